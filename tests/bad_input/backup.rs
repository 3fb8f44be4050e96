//! A backup that is truncated, mixed with another house's, or none at all.

use super::refused_in_every_language;
use crate::test_organisation::{AS_ANA, TestOrganisation};
use std::fs;

const RESTORE: &str = "restore @one --to @again --as ana --passphrase-file @ana.txt";

fn house() -> TestOrganisation {
    let house = TestOrganisation::made_by_ana();
    house.done(&format!("backup @one {AS_ANA}"));
    house
}

#[test]
fn a_truncated_backup_is_refused_and_makes_nothing() {
    let house = house();
    let whole = house.read("one/cases.db");
    for length in [0, whole.len() / 2, whole.len() - 1] {
        fs::write(house.path("one/cases.db"), &whole[..length]).unwrap();
        refused_in_every_language(&house, RESTORE, "backup-truncated");
        assert!(!house.path("again").exists());
    }
    fs::remove_file(house.path("one/cases.db")).unwrap();
    refused_in_every_language(&house, RESTORE, "backup-truncated");
    fs::write(house.path("one/cases.db"), &whole).unwrap();
    house.done(RESTORE);
}

#[test]
fn a_changed_backup_is_refused_and_makes_nothing() {
    let house = house();
    let mut changed = house.read("one/cases.db");
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    fs::write(house.path("one/cases.db"), &changed).unwrap();
    refused_in_every_language(&house, RESTORE, "backup-damaged");
    assert!(!house.path("again").exists());
}

#[test]
fn a_backup_mixed_with_another_houses_is_refused() {
    let (house, other) = (house(), house());
    for name in ["cases.db", "cases.slots.a", "cases.slots.b"] {
        fs::copy(other.path("one").join(name), house.path("one").join(name)).unwrap();
    }
    refused_in_every_language(&house, RESTORE, "backup-of-another");
    assert!(!house.path("again").exists());
}

#[test]
fn a_folder_that_is_no_backup_is_refused() {
    let house = house();
    fs::create_dir(house.path("empty")).unwrap();
    let line = RESTORE.replace("@one", "@empty");
    refused_in_every_language(&house, &line, "backup-missing");
    refused_in_every_language(&house, &RESTORE.replace("@one", "@vault"), "backup-missing");
    assert!(!house.path("again").exists());
}
