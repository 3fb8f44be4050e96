//! Builds a planned history: real entries, with real ids, commitments and signatures.

use super::members::{author_of, certificate_of};
use super::plan::{Chain, Of, Plan, PlannedEntry, PlannedOp, PlannedRecord, Said, Target};
use crate::base::clock::Stamp;
use crate::base::encoding::{Hash, Value, bytes_value, number_value, text_value};
use crate::base::ids::{CommandId, OpId, RecordId, StrandId};
use crate::base::random::SeededRandom;
use crate::ledger::entry::{CommandBody, Entry, NewOp, OpBody, Place, Slot, derive_part_id, derive_root_id};
use std::collections::BTreeMap;

/// The other strand of every history.
const OTHER_STRAND: StrandId = StrandId([0xee; 16]);

/// A history as it lies in a store.
pub(super) struct Built {
    pub strand: StrandId,
    /// Ids of the planned records.
    pub records: Vec<RecordId>,
    /// In the order of the plan, with every body that ever comes.
    pub entries: Vec<Entry>,
    /// Op ids by their numbers.
    pub ops: BTreeMap<u32, OpId>,
    /// The entry of each op, by its place.
    entry_of: BTreeMap<u32, usize>,
}

impl Built {
    /// The place of the entry in which an op stands.
    pub(super) fn entry_of_op(&self, number: u32) -> Option<usize> {
        self.entry_of.get(&number).copied()
    }
}

pub(super) fn build_history(plan: &Plan) -> Built {
    let root = derive_root_id(&certificate_of(plan.records[0].by), &plan.records[0].kind, &[plan.records[0].salt; 16]);
    let strand = root.as_strand_id();
    let mut built =
        Built { strand, records: Vec::new(), entries: Vec::new(), ops: BTreeMap::new(), entry_of: BTreeMap::new() };
    for (place, record) in plan.records.iter().enumerate() {
        let id = if place == 0 { root } else { part_id(strand, record, &built.records) };
        built.records.push(id);
    }
    let mut chains: BTreeMap<(super::members::Name, u8), (u64, Option<Hash>, Hash)> = BTreeMap::new();
    for planned in &plan.entries {
        let key = (planned.by, planned.device);
        let (sequence, previous) = match (chains.get(&key), planned.chain) {
            (None, Chain::AfterLost) => (1, Some([0xaa; 32])),
            (None, _) => (0, None),
            (Some((sequence, _, hash)), Chain::Next) => (sequence + 1, Some(*hash)),
            (Some((sequence, previous, _)), Chain::Twin) => (*sequence, *previous),
            (Some((sequence, ..)), Chain::AfterLost) => (sequence + 2, Some([0xaa; 32])),
        };
        let place = Place { strand, sequence, previous, stamp: Stamp::from_milliseconds(planned.stamp) };
        let entry = sign(plan, planned, place, &built);
        chains.insert(key, (sequence, previous, entry.hash));
        built.ops.extend(planned.ops.iter().enumerate().map(|(index, op)| (op.number, entry.op_id(index))));
        built.entry_of.extend(planned.ops.iter().map(|op| (op.number, built.entries.len())));
        built.entries.push(entry);
    }
    for (entry, planned) in built.entries.iter_mut().zip(&plan.entries) {
        for (slot, _) in entry.bodies.iter_mut().zip(&planned.ops).filter(|(_, op)| op.withheld) {
            *slot = Slot::Gone;
        }
    }
    built
}

fn part_id(strand: StrandId, record: &PlannedRecord, before: &[RecordId]) -> RecordId {
    let parent = record.parent.and_then(|parent| before.get(parent).copied()).unwrap_or(RecordId([0xdd; 16]));
    derive_part_id(strand, &certificate_of(record.by), &record.kind, parent, &[record.salt; 16])
}

fn sign(plan: &Plan, planned: &PlannedEntry, place: Place, built: &Built) -> Entry {
    let ops = planned.ops.iter().enumerate().map(|(index, op)| {
        let salt = match op.of {
            Of::Record(record) | Of::InOtherStrand(record) if op.op == "create" => [plan.records[record].salt; 16],
            // Two entries of one number may hold the same op.
            _ => [index as u8 | 0x80; 16],
        };
        let body = OpBody {
            kind: op.kind.clone(),
            record: record_id(plan, op, built),
            field: op.field.clone(),
            op: op.op.clone(),
            value: value(&op.value, built),
        };
        NewOp { body, replaces: ids(&op.replaces, built), salt: Some(salt) }
    });
    let command = CommandBody::of_command_in("edit_record", CommandId([9; 16]), place.strand, planned.stamp).unwrap();
    let mut random = SeededRandom::new(u64::from(planned.number));
    let author = author_of(planned.by, planned.device);
    Entry::sign_new_entry(place, command, ops.collect(), &author, &mut random).unwrap()
}

fn record_id(plan: &Plan, op: &PlannedOp, built: &Built) -> RecordId {
    match op.of {
        Of::Record(record) => built.records[record],
        Of::InOtherStrand(record) => part_id(OTHER_STRAND, &plan.records[record], &built.records),
        Of::Forged(byte) => RecordId([byte; 16]),
    }
}

fn ids(numbers: &[u32], built: &Built) -> Vec<OpId> {
    numbers.iter().filter_map(|number| built.ops.get(number).copied()).collect()
}

fn value(said: &Said, built: &Built) -> Value {
    let known = |value: Value| Value::Array(vec![text_value("known"), value]);
    let list = |numbers: &[u32]| Value::Array(ids(numbers, built).iter().map(|id| bytes_value(&id.0)).collect());
    match said {
        Said::Nothing => Value::Null,
        Said::Parent(record) => bytes_value(&built.records[*record].0),
        Said::ForgedParent(byte) => bytes_value(&[*byte; 16]),
        Said::Known(text) => known(text_value(text)),
        Said::State(state) => Value::Array(vec![text_value(state)]),
        Said::Code(code) => text_value(code),
        Said::Organisation(byte) => known(bytes_value(&[*byte; 16])),
        Said::Unfit => known(number_value(7)),
        Said::Seen(numbers) => list(numbers),
        Said::Hold(of) => target(*of, built),
        Said::Erase(of, covered) => {
            let covered = covered
                .iter()
                .filter_map(|(op, kept)| Some(Value::Array(vec![bytes_value(&built.ops.get(op)?.0), list(kept)])));
            Value::Array(vec![target(*of, built), Value::Array(covered.collect())])
        }
        Said::After(number) => cut(*number, 0, built),
        Said::AfterWrongNumber(number) => cut(*number, 1, built),
    }
}

fn target(target: Target, built: &Built) -> Value {
    let (what, id) = match target {
        Target::Op(number) => ("op", built.ops.get(&number).map_or([0xcc; 16], |id| id.0)),
        Target::Record(record) => ("record", built.records[record].0),
        Target::Strand => ("strand", built.strand.0),
    };
    Value::Array(vec![text_value(what), bytes_value(&id)])
}

/// Entries are named by the number of one of their ops.
fn cut(op: u32, off: u64, built: &Built) -> Value {
    let Some(entry) = built.entry_of_op(op).and_then(|place| built.entries.get(place)) else { return Value::Null };
    let header = &entry.header;
    Value::Array(vec![
        bytes_value(&header.certificate),
        bytes_value(&header.device.0),
        number_value(header.sequence + off),
        bytes_value(&entry.hash),
    ])
}
