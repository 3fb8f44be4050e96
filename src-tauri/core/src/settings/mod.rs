//! A worker's own settings: what there is to set, within which bounds, and what holds where nothing was set. Settings
//! follow the worker's unlock, not the machine; where they are kept is for the session to say ([`requests`]).

pub(crate) mod requests;
#[cfg(test)]
mod tests;

use crate::base::error::{Result, refuse};
use crate::base::variant_words::{variant_of_word, word_of_variant};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Text sizes that keep every screen usable, in percent.
const TEXT_PERCENT: std::ops::RangeInclusive<u16> = 90..=200;
/// Minutes of rest before the lock; never off.
const IDLE_MINUTES: std::ops::RangeInclusive<u16> = 1..=60;
/// Hours after *not now* before the person is asked again.
const ASK_AGAIN_HOURS: std::ops::RangeInclusive<u16> = 1..=720;

/// Digits in which numbers are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Digits {
    /// The digits of the language.
    #[default]
    Locale,
    Latin,
}

/// Theme of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Theme {
    Light,
    Dark,
    /// As the machine is set.
    #[default]
    System,
}

/// Page that hides the program from whoever looks over a shoulder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum HidingPage {
    #[default]
    Notes,
    Calculator,
}

/// Settings of a worker, with what holds where nothing was set.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub(crate) struct Settings {
    /// The interface's language.
    pub language: String,
    /// The language of the people the worker works with, for what they read.
    pub second_language: Option<String>,
    pub digits: Digits,
    pub text_percent: u16,
    pub theme: Theme,
    pub hide_page: HidingPage,
    pub idle_minutes: u16,
    /// Single-key shortcuts.
    pub single_keys: bool,
    pub ask_again_hours: u16,
}

/// The settings to change; what is absent stays.
#[derive(Debug, Clone, Default, serde::Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub(crate) struct ChangeSettings {
    pub language: Option<String>,
    /// `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[ts(optional, type = "string | null")]
    pub second_language: Option<Option<String>>,
    pub digits: Option<Digits>,
    pub text_percent: Option<u16>,
    pub theme: Option<Theme>,
    pub hide_page: Option<HidingPage>,
    pub idle_minutes: Option<u16>,
    pub single_keys: Option<bool>,
    pub ask_again_hours: Option<u16>,
}

/// Tells a `null` that was sent from a key that was not.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Option<Option<String>>, D::Error> {
    serde::Deserialize::deserialize(deserializer).map(Some)
}

/// Returns the kept choice; the usual one where nothing was kept, or a word that only another version knows.
fn kept_or_usual<T: Default + serde::de::DeserializeOwned>(set: &BTreeMap<String, String>, key: &str) -> T {
    set.get(key).and_then(|word| variant_of_word(word)).unwrap_or_default()
}

impl Settings {
    /// Returns what holds where a worker has set this much; `language` where the worker has chosen none.
    pub(crate) fn settings_in_force(set: &BTreeMap<String, String>, language: &str) -> Self {
        let number = |key: &str, usual: u16| set.get(key).and_then(|value| value.parse().ok()).unwrap_or(usual);
        Self {
            language: set.get("language").cloned().unwrap_or_else(|| language.to_owned()),
            second_language: set.get("second_language").cloned().filter(|tag| !tag.is_empty()),
            digits: kept_or_usual(set, "digits"),
            text_percent: number("text_percent", 100),
            theme: kept_or_usual(set, "theme"),
            hide_page: kept_or_usual(set, "hide_page"),
            idle_minutes: number("idle_minutes", 5),
            single_keys: set.get("single_keys").and_then(|on| on.parse().ok()).unwrap_or(true),
            ask_again_hours: number("ask_again_hours", 72),
        }
    }
}

impl ChangeSettings {
    /// The changed keys with their values; refuses with `setting-unknown` what no screen offers.
    pub(crate) fn changes_to_keep(&self) -> Result<BTreeMap<&'static str, String>> {
        let mut changes = BTreeMap::new();
        if let Some(digits) = &self.digits {
            changes.insert("digits", word_of_variant(digits)?);
        }
        if let Some(theme) = &self.theme {
            changes.insert("theme", word_of_variant(theme)?);
        }
        if let Some(page) = &self.hide_page {
            changes.insert("hide_page", word_of_variant(page)?);
        }
        let second = self.second_language.as_ref().map(|tag| tag.clone().unwrap_or_default());
        for (key, tag) in [("language", &self.language), ("second_language", &second)] {
            let is_tag = |tag: &String| tag.len() <= 35 && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            if !tag.as_ref().is_none_or(is_tag) {
                return Err(refuse("setting-unknown"));
            }
            changes.extend(tag.clone().map(|tag| (key, tag)));
        }
        let mut number = |key, value: Option<u16>, range: std::ops::RangeInclusive<u16>| -> Result<()> {
            if let Some(value) = value {
                if !range.contains(&value) {
                    return Err(refuse("setting-unknown"));
                }
                changes.insert(key, value.to_string());
            }
            Ok(())
        };
        number("text_percent", self.text_percent, TEXT_PERCENT)?;
        number("idle_minutes", self.idle_minutes, IDLE_MINUTES)?;
        number("ask_again_hours", self.ask_again_hours, ASK_AGAIN_HOURS)?;
        if let Some(on) = self.single_keys {
            changes.insert("single_keys", on.to_string());
        }
        Ok(changes)
    }
}
