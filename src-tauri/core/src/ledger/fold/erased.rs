//! Targets of erasures and holds, and what they cover.

use crate::base::encoding::Value;
use crate::base::ids::{OpId, RecordId, StrandId};
use crate::ledger::faults::{Fault, is_built_in};
use std::collections::{BTreeMap, BTreeSet};

/// Targets of erasures or of holds: ops, records with all their parts, or the whole strand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Targets {
    pub records: BTreeSet<RecordId>,
    pub ops: BTreeSet<OpId>,
    pub whole: bool,
}

/// Erasures of this house, and the holds that stay them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Erased {
    pub targets: Targets,
    held: Targets,
    /// Ops that an erasure lists as covered.
    listed: BTreeSet<OpId>,
    /// The record that each is part of, erased ones too; kept only where something is erased.
    parents: BTreeMap<RecordId, RecordId>,
}

impl Targets {
    /// Adds a target; `made` names the record that a create makes, since erasing a create is erasing its record.
    fn name_target(&mut self, strand: StrandId, target: &Value, made: &BTreeMap<OpId, RecordId>) {
        let Some([Value::Text(what), Value::Bytes(id)]) = target.as_array().map(Vec::as_slice) else { return };
        let Ok(id) = <[u8; 16]>::try_from(id.as_slice()) else { return };
        match what.as_str() {
            "op" => {
                self.ops.insert(OpId(id));
                self.records.extend(made.get(&OpId(id)));
            }
            "record" => _ = self.records.insert(RecordId(id)),
            "strand" if StrandId(id) == strand => self.whole = true,
            _ => {}
        }
    }

    fn cover(&self, op: OpId, line: &[RecordId]) -> bool {
        self.whole || self.ops.contains(&op) || line.iter().any(|record| self.records.contains(record))
    }
}

impl Erased {
    pub(super) fn of_targets<'v>(
        strand: StrandId,
        erased: impl Iterator<Item = &'v Value>,
        held: impl Iterator<Item = &'v Value>,
        listed: BTreeSet<OpId>,
        made: &BTreeMap<OpId, RecordId>,
        parents: BTreeMap<RecordId, RecordId>,
    ) -> Self {
        let mut found = Self { listed, ..Self::default() };
        erased.for_each(|target| found.targets.name_target(strand, target, made));
        held.for_each(|target| found.held.name_target(strand, target, &BTreeMap::new()));
        if found.targets != Targets::default() {
            found.parents = parents;
        }
        found
    }

    /// Tells whether the strand is erased and not held.
    pub fn is_whole(&self) -> bool {
        self.targets.whole && !self.held.whole
    }

    /// Tells whether what an op says of a record is erased; `parent` is what its create names.
    pub(super) fn erases(&self, op: OpId, record: RecordId, parent: Option<RecordId>) -> bool {
        let mut line: Vec<RecordId> = Vec::new();
        for first in [Some(record), parent] {
            let mut next = first;
            while let Some(record) = next.filter(|record| !line.contains(record)) {
                line.push(record);
                next = self.parents.get(&record).copied();
            }
        }
        self.targets.cover(op, &line) && (!self.held.cover(op, &line) || is_built_in(Fault::HeldIsErased))
    }

    /// Tells whether an op without body was erased here: nobody knows any more of which record it was.
    pub(super) fn erases_missing(&self, op: OpId) -> bool {
        (self.targets.cover(op, &[]) || self.listed.contains(&op)) && !self.held.cover(op, &[])
    }
}
