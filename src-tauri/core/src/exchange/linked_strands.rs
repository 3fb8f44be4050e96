//! Strands that a file may bring: its cases, what these name, and withdrawals of cases that are here. A rider is refused: the
//! preview would not show it.

use crate::base::error::{Result, refuse};
use crate::base::ids::{RecordId, StrandId};
use crate::context::RequestContext;
use crate::dictionary::keys::person;
use crate::exchange::withdrawals::is_of_withdrawals;
use crate::ledger::entry::{Entry, OpKind, Slot};
use crate::ledger::receive::Arriving;
use crate::ledger::strands;
use ciborium::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Refuses with `file-brings-more` a file in which a strand is neither a case that it names nor linked, step by step, from
/// one, by what the file brings or by what is here, nor of withdrawals alone.
pub(crate) fn check_all_linked(context: &RequestContext<'_>, cases: &[RecordId], arriving: &[Arriving]) -> Result<()> {
    let brought: BTreeMap<StrandId, &[Entry]> =
        arriving.iter().map(|arriving| (arriving.strand, arriving.entries.as_slice())).collect();
    let mut reached: BTreeSet<StrandId> = BTreeSet::new();
    let mut next: Vec<StrandId> = cases.iter().map(|case| case.as_strand_id()).collect();
    while let Some(strand) = next.pop() {
        // A case and its person bring whom they name; these bring nobody.
        let names_others =
            |entries: &[Entry]| cases.iter().any(|case| case.as_strand_id() == strand) || is_person(entries);
        if reached.insert(strand)
            && let Some(entries) = brought.get(&strand).filter(|entries| names_others(entries))
        {
            next.extend(entries.iter().flat_map(linked_by).filter(|linked| brought.contains_key(linked)));
        }
    }
    let is_left = |strand: &StrandId| !reached.contains(strand);
    if !brought.keys().any(is_left) {
        return Ok(());
    }
    // A later file may bring a record whose link came with an earlier one.
    let mut known = BTreeSet::new();
    for strand in &reached {
        known.extend(strands::entries_of_strand(context.connection(), *strand)?.iter().flat_map(linked_by));
    }
    for rider in arriving.iter().filter(|arriving| is_left(&arriving.strand) && !known.contains(&arriving.strand)) {
        if !is_of_withdrawals(context, rider)? {
            return Err(refuse("file-brings-more"));
        }
    }
    Ok(())
}

/// Tells whether these entries begin a person's strand.
fn is_person(entries: &[Entry]) -> bool {
    let mut bodies = entries.iter().flat_map(|entry| &entry.bodies).filter_map(Slot::open);
    bodies.any(|body| body.op_kind() == Some(OpKind::Create) && body.kind == person::RECORD.name)
}

/// The records that the readable values of an entry link to.
fn linked_by(entry: &Entry) -> impl Iterator<Item = StrandId> {
    let values = entry.bodies.iter().filter_map(Slot::open).filter(|body| body.op_kind() == Some(OpKind::Set));
    values.filter_map(|body| match body.value.as_array().map(Vec::as_slice) {
        Some([_, Value::Bytes(id)]) => <[u8; 16]>::try_from(id.as_slice()).ok().map(StrandId),
        _ => None,
    })
}
