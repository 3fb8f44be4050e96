//! Entries of a revoked certificate that count: those that a cut names, and what they follow from.
//!
//! A cut names an entry by its hash, and that entry names the one before it: whoever holds stolen old keys writes under
//! the same numbers, but not the same hashes. Behind an entry that is missing the earlier ones wait until it comes. A cut
//! counts where its writer is living or its own entry is named by one that counts: the least such set, from the living.

use super::super::entry::{Entry, OpBody, OpKind, Slot};
use crate::base::encoding::{Hash, Value};
use crate::base::ids::DeviceId;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Certificate and device of a writer.
pub(in crate::ledger) type ChainWriter = (Hash, DeviceId);
/// The last entry that counts: its sequence and its hash.
pub(in crate::ledger) type ChainEnd = (u64, Hash);

/// Entries that the cuts of a strand name, with those that they follow from.
#[derive(Default)]
pub(crate) struct Named(BTreeSet<Hash>);

impl Named {
    /// Reads the cuts that `may_say` so, given what is named already, until nothing new is named. In whatever order the
    /// entries come it gives the same.
    pub(crate) fn named_by_entries(
        entries: &[Cow<'_, Entry>],
        may_say: impl Fn(&Entry, &OpBody, &Self) -> bool,
    ) -> Self {
        let cuts: Vec<(&Entry, &OpBody)> =
            entries.iter().flat_map(|entry| cuts_of(entry).map(move |body| (entry.as_ref(), body))).collect();
        let mut named = Self::default();
        if cuts.is_empty() {
            return named;
        }
        loop {
            let before = named.0.len();
            for (_, body) in cuts.iter().filter(|(entry, body)| may_say(entry, body, &named)).collect::<Vec<_>>() {
                if let Some((writer, (sequence, hash))) = read_cut(&body.value) {
                    named.follow_chain(writer, sequence, hash, entries);
                }
            }
            if named.0.len() == before {
                return named;
            }
        }
    }

    /// Tells whether an entry is named, or followed by one that is.
    pub(crate) fn is_named_entry(&self, entry: &Entry) -> bool {
        self.0.contains(&entry.hash)
    }

    /// Walks from the entry that is named back to the first one, or to one that is missing.
    fn follow_chain(&mut self, writer: ChainWriter, mut sequence: u64, mut hash: Hash, entries: &[Cow<'_, Entry>]) {
        while let Some(entry) = find_by_hash(entries, &hash).filter(|entry| is_at_sequence(entry, writer, sequence)) {
            if !self.0.insert(hash) {
                return;
            }
            let (Some(before), Some(previous)) = (sequence.checked_sub(1), entry.header.previous) else { return };
            (sequence, hash) = (before, previous);
        }
    }
}

fn cuts_of(entry: &Entry) -> impl Iterator<Item = &OpBody> {
    let is_cut = |body: &&OpBody| matches!(body.op_kind(), Some(OpKind::Cut | OpKind::Accept));
    entry.bodies.iter().filter_map(Slot::open).filter(is_cut)
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
