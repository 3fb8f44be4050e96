//! An answer: what was said to a question, or why nothing is known.
//!
//! Missing is data. A person who did not want to say is something else than a question nobody put, and neither is an
//! error.

use serde::{Deserialize, Serialize};

/// Answer that a field holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS, Default)]
#[serde(tag = "state", content = "value", rename_all = "snake_case")]
pub enum Answer<T> {
    /// The answer.
    Known(T),
    /// Asked or sought, and not known.
    Unknown,
    /// The person chose not to say.
    Declined,
    /// Not asked, or not asked yet.
    NotAsked,
    /// The question does not apply.
    NotApplicable,
    /// Nobody has touched this field.
    #[default]
    Blank,
}

impl<T> Answer<T> {
    /// Returns the state, as it is stored.
    pub fn stored_state(&self) -> &'static str {
        match self {
            Self::Known(_) => "known",
            Self::Unknown => "unknown",
            Self::Declined => "declined",
            Self::NotAsked => "not_asked",
            Self::NotApplicable => "not_applicable",
            Self::Blank => "blank",
        }
    }

    /// The answer without a value that has this state; `None` for `known` and for words that are no state.
    pub fn without_value(state: &str) -> Option<Self> {
        match state {
            "unknown" => Some(Self::Unknown),
            "declined" => Some(Self::Declined),
            "not_asked" => Some(Self::NotAsked),
            "not_applicable" => Some(Self::NotApplicable),
            "blank" => Some(Self::Blank),
            _ => None,
        }
    }

    /// The value, where it is known.
    pub fn known_value(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown | Self::Declined | Self::NotAsked | Self::NotApplicable | Self::Blank => None,
        }
    }

    /// The value by itself, where it is known.
    pub fn into_known_value(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown | Self::Declined | Self::NotAsked | Self::NotApplicable | Self::Blank => None,
        }
    }

    /// Returns the answer about something made from its value.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Self::Known(value) => Answer::Known(make(value)),
            Self::Unknown => Answer::Unknown,
            Self::Declined => Answer::Declined,
            Self::NotAsked => Answer::NotAsked,
            Self::NotApplicable => Answer::NotApplicable,
            Self::Blank => Answer::Blank,
        }
    }

    /// Returns the answer about something made from its value, where that can be made.
    pub fn try_map_known<U, E>(self, make: impl FnOnce(T) -> Result<U, E>) -> Result<Answer<U>, E> {
        match self {
            Self::Known(value) => make(value).map(Answer::Known),
            Self::Unknown => Ok(Answer::Unknown),
            Self::Declined => Ok(Answer::Declined),
            Self::NotAsked => Ok(Answer::NotAsked),
            Self::NotApplicable => Ok(Answer::NotApplicable),
            Self::Blank => Ok(Answer::Blank),
        }
    }

    /// Tells whether nobody has touched the field.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Blank)
    }
}
