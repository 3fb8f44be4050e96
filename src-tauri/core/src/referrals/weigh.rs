//! Recipients that can receive this: a verdict for each organisation, with its reason in words.

use crate::base::error::{Refusal, Result};
use crate::base::ids::{CaseId, OrganisationRecordId};
use crate::consent::{Barrier, Can, Consents, Grant, Recipient};
use crate::context::RequestContext;
use crate::dictionary::keys::organisation;
use crate::organisations::{self, OrganisationRow};
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use std::collections::{BTreeMap, BTreeSet};

/// Verdict whether one organisation can receive a referral.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub(crate) struct Verdict {
    pub organisation: OrganisationRow,
    pub can: Can,
    /// Fluent: `verdict-<reason>`.
    pub reason: String,
    /// Arguments of its sentence: a scope, a day.
    pub args: BTreeMap<String, String>,
}

/// Nothing stands between.
const CONSENTED: &str = "consented";

/// Weighs every organisation for these services: who can first, then who offers all that is asked for.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct WeighRecipients {
    pub case: CaseId,
    /// Codes of `service_type`.
    pub services: BTreeSet<String>,
}

impl Request for WeighRecipients {
    type Scope = OneStore;
    type Reply = Vec<Verdict>;
    request_constants!(
        "weigh_recipients",
        Query,
        CASEWORK,
        EventClass::None("says who may be asked, shows no case"),
        []
    );

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Vec<Verdict>> {
        let consents = Consents::consents_of_case(context, self.case.as_record_id())?;
        let mut verdicts = Vec::new();
        for stored in organisations::all_organisations(context)? {
            // The house does not refer to itself.
            if stored.fields.known_value_of(organisation::IS_OWN) == Some(&true) {
                continue;
            }
            let weighed = weigh_recipient(context, &consents, stored.id.as_organisation_id(), &self.services)?;
            verdicts.push(verdict_on_recipient(organisations::organisation_row(&stored), &weighed));
        }
        let offers =
            |verdict: &Verdict| self.services.iter().all(|asked| verdict.organisation.services.contains(asked));
        verdicts.sort_by_key(|verdict| (place_in_order(verdict.can), !offers(verdict)));
        Ok(verdicts)
    }
}

/// The grant for an organisation today, or what stands before it.
pub(super) fn weigh_recipient(
    context: &RequestContext<'_>,
    consents: &Consents,
    organisation: OrganisationRecordId,
    services: &BTreeSet<String>,
) -> Result<std::result::Result<Grant, Barrier>> {
    let recipient = Recipient::read_recipient(context, organisation.as_record_id())?;
    Ok(Grant::weigh_referral(consents, context.dictionary(), recipient, services, context.today))
}

/// Returns what was weighed, in words.
pub(super) fn verdict_on_recipient(
    organisation: OrganisationRow,
    weighed: &std::result::Result<Grant, Barrier>,
) -> Verdict {
    let (can, reason, args) = match weighed {
        Ok(_) => (Can::Yes, CONSENTED, BTreeMap::new()),
        Err(barrier) => {
            let args = barrier.message_args().into_iter().map(|(name, word)| (name.to_owned(), word)).collect();
            (barrier.what_can_be_done(), barrier.reason_of_barrier(), args)
        }
    };
    Verdict { organisation, can, reason: reason.to_owned(), args }
}

/// Refuses services that no list knows.
pub(super) fn check_services(context: &RequestContext<'_>, services: &BTreeSet<String>) -> Result<()> {
    let list = context.dictionary().list("service_type");
    if services.iter().all(|service| list.is_some_and(|list| list.code_by_name(service).is_some())) {
        return Ok(());
    }
    Err(Refusal::new("field-code").with_word_arg("record", "referral").with_word_arg("field", "services").into())
}

fn place_in_order(can: Can) -> u8 {
    match can {
        Can::Yes => 0,
        Can::NotYet => 1,
        Can::No => 2,
    }
}
