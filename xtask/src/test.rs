//! Everything that must hold, in an order that compiles each thing once and fails early on what is quick.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::{BUILDS, Build};
use crate::steps::{Count, Steps, command};
use crate::{Outcome, gallery, paths, prerequisites, test_times, ui_build};

/// One selection for every build and test, so that nothing is compiled twice.
const ALL: [&str; 2] = ["--locked", "--workspace"];

pub fn test() -> Outcome {
    let top = paths::top();
    let mut steps = Steps::default();
    let done = |outcome: Outcome| outcome.map(|()| Count::default());

    steps.step("what the machine needs", || done(prerequisites::can_test()));
    steps.step("form of the Rust code", || command(&top, &["cargo", "fmt", "--all", "--check"], &[]));
    steps.step("packages of the page", ui_build::packages);
    steps.step("the page, checked", || npm("check"));
    steps.step("the page, tested", || npm("test"));
    let built = steps.step("the page, built", ui_build::build);
    steps.step("rules for crates", || check_crates(&top));
    if built {
        steps.step("the program, built", || Build::Shipped.make());
        steps.step("Rust tests", || test_times::timed(&top, &cargo("test", &["--no-fail-fast", "--tests"])));
        steps.step("examples in docs", || command(&top, &cargo("test", &["--no-fail-fast", "--doc"]), &[]));
        steps.step("a release build that panics", || panic_in_release(&top));
        steps.step("languages", check_languages);
        steps.step("lints", || lint(&top));
        steps.step("the program with remote control", || Build::Driven.make());
        steps.step("the program that tries to get out", || Build::Trying.make());
        steps.step("the window", || in_the_window(&top));
        steps.step("the Gallery, looked at", || gallery::draw(gallery::IN_TESTS, &[]));
    }
    steps.close()
}

fn npm(script: &str) -> Outcome<Count> {
    command(&paths::ui(), &["npm", "run", "--silent", script], &[])
}

fn cargo<'a>(verb: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["cargo", verb], ALL.as_slice(), more].concat()
}

/// Checks `deny.toml` with cargo-deny. Skipped with a printed line: all of it where cargo-deny is not installed, since
/// `tests/tidy` reads bans, licences and sources itself; advisories where their database is not on the machine.
fn check_crates(top: &Path) -> Outcome<Count> {
    let is_installed =
        Command::new("cargo").args(["deny", "--version"]).output().is_ok_and(|answer| answer.status.success());
    if !is_installed {
        println!(
            "skipped: advisories (cargo-deny is not installed); bans, licences and sources are among the Rust tests"
        );
        return Ok(Count::default());
    }
    let check = ["cargo", "deny", "--offline", "check", "bans", "licenses", "sources"];
    if has_advisories() {
        return command(top, &[check.as_slice(), &["advisories"]].concat(), &[]);
    }
    println!("skipped: advisories (their database is not on this machine; `cargo deny fetch` brings it)");
    command(top, &check, &[])
}

/// True where `cargo deny fetch` has left the database of advisories.
fn has_advisories() -> bool {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    home.is_some_and(|home| home.join("advisory-dbs").is_dir())
}

/// Builds with the release profile and one request that panics: the panic is caught, and the vault stays open, sound and
/// lockable. Counts as one test.
fn panic_in_release(top: &Path) -> Outcome<Count> {
    let build = ["cargo", "build", "--locked", "--profile", "panics", "-p", "amparo-panics", "--features", "panics"];
    command(top, &build, &[])?;
    let work = paths::target().join("panics/work");
    let failed = |error: std::io::Error| format!("{}: {error}.", paths::shown(&work));
    if work.exists() {
        std::fs::remove_dir_all(&work).map_err(failed)?;
    }
    std::fs::create_dir_all(&work).map_err(failed)?;
    let program = paths::target().join("panics/amparo-panics");
    command(top, &[program.to_string_lossy().as_ref(), work.to_string_lossy().as_ref()], &[])?;
    Ok(Count { passed: 1, failed: 0 })
}

/// Runs clippy: what the workspace denies fails, other remarks are shown. Each build of the window is linted, since each
/// leaves out something of the others.
fn lint(top: &Path) -> Outcome<Count> {
    command(top, &cargo("clippy", &["--all-targets"]), &[])?;
    for feature in ["amparo/e2e", "amparo/selftest"] {
        command(top, &cargo("clippy", &["--all-targets", "--features", feature]), &[])?;
    }
    Ok(Count::default())
}

/// Every shipped language is complete and without an error; what a speaker should look at is shown.
fn check_languages() -> Outcome<Count> {
    let program = paths::target().join("debug/amparo-cli").to_string_lossy().into_owned();
    let locales = paths::top().join("locales").to_string_lossy().into_owned();
    command(&paths::top(), &[program.as_str(), "locale", "check", locales.as_str()], &[])
}

/// The end-to-end tests, which run only when they are named.
fn in_the_window(top: &Path) -> Outcome<Count> {
    let programs: Vec<(&str, PathBuf)> = BUILDS.iter().map(|build| (build.variable(), build.path())).collect();
    let environment: Vec<(&str, &Path)> = programs.iter().map(|(name, path)| (*name, path.as_path())).collect();
    let words = cargo("test", &["--test", "e2e", "--", "--test-threads=2"]);
    command(top, &words, &environment)
}
