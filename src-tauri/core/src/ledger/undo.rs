//! Undo: a new entry that puts back what the worker's own last edit changed, only while nobody has written over it.
//!
//! Fifty steps, across restarts. A step that cannot be taken back is told once and forgotten: it is a lasting one from then
//! on, and does not stand before the ones that were there earlier. Consent, sent referrals, imports and keys are not undone: they have counter-acts.

use super::change::{Change, RecordAddress};
use super::entry::{Entry, OpBody, OpKind, Slot};
use super::fold::StrandState;
use super::strands;
use super::undo_steps::{forget_step, last_step_of, places_of_step, undone_positions};
use super::write::Ledger;
use crate::base::error::{Refusal, Result};
use crate::base::ids::{CommandId, OpId, RecordId};
use crate::dictionary::{Answer, Dictionary, Fields, Kind, Value};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) use super::undo_steps::next;

impl Ledger<'_> {
    /// Takes back the worker's last own edit; the name of its command, or `None` where there is nothing to undo.
    ///
    /// Refuses with `undo-written-over` where somebody has written over any part of it since: no record is changed, and the
    /// next time the step before it is the last one. One that rests on what stays is refused in its turn.
    pub fn undo(&mut self) -> Result<Option<String>> {
        let Some((command, act)) = last_step_of(self.store.connection(), &self.author.handle)? else { return Ok(None) };
        let Some(change) = self.taking_back(act)? else {
            forget_step(self.store.connection(), act)?;
            return Err(Refusal::new("undo-written-over").with_word_arg("act", &command).into());
        };
        self.write_with(change, |transaction| {
            transaction.prepare_cached("UPDATE undo_step SET undone = 1 WHERE act = ?1")?.execute([act.0])?;
            Ok(())
        })?;
        Ok(Some(command))
    }

    /// Returns the change that takes an act back; `None` where somebody has written over a part of it.
    fn taking_back(&self, act: CommandId) -> Result<Option<Change>> {
        let mut change = Change::lasting("undo");
        for (strand, position) in places_of_step(self.store.connection(), act)? {
            let all = strands::entries_of_strand(self.store.connection(), strand)?;
            let state = super::fold::fold_entries(strand, &all, self.authorities, self.dictionary);
            let undone = undone_positions(self.store.connection(), &self.author.handle, strand)?;
            if take_back(self.dictionary, &all, position, &undone, &state, &mut change).is_none() {
                return Ok(None);
            }
        }
        Ok(Some(change))
    }
}

/// Adds to the change what takes one entry back; `None` where it cannot be.
fn take_back(
    dictionary: &Dictionary,
    all: &[Entry],
    position: usize,
    undone: &BTreeSet<usize>,
    state: &StrandState,
    change: &mut Change,
) -> Option<()> {
    let entry = all.get(position)?;
    let ours = touched(entry);
    let created: BTreeSet<RecordId> =
        bodies(entry).filter(|(_, body)| body.op_kind() == Some(OpKind::Create)).map(|(_, body)| body.record).collect();
    // What somebody has put into a record since would be gone with it: a case that was begun is not taken back over that.
    let begins_strand = created.contains(&entry.header.strand.root_record_id());
    let is_part = |body: &OpBody| {
        let parent = body.value.as_bytes().filter(|_| body.op_kind() == Some(OpKind::Create));
        parent.is_some_and(|parent| created.iter().any(|record| record.0.as_slice() == parent.as_slice()))
    };
    for (_, later) in all.iter().enumerate().skip(position + 1).filter(|(at, _)| !undone.contains(at)) {
        let is_own_undo = later.header.certificate == entry.header.certificate
            && later.command.open().is_some_and(|command| command.command == "undo");
        let overlaps = begins_strand
            || touched(later).iter().any(|place| ours.contains(place) || created.contains(&place.0))
            || bodies(later).any(|(_, body)| is_part(body));
        if overlaps && !is_own_undo {
            return None;
        }
    }
    let mut fields: BTreeSet<(String, RecordId, String)> = BTreeSet::new();
    for (_, body) in bodies(entry) {
        let at = RecordAddress::part(entry.header.strand, body.record);
        match body.op_kind() {
            Some(OpKind::Create) => change.void(at, &body.kind),
            Some(OpKind::Void) => change.restore(at, &body.kind),
            Some(OpKind::Restore) => change.void(at, &body.kind),
            Some(OpKind::Set | OpKind::Add | OpKind::Remove) if !created.contains(&body.record) => {
                fields.insert((body.kind.clone(), body.record, body.field.clone()));
            }
            Some(OpKind::Set | OpKind::Add | OpKind::Remove) => {}
            Some(OpKind::Erase | OpKind::Hold | OpKind::Release | OpKind::Accept | OpKind::Cut) | None => {
                return None;
            }
        }
    }
    for (kind, record, name) in fields {
        let field = dictionary.field(&kind, &name)?;
        let old = if field.kind == Kind::Codes {
            codes_before(entry, all, state, &kind, record, &name)
        } else {
            value_before(entry, all, record, &name)
                .map_or(Some(Answer::Blank), |old| Answer::from_cbor_value(field, old))
        };
        let mut fields = Fields::new();
        fields.put_answer_by_name(&name, old?);
        change.edit(RecordAddress::part(entry.header.strand, record), &kind, fields);
    }
    Some(())
}

fn bodies(entry: &Entry) -> impl Iterator<Item = (OpId, &OpBody)> {
    entry.ops().filter_map(|(id, _, slot)| slot.open().map(|body| (id, body)))
}

fn touched(entry: &Entry) -> BTreeSet<(RecordId, String)> {
    bodies(entry).map(|(_, body)| (body.record, body.field.clone())).collect()
}

/// The value that this entry's `set` on the field replaced.
fn value_before<'a>(
    entry: &Entry,
    all: &'a [Entry],
    record: RecordId,
    field: &str,
) -> Option<&'a crate::base::encoding::Value> {
    let values: BTreeMap<OpId, &OpBody> = all.iter().flat_map(bodies).collect();
    let (_, head, _) = entry.ops().find(|(_, _, slot)| {
        matches!(slot, Slot::Open { body, .. } if body.record == record && body.field == field && body.op_kind() == Some(OpKind::Set))
    })?;
    head.replaces.iter().filter_map(|old| values.get(old)).next_back().map(|old| &old.value)
}

/// The codes as they were before this entry: what it added taken out, what it removed put in.
fn codes_before(
    entry: &Entry,
    all: &[Entry],
    state: &StrandState,
    kind: &str,
    record: RecordId,
    field: &str,
) -> Option<Answer<Value>> {
    let held = state.records.get(&(kind.to_owned(), record))?.fields.get(field);
    let mut codes: BTreeSet<String> = held.map(|held| held.elements.keys().cloned().collect()).unwrap_or_default();
    for (_, body) in bodies(entry).filter(|(_, body)| body.record == record && body.field == field) {
        let Some(code) = body.value.as_text() else { continue };
        match body.op_kind() {
            Some(OpKind::Add) => {
                codes.remove(code);
            }
            Some(OpKind::Remove) => {
                codes.insert(code.to_owned());
            }
            _ => {}
        }
    }
    if !codes.is_empty() {
        return Some(Answer::Known(Value::Codes(codes)));
    }
    let old_state = value_before(entry, all, record, field)
        .and_then(|old| old.as_array())
        .and_then(|old| old.first())
        .and_then(|state| state.as_text());
    match old_state {
        Some("known") => Some(Answer::Known(Value::Codes(BTreeSet::new()))),
        Some(state) => Answer::without_value(state),
        None => Some(Answer::Blank),
    }
}
