//! The program as it is typed: run where a build has left it, beside what is tested in process.

use crate::test_organisation::{AS_ANA, TestOrganisation};
use amparo_driver::{eventually, processes};
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// `amparo-cli` of the same build as these tests. None where only the tests were built, and a line says so.
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

/// The kernel shows it from outside while the program waits for what it was told to read from standard input.
#[test]
fn the_program_has_no_network_and_no_reader_before_it_reads_anything() {
    let Some(program) = program() else { return };
    let folder = tempfile::tempdir().unwrap();
    let locked = start_waiting(&program, &["call", "show_status", "-"], folder.path());
    let ordinary = start_waiting(Path::new("/bin/cat"), &[], folder.path());
    let status = |name: &str| processes::status(locked.0.id(), name).unwrap_or_default();
    eventually("the lock", 20, || status("Seccomp_filters") == "2").unwrap();
    assert_eq!((status("Seccomp"), status("NoNewPrivs"), status("Umask")), ("2".into(), "1".into(), "0077".into()));
    // At 0 the kernel still pipes a dump to a handler; at 1 it refuses file and handler.
    assert_eq!(processes::core_limits(locked.0.id()), Some(("1".into(), "1".into())));
    for file in ["environ", "maps", "mem"] {
        assert!(!can_be_read_by_its_user(&locked, file), "{file}");
    }
    assert!(can_be_read_by_its_user(&ordinary, "environ"), "of another program of the same user this is possible");
}

/// A program under way, ended when dropped.
struct Waiting(Child);

impl Drop for Waiting {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Somebody without rights: root may read the memory of every process, and would prove nothing.
fn user_without_rights() -> u32 {
    let own = fs::metadata("/proc/self").unwrap().uid();
    if own == 0 { 65534 } else { own }
}

/// Starts a copy of the program that this user may run. Its standard input stays open and says nothing.
fn start_waiting(program: &Path, arguments: &[&str], folder: &Path) -> Waiting {
    let copy = folder.join(program.file_name().unwrap());
    fs::copy(program, &copy).unwrap();
    for path in [folder, &copy] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut command = Command::new(copy);
    command.args(arguments).current_dir("/").uid(user_without_rights());
    Waiting(command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
}

fn can_be_read_by_its_user(of: &Waiting, file: &str) -> bool {
    let mut command = Command::new("head");
    command.args(["-c", "1", &format!("/proc/{}/{file}", of.0.id())]).current_dir("/").uid(user_without_rights());
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success()
}
