//! The dictionary's own stories: what a stanza brings, what is refused, and that no value is lost on its ways.

mod consequences;
mod faults;
mod field_rules;
mod round_trips;

use super::load::{self, Fault, Source};
use super::*;

/// The shipped files, with some replaced or added.
fn load_with(changes: &[(&'static str, &str)]) -> Result<Dictionary, Vec<Fault>> {
    let changed = |shipped: &'static [Source<'static>], codes: bool| {
        let mut files: Vec<(String, String)> =
            shipped.iter().map(|source| (source.file.to_owned(), source.text.to_owned())).collect();
        for (file, text) in changes.iter().filter(|(file, _)| file.starts_with("codes/") == codes) {
            files.retain(|(name, _)| name != file);
            files.push(((*file).to_owned(), (*text).to_owned()));
        }
        files
    };
    let (records, lists) = (changed(RECORDS, false), changed(LISTS, true));
    let sources = |files: &'static [(String, String)]| -> Vec<Source<'static>> {
        files.iter().map(|(file, text)| Source { file, text }).collect()
    };
    load::load_dictionary(&sources(Vec::leak(records)), &sources(Vec::leak(lists)))
}

/// The text of a shipped file.
fn shipped_text(file: &str) -> String {
    RECORDS.iter().chain(LISTS).find(|source| source.file == file).unwrap().text.to_owned()
}

/// The shipped dictionary with a stanza more in `note.toml`.
pub(crate) fn with_stanza(stanza: &str) -> Result<Dictionary, Vec<Fault>> {
    load_with(&[("note.toml", &format!("{}\n{stanza}", shipped_text("note.toml")))])
}
