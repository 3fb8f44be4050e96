//! Writing down what was said, and taking it back. Every answer is a new row that names the rows it ends.

use super::in_force::Consents;
use super::state::{State, Voice};
use crate::base::encoding::normalise_nfc;
use crate::base::error::{Result, refuse};
use crate::base::ids::{CaseId, OrganisationRecordId};
use crate::context::{RequestContext, Written};
use crate::dictionary::Fields;
use crate::dictionary::keys::{case, consent_record, organisation};
use crate::ledger::Change;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;

use chrono::NaiveDate;
use std::collections::BTreeSet;

/// One answer, before it is written.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    /// A code of `consent_scope`.
    pub scope: String,
    /// The one organisation it is about; nobody named = anyone.
    pub recipient: Option<OrganisationRecordId>,
    pub state: State,
    /// A code of `consent_given_by`.
    pub given_by: String,
    /// A code of `consent_mode`.
    pub mode: Option<String>,
    pub language: Option<String>,
    pub interpreter_used: Option<bool>,
    pub valid_until: Option<NaiveDate>,
    pub reason: Option<String>,
}

impl Said {
    /// The fields of its row, said today. After *not now* the person is asked again when the worker's settings say: 72
    /// hours later where nothing was set.
    pub(crate) fn to_record_fields(self, context: &RequestContext<'_>) -> Result<Fields> {
        let ask_again_on = match self.state {
            State::NotNow => Some(context.ask_again_on()?),
            State::Withdrawn | State::Refused | State::Expired | State::NotAsked | State::Assent | State::Given => None,
        };
        let mut fields = Fields::new();
        fields
            .set(consent_record::SCOPE, self.scope)
            .set_value_or_leave(consent_record::RECIPIENT, self.recipient.map(OrganisationRecordId::as_record_id))
            .set(consent_record::STATE, self.state.stored_code().to_owned())
            .set(consent_record::GIVEN_BY, self.given_by)
            .set(consent_record::ON, context.today)
            .set_value_or_leave(consent_record::MODE, self.mode)
            .set_value_or_leave(consent_record::LANGUAGE, self.language)
            .set_value_or_leave(consent_record::INTERPRETER_USED, self.interpreter_used)
            .set_value_or_leave(consent_record::VALID_UNTIL, self.valid_until)
            .set_value_or_leave(consent_record::ASK_AGAIN_ON, ask_again_on)
            .set_value_or_leave(
                consent_record::REASON,
                self.reason.map(|reason| normalise_nfc(reason.trim())).filter(|r| !r.is_empty()),
            );
        Ok(fields)
    }
}

/// Records what was answered, for one or several scopes.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct RecordConsent {
    pub case: CaseId,
    /// Codes of `consent_scope`.
    pub scopes: Vec<String>,
    /// The one organisation it is about; nobody named = anyone.
    pub recipient: Option<OrganisationRecordId>,
    pub state: State,
    /// A code of `consent_given_by`.
    pub given_by: String,
    /// A code of `consent_mode`.
    pub mode: Option<String>,
    pub language: Option<String>,
    pub interpreter_used: Option<bool>,
    #[ts(type = "string | null")]
    pub valid_until: Option<NaiveDate>,
    pub reason: Option<String>,
    /// Beside a guardian's answer: whether the child agrees too. Written as a row of its own.
    pub assent: Option<bool>,
}

impl Request for RecordConsent {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("record_consent", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today, Referrals]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        let case = self.case;
        let consents = Consents::consents_of_case(context, case.as_record_id())?;
        self.check_may_be_asked(context, &consents)?;
        let mut answers = Vec::new();
        for scope in self.scopes.iter().collect::<BTreeSet<_>>() {
            answers.push(self.answer_to_scope(scope, &consents));
            if Voice::from_stored_code(&self.given_by) == Voice::Guardian
                && let Some(agrees) = self.assent
            {
                answers.push(self.assent_to_scope(scope, agrees));
            }
        }
        write_answers(context, Self::NAME, case, &consents, answers)
    }
}

