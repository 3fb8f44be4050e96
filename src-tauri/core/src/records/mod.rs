//! Any record through its dictionary: shown, made, edited, taken back, settled. The generic form's side of the core.
//!
//! Kinds with rules of their own (consent, referrals) are shown here but written by their capability only.

use crate::base::error::{Result, refuse};
use crate::base::ids::{OpId, RecordId};
use crate::context::{RequestContext, Written, instant_text};
use crate::dictionary::json::RawFields;
use crate::dictionary::keys::{RecordKey, case, consent_record, note, person, referral, worker};
use crate::dictionary::predicates::{self, Circumstances};
use crate::dictionary::{Answer, Dictionary, Field, Fields, Value};
use crate::ledger::entry::{OpKind, Slot};
use crate::ledger::fold::{LiveValue, RecordState};
use crate::ledger::journal::EventKind;
use crate::ledger::rows::{self, StoredRecord};
use crate::ledger::{Change, RecordAddress, strands};
use crate::people;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// Kinds that only their own capability writes.
const RULED: &[RecordKey] = &[consent_record::RECORD, referral::RECORD, worker::RECORD];

/// One value that stands beside others until somebody settles it, or one line of a field's history.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct StandingValue {
    #[ts(type = "Answer<Value>")]
    pub value: Answer<Value>,
    /// Handle of who wrote it.
    pub by: Option<String>,
    pub at: String,
    #[ts(type = "string")]
    pub op: OpId,
}

/// A record as the generic form shows it.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct RecordView {
    pub kind: String,
    pub record: RecordId,
    pub parent: Option<RecordId>,
    #[ts(type = "Fields")]
    pub fields: Fields,
    /// Fields that are not asked in these circumstances (means are never asked of a child).
    pub hidden: Vec<String>,
    pub unsettled: BTreeMap<String, Vec<StandingValue>>,
    pub voided: bool,
}

/// Shows a record with all its fields.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ShowRecord {
    pub kind: String,
    pub record: RecordId,
}

impl Request for ShowRecord {
    type Scope = OneStore;
    type Reply = RecordView;
    request_constants!("show_record", Query, CASEWORK, EventClass::Before(EventKind::Opened), []);

    fn journal_subject(&self) -> Option<[u8; 16]> {
        Some(self.record.0)
    }

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<RecordView> {
        let found = find_shown_record(context, &self.kind, self.record)?;
        let state = context.ledger.state(found.strand)?;
        let state = state.records.get(&(self.kind.clone(), self.record));
        let mut unsettled = BTreeMap::new();
        for name in state.map(RecordState::unsettled).unwrap_or_default() {
            let Some(field) = context.dictionary().field(&self.kind, name) else { continue };
            let standing = state.and_then(|state| state.fields.get(name)).map(|held| held.values.as_slice());
            let values = standing.unwrap_or_default().iter().filter_map(|live| standing_value(context, field, live));
            unsettled.insert(name.to_owned(), values.collect());
        }
        let hidden = hidden_fields(context, &found)?;
        let StoredRecord { kind, id: record, parent, fields, voided, .. } = found;
        Ok(RecordView { kind, record, parent, fields, hidden, unsettled, voided })
    }
}

fn standing_value(context: &RequestContext<'_>, field: &Field, live: &LiveValue) -> Option<StandingValue> {
    Some(StandingValue {
        value: Answer::from_cbor_value(field, &live.value)?,
        by: context.name_of_worker(&live.certificate),
        at: instant_text(live.stamp.instant()),
        op: live.op,
    })
}

fn find_shown_record(context: &RequestContext<'_>, kind: &str, record: RecordId) -> Result<StoredRecord> {
    known_kind(context.dictionary(), kind)?;
    rows::find_stored_record(context.connection(), context.dictionary(), kind, record)?
        .ok_or_else(|| refuse("record-missing"))
}

fn known_kind(dictionary: &Dictionary, kind: &str) -> Result<()> {
    dictionary.record(kind).map(|_| ()).ok_or_else(|| refuse("record-unknown"))
}

