//! Rules about references: they lead somewhere, not in a circle, and a term gets what it asks for.

use super::finding::Rule;
use super::pass::{Pass, Place};
use crate::file::Item;
use crate::pattern_shape::{PatternShape, Reference};

impl Pass<'_, '_, '_> {
    pub(super) fn check_references(&mut self, item: &Item<'_, '_>, shape: &PatternShape<'_>, place: Place<'_>) {
        for reference in &shape.references {
            let line = place.file.line_of_slice(reference.name);
            let Some((_, found)) = self.own.get(&reference.id()) else {
                let id = reference.id();
                let known = self.own.keys().map(String::as_str);
                let meant = self.suggestions.nearest_name(&id, known).unwrap_or("none");
                self.note_finding_at(Rule::Reference, place, line, &[("reference", &id), ("meant", meant)]);
                continue;
            };
            let found = *found;
            if found.pattern_named(reference.attribute).is_none()
                || self.circles.leads_back(&reference.id(), &item.id())
            {
                self.note_finding_at(
                    Rule::Reference,
                    place,
                    line,
                    &[("reference", &reference.id()), ("meant", "none")],
                );
            }
            if reference.is_term {
                self.check_term(reference, &found, line, place);
            }
        }
    }

    /// Compares what a term is given with what it asks for.
    fn check_term(&mut self, reference: &Reference<'_>, term: &Item<'_, '_>, line: usize, place: Place<'_>) {
        let Some(pattern) = term.pattern_named(reference.attribute) else { return };
        let term = PatternShape::of(pattern);
        let wrong: Vec<&str> = reference
            .given
            .iter()
            .copied()
            .filter(|given| !term.variables.contains_key(given))
            .chain(term.printed_variables().into_iter().filter(|asked| !reference.given.contains(asked)))
            .collect();
        for argument in wrong {
            self.note_finding_at(
                Rule::TermArity,
                place,
                line,
                &[("reference", &reference.id()), ("argument", argument)],
            );
        }
        if reference.positional > 0 {
            self.note_finding_at(Rule::TermArity, place, line, &[("reference", &reference.id()), ("argument", "none")]);
        }
    }
}
