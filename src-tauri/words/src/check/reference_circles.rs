//! The circles that the references of a language make. Every reference is followed twice, however long the chains are.

use std::collections::{BTreeMap, BTreeSet};

use crate::file::Item;
use crate::pattern_shape::{PatternShape, Reference};

/// Messages and terms by the circle they lie in: two of one number refer to each other, through however many others.
pub(super) struct ReferenceCircles {
    numbers: BTreeMap<String, usize>,
}

type References = BTreeMap<String, BTreeSet<String>>;

impl ReferenceCircles {
    /// Finds the circles of some messages (Kosaraju's strongly connected components).
    pub(super) fn among<'i>(items: impl Iterator<Item = (&'i String, Item<'i, 'i>)>) -> Self {
        let mut forth: References = BTreeMap::new();
        let mut back: References = BTreeMap::new();
        for (id, item) in items {
            let shapes = item.named_patterns().map(|(_, pattern)| PatternShape::of(pattern));
            let to: BTreeSet<String> =
                shapes.flat_map(|shape| shape.references.iter().map(Reference::id).collect::<Vec<_>>()).collect();
            for reference in &to {
                back.entry(reference.clone()).or_default().insert(id.clone());
            }
            forth.insert(id.clone(), to);
        }
        let mut numbers = BTreeMap::new();
        for (number, id) in order_of_leaving(&forth).into_iter().rev().enumerate() {
            let mut next = vec![id];
            while let Some(id) = next.pop() {
                if !numbers.contains_key(id) {
                    numbers.insert(id.to_owned(), number);
                    next.extend(back.get(id).into_iter().flatten().map(String::as_str));
                }
            }
        }
        Self { numbers }
    }

    /// Whether one that is referred to by another leads back to it.
    pub(super) fn leads_back(&self, reference: &str, to: &str) -> bool {
        reference == to || self.numbers.get(reference).is_some_and(|number| self.numbers.get(to) == Some(number))
    }
}

/// Walks all references in depth and lists each message when everything behind it was walked.
fn order_of_leaving(forth: &References) -> Vec<&str> {
    let (mut seen, mut left) = (BTreeSet::new(), Vec::new());
    for start in forth.keys() {
        let mut next: Vec<(&str, bool)> = vec![(start, false)];
        while let Some((id, is_walked)) = next.pop() {
            if is_walked {
                left.push(id);
            } else if seen.insert(id) {
                next.push((id, true));
                next.extend(forth.get(id).into_iter().flatten().map(|reference| (reference.as_str(), false)));
            }
        }
    }
    left
}
