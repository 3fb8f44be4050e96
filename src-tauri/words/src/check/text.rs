//! Rules about a text by itself: what must not stand in it, and what a slip of the keys renderings behind.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use super::finding::Rule;
use super::pass::{Pass, Place};
use crate::pattern_shape::{PLACE, PatternShape, Rendering};
use crate::text_safety::{self, Danger};

impl Pass<'_, '_, '_> {
    pub(super) fn check_text(
        &mut self,
        pattern: &Pattern<&str>,
        shape: &PatternShape<'_>,
        source: Option<&PatternShape<'_>>,
        place: Place<'_>,
    ) {
        for text in text_safety::texts_of(pattern) {
            for danger in text_safety::find_dangers(&text) {
                self.find_danger(&danger, place);
            }
        }
        self.check_edges(shape, source, place);
        let counted = shape.counted_variables();
        for rendering in &shape.renderings {
            if let Some(near) = find_glued_number(rendering, &counted) {
                self.note_finding(Rule::Glued, place, &[("near", &near)]);
                break;
            }
        }
        if !self.language.is_source() {
            self.check_writing(shape, place);
        }
    }

    fn find_danger(&mut self, danger: &Danger, place: Place<'_>) {
        match danger {
            Danger::Direction(mark) => self.note_finding(Rule::Direction, place, &[("mark", &code_point_name(*mark))]),
            Danger::Invisible(mark) => self.note_finding(Rule::Invisible, place, &[("mark", &code_point_name(*mark))]),
            Danger::Markup(near) => self.note_finding(Rule::Markup, place, &[("near", near)]),
            Danger::Address(near) => self.note_finding(Rule::Address, place, &[("near", near)]),
            Danger::MixedScript(word) => self.note_finding(Rule::MixedScript, place, &[("word", word)]),
        }
    }

    /// Nothing at all, or a space before or after, which English has not.
    fn check_edges(&mut self, shape: &PatternShape<'_>, source: Option<&PatternShape<'_>>, place: Place<'_>) {
        let among_source = |wanted: fn(&str) -> bool| {
            source.is_some_and(|source| source.renderings.iter().any(|rendering| wanted(&rendering.text)))
        };
        if shape.renderings.iter().any(|rendering| is_empty(&rendering.text)) && !among_source(is_empty) {
            self.note_finding(Rule::Empty, place, &[]);
        } else if shape.renderings.iter().any(|rendering| has_edge(&rendering.text)) && !among_source(has_edge) {
            self.note_finding(Rule::Space, place, &[]);
        }
    }

    /// Letters and digits of another script than the language's own.
    fn check_writing(&mut self, shape: &PatternShape<'_>, place: Place<'_>) {
        let settings = &self.language.settings;
        let foreign = |rendering: &Rendering<'_>| {
            text_safety::share_of_script(&rendering.text, &settings.script).is_some_and(|percent| percent < 50)
        };
        let counted = |rendering: &Rendering<'_>| rendering.text.split_whitespace().any(is_number);
        let (is_foreign, is_counted) = (shape.renderings.iter().any(foreign), shape.renderings.iter().any(counted));
        let (script, digits) = (settings.script.clone(), settings.digits.clone());
        if is_foreign {
            self.note_finding(Rule::OtherScript, place, &[("script", &script)]);
        }
        if is_counted && digits != "latn" {
            self.note_finding(Rule::OtherDigits, place, &[("digits", &digits)]);
        }
    }
}

fn code_point_name(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{200c}' | '\u{200d}')
}

fn is_empty(text: &str) -> bool {
    text.chars().all(is_blank)
}

fn has_edge(text: &str) -> bool {
    text.starts_with(is_blank) || text.ends_with(is_blank)
}

/// The text around a number that touches a letter.
fn find_glued_number(rendering: &Rendering<'_>, counted: &BTreeSet<&str>) -> Option<String> {
    let characters: Vec<char> = rendering.text.chars().collect();
    let places = characters.iter().enumerate().filter(|(_, character)| **character == PLACE).map(|(at, _)| at);
    for (at, printed) in places.zip(&rendering.printed) {
        let Some(printed) = printed.filter(|printed| counted.contains(printed.variable)) else { continue };
        let touches = |neighbour: Option<&char>| neighbour.is_some_and(|character| character.is_alphabetic());
        if touches(characters.get(at + 1)) || touches(at.checked_sub(1).and_then(|before| characters.get(before))) {
            let around = characters.iter().skip(at.saturating_sub(8)).take(17);
            return Some(
                around.map(|character| if *character == PLACE { '…' } else { *character }).collect::<String>(),
            )
            .map(|near| near.replace('…', &format!("${}", printed.variable)));
        }
    }
    None
}

/// A word of digits, and not a name that has some: UTF-8 is called so everywhere.
fn is_number(word: &str) -> bool {
    word.contains(|character: char| character.is_ascii_digit())
        && !word.contains(|character: char| character.is_ascii_alphabetic())
}
