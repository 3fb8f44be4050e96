//! The one write path: opens the transaction, finds out which ops a change takes, signs, appends, writes the rows.

mod planned_ops;

use super::change::{Act, Change, Planned, RecordAddress};
use super::entry::{CommandBody, Entry, NewOp, OpKind, Place};
use super::fold::{StrandState, fold_entries};
use super::{journal, rows, strands, undo_steps};
use crate::base::clock::{LogicalClock, Stamp, milliseconds_of};
use crate::base::encoding::{Hash, Value as Cbor, bytes_value};
use crate::base::error::{Error, Refusal, Result};
use crate::base::ids::{CommandId, RecordId, StrandId};
use crate::base::random::Random;
use crate::dictionary::{Dictionary, Merge};
use crate::ledger::{case_list, search_index};
use crate::store::{self, Store};
use crate::vault::membership::author::{Author, Authorities};
use chrono::{DateTime, Utc};
pub(crate) use planned_ops::VALUE_BYTES_MAX;
use planned_ops::{OpPen, put_fields, put_presence, seen_by_void};
use rusqlite::{Connection, OptionalExtension as _, params};

/// Raised when the fold or the meaning of a field changes; a strand of an older version is folded anew.
pub(crate) const DICTIONARY_VERSION: u32 = 1;

pub(super) const CLOCK_FLOOR: &str = "clock_floor";

/// Ledger: the store, the author, the clock and the randomness of a write.
pub struct Ledger<'a> {
    pub store: &'a mut Store,
    pub author: &'a Author,
    pub authorities: &'a dyn Authorities,
    pub dictionary: &'a Dictionary,
    pub clock: &'a mut LogicalClock,
    pub now: DateTime<Utc>,
    pub random: &'a mut dyn Random,
}

/// The clock of this store, above every stamp it has given or seen.
pub(crate) fn clock_of(store: &Store) -> Result<LogicalClock> {
    let floor = store.meta(CLOCK_FLOOR)?.and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_be_bytes);
    Ok(LogicalClock::starting_above(Stamp(floor)))
}

/// Keeps the highest stamp given or seen. Part of a wider transaction.
pub(super) fn keep_floor(connection: &Connection, clock: &LogicalClock) -> Result<()> {
    store::set_meta(connection, CLOCK_FLOOR, &clock.latest_stamp().0.to_be_bytes())
}

impl Ledger<'_> {
    /// Writes a change in one transaction; durable when this returns. `None` where it changes nothing.
    pub fn write(&mut self, change: Change) -> Result<Option<Stamp>> {
        self.write_with(change, |_| Ok(()))
    }

    /// Writes a change and, in the same transaction, what must be true exactly where the change is written.
    pub(super) fn write_with(
        &mut self,
        change: Change,
        with: impl FnOnce(&Connection) -> Result<()>,
    ) -> Result<Option<Stamp>> {
        let mut stamp = None;
        self.write_in_one(std::iter::once(Ok(change)), |written| stamp = written, with)?;
        Ok(stamp)
    }

    /// Writes many changes in one transaction, all or none: an import.
    ///
    /// Ids are random, so every row goes to another page: meanwhile more pages are kept than a day's work needs.
    pub fn write_all(
        &mut self,
        changes: impl Iterator<Item = Result<Change>>,
        written: impl FnMut(Option<Stamp>),
    ) -> Result<()> {
        self.write_all_with(changes, written, |_| Ok(()))
    }

    /// Writes all changes, with an act for what must be true exactly where all of them are written: the mark that a
    /// file was brought in.
    pub fn write_all_with(
        &mut self,
        changes: impl Iterator<Item = Result<Change>>,
        written: impl FnMut(Option<Stamp>),
        with: impl FnOnce(&Connection) -> Result<()>,
    ) -> Result<()> {
        self.store.keep_pages_cached(store::PAGES_FOR_MANY_KIB)?;
        let done = self.write_in_one(changes, written, with);
        self.store.keep_pages_cached(store::PAGES_KIB)?;
        done
    }

    fn write_in_one(
        &mut self,
        changes: impl Iterator<Item = Result<Change>>,
        mut written: impl FnMut(Option<Stamp>),
        with: impl FnOnce(&Connection) -> Result<()>,
    ) -> Result<()> {
        let transaction =
            self.store.connection_mut().transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let mut pen = EntryWriter {
            author: self.author,
            authorities: self.authorities,
            dictionary: self.dictionary,
            clock: self.clock,
            now: self.now,
            random: self.random,
        };
        for change in changes {
            written(pen.write_entries(&transaction, change?)?);
        }
        keep_floor(&transaction, pen.clock)?;
        with(&transaction)?;
        Ok(transaction.commit()?)
    }

    /// Writes an event of this worker to the journal, durable when this returns.
    pub fn note_in_journal(&mut self, kind: journal::EventKind, subject: Option<[u8; 16]>) -> Result<()> {
        self.note_counted(kind, subject, &[])
    }

    /// Writes an event with numbers, each with its word, durable when this returns.
    pub fn note_counted(
        &mut self,
        kind: journal::EventKind,
        subject: Option<[u8; 16]>,
        counts: &[(&str, u64)],
    ) -> Result<()> {
        let mut event = journal::Event::event_by_author(self.author, kind, self.clock.next(self.now));
        event.subject = subject;
        for (word, count) in counts {
            event = event.with_counted(word, *count);
        }
        journal::append_event(self.store.connection(), &event)
    }

    /// Returns what a strand's records are, by its entries.
    pub fn state(&self, strand: StrandId) -> Result<StrandState> {
        strands::state_of_strand(self.store.connection(), strand, self.authorities, self.dictionary)
    }
}

