//! Memory of what a worker last saw of the statement and of each store, locked under a key of the worker's own.
//!
//! An anchor is written by whoever holds the store key; this file only by the worker. So a colleague who rewrites the
//! journal and its anchor is noticed by everyone who has looked since.

use crate::base::durable_file;
use crate::base::encoding::{EncodingError, Hash, Parts, Value, bytes, decode, encode, number, text};
use crate::base::error::Result;
use crate::base::ids::{OrganisationId, StoreId};
use crate::base::random::Random;
use crate::vault::crypto::cipher::{Locked, Secret};
use crate::vault::files::anchor::Pin;
use crate::vault::files::handle::Handle;
use crate::vault::files::layout::{Folder, SlotKind};
use std::collections::BTreeMap;

const FORMAT: &str = "amparo/seen/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/seen/1";

/// The statement and the stores as a worker last saw them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub organisation: OrganisationId,
    /// Number and hash of the statement's last link.
    pub statement: (u64, Hash),
    pub stores: BTreeMap<SlotKind, (StoreId, Pin)>,
}

/// Content of a `.seen` file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeenFile {
    Of(Seen),
    Missing,
    Unreadable,
}

impl Seen {
    /// Reads the worker's file.
    pub fn read(folder: &Folder, handle: &Handle, organisation: OrganisationId, key: &Secret) -> Result<SeenFile> {
        let Some(file) = durable_file::read(&folder.seen(handle))? else {
            return Ok(SeenFile::Missing);
        };
        Ok(Self::of_bytes(&file, handle, organisation, key).map_or(SeenFile::Unreadable, SeenFile::Of))
    }

    /// Writes the worker's file.
    pub fn write(&self, folder: &Folder, handle: &Handle, key: &Secret, random: &mut dyn Random) -> Result<()> {
        durable_file::write(&folder.seen(handle), &self.to_bytes(handle, key, random)?)
    }

    pub(crate) fn to_bytes(&self, handle: &Handle, key: &Secret, random: &mut dyn Random) -> Result<Vec<u8>> {
        let stores = self.stores.iter().map(|(slot_kind, (id, pin))| {
            let mut parts = vec![text(slot_kind.word()), bytes(&id.0)];
            parts.extend(pin.values());
            Value::Array(parts)
        });
        let plain =
            Value::Array(vec![number(self.statement.0), bytes(&self.statement.1), Value::Array(stores.collect())]);
        let locked = Locked::new(key, &bound(handle, self.organisation)?, &encode(&plain)?, random)?;
        let mut parts = vec![text(TAG), bytes(&self.organisation.0)];
        parts.extend(locked.values());
        Ok(encode(&Value::Array(parts))?)
    }

    fn of_bytes(file: &[u8], handle: &Handle, organisation: OrganisationId, key: &Secret) -> Result<Self> {
        let mut parts = Parts::of_format(decode(file)?, FORMAT, VERSION)?;
        let named: [u8; 16] = parts.fixed()?;
        let locked = Locked { nonce: parts.fixed()?, bytes: parts.bytes()? };
        parts.end()?;
        let plain = locked.open(key, &bound(handle, organisation)?).ok_or(EncodingError::Shape)?;
        if named != organisation.0 {
            return Err(EncodingError::Shape.into());
        }
        let mut parts = Parts::of(decode(&plain)?)?;
        let statement = (parts.number()?, parts.fixed()?);
        let mut stores = BTreeMap::new();
        for store in parts.array()? {
            let mut store = Parts::of(store)?;
            let slot_kind = SlotKind::of_word(&store.text()?).ok_or(EncodingError::Shape)?;
            let id = StoreId(store.fixed()?);
            stores.insert(slot_kind, (id, Pin::read(&mut store)?));
            store.end()?;
        }
        parts.end()?;
        Ok(Self { organisation, statement, stores })
    }
}

fn bound(handle: &Handle, organisation: OrganisationId) -> Result<Vec<u8>> {
    Ok(encode(&Value::Array(vec![text(TAG), bytes(&organisation.0), text(handle.as_str())]))?)
}
