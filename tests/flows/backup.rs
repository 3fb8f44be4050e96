//! Keep: a backup of the whole, and the same state from it on another machine.

use crate::test_organisation::{AS_ANA, AS_BEN, TestOrganisation, assistance, copy_folder};
use serde_json::json;

#[test]
fn a_restored_house_holds_the_same_state_and_everybody_can_open_it() {
    let house = TestOrganisation::made_by_ana();
    house.enrol("ben", "caseworker");
    let case = house.call("start_case", &json!({ "alias": "Selam", "age": "about 16", "needs": ["food"] }), AS_BEN);
    house.call("record_assistance", &assistance(&case["case"], "Soup, and a coat"), AS_BEN);
    let before = house.verified(AS_BEN)["state"].clone();
    house.done(&format!("backup @stick/november {AS_ANA}"));

    let clean = TestOrganisation::new();
    copy_folder(&house.path("stick/november"), &clean.path("november"));
    clean.done("restore @november --to @vault --as ben --passphrase-file @ben.txt");
    assert_eq!(clean.verified(AS_BEN)["state"], before);
    assert_eq!(clean.verified(AS_ANA)["state"], before);
    let more = clean.call("record_assistance", &assistance(&case["case"], "A bed"), AS_ANA);
    assert!(more["record"].is_string());
    assert_ne!(clean.verified(AS_ANA)["state"], before);
    assert_eq!(house.verified(AS_ANA)["state"], before, "the house it came from is as it was");
}

#[test]
fn a_backup_and_a_restore_write_over_nothing() {
    let house = TestOrganisation::made_by_ana();
    house.done(&format!("backup @one {AS_ANA}"));
    assert_eq!(house.refused(&format!("backup @one {AS_ANA}")), "folder-not-free");
    let restore = |to: &str| house.refused(&format!("restore @one --to {to} --as ana --passphrase-file @ana.txt"));
    assert_eq!(restore("@vault"), "folder-not-free");
    assert_eq!(restore("@one"), "folder-not-free");
    house.done(&format!("verify {AS_ANA}"));
}

#[test]
fn a_backup_holds_nothing_that_can_be_read() {
    let house = TestOrganisation::made_by_ana();
    let alias = "Sentinel-Quetzal";
    let case = house.call("start_case", &json!({ "alias": alias, "needs": [] }), AS_ANA);
    house.call("record_assistance", &assistance(&case["case"], "note-of-the-quetzal"), AS_ANA);
    house.done(&format!("backup @one {AS_ANA}"));
    for folder in ["one", "vault"] {
        for file in std::fs::read_dir(house.path(folder)).unwrap().map(|entry| entry.unwrap().path()) {
            let Ok(bytes) = std::fs::read(&file) else { continue };
            for planted in [alias, "quetzal", "ana's"] {
                let found = bytes.windows(planted.len()).any(|piece| piece.eq_ignore_ascii_case(planted.as_bytes()));
                assert!(!found, "{planted} in {}", file.display());
            }
        }
    }
}
