//! Fold: the meaning of a strand's entries together, a pure function of headers, readable bodies, statement, house and
//! dictionary.
//!
//! No clock, no order of arrival, no device and no neighbour decides anything: each op counts by its own kind and its
//! certificate's roles, and the same entries give the same state in any order, once or twice. An op names the ops it
//! replaces; what nobody replaced is kept. The latest of them is shown, for a cautious field the most protective, and the
//! others are listed until a person settles it. Whoever wrote may have run a changed program: a create that does not give
//! its own id, a value out of range, an erasure from another house have no effect here and are told.

mod counting_op;
mod creates;
mod erased;
mod erasures;
mod merge_rules;
pub(super) mod named;
mod strand_state;

use super::entry::{Entry, Header, OpBody, OpKind};
use crate::base::encoding::{Hash, Value, text_value};
use crate::base::ids::{DeviceId, OpId, RecordId, StrandId};
use crate::base::roles::{Role, Roles};
use crate::ledger::faults::{Fault, is_built_in};
use crate::vault::membership::author::{Authorities, Authority};
use counting_op::Op;
use creates::{Creates, place_creates};
use erasures::{KeptOut, note_erasures, read_op_id};
use named::Named;
use std::borrow::Cow;
use std::collections::btree_map::Entry::{Occupied, Vacant};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) use merge_rules::{FieldRule, KindRule, Rules};
pub(crate) use strand_state::{Ended, FieldState, LiveValue, RecordState, StrandState};

/// A code longer than this is shelved: those of the dictionary have at most 40 letters.
const CODE_BYTES_MAX: usize = 200;

/// Folds the entries of one strand. Signatures are checked before, by whoever read them from outside.
pub(crate) fn fold_entries(
    strand: StrandId,
    entries: &[Entry],
    authorities: &dyn Authorities,
    rules: &dyn Rules,
) -> StrandState {
    let mut state = StrandState::default();
    let entries = once_each(entries);
    note_chains(&entries, &mut state);
    let mut ops = counting_ops(&entries, authorities, &mut state);
    let kept_out = note_erasures(strand, &ops, rules, &mut state);
    drop_erased(&mut ops, &state);
    let creates = place_creates(strand, &ops, rules, &mut state);
    let replaced = replaced_ops(&ops, &kept_out, rules);
    note_ended(&ops, &creates, &mut state);
    for op in &ops {
        place_op(op, &creates, &replaced, rules, &mut state);
    }
    note_clouds(&ops, rules, &mut state);
    sort_values(rules, &mut state);
    note_unseen(rules, &mut state);
    note_incomplete(&ops, &creates, rules, &mut state);
    state
}

/// Each entry once, sorted by hash. The same entry may come twice, one copy with a body that the other lacks: bodies unite.
fn once_each(entries: &[Entry]) -> Vec<Cow<'_, Entry>> {
    let mut by_hash: BTreeMap<Hash, Cow<'_, Entry>> = BTreeMap::new();
    for entry in entries {
        match by_hash.entry(entry.hash) {
            Vacant(free) => {
                free.insert(Cow::Borrowed(entry));
            }
            Occupied(_) if is_built_in(Fault::FirstCopyStays) => {}
            Occupied(mut held) => {
                held.get_mut().to_mut().unite_with(entry.clone());
            }
        }
    }
    by_hash.into_values().collect()
}

