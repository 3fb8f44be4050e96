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

#[test]
fn a_hold_of_the_strand_or_of_a_record_keeps_all_that_is_in_it() {
    let (first, id, no) = person_and_no();
    for (held, erased) in [
        (hold("strand", STRAND.0), erase("record", id.0)),
        (hold("record", PERSON.0), erase("record", id.0)),
        (hold("record", id.0), erase("op", no.op_id(1).0)),
    ] {
        let mut ana = Pen::of("ana");
        let entries = [first.clone(), no.clone(), ana.write(3, vec![held]), ana.write(4, vec![erased])];
        let state = fold_all(&entries);
        assert_eq!(state.records[&("fact".to_owned(), id)].shown("said"), known("no"));
        assert!(
            fold_all(&[&entries[..2], &entries[3..]].concat())
                .records
                .values()
                .all(|row| row.shown("said") != known("no"))
        );
    }
}

#[test]
fn erasing_a_create_erases_its_record_and_what_was_written_in_its_parts_later() {
    let (first, id, no) = person_and_no();
    let erasure = Pen::of("ana").write(3, vec![erase("op", first.op_id(0).0)]);
    let twin = Pen::of("ana").write(9, vec![create()]);
    let later = Pen::of("clara").write(9, vec![of_fact(id, set("said", "yes", &[])), set("alias", "Selam", &[])]);
    let state = fold_all(&[first, no, erasure, twin, later.clone()]);
    assert!(state.records.is_empty() && state.waiting.is_empty());
    for (op, _, slot) in later.ops() {
        assert!(state.erases_contents(op, slot.open().unwrap()), "its words are dropped when they arrive");
    }
}

#[test]
fn what_an_erased_op_said_is_missing_whether_or_not_its_words_are_deleted_already() {
    let (first, id, no) = person_and_no();
    let said = no.op_id(1);
    let erasure = Pen::of("ana").write(3, vec![erase_keeping_out("op", said.0, &[(said, Vec::new())])]);
    let deleted = no.clone().without_erased(&|op| op == said);
    let [one, other] = [no, deleted].map(|no| fold_all(&[first.clone(), no, erasure.clone()]));
    assert_eq!(one, other);
    assert!(one.records[&("fact".to_owned(), id)].incomplete && one.withheld.is_empty());
}

#[test]
fn nobody_asks_for_what_an_erasure_lists_although_nothing_tells_of_which_record_it_was() {
    let first = Pen::of("ana").write(1, vec![create()]);
    let whole = Pen::of("ben").write(2, vec![set("alias", "Selam", &[])]);
    let covered = [(whole.op_id(0), Vec::new())];
    let erasure = Pen::of("ana").write(3, vec![erase_keeping_out("record", PERSON.0, &covered)]);
    let state = fold_all(&[first, whole.without_erased(&|_| true), erasure]);
    assert_eq!(state.withheld, []);
}

#[test]
fn an_erasure_of_a_lead_who_was_revoked_needs_the_cut_of_a_lead_of_this_house() {
    let mut ana = Pen::of("ana");
    let first = ana.write(1, vec![create(), set("alias", "Selam", &[])]);
    let erasure = ana.write(2, vec![erase("record", PERSON.0)]);
    let cut = Pen::of("clara").write(3, vec![cut_at(&erasure)]);
    let house = House { revoked: vec!["ana"], ..House::default() };
    let state = fold_entries(*STRAND, &[first.clone(), erasure.clone(), cut], &house, &SmallRules::new());
    assert_eq!(
        person(&state).shown("alias"),
        known("Selam"),
        "a caseworker's cut lets the words count, not the erasure"
    );
    assert_eq!(state.asked_for, [erasure.op_id(0)]);
}

#[test]
fn a_part_of_what_it_cannot_be_part_of_does_not_wait_for_ever() {
    let (first, id, no) = person_and_no();
    let salt = [4; 16];
    let below = crate::ledger::entry::derive_part_id(*STRAND, &no.header.certificate, "fact", id, &salt);
    let mut part = of_fact(below, create());
    (part.body.value, part.salt) = (bytes_value(&id.0), Some(salt));
    let part = Pen::of("ben").write(3, vec![part]);
    assert_eq!(fold_all(std::slice::from_ref(&part)).waiting, [below].into());
    let state = fold_all(&[first, no, part.clone()]);
    assert_eq!(state.misplaced, [part.op_id(0)]);
    assert!(state.waiting.is_empty());
}

#[test]
fn a_fact_that_was_made_twice_is_incomplete() {
    let (first, id, no) = person_and_no();
    let (_, mut ops) = fact("ben", [3; 16], "no", &[no.op_id(0)]);
    ops.truncate(1);
    let twin = Pen::of("ben").write(1, ops);
    let key = ("fact".to_owned(), id);
    assert!(!fold_all(&[first.clone(), no.clone()]).records[&key].incomplete);
    assert!(fold_all(&[first, no, twin]).records[&key].incomplete, "it names its own create as ended");
}
