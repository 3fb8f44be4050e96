use super::*;
use crate::base::clock::Stamp;
use crate::base::encoding::bytes_value;
use crate::ledger::entry::NewOp;
use crate::ledger::test_ledger::{
    House, PERSON, Pen, STRAND, SmallRules, create, erase, erase_keeping_out, fact, hold, known, op,
};
use proptest::prelude::*;

mod changed_program;

fn fold_all(entries: &[Entry]) -> StrandState {
    fold_entries(*STRAND, entries, &House::default(), &SmallRules::new())
}

fn person(state: &StrandState) -> &RecordState {
    &state.records[&("person".to_owned(), *PERSON)]
}

fn set(field: &str, value: &str, replaces: &[OpId]) -> NewOp {
    op(OpKind::Set, field, known(value), replaces)
}

#[test]
fn ben_replaces_what_ana_wrote_and_only_his_value_is_left() {
    let first = Pen::of("ana").write(1, vec![create(), set("alias", "Selam", &[])]);
    let second = Pen::of("ben").write(2, vec![set("alias", "Sela", &[first.op_id(1)])]);
    let state = fold_all(&[first, second]);
    assert_eq!(person(&state).shown("alias"), known("Sela"));
    assert!(person(&state).unsettled().is_empty());
}

#[test]
fn two_who_wrote_apart_are_both_kept_the_later_shown_and_listed_until_settled() {
    let first = Pen::of("ana").write(1, vec![create()]);
    let ben = Pen::of("ben").write(2, vec![set("alias", "Sela", &[])]);
    let mut clara = Pen::of("clara");
    let later = clara.write(3, vec![set("alias", "Selam", &[])]);
    let entries = [first, ben.clone(), later.clone()];
    let state = fold_all(&entries);
    assert_eq!(person(&state).shown("alias"), known("Selam"));
    assert_eq!(person(&state).unsettled(), ["alias"]);

    let settled = clara.write(4, vec![set("alias", "Sela", &[ben.op_id(0), later.op_id(0)])]);
    let state = fold_all(&[&entries[..], &[settled]].concat());
    assert_eq!(person(&state).shown("alias"), known("Sela"));
    assert!(person(&state).unsettled().is_empty());
}

#[test]
fn of_a_cautious_field_the_most_protective_is_in_force_although_it_is_older() {
    let first = Pen::of("ana").write(1, vec![create(), set("contact", "none", &[])]);
    let later = Pen::of("ben").write(2, vec![set("contact", "free", &[])]);
    let state = fold_all(&[first.clone(), later]);
    assert_eq!(person(&state).shown("contact"), known("none"));

    let answer = Pen::of("ben").write(2, vec![set("contact", "free", &[first.op_id(1)])]);
    assert_eq!(person(&fold_all(&[first, answer])).shown("contact"), known("free"));
}

/// ana protects and names; ben replaces both by one entry.
fn protected_and_loosened() -> (Entry, Entry) {
    let first = Pen::of("ana").write(1, vec![create(), set("contact", "none", &[]), set("alias", "Selam", &[])]);
    let ops = vec![set("contact", "free", &[first.op_id(1)]), set("alias", "S", &[first.op_id(2)])];
    (first, Pen::of("ben").write(2, ops))
}

#[test]
fn a_protection_stays_in_force_when_the_op_that_replaced_it_is_erased() {
    let (first, looser) = protected_and_loosened();
    let erased = [looser.op_id(0), looser.op_id(1)];
    // The erasure goes on keeping out the alias and names nothing that the looser contact kept out.
    let kept = [(looser.op_id(1), vec![first.op_id(2)])];
    let ops = erased.map(|id| erase_keeping_out("op", id.0, &kept)).to_vec();
    let erasure = Pen::of("ana").write(3, ops);
    let gone = looser.clone().without_erased(&|id| erased.contains(&id));
    for looser in [looser, gone] {
        let state = fold_all(&[first.clone(), looser, erasure.clone()]);
        assert_eq!(person(&state).shown("contact"), known("none"));
        assert_eq!(person(&state).shown("alias"), Value::Array(vec![text_value("blank")]));
        assert!(state.withheld.is_empty());
    }
}