fn note_chains(entries: &[Cow<'_, Entry>], state: &mut StrandState) {
    let mut chains: BTreeMap<(DeviceId, Hash), BTreeMap<u64, &Entry>> = BTreeMap::new();
    for entry in entries {
        let key = (entry.header.device, entry.header.certificate);
        if chains.entry(key).or_default().insert(entry.header.sequence, entry).is_some() {
            state.forks.insert(key);
        }
        state.latest = state.latest.max(entry.header.stamp);
    }
    for (key, chain) in chains {
        let starts_at_zero = chain.keys().next() == Some(&0);
        let holds = chain.values().zip(chain.values().skip(1)).all(|(before, after)| {
            after.header.sequence == before.header.sequence + 1 && after.header.previous == Some(before.hash)
        });
        let is_whole = starts_at_zero && holds;
        if !is_whole && !state.forks.contains(&key) {
            state.gaps.insert(key);
        }
    }
}

fn counting_ops<'a>(
    entries: &'a [Cow<'_, Entry>],
    authorities: &dyn Authorities,
    state: &mut StrandState,
) -> Vec<Op<'a>> {
    let mut known: BTreeMap<Hash, Option<Authority>> = BTreeMap::new();
    for entry in entries {
        let certificate = entry.header.certificate;
        known.entry(certificate).or_insert_with(|| authorities.find_authority(&certificate));
    }
    let authority_of = |entry: &Entry| known.get(&entry.header.certificate).and_then(Option::as_ref);
    let named = Named::named_by_entries(entries, |entry, body, named| {
        authority_of(entry).is_some_and(|authority| {
            allows_writing(&authority.roles, body) && (!authority.revoked || named.is_named_entry(entry))
        })
    });
    let mut ops = Vec::new();
    let is_out = |entry: &Entry, by: &Authority| {
        by.revoked && !named.is_named_entry(entry) && !is_built_in(Fault::RevokedCounts)
    };
    // What a lead who was revoked has erased needs the word of a lead of this house.
    let is_lead_here = |entry: &Entry, authority: &Authority| {
        authority.roles.contains(&Role::Lead) && authorities.is_of_house(&entry.header.certificate)
    };
    let named_by_leads = Named::named_by_entries(entries, |entry, body, named| {
        authority_of(entry).is_some_and(|by| {
            is_lead_here(entry, by) && allows_writing(&by.roles, body) && (!by.revoked || named.is_named_entry(entry))
        })
    });
    for (place, entry) in entries.iter().enumerate() {
        let Header { certificate, stamp, .. } = &entry.header;
        let Some(authority) = authority_of(entry).filter(|by| !is_out(entry, by)) else {
            state.not_counted.push(entry.hash);
            continue;
        };
        let erases_here =
            is_lead_here(entry, authority) && (!authority.revoked || named_by_leads.is_named_entry(entry));
        let mut leaves_out = false;
        for (id, head, slot) in entry.ops() {
            let (salt, body) = (slot.salt(), slot.open());
            let counts = match body {
                Some(body) => allows_writing(&authority.roles, body),
                None => opens_cases(&authority.roles),
            };
            leaves_out |= !counts;
            if counts {
                let (stamp, certificate, replaces) = (*stamp, *certificate, head.replaces.as_slice());
                let is_erased = false;
                ops.push(Op { id, entry: place, stamp, certificate, replaces, salt, body, erases_here, is_erased });
            }
        }
        if leaves_out {
            state.not_counted.push(entry.hash);
        }
    }
    ops
}

/// Tells whether a role may write this op: erase, hold, release and accept are a lead's; the rest needs whoever opens
/// cases.
fn allows_writing(roles: &Roles, body: &OpBody) -> bool {
    match body.op_kind() {
        Some(OpKind::Erase | OpKind::Hold | OpKind::Release | OpKind::Accept) => roles.contains(&Role::Lead),
        Some(
            OpKind::Create | OpKind::Set | OpKind::Add | OpKind::Remove | OpKind::Void | OpKind::Restore | OpKind::Cut,
        )
        | None => opens_cases(roles),
    }
}

fn opens_cases(roles: &Roles) -> bool {
    roles.iter().any(|role| role.opens_cases()) || is_built_in(Fault::FiguresWrite)
}

/// Returns the place where an op acts, and the element of it.
fn place_of<'b>(body: &'b OpBody) -> (&'b str, RecordId, &'b str, Option<&'b Value>) {
    let has_element = matches!(body.op_kind(), Some(OpKind::Add | OpKind::Remove)) && !is_built_in(Fault::WrongElement);
    let element = has_element.then_some(&body.value);
    (&body.kind, body.record, &body.field, element)
}

