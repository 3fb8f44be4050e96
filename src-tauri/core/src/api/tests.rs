use super::testing::{ANA, FINN, app, join, ok, refused, unlock};
use super::*;
use crate::ledger::journal::{self, EventKind};
use std::path::Path;

/// The program of a house that ana has made.
fn create(app: &App) {
    super::testing::create(app, &["caseworker", "lead", "admin"]);
}

#[test]
fn a_caseworkers_first_day_from_first_run_to_lock_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    assert_eq!(ok(&app, "show_status", json!({}))["stage"], "first_run");
    create(&app);

    let started = ok(
        &app,
        "start_case",
        json!({ "alias": "Selam", "language": "tir", "with_interpreter": true, "age": "25-27",
                "needs": ["safe_accommodation"], "notes_consent": "given" }),
    );
    let case = started["case"].as_str().unwrap().to_owned();
    let list = ok(&app, "list_cases", json!({ "find": "sel", "view": "open", "from": 0, "count": 100 }));
    assert_eq!(list["rows"][0]["alias"], "Selam");
    assert_eq!(list["rows"][0]["age"]["from_years"], 25);
    assert_eq!(list["rows"][0]["may_be_under_18"], false);

    ok(
        &app,
        "record_assistance",
        json!({ "case": case, "service_type": "safe_accommodation", "on": null, "outcome": null, "quantity": null,
                "unit": null, "provider": null, "note": null }),
    );
    ok(
        &app,
        "write_note",
        json!({ "case": case, "text": "Slept well.", "sensitive": false, "her_words": false, "on": null }),
    );
    ok(
        &app,
        "add_task",
        json!({ "case": case, "text": "Call the clinic", "due_on": "2026-11-22", "time": null, "kind": "call" }),
    );
    let today = ok(&app, "show_today", json!({ "whose": "mine" }));
    assert_eq!(today["waiting"][0]["waited_days"], 2);
    assert_eq!(today["waiting"][0]["what"], "Call the clinic");
    assert_eq!(today["open_cases"], 1);

    ok(&app, "keep_draft", json!({ "slot": "note", "case": case, "value": { "text": "She sa" } }));
    app.with_room(Room::lock).unwrap();
    assert_eq!(refused(&app, "show_today", json!({ "whose": "mine" })), "locked");
    let status = unlock(&app, "ana", ANA);
    assert_eq!(status["stage"], "open");
    assert_eq!(status["alarms"], json!([]));
    assert_eq!(ok(&app, "read_draft", json!({ "slot": "note" }))["value"]["text"], "She sa");
    let found = ok(&app, "verify_vault", json!({}));
    assert_eq!(found["alarms"], json!([]));
}

#[test]
fn a_note_as_long_as_the_page_lets_her_write_is_saved_and_one_byte_more_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    let case = ok(&app, "start_case", json!({ "needs": [] }))["case"].clone();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/features/notes/length.ts");
    let page = std::fs::read_to_string(page).unwrap();
    let line = page.lines().find(|line| line.contains("const NOTE_BYTES_MAX")).unwrap();
    let most: usize = line.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
    let note = |text: String| json!({ "case": case, "text": text, "sensitive": false, "her_words": true, "on": null });
    for letter in ["x", "ж", "字"] {
        ok(&app, "write_note", note(letter.repeat(most / letter.len())));
        assert_eq!(refused(&app, "write_note", note(letter.repeat(most / letter.len() + 1))), "field-too-long", "{letter}");
    }
}

/// The events of one kind in the journal.
fn events_of(app: &App, kind: EventKind) -> usize {
    let events = app.with_room(|room| room.with_desk(|desk| journal::events(desk.connection(), 1000))).unwrap();
    events.iter().filter(|event| event.kind == kind).count()
}

#[test]
fn an_older_store_put_back_is_told_and_its_proof_is_kept_until_somebody_says_that_she_has_looked() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    app.with_room(Room::lock).unwrap();
    let [store, anchor] = ["cases.db", "cases.anchor"].map(|name| folder.path().join("vault").join(name));
    let yesterday = std::fs::read(&store).unwrap();
    let unlock = || unlock(&app, "ana", ANA);
    unlock();
    ok(&app, "start_case", json!({ "needs": [] }));
    app.with_room(Room::lock).unwrap();
    std::fs::write(&store, yesterday).unwrap();
    let proof = std::fs::read(&anchor).unwrap();
    for (opening, alarm) in [(1, "journal-behind"), (2, "journal-differs")] {
        assert_eq!(unlock()["alarms"], json!([alarm]));
        // She goes on working all the same: what tells that something is missing is not written over.
        ok(&app, "start_case", json!({ "needs": [] }));
        app.with_room(|room| room.with_desk(|desk| desk.pin_anchor())).unwrap();
        assert_eq!(events_of(&app, EventKind::Alarmed), opening);
        app.with_room(Room::lock).unwrap();
        assert!(std::fs::read(&anchor).unwrap() == proof, "opening {opening}");
    }
    assert_ne!(unlock()["alarms"], json!([]));
    assert_eq!(ok(&app, "acknowledge_alarms", json!({}))["alarms"], json!([]));
    assert_eq!(events_of(&app, EventKind::Acknowledged), 1);
    assert_eq!(ok(&app, "verify_vault", json!({}))["alarms"], json!([]));
    app.with_room(Room::lock).unwrap();
    assert_eq!(unlock()["alarms"], json!([]));
    assert_eq!(events_of(&app, EventKind::Alarmed), 3);
}

