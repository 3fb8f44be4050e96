//! Memory of what a worker last saw of the statement and of each store, locked under a key of the worker's own.
//!
//! An anchor is written by whoever holds the store key; this file only by the worker. So a colleague who rewrites the
//! journal and its anchor is noticed by everyone who has looked since.

use crate::base::durable_file;
use crate::base::encoding::{
    EncodingError, Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, number_value, text_value,
};
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
pub(crate) struct Seen {
    pub organisation: OrganisationId,
    /// Number and hash of the statement's last link.
    pub statement: (u64, Hash),
    pub stores: BTreeMap<SlotKind, (StoreId, Pin)>,
}

/// Content of a `.seen` file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SeenFile {
    Of(Seen),
    Missing,
    Unreadable,
}

impl Seen {
    /// Reads the worker's file.
    pub(crate) fn read_last_seen(
        folder: &Folder,
        handle: &Handle,
        organisation: OrganisationId,
        key: &Secret,
    ) -> Result<SeenFile> {
        let Some(file) = durable_file::read_if_present(&folder.path_of_last_seen(handle))? else {
            return Ok(SeenFile::Missing);
        };
        Ok(Self::from_canonical_bytes(&file, handle, organisation, key).map_or(SeenFile::Unreadable, SeenFile::Of))
    }

    /// Writes the worker's file.
    pub(crate) fn write_last_seen(
        &self,
        folder: &Folder,
        handle: &Handle,
        key: &Secret,
        random: &mut dyn Random,
    ) -> Result<()> {
        durable_file::write_durably(&folder.path_of_last_seen(handle), &self.to_canonical_bytes(handle, key, random)?)
    }

    pub(crate) fn to_canonical_bytes(&self, handle: &Handle, key: &Secret, random: &mut dyn Random) -> Result<Vec<u8>> {
        let stores = self.stores.iter().map(|(slot_kind, (id, pin))| {
            let mut parts = vec![text_value(slot_kind.stored_word()), bytes_value(&id.0)];
            parts.extend(pin.encoded_parts());
            Value::Array(parts)
        });
        let plain = Value::Array(vec![
            number_value(self.statement.0),
            bytes_value(&self.statement.1),
            Value::Array(stores.collect()),
        ]);
        let locked = Locked::new(key, &bound_context(handle, self.organisation)?, &encode_canonical(&plain)?, random)?;
        let mut parts = vec![text_value(TAG), bytes_value(&self.organisation.0)];
        parts.extend(locked.encoded_parts());
        Ok(encode_canonical(&Value::Array(parts))?)
    }

    fn from_canonical_bytes(file: &[u8], handle: &Handle, organisation: OrganisationId, key: &Secret) -> Result<Self> {
        let mut parts = Parts::of_format_value(decode_canonical(file)?, FORMAT, VERSION)?;
        let named: [u8; 16] = parts.next_fixed_bytes()?;
        let locked = Locked { nonce: parts.next_fixed_bytes()?, bytes: parts.next_bytes_value()? };
        parts.expect_no_more()?;
        let plain = locked.open(key, &bound_context(handle, organisation)?).ok_or(EncodingError::Shape)?;
        if named != organisation.0 {
            return Err(EncodingError::Shape.into());
        }
        let mut parts = Parts::of_array_value(decode_canonical(&plain)?)?;
        let statement = (parts.next_number_value()?, parts.next_fixed_bytes()?);
        let mut stores = BTreeMap::new();
        for store in parts.next_array_value()? {
            let mut store = Parts::of_array_value(store)?;
            let slot_kind = SlotKind::from_stored_word(&store.next_text_value()?).ok_or(EncodingError::Shape)?;
            let id = StoreId(store.next_fixed_bytes()?);
            stores.insert(slot_kind, (id, Pin::read_from_parts(&mut store)?));
            store.expect_no_more()?;
        }
        parts.expect_no_more()?;
        Ok(Self { organisation, statement, stores })
    }
}

fn bound_context(handle: &Handle, organisation: OrganisationId) -> Result<Vec<u8>> {
    Ok(encode_canonical(&Value::Array(vec![
        text_value(TAG),
        bytes_value(&organisation.0),
        text_value(handle.as_str()),
    ]))?)
}
