//! Names and words that chance chooses from, read from the two files beside this one.

use crate::base::error::{Error, Result};
use crate::base::random::SeededRandom;

#[derive(serde::Deserialize)]
pub(super) struct Names {
    script: Vec<Script>,
}

#[derive(serde::Deserialize)]
pub(super) struct Script {
    /// For whoever reads the file.
    #[serde(rename = "name")]
    _name: String,
    pub languages: Vec<String>,
    pub women: Vec<String>,
    pub men: Vec<String>,
    pub families: Vec<String>,
}

#[derive(serde::Deserialize)]
pub(super) struct Acts {
    pub act: Vec<Act>,
    pub note: Vec<Words>,
}

#[derive(serde::Deserialize)]
pub(super) struct Act {
    /// A code of `service_type`.
    pub kind: String,
    /// A code of `unit`.
    pub unit: String,
}

#[derive(serde::Deserialize)]
pub(super) struct Words {
    pub text: String,
    #[serde(default)]
    pub own_words: bool,
    #[serde(default)]
    pub sensitive: bool,
}

/// The names by script.
pub(super) fn names() -> Result<Names> {
    toml::from_str(include_str!("names.toml")).map_err(|_| Error::Inside("sample names"))
}

/// Returns what is done and noted.
pub(super) fn acts() -> Result<Acts> {
    toml::from_str(include_str!("acts.toml")).map_err(|_| Error::Inside("sample acts"))
}

impl Names {
    /// One script, by chance.
    pub(super) fn script(&self, chance: &mut SeededRandom) -> Result<&Script> {
        one_of(&self.script, chance)
    }
}

/// One of several, by chance.
pub(super) fn one_of<'a, T>(several: &'a [T], chance: &mut SeededRandom) -> Result<&'a T> {
    let index = usize::try_from(chance.random_below(several.len() as u64)).unwrap_or(0);
    several.get(index).ok_or(Error::Inside("sample list"))
}
