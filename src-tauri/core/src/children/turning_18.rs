//! Children who turn 18 soon: rights end on that day that can be secured before it.

use crate::base::error::Result;
use crate::base::ids::{CaseId, PersonId};
use crate::context::RequestContext;
use crate::dates::age_range::day_of_turning_18;
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::keys::{case, person};
use crate::people::age::{birth_range_of, may_be_under_18};
use chrono::{Days, NaiveDate};

/// Somebody who turns 18, or may, within the days that were asked for.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub(crate) struct Turning18 {
    pub case: CaseId,
    pub alias: Option<String>,
    pub code: String,
    /// The days on which it can be.
    pub on: FuzzyDate,
    /// Days from today, where it is one day.
    pub days: Option<i64>,
}

/// The open cases of people who are or may be under 18 and can turn 18 from today to `within_days` later, the first of
/// them first. Only who has told a date or a year of birth: an age alone says nothing about this month.
pub(crate) fn children_turning_18(context: &RequestContext<'_>, within_days: u64) -> Result<Vec<Turning18>> {
    let last = context.today.checked_add_days(Days::new(within_days)).unwrap_or(context.today);
    // One day more at each end: who was born on 29 February has a birthday on 1 March.
    let born = |day: NaiveDate, more: i64| (day + chrono::TimeDelta::days(more)).to_string();
    let (first_born, last_born) = (years_before(context.today), years_before(last));
    let mut statement = context.connection().prepare_cached(include_str!("turning_18.sql"))?;
    let pairs: Vec<(CaseId, PersonId)> = statement
        .query_map([born(first_born, -1), born(last_born, 1)], |row| Ok((CaseId(row.get(0)?), PersonId(row.get(1)?))))?
        .collect::<rusqlite::Result<_>>()?;
    let mut found = Vec::new();
    for (case, person) in pairs {
        found.extend(turning_18_of_person(context, case, person, last)?);
    }
    found.sort_by_key(|turning| (turning.on.day_to_sort_by(), turning.case));
    Ok(found)
}

fn turning_18_of_person(
    context: &RequestContext<'_>,
    case: CaseId,
    person: PersonId,
    last: NaiveDate,
) -> Result<Option<Turning18>> {
    let (Some(case), Some(person)) =
        (context.find_record(case::RECORD, case)?, context.find_record(person::RECORD, person)?)
    else {
        return Ok(None);
    };
    let Some(on) = birth_range_of(&person.fields).map(|birth| day_of_turning_18(&birth)) else { return Ok(None) };
    let within = on.from.is_none_or(|from| from <= last) && on.to.is_some_and(|to| to >= context.today);
    // A range of several years would stand here every day and say nothing.
    let is_near = on.from.zip(on.to).is_some_and(|(from, to)| (to - from).num_days() <= RANGE_DAYS_MAX);
    let turns_today = on.from == Some(context.today);
    if !(within && is_near) || !(turns_today || may_be_under_18(&person.fields, context.today)) {
        return Ok(None);
    }
    Ok(Some(Turning18 {
        case: case.id.as_case_id(),
        alias: person.fields.known_value_of(person::NAME_USED).cloned(),
        code: case.fields.known_value_of(case::CODE).cloned().unwrap_or_default(),
        days: on.single_known_day().map(|day| (day - context.today).num_days()),
        on,
    }))
}

/// The longest range of days that still says when: a year of birth.
const RANGE_DAYS_MAX: i64 = 366;

/// The day of birth of who turns 18 on this day.
fn years_before(day: NaiveDate) -> NaiveDate {
    day.checked_sub_months(chrono::Months::new(18 * 12)).unwrap_or(day)
}
