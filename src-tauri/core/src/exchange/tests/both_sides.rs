//! Both wrote: both values are kept until a person settles them, and afterwards both houses agree.

use super::*;
use crate::dictionary::{Answer, Value};
use crate::exchange::conflicts::{ConflictRow, ListConflicts, SettleConflict};
use crate::records::{ShowHistory, ShowRecord};

/// ana and ben, with one case in common.
fn both() -> (TestContext, TestContext, CaseId, PersonId) {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, person) = agreed_case(&mut ana, "Selam");
    receive(&mut ben, "ben", &hand_over(&mut ana, "ben", &[case], false));
    (ana, ben, case, person)
}

fn exchange(ana: &mut TestContext, ben: &mut TestContext, case: CaseId) {
    let there = hand_over(ana, "ben", &[case], false);
    let back = hand_over(ben, "ana", &[case], false);
    receive(ben, "ben", &there);
    receive(ana, "ana", &back);
}

fn conflicts(context: &mut TestContext) -> Vec<ConflictRow> {
    context.ask(ListConflicts {})
}

fn code(word: &str) -> Answer<Value> {
    Answer::Known(Value::Code(word.to_owned()))
}

#[test]
fn a_plain_field_written_on_both_sides_shows_the_later_and_lists_both() {
    let (mut ana, mut ben, case, person) = both();
    ana.edit(person::RECORD, person, fields(|fields| fields.set(person::NAME_USED, "Selam A.".to_owned())));
    ben.open();
    ben.edit(person::RECORD, person, fields(|fields| fields.set(person::NAME_USED, "Selam B.".to_owned())));
    for _ in 0..20 {
        ben.open();
    }
    ben.edit(person::RECORD, person, fields(|fields| fields.set(person::NAME_USED, "Selam C.".to_owned())));
    let there = hand_over(&mut ana, "ben", &[case], false);
    let seen = preview(&mut ben, "ben", &there);
    assert_eq!(seen.conflicts, 1);
    assert_eq!(
        (seen.cases[0].conflicts[0].kind.as_str(), seen.cases[0].conflicts[0].field.as_str()),
        ("person", "name_used")
    );
    exchange_after(&mut ana, &mut ben, case, &there);
    for context in [&mut ana, &mut ben] {
        assert_eq!(alias(context, person).as_deref(), Some("Selam C."));
        let rows = conflicts(context);
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].case, rows[0].alias.as_deref()), (Some(case), Some("Selam C.")));
        let told: Vec<_> = rows[0].values.iter().map(|v| (v.by.as_deref(), v.shown, v.in_force)).collect();
        assert_eq!(told, [(Some("ben"), true, true), (Some("ana"), false, false)]);
    }
    agree_on(&mut ana, &mut ben, case, person);
}

fn exchange_after(ana: &mut TestContext, ben: &mut TestContext, case: CaseId, there: &[u8]) {
    let back = hand_over(ben, "ana", &[case], false);
    receive(ben, "ben", there);
    receive(ana, "ana", &back);
}

#[test]
fn of_a_cautious_field_the_more_protective_is_in_force_although_the_other_is_later() {
    let (mut ana, mut ben, case, person) = both();
    ana.edit(person::RECORD, person, fields(|fields| fields.set(person::SAFE_CONTACT, "no_contact".to_owned())));
    for _ in 0..20 {
        ben.open();
    }
    ben.edit(person::RECORD, person, fields(|fields| fields.set(person::SAFE_CONTACT, "any_time".to_owned())));
    exchange(&mut ana, &mut ben, case);
    for context in [&mut ana, &mut ben] {
        let stored = context.find(person::RECORD, person);
        assert_eq!(stored.fields.known_value_of(person::SAFE_CONTACT).map(String::as_str), Some("no_contact"));
        let rows = conflicts(context);
        let told: Vec<_> = rows[0].values.iter().map(|v| (v.value.clone(), v.shown, v.in_force)).collect();
        assert_eq!(told, [(code("no_contact"), false, true), (code("any_time"), true, false)]);
        let view = context.ask(ShowRecord { kind: "person".to_owned(), record: person.as_record_id() });
        assert_eq!(view.unsettled["safe_contact"].len(), 2);
    }
    agree_on(&mut ana, &mut ben, case, person);
}

#[test]
fn settled_by_one_and_handed_back_both_agree_and_history_shows_both_with_who_wrote_them() {
    let (mut ana, mut ben, case, person) = both();
    ana.edit(person::RECORD, person, fields(|fields| fields.set(person::SAFE_CONTACT, "no_contact".to_owned())));
    ben.edit(person::RECORD, person, fields(|fields| fields.set(person::SAFE_CONTACT, "any_time".to_owned())));
    exchange(&mut ana, &mut ben, case);
    let rows = conflicts(&mut ana);
    let keep = rows[0].values.iter().find(|value| value.value == code("any_time")).unwrap().op;
    let settle = SettleConflict {
        kind: "person".to_owned(),
        record: person.as_record_id(),
        field: "safe_contact".to_owned(),
        keep,
    };
    ana.ask(settle.clone());
    assert!(conflicts(&mut ana).is_empty());
    assert_eq!(crate::context::test_context::refusal(ana.run(settle)).code, "conflict-settled");
    let back = hand_over(&mut ana, "ben", &[case], false);
    receive(&mut ben, "ben", &back);
    assert!(conflicts(&mut ben).is_empty());
    agree_on(&mut ana, &mut ben, case, person);
    for context in [&mut ana, &mut ben] {
        let history = context.ask(ShowHistory {
            kind: "person".to_owned(),
            record: person.as_record_id(),
            field: "safe_contact".to_owned(),
        });
        let told: std::collections::BTreeSet<_> =
            history.iter().map(|row| (row.by.clone().unwrap(), format!("{:?}", row.value))).collect();
        assert!(told.contains(&("ana".to_owned(), format!("{:?}", Some(code("no_contact"))))));
        assert!(told.contains(&("ben".to_owned(), format!("{:?}", Some(code("any_time"))))));
        assert_eq!(history.len(), 3);
    }
}

