//! Firewall: says who can receive anything at all; first immigration authorities are kept out, then consent is asked.
//!
//! An immigration authority, or who shares with one, cannot. An organisation that was never asked, does not know, or
//! answered more than a year ago cannot yet (ECRI General Policy Recommendation 16: help must be apart from immigration
//! control).

use super::in_force::{Consents, Missing, Standing};
use super::state::State;
use crate::base::error::{Refusal, Result};
use crate::base::ids::RecordId;
use crate::context::RequestContext;
use crate::dictionary::keys::organisation;
use crate::dictionary::{Answer, Dictionary};
use crate::ledger::fold::RecordState;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// An answer on sharing with immigration holds for so many days.
pub(super) const ANSWER_DAYS_MAX: i64 = 365;

const IMMIGRATION: &str = "immigration";

/// An organisation as the firewall sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Recipient {
    pub(super) id: RecordId,
    /// Types of the organisation; several where two were written side by side and nobody has settled it.
    pub(super) classes: BTreeSet<String>,
    /// `yes`, `no`, `not_known`; nothing where nobody answered.
    pub(super) shares_with_immigration: Option<String>,
    pub(super) answered_on: Option<NaiveDate>,
}

/// Verdict whether something can go somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Can {
    Yes,
    No,
    NotYet,
}

/// Why nothing can go to a recipient, or not yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Barrier {
    /// The organisation is an immigration authority.
    Immigration,
    /// The organisation shares with an immigration authority.
    Shares,
    /// Nobody there said whether it shares, or they do not know.
    SharesNotKnown,
    /// The organisation said no, but nobody wrote down when, or a day that has not come.
    AnswerUndated,
    /// The organisation said no, more than a year ago.
    AnswerOld { answered_on: NaiveDate },
    /// The organisation's kind is not settled.
    KindNotSettled,
    /// Nothing is asked for, so no consent can be looked for.
    NoService,
    /// The service has no scope of consent: nothing can leave for it.
    NoScope,
    /// The person has not agreed.
    NotConsented { scope: String, standing: Standing },
}

impl Recipient {
    /// The organisation as it stands; refuses with `record-missing`.
    pub(crate) fn read_recipient(context: &RequestContext<'_>, id: RecordId) -> Result<Self> {
        let stored = context.need_record(organisation::RECORD, id)?;
        let mut classes: BTreeSet<String> =
            stored.fields.known_value_of(organisation::ORG_TYPE).cloned().into_iter().collect();
        if is_unsettled(context, id)? {
            let state = context.ledger.state(id.as_strand_id())?;
            if let Some(record) = state.records.get(&(organisation::RECORD.name.to_owned(), id)) {
                classes.extend(standing_classes(context.dictionary(), record));
            }
        }
        Ok(Self {
            id,
            classes,
            shares_with_immigration: stored.fields.known_value_of(organisation::SHARES_WITH_IMMIGRATION).cloned(),
            answered_on: stored.fields.known_value_of(organisation::ANSWERED_ON).copied(),
        })
    }

    /// A recipient that no store holds, for tests.
    #[cfg(test)]
    pub(crate) fn from_drawn_parts(
        id: RecordId,
        classes: &[&str],
        shares: Option<&str>,
        answered_on: Option<NaiveDate>,
    ) -> Self {
        Self {
            id,
            classes: classes.iter().map(|class| (*class).to_owned()).collect(),
            shares_with_immigration: shares.map(str::to_owned),
            answered_on,
        }
    }

    /// Returns the barrier before the organisation on a day, whatever anybody consented; `None` where nothing does.
    pub(crate) fn barrier_of_recipient(&self, on: NaiveDate) -> Option<Barrier> {
        if self.classes.contains(IMMIGRATION) {
            return Some(Barrier::Immigration);
        }
        match self.shares_with_immigration.as_deref() {
            Some("yes") => Some(Barrier::Shares),
            Some("no") if self.classes.len() != 1 => Some(Barrier::KindNotSettled),
            Some("no") => self.age_of_answer(on),
            Some(_) | None => Some(Barrier::SharesNotKnown),
        }
    }

    fn age_of_answer(&self, on: NaiveDate) -> Option<Barrier> {
        match self.answered_on {
            None => Some(Barrier::AnswerUndated),
            Some(answered_on) if answered_on > on => Some(Barrier::AnswerUndated),
            Some(answered_on) if (on - answered_on).num_days() > ANSWER_DAYS_MAX => {
                Some(Barrier::AnswerOld { answered_on })
            }
            Some(_) => None,
        }
    }
}