#[test]
fn a_body_that_is_missing_replaces_nothing_until_it_comes_and_clouds_a_protection() {
    let (mut first, looser) = protected_and_loosened();
    let all = [looser.op_id(0), looser.op_id(1)];
    let withheld = looser.clone().without_erased(&|id| all.contains(&id));
    let state = fold_all(&[first.clone(), withheld.clone()]);
    assert_eq!(person(&state).shown("alias"), known("Selam"));
    assert_eq!(person(&state).shown("contact"), known("none"));
    assert_eq!(state.withheld, all);
    for both in [[withheld.clone(), looser.clone()], [looser.clone(), withheld.clone()]] {
        let state = fold_all(&[&[first.clone()][..], &both].concat());
        assert_eq!(person(&state).shown("alias"), known("S"));
        assert_eq!(person(&state).shown("contact"), known("free"));
    }
    // What was freely given reads as most protective while nobody can read what it was replaced by.
    first = Pen::of("ana").write(1, vec![create(), set("contact", "free", &[])]);
    let unread = Pen::of("ben").write(2, vec![set("contact", "ask", &[first.op_id(1)])]);
    let gone = unread.clone().without_erased(&|id| id == unread.op_id(0));
    let state = fold_all(&[first.clone(), gone.clone()]);
    assert_eq!(person(&state).shown("contact"), known("none"));
    let live = person(&state).fields["contact"].live_ops();
    assert_eq!(live, [first.op_id(1), unread.op_id(0)]);
    let settled = Pen::of("clara").write(3, vec![set("contact", "free", &live)]);
    assert_eq!(person(&fold_all(&[first, gone, settled])).shown("contact"), known("free"));
}

#[test]
fn bodies_that_a_figures_worker_withholds_replace_nothing() {
    let first = Pen::of("ana").write(1, vec![create(), set("alias", "Selam", &[])]);
    let blank = Pen::of("finn").write(2, vec![set("alias", "", &[first.op_id(1)])]);
    for entry in [blank.clone(), blank.clone().without_erased(&|_| true)] {
        let state = fold_all(&[first.clone(), entry]);
        assert_eq!(person(&state).shown("alias"), known("Selam"));
        assert_eq!(state.not_counted, [blank.hash]);
        assert!(state.withheld.is_empty(), "nobody asks for what counts for nothing");
    }
}

#[test]
fn an_op_counts_by_itself_whatever_stands_beside_it() {
    let first = Pen::of("ana").write(1, vec![create(), set("alias", "Selam", &[])]);
    // ben may write the alias and may not erase.
    let both = Pen::of("ben").write(2, vec![set("alias", "Sela", &[first.op_id(1)]), erase("record", PERSON.0)]);
    let state = fold_all(&[first, both.clone()]);
    assert_eq!(person(&state).shown("alias"), known("Sela"));
    assert_eq!(state.not_counted, [both.hash]);
}

#[test]
fn nobody_makes_a_record_with_an_id_that_another_has() {
    let first = Pen::of("ana").write(5, vec![create(), set("alias", "Selam", &[])]);
    let expected = fold_all(std::slice::from_ref(&first));
    // Earlier by the clock, and with the salt that ana's create shows to everybody.
    let forged = Pen::of("ben").write(1, vec![create()]);
    let other_salt = Pen::of("ana").write(1, vec![NewOp { salt: Some([8; 16]), ..create() }]);
    for forged in [forged, other_salt] {
        let state = fold_all(&[first.clone(), forged.clone()]);
        assert_eq!(state.misplaced, [forged.op_id(0)]);
        assert_eq!(state.records, expected.records);
    }
}

#[test]
fn a_record_that_is_made_twice_with_one_id_is_an_alarm_and_the_earlier_stands() {
    let first = Pen::of("ana").write(5, vec![create(), set("alias", "Selam", &[])]);
    let twin = Pen::of("ana").write(9, vec![create()]);
    for both in [[first.clone(), twin.clone()], [twin, first.clone()]] {
        let state = fold_all(&both);
        assert_eq!(state.doubled, [*PERSON].into());
        assert_eq!(person(&state).created, first.op_id(0));
    }
}

