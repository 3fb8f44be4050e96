//! Ops that an act takes, given what is there: what they replace, and nothing where nothing changes.

use crate::base::encoding::{Value as Cbor, bytes_value, text_value};
use crate::base::error::{Error, Refusal, Result};
use crate::base::ids::{OpId, RecordId};
use crate::dictionary::{Answer, Fields, Kind, Record, Value};
use crate::ledger::entry::{NewOp, OpBody, OpKind};
use crate::ledger::fold::{FieldState, RecordState, StrandState};
use std::collections::BTreeSet;

/// A value longer than this is refused: it would need a blob of its own.
pub(crate) const VALUE_BYTES_MAX: usize = 64 * 1024;

#[derive(Clone, Copy)]
pub(super) struct OpPen<'a> {
    pub(super) kind: &'a str,
    pub(super) record: RecordId,
}

impl OpPen<'_> {
    pub(super) fn new_operation(&self, op: OpKind, field: &str, value: Cbor, replaces: Vec<OpId>) -> NewOp {
        let body = OpBody {
            kind: self.kind.to_owned(),
            record: self.record,
            field: field.to_owned(),
            op: op.stored_word().to_owned(),
            value,
        };
        NewOp { body, replaces, salt: None }
    }
}

pub(super) fn put_fields(
    pen: OpPen<'_>,
    record: &Record,
    found: Option<&RecordState>,
    fields: &Fields,
    ops: &mut Vec<NewOp>,
) -> Result<()> {
    for (name, answer) in fields.iter() {
        let field = record.field_by_name(name).ok_or(Error::Inside("field"))?;
        let held = found.and_then(|found| found.fields.get(name));
        if field.kind == Kind::Codes {
            put_codes(pen, name, held, answer, ops);
        } else {
            put_value(pen, name, held, answer, ops)?;
        }
    }
    Ok(())
}

fn put_value(
    pen: OpPen<'_>,
    field: &str,
    held: Option<&FieldState>,
    answer: &Answer<Value>,
    ops: &mut Vec<NewOp>,
) -> Result<()> {
    let value = answer.to_cbor_value();
    // Only words and small tables can be long.
    let can_be_long = matches!(answer.known_value(), Some(Value::Text(_) | Value::Note(_) | Value::Rows(_)));
    if can_be_long && crate::base::encoding::encode_canonical(&value)?.len() > VALUE_BYTES_MAX {
        return Err(Refusal::new("too-long").with_number_arg("kilobytes", (VALUE_BYTES_MAX / 1024) as i64).into());
    }
    let unchanged = match held {
        Some(held) => !held.is_unsettled() && held.shown() == value,
        None => answer.is_blank(),
    };
    if !unchanged {
        ops.push(pen.new_operation(OpKind::Set, field, value, held.map(FieldState::live_ops).unwrap_or_default()));
    }
    Ok(())
}

/// Elements one by one, so that two who add at the same time both keep what they added.
fn put_codes(pen: OpPen<'_>, field: &str, held: Option<&FieldState>, answer: &Answer<Value>, ops: &mut Vec<NewOp>) {
    let empty = FieldState::default();
    let held = held.unwrap_or(&empty);
    let wanted: Vec<&str> = answer.known_value().map(|value| value.codes_in_value().collect()).unwrap_or_default();
    for code in wanted.iter().filter(|code| !held.elements.contains_key(**code)) {
        ops.push(pen.new_operation(OpKind::Add, field, text_value(code), Vec::new()));
    }
    for (code, holding) in held.elements.iter().filter(|(code, _)| !wanted.contains(&code.as_str())) {
        let replaces = holding.iter().map(|live| live.op).collect();
        ops.push(pen.new_operation(OpKind::Remove, field, text_value(code), replaces));
    }
    let state = Cbor::Array(vec![text_value(answer.stored_state())]);
    let says_so = match held.values.first() {
        Some(live) => live.value == state && !held.is_unsettled(),
        None => answer.is_blank() || !wanted.is_empty(),
    };
    if !says_so {
        ops.push(pen.new_operation(OpKind::Set, field, state, held.live_ops()));
    }
}

/// The value of a void: every live op of the record, and the creates of its parts, that its writer saw.
pub(super) fn seen_by_void(state: &StrandState, record: RecordId, found: Option<&RecordState>) -> Cbor {
    let parts = state.records.values().filter(|part| part.parent == Some(record)).map(|part| part.created);
    let seen: BTreeSet<OpId> = found.into_iter().flat_map(RecordState::seen_ops).chain(parts).collect();
    Cbor::Array(seen.iter().map(|op| bytes_value(&op.0)).collect())
}

pub(super) fn put_presence(
    pen: OpPen<'_>,
    op: OpKind,
    found: Option<&RecordState>,
    value: Cbor,
    ops: &mut Vec<NewOp>,
) -> Result<()> {
    let found = found.ok_or_else(|| Refusal::new("record-missing"))?;
    let live = found.voids.iter().chain(&found.restores).map(|live| live.op).collect();
    let already = found.is_voided() == (op == OpKind::Void) && (found.voids.is_empty() || found.is_voided());
    if !already {
        ops.push(pen.new_operation(op, "", value, live));
    }
    Ok(())
}