fn is_unsettled(context: &RequestContext<'_>, organisation: RecordId) -> Result<bool> {
    Ok(context.connection().prepare_cached(include_str!("is_unsettled.sql"))?.exists([organisation.0])?)
}

fn standing_classes(dictionary: &Dictionary, record: &RecordState) -> Vec<String> {
    let Some(field) = dictionary.field(organisation::RECORD.name, organisation::ORG_TYPE.field) else {
        return Vec::new();
    };
    let values =
        record.fields.get(organisation::ORG_TYPE.field).map(|state| state.values.as_slice()).unwrap_or_default();
    let answers = values.iter().filter_map(|live| Answer::from_cbor_value(field, &live.value));
    answers
        .filter_map(Answer::into_known_value)
        .flat_map(|value| value.codes_in_value().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// Returns the barrier between a case and a recipient that is asked for these services; `None` where nothing does.
pub(super) fn first_barrier(
    consents: &Consents,
    dictionary: &Dictionary,
    recipient: &Recipient,
    services: &BTreeSet<String>,
    on: NaiveDate,
) -> Option<Barrier> {
    if let Some(barrier) = recipient.barrier_of_recipient(on) {
        return Some(barrier);
    }
    if services.is_empty() {
        return Some(Barrier::NoService);
    }
    let Some(scopes) = dictionary.scopes_of_services(services) else { return Some(Barrier::NoScope) };
    scopes
        .into_iter()
        .map(|scope| {
            let standing = consents.standing_on_day(&scope, Some(recipient.id), on);
            (scope, standing)
        })
        .filter(|(_, standing)| !standing.is_standing_yes())
        // The plainest no first: it is the one to speak of.
        .min_by_key(|(_, standing)| standing.state)
        .map(|(scope, standing)| Barrier::NotConsented { scope, standing })
}

impl Barrier {
    /// Tells whether it can be lifted by asking somebody.
    pub(crate) fn what_can_be_done(&self) -> Can {
        match self {
            Self::Immigration | Self::Shares => Can::No,
            Self::SharesNotKnown
            | Self::AnswerUndated
            | Self::AnswerOld { .. }
            | Self::KindNotSettled
            | Self::NoService
            | Self::NoScope
            | Self::NotConsented { .. } => Can::NotYet,
        }
    }

    /// Fluent: `verdict-<reason>`, and `refused-recipient-<reason>` with its advice.
    pub(crate) fn reason_of_barrier(&self) -> &'static str {
        match self {
            Self::Immigration => "immigration",
            Self::Shares => "shares_with_immigration",
            Self::SharesNotKnown => "shares_not_known",
            Self::AnswerUndated => "answer_undated",
            Self::AnswerOld { .. } => "answer_old",
            Self::KindNotSettled => "kind_not_settled",
            Self::NoService => "no_service",
            Self::NoScope => "no_scope",
            Self::NotConsented { standing, .. } => match (standing.missing, standing.state) {
                (Some(Missing::Assent), _) => "assent_missing",
                (Some(Missing::Guardian), _) => "guardian_missing",
                (None, State::Withdrawn) => "consent_withdrawn",
                (None, State::Refused) => "consent_refused",
                (None, State::Expired) => "consent_expired",
                (None, State::NotNow) => "consent_not_now",
                (None, State::NotAsked | State::Assent | State::Given) => "consent_not_asked",
            },
        }
    }

    /// Returns the arguments of its sentence: the scope that is missing, the day of an answer.
    pub(crate) fn message_args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::AnswerOld { answered_on } => vec![("on", answered_on.to_string())],
            Self::NotConsented { scope, .. } => vec![("scope", scope.clone())],
            Self::Immigration
            | Self::Shares
            | Self::SharesNotKnown
            | Self::AnswerUndated
            | Self::KindNotSettled
            | Self::NoService
            | Self::NoScope => Vec::new(),
        }
    }

    /// Returns the barrier as a refusal, for whoever tried all the same.
    pub(crate) fn refusal_of_barrier(&self) -> Refusal {
        let refusal = Refusal::new(&format!("recipient-{}", self.reason_of_barrier()));
        self.message_args().into_iter().fold(refusal, |refusal, (name, word)| refusal.with_word_arg(name, &word))
    }
}
