//! The ladder: what was said, row by row, as a person reads it.

use super::in_force::Consents;
use super::state::State;
use crate::base::error::Result;
use crate::base::ids::{CaseId, OrganisationRecordId, RecordId};
use crate::consent::consent_row::ConsentRow;
use crate::context::RequestContext;
use crate::dictionary::keys::{consent_record, organisation};
use crate::ledger::rows::StoredRecord;
use chrono::NaiveDate;

/// Scopes that stand on the ladder although nobody has asked yet: keeping notes, and being counted.
const ALWAYS: [&str; 2] = [NOTES, FIGURES];
const NOTES: &str = "case_management";
const FIGURES: &str = "statistics";
/// One row of consent as it stands today, or a scope that nobody has asked about.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub struct LadderRow {
    /// A code of `consent_scope`.
    pub scope: String,
    pub state: State,
    /// Nobody named = anyone.
    pub recipient: Option<NamedRecipient>,
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    pub language: Option<String>,
    /// A code of `consent_mode`.
    pub mode: Option<String>,
    #[ts(type = "string | null")]
    pub valid_until: Option<NaiveDate>,
    /// A code of `consent_given_by`.
    pub given_by: Option<String>,
    #[ts(type = "string | null")]
    pub ask_again_on: Option<NaiveDate>,
    pub record: Option<RecordId>,
}

/// An organisation by its name.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct NamedRecipient {
    pub id: OrganisationRecordId,
    pub name: String,
}

/// The rows of a case that nobody ended, in the order of the scopes, the latest of a scope first; beside them the
/// scopes that everybody is asked about and this person was not.
pub(crate) fn consent_ladder(context: &RequestContext<'_>, case: CaseId) -> Result<Vec<LadderRow>> {
    let consents = Consents::consents_of_case(context, case.as_record_id())?;
    let mut rows = Vec::new();
    for (row, state, stored) in consents.standing_rows(context.today) {
        rows.push(ladder_row_of_consent(context, row, state, stored)?);
    }
    for scope in ALWAYS.iter().filter(|scope| !rows.iter().any(|row| row.scope == **scope)).collect::<Vec<_>>() {
        rows.push(row_never_asked(scope));
    }
    rows.reverse();
    rows.sort_by_key(|row| rank_of_scope(context, &row.scope));
    Ok(rows)
}

impl Consents {
    /// The row behind a standing, for a screen.
    pub(crate) fn ladder_row_of_record(
        &self,
        context: &RequestContext<'_>,
        record: RecordId,
    ) -> Result<Option<LadderRow>> {
        let found = self.standing_rows(context.today).find(|(row, _, _)| row.id == record);
        found.map(|(row, state, stored)| ladder_row_of_consent(context, row, state, stored)).transpose()
    }
}

fn ladder_row_of_consent(
    context: &RequestContext<'_>,
    row: &ConsentRow,
    state: State,
    stored: Option<&StoredRecord>,
) -> Result<LadderRow> {
    let word = |key| stored.and_then(|stored| stored.fields.known_value_of(key).cloned());
    let recipient = match row.recipient {
        Some(id) => {
            let organisation = context.find_record(organisation::RECORD, id)?;
            let name = organisation.and_then(|found| found.fields.known_value_of(organisation::NAME).cloned());
            Some(NamedRecipient { id: id.as_organisation_id(), name: name.unwrap_or_default() })
        }
        None => None,
    };
    Ok(LadderRow {
        scope: row.scope.clone(),
        state,
        recipient,
        on: row.on,
        language: word(consent_record::LANGUAGE),
        mode: word(consent_record::MODE),
        valid_until: row.valid_until,
        given_by: word(consent_record::GIVEN_BY),
        ask_again_on: stored.and_then(|stored| stored.fields.known_value_of(consent_record::ASK_AGAIN_ON).copied()),
        record: Some(row.id),
    })
}

fn row_never_asked(scope: &str) -> LadderRow {
    LadderRow {
        scope: scope.to_owned(),
        state: State::NotAsked,
        recipient: None,
        on: None,
        language: None,
        mode: None,
        valid_until: None,
        given_by: None,
        ask_again_on: None,
        record: None,
    }
}

fn rank_of_scope(context: &RequestContext<'_>, scope: &str) -> usize {
    let codes = context.dictionary().list("consent_scope").map(|list| list.codes.as_slice()).unwrap_or_default();
    codes.iter().position(|code| code.name == scope).unwrap_or(codes.len())
}