/// The fields whose predicate says that they are not asked now.
fn hidden_fields(context: &RequestContext<'_>, found: &StoredRecord) -> Result<Vec<String>> {
    let Some(record) = context.dictionary().record(&found.kind) else { return Ok(Vec::new()) };
    if record.fields.iter().all(|field| field.when.is_none()) {
        return Ok(Vec::new());
    }
    let circumstances = circumstances(context, found)?;
    let asked = |name: &str| predicates::predicate_by_name(name).is_none_or(|asked| asked(&circumstances));
    let hidden = record.fields.iter().filter(|field| field.when.as_deref().is_some_and(|name| !asked(name)));
    Ok(hidden.map(|field| field.name.clone()).collect())
}

/// How old the person is today, and was when what this record tells of began.
fn circumstances(context: &RequestContext<'_>, found: &StoredRecord) -> Result<Circumstances> {
    let case = context.find_record(case::RECORD, found.strand.root_record_id())?;
    let person = match case.as_ref().and_then(|case| case.fields.known_value_of(case::PERSON)) {
        Some(person) => context.find_record(person::RECORD, *person)?,
        None => context.find_record(person::RECORD, found.strand.root_record_id())?,
    };
    let Some(person) = person else { return Ok(Circumstances::default()) };
    let now = people::age_of_person(&person.fields, context.today).map(|age| age.as_whole_years()).unwrap_or_default();
    let began = match found.fields.answer_by_name("started") {
        Answer::Known(Value::FuzzyDate(date)) => date.from.or(date.to),
        _ => None,
    };
    let event =
        began.and_then(|day| people::age_of_person(&person.fields, day)).map(|age| age.as_whole_years()).unwrap_or(now);
    Ok(Circumstances { now, event })
}

/// One line of a field's history.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct HistoryRow {
    pub at: String,
    pub by: Option<String>,
    /// A word of the format: set, add, remove.
    pub op: String,
    #[ts(type = "Answer<Value> | null")]
    pub value: Option<Answer<Value>>,
    pub erased: bool,
}

/// Everything that was ever written into one field, newest first.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ShowHistory {
    pub kind: String,
    pub record: RecordId,
    pub field: String,
}

impl Request for ShowHistory {
    type Scope = OneStore;
    type Reply = Vec<HistoryRow>;
    request_constants!("show_history", Query, CASEWORK, EventClass::Before(EventKind::Opened), []);

    fn journal_subject(&self) -> Option<[u8; 16]> {
        Some(self.record.0)
    }

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Vec<HistoryRow>> {
        let found = find_shown_record(context, &self.kind, self.record)?;
        let field = context.dictionary().field(&self.kind, &self.field).ok_or_else(|| refuse("field-unknown"))?;
        let mut lines = Vec::new();
        for entry in strands::entries_of_strand(context.connection(), found.strand)? {
            let by = context.name_of_worker(&entry.header.certificate);
            for (_, _, slot) in entry.ops() {
                let Slot::Open { body, .. } = slot else { continue };
                if body.kind != self.kind || body.record != self.record || body.field != self.field {
                    continue;
                }
                let value = match body.op_kind() {
                    Some(OpKind::Set) => Answer::from_cbor_value(field, &body.value),
                    Some(OpKind::Add | OpKind::Remove) => {
                        body.value.as_text().map(|code| Answer::Known(Value::Code(code.to_owned())))
                    }
                    _ => None,
                };
                let at = instant_text(entry.header.stamp.instant());
                let erased = value.is_none();
                lines.push((entry.header.stamp, HistoryRow { at, by: by.clone(), op: body.op.clone(), value, erased }));
            }
        }
        lines.sort_by_key(|(stamp, _)| std::cmp::Reverse(*stamp));
        Ok(lines.into_iter().map(|(_, line)| line).collect())
    }
}

/// Makes a record from the generic form.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct CreateRecord {
    pub kind: String,
    pub parent: RecordId,
    #[ts(type = "Fields")]
    pub fields: RawFields,
}

