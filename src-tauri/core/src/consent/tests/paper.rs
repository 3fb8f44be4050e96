//! Rows made by hand: also those that no request would write, as a merge can bring them.

use super::super::in_force::Consents;
use super::*;
use crate::consent::consent_row::{ConsentRow, Ender};

fn row(id: u8, state: State, voice: Voice, recipient: Option<RecordId>) -> ConsentRow {
    ConsentRow {
        id: RecordId([id; 16]),
        scope: HEALTH.to_owned(),
        recipient,
        state,
        voice,
        giver_unknown: false,
        on: None,
        valid_until: None,
        child_disagrees: false,
        lacks_capacity: false,
        voided: false,
        ended_by: Vec::new(),
    }
}

fn own(id: u8, state: State) -> ConsentRow {
    row(id, state, Voice::Own, None)
}

fn ended(mut ended: ConsentRow, by: &ConsentRow) -> ConsentRow {
    ended.ended_by.push(Ender::Row {
        scope: by.scope.clone(),
        recipient: by.recipient,
        state: by.state,
        voice: by.voice,
        voided: by.voided,
    });
    ended
}

fn unreadably_ended(mut ended: ConsentRow) -> ConsentRow {
    ended.ended_by.push(Ender::Unreadable);
    ended
}

fn today() -> NaiveDate {
    day("2026-11-24")
}

fn says(child: bool, rows: Vec<ConsentRow>, to: Option<RecordId>) -> Standing {
    Consents::from_rows_of_child(child, rows).standing_on_day(HEALTH, to, today())
}

#[test]
fn without_a_row_the_answer_is_not_asked_and_no() {
    let standing = says(false, Vec::new(), Some(CLINIC));
    assert_eq!((standing.state, standing.record, standing.is_standing_yes()), (State::NotAsked, None, false));
}

#[test]
fn of_two_rows_that_nobody_ended_the_most_protective_wins_in_either_order() {
    for no in [State::Withdrawn, State::Refused, State::NotNow, State::Expired] {
        for rows in [vec![own(1, State::Given), own(2, no)], vec![own(2, no), own(1, State::Given)]] {
            assert_eq!(says(false, rows, None).state, no);
        }
    }
}

#[test]
fn a_yes_that_names_the_withdrawal_undoes_it_and_one_that_does_not_name_it_does_not() {
    let (no, yes) = (own(1, State::Withdrawn), own(2, State::Given));
    assert_eq!(says(false, vec![no.clone(), yes.clone()], None).state, State::Withdrawn);
    assert!(says(false, vec![ended(no, &yes), yes], None).is_standing_yes());
}

#[test]
fn not_now_does_not_undo_a_no_although_it_names_it() {
    let (no, later) = (own(1, State::Refused), own(2, State::NotNow));
    assert_eq!(says(false, vec![ended(no, &later), later], None).state, State::Refused);
}

#[test]
fn a_yes_that_was_a_mistake_undoes_nothing() {
    let mut yes = own(2, State::Given);
    yes.voided = true;
    assert_eq!(says(false, vec![ended(own(1, State::Withdrawn), &yes), yes], None).state, State::Withdrawn);
}

#[test]
fn a_no_that_was_taken_back_by_a_colleague_is_still_a_no() {
    let mut no = own(1, State::Withdrawn);
    no.voided = true;
    assert_eq!(says(false, vec![own(2, State::Given), no], None).state, State::Withdrawn);
}

#[test]
fn what_an_unreadable_row_ended_stays_ended_but_a_no_stays_a_no() {
    assert_eq!(says(false, vec![unreadably_ended(own(1, State::Given))], None).state, State::NotAsked);
    assert_eq!(says(false, vec![unreadably_ended(own(1, State::NotNow))], None).state, State::NotAsked);
    for no in [State::Withdrawn, State::Refused] {
        assert_eq!(says(false, vec![unreadably_ended(own(1, no)), own(2, State::Given)], None).state, no);
    }
}

#[test]
fn a_row_ends_another_only_within_its_own_recipient_and_scope() {
    let to_clinic = row(2, State::Given, Voice::Own, Some(CLINIC));
    let rows = vec![ended(own(1, State::Withdrawn), &to_clinic), to_clinic.clone()];
    assert!(says(false, rows.clone(), Some(CLINIC)).is_standing_yes());
    assert_eq!(says(false, rows.clone(), Some(SCHOOL)).state, State::Withdrawn);
    assert_eq!(says(false, rows, None).state, State::Withdrawn);
    let mut other_scope = own(3, State::Given);
    other_scope.scope = "share_legal".to_owned();
    assert_eq!(
        says(false, vec![ended(own(1, State::Withdrawn), &other_scope), other_scope], None).state,
        State::Withdrawn
    );
}

#[test]
fn a_yes_to_everyone_does_not_pass_a_no_to_one() {
    let rows = vec![row(1, State::Refused, Voice::Own, Some(CLINIC)), own(2, State::Given)];
    assert_eq!(says(false, rows.clone(), Some(CLINIC)).state, State::Refused);
    assert!(says(false, rows, Some(SCHOOL)).is_standing_yes());
}

