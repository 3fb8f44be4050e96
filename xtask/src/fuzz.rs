//! `cargo xtask fuzz TARGET --seconds N`: gives whatever libFuzzer invents to one reader of files from outside.
//!
//! It needs a nightly compiler and the crate libfuzzer-sys, which no other build needs. Where one is not there it says by name
//! what was skipped, and that is no failure: the corpora are replayed by the ordinary tests all the same.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::steps::command;
use crate::{Outcome, paths};

const SECONDS: u64 = 60;

/// Instrumentation for libFuzzer and the address sanitizer, as cargo-fuzz sets it.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Zsanitizer=address -Cdebug-assertions";

/// Fuzzes one target for so many seconds.
pub fn fuzz(words: &[String]) -> Outcome {
    let (target, seconds) = read_words(words, &targets()?)?;
    if let Some(missing) = what_is_missing() {
        println!("{}", skipped(&target, &missing));
        return Ok(());
    }
    let manifest = manifest().to_string_lossy().into_owned();
    let seeds = corpus(&target).to_string_lossy().into_owned();
    let found = paths::target().join("fuzz/corpus").join(&target);
    fs::create_dir_all(&found).map_err(|error| format!("{}: {error}.", paths::shown(&found)))?;
    let found = found.to_string_lossy().into_owned();
    let host = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let built = paths::target().join("fuzz").to_string_lossy().into_owned();
    let flags = format!("RUSTFLAGS={FLAGS}");
    let limit = format!("-max_total_time={seconds}");
    let line = ["env", &flags, "cargo", "+nightly", "run", "--offline", "--release", "--manifest-path", &manifest];
    let build = ["--target-dir", &built, "--target", &host, "--bin", &target, "--", &limit, &found, &seeds];
    command(&paths::top(), &[line.as_slice(), &build].concat(), &[]).map(|_| ())
}

/// The targets: the files of `fuzz/targets`, sorted.
fn targets() -> Outcome<Vec<String>> {
    let folder = paths::top().join("fuzz/targets");
    let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}.", paths::shown(&folder)))?;
    let stem = |path: PathBuf| Some(path.file_stem()?.to_string_lossy().into_owned());
    let mut names: Vec<String> = files.flatten().filter_map(|file| stem(file.path())).collect();
    names.sort();
    Ok(names)
}

fn read_words(words: &[String], targets: &[String]) -> Outcome<(String, u64)> {
    let usage = || format!("cargo xtask fuzz TARGET --seconds N; the targets are {}.", targets.join(", "));
    let (target, rest) = words.split_first().filter(|(target, _)| targets.contains(target)).ok_or_else(usage)?;
    let seconds = match rest {
        [] => Some(SECONDS),
        [word, seconds] if word == "--seconds" => seconds.parse().ok(),
        _ => None,
    };
    Ok((target.clone(), seconds.ok_or_else(usage)?))
}

/// The first thing that this machine lacks, as a part of a sentence.
fn what_is_missing() -> Option<String> {
    let succeeds = |words: &[&str]| {
        let mut cargo = Command::new("cargo");
        // A compiler that was chosen for this command must not stand in the way of the other.
        cargo.args(words).current_dir(paths::top()).env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
        cargo.output().is_ok_and(|answer| answer.status.success())
    };
    if !succeeds(&["+nightly", "--version"]) {
        return Some("there is no nightly compiler here: `rustup toolchain install nightly` brings it".to_owned());
    }
    let manifest = manifest().to_string_lossy().into_owned();
    let knows = succeeds(&["+nightly", "metadata", "--offline", "--format-version=1", "--manifest-path", &manifest]);
    (!knows).then(|| {
        "libfuzzer-sys is not on this machine: `cargo fetch --manifest-path fuzz/Cargo.toml` brings it".to_owned()
    })
}

fn skipped(target: &str, missing: &str) -> String {
    format!("skipped: {target} was not fuzzed ({missing})")
}

fn manifest() -> PathBuf {
    paths::top().join("fuzz/Cargo.toml")
}

fn corpus(target: &str) -> PathBuf {
    paths::top().join("fuzz/corpus").join(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn every_target_is_built_and_has_a_corpus_that_the_ordinary_tests_replay() {
        let targets = targets().unwrap();
        assert_eq!(targets, ["cbor", "csv", "deposit", "entry", "envelope", "locale_folder", "restore", "statement"]);
        let text = fs::read_to_string(manifest()).unwrap();
        for target in targets {
            assert!(text.contains(&format!("path = \"targets/{target}.rs\"")), "{target} is not built");
            assert!(fs::read_dir(corpus(&target)).unwrap().count() > 0, "{target} has no corpus");
        }
        assert!(text.contains("\n[workspace]\n"), "no other build sees it");
    }

    #[test]
    fn a_target_that_is_not_there_or_a_time_that_is_none_is_refused_with_the_names_of_those_that_are() {
        let targets = words("cbor csv");
        assert_eq!(read_words(&words("csv --seconds 5"), &targets), Ok(("csv".to_owned(), 5)));
        assert_eq!(read_words(&words("cbor"), &targets), Ok(("cbor".to_owned(), SECONDS)));
        for line in ["", "--seconds 5", "xml", "csv --seconds soon", "csv 5"] {
            let refused = read_words(&words(line), &targets).unwrap_err();
            assert!(refused.contains("cbor, csv"), "{line}: {refused}");
        }
    }

    #[test]
    fn what_was_skipped_is_named_and_never_called_passed() {
        let said = skipped("cbor", "there is no nightly compiler here");
        assert!(said.starts_with("skipped: cbor") && !said.contains("passed"), "{said}");
    }
}
