//! The one write path, and the log that everything follows from.
//!
//! Every change to a record is an [`entry`]: signed, chained within its strand, appended to the store's [`journal`].
//! The present state of the records is a [`fold`] of the entries; the tables ([`rows`]) are only that fold, written
//! down for reading, and the [`search_index`] and the [`case_list`] of the list follow from these. Nothing outside this
//! folder writes records. [`draft_rows`], [`preferences`] and clock floors have their own named writers here too.

pub mod case_list;
pub mod change;
pub mod delivery_log;
mod dictionary_rules;
pub mod draft_rows;
pub mod entry;
pub mod figures_tables;
pub mod fold;
pub mod journal;
mod letters;
pub mod preferences;
pub mod receive;
mod revocation_cutoff;
pub mod rows;
pub mod search_index;
pub mod strands;
#[cfg(test)]
pub mod test_ledger;
pub mod undo;
mod undo_steps;
pub mod upgrade;
pub mod verify;
pub mod write;

pub use change::{Change, RecordAddress};
pub use write::Ledger;