#[test]
fn settled_by_both_in_two_ways_is_a_conflict_again_and_nothing_is_lost() {
    let (mut ana, mut ben, case, person) = both();
    ana.edit(person::RECORD, person, fields(|fields| fields.set(person::SAFE_CONTACT, "no_contact".to_owned())));
    ben.edit(person::RECORD, person, fields(|fields| fields.set(person::SAFE_CONTACT, "any_time".to_owned())));
    exchange(&mut ana, &mut ben, case);
    for (context, word) in [(&mut ana, "no_contact"), (&mut ben, "any_time")] {
        let rows = conflicts(context);
        let keep = rows[0].values.iter().find(|value| value.value == code(word)).unwrap().op;
        context.ask(SettleConflict {
            kind: "person".to_owned(),
            record: person.as_record_id(),
            field: "safe_contact".to_owned(),
            keep,
        });
    }
    exchange(&mut ana, &mut ben, case);
    for context in [&mut ana, &mut ben] {
        assert_eq!(conflicts(context).len(), 1);
        let stored = context.find(person::RECORD, person);
        assert_eq!(stored.fields.known_value_of(person::SAFE_CONTACT).map(String::as_str), Some("no_contact"));
    }
    agree_on(&mut ana, &mut ben, case, person);
}

#[test]
fn the_same_answer_on_both_sides_is_no_conflict() {
    let (mut ana, mut ben, case, person) = both();
    for context in [&mut ana, &mut ben] {
        context.edit(person::RECORD, person, fields(|fields| fields.set(person::SAFE_CONTACT, "in_person".to_owned())));
    }
    exchange(&mut ana, &mut ben, case);
    assert!(conflicts(&mut ana).is_empty() && conflicts(&mut ben).is_empty());
    agree_on(&mut ana, &mut ben, case, person);
}

#[test]
fn languages_that_each_added_stand_together() {
    let (mut ana, mut ben, case, person) = both();
    let speak = |context: &mut TestContext, codes: &[&str]| {
        let codes = crate::context::test_context::codes(codes);
        context.edit(person::RECORD, person, fields(|fields| fields.set(person::LANGUAGES, codes)));
    };
    speak(&mut ana, &["tir"]);
    speak(&mut ben, &["amh"]);
    exchange(&mut ana, &mut ben, case);
    for context in [&mut ana, &mut ben] {
        let stored = context.find(person::RECORD, person);
        let spoken = stored.fields.known_value_of(person::LANGUAGES).unwrap();
        assert_eq!(spoken, &crate::context::test_context::codes(&["tir", "amh"]));
        assert!(conflicts(context).is_empty());
    }
}

#[test]
fn taken_back_by_one_and_brought_back_by_the_other_shows_is_listed_and_can_be_settled() {
    let (mut ana, mut ben, case, person) = both();
    let help = assist(&mut ana, case);
    ana.void(assistance::RECORD, help);
    exchange(&mut ana, &mut ben, case);
    let restore = |context: &mut TestContext| {
        let mut change = crate::ledger::Change::lasting("test");
        change.restore(crate::ledger::RecordAddress::part(case.as_strand_id(), help), "assistance");
        context.open().write_change(change, None).unwrap();
    };
    restore(&mut ben);
    restore(&mut ana);
    ana.void(assistance::RECORD, help);
    exchange(&mut ana, &mut ben, case);
    for context in [&mut ana, &mut ben] {
        assert!(!context.find(assistance::RECORD, help).voided, "where both happened it shows");
        let rows = conflicts(context);
        assert_eq!((rows.len(), rows[0].field.as_str()), (1, ""));
    }
    let rows = conflicts(&mut ben);
    let keep = rows[0].values.iter().find(|v| v.value == Answer::Known(Value::YesNo(true))).unwrap().op;
    ben.ask(SettleConflict { kind: "assistance".to_owned(), record: help, field: String::new(), keep });
    exchange(&mut ana, &mut ben, case);
    assert!(ana.find(assistance::RECORD, help).voided && ben.find(assistance::RECORD, help).voided);
    agree_on(&mut ana, &mut ben, case, person);
}

#[test]
fn a_withdrawal_is_told_in_the_preview_and_holds_here_at_once() {
    let (mut ana, mut ben, case, person) = both();
    ana.ask(crate::consent::RecordConsent {
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
    });
    exchange(&mut ana, &mut ben, case);
    ana.ask(crate::consent::WithdrawConsent {
        case,
        scope: "share_health".to_owned(),
        recipient: None,
        given_by: "person".to_owned(),
        reason: None,
    });
    let file = hand_over(&mut ana, "ben", &[case], false);
    let seen = preview(&mut ben, "ben", &file);
    assert_eq!(seen.cases[0].withdrawals.len(), 1);
    assert_eq!(
        (seen.cases[0].withdrawals[0].scope.as_str(), seen.cases[0].withdrawals[0].on),
        ("share_health", Some(ana.today))
    );
    let standing = |context: &mut TestContext| {
        crate::consent::in_force::standing_in_force(&context.open(), case.as_record_id(), "share_health", None)
            .unwrap()
            .state
    };
    assert_eq!(standing(&mut ben), State::Given);
    receive(&mut ben, "ben", &file);
    assert_eq!(standing(&mut ben), State::Withdrawn);
    agree_on(&mut ana, &mut ben, case, person);
}
