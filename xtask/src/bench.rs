//! Measures, and makes vaults of invented people, with a release build: the programs are in `tests/bench`.

use std::path::PathBuf;

use crate::program::Build;
use crate::steps::command;
use crate::{Outcome, paths, prerequisites, ui_build};

/// `cargo xtask bench [--data DIR] [--cases N]`
///
/// The window is measured as people get it, and once with remote control, for what it holds over an open list.
pub fn bench(words: &[String]) -> Outcome {
    prerequisites::can_drive()?;
    ui_build::build()?;
    let programs = [Build::Shipped, Build::Driven].map(|build| build.make_release().map(|path| (build, path)));
    let mut words = words.to_vec();
    for program in programs {
        let (build, path) = program?;
        words.extend([format!("--{}", build.name()), path.to_string_lossy().into_owned()]);
    }
    start("day", &words)
}

/// `cargo xtask sample --cases N`: into `target/sample`, or the folder that is named.
pub fn sample(words: &[String]) -> Outcome {
    let mut words = words.to_vec();
    let named = words.iter().enumerate().any(|(at, word)| {
        let after_option =
            at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| word.starts_with("--"));
        !word.starts_with("--") && !after_option
    });
    if !named {
        words.push(paths::target().join("sample").to_string_lossy().into_owned());
    }
    start("sample", &words)
}

fn start(what: &str, words: &[String]) -> Outcome {
    prerequisites::can_build()?;
    let build = ["cargo", "build", "--locked", "--release", "-p", "amparo-tests", "--bin", "amparo-bench"];
    command(&paths::top(), &build, &[])?;
    let program: PathBuf = paths::target().join("release/amparo-bench");
    let program = program.to_string_lossy().into_owned();
    let mut line = vec![program.as_str(), what];
    line.extend(words.iter().map(String::as_str));
    let here = std::env::current_dir().map_err(|error| format!("This folder cannot be read: {error}."))?;
    command(&here, &line, &[]).map(|_| ())
}
