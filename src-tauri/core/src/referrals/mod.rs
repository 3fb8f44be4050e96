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

pub use draft::DraftReferral;
pub use partner_reply::AnswerReferral;
pub use referral_preview::{PreviewReferral, ReferralPreview};
pub use referral_status::Status;
pub use referral_view::{ListReferrals, ReferralView, referrals_of_case};
pub use send::SendReferral;
pub use shareable_lines::ReferralLine;
pub use weigh::{Verdict, WeighRecipients};
