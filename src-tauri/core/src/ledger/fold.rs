//! Fold: the meaning of a strand's entries together, a pure function of headers, readable bodies and the dictionary.
//!
//! No clock, no order of arrival, no device decides anything: the same entries give the same state in any order, once or
//! twice. An op names the ops it replaces; what nobody replaced is kept. The latest of them is shown, for a cautious
//! field the most protective, and the others are listed until a person settles it. Fold never refuses for a rule of the
//! work: rules are checked in commands.

pub(super) mod named;

use super::entry::{Entry, Header, OpBody, OpKind, Slot};
use crate::base::clock::Stamp;
use crate::base::encoding::{Hash, Value, text_value};
use crate::base::ids::{DeviceId, OpId, RecordId, StrandId};
use crate::base::roles::{Role, Roles};
use crate::vault::membership::author::{Authorities, Authority};
use named::Named;
use std::borrow::Cow;
use std::collections::btree_map::Entry::{Occupied, Vacant};
use std::collections::{BTreeMap, BTreeSet};

/// Rules that the fold asks of the dictionary.
pub(crate) trait Rules {
    /// The rule of a field; `None` for a kind or field that this program does not know: shelved.
    fn rule_for_field(&self, kind: &str, field: &str) -> Option<FieldRule<'_>>;
    /// Tells whether a kind of record is known.
    fn knows_kind(&self, kind: &str) -> bool;
}

/// How the values of one field merge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FieldRule<'a> {
    /// The codes from most to least protective; `None` where the latest is shown.
    pub cautious: Option<&'a [String]>,
}

/// One value that nobody replaced.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveValue {
    pub op: OpId,
    pub stamp: Stamp,
    pub certificate: Hash,
    /// An answer: `[state]` or `["known", value]`; for an element of codes, the code.
    pub value: Value,
}

/// A field of one record as it stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FieldState {
    /// The values nobody replaced, the shown one first. For `codes`: the state beside the elements.
    pub values: Vec<LiveValue>,
    /// The elements of a `codes` field with the ops that hold them in it.
    pub elements: BTreeMap<String, Vec<LiveValue>>,
}

impl FieldState {
    /// The answer to show: `[state]` or `["known", value]`.
    pub fn shown(&self) -> Value {
        let codes: Vec<Value> = self.elements.keys().map(|code| text_value(code)).collect();
        if !codes.is_empty() {
            return Value::Array(vec![text_value("known"), Value::Array(codes)]);
        }
        match self.values.first() {
            Some(live) if live.value == Value::Array(vec![text_value("known")]) => {
                Value::Array(vec![text_value("known"), Value::Array(Vec::new())])
            }
            Some(live) => live.value.clone(),
            None => Value::Array(vec![text_value("blank")]),
        }
    }

    /// Tells whether two values stand beside each other that say different things.
    pub fn is_unsettled(&self) -> bool {
        self.values.windows(2).any(|two| matches!(two, [a, b] if a.value != b.value))
    }

    /// Every op that a new value takes the place of.
    pub fn live_ops(&self) -> Vec<OpId> {
        self.values.iter().map(|live| live.op).collect()
    }
}

/// An op that named this record's `create` among those it replaces: for consent rows, what ended it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The record whose `create` ended this one; `None` where that body is erased, sealed or unknown.
    pub by: Option<RecordId>,
    pub op: OpId,
}

/// A record as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordState {
    pub parent: Option<RecordId>,
    pub created: OpId,
    pub created_at: Stamp,
    pub created_by: Hash,
    pub fields: BTreeMap<String, FieldState>,
    /// `void` ops that nobody answered with a `restore`, and the other way round.
    pub voids: Vec<LiveValue>,
    pub restores: Vec<LiveValue>,
    pub ended: Vec<Ended>,
}

impl RecordState {
    /// Taken back, and nobody brought it back at the same time: where both happened the record shows.
    pub fn is_voided(&self) -> bool {
        !self.voids.is_empty() && self.restores.is_empty()
    }

    /// The answer of a field; `["blank"]` where nothing was ever written.
    pub fn shown(&self, field: &str) -> Value {
        self.fields.get(field).map_or_else(|| Value::Array(vec![text_value("blank")]), FieldState::shown)
    }

    /// Fields, and `""` for void beside restore, where a person has to decide.
    pub fn unsettled(&self) -> Vec<&str> {
        let both = !self.voids.is_empty() && !self.restores.is_empty();
        let fields = self.fields.iter().filter(|(_, state)| state.is_unsettled()).map(|(name, _)| name.as_str());
        both.then_some("").into_iter().chain(fields).collect()
    }
}

