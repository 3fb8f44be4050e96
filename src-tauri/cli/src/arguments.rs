//! Arguments of the command line, taken apart: places in their order, options by name. The options that a command knows
//! are checked against its line in the table of commands.

use crate::cli_error::CliError;
use lexopt::{Arg, Parser};
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// Options without a value. Every other option takes one.
const FLAGS: &[&str] = &["all", "apply", "help", "joining", "json", "no-recovery", "whole"];

/// A call, taken apart.
#[derive(Debug, Default)]
pub struct Arguments {
    places: Vec<OsString>,
    options: BTreeMap<String, Vec<OsString>>,
}

impl Arguments {
    /// Takes a call apart.
    pub fn read_arguments(arguments: Vec<OsString>) -> Result<Self, CliError> {
        let mut parser = Parser::from_args(arguments);
        let mut read = Self::default();
        while let Some(argument) = next(&mut parser)? {
            match argument {
                Typed::Place(place) => read.places.push(place),
                Typed::Option(name) if FLAGS.contains(&name.as_str()) => _ = read.options.entry(name).or_default(),
                Typed::Option(name) => {
                    let value =
                        parser.value().map_err(|_| CliError::wrong_argument("option-empty", format!("--{name}")))?;
                    read.options.entry(name).or_default().push(value);
                }
            }
        }
        Ok(read)
    }

    /// Tells whether an option was given.
    pub fn has_option(&self, name: &str) -> bool {
        self.options.contains_key(name)
    }

    /// The names of all options that were given.
    pub fn names_given(&self) -> impl Iterator<Item = &str> {
        self.options.keys().map(String::as_str)
    }

    /// Every value of an option, in the order they were typed.
    pub fn all_values_of(&self, name: &str) -> &[OsString] {
        self.options.get(name).map_or(&[], Vec::as_slice)
    }

    /// The value of an option as a path.
    pub fn path_of_option(&self, name: &str) -> Option<&Path> {
        self.all_values_of(name).last().map(Path::new)
    }

    /// The value of an option as text.
    pub fn text_of_option(&self, name: &str) -> Result<Option<&str>, CliError> {
        let read = |value: &'_ OsString| value.to_str().is_some();
        match self.all_values_of(name).last() {
            Some(value) if !read(value) => Err(CliError::wrong_argument("option-unread", format!("--{name}"))),
            value => Ok(value.and_then(|value| value.to_str())),
        }
    }

    /// Returns the arguments without an option's name, the command's own words included.
    pub fn places_given(&self) -> &[OsString] {
        &self.places
    }

    /// Forgets the first places: the command's own words.
    pub fn drop_places(&mut self, count: usize) {
        self.places.drain(..count.min(self.places.len()));
    }

    /// The place of this number, as a path.
    pub fn place_by_number(&self, number: usize) -> Option<&Path> {
        self.places.get(number).map(Path::new)
    }
}

enum Typed {
    Place(OsString),
    Option(String),
}

fn next(parser: &mut Parser) -> Result<Option<Typed>, CliError> {
    let argument = parser.next().map_err(|error| match error {
        // `--json=yes`: a value where none belongs.
        lexopt::Error::UnexpectedValue { option, .. } => CliError::wrong_argument("option-full", option),
        other => CliError::wrong_argument("option-unread", other.to_string()),
    })?;
    Ok(argument.map(|argument| match argument {
        Arg::Value(place) => Typed::Place(place),
        Arg::Long(name) => Typed::Option(name.to_owned()),
        Arg::Short('h') => Typed::Option("help".to_owned()),
        Arg::Short(letter) => Typed::Option(letter.to_string()),
    }))
}

/// The language that a call asks for, whatever else is right or wrong with it.
pub fn language_option(arguments: &[OsString]) -> Option<String> {
    let mut typed = arguments.iter().map(OsString::as_os_str).take_while(|word| *word != OsStr::new("--"));
    while let Some(word) = typed.next() {
        if word == "--lang" {
            return typed.next()?.to_str().map(str::to_owned);
        }
        if let Some(tag) = word.to_str().and_then(|word| word.strip_prefix("--lang=")) {
            return Some(tag.to_owned());
        }
    }
    None
}

/// A path that does not depend on where the program was started.
pub fn absolute_path(path: &Path) -> Result<PathBuf, CliError> {
    std::path::absolute(path).map_err(|_| CliError::wrong_argument("option-unread", path.to_string_lossy()))
}
