//! Amparo without a window: what is recorded, how it is kept, who may read it, what may leave.
//!
//! Arrows point one way: `api → capabilities → consent → ledger → store, vault → base`. [`request`] says what a request
//! is and [`context`] what a capability has before it.
//! Nothing here knows of Tauri, of a screen or of a network.

#![deny(unreachable_pub)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod api;
pub(crate) mod assistance;
pub mod base;
pub mod cases;
pub(crate) mod children;
pub(crate) mod consent;
pub mod context;
pub(crate) mod dates;
pub(crate) mod dictionary;
pub(crate) mod drafts;
pub mod exchange;
pub mod figures;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzz_targets;
pub mod import;
pub mod ledger;
pub(crate) mod notes;
pub(crate) mod organisations;
pub(crate) mod people;
pub(crate) mod records;
pub(crate) mod referrals;
pub mod request;
pub mod sample;
pub(crate) mod session;
pub(crate) mod settings;
pub mod store;
pub(crate) mod tasks;
pub(crate) mod today;
pub mod vault;
