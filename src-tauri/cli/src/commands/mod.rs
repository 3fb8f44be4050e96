//! The table of commands: what each is called, what it takes, an example, and the function that does it.
//!
//! Reading, help and the check of a call all follow from this table; a command that is not in it does not exist.

mod backup;
mod belonging;
mod call;
mod exchange;
mod figures;
mod help;
mod import;
mod locale;
mod requests;
mod table;
mod vault;

pub use call::{Call, CallOutput};

use crate::arguments::Arguments;
use crate::cli_error::CliError;
use std::ffi::OsString;
use table::{COMMANDS, Command, EVERYWHERE, Need, dashed};

/// Runs the command that a call names, or shows help.
pub fn run(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let found = find(call.arguments.places());
    if call.arguments.has("help") || call.arguments.places().is_empty() {
        let asked = call.arguments.has("help");
        return match found {
            Some(command) => Ok(CallOutput::text(help::of(command, call.messages))),
            None if asked => Ok(CallOutput::text(help::all(call.arguments.places(), call.messages))),
            None => Err(CliError::wrong("command-missing", "")),
        };
    }
    let command = found.ok_or_else(|| {
        let typed = call.arguments.places().iter().take(2).map(|word| word.to_string_lossy()).collect::<Vec<_>>();
        CliError::wrong("command-unknown", typed.join(" "))
    })?;
    call.arguments.drop_places(command.words.len());
    check(command, &call.arguments)?;
    (command.run)(call)
}

/// The command with the most words of those that the call begins with.
fn find(typed: &[OsString]) -> Option<&'static Command> {
    let begins = |command: &&Command| {
        command.words.len() <= typed.len() && command.words.iter().zip(typed).all(|(word, typed)| typed == word)
    };
    COMMANDS.iter().filter(begins).max_by_key(|command| command.words.len())
}

/// Every option is one of the command's, what it needs is there, and there are no more places than it has.
fn check(command: &Command, arguments: &Arguments) -> Result<(), CliError> {
    for name in arguments.names() {
        let option = command.options.iter().chain(EVERYWHERE).find(|option| option.name == name);
        match option {
            None => return Err(CliError::wrong("option-unknown", dashed(name))),
            Some(option) if option.need != Need::Many && arguments.all(name).len() > 1 => {
                return Err(CliError::wrong("option-twice", dashed(name)));
            }
            Some(_) => {}
        }
    }
    let missing = command.options.iter().find(|option| option.need == Need::Always && !arguments.has(option.name));
    if let Some(option) = missing {
        return Err(CliError::wrong("option-missing", dashed(option.name)));
    }
    if let Some(place) = command.places.iter().skip(arguments.places().len()).find(|place| place.needed) {
        return Err(CliError::wrong("place-missing", place.name));
    }
    match arguments.places().get(command.places.len()) {
        Some(_) if command.places.last().is_some_and(|place| place.several) => Ok(()),
        Some(more) => Err(CliError::wrong("place-more", more.to_string_lossy())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
