//! A store's own chain: the hashes of all entries in order of arrival, and events. Never handed over.
//!
//! An event is written before the thing it tells of is shown or leaves, and names nobody: a kind, who, when, counts and
//! codes. Anchors pin the head, so that a store put back to yesterday is seen today.

use crate::base::clock::Stamp;
use crate::base::encoding::{self, Hash, Parts, Value, bytes_value, number_value, tagged_hash, text_value};
use crate::base::error::{Error, Result};
use crate::vault::membership::author::Author;
use rusqlite::{Connection, OptionalExtension as _, params};

const TAG_LINK: &str = "amparo/journal/1";
const EVENT_FORMAT: &str = "amparo/event/";

/// Kind of an event; its words are those of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    Unlocked,
    Locked,
    Opened,
    Searched,
    Listed,
    Printed,
    Copied,
    Exported,
    Imported,
    BackedUp,
    Restored,
    Recovered,
    Invited,
    Admitted,
    PassphraseChanged,
    /// Drew new recovery sheets, which do not count yet.
    SheetsMade,
    /// Showed that the three sheets are in somebody's hands; new ones count from then on.
    SheetsConfirmed,
    /// Asked an organisation elsewhere to certify keys.
    Requested,
    /// Certified keys of a worker whose files lie elsewhere.
    Certified,
    /// Took in an organisation's answer.
    Accepted,
    /// Sealed a secret of these files to somebody's keys, by hand or at an unlock.
    Sealed,
    /// Heard the six words of a colleague's keys, and they were the right ones.
    Compared,
    Verified,
    Refused,
    Alarmed,
    Acknowledged,
}

impl EventKind {
    const WORDS: [(Self, &'static str); 26] = [
        (Self::Unlocked, "unlocked"),
        (Self::Locked, "locked"),
        (Self::Opened, "opened"),
        (Self::Searched, "searched"),
        (Self::Listed, "listed"),
        (Self::Printed, "printed"),
        (Self::Copied, "copied"),
        (Self::Exported, "exported"),
        (Self::Imported, "imported"),
        (Self::BackedUp, "backed_up"),
        (Self::Restored, "restored"),
        (Self::Recovered, "recovered"),
        (Self::Invited, "invited"),
        (Self::Admitted, "admitted"),
        (Self::PassphraseChanged, "passphrase_changed"),
        (Self::SheetsMade, "sheets_made"),
        (Self::SheetsConfirmed, "sheets_confirmed"),
        (Self::Requested, "requested"),
        (Self::Certified, "certified"),
        (Self::Accepted, "accepted"),
        (Self::Sealed, "sealed"),
        (Self::Compared, "compared"),
        (Self::Verified, "verified"),
        (Self::Refused, "refused"),
        (Self::Alarmed, "alarmed"),
        (Self::Acknowledged, "acknowledged"),
    ];

    /// The word in the file and in `amparo-cli requests`.
    pub fn stored_word(self) -> &'static str {
        Self::WORDS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }

    /// Reads the word; `None` for a word of a newer program.
    pub fn from_stored_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(kind, _)| *kind)
    }
}

/// One event: who did what, when, to what. `subject` is a random id or nothing; `counts` are numbers with a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub kind: EventKind,
    pub at: Stamp,
    pub certificate: Hash,
    pub subject: Option<[u8; 16]>,
    pub counts: Vec<(String, u64)>,
}

impl Event {
    /// An event of this worker, now.
    pub fn event_by_author(author: &Author, kind: EventKind, at: Stamp) -> Self {
        Self { kind, at, certificate: author.certificate, subject: None, counts: Vec::new() }
    }

    /// Returns the event about a random id (a strand, a record).
    #[must_use]
    pub fn about_subject(mut self, subject: [u8; 16]) -> Self {
        self.subject = Some(subject);
        self
    }

    /// Returns the event with a number.
    #[must_use]
    pub fn with_counted(mut self, word: &str, count: u64) -> Self {
        self.counts.push((word.to_owned(), count));
        self
    }

    /// The event as it is linked.
    pub(crate) fn to_canonical_bytes(&self) -> Result<Vec<u8>> {
        let counts = self
            .counts
            .iter()
            .map(|(word, count)| Value::Array(vec![text_value(word), number_value(*count)]))
            .collect();
        Ok(encoding::encode_canonical(&Value::Array(vec![
            text_value("amparo/event/1"),
            text_value(self.kind.stored_word()),
            number_value(self.at.0),
            bytes_value(&self.certificate),
            self.subject.map_or(Value::Null, |id| bytes_value(&id)),
            Value::Array(counts),
        ]))?)
    }

