//! Access to a vault: creation, invitation, joining, admission, a new passphrase, recovery.

use crate::test_organisation::{AS_ANA, AS_BEN, AS_CLARA, TestOrganisation};
use serde_json::json;

#[test]
fn ana_makes_the_files_ben_joins_and_both_work_in_them() {
    let house = TestOrganisation::made_by_ana();
    for number in 1..=3 {
        let sheet = String::from_utf8(house.read(&format!("sheets/sheet-{number}.txt"))).unwrap();
        let written: Vec<&str> = sheet.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(written[0].split(' ').count(), 22, "words");
        assert_eq!(written[1].split(' ').count(), 17, "groups of five digits");
    }
    house.invite_and_join("ben", "caseworker");
    house.write("new.json", "{ \"needs\": [] }");
    assert_eq!(house.refused(&format!("call start_case @new.json {AS_BEN}")), "waits-for-admission");
    house.done(&format!("vault admit --worker ben {AS_ANA}"));
    let case = house.call("start_case", &json!({ "needs": ["food"] }), AS_BEN);
    let list = house.call("list_cases", &json!({ "find": "", "view": "open", "from": 0, "count": 10 }), AS_ANA);
    assert_eq!(list["rows"][0]["code"], case["code"]);
    assert_eq!(house.verified(AS_ANA)["state"], house.verified(AS_BEN)["state"]);
}

#[test]
fn nobody_else_can_open_with_a_passphrase_that_was_changed() {
    let house = TestOrganisation::made_by_ana();
    house.done(&format!("vault passwd {AS_ANA} --new-passphrase-file @other.txt --kdf floor"));
    assert_eq!(house.refused(&format!("verify {AS_ANA}")), "wrong-passphrase");
    house.done("verify --vault @vault --as ana --passphrase-file @other.txt");
}

#[test]
fn any_two_of_three_sheets_open_the_files_again_and_one_does_not() {
    let house = TestOrganisation::made_by_ana();
    let case = house.call("start_case", &json!({ "needs": [] }), AS_ANA);
    for (one, other) in [(1, 2), (1, 3), (2, 3), (3, 1)] {
        house.done(&format!(
            "vault recover --sheet @sheets/sheet-{one}.txt --sheet @sheets/sheet-{other}.txt --worker ana \
             --vault @vault --new-passphrase-file @other.txt --kdf floor"
        ));
        let who = "--vault @vault --as ana --passphrase-file @other.txt";
        let list = house.call("list_cases", &json!({ "find": "", "view": "open", "from": 0, "count": 10 }), who);
        assert_eq!(list["rows"][0]["code"], case["code"]);
        house.done(&format!("verify {who}"));
        // Entries signed with the lost key stand, and the work goes on.
        let status = json!({ "status": { "state": "known", "value": "active" } });
        house.call("edit_record", &json!({ "kind": "case", "record": case["case"], "fields": status }), who);
        let note = json!({ "case": case["case"], "text": "again", "sensitive": false, "own_words": false, "on": null });
        house.call("write_note", &note, who);
        let shown = house.call("show_case", &json!({ "case": case["case"] }), who);
        assert_eq!((&shown["alarms"], &shown["row"]["status"]), (&json!([]), &json!("active")));
        assert_eq!(house.refused(&format!("verify {AS_ANA}")), "wrong-passphrase", "the old one opens nothing");
    }
    let recover = "--worker ana --vault @vault --new-passphrase-file @other.txt --kdf floor";
    let twice = "vault recover --sheet @sheets/sheet-1.txt --sheet @sheets/sheet-1.txt";
    assert_eq!(house.refused(&format!("{twice} {recover}")), "sheets-same");
    assert_eq!(house.refused(&format!("vault recover --sheet @sheets/sheet-1.txt {recover}")), "two-sheets-needed");
}

/// The line of `vault recover` with two sheets.
fn recover(one: &str, other: &str) -> String {
    format!(
        "vault recover --sheet @{one}.txt --sheet @{other}.txt --worker ana --vault @vault \
         --new-passphrase-file @other.txt --kdf floor"
    )
}

