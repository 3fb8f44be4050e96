//! The lines of a file that could go along with a referral: which may, which stay, which are ticked.
//!
//! A line is one known answer of one record. Ticked by default is the least that lets a service be given. A note is
//! never ticked by itself: it goes line by line, by choice, read over with the person.

use crate::base::error::Result;
use crate::base::ids::{CaseId, RecordId};
use crate::consent::{Grant, Stays};
use crate::context::RequestContext;
use crate::dictionary::keys::referral;
use crate::dictionary::keys::{
    assistance, best_interests, case, child_profile, guardian, note, person, person_identity, trafficking_experience,
};
use crate::dictionary::{Answer, Field, Fields, Kind, Record, Value};
use crate::ledger::rows::StoredRecord;
use std::collections::{BTreeMap, BTreeSet};

/// One line.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub struct ReferralLine {
    pub kind: String,
    pub record: RecordId,
    pub field: String,
    /// Value that would leave; blank for a line that stays.
    #[ts(type = "Answer<Value>")]
    pub value: Answer<Value>,
    pub allowed: bool,
    /// Why it stays: `no_scope`, `never_to`, `not_consented`; `line_by_line` for words that go by choice only; else
    /// empty.
    pub why: String,
    pub ticked: bool,
    /// The scope of consent that it needs, where it is one scope.
    pub scope: Option<String>,
}

impl ReferralLine {
    /// How a screen names the line: `kind/record/field`.
    pub fn name_of_line(&self) -> String {
        format!("{}/{}/{}", self.kind, self.record, self.field)
    }
}

const LINE_BY_LINE: &str = "line_by_line";

/// Records of the person's strand that a referral may draw on.
const OF_PERSON: [crate::dictionary::RecordKey; 3] = [person_identity::RECORD, child_profile::RECORD, guardian::RECORD];
/// Records of the case's strand. Consent, tasks and other referrals are nobody else's business.
const OF_CASE: [crate::dictionary::RecordKey; 4] =
    [trafficking_experience::RECORD, best_interests::RECORD, assistance::RECORD, note::RECORD];

/// Ticked by itself: what to call the person, how to speak with them, how old they are.
const LEAST: [&str; 7] =
    ["name_used", "pronoun", "main_language", "languages", "interpreter_needed", "age_from", "age_to"];
/// Ticked only where no age stands beside it: a date of birth says more than an age.
const BIRTH: &str = "birth";

/// The records of a case, and of its person, that lines are taken from.
pub(super) fn shareable_records(context: &RequestContext<'_>, case: CaseId) -> Result<Vec<StoredRecord>> {
    let case = context.need_record(case::RECORD, case)?;
    let mut found = Vec::new();
    if let Some(person) = case.fields.known_value_of(case::PERSON).copied() {
        found.extend(context.find_record(person::RECORD, person)?.filter(|person| !person.voided));
        for kind in OF_PERSON {
            found.extend(context.parts_of_record(kind, person)?);
        }
    }
    let id = case.id;
    found.push(case);
    for kind in OF_CASE {
        found.extend(context.parts_of_record(kind, id)?);
    }
    Ok(found)
}

/// Every line of these records under a grant. `ticked`: the names of the lines that were chosen; the least where nobody
/// has chosen yet. A line that stays is never ticked, whatever was chosen.
pub(super) fn lines_under_grant(
    grant: &Grant,
    context: &RequestContext<'_>,
    records: &[StoredRecord],
    ticked: Option<&BTreeSet<String>>,
) -> Vec<ReferralLine> {
    lines_of_records(context, records, &|record, stored, field, value| {
        let dictionary = context.dictionary();
        grant.judge_field_value(dictionary, field, value).and(grant.judge_record(dictionary, record, &stored.fields))
    })
    .into_iter()
    .map(|line| tick_when_chosen(line, records, ticked))
    .collect()
}

/// Every line of these records where nothing can go: each stays, for want of consent or for good.
pub(super) fn without_grant(context: &RequestContext<'_>, records: &[StoredRecord]) -> Vec<ReferralLine> {
    lines_of_records(context, records, &|_, _, field, _| {
        Err(if field.scope.is_none() { Stays::NoScope } else { Stays::NotConsented })
    })
}

type Judge<'a> = dyn Fn(&Record, &StoredRecord, &Field, &Value) -> std::result::Result<(), Stays> + 'a;

fn lines_of_records(context: &RequestContext<'_>, records: &[StoredRecord], judge: &Judge<'_>) -> Vec<ReferralLine> {
    let mut lines = Vec::new();
    for stored in records {
        let Some(record) = context.dictionary().record(&stored.kind) else { continue };
        for field in record.fields.iter().filter(|field| concerns_person(field)) {
            if let Answer::Known(value) = stored.fields.answer_by_name(&field.name) {
                lines.push(line_of_field(stored, field, value, judge(record, stored, field, value)));
            }
        }
    }
    lines
}

/// Personal, or something that may leave: what is neither (a quantity, an owner) is no line.
fn concerns_person(field: &Field) -> bool {
    field.is_personal() || field.scope.is_some()
}

fn line_of_field(
    stored: &StoredRecord,
    field: &Field,
    value: &Value,
    judged: std::result::Result<(), Stays>,
) -> ReferralLine {
    let by_choice = field.kind == Kind::Note;
    ReferralLine {
        kind: stored.kind.clone(),
        record: stored.id,
        field: field.name.clone(),
        value: if judged.is_ok() { Answer::Known(value.clone()) } else { Answer::Blank },
        allowed: judged.is_ok(),
        why: match judged {
            Ok(()) if by_choice => LINE_BY_LINE.to_owned(),
            Ok(()) => String::new(),
            Err(stays) => stays.reason_code().to_owned(),
        },
        ticked: false,
        scope: match &field.scope {
            Some(crate::dictionary::Scope::Named(scope)) => Some(scope.clone()),
            Some(crate::dictionary::Scope::ByCode | crate::dictionary::Scope::ByService) | None => None,
        },
    }
}

fn tick_when_chosen(line: ReferralLine, records: &[StoredRecord], ticked: Option<&BTreeSet<String>>) -> ReferralLine {
    let wanted = match ticked {
        Some(chosen) => chosen.contains(&line.name_of_line()),
        None => line.why.is_empty() && is_least(&line, records),
    };
    ReferralLine { ticked: line.allowed && wanted, ..line }
}

fn is_least(line: &ReferralLine, records: &[StoredRecord]) -> bool {
    if line.kind != person::RECORD.name {
        return false;
    }
    let has_age = records.iter().filter(|stored| stored.id == line.record).any(|stored| {
        stored.fields.known_value_of(person::AGE_FROM).is_some()
            || stored.fields.known_value_of(person::AGE_TO).is_some()
    });
    LEAST.contains(&line.field.as_str()) || (line.field == BIRTH && !has_age)
}

/// The names of the lines in `shared`.
pub(super) fn shared_names(fields: &Fields) -> BTreeSet<String> {
    let rows = fields.known_value_of(referral::SHARED).map(Vec::as_slice).unwrap_or_default();
    let text = |row: &BTreeMap<String, Answer<Value>>, name: &str| {
        row.get(name)?.known_value()?.words_in_value().map(str::to_owned)
    };
    let name = |row: &BTreeMap<String, Answer<Value>>| {
        Some(format!("{}/{}/{}", text(row, "kind")?, text(row, "record")?, text(row, "field")?))
    };
    rows.iter().filter_map(name).collect()
}
