//! Files that are carried: once, twice, late, lost, with words held back.

use super::*;
use crate::base::clock::{AHEAD_MS_MAX, Stamp};
use crate::base::ids::{CommandId, StrandId};
use crate::context::test_context::refusal;
use crate::ledger::delivery_log::ArrivedIn;
use crate::ledger::delivery_log::Standing;
use crate::ledger::entry::{CommandBody, Entry, NewOp, OpKind, Place};
use crate::ledger::receive::Arriving;
use crate::ledger::strands;
use crate::ledger::test_ledger::{erase, known, op};

/// An entry that this program does not write yet, signed by who sits at the desk: the next of that worker, or another
/// first one.
fn by_hand(context: &mut TestContext, strand: StrandId, ops: Vec<NewOp>, is_twin: bool) -> Entry {
    let context = context.open();
    let entries = strands::entries_of_strand(context.connection(), strand).unwrap();
    let last = entries.iter().rfind(|entry| entry.header.device == context.ledger.author.device && !is_twin);
    let place = Place {
        strand,
        sequence: last.map_or(0, |last| last.header.sequence + 1),
        previous: last.map(|last| last.hash),
        stamp: context.ledger.clock.next(context.ledger.now),
    };
    let command = CommandBody::of_command_in("by_hand", CommandId([1; 16]), strand, 0).unwrap();
    Entry::sign_new_entry(place, command, ops, context.ledger.author, context.ledger.random).unwrap()
}

/// Takes an entry in as if a file had brought it.
fn take(context: &mut TestContext, entry: Entry) {
    let device = entry.header.device;
    let file = entry.hash;
    let arrived = ArrivedIn { file: &file, device, recipient: &[2; 32], number: 9, sender: &[3; 32] };
    let arriving = Arriving { strand: entry.header.strand, entries: vec![entry] };
    context.open().ledger.take_in(vec![arriving], arrived, |_| Ok(())).unwrap();
}

#[test]
fn what_ana_hands_over_ben_sees_in_the_preview_takes_in_once_and_not_again() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, person) = agreed_case(&mut ana, "Selam");
    assist(&mut ana, case);
    let file = hand_over(&mut ana, "ben", &[case], false);

    let before = head(&mut ben);
    let seen = preview(&mut ben, "ben", &file);
    assert_eq!((seen.from.handle.as_str(), seen.number, seen.standing), ("ana", 1, Standing::New));
    assert_eq!((seen.received, seen.unchanged, seen.conflicts, seen.skipped, seen.late), (4, 0, 0, 0, 0));
    assert_eq!(seen.cases.len(), 1);
    assert_eq!(seen.cases[0].alias.as_deref(), Some("Selam"));
    assert!(seen.cases[0].new_here && seen.cases[0].entries == 4);
    assert_eq!(head(&mut ben), before, "looking changes nothing");

    let taken = receive(&mut ben, "ben", &file);
    assert_eq!((taken.cases, taken.received, taken.unchanged), (1, 4, 0));
    agree_on(&mut ana, &mut ben, case, person);

    let before = head(&mut ben);
    assert_eq!(preview(&mut ben, "ben", &file).standing, Standing::Seen);
    let again = receive(&mut ben, "ben", &file);
    assert_eq!((again.received, again.unchanged, again.conflicts), (0, 4, 0));
    assert_eq!(head(&mut ben), before, "the second time is no change");
}

#[test]
fn only_what_is_new_goes_the_second_time_and_everything_where_whole_is_asked() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, person) = agreed_case(&mut ana, "Selam");
    receive(&mut ben, "ben", &hand_over(&mut ana, "ben", &[case], false));
    assert_eq!(packed(&mut ana, "ben", &[case], false).entries.len(), 0);
    assist(&mut ana, case);
    assert_eq!(packed(&mut ana, "ben", &[case], false).entries.len(), 1);
    let whole = hand_over(&mut ana, "ben", &[case], true);
    let taken = receive(&mut ben, "ben", &whole);
    assert_eq!((taken.received, taken.unchanged), (1, 3));
    agree_on(&mut ana, &mut ben, case, person);
    // clara has had nothing yet.
    assert_eq!(packed(&mut ana, "clara", &[case], false).entries.len(), 4);
}

#[test]
fn what_came_from_a_colleague_does_not_go_back() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, person) = agreed_case(&mut ana, "Selam");
    receive(&mut ben, "ben", &hand_over(&mut ana, "ben", &[case], false));
    assert_eq!(packed(&mut ben, "ana", &[case], false).entries.len(), 0);
    assist(&mut ben, case);
    let back = hand_over(&mut ben, "ana", &[case], false);
    let taken = receive(&mut ana, "ana", &back);
    assert_eq!((taken.received, taken.unchanged), (1, 0));
    agree_on(&mut ana, &mut ben, case, person);
    assert_eq!(packed(&mut ana, "ben", &[case], false).entries.len(), 0);
}

