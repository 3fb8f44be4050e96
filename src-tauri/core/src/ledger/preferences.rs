//! A worker's own settings in the store: language, digits, text size, theme. Settings follow the worker's unlock, not
//! the machine.

use crate::base::error::Result;
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// The settings that this worker has changed.
pub(crate) fn read_preferences(connection: &Connection, handle: &str) -> Result<BTreeMap<String, String>> {
    let mut statement =
        connection.prepare_cached("SELECT key, value FROM preference WHERE handle = ?1 ORDER BY key")?;
    let rows = statement.query_map([handle], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Changes one setting of this worker.
pub(crate) fn set_preference(connection: &Connection, handle: &str, key: &str, value: &str) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO preference (handle, key, value) VALUES (?1, ?2, ?3)
             ON CONFLICT (handle, key) DO UPDATE SET value = ?3",
        )?
        .execute(params![handle, key, value])?;
    Ok(())
}
