//! Foundation of the core: bytes that two devices agree on, ids, time, errors.
//!
//! Only here are randomness and the clock touched ([`random`], [`clock`]); everyone else is handed them.

pub mod clock;
pub(crate) mod durable_file;
pub mod encoding;
pub mod error;
#[cfg(test)]
pub(crate) mod golden;
pub mod ids;
pub mod random;
pub mod roles;
pub(crate) mod swap;
pub(crate) mod variant_words;
