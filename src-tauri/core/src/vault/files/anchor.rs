//! Anchors: how far a store's journal went, kept outside the store.
//!
//! Written after the commit. A journal ahead of its anchor is normal (the power went between the two); a journal behind
//! it, or another one, is an alarm: somebody put an older store back.

use crate::base::durable_file;
use crate::base::encoding::{
    Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, number_value, text_value,
};
use crate::base::error::Result;
use crate::base::ids::StoreId;
use crate::base::random::Random;
use crate::store::Store;
use crate::vault::crypto::cipher::{Locked, Secret};
use crate::vault::files::layout::{Folder, SlotKind};
use rusqlite::OptionalExtension as _;

const FORMAT: &str = "amparo/anchor/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/anchor/1";

/// How far a store went: generation of its slots, and count and head of its journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pin {
    pub generation: u64,
    pub count: u64,
    /// The last link; zeros where there is none.
    pub head: Hash,
}

impl Pin {
    /// Returns where this store's journal is now.
    pub fn of_store(store: &Store, generation: u64) -> Result<Self> {
        let last = store
            .connection()
            .prepare_cached(include_str!("journal_head.sql"))?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (count, head) = last.unwrap_or((0, [0; 32]));
        Ok(Self { generation, count, head })
    }

    /// How this pin, made earlier, stands to the store as it is now.
    pub fn compare_with_store(&self, store: &Store, generation: u64) -> Result<Standing> {
        if generation < self.generation {
            return Ok(Standing::OlderSlots);
        }
        if self.count == 0 {
            return Ok(Standing::Holds);
        }
        let link: Option<Hash> = store
            .connection()
            .prepare_cached(include_str!("journal_link.sql"))?
            .query_row([self.count], |row| row.get(0))
            .optional()?;
        Ok(match link {
            None => Standing::Behind,
            Some(link) if link == self.head => Standing::Holds,
            Some(_) => Standing::Differs,
        })
    }

    /// Generation, count, head: as they stand in a file.
    pub fn encoded_parts(&self) -> [Value; 3] {
        [number_value(self.generation), number_value(self.count), bytes_value(&self.head)]
    }

    /// Reads [`Pin::encoded_parts`].
    pub fn read_from_parts(parts: &mut Parts) -> Result<Self> {
        Ok(Self {
            generation: parts.next_number_value()?,
            count: parts.next_number_value()?,
            head: parts.next_fixed_bytes()?,
        })
    }
}

/// How an earlier pin stands to a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The journal goes at least as far, by the same way.
    Holds,
    /// The journal ends earlier.
    Behind,
    /// The journal went another way.
    Differs,
    /// The slot file is an earlier one.
    OlderSlots,
}

/// Content of an anchor file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchored {
    At(Pin),
    Missing,
    Unreadable,
}

/// Anchor of a store: its file and the key that locks it.
pub struct Anchor {
    folder: Folder,
    slot_kind: SlotKind,
    id: StoreId,
    key: Secret,
}

impl Anchor {
    pub fn new(folder: &Folder, slot_kind: SlotKind, id: StoreId, key: Secret) -> Self {
        Self { folder: folder.clone(), slot_kind, id, key }
    }

    /// Reads the anchor.
    pub fn read_both_copies(&self) -> Result<Anchored> {
        let Some(file) = durable_file::read_if_present(&self.folder.path_of_anchor(self.slot_kind))? else {
            return Ok(Anchored::Missing);
        };
        Ok(self.from_canonical_bytes(&file).map_or(Anchored::Unreadable, Anchored::At))
    }

    /// Writes the anchor without waiting for the disk: after each commit.
    pub fn note_position(&self, pin: &Pin, random: &mut dyn Random) -> Result<()> {
        durable_file::write_without_flush(
            &self.folder.path_of_anchor(self.slot_kind),
            &self.to_canonical_bytes(pin, random)?,
        )
    }

    /// Writes the anchor and waits for the disk: at closing, and before something leaves.
    pub fn pin_position(&self, pin: &Pin, random: &mut dyn Random) -> Result<()> {
        durable_file::write_durably(&self.folder.path_of_anchor(self.slot_kind), &self.to_canonical_bytes(pin, random)?)
    }

    pub(crate) fn to_canonical_bytes(&self, pin: &Pin, random: &mut dyn Random) -> Result<Vec<u8>> {
        let plain = encode_canonical(&Value::Array(pin.encoded_parts().to_vec()))?;
        let locked = Locked::new(&self.key, &self.bound_context()?, &plain, random)?;
        let mut parts = vec![text_value(TAG), bytes_value(&self.id.0)];
        parts.extend(locked.encoded_parts());
        Ok(encode_canonical(&Value::Array(parts))?)
    }

    fn from_canonical_bytes(&self, file: &[u8]) -> Option<Pin> {
        let mut parts = Parts::of_format_value(decode_canonical(file).ok()?, FORMAT, VERSION).ok()?;
        let id: [u8; 16] = parts.next_fixed_bytes().ok()?;
        let locked = Locked { nonce: parts.next_fixed_bytes().ok()?, bytes: parts.next_bytes_value().ok()? };
        parts.expect_no_more().ok()?;
        if id != self.id.0 {
            return None;
        }
        let plain = locked.open(&self.key, &self.bound_context().ok()?)?;
        let mut parts = Parts::of_array_value(decode_canonical(&plain).ok()?).ok()?;
        let pin = Pin::read_from_parts(&mut parts).ok()?;
        parts.expect_no_more().ok()?;
        Some(pin)
    }

    fn bound_context(&self) -> Result<Vec<u8>> {
        Ok(encode_canonical(&Value::Array(vec![text_value(TAG), bytes_value(&self.id.0)]))?)
    }
}
