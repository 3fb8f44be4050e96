//! Plays one history: every order, twice, split into files; then asks the oracle.

use super::answers::yeses_have_reasons;
use super::build::{Built, build_history};
use super::members::House;
use super::oracle::{Broken, Holds, Oracle, expect};
use super::plan::{Plan, Said, Target};
use super::promises::keeps_promises;
use crate::base::encoding::Hash;
use crate::base::random::SeededRandom;
use crate::dictionary::Dictionary;
use crate::ledger::entry::{Entry, Slot};
use crate::ledger::fold::{StrandState, fold_entries};
use crate::ledger::receive::unite_arriving;
use crate::vault::membership::author::Authorities as _;

/// Up to so many entries every order is folded.
const EVERY_ORDER_OF: usize = 6;
/// Orders of longer histories.
const RANDOM_ORDERS: usize = 3;

const ANY_ORDER: &str = "the same entries give one state in any order";
const TWICE: &str = "what comes twice, each time with other bodies, gives the state of all of it";
const ANY_FILES: &str = "split into any files, the same entries give one state";
const OWN_BODIES: &str = "a body that is not the one committed to is refused";

/// How a history was.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Played {
    pub yeses: usize,
    pub unsettled: usize,
    pub erased: usize,
}

/// Plays a history; the first promise that it breaks.
pub(super) fn play_history(plan: &Plan, seed: u64) -> Result<Played, Broken> {
    let built = build_history(plan);
    let house = House::of_plan(plan);
    let fold = |entries: &[Entry]| fold_entries(built.strand, entries, &house, Dictionary::shipped());
    let state = fold(&built.entries);
    let mut random = SeededRandom::new(seed);
    in_every_order(&built, &state, &fold, &mut random)?;
    let mut copies = partial_copies(&built.entries, &mut random);
    shuffle(&mut copies, &mut random);
    expect(fold(&copies) == state, TWICE, String::new)?;
    if seed.is_multiple_of(2) {
        in_files(&copies, plan, &state, &fold, &mut random)?;
    }
    if seed.is_multiple_of(8) {
        are_signed(&built.entries, &house)?;
    }
    foreign_body_is_refused(&built.entries, &mut random)?;
    let oracle = Oracle::read(plan, &built);
    keeps_promises(&oracle, &state)?;
    let yeses = if plan.records[0].kind == "case" { yeses_have_reasons(&oracle, &state)? } else { 0 };
    Ok(Played {
        yeses,
        unsettled: state.records.values().filter(|record| !record.unsettled().is_empty()).count(),
        erased: oracle.acts.iter().filter(|act| oracle.is_erased(act)).count(),
    })
}

pub(super) fn shuffle<T>(items: &mut [T], random: &mut SeededRandom) {
    for index in (1..items.len()).rev() {
        items.swap(index, random.random_below(index as u64 + 1) as usize);
    }
}

fn in_every_order(
    built: &Built,
    state: &StrandState,
    fold: &dyn Fn(&[Entry]) -> StrandState,
    random: &mut SeededRandom,
) -> Holds {
    let mut entries = built.entries.clone();
    if entries.len() > EVERY_ORDER_OF {
        for _ in 0..RANDOM_ORDERS {
            shuffle(&mut entries, random);
            expect(fold(&entries) == *state, ANY_ORDER, String::new)?;
        }
        return Ok(());
    }
    // Heap's algorithm: each order comes from the one before by one exchange.
    let mut turns = vec![0; entries.len()];
    let mut at = 0;
    while at < entries.len() {
        if turns[at] < at {
            entries.swap(if at % 2 == 0 { 0 } else { turns[at] }, at);
            expect(fold(&entries) == *state, ANY_ORDER, String::new)?;
            turns[at] += 1;
            at = 0;
        } else {
            turns[at] = 0;
            at += 1;
        }
    }
    Ok(())
}

