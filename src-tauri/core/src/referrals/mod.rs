//! Referrals: she is introduced to a partner, with the lines she agreed to and no others.
//!
//! Who can receive what is decided in `consent`; here is what is asked of whom, which lines of the file could go along,
//! which are ticked, and the states a referral goes through. Sent means: given out by hand, and written down.

mod answer;
mod draft;
mod lines;
mod preview;
mod send;
mod status;
#[cfg(test)]
mod tests;
mod view;
mod weigh;

pub use answer::AnswerReferral;
pub use draft::DraftReferral;
pub use lines::ReferralLine;
pub use preview::{PreviewReferral, ReferralPreview};
pub use send::SendReferral;
pub use status::Status;
pub use view::{ListReferrals, ReferralView, of_case};
pub use weigh::{Verdict, WeighRecipients};
