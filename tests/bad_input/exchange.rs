//! A colleague's file that is spoiled, not for us, from a stranger, newer, old, or here already.

use super::refused_in_every_language;
use crate::flows::belonging::AS_BEN_THERE as AS_BEN;
use crate::flows::exchange::{agreed, two_places};
use crate::test_organisation::{ANA, AS_ANA, BEN, TestOrganisation, copy_folder};
use amparo_core::base::clock::{Stamp, SystemClock};
use amparo_core::base::encoding::{Value, text_value};
use amparo_core::base::random::SystemRandom;
use amparo_core::exchange::envelope::{self, Addressed, Letter, Manifest, Purpose};
use amparo_core::vault::{self, Environment, Open};
use serde_json::json;

const RECEIVE: &str = "receive @one.amparo --apply --vault @place --as ben --passphrase-file @ben.txt";

/// Two places, with a file of ana's for ben.
fn with_file() -> TestOrganisation {
    let house = two_places();
    agreed(&house, "Selam", AS_ANA);
    house.done(&format!("hand-over --to ben --out @one.amparo --all {AS_ANA}"));
    house
}

fn state(house: &TestOrganisation) -> serde_json::Value {
    house.verified(AS_BEN)["state"].clone()
}

fn unlocked(house: &TestOrganisation, folder: &str, name: &str, passphrase: &str) -> Open {
    let mut random = SystemRandom;
    let mut environment = Environment { random: &mut random, clock: &SystemClock, cost: None };
    vault::unlock_vault(&house.path(folder), name, passphrase, &mut environment).unwrap()
}

/// A file for ben that somebody seals and signs, whatever is in it.
fn made_by(sender: &Open, for_ben: [u8; 32], content: Vec<Value>) -> Vec<u8> {
    let letter = Letter {
        manifest: Manifest {
            purpose: Purpose::HandOver,
            organisation: sender.statement.organisation(),
            certificate: sender.author.certificate,
            device: sender.author.device,
            made_at: Stamp::from_milliseconds(1_795_000_000_000),
            recipients: vec![Addressed { key: for_ben, number: 1, previous: None }],
        },
        content: Value::Array(content),
        blobs: Vec::new(),
    };
    envelope::seal(&letter, &sender.author.key).unwrap()
}

#[test]
fn a_truncated_file_is_refused_and_nothing_is_changed() {
    let house = with_file();
    let before = state(&house);
    let whole = house.read("one.amparo");
    for length in [0, 10, whole.len() / 2, whole.len() - 1] {
        std::fs::write(house.path("one.amparo"), &whole[..length]).unwrap();
        refused_in_every_language(&house, RECEIVE, "file-truncated");
    }
    assert_eq!(state(&house), before);
    std::fs::write(house.path("one.amparo"), &whole).unwrap();
    house.done(RECEIVE);
}

#[test]
fn a_bit_flipped_file_is_refused_and_nothing_is_changed() {
    let house = with_file();
    let before = state(&house);
    let mut changed = house.read("one.amparo");
    let place = changed.len() - 100;
    changed[place] ^= 1;
    std::fs::write(house.path("one.amparo"), &changed).unwrap();
    refused_in_every_language(&house, RECEIVE, "file-damaged");
    assert_eq!(state(&house), before);
}

#[test]
fn a_file_for_another_recipient_is_refused() {
    let house = with_file();
    // The file is for ben; ana cannot open an own copy of it.
    let before = house.verified(AS_ANA)["state"].clone();
    let line = format!("receive @one.amparo --apply {AS_ANA}");
    refused_in_every_language(&house, &line, "file-for-another");
    assert_eq!(house.verified(AS_ANA)["state"], before);
}

#[test]
fn a_file_signed_by_a_stranger_is_refused() {
    let house = with_file();
    let before = state(&house);
    let strange = TestOrganisation::made_by_ana();
    let for_ben = unlocked(&house, "place", "ben", BEN).sealing_key().public();
    let links = Value::Array(Vec::new());
    let content = vec![text_value("amparo/hand-over/1"), links, Value::Array(Vec::new()), Value::Array(Vec::new())];
    let file = made_by(&unlocked(&strange, "vault", "ana", ANA), for_ben, content);
    std::fs::write(house.path("one.amparo"), file).unwrap();
    refused_in_every_language(&house, RECEIVE, "file-from-stranger");
    assert_eq!(state(&house), before);
}

