//! Exchange: cases are handed over as one file and taken in elsewhere, both ways, twice, and with both sides at work.
//!
//! ana's house is at home; ben has a copy of it on another machine, with a device of its own.

use crate::house::{AS_ANA, AS_BEN, BEN, House, assistance, copy_folder};
use amparo_core::base::clock::SystemClock;
use amparo_core::base::random::SystemRandom;
use amparo_core::vault::{self, Means};
use serde_json::{Value, json};
use std::io::Write as _;
use std::process::{Command, Stdio};

/// ana's house, and ben's copy of it elsewhere.
pub fn two_houses() -> (House, House) {
    let home = House::made_by_ana();
    home.enrol("ben", "caseworker");
    home.done(&format!("backup @stick {AS_ANA}"));
    let away = House::new();
    copy_folder(&home.path("stick"), &away.path("stick"));
    away.done("restore @stick --to @vault --as ben --passphrase-file @ben.txt");
    (home, away)
}

/// A case of somebody who agreed to support; its id and its code.
pub fn agreed(house: &House, alias: &str, who: &str) -> (Value, String) {
    let started = house.call("start_case", &json!({ "alias": alias, "notes_consent": "given", "needs": [] }), who);
    (started["case"].clone(), started["code"].as_str().unwrap().to_owned())
}

/// Carries a file from one house to another.
pub fn carry(from: &House, to: &House, name: &str) {
    std::fs::copy(from.path(name), to.path(name)).unwrap();
}

fn json_of(house: &House, line: &str) -> Value {
    serde_json::from_str(&house.done(&format!("{line} --json")).stdout).unwrap()
}

fn counts(told: &Value) -> [u64; 6] {
    ["imported", "received", "unchanged", "conflicts", "skipped", "late"].map(|name| told[name].as_u64().unwrap())
}

fn person_of(house: &House, case: &Value, who: &str) -> Value {
    house.call("show_case", &json!({ "case": case }), who)["row"]["person"].clone()
}

fn shown(house: &House, case: &Value, who: &str) -> Value {
    let mut view = house.call("show_case", &json!({ "case": case }), who);
    assert_eq!(view["alarms"], json!([]));
    for own in ["can_undo"] {
        view[own] = Value::Null;
    }
    for item in view["timeline"].as_array_mut().unwrap() {
        item["mine"] = Value::Null;
    }
    view
}

#[test]
fn cases_go_there_and_back_again_and_the_second_time_nothing_changes() {
    let (home, away) = two_houses();
    let (case, code) = agreed(&home, "Selam", AS_ANA);
    home.call("record_assistance", &assistance(&case, "Soup, and a coat"), AS_ANA);

    let told = json_of(&home, &format!("hand-over --to ben --out @one.amparo --case {code} {AS_ANA}"));
    assert_eq!((told["cases"].as_u64(), told["number"].as_u64(), counts(&told)), (Some(1), Some(1), [0; 6]));
    carry(&home, &away, "one.amparo");
    let before = away.verified(AS_BEN)["state"].clone();
    let preview = json_of(&away, &format!("receive @one.amparo {AS_BEN}"));
    assert_eq!((preview["from"].as_str(), preview["standing"].as_str()), (Some("ana"), Some("new")));
    assert_eq!((preview["applied"].as_bool(), preview["cases"][0]["code"].as_str()), (Some(false), Some(&*code)));
    assert_eq!(away.verified(AS_BEN)["state"], before, "looking changes nothing");
    let taken = json_of(&away, &format!("receive @one.amparo --apply {AS_BEN}"));
    assert_eq!(counts(&taken), counts(&preview));
    assert!(taken["received"].as_u64().unwrap() >= 3);
    assert_eq!(shown(&away, &case, AS_BEN), shown(&home, &case, AS_ANA));

    let again = json_of(&away, &format!("receive @one.amparo --apply {AS_BEN}"));
    assert_eq!((again["standing"].as_str(), again["received"].as_u64()), (Some("seen"), Some(0)));
    let all = taken["received"].as_u64().unwrap() + taken["unchanged"].as_u64().unwrap();
    assert_eq!(again["unchanged"].as_u64(), Some(all));

    away.call("record_assistance", &assistance(&case, "A bed"), AS_BEN);
    away.done(&format!("hand-over --to ana --out @two.amparo --all {AS_BEN}"));
    carry(&away, &home, "two.amparo");
    let taken = json_of(&home, &format!("receive @two.amparo --apply {AS_ANA}"));
    assert_eq!(taken["received"], 1, "what came from ana did not go back to her");
    assert_eq!(shown(&home, &case, AS_ANA), shown(&away, &case, AS_BEN));

    // Whole, everything goes once more, and nothing changes.
    let told = json_of(&home, &format!("hand-over --to ben --out @three.amparo --all --whole {AS_ANA}"));
    assert_eq!(told["number"], 2);
    carry(&home, &away, "three.amparo");
    let before = away.verified(AS_BEN)["state"].clone();
    let taken = json_of(&away, &format!("receive @three.amparo --apply {AS_BEN}"));
    assert_eq!(taken["received"], 0);
    assert_eq!(away.verified(AS_BEN)["state"], before);
}

