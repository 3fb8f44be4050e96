//! The program that opens the window. Everything it does is in the library beside it, so that the order of the first
//! steps (first the locks, then threads, then a window) can be read in one place: `amparo::start`.

#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

use std::process::ExitCode;

fn main() -> ExitCode {
    amparo::start()
}
