//! Reading the house: records as the dictionary names them, days counted from today, keys instead of ids.

use crate::base::error::{Error, Result};
use crate::base::ids::RecordId;
use crate::context::RequestContext;
use crate::dates::date_words::DateWords;
use crate::dates::fuzzy::{FuzzyDate, GREGORIAN, Reading, anniversary};
use crate::dictionary::json::DAY;
use crate::dictionary::keys::{case, organisation, person};
use crate::dictionary::{Answer, Dictionary, Fields, Kind, Value};
use crate::ledger::Change;
use chrono::{Datelike as _, Months, NaiveDate, TimeDelta};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

const COMMAND: &str = "fill_sample";
const WRONG: Error = Error::Inside("sample house");

type Table = serde_json::Map<String, Json>;

#[derive(serde::Deserialize)]
struct House {
    organisation: Vec<Organisation>,
    case: Vec<Case>,
}

#[derive(serde::Deserialize)]
struct Organisation {
    key: String,
    #[serde(flatten)]
    fields: Table,
}

#[derive(serde::Deserialize)]
struct Case {
    #[serde(default)]
    key: String,
    code: String,
    person: Table,
    case: Table,
    #[serde(default)]
    part: Vec<Part>,
}

#[derive(serde::Deserialize)]
struct Part {
    record: String,
    #[serde(default)]
    key: String,
    #[serde(flatten)]
    fields: Table,
}

/// Writes the house; answers how many cases it has.
pub(super) fn fill_sample_house(context: &mut RequestContext<'_>) -> Result<usize> {
    let house: House = toml::from_str(include_str!("house.toml")).map_err(|_| WRONG)?;
    let mut filling = Filling { today: context.today, ids: BTreeMap::new(), dictionary: context.ledger.dictionary };
    if let Some(worker) = context.memory.worker {
        filling.ids.insert("worker".to_owned(), worker);
    }
    let mut changes = Vec::new();
    for Organisation { key, fields } in &house.organisation {
        let new = context.draw_root(organisation::RECORD);
        filling.ids.insert(key.clone(), new.record_id());
        let mut change = Change::lasting(COMMAND);
        change.create(new, filling.fields(organisation::RECORD.name, fields)?);
        changes.push(change);
    }
    for case in &house.case {
        filling.case(context, case, &mut changes)?;
    }
    context.ledger.write_all(changes.into_iter().map(Ok), |_| ())?;
    Ok(house.case.len())
}

struct Filling<'a> {
    today: NaiveDate,
    ids: BTreeMap<String, RecordId>,
    dictionary: &'a Dictionary,
}

impl Filling<'_> {
    /// One change for person and case, then one for each thing done or told, so that each has its own entry.
    fn case(&mut self, context: &mut RequestContext<'_>, written: &Case, changes: &mut Vec<Change>) -> Result<()> {
        let (whom, case) = (context.draw_root(person::RECORD), context.draw_root(case::RECORD));
        let (whom_id, id) = (whom.record_id(), case.record_id());
        self.ids.insert(format!("{}-person", written.key), whom_id);
        self.ids.insert(written.key.clone(), id);
        let mut change = Change::lasting(COMMAND);
        change.create(whom, self.fields(person::RECORD.name, &written.person)?);
        let mut fields = self.fields(case::RECORD.name, &written.case)?;
        fields.set(case::PERSON, whom_id).set(case::CODE, written.code.clone());
        change.create(case, fields);
        changes.push(change);
        for Part { record, key, fields } in &written.part {
            let parent = if self.dictionary.root_of(record) == Some(person::RECORD.name) { whom_id } else { id };
            let new = context.draw_part(parent.as_strand_id(), record, parent);
            self.ids.insert(key.clone(), new.record_id());
            let mut change = Change::lasting(COMMAND);
            change.create(new, self.fields(record, fields)?);
            changes.push(change);
        }
        Ok(())
    }

    fn fields(&self, kind: &str, table: &Table) -> Result<Fields> {
        let mut fields = Fields::new();
        for (name, json) in table {
            let field = self.dictionary.field(kind, name).ok_or(WRONG)?;
            if let Some(state) = json.as_str().and_then(|text| text.strip_prefix('?')) {
                fields.put_answer_by_name(name, Answer::without_value(state).ok_or(WRONG)?);
                continue;
            }
            let value = match (field.kind, json.as_str()) {
                (Kind::FuzzyDate, Some(text)) => Value::FuzzyDate(self.fuzzy(text).ok_or(WRONG)?),
                (Kind::Link, Some("@worker")) if !self.ids.contains_key("worker") => continue,
                _ => field.value_as_written(&self.resolved(json)?).ok_or(WRONG)?,
            };
            fields.put_answer_by_name(name, Answer::Known(value));
        }
        Ok(fields)
    }

    /// Keys become ids and counted days become days; a table in a list is a row of answers.
    fn resolved(&self, json: &Json) -> Result<Json> {
        Ok(match json {
            Json::String(text) if text.starts_with('@') => {
                let id = self.ids.get(text.trim_start_matches('@')).ok_or(WRONG)?;
                serde_json::to_value(id).map_err(|_| WRONG)?
            }
            Json::String(text) if text.starts_with("today") => {
                json!(self.day(text).ok_or(WRONG)?.format(DAY).to_string())
            }
            Json::Array(list) => Json::Array(list.iter().map(|json| self.resolved(json)).collect::<Result<_>>()?),
            Json::Object(row) => {
                let answer = |(name, json): (&String, &Json)| {
                    Ok((name.clone(), json!({ "state": "known", "value": self.resolved(json)? })))
                };
                Json::Object(row.iter().map(answer).collect::<Result<_>>()?)
            }
            other => other.clone(),
        })
    }

    fn fuzzy(&self, text: &str) -> Option<FuzzyDate> {
        if let Some(day) = text.strip_prefix("month:") {
            let first = self.day(day)?.with_day(1)?;
            let last = first.checked_add_months(Months::new(1))?.pred_opt()?;
            return Some(FuzzyDate::between_days(Some(first), Some(last)));
        }
        match text.starts_with("today") {
            true => self.day(text).map(FuzzyDate::on_known_day),
            false => {
                // Digits need no language's words.
                let digits = Reading { words: &DateWords::default(), today: self.today, ahead: false };
                let (about, date) = text.strip_prefix("about ").map_or((false, text), |date| (true, date));
                let read = FuzzyDate::parse_typed_date(date, digits, GREGORIAN)?;
                Some(FuzzyDate { about, as_typed: text.to_owned(), ..read })
            }
        }
    }

    /// `today-12`, `today+15-18y`.
    fn day(&self, text: &str) -> Option<NaiveDate> {
        let mut day = self.today;
        let mut rest = text.strip_prefix("today")?;
        while !rest.is_empty() {
            let end = rest.get(1..)?.find(['+', '-']).map_or(rest.len(), |end| end + 1);
            let (step, after) = rest.split_at_checked(end)?;
            day = match step.strip_suffix('y') {
                Some(years) => years_on(day, years.parse().ok()?)?,
                None => day.checked_add_signed(TimeDelta::days(step.parse().ok()?))?,
            };
            rest = after;
        }
        Some(day)
    }
}

fn years_on(day: NaiveDate, years: i32) -> Option<NaiveDate> {
    match u32::try_from(years) {
        Ok(years) => anniversary(day, years),
        Err(_) => {
            day.with_year(day.year().checked_add(years)?).or_else(|| day.pred_opt()?.with_year(day.year() + years))
        }
    }
}
