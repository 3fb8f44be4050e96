//! How a call can end without doing what was asked, and which exit status that is.

use crate::exit_status::{REFUSED, WRONG_CALL};
use amparo_core::api::{Reply, Unanswered};
use amparo_core::base::error::{Error, Refusal};
use serde_json::{Value, json};

/// Reasons why a call stopped.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The call does not say what to do. Fluent: `cli-wrong-<code>`, with the piece of the call that it is about.
    #[error("wrong call: {code}")]
    Wrong { code: &'static str, piece: String },
    /// A rule says no. Fluent: `refused-<code>`.
    #[error("refused: {}", .0.code)]
    Refused(Refusal),
    /// We are at fault. Fluent: `cli-failed`.
    #[error("failed: {0}")]
    Failed(String),
}

impl CliError {
    /// A wrong call.
    pub fn wrong_argument(code: &'static str, piece: impl Into<String>) -> Self {
        Self::Wrong { code, piece: piece.into() }
    }

    /// A rule of the command line that says no.
    pub fn refused(code: &str) -> Self {
        Self::Refused(Refusal::new(code))
    }

    /// The exit status.
    pub fn exit_status(&self) -> u8 {
        match self {
            Self::Wrong { .. } => WRONG_CALL,
            Self::Refused(_) | Self::Failed(_) => REFUSED,
        }
    }

    /// Returns what `--json` prints of it; nothing of a wrong call.
    pub fn to_json_line(&self) -> Option<Value> {
        match self {
            Self::Wrong { .. } => None,
            Self::Refused(refusal) => Some(json!({ "refused": refusal })),
            Self::Failed(incident) => Some(json!({ "failed": { "incident": incident } })),
        }
    }
}

impl From<Unanswered> for CliError {
    fn from(ended: Unanswered) -> Self {
        match ended {
            Unanswered::Refused(refusal) => Self::Refused(refusal),
            Unanswered::Failed { incident } => Self::Failed(incident),
        }
    }
}

/// The value of a reply, or how it ended.
pub fn value_of_reply(reply: Reply) -> Result<Value, CliError> {
    match reply {
        Reply::Done { value, .. } => Ok(value),
        Reply::Refused(refusal) => Err(CliError::Refused(refusal)),
        Reply::Failed { incident } => Err(CliError::Failed(incident)),
    }
}

impl From<Error> for CliError {
    fn from(error: Error) -> Self {
        match error.as_refusal() {
            Some(refusal) => Self::Refused(refusal),
            None => Self::Failed("command-line".to_owned()),
        }
    }
}

impl From<std::io::Error> for CliError {
    fn from(error: std::io::Error) -> Self {
        Error::from(error).into()
    }
}
