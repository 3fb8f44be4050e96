//! Decides which messages of a language may be shown: nothing dangerous, no variable that nobody fills, no reference into the void.
//!
//! A message that may not be showable is left out, and the one beneath it (an earlier root, a fallback, English) takes its place.

use std::collections::{BTreeMap, BTreeSet};

use crate::file::{File, Item};
use crate::functions;
use crate::pattern_shape::{PatternShape, Reference};
use crate::text_safety;

/// A message or a term that may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShowableMessage {
    /// The file's name: "today.ftl".
    pub file: String,
    /// The source as Fluent writes it, without comments.
    pub text: String,
    /// Ids of the messages and terms that the text refers to, terms with their dash.
    pub refers_to: BTreeSet<String>,
    pub variables: BTreeSet<String>,
}

/// Showable messages by id, terms with their dash.
pub type ShowableMessages = BTreeMap<String, ShowableMessage>;

/// Selects the messages of some files that may be shown. `source` holds the messages that they translate, if they are translations.
pub(crate) fn select_showable(files: &[File], source: Option<&ShowableMessages>) -> ShowableMessages {
    let mut showable = ShowableMessages::new();
    let mut owners: BTreeMap<String, usize> = BTreeMap::new();
    for file in files {
        let parsed = file.parse();
        for item in parsed.messages_and_terms() {
            let id = item.id();
            let Some(candidate) = check_item(&item, &file.name) else { continue };
            let expected = source.and_then(|source| source.get(&id));
            if !item.is_term && expected.is_some_and(|expected| !candidate.variables.is_subset(&expected.variables)) {
                continue;
            }
            // Within a root the first of two with one name is kept, across roots the later.
            if owners.get(&id).is_none_or(|root| *root < file.root) {
                owners.insert(id.clone(), file.root);
                showable.insert(id, candidate);
            }
        }
    }
    let grounded = find_grounded(&showable);
    showable.retain(|id, _| grounded.contains(id));
    showable
}

/// Returns a message as it may be shown, or nothing where it may not.
fn check_item(item: &Item<'_, '_>, file: &str) -> Option<ShowableMessage> {
    let (mut refers_to, mut variables) = (BTreeSet::new(), BTreeSet::new());
    for (_, pattern) in item.named_patterns() {
        let shape = PatternShape::of(pattern);
        let texts = text_safety::texts_of(pattern);
        let forbidden =
            texts.iter().any(|text| text_safety::find_dangers(text).iter().any(|danger| danger.is_forbidden()));
        let callable = shape.calls.iter().all(|call| functions::find_fault(call).is_none());
        if forbidden || !callable {
            return None;
        }
        refers_to.extend(shape.references.iter().map(Reference::id));
        variables.extend(shape.variables.keys().map(|name| (*name).to_owned()));
    }
    Some(ShowableMessage { file: file.to_owned(), text: item.serialize_entry(), refers_to, variables })
}

/// Finds the messages that refer, through however many others, to none that is not there and not to themselves. Every reference is
/// followed once: from what refers to nothing, to whatever then refers to nothing else.
fn find_grounded(messages: &ShowableMessages) -> BTreeSet<String> {
    let mut waiting: BTreeMap<&str, usize> = BTreeMap::new();
    let mut referring: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, message) in messages {
        waiting.insert(id, message.refers_to.len());
        for reference in &message.refers_to {
            referring.entry(reference).or_default().push(id);
        }
    }
    let mut next: Vec<&str> = waiting.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
    let mut grounded = BTreeSet::new();
    while let Some(id) = next.pop() {
        grounded.insert(id.to_owned());
        for from in referring.get(id).into_iter().flatten() {
            let Some(count) = waiting.get_mut(from) else { continue };
            *count -= 1;
            if *count == 0 {
                next.push(from);
            }
        }
    }
    grounded
}