/// Parts that are needed while the transaction is open.
struct EntryWriter<'a> {
    author: &'a Author,
    authorities: &'a dyn Authorities,
    dictionary: &'a Dictionary,
    clock: &'a mut LogicalClock,
    now: DateTime<Utc>,
    random: &'a mut dyn Random,
}

impl EntryWriter<'_> {
    fn write_entries(&mut self, connection: &Connection, change: Change) -> Result<Option<Stamp>> {
        let Change { command, planned, undoable } = change;
        let act = CommandId::draw_random(self.random);
        let stamp = self.clock.next(self.now);
        let mut written = Vec::new();
        for (strand, planned) in by_strand(planned) {
            if let Some(position) = self.write_strand(connection, strand, planned, &command, act, stamp)? {
                written.push((strand, position));
            }
        }
        if written.is_empty() {
            return Ok(None);
        }
        if undoable {
            undo_steps::remember_step(connection, &self.author.handle, &command, act, &written)?;
        }
        Ok(Some(stamp))
    }

    fn write_strand(
        &mut self,
        connection: &Connection,
        strand: StrandId,
        planned: Vec<Planned>,
        command: &str,
        act: CommandId,
        stamp: Stamp,
    ) -> Result<Option<u64>> {
        let shown_again = self.parents_taken_back(connection, &planned)?;
        let needs_state = needs_state(&planned) || !shown_again.is_empty();
        let mut entries = if needs_state { strands::entries_of_strand(connection, strand)? } else { Vec::new() };
        let before = fold_entries(strand, &entries, self.authorities, self.dictionary);
        if before.erased.is_whole() {
            return Err(Refusal::new("erased").into());
        }
        let mut ops = Vec::new();
        for Planned { at, kind, act } in &planned {
            self.plan_ops(&before, *at, kind, act, &mut ops)?;
        }
        if ops.is_empty() {
            return Ok(None);
        }
        let command = CommandBody::of_command_in(command, act, strand, milliseconds_of(self.now))?;
        let place = next_place(connection, strand, self.author, stamp)?;
        let entry = Entry::sign_new_entry(place, command, ops, self.author, self.random)?;
        let position = append_entry(connection, &entry)?;
        if shown_again.is_empty() && self.is_all_new(&planned) {
            self.write_new(connection, strand, &planned, stamp)?;
        } else {
            let touched: Vec<(String, RecordId)> =
                planned.iter().map(|planned| (planned.kind.clone(), planned.at.record)).chain(shown_again).collect();
            entries.push(entry);
            let after = fold_entries(strand, &entries, self.authorities, self.dictionary);
            self.write_down(connection, strand, &after, &touched)?;
        }
        Ok(Some(position))
    }

    /// The records that were taken back and of which a new one becomes part: what was written into a record after somebody
    /// took it back keeps it showing.
    fn parents_taken_back(&self, connection: &Connection, planned: &[Planned]) -> Result<Vec<(String, RecordId)>> {
        let mut found = Vec::new();
        for Planned { kind, act, .. } in planned {
            let Act::Create { parent: Some(parent), .. } = act else { continue };
            let Some(parent_kind) = self.dictionary.record(kind).and_then(|record| record.belongs_to.clone()) else {
                continue;
            };
            if rows::is_voided_row(connection, &parent_kind, *parent)? {
                found.push((parent_kind, *parent));
            }
        }
        Ok(found)
    }

    /// Tells whether nothing but new records is written, by someone whose entries count: then what is written is what
    /// the fold of it would show, and need not be folded. `verify` compares the rows with the fold all the same.
    fn is_all_new(&self, planned: &[Planned]) -> bool {
        let is_new = |planned: &Planned| matches!(&planned.act, Act::Create { ends, .. } if ends.is_empty());
        let mut ids: Vec<RecordId> = planned.iter().map(|planned| planned.at.record).collect();
        ids.sort_unstable();
        planned.iter().all(is_new)
            && ids.windows(2).all(|two| !matches!(two, [a, b] if a == b))
            && self.author.roles.iter().any(|role| role.opens_cases())
    }

    /// Rows of new records, straight from their answers.
    fn write_new(&self, connection: &Connection, strand: StrandId, planned: &[Planned], stamp: Stamp) -> Result<()> {
        let mut kinds = Vec::with_capacity(planned.len());
        for Planned { at, kind, act } in planned {
            let Act::Create { parent, fields, .. } = act else { continue };
            let record = self.dictionary.record(kind).ok_or(Error::Inside("kind"))?;
            let head =
                rows::RowHeader { id: at.record, parent: *parent, strand, created: stamp, by: self.author.certificate };
            rows::write_new(connection, record, &head, fields)?;
            kinds.push(kind.as_str());
        }
        self.write_around(connection, strand, &kinds, 0)
    }

    /// Rows and what follows from them, after an entry.
    fn write_down(
        &self,
        connection: &Connection,
        strand: StrandId,
        after: &StrandState,
        touched: &[(String, RecordId)],
    ) -> Result<()> {
        let mut once = touched.to_vec();
        once.sort();
        once.dedup();
        rows::write_current_rows(connection, self.dictionary, strand, after, once.iter())?;
        let kinds: Vec<&str> = once.iter().map(|(kind, _)| kind.as_str()).collect();
        self.write_around(connection, strand, &kinds, after.shelved)
    }

    /// The finder, the lines of the list and the strand's own row.
    fn write_around(&self, connection: &Connection, strand: StrandId, kinds: &[&str], shelved: u64) -> Result<()> {
        search_index::refresh_index(connection, self.dictionary, strand, kinds)?;
        case_list::refresh_lines(connection, self.dictionary, strand, kinds)?;
        let root = kinds.first().and_then(|kind| self.dictionary.root_of(kind)).unwrap_or("");
        note_strand(connection, strand, root, shelved)
    }

    fn plan_ops(
        &self,
        state: &StrandState,
        at: RecordAddress,
        kind: &str,
        act: &Act,
        ops: &mut Vec<NewOp>,
    ) -> Result<()> {
        let record = self.dictionary.record(kind).ok_or(Error::Inside("kind"))?;
        let found = state.records.get(&(kind.to_owned(), at.record));
        let pen = OpPen { kind, record: at.record };
        match act {
            Act::Create { parent, ends, fields, salt } => {
                self.dictionary.check_new_record(kind, fields)?;
                let ended = ends.iter().filter_map(|id| state.records.get(&(kind.to_owned(), *id))).map(|r| r.created);
                let parent = parent.map_or(Cbor::Null, |id| bytes_value(&id.0));
                let create = pen.new_operation(OpKind::Create, "", parent, ended.collect());
                ops.push(NewOp { salt: Some(*salt), ..create });
                put_fields(pen, record, None, fields, ops)?;
            }
            Act::Edit(fields) => {
                self.dictionary.check_changed(kind, fields)?;
                let found = found.ok_or_else(|| Refusal::new("record-missing"))?;
                if record.merge == Merge::Facts {
                    return Err(Error::Inside("a fact is never set again"));
                }
                put_fields(pen, record, Some(found), fields, ops)?;
            }
            Act::Void => put_presence(pen, OpKind::Void, found, seen_by_void(state, at.record, found), ops)?,
            Act::Restore => put_presence(pen, OpKind::Restore, found, Cbor::Null, ops)?,
        }
        Ok(())
    }
}

