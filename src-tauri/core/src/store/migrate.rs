//! Brings a store up to date: numbered SQL for our own tables, additive columns for the records of the dictionary.
//!
//! A released file is never edited. A store from a newer program is refused untouched.

use crate::base::error::{Refusal, Result};
use rusqlite::Connection;

/// Each step with the version it leads to, in order.
const STEPS: &[(i64, &str)] =
    &[(1, include_str!("migrations/0001_ledger.sql")), (3, include_str!("migrations/0003_exchange.sql"))];

/// The version of a store that this program writes.
pub const SCHEMA_VERSION: i64 = 3;

/// Refuses with `newer-than-program` a store that a newer program has written, and with `store-damaged` one that the key
/// does not open. Changes nothing.
pub(super) fn check(connection: &Connection) -> Result<i64> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(super::damaged)?;
    if found > SCHEMA_VERSION {
        return Err(Refusal::new("newer-than-program").into());
    }
    Ok(found)
}

/// Runs the missing steps, each in a transaction of its own with its version.
pub(super) fn run(connection: &mut Connection) -> Result<()> {
    let found = check(connection)?;
    for (version, sql) in STEPS.iter().filter(|(version, _)| *version > found) {
        let step = connection.transaction()?;
        step.execute_batch(sql)?;
        step.pragma_update(None, "user_version", version)?;
        step.commit()?;
    }
    Ok(())
}
