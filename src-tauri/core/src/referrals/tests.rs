//! A referral from the first line to what came of it.

use super::referral_preview::ReferralPreview;
use super::referral_status::{ReferralAnswer, Status};
use super::referral_view::ReferralsShown;
use super::shareable_lines::ReferralLine;
use super::*;
use crate::base::error::Result;
use crate::base::ids::{CaseId, OrganisationRecordId, PersonId, RecordId};
use crate::consent::{Can, RecordConsent, State, WithdrawConsent};
use crate::context::Written;
use crate::context::test_context::{TestContext, codes, day, fields, refusal};
use crate::dictionary::keys::{
    assistance, case, note, organisation, person, person_identity, referral, trafficking_experience,
};
use crate::dictionary::{Answer, Value};
use crate::ledger::journal::EventKind;
use std::collections::BTreeSet;

mod bounds;
mod journey;
mod lines_that_leave;

/// Selam's case, with consent to health; the clinic may receive.
struct Story {
    context: TestContext,
    case: CaseId,
    person: PersonId,
    clinic: OrganisationRecordId,
}

impl Story {
    fn new() -> Self {
        let mut context = TestContext::new();
        let (case, person) = context.case_of("Selam", Some("2001-05-02"));
        // They answered in September.
        let today = std::mem::replace(&mut context.today, day("2026-09-03"));
        let clinic = context.organisation("Harbour Street Clinic", "health", Some("no"));
        context.today = today;
        let mut story = Self { context, case, person, clinic };
        story.says(&["share_health"], State::Given);
        story
    }

    fn says(&mut self, scopes: &[&str], state: State) {
        self.context.ask(RecordConsent {
            case: self.case,
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            recipient: None,
            state,
            given_by: "person".to_owned(),
            mode: None,
            language: None,
            interpreter_used: None,
            valid_until: None,
            reason: None,
            assent: None,
        });
    }

    fn takes_back(&mut self, scope: &str) {
        let (case, scope) = (self.case, scope.to_owned());
        self.context.ask(WithdrawConsent { case, scope, recipient: None, given_by: "person".to_owned(), reason: None });
    }

    fn preview_to(
        &mut self,
        organisation: OrganisationRecordId,
        services: &[&str],
        ticked: Option<&[String]>,
    ) -> ReferralPreview {
        let ticked = ticked.map(|ticked| ticked.iter().cloned().collect());
        let (case, services) = (self.case, codes(services));
        self.context.ask(PreviewReferral { case, organisation, services, ticked })
    }

    fn preview(&mut self, ticked: Option<&[String]>) -> ReferralPreview {
        self.preview_to(self.clinic, &["medical_general"], ticked)
    }

    fn draft(&mut self, ticked: &[String]) -> RecordId {
        self.context.ask(self.draft_request(None, ticked)).record.unwrap()
    }

    fn draft_request(&self, record: Option<RecordId>, ticked: &[String]) -> DraftReferral {
        DraftReferral {
            record,
            case: self.case,
            organisation: self.clinic,
            services: codes(&["medical_general"]),
            reason: Some("specialist".to_owned()),
            urgency: Some("routine".to_owned()),
            ticked: ticked.iter().cloned().collect(),
        }
    }

    fn send(&mut self, record: RecordId, on: &str) -> Result<Written> {
        self.context.run(SendReferral { record, by_hand_on: day(on) })
    }

    fn answer(&mut self, record: RecordId, answer: ReferralAnswer, on: &str) -> Result<Written> {
        let refusal_reason = (answer == ReferralAnswer::Refused).then(|| "no_capacity".to_owned());
        self.context.run(AnswerReferral { record, answer, on: day(on), refusal_reason })
    }

    fn name(&self) -> String {
        format!("person/{}/name_used", self.person)
    }

    fn one(&mut self, record: RecordId) -> ReferralView {
        let views = referrals_of_case(&self.context.open(), self.case).unwrap();
        views.into_iter().find(|view| view.record == record).unwrap()
    }
}

fn line<'a>(preview: &'a ReferralPreview, kind: &str, field: &str) -> &'a ReferralLine {
    preview.lines.iter().find(|line| line.kind == kind && line.field == field).unwrap()
}
