//! `locale.toml`: what a language says about itself. Everything may be absent: then CLDR says it, or the tag does.

use icu_locale::Locale;
use serde::Deserialize;

use crate::cldr::{self, Dir};

/// The file's name in a locale's folder.
pub(crate) const FILE: &str = "locale.toml";

const KEYS: [&str; 10] = [
    "name",
    "english_name",
    "script",
    "dir",
    "calendar",
    "digits",
    "formats",
    "fallback",
    "plural_override",
    "reviewers",
];

/// `locale.toml` as it is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Written {
    name: Option<String>,
    english_name: Option<String>,
    script: Option<String>,
    dir: Option<String>,
    calendar: Option<String>,
    digits: Option<String>,
    formats: Option<String>,
    fallback: Vec<String>,
    plural_override: Option<String>,
    reviewers: Vec<String>,
}

/// The settings of a locale, with CLDR's answers where its file gives none.
#[derive(Debug, Clone)]
pub struct Settings {
    pub locale: Locale,
    /// In its own language.
    pub name: String,
    pub english_name: String,
    /// "Arab"; empty where nobody knows.
    pub script: String,
    pub dir: Dir,
    pub digits: String,
    pub calendar: String,
    /// The locale whose dates and numbers are printed, where that is not the tag itself: "en-GB" for "en".
    pub formats: Option<Locale>,
    /// The locale whose plural rules hold, where CLDR has none for the tag.
    pub plurals: Option<Locale>,
    /// Tried before the source language.
    pub fallback: Vec<String>,
    /// People who speak the language and have read the texts.
    pub reviewers: Vec<String>,
}

/// A fault of a `locale.toml`: the line, the key, and what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsFault {
    pub line: usize,
    pub key: String,
    pub value: String,
}

impl Settings {
    /// Returns the settings that CLDR alone knows.
    pub fn from_cldr(locale: &Locale) -> Self {
        Self {
            name: locale.to_string(),
            english_name: locale.to_string(),
            script: cldr::usual_script(locale).unwrap_or_default(),
            dir: cldr::script_direction(locale),
            digits: cldr::usual_digits(locale),
            calendar: cldr::usual_calendar(locale),
            formats: None,
            plurals: None,
            fallback: Vec::new(),
            reviewers: Vec::new(),
            locale: locale.clone(),
        }
    }

    /// Takes over what a `locale.toml` says; a value that is none is left as it was and named.
    pub fn read_settings(&mut self, text: &str) -> Vec<SettingsFault> {
        let table = match text.parse::<toml::Table>() {
            Ok(table) => table,
            Err(error) => {
                let line =
                    error.span().map_or(1, |span| 1 + text.get(..span.start).unwrap_or(text).matches('\n').count());
                return vec![SettingsFault { line, key: String::new(), value: error.message().to_owned() }];
            }
        };
        let mut faults = Vec::new();
        for key in table.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            faults.push(fault_at_key(text, key, key));
        }
        match table.try_into::<Written>() {
            Ok(written) => {
                self.take_over_values(&written, &mut |key, value| faults.push(fault_at_key(text, key, value)))
            }
            Err(error) => faults.push(SettingsFault { line: 1, key: String::new(), value: error.message().to_owned() }),
        }
        faults
    }

    fn take_over_values(&mut self, written: &Written, wrong: &mut dyn FnMut(&str, &str)) {
        if let Some(name) = &written.name {
            self.name.clone_from(name);
        }
        if let Some(name) = &written.english_name {
            self.english_name.clone_from(name);
        }
        if let Some(script) = &written.script {
            self.script.clone_from(script);
        }
        match written.dir.as_deref() {
            None | Some("auto") => {}
            Some("ltr") => self.dir = Dir::Ltr,
            Some("rtl") => self.dir = Dir::Rtl,
            Some(other) => wrong("dir", other),
        }
        match written.digits.as_deref() {
            None | Some("auto") => {}
            Some(digits) if cldr::has_digits(digits) => digits.clone_into(&mut self.digits),
            Some(other) => wrong("digits", other),
        }
        match written.calendar.as_deref() {
            None | Some("auto") => {}
            Some(calendar) if cldr::has_calendar(calendar) => calendar.clone_into(&mut self.calendar),
            Some(other) => wrong("calendar", other),
        }
        if let Some(formats) = &written.formats {
            match cldr::parse_tag(formats) {
                Some(locale) => self.formats = Some(locale),
                None => wrong("formats", formats),
            }
        }
        if let Some(plurals) = &written.plural_override {
            match cldr::parse_tag(plurals) {
                Some(locale) => self.plurals = Some(locale),
                None => wrong("plural_override", plurals),
            }
        }
        for tag in &written.fallback {
            match cldr::parse_tag(tag) {
                Some(_) => self.fallback.push(tag.clone()),
                None => wrong("fallback", tag),
            }
        }
        self.reviewers.extend(written.reviewers.iter().cloned());
    }
}

fn fault_at_key(text: &str, key: &str, value: &str) -> SettingsFault {
    let line = text.lines().position(|line| line.trim_start().starts_with(key)).map_or(1, |at| at + 1);
    SettingsFault { line, key: key.to_owned(), value: value.to_owned() }
}
