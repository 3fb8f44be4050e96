//! The table of commands holds together: every command can be called as its example says, and is explained.

use super::table::{COMMANDS, EVERYWHERE};
use super::*;
use amparo_words::{Args, Library, Localization};
use std::path::Path;

fn english() -> Localization {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    Localization::new(&Library::open(&[root]), "en")
}

#[test]
fn every_example_is_a_call_that_its_own_command_takes() {
    for command in COMMANDS {
        let typed = command.example.split_whitespace().take_while(|word| *word != ">").map(OsString::from).collect();
        let mut arguments = Arguments::read_arguments(typed).unwrap();
        let found = find_command(arguments.places_given()).unwrap();
        assert_eq!(found.words, command.words);
        arguments.drop_places(command.words.len());
        assert!(check_arguments(command, &arguments).is_ok(), "{}", command.example);
    }
}

#[test]
fn every_command_and_every_option_is_explained() {
    let words = english();
    for command in COMMANDS {
        let mut ids: Vec<String> =
            command.options.iter().chain(EVERYWHERE).map(|option| format!("cli-option-{}", option.name)).collect();
        ids.push(help::summary_id(command));
        for id in ids {
            assert!(words.has(&id), "{id}: {}", words.format(&id, &Args::new()));
        }
    }
}

#[test]
fn an_option_of_another_command_is_a_wrong_call() {
    let typed = ["verify", "--vault", "v", "--as", "ana", "--passphrase-file", "f", "--sheet", "s"];
    let mut arguments = Arguments::read_arguments(typed.map(OsString::from).to_vec()).unwrap();
    let command = find_command(arguments.places_given()).unwrap();
    arguments.drop_places(1);
    assert!(matches!(check_arguments(command, &arguments), Err(CliError::Wrong { code: "option-unknown", .. })));
}
