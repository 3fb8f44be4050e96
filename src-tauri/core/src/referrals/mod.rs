//! Referrals: the person is introduced to a partner, with the lines they agreed to and no others.
//!
//! The decision who can receive what is made in `consent`; here is what is asked of whom, which lines of the file could
//! go along, which are ticked, and the states a referral goes through. Sent means: given out by hand, and written down.

mod draft;
mod partner_reply;
mod referral_preview;
mod referral_status;
mod referral_view;
mod send;
mod shareable_lines;
#[cfg(test)]
mod tests;
mod weigh;

pub(crate) use draft::DraftReferral;
pub(crate) use partner_reply::AnswerReferral;
pub(crate) use referral_preview::PreviewReferral;
pub(crate) use referral_view::{ListReferrals, ReferralView, referrals_of_case};
pub(crate) use send::SendReferral;
pub(crate) use weigh::WeighRecipients;
