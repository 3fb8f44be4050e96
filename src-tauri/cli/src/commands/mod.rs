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
use table::{COMMANDS, Command, EVERYWHERE, Need, with_dashes};

/// Runs the command that a call names, or shows help.
pub fn run_command(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let found = find_command(call.arguments.places_given());
    if call.arguments.has_option("help") || call.arguments.places_given().is_empty() {
        let asked = call.arguments.has_option("help");
        return match found {
            Some(command) => Ok(CallOutput::text_output(help::help_of_command(command, call.messages))),
            None if asked => {
                Ok(CallOutput::text_output(help::help_of_everything(call.arguments.places_given(), call.messages)))
            }
            None => Err(CliError::wrong_argument("command-missing", "")),
        };
    }
    let command = found.ok_or_else(|| {
        let typed = call.arguments.places_given().iter().take(2).map(|word| word.to_string_lossy()).collect::<Vec<_>>();
        CliError::wrong_argument("command-unknown", typed.join(" "))
    })?;
    call.arguments.drop_places(command.words.len());
    check_arguments(command, &call.arguments)?;
    (command.run)(call)
}

/// The command with the most words of those that the call begins with.
fn find_command(typed: &[OsString]) -> Option<&'static Command> {
    let begins = |command: &&Command| {
        command.words.len() <= typed.len() && command.words.iter().zip(typed).all(|(word, typed)| typed == word)
    };
    COMMANDS.iter().filter(begins).max_by_key(|command| command.words.len())
}

/// Every option is one of the command's, what it needs is there, and there are no more places than it has.
fn check_arguments(command: &Command, arguments: &Arguments) -> Result<(), CliError> {
    for name in arguments.names_given() {
        let option = command.options.iter().chain(EVERYWHERE).find(|option| option.name == name);
        match option {
            None => return Err(CliError::wrong_argument("option-unknown", with_dashes(name))),
            Some(option) if option.need != Need::Many && arguments.all_values_of(name).len() > 1 => {
                return Err(CliError::wrong_argument("option-twice", with_dashes(name)));
            }
            Some(_) => {}
        }
    }
    let missing =
        command.options.iter().find(|option| option.need == Need::Always && !arguments.has_option(option.name));
    if let Some(option) = missing {
        return Err(CliError::wrong_argument("option-missing", with_dashes(option.name)));
    }
    if let Some(place) = command.places.iter().skip(arguments.places_given().len()).find(|place| place.needed) {
        return Err(CliError::wrong_argument("place-missing", place.name));
    }
    match arguments.places_given().get(command.places.len()) {
        Some(_) if command.places.last().is_some_and(|place| place.several) => Ok(()),
        Some(more) => Err(CliError::wrong_argument("place-more", more.to_string_lossy())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
