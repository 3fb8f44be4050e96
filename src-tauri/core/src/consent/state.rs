//! The words of consent: what was answered, and whose voice it was.

use serde::{Deserialize, Serialize};

/// Answers to the question of consent; codes of `consent_state`, the most protective first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ConsentState")]
pub enum State {
    /// The person took it back.
    Withdrawn,
    /// The person said no.
    Refused,
    /// The yes was for a time, and the time is over.
    Expired,
    /// The person wants to be asked another day.
    NotNow,
    /// Nobody asked.
    NotAsked,
    /// A child agrees; a guardian's consent stands beside it.
    Assent,
    /// The person agreed.
    Given,
}

impl State {
    /// Returns the code.
    pub fn stored_code(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Refused => "refused",
            Self::Expired => "expired",
            Self::NotNow => "not_now",
            Self::NotAsked => "not_asked",
            Self::Assent => "assent",
            Self::Given => "given",
        }
    }

    /// The state of that code. A word of a newer program is taken as a no.
    pub fn from_stored_code(code: &str) -> Self {
        match code {
            "withdrawn" => Self::Withdrawn,
            "expired" => Self::Expired,
            "not_now" => Self::NotNow,
            "not_asked" => Self::NotAsked,
            "assent" => Self::Assent,
            "given" => Self::Given,
            _ => Self::Refused,
        }
    }

    /// Tells whether it says yes.
    pub fn is_granted_state(self) -> bool {
        match self {
            Self::Given | Self::Assent => true,
            Self::Withdrawn | Self::Refused | Self::Expired | Self::NotNow | Self::NotAsked => false,
        }
    }

    /// Tells whether somebody said no: only a yes that names it undoes this.
    pub fn is_refused_state(self) -> bool {
        match self {
            Self::Withdrawn | Self::Refused => true,
            Self::Expired | Self::NotNow | Self::NotAsked | Self::Assent | Self::Given => false,
        }
    }
}

/// Voice: the one whose answer it is. A child's own answer and a guardian's are two, and neither stands for the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Voice {
    /// The person, as an adult or as a child.
    Own,
    /// A guardian, a caregiver, or a decision in the child's best interests.
    Guardian,
}

impl Voice {
    /// The voice behind a code of `consent_given_by`. Of a code that is not known nobody can say that it was the
    /// person.
    pub(crate) fn from_stored_code(code: &str) -> Self {
        match code {
            "person" | "child" => Self::Own,
            _ => Self::Guardian,
        }
    }
}
