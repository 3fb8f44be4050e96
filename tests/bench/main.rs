//! `cargo xtask bench` and `cargo xtask sample`: a caseworker's day over many cases, measured beside plain baselines in
//! the same run, and vaults of invented people. Not a test: a figure depends on the machine, and is printed, not asserted.

#![allow(clippy::print_stdout)]

mod counting;
mod day;
mod exchange;
mod figures;
mod measure;
mod plain;
mod start;
mod synthetic;
mod vault;

use std::path::PathBuf;
use std::process::ExitCode;

/// As many as CTDC's victim-perpetrator file has.
const CASES: usize = 21_195;

const USAGE: &str = "\
amparo-bench day [--data DIR] [--cases N] [--shipped PROGRAM --driven PROGRAM]
                                            measures; DIR holds the two CTDC files, otherwise N rows are invented;
                                            the start and the memory of the window where both programs are named
amparo-bench sample DIR --cases N           makes a vault of N invented cases in DIR";

/// A command that could not do its work says why.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[derive(Default)]
struct Words {
    folder: Option<PathBuf>,
    data: Option<PathBuf>,
    cases: Option<usize>,
    shipped: Option<PathBuf>,
    driven: Option<PathBuf>,
}

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let Some(read) = read(words) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let cases = read.cases.unwrap_or(CASES);
    let done = match (command.as_str(), read.folder) {
        ("day", None) => day::measure(read.data.as_deref(), cases, read.shipped.as_deref().zip(read.driven.as_deref())),
        ("sample", Some(folder)) => vault::sample(&folder, cases),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("It could not be measured: {error} ({error:?})");
            ExitCode::FAILURE
        }
    }
}

fn read(mut words: impl Iterator<Item = String>) -> Option<Words> {
    let mut read = Words::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--data" => read.data = Some(words.next()?.into()),
            "--shipped" => read.shipped = Some(words.next()?.into()),
            "--driven" => read.driven = Some(words.next()?.into()),
            "--cases" => read.cases = Some(words.next()?.parse().ok()?),
            _ if word.starts_with('-') || read.folder.is_some() => return None,
            _ => read.folder = Some(word.into()),
        }
    }
    Some(read)
}