#[test]
fn new_sheets_take_the_place_of_the_older_ones() {
    let house = TestOrganisation::made_by_ana();
    let case = house.call("start_case", &json!({ "needs": [] }), AS_ANA);
    assert_eq!(house.call("show_status", &json!({}), AS_ANA)["sheets"], "confirmed", "they are written to files");
    let made = house.done(&format!("vault sheets --sheets-dir @more/new {AS_ANA}")).stdout;
    assert!(made.contains("only they count now"), "{made}");
    for (one, other) in [("sheets/sheet-1", "sheets/sheet-2"), ("sheets/sheet-1", "more/new/sheet-3")] {
        assert_eq!(house.refused(&recover(one, other)), "sheet-of-another", "{one} {other}");
    }
    house.verified(AS_ANA);
    for (one, other) in [(1, 2), (3, 1), (2, 3)] {
        house.done(&recover(&format!("more/new/sheet-{one}"), &format!("more/new/sheet-{other}")));
    }
    let who = "--vault @vault --as ana --passphrase-file @other.txt";
    let list = house.call("list_cases", &json!({ "find": "", "view": "open", "from": 0, "count": 10 }), who);
    assert_eq!(list["rows"][0]["code"], case["code"]);
    // Whoever was recovered makes new ones like anybody.
    house.done(&format!("vault sheets --sheets-dir @newest {who}"));
    assert_eq!(house.refused(&recover("more/new/sheet-1", "more/new/sheet-2")), "sheet-of-another");
    house.done(&recover("newest/sheet-1", "newest/sheet-2"));
    assert_eq!(house.verified(who)["alarms"], json!([]));
}

#[test]
fn sheets_are_made_for_files_that_had_none() {
    let house = TestOrganisation::new();
    house.done(
        "vault create @vault --worker ana --role admin,lead --no-recovery --passphrase-file @ana.txt --kdf floor",
    );
    assert_eq!(house.call("show_status", &json!({}), AS_ANA)["sheets"], "absent");
    house.done(&format!("vault sheets --sheets-dir @sheets {AS_ANA}"));
    assert_eq!(house.call("show_status", &json!({}), AS_ANA)["sheets"], "confirmed");
    house.done(&recover("sheets/sheet-1", "sheets/sheet-3"));
}

#[test]
fn new_sheets_are_refused_to_who_does_not_manage_the_team_or_does_not_open_everything() {
    let house = TestOrganisation::made_by_ana();
    house.enrol("ben", "lead");
    assert_eq!(house.refused(&format!("vault sheets --sheets-dir @his {AS_BEN}")), "role-needed");
    assert_eq!(house.call("show_status", &json!({}), AS_BEN)["sheets"], json!(null));
    house.enrol("clara", "figures");
    assert_eq!(house.refused(&format!("vault sheets --sheets-dir @hers {AS_ANA}")), "sheets-need-all-keys");
    for folder in ["his", "hers"] {
        assert!(!house.path(folder).exists(), "no folder is left where no sheets came");
    }
    house.done(&recover("sheets/sheet-1", "sheets/sheet-2"));
}

#[test]
fn new_sheets_are_never_written_over_anything_and_then_the_older_ones_count() {
    let house = TestOrganisation::made_by_ana();
    let before = house.read("sheets/sheet-1.txt");
    assert_eq!(house.refused(&format!("vault sheets --sheets-dir @sheets {AS_ANA}")), "folder-not-free");
    let wrong = "--vault @vault --as ana --passphrase-file @other.txt";
    assert_eq!(house.refused(&format!("vault sheets --sheets-dir @more {wrong}")), "wrong-passphrase");
    assert!(!house.path("more").exists());
    assert_eq!(house.read("sheets/sheet-1.txt"), before);
    house.done(&recover("sheets/sheet-1", "sheets/sheet-2"));
}

#[test]
fn help_on_new_sheets_shows_a_whole_call() {
    let help = TestOrganisation::new().done("vault sheets --help").stdout;
    assert!(help.contains("vault sheets --sheets-dir new-sheets --vault house --as ana"), "{help}");
}