impl RecordConsent {
    fn check_may_be_asked(&self, context: &RequestContext<'_>, consents: &Consents) -> Result<()> {
        let voice = Voice::from_stored_code(&self.given_by);
        if self.scopes.is_empty() {
            return Err(refuse("consent-scope-missing"));
        }
        if self.state == State::Withdrawn || self.state == State::Expired {
            return Err(refuse("consent-state-not-an-answer"));
        }
        if self.state == State::Assent && voice == Voice::Guardian {
            return Err(refuse("consent-assent-is-the-childs"));
        }
        if self.state == State::Given && voice == Voice::Guardian && !consents.child {
            return Err(refuse("consent-adult-answers-herself"));
        }
        let has_reason = self.reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
        if self.given_by == "best_interests" && self.state == State::Given && !has_reason {
            return Err(refuse("consent-reason-missing"));
        }
        if self.valid_until.is_some_and(|last| last < context.today) {
            return Err(refuse("consent-valid-until-past"));
        }
        if let Some(recipient) = self.recipient {
            context.need_record(organisation::RECORD, recipient)?;
        }
        Ok(())
    }

    fn answer_to_scope(&self, scope: &str, consents: &Consents) -> Said {
        let own = Voice::from_stored_code(&self.given_by) == Voice::Own;
        // A child's own yes is assent: it must not turn into an adult's consent on a birthday.
        let state = if own && consents.child && self.state == State::Given { State::Assent } else { self.state };
        Said {
            scope: scope.to_owned(),
            recipient: self.recipient,
            state,
            given_by: self.given_by.clone(),
            mode: self.mode.clone(),
            language: self.language.clone(),
            interpreter_used: self.interpreter_used,
            valid_until: self.valid_until.filter(|_| state.is_granted_state()),
            reason: self.reason.clone(),
        }
    }

    fn assent_to_scope(&self, scope: &str, agrees: bool) -> Said {
        Said {
            scope: scope.to_owned(),
            recipient: self.recipient,
            state: if agrees { State::Assent } else { State::Refused },
            given_by: "child".to_owned(),
            mode: self.mode.clone(),
            language: self.language.clone(),
            interpreter_used: self.interpreter_used,
            valid_until: self.valid_until.filter(|_| agrees),
            reason: None,
        }
    }
}

/// Takes a consent back. The withdrawal holds at once.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct WithdrawConsent {
    pub case: CaseId,
    /// A code of `consent_scope`.
    pub scope: String,
    /// From the one organisation; nobody named = from everyone.
    pub recipient: Option<OrganisationRecordId>,
    /// A code of `consent_given_by`.
    pub given_by: String,
    pub reason: Option<String>,
}

impl Request for WithdrawConsent {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("withdraw_consent", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today, Referrals]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        let consents = Consents::consents_of_case(context, self.case.as_record_id())?;
        let said = Said {
            scope: self.scope,
            recipient: self.recipient,
            state: State::Withdrawn,
            given_by: self.given_by,
            mode: None,
            language: None,
            interpreter_used: None,
            valid_until: None,
            reason: self.reason,
        };
        write_answers(context, Self::NAME, self.case, &consents, vec![said])
    }
}

/// One entry with a row for each answer. Lasting: consent has its own counter-act and is not undone.
fn write_answers(
    context: &mut RequestContext<'_>,
    command: &str,
    case: CaseId,
    consents: &Consents,
    answers: Vec<Said>,
) -> Result<Written> {
    let strand = context.need_record(case::RECORD, case)?.strand;
    let mut change = Change::lasting(command);
    let mut first = None;
    for said in answers {
        let recipient = said.recipient.map(OrganisationRecordId::as_record_id);
        let ends = consents.ended_by_new(&said.scope, recipient, Voice::from_stored_code(&said.given_by));
        let new = context.draw_part(strand, consent_record::RECORD.name, case.as_record_id());
        first = first.or(Some(new.record_id()));
        let fields = said.to_record_fields(context)?;
        change.create_ending(new, ends, fields);
    }
    context.write_change(change, first)
}