#[test]
fn a_file_of_a_newer_format_is_refused_untouched() {
    let house = with_file();
    let before = state(&house);
    let for_ben = unlocked(&house, "place", "ben", BEN).sealing_key().public();
    let file = made_by(&unlocked(&house, "vault", "ana", ANA), for_ben, vec![text_value("amparo/hand-over/2")]);
    std::fs::write(house.path("one.amparo"), file).unwrap();
    refused_in_every_language(&house, RECEIVE, "file-newer");
    assert_eq!(state(&house), before);
}

#[test]
fn what_is_no_file_of_ours_and_what_is_not_there_is_told() {
    let house = with_file();
    house.write("one.amparo", "Dear ben, this is a letter.");
    refused_in_every_language(&house, RECEIVE, "file-not-ours");
    std::fs::remove_file(house.path("one.amparo")).unwrap();
    refused_in_every_language(&house, RECEIVE, "file-missing");
}

#[test]
fn a_refused_file_leaves_every_row_and_every_link_of_the_journal_as_it_was() {
    let house = with_file();
    let before = state(&house);
    let whole = house.read("one.amparo");
    let open = unlocked(&house, "place", "ben", BEN);
    let journal = open.cases.as_ref().unwrap().now_at().unwrap();
    let known = |_: &Letter| Ok(None);
    for at in (0..whole.len()).step_by(whole.len() / 20) {
        let mut changed = whole.clone();
        changed[at] ^= 4;
        assert!(envelope::open(&changed, open.sealing_key(), &known).is_err(), "byte {at}");
    }
    assert_eq!(open.cases.as_ref().unwrap().now_at().unwrap(), journal);
    drop(open);
    assert_eq!(state(&house), before);
}

#[test]
fn who_keeps_an_old_list_of_the_organisation_learns_the_new_one_from_a_file() {
    let house = with_file();
    // After ben has joined, ana takes dora in; dora writes in a case that ana hands over.
    house.write("dora.txt", crate::test_organisation::OTHER);
    house.enrol("dora", "caseworker");
    let as_dora = "--vault @vault --as dora --passphrase-file @dora.txt";
    let (case, _) = agreed(&house, "Noor", as_dora);
    house.done(&format!("hand-over --to ben --out @two.amparo --all {AS_ANA}"));
    copy_folder(&house.path("place"), &house.path("before"));
    house.done(&RECEIVE.replace("one", "two"));
    let view = house.call("show_case", &json!({ "case": case }), AS_BEN);
    assert_eq!(view["alarms"], json!([]));
    let handles: Vec<serde_json::Value> = house.call("show_organisation", &json!({}), AS_BEN)["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|member| member["handle"].clone())
        .collect();
    assert!(handles.contains(&json!("dora")), "{handles:?}");
    // dora, whom the list of ben did not hold before, may hand over to ben.
    house.done(&format!("hand-over --to ben --out @three.amparo --all --whole {as_dora}"));
    let before = "--vault @before --as ben --passphrase-file @ben.txt";
    house.done(&format!("receive @three.amparo --apply {before}"));
    house.verified(before);
}

#[test]
fn a_file_received_twice_changes_nothing_and_says_so() {
    let house = with_file();
    house.done(RECEIVE);
    let before = state(&house);
    let output = house.done(RECEIVE).stdout;
    assert!(output.contains("It was taken in before: nothing in it is new."), "{output}");
    assert_eq!(state(&house), before);
}

#[test]
fn a_file_older_than_the_last_is_taken_in_and_called_late() {
    let house = with_file();
    agreed(&house, "Thu", AS_ANA);
    house.done(&format!("hand-over --to ben --out @two.amparo --all {AS_ANA}"));
    let second = house.done(&RECEIVE.replace("one", "two")).stdout;
    assert!(second.contains("An earlier file from there has not come yet."), "{second}");
    let first = house.done(&format!("{RECEIVE} --json")).stdout;
    let first: serde_json::Value = serde_json::from_str(&first).unwrap();
    assert_eq!(first["standing"], "late");
    assert_eq!(first["late"], first["received"]);
    assert!(first["received"].as_u64().unwrap() > 0);
    let list = json!({ "find": "", "view": "all", "from": 0, "count": 10 });
    assert_eq!(house.call("list_cases", &list, AS_BEN)["total"], 2);
    house.verified(AS_BEN);
}
