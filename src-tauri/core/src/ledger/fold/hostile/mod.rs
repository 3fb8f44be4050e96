//! Histories of honest and hostile members, and the promises that hold over all of them.
//!
//! Any certificate, any changed program: ids that are forged, creates that come twice, ops of a newer program, bodies
//! withheld and exchanged, wrong clocks, forks and gaps, certificates revoked with cuts and without, erasures of another
//! house. Each history is folded in every order up to six entries and in random ones above, twice, and split into files,
//! through the code that takes files in; then an oracle that shares no code with the fold states the promises. What
//! breaks one is shrunk and kept in `kept/`, and played again by every test run.
//!
//! `cargo xtask simulate` plays more: `AMPARO_HISTORIES` and `AMPARO_SEED` carry the number and the first seed.

mod answers;
mod build;
mod draw;
mod members;
mod on_stores;
mod oracle;
mod plan;
mod play;
mod promises;
mod shrink;
mod tests;
