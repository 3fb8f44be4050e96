//! Names in the lines of Today.

use super::*;
use crate::consent::{RecordConsent, State};
use crate::context::test_context::{TestContext, codes, day, fields};
use crate::dictionary::keys::{referral, task};
use std::collections::BTreeSet;

fn due_of(context: &mut TestContext, kind: TodayKind) -> Vec<TodayItem> {
    let today = context.ask(ShowToday { whose: Whose::House });
    let items = [today.waiting, today.today, today.week].into_iter().flatten();
    items.filter(|item| item.kind == kind).collect()
}

fn args(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn a_line_names_whom_the_referral_went_to_and_what_the_not_now_was_about() {
    let mut context = TestContext::new();
    let (case, _) = context.case_of("Selam", Some("2001-05-02"));
    let lumen = context.organisation("Lumen Legal Aid", "legal", Some("no"));
    let sent = fields(|sent| {
        sent.set(referral::STATUS, "sent".to_owned())
            .set(referral::SENT_ON, day("2026-11-12"))
            .set(referral::ORGANISATION, lumen.as_record_id())
            .set(referral::SERVICES, codes(&["compensation_claim"]))
    });
    context.part(referral::RECORD, case, sent);
    for scope in ["statistics", "case_management"] {
        context.ask(RecordConsent {
            case,
            scopes: vec![scope.to_owned()],
            recipient: None,
            state: State::NotNow,
            given_by: "person".to_owned(),
            mode: None,
            language: None,
            interpreter_used: None,
            valid_until: None,
            reason: None,
            assent: None,
        });
    }
    let call = fields(|call| call.set(task::TEXT, "Call her".to_owned()).set(task::DUE_ON, day("2026-11-24")));
    context.part(task::RECORD, case, call);

    let referral = due_of(&mut context, TodayKind::Referral);
    assert_eq!(referral[0].args, args(&[("organisation", "Lumen Legal Aid"), ("on", "2026-11-12")]));
    let scopes: Vec<_> =
        due_of(&mut context, TodayKind::Consent).into_iter().map(|item| item.args["scope"].clone()).collect();
    assert_eq!(BTreeSet::from_iter(scopes), codes(&["case_management", "statistics"]));
    assert_eq!(due_of(&mut context, TodayKind::Task)[0].args, args(&[]));
}

#[test]
fn a_referral_to_an_organisation_that_is_not_here_is_told_plainly() {
    let mut context = TestContext::new();
    let (case, _) = context.case_of("Selam", None);
    let sent = fields(|sent| {
        sent.set(referral::STATUS, "sent".to_owned())
            .set(referral::SENT_ON, day("2026-11-12"))
            .set(referral::ORGANISATION, RecordId([9; 16]))
            .set(referral::SERVICES, codes(&["compensation_claim"]))
    });
    context.part(referral::RECORD, case, sent);
    assert_eq!(due_of(&mut context, TodayKind::Referral)[0].args, args(&[]));
}
