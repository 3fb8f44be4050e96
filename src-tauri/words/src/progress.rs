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
    let source = library.source().map(|source| library.kept(source));
    let own = library.kept(language);
    for (id, english) in source.into_iter().flatten().filter(|(id, _)| !id.starts_with('-')) {
        counts.messages += 1;
        if !own.contains_key(id) {
            counts.missing += 1;
            continue;
        }
        counts.translated += 1;
        let standing = language.state().get(id);
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

/// [`Counts::draft`], without counting where the state alone already says so.
pub fn is_draft(library: &Library, language: &Language) -> bool {
    let read = |state: &State| !state.is_empty() && state.values().all(|standing| standing.status.is_reviewed());
    !language.is_source() && (!read(language.state()) || counts(library, language).draft)
}

fn percent(part: usize, whole: usize) -> u32 {
    (part * 100).checked_div(whole).and_then(|percent| u32::try_from(percent).ok()).unwrap_or(0)
}

/// Why a language could not be stamped.
#[derive(Debug, thiserror::Error)]
pub enum StampError {
    #[error("there is no language of this tag")]
    NoLanguage,
    #[error("the language has no message {0}")]
    NoMessage(String),
    #[error("the state could not be written")]
    Write(#[from] std::io::Error),
    #[error("the state is not JSON")]
    Json(#[from] serde_json::Error),
}

/// What a stamping did.
#[derive(Debug, PartialEq, Eq)]
pub struct Stamped {
    pub file: PathBuf,
    /// Marked as translations of today's English.
    pub marked: usize,
    /// Translations of older English that were not named: still to be gone through.
    pub stale: Vec<String>,
}

/// Writes the `state.json` of a language in the folder of the last root that has it. A message without a standing becomes a draft of
/// today's English, on the day `when`. One whose English has changed stays stale until it is named in `anew`: nothing that nobody
/// looked at is taken for looked at. Standings of messages that are gone are forgotten.
pub fn stamp(library: &Library, tag: &str, anew: &[&str], when: Option<&str>) -> Result<Stamped, StampError> {
    let language = library.language(tag).ok_or(StampError::NoLanguage)?;
    let folder = language.folders.last().ok_or(StampError::NoLanguage)?;
    let source = library.source().map(|source| library.kept(source)).ok_or(StampError::NoLanguage)?;
    let own = library.kept(language);
    if let Some(unknown) = anew.iter().find(|id| !own.contains_key(**id) || !source.contains_key(**id)) {
        return Err(StampError::NoMessage((*unknown).to_owned()));
    }
    let mut state = State::new();
    let (mut marked, mut stale) = (0, Vec::new());
    for (id, english) in source.iter().filter(|(id, _)| own.contains_key(*id)) {
        let source_hash = state::hash(&english.text);
        let standing = match language.state().get(id) {
            Some(standing) if standing.source_hash == source_hash => standing.clone(),
            Some(standing) if !anew.contains(&id.as_str()) => {
                stale.push(id.clone());
                standing.clone()
            }
            Some(_) | None => {
                marked += 1;
                let when = when.map(str::to_owned);
                Standing { source_hash, status: Stage::Draft, by: None, when, note: None, back_translation: None }
            }
        };
        state.insert(id.clone(), standing);
    }
    let file = folder.join(state::FILE);
    write(&file, &state)?;
    Ok(Stamped { file, marked, stale })
}

/// Writes beside the file and renames: a reader sees the old state or the new one. A message is a line, so that two people's
/// changes can be laid side by side.
fn write(file: &Path, state: &State) -> Result<(), StampError> {
    let line = |(id, standing): (&String, &Standing)| -> Result<String, serde_json::Error> {
        Ok(format!("{}: {}", serde_json::to_string(id)?, serde_json::to_string(standing)?))
    };
    let lines = state.iter().map(line).collect::<Result<Vec<_>, _>>()?;
    let beside = file.with_extension("json.new");
    std::fs::write(&beside, format!("{{\n{}\n}}\n", lines.join(",\n")))?;
    std::fs::rename(&beside, file)?;
    Ok(())
}

#[cfg(test)]
mod tests;
