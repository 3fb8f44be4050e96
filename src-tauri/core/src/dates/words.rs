//! What was typed, cut into words whose role is known: `about`, `before`, a month, a number.
//!
//! A word can have several roles ("до" is *before* and *to*, "قبل" is *before* and *ago*); the reader picks the one
//! that makes a sentence. Digits of every script read as the same digits.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::base::encoding::nfc;

/// What a word can mean in a date or an age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    About,
    Before,
    After,
    Since,
    Between,
    To,
    Ago,
    Under,
    Over,
    Years,
    Months,
    Weeks,
    Days,
    Today,
    Yesterday,
    Filler,
}

/// A word of what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A word with all the roles it can have.
    Word(BTreeSet<Role>),
    /// A month, 1 to 12.
    Month(u32),
    /// Anything with digits, as ASCII: `2009`, `6/2009`.
    Digits(String),
}

impl Token {
    /// Whether the word can have this role.
    pub fn can_be(&self, role: Role) -> bool {
        matches!(self, Self::Word(roles) if roles.contains(&role))
    }
}

#[derive(Deserialize)]
struct Table {
    roles: BTreeMap<Role, Vec<String>>,
    months: Vec<Vec<String>>,
}

/// Phrases by their words, with what they mean.
type Phrases = BTreeMap<Vec<String>, Token>;

fn phrases() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| toml::from_str(include_str!("words.toml")).map(by_words).unwrap_or_default())
}

fn by_words(table: Table) -> Phrases {
    let mut roles: BTreeMap<Vec<String>, BTreeSet<Role>> = BTreeMap::new();
    for (role, words) in table.roles {
        for phrase in words {
            roles.entry(split(&phrase)).or_default().insert(role);
        }
    }
    let mut phrases: Phrases = roles.into_iter().map(|(words, roles)| (words, Token::Word(roles))).collect();
    for (month, names) in (1..).zip(table.months) {
        phrases.extend(names.iter().map(|name| (split(name), Token::Month(month))));
    }
    phrases
}

/// Cuts what was typed into words; `None` where one of them has no role.
pub fn read(typed: &str) -> Option<Vec<Token>> {
    let words = split(typed);
    let mut tokens = Vec::with_capacity(words.len());
    let mut rest = words.as_slice();
    while let Some(first) = rest.first() {
        let (token, used) = if first.starts_with(|c: char| c.is_ascii_digit()) {
            (Token::Digits(first.clone()), 1)
        } else {
            longest(rest)?
        };
        if token != Token::Word(BTreeSet::from([Role::Filler])) {
            tokens.push(token);
        }
        rest = rest.get(used..)?;
    }
    Some(tokens)
}

/// The longest phrase that `words` begin with, and how many words it takes.
fn longest(words: &[String]) -> Option<(Token, usize)> {
    (1..=words.len().min(4)).rev().find_map(|length| Some((phrases().get(words.get(..length)?)?.clone(), length)))
}

/// Words in lower case with ASCII digits. Signs that stand for words (`~`, a lone dash) are words of their own.
fn split(typed: &str) -> Vec<String> {
    let mut text = String::with_capacity(typed.len() + 4);
    for letter in nfc(typed).chars().flat_map(char::to_lowercase) {
        match letter {
            '~' | '≈' | '<' | '>' | '+' => text.extend([' ', letter, ' ']),
            '–' | '—' | '‒' | '−' => text.push('-'),
            ',' | '،' | ';' | '?' | '؟' => text.push(' '),
            // Marks of direction, and what Arabic or a copied text may carry unseen.
            '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}' | '\u{640}' => {}
            _ => text.push(ascii_digit(letter).unwrap_or(letter)),
        }
    }
    text.split_whitespace()
        .flat_map(apart)
        .map(|word| word.trim_end_matches('.').to_owned())
        .filter(|w| !w.is_empty())
        .collect()
}

/// `3yrs` is two words; `2000s` stays one, and so does a number with its signs.
fn apart(word: &str) -> Vec<&str> {
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