#[test]
fn a_consent_for_a_time_holds_on_its_last_day_and_not_the_day_after() {
    for (last, state) in [("2026-11-23", State::Expired), ("2026-11-24", State::Given), ("2026-11-25", State::Given)] {
        let mut yes = own(1, State::Given);
        yes.valid_until = Some(day(last));
        assert_eq!(says(false, vec![yes], None).state, state, "{last}");
    }
}

#[test]
fn a_yes_holds_from_the_day_it_was_given_and_a_no_also_before() {
    for (on, yes) in [("2026-11-23", true), ("2026-11-24", true), ("2026-11-25", false)] {
        let mut given = own(1, State::Given);
        given.on = Some(day(on));
        assert_eq!(says(false, vec![given], None).is_standing_yes(), yes, "{on}");
    }
    let mut no = own(1, State::Withdrawn);
    no.on = Some(day("2026-11-25"));
    assert_eq!(says(false, vec![own(2, State::Given), no], None).state, State::Withdrawn);
}

#[test]
fn who_was_in_no_state_to_consent_is_asked_again() {
    let mut yes = own(1, State::Given);
    yes.lacks_capacity = true;
    assert_eq!(says(false, vec![yes], None).state, State::NotNow);
}

#[test]
fn of_a_child_both_voices_are_needed() {
    let guardian = |state| row(2, state, Voice::Guardian, None);
    let table = [
        (None, None, State::NotAsked, None),
        (Some(State::Assent), None, State::Assent, Some(Missing::Guardian)),
        (Some(State::Given), None, State::Assent, Some(Missing::Guardian)),
        (None, Some(State::Given), State::Given, Some(Missing::Assent)),
        (Some(State::Assent), Some(State::Given), State::Given, None),
        (Some(State::Refused), Some(State::Given), State::Refused, None),
        (Some(State::Assent), Some(State::Refused), State::Refused, None),
        (Some(State::Withdrawn), Some(State::Given), State::Withdrawn, None),
        (Some(State::NotNow), Some(State::Given), State::Given, Some(Missing::Assent)),
        // Nobody assents in a child's place.
        (Some(State::Assent), Some(State::Assent), State::Assent, Some(Missing::Guardian)),
    ];
    for (child, guardian_said, state, missing) in table {
        let rows = child.map(|said| own(1, said)).into_iter().chain(guardian_said.map(guardian)).collect();
        let standing = says(true, rows, None);
        assert_eq!((standing.state, standing.missing), (state, missing), "{child:?} {guardian_said:?}");
        assert_eq!(standing.is_standing_yes(), state == State::Given && missing.is_none());
    }
}

#[test]
fn neither_a_child_nor_a_guardian_speaks_over_the_other() {
    let (childs_no, guardians_yes) = (own(1, State::Refused), row(2, State::Given, Voice::Guardian, None));
    let rows = vec![ended(childs_no, &guardians_yes), guardians_yes];
    assert_eq!(says(true, rows, None).state, State::Refused);
    let (guardians_no, childs_yes) = (row(1, State::Refused, Voice::Guardian, None), own(2, State::Assent));
    assert_eq!(says(true, vec![ended(guardians_no, &childs_yes), childs_yes], None).state, State::Refused);
}

#[test]
fn what_was_agreed_for_a_child_has_run_out_when_the_child_is_grown() {
    let rows = vec![own(1, State::Assent), row(2, State::Given, Voice::Guardian, None)];
    assert!(says(true, rows.clone(), None).is_standing_yes());
    assert_eq!(says(false, rows, None).state, State::Expired);
    let rows = vec![row(2, State::Given, Voice::Guardian, None), own(3, State::Given)];
    assert!(says(false, rows, None).is_standing_yes(), "she speaks for herself");
}

#[test]
fn a_guardians_no_binds_a_grown_person_until_that_person_answers() {
    let (no, yes) = (row(1, State::Refused, Voice::Guardian, None), own(2, State::Given));
    assert_eq!(says(false, vec![no.clone(), yes.clone()], None).state, State::Refused);
    assert!(says(false, vec![ended(no, &yes), yes], None).is_standing_yes());
}

#[test]
fn an_organisation_of_two_kinds_is_blocked_by_either_until_it_is_settled() {
    let barrier = |classes: &[&str]| {
        let reason =
            Recipient::from_drawn_parts(CLINIC, classes, Some("no"), Some(today())).barrier_of_recipient(today());
        reason.map(|barrier| barrier.reason_of_barrier())
    };
    assert_eq!(barrier(&["ngo"]), None);
    assert_eq!(barrier(&["ngo", "police"]), Some("kind_not_settled"));
    assert_eq!(barrier(&["ngo", "immigration"]), Some("immigration"));
    assert_eq!(barrier(&[]), Some("kind_not_settled"));
}

#[test]
fn an_answer_that_a_newer_program_knows_is_a_no() {
    assert_eq!(State::from_stored_code("perhaps"), State::Refused);
    for state in [State::Withdrawn, State::Refused, State::Expired, State::NotNow, State::NotAsked, State::Assent] {
        assert_eq!(State::from_stored_code(state.stored_code()), state);
    }
}

#[test]
fn every_state_has_its_code_in_the_dictionary() {
    let list = crate::dictionary::Dictionary::shipped().list("consent_state").unwrap();
    assert!(list.codes.iter().all(|code| State::from_stored_code(&code.name).stored_code() == code.name));
}
