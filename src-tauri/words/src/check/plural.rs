//! Rules about choices by number: every form that the language has, none that it has not, and a default.

use std::collections::BTreeSet;

use super::finding::Rule;
use super::pass::{Pass, Place};
use crate::cldr::{CATEGORIES, Plurals};
use crate::pattern_shape::{PatternShape, Rendering, Select};

impl Pass<'_, '_, '_> {
    pub(super) fn check_plurals(
        &mut self,
        shape: &PatternShape<'_>,
        source: Option<&PatternShape<'_>>,
        place: Place<'_>,
    ) {
        for select in &shape.selects {
            let in_source = |source: &PatternShape<'_>| {
                source.selects.iter().any(|other| other.variable == select.variable && other.chooses_by_number())
            };
            if select.chooses_by_number() || source.is_some_and(in_source) {
                self.check_plural_forms(select, place);
            }
        }
        let Some(source) = source.filter(|_| self.counting.has_plural_forms()) else { return };
        for select in source.selects.iter().filter(|select| select.chooses_by_number()) {
            let Some(variable) = select.variable else { continue };
            let chosen_by = shape.selects.iter().any(|own| own.variable == Some(variable));
            if !chosen_by && shape.variables.contains_key(variable) {
                self.note_finding(Rule::PluralAbsent, place, &[("variable", variable)]);
            }
        }
    }

    fn check_plural_forms(&mut self, select: &Select<'_>, place: Place<'_>) {
        let line = place.file.line_of_slice(select.at);
        let categories = self.plurals_for(select.ranking).plural_categories();
        let known = categories.iter().copied().collect::<Vec<_>>().join(", ");
        for (key, is_number) in &select.keys {
            if !is_number && !categories.contains(key) {
                let meant = self.suggestions.nearest_name(key, CATEGORIES).unwrap_or("none");
                let line = place.file.line_of_slice(key);
                self.note_finding_at(
                    Rule::PluralImpossible,
                    place,
                    line,
                    &[("key", key), ("known", &known), ("meant", meant)],
                );
            }
        }
        let missing: Vec<(&str, u32)> = categories
            .iter()
            .filter(|category| **category != "other" && !select.keys.iter().any(|(key, _)| key == *category))
            .filter_map(|category| {
                uncovered_number(self.plurals_for(select.ranking), category, select).map(|n| (*category, n))
            })
            .collect();
        for (category, example) in missing {
            self.note_finding_at(
                Rule::PluralMissing,
                place,
                line,
                &[("key", category), ("example", &example.to_string())],
            );
        }
        if select.default != "other" {
            self.note_finding_at(Rule::DefaultNotOther, place, line, &[("key", select.default)]);
        }
    }

    /// Whether a text is chosen for one single number of a variable: then it need not repeat the number.
    pub(super) fn stands_for_one_number(
        &self,
        rendering: &Rendering<'_>,
        shape: &PatternShape<'_>,
        variable: &str,
    ) -> bool {
        rendering.choices.iter().any(|choice| {
            let Some(select) = shape.selects.get(choice.select) else { return false };
            let is_one =
                |key: &str| self.plurals_for(select.ranking).numbers_counted(key).len() <= 1 && select.default != key;
            select.variable == Some(variable)
                && (choice.is_number || (CATEGORIES.contains(&choice.key) && is_one(choice.key)))
        })
    }
}

/// A whole number of a category that no variant names by itself.
fn uncovered_number(plurals: &Plurals, category: &str, select: &Select<'_>) -> Option<u32> {
    let named: BTreeSet<u32> =
        select.keys.iter().filter(|(_, is_number)| *is_number).filter_map(|(key, _)| key.parse().ok()).collect();
    plurals.numbers_counted(category).difference(&named).next().copied()
}
