//! Replays entries and compares every row: SQLCipher alone does not notice an old page put back.

use super::entry::Entry;
use super::fold::{RecordState, StrandState, fold_entries};
use super::{journal, rows};
use crate::base::encoding::{Hash, Value, bytes_value, encode_canonical, text_value};
use crate::base::error::{Error, Result};
use crate::base::ids::{RecordId, StrandId};
use crate::dictionary::Dictionary;
use crate::ledger::case_list;
use crate::store::Store;
use crate::vault::membership::author::Authorities;
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Alarm: what is wrong with a strand or a store. Words of Fluent: `alarm-<code>`.
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
    /// An index, a line of the list, or where the next entry hangs, is not what the records and entries say: a record
    /// could be passed over.
    IndexDiffers,
    /// A release of figures is not the one that was signed or that the journal tells of.
    ReleaseChanged,
    /// A release that the journal tells of is not there.
    ReleaseMissing,
    /// Releases are not in the order in which they were made.
    ReleaseMoved,
}

impl Alarm {
    /// The word in Fluent ids.
    pub fn message_code(self) -> &'static str {
        match self {
            Self::EntryDamaged => "entry-damaged",
            Self::RowDiffers => "row-differs",
            Self::JournalDiffers => "journal-differs",
            Self::JournalBroken => "journal-broken",
            Self::Fork => "fork",
            Self::PagesDamaged => "pages-damaged",
            Self::IndexDiffers => "index-differs",
            Self::ReleaseChanged => "release-changed",
            Self::ReleaseMissing => "release-missing",
            Self::ReleaseMoved => "release-moved",
        }
    }
}

/// Findings of a verification.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    pub entries: u64,
    pub rows: u64,
    pub events: u64,
    pub alarms: BTreeSet<Alarm>,
    /// Of a whole store: a hash of every record as the entries have them, equal on two machines that hold the same.
    /// None where an entry cannot be read.
    pub state: Option<Hash>,
}

/// Checks one strand: every signature, every commitment, every row. At each opening of a case.
///
/// The state is returned beside it, so that opening folds once.
pub fn verify_strand(
    connection: &Connection,
    strand: StrandId,
    authorities: &dyn Authorities,
    dictionary: &Dictionary,
) -> Result<(StrandState, Verified)> {
    let judged = Written::read_as_written(connection, strand)?.judge_written(authorities, dictionary);
    let mut found = judged.as_found_sound();
    if !judged.is_readable {
        return Ok((StrandState::default(), found));
    }
    compare_rows(connection, strand, dictionary, &judged.state, &mut found)?;
    Ok((judged.state, found))
}

/// The entries of a strand as they are written: header, signature and bodies of each, in order of arrival.
struct Written {
    strand: StrandId,
    entries: Vec<[Vec<u8>; 3]>,
}

impl Written {
    fn read_as_written(connection: &Connection, strand: StrandId) -> Result<Self> {
        let mut statement = connection
            .prepare_cached("SELECT header, signature, bodies FROM entry WHERE strand = ?1 ORDER BY position")?;
        let entries = statement.query_map([strand.0], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
        Ok(Self { strand, entries: entries.collect::<rusqlite::Result<_>>()? })
    }

    /// Judges what can be told of a strand by its entries alone: no store is needed, so that many are judged at once.
    fn judge_written(&self, authorities: &dyn Authorities, dictionary: &Dictionary) -> Judged {
        let mut judged = Judged {
            strand: self.strand,
            is_readable: false,
            state: StrandState::default(),
            hashes: Vec::with_capacity(self.entries.len()),
            ends: Ends::new(),
            alarms: BTreeSet::new(),
            told: Vec::new(),
        };
        let read =
            self.entries.iter().map(|[header, signature, bodies]| Entry::read_signed_entry(header, signature, bodies));
        let Ok(entries) = read.collect::<std::result::Result<Vec<Entry>, _>>() else {
            judged.alarms.insert(Alarm::EntryDamaged);
            return judged;
        };
        judged.is_readable = true;
        let mut keys = BTreeMap::new();
        for entry in &entries {
            let certificate = entry.header.certificate;
            let key = keys.entry(certificate).or_insert_with(|| authorities.find_authority(&certificate));
            if entry.header.strand != self.strand || !key.as_ref().is_some_and(|known| entry.is_signed_by(&known.key)) {
                judged.alarms.insert(Alarm::EntryDamaged);
            }
            let end =
                judged.ends.entry((entry.header.device.0, certificate)).or_insert((entry.header.sequence, entry.hash));
            if entry.header.sequence > end.0 {
                *end = (entry.header.sequence, entry.hash);
            }
            judged.hashes.push(entry.hash);
        }
        judged.state = fold_entries(self.strand, &entries, authorities, dictionary);
        if !judged.state.forks.is_empty() {
            judged.alarms.insert(Alarm::Fork);
        }
        judged
    }
}

/// Judgement of a strand by its entries.
struct Judged {
    strand: StrandId,
    is_readable: bool,
    state: StrandState,
    hashes: Vec<Hash>,
    /// Ends of the chains: the place of each writer's next entry.
    ends: Ends,
    alarms: BTreeSet<Alarm>,
    /// The records as one text of bytes, for the hash of a whole store; empty where nobody asks for it.
    told: Vec<u8>,
}

impl Judged {
    fn with_its_words(mut self) -> Result<Self> {
        let records = self.state.records.iter().map(|((kind, record), found)| {
            let fields = found.fields.iter().map(|(name, field)| Value::Array(vec![text_value(name), field.shown()]));
            Value::Array(vec![
                text_value(kind),
                bytes_value(&record.0),
                Value::Bool(found.is_voided()),
                Value::Array(fields.collect()),
            ])
        });
        self.told = encode_canonical(&Value::Array(records.collect()))?;
        Ok(self)
    }

