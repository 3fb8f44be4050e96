//! Leave to hand a case over to a colleague: the person's consent to case management, towards anyone.
//!
//! A colleague is who the organisation has certified, never a partner: partners receive referrals. The colleague has
//! been checked by whoever hands over; here it is only asked whether this case may go.

use super::firewall::Barrier;
use super::in_force::Consents;
use crate::base::error::Result;
use crate::base::ids::{CaseId, RecordId};
use crate::context::RequestContext;

const SCOPE: &str = "case_management";

/// Leave to hand one case over, on one day. Only this folder makes one.
#[derive(Debug, Clone)]
pub(crate) struct HandOverGrant {
    case: CaseId,
}

impl HandOverGrant {
    /// Leave to hand this case over today, or what stands before it. Refuses with `record-missing`.
    pub(crate) fn weigh_hand_over(
        context: &RequestContext<'_>,
        case: CaseId,
    ) -> Result<std::result::Result<Self, Barrier>> {
        let standing =
            Consents::consents_of_case(context, case.as_record_id())?.standing_on_day(SCOPE, None, context.today);
        Ok(if standing.is_standing_yes() {
            Ok(Self { case })
        } else {
            Err(Barrier::NotConsented { scope: SCOPE.to_owned(), standing })
        })
    }

    /// The case that may go.
    pub(crate) fn case(&self) -> RecordId {
        self.case.as_record_id()
    }
}