/// The strand's own row: the kind it begins with, once that is known.
pub(super) fn note_strand(connection: &Connection, strand: StrandId, root: &str, shelved: u64) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO strand (id, kind, dictionary, shelved) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET
               kind = iif(kind = '', ?2, kind), dictionary = ?3, shelved = max(shelved, ?4)",
        )?
        .execute(params![strand.0, root, DICTIONARY_VERSION, shelved])?;
    Ok(())
}

/// Tells whether what is there must be known to write this: anything but new records that end no others.
fn needs_state(planned: &[Planned]) -> bool {
    let created: Vec<RecordId> = planned
        .iter()
        .filter(|planned| matches!(&planned.act, Act::Create { ends, .. } if ends.is_empty()))
        .map(|planned| planned.at.record)
        .collect();
    planned.iter().any(|planned| !created.contains(&planned.at.record))
}

fn by_strand(planned: Vec<Planned>) -> Vec<(StrandId, Vec<Planned>)> {
    let mut order: Vec<(StrandId, Vec<Planned>)> = Vec::new();
    for act in planned {
        match order.iter_mut().find(|(strand, _)| *strand == act.at.strand) {
            Some((_, acts)) => acts.push(act),
            None => order.push((act.at.strand, vec![act])),
        }
    }
    order
}

