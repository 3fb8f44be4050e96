//! One line of a list of cases.

use crate::base::error::Result;
use crate::base::ids::{CaseId, PersonId, RecordId};
use crate::context::RequestContext;
use crate::dates::age_range::Age;
use crate::dictionary::keys::{case, person, worker};
use crate::ledger::case_list::{self, Line};
use crate::ledger::rows;
use crate::people;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A case as a list shows it: no name but the one by which the person wants to be called.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct CaseRow {
    pub case: CaseId,
    pub person: PersonId,
    pub code: String,
    pub alias: Option<String>,
    pub age: Option<Age>,
    pub may_be_under_18: bool,
    /// The main language first.
    pub languages: Vec<String>,
    /// A code of `case_status`; empty where nothing is known.
    pub status: String,
    #[ts(type = "string | null")]
    pub opened_on: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub last_on: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    /// A code of `risk_level`.
    pub risk: Option<String>,
    /// Handle of who is responsible.
    pub owner: Option<String>,
    pub imported: bool,
}

/// The row of a case; `None` where it is not here or was taken back. The case's person may be elsewhere.
pub fn case_row_of(context: &RequestContext<'_>, id: CaseId) -> Result<Option<CaseRow>> {
    let Some(line) = case_list::line_of_case(context.connection(), context.dictionary(), id.as_record_id())? else {
        return Ok(None);
    };
    row_with_owners(context, &line, &mut Owners::new())
}

/// The rows of a window, in its order; a case without a person is left out.
pub(super) fn case_rows_of(context: &RequestContext<'_>, window: &[Line]) -> Result<Vec<CaseRow>> {
    let mut owners = Owners::new();
    window.iter().filter_map(|line| row_with_owners(context, line, &mut owners).transpose()).collect()
}

/// Handles by worker: a window of many cases is of few workers, and each is asked for once.
type Owners = BTreeMap<RecordId, Option<String>>;

fn row_with_owners(context: &RequestContext<'_>, line: &Line, owners: &mut Owners) -> Result<Option<CaseRow>> {
    let (case, person) = (&line.of_case, &line.of_person);
    let Some(person_id) = case.known_value_of(case::PERSON).copied() else { return Ok(None) };
    let owner = match case.known_value_of(case::OWNER).copied() {
        None => None,
        Some(owner) => match owners.get(&owner) {
            Some(handle) => handle.clone(),
            None => owners.entry(owner).or_insert(owner_name_of(context, Some(owner))?).clone(),
        },
    };
    let mut languages: Vec<String> = person.known_value_of(person::MAIN_LANGUAGE).cloned().into_iter().collect();
    for language in person.known_value_of(person::LANGUAGES).into_iter().flatten() {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    Ok(Some(CaseRow {
        case: line.case.as_case_id(),
        person: person_id.as_person_id(),
        code: case.known_value_of(case::CODE).cloned().unwrap_or_default(),
        alias: person.known_value_of(person::NAME_USED).cloned(),
        age: people::age_of_person(person, context.today),
        may_be_under_18: people::may_be_under_18(person, context.today),
        languages,
        status: case.known_value_of(case::STATUS).cloned().unwrap_or_default(),
        opened_on: case.known_value_of(case::OPENED_ON).and_then(|opened| opened.single_known_day()),
        last_on: line.last_on,
        due_on: line.due_on,
        risk: case.known_value_of(case::RISK_LEVEL).cloned(),
        owner,
        imported: case.known_value_of(case::IMPORTED) == Some(&true),
    }))
}

/// The handle of a worker's record.
pub fn owner_name_of(context: &RequestContext<'_>, owner: Option<RecordId>) -> Result<Option<String>> {
    let Some(owner) = owner else { return Ok(None) };
    let found = rows::read_some_fields(
        context.connection(),
        context.dictionary(),
        worker::RECORD.name,
        owner,
        &[worker::HANDLE.field],
    )?;
    Ok(found.and_then(|worker| worker.known_value_of(worker::HANDLE).cloned()))
}
