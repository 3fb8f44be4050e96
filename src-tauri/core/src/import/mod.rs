//! Bringing in a table that somebody else made: a mapping says which column feeds which field, and rows become cases.
//!
//! Two passes. The first reads and checks every row and writes nothing; a bad row is named by line, column and reason,
//! never by what stood in it. The second writes the good rows, in one transaction, if the file is clean or the worker
//! chose them. Deliberately absent: guessing. A column that the mapping does not name is not kept and the report says so;
//! a value that it does not name makes its row bad. Consent comes with the shipped mappings of public synthetic data and
//! with no other: whoever is brought in by a mapping of one's own has not been asked.

mod import_row;
mod load_mapping;
mod mapping;
mod plan;
mod read;
mod requests;
mod sheet;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod write_rows;

pub use load_mapping::{own_mapping, pick_by_headings, shipped_mappings};
pub use mapping::{LeftColumn, Mapping, Why};
pub use plan::{Plan, Reject, plan_import};
pub use read::Reason;
pub use requests::ImportFile;
pub use sheet::Sheet;
pub use write_rows::ImportReport;
