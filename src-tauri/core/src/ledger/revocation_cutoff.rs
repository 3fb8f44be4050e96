//! Cuts: what a certificate has written until it was revoked goes on to count, and nothing that comes later.
//!
//! A lost passphrase, a recovery or a new role revokes the older certificate. The next worker who opens the store
//! writes into each strand that holds entries of it how far they count; without that they would all be shelved, and the
//! records with them. The cut-off of a certificate revoked earlier is said again when its writer is revoked in turn.

use crate::base::clock::milliseconds_of;
use crate::base::encoding::{Hash, Value, bytes_value, number_value};
use crate::base::error::{Error, Result};
use crate::base::ids::{CommandId, DeviceId, StrandId};
use crate::ledger::entry::{CommandBody, Entry, NewOp, OpBody, OpKind, Slot};
use crate::ledger::fold::named::{ChainEnd, ChainWriter, read_cut};
use crate::ledger::strands;
use crate::ledger::write::{CLOCK_FLOOR, Ledger, append_entry, next_place};
use crate::store;
use rusqlite::{Connection, OptionalExtension as _};
use std::collections::{BTreeMap, BTreeSet};

/// The revoked certificates for which this store has its cuts: 32 bytes each, sorted.
const CUT: &str = "cut";

impl Ledger<'_> {
    /// Writes the cuts that `revoked`, every revoked certificate of the statement, makes necessary; all or none. Writes
    /// nothing where none of them is new to this store.
    pub fn write_cutoffs(&mut self, revoked: &BTreeSet<Hash>) -> Result<()> {
        let (before, wall_ms) = (cut_before(self.store.connection())?, milliseconds_of(self.now));
        if revoked.is_subset(&before) {
            return Ok(());
        }
        let transaction =
            self.store.connection_mut().transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        for (strand, ends) in ends_of_chains(&transaction, revoked)? {
            let entries = match strands::entries_of_strand(&transaction, strand) {
                // What cannot be read is for the verification to tell.
                Err(Error::Encoding(_)) => continue,
                read => read?,
            };
            let cuts = cutoffs_needed(&entries, ends, revoked, &before);
            if cuts.is_empty() {
                continue;
            }
            let place = next_place(&transaction, strand, self.author, self.clock.next(self.now))?;
            let command = CommandBody::of_command_in("cut", CommandId::draw_random(self.random), strand, wall_ms)?;
            let ops = cuts.into_iter().map(|(writer, end)| cutoff_operation(strand, writer, end)).collect();
            append_entry(&transaction, &Entry::sign_new_entry(place, command, ops, self.author, self.random)?)?;
        }
        store::set_meta(&transaction, CLOCK_FLOOR, &self.clock.latest_stamp().0.to_be_bytes())?;
        let known: Vec<u8> = before.union(revoked).flatten().copied().collect();
        store::set_meta(&transaction, CUT, &known)?;
        Ok(transaction.commit()?)
    }
}

fn cut_before(connection: &Connection) -> Result<BTreeSet<Hash>> {
    let value: Option<Vec<u8>> =
        connection.prepare("SELECT value FROM meta WHERE key = ?1")?.query_row([CUT], |row| row.get(0)).optional()?;
    Ok(value.unwrap_or_default().chunks_exact(32).filter_map(|hash| hash.try_into().ok()).collect())
}

/// Returns where the entries of these certificates end now, by strand.
fn ends_of_chains(
    connection: &Connection,
    revoked: &BTreeSet<Hash>,
) -> Result<BTreeMap<StrandId, BTreeMap<ChainWriter, ChainEnd>>> {
    let mut found: BTreeMap<StrandId, BTreeMap<ChainWriter, ChainEnd>> = BTreeMap::new();
    let mut chains = connection.prepare("SELECT strand, device, sequence, hash FROM chain WHERE certificate = ?1")?;
    for certificate in revoked {
        let mut rows = chains.query([certificate])?;
        while let Some(row) = rows.next()? {
            let ends = found.entry(StrandId(row.get(0)?)).or_default();
            ends.insert((*certificate, DeviceId(row.get(1)?)), (row.get(2)?, row.get(3)?));
        }
    }
    Ok(found)
}