/// A strand as it stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StrandState {
    pub records: BTreeMap<(String, RecordId), RecordState>,
    /// Records with ops whose `create` has not arrived.
    pub waiting: BTreeSet<RecordId>,
    /// Ops of kinds and fields that this program does not know, and ops of a newer format: kept and handed on.
    pub shelved: u64,
    /// Ops whose body is missing although no erasure names it: to be asked for.
    pub withheld: Vec<OpId>,
    /// Entries that do not count: unknown or revoked certificate, or a role that does not allow the op.
    pub not_counted: Vec<Hash>,
    /// Chains in which an entry is missing before one that is here.
    pub gaps: BTreeSet<(DeviceId, Hash)>,
    /// Chains with two entries of one sequence: an alarm.
    pub forks: BTreeSet<(DeviceId, Hash)>,
    /// Records that an erasure names.
    pub erased_records: BTreeSet<RecordId>,
    pub erased_ops: BTreeSet<OpId>,
    pub erased_whole: bool,
    /// The highest stamp.
    pub latest: Stamp,
}

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
    let ops = counting_ops(&entries, authorities, &mut state);
    note_erasures(strand, &ops, &mut state);
    let replaced = replaced_ops(&ops, rules, &state);
    place_live_values(&ops, &replaced, rules, &mut state);
    state
}

/// An op that counts, with where it comes from.
struct Op<'a> {
    id: OpId,
    stamp: Stamp,
    certificate: Hash,
    replaces: &'a [OpId],
    body: Option<&'a OpBody>,
    gone: bool,
}

