//! Consent: what the person agreed to, to whom, until when, and what may leave because of it.
//!
//! A row of consent is written once and never changed; a newer row ends older ones by naming them ([`record`]). Consent
//! in force is read off the rows of a case ([`in_force`]), the most protective wins, and without a row the answer is
//! no. Whether somebody may receive anything at all is the [`firewall`]'s to say. Only here is a [`Grant`] made, for a
//! partner, or a [`HandOverGrant`], for a colleague, and every function that lets something out takes one. Deliberately
//! absent: grants that rest on a vital interest or a legal duty. Such grants come with the countersign of a lead.

mod consent_row;
mod everyone;
mod firewall;
mod grant;
mod hand_over;
pub mod in_force;
mod ladder;
mod record;
mod state;
#[cfg(test)]
mod tests;

pub use consent_row::ConsentRow;
pub use everyone::Everyone;
pub use firewall::{Barrier, Can, Recipient};
pub use grant::{Grant, Stays};
pub use hand_over::HandOverGrant;
pub use in_force::{Consents, Missing, Standing, standing_in_force};
pub use ladder::{LadderRow, NamedRecipient, ThreeWords, consent_ladder, three_words};
pub use record::{RecordConsent, Said, WithdrawConsent};
pub use state::{State, Voice};