#[test]
fn a_part_waits_for_its_parent_and_is_never_part_of_what_it_cannot_be() {
    let (id, ops) = fact("ben", [3; 16], "a yes", &[]);
    let part = Pen::of("ben").write(2, ops);
    assert_eq!(fold_all(std::slice::from_ref(&part)).waiting, [id].into());
    let first = Pen::of("ana").write(1, vec![create()]);
    let state = fold_all(&[part, first.clone()]);
    assert!(state.waiting.is_empty() && state.records.contains_key(&("fact".to_owned(), id)));
    // A root whose id is not its strand's, and a part without a parent.
    let mut root = create();
    root.body.record = id;
    let (_, mut ops) = fact("ben", [3; 16], "a yes", &[]);
    ops[0].body.value = Value::Null;
    let wrong = Pen::of("ben").write(2, vec![root, ops.remove(0)]);
    assert_eq!(fold_all(&[first, wrong.clone()]).misplaced, [wrong.op_id(0), wrong.op_id(1)]);
}

#[test]
fn what_was_said_as_a_fact_is_never_set_again_and_a_word_that_is_missing_leaves_it_incomplete() {
    let first = Pen::of("ana").write(1, vec![create()]);
    let (id, ops) = fact("ben", [3; 16], "no", &[]);
    let no = Pen::of("ben").write(2, ops);
    let mut over = set("said", "yes", &[no.op_id(1)]);
    (over.body.kind, over.body.record) = ("fact".to_owned(), id);
    let attempt = Pen::of("clara").write(3, vec![over]);
    let gone = attempt.clone().without_erased(&|_| true);
    let key = ("fact".to_owned(), id);
    for attempt in [attempt, gone] {
        let state = fold_all(&[first.clone(), no.clone(), attempt]);
        assert_eq!(state.records[&key].shown("said"), known("no"));
        assert!(!state.records[&key].incomplete);
    }
    let withheld = no.clone().without_erased(&|op| op == no.op_id(1));
    assert!(fold_all(&[first, withheld]).records[&key].incomplete);
}

#[test]
fn removing_one_language_never_takes_another() {
    let add = |code: &str| op(OpKind::Add, "languages", text_value(code), &[]);
    let first = Pen::of("ana").write(1, vec![create(), add("tir"), add("amh")]);
    let named = [first.op_id(1), first.op_id(2)];
    let remove = Pen::of("ben").write(2, vec![op(OpKind::Remove, "languages", text_value("tir"), &named)]);
    let state = fold_all(&[first, remove]);
    let left: Vec<&String> = person(&state).fields["languages"].elements.keys().collect();
    assert_eq!(left, ["amh"]);
}

#[test]
fn taken_back_beside_what_its_writer_had_not_seen_shows_and_is_listed_until_somebody_takes_it_back_knowing_it() {
    let first = Pen::of("ana").write(1, vec![create(), set("alias", "Selam", &[])]);
    let seen = |ops: &[OpId]| Value::Array(ops.iter().map(|id| bytes_value(&id.0)).collect());
    let void = Pen::of("ana").write(2, vec![op(OpKind::Void, "", seen(&[first.op_id(0), first.op_id(1)]), &[])]);
    assert!(person(&fold_all(&[first.clone(), void.clone()])).is_voided());
    let edit = Pen::of("ben").write(2, vec![set("alias", "Sela", &[first.op_id(1)])]);
    let (_, ops) = fact("ben", [3; 16], "yes", &[]);
    let part = Pen::of("ben").write(2, ops);
    for beside in [edit.clone(), part] {
        let state = fold_all(&[first.clone(), void.clone(), beside]);
        assert!(!person(&state).is_voided());
        assert_eq!(person(&state).unsettled(), [""]);
    }
    let again = op(OpKind::Void, "", seen(&[first.op_id(0), edit.op_id(0)]), &[void.op_id(0)]);
    let again = Pen::of("clara").write(3, vec![again]);
    assert!(person(&fold_all(&[first, void, edit, again])).is_voided());
}

