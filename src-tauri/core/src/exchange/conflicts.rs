//! Conflicts: values that two people wrote at the same time and nobody has settled, listed with both values and who
//! wrote them, and settled by choosing one.
//!
//! Both stay in history. Until then the later is shown, and of a cautious field the more protective is in force.

use crate::base::encoding::Value as Cbor;
use crate::base::error::{Result, refuse};
use crate::base::ids::{CaseId, OpId, RecordId, StrandId};
use crate::context::{RequestContext, Written, instant_text};
use crate::dictionary::keys::{case, person};
use crate::dictionary::{Answer, Field, Fields, Value};
use crate::ledger::fold::{FieldState, LiveValue, RecordState, StrandState};
use crate::ledger::rows::{self, StoredRecord};
use crate::ledger::{Change, RecordAddress};
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use std::collections::BTreeMap;

/// One of the values that stand beside each other.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct ConflictValue {
    /// Value; where the whole record is in question, yes = taken back, no = kept.
    #[ts(type = "Answer<Value>")]
    pub value: Answer<Value>,
    #[ts(type = "string")]
    pub op: OpId,
    /// Handle of who wrote it.
    pub by: Option<String>,
    pub at: String,
    /// The later one.
    pub shown: bool,
    /// True if this value holds until somebody settles the conflict.
    pub in_force: bool,
}

/// A field with more than one value.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct ConflictRow {
    /// The case it is in, or the first one of the person it is about; nothing where it is about an organisation or a
    /// colleague.
    pub case: Option<CaseId>,
    pub code: Option<String>,
    pub alias: Option<String>,
    pub kind: String,
    pub record: RecordId,
    /// Empty: taken back by one and kept by another.
    pub field: String,
    pub values: Vec<ConflictValue>,
}

/// Everything that waits to be settled.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ListConflicts {}

impl Request for ListConflicts {
    type Scope = OneStore;
    type Reply = Vec<ConflictRow>;
    request_constants!(
        "list_conflicts",
        Query,
        CASEWORK,
        EventClass::Before(crate::ledger::journal::EventKind::Listed),
        []
    );

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Vec<ConflictRow>> {
        let mut states: BTreeMap<StrandId, StrandState> = BTreeMap::new();
        let mut found = Vec::new();
        for (strand, kind, record, field) in unsettled_conflicts(context)? {
            if let std::collections::btree_map::Entry::Vacant(free) = states.entry(strand) {
                free.insert(context.ledger.state(strand)?);
            }
            let state = states.get(&strand).and_then(|state| state.records.get(&(kind.clone(), record)));
            let Some(state) = state else { continue };
            let values = values_in_conflict(context, &kind, &field, state);
            let About { case, code, alias } = about_strand(context, strand)?;
            found.push(ConflictRow { case, code, alias, kind, record, field, values });
        }
        Ok(found)
    }
}

type Unsettled = (StrandId, String, RecordId, String);

