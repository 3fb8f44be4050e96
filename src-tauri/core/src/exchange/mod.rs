//! Exchange: what leaves in a file and what comes in by one, `docs/formats/envelope.md`.
//!
//! The [`envelope`] is the file itself, whatever is in it.

pub mod envelope;
