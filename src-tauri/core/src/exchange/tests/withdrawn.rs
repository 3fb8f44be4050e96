//! Withdrawals that reach whoever holds a case, and what comes under that name and is none.

use super::*;
use crate::base::ids::StrandId;
use crate::consent::WithdrawConsent;
use crate::context::test_context::refusal;
use crate::dictionary::keys::consent_record;
use crate::exchange::withdrawals::{Withdrawals, withdrawals_to_send};
use crate::ledger::delivery_log::pieces_to_send;

fn withdraw(context: &mut TestContext, case: CaseId) {
    context.ask(WithdrawConsent {
        case,
        scope: "case_management".to_owned(),
        recipient: None,
        given_by: "person".to_owned(),
        reason: None,
    });
}

fn unasked(context: &mut TestContext, to: &str, going: &[StrandId]) -> Withdrawals {
    withdrawals_to_send(&context.open(), &colleague(to).key, &going.iter().copied().collect()).unwrap()
}

/// A case that ben has from ana, and that may not go any more: ana wrote in it since, and the person took the yes back.
fn withdrawn_case(ana: &mut TestContext, ben: &mut TestContext) -> (CaseId, RecordId) {
    let (case, _) = agreed_case(ana, "Selam");
    let file = hand_over(ana, "ben", &[case], false);
    receive(ben, "ben", &file);
    let later = assist(ana, case);
    withdraw(ana, case);
    assist(ana, case);
    (case, later)
}

#[test]
fn a_withdrawal_reaches_whoever_has_the_case_although_the_case_may_not_go_and_nothing_else_of_it_goes() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, later) = withdrawn_case(&mut ana, &mut ben);
    assert!(chosen(&mut ana, "ben", &[case], false).going().next().is_none());
    assert_eq!(unasked(&mut ana, "clara", &[]).count(), 0, "clara has nothing of it");
    let file = hand_over(&mut ana, "ben", &[case], false);
    let seen = preview(&mut ben, "ben", &file);
    assert_eq!((seen.received, seen.cases.len()), (1, 1));
    assert_eq!(seen.cases[0].alias.as_deref(), Some("Selam"));
    assert_eq!(seen.cases[0].withdrawals[0].scope, "case_management");
    receive(&mut ben, "ben", &file);
    assert_eq!(chosen(&mut ben, "ana", &[case], false).skipped()[0].why, "withdrawn");
    assert!(ben.open().find_record(assistance::RECORD, later).unwrap().is_none(), "no other word of it came");
    assert_eq!(unasked(&mut ana, "ben", &[]).count(), 0, "ben has it now");
}

#[test]
fn a_withdrawal_of_a_case_that_goes_anyway_is_not_counted_apart() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, _) = withdrawn_case(&mut ana, &mut ben);
    assert_eq!(unasked(&mut ana, "ben", &[]).count(), 1);
    assert_eq!(unasked(&mut ana, "ben", &[case.as_strand_id()]).count(), 0);
}

#[test]
fn whoever_sends_more_than_a_withdrawal_under_that_name_or_of_a_case_that_is_not_here_is_refused() {
    let (mut ana, mut ben, mut clara) = (TestContext::of("ana"), TestContext::of("ben"), TestContext::of("clara"));
    let (case, _) = withdrawn_case(&mut ana, &mut ben);
    let nothing = chosen(&mut ana, "ben", &[case], false);
    // A changed program sends every new word of the case.
    let key = colleague("ben").key;
    let all = pieces_to_send(ana.open().connection(), case.as_strand_id(), &key, false).unwrap();
    let more = Withdrawals { strands: [(case.as_strand_id(), all)].into(), entries: Vec::new() };
    let packed = pack_hand_over(&mut ana.open(), &colleague("ben"), &nothing, more, false, ORGANISATION, &[]).unwrap();
    let done = apply::receive_file(&mut ben.open(), opened("ben", &packed.file).unwrap()).map(|_| ());
    assert_eq!(refusal(done).code, "file-brings-more");
    // To clara, who has nothing of the case, a bare withdrawal tells that it is there.
    let bare = unasked(&mut ana, "ben", &[]);
    let packed =
        pack_hand_over(&mut ana.open(), &colleague("clara"), &nothing, bare, false, ORGANISATION, &[]).unwrap();
    let done = apply::receive_file(&mut clara.open(), opened("clara", &packed.file).unwrap()).map(|_| ());
    assert_eq!(refusal(done).code, "file-brings-more");
}

#[test]
fn a_no_that_was_written_after_the_case_was_given_goes_too_and_a_yes_does_not() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, _) = agreed_case(&mut ana, "Thu");
    let file = hand_over(&mut ana, "ben", &[case], false);
    receive(&mut ben, "ben", &file);
    let consent = |context: &mut TestContext, scope: &str, state: State| {
        context.ask(RecordConsent {
            case,
            scopes: vec![scope.to_owned()],
            recipient: None,
            state,
            given_by: "person".to_owned(),
            mode: Some("verbal_witnessed".to_owned()),
            language: None,
            interpreter_used: None,
            valid_until: None,
            reason: None,
            assent: None,
        });
    };
    consent(&mut ana, "share_health", State::Given);
    assert_eq!(unasked(&mut ana, "ben", &[]).count(), 0, "a yes waits for a grant");
    consent(&mut ana, "share_legal", State::Refused);
    let found = unasked(&mut ana, "ben", &[]);
    let pieces: Vec<usize> = found.strands.values().map(Vec::len).collect();
    assert_eq!((pieces, found.entries.len()), (vec![1], 1));
    withdraw(&mut ana, case);
    let file = hand_over(&mut ana, "ben", &[case], false);
    receive(&mut ben, "ben", &file);
    let context = ben.open();
    let rows = context.parts_of_record(consent_record::RECORD, case).unwrap();
    let scopes: Vec<_> = rows.iter().filter_map(|row| row.fields.known_value_of(consent_record::SCOPE)).collect();
    assert!(scopes.iter().any(|scope| *scope == "share_legal") && !scopes.iter().any(|scope| *scope == "share_health"));
}
