//! The states of a referral, and which may follow which.

use crate::base::error::Refusal;
use crate::dictionary::keys::referral;
use crate::ledger::rows::StoredRecord;

/// State of a referral; codes of `referral_status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Being prepared; nothing has left.
    Draft,
    /// Given out; no answer yet.
    Sent,
    /// The partner takes it on.
    Accepted,
    /// The partner said no.
    Refused,
    /// The service that was asked for is done.
    Completed,
    /// The person does not want it any more.
    Withdrawn,
}

/// Answer that may be noted as having come back; codes of `referral_status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ReferralAnswer {
    Accepted,
    Refused,
    Completed,
    Withdrawn,
}

impl ReferralAnswer {
    const ALL: [Self; 4] = [Self::Accepted, Self::Refused, Self::Completed, Self::Withdrawn];

    /// The state to which it brings a referral.
    pub(crate) fn state_after_answer(self) -> Status {
        match self {
            Self::Accepted => Status::Accepted,
            Self::Refused => Status::Refused,
            Self::Completed => Status::Completed,
            Self::Withdrawn => Status::Withdrawn,
        }
    }
}

impl Status {
    /// Every state.
    pub(crate) const ALL: [Self; 6] =
        [Self::Draft, Self::Sent, Self::Accepted, Self::Refused, Self::Completed, Self::Withdrawn];

    /// Returns the code.
    pub(crate) fn stored_code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Completed => "completed",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of that code. `received` and `started`, which other systems tell apart, are sent and accepted here.
    pub(crate) fn from_stored_code(code: &str) -> Option<Self> {
        match code {
            "received" => Some(Self::Sent),
            "started" => Some(Self::Accepted),
            _ => Self::ALL.into_iter().find(|status| status.stored_code() == code),
        }
    }

    /// Tells whether a referral in this state may come to that one. Some help without ever having said yes, and some
    /// who said yes have no room after all: what came back is written down as it came.
    pub(crate) fn may_become(self, next: Self) -> bool {
        match (self, next) {
            (Self::Draft, Self::Sent | Self::Withdrawn)
            | (Self::Sent, Self::Accepted | Self::Refused | Self::Completed | Self::Withdrawn)
            | (Self::Accepted, Self::Refused | Self::Completed | Self::Withdrawn) => true,
            (
                Self::Draft | Self::Sent | Self::Accepted | Self::Refused | Self::Completed | Self::Withdrawn,
                Self::Draft | Self::Sent | Self::Accepted | Self::Refused | Self::Completed | Self::Withdrawn,
            ) => false,
        }
    }

    /// Returns what may be noted as having come back while it stands like this.
    pub(crate) fn answers(self) -> impl Iterator<Item = ReferralAnswer> {
        let out = !matches!(self, Self::Draft);
        ReferralAnswer::ALL.into_iter().filter(move |answer| out && self.may_become(answer.state_after_answer()))
    }

    /// The next state, or the refusal that says from where to where it cannot go.
    pub(crate) fn become_next(self, next: Self) -> Result<Self, Refusal> {
        if self.may_become(next) {
            return Ok(next);
        }
        Err(Refusal::new("referral-step")
            .with_word_arg("from", self.stored_code())
            .with_word_arg("to", next.stored_code()))
    }
}

/// The state of a referral; `None` for a word of a newer program.
pub(super) fn status_of(stored: &StoredRecord) -> Option<Status> {
    Status::from_stored_code(stored.fields.known_value_of(referral::STATUS)?)
}
