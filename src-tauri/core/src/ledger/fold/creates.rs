//! Creates: which of them make a record, given that whoever wrote may have run a changed program.

use super::counting_op::Op;
use super::merge_rules::{KindRule, Rules};
use super::strand_state::{RecordState, StrandState};
use crate::base::encoding::Value;
use crate::base::ids::{OpId, RecordId, StrandId};
use crate::ledger::entry::{OpBody, OpKind, derive_part_id, derive_root_id};
use crate::ledger::faults::{Fault, is_built_in};
use std::collections::btree_map::Entry::{Occupied, Vacant};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn read_record_id(value: &Value) -> Option<RecordId> {
    value.as_bytes().and_then(|id| id.as_slice().try_into().ok()).map(RecordId)
}

/// The record of each create that has effect, and the entries that made it.
#[derive(Default)]
pub(super) struct Creates {
    pub(super) by_op: BTreeMap<OpId, (String, RecordId)>,
    pub(super) entries: BTreeMap<(String, RecordId), BTreeSet<usize>>,
}

/// Places the creates: everything else hangs on them. A part whose parent has not come waits.
pub(super) fn place_creates(strand: StrandId, ops: &[Op<'_>], rules: &dyn Rules, state: &mut StrandState) -> Creates {
    let mut open: Vec<(&Op<'_>, &OpBody, Option<(&str, RecordId)>)> = Vec::new();
    for op in ops.iter().filter(|op| op.kind() == Some(OpKind::Create)) {
        let Some((body, rule)) = op.body.and_then(|body| Some((body, rules.rule_for_kind(&body.kind)?))) else {
            continue;
        };
        match read_own_id(strand, op, body, rule) {
            Some(parent) => open.push((op, body, parent)),
            None => state.misplaced.push(op.id),
        }
    }
    // The earliest of two that make one record stands for it, whoever came first.
    open.sort_by_key(|(op, ..)| {
        let stamp = Some(op.stamp).filter(|_| !is_built_in(Fault::FirstCreateById));
        (stamp, op.id)
    });
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
    let ids: BTreeSet<RecordId> = state.records.keys().map(|(_, id)| *id).collect();
    for (op, body, parent) in open {
        // What is here and of another kind will not become its parent.
        if parent.is_some_and(|(_, id)| ids.contains(&id)) {
            state.misplaced.push(op.id);
        } else {
            state.waiting.insert(body.record);
        }
    }
    creates
}

/// The parent of a create that gives its own id, with the parent's kind; `None` where the id or the parent is not its own.
pub(super) fn read_own_id<'r>(
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
            let is_own = derive_part_id(strand, &op.certificate, &body.kind, parent, salt) == body.record
                || is_built_in(Fault::AnyRecordId);
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
