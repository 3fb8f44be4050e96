//! Adds up the proof. Knows the publication and the proof, works out for itself who is counted where, and trusts no
//! other part of this crate: whole numbers, addition and comparison only.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::proof::{Crowd, Proof, World};
use crate::publication::{Kind, Publication, Status};

/// A cell whose proof fails, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Failure {
    pub cell: usize,
    pub why: FailureReason,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FailureReason {
    /// No two tables are named for the cell, or they are not there.
    Unproven,
    /// A table that a proof rests on gives this cell a number that was not published.
    Disagrees,
    /// The cell is empty in neither table although it must be deniable.
    NotEmpty,
    /// The cell stays below the threshold in both tables.
    NotLarge,
    /// The two tables are too close.
    TooNarrow,
    /// The cell, or a person in a table, stands at a place that the publication does not have.
    Nowhere,
}

/// The cells whose proof fails; none where every hidden cell is proven.
pub fn check_proof(publication: &Publication, proof: &Proof) -> Vec<Failure> {
    let mut failures = Vec::new();
    let Some(counts) = sum_worlds(publication, &proof.worlds) else {
        return (0..publication.cells.len()).map(|cell| Failure { cell, why: FailureReason::Nowhere }).collect();
    };
    for (cell, published) in publication.cells.iter().enumerate() {
        let bounds = published.status.known_bounds();
        let within = |sum: u64| sum >= bounds.lo && bounds.hi.is_none_or(|hi| sum <= hi);
        let agrees = |world: &Vec<u64>| world.get(cell).copied().is_some_and(within);
        if !counts.iter().all(agrees) {
            failures.push(Failure { cell, why: FailureReason::Disagrees });
        }
        if let Status::Hidden { kind, .. } = published.status {
            let named = proof.cells.iter().find(|cell_proof| cell_proof.cell == cell);
            let worlds =
                named.and_then(|named| Some((*counts.get(named.low)?.get(cell)?, *counts.get(named.high)?.get(cell)?)));
            let why = match worlds {
                Some((low, high)) => find_shortfall(publication, kind, low, high),
                None => Some(FailureReason::Unproven),
            };
            failures.extend(why.map(|why| Failure { cell, why }));
        }
    }
    failures
}

fn find_shortfall(publication: &Publication, kind: Option<Kind>, low: u64, high: u64) -> Option<FailureReason> {
    let rules = &publication.rules;
    let deniable = rules.deniable && kind == Some(Kind::Primary);
    if deniable && low > 0 {
        Some(FailureReason::NotEmpty)
    } else if high < rules.k && (deniable || low > 0) {
        Some(FailureReason::NotLarge)
    } else if high < low || high - low < rules.min_width.unwrap_or(rules.k) || high == low {
        Some(FailureReason::TooNarrow)
    } else {
        None
    }
}

/// Sums what each cell holds in each table.
fn sum_worlds(publication: &Publication, worlds: &[World]) -> Option<Vec<Vec<u64>>> {
    let mut counted_in: BTreeMap<(&[usize], i64), Vec<usize>> = BTreeMap::new();
    let mut sums = Vec::new();
    for world in worlds {
        let mut sum = vec![0_u64; publication.cells.len()];
        for crowd in &world.people {
            let place = (crowd.leaves.as_slice(), crowd.snapshot);
            let cells = match counted_in.entry(place) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(free) => free.insert(cells_counting(publication, crowd)?),
            };
            for cell in cells {
                let counted = sum.get_mut(*cell)?;
                *counted = counted.checked_add(crowd.count)?;
            }
        }
        sums.push(sum);
    }
    Some(sums)
}

/// The cells that count people who stand there.
fn cells_counting(publication: &Publication, crowd: &Crowd) -> Option<Vec<usize>> {
    if crowd.leaves.len() != publication.variables.len() {
        return None;
    }
    let mut leaf_of: BTreeMap<&str, &str> = BTreeMap::new();
    for ((name, variable), leaf) in publication.variables.iter().zip(&crowd.leaves) {
        leaf_of.insert(name, variable.leaves.get(*leaf)?);
    }
    let mut counting = Vec::new();
    for (number, cell) in publication.cells.iter().enumerate() {
        let in_time = cell.snapshot == crowd.snapshot || (publication.monotone && crowd.snapshot < cell.snapshot);
        let inside = cell.slice.iter().all(|(name, category)| {
            let (Some(leaf), Some(variable)) = (leaf_of.get(name.as_str()), publication.variables.get(name)) else {
                return false;
            };
            let counts = |part: &String| {
                part == leaf || variable.groups.get(part).is_some_and(|group| group.iter().any(|other| other == leaf))
            };
            category.part_names().iter().any(counts)
        });
        if in_time && inside {
            counting.push(number);
        }
    }
    Some(counting)
}
