//! The walls of the house, read from the sources: who may speak to whom, who may write, what never comes in, and how it is
//! said. Each test names one wall; a failure names the files that break it.

mod arrows;
mod crates;
mod language;
mod walls;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).expect("tests lie below the top")
}

fn git(words: &[&str]) -> String {
    let output = Command::new("git").arg("-C").arg(top()).args(words).output().expect("git runs");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A file of the tree: its path from the top, and its text.
struct Source {
    path: String,
    text: String,
}

/// Every file that git knows or would add, text only.
fn sources() -> Vec<Source> {
    let listed = git(&["ls-files", "--cached", "--others", "--exclude-standard"]);
    let read = |path: &str| Some(Source { path: path.into(), text: fs::read_to_string(top().join(path)).ok()? });
    let found: Vec<Source> = listed.lines().filter_map(read).collect();
    assert!(found.len() > 100, "the tree was not found");
    found
}

/// Rust of the product, without its tests.
fn product(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources.iter().filter(|source| {
        let is_test =
            source.path.split('/').any(|part| part == "tests" || part == "tests.rs" || part.starts_with("test_"));
        source.path.starts_with("src-tauri/") && source.path.ends_with(".rs") && !is_test
    })
}

/// The text above a test module at the end of a file, without comments.
fn code(source: &Source) -> String {
    let before_tests = source.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = before_tests.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn paths_where<'a>(sources: impl Iterator<Item = &'a Source>, wrong: impl Fn(&Source) -> bool) -> Vec<String> {
    sources.filter(|source| wrong(source)).map(|source| source.path.clone()).collect()
}

fn none() -> Vec<String> {
    Vec::new()
}
