//! `state.json`: of which English text each message is the translation, and who has read it.
//!
//! The hash is of the English message as Fluent writes it, without comments: a reworded source makes a translation stale, a
//! new comment does not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The file's name in a locale's folder.
pub(crate) const FILE: &str = "state.json";

/// The stage of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nobody who speaks the language has said that it is right.
    Draft,
    /// A speaker wrote it.
    Translated,
    /// A second speaker has read it.
    Reviewed,
    /// Two have, and it was translated back.
    CriticalReviewed,
}

impl Stage {
    /// Whether someone else than its writer has read it.
    pub fn is_reviewed(self) -> bool {
        match self {
            Self::Draft | Self::Translated => false,
            Self::Reviewed | Self::CriticalReviewed => true,
        }
    }
}

/// The standing of one translation: of which English, and who read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub source_hash: String,
    pub status: Stage,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// A day: "2026-11-24".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_translation: Option<String>,
}

/// The standings of a locale's messages, by id.
pub type TranslationState = BTreeMap<String, Standing>;

/// The hash of a message's source, sixteen hex digits.
pub fn source_hash(written: &str) -> String {
    let digest = Sha256::digest(written.as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
