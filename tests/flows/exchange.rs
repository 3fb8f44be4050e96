//! Exchange: cases are handed over as one file and taken in elsewhere, both ways, twice, and with both sides at work.
//!
//! ana works in the house; ben in files of another place, which belong to the same organisation.

use crate::flows::belonging::{AS_BEN_THERE as AS_BEN, belong, both};
use crate::test_organisation::{AS_ANA, BEN, TestOrganisation, assistance};
use amparo_core::base::clock::SystemClock;
use amparo_core::base::random::SystemRandom;
use amparo_core::vault::{self, Environment};
use serde_json::{Value, json};
use std::io::Write as _;
use std::process::{Command, Stdio};

/// ana's files and ben's, of one organisation.
pub fn two_places() -> TestOrganisation {
    let house = both();
    belong(&house);
    // ana heard ben's words when the request was certified; ben hears ana's before the first file.
    house.call("compare_words", &json!({ "to": "ana", "words": words_of(&house, AS_ANA) }), AS_BEN);
    house
}

/// A worker's own six words, as they would be read aloud.
fn words_of(house: &TestOrganisation, who: &str) -> String {
    let mine = house.call("show_organisation", &json!({}), who)["mine"]["words"].clone();
    mine.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_first_file_to_a_key_needs_its_six_words_as_they_were_heard_and_the_second_does_not() {
    let house = both();
    belong(&house);
    let (_, code) = agreed(&house, "Selam", AS_BEN);
    let to_ana = |file: &str, more: &str| format!("hand-over --to ana --out @{file} --case {code} {more} {AS_BEN}");
    assert_eq!(house.refused(&to_ana("one.amparo", "")), "hand-over-words-needed");
    let wrong = words_of(&house, AS_BEN);
    house.write("heard.words", &wrong);
    assert_eq!(house.refused(&to_ana("one.amparo", "--words-file @heard.words")), "org-words-differ");
    assert_eq!(house.refused(&to_ana("one.amparo", "")), "hand-over-words-needed", "wrong words are not kept");
    house.write("heard.words", &words_of(&house, AS_ANA));
    // The name is still free: no file was made before.
    house.done(&to_ana("one.amparo", "--words-file @heard.words"));
    house.done(&to_ana("two.amparo", "--whole"));
    // Who typed them in when the request was certified is not asked again.
    let (_, code) = agreed(&house, "Almaz", AS_ANA);
    house.done(&format!("hand-over --to ben --out @three.amparo --case {code} {AS_ANA}"));
}

/// A case of somebody who agreed to support; its id and its code.
pub fn agreed(house: &TestOrganisation, alias: &str, who: &str) -> (Value, String) {
    let started = house.call("start_case", &json!({ "alias": alias, "notes_consent": "given", "needs": [] }), who);
    (started["case"].clone(), started["code"].as_str().unwrap().to_owned())
}

fn json_of(house: &TestOrganisation, line: &str) -> Value {
    serde_json::from_str(&house.done(&format!("{line} --json")).stdout).unwrap()
}

fn counts(told: &Value) -> [u64; 6] {
    ["imported", "received", "unchanged", "conflicts", "skipped", "late"].map(|name| told[name].as_u64().unwrap())
}

fn person_of(house: &TestOrganisation, case: &Value, who: &str) -> Value {
    house.call("show_case", &json!({ "case": case }), who)["row"]["person"].clone()
}

fn shown(house: &TestOrganisation, case: &Value, who: &str) -> Value {
    let mut view = house.call("show_case", &json!({ "case": case }), who);
    assert_eq!(view["alarms"], json!([]));
    view["can_undo"] = Value::Null;
    for item in view["timeline"].as_array_mut().unwrap() {
        item["mine"] = Value::Null;
    }
    view
}

#[test]
fn cases_go_there_and_back_again_and_the_second_time_nothing_changes() {
    let house = two_places();
    let (case, code) = agreed(&house, "Selam", AS_ANA);
    house.call("record_assistance", &assistance(&case, "Soup, and a coat"), AS_ANA);

    let told = json_of(&house, &format!("hand-over --to ben --out @one.amparo --case {code} {AS_ANA}"));
    assert_eq!((told["cases"].as_u64(), told["number"].as_u64(), counts(&told)), (Some(1), Some(1), [0; 6]));
    let before = house.verified(AS_BEN)["state"].clone();
    let preview = json_of(&house, &format!("receive @one.amparo {AS_BEN}"));
    assert_eq!((preview["from"].as_str(), preview["standing"].as_str()), (Some("ana"), Some("new")));
    assert_eq!((preview["applied"].as_bool(), preview["cases"][0]["code"].as_str()), (Some(false), Some(&*code)));
    assert_eq!(house.verified(AS_BEN)["state"], before, "looking changes nothing");
    let taken = json_of(&house, &format!("receive @one.amparo --apply {AS_BEN}"));
    assert_eq!(counts(&taken), counts(&preview));
    assert!(taken["received"].as_u64().unwrap() >= 3);
    assert_eq!(shown(&house, &case, AS_BEN), shown(&house, &case, AS_ANA));

    let again = json_of(&house, &format!("receive @one.amparo --apply {AS_BEN}"));
    assert_eq!((again["standing"].as_str(), again["received"].as_u64()), (Some("seen"), Some(0)));
    let all = taken["received"].as_u64().unwrap() + taken["unchanged"].as_u64().unwrap();
    assert_eq!(again["unchanged"].as_u64(), Some(all));

    house.call("record_assistance", &assistance(&case, "A bed"), AS_BEN);
    house.done(&format!("hand-over --to ana --out @two.amparo --all {AS_BEN}"));
    let taken = json_of(&house, &format!("receive @two.amparo --apply {AS_ANA}"));
    assert_eq!(taken["received"], 1, "what came from ana did not go back to her");
    assert_eq!(shown(&house, &case, AS_ANA), shown(&house, &case, AS_BEN));

    // Whole, everything goes once more, and nothing changes.
    let told = json_of(&house, &format!("hand-over --to ben --out @three.amparo --all --whole {AS_ANA}"));
    assert_eq!(told["number"], 2);
    let before = house.verified(AS_BEN)["state"].clone();
    let taken = json_of(&house, &format!("receive @three.amparo --apply {AS_BEN}"));
    assert_eq!(taken["received"], 0);
    assert_eq!(house.verified(AS_BEN)["state"], before);
}

#[test]
fn another_case_later_arrives_whole_although_it_stayed_the_first_time() {
    let house = two_places();
    let (first, _) = agreed(&house, "Selam", AS_ANA);
    let second = house.call("start_case", &json!({ "alias": "Thu", "needs": ["food"] }), AS_ANA);
    house.call("record_assistance", &assistance(&second["case"], "A phone card"), AS_ANA);
    let output = house.done(&format!("hand-over --to ben --out @one.amparo --all {AS_ANA}")).stdout;
    let code = second["code"].as_str().unwrap();
    assert!(output.contains(&format!("Left out: {code}. There is no yes yet")), "{output}");
    assert!(!output.contains("Thu"), "who stays is named by code");
    house.done(&format!("receive @one.amparo --apply {AS_BEN}"));
    let list = json!({ "find": "", "view": "all", "from": 0, "count": 10 });
    assert_eq!(house.call("list_cases", &list, AS_BEN)["total"], 1);

    let yes = json!({ "case": second["case"], "scopes": ["case_management"], "recipient": null, "state": "given",
        "given_by": "person", "mode": null, "language": null, "interpreter_used": null, "valid_until": null,
        "reason": null, "assent": null });
    house.call("record_consent", &yes, AS_ANA);
    house.done(&format!("hand-over --to ben --out @two.amparo --case {code} {AS_ANA}"));
    house.done(&format!("receive @two.amparo --apply {AS_BEN}"));
    assert_eq!(house.call("list_cases", &list, AS_BEN)["total"], 2);
    for case in [&first, &second["case"]] {
        assert_eq!(shown(&house, case, AS_BEN), shown(&house, case, AS_ANA));
    }
    assert_eq!(house.verified(AS_BEN)["alarms"], json!([]));
}

#[test]
fn a_field_that_both_changed_keeps_both_values_until_somebody_settles_it() {
    let house = two_places();
    let (case, _) = agreed(&house, "Selam", AS_ANA);
    house.done(&format!("hand-over --to ben --out @one.amparo --all {AS_ANA}"));
    house.done(&format!("receive @one.amparo --apply {AS_BEN}"));
    let person = person_of(&house, &case, AS_ANA);
    let edit = |house: &TestOrganisation, contact: &str, name: &str, who: &str| {
        let fields = json!({ "safe_contact": { "state": "known", "value": contact },
            "name_used": { "state": "known", "value": name } });
        house.call("edit_record", &json!({ "kind": "person", "record": person, "fields": fields }), who);
    };
    edit(&house, "no_contact", "Selam A.", AS_ANA);
    edit(&house, "any_time", "Selam B.", AS_BEN);
    house.done(&format!("hand-over --to ben --out @two.amparo --all {AS_ANA}"));
    house.done(&format!("hand-over --to ana --out @back.amparo --all {AS_BEN}"));
    let taken = json_of(&house, &format!("receive @two.amparo --apply {AS_BEN}"));
    assert_eq!(taken["conflicts"], 2);
    house.done(&format!("receive @back.amparo --apply {AS_ANA}"));

    let record = |house: &TestOrganisation, who: &str| {
        house.call("show_record", &json!({ "kind": "person", "record": person }), who)["fields"].clone()
    };
    assert_eq!(record(&house, AS_ANA), record(&house, AS_BEN));
    assert_eq!(record(&house, AS_ANA)["safe_contact"]["value"], "no_contact", "the more protective is in force");
    assert_eq!(record(&house, AS_ANA)["name_used"]["value"], "Selam B.", "the later is shown");
    let rows = house.call("list_conflicts", &json!({}), AS_ANA);
    assert_eq!(rows, house.call("list_conflicts", &json!({}), AS_BEN));
    let who: Vec<&str> = rows[0]["values"].as_array().unwrap().iter().map(|v| v["by"].as_str().unwrap()).collect();
    assert!(who.contains(&"ana") && who.contains(&"ben"), "{rows}");

    for row in rows.as_array().unwrap() {
        let bens = row["values"].as_array().unwrap().iter().find(|value| value["by"] == "ben").unwrap();
        let keep = json!({ "kind": row["kind"], "record": row["record"], "field": row["field"], "keep": bens["op"] });
        house.call("settle_conflict", &keep, AS_BEN);
    }
    house.done(&format!("hand-over --to ana --out @settled.amparo --all {AS_BEN}"));
    house.done(&format!("receive @settled.amparo --apply {AS_ANA}"));
    assert_eq!(house.call("list_conflicts", &json!({}), AS_ANA), json!([]));
    assert_eq!(record(&house, AS_ANA), record(&house, AS_BEN));
    assert_eq!(record(&house, AS_ANA)["safe_contact"]["value"], "any_time");
    let history =
        house.call("show_history", &json!({ "kind": "person", "record": person, "field": "safe_contact" }), AS_ANA);
    let told: Vec<(&str, &str)> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["by"].as_str().unwrap(), row["value"]["value"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [("ben", "any_time"), ("ben", "any_time"), ("ana", "no_contact")]);
}

#[test]
fn a_hand_over_names_its_cases_and_writes_over_nothing() {
    let house = two_places();
    let (_, code) = agreed(&house, "Selam", AS_ANA);
    for wrong in ["", &format!("--case {code} --all")] {
        assert_eq!(house.cli(&format!("hand-over --to ben --out @one.amparo {wrong} {AS_ANA}")).status, 2);
    }
    let hand_over = |to: &str, more: &str| format!("hand-over --to {to} --out @one.amparo {more} {AS_ANA}");
    assert_eq!(house.refused(&hand_over("ben", "--case K9-999")), "case-code-unknown");
    assert_eq!(house.refused(&hand_over("clinic", "--all")), "colleague-unknown", "a partner receives no case");
    house.enrol("clara", "figures");
    assert_eq!(house.refused(&hand_over("clara", "--all")), "colleague-opens-no-case");
    assert!(!house.path("one.amparo").exists());
    house.done(&hand_over("ben", "--all"));
    let before = house.read("one.amparo");
    assert_eq!(house.refused(&hand_over("ben", "--all")), "hand-over-file-exists");
    assert_eq!(house.read("one.amparo"), before);
    assert_eq!(
        house.refused(&format!("hand-over --to ben --out @nowhere/one.amparo --all {AS_ANA}")),
        "hand-over-folder-missing"
    );
    let left: Vec<String> = std::fs::read_dir(&house.place)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".tmp"))
        .collect();
    assert_eq!(left, Vec::<String>::new(), "nothing unfinished is left");
    let next: Value = json_of(&house, &format!("hand-over --to ben --out @two.amparo --all {AS_ANA}"));
    assert_eq!(next["number"], 2, "what was refused took no number");
}

