//! The signed manifest of a backup: every file with its length and hash, so that a torn or mixed backup is told before
//! anything is made of it.

use crate::base::encoding::{
    EncodingError, Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, number_value, tagged_hash,
    text_value,
};
use crate::base::error::Result;
use crate::base::ids::OrganisationId;
use crate::vault::crypto::signing::SignatureBytes;
use crate::vault::files::anchor::Pin;
use crate::vault::files::layout::SlotKind;
use crate::vault::membership::certificate::{day_value, read_day};
use chrono::NaiveDate;
use std::collections::BTreeMap;

const FORMAT: &str = "amparo/backup/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/backup/1";
/// The manifest's name in the folder of a backup.
pub(crate) const MANIFEST: &str = "manifest.cbor";
/// Folders inside a vault's that hold files of it.
pub(crate) const INNER: [&str; 4] = ["org", "belongs", "workers", "deposits"];

/// Manifest: the parts of a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Manifest {
    pub organisation: OrganisationId,
    pub made_on: NaiveDate,
    /// Number and head of the statement.
    pub statement: (u64, Hash),
    /// Journal heads of the stores that the maker of the backup could open.
    pub stores: BTreeMap<SlotKind, Pin>,
    /// Path inside the folder with `/`, length, SHA-256.
    pub files: BTreeMap<String, (u64, Hash)>,
    /// Certificate of who made it.
    pub signer: Hash,
    pub signature: SignatureBytes,
}

impl Manifest {
    pub(crate) fn content_hash(&self) -> Result<Hash> {
        Ok(tagged_hash(TAG, &self.encoded_parts())?)
    }

    pub(crate) fn to_canonical_bytes(&self) -> Result<Vec<u8>> {
        let mut parts = vec![text_value(TAG)];
        parts.extend(self.encoded_parts());
        parts.push(bytes_value(&self.signature));
        Ok(encode_canonical(&Value::Array(parts))?)
    }

    pub(crate) fn from_canonical_bytes(file: &[u8]) -> Result<Self> {
        let mut parts = Parts::of_format_value(decode_canonical(file)?, FORMAT, VERSION)?;
        let organisation = OrganisationId(parts.next_fixed_bytes()?);
        let made_on = read_day(&parts.next_text_value()?)?;
        let statement = (parts.next_number_value()?, parts.next_fixed_bytes()?);
        let mut stores = BTreeMap::new();
        for store in parts.next_array_value()? {
            let mut store = Parts::of_array_value(store)?;
            let slot_kind = SlotKind::from_stored_word(&store.next_text_value()?).ok_or(EncodingError::Shape)?;
            stores.insert(slot_kind, Pin::read_from_parts(&mut store)?);
            store.expect_no_more()?;
        }
        let mut files = BTreeMap::new();
        for named in parts.next_array_value()? {
            let mut named = Parts::of_array_value(named)?;
            let path = named.next_text_value()?;
            if !is_inside(&path) {
                return Err(EncodingError::Shape.into());
            }
            files.insert(path, (named.next_number_value()?, named.next_fixed_bytes()?));
            named.expect_no_more()?;
        }
        let signer = parts.next_fixed_bytes()?;
        let signature = parts.next_fixed_bytes()?;
        parts.expect_no_more()?;
        Ok(Self { organisation, made_on, statement, stores, files, signer, signature })
    }

    fn encoded_parts(&self) -> Vec<Value> {
        let stores = self.stores.iter().map(|(slot_kind, pin)| {
            let mut parts = vec![text_value(slot_kind.stored_word())];
            parts.extend(pin.encoded_parts());
            Value::Array(parts)
        });
        let files = self.files.iter().map(|(path, (length, digest))| {
            Value::Array(vec![text_value(path), number_value(*length), bytes_value(digest)])
        });
        vec![
            bytes_value(&self.organisation.0),
            day_value(self.made_on),
            number_value(self.statement.0),
            bytes_value(&self.statement.1),
            Value::Array(stores.collect()),
            Value::Array(files.collect()),
            bytes_value(&self.signer),
        ]
    }
}

/// Summary of what was backed up, or what a backup holds.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct BackupSummary {
    pub made_on: NaiveDate,
    pub files: usize,
    pub bytes: u64,
}

impl Manifest {
    pub(crate) fn summary(&self) -> BackupSummary {
        let bytes = self.files.values().map(|(length, _)| length).sum();
        BackupSummary { made_on: self.made_on, files: self.files.len(), bytes }
    }
}

/// A path that a manifest may name: at most one folder deep, of plain letters.
fn is_inside(path: &str) -> bool {
    match path.split_once('/') {
        None => is_plain(path),
        Some((folder, name)) => INNER.contains(&folder) && is_plain(name),
    }
}

/// Tells whether a name is of plain letters and not hidden.
pub(crate) fn is_plain(name: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    !name.is_empty() && !name.starts_with('.') && name.bytes().all(is_letter)
}