/// Each entry once, sorted by hash. The same entry may come twice, one copy with a body that the other lacks: bodies unite.
fn once_each(entries: &[Entry]) -> Vec<Cow<'_, Entry>> {
    let mut by_hash: BTreeMap<Hash, Cow<'_, Entry>> = BTreeMap::new();
    for entry in entries {
        match by_hash.entry(entry.hash) {
            Vacant(free) => {
                free.insert(Cow::Borrowed(entry));
            }
            Occupied(mut held) => {
                let united = held.get_mut().to_mut();
                for (slot, other) in united.bodies.iter_mut().zip(&entry.bodies) {
                    if matches!(slot, Slot::Gone) {
                        *slot = other.clone();
                    }
                }
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
    let stands = |entry: &Entry| {
        let authority = known.get(&entry.header.certificate).and_then(Option::as_ref)?;
        let is_allowed = entry.bodies.iter().filter_map(Slot::open).all(|body| allows_writing(&authority.roles, body));
        is_allowed.then_some(!authority.revoked)
    };
    let named = Named::named_by_entries(entries, |entry| stands(entry) == Some(true));
    let mut ops = Vec::new();
    for entry in entries {
        let Header { certificate, stamp, .. } = &entry.header;
        if !stands(entry).is_some_and(|by_itself| by_itself || named.is_named_entry(entry)) {
            state.not_counted.push(entry.hash);
            continue;
        }
        ops.extend(entry.ops().map(|(id, head, slot)| Op {
            id,
            stamp: *stamp,
            certificate: *certificate,
            replaces: &head.replaces,
            body: slot.open(),
            gone: matches!(slot, Slot::Gone),
        }));
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
        | None => roles.iter().any(|role| role.opens_cases()),
    }
}

fn note_erasures(strand: StrandId, ops: &[Op<'_>], state: &mut StrandState) {
    let of_kind = |kind: OpKind| ops.iter().filter(move |op| op.body.and_then(OpBody::op_kind) == Some(kind));
    let released: BTreeSet<OpId> = of_kind(OpKind::Release).flat_map(|op| op.replaces.iter().copied()).collect();
    let held: Vec<&Value> = of_kind(OpKind::Hold)
        .filter(|op| !released.contains(&op.id))
        .filter_map(|op| op.body.map(|body| &body.value))
        .flat_map(|value| value.as_array().into_iter().flatten())
        .collect();
    for body in of_kind(OpKind::Erase).filter_map(|op| op.body) {
        for target in body.value.as_array().into_iter().flatten().filter(|target| !held.contains(target)) {
            note_erased(strand, target, state);
        }
    }
}

/// A target is `["op", id]`, `["record", id]` or `["strand", id]`.
fn note_erased(strand: StrandId, target: &Value, state: &mut StrandState) {
    let Some([what, id]) = target.as_array().map(Vec::as_slice) else { return };
    let (Some(what), Some(Ok(id))) = (what.as_text(), id.as_bytes().map(|id| <[u8; 16]>::try_from(id.as_slice())))
    else {
        return;
    };
    match what {
        "op" => {
            state.erased_ops.insert(OpId(id));
        }
        "record" => {
            state.erased_records.insert(RecordId(id));
        }
        "strand" if StrandId(id) == strand => state.erased_whole = true,
        _ => {}
    }
}

impl StrandState {
    /// Tells whether an erasure names this op, its record or the strand. An op that erases and holds is never erased.
    pub fn erases_contents(&self, op: OpId, body: &OpBody) -> bool {
        let strand_op = body.op_kind().is_some_and(|kind| {
            matches!(kind, OpKind::Erase | OpKind::Hold | OpKind::Release | OpKind::Accept | OpKind::Cut)
        });
        !strand_op && (self.erased_whole || self.erased_ops.contains(&op) || self.erased_records.contains(&body.record))
    }

    fn is_erased(&self, op: &Op<'_>) -> bool {
        match op.body {
            Some(body) => self.erases_contents(op.id, body),
            None => self.erased_whole || self.erased_ops.contains(&op.id),
        }
    }
}

/// Returns the place where an op acts: kind, record, field.
fn place_of(body: &OpBody) -> (&str, RecordId, &str) {
    (&body.kind, body.record, &body.field)
}

fn replaced_ops(ops: &[Op<'_>], rules: &dyn Rules, state: &StrandState) -> BTreeSet<OpId> {
    let bodies: BTreeMap<OpId, Option<&OpBody>> = ops.iter().map(|op| (op.id, op.body)).collect();
    let mut replaced = BTreeSet::new();
    for op in ops {
        let readable = op.body.filter(|body| !state.is_erased(op) && is_known(body, rules));
        for target in op.replaces {
            let Some(Some(target_body)) = bodies.get(target) else { continue };
            let takes_its_place = match readable {
                Some(body) => {
                    place_of(body) == place_of(target_body)
                        && (body.op_kind() == Some(OpKind::Create)) == (target_body.op_kind() == Some(OpKind::Create))
                }
                // What an unreadable op replaced stays replaced, but a protection stays in force.
                None => rules
                    .rule_for_field(&target_body.kind, &target_body.field)
                    .is_none_or(|rule| rule.cautious.is_none()),
            };
            if takes_its_place && target_body.op_kind() != Some(OpKind::Create) {
                replaced.insert(*target);
            }
        }
    }
    replaced
}

fn is_known(body: &OpBody, rules: &dyn Rules) -> bool {
    match body.op_kind() {
        None => false,
        Some(OpKind::Set | OpKind::Add | OpKind::Remove) => rules.rule_for_field(&body.kind, &body.field).is_some(),
        Some(OpKind::Create | OpKind::Void | OpKind::Restore) => rules.knows_kind(&body.kind),
        Some(OpKind::Erase | OpKind::Hold | OpKind::Release | OpKind::Accept | OpKind::Cut) => true,
    }
}

fn place_live_values(ops: &[Op<'_>], replaced: &BTreeSet<OpId>, rules: &dyn Rules, state: &mut StrandState) {
    let mut creates: BTreeMap<OpId, (String, RecordId)> = BTreeMap::new();
    // Creates first: everything else hangs on them.
    for op in ops {
        if state.is_erased(op) {
            continue;
        }
        let Some(body) = op.body.filter(|body| is_known(body, rules) && body.op_kind() == Some(OpKind::Create)) else {
            continue;
        };
        creates.insert(op.id, (body.kind.clone(), body.record));
        let parent = body.value.as_bytes().and_then(|id| id.as_slice().try_into().ok()).map(RecordId);
        let record = RecordState {
            parent,
            created: op.id,
            created_at: op.stamp,
            created_by: op.certificate,
            fields: BTreeMap::new(),
            voids: Vec::new(),
            restores: Vec::new(),
            ended: Vec::new(),
        };
        state.records.entry((body.kind.clone(), body.record)).or_insert(record);
    }
    note_ended(ops, &creates, state);
    for op in ops {
        place_op(op, replaced, rules, state);
    }
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

fn note_ended(ops: &[Op<'_>], creates: &BTreeMap<OpId, (String, RecordId)>, state: &mut StrandState) {
    for op in ops {
        for target in op.replaces {
            let Some((kind, record)) = creates.get(target) else { continue };
            let by = op.body.filter(|body| body.kind == *kind).map(|body| body.record);
            if by.is_none() && op.body.is_some() && !state.is_erased(op) {
                continue;
            }
            if let Some(ended) = state.records.get_mut(&(kind.clone(), *record)) {
                ended.ended.push(Ended { by, op: op.id });
            }
        }
    }
}

fn place_op(op: &Op<'_>, replaced: &BTreeSet<OpId>, rules: &dyn Rules, state: &mut StrandState) {
    if state.is_erased(op) {
        return;
    }
    let Some(body) = op.body else {
        if op.gone {
            state.withheld.push(op.id);
        }
        return;
    };
    if !is_known(body, rules) {
        state.shelved += 1;
        return;
    }
    let Some(kind) = body.op_kind() else { return };
    if matches!(kind, OpKind::Create | OpKind::Erase | OpKind::Hold | OpKind::Release | OpKind::Accept | OpKind::Cut) {
        return;
    }
    let Some(record) = state.records.get_mut(&(body.kind.clone(), body.record)) else {
        state.waiting.insert(body.record);
        return;
    };
    if replaced.contains(&op.id) || kind == OpKind::Remove {
        return;
    }
    let live = LiveValue { op: op.id, stamp: op.stamp, certificate: op.certificate, value: body.value.clone() };
    match kind {
        OpKind::Void => record.voids.push(live),
        OpKind::Restore => record.restores.push(live),
        OpKind::Add => {
            if let Some(code) = body.value.as_text() {
                let field = record.fields.entry(body.field.clone()).or_default();
                field.elements.entry(code.to_owned()).or_default().push(live);
            }
        }
        OpKind::Set => record.fields.entry(body.field.clone()).or_default().values.push(live),
        OpKind::Create
        | OpKind::Remove
        | OpKind::Erase
        | OpKind::Hold
        | OpKind::Release
        | OpKind::Accept
        | OpKind::Cut => {}
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
mod tests;