#[test]
fn another_case_later_arrives_whole_although_it_stayed_the_first_time() {
    let (home, away) = two_houses();
    let (first, _) = agreed(&home, "Selam", AS_ANA);
    let second = home.call("start_case", &json!({ "alias": "Thu", "needs": ["food"] }), AS_ANA);
    home.call("record_assistance", &assistance(&second["case"], "A phone card"), AS_ANA);
    let output = home.done(&format!("hand-over --to ben --out @one.amparo --all {AS_ANA}")).stdout;
    let code = second["code"].as_str().unwrap();
    assert!(output.contains(&format!("Left out: {code}. There is no yes yet")), "{output}");
    assert!(!output.contains("Thu"), "who stays is named by code");
    carry(&home, &away, "one.amparo");
    away.done(&format!("receive @one.amparo --apply {AS_BEN}"));
    let list = json!({ "find": "", "view": "all", "from": 0, "count": 10 });
    assert_eq!(away.call("list_cases", &list, AS_BEN)["total"], 1);

    let yes = json!({ "case": second["case"], "scopes": ["case_management"], "recipient": null, "state": "given",
        "given_by": "person", "mode": null, "language": null, "interpreter_used": null, "valid_until": null,
        "reason": null, "assent": null });
    home.call("record_consent", &yes, AS_ANA);
    home.done(&format!("hand-over --to ben --out @two.amparo --case {code} {AS_ANA}"));
    carry(&home, &away, "two.amparo");
    away.done(&format!("receive @two.amparo --apply {AS_BEN}"));
    assert_eq!(away.call("list_cases", &list, AS_BEN)["total"], 2);
    for case in [&first, &second["case"]] {
        assert_eq!(shown(&away, case, AS_BEN), shown(&home, case, AS_ANA));
    }
    assert_eq!(away.verified(AS_BEN)["alarms"], json!([]));
}

#[test]
fn a_field_that_both_changed_keeps_both_values_until_somebody_settles_it() {
    let (home, away) = two_houses();
    let (case, _) = agreed(&home, "Selam", AS_ANA);
    home.done(&format!("hand-over --to ben --out @one.amparo --all {AS_ANA}"));
    carry(&home, &away, "one.amparo");
    away.done(&format!("receive @one.amparo --apply {AS_BEN}"));
    let person = person_of(&home, &case, AS_ANA);
    let edit = |house: &House, contact: &str, name: &str, who: &str| {
        let fields = json!({ "safe_contact": { "state": "known", "value": contact },
            "name_used": { "state": "known", "value": name } });
        house.call("edit_record", &json!({ "kind": "person", "record": person, "fields": fields }), who);
    };
    edit(&home, "no_contact", "Selam A.", AS_ANA);
    edit(&away, "any_time", "Selam B.", AS_BEN);
    // ben's clock lags behind ana's here: his later edit is the earlier one by the clock, and hers is shown.
    home.done(&format!("hand-over --to ben --out @two.amparo --all {AS_ANA}"));
    away.done(&format!("hand-over --to ana --out @back.amparo --all {AS_BEN}"));
    carry(&home, &away, "two.amparo");
    carry(&away, &home, "back.amparo");
    let taken = json_of(&away, &format!("receive @two.amparo --apply {AS_BEN}"));
    assert_eq!(taken["conflicts"], 2);
    home.done(&format!("receive @back.amparo --apply {AS_ANA}"));

    let record = |house: &House, who: &str| {
        house.call("show_record", &json!({ "kind": "person", "record": person }), who)["fields"].clone()
    };
    assert_eq!(record(&home, AS_ANA), record(&away, AS_BEN));
    assert_eq!(record(&home, AS_ANA)["safe_contact"]["value"], "no_contact", "the more protective is in force");
    assert_eq!(record(&home, AS_ANA)["name_used"]["value"], "Selam A.", "the later is shown");
    let rows = home.call("list_conflicts", &json!({}), AS_ANA);
    assert_eq!(rows, away.call("list_conflicts", &json!({}), AS_BEN));
    let who: Vec<&str> = rows[0]["values"].as_array().unwrap().iter().map(|v| v["by"].as_str().unwrap()).collect();
    assert!(who.contains(&"ana") && who.contains(&"ben"), "{rows}");

    for row in rows.as_array().unwrap() {
        let bens = row["values"].as_array().unwrap().iter().find(|value| value["by"] == "ben").unwrap();
        let keep = json!({ "kind": row["kind"], "record": row["record"], "field": row["field"], "keep": bens["op"] });
        away.call("settle_conflict", &keep, AS_BEN);
    }
    away.done(&format!("hand-over --to ana --out @settled.amparo --all {AS_BEN}"));
    carry(&away, &home, "settled.amparo");
    home.done(&format!("receive @settled.amparo --apply {AS_ANA}"));
    assert_eq!(home.call("list_conflicts", &json!({}), AS_ANA), json!([]));
    assert_eq!(record(&home, AS_ANA), record(&away, AS_BEN));
    assert_eq!(record(&home, AS_ANA)["safe_contact"]["value"], "any_time");
    let history =
        home.call("show_history", &json!({ "kind": "person", "record": person, "field": "safe_contact" }), AS_ANA);
    let told: Vec<(&str, &str)> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["by"].as_str().unwrap(), row["value"]["value"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [("ben", "any_time"), ("ana", "no_contact"), ("ben", "any_time")]);
}

