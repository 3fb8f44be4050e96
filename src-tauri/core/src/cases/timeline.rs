//! Timeline of a case, newest first: every record of a case as one line, its sensitive words folded away.

use crate::base::error::Result;
use crate::base::ids::{CaseId, PersonId, RecordId};
use crate::context::{RequestContext, instant_text};
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::keys::{best_interests, case, child_profile, guardian, note};
use crate::dictionary::{Answer, Fields, Kind, Value};
use crate::ledger::fold::StrandState;
use crate::ledger::rows::{self, StoredRecord};

/// A code with the list it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Coded {
    pub list: String,
    pub code: String,
}

/// One line.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct TimelineItem {
    pub record: RecordId,
    pub kind: String,
    /// Day of what happened; nothing where nobody said.
    pub on: Option<FuzzyDate>,
    /// Instant of writing: RFC 3339, UTC.
    pub at: String,
    pub by: Option<String>,
    /// The word that the line begins with.
    pub code: Option<Coded>,
    /// The short fields; of a note that is not folded also its text.
    #[ts(type = "Fields")]
    pub fields: Fields,
    pub folded: bool,
    pub voided: bool,
    /// Written by whoever looks.
    pub mine: bool,
    /// Fields with more than one value.
    pub unsettled: Vec<String>,
}

/// Per kind: the field that says when, and the field of the line's first word.
const LINES: &[(&str, Option<&str>, Option<&str>)] = &[
    ("assistance", Some("on"), Some("kind")),
    ("best_interests", Some("opened_on"), Some("kind")),
    ("consent_record", Some("on"), Some("scope")),
    ("note", Some("on"), None),
    ("referral", Some("sent_on"), Some("status")),
    ("task", Some("due_on"), Some("kind")),
    ("trafficking_experience", Some("started"), None),
    ("child_profile", None, None),
    ("guardian", Some("appointed_on"), Some("status")),
];

/// Every line of a case and of its person's child records, newest first.
pub(super) fn timeline_lines(
    context: &RequestContext<'_>,
    case: CaseId,
    person: PersonId,
    states: &[&StrandState],
) -> Result<Vec<TimelineItem>> {
    let mut items = Vec::new();
    for record in context.dictionary().parts_of(case::RECORD.name) {
        let case = case.as_record_id();
        for stored in rows::stored_parts_of(context.connection(), context.dictionary(), &record.name, case)? {
            items.push(timeline_line(context, &stored, states));
        }
    }
    let person = person.as_record_id();
    for kind in [child_profile::RECORD, guardian::RECORD] {
        for stored in rows::stored_parts_of(context.connection(), context.dictionary(), kind.name, person)? {
            items.push(timeline_line(context, &stored, states));
        }
    }
    items.sort_by(|(a_day, a), (b_day, b)| b_day.cmp(a_day).then(b.at.cmp(&a.at)).then(a.record.cmp(&b.record)));
    Ok(items.into_iter().map(|(_, item)| item).collect())
}

fn timeline_line(
    context: &RequestContext<'_>,
    stored: &StoredRecord,
    states: &[&StrandState],
) -> (chrono::NaiveDate, TimelineItem) {
    let (_, on, code) = LINES.iter().find(|(kind, _, _)| *kind == stored.kind).copied().unwrap_or(("", None, None));
    let on = on.and_then(|field| known_fuzzy_date(stored.fields.answer_by_name(field)));
    let record = context.dictionary().record(&stored.kind);
    let code = code.and_then(|name| {
        let Answer::Known(Value::Code(code)) = stored.fields.answer_by_name(name) else { return None };
        let list = record?.field_by_name(name)?.list.clone()?;
        Some(Coded { list, code: code.clone() })
    });
    let folded = is_still_folded(context, stored);
    let short = |name: &str| {
        let field = record.and_then(|record| record.field_by_name(name));
        field.is_some_and(|field| field.short) || (stored.kind == note::RECORD.name && name == "text" && !folded)
    };
    let fields = stored
        .fields
        .iter()
        .filter(|(name, answer)| short(name) && !answer.is_blank())
        .map(|(n, a)| (n.to_owned(), a.clone()));
    let unsettled = states
        .iter()
        .find_map(|state| state.records.get(&(stored.kind.clone(), stored.id)))
        .map(|state| state.unsettled().into_iter().map(str::to_owned).collect())
        .unwrap_or_default();
    let written = stored.created.instant();
    let day = on.as_ref().and_then(FuzzyDate::day_to_sort_by).unwrap_or(written.date_naive());
    let item = TimelineItem {
        record: stored.id,
        kind: stored.kind.clone(),
        on,
        at: instant_text(written),
        by: context.name_of_worker(&stored.by),
        code,
        fields: fields.collect(),
        folded,
        voided: stored.voided,
        mine: stored.by == context.ledger.author.certificate,
        unsettled,
    };
    (day, item)
}

/// A sensitive note, what the person lived through, and any line with free words that is not a plain note.
fn is_still_folded(context: &RequestContext<'_>, stored: &StoredRecord) -> bool {
    if stored.kind == note::RECORD.name {
        return stored.fields.known_value_of(note::SENSITIVE) == Some(&true);
    }
    stored.kind == "trafficking_experience"
        || stored.kind == best_interests::RECORD.name
            && stored.fields.known_value_of(best_interests::CHILD_VIEW).is_some()
        || context.dictionary().record(&stored.kind).is_some_and(|record| {
            let notes = record.fields.iter().filter(|field| field.kind == Kind::Note);
            notes.into_iter().any(|field| stored.fields.answer_by_name(&field.name).known_value().is_some())
        })
}

fn known_fuzzy_date(answer: &Answer<Value>) -> Option<FuzzyDate> {
    match answer {
        Answer::Known(Value::Day(day)) => Some(FuzzyDate::on_known_day(*day)),
        Answer::Known(Value::FuzzyDate(date)) => Some(date.clone()),
        _ => None,
    }
}
