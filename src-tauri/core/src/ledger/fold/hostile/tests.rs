//! The runs: ten thousand histories in each test, as many as asked by `cargo xtask simulate`; the kept ones; the faults.

// The report is what the run is for.
#![allow(clippy::print_stdout)]

use super::draw::draw_history;
use super::oracle::Broken;
use super::plan::Plan;
use super::play::{Played, play_history};
use super::shrink::shrink_history;
use crate::ledger::faults::{Fault, with_fault};
use std::collections::BTreeMap;
use std::path::PathBuf;

const HISTORIES: u64 = 10_000;
/// Histories in which a fault must be found.
const HISTORIES_OF_A_FAULT: u64 = 3_000;

fn asked(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(otherwise)
}

fn kept() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/ledger/fold/hostile/kept")
}

/// Counts of what one thread played.
#[derive(Default)]
struct Tally {
    acts: BTreeMap<String, u64>,
    broken: Vec<(u64, Broken)>,
    with_yes: u64,
    unsettled: u64,
    erased: u64,
}

impl Tally {
    fn play(&mut self, seed: u64) {
        let plan = draw_history(seed);
        for (_, _, op) in plan.ops() {
            *self.acts.entry(op.act.clone()).or_default() += 1;
            if op.withheld {
                *self.acts.entry("withholds a body".to_owned()).or_default() += 1;
            }
        }
        match play_history(&plan, seed) {
            Ok(Played { yeses, unsettled, erased }) => {
                self.with_yes += u64::from(yeses > 0);
                self.unsettled += u64::from(unsettled > 0);
                self.erased += u64::from(erased > 0);
            }
            Err(broken) => self.broken.push((seed, broken)),
        }
    }

    fn unite(mut self, other: Self) -> Self {
        for (act, count) in other.acts {
            *self.acts.entry(act).or_default() += count;
        }
        self.broken.extend(other.broken);
        self.with_yes += other.with_yes;
        self.unsettled += other.unsettled;
        self.erased += other.erased;
        self
    }
}

fn play_all(begin: u64, histories: u64) -> Tally {
    let threads = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    let play_share = |thread: u64| {
        let mut tally = Tally::default();
        (begin..begin + histories).filter(|seed| seed % threads == thread).for_each(|seed| tally.play(seed));
        tally
    };
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|thread| scope.spawn(move || play_share(thread))).collect();
        running.into_iter().map(|thread| thread.join().unwrap()).fold(Tally::default(), Tally::unite)
    })
}

/// Shrinks a history and keeps it in a file that every run plays again.
fn keep_shrunk(seed: u64, broken: &Broken) -> PathBuf {
    let breaks = |plan: &Plan| play_history(plan, seed).is_err_and(|found| found.promise == broken.promise);
    let plan = shrink_history(draw_history(seed), &breaks);
    let file = kept().join(format!("seed-{seed}.json"));
    std::fs::write(&file, plan.to_text()).unwrap();
    file
}

#[test]
fn ten_thousand_hostile_histories_break_no_promise() {
    let (begin, histories) = (asked("AMPARO_SEED", 0), asked("AMPARO_HISTORIES", HISTORIES));
    println!("| seeds {begin} to {}", begin + histories - 1);
    let mut tally = play_all(begin, histories);
    for (act, count) in &tally.acts {
        println!("| {count:>9}  {act}");
    }
    println!("| {:>9}  histories in which a yes stands", tally.with_yes);
    println!("| {:>9}  histories in which something is listed for a person to settle", tally.unsettled);
    println!("| {:>9}  histories in which something is erased", tally.erased);
    tally.broken.sort_by_key(|(seed, _)| *seed);
    let mut told: BTreeMap<&str, u64> = BTreeMap::new();
    for (seed, broken) in &tally.broken {
        *told.entry(broken.promise).or_default() += 1;
        if told[broken.promise] == 1 {
            println!("| broken at seed {seed}: {}\n|   {}", broken.promise, broken.detail);
            println!("|   kept as {}", keep_shrunk(*seed, broken).file_name().unwrap_or_default().display());
        }
    }
    println!("| {histories} histories, {} broken promises", tally.broken.len());
    assert!(tally.broken.is_empty(), "{told:?}");
    let is_telling =
        histories < 1_000 || [tally.with_yes, tally.unsettled, tally.erased].iter().all(|n| n * 40 > histories);
    assert!(is_telling, "{} {} {}", tally.with_yes, tally.unsettled, tally.erased);
}

#[test]
fn what_once_broke_a_promise_breaks_none() {
    for file in std::fs::read_dir(kept()).unwrap().map(|file| file.unwrap().path()) {
        let plan = Plan::from_text(&std::fs::read_to_string(&file).unwrap());
        for seed in 0..4 {
            assert_eq!(play_history(&plan, seed).err(), None, "{}", file.display());
        }
    }
}

/// The file that keeps the smallest history in which a fault breaks a promise.
fn file_of_fault(fault: Fault) -> PathBuf {
    kept().join(format!("fault-{fault:?}.json"))
}

/// `AMPARO_KEEP=1` writes the files anew.
#[test]
fn every_fault_that_is_built_in_is_found() {
    let mut missed = Vec::new();
    for fault in Fault::ALL {
        let breaks = |plan: &Plan, seed: u64| with_fault(fault, || play_history(plan, seed)).err();
        let found = (0..HISTORIES_OF_A_FAULT).find_map(|seed| Some((seed, breaks(&draw_history(seed), seed)?)));
        let Some((seed, broken)) = found else {
            println!("| NOT FOUND  {fault:?}");
            missed.push(fault);
            continue;
        };
        assert_eq!(play_history(&draw_history(seed), seed).err(), None, "seed {seed} breaks a promise without a fault");
        println!("| found      {fault:?}: seed {seed}, {}", broken.promise);
        if asked("AMPARO_KEEP", 0) == 1 {
            let breaks = |plan: &Plan| breaks(plan, seed).is_some_and(|found| found.promise == broken.promise);
            std::fs::write(file_of_fault(fault), shrink_history(draw_history(seed), &breaks).to_text()).unwrap();
        }
    }
    println!("| {} faults, {} not found", Fault::ALL.len(), missed.len());
    assert_eq!(missed, []);
}

#[test]
fn the_smallest_history_of_each_fault_breaks_a_promise_with_it_and_none_without() {
    for fault in Fault::ALL {
        let plan = Plan::from_text(&std::fs::read_to_string(file_of_fault(fault)).unwrap());
        let is_broken = (0..8).any(|seed| with_fault(fault, || play_history(&plan, seed)).is_err());
        assert!(is_broken, "{fault:?}");
    }
}
