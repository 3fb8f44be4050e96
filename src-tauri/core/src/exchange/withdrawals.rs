//! Withdrawals that travel by themselves: whoever holds a case learns that a yes was taken back, although the case itself may
//! not go any more.
//!
//! A no, a withdrawal, a yes that was voided, and what a lead erases or holds go to each colleague who has anything of the
//! strand, with every hand-over and without a grant. Nothing else of the entry goes: its other words stay empty. A reader takes
//! such a strand only where it is here already, and only if it holds nothing more.

use crate::base::error::Result;
use crate::base::ids::{RecordId, StrandId};
use crate::consent::State;
use crate::context::RequestContext;
use crate::dictionary::keys::consent_record;
use crate::ledger::delivery_log::{self, Piece};
use crate::ledger::entry::{Entry, OpBody, OpKind, Slot};
use crate::ledger::receive::Arriving;
use crate::ledger::strands;
use std::collections::{BTreeMap, BTreeSet};

/// Entries that go unasked.
#[derive(Debug, Default)]
pub(crate) struct Withdrawals {
    /// By strand, in order of arrival here.
    pub strands: BTreeMap<StrandId, Vec<Piece>>,
    /// Rows of the entries that go whole: the recipient has them then.
    pub entries: Vec<i64>,
}

impl Withdrawals {
    /// How many strands they are of.
    pub(crate) fn count(&self) -> usize {
        self.strands.len()
    }
}

/// Finds the withdrawals of which a colleague who holds a strand has not been told yet; none of the strands that go anyway.
pub(crate) fn withdrawals_to_send(
    context: &RequestContext<'_>,
    key: &[u8; 32],
    going: &BTreeSet<StrandId>,
) -> Result<Withdrawals> {
    let mut found = Withdrawals::default();
    for (strand, mut piece) in delivery_log::pieces_of_held_strands(context.connection(), key)? {
        if going.contains(&strand) {
            continue;
        }
        let entry = Entry::read_signed_entry(&piece.header, &piece.signature, &piece.bodies)?;
        let bare = only_withdrawn(entry.clone());
        if !bare.bodies.iter().any(|slot| slot.open().is_some()) {
            continue;
        }
        if bare == entry {
            found.entries.push(piece.number);
        }
        piece.bodies = bare.bodies_bytes()?;
        found.strands.entry(strand).or_default().push(piece);
    }
    Ok(found)
}

/// Tells whether a strand that no case of the file links is one of withdrawals: here already, and nothing more in it.
pub(crate) fn is_of_withdrawals(context: &RequestContext<'_>, arriving: &Arriving) -> Result<bool> {
    let is_bare = |entry: &Entry| only_withdrawn(entry.clone()) == *entry;
    Ok(arriving.entries.iter().all(is_bare)
        && !strands::entries_of_strand(context.connection(), arriving.strand)?.is_empty())
}

/// The entry with the words that end, refuse, erase or hold, and no others; the command's stay where all of them do.
fn only_withdrawn(mut entry: Entry) -> Entry {
    let refusing: BTreeSet<RecordId> = entry.bodies.iter().filter_map(Slot::open).filter_map(refusing_row).collect();
    let mut is_whole = true;
    for slot in &mut entry.bodies {
        let Some(body) = slot.open() else { continue };
        if !goes_unasked(body, &refusing) {
            *slot = Slot::Gone;
            is_whole = false;
        }
    }
    if !is_whole {
        entry.command = Slot::Gone;
    }
    entry
}

/// The row of consent of which this word says that it is a no.
fn refusing_row(body: &OpBody) -> Option<RecordId> {
    let says_state = body.kind == consent_record::RECORD.name && body.field == consent_record::STATE.field;
    let said = body.value.as_array().and_then(|answer| answer.get(1)).and_then(|word| word.as_text());
    (says_state && said.is_some_and(|code| State::from_stored_code(code).is_refused_state())).then_some(body.record)
}

fn goes_unasked(body: &OpBody, refusing: &BTreeSet<RecordId>) -> bool {
    match body.op_kind() {
        Some(OpKind::Erase | OpKind::Hold | OpKind::Release) => true,
        Some(OpKind::Void) => body.kind == consent_record::RECORD.name,
        Some(OpKind::Create | OpKind::Set) => {
            body.kind == consent_record::RECORD.name && refusing.contains(&body.record)
        }
        Some(OpKind::Add | OpKind::Remove | OpKind::Restore | OpKind::Accept | OpKind::Cut) | None => false,
    }
}