#[test]
fn another_case_later_brings_everything_that_was_not_sent_the_first_time() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (first, first_person) = agreed_case(&mut ana, "Selam");
    let (second, second_person) = ana.case_of("Thu", Some("2000-01-01"));
    assist(&mut ana, second);
    receive(&mut ben, "ben", &hand_over(&mut ana, "ben", &[first, second], false));
    assert!(ben.open().find_record(case::RECORD, second).unwrap().is_none(), "nobody had asked her yet");
    agree(&mut ana, second, State::Given);
    receive(&mut ben, "ben", &hand_over(&mut ana, "ben", &[first, second], false));
    agree_on(&mut ana, &mut ben, first, first_person);
    agree_on(&mut ana, &mut ben, second, second_person);
}

#[test]
fn a_second_case_of_a_person_who_is_here_finds_that_person() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (first, person) = agreed_case(&mut ana, "Selam");
    receive(&mut ben, "ben", &hand_over(&mut ana, "ben", &[first], false));
    let second = ana
        .root(
            case::RECORD,
            fields(|fields| fields.set(case::PERSON, person.as_record_id()).set(case::CODE, "K7-9".to_owned())),
        )
        .as_case_id();
    agree(&mut ana, second, State::Given);
    let seen = hand_over(&mut ana, "ben", &[second], false);
    receive(&mut ben, "ben", &seen);
    agree_on(&mut ana, &mut ben, first, person);
    agree_on(&mut ana, &mut ben, second, person);
}

#[test]
fn a_lost_file_is_a_gap_that_blocks_nothing_and_is_taken_in_late() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, person) = agreed_case(&mut ana, "Selam");
    let first = hand_over(&mut ana, "ben", &[case], false);
    assist(&mut ana, case);
    let second = hand_over(&mut ana, "ben", &[case], false);

    let seen = preview(&mut ben, "ben", &second);
    assert_eq!((seen.standing, seen.received, seen.gaps), (Standing::Gap, 1, Some(1)));
    receive(&mut ben, "ben", &second);
    assert!(ben.verifies(), "what waits for its case is no fault");

    assert_eq!(preview(&mut ben, "ben", &first).standing, Standing::Late);
    let late = receive(&mut ben, "ben", &first);
    assert_eq!((late.received, late.late), (3, 3));
    agree_on(&mut ana, &mut ben, case, person);
    // The numbers go on where they were.
    assist(&mut ana, case);
    let third = hand_over(&mut ana, "ben", &[case], false);
    assert_eq!(preview(&mut ben, "ben", &third).standing, Standing::New);
}

#[test]
fn words_that_were_held_back_are_listed_and_filled_in_by_a_file_that_has_them() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, person) = agreed_case(&mut ana, "Selam");
    let whole = opened("ben", &hand_over(&mut ana, "ben", &[case], false)).unwrap();
    let mut poor = Vec::new();
    for strand in &whole.arriving {
        let entries = strand
            .entries
            .iter()
            .cloned()
            .map(|entry| entry.without_erased(&|_| strand.strand == person.as_strand_id()));
        poor.push(Arriving { strand: strand.strand, entries: entries.collect() });
    }
    let mut held_back = 0;
    ben.open()
        .ledger
        .take_in(poor, whole.arrived_file(), |brought| {
            held_back += brought.after.withheld.len();
            Ok(())
        })
        .unwrap();
    assert!(held_back > 0);
    assert!(ben.open().find_record(person::RECORD, person).unwrap().is_none());
    let again = hand_over(&mut ana, "ben", &[case], true);
    let taken = receive(&mut ben, "ben", &again);
    assert_eq!((taken.received, taken.unchanged), (1, 2));
    agree_on(&mut ana, &mut ben, case, person);
    assert_eq!(alias(&mut ben, person).as_deref(), Some("Selam"));
}

#[test]
fn a_clock_more_than_a_day_ahead_is_marked_and_does_not_drag_others_along() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let ahead = chrono::Days::new(3);
    ana.today = ana.today.checked_add_days(ahead).unwrap();
    let (case, person) = agreed_case(&mut ana, "Selam");
    let file = hand_over(&mut ana, "ben", &[case], false);
    assert_eq!(preview(&mut ben, "ben", &file).ahead, Some(3));
    receive(&mut ben, "ben", &file);
    agree_on(&mut ana, &mut ben, case, person);
    let floor = ben.open().ledger.clock.latest_stamp();
    let now = Stamp::from_milliseconds(u64::try_from(ben.open().ledger.now.timestamp_millis()).unwrap());
    assert!(floor.milliseconds() < now.milliseconds() + AHEAD_MS_MAX);
    // Ten minutes ahead are followed.
    ana.today = ben.today;
    let mut clara = TestContext::of("clara");
    let (other, _) = agreed_case(&mut ana, "Thu");
    let file = hand_over(&mut ana, "clara", &[other], false);
    assert_eq!(preview(&mut clara, "clara", &file).ahead, Some(3), "her clock never runs back by itself");
}

