//! The content of a hand-over, `docs/formats/hand-over.md`: written from stored bytes, read and checked entry by entry.
//!
//! Signatures are what takes time: they are checked by as many threads as the machine has, before anything is believed.

use crate::base::encoding::{EncodingError, Hash, Parts, Value, bytes_value, text_value};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::{RecordId, StrandId};
use crate::ledger::delivery_log::Piece;
use crate::ledger::entry::Entry;
use crate::ledger::receive::Arriving;
use crate::vault::membership::author::Authorities;
use ed25519_dalek::VerifyingKey;
use std::collections::{BTreeMap, BTreeSet};

const FORMAT: &str = "amparo/hand-over/";
const VERSION: u32 = 1;

/// An entry as it is stored: header, signature, bodies.
type EntryBytes = [Vec<u8>; 3];

/// A link of the statement, with the certificate that answers it.
pub(crate) type LinkBytes = (Vec<u8>, Option<Vec<u8>>);

/// Content of a hand-over, before any entry was looked at.
#[derive(Debug)]
pub(crate) struct Content {
    pub statement: Vec<LinkBytes>,
    /// Sorted, each once.
    pub cases: Vec<RecordId>,
    strands: Vec<(StrandId, Vec<EntryBytes>)>,
}

/// Packs strands into a content.
pub(crate) fn write_content(
    statement: &[LinkBytes],
    cases: &BTreeSet<RecordId>,
    strands: Vec<(StrandId, Vec<Piece>)>,
) -> Value {
    let links = statement.iter().map(|(link, certificate)| {
        Value::Array(vec![bytes_value(link), certificate.as_ref().map_or(Value::Null, |file| bytes_value(file))])
    });
    let strands = strands.into_iter().map(|(strand, pieces)| {
        let entries = pieces.into_iter().map(|piece| {
            Value::Array([piece.header, piece.signature, piece.bodies].into_iter().map(Value::Bytes).collect())
        });
        Value::Array(vec![bytes_value(&strand.0), Value::Array(entries.collect())])
    });
    Value::Array(vec![
        text_value(&format!("{FORMAT}{VERSION}")),
        Value::Array(links.collect()),
        Value::Array(cases.iter().map(|case| bytes_value(&case.0)).collect()),
        Value::Array(strands.collect()),
    ])
}

impl Content {
    /// Reads the parts; strands and cases in order, each once.
    pub(crate) fn from_encoded_value(value: Value) -> std::result::Result<Self, EncodingError> {
        let mut parts = Parts::of_format_value(value, FORMAT, VERSION)?;
        let content = Self {
            statement: parts
                .next_array_value()?
                .into_iter()
                .map(read_one_link)
                .collect::<std::result::Result<_, _>>()?,
            cases: parts
                .next_array_value()?
                .into_iter()
                .map(|id| read_strand_id(id).map(RecordId))
                .collect::<std::result::Result<_, _>>()?,
            strands: parts.next_array_value()?.into_iter().map(read_strand).collect::<std::result::Result<_, _>>()?,
        };
        parts.expect_no_more()?;
        let in_order = content.cases.is_sorted_by(|a, b| a < b) && content.strands.is_sorted_by(|(a, _), (b, _)| a < b);
        if in_order { Ok(content) } else { Err(EncodingError::Shape) }
    }

