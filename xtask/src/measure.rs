//! `cargo xtask measure [--tree DIR] [--arrows]`: how easily the product's Rust is read, in numbers.
//!
//! Read are the `src` folders of the crates below `src-tauri`, by the rules of `tests/survey`; test code counts only where
//! it is said. Shares and lengths mean:
//!
//! - *Sentences that point*: sentences of doc comments that begin with a pronoun, a relative word (*what*, *who*, *where*),
//!   *the same* or *as above*. A reader of one comment cannot see to what these point.
//! - *Function names*: the characters of each `fn`'s name, underscores too, once for each place where it is defined. The
//!   second pair of lines counts test functions of the same folders too, as the table did that these measures were
//!   first taken for.
//! - *Names twice*: module names that more than one file of a crate has, except `requests`, `tests` and `testing`.
//! - *Files in circles*: files that reach each other by `use` or a path, by the files that define the items. With
//!   `--arrows` each file of a circle is told with what it takes from the others, as it is written there.
//! - *Lengths*: lines of files, and lines from `fn` to the closing brace.
//!
//! The slowest tests are those of the last `cargo xtask test` (`target/test-times.txt`), Rust only.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::slice;

use amparo_survey::{File, Function, Graph, Tree, begins_by_pointing, read_tree};

use crate::{Outcome, paths};

/// Names that a module of every folder may have.
const MAY_OCCUR_TWICE: [&str; 3] = ["requests", "tests", "testing"];
const FUNCTION_LINES_MAX: usize = 60;
const FILE_LINES_MAX: usize = 500;
const SLOWEST: usize = 10;

/// A crate with all that is read of it.
struct Measured {
    name: String,
    files: Vec<File>,
    graph: Graph,
    circles: Vec<Vec<String>>,
    twice: BTreeMap<String, Vec<String>>,
}

/// Prints the table of every crate, then the names, the circles and the slowest tests.
pub fn measure(words: &[String]) -> Outcome {
    let (mut top, mut with_arrows) = (paths::top(), false);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match (word.as_str(), words.as_slice().first()) {
            ("--arrows", _) => with_arrows = true,
            ("--tree", Some(folder)) => {
                top = PathBuf::from(folder);
                words.next();
            }
            _ => return Err(format!("`cargo xtask measure` takes --tree DIR and --arrows, and not {word}.")),
        }
    }
    let tree = read_tree(&top, "src-tauri").map_err(|error| format!("{}: {error}.", top.display()))?;
    let crates = roots(&tree).into_iter().map(|root| read(&tree, &root)).collect::<Outcome<Vec<_>>>()?;
    print_table(&crates);
    for measured in &crates {
        print_names_and_circles(measured, with_arrows);
    }
    print_slowest_tests();
    Ok(())
}

/// The root file of each crate.
fn roots(tree: &Tree) -> Vec<String> {
    let is_root = |path: &&String| path.ends_with("src/lib.rs") && !path.contains("/tests/");
    tree.keys().filter(is_root).cloned().collect()
}

fn read(tree: &Tree, root: &str) -> Outcome<Measured> {
    let folder = root.trim_end_matches("lib.rs");
    let name = folder.trim_start_matches("src-tauri/").trim_end_matches("src/").trim_end_matches('/');
    let name = if name.is_empty() { "shell" } else { name };
    let files = tree.iter().filter(|(path, _)| path.starts_with(folder));
    let files = files.map(|(path, text)| File::read(path, text)).collect::<Outcome<Vec<_>>>()?;
    let graph = Graph::read(tree, root)?;
    let (circles, twice) = (graph.circles(), graph.names_twice(&MAY_OCCUR_TWICE));
    Ok(Measured { name: name.to_owned(), files, graph, circles, twice })
}

