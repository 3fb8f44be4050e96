//! Some of the histories once more on real stores: taken in file by file, as a hand-over is, in two orders. Rows, journal and
//! fold agree afterwards, and both stores say the same.

use super::build::build_history;
use super::draw::draw_history;
use super::members::{House, author_of};
use super::play::{depends_on_deletion, partial_copies, shuffle};
use crate::base::encoding::hash_of_bytes;
use crate::base::ids::StrandId;
use crate::base::random::SeededRandom;
use crate::context::test_context::TestContext;
use crate::dictionary::Dictionary;
use crate::ledger::Ledger;
use crate::ledger::delivery_log::ArrivedIn;
use crate::ledger::entry::Entry;
use crate::ledger::fold::{StrandState, fold_entries};
use crate::ledger::receive::Arriving;
use crate::ledger::verify::{Alarm, verify_strand};
use std::collections::BTreeSet;

const HISTORIES: u64 = 40;

/// One store that takes copies in, a file after the other, each entry once a file; the strand as its rows have it.
fn store_after(strand: StrandId, copies: &[Entry], house: &House, random: &mut SeededRandom) -> StrandState {
    let mut context = TestContext::new();
    let mut rest = copies.to_vec();
    let mut number = 0;
    while !rest.is_empty() {
        let file: Vec<Entry> = rest.drain(..1 + random.random_below(rest.len() as u64) as usize).collect();
        let mut once = BTreeSet::new();
        let (entries, again) = file.into_iter().partition(|entry: &Entry| once.insert(entry.hash));
        rest.extend::<Vec<Entry>>(again);
        number += 1;
        let sender = author_of(super::members::Name::Ben, 1);
        let arrived = ArrivedIn {
            file: &hash_of_bytes(&[number]),
            device: sender.device,
            recipient: &[1; 32],
            number: u64::from(number),
            sender: &sender.certificate,
        };
        let open = context.open();
        let mut ledger = Ledger {
            store: &mut *open.ledger.store,
            author: open.ledger.author,
            authorities: house,
            dictionary: Dictionary::shipped(),
            clock: &mut *open.ledger.clock,
            now: open.ledger.now,
            random: &mut *open.ledger.random,
        };
        ledger.take_in(vec![Arriving { strand, entries }], arrived, |_| Ok(())).unwrap();
    }
    let open = context.open();
    let (state, found) = verify_strand(open.connection(), strand, house, Dictionary::shipped()).unwrap();
    let alarms: BTreeSet<Alarm> = found.alarms.into_iter().filter(|alarm| *alarm != Alarm::Fork).collect();
    assert_eq!(alarms, [].into(), "rows, entries and journal differ");
    state
}

#[test]
fn hostile_histories_on_two_real_stores_leave_rows_that_are_their_fold() {
    for seed in 0..HISTORIES {
        let plan = draw_history(seed);
        let (built, house) = (build_history(&plan), House::of_plan(&plan));
        let mut random = SeededRandom::new(seed);
        let expected = fold_entries(built.strand, &built.entries, &house, Dictionary::shipped());
        for _ in 0..2 {
            let mut copies = partial_copies(&built.entries, &mut random);
            shuffle(&mut copies, &mut random);
            let state = store_after(built.strand, &copies, &house, &mut random);
            if !depends_on_deletion(&plan) {
                assert_eq!(state.records, expected.records, "seed {seed}");
            }
        }
    }
}
