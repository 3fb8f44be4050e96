//! The child part of a case page: profile, guardians, and the best-interests steps with their due days.

use crate::base::error::Result;
use crate::base::ids::{CaseId, PersonId, RecordId};
use crate::context::RequestContext;
use crate::dictionary::Fields;
use crate::dictionary::keys::{best_interests, child_profile, guardian, person};
use crate::ledger::rows::StoredRecord;
use crate::people::age::may_be_under_18;
use chrono::NaiveDate;

/// Answers that are asked in addition of a child.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub struct ChildView {
    pub profile: Option<ChildProfileView>,
    pub guardians: Vec<GuardianView>,
    /// Of this case, the open ones first, by due day.
    pub best_interests: Vec<BestInterestsView>,
}

/// The child's profile.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub struct ChildProfileView {
    pub record: RecordId,
    #[ts(type = "Fields")]
    pub fields: Fields,
}

/// Guardian: a person who speaks for the child, now or earlier.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub struct GuardianView {
    pub record: RecordId,
    #[ts(type = "Fields")]
    pub fields: Fields,
}

/// A best-interests assessment or determination.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub struct BestInterestsView {
    pub record: RecordId,
    #[ts(type = "Fields")]
    pub fields: Fields,
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    /// Days since it was due, while nothing has been recommended; 0 before.
    pub waited_days: i64,
}

/// The child part of a person's case; `None` where the person is surely 18 or more.
pub(crate) fn child_view_of_person(
    context: &RequestContext<'_>,
    person: PersonId,
    case: CaseId,
) -> Result<Option<ChildView>> {
    let Some(found) = context.find_record(person::RECORD, person)? else { return Ok(None) };
    if !may_be_under_18(&found.fields, context.today) {
        return Ok(None);
    }
    // Two profiles can only come from two devices: the first is shown, both are in the timeline.
    let profile = context.parts_of_record(child_profile::RECORD, person)?.into_iter().next();
    let guardians = context.parts_of_record(guardian::RECORD, person)?;
    let mut steps: Vec<(bool, BestInterestsView)> = context
        .parts_of_record(best_interests::RECORD, case)?
        .into_iter()
        .map(|stored| (is_open_step(&stored), best_interests_step(stored, context.today)))
        .collect();
    steps.sort_by_key(|(open, step)| (!open, step.due_on.is_none(), step.due_on, step.record));
    Ok(Some(ChildView {
        profile: profile.map(|profile| ChildProfileView { record: profile.id, fields: profile.fields }),
        guardians: guardians
            .into_iter()
            .map(|stored| GuardianView { record: stored.id, fields: stored.fields })
            .collect(),
        best_interests: steps.into_iter().map(|(_, step)| step).collect(),
    }))
}

fn best_interests_step(stored: StoredRecord, today: NaiveDate) -> BestInterestsView {
    let due_on = stored.fields.known_value_of(best_interests::DUE_ON).copied();
    let late = due_on.map_or(0, |due| (today - due).num_days());
    let waited_days = if is_open_step(&stored) { late.max(0) } else { 0 };
    BestInterestsView { record: stored.id, fields: stored.fields, due_on, waited_days }
}

/// Open until something is recommended or carried out.
fn is_open_step(stored: &StoredRecord) -> bool {
    stored.fields.known_value_of(best_interests::RECOMMENDED_ON).is_none()
        && stored.fields.known_value_of(best_interests::IMPLEMENTED_ON).is_none()
}
