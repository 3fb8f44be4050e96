//! One organisation as a list shows it.

use crate::base::error::Result;
use crate::base::ids::OrganisationRecordId;
use crate::base::variant_words::variant_of_word;
use crate::context::RequestContext;
use crate::dictionary::keys::organisation;
use crate::ledger::rows::StoredRecord;
use chrono::NaiveDate;

/// Answer of an organisation to the question whether it shares with immigration authorities; codes
/// of `yes_no_not_known`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum SharesWithImmigration {
    Yes,
    No,
    /// Nobody asked, nobody answered, or with a word of a newer program.
    NotKnown,
}

/// An organisation with what a caseworker needs to choose it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub struct OrganisationRow {
    pub id: OrganisationRecordId,
    pub name: String,
    /// A code of `org_type`.
    pub org_type: String,
    /// Codes of `service_type`, in their order.
    pub services: Vec<String>,
    /// Answer of the organisation; silence is *not known*.
    pub shares_with_immigration: SharesWithImmigration,
    #[ts(type = "string | null")]
    pub answered_on: Option<NaiveDate>,
    /// A code of `country`.
    pub country: Option<String>,
    pub accepts_children: Option<bool>,
}

/// The row of an organisation; `None` where it is not here or was taken back.
pub(crate) fn find_organisation(
    context: &RequestContext<'_>,
    id: OrganisationRecordId,
) -> Result<Option<OrganisationRow>> {
    Ok(context
        .find_record(organisation::RECORD, id)?
        .filter(|found| !found.voided)
        .map(|found| organisation_row(&found)))
}

/// The row of an organisation as stored.
pub(crate) fn organisation_row(stored: &StoredRecord) -> OrganisationRow {
    let fields = &stored.fields;
    let shares = fields.known_value_of(organisation::SHARES_WITH_IMMIGRATION);
    OrganisationRow {
        id: stored.id.as_organisation_id(),
        name: fields.known_value_of(organisation::NAME).cloned().unwrap_or_default(),
        org_type: fields.known_value_of(organisation::ORG_TYPE).cloned().unwrap_or_default(),
        services: fields.known_value_of(organisation::SERVICES_OFFERED).into_iter().flatten().cloned().collect(),
        shares_with_immigration: shares
            .and_then(|word| variant_of_word(word))
            .unwrap_or(SharesWithImmigration::NotKnown),
        answered_on: fields.known_value_of(organisation::ANSWERED_ON).copied(),
        country: fields.known_value_of(organisation::COUNTRY).cloned(),
        accepts_children: fields.known_value_of(organisation::ACCEPTS_CHILDREN).copied(),
    }
}