#[test]
fn a_hand_over_with_no_case_left_refuses_and_says_which_stay() {
    let house = two_places();
    let started = house.call("start_case", &json!({ "alias": "Thu", "needs": [] }), AS_ANA);
    let line = format!("hand-over --to ben --out @one.amparo --all {AS_ANA}");
    assert_eq!(house.refused(&line), "hand-over-nothing");
    let output = house.cli(&line);
    assert_eq!(output.stderr.trim_end(), crate::test_organisation::sentence("en", "refused-hand-over-nothing"));
    assert!(output.stdout.contains(started["code"].as_str().unwrap()) && !output.stdout.contains("Thu"));
    assert!(!house.path("one.amparo").exists());
}

#[test]
fn after_ana_has_lost_a_passphrase_the_new_keys_reach_ben_and_what_ana_wrote_still_counts() {
    let house = two_places();
    let (case, _) = agreed(&house, "Selam", AS_ANA);
    house.done(&format!("hand-over --to ben --out @one.amparo --all {AS_ANA}"));
    house.done(&format!("receive @one.amparo --apply {AS_BEN}"));
    house.call("record_assistance", &assistance(&case, "Before"), AS_ANA);
    house.done(
        "vault recover --sheet @sheets/sheet-1.txt --sheet @sheets/sheet-2.txt --worker ana --vault @vault \
         --new-passphrase-file @other.txt --kdf floor",
    );
    let as_ana = "--vault @vault --as ana --passphrase-file @other.txt";
    house.call("record_assistance", &assistance(&case, "After"), as_ana);
    // ben does not know of the new keys: what ben sealed to the old ones, ana cannot open.
    house.done(&format!("hand-over --to ana --out @blind.amparo --all {AS_BEN}"));
    assert_eq!(house.refused(&format!("receive @blind.amparo {as_ana}")), "file-for-another");

    house.done(&format!("hand-over --to ben --out @two.amparo --all {as_ana}"));
    let before = house.verified(AS_BEN)["state"].clone();
    let preview = json_of(&house, &format!("receive @two.amparo {AS_BEN}"));
    assert_eq!(house.verified(AS_BEN)["state"], before, "looking teaches him nothing");
    let taken = json_of(&house, &format!("receive @two.amparo --apply {AS_BEN}"));
    assert_eq!((counts(&taken), &taken["skipped"]), (counts(&preview), &json!(0)));
    assert_eq!(shown(&house, &case, AS_BEN), shown(&house, &case, as_ana));
    // The file told ben of new keys; nobody has heard their words yet.
    assert_eq!(
        house.refused(&format!("hand-over --to ana --out @back.amparo --all {AS_BEN}")),
        "hand-over-words-changed"
    );
    house.write("heard.words", &words_of(&house, as_ana));
    house.done(&format!("hand-over --to ana --out @back.amparo --all --words-file @heard.words {AS_BEN}"));
    house.done(&format!("receive @back.amparo --apply {as_ana}"));
    house.verified(as_ana);
    house.verified(AS_BEN);
}

