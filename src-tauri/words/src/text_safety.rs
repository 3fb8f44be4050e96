//! Finds what a text must not hold to be shown: marks that turn the direction of what follows, invisible characters, markup, addresses.
//!
//! A locale folder can come from anywhere. The page never interprets a message as HTML, so none of this is the only wall;
//! but a sentence that can hide, reverse or link is no sentence of ours, and the one beneath it is shown instead.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_properties::PropertyParser;
use icu_properties::props::Script;
use icu_properties::script::ScriptWithExtensions;

use crate::pattern_shape::PLACE;

/// A danger in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Danger {
    /// U+202A–202E or U+2066–2069 written by hand.
    Direction(char),
    /// A control, private-use, tag or otherwise unprintable character.
    Invisible(char),
    Markup(String),
    Address(String),
    /// Letters of two scripts in one word, so that it can look like another.
    MixedScript(String),
}

impl Danger {
    /// Whether the message is left out; a mixed word is named, and shown.
    pub(crate) fn is_forbidden(&self) -> bool {
        match self {
            Self::Direction(_) | Self::Invisible(_) | Self::Markup(_) | Self::Address(_) => true,
            Self::MixedScript(_) => false,
        }
    }
}

/// The texts of a pattern: its own with [`PLACE`] for placeables, then those of its variants. String literals are text.
pub(crate) fn texts_of(pattern: &Pattern<&str>) -> Vec<String> {
    let mut own = String::new();
    let mut variants = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => own.push_str(value),
            PatternElement::Placeable { expression } => gather_texts(expression, &mut own, &mut variants),
        }
    }
    variants.insert(0, own);
    variants
}

fn gather_texts(expression: &Expression<&str>, own: &mut String, others: &mut Vec<String>) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            own.push_str(&unescape_unicode_to_string(value))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => gather_texts(expression, own, others),
        Expression::Inline(_) => own.push(PLACE),
        Expression::Select { variants, .. } => {
            own.push(PLACE);
            others.extend(variants.iter().flat_map(|variant| texts_of(&variant.value)));
        }
    }
}

/// All dangers of a text in which [`PLACE`] stands for placeables.
pub(crate) fn find_dangers(text: &str) -> Vec<Danger> {
    let mut found: Vec<Danger> = text.chars().filter_map(dangerous_character).collect();
    found.extend(find_markup(text).map(Danger::Markup));
    found.extend(find_address(text).map(Danger::Address));
    found.extend(find_mixed_word(text).map(Danger::MixedScript));
    found
}

fn dangerous_character(character: char) -> Option<Danger> {
    match character {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(Danger::Direction(character)),
        '\n' | PLACE => None,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => Some(Danger::Invisible(character)),
        '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2065}' => {
            Some(Danger::Invisible(character))
        }
        '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffd}'..='\u{ffff}' => {
            Some(Danger::Invisible(character))
        }
        '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}' => Some(Danger::Invisible(character)),
        _ => None,
    }
}

/// The first thing that an HTML parser would take for markup.
fn find_markup(text: &str) -> Option<String> {
    let starts = |after: Option<char>, marks: &[char]| {
        after.is_some_and(|next| next.is_ascii_alphabetic() || next == PLACE || marks.contains(&next))
    };
    for (at, character) in text.char_indices() {
        let rest = text.get(at + character.len_utf8()..).unwrap_or_default();
        let tag = character == '<' && starts(rest.chars().next(), &['/', '!', '?']);
        let entity = character == '&'
            && starts(rest.chars().next(), &['#'])
            && rest.chars().take(32).take_while(|next| !next.is_whitespace()).any(|next| next == ';');
        if tag || entity {
            return Some(text.get(at..).unwrap_or_default().chars().take(12).collect());
        }
    }
    None
}

/// The first thing that leads out of the program.
fn find_address(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let schemes = ["//", "javascript:", "vbscript:", "data:text", "data:image", "data:application", "mailto:", "www."];
    schemes.iter().find(|scheme| lower.contains(**scheme)).map(|scheme| (*scheme).to_owned())
}

/// The first word with letters of two scripts. A number, a mark and a letter that several scripts share count for none.
fn find_mixed_word(text: &str) -> Option<String> {
    let scripts = ScriptWithExtensions::new();
    let neutral = [Script::Common, Script::Inherited, Script::Unknown];
    text.split(|character: char| !character.is_alphabetic() && !is_neutral_in_word(character))
        .find(|word| {
            let mut one: Option<Script> = None;
            word.chars().filter(|character| character.is_alphabetic()).any(|character| {
                let script = scripts.get_script_val(character);
                if neutral.contains(&script) || one.is_some_and(|one| scripts.has_script(character, one)) {
                    return false;
                }
                let differs = one.is_some_and(|one| !written_together(one, script));
                one = one.or(Some(script));
                differs
            })
        })
        .map(str::to_owned)
}

fn is_neutral_in_word(character: char) -> bool {
    ScriptWithExtensions::new().get_script_val(character) == Script::Inherited
}

/// Scripts that one language writes in one word.
fn written_together(one: Script, other: Script) -> bool {
    let east_asian = [Script::Han, Script::Hiragana, Script::Katakana, Script::Hangul, Script::Bopomofo];
    east_asian.contains(&one) && east_asian.contains(&other)
}

/// The share of a text's letters, in percent, that belong to a script named as in "Arab"; `None` where it has too few to tell.
pub(crate) fn share_of_script(text: &str, script: &str) -> Option<usize> {
    let scripts = ScriptWithExtensions::new();
    let wanted = PropertyParser::<Script>::new().get_strict(script)?;
    let letters: Vec<char> = text.chars().filter(|character| character.is_alphabetic()).collect();
    if letters.len() < 6 {
        return None;
    }
    let own = letters.iter().filter(|letter| belongs_to_script(scripts, **letter, wanted)).count();
    Some(own * 100 / letters.len())
}

fn belongs_to_script(
    scripts: icu_properties::script::ScriptWithExtensionsBorrowed<'_>,
    letter: char,
    wanted: Script,
) -> bool {
    let script = scripts.get_script_val(letter);
    scripts.has_script(letter, wanted) || script == Script::Common || written_together(script, wanted)
}
