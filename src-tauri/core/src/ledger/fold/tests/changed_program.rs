//! Ops that a changed program writes, and what they bring about: each once broke a promise in the hostile simulation.

use super::*;
use crate::base::encoding::number_value;

fn of_fact(id: RecordId, mut new: NewOp) -> NewOp {
    (new.body.kind, new.body.record) = ("fact".to_owned(), id);
    new
}

/// ana's person, and ben's fact about that person, which says no.
fn person_and_no() -> (Entry, RecordId, Entry) {
    let first = Pen::of("ana").write(1, vec![create()]);
    let (id, ops) = fact("ben", [3; 16], "no", &[]);
    (first, id, Pen::of("ben").write(2, ops))
}

#[test]
fn an_op_of_a_newer_program_never_takes_the_place_of_what_was_said_as_a_fact() {
    let (first, id, no) = person_and_no();
    for (word, value) in [("merge", known("yes")), ("set", number_value(7))] {
        let mut over = of_fact(id, op(OpKind::Set, "said", value, &[no.op_id(1)]));
        over.body.op = word.to_owned();
        let attempt = Pen::of("clara").write(3, vec![over]);
        let state = fold_all(&[first.clone(), no.clone(), attempt]);
        assert_eq!(state.records[&("fact".to_owned(), id)].shown("said"), known("no"), "{word}");
        assert_eq!(state.shelved, 1);
    }
}

#[test]
fn a_row_that_cannot_be_brought_back_stays_taken_back_whatever_its_writer_saw_and_whoever_restores_it() {
    let (first, id, no) = person_and_no();
    let nothing_seen = || Value::Array(Vec::new());
    let void = Pen::of("ana").write(3, vec![of_fact(id, op(OpKind::Void, "", nothing_seen(), &[no.op_id(0)]))]);
    let over = [void.op_id(0)];
    let again = Pen::of("clara").write(4, vec![of_fact(id, op(OpKind::Void, "", nothing_seen(), &over))]);
    let restore = Pen::of("clara").write(4, vec![of_fact(id, op(OpKind::Restore, "", Value::Null, &over))]);
    let entries = [first, no, void];
    for more in [vec![], vec![again.clone()], vec![restore.clone()], vec![again, restore]] {
        let state = fold_all(&[&entries[..], &more].concat());
        let row = &state.records[&("fact".to_owned(), id)];
        assert!(row.is_voided() && row.unsettled().is_empty());
    }
}

#[test]
fn what_nobody_can_read_hangs_over_a_protection_until_it_is_answered_in_the_same_field() {
    let first = Pen::of("ana").write(1, vec![create(), set("contact", "free", &[])]);
    let unread = Pen::of("ben").write(2, vec![set("contact", "none", &[first.op_id(1)])]);
    let over = unread.op_id(0);
    let unread = unread.without_erased(&|_| true);
    let elsewhere = Pen::of("clara").write(3, vec![set("alias", "Selam", &[over])]);
    let state = fold_all(&[first.clone(), unread.clone(), elsewhere]);
    assert_eq!(person(&state).shown("contact"), known("none"), "an answer about the alias is none about the contact");
    let answer = Pen::of("clara").write(3, vec![set("contact", "free", &[over, first.op_id(1)])]);
    assert_eq!(person(&fold_all(&[first, unread, answer])).shown("contact"), known("free"));
}
