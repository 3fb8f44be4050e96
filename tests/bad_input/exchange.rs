//! A colleague's file that is spoiled, not for us, from a stranger, newer, old, or here already.

use super::{refused_in_every_language, vault_files};
use crate::flows::exchange::{agreed, carry, two_houses};
use crate::house::{ANA, AS_ANA, AS_BEN, BEN, House};
use amparo_core::base::clock::{Stamp, SystemClock};
use amparo_core::base::encoding::{Value, text};
use amparo_core::base::random::SystemRandom;
use amparo_core::exchange::envelope::{self, Addressed, Letter, Manifest, Purpose};
use amparo_core::vault::{self, Means, Open};
use serde_json::json;

const RECEIVE: &str = "receive @one.amparo --apply --vault @vault --as ben --passphrase-file @ben.txt";

/// ben's house with ana's file beside it.
fn with_file() -> (House, House) {
    let (home, away) = two_houses();
    agreed(&home, "Selam", AS_ANA);
    home.done(&format!("hand-over --to ben --out @one.amparo --all {AS_ANA}"));
    carry(&home, &away, "one.amparo");
    (home, away)
}

fn state(house: &House) -> serde_json::Value {
    house.verified(AS_BEN)["state"].clone()
}

fn unlocked(house: &House, name: &str, passphrase: &str) -> Open {
    let mut random = SystemRandom;
    let mut means = Means { random: &mut random, clock: &SystemClock, cost: None };
    vault::unlock(&house.path("vault"), name, passphrase, &mut means).unwrap()
}

/// A file for ben that somebody seals and signs, whatever is in it.
fn made_by(sender: &Open, for_ben: [u8; 32], content: Vec<Value>) -> Vec<u8> {
    let letter = Letter {
        manifest: Manifest {
            purpose: Purpose::HandOver,
            organisation: sender.statement.organisation(),
            certificate: sender.author.certificate,
            device: sender.author.device,
            made_at: Stamp::at_ms(1_795_000_000_000),
            recipients: vec![Addressed { key: for_ben, number: 1, previous: None }],
        },
        content: Value::Array(content),
        blobs: Vec::new(),
    };
    envelope::seal(&letter, &sender.author.key).unwrap()
}

#[test]
fn a_truncated_file_is_refused_and_nothing_is_changed() {
    let (_, away) = with_file();
    let before = state(&away);
    let whole = away.read("one.amparo");
    for length in [0, 10, whole.len() / 2, whole.len() - 1] {
        std::fs::write(away.path("one.amparo"), &whole[..length]).unwrap();
        refused_in_every_language(&away, RECEIVE, "file-truncated");
    }
    assert_eq!(state(&away), before);
    std::fs::write(away.path("one.amparo"), &whole).unwrap();
    away.done(RECEIVE);
}

#[test]
fn a_bit_flipped_file_is_refused_and_nothing_is_changed() {
    let (_, away) = with_file();
    let before = state(&away);
    let mut changed = away.read("one.amparo");
    let place = changed.len() - 100;
    changed[place] ^= 1;
    std::fs::write(away.path("one.amparo"), &changed).unwrap();
    refused_in_every_language(&away, RECEIVE, "file-damaged");
    assert_eq!(state(&away), before);
}

#[test]
fn a_file_for_another_recipient_is_refused() {
    let (home, _) = with_file();
    // It is for ben; ana cannot open her own copy of it.
    let before = home.verified(AS_ANA)["state"].clone();
    let line = format!("receive @one.amparo --apply {AS_ANA}");
    refused_in_every_language(&home, &line, "file-for-another");
    assert_eq!(home.verified(AS_ANA)["state"], before);
}

#[test]
fn a_file_signed_by_a_stranger_is_refused() {
    let (_, away) = with_file();
    let before = state(&away);
    let strange = House::made_by_ana();
    let for_ben = unlocked(&away, "ben", BEN).sealing_key().public();
    let links = Value::Array(Vec::new());
    let content = vec![text("amparo/hand-over/1"), links, Value::Array(Vec::new()), Value::Array(Vec::new())];
    let file = made_by(&unlocked(&strange, "ana", ANA), for_ben, content);
    std::fs::write(away.path("one.amparo"), file).unwrap();
    refused_in_every_language(&away, RECEIVE, "file-from-stranger");
    assert_eq!(state(&away), before);
}

#[test]
fn a_file_of_a_newer_format_is_refused_untouched() {
    let (home, away) = with_file();
    let before = state(&away);
    let for_ben = unlocked(&away, "ben", BEN).sealing_key().public();
    let file = made_by(&unlocked(&home, "ana", ANA), for_ben, vec![text("amparo/hand-over/2")]);
    std::fs::write(away.path("one.amparo"), file).unwrap();
    refused_in_every_language(&away, RECEIVE, "file-newer");
    assert_eq!(state(&away), before);
}

#[test]
fn what_is_no_file_of_ours_and_what_is_not_there_is_told() {
    let (_, away) = with_file();
    away.write("one.amparo", "Dear ben, this is a letter.");
    refused_in_every_language(&away, RECEIVE, "file-not-ours");
    std::fs::remove_file(away.path("one.amparo")).unwrap();
    refused_in_every_language(&away, RECEIVE, "file-missing");
}

#[test]
fn a_refused_file_leaves_every_file_of_the_vault_as_it_was() {
    let (_, away) = with_file();
    let app = away.app("ben", BEN);
    let before = vault_files(&away);
    let whole = away.read("one.amparo");
    for at in (0..whole.len()).step_by(whole.len() / 20) {
        let mut changed = whole.clone();
        changed[at] ^= 4;
        std::fs::write(away.path("one.amparo"), &changed).unwrap();
        let reply = app.request("receive_file", json!({ "path": away.path("one.amparo") }));
        assert!(reply["refused"]["code"].as_str().is_some_and(|code| code.starts_with("file-")), "byte {at}: {reply}");
    }
    assert_eq!(vault_files(&away), before);
}

#[test]
fn a_file_received_twice_changes_nothing_and_says_so() {
    let (_, away) = with_file();
    away.done(RECEIVE);
    let before = state(&away);
    let output = away.done(RECEIVE).stdout;
    assert!(output.contains("It was taken in before: nothing in it is new."), "{output}");
    assert_eq!(state(&away), before);
}

#[test]
fn a_file_older_than_the_last_is_taken_in_and_called_late() {
    let (home, away) = with_file();
    agreed(&home, "Thu", AS_ANA);
    home.done(&format!("hand-over --to ben --out @two.amparo --all {AS_ANA}"));
    carry(&home, &away, "two.amparo");
    let second = away.done(&RECEIVE.replace("one", "two")).stdout;
    assert!(second.contains("An earlier file from there has not come yet."), "{second}");
    let first = away.done(&format!("{RECEIVE} --json")).stdout;
    let first: serde_json::Value = serde_json::from_str(&first).unwrap();
    assert_eq!(first["standing"], "late");
    assert_eq!(first["late"], first["received"]);
    assert!(first["received"].as_u64().unwrap() > 0);
    let list = json!({ "find": "", "view": "all", "from": 0, "count": 10 });
    assert_eq!(away.call("list_cases", &list, AS_BEN)["total"], 2);
    away.verified(AS_BEN);
}
