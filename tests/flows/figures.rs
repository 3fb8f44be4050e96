//! Figures: a house hands in its numbers, clara looks at tables and releases them, and nobody can be read out of them.

use crate::flows::import::HEADER;
use crate::test_organisation::{ANA, AS_ANA, AS_BEN, AS_CLARA, CLARA, TestOrganisation, ask, take_in_deposits};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A table of invented people in the collaborative's newer shape: so many rows of each kind. Year, gender, majority, forced
/// labour, sexual exploitation.
pub fn table(kinds: &[(usize, [&str; 5])]) -> String {
    let mut text = format!("{HEADER}\n");
    for (count, cells) in kinds {
        for _ in 0..*count {
            text.push_str(&cells.join(","));
            text.push_str(",Asia,Europe,,,,,,,,,\n");
        }
    }
    text
}

/// Enough people in three years that some cells are small and most are not.
const PEOPLE: &[(usize, [&str; 5])] = &[
    (31, ["2019", "Female", "Adult", "", "1"]),
    (12, ["2019", "Female", "Adult", "1", ""]),
    (3, ["2019", "Female", "Adult", "1", "1"]),
    (24, ["2019", "Male", "Adult", "1", ""]),
    (9, ["2019", "Female", "Minor", "", "1"]),
    (2, ["2019", "Male", "Minor", "1", ""]),
    (17, ["2019", "Male", "Adult", "", ""]),
    (22, ["2020", "Female", "Adult", "", "1"]),
    (14, ["2020", "Male", "Adult", "1", ""]),
    (4, ["2020", "Male", "Adult", "", "1"]),
    (11, ["2020", "Female", "Adult", "", ""]),
    (8, ["", "Female", "Adult", "1", ""]),
];

/// A house with these people in it; clara counts, ana's opening has let clara in and named the figures key.
pub fn counted(kinds: &[(usize, [&str; 5])]) -> TestOrganisation {
    let house = TestOrganisation::made_by_ana();
    house.write("people.csv", &table(kinds));
    house.done(&format!("import ctdc @people.csv {AS_ANA}"));
    house.enrol("clara", "figures");
    house
}

