//! Help: how a command is typed, what it does, what each option means, an example. Nothing is opened for it.

use super::table::with_dashes;
use super::table::{COMMANDS, Choice, Command, EVERYWHERE, Need};
use crate::messages::Messages;
use std::ffi::OsString;

const PROGRAM: &str = "amparo-cli";

/// Help of one command.
pub fn help_of_command(command: &Command, messages: &Messages) -> String {
    let mut text =
        format!("{PROGRAM} {}\n\n{}\n\n", syntax_of_command(command), messages.say_without_args(&summary_id(command)));
    let options: Vec<&Choice> = command.options.iter().chain(EVERYWHERE).collect();
    let width = options.iter().map(|option| shown_option(option).chars().count()).max().unwrap_or(0);
    for option in options {
        let said = messages.say_without_args(&format!("cli-option-{}", option.name));
        text.push_str(&format!("  {:width$}  {said}\n", shown_option(option)));
    }
    text.push_str(&format!("\n{}\n  {PROGRAM} {}\n", messages.say_without_args("cli-help-example"), command.example));
    text
}

/// Help of the program, or of the commands that begin with a word: `vault --help`.
pub fn help_of_everything(typed: &[OsString], messages: &Messages) -> String {
    let first = typed.first().and_then(|word| word.to_str());
    let group: Vec<&Command> = COMMANDS.iter().filter(|command| command.words.first().copied() == first).collect();
    let commands = if group.is_empty() { COMMANDS.iter().collect() } else { group };
    let mut text = format!("{}\n\n", messages.say_without_args("cli-help-about"));
    for command in commands {
        text.push_str(&format!(
            "  {PROGRAM} {}\n      {}\n",
            syntax_of_command(command),
            messages.say_without_args(&summary_id(command))
        ));
    }
    text.push_str(&format!(
        "\n{}\n{}\n",
        messages.say_without_args("cli-help-secrets"),
        messages.say_without_args("cli-help-status")
    ));
    text
}

/// Fluent: `cli-command-vault-create`.
pub fn summary_id(command: &Command) -> String {
    format!("cli-command-{}", command.words.join("-"))
}

fn syntax_of_command(command: &Command) -> String {
    let mut parts: Vec<String> = command.words.iter().map(|word| (*word).to_owned()).collect();
    parts.extend(command.places.iter().map(|place| match (place.needed, place.several) {
        (true, true) => format!("{} …", place.name),
        (true, false) => place.name.into(),
        (false, true) => format!("[{} …]", place.name),
        (false, false) => format!("[{}]", place.name),
    }));
    parts.extend(command.options.iter().map(|option| match option.need {
        Need::Always => shown_option(option),
        Need::Perhaps => format!("[{}]", shown_option(option)),
        Need::Many => format!("{} …", shown_option(option)),
    }));
    parts.join(" ")
}

fn shown_option(option: &Choice) -> String {
    match option.value {
        Some(value) => format!("{} {value}", with_dashes(option.name)),
        None => with_dashes(option.name),
    }
}
