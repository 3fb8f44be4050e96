//! Amparo without a window: what is recorded, how it is kept, who may read it, what may leave.
//!
//! Arrows point one way: `api → capabilities → consent → ledger → store, vault → base`. [`request`] says what a request
//! is and [`context`] what a capability has before it.
//! Nothing here knows of Tauri, of a screen or of a network.

#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod api;
pub mod assistance;
pub mod base;
pub mod cases;
pub mod children;
pub mod consent;
pub mod context;
pub mod dates;
pub mod dictionary;
pub mod drafts;
pub mod exchange;
pub mod figures;
pub mod import;
pub mod ledger;
pub mod notes;
pub mod organisations;
pub mod people;
pub mod records;
pub mod referrals;
pub mod request;
pub mod sample;
pub(crate) mod session;
pub mod settings;
pub mod store;
pub mod tasks;
pub mod today;
pub mod vault;