/// Returns where the next entry of this author hangs in a strand.
pub(super) fn next_place(connection: &Connection, strand: StrandId, author: &Author, stamp: Stamp) -> Result<Place> {
    let last = connection
        .prepare_cached("SELECT sequence, hash FROM chain WHERE strand = ?1 AND device = ?2 AND certificate = ?3")?
        .query_row(params![strand.0, author.device.0, author.certificate], |row| {
            Ok((row.get::<_, u64>(0)?, row.get::<_, Hash>(1)?))
        })
        .optional()?;
    Ok(Place {
        strand,
        sequence: last.map_or(0, |(sequence, _)| sequence + 1),
        previous: last.map(|(_, hash)| hash),
        stamp,
    })
}

/// Puts an entry at the end of its strand, of its writer's chain and of the journal.
pub(super) fn append_entry(connection: &Connection, entry: &Entry) -> Result<u64> {
    let position: u64 = connection
        .prepare_cached("SELECT coalesce(max(position) + 1, 0) FROM entry WHERE strand = ?1")?
        .query_row([entry.header.strand.0], |row| row.get(0))?;
    insert_entry(connection, entry, position)?;
    journal::append_entry(connection, &entry.hash)?;
    Ok(position)
}

/// Appends an entry from elsewhere at its place; the number of its row. The link in the journal is the caller's to
/// write.
pub(super) fn append_received(connection: &Connection, entry: &Entry, position: usize) -> Result<i64> {
    insert_entry(connection, entry, position as u64)?;
    Ok(connection.last_insert_rowid())
}

/// The row of an entry, and where its writer's next one hangs.
fn insert_entry(connection: &Connection, entry: &Entry, position: u64) -> Result<()> {
    let header = &entry.header;
    connection
        .prepare_cached("INSERT INTO entry (strand, position, header, signature, bodies) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![
            header.strand.0,
            position,
            entry.header_bytes,
            entry.signature.as_slice(),
            entry.bodies_bytes()?
        ])?;
    connection
        .prepare_cached(
            "INSERT INTO chain (strand, device, certificate, sequence, hash) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (strand, device, certificate) DO UPDATE SET sequence = ?4, hash = ?5 WHERE sequence < ?4",
        )?
        .execute(params![header.strand.0, header.device.0, header.certificate, header.sequence, entry.hash])?;
    Ok(())
}

#[cfg(test)]
mod tests;
