//! Exchange: what leaves in a file and what comes in by one. `docs/formats/{envelope,hand-over}.md`.
//!
//! The [`envelope`] is the file itself, whatever is in it. A hand-over is [`select`]n (each case needs its own grant),
//! filled ([`content`]), sealed ([`pack`]) and put in its place ([`file`]); what came is read and checked whole ([`open_file`]) before it is
//! looked at or taken in ([`apply`]), and [`preview`] says what it brings. [`conflicts`] are what two people wrote at the same time.
//! [`withdrawals`] go unasked to whoever has the case. Deliberately absent: anything that sends. A file is carried.

pub(crate) mod apply;
pub(crate) mod conflicts;
pub(crate) mod content;
pub mod envelope;
pub(crate) mod file;
mod linked_strands;
pub(crate) mod open_file;
pub(crate) mod pack;
pub(crate) mod preview;
pub(crate) mod requests;
pub(crate) mod select;
pub(crate) mod statement_links;
#[cfg(test)]
mod tests;
mod withdrawals;
