//! Referrals as a screen shows them.

use crate::base::error::Result;
use crate::base::ids::{CaseId, RecordId};
use crate::consent::Consents;
use crate::context::RequestContext;
use crate::dictionary::Answer;
use crate::dictionary::keys::{case, person, referral};
use crate::ledger::journal::EventKind;
use crate::ledger::rows::StoredRecord;
use crate::organisations::{self, OrganisationRow};
use crate::referrals::referral_status::{ReferralAnswer, Status, status_of};
use crate::referrals::shareable_lines::shared_names;
use crate::referrals::shareable_lines::{self, ReferralLine};
use crate::referrals::weigh::weigh_recipient;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use chrono::NaiveDate;

/// One referral.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub struct ReferralView {
    pub record: RecordId,
    pub case: CaseId,
    pub alias: Option<String>,
    pub code: String,
    pub organisation: Option<OrganisationRow>,
    /// Codes of `service_type`.
    pub services: Vec<String>,
    /// A code of `referral_status`.
    pub status: String,
    /// Answers that may be noted as having come back. Empty for a draft and for one that has ended.
    pub answers: Vec<ReferralAnswer>,
    /// A code of `referral_reason`.
    pub reason: Option<String>,
    /// A code of `urgency`.
    pub urgency: Option<String>,
    #[ts(type = "string | null")]
    pub sent_on: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub answered_on: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub completed_on: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub withdrawn_on: Option<NaiveDate>,
    /// Days since it was sent, while nobody has answered; else 0.
    pub waited_days: i64,
    /// A code of `refusal_reason`.
    pub refusal_reason: Option<String>,
    /// Of a draft on its case's page: every line, the chosen ones ticked. Else only the lines that were chosen or that
    /// left, without their values: what a field says now is not what it said then.
    pub lines: Vec<ReferralLine>,
}

/// Choice of the referrals that a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ReferralsShown {
    /// Not ended: a draft, sent, or taken on.
    Open,
    All,
}

/// Lists the referrals of all cases.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ListReferrals {
    pub view: ReferralsShown,
}

impl Request for ListReferrals {
    type Scope = OneStore;
    type Reply = Vec<ReferralView>;
    request_constants!("list_referrals", Query, CASEWORK, EventClass::Before(EventKind::Listed), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Vec<ReferralView>> {
        let mut statement = context.connection().prepare_cached(include_str!("list_referrals.sql"))?;
        let ids: Vec<RecordId> = statement
            .query_map([self.view == ReferralsShown::All], |row| row.get(0).map(RecordId))?
            .collect::<rusqlite::Result<_>>()?;
        let mut views = Vec::new();
        for id in ids {
            let Some(stored) = context.find_record(referral::RECORD, id)? else { continue };
            let lines = chosen_lines(&stored);
            views.extend(view_of_referral(context, &stored, lines)?);
        }
        // Who has waited longest for an answer stands first.
        views.sort_by_key(|view| (std::cmp::Reverse(view.waited_days), view.record));
        Ok(views)
    }
}

/// The referrals of a case, newest first.
pub(crate) fn referrals_of_case(context: &RequestContext<'_>, case: CaseId) -> Result<Vec<ReferralView>> {
    let mut views = Vec::new();
    let mut file = None;
    for stored in context.parts_of_record(referral::RECORD, case)?.into_iter().rev() {
        let lines = if status_of(&stored) == Some(Status::Draft) {
            let (consents, records) = match file.take() {
                Some(read) => read,
                None => (
                    Consents::consents_of_case(context, case.as_record_id())?,
                    shareable_lines::shareable_records(context, case)?,
                ),
            };
            let lines = draft_lines(context, &stored, &consents, &records)?;
            file = Some((consents, records));
            lines
        } else {
            chosen_lines(&stored)
        };
        views.extend(view_of_referral(context, &stored, lines)?);
    }
    Ok(views)
}

fn draft_lines(
    context: &RequestContext<'_>,
    stored: &StoredRecord,
    consents: &Consents,
    records: &[StoredRecord],
) -> Result<Vec<ReferralLine>> {
    let services = stored.fields.known_value_of(referral::SERVICES).cloned().unwrap_or_default();
    let organisation = stored.fields.known_value_of(referral::ORGANISATION).map(|id| id.as_organisation_id());
    let Some(organisation) =
        organisation.filter(|id| matches!(organisations::find_organisation(context, *id), Ok(Some(_))))
    else {
        return Ok(shareable_lines::without_grant(context, records));
    };
    Ok(match weigh_recipient(context, consents, organisation, &services)? {
        Ok(grant) => shareable_lines::lines_under_grant(&grant, context, records, Some(&shared_names(&stored.fields))),
        Err(_) => shareable_lines::without_grant(context, records),
    })
}

/// The lines that were chosen or that left, by name.
fn chosen_lines(stored: &StoredRecord) -> Vec<ReferralLine> {
    let names = shared_names(&stored.fields);
    let line = |name: &String| {
        let mut parts = name.split('/');
        Some(ReferralLine {
            kind: parts.next()?.to_owned(),
            record: RecordId::from_hex_text(parts.next()?)?,
            field: parts.next()?.to_owned(),
            value: Answer::Blank,
            allowed: true,
            why: String::new(),
            ticked: true,
            scope: None,
        })
    };
    names.iter().filter_map(line).collect()
}

fn view_of_referral(
    context: &RequestContext<'_>,
    stored: &StoredRecord,
    lines: Vec<ReferralLine>,
) -> Result<Option<ReferralView>> {
    let Some(case) = stored.parent.map(|case| context.find_record(case::RECORD, case)).transpose()?.flatten() else {
        return Ok(None);
    };
    let person = match case.fields.known_value_of(case::PERSON) {
        Some(person) => context.find_record(person::RECORD, *person)?,
        None => None,
    };
    let fields = &stored.fields;
    let organisation = match fields.known_value_of(referral::ORGANISATION) {
        Some(organisation) => organisations::find_organisation(context, organisation.as_organisation_id())?,
        None => None,
    };
    let sent_on = fields.known_value_of(referral::SENT_ON).copied();
    let status = status_of(stored);
    let waits = status == Some(Status::Sent);
    Ok(Some(ReferralView {
        record: stored.id,
        case: case.id.as_case_id(),
        alias: person.and_then(|person| person.fields.known_value_of(person::NAME_USED).cloned()),
        code: case.fields.known_value_of(case::CODE).cloned().unwrap_or_default(),
        organisation,
        services: fields.known_value_of(referral::SERVICES).into_iter().flatten().cloned().collect(),
        status: fields.known_value_of(referral::STATUS).cloned().unwrap_or_default(),
        answers: status.into_iter().flat_map(Status::answers).collect(),
        reason: fields.known_value_of(referral::REASON).cloned(),
        urgency: fields.known_value_of(referral::URGENCY).cloned(),
        waited_days: sent_on.filter(|_| waits).map_or(0, |sent| (context.today - sent).num_days().max(0)),
        sent_on,
        answered_on: fields.known_value_of(referral::ANSWERED_ON).copied(),
        completed_on: fields.known_value_of(referral::COMPLETED_ON).copied(),
        withdrawn_on: fields.known_value_of(referral::WITHDRAWN_ON).copied(),
        refusal_reason: fields.known_value_of(referral::REFUSAL_REASON).cloned(),
        lines,
    }))
}