    /// Reads an event; a kind of a newer program is refused as newer.
    pub fn from_canonical_bytes(event: &[u8]) -> Result<Self> {
        let mut parts = Parts::of_format_value(encoding::decode_canonical(event)?, EVENT_FORMAT, 1)?;
        let kind = EventKind::from_stored_word(&parts.next_text_value()?).ok_or(encoding::EncodingError::Newer)?;
        let at = Stamp(parts.next_number_value()?);
        let certificate = parts.next_fixed_bytes()?;
        let subject = parts.fixed_or_null()?;
        let mut counts = Vec::new();
        for pair in parts.next_array_value()? {
            let mut pair = Parts::of_array_value(pair)?;
            counts.push((pair.next_text_value()?, pair.next_number_value()?));
            pair.expect_no_more()?;
        }
        parts.expect_no_more()?;
        Ok(Self { kind, at, certificate, subject, counts })
    }
}

/// How far a journal goes: how many links it has and the last of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    pub count: u64,
    pub link: Hash,
}

impl Head {
    /// The head of a journal without a link.
    pub const EMPTY: Self = Self { count: 0, link: [0; 32] };
}

/// The head of this store's journal.
pub fn journal_head(connection: &Connection) -> Result<Head> {
    let last = connection
        .prepare_cached("SELECT number, link FROM journal ORDER BY number DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get::<_, u64>(0)?, row.get::<_, Hash>(1)?)))
        .optional()?;
    Ok(last.map_or(Head::EMPTY, |(count, link)| Head { count, link }))
}

/// The head that this journal had after `count` links; `None` where it is shorter. For anchors.
pub fn head_at(connection: &Connection, count: u64) -> Result<Option<Head>> {
    if count == 0 {
        return Ok(Some(Head::EMPTY));
    }
    let link = connection
        .prepare_cached("SELECT link FROM journal WHERE number = ?1")?
        .query_row([count], |row| row.get(0))
        .optional()?;
    Ok(link.map(|link| Head { count, link }))
}

/// Appends the hash of an entry. Called by the write path inside its transaction.
pub(super) fn append_entry(connection: &Connection, entry: &Hash) -> Result<()> {
    append_link(connection, entry, None)
}

/// Appends the hashes of many entries in their order. Called inside a transaction.
pub(super) fn append_entries(connection: &Connection, entries: &[Hash]) -> Result<()> {
    let Head { mut count, mut link } = journal_head(connection)?;
    let mut statement =
        connection.prepare_cached("INSERT INTO journal (number, link, subject, event) VALUES (?1, ?2, ?3, NULL)")?;
    for entry in entries {
        count += 1;
        link = next_link(count, &link, entry)?;
        statement.execute(params![count, link, entry])?;
    }
    Ok(())
}

/// Appends an event, durable when this returns unless it is part of a wider transaction.
pub fn append_event(connection: &Connection, event: &Event) -> Result<()> {
    let event = event.to_canonical_bytes()?;
    append_link(connection, &encoding::hash_of_bytes(&event), Some(&event))
}

/// Appends an event that was written down before, as its bytes are. Called inside a transaction.
pub(crate) fn append_kept_event(connection: &Connection, event: &[u8]) -> Result<()> {
    append_link(connection, &encoding::hash_of_bytes(event), Some(event))
}

fn append_link(connection: &Connection, subject: &Hash, event: Option<&[u8]>) -> Result<()> {
    let Head { count, link } = journal_head(connection)?;
    let link = next_link(count + 1, &link, subject)?;
    connection
        .prepare_cached("INSERT INTO journal (number, link, subject, event) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![count + 1, link, subject, event])?;
    Ok(())
}

fn next_link(count: u64, previous: &Hash, subject: &Hash) -> Result<Hash> {
    Ok(tagged_hash(TAG_LINK, &[number_value(count), bytes_value(previous), bytes_value(subject)])?)
}

/// Walks the whole chain: how many links and events it has.
///
/// Fails where a link does not follow from the one before it or an event is not the one that was linked.
pub fn verify_journal(connection: &Connection) -> Result<(u64, u64)> {
    let mut statement = connection.prepare("SELECT number, link, subject, event FROM journal ORDER BY number")?;
    let mut rows = statement.query([])?;
    let (mut head, mut events) = (Head::EMPTY, 0);
    while let Some(row) = rows.next()? {
        let (count, link, subject): (u64, Hash, Hash) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let event: Option<Vec<u8>> = row.get(3)?;
        let event_fits = event.as_ref().is_none_or(|event| encoding::hash_of_bytes(event) == subject);
        if count != head.count + 1 || link != next_link(count, &head.link, &subject)? || !event_fits {
            return Err(Error::Inside("journal"));
        }
        events += u64::from(event.is_some());
        head = Head { count, link };
    }
    Ok((head.count, events))
}

/// The events about one id, newest first: who opened this file.
pub fn newest_events(connection: &Connection, most: u64) -> Result<Vec<Event>> {
    let mut statement =
        connection.prepare_cached("SELECT event FROM journal WHERE event IS NOT NULL ORDER BY number DESC LIMIT ?1")?;
    let rows = statement.query_map([most], |row| row.get::<_, Vec<u8>>(0))?;
    rows.map(|event| Event::from_canonical_bytes(&event?)).collect()
}
