//! Entries from elsewhere: weighed against what is here, and taken in through the same fold, rows, finder and journal as
//! our own.
//!
//! Each strand is folded once whatever it brings. Nothing is refused for a rule of the work: what was done elsewhere
//! was done. The signer is checked before, by whoever read the file. An erasure from elsewhere is kept and has no effect
//! here until a lead of this house writes their own.

use super::entry::Entry;
use super::fold::{StrandState, fold_entries};
use super::journal::{Event, EventKind};
use super::write::{Ledger, append_received, keep_floor, note_strand};
use super::{journal, rows};
use crate::base::encoding::Hash;
use crate::base::error::Result;
use crate::base::ids::{OpId, RecordId, StrandId};
use crate::dictionary::Dictionary;
use crate::ledger::delivery_log::ArrivedIn;
use crate::ledger::{case_list, delivery_log, search_index};
use crate::store;
use crate::vault::membership::author::Authorities;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, BTreeSet};

/// The entries of one strand as a file brings them, each once.
#[derive(Debug, Clone, PartialEq)]
pub struct Arriving {
    pub strand: StrandId,
    pub entries: Vec<Entry>,
}

/// A field or register that two people wrote at the same time, and nobody has settled.
pub(crate) type Conflict = (String, RecordId, String);

/// Changes that one strand brings, or brought.
#[derive(Debug)]
pub struct Received {
    pub strand: StrandId,
    /// Nothing of it was here before.
    pub is_new: bool,
    /// Entries that are not here, and those whose missing words come with them.
    pub received: u64,
    pub unchanged: u64,
    /// Of the received: those that do not count, for who signed them or when.
    pub not_counted: u64,
    /// Of the received: stamps more than a day ahead of this clock.
    pub ahead: u64,
    /// Erasures of another house: without effect here until a lead of this house writes their own.
    pub waiting: u64,
    /// Conflicts that stand now and did not before.
    pub conflicts: BTreeSet<Conflict>,
    pub before: StrandState,
    pub after: StrandState,
    /// Entries that are here, with the new ones behind them.
    entries: Vec<Entry>,
    /// The row of each entry that is here.
    numbers: Vec<i64>,
    /// Places of entries that are here and whose missing words came.
    filled: BTreeSet<usize>,
    /// Places of entries that are here and came again.
    known: BTreeSet<usize>,
}

impl Received {
    /// Tells whether the strand is as it was.
    pub fn is_nothing(&self) -> bool {
        self.received == 0
    }

    /// The record that the strand begins with, as it will stand: its kind.
    pub fn kind(&self) -> &str {
        let is_root = |key: &&(String, RecordId)| key.1.as_strand_id() == self.strand;
        self.after.records.keys().find(is_root).map_or("", |(kind, _)| kind)
    }

    fn new_entries(&self) -> &[Entry] {
        self.entries.get(self.numbers.len()..).unwrap_or_default()
    }

    /// The records whose rows differ afterwards.
    fn changed(&self) -> Vec<&(String, RecordId)> {
        let keys: BTreeSet<&(String, RecordId)> = self.before.records.keys().chain(self.after.records.keys()).collect();
        keys.into_iter().filter(|key| self.before.records.get(key) != self.after.records.get(key)).collect()
    }
}

impl<'a> Ledger<'a> {
    /// Says of each strand what it would bring. Changes nothing.
    pub fn weigh_arriving(&self, arriving: Vec<Arriving>, mut told: impl FnMut(&Received) -> Result<()>) -> Result<()> {
        let scales = self.scales();
        for strand in arriving {
            told(&scales.weigh_one_strand(self.store.connection(), strand)?)?;
        }
        Ok(())
    }

    /// Takes strands in, in one transaction with the event and the note that this file came.
    pub fn take_in(
        &mut self,
        arriving: Vec<Arriving>,
        file: ArrivedIn<'_>,
        told: impl FnMut(&Received) -> Result<()>,
    ) -> Result<()> {
        self.store.keep_pages_cached(store::PAGES_FOR_MANY_KIB)?;
        let done = self.take_in_one(arriving, file, told);
        self.store.keep_pages_cached(store::PAGES_KIB)?;
        done
    }