/// ben's secret key as the public tool reads it. Only what links the vault can have it: no request tells it.
fn identity_of_ben(house: &TestOrganisation) -> String {
    let mut random = SystemRandom;
    let mut environment = Environment { random: &mut random, clock: &SystemClock, cost: None };
    let open = vault::unlock_vault(&house.path("place"), "ben", BEN, &mut environment).unwrap();
    let prefix = bech32::Hrp::parse("age-secret-key-").unwrap();
    bech32::encode_upper::<bech32::Bech32>(prefix, open.sealing_key().secret().as_ref()).unwrap()
}

#[test]
fn the_public_age_tool_opens_the_envelope_and_no_request_prints_the_key_that_it_needs() {
    let house = two_places();
    agreed(&house, "Sentinel-Quetzal", AS_ANA);
    house.done(&format!("hand-over --to ben --out @one.amparo --all {AS_ANA}"));
    let identity = identity_of_ben(&house);
    let mut age = Command::new("age")
        .args(["-d", "-i", "-"])
        .arg(house.path("one.amparo"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Debian's package `age` is needed: `cargo xtask test` installs it");
    age.stdin.take().unwrap().write_all(format!("{identity}\n").as_bytes()).unwrap();
    let opened = age.wait_with_output().unwrap();
    assert!(opened.status.success());
    let items = zstd::stream::decode_all(opened.stdout.as_slice()).unwrap();
    let has = |bytes: &[u8], word: &str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    for word in ["amparo/envelope/1", "hand-over", "amparo/hand-over/1", "amparo/entry/2", "Sentinel-Quetzal"] {
        assert!(has(&items, word), "{word}");
        assert!(!has(&house.read("one.amparo"), word), "{word} can be read without a key");
    }

    let secret = identity.to_lowercase();
    let file = house.path("one.amparo");
    let asked = [
        ("show_status", json!({})),
        ("list_workers", json!({})),
        ("show_settings", json!({})),
        ("verify_vault", json!({})),
        ("plan_hand_over", json!({ "to": "ana", "cases": null, "whole": true })),
        ("preview_file", json!({ "path": file })),
        ("receive_file", json!({ "path": file })),
        ("list_conflicts", json!({})),
    ];
    for (name, payload) in asked {
        let told = house.call(name, &payload, AS_BEN).to_string().to_lowercase();
        assert!(!told.contains("age-secret-key") && !told.contains(&secret), "{name}");
    }
}
