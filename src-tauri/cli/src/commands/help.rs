//! Help: how a command is typed, what it does, what each option means, an example. Nothing is opened for it.

use super::table::dashed;
use super::table::{COMMANDS, Choice, Command, EVERYWHERE, Need};
use crate::messages::Messages;
use std::ffi::OsString;

const PROGRAM: &str = "amparo-cli";

/// Help of one command.
pub fn of(command: &Command, messages: &Messages) -> String {
    let mut text = format!("{PROGRAM} {}\n\n{}\n\n", syntax(command), messages.plain(&summary_id(command)));
    let options: Vec<&Choice> = command.options.iter().chain(EVERYWHERE).collect();
    let width = options.iter().map(|option| shown(option).chars().count()).max().unwrap_or(0);
    for option in options {
        let said = messages.plain(&format!("cli-option-{}", option.name));
        text.push_str(&format!("  {:width$}  {said}\n", shown(option)));
    }
    text.push_str(&format!("\n{}\n  {PROGRAM} {}\n", messages.plain("cli-help-example"), command.example));
    text
}

/// Help of the program, or of the commands that begin with a word: `vault --help`.
pub fn all(typed: &[OsString], messages: &Messages) -> String {
    let first = typed.first().and_then(|word| word.to_str());
    let group: Vec<&Command> = COMMANDS.iter().filter(|command| command.words.first().copied() == first).collect();
    let commands = if group.is_empty() { COMMANDS.iter().collect() } else { group };
    let mut text = format!("{}\n\n", messages.plain("cli-help-about"));
    for command in commands {
        text.push_str(&format!("  {PROGRAM} {}\n      {}\n", syntax(command), messages.plain(&summary_id(command))));
    }
    text.push_str(&format!("\n{}\n{}\n", messages.plain("cli-help-secrets"), messages.plain("cli-help-status")));
    text
}

/// Fluent: `cli-command-vault-create`.
pub fn summary_id(command: &Command) -> String {
    format!("cli-command-{}", command.words.join("-"))
}

fn syntax(command: &Command) -> String {
    let mut parts: Vec<String> = command.words.iter().map(|word| (*word).to_owned()).collect();
    parts.extend(command.places.iter().map(|place| match (place.needed, place.several) {
        (true, true) => format!("{} …", place.name),
        (true, false) => place.name.into(),
        (false, true) => format!("[{} …]", place.name),
        (false, false) => format!("[{}]", place.name),
    }));
    parts.extend(command.options.iter().map(|option| match option.need {
        Need::Always => shown(option),
        Need::Perhaps => format!("[{}]", shown(option)),
        Need::Many => format!("{} …", shown(option)),
    }));
    parts.join(" ")
}

fn shown(option: &Choice) -> String {
    match option.value {
        Some(value) => format!("{} {value}", dashed(option.name)),
        None => dashed(option.name),
    }
}
