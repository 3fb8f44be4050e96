//! Entries of a revoked certificate that count: those that a cut names, and what they follow from.
//!
//! A cut names an entry by its hash, and that entry names the one before it: whoever holds stolen old keys writes under
//! the same numbers, but not the same hashes. If an entry is missing, nothing says what stood before it; what is there
//! counts until the missing one comes, since a gap blocks nothing.

use super::super::entry::{Entry, OpBody, OpKind, Slot};
use crate::base::encoding::{Hash, Value};
use crate::base::ids::DeviceId;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Certificate and device of a writer.
pub(in crate::ledger) type ChainWriter = (Hash, DeviceId);
/// The last entry that counts: its sequence and its hash.
pub(in crate::ledger) type ChainEnd = (u64, Hash);

/// Chains that the cuts of a strand name.
#[derive(Default)]
pub(crate) struct Named(BTreeMap<ChainWriter, Chain>);

/// The entries of one writer that are named.
#[derive(Default)]
struct Chain {
    /// By sequence; several where cuts name several branches of a fork.
    hashes: BTreeMap<u64, BTreeSet<Hash>>,
    /// Below this sequence it is not known which: an entry is missing that would say so.
    unknown_below: u64,
}

impl Named {
    /// Reads the cuts in the entries that `may_say` so. In whatever order they come it gives the same.
    pub(crate) fn named_by_entries(entries: &[Cow<'_, Entry>], may_say: impl Fn(&Entry) -> bool) -> Self {
        let mut named = Self::default();
        for entry in entries.iter().filter(|entry| chain_ends_said(entry).next().is_some() && may_say(entry)) {
            for (writer, end) in chain_ends_said(entry) {
                named.0.entry(writer).or_default().follow_chain(writer, end, entries);
            }
        }
        named
    }

    /// Tells whether an entry is named, or follows from one that is.
    pub(crate) fn is_named_entry(&self, entry: &Entry) -> bool {
        let chain = self.0.get(&(entry.header.certificate, entry.header.device));
        chain.is_some_and(|chain| match chain.hashes.get(&entry.header.sequence) {
            Some(hashes) => hashes.contains(&entry.hash),
            None => entry.header.sequence < chain.unknown_below,
        })
    }
}

impl Chain {
    /// Walks from the entry that is named back to the first one, or to one that is missing.
    fn follow_chain(&mut self, writer: ChainWriter, (mut sequence, mut hash): ChainEnd, entries: &[Cow<'_, Entry>]) {
        while self.hashes.entry(sequence).or_default().insert(hash) {
            let Some(entry) = find_by_hash(entries, &hash).filter(|entry| is_at_sequence(entry, writer, sequence))
            else {
                self.unknown_below = self.unknown_below.max(sequence);
                return;
            };
            let (Some(before), Some(previous)) = (sequence.checked_sub(1), entry.header.previous) else { return };
            (sequence, hash) = (before, previous);
        }
    }
}

fn chain_ends_said(entry: &Entry) -> impl Iterator<Item = (ChainWriter, ChainEnd)> {
    let is_cut = |body: &&OpBody| matches!(body.op_kind(), Some(OpKind::Cut | OpKind::Accept));
    entry.bodies.iter().filter_map(Slot::open).filter(is_cut).filter_map(|body| read_cut(&body.value))
}

/// Reads the value of a cut.
pub(in crate::ledger) fn read_cut(value: &Value) -> Option<(ChainWriter, ChainEnd)> {
    let parts = value.as_array()?;
    let hash = |place: usize| -> Option<Hash> { parts.get(place)?.as_bytes()?.as_slice().try_into().ok() };
    let device = parts.get(1)?.as_bytes()?.as_slice().try_into().ok()?;
    let sequence = parts.get(2)?.as_integer()?.try_into().ok()?;
    Some(((hash(0)?, DeviceId(device)), (sequence, hash(3)?)))
}

/// Entries are sorted by their hashes.
fn find_by_hash<'a>(entries: &'a [Cow<'_, Entry>], hash: &Hash) -> Option<&'a Entry> {
    let place = entries.binary_search_by(|entry| entry.hash.cmp(hash)).ok()?;
    entries.get(place).map(AsRef::as_ref)
}

fn is_at_sequence(entry: &Entry, writer: ChainWriter, sequence: u64) -> bool {
    (entry.header.certificate, entry.header.device) == writer && entry.header.sequence == sequence
}
