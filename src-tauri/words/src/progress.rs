//! How far the translation of each language has come.

use serde::Serialize;

use crate::language::Language;
use crate::library::Library;
use crate::localization::{Localization, args};
use crate::translation_state::{TranslationState, source_hash};

/// Counts of messages of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Progress {
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

/// Counts the messages of every language, by tag.
pub fn count_progress(library: &Library) -> Vec<Progress> {
    library.languages().map(|language| progress_of(library, language)).collect()
}

/// Writes one line for each language.
pub fn progress_lines(counts: &[Progress], words: &Localization) -> String {
    let mut text = String::new();
    for counts in counts {
        let values = args([
            ("tag", counts.tag.as_str().into()),
            ("name", counts.name.as_str().into()),
            ("translated", counts.translated.into()),
            ("messages", counts.messages.into()),
            ("stale", counts.stale.into()),
            ("reviewed", counts.reviewed.into()),
            ("missing", counts.missing.into()),
        ]);
        text.push_str(&words.format("words-status-line", &values));
        text.push('\n');
    }
    text
}

/// Counts the messages of one language.
pub fn progress_of(library: &Library, language: &Language) -> Progress {
    let mut counts =
        Progress { tag: language.tag.clone(), name: language.settings.name.clone(), ..Progress::default() };
    let source = library.source().map(|source| library.showable_messages(source));
    let own = library.showable_messages(language);
    for (id, english) in source.into_iter().flatten().filter(|(id, _)| !id.starts_with('-')) {
        counts.messages += 1;
        if !own.contains_key(id) {
            counts.missing += 1;
            continue;
        }
        counts.translated += 1;
        let standing = language.state().get(id);
        let is_stale = standing.is_some_and(|standing| standing.source_hash != source_hash(&english.text));
        let is_read = language.is_source() || standing.is_some_and(|standing| standing.status.is_reviewed());
        counts.stale += usize::from(is_stale);
        counts.reviewed += usize::from(is_read && !is_stale);
    }
    counts.translated_percent = whole_percent(counts.translated, counts.messages);
    counts.reviewed_percent = whole_percent(counts.reviewed, counts.messages);
    counts.draft = !language.is_source() && (counts.translated == 0 || counts.reviewed < counts.translated);
    counts
}

/// Returns [`Progress::draft`], without counting where the state alone already says so.
pub(crate) fn is_draft(library: &Library, language: &Language) -> bool {
    let read =
        |state: &TranslationState| !state.is_empty() && state.values().all(|standing| standing.status.is_reviewed());
    !language.is_source() && (!read(language.state()) || progress_of(library, language).draft)
}

fn whole_percent(part: usize, whole: usize) -> u32 {
    (part * 100).checked_div(whole).and_then(|percent| u32::try_from(percent).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests;
