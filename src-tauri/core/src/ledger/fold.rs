//! Fold: the meaning of a strand's entries together, a pure function of headers, readable bodies, statement, house and
//! dictionary.
//!
//! No clock, no order of arrival, no device and no neighbour decides anything: each op counts by its own kind and its
//! certificate's roles, and the same entries give the same state in any order, once or twice. An op names the ops it
//! replaces; what nobody replaced is kept. The latest of them is shown, for a cautious field the most protective, and the
//! others are listed until a person settles it. Whoever wrote may have run a changed program: a create that does not give
//! its own id, a value out of range, an erasure from another house have no effect here and are told.

pub(super) mod named;

use super::entry::{Entry, Header, OpBody, OpKind, Salt, derive_part_id, derive_root_id};
use crate::base::clock::Stamp;
use crate::base::encoding::{Hash, Value, text_value};
use crate::base::ids::{DeviceId, OpId, RecordId, StrandId};
use crate::base::roles::{Role, Roles};
use crate::vault::membership::author::{Authorities, Authority};
use named::Named;
use std::borrow::Cow;
use std::collections::btree_map::Entry::{Occupied, Vacant};
use std::collections::{BTreeMap, BTreeSet};

/// A code longer than this is shelved: those of the dictionary have at most 40 letters.
const CODE_BYTES_MAX: usize = 200;

/// Rules that the fold asks of the dictionary.
pub(crate) trait Rules {
    /// The rule of a field; `None` for a kind or field that this program does not know: shelved.
    fn rule_for_field(&self, kind: &str, field: &str) -> Option<FieldRule<'_>>;
    /// The rule of a kind of record; `None` for one that this program does not know: shelved.
    fn rule_for_kind(&self, kind: &str) -> Option<KindRule<'_>>;
    /// Tells whether a known field takes this value: of its kind, within its range, not too long.
    fn takes_value(&self, kind: &str, field: &str, value: &Value) -> bool;
}

/// How records of one kind merge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KindRule<'a> {
    /// The kind of which such a record is part; `None` for a root.
    pub belongs_to: Option<&'a str>,
    /// Merges as facts: what is said stands in the entry of the create, and a correction voids the record.
    pub is_fact: bool,
    /// Tells whether a record that was taken back can be brought back: not a row of consent.
    pub can_restore: bool,
}

/// How the values of one field merge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FieldRule<'a> {
    /// The codes from most to least protective; `None` where the latest is shown.
    pub cautious: Option<&'a [String]>,
    /// Tells whether it holds codes, element by element.
    pub has_elements: bool,
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
    /// Ops that nobody can read here and that name a cautious value of this field: until a readable op replaces them and
    /// the value, the field reads as its most protective answer.
    pub clouded_by: Vec<OpId>,
    /// The most protective answer, where the field is clouded.
    most_protective: Option<Value>,
}

impl FieldState {
    /// The answer to show: `[state]` or `["known", value]`.
    pub fn shown(&self) -> Value {
        if let Some(answer) = self.most_protective.as_ref().filter(|_| !self.clouded_by.is_empty()) {
            return answer.clone();
        }
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
        self.values.iter().map(|live| live.op).chain(self.clouded_by.iter().copied()).collect()
    }

    /// Values and elements, whatever is live.
    fn all_live(&self) -> impl Iterator<Item = &LiveValue> {
        self.values.iter().chain(self.elements.values().flatten())
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
    /// Live ops of this record, and creates of its parts, that the ops taking it back had not seen.
    pub unseen: Vec<LiveValue>,
    pub ended: Vec<Ended>,
    /// A body of the entry that made it is missing or unknown, or a field of it is doubled: for rows of consent.
    pub incomplete: bool,
}

impl RecordState {
    /// Taken back, and nobody brought it back or wrote in it at the same time: where both happened the record shows.
    pub fn is_voided(&self) -> bool {
        !self.voids.is_empty() && self.restores.is_empty() && self.unseen.is_empty()
    }

