//! Per-request context: the open store, the current worker, today's date.
//!
//! Reads go through the rows; the only way to write is [`RequestContext::write_change`]. Nothing here decides a rule of the
//! work.

#[cfg(test)]
pub mod test_context;

use crate::base::clock::Stamp;
use crate::base::encoding::Hash;
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::{RecordId, StrandId};
use crate::base::random::draw_random_bytes;
use crate::dates::date_words::DateWords;
use crate::dates::fuzzy::Reading;
use crate::dictionary::Dictionary;
use crate::dictionary::keys::RecordKey;
use crate::ledger::journal::EventKind;
use crate::ledger::rows::{self, StoredRecord};
use crate::ledger::{Change, Ledger, NewRecord, preferences};
use crate::vault::StoreContext;
use chrono::{DateTime, Days, NaiveDate, SecondsFormat, Utc};
use rusqlite::Connection;
use std::any::Any;
use std::collections::BTreeMap;

/// Hours after *not now* before the person is asked again, where the worker has set nothing else.
const ASK_AGAIN_HOURS: u64 = 72;

/// Memory of a session: kept between requests and forgets at lock.
#[derive(Debug, Default)]
pub struct Memory {
    /// A search is going on: its beginning has been written to the journal.
    pub searching: bool,
    /// Handles by certificate, as the statement has them.
    pub handles: BTreeMap<Hash, String>,
    /// The worker's own record in the store, once it is known.
    pub worker: Option<RecordId>,
    /// The interface's language where the worker has chosen none.
    pub language: String,
    /// The words in which typed dates are read.
    pub date_words: DateWords,
    /// Results that a capability has worked out and could work out again, by its name.
    pub worked_out: BTreeMap<&'static str, Box<dyn Any + Send>>,
}

/// One request's view of the open store.
pub struct RequestContext<'a> {
    pub ledger: Ledger<'a>,
    pub today: NaiveDate,
    pub memory: &'a mut Memory,
    /// Files around the store; nothing where tests open a store alone.
    pub store_context: Option<StoreContext<'a>>,
}

impl RequestContext<'_> {
    /// The store, for reading.
    pub fn connection(&self) -> &Connection {
        self.ledger.store.connection()
    }

    /// The words of the records.
    pub fn dictionary(&self) -> &Dictionary {
        self.ledger.dictionary
    }

    /// Returns the files around the store.
    pub fn store_context(&self) -> Result<&StoreContext<'_>> {
        self.store_context.as_ref().ok_or(Error::Inside("a store alone"))
    }

    /// With what a typed date or age is read; `ahead`: in a field that asks for a day to come.
    pub fn date_reading(&self, ahead: bool) -> Reading<'_> {
        Reading { words: &self.memory.date_words, today: self.today, ahead }
    }

    /// The worker's own label.
    pub fn worker_handle(&self) -> &str {
        &self.ledger.author.handle
    }

    /// Draws a new record of its own.
    pub(crate) fn draw_root(&mut self, kind: RecordKey) -> NewRecord {
        NewRecord::root_record(&self.ledger.author.certificate, kind.name, draw_random_bytes(self.ledger.random))
    }

    /// Draws a new record that is part of `parent` in this strand.
    pub(crate) fn draw_part(&mut self, strand: StrandId, kind: &str, parent: RecordId) -> NewRecord {
        let salt = draw_random_bytes(self.ledger.random);
        NewRecord::part_record(&self.ledger.author.certificate, strand, kind, parent, salt)
    }

    /// A record of this kind, voided or not.
    pub fn find_record(&self, kind: RecordKey, id: impl Into<RecordId>) -> Result<Option<StoredRecord>> {
        rows::find_stored_record(self.connection(), self.dictionary(), kind.name, id.into())
    }

    /// A record that must be there and not taken back; refuses with `record-missing`.
    pub fn need_record(&self, kind: RecordKey, id: impl Into<RecordId>) -> Result<StoredRecord> {
        self.find_record(kind, id)?.filter(|found| !found.voided).ok_or_else(|| refuse("record-missing"))
    }

    /// The records of this kind that are part of `parent` and not taken back, oldest first.
    pub fn parts_of_record(&self, kind: RecordKey, parent: impl Into<RecordId>) -> Result<Vec<StoredRecord>> {
        let mut found = rows::stored_parts_of(self.connection(), self.dictionary(), kind.name, parent.into())?;
        found.retain(|record| !record.voided);
        Ok(found)
    }

    /// Writes a change; what it answers is about `record`.
    pub fn write_change(&mut self, change: Change, record: Option<RecordId>) -> Result<Written> {
        let stamp = self.ledger.write(change)?;
        let saved_at = stamp.map_or(self.ledger.now, Stamp::instant);
        Ok(Written { record, saved_at: instant_text(saved_at) })
    }

    /// Writes an event before something is shown or leaves.
    pub fn note_in_journal(&mut self, kind: EventKind, subject: Option<[u8; 16]>) -> Result<()> {
        self.ledger.note_in_journal(kind, subject)
    }

    /// Before the first byte of something leaves: what is in the journal by then is under the anchor, on the disk.
    pub fn pin_anchor_now(&mut self) -> Result<()> {
        match &self.store_context {
            Some(store_context) => store_context.pin_anchor(self.ledger.store, self.ledger.random),
            None => Ok(()),
        }
    }

    /// The day on which someone who said *not now* today may be asked again: 72 hours on, or what the worker has
    /// set. Rounded up to days: a shelter asks in the morning, not at the minute.
    pub fn ask_again_on(&self) -> Result<NaiveDate> {
        let set = preferences::read_preferences(self.connection(), self.worker_handle())?;
        let hours: u64 = set.get("ask_again_hours").and_then(|hours| hours.parse().ok()).unwrap_or(ASK_AGAIN_HOURS);
        Ok(self.today.checked_add_days(Days::new(hours.div_ceil(24))).unwrap_or(self.today))
    }

    /// Returns the handle of a certificate; `None` for one that is not known here.
    pub fn name_of_worker(&self, certificate: &Hash) -> Option<String> {
        match self.memory.handles.get(certificate) {
            Some(handle) => Some(handle.clone()),
            None => self.ledger.authorities.find_authority(certificate).map(|authority| authority.handle),
        }
    }
}

/// Answer of a command: the record it wrote and when that was durable.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Written {
    pub record: Option<RecordId>,
    /// RFC 3339, UTC.
    pub saved_at: String,
}

/// An instant as the page gets it: RFC 3339, UTC, to the second.
pub fn instant_text(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
