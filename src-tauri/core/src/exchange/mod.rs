//! Exchange: what leaves in a file and what comes in by one. `docs/formats/{envelope,hand-over}.md`.
//!
//! The [`envelope`] is the file itself, whatever is in it. A hand-over is [`choose`]n (each case needs its own grant),
//! filled ([`content`]), sealed ([`pack`]) and put in its place ([`file`]); what came is read and checked whole ([`open`]) before it is
//! looked at or taken in ([`take`]), and [`tell`] says what it brings. [`conflicts`] are what two people wrote at the same time.
//! Deliberately absent: anything that sends. A file is carried.

pub mod choose;
pub mod conflicts;
pub mod content;
pub mod envelope;
pub mod file;
pub mod open;
pub mod pack;
pub mod statement;
pub mod take;
pub mod tell;
#[cfg(test)]
mod tests;
