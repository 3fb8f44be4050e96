//! Choice of what leaves: only what was agreed to, and nobody else's.

use super::*;
use crate::consent::WithdrawConsent;
use crate::dictionary::keys::{organisation, worker};
use std::collections::BTreeSet;

fn why(context: &mut TestContext, case: CaseId) -> &'static str {
    let chosen = chosen(context, "ben", &[case], false);
    assert!(chosen.going().next().is_none());
    chosen.skipped()[0].why
}

#[test]
fn a_case_leaves_with_a_yes_to_case_management_and_with_no_other_answer() {
    let mut ana = TestContext::of("ana");
    let (case, _) = ana.case_of("Selam", Some("1999-02-03"));
    assert_eq!(why(&mut ana, case), "not_asked");
    for (state, reason) in [(State::Refused, "refused"), (State::NotNow, "not_now")] {
        let (case, _) = ana.case_of("Thu", Some("1999-02-03"));
        agree(&mut ana, case, state);
        assert_eq!(why(&mut ana, case), reason);
    }
    agree(&mut ana, case, State::Given);
    assert_eq!(chosen(&mut ana, "ben", &[case], false).going().count(), 1);
    ana.ask(WithdrawConsent {
        case,
        scope: "case_management".to_owned(),
        recipient: None,
        given_by: "person".to_owned(),
        reason: None,
    });
    assert_eq!(why(&mut ana, case), "withdrawn");
}

#[test]
fn of_a_child_both_voices_are_needed() {
    let mut ana = TestContext::of("ana");
    let (case, _) = ana.case_of("Kid", Some("2012-02-03"));
    agree(&mut ana, case, State::Given);
    assert_eq!(why(&mut ana, case), "guardian_missing");
}

#[test]
fn a_yes_to_something_else_or_to_one_organisation_only_is_none_to_this() {
    let mut ana = TestContext::of("ana");
    let clinic = ana.organisation("Clinic", "health", Some("no"));
    let (case, _) = ana.case_of("Selam", Some("1999-02-03"));
    let mut consent = RecordConsent {
        case,
        scopes: vec!["share_health".to_owned()],
        recipient: None,
        state: State::Given,
        given_by: "person".to_owned(),
        mode: None,
        language: None,
        interpreter_used: None,
        valid_until: None,
        reason: None,
        assent: None,
    };
    ana.ask(consent.clone());
    assert_eq!(why(&mut ana, case), "not_asked");
    consent.scopes = vec!["case_management".to_owned()];
    consent.recipient = Some(clinic);
    ana.ask(consent);
    assert_eq!(why(&mut ana, case), "not_asked");
}

#[test]
fn where_no_case_is_left_nothing_is_made() {
    let mut ana = TestContext::of("ana");
    let (case, _) = ana.case_of("Selam", Some("1999-02-03"));
    let refused = |chosen: Chosen| match refuse_when_none(&chosen) {
        Err(crate::base::error::Error::Refused(refusal)) => refusal.code,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(chosen(&mut ana, "ben", &[case], false)), "hand-over-nothing");
    assert_eq!(refused(chosen(&mut ana, "ben", &[], false)), "hand-over-no-case");
}

