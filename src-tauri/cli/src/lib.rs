//! Command line: the requests of the core without a window, for administration, for headless machines and for the
//! tests.
//!
//! Nothing of the work is decided here: a command reads files, asks `amparo_core::api`, and says in the user's language
//! what came of it. Roles, grants and events are those of the requests. A secret comes from a file or from standard
//! input, never from an argument, which every process of the machine could read.
//!
//! The library is what `main` calls and what the tests call in process.

mod arguments;
mod commands;
mod ended;
mod names;
mod reading;
mod surroundings;
mod voice;

pub use surroundings::Surroundings;

use arguments::Arguments;
use commands::{Call, Told};
use ended::Ended;
use std::ffi::OsString;
use std::io::Read;
use voice::Voice;

/// Exit status of a command that did what was asked.
pub const DONE: u8 = 0;
/// Exit status of a command that refused, failed or found something.
pub const REFUSED: u8 = 1;
/// The call itself was wrong: nothing was tried.
pub const WRONG_CALL: u8 = 2;

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
pub fn run(arguments: impl IntoIterator<Item = OsString>, input: &mut dyn Read, surroundings: Surroundings) -> Output {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let voice = Voice::of_call(&arguments, &surroundings);
    let read = Arguments::read(arguments);
    let json = read.as_ref().is_ok_and(|read| read.has("json"));
    let mut notes = Vec::new();
    let told = read.and_then(|arguments| {
        let mut call = Call::new(arguments, &voice, input, surroundings);
        let told = commands::run(&mut call);
        notes = call.notes;
        told
    });
    finish(told, notes, json, &voice)
}

fn finish(told: Result<Told, Ended>, notes: Vec<String>, json: bool, voice: &Voice) -> Output {
    let mut stderr: Vec<String> = notes;
    let (status, stdout) = match told {
        Ok(told) => {
            let status = if told.found.is_some() { REFUSED } else { DONE };
            stderr.extend(told.found);
            stderr.dedup();
            (status, if json { voice::json_text(&told.json) } else { told.text })
        }
        Err(ended) => {
            let stdout = if json { ended.to_json().map(|json| voice::json_text(&json)) } else { None };
            stderr.push(voice.ended(&ended));
            (ended.status(), stdout.unwrap_or_default())
        }
    };
    let stderr = stderr.into_iter().map(|line| format!("{line}\n")).collect();
    Output { status, stdout, stderr }
}
