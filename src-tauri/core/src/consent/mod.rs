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
pub(crate) mod in_force;
mod ladder;
mod record;
mod state;
#[cfg(test)]
mod tests;

pub(crate) use everyone::Everyone;
pub(crate) use firewall::{Barrier, Can, Recipient};
pub(crate) use grant::{Grant, Stays};
pub(crate) use hand_over::HandOverGrant;
pub(crate) use in_force::{Consents, Missing, Standing};
pub(crate) use ladder::{LadderRow, consent_ladder};
pub(crate) use record::{RecordConsent, WithdrawConsent};
pub(crate) use state::State;
