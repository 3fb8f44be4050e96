//! Erasures and holds of this house: what they name, and what they go on keeping out.

use super::counting_op::Op;
use super::creates::read_record_id;
use super::strand_state::StrandState;
use crate::base::encoding::Value;
use crate::base::ids::{OpId, RecordId, StrandId};
use crate::ledger::entry::{OpBody, OpKind};
use crate::vault::membership::author::Authorities;
use std::collections::{BTreeMap, BTreeSet};

/// Erasures of this house: for each op that one of them lists, the ids that it goes on keeping out.
pub(super) type KeptOut = BTreeMap<OpId, BTreeSet<OpId>>;

/// An erase holds `[target, covered]`: a target is `["op", id]`, `["record", id]` or `["strand", id]`, and `covered` is
/// `[op id, the ids that it kept out]` for every op that its writer saw. A hold holds a target.
pub(super) fn note_erasures(
    strand: StrandId,
    ops: &[Op<'_>],
    authorities: &dyn Authorities,
    state: &mut StrandState,
) -> KeptOut {
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

pub(super) fn read_op_id(value: &Value) -> Option<OpId> {
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

    pub(super) fn is_erased(&self, op: &Op<'_>) -> bool {
        match op.body {
            Some(body) => self.erases_contents(op.id, body),
            None => self.erased.whole || self.erased.ops.contains(&op.id),
        }
    }
}