    fn take_in_one(
        &mut self,
        arriving: Vec<Arriving>,
        file: ArrivedIn<'_>,
        mut told: impl FnMut(&Received) -> Result<()>,
    ) -> Result<()> {
        let entries: usize = arriving.iter().map(|strand| strand.entries.len()).sum();
        let event = Event::event_by_author(self.author, EventKind::Imported, self.clock.next(self.now))
            .with_counted("strands", arriving.len() as u64)
            .with_counted("entries", entries as u64);
        let scales = self.scales();
        let mut clock = *self.clock;
        let transaction =
            self.store.connection_mut().transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        journal::append_event(&transaction, &event)?;
        let sender = delivery_log::recipient_number(&transaction, file.sender)?;
        let mut hashes = Vec::with_capacity(entries);
        let mut stale = Stale::default();
        let mut forks = 0;
        for strand in arriving {
            let brought = scales.weigh_one_strand(&transaction, strand)?;
            scales.write_down(&transaction, &brought, sender, &mut stale)?;
            for entry in brought.new_entries() {
                clock.observe_stamp(entry.header.stamp, scales.now);
                hashes.push(entry.hash);
            }
            forks += brought.after.forks.difference(&brought.before.forks).count() as u64;
            told(&brought)?;
        }
        journal::append_entries(&transaction, &hashes)?;
        if forks > 0 {
            let alarm = Event::event_by_author(self.author, EventKind::Alarmed, clock.next(self.now))
                .with_counted("forks", forks);
            journal::append_event(&transaction, &alarm)?;
        }
        search_index::index_cases(&transaction, scales.dictionary, &stale.words)?;
        case_list::make_lines_of(&transaction, stale.lines)?;
        delivery_log::note_arrived(&transaction, &file)?;
        keep_floor(&transaction, &clock)?;
        transaction.commit()?;
        *self.clock = clock;
        Ok(())
    }

    fn scales(&self) -> Scales<'a> {
        Scales { authorities: self.authorities, dictionary: self.dictionary, now: self.now }
    }
}

/// Cases whose words and whose lines in the list are others since strands arrived: each is made anew once, at the end.
#[derive(Default)]
struct Stale {
    words: BTreeSet<StrandId>,
    lines: BTreeSet<StrandId>,
}

/// Parts that weighing needs besides the store.
struct Scales<'a> {
    authorities: &'a dyn Authorities,
    dictionary: &'a Dictionary,
    now: DateTime<Utc>,
}

impl Scales<'_> {
    fn weigh_one_strand(&self, connection: &Connection, arriving: Arriving) -> Result<Received> {
        let strand = arriving.strand;
        let (numbers, mut entries) = entries_kept_here(connection, strand)?;
        let before = fold_entries(strand, &entries, self.authorities, self.dictionary);
        let United { filled, known, unchanged } = unite_arriving(&mut entries, arriving.entries, &before);
        let is_same = entries.len() == numbers.len() && filled.is_empty();
        let after =
            if is_same { before.clone() } else { fold_entries(strand, &entries, self.authorities, self.dictionary) };
        let new = entries.get(numbers.len()..).unwrap_or_default();
        let out: BTreeSet<&Hash> = after.not_counted.iter().collect();
        Ok(Received {
            strand,
            is_new: numbers.is_empty(),
            received: (new.len() + filled.len()) as u64,
            unchanged,
            not_counted: new.iter().filter(|entry| out.contains(&entry.hash)).count() as u64,
            ahead: new.iter().filter(|entry| entry.header.stamp.is_far_ahead(self.now)).count() as u64,
            waiting: after.asked_for.len().saturating_sub(before.asked_for.len()) as u64,
            conflicts: new_conflicts(&before, &after),
            before,
            after,
            entries,
            numbers,
            filled,
            known,
        })
    }

    fn write_down(&self, connection: &Connection, brought: &Received, sender: i64, stale: &mut Stale) -> Result<()> {
        let mut has = Vec::with_capacity(brought.known.len() + brought.new_entries().len());
        for place in &brought.known {
            has.extend(brought.numbers.get(*place));
        }
        for place in &brought.filled {
            if let (Some(number), Some(entry)) = (brought.numbers.get(*place), brought.entries.get(*place)) {
                delivery_log::forget_delivery(connection, *number)?;
                connection
                    .prepare_cached("UPDATE entry SET bodies = ?2 WHERE number = ?1")?
                    .execute(params![number, entry.bodies_bytes()?])?;
            }
        }
        for (entry, position) in brought.new_entries().iter().zip(brought.numbers.len()..) {
            has.push(append_received(connection, entry, position)?);
        }
        delivery_log::note_delivered(connection, sender, &has)?;
        if brought.received == 0 {
            return Ok(());
        }
        let changed = brought.changed();
        rows::write_current_rows(connection, self.dictionary, brought.strand, &brought.after, changed.iter().copied())?;
        note_strand(connection, brought.strand, brought.kind(), brought.after.shelved)?;
        connection.prepare_cached("UPDATE strand SET received = 1 WHERE id = ?1")?.execute([brought.strand.0])?;
        let kinds: Vec<&str> = changed.iter().map(|(kind, _)| kind.as_str()).collect();
        stale.words.extend(search_index::strands_concerned(connection, self.dictionary, brought.strand, &kinds)?);
        stale.lines.extend(case_list::cases_concerned(connection, self.dictionary, brought.strand, &kinds)?);
        Ok(())
    }
}

