//! Vaults that are measured or looked at: made, filled and opened through the same requests as anyone's.

use std::path::Path;

use amparo_core::api::{App, Reply, SessionConfig};
use amparo_core::base::clock::SystemClock;
use amparo_core::base::ids::RecordId;
use amparo_core::base::random::SystemRandom;
use amparo_core::sample;
use amparo_core::vault::Cost;
use serde_json::{Value, json};

use crate::Outcome;

/// The worker of these vaults.
pub const HANDLE: &str = "mara";
/// Of invented people only: it may stand here.
pub const PASSPHRASE: &str = "lantern copper meadow violin anchor";
const SEED: u64 = 21;

/// The program over a vault in this folder, there or to be made.
pub fn app(folder: &Path) -> App {
    App::new(SessionConfig {
        folder: folder.to_path_buf(),
        locales: vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")],
        wanted_languages: vec!["en".to_owned()],
        clock: Box::new(SystemClock),
        random: Box::new(SystemRandom),
        cost: Some(Cost::FLOOR),
        after_lock: false,
    })
}

/// Asks, and says what was refused where it was.
pub fn ask(app: &App, name: &str, payload: Value) -> Outcome<Value> {
    match app.answer_request(name, payload) {
        Reply::Done { value, .. } => Ok(value),
        other => Err(format!("{name}: {}", other.to_json()).into()),
    }
}

/// Makes an empty vault and leaves it open.
pub fn create(folder: &Path) -> Outcome<App> {
    let app = app(folder);
    let roles = json!(["caseworker", "lead", "figures", "admin"]);
    ask(
        &app,
        "create_vault",
        json!({ "handle": HANDLE, "passphrase": PASSPHRASE, "roles": roles, "language": "en", "sample": false, "without_sheets": true }),
    )?;
    Ok(app)
}

/// Every case of the open vault.
pub fn cases(app: &App) -> Outcome<Vec<RecordId>> {
    Ok(app.with_session(|session| {
        session.with_cases(|context| {
            let mut statement = context.connection().prepare("SELECT id FROM record_case ORDER BY id")?;
            let ids = statement.query_map([], |row| row.get(0).map(RecordId))?;
            Ok(ids.collect::<rusqlite::Result<Vec<_>>>()?)
        })
    })?)
}

/// Gives every case names, ten assistances and two notes.
pub fn enrich(app: &App) -> Outcome {
    let cases = cases(app)?;
    Ok(app.with_session(|session| session.with_cases(|context| sample::enrich_cases(context, SEED, &cases)))?)
}

/// Makes a vault of so many invented cases, and says how it is opened.
pub fn sample(folder: &Path, cases: usize) -> Outcome<bool> {
    let app = create(folder)?;
    app.with_session(|session| session.with_cases(|context| sample::generate_cases(context, SEED, cases).map(|_| ())))?;
    app.with_session(|session| session.lock_session())?;
    println!("{cases} invented cases in {}\nworker: {HANDLE}\npassphrase: {PASSPHRASE}", folder.display());
    Ok(true)
}