fn unsettled_conflicts(context: &RequestContext<'_>) -> Result<Vec<Unsettled>> {
    let mut statement = context.connection().prepare_cached(include_str!("unsettled.sql"))?;
    let rows =
        statement.query_map([], |row| Ok((StrandId(row.get(0)?), row.get(1)?, RecordId(row.get(2)?), row.get(3)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The case behind a strand.
#[derive(Default)]
struct About {
    case: Option<CaseId>,
    code: Option<String>,
    alias: Option<String>,
}

/// The case that a strand is, or the first of the person whose strand it is.
fn about_strand(context: &RequestContext<'_>, strand: StrandId) -> Result<About> {
    let root = strand.root_record_id();
    let found = match context.find_record(case::RECORD, root)? {
        Some(found) => Some(found),
        None => {
            let (kind, of_person) = (case::RECORD.name, "person = ?1 AND voided = 0");
            rows::select_records(context.connection(), context.dictionary(), kind, of_person, &[&root.0])?
                .into_iter()
                .next()
        }
    };
    let Some(found) = found else { return Ok(About::default()) };
    let alias = match found.fields.known_value_of(case::PERSON) {
        Some(person) => context
            .find_record(person::RECORD, *person)?
            .and_then(|p| p.fields.known_value_of(person::NAME_USED).cloned()),
        None => None,
    };
    Ok(About { case: Some(found.id.as_case_id()), code: found.fields.known_value_of(case::CODE).cloned(), alias })
}

fn values_in_conflict(
    context: &RequestContext<'_>,
    kind: &str,
    field: &str,
    state: &RecordState,
) -> Vec<ConflictValue> {
    let mut standing: Vec<(&LiveValue, Answer<Value>, bool)> = Vec::new();
    if field.is_empty() {
        // Where one took it back and another kept it, it is kept.
        standing.extend(state.unseen.iter().map(|live| (live, Answer::Known(Value::YesNo(false)), true)).take(1));
        standing.extend(state.restores.iter().map(|live| (live, Answer::Known(Value::YesNo(false)), true)));
        standing.extend(state.voids.iter().map(|live| (live, Answer::Known(Value::YesNo(true)), false)));
    } else if let (Some(described), Some(held)) = (context.dictionary().field(kind, field), state.fields.get(field)) {
        for (live, place) in held.values.iter().zip(0..) {
            let in_force = if held.elements.is_empty() { place == 0 } else { is_bare_value(live) };
            // A value of a newer dictionary has no words here; it stands all the same.
            standing.push((live, read_live_value(described, held, live).unwrap_or(Answer::Unknown), in_force));
        }
    }
    let last = standing.iter().map(|(live, _, _)| (live.stamp, live.op)).max();
    standing
        .into_iter()
        .map(|(live, value, in_force)| ConflictValue {
            value,
            op: live.op,
            by: context.name_of_worker(&live.certificate),
            at: instant_text(live.stamp.instant()),
            shown: Some((live.stamp, live.op)) == last,
            in_force,
        })
        .collect()
}

/// A value as an answer. Of codes *known* stands bare beside the elements.
fn read_live_value(field: &Field, held: &FieldState, live: &LiveValue) -> Option<Answer<Value>> {
    if is_bare_value(live) {
        Answer::from_cbor_value(field, &held.shown())
    } else {
        Answer::from_cbor_value(field, &live.value)
    }
}

fn is_bare_value(live: &LiveValue) -> bool {
    matches!(live.value.as_array().map(Vec::as_slice), Some([Cbor::Text(state)]) if state == "known")
}

/// Settles one of them: this value stands, the others stay in history.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct SettleConflict {
    pub kind: String,
    pub record: RecordId,
    /// Empty: taken back by one and kept by another.
    pub field: String,
    /// The op of the value that stands.
    #[ts(type = "string")]
    pub keep: OpId,
}

impl Request for SettleConflict {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!(
        "settle_conflict",
        Command,
        CASEWORK,
        EventClass::Entries,
        [Cases, Case, Today, Referrals, Organisations]
    );

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        if context.dictionary().record(&self.kind).is_none() {
            return Err(refuse("record-unknown"));
        }
        let found: Option<StoredRecord> =
            rows::find_stored_record(context.connection(), context.dictionary(), &self.kind, self.record)?;
        let found = found.ok_or_else(|| refuse("record-missing"))?;
        let state = context.ledger.state(found.strand)?;
        let state = state.records.get(&(self.kind.clone(), self.record)).ok_or_else(|| refuse("record-missing"))?;
        let at = RecordAddress::part(found.strand, found.id);
        let mut change = Change::lasting(Self::NAME);
        if !state.unsettled().contains(&self.field.as_str()) {
            return Err(refuse("conflict-settled"));
        }
        let gone = || refuse("conflict-settled");
        if self.field.is_empty() {
            if state.voids.iter().any(|live| live.op == self.keep) {
                change.void(at, &self.kind);
            } else if state.restores.iter().chain(&state.unseen).any(|live| live.op == self.keep) {
                change.restore(at, &self.kind);
            } else {
                return Err(gone());
            }
        } else {
            let described =
                context.dictionary().field(&self.kind, &self.field).ok_or_else(|| refuse("field-unknown"))?;
            let held = state.fields.get(&self.field).ok_or_else(gone)?;
            let kept = held.values.iter().find(|live| live.op == self.keep).ok_or_else(gone)?;
            let mut fields = Fields::new();
            fields.put_answer_by_name(
                &self.field,
                read_live_value(described, held, kept).ok_or_else(|| refuse("newer-than-program"))?,
            );
            change.edit(at, &self.kind, fields);
        }
        context.write_change(change, Some(found.id))
    }
}
