use super::test_app::{ANA, FINN, app, join, ok, refused, unlock};
use super::*;
use crate::ledger::journal::{self, EventKind};
use crate::request::Requires;
use crate::store::StoreKind;
use std::path::Path;

/// The program of a house that ana has made.
fn create(app: &App) {
    super::test_app::create(app, &["caseworker", "lead", "admin"]);
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
        json!({ "case": case, "text": "Slept well.", "sensitive": false, "own_words": false, "on": null }),
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
    app.with_session(Session::lock_session).unwrap();
    assert_eq!(refused(&app, "show_today", json!({ "whose": "mine" })), "locked");
    let status = unlock(&app, "ana", ANA);
    assert_eq!(status["stage"], "open");
    assert_eq!(status["alarms"], json!([]));
    assert_eq!(ok(&app, "read_draft", json!({ "slot": "note" }))["value"]["text"], "She sa");
    let found = ok(&app, "verify_vault", json!({}));
    assert_eq!(found["alarms"], json!([]));
}

#[test]
fn a_note_as_long_as_the_page_allows_is_saved_and_one_byte_more_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    let case = ok(&app, "start_case", json!({ "needs": [] }))["case"].clone();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/features/notes/length.ts");
    let page = std::fs::read_to_string(page).unwrap();
    let line = page.lines().find(|line| line.contains("const NOTE_BYTES_MAX")).unwrap();
    let most: usize = line.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
    let note = |text: String| json!({ "case": case, "text": text, "sensitive": false, "own_words": true, "on": null });
    for letter in ["x", "ж", "字"] {
        ok(&app, "write_note", note(letter.repeat(most / letter.len())));
        assert_eq!(
            refused(&app, "write_note", note(letter.repeat(most / letter.len() + 1))),
            "field-too-long",
            "{letter}"
        );
    }
}

/// The events of one kind in the journal.
fn events_of(app: &App, kind: EventKind) -> usize {
    let events = app
        .with_session(|session| session.with_cases(|context| journal::newest_events(context.connection(), 1000)))
        .unwrap();
    events.iter().filter(|event| event.kind == kind).count()
}

/// Types two words of each of these sheets back.
fn confirm(app: &App, sheets: &[Value]) {
    for sheet in sheets {
        let words = json!([sheet["words"][3], sheet["words"][17]]);
        let checked = ok(app, "confirm_sheets", json!({ "number": sheet["number"], "words": words }));
        assert_eq!(checked["right"], true);
    }
}

#[test]
fn a_line_of_the_list_says_the_last_day_the_next_one_and_who_is_responsible() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    join(&app, "ben", "caseworker", FINN);
    unlock(&app, "ana", ANA);
    let start = || ok(&app, "start_case", json!({ "needs": [] }))["case"].clone();
    let (quiet, busy) = (start(), start());
    let assisted = json!({ "case": busy, "service_type": "safe_accommodation", "on": "2026-11-20", "outcome": null,
        "quantity": null, "unit": null, "provider": null, "note": null });
    ok(&app, "record_assistance", assisted);
    let line = |case: &Value| {
        let rows = ok(&app, "list_cases", json!({ "find": "", "view": "all", "from": 0, "count": 9 }))["rows"].clone();
        rows.as_array().unwrap().iter().find(|row| row["case"] == *case).unwrap().clone()
    };
    let days = |case: &Value| [line(case)["last_on"].clone(), line(case)["due_on"].clone()];
    assert_eq!(days(&busy), [json!("2026-11-20"), Value::Null]);
    let note =
        |on: &str| json!({ "case": busy, "text": "Slept well.", "sensitive": false, "own_words": false, "on": on });
    for on in ["2026-11-22", "2026-11-21"] {
        ok(&app, "write_note", note(on));
    }
    for due in ["2026-12-05", "2026-11-30"] {
        ok(&app, "add_task", json!({ "case": busy, "text": "Call", "due_on": due, "time": null, "kind": "call" }));
    }
    assert_eq!(days(&busy), [json!("2026-11-22"), json!("2026-11-30")]);
    ok(&app, "undo", json!({}));
    assert_eq!(days(&busy), [json!("2026-11-22"), json!("2026-12-05")], "what was taken back counts no more");
    assert_eq!(days(&quiet), [Value::Null, Value::Null]);

    unlock(&app, "ben", FINN);
    let bens = start();
    assert_eq!([&quiet, &bens, &busy].map(|case| line(case)["owner"].clone()), ["ana", "ben", "ana"].map(Value::from));
}

