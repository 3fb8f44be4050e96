//! The messages of a language as the page is given them: only what may be shown, with the fallbacks behind it.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::cldr::Dir;
use crate::language::Language;
use crate::library::Library;
use crate::settings::Settings;

/// Everything the page needs to speak a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleText {
    pub tag: String,
    pub dir: Dir,
    pub digits: String,
    pub calendar: String,
    /// The locale whose dates and numbers are printed, where that is not the tag itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub formats: Option<String>,
    /// The locale whose plural rules hold, where CLDR has none for the tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub plurals: Option<String>,
    /// Wanted first, English last.
    pub chain: Vec<LocaleFiles>,
}

/// The messages of one locale of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleFiles {
    pub tag: String,
    pub files: Vec<LocaleFile>,
}

/// One file of messages, as far as they may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleFile {
    pub name: String,
    pub text: String,
}

impl Library {
    /// Returns the texts of a language with its fallbacks. A tag that is not there is answered with the nearest one that is.
    pub fn locale_text(&self, tag: &str) -> LocaleText {
        let tag = if self.language(tag).is_some() { tag.to_owned() } else { self.negotiate(&[tag]) };
        let settings = self.language(&tag).map(|language| language.settings.clone());
        let settings = settings.unwrap_or_else(|| Settings::from_cldr(&icu_locale::locale!("en")));
        LocaleText {
            dir: settings.dir,
            digits: settings.digits,
            calendar: settings.calendar,
            formats: settings.formats.map(|locale| locale.to_string()),
            plurals: settings.plurals.map(|locale| locale.to_string()),
            chain: self.fallback_chain(&tag).into_iter().map(|language| showable_files(self, language)).collect(),
            tag,
        }
    }
}

fn showable_files(library: &Library, language: &Language) -> LocaleFiles {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for message in library.showable_messages(language).values() {
        files.entry(&message.file).or_default().push_str(&message.text);
    }
    let files = files.into_iter().map(|(name, text)| LocaleFile { name: name.to_owned(), text }).collect();
    LocaleFiles { tag: language.tag.clone(), files }
}