/// The cuts of a strand that nobody who still stands has written: of a certificate revoked just now all that is here, of
/// one revoked earlier whatever somebody said who stood until now.
fn cutoffs_needed(
    entries: &[Entry],
    ends: BTreeMap<ChainWriter, ChainEnd>,
    revoked: &BTreeSet<Hash>,
    before: &BTreeSet<Hash>,
) -> BTreeSet<(ChainWriter, ChainEnd)> {
    let (mut standing, mut until_now) = (BTreeSet::new(), BTreeSet::new());
    for entry in entries.iter().filter(|entry| !before.contains(&entry.header.certificate)) {
        let is_revoked = revoked.contains(&entry.header.certificate);
        let said = if is_revoked { &mut until_now } else { &mut standing };
        said.extend(cuts_in(entry));
    }
    let wanted = until_now.into_iter().filter(|(writer, _)| before.contains(&writer.0) && ends.contains_key(writer));
    let all_here = ends.iter().filter(|(writer, _)| !before.contains(&writer.0)).map(|(writer, end)| (*writer, *end));
    wanted.chain(all_here).filter(|said| !standing.contains(said)).collect()
}

fn cuts_in(entry: &Entry) -> impl Iterator<Item = (ChainWriter, ChainEnd)> {
    entry.ops().filter_map(|(_, _, slot)| match slot {
        Slot::Open { body, .. } if body.op_kind() == Some(OpKind::Cut) => read_cut(&body.value),
        _ => None,
    })
}

fn cutoff_operation(strand: StrandId, (certificate, device): ChainWriter, (sequence, hash): ChainEnd) -> NewOp {
    let value = Value::Array(vec![
        bytes_value(&certificate),
        bytes_value(&device.0),
        number_value(sequence),
        bytes_value(&hash),
    ]);
    let body = OpBody {
        kind: String::new(),
        record: strand.root_record_id(),
        field: String::new(),
        op: OpKind::Cut.stored_word().to_owned(),
        value,
    };
    NewOp { body, replaces: Vec::new(), salt: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::test_ledger::{Pen, STRAND, author, create};

    /// Somebody's entry that says how far the entries of another count.
    fn says(who: &str, last: &Entry) -> Entry {
        let end = (last.header.sequence, last.hash);
        Pen::of(who).write(9, vec![cutoff_operation(*STRAND, (last.header.certificate, last.header.device), end)])
    }

    fn certificates(names: &[&str]) -> BTreeSet<Hash> {
        names.iter().map(|name| author(name).certificate).collect()
    }

    fn ends(of: &[(&Entry, &Entry)]) -> Vec<(ChainWriter, ChainEnd)> {
        of.iter()
            .map(|(writer, last)| {
                ((writer.header.certificate, writer.header.device), (last.header.sequence, last.hash))
            })
            .collect()
    }

    /// Returns the cut-offs to say anew, sorted, in whatever order the entries came.
    fn said(
        entries: &[Entry],
        here: &[(ChainWriter, ChainEnd)],
        revoked: &[&str],
        before: &[&str],
    ) -> Vec<(ChainWriter, ChainEnd)> {
        let backward: Vec<Entry> = entries.iter().rev().cloned().collect();
        let [one, other] = [entries, &backward].map(|entries| {
            let here = here.iter().copied().collect();
            cutoffs_needed(entries, here, &certificates(revoked), &certificates(before)).into_iter().collect::<Vec<_>>()
        });
        assert_eq!(one, other);
        one
    }

    #[test]
    fn what_two_had_said_of_ben_is_all_said_again_when_both_are_revoked() {
        let mut ben = Pen::of("ben");
        let [first, second] = [1, 2].map(|at| ben.write(at, vec![create()]));
        let (ana, clara) = (says("ana", &second), says("clara", &first));
        let here = ends(&[(&first, &second), (&ana, &ana), (&clara, &clara)]);
        let mut wanted = ends(&[(&first, &first), (&first, &second), (&ana, &ana), (&clara, &clara)]);
        wanted.sort();
        let entries = [first.clone(), second, ana, clara];
        assert_eq!(said(&entries, &here, &["ana", "ben", "clara"], &["ben"]), wanted);
    }

    #[test]
    fn what_is_here_of_ben_counts_although_somebody_who_had_less_of_it_has_said_so_already() {
        let mut ben = Pen::of("ben");
        let [first, second] = [1, 2].map(|at| ben.write(at, vec![create()]));
        let here = ends(&[(&first, &second)]);
        let nearer = [first.clone(), second.clone(), says("clara", &first)];
        assert_eq!(said(&nearer, &here, &["ben"], &[]), here);
        let same = [first, second.clone(), says("clara", &second)];
        assert_eq!(said(&same, &here, &["ben"], &[]), []);
    }
}