#[test]
fn an_erasure_of_another_house_waits_for_a_lead_of_this_one_whatever_device_it_claims() {
    let first = Pen::of("ben").write(1, vec![]);
    let made = Pen::of("clara").write(1, vec![]);
    let mut ana = Pen::of("ana");
    ana.author.device = first.header.device;
    let record = Pen::of("ana").write(1, vec![create(), set("alias", "Selam", &[])]);
    let house = House { elsewhere: vec!["ana"], ..House::default() };
    let erasure = ana.write(2, vec![erase("record", PERSON.0), erase("strand", STRAND.0)]);
    let withheld = erasure.clone().without_erased(&|_| true);
    for entries in [vec![erasure.clone()], vec![withheld, erasure.clone()]] {
        let entries = [&[first.clone(), made.clone(), record.clone()][..], &entries].concat();
        let state = fold_entries(*STRAND, &entries, &house, &SmallRules::new());
        assert_eq!(person(&state).shown("alias"), known("Selam"));
        assert_eq!(state.asked_for, [erasure.op_id(0), erasure.op_id(1)]);
        assert!(fold_all(&entries).records.is_empty(), "in the house of its writer it has effect");
    }
}

#[test]
fn a_language_added_by_ben_survives_its_removal_by_clara_who_did_not_know_of_it() {
    let first = Pen::of("ana").write(1, vec![create(), op(OpKind::Add, "languages", text_value("tir"), &[])]);
    let ben = Pen::of("ben").write(2, vec![op(OpKind::Add, "languages", text_value("tir"), &[])]);
    let clara = Pen::of("clara").write(3, vec![op(OpKind::Remove, "languages", text_value("tir"), &[first.op_id(1)])]);
    let tigrinya = Value::Array(vec![text_value("known"), Value::Array(vec![text_value("tir")])]);
    assert_eq!(person(&fold_all(&[first.clone(), ben, clara.clone()])).shown("languages"), tigrinya);
    assert_eq!(person(&fold_all(&[first, clara])).shown("languages"), Value::Array(vec![text_value("blank")]));
}

#[test]
fn taken_back_and_brought_back_at_once_shows_and_is_listed() {
    let first = Pen::of("ana").write(1, vec![create(), op(OpKind::Void, "", Value::Null, &[])]);
    assert!(person(&fold_all(std::slice::from_ref(&first))).is_voided());
    let ben = Pen::of("ben").write(2, vec![op(OpKind::Restore, "", Value::Null, &[])]);
    let state = fold_all(&[first.clone(), ben]);
    assert!(!person(&state).is_voided());
    assert_eq!(person(&state).unsettled(), [""]);
    let ben = Pen::of("ben").write(2, vec![op(OpKind::Restore, "", Value::Null, &[first.op_id(1)])]);
    assert!(person(&fold_all(&[first, ben])).unsettled().is_empty());
}

#[test]
fn an_erased_record_stays_erased_against_every_later_stamp() {
    let mut ana = Pen::of("ana");
    let first = ana.write(1, vec![create(), set("alias", "Selam", &[])]);
    let erasure = ana.write(2, vec![erase("record", PERSON.0)]);
    let again = Pen::of("ben").write(9, vec![create(), set("alias", "Selam", &[])]);
    let state = fold_all(&[first, erasure, again]);
    assert!(state.records.is_empty());
}

#[test]
fn an_erased_value_may_be_followed_by_a_new_one() {
    let mut ana = Pen::of("ana");
    let first = ana.write(1, vec![create(), set("alias", "Selam", &[])]);
    let erasure = ana.write(2, vec![erase("op", first.op_id(1).0)]);
    let new = ana.write(3, vec![set("alias", "Sela", &[first.op_id(1)])]);
    assert_eq!(person(&fold_all(&[first, erasure, new])).shown("alias"), known("Sela"));
}

#[test]
fn a_caseworker_who_is_no_lead_erases_nothing() {
    let first = Pen::of("ana").write(1, vec![create(), set("alias", "Selam", &[])]);
    let attempt = Pen::of("ben").write(2, vec![erase("record", PERSON.0)]);
    let state = fold_all(&[first, attempt.clone()]);
    assert_eq!(person(&state).shown("alias"), known("Selam"));
    assert_eq!(state.not_counted, [attempt.hash]);
}