#[test]
fn the_screen_before_the_door_is_open_says_that_the_people_are_invented() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let is_sample = || ok(&app, "show_status", json!({}))["sample"].clone();
    let begin = |sample: bool| {
        json!({ "handle": "ana", "passphrase": ANA, "roles": ["caseworker", "lead", "admin"], "language": "en",
            "without_sheets": true, "sample": sample })
    };
    ok(&app, "create_vault", begin(true));
    assert_eq!(is_sample(), true);
    app.with_session(Session::lock_session).unwrap();
    assert_eq!(is_sample(), true);
    // A vault that was made before it could say so says it from its next opening on.
    std::fs::remove_file(folder.path().join("vault/sample")).unwrap();
    assert_eq!(is_sample(), false);
    unlock(&app, "ana", ANA);
    app.with_session(Session::lock_session).unwrap();
    assert_eq!(is_sample(), true);

    // Whoever only counts opens no case, and must not take tables of invented people for real ones.
    unlock(&app, "ana", ANA);
    join(&app, "sam", "figures", FINN);
    unlock(&app, "sam", FINN);
    assert_eq!(is_sample(), true);
    app.with_session(Session::lock_session).unwrap();

    let real = tempfile::tempdir().unwrap();
    let app = super::test_app::app(real.path());
    let is_sample = || ok(&app, "show_status", json!({}))["sample"].clone();
    ok(&app, "create_vault", begin(false));
    app.with_session(Session::lock_session).unwrap();
    assert_eq!(is_sample(), false);
    // Somebody puts the word into a folder of real people: the first who opens it takes it out.
    std::fs::write(real.path().join("vault/sample"), "").unwrap();
    unlock(&app, "ana", ANA);
    assert_eq!(is_sample(), false);
    app.with_session(Session::lock_session).unwrap();
    assert_eq!(is_sample(), false);
}

fn sheets_stand(app: &App) -> Value {
    ok(app, "show_status", json!({}))["sheets"].clone()
}

#[test]
fn sheets_of_a_first_run_that_was_cut_short_stay_unconfirmed_until_new_ones_are_on_paper() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let roles = json!(["caseworker", "admin"]);
    let begin = json!({ "handle": "ana", "passphrase": ANA, "roles": roles, "language": "en", "sample": false });
    let first = ok(&app, "create_vault", begin)["sheets"].as_array().unwrap().clone();
    confirm(&app, &first[..2]);
    let unlock = || ok(&app, "unlock", json!({ "handle": "ana", "passphrase": ANA }));
    app.with_session(Session::lock_session).unwrap();
    assert_eq!(unlock()["sheets"], "unconfirmed", "two of three are not all");
    assert_eq!(events_of(&app, EventKind::SheetsConfirmed), 0);

    assert_eq!(refused(&app, "make_sheets", json!({ "passphrase": "not hers" })), "wrong-passphrase");
    assert_eq!(events_of(&app, EventKind::SheetsMade), 0);
    let made = ok(&app, "make_sheets", json!({ "passphrase": ANA }))["sheets"].as_array().unwrap().clone();
    confirm(&app, &made[..2]);
    // The window locks while the third is shown: the first sheets go on to count, and the worker begins again.
    app.with_session(Session::lock_session).unwrap();
    unlock();
    let third = json!({ "number": 3, "words": [made[2]["words"][0], made[2]["words"][1]] });
    assert_eq!(refused(&app, "confirm_sheets", third), "sheets-gone");
    assert_eq!(sheets_stand(&app), "unconfirmed");

    let made = ok(&app, "make_sheets", json!({ "passphrase": ANA }))["sheets"].as_array().unwrap().clone();
    let wrong = json!({ "number": 3, "words": [made[2]["words"][1], made[2]["words"][0]] });
    confirm(&app, &made[..2]);
    assert_eq!(ok(&app, "confirm_sheets", wrong)["right"], false);
    assert_eq!(sheets_stand(&app), "unconfirmed");
    confirm(&app, &made[2..]);
    assert_eq!(sheets_stand(&app), "confirmed");
    assert_eq!((events_of(&app, EventKind::SheetsMade), events_of(&app, EventKind::SheetsConfirmed)), (2, 1));
    app.with_session(Session::lock_session).unwrap();
    assert_eq!((&unlock()["sheets"], &unlock_alarms(&app)), (&json!("confirmed"), &json!([])));

    app.with_session(Session::lock_session).unwrap();
    let text = |sheet: &Value| {
        sheet["words"].as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect::<Vec<_>>().join(" ")
    };
    let recover = |sheets: [&Value; 2]| json!({ "handle": "ana", "sheets": sheets.map(text), "new_passphrase": "harvest window pebble ocean tulip" });
    assert_eq!(refused(&app, "recover_vault", recover([&first[0], &first[1]])), "sheet-of-another");
    assert_eq!(refused(&app, "recover_vault", recover([&made[0], &first[1]])), "sheet-of-another");
    assert_eq!(ok(&app, "recover_vault", recover([&made[2], &made[0]]))["sheets"], "confirmed");
}

