//! Replays entries and compares every row: SQLCipher alone does not notice an old page put back.

use super::fold::{RecordState, StrandState, fold};
use super::{journal, rows, strands};
use crate::base::error::Result;
use crate::base::ids::{RecordId, StrandId};
use crate::dictionary::Dictionary;
use crate::store::Store;
use crate::vault::author::Authorities;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with a strand or a store. Words of Fluent: `alarm-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// An entry's bytes, commitments or signature do not hold.
    EntryDamaged,
    /// A row is not what its entries say.
    RowDiffers,
    /// An entry of the strand is not in the journal, or one in the journal is missing.
    JournalDiffers,
    /// The journal's chain does not hold.
    JournalBroken,
    /// Two entries of one number.
    Fork,
    /// Pages whose authentication fails.
    PagesDamaged,
    /// An index, or where the next entry hangs, is not what the records and entries say: a record could be passed over.
    IndexDiffers,
}

impl Alarm {
    /// The word in Fluent ids.
    pub fn code(self) -> &'static str {
        match self {
            Self::EntryDamaged => "entry-damaged",
            Self::RowDiffers => "row-differs",
            Self::JournalDiffers => "journal-differs",
            Self::JournalBroken => "journal-broken",
            Self::Fork => "fork",
            Self::PagesDamaged => "pages-damaged",
            Self::IndexDiffers => "index-differs",
        }
    }
}

/// What a verification found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    pub entries: u64,
    pub rows: u64,
    pub events: u64,
    pub alarms: BTreeSet<Alarm>,
}

/// Checks one strand: every signature, every commitment, every row. At each opening of a case.
///
/// The state is returned beside it, so that opening folds once.
pub fn strand(
    connection: &Connection,
    strand: StrandId,
    authorities: &dyn Authorities,
    dictionary: &Dictionary,
) -> Result<(StrandState, Verified)> {
    let mut found = Verified::default();
    let entries = match strands::entries(connection, strand) {
        Ok(entries) => entries,
        Err(crate::base::error::Error::Encoding(_)) => {
            found.alarms.insert(Alarm::EntryDamaged);
            return Ok((StrandState::default(), found));
        }
        Err(error) => return Err(error),
    };
    let mut keys = BTreeMap::new();
    for entry in &entries {
        let certificate = entry.header.certificate;
        let key = keys.entry(certificate).or_insert_with(|| authorities.find(&certificate));
        if entry.header.strand != strand || !key.as_ref().is_some_and(|known| entry.is_signed_by(&known.key)) {
            found.alarms.insert(Alarm::EntryDamaged);
        }
    }
    found.entries = entries.len() as u64;
    let state = fold(strand, &entries, authorities, dictionary);
    if !state.forks.is_empty() {
        found.alarms.insert(Alarm::Fork);
    }
    compare_rows(connection, strand, dictionary, &state, &mut found)?;
    Ok((state, found))
}

fn compare_rows(
    connection: &Connection,
    strand: StrandId,
    dictionary: &Dictionary,
    state: &StrandState,
    found: &mut Verified,
) -> Result<()> {
    let root = state.records.keys().next().and_then(|(kind, _)| dictionary.root_of(kind));
    let kinds = dictionary.records.values().filter(|record| dictionary.root_of(&record.name) == root);
    for record in kinds {
        let expected: BTreeMap<RecordId, &RecordState> =
            state.records.iter().filter(|((kind, _), _)| *kind == record.name).map(|((_, id), r)| (*id, r)).collect();
        let present = rows::raw_rows(connection, record, strand)?;
        found.rows += present.len() as u64;
        let same = present.len() == expected.len()
            && expected.iter().all(|(id, state)| present.get(id) == Some(&rows::row_of(record, strand, *id, state)));
        if !same {
            found.alarms.insert(Alarm::RowDiffers);
        }
    }
    Ok(())
}

/// Checks a whole store: pages, journal, every strand.
pub fn store(store: &Store, authorities: &dyn Authorities, dictionary: &Dictionary) -> Result<Verified> {
    let mut found = Verified::default();
    let connection = store.connection();
    if store.damaged_pages()? > 0 {
        found.alarms.insert(Alarm::PagesDamaged);
    }
    if !is_index_whole(connection)? {
        found.alarms.insert(Alarm::IndexDiffers);
    }
    match journal::verify(connection) {
        Ok((links, events)) => {
            found.events = events;
            let entries: u64 = connection.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))?;
            if links - events != entries {
                found.alarms.insert(Alarm::JournalDiffers);
            }
        }
        Err(crate::base::error::Error::Inside(_)) => {
            found.alarms.insert(Alarm::JournalBroken);
        }
        Err(error) => return Err(error),
    }
    let linked: BTreeSet<[u8; 32]> = connection
        .prepare("SELECT subject FROM journal WHERE event IS NULL")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut ids = connection.prepare("SELECT DISTINCT strand FROM entry ORDER BY strand")?;
    let ids: Vec<StrandId> = ids.query_map([], |row| row.get(0).map(StrandId))?.collect::<rusqlite::Result<_>>()?;
    for id in ids {
        let (_, one) = strand(connection, id, authorities, dictionary)?;
        found.entries += one.entries;
        found.rows += one.rows;
        found.alarms.extend(one.alarms);
        if !do_ends_agree(connection, id)? {
            found.alarms.insert(Alarm::IndexDiffers);
        }
        let hashes_known = strands::entries(connection, id)
            .is_ok_and(|entries| entries.iter().all(|entry| linked.contains(&entry.hash)));
        if !hashes_known {
            found.alarms.insert(Alarm::JournalDiffers);
        }
    }
    Ok(found)
}

/// Whether every index holds what its table holds, the search index included.
fn is_index_whole(connection: &Connection) -> Result<bool> {
    let said: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    Ok(said == "ok")
}

/// Device and certificate of each writer, with the sequence and the hash of her last entry.
type Ends = BTreeMap<([u8; 16], [u8; 32]), (u64, [u8; 32])>;

/// Whether each writer's next entry would hang on the last one that is there. Entries that cannot be read are told of
/// elsewhere.
fn do_ends_agree(connection: &Connection, strand: StrandId) -> Result<bool> {
    let Ok(entries) = strands::entries(connection, strand) else { return Ok(true) };
    let mut last = Ends::new();
    for entry in &entries {
        let writer = (entry.header.device.0, entry.header.certificate);
        let end = last.entry(writer).or_insert((entry.header.sequence, entry.hash));
        if entry.header.sequence > end.0 {
            *end = (entry.header.sequence, entry.hash);
        }
    }
    let mut kept =
        connection.prepare_cached("SELECT device, certificate, sequence, hash FROM chain WHERE strand = ?1")?;
    let kept: Ends = kept
        .query_map([strand.0], |row| Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?))))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(kept == last)
}

/// A hash of every record of the store as the entries have them: equal on two machines that hold the same.
pub fn state_hash(
    connection: &Connection,
    authorities: &dyn Authorities,
    dictionary: &Dictionary,
) -> Result<crate::base::encoding::Hash> {
    use crate::base::encoding::{Value, bytes, encode, hash_bytes, text};
    let mut ids = connection.prepare("SELECT DISTINCT strand FROM entry ORDER BY strand")?;
    let ids: Vec<StrandId> = ids.query_map([], |row| row.get(0).map(StrandId))?.collect::<rusqlite::Result<_>>()?;
    let mut all = Vec::new();
    for id in ids {
        let state = strands::state(connection, id, authorities, dictionary)?;
        for ((kind, record), found) in &state.records {
            let fields = found.fields.iter().map(|(name, field)| Value::Array(vec![text(name), field.shown()]));
            all.push(Value::Array(vec![
                text(kind),
                bytes(&record.0),
                Value::Bool(found.is_voided()),
                Value::Array(fields.collect()),
            ]));
        }
    }
    Ok(hash_bytes(&encode(&Value::Array(all))?))
}
