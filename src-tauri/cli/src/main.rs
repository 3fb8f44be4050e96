//! The program: hands the machine's arguments, standard input and surroundings to the library and prints what comes back.

use amparo_cli::{Surroundings, run};
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let output = run(std::env::args_os().skip(1), &mut std::io::stdin().lock(), Surroundings::of_this_machine());
    // Whoever closed the other end of a pipe does not read the rest; the work is done and its status tells how it ended.
    let _ = std::io::stdout().lock().write_all(output.stdout.as_bytes());
    let _ = std::io::stderr().lock().write_all(output.stderr.as_bytes());
    ExitCode::from(output.status)
}
