//! Brings a store up to date: numbered SQL for our own tables, additive columns for the records of the dictionary.
//!
//! A released file is never edited. A store from a newer program is refused untouched.

use crate::base::error::{Error, Refusal, Result, refuse};
use rusqlite::{Connection, OptionalExtension as _, params};

/// Each step with the version it leads to, in order.
const STEPS: &[(i64, &str)] =
    &[(1, include_str!("migrations/0001_ledger.sql")), (3, include_str!("migrations/0003_exchange.sql"))];

/// The steps of the figures store alone. These steps are counted apart, in `meta`: the same file format carries both
/// stores, and a case store never has these tables.
const FIGURES_STEPS: &[(i64, &str)] = &[(1, include_str!("migrations/figures_0001.sql"))];
const FIGURES_VERSION: &str = "figures_schema";

/// The version of a store that this program writes.
pub const SCHEMA_VERSION: i64 = 3;

/// Refuses with `newer-than-program` a store that a newer program has written, and with `store-damaged` one that the key
/// does not open. Changes nothing.
pub(super) fn check_version(connection: &Connection) -> Result<i64> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(store_damaged)?;
    if found > SCHEMA_VERSION {
        return Err(Refusal::new("newer-than-program").into());
    }
    Ok(found)
}

/// Runs the missing steps, each in a transaction of its own with its version.
pub(super) fn run_migrations(connection: &mut Connection) -> Result<()> {
    let found = check_version(connection)?;
    for (version, sql) in STEPS.iter().filter(|(version, _)| *version > found) {
        let step = connection.transaction()?;
        step.execute_batch(sql)?;
        step.pragma_update(None, "user_version", version)?;
        step.commit()?;
    }
    Ok(())
}

/// Brings the figures store's own tables up to date. Refuses with `newer-than-program`.
pub(super) fn run_figures(connection: &mut Connection) -> Result<()> {
    let kept: Option<Vec<u8>> = connection
        .query_row("SELECT value FROM meta WHERE key = ?1", [FIGURES_VERSION], |row| row.get(0))
        .optional()?;
    let found = kept.and_then(|kept| kept.try_into().ok()).map_or(0, i64::from_be_bytes);
    if FIGURES_STEPS.iter().all(|(version, _)| *version < found) {
        return Err(Refusal::new("newer-than-program").into());
    }
    for (version, sql) in FIGURES_STEPS.iter().filter(|(version, _)| *version > found) {
        let step = connection.transaction()?;
        step.execute_batch(sql)?;
        step.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
            params![FIGURES_VERSION, version.to_be_bytes().as_slice()],
        )?;
        step.commit()?;
    }
    Ok(())
}

/// A file that the key does not open: SQLite cannot tell a wrong key from destroyed pages, and the slot proved the key.
pub(super) fn store_damaged(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt) => refuse("store-damaged"),
        _ => Error::Store(error),
    }
}
