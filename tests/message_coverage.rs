//! Every refusal and every finding has a sentence and a piece of advice: the sources are read, not a list kept by hand.

use crate::test_organisation::words;
use amparo_words::Args;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Functions that make a refusal, up to the opening bracket.
const MAKERS: &[&str] = &["refuse(", "Refusal::new(", "CliError::refused(", "named(", "foreign_or("];

#[test]
fn every_refusal_of_the_sources_has_a_sentence_and_advice() {
    let mut codes = BTreeSet::new();
    for file in sources() {
        codes.extend(codes_of(&std::fs::read_to_string(&file).unwrap()));
    }
    assert!(codes.len() > 80, "the reading of the sources finds too little: {}", codes.len());
    let english = words("en");
    let silent: Vec<&String> = codes
        .iter()
        .filter(|code| {
            let id = format!("refused-{code}");
            !english.has(&id) || english.format_attribute(&id, "advice", &Args::new()).is_none()
        })
        .collect();
    assert!(silent.is_empty(), "refused without a sentence or advice: {silent:?}");
}

#[test]
fn every_alarm_has_a_sentence_and_advice() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/core/src");
    let english = words("en");
    let mut count = 0;
    for file in ["vault/unlock/alarm.rs", "ledger/verify.rs"] {
        let text = std::fs::read_to_string(root.join(file)).unwrap();
        for line in text.lines().filter(|line| line.trim_start().starts_with("Self::") && line.contains("=> \"")) {
            let id = format!("alarm-{}", line.split('"').nth(1).unwrap());
            assert!(english.has(&id), "{id}");
            assert!(english.format_attribute(&id, "advice", &Args::new()).is_some(), "{id}.advice");
            count += 1;
        }
    }
    assert!(count > 14, "the reading of the sources finds too little: {count}");
}

#[test]
fn every_act_that_can_be_taken_back_has_a_name() {
    let english = words("en");
    let mut count = 0;
    for file in sources() {
        let text = std::fs::read_to_string(&file).unwrap();
        for (place, _) in text.match_indices("Change::new(Self::NAME)") {
            let request = &text[text[..place].rfind("request_constants!(").unwrap()..];
            let id = format!("kit-act-{}", request.split('"').nth(1).unwrap());
            assert!(english.has(&id), "{id}");
            count += 1;
        }
    }
    assert!(count > 9, "the reading of the sources finds too little: {count}");
}

/// Every Rust file of the product that can refuse, tests apart.
fn sources() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri");
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = ["core/src", "cli/src", "words/src"].iter().map(|part| root.join(part)).collect();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && name != "tests" {
                folders.push(path);
            } else if name.ends_with(".rs") && name != "tests.rs" && !name.starts_with("test_") {
                found.push(path);
            }
        }
    }
    found
}

/// Codes are the texts of small letters and hyphens inside the brackets of what makes a refusal.
fn codes_of(source: &str) -> BTreeSet<String> {
    // What a file says in its own tests is no refusal of the product.
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut codes = BTreeSet::new();
    for maker in MAKERS {
        for (at, _) in source.match_indices(maker) {
            let before = source[..at].chars().next_back();
            if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
                continue;
            }
            let inside = inside_brackets(&source[at + maker.len()..]);
            let mut texts = inside.split('"').skip(1).step_by(2);
            // The code is what a refusal begins with; `refuse` may choose between two.
            let count = if *maker == "refuse(" { 2 } else { 1 };
            let begins = *maker == "refuse(" || *maker == "foreign_or(" || inside.trim_start().starts_with('"');
            codes.extend(texts.by_ref().take(count).filter(|text| begins && is_code(text)).map(str::to_owned));
        }
    }
    codes
}

fn inside_brackets(text: &str) -> &str {
    let mut depth = 1;
    for (at, letter) in text.char_indices() {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

fn is_code(text: &str) -> bool {
    text.len() > 2 && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

#[test]
fn codes_are_found_in_every_form_they_are_written_in() {
    let found = codes_of(
        "Err(refuse(\"one-two\")) refuse(if x { \"three\" } else { \"four\" }) Refusal::new(\n \"five\").word(\"no\", y) unrefuse(\"six\")",
    );
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["five", "four", "one-two", "three"]);
}
