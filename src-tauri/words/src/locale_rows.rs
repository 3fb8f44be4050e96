//! The list of languages that a worker chooses from.

use serde::Serialize;
use ts_rs::TS;

use crate::cldr::Dir;
use crate::language::Language;
use crate::library::Library;
use crate::progress;

/// A language in the list of languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleRow {
    pub tag: String,
    /// In its own language.
    pub name: String,
    pub english_name: String,
    pub dir: Dir,
    pub digits: String,
    pub calendar: String,
    /// Some message was read by no second speaker.
    pub draft: bool,
}

impl Library {
    /// Lists the languages, by their own names.
    pub fn locale_rows(&self) -> Vec<LocaleRow> {
        let mut rows: Vec<LocaleRow> = self.languages().map(|language| row_of(self, language)).collect();
        rows.sort_by(|one, other| (&one.name, &one.tag).cmp(&(&other.name, &other.tag)));
        rows
    }
}

fn row_of(library: &Library, language: &Language) -> LocaleRow {
    let settings = &language.settings;
    LocaleRow {
        tag: language.tag.clone(),
        name: settings.name.clone(),
        english_name: settings.english_name.clone(),
        dir: settings.dir,
        digits: settings.digits.clone(),
        calendar: settings.calendar.clone(),
        draft: progress::is_draft(library, language),
    }
}
