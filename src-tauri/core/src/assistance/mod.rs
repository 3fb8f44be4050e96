//! Assistance: what was done for a person. The most frequent act of the work: ten keystrokes, one entry.

use crate::base::error::Result;
use crate::base::ids::{CaseId, OrganisationRecordId};
use crate::context::{RequestContext, Written};
use crate::dictionary::Decimal;
use crate::dictionary::keys::{assistance, case};
use crate::ledger::Change;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use chrono::NaiveDate;

/// Records one service for a person; the day is today where none is given.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct RecordAssistance {
    pub case: CaseId,
    /// A code of `service_type`.
    pub service_type: String,
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    /// A code of `service_outcome`.
    pub outcome: Option<String>,
    /// Mantissa and exponent: how many of `unit`.
    pub quantity: Option<(i64, i64)>,
    /// A code of `unit`.
    pub unit: Option<String>,
    /// The organisation that gave it; nobody = this house.
    pub provider: Option<OrganisationRecordId>,
    pub note: Option<String>,
}

impl Request for RecordAssistance {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("record_assistance", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        let case = context.need_record(case::RECORD, self.case)?;
        let new = context.draw_part(case.strand, assistance::RECORD.name, case.id);
        let mut fields = crate::dictionary::Fields::new();
        fields
            .set(assistance::KIND, self.service_type)
            .set(assistance::ON, self.on.unwrap_or(context.today))
            .set_value_or_leave(assistance::OUTCOME, self.outcome)
            .set_value_or_leave(
                assistance::QUANTITY,
                self.quantity.map(|(mantissa, exponent)| Decimal { mantissa, exponent }),
            )
            .set_value_or_leave(assistance::UNIT, self.unit)
            .set_value_or_leave(assistance::PROVIDER, self.provider.map(OrganisationRecordId::as_record_id))
            .set_value_or_leave(assistance::NOTE, self.note.filter(|note| !note.trim().is_empty()));
        let mut change = Change::new(Self::NAME);
        let record = new.record_id();
        change.create(new, fields);
        context.write_change(change, Some(record))
    }
}
