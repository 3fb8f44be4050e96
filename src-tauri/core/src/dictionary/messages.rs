//! The messages that every locale must have for the dictionary, and which of them are missing.
//!
//! Shared with the build script, which refuses a record, a field or a code that has no English message.

use std::collections::{BTreeMap, BTreeSet};

use super::load::Fault;
use super::model::Dictionary;

/// The ids of all messages that a locale must have for this dictionary, sorted.
pub(crate) fn messages_of_dictionary(dictionary: &Dictionary) -> BTreeMap<String, (String, String)> {
    let mut ids = BTreeMap::new();
    for record in dictionary.records.values() {
        let file = format!("{}.toml", record.name);
        ids.insert(format!("record-{}", record.name), (file.clone(), "record".to_owned()));
        for field in record.fields.iter().filter(|field| field.labels.is_empty()) {
            let id = format!("{}-{}", record.name, field.name);
            for column in &field.rows {
                let place = format!("field `{}.{}`", field.name, column.name);
                ids.insert(format!("{id}-{}", column.name), (file.clone(), place));
            }
            ids.insert(id, (file.clone(), format!("field `{}`", field.name)));
        }
    }
    for list in dictionary.lists.values().filter(|list| !list.named_by_cldr) {
        for code in &list.codes {
            let place = (format!("codes/{}.toml", list.name), format!("code `{}`", code.name));
            ids.insert(format!("code-{}-{}", list.name, code.name), place);
        }
    }
    ids
}

/// One fault for each message that `known` lacks.
pub(crate) fn untranslated(dictionary: &Dictionary, known: &BTreeSet<String>) -> Vec<Fault> {
    messages_of_dictionary(dictionary)
        .into_iter()
        .filter(|(id, _)| !known.contains(id))
        .map(|(id, (file, place))| Fault { file, place, what: format!("no English message `{id}`") })
        .collect()
}

/// The ids of the messages of a Fluent file: what stands before ` =` at the beginning of a line.
pub(crate) fn message_ids(ftl: &str) -> BTreeSet<String> {
    ftl.lines()
        .filter_map(|line| line.split_once('='))
        .map(|(id, _)| id.trim_end())
        .filter(|id| id.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter(|id| id.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'))
        .map(str::to_owned)
        .collect()
}
