//! The one write path, and the log that everything follows from.
//!
//! Every change to a record is an [`entry`]: signed, chained within its strand, appended to the store's [`journal`].
//! What the records are now is a [`fold`] of the entries; the tables ([`rows`]) are only that fold, written down for
//! reading, and the [`finder`] and the [`lines`] of the list follow from these. Nothing outside this folder writes records.
//! [`drafts`], [`preferences`] and clock floors have their own named writers here too.

pub mod change;
mod cut;
pub mod drafts;
pub mod entry;
pub mod figures;
pub mod finder;
pub mod fold;
pub mod journal;
pub mod lines;
pub mod preferences;
pub mod receive;
pub mod rows;
mod rules;
pub mod sent;
pub mod strands;
#[cfg(test)]
pub mod testing;
pub mod undo;
pub mod upgrade;
pub mod verify;
pub mod write;

pub use change::{At, Change};
pub use write::Ledger;