pub fn deposit(house: &TestOrganisation) -> Value {
    parsed(&house.done(&format!("figures deposit --json {AS_ANA}")).stdout)
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn shown(house: &TestOrganisation, table: &str, period: &str) -> Value {
    parsed(
        &house.done(&format!("figures table {table} --period {period} --profile exact -k 5 --json {AS_CLARA}")).stdout,
    )
}

fn release(house: &TestOrganisation, tables: &str, period: &str, out: &str) -> Value {
    let line =
        format!("figures release {tables} --period {period} --profile exact -k 5 --out @{out} --json {AS_CLARA}");
    parsed(&house.done(&line).stdout)
}

/// The lines of a table's file: categories, count, status.
fn csv(house: &TestOrganisation, file: &str) -> Vec<Vec<String>> {
    let text = String::from_utf8(house.read(file)).unwrap();
    text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

#[test]
fn from_the_first_delivery_to_the_second_release() {
    let house = TestOrganisation::made_by_ana();
    assert_eq!(house.refused(&format!("figures deposit {AS_ANA}")), "deposit-no-key", "nobody counts yet");
    house.write("people.csv", &table(PEOPLE));
    house.done(&format!("import ctdc @people.csv {AS_ANA}"));
    house.enrol("clara", "figures");
    let asked = "figures table T4 --period 2019 --profile exact -k 5";
    assert_eq!(house.refused(&format!("{asked} {AS_CLARA}")), "figures-empty");
    assert_eq!(house.refused(&format!("{asked} {AS_ANA}")), "role-needed", "a lead makes no figures");
    assert_eq!(house.refused(&format!("figures deposit {AS_CLARA}")), "role-needed", "and who counts opens no case");

    let made = deposit(&house);
    assert_eq!((&made["number"], &made["cases"], &made["said_no"]), (&json!(1), &json!(157), &json!(0)));
    assert_eq!(std::fs::read_dir(house.path("vault/deposits")).unwrap().count(), 1);

    // What is shown is what is released, cell by cell.
    let on_screen = shown(&house, "T4", "2019");
    assert_eq!(std::fs::read_dir(house.path("vault/deposits")).unwrap().count(), 0, "taken in and deleted");
    assert_eq!(
        (&on_screen["earlier"], &on_screen["frozen"], &on_screen["empty"]),
        (&json!(0), &json!(false), &json!(false))
    );
    assert!(on_screen["hidden"].as_u64().unwrap() >= 3, "{on_screen}");
    let released = release(&house, "T2 T4 T11", "2019", "first");
    assert_eq!(released["number"], 1);
    assert_eq!(released["files"], json!(["T2.csv", "T4.csv", "persons.json"]));
    assert_eq!(released["left_out"], json!([{ "table": "T11", "reason": "empty" }]));
    let lines = csv(&house, "first/T4.csv");
    let in_file: Vec<Option<u64>> = lines[1..].iter().map(|line| line[line.len() - 2].parse().ok()).collect();
    let in_view: Vec<Option<u64>> = on_screen["cells"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|row| row.as_array().unwrap())
        .map(Value::as_u64)
        .collect();
    assert_eq!(in_file, in_view);
    let statuses: BTreeSet<(bool, &str)> =
        lines[1..].iter().map(|line| (line[line.len() - 2].is_empty(), line[line.len() - 1].as_str())).collect();
    assert_eq!(statuses, BTreeSet::from([(true, "hidden"), (false, "shown")]), "one mark, and no number beside it");

    // The publication says the same and tells nobody which hidden cells are the small ones.
    let publication = parsed(&String::from_utf8(house.read("first/persons.json")).unwrap());
    assert!(!publication.to_string().contains("kind"));
    assert_eq!((&publication["rules"]["k"], &publication["rules"]["deniable"]), (&json!(5), &json!(true)));
    let cells = publication["cells"].as_array().unwrap();
    let of_t4: Vec<Option<u64>> =
        cells.iter().filter(|cell| cell["table"] == "T4/2019/1").map(|cell| cell["value"].as_u64()).collect();
    assert_eq!(of_t4, in_view);
    assert!(of_t4.iter().flatten().all(|count| *count == 0 || *count >= 5), "no small number is shown");

    // Asked again it is the same, frozen, and checked against the first.
    let again = shown(&house, "T4", "2019");
    assert_eq!((&again["cells"], &again["earlier"], &again["frozen"]), (&on_screen["cells"], &json!(1), &json!(true)));
    assert_eq!(release(&house, "T4", "2020", "second")["number"], 2);
    let both = parsed(&String::from_utf8(house.read("second/persons.json")).unwrap());
    let tables: BTreeSet<&str> =
        both["cells"].as_array().unwrap().iter().map(|cell| cell["table"].as_str().unwrap()).collect();
    assert_eq!(tables, BTreeSet::from(["T2/2019/1", "T4/2019/1", "T4/2020/2"]), "everything ever published");
    let list = house.call("list_releases", &json!({}), AS_CLARA);
    let numbers: Vec<_> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|release| (&release["number"], &release["period"], &release["by"]))
        .collect();
    assert_eq!(numbers, [(&json!(2), &json!("2020"), &json!("clara")), (&json!(1), &json!("2019"), &json!("clara"))]);
    house.verified(AS_CLARA);
    house.verified(AS_ANA);
}

#[test]
fn a_wrong_question_is_refused_and_writes_nothing() {
    let house = counted(&[(9, ["2019", "Female", "Adult", "", "1"])]);
    deposit(&house);
    let refused = |what: &str| house.refused(&format!("figures {what} {AS_CLARA}"));
    for (question, code) in [
        ("T4 --period 2019 --profile public -k 5", "figures-profile"),
        ("T4 --period 2019 --profile exact -k 2", "figures-threshold"),
        ("T4 --period 2019 --profile exact -k 21", "figures-threshold"),
        ("T3 --period 2019 --profile exact -k 5", "figures-table"),
        ("T4 --period 2019-13 --profile exact -k 5", "figures-period"),
        ("T4 --period 2026 --profile exact -k 5", "figures-period-open"),
        ("T4 --period 2026-Q4 --profile exact -k 5", "figures-period-open"),
        ("T4 --period 2026-11 --profile exact -k 5", "figures-period-open"),
        ("T4 --period 2026-12 --profile exact -k 5", "figures-period-open"),
    ] {
        assert_eq!(refused(&format!("table {question}")), code, "{question}");
        assert_eq!(refused(&format!("release {question} --out @out")), code, "{question}");
    }
    assert_eq!(refused("release T4 --period 2026-10 --profile exact -k 5 --out @out"), "figures-nothing");
    assert_eq!(refused("release T2 T4 T11 --period 2018 --profile exact -k 5 --out @out"), "figures-nothing");
    assert!(!house.path("out").exists());
    assert_eq!(house.call("list_releases", &json!({}), AS_CLARA), json!([]));
    for k in [3, 20] {
        house.done(&format!("figures table T4 --period 2019 --profile exact -k {k} {AS_CLARA}"));
    }
    house.write("mine.txt", "x");
    assert_eq!(refused("release T4 --period 2019 --profile exact -k 5 --out @mine.txt"), "release-folder-taken");
    assert_eq!(house.call("list_releases", &json!({}), AS_CLARA), json!([]));
    assert_eq!(house.cli(&format!("figures table T4 --period 2019 --profile exact -k x {AS_CLARA}")).status, 2);
    assert_eq!(
        house.cli(&format!("figures release --period 2019 --profile exact -k 5 --out @out {AS_CLARA}")).status,
        2
    );
}

#[test]
fn whoever_takes_a_yes_back_is_absent_from_the_next_delivery_and_not_from_what_was_released() {
    let house = counted(&[(9, ["2019", "Female", "Adult", "", "1"]), (8, ["2020", "Female", "Adult", "", "1"])]);
    deposit(&house);
    let before = shown(&house, "T2", "2019");
    release(&house, "T2", "2019", "first");
    let app = house.app("ana", ANA);
    let list = ask(&app, "list_cases", json!({ "find": "", "view": "all", "from": 0, "count": 100 }));
    for case in list["rows"].as_array().unwrap().iter().map(|row| &row["case"]) {
        ask(
            &app,
            "withdraw_consent",
            json!({ "case": case, "scope": "statistics", "recipient": null, "given_by": "person", "reason": null }),
        );
    }
    let due = ask(&app, "show_deposit", json!({}));
    assert_eq!(
        (&due["cases"], &due["said_no"], &due["not_asked"], &due["due"]),
        (&json!(0), &json!(17), &json!(0), &json!(false))
    );
    assert_eq!(due["left_out"].as_array().unwrap().len(), 17);
    assert!(due["left_out"].as_array().unwrap().iter().all(|left| left["why"] == "withdrawn"));
    drop(app);
    assert_eq!(deposit(&house)["said_no"], 17);
    let after = shown(&house, "T2", "2019");
    assert_eq!(
        (&after["cells"], &after["late"], &after["said_no"]),
        (&before["cells"], &json!(0), &json!(15)),
        "rounded to five"
    );
    let held = house.call("show_figures", &json!({}), AS_CLARA);
    assert_eq!(held["sites"][0]["said_no"], 15, "and in the list of deliveries, as the house was told: {held}");
    assert_eq!(shown(&house, "T2", "2020")["empty"], true, "what was never released holds nobody any more");
}

#[test]
fn a_delivery_is_due_weekly_and_says_what_it_would_hold() {
    let house = counted(&[(2, ["2019", "Female", "Adult", "", "1"])]);
    let app = house.app("ana", ANA);
    ask(&app, "start_case", json!({ "alias": "Sentinella", "needs": [] }));
    let due = ask(&app, "show_deposit", json!({}));
    assert_eq!((&due["figures_key"], &due["last_on"], &due["due"]), (&json!(true), &json!(null), &json!(true)));
    assert_eq!((&due["cases"], &due["persons"], &due["not_asked"]), (&json!(2), &json!(2), &json!(1)));
    assert_eq!((&due["left_out"][0]["alias"], &due["left_out"][0]["why"]), (&json!("Sentinella"), &json!("not_asked")));
    // The day's page asks for the day alone, and is told the same.
    let same = |due: &Value| {
        let day = ask(&app, "show_deposit_day", json!({}));
        day.as_object().unwrap().iter().all(|(name, told)| due[name] == *told) && day["due_on"].is_string()
    };
    assert!(same(&due));
    ask(&app, "make_deposit", json!({}));
    let due = ask(&app, "show_deposit", json!({}));
    assert!(same(&due));
    assert_eq!(
        (&due["last_on"], &due["due_on"], &due["due"]),
        (&json!("2026-11-24"), &json!("2026-12-01"), &json!(false))
    );
}

#[test]
fn services_are_a_population_of_their_own() {
    let house = counted(&[(12, ["2019", "Female", "Adult", "", "1"])]);
    let app = house.app("ana", ANA);
    let list = ask(&app, "list_cases", json!({ "find": "", "view": "all", "from": 0, "count": 100 }));
    let cases: Vec<&Value> = list["rows"].as_array().unwrap().iter().map(|row| &row["case"]).collect();
    let record = |case: &Value, service: &str, on: &str| {
        ask(
            &app,
            "record_assistance",
            json!({ "case": case, "service_type": service, "on": on, "outcome": null, "quantity": null, "unit": null,
                    "provider": null, "note": "sentinel note" }),
        );
    };
    for case in &cases[..7] {
        record(case, "food", "2026-09-30");
        record(case, "food", "2026-09-01");
        record(case, "food", "2026-10-01");
    }
    // Two people, month after month: eight services and two persons behind them.
    for month in 1..=4 {
        for case in &cases[..2] {
            record(case, "legal_information", &format!("2026-0{month}-15"));
        }
    }
    drop(app);
    deposit(&house);
    let number = |period: &str, service: &str| {
        let table = shown(&house, "T11", period);
        let row =
            table["rows"].as_array().unwrap().iter().position(|row| row["where"] == json!([["service_type", service]]));
        let total = table["columns"].as_array().unwrap().len() - 1;
        table["cells"][row.unwrap()][total].clone()
    };
    assert_eq!(number("2026-09", "food"), 7, "several times in a month is once");
    assert_eq!(number("2026-10", "food"), 7);
    assert_eq!(number("2026-Q3", "food"), 7, "the last day of September and the first of October are two quarters");
    assert_eq!(number("all", "food"), 14);
    assert_eq!(number("all", "legal_information"), json!(null), "eight services of two persons");
    let released = release(&house, "T11", "all", "out");
    assert_eq!(released["files"], json!(["T11.csv", "services.json"]));
}

#[test]
fn no_name_no_code_and_no_note_stands_in_what_is_released_or_kept() {
    let house = counted(PEOPLE);
    let app = house.app("ana", ANA);
    for number in 0..6 {
        let started =
            ask(&app, "start_case", json!({ "alias": format!("Sentinella {number}"), "age": "30", "needs": [] }));
        let said = json!({ "case": started["case"], "scopes": ["statistics"], "recipient": null, "state": "given",
                           "given_by": "person", "mode": null, "language": null, "interpreter_used": null,
                           "valid_until": null, "reason": null, "assent": null });
        ask(&app, "record_consent", said);
        ask(
            &app,
            "write_note",
            json!({ "case": started["case"], "text": "sentinel words", "sensitive": false,
                                        "own_words": false, "on": null }),
        );
    }
    let list = ask(&app, "list_cases", json!({ "find": "", "view": "all", "from": 0, "count": 200 }));
    let mut never: Vec<String> = ["Sentinella", "sentinel words"].map(str::to_owned).to_vec();
    for row in list["rows"].as_array().unwrap() {
        never.extend([row["case"].as_str().unwrap().to_owned(), row["code"].as_str().unwrap().to_owned()]);
    }
    drop(app);
    deposit(&house);
    release(&house, "T2 T4", "all", "out");
    let mut texts: Vec<String> = ["T2.csv", "T4.csv", "persons.json"]
        .map(|file| String::from_utf8(house.read(&format!("out/{file}"))).unwrap())
        .to_vec();
    // The rows of the figures store, as the keys of clara open them.
    let app = house.app("clara", CLARA);
    for request in ["show_figures", "list_releases"] {
        texts.push(ask(&app, request, json!({})).to_string());
    }
    for text in &texts {
        for word in &never {
            assert!(!text.contains(word.as_str()), "{word}");
        }
    }
}

#[test]
fn who_is_registered_late_is_told_in_round_numbers_and_stands_in_no_table() {
    let house = counted(&[(30, ["2019", "Female", "Adult", "", "1"]), (25, ["2020", "Male", "Adult", "1", ""])]);
    deposit(&house);
    release(&house, "T2 T4", "all", "first");
    house.write("more.csv", &table(&[(2, ["", "Male", "Minor", "1", ""]), (3, ["2019", "Female", "Adult", "1", ""])]));
    house.done(&format!("import ctdc @more.csv {AS_ANA}"));
    deposit(&house);
    let total =
        |table: &Value| table["cells"].as_array().unwrap().last().unwrap().as_array().unwrap().last().unwrap().clone();
    let table = shown(&house, "T2", "all");
    assert_eq!((&table["late"], &table["frozen"], total(&table)), (&json!(5), &json!(true), json!(55)));
    assert_eq!(shown(&house, "T2", "2019")["late"], 5, "three, to the nearest five");
    assert_eq!(shown(&house, "T2", "unknown")["empty"], true, "nobody, and it is frozen so");
}

/// Two people more, who agreed to be counted.
fn two_more(house: &TestOrganisation) {
    let app = house.app("ana", ANA);
    for _ in 0..2 {
        let started = ask(&app, "start_case", json!({ "age": "30", "needs": [] }));
        let said = json!({ "case": started["case"], "scopes": ["statistics"], "recipient": null, "state": "given",
                           "given_by": "person", "mode": null, "language": null, "interpreter_used": null,
                           "valid_until": null, "reason": null, "assent": null });
        ask(&app, "record_consent", said);
    }
}

#[test]
fn two_people_more_than_in_the_last_table_of_everything_cannot_be_read_off() {
    let house = counted(PEOPLE);
    deposit(&house);
    release(&house, "T2 T4", "all", "first");
    two_more(&house);
    house.days_pass(10);
    deposit(&house);
    // November is over. Everything until October is published: what is published now must not give away the two of November.
    let last =
        |table: &Value| table["cells"].as_array().unwrap().last().unwrap().as_array().unwrap().last().unwrap().clone();
    assert_eq!(last(&shown(&house, "T2", "2026-11")), json!(null), "two people");
    let table = shown(&house, "T2", "all");
    assert_eq!(
        (&last(&table), &table["earlier"]),
        (&json!(null), &json!(1)),
        "with the total both could be subtracted"
    );
    let before = table["hidden"].as_u64().unwrap();
    release(&house, "T2", "all", "second");
    let again = shown(&house, "T2", "all");
    assert_eq!(
        (again["hidden"].as_u64().unwrap(), &again["earlier"]),
        (before, &json!(2)),
        "and it stays as it was published"
    );
}

#[test]
fn what_was_released_with_a_smaller_threshold_is_a_clash_with_a_larger_one() {
    let house = counted(PEOPLE);
    deposit(&house);
    house.done(&format!("figures release T4 --period 2019 --profile exact -k 3 --out @first {AS_CLARA}"));
    for (asked, tag) in [("T4 --period all", "en"), ("T2 --period 2019", "en"), ("T4 --period 2019", "ar")] {
        let line = format!("--profile exact -k 5 {AS_CLARA}");
        assert_eq!(house.refused(&format!("figures table {asked} {line}")), "figures-clash", "{asked}");
        let output = house.cli(&format!("figures release {asked} --out @second --lang {tag} {line}"));
        assert_eq!(output.status, 1);
        let number = if tag == "ar" { '١' } else { '1' };
        assert!(output.stderr.contains(number), "it names the release: {}", output.stderr);
        assert!(
            !output.stderr.contains("sexual+labour") && !output.stderr.contains('='),
            "in words: {}",
            output.stderr
        );
    }
    assert!(!house.path("second").exists());
    assert_eq!(house.call("list_releases", &json!({}), AS_CLARA).as_array().unwrap().len(), 1);
    house.done(&format!("figures table T4 --period 2019 --profile exact -k 3 {AS_CLARA}"));
}

#[test]
fn every_refusal_of_figures_has_its_words_and_advice_in_every_language() {
    let text =
        String::from_utf8(std::fs::read(crate::test_organisation::locales().join("en/figures-refusals.ftl")).unwrap())
            .unwrap();
    let ids: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("refused-"))
        .map(|line| line.split(" = ").next().unwrap())
        .collect();
    assert!(ids.len() > 20);
    for tag in crate::test_organisation::LANGUAGES {
        for id in &ids {
            assert!(crate::test_organisation::sentence(tag, id).len() > 20, "{tag}: {id}");
        }
    }
}

#[test]
fn ben_who_was_given_new_keys_hands_in_with_the_new_ones_only() {
    let house = counted(&[(9, ["2019", "Female", "Adult", "", "1"])]);
    house.enrol("ben", "caseworker");
    house.done(&format!("figures deposit {AS_BEN}"));
    house.done(
        "vault recover --sheet @sheets/sheet-1.txt --sheet @sheets/sheet-2.txt --worker ben --vault @vault \
         --new-passphrase-file @ben.txt --kdf floor",
    );
    let app = house.app("clara", CLARA);
    take_in_deposits(&app);
    let held = ask(&app, "show_figures", json!({}));
    assert_eq!(held["refused"], json!([{ "reason": "deposit-worker-removed" }]), "{held}");
    assert_eq!((&held["sites"], &held["arrived"]), (&json!([]), &json!(0)));
    drop(app);
    house.done(&format!("figures deposit {AS_BEN}"));
    assert_eq!(shown(&house, "T2", "2019")["empty"], false);
}