#[test]
fn an_erasure_from_elsewhere_waits_and_has_no_effect() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, person) = agreed_case(&mut ana, "Selam");
    receive(&mut ben, "ben", &hand_over(&mut ana, "ben", &[case], false));
    // ana, a lead, erases the person.
    let erasure = by_hand(&mut ana, person.as_strand_id(), vec![erase("record", person.0)], false);
    take(&mut ana, erasure);
    assert!(ana.open().find_record(person::RECORD, person).unwrap().is_none(), "at home it counts");
    let file = hand_over(&mut ana, "ben", &[case], false);
    let seen = preview(&mut ben, "ben", &file);
    assert_eq!((seen.received, seen.skipped), (1, 1));
    assert_eq!(seen.waiting.len(), 1);
    assert_eq!((seen.waiting[0].count, seen.waiting[0].alias.as_deref()), (1, Some("Selam")));
    let taken = receive(&mut ben, "ben", &file);
    assert_eq!((taken.received, taken.skipped), (1, 1));
    assert_eq!(alias(&mut ben, person).as_deref(), Some("Selam"));
    assert!(ben.verifies());
    // Sent whole it waits already.
    let again = hand_over(&mut ana, "ben", &[case], true);
    let taken = receive(&mut ben, "ben", &again);
    assert_eq!((taken.received, taken.skipped, taken.unchanged), (0, 0, 4));
}

#[test]
fn a_file_brings_the_cases_that_it_names_and_what_they_link_to_and_a_rider_refuses_it_whole() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, _) = agreed_case(&mut ana, "Selam");
    let (other, _) = agreed_case(&mut ana, "Thu");
    let clinic = ana.organisation("The clinic", "health", Some("no"));
    let help = fields(|it| {
        it.set(assistance::KIND, "safe_accommodation".to_owned()).set(assistance::PROVIDER, clinic.as_record_id())
    });
    ana.part(assistance::RECORD, case, help);
    let seen = preview(&mut ben, "ben", &hand_over(&mut ana, "ben", &[case], false));
    let named: Vec<_> = seen.others.iter().map(|other| (other.kind.as_str(), other.name.as_deref())).collect();
    assert_eq!(named, [("organisation", Some("The clinic"))]);
    // A changed program names one case and sends another along.
    let mut chosen = chosen(&mut ana, "ben", &[case, other], true);
    chosen.name_one_and_send_all(case);
    let packed =
        pack_hand_over(&mut ana.open(), &colleague("ben"), &chosen, Withdrawals::default(), true, ORGANISATION, &[])
            .unwrap();
    let looked_at = apply::preview_file(&mut ben.open(), opened("ben", &packed.file).unwrap()).map(|_| ());
    let both = [looked_at, apply::receive_file(&mut ben.open(), opened("ben", &packed.file).unwrap()).map(|_| ())];
    for done in both {
        assert_eq!(refusal(done).code, "file-brings-more");
    }
    assert!(ben.open().find_record(case::RECORD, case).unwrap().is_none(), "nothing of it was taken in");
}

#[test]
fn a_kind_of_a_newer_program_is_shelved_and_handed_on_as_it_was() {
    let (mut ana, mut ben, mut clara) = (TestContext::of("ana"), TestContext::of("ben"), TestContext::of("clara"));
    let (case, person) = agreed_case(&mut ana, "Selam");
    let mut newer = op(OpKind::Set, "from_the_future", known("x"), &[]);
    newer.body.record = person.as_record_id();
    let mut newest = op(OpKind::Create, "", crate::base::encoding::Value::Null, &[]);
    newest.body.kind = "shooting_star".to_owned();
    let entry = by_hand(&mut ana, person.as_strand_id(), vec![newer, newest], false);
    take(&mut ana, entry);
    assert_eq!(ana.open().ledger.state(person.as_strand_id()).unwrap().shelved, 2);
    receive(&mut ben, "ben", &hand_over(&mut ana, "ben", &[case], false));
    receive(&mut clara, "clara", &hand_over(&mut ben, "clara", &[case], false));
    agree_on(&mut ana, &mut clara, case, person);
    let of_person = |context: &mut TestContext| {
        let mut entries = strands::entries_of_strand(context.open().connection(), person.as_strand_id()).unwrap();
        entries.sort_by_key(|entry| entry.hash);
        entries
    };
    assert_eq!(of_person(&mut ana), of_person(&mut clara), "byte by byte what ana signed, by way of ben");
}

#[test]
fn one_writer_with_two_histories_is_an_alarm_and_both_count() {
    let (mut ana, mut ben) = (TestContext::of("ana"), TestContext::of("ben"));
    let (case, person) = agreed_case(&mut ana, "Selam");
    receive(&mut ben, "ben", &hand_over(&mut ana, "ben", &[case], false));
    let twin = by_hand(&mut ana, person.as_strand_id(), Vec::new(), true);
    take(&mut ben, twin);
    assert!(ben.events().iter().any(|event| event.kind == journal::EventKind::Alarmed));
    assert_eq!(alias(&mut ben, person).as_deref(), Some("Selam"));
    assert!(!ben.verifies(), "the fork is told at every check");
}
