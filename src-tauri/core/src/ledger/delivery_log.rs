//! Log of deliveries: who has which entries, and which files went and came, so that a hand-over holds what is new, and
//! nothing is lost because it was not sent the first time.
//!
//! Kept per recipient key and entry. Entries are noted as sent by whoever saw the finished file in its place.

use crate::base::encoding::Hash;
use crate::base::error::Result;
use crate::base::ids::{DeviceId, StrandId};
use rusqlite::{Connection, OptionalExtension as _, params};

/// File in which entries arrive.
#[derive(Debug, Clone, Copy)]
pub struct ArrivedIn<'a> {
    pub file: &'a Hash,
    pub device: DeviceId,
    /// The key that the file was sealed to.
    pub recipient: &'a [u8; 32],
    pub number: u64,
    /// The sealing key of who sent it: what came from the sender need not go back.
    pub sender: &'a [u8; 32],
}

/// An entry as it is stored and handed over, with the number of its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub number: i64,
    pub header: Vec<u8>,
    pub signature: Vec<u8>,
    pub bodies: Vec<u8>,
}

/// The entries of a strand that a recipient does not have, in order of arrival here; all of them where `whole`.
pub(crate) fn pieces_to_send(
    connection: &Connection,
    strand: StrandId,
    key: &[u8; 32],
    whole: bool,
) -> Result<Vec<Piece>> {
    let mut statement = connection.prepare_cached(
        "SELECT number, header, signature, bodies FROM entry
         WHERE strand = ?1 AND (?3 OR NOT EXISTS (
           SELECT 1 FROM sent JOIN recipient ON recipient.number = sent.recipient
           WHERE recipient.key = ?2 AND sent.entry = entry.number))
         ORDER BY position",
    )?;
    let found = statement.query_map(params![strand.0, key, whole], |row| {
        Ok(Piece { number: row.get(0)?, header: row.get(1)?, signature: row.get(2)?, bodies: row.get(3)? })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Entries that a recipient does not have of strands of which they have something, strand by strand in order of arrival here.
pub(crate) fn pieces_of_held_strands(connection: &Connection, key: &[u8; 32]) -> Result<Vec<(StrandId, Piece)>> {
    let mut statement = connection.prepare_cached(
        "WITH had AS (SELECT sent.entry FROM sent JOIN recipient ON recipient.number = sent.recipient
                      WHERE recipient.key = ?1)
         SELECT strand, number, header, signature, bodies FROM entry
         WHERE strand IN (SELECT held.strand FROM had JOIN entry AS held ON held.number = had.entry)
           AND number NOT IN (SELECT entry FROM had)
         ORDER BY strand, position",
    )?;
    let found = statement.query_map([key], |row| {
        let piece = Piece { number: row.get(1)?, header: row.get(2)?, signature: row.get(3)?, bodies: row.get(4)? };
        Ok((StrandId(row.get(0)?), piece))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// How many entries of a strand there are, and how many of them a recipient has.
pub(crate) fn count_to_send(connection: &Connection, strand: StrandId, key: &[u8; 32]) -> Result<(u64, u64)> {
    Ok(connection
        .prepare_cached(
            "SELECT count(*), count(sent.entry) FROM entry
             LEFT JOIN recipient ON recipient.key = ?2
             LEFT JOIN sent ON sent.recipient = recipient.number AND sent.entry = entry.number
             WHERE entry.strand = ?1",
        )?
        .query_row(params![strand.0, key], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The number of a recipient, given where there is none.
pub(super) fn recipient_number(connection: &Connection, key: &[u8; 32]) -> Result<i64> {
    connection.prepare_cached("INSERT OR IGNORE INTO recipient (key) VALUES (?1)")?.execute([key])?;
    Ok(connection.prepare_cached("SELECT number FROM recipient WHERE key = ?1")?.query_row([key], |row| row.get(0))?)
}

/// Notes that a recipient has these entries.
pub(super) fn note_delivered(connection: &Connection, recipient: i64, entries: &[i64]) -> Result<()> {
    let mut statement = connection.prepare_cached("INSERT OR IGNORE INTO sent (recipient, entry) VALUES (?1, ?2)")?;
    for entry in entries {
        statement.execute(params![recipient, entry])?;
    }
    Ok(())
}

/// An entry has changed here: nobody has it as it is now.
pub(super) fn forget_delivery(connection: &Connection, entry: i64) -> Result<()> {
    connection.prepare_cached("DELETE FROM sent WHERE entry = ?1")?.execute([entry])?;
    Ok(())
}

/// Number and hash of the last finished file for a recipient from this copy of the vault.
pub(crate) fn last_file_sent(connection: &Connection, key: &[u8; 32], device: DeviceId) -> Result<Option<(u64, Hash)>> {
    Ok(connection
        .prepare_cached(
            "SELECT outgoing.number, outgoing.file FROM outgoing
             JOIN recipient ON recipient.number = outgoing.recipient
             WHERE recipient.key = ?1 AND outgoing.device = ?2",
        )?
        .query_row(params![key, device.0], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// Notes the last finished file for a recipient; `None` takes the note back.
pub(super) fn note_file(
    connection: &Connection,
    recipient: i64,
    device: DeviceId,
    last: Option<(u64, Hash)>,
) -> Result<()> {
    match last {
        Some((number, file)) => connection
            .prepare_cached(
                "INSERT INTO outgoing (recipient, device, number, file) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (recipient, device) DO UPDATE SET number = ?3, file = ?4",
            )?
            .execute(params![recipient, device.0, number, file])?,
        None => connection
            .prepare_cached("DELETE FROM outgoing WHERE recipient = ?1 AND device = ?2")?
            .execute(params![recipient, device.0])?,
    };
    Ok(())
}

/// Place of a file among those from one device to one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The next one.
    New,
    /// A later one was here before it.
    Late,
    /// The file was taken in already and changes nothing.
    Seen,
    /// One before it has not come.
    Gap,
}

/// Returns where a file stands. `previous` is the one that it names as the one before.
pub(crate) fn standing_of_file(
    connection: &Connection,
    file: &ArrivedIn<'_>,
    previous: Option<Hash>,
) -> Result<Standing> {
    let seen = connection
        .prepare_cached("SELECT 1 FROM arrived WHERE file = ?1")?
        .query_row([file.file], |_| Ok(()))
        .optional()?;
    if seen.is_some() {
        return Ok(Standing::Seen);
    }
    let last: Option<u64> = connection
        .prepare_cached("SELECT max(number) FROM arrived WHERE device = ?1 AND recipient = ?2 AND sender = ?3")?
        .query_row(params![file.device.0, file.recipient, file.sender], |row| row.get(0))?;
    let last = last.unwrap_or(0);
    if file.number <= last {
        return Ok(Standing::Late);
    }
    let has_previous = match previous {
        None => true,
        Some(previous) => connection
            .prepare_cached("SELECT 1 FROM arrived WHERE file = ?1 AND device = ?2 AND recipient = ?3 AND sender = ?4")?
            .query_row(params![previous, file.device.0, file.recipient, file.sender], |_| Ok(()))
            .optional()?
            .is_some(),
    };
    Ok(if file.number == last + 1 && has_previous { Standing::New } else { Standing::Gap })
}

/// Notes that a file was taken in.
pub(super) fn note_arrived(connection: &Connection, file: &ArrivedIn<'_>) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO arrived (file, sender, device, recipient, number) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![file.file, file.sender, file.device.0, file.recipient, file.number])?;
    Ok(())
}

impl crate::ledger::Ledger<'_> {
    /// Before a file is complete: its event, its number and its hash, in one transaction. The note as it was before.
    pub fn begin_to_send(
        &mut self,
        key: &[u8; 32],
        number: u64,
        file: Hash,
        counts: &[(&str, u64)],
    ) -> Result<Option<(u64, Hash)>> {
        let mut event = crate::ledger::journal::Event::event_by_author(
            self.author,
            crate::ledger::journal::EventKind::Exported,
            self.clock.next(self.now),
        );
        for (word, count) in counts {
            event = event.with_counted(word, *count);
        }
        let transaction = self.store.connection_mut().transaction()?;
        crate::ledger::journal::append_event(&transaction, &event)?;
        let recipient = recipient_number(&transaction, key)?;
        let before = last_file_sent(&transaction, key, self.author.device)?;
        note_file(&transaction, recipient, self.author.device, Some((number, file)))?;
        crate::ledger::write::keep_floor(&transaction, self.clock)?;
        transaction.commit()?;
        Ok(before)
    }

    /// The file did not get its name: its number is free again.
    pub fn did_not_send(&mut self, key: &[u8; 32], before: Option<(u64, Hash)>) -> Result<()> {
        let connection = self.store.connection();
        note_file(connection, recipient_number(connection, key)?, self.author.device, before)
    }

    /// The file has its name: the recipient has these entries.
    pub fn have_sent(&mut self, key: &[u8; 32], entries: &[i64]) -> Result<()> {
        let transaction = self.store.connection_mut().transaction()?;
        let recipient = recipient_number(&transaction, key)?;
        note_delivered(&transaction, recipient, entries)?;
        Ok(transaction.commit()?)
    }
}
