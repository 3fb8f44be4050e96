//! The program as it is typed: run where a build has left it, beside what is tested in process.

use crate::test_organisation::{AS_ANA, TestOrganisation};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// `amparo-cli` of the same build as these tests. Where only the tests were built there is none, and that is said.
fn program() -> Option<PathBuf> {
    let tests = std::env::current_exe().unwrap();
    let built = tests.ancestors().nth(2)?.join("amparo-cli");
    if !built.is_file() {
        eprintln!("amparo-cli was not built here: nothing was tried");
        return None;
    }
    Some(built)
}

fn typed(program: &PathBuf, house: &TestOrganisation, line: &str) -> (i32, String, String) {
    let arguments = line.split_whitespace().map(|word| match word.strip_prefix('@') {
        Some(name) => house.path(name).to_string_lossy().into_owned(),
        None => word.to_owned(),
    });
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).env_remove("LC_ALL").env_remove("LANGUAGE").env("LANG", "es_CO.UTF-8");
    command.env("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR")).env("XDG_DATA_HOME", house.path("own"));
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_program_ends_with_the_status_and_the_sentence_of_its_call() {
    let Some(program) = program() else { return };
    let house = TestOrganisation::made_by_ana();
    let (status, stdout, stderr) = typed(&program, &house, &format!("verify --json {AS_ANA}"));
    assert_eq!((status, stderr.as_str()), (0, ""));
    assert!(stdout.contains("\"alarms\": []"), "{stdout}");
    let wrong = AS_ANA.replace("@ana.txt", "@other.txt");
    let (status, stdout, stderr) = typed(&program, &house, &format!("verify {wrong}"));
    assert_eq!((status, stdout.as_str()), (1, ""));
    assert_eq!(stderr.trim_end(), crate::test_organisation::sentence("es", "refused-wrong-passphrase"));
    let (status, stdout, _) = typed(&program, &house, "verify --vault");
    assert_eq!((status, stdout.as_str()), (2, ""));
}

#[test]
fn no_argument_carries_a_secret() {
    let Some(program) = program() else { return };
    let house = TestOrganisation::made_by_ana();
    let (status, stdout, _) = typed(&program, &house, "--help");
    assert_eq!(status, 0);
    for word in ["--passphrase ", "--code ", "--password"] {
        assert!(!stdout.contains(word), "{word}");
    }
    let (status, _, _) = typed(&program, &house, "verify --vault @vault --as ana --passphrase tulip");
    assert_eq!(status, 2);
}
