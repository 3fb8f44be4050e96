//! Rules about references: they lead somewhere, not in a circle, and a term gets what it asks for.

use std::collections::BTreeSet;

use super::finding::Rule;
use super::pass::{Pass, Place};
use super::suggestion;
use crate::file::Item;
use crate::pattern_shape::{PatternShape, Reference};

impl Pass<'_, '_, '_> {
    pub(super) fn check_references(&mut self, item: &Item<'_, '_>, shape: &PatternShape<'_>, place: Place<'_>) {
        for reference in &shape.references {
            let line = place.file.line_of_slice(reference.name);
            let Some((_, found)) = self.own.get(&reference.id()) else {
                let id = reference.id();
                let meant = suggestion::nearest_name(&id, self.own.keys().map(String::as_str)).unwrap_or("none");
                self.note_finding_at(Rule::Reference, place, line, &[("reference", &id), ("meant", meant)]);
                continue;
            };
            let found = *found;
            if found.pattern_named(reference.attribute).is_none() || self.leads_back_to(&reference.id(), &item.id()) {
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

    /// Whether one comes from a message, through references, to another.
    fn leads_back_to(&self, from: &str, to: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut next = vec![from.to_owned()];
        while let Some(id) = next.pop() {
            if id == to {
                return true;
            }
            let Some((_, item)) = self.own.get(&id) else { continue };
            if seen.insert(id) {
                let shapes = item.named_patterns().map(|(_, pattern)| PatternShape::of(pattern));
                next.extend(shapes.flat_map(|shape| shape.references.iter().map(Reference::id).collect::<Vec<_>>()));
            }
        }
        false
    }
}
