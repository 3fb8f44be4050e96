//! Memory of sealings: to whom a secret was sealed here, until the journal says so.
//!
//! Sealing gives somebody the key of a store, and some of it is done at an unlock without anybody's asking. The store
//! remembers it before the slot file is written, so that no crash leaves a sealing without its event.

use super::open::{Open, OpenStore};
use crate::base::encoding::{Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, text_value};
use crate::base::error::Result;
use crate::store::{self, Store};
use crate::vault::files::layout::SlotKind;
use rusqlite::Connection;

/// Under which key a store keeps the sealings that its journal does not know yet; empty where there are none.
const WAITING: &str = "sealings";

/// Sealing of a secret to one certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sealing {
    pub slot_kind: SlotKind,
    /// Certificate of who can open the secret from now on.
    pub to: Hash,
    /// Certificate of who sealed.
    pub by: Hash,
}

/// The sealings that this store's journal does not know yet, in their order.
pub(crate) fn waiting_sealings(store: &Store) -> Result<Vec<Sealing>> {
    let kept = store.meta(WAITING)?.filter(|kept| !kept.is_empty());
    kept.map_or(Ok(Vec::new()), |kept| read_sealings(&kept))
}

/// The journal says them: within the transaction in which it does.
pub(crate) fn forget_sealings(connection: &Connection) -> Result<()> {
    store::set_meta(connection, WAITING, &[])
}

impl OpenStore {
    fn remember_sealings(&self, more: &[Sealing]) -> Result<()> {
        let mut waiting = waiting_sealings(&self.store)?;
        for sealing in more {
            if !waiting.contains(sealing) {
                waiting.push(*sealing);
            }
        }
        self.store.set_meta(WAITING, &sealing_bytes(&waiting)?)
    }
}

impl Open {
    /// Remembers, before it is done, that a secret is about to be sealed to these: in its own store, and of the
    /// organisation's key in one that is open here. Whoever opens no store leaves no event anywhere.
    pub(crate) fn remember_sealings(&self, slot_kind: SlotKind, to: impl Iterator<Item = Hash>) -> Result<()> {
        let by = self.house_certificate();
        let sealings: Vec<Sealing> = to.map(|to| Sealing { slot_kind, to, by }).collect();
        let mut stores: Vec<&OpenStore> = [&self.cases, &self.figures].into_iter().flatten().collect();
        stores.sort_by_key(|open| open.slot_kind != slot_kind);
        match stores.first() {
            Some(open) if !sealings.is_empty() => open.remember_sealings(&sealings),
            _ => Ok(()),
        }
    }
}

fn sealing_bytes(sealings: &[Sealing]) -> Result<Vec<u8>> {
    let value = |sealing: &Sealing| {
        let word = text_value(sealing.slot_kind.stored_word());
        Value::Array(vec![word, bytes_value(&sealing.to), bytes_value(&sealing.by)])
    };
    Ok(encode_canonical(&Value::Array(sealings.iter().map(value).collect()))?)
}

fn read_sealings(kept: &[u8]) -> Result<Vec<Sealing>> {
    let mut sealings = Vec::new();
    let Value::Array(items) = decode_canonical(kept)? else { return Ok(sealings) };
    for item in items {
        let mut parts = Parts::of_array_value(item)?;
        let word = parts.next_text_value()?;
        let (to, by) = (parts.next_fixed_bytes()?, parts.next_fixed_bytes()?);
        parts.expect_no_more()?;
        // A secret that only a newer program knows is for a newer program to tell.
        sealings.extend(SlotKind::from_stored_word(&word).map(|slot_kind| Sealing { slot_kind, to, by }));
    }
    Ok(sealings)
}
