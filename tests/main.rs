//! The promises of the product, tested from outside: whole stories through `amparo-cli`, bad input, the contract, the words.
//!
//! The people are `ana`, who made the house's files, `ben`, who joined, and `clara`, who makes the figures. All are
//! invented. Nothing here opens a window or waits for a clock.

mod bad_input;
mod contract;
mod crash_safety;
mod flows;
mod full_disk;
mod message_coverage;
mod message_ids;
mod program;
mod test_organisation;
