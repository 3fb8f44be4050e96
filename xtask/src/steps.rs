//! Steps of a long command: each says its name, shows its output, is timed, and is counted at the end. A step that fails
//! does not keep the next ones from running, so that one run tells everything.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::Outcome;

/// How many tests passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    pub passed: u64,
    pub failed: u64,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

struct Done {
    name: String,
    seconds: f64,
    count: Count,
}

/// The steps done so far.
#[derive(Default)]
pub struct Steps(Vec<Done>);

impl Steps {
    /// Does one step. A step that fails without having counted a failed test counts as one.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Outcome<Count>) -> bool {
        println!("\n== {name}");
        let begun = Instant::now();
        let done = work();
        let seconds = begun.elapsed().as_secs_f64();
        let count = match done {
            Ok(count) => count,
            Err(sentence) => {
                println!("{sentence}");
                Count { passed: 0, failed: 1 }
            }
        };
        println!("== {name}: {} in {seconds:.1} s", if count.failed == 0 { "well" } else { "NOT WELL" });
        self.0.push(Done { name: name.into(), seconds, count });
        count.failed == 0
    }

    /// Prints the table and the closing line; says whether all is well.
    pub fn close(self) -> Outcome {
        println!("\n{:34}{:>9}{:>9}{:>9}", "step", "seconds", "passed", "failed");
        let mut sum = Count::default();
        for done in &self.0 {
            println!("{:34}{:>9.1}{:>9}{:>9}", done.name, done.seconds, done.count.passed, done.count.failed);
            sum.add(done.count);
        }
        let seconds: f64 = self.0.iter().map(|done| done.seconds).sum();
        println!("{:34}{seconds:>9.1}\n", "all");
        println!("{} passed, {} failed", sum.passed, sum.failed);
        if sum.failed == 0 { Ok(()) } else { Err("Not all is well: the table above says where.".into()) }
    }
}

/// Runs a command in a folder, shows what it says, and counts the tests it tells of.
pub fn command(folder: &Path, words: &[&str], environment: &[(&str, &Path)]) -> Outcome<Count> {
    command_read(folder, words, environment, |_| ())
}

/// Runs a command as [`command`] does, and hands on each line that it says.
pub fn command_read(
    folder: &Path,
    words: &[&str],
    environment: &[(&str, &Path)],
    mut read: impl FnMut(&str),
) -> Outcome<Count> {
    let (program, rest) = words.split_first().ok_or("no command")?;
    let mut child = Command::new(program)
        .args(rest)
        .current_dir(folder)
        .envs(environment.iter().copied())
        .env("NO_COLOR", "1")
        .env("CARGO_TERM_COLOR", "never")
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{program} could not be started: {error}."))?;
    let mut count = Count::default();
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines() {
            let line = line.map_err(|error| format!("{program}: {error}"))?;
            count.add(counted(&line));
            read(&line);
            println!("{line}");
        }
    }
    let ended = child.wait().map_err(|error| format!("{program}: {error}"))?;
    match (ended.success(), count.failed) {
        (true, _) => Ok(count),
        (false, 0) => Err(format!("`{}` did not succeed.", words.join(" "))),
        (false, _) => Ok(count),
    }
}

/// Reads the counts in a closing line of cargo's or Vitest's runner.
fn counted(line: &str) -> Count {
    let line = line.trim();
    let rest =
        line.strip_prefix("test result:").or_else(|| line.strip_prefix("Tests ").filter(|rest| !rest.contains(':')));
    let Some(rest) = rest else { return Count::default() };
    let before = |word: &str| -> u64 {
        let words: Vec<&str> = rest.split_whitespace().map(|piece| piece.trim_end_matches([';', ',', '.'])).collect();
        let at = words.iter().position(|piece| *piece == word).and_then(|at| at.checked_sub(1));
        at.and_then(|at| words.get(at)).and_then(|number| number.parse().ok()).unwrap_or_default()
    };
    Count { passed: before("passed"), failed: before("failed") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_both_runners_are_counted() {
        let cargo = "test result: FAILED. 18 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.0s";
        assert_eq!(counted(cargo), Count { passed: 18, failed: 2 });
        assert_eq!(counted("      Tests  1 failed | 41 passed (42)"), Count { passed: 41, failed: 1 });
        assert_eq!(counted("      Tests  42 passed (42)"), Count { passed: 42, failed: 0 });
    }

    #[test]
    fn other_lines_count_nothing() {
        for line in ["Test Files  3 passed (3)", "test a::b ... ok", "", "3 passed"] {
            assert_eq!(counted(line), Count::default(), "{line}");
        }
    }

    #[test]
    fn a_command_that_fails_without_a_test_is_one_failure() {
        let mut steps = Steps::default();
        assert!(!steps.step("a step", || command(Path::new("."), &["false"], &[])));
        assert!(steps.close().is_err());
    }
}