fn unlock_alarms(app: &App) -> Value {
    ok(app, "show_status", json!({}))["alarms"].clone()
}

#[test]
fn sheets_that_were_all_confirmed_at_the_first_run_or_have_opened_the_files_are_known_to_be_there() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let roles = json!(["caseworker", "admin"]);
    let begin = json!({ "handle": "ana", "passphrase": ANA, "roles": roles, "language": "en", "sample": false });
    let made = ok(&app, "create_vault", begin.clone())["sheets"].as_array().unwrap().clone();
    confirm(&app, &made);
    assert_eq!(sheets_stand(&app), "confirmed");
    app.with_session(Session::lock_session).unwrap();

    let other = tempfile::tempdir().unwrap();
    let app = self::app(other.path());
    let made = ok(&app, "create_vault", begin)["sheets"].as_array().unwrap().clone();
    app.with_session(Session::lock_session).unwrap();
    let typed =
        [1, 2].map(|at| made[at]["groups"].as_array().unwrap().iter().map(|g| g.as_str().unwrap()).collect::<String>());
    let recover = json!({ "handle": "ana", "sheets": typed, "new_passphrase": "harvest window pebble ocean tulip" });
    assert_eq!(ok(&app, "recover_vault", recover)["sheets"], "confirmed", "whoever just typed two has them");
}

#[test]
fn only_an_admin_makes_sheets_and_nobody_else_is_told_how_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    let invited = ok(&app, "invite_worker", json!({ "handle": "ben", "roles": ["lead"] }));
    app.with_session(Session::lock_session).unwrap();
    let other = "harvest window pebble ocean tulip";
    ok(&app, "join_vault", json!({ "handle": "ben", "code": invited["code"], "new_passphrase": other }));
    app.with_session(Session::lock_session).unwrap();
    ok(&app, "unlock", json!({ "handle": "ana", "passphrase": ANA }));
    app.with_session(Session::lock_session).unwrap();
    assert_eq!(ok(&app, "unlock", json!({ "handle": "ben", "passphrase": other }))["sheets"], Value::Null);
    assert_eq!(refused(&app, "make_sheets", json!({ "passphrase": other })), "role-needed");
    assert_eq!(events_of(&app, EventKind::Refused), 1);
    assert_eq!(refused(&app, "confirm_sheets", json!({ "number": 1, "words": ["a", "b"] })), "sheets-gone");
}