    /// Every op that taking this record back has seen, parts apart: its create, its live values and elements.
    pub fn seen_ops(&self) -> impl Iterator<Item = OpId> {
        let live = self.fields.values().flat_map(|field| field.all_live().map(|live| live.op));
        std::iter::once(self.created).chain(live)
    }

    /// The answer of a field; `["blank"]` where nothing was ever written.
    pub fn shown(&self, field: &str) -> Value {
        self.fields.get(field).map_or_else(|| Value::Array(vec![text_value("blank")]), FieldState::shown)
    }

    /// Fields, and `""` for void beside restore, where a person has to decide.
    pub fn unsettled(&self) -> Vec<&str> {
        let both = !self.voids.is_empty() && !self.is_voided();
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
    /// Entries of which an op does not count: unknown or revoked certificate, or a role that does not allow the op.
    pub not_counted: Vec<Hash>,
    /// Creates that do not give their own id, or part of what they cannot be part of: without effect.
    pub misplaced: Vec<OpId>,
    /// Records that were made twice: an alarm.
    pub doubled: BTreeSet<RecordId>,
    /// Erasures, holds and releases of a lead of another house: without effect until a lead of this house writes one.
    pub asked_for: Vec<OpId>,
    /// Chains in which an entry is missing before one that is here.
    pub gaps: BTreeSet<(DeviceId, Hash)>,
    /// Chains with two entries of one sequence: an alarm.
    pub forks: BTreeSet<(DeviceId, Hash)>,
    /// Targets of erasures of this house that no hold keeps.
    pub erased: Erased,
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
    let erasures = note_erasures(strand, &ops, authorities, &mut state);
    let creates = place_creates(strand, &ops, rules, &mut state);
    let replaced = replaced_ops(&ops, &erasures, rules, &state);
    note_ended(&ops, &creates, &mut state);
    for op in &ops {
        place_op(op, &creates, &replaced, rules, &mut state);
    }
    note_clouds(&ops, &replaced, rules, &mut state);
    sort_values(rules, &mut state);
    note_unseen(&mut state);
    note_incomplete(&ops, &creates, rules, &mut state);
    state
}

/// Targets of erasures: ops, records with all their parts, or the whole strand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Erased {
    pub records: BTreeSet<RecordId>,
    pub ops: BTreeSet<OpId>,
    pub whole: bool,
}

impl Erased {
    fn name_target(&mut self, strand: StrandId, target: &Value) {
        let Some([Value::Text(what), Value::Bytes(id)]) = target.as_array().map(Vec::as_slice) else { return };
        let Ok(id) = <[u8; 16]>::try_from(id.as_slice()) else { return };
        match what.as_str() {
            "op" => _ = self.ops.insert(OpId(id)),
            "record" => _ = self.records.insert(RecordId(id)),
            "strand" if StrandId(id) == strand => self.whole = true,
            _ => {}
        }
    }
}

/// An op that counts, with where it comes from.
struct Op<'a> {
    id: OpId,
    /// The place of its entry among the entries.
    entry: usize,
    stamp: Stamp,
    certificate: Hash,
    replaces: &'a [OpId],
    salt: Option<&'a Salt>,
    body: Option<&'a OpBody>,
}

