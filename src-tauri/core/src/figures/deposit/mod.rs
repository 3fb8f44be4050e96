//! The case side of figures: what a case store hands in, as coded rows of those who agreed to be counted.
//!
//! [`gather`] reads the cases, [`derived_columns`] makes each column, [`coded`] holds them as small numbers, [`format`]
//! is the signed content of a deposit, and [`make`] are the requests. Counting and publishing stand outside this folder
//! and have no way back to a case.

pub(crate) mod age_of_majority;
pub(crate) mod coded;
pub(crate) mod derived_columns;
pub(crate) mod format;
pub(crate) mod gather;
pub(crate) mod make;