#[test]
fn an_older_store_put_back_is_told_and_its_proof_is_kept_until_somebody_has_looked() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    app.with_session(Session::lock_session).unwrap();
    let [store, anchor] = ["cases.db", "cases.anchor"].map(|name| folder.path().join("vault").join(name));
    let yesterday = std::fs::read(&store).unwrap();
    let unlock = || unlock(&app, "ana", ANA);
    unlock();
    ok(&app, "start_case", json!({ "needs": [] }));
    app.with_session(Session::lock_session).unwrap();
    std::fs::write(&store, yesterday).unwrap();
    let proof = std::fs::read(&anchor).unwrap();
    for (opening, alarm) in [(1, "journal-behind"), (2, "journal-differs")] {
        assert_eq!(unlock()["alarms"], json!([alarm]));
        // The worker goes on all the same: what tells that something is missing is not written over.
        ok(&app, "start_case", json!({ "needs": [] }));
        app.with_session(|session| session.with_cases(|context| context.pin_anchor_now())).unwrap();
        assert_eq!(events_of(&app, EventKind::Alarmed), opening);
        app.with_session(Session::lock_session).unwrap();
        assert!(std::fs::read(&anchor).unwrap() == proof, "opening {opening}");
    }
    assert_ne!(unlock()["alarms"], json!([]));
    assert_eq!(ok(&app, "acknowledge_alarms", json!({}))["alarms"], json!([]));
    assert_eq!(events_of(&app, EventKind::Acknowledged), 1);
    assert_eq!(ok(&app, "verify_vault", json!({}))["alarms"], json!([]));
    app.with_session(Session::lock_session).unwrap();
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
    app.with_session(Session::lock_session).unwrap();

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
fn settings_are_there_for_a_worker_who_opens_no_case_and_stay_where_the_workers_keys_open_a_store() {
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
    app.with_session(Session::lock_session).unwrap();
    assert_eq!(refused(&app, "unlock", json!({ "handle": "ana", "passphrase": "no" })), "wrong-passphrase");
    assert_eq!(refused(&app, "open_everything", json!({})), "request-unknown");
    assert_eq!(refused(&app, "unlock", json!({ "handle": 7 })), "request-shape");
}

/// `tests/panics` proves the same of a release build.
#[test]
fn a_request_that_panics_answers_failed_and_the_vault_stays_open_sound_and_lockable() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    let entries = |app: &App| {
        let found = ok(app, "verify_vault", json!({}));
        assert_eq!(found["alarms"], json!([]));
        found["entries"].as_u64().unwrap()
    };
    let before = entries(&app);
    for _ in 0..3 {
        let reply = app.answer_request("panic_in_save", json!({}));
        let Reply::Failed { incident } = reply else { panic!("{reply:?}") };
        assert!(incident.starts_with("panic-"), "{incident}");
    }
    assert_eq!(ok(&app, "show_status", json!({}))["stage"], "open");
    assert_eq!(entries(&app), before, "what the panicked save had written is taken back");
    ok(&app, "start_case", json!({ "alias": "Selam", "notes_consent": "given", "needs": [] }));
    let after = entries(&app);
    assert!(after > before);
    app.with_session(Session::lock_session).unwrap();
    assert_eq!(refused(&app, "panic_in_save", json!({})), "locked");
    unlock(&app, "ana", ANA);
    assert_eq!(entries(&app), after);
}

#[test]
fn a_request_by_its_type_meets_the_same_roles_and_the_same_guard_as_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    for _ in 0..2 {
        let ended = app.call(crate::api::panics::PanicInSave {}).unwrap_err();
        let Unanswered::Failed { incident } = ended else { panic!("{ended:?}") };
        assert!(incident.starts_with("panic-"), "{incident}");
    }
    assert_eq!(app.call(requests::ListWorkers {}).unwrap().len(), 1, "the vault is still open");
    join(&app, "finn", "figures", FINN);
    let window =
        || requests::ListCases { find: String::new(), view: requests::CasesShown::All, order: None, from: 0, count: 1 };
    let code = |ended: Unanswered| match ended {
        Unanswered::Refused(refusal) => refusal.code,
        Unanswered::Failed { incident } => incident,
    };
    assert_eq!(code(app.call(window()).unwrap_err()), "role-needed");
    app.with_session(Session::lock_session).unwrap();
    assert_eq!(code(app.call(window()).unwrap_err()), "locked");
}

#[test]
fn whether_a_vault_is_open_is_known_at_once_whatever_request_runs() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let seen_beside = |app: &App| {
        // Another thread asks while a request holds the session: it would wait for ever if it had to wait.
        app.with_session(|_| std::thread::scope(|scope| scope.spawn(|| app.is_vault_open()).join().unwrap()))
    };
    assert!(!seen_beside(&app));
    create(&app);
    assert!(seen_beside(&app));
    app.with_session(Session::lock_session).unwrap();
    assert!(!seen_beside(&app));
    assert_eq!(refused(&app, "unlock", json!({ "handle": "ana", "passphrase": "wrong" })), "wrong-passphrase");
    assert!(!seen_beside(&app));
    unlock(&app, "ana", ANA);
    assert!(seen_beside(&app));
}