/// The ops of one sort replace each other: values, elements, taking back and bringing back.
fn sort_of(body: &OpBody) -> u8 {
    match body.op_kind() {
        Some(OpKind::Set) => 0,
        Some(OpKind::Add | OpKind::Remove) => 1,
        Some(OpKind::Void | OpKind::Restore) => 2,
        _ => 3,
    }
}

/// Takes the words of erased ops away, so that it makes no difference whether they were deleted already.
fn drop_erased(ops: &mut [Op<'_>], state: &StrandState) {
    let is_erased = |op: &&Op<'_>| match op.body {
        Some(body) => state.erases_contents(op.id, body),
        None => state.erased.erases_missing(op.id),
    };
    let erased: BTreeSet<OpId> = ops.iter().filter(is_erased).map(|op| op.id).collect();
    for op in ops.iter_mut().filter(|op| erased.contains(&op.id)) {
        (op.is_erased, op.body, op.salt) = (true, None, None);
    }
}

fn replaced_ops(ops: &[Op<'_>], kept_out: &KeptOut, rules: &dyn Rules) -> BTreeSet<OpId> {
    // Two entries of one number may hold the same op: the one that can be read speaks.
    let mut by_id: BTreeMap<OpId, &Op<'_>> = BTreeMap::new();
    for op in ops {
        by_id.entry(op.id).and_modify(|held| *held = if held.body.is_some() { held } else { op }).or_insert(op);
    }
    let readable = |op: &Op<'_>| op.body.is_some_and(|body| is_known(body, rules));
    let mut replaced = BTreeSet::new();
    for op in ops {
        for target in op.replaces.iter().filter_map(|target| by_id.get(target)) {
            if target.body.is_some_and(|body| is_said_once(body, rules)) {
                continue;
            }
            let takes_its_place = match (op.body, target.body) {
                // What an erased op kept out stays out; a body that is merely missing keeps nothing out until it comes.
                (None, _) if is_built_in(Fault::UnreadableReplaces) => true,
                (None, _) => kept_out.get(&op.id).is_some_and(|ids| ids.contains(&target.id)),
                (Some(body), Some(other)) if readable(op) && readable(target) => {
                    place_of(body) == place_of(other) && sort_of(body) == sort_of(other) && can_be_said(body, rules)
                }
                (Some(_), _) if readable(op) => false,
                // An op of a newer program takes the place of what is not cautious.
                (Some(body), Some(other)) => {
                    place_of(body) == place_of(other) && cautious_order(other, rules).is_none() && sort_of(other) < 2
                }
                (Some(_), None) => false,
            };
            if takes_its_place && target.kind() != Some(OpKind::Create) {
                replaced.insert(target.id);
            }
        }
    }
    replaced
}

/// Tells whether this is said of a record that merges as facts: nothing takes its place, known or not.
fn is_said_once(body: &OpBody, rules: &dyn Rules) -> bool {
    sort_of(body) < 2
        && rules.rule_for_kind(&body.kind).is_none_or(|rule| rule.is_fact)
        && !is_built_in(Fault::FactsAreReplaced)
}

/// Tells whether the kind knows this op at all: a row of consent that was taken back is not brought back.
fn can_be_said(body: &OpBody, rules: &dyn Rules) -> bool {
    body.op_kind() != Some(OpKind::Restore)
        || is_built_in(Fault::YesIsBroughtBack)
        || rules.rule_for_kind(&body.kind).is_some_and(|rule| rule.can_restore)
}

fn cautious_order<'r>(body: &OpBody, rules: &'r dyn Rules) -> Option<&'r [String]> {
    rules.rule_for_field(&body.kind, &body.field).and_then(|rule| rule.cautious)
}

/// Tells whether this program knows the op, its kind and its field, and the value is one that the field takes.
fn is_known(body: &OpBody, rules: &dyn Rules) -> bool {
    let has_elements = || rules.rule_for_field(&body.kind, &body.field).map(|rule| rule.has_elements);
    match body.op_kind() {
        None => false,
        Some(OpKind::Set) => has_elements().is_some() && rules.takes_value(&body.kind, &body.field, &body.value),
        Some(OpKind::Add | OpKind::Remove) => {
            has_elements() == Some(true) && body.value.as_text().is_some_and(|code| code.len() <= CODE_BYTES_MAX)
        }
        Some(OpKind::Create | OpKind::Void | OpKind::Restore) => rules.rule_for_kind(&body.kind).is_some(),
        Some(OpKind::Erase | OpKind::Hold | OpKind::Release | OpKind::Accept | OpKind::Cut) => true,
    }
}

