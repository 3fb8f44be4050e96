//! How long each Rust test takes.
//!
//! The test runner of Rust tells it only under an unstable option. The tests, and nothing that is compiled, are run with
//! `RUSTC_BOOTSTRAP`, which lets the pinned stable toolchain accept the option.

use std::fs;
use std::path::Path;

use crate::steps::{Count, command_read};
use crate::{Outcome, paths};

const RUNNER: &str = "target.'cfg(all())'.runner = ['env', 'RUSTC_BOOTSTRAP=1']";
const OPTIONS: [&str; 4] = ["--", "-Z", "unstable-options", "--report-time"];

/// Runs `cargo test …` and writes the times of its tests, the slowest first, into [`paths::test_times`].
pub fn timed(folder: &Path, words: &[&str]) -> Outcome<Count> {
    let mut times: Vec<(f64, String)> = Vec::new();
    let count = command_read(folder, &[words, &["--config", RUNNER], &OPTIONS].concat(), &[], |line| {
        times.extend(time_of(line));
    })?;
    times.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let lines: String = times.iter().map(|(seconds, name)| format!("{seconds:8.2}  {name}\n")).collect();
    let file = paths::test_times();
    fs::write(&file, lines).map_err(|error| format!("{}: {error}.", paths::shown(&file)))?;
    Ok(count)
}

/// The seconds and the name in `test a::b ... ok <0.123s>`.
fn time_of(line: &str) -> Option<(f64, String)> {
    let (name, result) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let seconds = result.split_once('<')?.1.strip_suffix("s>")?;
    Some((seconds.parse().ok()?, name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_a_test_tells_its_time_and_others_tell_none() {
        assert_eq!(time_of("test a::b ... ok <1.250s>"), Some((1.25, "a::b".to_owned())));
        assert_eq!(time_of("test a::b ... FAILED <0.001s>"), Some((0.001, "a::b".to_owned())));
        for line in ["test a::b ... ok", "test a::b ... ignored", "test result: ok. 1 passed; finished in 0.01s", ""] {
            assert_eq!(time_of(line), None, "{line}");
        }
    }
}
