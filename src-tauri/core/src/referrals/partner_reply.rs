//! Outcome of a referral: the partner said yes or no, it is done, or the person does not want it any more.

use crate::base::error::{Result, refuse};
use crate::base::ids::RecordId;
use crate::context::{RequestContext, Written};
use crate::dictionary::Fields;
use crate::dictionary::keys::referral;
use crate::ledger::{Change, RecordAddress};
use crate::referrals::referral_status::{ReferralAnswer, Status, status_of};
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use chrono::NaiveDate;

/// Writes down what came of a referral.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct AnswerReferral {
    pub record: RecordId,
    pub answer: ReferralAnswer,
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// A code of `refusal_reason`, where they said no.
    pub refusal_reason: Option<String>,
}

impl Request for AnswerReferral {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("answer_referral", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today, Referrals]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        let stored = context.need_record(referral::RECORD, self.record)?;
        let before = status_of(&stored).ok_or_else(|| refuse("record-missing"))?;
        let next = before.become_next(self.answer.state_after_answer())?;
        if self.on > context.today {
            return Err(refuse("referral-day-ahead"));
        }
        let earliest =
            stored.fields.known_value_of(referral::ANSWERED_ON).or(stored.fields.known_value_of(referral::SENT_ON));
        if earliest.is_some_and(|earliest| self.on < *earliest) {
            return Err(refuse("referral-day-before-sent"));
        }
        if (next == Status::Refused) != self.refusal_reason.is_some() {
            return Err(refuse("referral-reason-missing"));
        }
        let mut change = Change::lasting(Self::NAME);
        change.edit(RecordAddress::part(stored.strand, stored.id), referral::RECORD.name, self.reply_fields(next));
        context.write_change(change, Some(stored.id))
    }
}

impl AnswerReferral {
    fn reply_fields(self, next: Status) -> Fields {
        let mut fields = Fields::new();
        fields
            .set(referral::STATUS, next.stored_code().to_owned())
            .set_value_or_leave(referral::REFUSAL_REASON, self.refusal_reason);
        match next {
            Status::Accepted | Status::Refused => fields.set(referral::ANSWERED_ON, self.on),
            Status::Completed => fields.set(referral::COMPLETED_ON, self.on),
            Status::Withdrawn => fields.set(referral::WITHDRAWN_ON, self.on),
            Status::Draft | Status::Sent => &mut fields,
        };
        fields
    }
}
