//! Proves for the release profile what a panic does: the request answers `failed`, and the vault stays open, sound and
//! lockable. A test of cargo cannot prove it, because cargo builds every test so that it unwinds, whatever the profile says.
//!
//! `amparo-panics FOLDER` works in an empty folder that the caller removes, and ends with success where all of it held.

use amparo_core::api::{App, Session, SessionConfig};
use amparo_core::base::clock::SystemClock;
use amparo_core::base::random::SystemRandom;
use amparo_core::vault::Cost;
use serde_json::{Value, json};
use std::path::Path;

/// Of invented people only: it may stand here.
const ANA: &str = "lantern copper meadow violin anchor";

fn main() {
    let folder = std::env::args_os().nth(1).expect("the folder to work in");
    let app = open_app(Path::new(&folder));
    let created = json!({ "handle": "ana", "passphrase": ANA, "roles": ["caseworker", "lead", "admin"], "language": "en",
        "sample": false, "without_sheets": true });
    ask(&app, "create_vault", created);
    let before = verify_vault(&app);

    for _ in 0..3 {
        let reply = app.answer_as_json("panic_in_save", json!({}));
        let incident = reply.pointer("/failed/incident").and_then(Value::as_str).unwrap_or_default();
        assert!(incident.starts_with("panic-"), "{reply}");
    }

    assert_eq!(ask(&app, "show_status", json!({}))["stage"], "open");
    assert_eq!(verify_vault(&app), before, "what the panicked save had written is taken back");
    ask(&app, "start_case", json!({ "alias": "Selam", "notes_consent": "given", "needs": [] }));
    let after = verify_vault(&app);
    assert!(after > before);

    app.with_session(Session::lock_session).expect("it locks");
    assert_eq!(app.answer_as_json("show_today", json!({})).pointer("/refused/code"), Some(&json!("locked")));
    drop(app);
    let again = open_app(Path::new(&folder));
    ask(&again, "unlock", json!({ "handle": "ana", "passphrase": ANA }));
    assert_eq!(verify_vault(&again), after);
}

fn open_app(folder: &Path) -> App {
    App::new(SessionConfig {
        folder: folder.join("vault"),
        locales: Vec::new(),
        wanted_languages: vec!["en".to_owned()],
        clock: Box::new(SystemClock),
        random: Box::new(SystemRandom),
        cost: Some(Cost::FLOOR),
        after_lock: false,
    })
}

/// Asks for something that must be done, and returns its value.
fn ask(app: &App, name: &str, payload: Value) -> Value {
    let reply = app.answer_as_json(name, payload);
    reply.get("ok").cloned().unwrap_or_else(|| panic!("{name}: {reply}"))
}

/// Verifies that no alarm is raised, and returns the number of entries.
fn verify_vault(app: &App) -> u64 {
    let found = ask(app, "verify_vault", Value::Null);
    assert_eq!(found["alarms"], json!([]));
    found["entries"].as_u64().expect("a number")
}