#[test]
fn an_erasure_yields_to_a_hold_until_the_hold_is_released() {
    let mut ana = Pen::of("ana");
    let first = ana.write(1, vec![create(), set("alias", "Selam", &[])]);
    let held = ana.write(2, vec![hold("record", PERSON.0)]);
    let erasure = ana.write(3, vec![erase("record", PERSON.0)]);
    let entries = [first, held.clone(), erasure];
    assert_eq!(fold_all(&entries).records.len(), 1);
    let mut release = op(OpKind::Release, "", Value::Null, &[held.op_id(0)]);
    release.body.kind = String::new();
    let released = ana.write(4, vec![release]);
    assert!(fold_all(&[&entries[..], &[released]].concat()).records.is_empty());
}

#[test]
fn who_opens_no_case_writes_in_none() {
    let finn = Pen::of("finn").write(1, vec![create()]);
    assert!(fold_all(&[finn]).records.is_empty());
}

#[test]
fn of_a_revoked_certificate_only_what_a_cut_names_counts() {
    let first = Pen::of("ana").write(1, vec![create()]);
    let mut ben = Pen::of("ben");
    let before = ben.write(2, vec![set("alias", "Selam", &[])]);
    let after = ben.write(3, vec![set("alias", "Other", &[before.op_id(0)])]);
    let house = House { revoked: vec!["ben"], ..House::default() };
    let entries = [first, before.clone(), after];
    let state = fold_entries(*STRAND, &entries, &house, &SmallRules::new());
    assert_eq!(person(&state).shown("alias"), Value::Array(vec![text_value("blank")]));

    let cut_value = Value::Array(vec![
        bytes_value(&before.header.certificate),
        bytes_value(&before.header.device.0),
        crate::base::encoding::number_value(0),
        bytes_value(&before.hash),
    ]);
    let cut = Pen::of("clara").write(4, vec![op(OpKind::Cut, "", cut_value, &[])]);
    let state = fold_entries(*STRAND, &[&entries[..], &[cut]].concat(), &house, &SmallRules::new());
    assert_eq!(person(&state).shown("alias"), known("Selam"));
}

/// A cut that names this entry as the last one of its writer that counts.
fn cut_at(last: &Entry) -> NewOp {
    let Header { certificate, device, sequence, .. } = &last.header;
    let number = crate::base::encoding::number_value(*sequence);
    op(
        OpKind::Cut,
        "",
        Value::Array(vec![bytes_value(certificate), bytes_value(&device.0), number, bytes_value(&last.hash)]),
        &[],
    )
}

/// Returns what is shown of the alias in every order of these entries; one answer, or the order mattered.
fn alias_without_ben(entries: &[Entry]) -> Value {
    let house = House { revoked: vec!["ben"], ..House::default() };
    let shown = |entries: &[Entry]| person(&fold_entries(*STRAND, entries, &house, &SmallRules::new())).shown("alias");
    let (forward, backward) = (shown(entries), shown(&entries.iter().rev().cloned().collect::<Vec<_>>()));
    assert_eq!(forward, backward);
    forward
}

/// ana's record; three entries of ben, each over the one before; and what a thief writes with his old keys under the
/// number of each, over ana's `create` alone.
fn ben_and_his_thief() -> (Entry, Vec<Entry>, Vec<Entry>) {
    let first = Pen::of("ana").write(1, vec![create()]);
    let three = |words: [&str; 3], from: u64| {
        let mut pen = Pen::of("ben");
        let mut written: Vec<Entry> = Vec::new();
        for (word, at) in words.into_iter().zip(from..) {
            let over: Vec<OpId> = written.last().map(|last| last.op_id(0)).into_iter().collect();
            written.push(pen.write(at, vec![set("alias", word, &over)]));
        }
        written
    };
    (first, three(["Sel", "Sela", "Selam"], 2), three(["forged", "forged", "forged"], 10))
}

#[test]
fn a_cut_names_an_entry_and_not_only_its_number() {
    let (first, ben, thief) = ben_and_his_thief();
    let cut = Pen::of("clara").write(20, vec![cut_at(&ben[1])]);
    let here = [&[first, cut][..], &ben].concat();
    assert_eq!(alias_without_ben(&here), known("Sela"), "the one named counts, the one after it does not");
    for twin in &thief {
        let with_twin = [&here[..], std::slice::from_ref(twin)].concat();
        assert_eq!(alias_without_ben(&with_twin), known("Sela"), "under number {}", twin.header.sequence);
        let house = House { revoked: vec!["ben"], ..House::default() };
        let state = fold_entries(*STRAND, &with_twin, &house, &SmallRules::new());
        assert!(state.not_counted.contains(&twin.hash) && !state.forks.is_empty(), "it is kept, listed, and an alarm");
    }
    assert_eq!(alias_without_ben(&[&here[..], &thief].concat()), known("Sela"), "all of the thief's");
}

