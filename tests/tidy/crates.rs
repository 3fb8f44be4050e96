//! The crates of the program: no network, licences and sources that `deny.toml` allows.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::{none, top};

/// The crates that make up the program, a line each, as cargo resolves them for the system it ships on.
fn crates_of_the_program(format: &str) -> BTreeSet<String> {
    let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--package", "amparo", "--package", "amparo-cli"])
        .args(["--edges", "normal,build", "--target", &target, "--prefix", "none", "--format", format])
        .current_dir(top())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

#[test]
fn no_crate_of_the_program_can_talk_to_a_network() {
    let list = fs::read_to_string(top().join("deny.toml")).expect("deny.toml");
    let banned: BTreeSet<&str> =
        list.lines().filter_map(|line| line.split("name = \"").nth(1)?.split('"').next()).collect();
    assert!(banned.len() > 20);
    let crates = crates_of_the_program("{p} {f}");
    assert!(crates.len() > 100, "cargo named {} crates only", crates.len());
    let name = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    let found: Vec<String> =
        crates.iter().map(|line| name(line)).filter(|name| banned.contains(name.as_str())).collect();
    assert_eq!(found, none());
    // The asynchronous runtime that Tauri brings is built without its sockets.
    let features = |line: &&String| {
        line.split(' ').next_back().unwrap_or_default().split(',').any(|feature| feature == "net" || feature == "full")
    };
    let with_net: Vec<&String> = crates.iter().filter(|line| line.starts_with("tokio v")).filter(features).collect();
    assert_eq!(with_net, Vec::<&String>::new());
}

/// The licences and the registry that `deny.toml` allows, held without cargo-deny.
#[test]
fn every_crate_of_the_program_has_a_licence_and_a_source_that_the_rules_allow() {
    let rules = fs::read_to_string(top().join("deny.toml")).expect("deny.toml");
    let list = rules.split("[licenses]").nth(1).and_then(|rest| rest.split(']').next()).expect("a list of licences");
    let allowed: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
    // `A OR B` and, as older crates write it, `A/B`: one that is allowed is enough. `AND`: each must be.
    let is_allowed = |part: &str| part.trim_matches(['(', ')', ' ']).split(" OR ").any(|one| allowed.contains(one));
    let wrong: Vec<String> = crates_of_the_program("{p} | {l}")
        .into_iter()
        .filter(|line| !line.is_empty() && !line.ends_with(" (*)"))
        .filter(|line| {
            let licence = line.split(" | ").nth(1).unwrap_or_default().replace(" / ", "/").replace('/', " OR ");
            !licence.split(" AND ").all(is_allowed)
        })
        .collect();
    assert_eq!(wrong, none());
    let lock = fs::read_to_string(top().join("Cargo.lock")).expect("Cargo.lock");
    let registry =
        rules.split("allow-registry = [\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a registry");
    let source = format!("source = \"registry+{registry}\"");
    let others: Vec<String> =
        lock.lines().filter(|line| line.starts_with("source = ") && *line != source).map(str::to_owned).collect();
    assert_eq!(others, none());
}

#[test]
fn no_feature_of_a_test_is_in_the_program_that_people_get() {
    let crates = crates_of_the_program("{p} {f}");
    let ours: Vec<&String> = crates.iter().filter(|line| line.starts_with("amparo")).collect();
    assert!(ours.len() >= 5, "{ours:?}");
    let is_of_a_test = |line: &&&String| {
        let features = line.rsplit(')').next().unwrap_or_default();
        features.split([' ', ',']).any(|feature| ["e2e", "fuzzing", "panics", "selftest"].contains(&feature))
    };
    assert_eq!(ours.iter().filter(is_of_a_test).collect::<Vec<_>>(), Vec::<&&String>::new());
}
