//! `cargo xtask …`: the only developer's tool to know. From a fresh clone each command installs what it needs (and says
//! what and why), builds the page and the program, and does its work.

#![allow(clippy::print_stdout)]

mod bench;
mod bundle;
mod fuzz;
mod gallery;
mod measure;
mod paths;
mod prerequisites;
mod program;
mod run;
mod simulate;
mod steps;
mod test;
mod test_times;
mod ui_build;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run        builds the program and opens it; without a display, drives it and leaves pictures in target/demo
cargo xtask test       checks and tests everything; ends with the number of tests
cargo xtask gallery    draws every screen into target/gallery and lets axe-core look at each;
                       some screens by name: `cargo xtask gallery cases today`
cargo xtask bench      measures a caseworker's day in a release build; --data DIR: over the real CTDC files
cargo xtask sample     makes a vault of invented people: --cases N, and a folder (target/sample)
cargo xtask simulate   plays hostile histories against the promises of the fold: --histories N, --seed S;
                       --mutants: builds faults in, one at a time, and says whether each is found
cargo xtask bundle     makes the Debian package in target/bundle
cargo xtask fuzz       gives invented bytes to one reader of files from outside: TARGET --seconds N; needs a nightly
                       compiler and libfuzzer-sys, and says what it skipped where one is missing
cargo xtask measure    tells how easily the Rust of the product is read: docs, names, circles, lengths, slowest tests;
                       --tree DIR: of another copy of the tree; --arrows: who uses whom in circles

Further words after `run` go to the program: `cargo xtask run --folder DIR`.";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let done = match command.as_str() {
        "run" => run::run(&rest),
        "test" => test::test(),
        "gallery" => gallery::gallery(&rest),
        "bench" => bench::bench(&rest),
        "sample" => bench::sample(&rest),
        "simulate" => simulate::simulate(&rest),
        "bundle" => bundle::bundle(&rest),
        "fuzz" => fuzz::fuzz(&rest),
        "measure" => measure::measure(&rest),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// A command that did not do its work says why in one sentence.
pub type Outcome<T = ()> = Result<T, String>;