impl Op<'_> {
    fn kind(&self) -> Option<OpKind> {
        self.body.and_then(OpBody::op_kind)
    }

    fn to_live_value(&self, value: Value) -> LiveValue {
        LiveValue { op: self.id, stamp: self.stamp, certificate: self.certificate, value }
    }
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
    for (place, entry) in entries.iter().enumerate() {
        let Header { certificate, stamp, .. } = &entry.header;
        let Some(authority) = authority_of(entry).filter(|by| !by.revoked || named.is_named_entry(entry)) else {
            state.not_counted.push(entry.hash);
            continue;
        };
        let mut leaves_out = false;
        for (id, head, slot) in entry.ops() {
            let (salt, body) = (slot.salt(), slot.open());
            let counts = match body {
                Some(body) => allows_writing(&authority.roles, body),
                None => authority.roles.iter().any(|role| role.opens_cases()),
            };
            leaves_out |= !counts;
            if counts {
                let (stamp, certificate, replaces) = (*stamp, *certificate, head.replaces.as_slice());
                ops.push(Op { id, entry: place, stamp, certificate, replaces, salt, body });
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
        | None => roles.iter().any(|role| role.opens_cases()),
    }
}

/// Erasures of this house: for each op that one of them lists, the ids that it goes on keeping out.
type KeptOut = BTreeMap<OpId, BTreeSet<OpId>>;

/// An erase holds `[target, covered]`: a target is `["op", id]`, `["record", id]` or `["strand", id]`, and `covered` is
/// `[op id, the ids that it kept out]` for every op that its writer saw. A hold holds a target.
fn note_erasures(strand: StrandId, ops: &[Op<'_>], authorities: &dyn Authorities, state: &mut StrandState) -> KeptOut {
    let is_erasing = |op: &&Op<'_>| matches!(op.kind(), Some(OpKind::Erase | OpKind::Hold | OpKind::Release));
    let (ours, others): (Vec<&Op<'_>>, Vec<&Op<'_>>) =
        ops.iter().filter(is_erasing).partition(|op| authorities.is_of_house(&op.certificate));
    state.asked_for = others.iter().map(|op| op.id).collect();
    let of_kind = |kind: OpKind| ours.iter().filter(move |op| op.kind() == Some(kind));
    let released: BTreeSet<OpId> = of_kind(OpKind::Release).flat_map(|op| op.replaces.iter().copied()).collect();
    let held: Vec<&Value> = of_kind(OpKind::Hold)
        .filter(|op| !released.contains(&op.id))
        .filter_map(|op| op.body.map(|body| &body.value))
        .collect();
    let mut kept_out = KeptOut::new();
    for op in of_kind(OpKind::Erase) {
        let Some([target, Value::Array(covered)]) = op.body.and_then(|body| body.value.as_array()).map(Vec::as_slice)
        else {
            continue;
        };
        for (covered, ids) in covered.iter().filter_map(read_covered) {
            kept_out.entry(covered).or_default().extend(ids);
        }
        if !held.contains(&target) {
            state.erased.name_target(strand, target);
        }
    }
    kept_out
}

fn read_covered(covered: &Value) -> Option<(OpId, Vec<OpId>)> {
    let Some([op, Value::Array(ids)]) = covered.as_array().map(Vec::as_slice) else { return None };
    Some((read_op_id(op)?, ids.iter().filter_map(read_op_id).collect()))
}

fn read_op_id(value: &Value) -> Option<OpId> {
    value.as_bytes().and_then(|id| id.as_slice().try_into().ok()).map(OpId)
}

impl StrandState {
    /// Tells whether an erasure names this op, its record, a record of which that is part, or the strand. An op that erases
    /// and holds is never erased.
    pub fn erases_contents(&self, op: OpId, body: &OpBody) -> bool {
        let is_of_strand = body.op_kind().is_some_and(|kind| {
            matches!(kind, OpKind::Erase | OpKind::Hold | OpKind::Release | OpKind::Accept | OpKind::Cut)
        });
        let parent = match body.op_kind() {
            Some(OpKind::Create) => read_record_id(&body.value),
            _ => self.records.get(&(body.kind.clone(), body.record)).and_then(|record| record.parent),
        };
        let names = |record: RecordId| self.erased.records.contains(&record);
        !is_of_strand
            && (self.erased.whole || self.erased.ops.contains(&op) || names(body.record) || parent.is_some_and(names))
    }

    fn is_erased(&self, op: &Op<'_>) -> bool {
        match op.body {
            Some(body) => self.erases_contents(op.id, body),
            None => self.erased.whole || self.erased.ops.contains(&op.id),
        }
    }
}

fn read_record_id(value: &Value) -> Option<RecordId> {
    value.as_bytes().and_then(|id| id.as_slice().try_into().ok()).map(RecordId)
}

/// The record of each create that has effect, and the entries that made it.
#[derive(Default)]
struct Creates {
    by_op: BTreeMap<OpId, (String, RecordId)>,
    entries: BTreeMap<(String, RecordId), BTreeSet<usize>>,
}

/// Places the creates: everything else hangs on them. A part whose parent has not come waits.
fn place_creates(strand: StrandId, ops: &[Op<'_>], rules: &dyn Rules, state: &mut StrandState) -> Creates {
    let mut open: Vec<(&Op<'_>, &OpBody, Option<(&str, RecordId)>)> = Vec::new();
    for op in ops.iter().filter(|op| op.kind() == Some(OpKind::Create)) {
        if state.is_erased(op) {
            continue;
        }
        let Some((body, rule)) = op.body.and_then(|body| Some((body, rules.rule_for_kind(&body.kind)?))) else {
            continue;
        };
        match read_own_id(strand, op, body, rule) {
            Some(parent) => open.push((op, body, parent)),
            None => state.misplaced.push(op.id),
        }
    }
    // The earliest of two that make one record stands for it, whoever came first.
    open.sort_by_key(|(op, ..)| (op.stamp, op.id));
    let mut creates = Creates::default();
    loop {
        let (ready, waiting): (Vec<_>, Vec<_>) = open.into_iter().partition(|(_, _, parent)| {
            parent.is_none_or(|(kind, id)| state.records.contains_key(&(kind.to_owned(), id)))
        });
        open = waiting;
        if ready.is_empty() {
            break;
        }
        for (op, body, parent) in ready {
            let key = (body.kind.clone(), body.record);
            creates.by_op.insert(op.id, key.clone());
            creates.entries.entry(key.clone()).or_default().insert(op.entry);
            match state.records.entry(key) {
                Vacant(free) => _ = free.insert(new_record(op, parent.map(|(_, id)| id))),
                Occupied(_) => _ = state.doubled.insert(body.record),
            }
        }
    }
    state.waiting.extend(open.iter().map(|(_, body, _)| body.record));
    creates
}

/// The parent of a create that gives its own id, with the parent's kind; `None` where the id or the parent is not its own.
fn read_own_id<'r>(
    strand: StrandId,
    op: &Op<'_>,
    body: &OpBody,
    rule: KindRule<'r>,
) -> Option<Option<(&'r str, RecordId)>> {
    let salt = op.salt?;
    match rule.belongs_to {
        None => {
            let is_own = body.value.is_null()
                && body.record.as_strand_id() == strand
                && derive_root_id(&op.certificate, &body.kind, salt) == body.record;
            is_own.then_some(None)
        }
        Some(kind) => {
            let parent = read_record_id(&body.value)?;
            let is_own = derive_part_id(strand, &op.certificate, &body.kind, parent, salt) == body.record;
            is_own.then_some(Some((kind, parent)))
        }
    }
}

fn new_record(op: &Op<'_>, parent: Option<RecordId>) -> RecordState {
    RecordState {
        parent,
        created: op.id,
        created_at: op.stamp,
        created_by: op.certificate,
        fields: BTreeMap::new(),
        voids: Vec::new(),
        restores: Vec::new(),
        unseen: Vec::new(),
        ended: Vec::new(),
        incomplete: false,
    }
}

/// Returns the place where an op acts, and the element of it.
fn place_of<'b>(body: &'b OpBody) -> (&'b str, RecordId, &'b str, Option<&'b Value>) {
    let element = matches!(body.op_kind(), Some(OpKind::Add | OpKind::Remove)).then_some(&body.value);
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

fn replaced_ops(ops: &[Op<'_>], kept_out: &KeptOut, rules: &dyn Rules, state: &StrandState) -> BTreeSet<OpId> {
    let by_id: BTreeMap<OpId, &Op<'_>> = ops.iter().map(|op| (op.id, op)).collect();
    let readable = |op: &Op<'_>| !state.is_erased(op) && op.body.is_some_and(|body| is_known(body, rules));
    let mut replaced = BTreeSet::new();
    for op in ops {
        let is_erased = state.is_erased(op) || op.body.is_none();
        for target in op.replaces.iter().filter_map(|target| by_id.get(target)) {
            let takes_its_place = match (op.body.filter(|_| !is_erased), target.body) {
                // What an erased op kept out stays out; a body that is merely missing keeps nothing out until it comes.
                (None, _) => kept_out.get(&op.id).is_some_and(|ids| ids.contains(&target.id)),
                (Some(body), Some(other)) if readable(op) && readable(target) => {
                    place_of(body) == place_of(other)
                        && sort_of(body) == sort_of(other)
                        && !(sort_of(body) < 2 && rules.rule_for_kind(&body.kind).is_none_or(|rule| rule.is_fact))
                }
                // A readable op clears what nobody can read.
                (Some(_), _) if readable(op) => !readable(target),
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
            if by.is_none() && op.body.is_some() && !state.is_erased(op) {
                continue;
            }
            if let Some(ended) = state.records.get_mut(&(kind.clone(), *record)) {
                ended.ended.push(Ended { by, op: op.id });
            }
        }
    }
}

fn place_op(op: &Op<'_>, creates: &Creates, replaced: &BTreeSet<OpId>, rules: &dyn Rules, state: &mut StrandState) {
    if state.is_erased(op) {
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
/// answer until a readable op replaces both.
fn note_clouds(ops: &[Op<'_>], replaced: &BTreeSet<OpId>, rules: &dyn Rules, state: &mut StrandState) {
    let bodies: BTreeMap<OpId, &OpBody> = ops.iter().filter_map(|op| Some((op.id, op.body?))).collect();
    for op in ops.iter().filter(|op| !replaced.contains(&op.id)) {
        let is_readable = !state.is_erased(op) && op.body.is_some_and(|body| is_known(body, rules));
        if is_readable {
            continue;
        }
        for body in op.replaces.iter().filter_map(|target| bodies.get(target)) {
            let Some(order) = cautious_order(body, rules) else { continue };
            let record = state.records.get_mut(&(body.kind.clone(), body.record));
            if let Some(field) = record.and_then(|record| record.fields.get_mut(&body.field)) {
                field.clouded_by.push(op.id);
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
fn note_unseen(state: &mut StrandState) {
    let mut parts: BTreeMap<RecordId, Vec<LiveValue>> = BTreeMap::new();
    for record in state.records.values() {
        if let Some(parent) = record.parent {
            let (op, stamp, certificate) = (record.created, record.created_at, record.created_by);
            parts.entry(parent).or_default().push(LiveValue { op, stamp, certificate, value: Value::Null });
        }
    }
    for ((_, id), record) in state.records.iter_mut().filter(|(_, record)| !record.voids.is_empty()) {
        let seen: BTreeSet<OpId> =
            record.voids.iter().filter_map(|void| void.value.as_array()).flatten().filter_map(read_op_id).collect();
        let live = record.fields.values().flat_map(FieldState::all_live).chain(parts.get(id).into_iter().flatten());
        record.unseen = live.filter(|live| !seen.contains(&live.op)).cloned().collect();
    }
}

/// A row of facts is incomplete where a body of its entry cannot be read, or where a field of it has two values.
fn note_incomplete(ops: &[Op<'_>], creates: &Creates, rules: &dyn Rules, state: &mut StrandState) {
    let unreadable: BTreeSet<usize> =
        ops.iter().filter(|op| op.body.is_none_or(|body| !is_known(body, rules))).map(|op| op.entry).collect();
    for (key, record) in &mut state.records {
        let made_in = creates.entries.get(key);
        record.incomplete = rules.rule_for_kind(&key.0).is_some_and(|rule| rule.is_fact)
            && (made_in.is_some_and(|entries| !entries.is_disjoint(&unreadable))
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
mod tests;
