//! The one write path, and the log that everything follows from.
//!
//! Every change to a record is an [`entry`]: signed, chained within its strand, appended to the store's [`journal`].
//! The present state of the records is a [`fold`] of the entries; the tables ([`rows`]) are only that fold, written
//! down for reading, and the [`search_index`] and the [`case_list`] of the list follow from these. Nothing outside this
//! folder writes records. [`draft_rows`], [`preferences`] and clock floors have their own named writers here too.

pub(crate) mod case_list;
pub(crate) mod change;
pub(crate) mod delivery_log;
mod dictionary_rules;
pub(crate) mod draft_rows;
pub(crate) mod entry;
pub(crate) mod faults;
pub(crate) mod figures_tables;
pub(crate) mod fold;
pub mod journal;
mod letters;
pub(crate) mod preferences;
pub(crate) mod receive;
mod revocation_cutoff;
pub(crate) mod rows;
pub mod search_index;
pub(crate) mod strands;
#[cfg(test)]
pub(crate) mod test_ledger;
pub(crate) mod undo;
mod undo_steps;
pub(crate) mod upgrade;
pub mod verify;
pub(crate) mod write;

pub use change::{Change, NewRecord, RecordAddress};
pub use write::Ledger;
