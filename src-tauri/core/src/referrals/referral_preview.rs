//! Exactly what would leave, line by line, before anything is written.

use crate::base::error::{Result, refuse};
use crate::base::ids::{CaseId, OrganisationRecordId};
use crate::consent::{Barrier, Consents, LadderRow};
use crate::context::RequestContext;
use crate::ledger::journal::EventKind;
use crate::organisations;
use crate::referrals::shareable_lines::{self, ReferralLine};
use crate::referrals::weigh::{Verdict, check_services, verdict_on_recipient, weigh_recipient};
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use std::collections::BTreeSet;

/// Shows what a referral would carry.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct PreviewReferral {
    pub case: CaseId,
    pub organisation: OrganisationRecordId,
    /// Codes of `service_type`.
    pub services: BTreeSet<String>,
    /// The lines that were chosen, each as `kind/record/field`; the least where nobody has chosen yet.
    pub ticked: Option<BTreeSet<String>>,
}

/// Preview of what a referral would carry.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub(crate) struct ReferralPreview {
    pub verdict: Verdict,
    pub lines: Vec<ReferralLine>,
    /// The row of consent that it rests on, or that stands against it.
    pub consent: Option<LadderRow>,
}

impl Request for PreviewReferral {
    type Scope = OneStore;
    type Reply = ReferralPreview;
    request_constants!("preview_referral", Query, CASEWORK, EventClass::Before(EventKind::Opened), []);

    fn journal_subject(&self) -> Option<[u8; 16]> {
        Some(self.case.0)
    }

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<ReferralPreview> {
        check_services(context, &self.services)?;
        let organisation =
            organisations::find_organisation(context, self.organisation)?.ok_or_else(|| refuse("record-missing"))?;
        let consents = Consents::consents_of_case(context, self.case.as_record_id())?;
        let records = shareable_lines::shareable_records(context, self.case)?;
        let weighed = weigh_recipient(context, &consents, self.organisation, &self.services)?;
        let (lines, rests_on) = match &weighed {
            Ok(grant) => (
                shareable_lines::lines_under_grant(grant, context, &records, self.ticked.as_ref()),
                grant.consent_it_rests_on(context.dictionary()),
            ),
            Err(Barrier::NotConsented { standing, .. }) => {
                (shareable_lines::without_grant(context, &records), standing.record)
            }
            Err(_) => (shareable_lines::without_grant(context, &records), None),
        };
        let consent = match rests_on {
            Some(record) => consents.ladder_row_of_record(context, record)?,
            None => None,
        };
        Ok(ReferralPreview { verdict: verdict_on_recipient(organisation, &weighed), lines, consent })
    }
}
