//! Erasures and holds of this house: what they name, and what they go on keeping out.

use super::counting_op::Op;
use super::creates::{read_own_id, read_record_id};
use super::erased::Erased;
use super::merge_rules::Rules;
use super::strand_state::StrandState;
use crate::base::encoding::Value;
use crate::base::ids::{OpId, RecordId, StrandId};
use crate::ledger::entry::{OpBody, OpKind};
use crate::ledger::faults::{Fault, is_built_in};
use std::collections::{BTreeMap, BTreeSet};

/// Erasures of this house: for each op that one of them lists, the ids that it goes on keeping out.
pub(super) type KeptOut = BTreeMap<OpId, BTreeSet<OpId>>;

/// An erase holds `[target, covered]`: a target is `["op", id]`, `["record", id]` or `["strand", id]`, and `covered` is
/// `[op id, the ids that it kept out]` for every op that its writer saw. A hold holds a target.
pub(super) fn note_erasures(strand: StrandId, ops: &[Op<'_>], rules: &dyn Rules, state: &mut StrandState) -> KeptOut {
    let is_erasing = |op: &&Op<'_>| matches!(op.kind(), Some(OpKind::Erase | OpKind::Hold | OpKind::Release));
    let (ours, others): (Vec<&Op<'_>>, Vec<&Op<'_>>) =
        ops.iter().filter(is_erasing).partition(|op| op.erases_here || is_built_in(Fault::ErasureFromElsewhere));
    state.asked_for = others.iter().map(|op| op.id).collect();
    if ours.is_empty() {
        return KeptOut::new();
    }
    let of_kind = |kind: OpKind| ours.iter().filter(move |op| op.kind() == Some(kind));
    let released: BTreeSet<OpId> = of_kind(OpKind::Release).flat_map(|op| op.replaces.iter().copied()).collect();
    let held = of_kind(OpKind::Hold).filter(|op| !released.contains(&op.id));
    let mut kept_out = KeptOut::new();
    let mut targets = Vec::new();
    for op in of_kind(OpKind::Erase) {
        let Some([target, Value::Array(covered)]) = op.body.and_then(|body| body.value.as_array()).map(Vec::as_slice)
        else {
            continue;
        };
        for (covered, ids) in covered.iter().filter_map(read_covered) {
            kept_out.entry(covered).or_default().extend(ids);
        }
        targets.push(target);
    }
    let (made, parents) = records_made(strand, ops, rules);
    let held = held.filter_map(|op| op.body.map(|body| &body.value));
    let listed = kept_out.keys().copied().collect();
    state.erased = Erased::of_targets(strand, targets.into_iter(), held, listed, &made, parents);
    kept_out
}

/// The record that each create makes, and the record that each is part of, erased or not.
fn records_made(
    strand: StrandId,
    ops: &[Op<'_>],
    rules: &dyn Rules,
) -> (BTreeMap<OpId, RecordId>, BTreeMap<RecordId, RecordId>) {
    let (mut made, mut parents) = (BTreeMap::new(), BTreeMap::new());
    for op in ops.iter().filter(|op| op.kind() == Some(OpKind::Create)) {
        let rule = |body: &OpBody| rules.rule_for_kind(&body.kind);
        let Some((body, rule)) = op.body.and_then(|body| Some((body, rule(body)?))) else { continue };
        if let Some(parent) = read_own_id(strand, op, body, rule) {
            made.insert(op.id, body.record);
            parents.extend(parent.map(|(_, parent)| (body.record, parent)));
        }
    }
    (made, parents)
}

fn read_covered(covered: &Value) -> Option<(OpId, Vec<OpId>)> {
    let Some([op, Value::Array(ids)]) = covered.as_array().map(Vec::as_slice) else { return None };
    Some((read_op_id(op)?, ids.iter().filter_map(read_op_id).collect()))
}

pub(super) fn read_op_id(value: &Value) -> Option<OpId> {
    value.as_bytes().and_then(|id| id.as_slice().try_into().ok()).map(OpId)
}

impl StrandState {
    /// Tells whether an erasure names this op, its record, a record of which that is part, or the strand, and no hold does.
    /// An op that erases and holds is never erased.
    pub fn erases_contents(&self, op: OpId, body: &OpBody) -> bool {
        let is_of_strand = body.op_kind().is_some_and(|kind| {
            matches!(kind, OpKind::Erase | OpKind::Hold | OpKind::Release | OpKind::Accept | OpKind::Cut)
        });
        let parent = read_record_id(&body.value).filter(|_| body.op_kind() == Some(OpKind::Create));
        !is_of_strand && self.erased.erases(op, body.record, parent)
    }
}
