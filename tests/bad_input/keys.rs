//! Keys that open the files: a wrong passphrase, and key files that are damaged.

use super::{refused_in_every_language, vault_files};
use crate::test_organisation::{AS_ANA, LANGUAGES, TestOrganisation, sentence};

#[test]
fn a_wrong_passphrase_changes_nothing_and_the_right_one_still_opens() {
    let house = TestOrganisation::made_by_ana();
    let before = vault_files(&house);
    let wrong = AS_ANA.replace("@ana.txt", "@other.txt");
    refused_in_every_language(&house, &format!("verify {wrong}"), "wrong-passphrase");
    assert_eq!(vault_files(&house), before);
    house.done(&format!("verify {AS_ANA}"));
}

#[test]
fn one_destroyed_copy_of_a_key_file_is_mended_from_the_other_and_said() {
    let house = TestOrganisation::made_by_ana();
    for (tag, copy) in LANGUAGES.into_iter().zip(["a", "b", "a", "b", "a"]) {
        let name = format!("vault/cases.slots.{copy}");
        house.write(&name, "nothing of a key file");
        let output = house.cli(&format!("verify --lang {tag} {AS_ANA}"));
        assert_eq!(output.status, 1, "something was found: {output:?}");
        assert_eq!(output.stderr.trim_end(), sentence(tag, "alarm-slot-copy-mended"));
        assert_eq!(house.read("vault/cases.slots.a"), house.read("vault/cases.slots.b"));
        house.verified(AS_ANA);
    }
    std::fs::remove_file(house.path("vault/cases.slots.b")).unwrap();
    assert_eq!(house.cli(&format!("verify {AS_ANA}")).stderr.trim_end(), sentence("en", "alarm-slot-copy-mended"));
    assert!(house.path("vault/cases.slots.b").is_file());
}

#[test]
fn both_copies_destroyed_are_refused_and_two_put_back_open_again() {
    let house = TestOrganisation::made_by_ana();
    let whole = house.read("vault/cases.slots.a");
    for copy in ["a", "b"] {
        house.write(&format!("vault/cases.slots.{copy}"), "nothing of a key file");
    }
    refused_in_every_language(&house, &format!("verify {AS_ANA}"), "slots-destroyed");
    std::fs::write(house.path("vault/cases.slots.a"), whole).unwrap();
    assert_eq!(house.cli(&format!("verify {AS_ANA}")).stderr.trim_end(), sentence("en", "alarm-slot-copy-mended"));
    house.verified(AS_ANA);
}