#[test]
fn a_hand_over_names_its_cases_and_writes_over_nothing() {
    let (home, _) = two_houses();
    let (_, code) = agreed(&home, "Selam", AS_ANA);
    for wrong in ["", &format!("--case {code} --all")] {
        assert_eq!(home.cli(&format!("hand-over --to ben --out @one.amparo {wrong} {AS_ANA}")).status, 2);
    }
    let hand_over = |to: &str, more: &str| format!("hand-over --to {to} --out @one.amparo {more} {AS_ANA}");
    assert_eq!(home.refused(&hand_over("ben", "--case K9-999")), "case-code-unknown");
    assert_eq!(home.refused(&hand_over("clinic", "--all")), "colleague-unknown", "a partner receives no case");
    home.enrol("clara", "figures");
    assert_eq!(home.refused(&hand_over("clara", "--all")), "colleague-opens-no-case");
    assert!(!home.path("one.amparo").exists());
    home.done(&hand_over("ben", "--all"));
    let before = home.read("one.amparo");
    assert_eq!(home.refused(&hand_over("ben", "--all")), "hand-over-file-exists");
    assert_eq!(home.read("one.amparo"), before);
    assert_eq!(
        home.refused(&format!("hand-over --to ben --out @nowhere/one.amparo --all {AS_ANA}")),
        "hand-over-folder-missing"
    );
    let left: Vec<String> = std::fs::read_dir(&home.place)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".tmp"))
        .collect();
    assert_eq!(left, Vec::<String>::new(), "nothing unfinished is left");
    let next: Value = json_of(&home, &format!("hand-over --to ben --out @two.amparo --all {AS_ANA}"));
    assert_eq!(next["number"], 2, "what was refused took no number");
}

#[test]
fn a_hand_over_with_no_case_left_refuses_and_says_which_stay() {
    let (home, _) = two_houses();
    let started = home.call("start_case", &json!({ "alias": "Thu", "needs": [] }), AS_ANA);
    let line = format!("hand-over --to ben --out @one.amparo --all {AS_ANA}");
    assert_eq!(home.refused(&line), "hand-over-nothing");
    let output = home.cli(&line);
    assert_eq!(output.stderr.trim_end(), crate::house::sentence("en", "refused-hand-over-nothing"));
    assert!(output.stdout.contains(started["code"].as_str().unwrap()) && !output.stdout.contains("Thu"));
    assert!(!home.path("one.amparo").exists());
}

/// ben's secret key as the public tool reads it. Only what links the vault can have it: no request tells it.
fn identity_of_ben(house: &House) -> String {
    let mut random = SystemRandom;
    let mut means = Means { random: &mut random, clock: &SystemClock, cost: None };
    let open = vault::unlock(&house.path("vault"), "ben", BEN, &mut means).unwrap();
    let prefix = bech32::Hrp::parse("age-secret-key-").unwrap();
    bech32::encode_upper::<bech32::Bech32>(prefix, open.sealing_key().secret().as_ref()).unwrap()
}

#[test]
fn the_public_age_tool_opens_the_envelope_and_no_request_prints_the_key_that_it_needs() {
    let (home, away) = two_houses();
    agreed(&home, "Sentinel-Quetzal", AS_ANA);
    home.done(&format!("hand-over --to ben --out @one.amparo --all {AS_ANA}"));
    let identity = identity_of_ben(&away);
    let mut age = Command::new("age")
        .args(["-d", "-i", "-"])
        .arg(home.path("one.amparo"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Debian's package `age` is needed: `cargo xtask test` installs it");
    age.stdin.take().unwrap().write_all(format!("{identity}\n").as_bytes()).unwrap();
    let opened = age.wait_with_output().unwrap();
    assert!(opened.status.success());
    let items = zstd::stream::decode_all(opened.stdout.as_slice()).unwrap();
    let has = |bytes: &[u8], word: &str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    for word in ["amparo/envelope/1", "hand-over", "amparo/hand-over/1", "amparo/entry/1", "Sentinel-Quetzal"] {
        assert!(has(&items, word), "{word}");
        assert!(!has(&home.read("one.amparo"), word), "{word} can be read without a key");
    }

    carry(&home, &away, "one.amparo");
    let secret = identity.to_lowercase();
    let file = away.path("one.amparo");
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
        let told = away.call(name, &payload, AS_BEN).to_string().to_lowercase();
        assert!(!told.contains("age-secret-key") && !told.contains(&secret), "{name}");
    }
}
