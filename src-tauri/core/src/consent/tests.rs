//! Consent on paper rows first, then as a caseworker records it.

use super::in_force::standing_in_force;
use super::state::Voice;
use super::*;
use crate::base::ids::{CaseId, OrganisationRecordId, RecordId};
use crate::context::test_context::{TestContext, codes, day, fields, refusal};
use crate::dictionary::Fields;
use crate::dictionary::keys::{case, consent_record, organisation, person};
use chrono::NaiveDate;

mod paper;
mod recorded;

const CLINIC: RecordId = RecordId([20; 16]);
const SCHOOL: RecordId = RecordId([21; 16]);
const HEALTH: &str = "share_health";

fn said(context: &mut TestContext, case: CaseId, scope: &str, state: State, given_by: &str) -> RecordId {
    context.ask(record_consent(case, scope, state, given_by)).record.unwrap()
}

fn record_consent(case: CaseId, scope: &str, state: State, given_by: &str) -> RecordConsent {
    RecordConsent {
        case,
        scopes: vec![scope.to_owned()],
        recipient: None,
        state,
        given_by: given_by.to_owned(),
        mode: Some("verbal_witnessed".to_owned()),
        language: Some("tir".to_owned()),
        interpreter_used: Some(true),
        valid_until: None,
        reason: None,
        assent: None,
    }
}

fn withdraw(case: CaseId, scope: &str, given_by: &str) -> WithdrawConsent {
    WithdrawConsent { case, scope: scope.to_owned(), recipient: None, given_by: given_by.to_owned(), reason: None }
}

fn standing(context: &mut TestContext, case: CaseId, recipient: Option<OrganisationRecordId>) -> Standing {
    standing_in_force(&context.open(), case.as_record_id(), HEALTH, recipient.map(OrganisationRecordId::as_record_id))
        .unwrap()
}

fn refer(
    context: &mut TestContext,
    case: CaseId,
    to: OrganisationRecordId,
    services: &[&str],
) -> crate::base::error::Result<Grant> {
    Grant::for_referral(&context.open(), case.as_record_id(), to.as_record_id(), &codes(services))
}

fn reason(context: &mut TestContext, case: CaseId, to: OrganisationRecordId, services: &[&str]) -> String {
    refusal(refer(context, case, to, services)).code
}