/// A line of the table, made of the measures of one crate or of several.
type Line = (&'static str, fn(&[&Measured]) -> String);

const LINES: [Line; 17] = [
    ("files", |of| product_files(of).count().to_string()),
    ("lines", |of| file_lines(of).iter().sum::<usize>().to_string()),
    ("doc sentences", |of| sentences(of).len().to_string()),
    ("  that point", |of| percent(&sentences(of), |sentence| begins_by_pointing(sentence))),
    ("functions", |of| functions(of, false).len().to_string()),
    ("  letters of a name, median", |of| share_at(&name_lengths(of, false), 50).to_string()),
    ("  names of at most 4", |of| percent(&name_lengths(of, false), |length| *length <= 4)),
    ("  with tests: median", |of| share_at(&name_lengths(of, true), 50).to_string()),
    ("  with tests: at most 4", |of| percent(&name_lengths(of, true), |length| *length <= 4)),
    ("lines of a function, median", |of| share_at(&function_lines(of), 50).to_string()),
    ("  nine in ten at most", |of| share_at(&function_lines(of), 90).to_string()),
    ("  longest", |of| share_at(&function_lines(of), 100).to_string()),
    ("  longer than 60", |of| longer(&function_lines(of), FUNCTION_LINES_MAX)),
    ("lines of a file, median", |of| share_at(&file_lines(of), 50).to_string()),
    ("  nine in ten at most", |of| share_at(&file_lines(of), 90).to_string()),
    ("  longest", |of| share_at(&file_lines(of), 100).to_string()),
    ("  longer than 500", |of| longer(&file_lines(of), FILE_LINES_MAX)),
];

fn print_table(crates: &[Measured]) {
    let columns: Vec<(&str, Vec<&Measured>)> = crates
        .iter()
        .map(|measured| (measured.name.as_str(), vec![measured]))
        .chain([("all", crates.iter().collect())])
        .collect();
    print_row("", columns.iter().map(|(name, _)| (*name).to_owned()));
    for (name, value) in LINES {
        print_row(name, columns.iter().map(|(_, of)| value(of)));
    }
    let count = |of: &[&Measured]| of.iter().map(|measured| measured.twice.len()).sum::<usize>().to_string();
    print_row("module names twice", columns.iter().map(|(_, of)| count(of)));
    let count = |of: &[&Measured]| of.iter().flat_map(|measured| &measured.circles).flatten().count().to_string();
    print_row("files in circles", columns.iter().map(|(_, of)| count(of)));
}

fn print_row(name: &str, values: impl Iterator<Item = String>) {
    let values: String = values.map(|value| format!("{value:>12}")).collect();
    println!("{name:30}{values}");
}

fn print_names_and_circles(measured: &Measured, with_arrows: bool) {
    let name = &measured.name;
    for (module, files) in &measured.twice {
        println!("\n{name}: modules named {module}: {}", within(files));
    }
    for circle in &measured.circles {
        println!("\n{name}: a circle of {}: {}", circle.len(), within(circle));
        if with_arrows {
            print_arrows(&measured.graph, circle);
        }
    }
}

fn print_arrows(graph: &Graph, circle: &[String]) {
    for from in circle {
        for (to, paths) in graph.arrows.get(from).into_iter().flatten().filter(|(to, _)| circle.contains(to)) {
            let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
            println!("  {} -> {}: {}", within(slice::from_ref(from)), within(slice::from_ref(to)), paths.join(", "));
        }
    }
}

/// Paths as they are within the crate.
fn within(files: &[String]) -> String {
    let inner = |file: &String| file.split_once("src/").map_or(file.as_str(), |(_, inner)| inner).to_owned();
    files.iter().map(inner).collect::<Vec<_>>().join(" ")
}

fn print_slowest_tests() {
    match fs::read_to_string(paths::test_times()) {
        Ok(text) => {
            println!("\nslowest tests of the last `cargo xtask test`, in seconds");
            text.lines().take(SLOWEST).for_each(|line| println!("  {line}"));
        }
        Err(_) => println!("\nslowest tests: not known here, since `cargo xtask test` has not run"),
    }
}

fn product_files<'a>(of: &'a [&Measured]) -> impl Iterator<Item = &'a File> {
    of.iter().flat_map(|measured| &measured.files).filter(|file| !file.is_test)
}

fn functions<'a>(of: &'a [&Measured], with_tests: bool) -> Vec<&'a Function> {
    let all = of.iter().flat_map(|measured| &measured.files).flat_map(|file| &file.functions);
    all.filter(|function| with_tests || !function.in_tests).collect()
}

fn sentences(of: &[&Measured]) -> Vec<String> {
    let docs = product_files(of).flat_map(|file| &file.docs).filter(|block| !block.in_tests);
    docs.flat_map(|block| block.sentences()).collect()
}

fn name_lengths(of: &[&Measured], with_tests: bool) -> Vec<usize> {
    functions(of, with_tests).iter().map(|function| function.name.chars().count()).collect()
}

fn function_lines(of: &[&Measured]) -> Vec<usize> {
    functions(of, false).iter().map(|function| function.lines).filter(|lines| *lines > 0).collect()
}

fn file_lines(of: &[&Measured]) -> Vec<usize> {
    product_files(of).map(|file| file.lines).collect()
}

/// The value that so many in a hundred do not exceed.
fn share_at(values: &[usize], percent: usize) -> usize {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or_default()
}

fn longer(values: &[usize], max: usize) -> String {
    values.iter().filter(|value| **value > max).count().to_string()
}

fn percent<T>(values: &[T], counts: impl Fn(&T) -> bool) -> String {
    let found = values.iter().filter(|value| counts(value)).count();
    let tenths = if values.is_empty() { 0 } else { (found * 1000 + values.len() / 2) / values.len() };
    format!("{}.{} %", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_the_lower_middle_and_the_last_is_the_longest() {
        assert_eq!([50, 90, 100].map(|percent| share_at(&[4, 1, 3, 2], percent)), [2, 4, 4]);
        assert_eq!(share_at(&(1..=10).collect::<Vec<_>>(), 90), 9);
        assert_eq!(share_at(&[], 50), 0);
    }

    #[test]
    fn shares_have_one_place() {
        assert_eq!(percent(&[1, 2, 3], |value| *value < 3), "66.7 %");
        assert_eq!(percent(&[1], |_| true), "100.0 %");
        assert_eq!(percent::<u8>(&[], |_| true), "0.0 %");
    }
}