#[test]
fn where_two_cuts_name_two_entries_of_one_number_both_count() {
    let (first, ben, thief) = ben_and_his_thief();
    let one = Pen::of("clara").write(20, vec![cut_at(&ben[0])]);
    let other = Pen::of("ana").write(21, vec![cut_at(&thief[0])]);
    assert_eq!(alias_without_ben(&[&[first.clone(), one.clone()][..], &ben, &thief].concat()), known("Sel"));
    let both = [&[first, one, other][..], &ben, &thief].concat();
    assert_eq!(alias_without_ben(&both), known("forged"), "somebody who stands says that it was here");
}

#[test]
fn of_two_cuts_in_one_chain_the_further_one_holds() {
    let (first, ben, thief) = ben_and_his_thief();
    let nearer = Pen::of("clara").write(20, vec![cut_at(&ben[0])]);
    let further = Pen::of("ana").write(21, vec![cut_at(&ben[2])]);
    assert_eq!(alias_without_ben(&[&[first, nearer, further][..], &ben, &thief].concat()), known("Selam"));
}

#[test]
fn behind_an_entry_that_is_missing_the_earlier_ones_wait_until_it_comes() {
    let (first, ben, thief) = ben_and_his_thief();
    let cut = Pen::of("clara").write(20, vec![cut_at(&ben[2])]);
    let blank = Value::Array(vec![text_value("blank")]);
    // The second of ben's is missing: nobody says which was the first.
    let here = [first, cut, ben[0].clone()];
    assert_eq!(alias_without_ben(&here), blank, "the entry that the cut names has not come");
    let here = [&here[..], &[ben[2].clone()]].concat();
    assert_eq!(alias_without_ben(&here), known("Selam"));
    for twin in &thief[..2] {
        let with_twin = [&here[..], &[twin.clone()]].concat();
        assert_eq!(alias_without_ben(&with_twin), known("Selam"), "under number {}", twin.header.sequence);
    }
    assert_eq!(alias_without_ben(&[&here[..], &[ben[1].clone()]].concat()), known("Selam"));
}

#[test]
fn a_cut_by_somebody_who_was_revoked_later_counts_where_a_cut_that_counts_names_it() {
    let (first, ben, _) = ben_and_his_thief();
    let of_clara = Pen::of("clara").write(20, vec![cut_at(&ben[2])]);
    let house = House { revoked: vec!["ben", "clara"], ..House::default() };
    let alias = |entries: &[Entry]| person(&fold_entries(*STRAND, entries, &house, &SmallRules::new())).shown("alias");
    let entries = [&[first, of_clara.clone()][..], &ben].concat();
    assert_eq!(alias(&entries), Value::Array(vec![text_value("blank")]));
    let of_ana = Pen::of("ana").write(21, vec![cut_at(&of_clara)]);
    assert_eq!(alias(&[&entries[..], &[of_ana]].concat()), known("Selam"));
}

#[test]
fn an_accept_by_whoever_is_no_lead_names_nothing() {
    let (_, ben, _) = ben_and_his_thief();
    for (who, shown) in [("clara", Value::Array(vec![text_value("blank")])), ("ana", known("Selam"))] {
        let mut accept = cut_at(&ben[2]);
        accept.body.op = OpKind::Accept.stored_word().to_owned();
        let mut ana = Pen::of("ana");
        let first = ana.write(1, vec![create()]);
        let accepted = if who == "ana" { ana.write(20, vec![accept]) } else { Pen::of(who).write(20, vec![accept]) };
        assert_eq!(alias_without_ben(&[&[first, accepted][..], &ben].concat()), shown, "{who}");
    }
}

#[test]
fn a_missing_entry_is_a_gap_and_blocks_nothing() {
    let mut ana = Pen::of("ana");
    let first = ana.write(1, vec![create()]);
    let _lost = ana.write(2, vec![set("alias", "Selam", &[])]);
    let third = ana.write(3, vec![set("contact", "ask", &[])]);
    let state = fold_all(&[first, third]);
    assert_eq!(state.gaps.len(), 1);
    assert_eq!(person(&state).shown("contact"), known("ask"));
}