#[test]
fn a_holder_who_did_not_sign_the_invitation_lets_the_newcomer_in() {
    let house = TestOrganisation::made_by_ana();
    house.enrol("ben", "admin");
    // ben is an admin and no caseworker, and has no case key to give clara.
    let code = house.done(&format!("vault invite --worker clara --role caseworker {AS_BEN}")).stdout;
    house.write("clara.code", &code);
    house.done(
        "vault join --worker clara --code-file @clara.code --vault @vault --new-passphrase-file @clara.txt --kdf floor",
    );
    house.done(&format!("verify {AS_BEN}"));
    let list = json!({ "find": "", "view": "open", "from": 0, "count": 10 });
    house.write("list.json", &list.to_string());
    assert_eq!(house.refused(&format!("call list_cases @list.json {AS_CLARA}")), "waits-for-admission");
    assert_eq!(house.refused(&format!("vault admit --worker clara {AS_BEN}")), "not-held");
    house.done(&format!("vault admit --worker clara {AS_ANA}"));
    house.call("list_cases", &list, AS_CLARA);
}

#[test]
fn an_invitation_serves_once_and_only_its_own_worker() {
    let house = TestOrganisation::made_by_ana();
    house.invite_and_join("ben", "caseworker");
    let again = "--code-file @ben.code --vault @vault --new-passphrase-file @other.txt --kdf floor";
    assert_eq!(house.refused(&format!("vault join --worker ben {again}")), "invitation-used");
    assert_eq!(house.refused(&format!("vault join --worker clara {again}")), "invitation-other-handle");
    assert_eq!(house.refused(&format!("vault invite --worker ben --role lead {AS_ANA}")), "handle-taken");
    house.done(&format!("vault admit --worker ben {AS_ANA}"));
    assert_eq!(house.refused(&format!("vault invite --worker dora --role lead {AS_BEN}")), "role-needed");
}

#[test]
fn without_sheets_nothing_is_made_unless_that_is_what_was_asked() {
    let house = TestOrganisation::new();
    let create = "vault create @vault --worker ana --role admin,lead --passphrase-file @ana.txt --kdf floor";
    assert_eq!(house.refused(create), "sheets-nowhere");
    assert!(!house.path("vault").exists());
    assert_eq!(house.cli(&format!("{create} --no-recovery --sheets-dir @sheets")).status, 2);
    assert!(!house.path("vault").exists());
    house.done(&format!("{create} --no-recovery"));
    house.done(&format!("verify {AS_ANA}"));
}

#[test]
fn nothing_that_is_there_is_ever_written_over() {
    let house = TestOrganisation::made_by_ana();
    let before = house.read("sheets/sheet-1.txt");
    let create = |vault: &str, sheets: &str| {
        house.refused(&format!(
            "vault create {vault} --worker ana --role admin --sheets-dir {sheets} --passphrase-file @ana.txt --kdf floor"
        ))
    };
    assert_eq!(create("@second", "@sheets"), "folder-not-free");
    assert!(!house.path("second").exists());
    assert_eq!(create("@vault", "@more"), "vault-exists");
    assert!(!house.path("more").exists(), "a folder for sheets that never came is gone again");
    assert_eq!(house.read("sheets/sheet-1.txt"), before);
    house.done(&format!("verify {AS_ANA}"));
}

#[test]
fn a_worker_of_figures_opens_no_case() {
    let house = TestOrganisation::made_by_ana();
    house.enrol("clara", "figures");
    house.write("any.json", "{}");
    let requests = house.done("requests --json").stdout;
    let requests: serde_json::Value = serde_json::from_str(&requests).unwrap();
    let names: Vec<&str> = requests
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["store"] == "cases")
        .map(|row| row["name"].as_str().unwrap())
        .collect();
    for name in ["list_cases", "start_case", "show_case", "record_assistance", "import_file"] {
        assert!(names.contains(&name), "{name}");
        assert_eq!(house.refused(&format!("call {name} @any.json {AS_CLARA}")), "role-needed", "{name}");
    }
    let found = house.verified(AS_CLARA);
    assert_eq!((&found["entries"], &found["rows"]), (&json!(0), &json!(0)));
    assert!(found["state"].get("cases").is_none(), "her keys open the figures only");
}

#[test]
fn secrets_come_from_standard_input_too_and_one_newline_is_ignored() {
    let house = TestOrganisation::made_by_ana();
    let verify = "verify --vault @vault --as ana --passphrase-file -";
    assert_eq!(house.cli_with(verify, crate::test_organisation::ANA).status, 0);
    assert_eq!(house.cli_with(verify, &format!("{}\r\n", crate::test_organisation::ANA)).status, 0);
    let two = house.cli_with(verify, &format!("{}\n\n", crate::test_organisation::ANA));
    assert_eq!(two.status, 1, "a second newline is part of the passphrase");
}