#[test]
fn a_figures_worker_is_refused_every_request_over_cases() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    join(&app, "finn", "figures", FINN);
    for row in TABLE.iter().filter(|row| row.requires == Requires::Store(StoreKind::Cases)) {
        let reply = app.answer_request(row.name, json!({}));
        let Reply::Refused(refusal) = reply else { panic!("{}: {reply:?}", row.name) };
        assert!(["role-needed", "request-shape"].contains(&refusal.code.as_str()), "{}: {}", row.name, refusal.code);
    }
}

#[test]
fn every_request_names_its_store_its_roles_and_its_event_and_no_name_comes_twice() {
    let mut names: Vec<&str> = TABLE.iter().map(|row| row.name).collect();
    for row in TABLE {
        assert!(!row.roles.is_empty() && !row.journal_event_word().is_empty(), "{}", row.name);
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
    let has = |name: &str| table::find_request(name).is_some();
    let missing = [
        ("worker_removal", has("remove_worker")),
        ("paper_consent", has("print_consent")),
        ("erasure", has("erase_record")),
    ];
    let expected: Vec<&str> = missing.iter().filter(|(_, there)| !there).map(|(flow, _)| *flow).collect();
    assert_eq!(MISSING_FLOWS, expected);

    // The README says it in the words of the first screen.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let words = amparo_words::Localization::new(&amparo_words::Library::open(&[root.join("locales")]), "en");
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
    let found = typescript_contract();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    let is_current = std::fs::read_to_string(path).unwrap() == found;
    assert!(is_current, "run the tests with UPDATE=1 and read the difference");
}

#[test]
fn a_word_that_this_program_does_not_know_is_refused_and_never_taken_for_another() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app);
    let case = ok(&app, "start_case", json!({ "needs": [] }))["case"].clone();
    let list = json!({ "find": "", "view": "all", "order": "newest", "from": 0, "count": 9 });
    let consent = json!({ "case": case, "scopes": ["case_management"], "recipient": null, "state": "refused",
        "given_by": "person", "mode": null, "language": null, "interpreter_used": null, "valid_until": null,
        "reason": null, "assent": null });
    for (request, payload, key) in [
        ("list_cases", list.clone(), "view"),
        ("list_cases", list, "order"),
        ("start_case", json!({ "needs": [], "notes_consent": "given" }), "notes_consent"),
        ("record_consent", consent, "state"),
        ("list_referrals", json!({ "view": "all" }), "view"),
        ("show_today", json!({ "whose": "mine" }), "whose"),
        ("change_settings", json!({ "digits": "latin" }), "digits"),
        ("change_settings", json!({ "theme": "dark" }), "theme"),
        ("change_settings", json!({ "hide_page": "calculator" }), "hide_page"),
    ] {
        ok(&app, request, payload.clone());
        for word in ["", "ALL", "everything", "withdrawn_by_nobody"] {
            let mut unknown = payload.clone();
            unknown[key] = json!(word);
            assert_eq!(refused(&app, request, unknown), "request-shape", "{request}: {key} = {word:?}");
        }
    }
    let record = "00".repeat(16);
    for answer in ["", "draft", "sent", "received", "perhaps"] {
        let payload = json!({ "record": record, "answer": answer, "on": "2026-11-24", "refusal_reason": null });
        assert_eq!(refused(&app, "answer_referral", payload), "request-shape", "{answer:?}");
    }
    for (request, payload) in [
        ("invite_worker", json!({ "handle": "ben", "roles": ["director"] })),
        (
            "create_vault",
            json!({ "handle": "ben", "passphrase": FINN, "roles": ["director"], "language": "en", "sample": false }),
        ),
    ] {
        assert_eq!(refused(&app, request, payload), "request-shape", "{request}");
    }
    let kept = ok(&app, "show_settings", json!({}));
    assert_eq!([&kept["digits"], &kept["theme"], &kept["hide_page"]], ["latin", "dark", "calculator"]);
}
