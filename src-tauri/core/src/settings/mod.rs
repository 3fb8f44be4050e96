//! A worker's own settings: what there is to set, within which bounds, and what holds where she set nothing. Settings
//! follow the worker's unlock, not the machine; where they are kept is for the session to say ([`requests`]).

pub(crate) mod requests;

use crate::base::error::{Result, refuse};
use std::collections::BTreeMap;

/// Text sizes that keep every screen usable, in percent.
const TEXT_PERCENT: std::ops::RangeInclusive<u16> = 90..=200;
/// Minutes of rest before the lock; never off.
const IDLE_MINUTES: std::ops::RangeInclusive<u16> = 1..=60;
/// Hours after *not now* before the person is asked again.
const ASK_AGAIN_HOURS: std::ops::RangeInclusive<u16> = 1..=720;

/// Settings of a worker, with what holds where nothing was set.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub(crate) struct Settings {
    /// The interface's language.
    pub language: String,
    /// The language of the people the worker works with, for what they read.
    pub second_language: Option<String>,
    #[ts(type = "\"locale\" | \"latin\"")]
    pub digits: String,
    pub text_percent: u16,
    #[ts(type = "\"light\" | \"dark\" | \"system\"")]
    pub theme: String,
    #[ts(type = "\"notes\" | \"calculator\"")]
    pub hide_page: String,
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
    #[ts(optional, type = "\"locale\" | \"latin\"")]
    pub digits: Option<String>,
    pub text_percent: Option<u16>,
    #[ts(optional, type = "\"light\" | \"dark\" | \"system\"")]
    pub theme: Option<String>,
    #[ts(optional, type = "\"notes\" | \"calculator\"")]
    pub hide_page: Option<String>,
    pub idle_minutes: Option<u16>,
    pub single_keys: Option<bool>,
    pub ask_again_hours: Option<u16>,
}

/// Tells a `null` that was sent from a key that was not.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Option<Option<String>>, D::Error> {
    serde::Deserialize::deserialize(deserializer).map(Some)
}

impl Settings {
    /// Returns what holds where a worker has set this much; `language` where the worker has chosen none.
    pub(crate) fn settings_in_force(set: &BTreeMap<String, String>, language: &str) -> Self {
        let word = |key: &str, usual: &str| set.get(key).cloned().unwrap_or_else(|| usual.to_owned());
        let number = |key: &str, usual: u16| set.get(key).and_then(|value| value.parse().ok()).unwrap_or(usual);
        Self {
            language: word("language", language),
            second_language: set.get("second_language").cloned().filter(|tag| !tag.is_empty()),
            digits: word("digits", "locale"),
            text_percent: number("text_percent", 100),
            theme: word("theme", "system"),
            hide_page: word("hide_page", "notes"),
            idle_minutes: number("idle_minutes", 5),
            single_keys: word("single_keys", "true") == "true",
            ask_again_hours: number("ask_again_hours", 72),
        }
    }
}

impl ChangeSettings {
    /// The changed keys with their values; refuses with `setting-unknown` what no screen offers.
    pub(crate) fn changes_to_keep(&self) -> Result<BTreeMap<&'static str, String>> {
        let mut changes = BTreeMap::new();
        let mut word = |key, value: &Option<String>, known: &[&str]| -> Result<()> {
            if let Some(value) = value {
                if !known.is_empty() && !known.contains(&value.as_str()) {
                    return Err(refuse("setting-unknown"));
                }
                changes.insert(key, value.clone());
            }
            Ok(())
        };
        word("digits", &self.digits, &["locale", "latin"])?;
        word("theme", &self.theme, &["light", "dark", "system"])?;
        word("hide_page", &self.hide_page, &["notes", "calculator"])?;
        let second = self.second_language.as_ref().map(|tag| tag.clone().unwrap_or_default());
        for (key, tag) in [("language", &self.language), ("second_language", &second)] {
            let is_tag = |tag: &String| tag.len() <= 35 && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            if !tag.as_ref().is_none_or(is_tag) {
                return Err(refuse("setting-unknown"));
            }
            word(key, tag, &[])?;
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