    fn as_found_sound(&self) -> Verified {
        Verified { entries: self.hashes.len() as u64, alarms: self.alarms.clone(), ..Verified::default() }
    }
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
            && expected
                .iter()
                .all(|(id, state)| present.get(id) == Some(&rows::row_cells_of(record, strand, *id, state)));
        if !same {
            found.alarms.insert(Alarm::RowDiffers);
        }
    }
    Ok(())
}

/// Checks a whole store: pages, journal, every strand.
pub fn verify_store(store: &Store, authorities: &dyn Authorities, dictionary: &Dictionary) -> Result<Verified> {
    let mut found = Verified::default();
    let connection = store.connection();
    if store.damaged_pages()? > 0 {
        found.alarms.insert(Alarm::PagesDamaged);
    }
    if !is_index_whole(connection)? {
        found.alarms.insert(Alarm::IndexDiffers);
    }
    match journal::verify_journal(connection) {
        Ok((links, events)) => {
            found.events = events;
            let entries: u64 = connection.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))?;
            if links - events != entries {
                found.alarms.insert(Alarm::JournalDiffers);
            }
        }
        Err(Error::Inside(_)) => {
            found.alarms.insert(Alarm::JournalBroken);
        }
        Err(error) => return Err(error),
    }
    let linked: BTreeSet<Hash> = connection
        .prepare("SELECT subject FROM journal WHERE event IS NULL")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut ids = connection.prepare("SELECT DISTINCT strand FROM entry ORDER BY strand")?;
    let ids: Vec<StrandId> = ids.query_map([], |row| row.get(0).map(StrandId))?.collect::<rusqlite::Result<_>>()?;
    let mut all_readable = true;
    let mut state = Sha256::new();
    for batch in ids.chunks(BATCH) {
        for judged in judge_all(connection, batch, authorities, dictionary)? {
            let mut one = judged.as_found_sound();
            all_readable &= judged.is_readable;
            state.update(&judged.told);
            if judged.is_readable {
                compare_rows(connection, judged.strand, dictionary, &judged.state, &mut one)?;
                if kept_ends(connection, judged.strand)? != judged.ends {
                    one.alarms.insert(Alarm::IndexDiffers);
                }
            }
            if !judged.is_readable || !judged.hashes.iter().all(|hash| linked.contains(hash)) {
                one.alarms.insert(Alarm::JournalDiffers);
            }
            found.entries += one.entries;
            found.rows += one.rows;
            found.alarms.extend(one.alarms);
        }
    }
    // A row of a strand that has no entry at all is met by none of them.
    if all_readable && rows::count_of_records(connection)? != found.rows {
        found.alarms.insert(Alarm::RowDiffers);
    }
    // Where a row differs its line does too, and says nothing more.
    if !found.alarms.contains(&Alarm::RowDiffers) && !case_list::are_whole(connection)? {
        found.alarms.insert(Alarm::IndexDiffers);
    }
    found.state = all_readable.then(|| state.finalize().into());
    Ok(found)
}

/// Strands that are judged at once: enough for every core, few enough for a small memory.
const BATCH: usize = 512;

/// Judges strands on all cores, in their order.
fn judge_all(
    connection: &Connection,
    strands: &[StrandId],
    authorities: &dyn Authorities,
    dictionary: &Dictionary,
) -> Result<Vec<Judged>> {
    let written =
        strands.iter().map(|strand| Written::read_as_written(connection, *strand)).collect::<Result<Vec<_>>>()?;
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = written.len().div_ceil(cores).max(1);
    std::thread::scope(|scope| {
        let judging: Vec<_> = written
            .chunks(share)
            .map(|share| {
                scope.spawn(|| {
                    let judge = |one: &Written| one.judge_written(authorities, dictionary).with_its_words();
                    share.iter().map(judge).collect::<Result<Vec<Judged>>>()
                })
            })
            .collect();
        let mut judged = Vec::with_capacity(written.len());
        for share in judging {
            judged.extend(share.join().map_err(|_| Error::Inside("verification"))??);
        }
        Ok(judged)
    })
}

/// Tells whether every index holds what its table holds, the search index included.
fn is_index_whole(connection: &Connection) -> Result<bool> {
    let said: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    Ok(said == "ok")
}

/// Device and certificate of each writer, with the sequence and the hash of the last entry.
type Ends = BTreeMap<([u8; 16], Hash), (u64, Hash)>;

/// Returns where the store says that the next entry of each writer would hang.
fn kept_ends(connection: &Connection, strand: StrandId) -> Result<Ends> {
    let mut kept =
        connection.prepare_cached("SELECT device, certificate, sequence, hash FROM chain WHERE strand = ?1")?;
    let kept = kept.query_map([strand.0], |row| Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?))))?;
    Ok(kept.collect::<rusqlite::Result<_>>()?)
}
