//! Sent: the lines were given out by hand, on a day. The grant is looked at again, and the journal is told before.

use super::draft::shared_rows;
use super::shareable_lines::shared_names;
use crate::base::error::{Refusal, Result, refuse};
use crate::base::ids::RecordId;
use crate::consent::Grant;
use crate::context::{RequestContext, Written};
use crate::dictionary::Fields;
use crate::dictionary::keys::referral;
use crate::ledger::journal::EventKind;
use crate::ledger::rows::StoredRecord;
use crate::ledger::{Change, RecordAddress};
use crate::referrals::referral_status::Status;
use crate::referrals::referral_status::status_of;
use crate::referrals::shareable_lines;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Writes down that a referral was given out by hand.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct SendReferral {
    pub record: RecordId,
    #[ts(type = "string")]
    pub by_hand_on: NaiveDate,
}

impl Request for SendReferral {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!(
        "send_referral",
        Command,
        CASEWORK,
        EventClass::Own(EventKind::Exported),
        [Cases, Case, Today, Referrals]
    );

    fn journal_subject(&self) -> Option<[u8; 16]> {
        Some(self.record.0)
    }

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        let draft = context.need_record(referral::RECORD, self.record)?;
        status_of(&draft).ok_or_else(|| refuse("record-missing"))?.become_next(Status::Sent)?;
        if self.by_hand_on > context.today {
            return Err(refuse("referral-day-ahead"));
        }
        let grant = grant_for_draft(context, &draft, self.by_hand_on)?;
        let leaving = lines_leaving(&grant, context, &draft)?;
        // The door is told before it opens: where the journal cannot be written, nothing is sent.
        let lines = u64::try_from(leaving.len()).unwrap_or(u64::MAX);
        context.ledger.note_counted(EventKind::Exported, Some(draft.strand.0), &[("lines", lines)])?;
        let mut fields = Fields::new();
        fields
            .set(referral::STATUS, Status::Sent.stored_code().to_owned())
            .set(referral::SENT_ON, grant.on())
            .set(referral::SHARED, shared_rows(context.dictionary(), &leaving)?)
            .set_value_or_leave(referral::CONSENT, grant.consent_it_rests_on(context.dictionary()));
        let mut change = Change::lasting(Self::NAME);
        change.edit(RecordAddress::part(draft.strand, draft.id), referral::RECORD.name, fields);
        context.write_change(change, Some(draft.id))
    }
}

/// The grant that a draft needs, for the day on which it was given out and as it stands today.
fn grant_for_draft(context: &RequestContext<'_>, draft: &StoredRecord, on: NaiveDate) -> Result<Grant> {
    let missing = || refuse("record-missing");
    let case = draft.parent.ok_or_else(missing)?;
    let organisation = draft.fields.known_value_of(referral::ORGANISATION).copied().ok_or_else(missing)?;
    let services = draft.fields.known_value_of(referral::SERVICES).cloned().unwrap_or_default();
    Grant::for_referral_on(context, case, organisation, &services, on)
}

/// The lines that leave: those that were ticked, each judged again. Refuses where one of them may not leave any more,
/// so that what is written down is what was seen.
fn lines_leaving(grant: &Grant, context: &RequestContext<'_>, draft: &StoredRecord) -> Result<BTreeSet<String>> {
    let ticked = shared_names(&draft.fields);
    let records = shareable_lines::shareable_records(context, grant.case().as_case_id())?;
    let lines = shareable_lines::lines_under_grant(grant, context, &records, Some(&ticked));
    let leaving: BTreeSet<String> =
        lines.iter().filter(|line| line.ticked).map(shareable_lines::ReferralLine::name_of_line).collect();
    let stays = ticked.len().saturating_sub(leaving.len());
    if stays > 0 {
        return Err(Refusal::new("referral-lines-stay")
            .with_number_arg("count", i64::try_from(stays).unwrap_or(i64::MAX))
            .into());
    }
    Ok(leaving)
}
