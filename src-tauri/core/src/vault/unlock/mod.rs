//! Opening a vault: the passphrase, the stores that a worker's keys open, and what was found wrong on the way.

pub(crate) mod alarm;
pub(crate) mod compared_words;
pub(crate) mod environment;
pub(crate) mod open;
pub(crate) mod passphrase;
pub(crate) mod recovery_pins;
pub(crate) mod sealings;
pub(crate) mod store_context;