#[test]
fn two_entries_of_one_number_are_a_fork_and_both_count() {
    let first = Pen::of("ana").write(1, vec![create(), set("alias", "Selam", &[])]);
    let twin = Pen::of("ana").write(2, vec![set("contact", "ask", &[])]);
    let state = fold_all(&[first, twin]);
    assert_eq!(state.forks.len(), 1);
    assert_eq!(person(&state).shown("alias"), known("Selam"));
    assert_eq!(person(&state).shown("contact"), known("ask"));
}

#[test]
fn ops_before_their_create_wait_and_a_field_of_a_newer_program_is_shelved() {
    let early = Pen::of("ben").write(2, vec![set("alias", "Selam", &[])]);
    assert!(fold_all(std::slice::from_ref(&early)).waiting.contains(&*PERSON));
    let first = Pen::of("ana").write(1, vec![create(), set("from_the_future", "x", &[])]);
    let state = fold_all(&[early, first]);
    assert!(state.waiting.is_empty());
    assert_eq!(state.shelved, 1);
    assert_eq!(person(&state).shown("alias"), known("Selam"));
}

#[test]
fn a_missing_body_that_no_erasure_names_is_asked_for_and_a_copy_that_has_it_fills_it_in() {
    let whole = Pen::of("ana").write(1, vec![create(), set("alias", "Selam", &[])]);
    let gone = whole.op_id(1);
    let poor = whole.clone().without_erased(&|id| id == gone);
    assert_eq!(fold_all(std::slice::from_ref(&poor)).withheld, [gone]);
    for shuffled_order in [[poor.clone(), whole.clone()], [whole, poor]] {
        let state = fold_all(&shuffled_order);
        assert!(state.withheld.is_empty());
        assert_eq!(person(&state).shown("alias"), known("Selam"));
    }
}

/// One step of a random history: who, how far the clock is off, what the worker does to what was seen.
#[derive(Debug, Clone)]
struct Step {
    who: usize,
    skew: u64,
    act: u8,
    word: u8,
    learns_from: usize,
}

fn history() -> impl Strategy<Value = Vec<Step>> {
    let step = (0..3usize, 0..50u64, 0..7u8, 0..3u8, 0..3usize).prop_map(|(who, skew, act, word, learns_from)| Step {
        who,
        skew,
        act,
        word,
        learns_from,
    });
    proptest::collection::vec(step, 1..24)
}

