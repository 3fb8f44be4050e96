//! How far each language has come, and the marks that say of which English a translation is.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::library::{Language, Library};
use crate::state::{self, Stage, Standing, State};

/// Counts of messages of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub tag: String,
    pub name: String,
    /// Messages that English has.
    pub messages: usize,
    /// Of these, those that the language has and that may be shown.
    pub translated: usize,
    /// Translated, and the English has changed since.
    pub stale: usize,
    /// Translated, not stale, and read by a second speaker.
    pub reviewed: usize,
    pub missing: usize,
    /// Whole percent, rounded down: a hundred means all.
    pub translated_percent: u32,
    pub reviewed_percent: u32,
    /// Some message was read by no second speaker. The source language is no draft.
    pub draft: bool,
}

/// The counts of every language, by tag.
pub fn status(library: &Library) -> Vec<Counts> {
    library.languages().map(|language| counts(library, language)).collect()
}

/// One line for each language.
pub fn plain(counts: &[Counts], words: &crate::Words) -> String {
    let mut text = String::new();
    for counts in counts {
        let args = crate::words::args([
            ("tag", counts.tag.as_str().into()),
            ("name", counts.name.as_str().into()),
            ("translated", counts.translated.into()),
            ("messages", counts.messages.into()),
            ("stale", counts.stale.into()),
            ("reviewed", counts.reviewed.into()),
            ("missing", counts.missing.into()),
        ]);
        text.push_str(&words.format("words-status-line", &args));
        text.push('\n');
    }
    text
}

/// The counts of one language.
pub fn counts(library: &Library, language: &Language) -> Counts {
    let mut counts = Counts { tag: language.tag.clone(), name: language.settings.name.clone(), ..Counts::default() };
    let source = library.source().map(|source| &source.kept);
    for (id, english) in source.into_iter().flatten().filter(|(id, _)| !id.starts_with('-')) {
        counts.messages += 1;
        if !language.kept.contains_key(id) {
            counts.missing += 1;
            continue;
        }
        counts.translated += 1;
        let standing = language.state.get(id);
        let is_stale = standing.is_some_and(|standing| standing.source_hash != state::hash(&english.text));
        let is_read = language.is_source() || standing.is_some_and(|standing| standing.status.is_reviewed());
        counts.stale += usize::from(is_stale);
        counts.reviewed += usize::from(is_read && !is_stale);
    }
    counts.translated_percent = percent(counts.translated, counts.messages);
    counts.reviewed_percent = percent(counts.reviewed, counts.messages);
    counts.draft = !language.is_source() && (counts.translated == 0 || counts.reviewed < counts.translated);
    counts
}

fn percent(part: usize, whole: usize) -> u32 {
    (part * 100).checked_div(whole).and_then(|percent| u32::try_from(percent).ok()).unwrap_or(0)
}

/// Why a language could not be stamped.
#[derive(Debug, thiserror::Error)]
pub enum StampError {
    #[error("there is no language of this tag")]
    NoLanguage,
    #[error("the state could not be written")]
    Write(#[from] std::io::Error),
    #[error("the state is not JSON")]
    Json(#[from] serde_json::Error),
}

/// Writes the `state.json` of a language in the folder of the last root that has it: every message it has is now a translation of
/// today's English. A standing whose English has not changed stays as it is; every other becomes a draft by `by`, on the day `when`.
/// Gives the file written and how many became drafts.
pub fn stamp(
    library: &Library,
    tag: &str,
    by: Option<&str>,
    when: Option<&str>,
) -> Result<(PathBuf, usize), StampError> {
    let language = library.language(tag).ok_or(StampError::NoLanguage)?;
    let folder = language.folders.last().ok_or(StampError::NoLanguage)?;
    let source = library.source().map(|source| &source.kept).ok_or(StampError::NoLanguage)?;
    let mut state = State::new();
    let mut drafts = 0;
    for (id, english) in source.iter().filter(|(id, _)| language.kept.contains_key(*id)) {
        let source_hash = state::hash(&english.text);
        let standing = language.state.get(id).filter(|standing| standing.source_hash == source_hash).cloned();
        drafts += usize::from(standing.is_none());
        let (by, when) = (by.map(str::to_owned), when.map(str::to_owned));
        let draft = Standing { source_hash, status: Stage::Draft, by, when, note: None, back_translation: None };
        state.insert(id.clone(), standing.unwrap_or(draft));
    }
    let file = folder.join(state::FILE);
    write(&file, &state)?;
    Ok((file, drafts))
}

/// Writes beside the file and renames: a reader sees the old state or the new one.
fn write(file: &Path, state: &State) -> Result<(), StampError> {
    let mut text = serde_json::to_string_pretty(state)?;
    text.push('\n');
    let beside = file.with_extension("json.new");
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, file)?;
    Ok(())
}

#[cfg(test)]
mod tests;
