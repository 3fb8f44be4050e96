//! Rules about a translation beside its English: the same variables, printed the same way, in every form that needs them.

use super::finding::Rule;
use super::pass::{Pass, Place};
use crate::file::Item;
use crate::pattern_shape::{PatternShape, Rendering};

impl Pass<'_, '_, '_> {
    /// The parts that both have, and what was not translated.
    pub(super) fn compare_items(&mut self, english: &Item<'_, '_>, item: &Item<'_, '_>, place: Place<'_>) {
        if item.is_term {
            return;
        }
        if english.value.is_some() && item.value.is_none() {
            self.note_finding(Rule::Empty, place, &[]);
        }
        let has = |item: &Item<'_, '_>, name: &str| item.attributes.iter().any(|attribute| attribute.id.name == name);
        let missing = english.attributes.iter().map(|attribute| attribute.id.name).filter(|name| !has(item, name));
        for name in missing {
            self.note_finding(Rule::AttributeMissing, place, &[("attribute", name)]);
        }
        let names = english.attributes.iter().map(|attribute| attribute.id.name);
        for attribute in item.attributes.iter().filter(|attribute| !has(english, attribute.id.name)) {
            let meant = self.suggestions.nearest_name(attribute.id.name, names.clone()).unwrap_or("none");
            let place = Place { attribute: Some(attribute.id.name), ..place };
            self.note_finding(Rule::AttributeExtra, place, &[("attribute", attribute.id.name), ("meant", meant)]);
        }
        if !self.speaks_the_source_language() && is_unchanged(english, item) {
            self.note_finding(Rule::Unchanged, place, &[]);
        }
    }

    pub(super) fn compare_patterns(&mut self, english: &PatternShape<'_>, own: &PatternShape<'_>, place: Place<'_>) {
        self.compare_variables(english, own, place);
        self.compare_functions(english, own, place);
        self.compare_choices(english, own, place);
    }

    fn compare_variables(&mut self, english: &PatternShape<'_>, own: &PatternShape<'_>, place: Place<'_>) {
        for (variable, at) in &own.variables {
            if !english.variables.contains_key(variable) {
                let meant =
                    self.suggestions.nearest_name(variable, english.variables.keys().copied()).unwrap_or("none");
                let line = place.file.line_of_slice(at);
                self.note_finding_at(Rule::PlaceableExtra, place, line, &[("variable", variable), ("meant", meant)]);
            }
        }
        let printed = own.printed_variables();
        for variable in english.printed_variables() {
            if !printed.contains(variable) {
                self.note_finding(Rule::PlaceableMissing, place, &[("variable", variable), ("variant", "none")]);
            } else if self.first_without(english, variable, false).is_none()
                && let Some(rendering) = self.first_without(own, variable, true)
            {
                let variant = rendering.choices.last().map_or("none", |choice| choice.key);
                let line = if variant == "none" { place.first_line() } else { place.file.line_of_slice(variant) };
                self.note_finding_at(
                    Rule::PlaceableMissing,
                    place,
                    line,
                    &[("variable", variable), ("variant", variant)],
                );
            }
        }
    }

    /// The first text that does not print a variable and is for more than one number of it. `own`: by this language's forms, else by
    /// those of English.
    fn first_without<'l, 's>(
        &self,
        shape: &'l PatternShape<'s>,
        variable: &str,
        own: bool,
    ) -> Option<&'l Rendering<'s>> {
        shape.renderings.iter().find(|rendering| {
            let prints = rendering.printed.iter().flatten().any(|printed| printed.variable == variable);
            let exempt = if own {
                self.stands_for_one_number(rendering, shape, variable)
            } else {
                // In English `one` is 1 and a number is itself; every other form stands for many.
                rendering.choices.iter().any(|choice| {
                    let about = shape.selects.get(choice.select).and_then(|select| select.variable);
                    about == Some(variable) && (choice.is_number || choice.key == "one")
                })
            };
            !prints && !exempt
        })
    }

    fn compare_functions(&mut self, english: &PatternShape<'_>, own: &PatternShape<'_>, place: Place<'_>) {
        let around = english.functions_by_variable();
        for (variable, found) in own.functions_by_variable() {
            let expected = around.get(variable).cloned().unwrap_or_default();
            if !expected.is_empty() && !found.is_subset(&expected) {
                let function = expected.iter().flatten().next().copied().unwrap_or("none");
                self.note_finding(Rule::FunctionChanged, place, &[("variable", variable), ("function", function)]);
            }
        }
    }

    /// Choices by word (*given*, *refused*) have the same words as in English: another word is never met.
    fn compare_choices(&mut self, english: &PatternShape<'_>, own: &PatternShape<'_>, place: Place<'_>) {
        for select in english.selects.iter().filter(|select| select.variable.is_some() && !select.chooses_by_number()) {
            let expected: Vec<&str> = select.keys.iter().map(|(key, _)| *key).collect();
            for chosen in own.selects.iter().filter(|own| own.variable == select.variable && !own.chooses_by_number()) {
                for (key, _) in chosen.keys.iter().filter(|(key, _)| !expected.contains(key)) {
                    let meant = self.suggestions.nearest_name(key, expected.iter().copied()).unwrap_or("none");
                    self.note_finding_at(
                        Rule::VariantUnknown,
                        place,
                        place.file.line_of_slice(key),
                        &[("key", key), ("meant", meant)],
                    );
                }
                for key in expected.iter().filter(|key| !chosen.keys.iter().any(|(own, _)| own == *key)) {
                    let line = place.file.line_of_slice(chosen.at);
                    self.note_finding_at(Rule::VariantMissing, place, line, &[("key", key)]);
                }
            }
        }
    }
}

/// Whether a message is the English one, and long enough that this is no accident.
fn is_unchanged(english: &Item<'_, '_>, item: &Item<'_, '_>) -> bool {
    let written = item.serialize_entry();
    let words = |item: &Item<'_, '_>| -> usize {
        let renderings = item.named_patterns().flat_map(|(_, pattern)| PatternShape::of(pattern).renderings);
        renderings
            .map(|rendering| {
                rendering.text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
            })
            .max()
            .unwrap_or(0)
    };
    written == english.serialize_entry() && words(item) >= 2
}
