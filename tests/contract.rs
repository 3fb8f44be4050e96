//! The contract: every request has its store, its roles and its event, and refuses politely whoever may not ask.

use crate::test_organisation::{ANA, BEN, CLARA, TestOrganisation, ask};
use amparo_core::api::{App, Reply, Requires, TABLE};
use amparo_core::base::roles::Role;
use amparo_core::ledger::journal::{self, EventKind};
use amparo_core::store::StoreKind;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The code of a refusal; everything else is a fault.
fn refused(app: &App, name: &str, payload: Value) -> String {
    match app.answer_request(name, payload) {
        Reply::Refused(refusal) => refusal.code,
        other => panic!("{name}: {other:?}"),
    }
}

fn refusals_in_the_journal(app: &App) -> usize {
    let events = app
        .with_session(|session| session.with_cases(|context| journal::newest_events(context.connection(), 10_000)))
        .unwrap();
    events.iter().filter(|event| event.kind == EventKind::Refused).count()
}

/// A house where each has one role: ana a lead who manages, ben a caseworker, clara the figures, dora the team only.
fn house() -> TestOrganisation {
    let house = TestOrganisation::made_by_ana();
    house.write("dora.txt", crate::test_organisation::OTHER);
    for (handle, role) in [("ben", "caseworker"), ("clara", "figures"), ("dora", "admin")] {
        house.enrol(handle, role);
    }
    house
}

#[test]
fn the_table_that_the_command_line_prints_is_the_table() {
    let printed = TestOrganisation::new().done("requests --json").stdout;
    let printed: Vec<Value> = serde_json::from_str(&printed).unwrap();
    assert_eq!(printed.len(), TABLE.len());
    let mut names = BTreeSet::new();
    for (line, row) in printed.iter().zip(TABLE) {
        assert_eq!(line["name"], row.name);
        assert!(names.insert(row.name), "{} comes twice", row.name);
        assert!(["none", "vault", "cases", "figures"].contains(&line["store"].as_str().unwrap()), "{line}");
        assert!(!line["roles"].as_array().unwrap().is_empty(), "{line}");
        assert!(["query", "command"].contains(&line["kind"].as_str().unwrap()), "{line}");
        assert!(!line["event"].as_str().unwrap().is_empty(), "{line}");
    }
    let text = TestOrganisation::new().done("requests").stdout;
    assert_eq!(text.lines().count(), TABLE.len() + 1);
}

#[test]
fn every_request_refuses_a_wrong_shape() {
    let house = TestOrganisation::made_by_ana();
    let app = house.app("ana", ANA);
    for row in TABLE.iter().filter(|row| row.roles.iter().any(|role| *role == Role::Lead || *role == Role::Admin)) {
        for wrong in [json!("a text"), json!(7), json!([{ "no": "such" }])] {
            assert_eq!(refused(&app, row.name, wrong), "request-shape", "{}", row.name);
        }
    }
}

#[test]
fn every_request_that_needs_the_files_open_refuses_while_they_are_locked() {
    let house = TestOrganisation::made_by_ana();
    let app = house.app("ana", ANA);
    app.with_session(amparo_core::api::Session::lock_session).unwrap();
    for row in TABLE.iter().filter(|row| row.requires != Requires::Nothing) {
        assert_eq!(refused(&app, row.name, json!({})), "locked", "{}", row.name);
    }
}

#[test]
fn every_request_refuses_the_wrong_role_before_it_reads_anything_and_writes_that_down() {
    let house = house();
    for (handle, passphrase, role) in [("ben", BEN, Role::Caseworker), ("clara", CLARA, Role::Figures)] {
        let app = house.app(handle, passphrase);
        let has_journal = role == Role::Caseworker;
        let before = if has_journal { refusals_in_the_journal(&app) } else { 0 };
        let forbidden: Vec<_> =
            TABLE.iter().filter(|row| row.requires != Requires::Nothing && !row.roles.contains(&role)).collect();
        assert!(!forbidden.is_empty(), "{handle} may ask for everything");
        for row in &forbidden {
            assert_eq!(refused(&app, row.name, json!("not even a shape")), "role-needed", "{handle}: {}", row.name);
        }
        if has_journal {
            assert_eq!(refusals_in_the_journal(&app) - before, forbidden.len());
        }
        let events = ask(&app, "verify_vault", json!({}));
        assert_eq!(events["alarms"], json!([]));
        assert!(events["events"].as_u64().unwrap() as usize >= forbidden.len(), "{handle}: {events}");
    }
}

#[test]
fn who_manages_the_team_only_opens_no_case() {
    let house = house();
    let app = house.app("dora", crate::test_organisation::OTHER);
    for row in TABLE
        .iter()
        .filter(|row| row.requires == Requires::Store(StoreKind::Cases) && !row.roles.contains(&Role::Admin))
    {
        assert_eq!(refused(&app, row.name, json!({})), "role-needed", "{}", row.name);
    }
    for row in
        TABLE.iter().filter(|row| row.requires == Requires::Store(StoreKind::Cases) && row.roles.contains(&Role::Admin))
    {
        let code = refused(&app, row.name, json!({}));
        assert!(["waits-for-admission", "request-shape"].contains(&code.as_str()), "{}: {code}", row.name);
    }
}
