//! Writing down an organisation, or what has changed about it.

use crate::base::error::{Result, refuse};
use crate::base::ids::OrganisationRecordId;
use crate::context::{RequestContext, Written};
use crate::dictionary::json::RawFields;
use crate::dictionary::keys::organisation;
use crate::dictionary::{Answer, Fields};
use crate::ledger::{Change, RecordAddress};
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;

/// Makes an organisation, or changes the fields that are sent of one.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct SaveOrganisation {
    pub record: Option<OrganisationRecordId>,
    #[ts(type = "Fields")]
    pub fields: RawFields,
}

impl Request for SaveOrganisation {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("save_organisation", Command, CASEWORK, EventClass::Entries, [Organisations, Referrals]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        let mut fields = context.dictionary().read_fields(organisation::RECORD.name, &self.fields)?;
        let before = self.record.map(|record| context.need_record(organisation::RECORD, record)).transpose()?;
        date_the_answer(context, before.as_ref().map(|before| &before.fields), &mut fields);
        if fields.known_value_of(organisation::ANSWERED_ON).is_some_and(|answered| *answered > context.today) {
            return Err(refuse("organisation-answer-ahead"));
        }
        let mut change = Change::new(Self::NAME);
        let record = match before {
            Some(before) => {
                change.edit(RecordAddress::root(before.id), organisation::RECORD.name, fields);
                before.id
            }
            None => {
                let new = context.draw_root(organisation::RECORD);
                let record = new.record_id();
                change.create(new, fields);
                record
            }
        };
        context.write_change(change, Some(record))
    }
}

/// An answer that is new, and for which no day was sent, was given today: without a day it would hold nothing.
fn date_the_answer(context: &RequestContext<'_>, before: Option<&Fields>, fields: &mut Fields) {
    let shares = organisation::SHARES_WITH_IMMIGRATION;
    let Some(answer) = fields.known_value_of(shares) else { return };
    let is_new = before.and_then(|before| before.known_value_of(shares)) != Some(answer);
    if is_new && *fields.answer_by_name(organisation::ANSWERED_ON.field) == Answer::Blank {
        fields.set(organisation::ANSWERED_ON, context.today);
    }
}
