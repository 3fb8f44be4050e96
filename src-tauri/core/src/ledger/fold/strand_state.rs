//! A strand as it stands: records, fields, live values, and what is missing or odd in it.

use super::erased::Erased;
use crate::base::clock::Stamp;
use crate::base::encoding::{Hash, Value, text_value};
use crate::base::ids::{DeviceId, OpId, RecordId};
use crate::ledger::faults::{Fault, is_built_in};
use std::collections::{BTreeMap, BTreeSet};

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
    pub(super) most_protective: Option<Value>,
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
        if is_built_in(Fault::OnlyTheLatest) {
            return false;
        }
        self.values.windows(2).any(|two| matches!(two, [a, b] if a.value != b.value))
    }

    /// Every op that a new value takes the place of.
    pub fn live_ops(&self) -> Vec<OpId> {
        self.values.iter().map(|live| live.op).chain(self.clouded_by.iter().copied()).collect()
    }

    /// Values and elements, whatever is live.
    pub(super) fn all_live(&self) -> impl Iterator<Item = &LiveValue> {
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