#[test]
fn with_a_case_goes_its_person_and_whom_its_records_name_and_nobody_else() {
    let mut ana = TestContext::of("ana");
    let (case, person) = agreed_case(&mut ana, "Selam");
    let (other, other_person) = agreed_case(&mut ana, "Thu");
    let clinic = ana.organisation("Clinic", "health", Some("no"));
    let police = ana.organisation("Police", "police", Some("no"));
    let owner = ana.root(worker::RECORD, fields(|fields| fields.set(worker::HANDLE, "ana".to_owned())));
    let colleague = ana.root(worker::RECORD, fields(|fields| fields.set(worker::HANDLE, "dora".to_owned())));
    ana.edit(case::RECORD, case, fields(|fields| fields.set(case::OWNER, owner)));
    ana.part(
        assistance::RECORD,
        case,
        fields(|fields| {
            fields.set(assistance::KIND, "food".to_owned()).set(assistance::PROVIDER, clinic.as_record_id())
        }),
    );
    let chosen = chosen(&mut ana, "ben", &[case], false);
    let expected: BTreeSet<_> =
        [case.as_record_id(), person.as_record_id(), clinic.as_record_id(), owner].map(RecordId::as_strand_id).into();
    assert_eq!(chosen.strands(), expected);
    assert_eq!(chosen.organisations(), ["Clinic"]);
    let file = hand_over(&mut ana, "ben", &[case], false);
    let strands: BTreeSet<_> = opened("ben", &file).unwrap().arriving.iter().map(|strand| strand.strand).collect();
    assert_eq!(strands, expected);
    for absent in [other.as_record_id(), other_person.as_record_id(), police.as_record_id(), colleague] {
        assert!(!strands.contains(&absent.as_strand_id()));
    }
    let mut ben = TestContext::of("ben");
    receive(&mut ben, "ben", &file);
    assert_eq!(
        ben.find(organisation::RECORD, clinic).fields.known_value_of(organisation::NAME),
        Some(&"Clinic".to_owned())
    );
    assert!(ben.open().find_record(organisation::RECORD, police).unwrap().is_none());
}

#[test]
fn all_of_a_worker_is_what_the_worker_owns_and_what_nobody_owns() {
    let mut ana = TestContext::of("ana");
    let (anas, _) = agreed_case(&mut ana, "Selam");
    let (nobodys, _) = agreed_case(&mut ana, "Thu");
    let (others, _) = agreed_case(&mut ana, "Noor");
    let me = ana.root(worker::RECORD, fields(|fields| fields.set(worker::HANDLE, "ana".to_owned())));
    let dora = ana.root(worker::RECORD, fields(|fields| fields.set(worker::HANDLE, "dora".to_owned())));
    ana.memory.worker = Some(me);
    ana.edit(case::RECORD, anas, fields(|fields| fields.set(case::OWNER, me)));
    ana.edit(case::RECORD, others, fields(|fields| fields.set(case::OWNER, dora)));
    let chosen = choose_cases(&ana.open(), &colleague("ben"), None, false).unwrap();
    let go: BTreeSet<CaseId> = chosen.going().map(|goes| goes.case).collect();
    assert_eq!(go, BTreeSet::from([anas, nobodys]));
}

#[test]
fn a_person_with_two_cases_is_counted_once() {
    let mut ana = TestContext::of("ana");
    let (first, person) = agreed_case(&mut ana, "Selam");
    let second = ana
        .root(
            case::RECORD,
            fields(|fields| fields.set(case::PERSON, person.as_record_id()).set(case::CODE, "K7-9".to_owned())),
        )
        .as_case_id();
    agree(&mut ana, second, State::Given);
    let chosen = chosen(&mut ana, "ben", &[first, second, first], false);
    assert_eq!(chosen.going().map(|goes| goes.entries).collect::<Vec<_>>(), [3, 2]);
    assert_eq!(chosen.strands().len(), 3);
}

#[test]
fn the_event_is_written_and_counts_what_left() {
    let mut ana = TestContext::of("ana");
    let (case, _) = agreed_case(&mut ana, "Selam");
    let mut ben = TestContext::of("ben");
    receive(&mut ben, "ben", &hand_over(&mut ana, "ben", &[case], false));
    assert_eq!(ana.events().last().unwrap().kind, journal::EventKind::Exported);
    let imported = ben.events().last().unwrap().clone();
    assert_eq!(imported.kind, journal::EventKind::Imported);
    assert_eq!(imported.counts, [("strands".to_owned(), 2), ("entries".to_owned(), 3)]);
}

#[test]
fn a_file_that_did_not_get_its_name_leaves_everything_to_be_sent() {
    let mut ana = TestContext::of("ana");
    let (case, _) = agreed_case(&mut ana, "Selam");
    let packed = packed(&mut ana, "ben", &[case], false);
    let key = colleague("ben").key;
    let before = ana.open().ledger.begin_to_send(&key, packed.number, [1; 32], &[]).unwrap();
    ana.open().ledger.did_not_send(&key, before).unwrap();
    let again = super::packed(&mut ana, "ben", &[case], false);
    assert_eq!((again.number, again.entries.len()), (1, 3));
}