/// Plays a history on three devices that see one another's files now and then; returns all entries.
fn play(steps: &[Step]) -> Vec<Entry> {
    let mut pens = ["ana", "ben", "clara"].map(Pen::of);
    let first = pens[0].write(1, vec![create()]);
    let mut seen: [Vec<Entry>; 3] = std::array::from_fn(|_| vec![first.clone()]);
    for (tick, step) in steps.iter().enumerate() {
        if step.learns_from != step.who {
            let news = seen[step.learns_from].clone();
            for entry in news {
                if !seen[step.who].contains(&entry) {
                    seen[step.who].push(entry);
                }
            }
        }
        let state = fold_all(&seen[step.who]);
        let Some(record) = state.records.get(&("person".to_owned(), *PERSON)) else { continue };
        let live = |field: &str| record.fields.get(field).map(FieldState::live_ops).unwrap_or_default();
        let ops = |lives: &[LiveValue]| lives.iter().map(|live| live.op).collect::<Vec<_>>();
        let contact = ["none", "ask", "free"][usize::from(step.word)];
        let language = ["tir", "amh", "ara"][usize::from(step.word)];
        let held = record.fields.get("languages").and_then(|f| f.elements.get(language)).map(|l| ops(l));
        let new = match step.act {
            0 | 1 => set("alias", &format!("alias {tick}"), &live("alias")),
            2 => set("contact", contact, &live("contact")),
            3 => op(OpKind::Add, "languages", text_value(language), &[]),
            4 => op(OpKind::Remove, "languages", text_value(language), &held.unwrap_or_default()),
            5 => op(OpKind::Void, "", Value::Null, &ops(&record.restores)),
            _ => op(OpKind::Restore, "", Value::Null, &ops(&record.voids)),
        };
        let entry = pens[step.who].write(10 * tick as u64 + step.skew, vec![new]);
        seen[step.who].push(entry);
    }
    let mut all: Vec<Entry> = Vec::new();
    for entry in seen.into_iter().flatten() {
        if !all.contains(&entry) {
            all.push(entry);
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn any_order_and_any_repetition_give_one_state(steps in history(), seed in any::<u64>()) {
        let entries = play(&steps);
        let expected = fold_all(&entries);
        let mut shuffled = [entries.clone(), entries].concat();
        let mut random = crate::base::random::SeededRandom::new(seed);
        for index in (1..shuffled.len()).rev() {
            shuffled.swap(index, random.random_below(index as u64 + 1) as usize);
        }
        prop_assert_eq!(fold_all(&shuffled), expected);
    }

    #[test]
    fn cuts_and_a_thief_in_any_order_give_one_state_and_nothing_of_the_thief_counts_where_the_chain_is_whole(
        steps in history(), thefts in history(), cut in any::<proptest::sample::Index>(), seed in any::<u64>(),
        missing in proptest::option::of(any::<proptest::sample::Index>()),
    ) {
        let device = crate::ledger::test_ledger::author("ben").device;
        let of_ben = |entry: &&Entry| entry.header.device == device;
        let mut entries = play(&steps);
        let ben: Vec<Entry> = entries.iter().filter(of_ben).cloned().collect();
        let theft: Vec<Entry> = play(&thefts).iter().filter(of_ben).filter(|twin| !ben.contains(twin)).cloned().collect();
        prop_assume!(!ben.is_empty());
        let last = cut.get(&ben);
        entries.push(Pen::of("clara").write_at(Stamp::from_milliseconds(9_999), vec![cut_at(last)]));
        entries.extend(theft.iter().cloned());
        if let Some(missing) = missing {
            let gone = missing.get(&ben).hash;
            entries.retain(|entry| entry.hash != gone);
        }
        let house = House { revoked: vec!["ben"], ..House::default() };
        let state = |entries: &[Entry]| fold_entries(*STRAND, entries, &house, &SmallRules::new());
        let expected = state(&entries);
        let mut shuffled = [entries.clone(), entries.clone()].concat();
        let mut random = crate::base::random::SeededRandom::new(seed);
        for index in (1..shuffled.len()).rev() {
            shuffled.swap(index, random.random_below(index as u64 + 1) as usize);
        }
        prop_assert_eq!(&state(&shuffled), &expected);
        if missing.is_none() {
            for entry in ben.iter().chain(&theft) {
                let counts = ben.contains(entry) && entry.header.sequence <= last.header.sequence;
                prop_assert_eq!(!expected.not_counted.contains(&entry.hash), counts);
            }
        }
    }

    #[test]
    fn every_value_is_shown_listed_or_replaced_by_an_op_that_names_it(steps in history()) {
        let entries = play(&steps);
        let state = fold_all(&entries);
        let record = person(&state);
        let live: BTreeSet<OpId> = record.fields.values()
            .flat_map(|field| field.values.iter().chain(field.elements.values().flatten()))
            .chain(&record.voids).chain(&record.restores)
            .map(|live| live.op).collect();
        let named: BTreeSet<OpId> = entries.iter().flat_map(Entry::ops).flat_map(|(_, head, _)| head.replaces.clone()).collect();
        for (id, _, slot) in entries.iter().flat_map(Entry::ops) {
            let kind = slot.open().and_then(OpBody::op_kind);
            if !matches!(kind, Some(OpKind::Create | OpKind::Remove)) {
                prop_assert!(live.contains(&id) != named.contains(&id), "{id} is lost or doubled");
            }
        }
    }

    #[test]
    fn the_shown_value_of_a_cautious_field_is_never_less_protective_than_another_that_stands(steps in history()) {
        let state = fold_all(&play(&steps));
        let order = ["none", "ask", "free"].map(str::to_owned);
        if let Some(contact) = person(&state).fields.get("contact") {
            let places: Vec<usize> = contact.values.iter().map(|live| protection_rank(&live.value, &order)).collect();
            prop_assert!(places.is_sorted());
        }
    }
}