fn note_ended(ops: &[Op<'_>], creates: &Creates, state: &mut StrandState) {
    for op in ops {
        for target in op.replaces {
            let Some((kind, record)) = creates.by_op.get(target) else { continue };
            let by = op.body.filter(|body| body.kind == *kind).map(|body| body.record);
            if by.is_none() && op.body.is_some() {
                continue;
            }
            if let Some(ended) = state.records.get_mut(&(kind.clone(), *record)) {
                ended.ended.push(Ended { by, op: op.id });
            }
        }
    }
}

fn place_op(op: &Op<'_>, creates: &Creates, replaced: &BTreeSet<OpId>, rules: &dyn Rules, state: &mut StrandState) {
    if op.is_erased {
        return;
    }
    let Some(body) = op.body else {
        state.withheld.push(op.id);
        return;
    };
    if !is_known(body, rules) {
        state.shelved += 1;
        return;
    }
    let (Some(kind), Some(rule)) = (body.op_kind(), rules.rule_for_kind(&body.kind)) else { return };
    if kind == OpKind::Create {
        return;
    }
    let key = (body.kind.clone(), body.record);
    let Some(record) = state.records.get_mut(&key) else {
        state.waiting.insert(body.record);
        return;
    };
    let is_beside_create = || creates.entries.get(&key).is_some_and(|entries| entries.contains(&op.entry));
    let live = op.to_live_value(body.value.clone());
    match kind {
        _ if replaced.contains(&op.id) => {}
        OpKind::Void => record.voids.push(live),
        OpKind::Restore if rule.can_restore => record.restores.push(live),
        OpKind::Add | OpKind::Set if rule.is_fact && !is_beside_create() => {}
        OpKind::Add => {
            if let Some(code) = body.value.as_text() {
                let field = record.fields.entry(body.field.clone()).or_default();
                field.elements.entry(code.to_owned()).or_default().push(live);
            }
        }
        OpKind::Set => record.fields.entry(body.field.clone()).or_default().values.push(live),
        OpKind::Create
        | OpKind::Restore
        | OpKind::Remove
        | OpKind::Erase
        | OpKind::Hold
        | OpKind::Release
        | OpKind::Accept
        | OpKind::Cut => {}
    }
}

/// Ops that cannot be read here and name a cautious value: the value stays, and the field reads as its most protective
/// answer until an op that can be read answers both in this field. One of another field answers nothing.
fn note_clouds(ops: &[Op<'_>], rules: &dyn Rules, state: &mut StrandState) {
    let bodies: BTreeMap<OpId, &OpBody> = ops.iter().filter_map(|op| Some((op.id, op.body?))).collect();
    let is_readable = |op: &&Op<'_>| op.body.is_some_and(|body| is_known(body, rules));
    let (readable, unreadable): (Vec<&Op<'_>>, Vec<&Op<'_>>) = ops.iter().partition(is_readable);
    let answered: BTreeSet<(OpId, &str, RecordId, &str)> = readable
        .iter()
        .filter_map(|op| Some((op, op.body.filter(|body| body.op_kind() == Some(OpKind::Set))?)))
        .flat_map(|(op, body)| op.replaces.iter().map(|id| (*id, body.kind.as_str(), body.record, body.field.as_str())))
        .collect();
    for op in unreadable.into_iter().filter(|_| !is_built_in(Fault::NoCloud)) {
        for body in op.replaces.iter().filter_map(|target| bodies.get(target)) {
            let Some(order) = cautious_order(body, rules) else { continue };
            if answered.contains(&(op.id, &body.kind, body.record, &body.field)) {
                continue;
            }
            let record = state.records.get_mut(&(body.kind.clone(), body.record));
            if let Some(field) = record.and_then(|record| record.fields.get_mut(&body.field)) {
                if !field.clouded_by.contains(&op.id) {
                    field.clouded_by.push(op.id);
                }
                field.most_protective = order.first().map(|code| protective_answer(code, &field.values));
            }
        }
    }
}

/// The answer that a word of a cautious order stands for.
fn protective_answer(word: &str, beside: &[LiveValue]) -> Value {
    let is_yes_no =
        beside.iter().any(|live| matches!(live.value.as_array().map(Vec::as_slice), Some([_, Value::Bool(_)])));
    let value = match word {
        "yes" | "no" if is_yes_no => Value::Bool(word == "yes"),
        _ => text_value(word),
    };
    Value::Array(vec![text_value("known"), value])
}

fn sort_values(rules: &dyn Rules, state: &mut StrandState) {
    for ((kind, _), record) in &mut state.records {
        for (field, held) in &mut record.fields {
            let order = rules.rule_for_field(kind, field).and_then(|rule| rule.cautious);
            held.values.sort_by(|a, b| {
                let protective = |live: &LiveValue| order.map_or(0, |order| protection_rank(&live.value, order));
                protective(a).cmp(&protective(b)).then((b.stamp, b.op).cmp(&(a.stamp, a.op)))
            });
        }
    }
}

/// Taking a record back names what its writer saw: what was written beside it at the same time keeps the record showing.
/// In a row of consent nobody can write beside it: taken back, it stays so whatever its writer had seen of it.
fn note_unseen(rules: &dyn Rules, state: &mut StrandState) {
    let mut parts: BTreeMap<RecordId, Vec<LiveValue>> = BTreeMap::new();
    for record in state.records.values() {
        if let Some(parent) = record.parent {
            let (op, stamp, certificate) = (record.created, record.created_at, record.created_by);
            parts.entry(parent).or_default().push(LiveValue { op, stamp, certificate, value: Value::Null });
        }
    }
    let can_show_again = |kind: &str| rules.rule_for_kind(kind).is_some_and(|rule| rule.can_restore);
    let taken_back = state.records.iter_mut().filter(|(_, record)| !record.voids.is_empty());
    for ((_, id), record) in taken_back.filter(|((kind, _), _)| can_show_again(kind)) {
        let seen: BTreeSet<OpId> =
            record.voids.iter().filter_map(|void| void.value.as_array()).flatten().filter_map(read_op_id).collect();
        let live = record.fields.values().flat_map(FieldState::all_live).chain(parts.get(id).into_iter().flatten());
        record.unseen = live.filter(|live| !seen.contains(&live.op)).cloned().collect();
    }
}

/// A row of facts is incomplete where a body of its entry cannot be read, where it was made twice, or where a field of it
/// has two values.
fn note_incomplete(ops: &[Op<'_>], creates: &Creates, rules: &dyn Rules, state: &mut StrandState) {
    let unreadable: BTreeSet<usize> =
        ops.iter().filter(|op| op.body.is_none_or(|body| !is_known(body, rules))).map(|op| op.entry).collect();
    for (key, record) in &mut state.records {
        let made_in = creates.entries.get(key);
        record.incomplete = rules.rule_for_kind(&key.0).is_some_and(|rule| rule.is_fact)
            && (made_in.is_some_and(|entries| !entries.is_disjoint(&unreadable))
                || state.doubled.contains(&key.1)
                || record.fields.values().any(|field| field.values.len() > 1));
    }
}

/// How protective an answer is: its place in the dictionary's order, what is not named there last.
fn protection_rank(answer: &Value, order: &[String]) -> usize {
    let word = match answer.as_array().map(Vec::as_slice) {
        Some([_, Value::Text(code)]) => code.as_str(),
        Some([_, Value::Bool(true)]) => "yes",
        Some([_, Value::Bool(false)]) => "no",
        Some([Value::Text(state)]) => state.as_str(),
        _ => "",
    };
    order.iter().position(|code| code == word).unwrap_or(order.len())
}

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;
