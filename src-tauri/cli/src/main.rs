//! The program: has the kernel refuse it the network and readers of its memory before it reads anything, then hands the
//! machine's arguments, standard input and surroundings to the library and prints what comes back.

#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

use amparo_cli::{CliEnv, run_with_input};
use amparo_hardening::{lock_network, make_process_private};
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    make_process_private();
    if let Err(error) = lock_network(false) {
        eprintln!("The network could not be shut out, so nothing is opened: {error}.");
        return ExitCode::FAILURE;
    }
    let output = run_with_input(std::env::args_os().skip(1), &mut std::io::stdin().lock(), CliEnv::of_this_machine());
    // Whoever closed the other end of a pipe does not read the rest; the work is done and its status tells how it ended.
    let _ = std::io::stdout().lock().write_all(output.stdout.as_bytes());
    let _ = std::io::stderr().lock().write_all(output.stderr.as_bytes());
    ExitCode::from(output.status)
}