impl Request for CreateRecord {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("create_record", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        free_kind(&self.kind)?;
        known_kind(context.dictionary(), &self.kind)?;
        let belongs_to = context.dictionary().record(&self.kind).and_then(|record| record.belongs_to.clone());
        let parent = belongs_to.ok_or_else(|| refuse("record-unknown"))?;
        let parent = find_shown_record(context, &parent, self.parent)?;
        let fields = context.dictionary().read_fields(&self.kind, &self.fields)?;
        let new = context.draw_part(parent.strand, &self.kind, parent.id);
        let (record, mut change) = (new.record_id(), Change::new(Self::NAME));
        change.create(new, fields);
        context.write_change(change, Some(record))
    }
}

/// Edits a record; only the fields that are named change.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct EditRecord {
    pub kind: String,
    pub record: RecordId,
    #[ts(type = "Fields")]
    pub fields: RawFields,
}

impl Request for EditRecord {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("edit_record", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        free_kind(&self.kind)?;
        let found = find_shown_record(context, &self.kind, self.record)?;
        let fields = context.dictionary().read_fields(&self.kind, &self.fields)?;
        let mut change = Change::new(Self::NAME);
        change.edit(RecordAddress::part(found.strand, found.id), &self.kind, fields);
        context.write_change(change, Some(found.id))
    }
}

/// Takes a record back; it stays in history.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct VoidRecord {
    pub kind: String,
    pub record: RecordId,
    /// Why, for whoever reads the history: kept as a note beside it in the case.
    pub reason: Option<String>,
}

impl Request for VoidRecord {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("void_record", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        free_kind(&self.kind)?;
        let found = find_shown_record(context, &self.kind, self.record)?;
        if found.parent.is_none() {
            return Err(refuse("root-not-voided"));
        }
        let mut change = Change::new(Self::NAME);
        change.void(RecordAddress::part(found.strand, found.id), &self.kind);
        let case = context.find_record(case::RECORD, found.strand.root_record_id())?;
        if let (Some(reason), Some(case)) = (self.reason.filter(|reason| !reason.trim().is_empty()), case) {
            let mut fields = Fields::new();
            fields
                .set(note::TEXT, crate::base::encoding::normalise_nfc(reason.trim()))
                .set(note::ON, context.today)
                .set(note::SENSITIVE, false)
                .set(note::OWN_WORDS, false);
            change.create(context.draw_part(case.strand, note::RECORD.name, case.id), fields);
        }
        context.write_change(change, Some(found.id))
    }
}

/// Settles a field on which two people wrote at the same time: this value stands, the others stay in history.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct SettleField {
    pub kind: String,
    pub record: RecordId,
    pub field: String,
    #[ts(type = "Answer<Value>")]
    pub keep: Answer<Json>,
}

impl Request for SettleField {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("settle_field", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        free_kind(&self.kind)?;
        let found = find_shown_record(context, &self.kind, self.record)?;
        let raw: RawFields = [(self.field, self.keep)].into();
        let fields = context.dictionary().read_fields(&self.kind, &raw)?;
        let mut change = Change::lasting(Self::NAME);
        change.edit(RecordAddress::part(found.strand, found.id), &self.kind, fields);
        context.write_change(change, Some(found.id))
    }
}

fn free_kind(kind: &str) -> Result<()> {
    if RULED.iter().any(|ruled| ruled.name == kind) { Err(refuse("record-ruled")) } else { Ok(()) }
}

/// Command that undo took back.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct Undone {
    /// The request that was taken back; nothing where there was nothing to undo.
    pub undone: Option<String>,
}

/// Takes back the worker's own last edit.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct Undo {}

impl Request for Undo {
    type Scope = OneStore;
    type Reply = Undone;
    request_constants!(
        "undo",
        Command,
        CASEWORK,
        EventClass::Entries,
        [Cases, Case, Today, Referrals, Organisations, Drafts]
    );

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Undone> {
        Ok(Undone { undone: context.ledger.undo()? })
    }
}
