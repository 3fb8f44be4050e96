//! A referral being prepared: it may be begun before the person has agreed, and nothing leaves with it.

use super::weigh::check_services;
use crate::base::error::{Result, refuse};
use crate::base::ids::{CaseId, OrganisationRecordId, RecordId};
use crate::context::{RequestContext, Written};
use crate::dictionary::keys::{case, organisation, referral};
use crate::dictionary::{Answer, Dictionary, Fields, Value};
use crate::ledger::{Change, RecordAddress};
use crate::referrals::referral_status::Status;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use std::collections::{BTreeMap, BTreeSet};

/// Keeps a referral that is being prepared, new or changed.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct DraftReferral {
    pub record: Option<RecordId>,
    pub case: CaseId,
    pub organisation: OrganisationRecordId,
    /// Codes of `service_type`.
    pub services: BTreeSet<String>,
    /// A code of `referral_reason`.
    pub reason: Option<String>,
    /// A code of `urgency`.
    pub urgency: Option<String>,
    /// The lines that were chosen, each as `kind/record/field`.
    pub ticked: BTreeSet<String>,
}

impl Request for DraftReferral {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("draft_referral", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today, Referrals]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        check_services(context, &self.services)?;
        if self.services.is_empty() {
            return Err(refuse("recipient-no_service"));
        }
        let case = context.need_record(case::RECORD, self.case)?;
        context.need_record(organisation::RECORD, self.organisation)?;
        let fields = self.draft_fields(context.dictionary())?;
        let mut change = Change::new(Self::NAME);
        let record = match self.record {
            Some(record) => {
                let draft = context.need_record(referral::RECORD, record)?;
                if draft.parent != Some(case.id) {
                    return Err(refuse("record-missing"));
                }
                if crate::referrals::referral_status::status_of(&draft) != Some(Status::Draft) {
                    return Err(refuse("referral-already-sent"));
                }
                change.edit(RecordAddress::part(draft.strand, record), referral::RECORD.name, fields);
                record
            }
            None => {
                let new = context.draw_part(case.strand, referral::RECORD.name, case.id);
                let record = new.record_id();
                change.create(new, fields);
                record
            }
        };
        context.write_change(change, Some(record))
    }
}

impl DraftReferral {
    fn draft_fields(&self, dictionary: &Dictionary) -> Result<Fields> {
        let word = |word: &Option<String>| word.clone().map_or(Answer::Blank, Answer::Known);
        let mut fields = Fields::new();
        fields
            .set(referral::ORGANISATION, self.organisation.as_record_id())
            .set(referral::SERVICES, self.services.clone())
            .set(referral::STATUS, Status::Draft.stored_code().to_owned())
            .set_answer(referral::REASON, word(&self.reason))
            .set_answer(referral::URGENCY, word(&self.urgency))
            .set(referral::SHARED, shared_rows(dictionary, &self.ticked)?);
        Ok(fields)
    }
}

type Row = BTreeMap<String, Answer<Value>>;

/// The names of lines as rows of `shared`; refuses a name that is no line.
pub(super) fn shared_rows(dictionary: &Dictionary, names: &BTreeSet<String>) -> Result<Vec<Row>> {
    names.iter().map(|name| shared_row(dictionary, name).ok_or_else(|| refuse("referral-line-unknown"))).collect()
}

fn shared_row(dictionary: &Dictionary, name: &str) -> Option<Row> {
    let mut parts = name.split('/');
    let (kind, record, field) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || RecordId::from_hex_text(record).is_none() {
        return None;
    }
    dictionary.field(kind, field)?;
    let cell = |name: &str, text: &str| (name.to_owned(), Answer::Known(Value::Text(text.to_owned())));
    Some([cell("kind", kind), cell("record", record), cell("field", field)].into())
}