#[test]
fn a_backup_is_found_told_and_restored_over_damaged_files_that_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    std::fs::write(stick.join("photo.jpg"), b"somebody's").unwrap();
    let app = app(folder.path());
    create(&app);
    ok(&app, "start_case", json!({ "alias": "Selam", "needs": [] }));
    assert_eq!(refused(&app, "make_backup", json!({ "folder": stick })), "folder-not-free");
    let made = ok(&app, "make_backup", json!({ "folder": stick, "inside": true }));
    assert!(made["file"].as_str().unwrap().ends_with("/stick/notes-2026-11-24"), "{made}");
    app.with_room(Room::lock).unwrap();

    let found = ok(&app, "find_backups", json!({ "folder": stick }));
    assert_eq!(found["set_aside"], "vault-until-2026-11-24");
    assert_eq!((&found["rows"][0]["name"], &found["rows"][0]["days"]), (&json!("notes-2026-11-24"), &json!(0)));
    assert_eq!((&found["rows"][0]["handles"], &found["rows"][0]["wrong"]), (&json!(["ana"]), &Value::Null));
    std::fs::write(folder.path().join("vault/cases.db"), b"destroyed").unwrap();
    assert_eq!(refused(&app, "unlock", json!({ "handle": "ana", "passphrase": ANA })), "store-damaged");
    let mut payload = json!({ "backup": found["rows"][0]["folder"], "handle": "ana", "passphrase": ANA });
    assert_eq!(refused(&app, "restore_backup", payload.clone()), "folder-not-free");
    payload["set_aside"] = json!(true);
    let status = ok(&app, "restore_backup", payload.clone());
    assert_eq!((&status["stage"], &status["alarms"]), (&json!("open"), &json!([])));
    let list = ok(&app, "list_cases", json!({ "find": "sel", "view": "all", "from": 0, "count": 9 }));
    assert_eq!(list["rows"][0]["alias"], "Selam");
    assert_eq!(events_of(&app, EventKind::Restored), 1);
    let kept = folder.path().join("vault-until-2026-11-24/cases.db");
    assert_eq!(std::fs::read(kept).unwrap(), b"destroyed");
    assert_eq!(refused(&app, "restore_backup", payload), "already-open");
}

#[test]
fn settings_are_there_for_whoever_opens_no_case_and_stay_where_her_keys_open_a_store() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    for (handle, role, stays) in [("finn", "figures", true), ("dora", "admin", false), ("ben", "caseworker", false)] {
        join(&app, handle, role, FINN);
        assert_eq!(ok(&app, "show_settings", json!({}))["language"], "en", "{handle}");
        assert_eq!(ok(&app, "change_settings", json!({ "language": "ar" }))["language"], "ar", "{handle}");
        assert_eq!(ok(&app, "show_status", json!({}))["language"], "ar", "{handle}");
        unlock(&app, handle, FINN);
        let language = if stays { "ar" } else { "en" };
        assert_eq!(ok(&app, "show_settings", json!({}))["language"], language, "{handle}");
        unlock(&app, "ana", ANA);
    }
}

#[test]
fn a_wrong_passphrase_an_unknown_request_and_a_wrong_shape_are_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    app.with_room(Room::lock).unwrap();
    assert_eq!(refused(&app, "unlock", json!({ "handle": "ana", "passphrase": "no" })), "wrong-passphrase");
    assert_eq!(refused(&app, "open_everything", json!({})), "request-unknown");
    assert_eq!(refused(&app, "unlock", json!({ "handle": 7 })), "request-shape");
}

#[test]
fn a_figures_worker_is_refused_every_request_over_cases() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    join(&app, "finn", "figures", FINN);
    for row in TABLE.iter().filter(|row| row.needs == table::Needs::Cases) {
        let reply = app.ask(row.name, json!({}));
        let Reply::Refused(refusal) = reply else { panic!("{}: {reply:?}", row.name) };
        assert!(["role-needed", "request-shape"].contains(&refusal.code.as_str()), "{}: {}", row.name, refusal.code);
    }
}

#[test]
fn every_request_names_its_store_its_roles_and_its_event_and_no_name_comes_twice() {
    let mut names: Vec<&str> = TABLE.iter().map(|row| row.name).collect();
    for row in TABLE {
        assert!(!row.roles.is_empty() && !row.event_word().is_empty(), "{}", row.name);
        assert!(row.kind == crate::request::Kind::Command || row.touches.is_empty(), "{} is a query", row.name);
        assert!(row.name.contains('_') || ["undo", "unlock"].contains(&row.name), "{} is no verb and noun", row.name);
    }
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn the_notice_says_not_for_real_people_while_a_flow_is_missing() {
    let has = |name: &str| table::find(name).is_some();
    let missing = [
        ("worker_removal", has("remove_worker")),
        ("paper_consent", has("print_consent")),
        ("erasure", has("erase_record")),
    ];
    let expected: Vec<&str> = missing.iter().filter(|(_, there)| !there).map(|(flow, _)| *flow).collect();
    assert_eq!(MISSING_FLOWS, expected);

    // The README says it in the words of the first screen.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let words = amparo_words::Words::new(&amparo_words::Library::open(&[root.join("locales")]), "en");
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let notice = readme.lines().find(|line| line.starts_with("> **Not yet for real people")).unwrap_or_default();
    assert_eq!(notice.is_empty(), expected.is_empty());
    for (flow, there) in missing {
        let phrase = words.format(&format!("app-not-yet-{flow}"), &amparo_words::Args::new());
        assert_eq!(notice.to_lowercase().contains(&phrase), !there, "{flow}: {phrase}");
    }
}

#[test]
fn the_pages_contract_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/contract.ts");
    let found = typescript();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    let is_current = std::fs::read_to_string(path).unwrap() == found;
    assert!(is_current, "run the tests with UPDATE=1 and read the difference");
}