    /// Every entry read and its signature checked, strictly, under a certificate that is known.
    ///
    /// Refuses with `file-from-stranger`, `file-newer`, `file-damaged`.
    pub(crate) fn check_signatures(self, authorities: &dyn Authorities) -> Result<Vec<Arriving>> {
        let strands: Vec<StrandId> = self.strands.iter().map(|(strand, _)| *strand).collect();
        let lengths: Vec<usize> = self.strands.iter().map(|(_, entries)| entries.len()).collect();
        let pieces: Vec<(StrandId, EntryBytes)> = self
            .strands
            .into_iter()
            .flat_map(|(strand, entries)| entries.into_iter().map(move |entry| (strand, entry)))
            .collect();
        let entries = act_in_threads(&pieces, |(strand, parts)| read_entry_bytes(*strand, parts))?;
        drop(pieces);
        let mut keys: BTreeMap<Hash, VerifyingKey> = BTreeMap::new();
        for entry in &entries {
            let named = entry.header.certificate;
            if let std::collections::btree_map::Entry::Vacant(free) = keys.entry(named) {
                free.insert(authorities.find_authority(&named).ok_or_else(|| refuse("file-from-stranger"))?.key);
            }
        }
        act_in_threads(&entries, |entry| match keys.get(&entry.header.certificate) {
            Some(key) if entry.is_signed_by(key) => Ok(()),
            Some(_) | None => Err(refuse("file-damaged")),
        })?;
        let mut entries = entries.into_iter();
        let arriving: Vec<Arriving> = strands
            .into_iter()
            .zip(lengths)
            .map(|(strand, length)| Arriving { strand, entries: entries.by_ref().take(length).collect() })
            .collect();
        let is_once = |arriving: &Arriving| {
            let hashes: BTreeSet<Hash> = arriving.entries.iter().map(|entry| entry.hash).collect();
            hashes.len() == arriving.entries.len()
        };
        if arriving.iter().all(is_once) { Ok(arriving) } else { Err(refuse("file-damaged")) }
    }
}

/// The links of a content, without anything else of it. A newer content is told as such.
pub(crate) fn links_of_content(content: &Value) -> std::result::Result<Vec<LinkBytes>, EncodingError> {
    let parts = content.as_array().ok_or(EncodingError::Shape)?;
    let first_two = parts.iter().take(2).cloned().collect();
    let mut parts = Parts::of_format_value(Value::Array(first_two), FORMAT, VERSION)?;
    parts.next_array_value()?.into_iter().map(read_one_link).collect()
}

fn read_one_link(value: Value) -> std::result::Result<LinkBytes, EncodingError> {
    let mut parts = Parts::of_array_value(value)?;
    let link = parts.next_bytes_value()?;
    let certificate = match parts.next_value()? {
        Value::Null => None,
        Value::Bytes(file) => Some(file),
        _ => return Err(EncodingError::Shape),
    };
    parts.expect_no_more()?;
    Ok((link, certificate))
}

fn read_strand_id(value: Value) -> std::result::Result<[u8; 16], EncodingError> {
    value.into_bytes().ok().and_then(|id| id.try_into().ok()).ok_or(EncodingError::Shape)
}

fn read_strand(value: Value) -> std::result::Result<(StrandId, Vec<EntryBytes>), EncodingError> {
    let mut parts = Parts::of_array_value(value)?;
    let strand = StrandId(parts.next_fixed_bytes()?);
    let entries = parts.next_array_value()?.into_iter().map(|entry| {
        let mut parts = Parts::of_array_value(entry)?;
        let three = [parts.next_bytes_value()?, parts.next_bytes_value()?, parts.next_bytes_value()?];
        parts.expect_no_more()?;
        Ok(three)
    });
    let entries = entries.collect::<std::result::Result<_, EncodingError>>()?;
    parts.expect_no_more()?;
    Ok((strand, entries))
}

fn read_entry_bytes(strand: StrandId, [header, signature, bodies]: &EntryBytes) -> Result<Entry> {
    match Entry::read_signed_entry(header, signature, bodies) {
        Ok(entry) if entry.header.strand == strand => Ok(entry),
        Err(EncodingError::Newer) => Err(refuse("file-newer")),
        Err(EncodingError::Older) => Err(EncodingError::Older.into()),
        Ok(_) | Err(_) => Err(refuse("file-damaged")),
    }
}

/// Does the same to each of many, in their order, on as many threads as the machine has; the first error of them.
fn act_in_threads<T: Sync, U: Send>(items: &[T], act: impl Fn(&T) -> Result<U> + Sync) -> Result<Vec<U>> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = items.len().div_ceil(threads).max(1);
    let act = &act;
    let shares: Vec<Result<Vec<U>>> = std::thread::scope(|scope| {
        let running: Vec<_> =
            items.chunks(share).map(|chunk| scope.spawn(move || chunk.iter().map(act).collect())).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or(Err(Error::Inside("thread")))).collect()
    });
    let mut all = Vec::with_capacity(items.len());
    for share in shares {
        all.extend(share?);
    }
    Ok(all)
}