/// The entries of a strand in order of arrival, with the number of each row.
fn entries_kept_here(connection: &Connection, strand: StrandId) -> Result<(Vec<i64>, Vec<Entry>)> {
    let mut statement = connection
        .prepare_cached("SELECT number, header, signature, bodies FROM entry WHERE strand = ?1 ORDER BY position")?;
    let mut rows = statement.query([strand.0])?;
    let (mut numbers, mut entries) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let part = |index| row.get_ref(index).and_then(|value| Ok(value.as_blob()?));
        numbers.push(row.get(0)?);
        entries.push(Entry::read_signed_entry(part(1)?, part(2)?, part(3)?)?);
    }
    Ok((numbers, entries))
}

/// Places of entries that were here: those whose missing words came, and those that came again.
#[derive(Default)]
pub(super) struct United {
    pub(super) filled: BTreeSet<usize>,
    known: BTreeSet<usize>,
    /// Entries that came again with nothing new in them.
    unchanged: u64,
}

/// Puts entries that arrive behind those that are here, or their words into the copy that is here; what was erased here
/// does not come with them.
pub(super) fn unite_arriving(entries: &mut Vec<Entry>, arriving: Vec<Entry>, before: &StrandState) -> United {
    let places: BTreeMap<Hash, usize> = entries.iter().zip(0..).map(|(entry, place)| (entry.hash, place)).collect();
    let mut united = United::default();
    for entry in arriving {
        if let Some(place) = places.get(&entry.hash) {
            united.known.insert(*place);
            if entries.get_mut(*place).is_some_and(|ours| fill_withheld_slots(ours, entry, before)) {
                united.filled.insert(*place);
            } else {
                united.unchanged += 1;
            }
        } else {
            entries.push(without_erased(entry, before));
        }
    }
    united
}

/// Puts words that are missing here in their place; whether any were.
fn fill_withheld_slots(ours: &mut Entry, theirs: Entry, before: &StrandState) -> bool {
    ours.unite_with(without_erased(theirs, before))
}

/// The entry without what was erased here: it does not come back by a file.
fn without_erased(entry: Entry, before: &StrandState) -> Entry {
    let erased: BTreeSet<OpId> = entry
        .ops()
        .filter(|(id, _, slot)| slot.open().is_some_and(|body| before.erases_contents(*id, body)))
        .map(|(id, _, _)| id)
        .collect();
    if erased.is_empty() { entry } else { entry.without_erased(&|id| erased.contains(&id)) }
}

/// Returns what is unsettled afterwards and was not, or has one more value than it had.
fn new_conflicts(before: &StrandState, after: &StrandState) -> BTreeSet<Conflict> {
    let mut found = BTreeSet::new();
    for ((kind, record), state) in &after.records {
        let was = before.records.get(&(kind.clone(), *record));
        for field in state.unsettled() {
            let is_old = was.is_some_and(|was| match field {
                "" => was.unsettled().contains(&""),
                field => {
                    was.unsettled().contains(&field)
                        && was.fields.get(field).map(|held| held.live_ops())
                            == state.fields.get(field).map(|held| held.live_ops())
                }
            });
            if !is_old {
                found.insert((kind.clone(), *record, field.to_owned()));
            }
        }
    }
    found
}
