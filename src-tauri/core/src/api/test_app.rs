//! The program of an invented house for tests, asked as the page asks: ana makes the vault, finn counts.

use super::{App, Reply, Session, SessionConfig};
use crate::base::clock::FixedClock;
use crate::base::random::{Random, SeededRandom};
use crate::store::StoreKind;
use crate::vault::{Anchored, Cost};
use chrono::{TimeZone as _, Utc};
use serde_json::{Value, json};
use std::path::Path;

/// ana's passphrase.
pub(crate) const ANA: &str = "lantern copper meadow violin anchor";
/// finn's passphrase.
pub(crate) const FINN: &str = "harvest window pebble ocean tulip";

/// The program of a house whose vault lies in `folder`, on 24 November 2026.
pub(crate) fn app(folder: &Path) -> App {
    app_by(folder, Box::new(SeededRandom::new(7)))
}

/// Makes the program of a house that draws from this.
pub(crate) fn app_by(folder: &Path, random: Box<dyn Random>) -> App {
    App::new(SessionConfig {
        folder: folder.join("vault"),
        locales: vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")],
        wanted_languages: vec!["en".to_owned()],
        clock: Box::new(FixedClock(Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap())),
        random,
        cost: Some(Cost::FLOOR),
        after_lock: false,
    })
}

/// Whether the anchor of an open store says on the disk where its journal is now.
pub(crate) fn is_anchored(app: &App, kind: StoreKind) -> bool {
    app.with_session(|session| {
        let open = session.while_unlocked().unwrap().open.store_of(kind.into()).unwrap();
        open.anchor.read_both_copies().unwrap() == Anchored::At(open.now_at().unwrap())
    })
}

/// Reaches under the program into its open figures store, as whoever put an old page back does.
pub(crate) fn under_figures(app: &App, sql: &str) {
    let touch = |session: &mut Session| {
        session.with_store(StoreKind::Figures, |context| Ok(context.connection().execute_batch(sql)?))
    };
    app.with_session(touch).unwrap();
}

/// The answer of a request that is done.
pub(crate) fn ok(app: &App, name: &str, payload: Value) -> Value {
    match app.answer_request(name, payload) {
        Reply::Done { value, .. } => value,
        other => panic!("{name}: {other:?}"),
    }
}

/// The code of a refusal.
pub(crate) fn refused(app: &App, name: &str, payload: Value) -> String {
    match app.answer_request(name, payload) {
        Reply::Refused(refusal) => refusal.code,
        other => panic!("{name}: {other:?}"),
    }
}

/// Makes ana's vault, open, in which ana holds these roles.
pub(crate) fn create(app: &App, roles: &[&str]) {
    let made = ok(
        app,
        "create_vault",
        json!({ "handle": "ana", "passphrase": ANA, "roles": roles, "language": "en", "sample": false }),
    );
    assert_eq!(made["sheets"].as_array().unwrap().len(), 3);
}

/// Locks, and lets another work at the keyboard.
pub(crate) fn unlock(app: &App, handle: &str, passphrase: &str) -> Value {
    app.with_session(Session::lock_session).unwrap();
    ok(app, "unlock", json!({ "handle": handle, "passphrase": passphrase }))
}

/// Invites a worker, who joins and is at the keyboard then.
pub(crate) fn join(app: &App, handle: &str, role: &str, passphrase: &str) {
    let invited = ok(app, "invite_worker", json!({ "handle": handle, "roles": [role] }));
    app.with_session(Session::lock_session).unwrap();
    ok(app, "join_vault", json!({ "handle": handle, "code": invited["code"], "new_passphrase": passphrase }));
}

/// ana's house with finn, who counts: ana is at the keyboard, and the statement names the key that deposits are sealed
/// to.
pub(crate) fn house_with_figures(folder: &Path) -> App {
    let app = app(folder);
    with_figures(&app);
    app
}

/// Makes the same house with this program.
pub(crate) fn with_figures(app: &App) {
    create(app, &["lead", "admin"]);
    join(app, "finn", "figures", FINN);
    unlock(app, "ana", ANA);
}
