//! Typed dates and ages, cut into words whose role is known: `about`, `before`, a month, a number.
//!
//! The words stand in `dates.ftl` of every language that is there, and a text is read in all of them at once: who works in
//! English may well type a date in Spanish. A word can have several roles ("до" is *before* and *to*, "قبل" is *before*
//! and *ago*); the reader picks the one that makes a sentence, and none where two would. Digits of every script read as
//! the same digits.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::encoding::normalise_nfc;
use amparo_words::Library;

/// The file of a language in which its words stand.
const FILE: &str = "dates.ftl";
/// Prefix of every message id in it.
const PREFIX: &str = "dates-";

/// Role of a word in a date or an age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    About,
    Before,
    After,
    Since,
    Between,
    To,
    Ago,
    In,
    Next,
    Under,
    Over,
    Years,
    Months,
    Weeks,
    Days,
    Yesterday,
    Today,
    Tomorrow,
    DayAfterTomorrow,
    InAWeek,
    Filler,
    /// 1 to 12.
    Month(u32),
    /// Days after Monday.
    Weekday(u32),
}

/// Signs that mean the same in every language.
const SIGNS: [(&str, Role); 6] =
    [("~", Role::About), ("≈", Role::About), ("-", Role::To), ("<", Role::Under), (">", Role::Over), ("+", Role::Over)];

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

impl Role {
    /// The role of the words in a message, by its name without the prefix.
    fn role_from_name(name: &str) -> Option<Self> {
        let place =
            |names: &[&str]| names.iter().position(|known| *known == name).and_then(|place| u32::try_from(place).ok());
        Some(match name {
            "about" => Self::About,
            "before" => Self::Before,
            "after" => Self::After,
            "since" => Self::Since,
            "between" => Self::Between,
            "to" => Self::To,
            "ago" => Self::Ago,
            "in" => Self::In,
            "next" => Self::Next,
            "under" => Self::Under,
            "over" => Self::Over,
            "years" => Self::Years,
            "months" => Self::Months,
            "weeks" => Self::Weeks,
            "days" => Self::Days,
            "yesterday" => Self::Yesterday,
            "today" => Self::Today,
            "tomorrow" => Self::Tomorrow,
            "day-after-tomorrow" => Self::DayAfterTomorrow,
            "in-a-week" => Self::InAWeek,
            "filler" => Self::Filler,
            _ => {
                return place(&MONTHS)
                    .map(|after| Self::Month(after + 1))
                    .or_else(|| place(&WEEKDAYS).map(Self::Weekday));
            }
        })
    }
}

/// A word of what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A word with all the roles it can have.
    Word(BTreeSet<Role>),
    /// Anything with digits, as ASCII: `2009`, `6/2009`.
    Digits(String),
}

impl Token {
    /// Tells whether the word can have this role.
    pub fn can_be(&self, role: Role) -> bool {
        matches!(self, Self::Word(roles) if roles.contains(&role))
    }

    /// The month that the word names, 1 to 12; `None` where it names two, in two languages.
    pub fn month_of_token(&self) -> Option<u32> {
        self.only_reading_of(|role| if let Role::Month(month) = role { Some(*month) } else { None })
    }

    /// The day of the week that the word names, counted from Monday; `None` where it names two.
    pub fn weekday_of_token(&self) -> Option<u32> {
        self.only_reading_of(|role| if let Role::Weekday(day) = role { Some(*day) } else { None })
    }

    fn only_reading_of(&self, number: impl Fn(&Role) -> Option<u32>) -> Option<u32> {
        let Self::Word(roles) = self else { return None };
        let mut numbers = roles.iter().filter_map(number);
        numbers.next().filter(|_| numbers.next().is_none())
    }
}

/// The words of all languages that are there.
#[derive(Debug, Clone, Default)]
pub struct DateWords {
    phrases: BTreeMap<Vec<String>, BTreeSet<Role>>,
}

impl DateWords {
    /// The words that the languages of a library bring along. A message that names no role is nobody's word here.
    pub fn from_library_words(library: &Library) -> Self {
        let mut words = Self::default();
        for (sign, role) in SIGNS {
            words.add_phrase_role(sign, role);
        }
        for (id, phrases) in library.word_lists(FILE) {
            let Some(role) = id.strip_prefix(PREFIX).and_then(Role::role_from_name) else { continue };
            phrases.iter().for_each(|phrase| words.add_phrase_role(phrase, role));
        }
        words
    }

    fn add_phrase_role(&mut self, phrase: &str, role: Role) {
        let phrase = split_typed_text(phrase);
        if !phrase.is_empty() {
            self.phrases.entry(phrase).or_default().insert(role);
        }
    }

    /// Cuts what was typed into words; `None` where one of them has no role.
    pub fn read_typed_tokens(&self, typed: &str) -> Option<Vec<Token>> {
        let words = split_typed_text(typed);
        let mut tokens = Vec::with_capacity(words.len());
        let mut rest = words.as_slice();
        while let Some(first) = rest.first() {
            let (token, used) = if first.starts_with(|c: char| c.is_ascii_digit()) {
                (Token::Digits(first.clone()), 1)
            } else {
                self.longest_phrase(rest)?
            };
            if token != Token::Word(BTreeSet::from([Role::Filler])) {
                tokens.push(token);
            }
            rest = rest.get(used..)?;
        }
        Some(tokens)
    }

    /// The longest phrase that `words` begin with, and how many words it takes.
    fn longest_phrase(&self, words: &[String]) -> Option<(Token, usize)> {
        (1..=words.len().min(4)).rev().find_map(|length| {
            let roles = self.phrases.get(words.get(..length)?)?;
            Some((Token::Word(roles.clone()), length))
        })
    }
}

/// Words in lower case with ASCII digits. Signs that stand for words (`~`, a lone dash) are words of their own.
fn split_typed_text(typed: &str) -> Vec<String> {
    let mut text = String::with_capacity(typed.len() + 4);
    for letter in normalise_nfc(typed).chars().flat_map(char::to_lowercase) {
        match letter {
            '~' | '≈' | '<' | '>' | '+' => text.extend([' ', letter, ' ']),
            '–' | '—' | '‒' | '−' => text.push('-'),
            '’' | 'ʼ' | '`' => text.push('\''),
            ',' | '،' | ';' | '?' | '؟' => text.push(' '),
            // Marks of direction, and what Arabic or a copied text may carry unseen.
            '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}' | '\u{640}' => {}
            _ => text.push(ascii_digit(letter).unwrap_or(letter)),
        }
    }
    text.split_whitespace()
        .flat_map(digits_and_letters_apart)
        .map(|word| word.trim_end_matches('.').to_owned())
        .filter(|w| !w.is_empty())
        .collect()
}

/// `3yrs` is two words; `2000s` stays one, and so does a number with its signs.
fn digits_and_letters_apart(word: &str) -> Vec<&str> {
    let signs = |c: char| c.is_ascii_digit() || matches!(c, '-' | '/' | '.');
    match word.find(|c: char| !signs(c)) {
        Some(at) if at > 0 && word.get(at..) != Some("s") => {
            let (digits, letters) = word.split_at(at);
            vec![digits, letters]
        }
        _ => vec![word],
    }
}

fn ascii_digit(letter: char) -> Option<char> {
    if letter.is_ascii() || !letter.is_numeric() {
        return None;
    }
    let mut ascii = any_ascii::any_ascii_char(letter).chars();
    match (ascii.next(), ascii.next()) {
        (Some(digit), None) if digit.is_ascii_digit() => Some(digit),
        _ => None,
    }
}
