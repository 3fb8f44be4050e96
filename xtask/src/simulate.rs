//! Plays hostile histories: what members with a changed program write, against the promises of the fold.
//!
//! The simulation is a test of the core (`src-tauri/core/src/ledger/fold/hostile`); this command gives it the number and
//! the first seed, and shows its report. Many histories are played in a release build.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::{Outcome, paths};

/// Up to so many histories a build for tests is quick enough.
const IN_DEBUG: u64 = 50_000;
const HISTORIES: u64 = 10_000;
/// The mark before each line of the report.
const MARK: &str = "| ";

/// `cargo xtask simulate [--histories N] [--seed S] [--mutants]`
pub fn simulate(words: &[String]) -> Outcome {
    let asked = Asked::read(words)?;
    let name = if asked.mutants {
        "ledger::fold::hostile::tests::every_fault_that_is_built_in_is_found"
    } else {
        "ledger::fold::hostile::tests::ten_thousand_hostile_histories_break_no_promise"
    };
    let mut line = vec!["test", "--locked", "--quiet", "-p", "amparo-core", "--lib"];
    if asked.histories > IN_DEBUG {
        line.push("--release");
    }
    line.extend(["--", "--exact", "--nocapture", name]);
    let mut child = Command::new("cargo")
        .args(line)
        .current_dir(paths::top())
        .env("AMPARO_HISTORIES", asked.histories.to_string())
        .env("AMPARO_SEED", asked.seed.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cargo could not be started: {error}."))?;
    let mut is_told = false;
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line.map_err(|error| format!("cargo: {error}."))?;
        if let Some(told) = line.trim_start_matches('.').strip_prefix(MARK) {
            println!("{told}");
            is_told = true;
        }
    }
    let ended = child.wait().map_err(|error| format!("cargo: {error}."))?;
    match (ended.success(), is_told) {
        (true, true) => Ok(()),
        (true, false) => Err("No simulation was played.".into()),
        (false, _) if asked.mutants => Err("A fault was not found.".into()),
        (false, _) => Err("A promise is broken, or the core was not built: the lines above say it.".into()),
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Asked {
    histories: u64,
    seed: u64,
    mutants: bool,
}

impl Asked {
    fn read(words: &[String]) -> Outcome<Self> {
        let mut asked = Self { histories: HISTORIES, seed: 0, mutants: false };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut number = || -> Outcome<u64> {
                let number = words.next().and_then(|number| number.replace('_', "").parse().ok());
                number.ok_or_else(|| format!("{word} takes a number."))
            };
            match word.as_str() {
                "--histories" => asked.histories = number()?.max(1),
                "--seed" => asked.seed = number()?,
                "--mutants" => asked.mutants = true,
                _ => return Err(format!("`{word}` is not known; see `cargo xtask help`.")),
            }
        }
        Ok(asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_their_words_and_other_words_are_refused() {
        let read = |line: &str| Asked::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(read(""), Ok(Asked { histories: HISTORIES, seed: 0, mutants: false }));
        let all = read("--histories 1_000_000 --seed 7 --mutants");
        assert_eq!(all, Ok(Asked { histories: 1_000_000, seed: 7, mutants: true }));
        assert!(read("--histories many").is_err() && read("--history 3").is_err());
    }
}
