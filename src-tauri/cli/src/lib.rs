//! Command line: the requests of the core without a window, for administration, for headless machines and for the
//! tests.
//!
//! Nothing of the work is decided here: a command reads files, asks `amparo_core::api`, and says in the user's language
//! what came of it. Roles, grants and events are those of the requests. A secret comes from a file or from standard
//! input, never from an argument, which every process of the machine could read.
//!
//! The library is what `main` calls and what the tests call in process.

#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

mod arguments;
mod cli_env;
mod cli_error;
mod commands;
mod exit_status;
mod messages;
mod names;
mod secret_input;

pub use cli_env::CliEnv;
pub use exit_status::{DONE, REFUSED, WRONG_CALL};

use arguments::Arguments;
use cli_error::CliError;
use commands::{Call, CallOutput};
use messages::Messages;
use std::ffi::OsString;
use std::io::Read;

/// Result of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// [`DONE`], [`REFUSED`] or [`WRONG_CALL`].
    pub status: u8,
    /// Answer that was asked for: a code, a table, JSON.
    pub stdout: String,
    /// One sentence where it did not do what was asked, and one for each alarm met on the way.
    pub stderr: String,
}

/// Runs one call. `arguments` are without the program's own name.
pub fn run_with_input(arguments: impl IntoIterator<Item = OsString>, input: &mut dyn Read, env: CliEnv) -> Output {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let messages = Messages::messages_of_call(&arguments, &env);
    let read = Arguments::read_arguments(arguments);
    let json = read.as_ref().is_ok_and(|read| read.has_option("json"));
    let mut notes = Vec::new();
    let told = read.and_then(|arguments| {
        let mut call = Call::new(arguments, &messages, input, env);
        let told = commands::run_command(&mut call);
        notes = call.notes;
        told
    });
    finish_call(told, notes, json, &messages)
}

fn finish_call(told: Result<CallOutput, CliError>, notes: Vec<String>, json: bool, messages: &Messages) -> Output {
    let mut stderr: Vec<String> = notes;
    let (status, stdout) = match told {
        Ok(told) => {
            let status = if told.found.is_some() { REFUSED } else { DONE };
            stderr.extend(told.found);
            stderr.dedup();
            (status, if json { messages::json_text(&told.json) } else { told.text })
        }
        Err(cli_error) => {
            let stdout = if json { cli_error.to_json_line().map(|json| messages::json_text(&json)) } else { None };
            stderr.push(messages.cli_error(&cli_error));
            (cli_error.exit_status(), stdout.unwrap_or_default())
        }
    };
    let stderr = stderr.into_iter().map(|line| format!("{line}\n")).collect();
    Output { status, stdout, stderr }
}