/// Two copies of each entry, each with bodies that the other lacks.
pub(super) fn partial_copies(entries: &[Entry], random: &mut SeededRandom) -> Vec<Entry> {
    let mut copies = Vec::with_capacity(entries.len() * 2);
    for entry in entries {
        let (mut one, mut other) = (entry.clone(), entry.clone());
        for slot in 0..entry.bodies.len() {
            match random.random_below(3) {
                0 => one.bodies[slot] = Slot::Gone,
                1 => other.bodies[slot] = Slot::Gone,
                _ => {}
            }
        }
        copies.extend([one, other]);
    }
    copies
}

/// The copies as files: written to bytes, read and checked as whoever receives them does, and taken in one after the other.
fn in_files(
    copies: &[Entry],
    plan: &Plan,
    state: &StrandState,
    fold: &dyn Fn(&[Entry]) -> StrandState,
    random: &mut SeededRandom,
) -> Holds {
    let mut here: Vec<Entry> = Vec::new();
    let mut rest = copies;
    while !rest.is_empty() {
        let (file, later) = rest.split_at(1 + random.random_below(rest.len() as u64) as usize);
        rest = later;
        let mut arriving: Vec<Entry> = Vec::new();
        for entry in file {
            let read = Entry::read_signed_entry(&entry.header_bytes, &entry.signature, &entry.bodies_bytes().unwrap())
                .unwrap();
            expect(read == *entry, OWN_BODIES, || "read otherwise".to_owned())?;
            arriving.push(read);
        }
        let before = fold(&here);
        unite_arriving(&mut here, arriving, &before);
    }
    let split = fold(&here);
    if split.erased == Default::default() && state.erased == Default::default() {
        return expect(split == *state, ANY_FILES, String::new);
    }
    if depends_on_deletion(plan) {
        return Ok(());
    }
    let parts =
        |state: &StrandState| (state.records.clone(), state.forks.clone(), state.gaps.clone(), state.asked_for.clone());
    expect(parts(&split) == parts(state), ANY_FILES, || format!("{:?} and {:?}", split.records, state.records))
}

fn are_signed(entries: &[Entry], house: &House) -> Holds {
    let is_signed = |entry: &Entry| {
        house.find_authority(&entry.header.certificate).is_some_and(|authority| entry.is_signed_by(&authority.key))
    };
    expect(entries.iter().all(is_signed), OWN_BODIES, || "a signature".to_owned())
}

/// Tells whether what stands may depend on which words were deleted when. A hold that comes after the erasure finds the words
/// gone: nothing brings them back. And of a create that was named by its op alone nobody knows, once its words are gone,
/// which record it made: a second create may still come.
pub(super) fn depends_on_deletion(plan: &Plan) -> bool {
    let creates: Vec<u32> = plan.ops().filter(|(_, _, op)| op.op == "create").map(|(_, _, op)| op.number).collect();
    plan.ops().any(|(_, _, op)| match &op.value {
        Said::Hold(_) => true,
        Said::Erase(Target::Op(number), _) => creates.contains(number),
        _ => false,
    })
}

fn foreign_body_is_refused(entries: &[Entry], random: &mut SeededRandom) -> Holds {
    let slots: Vec<(&Slot<_>, &Hash)> = entries
        .iter()
        .flat_map(|entry| entry.bodies.iter().zip(entry.header.ops.iter().map(|op| &op.commitment)))
        .filter(|(slot, _)| slot.open().is_some())
        .collect();
    let with_ops: Vec<&Entry> = entries.iter().filter(|entry| !entry.bodies.is_empty()).collect();
    if slots.is_empty() {
        return Ok(());
    }
    let (foreign, committed) = slots[random.random_below(slots.len() as u64) as usize];
    let mut swapped = with_ops[random.random_below(with_ops.len() as u64) as usize].clone();
    swapped.bodies[0] = foreign.clone();
    let read = Entry::read_signed_entry(&swapped.header_bytes, &swapped.signature, &swapped.bodies_bytes().unwrap());
    let is_its_own = *committed == swapped.header.ops[0].commitment;
    expect(is_its_own || read.is_err(), OWN_BODIES, || "a body of another entry was taken".to_owned())
}
