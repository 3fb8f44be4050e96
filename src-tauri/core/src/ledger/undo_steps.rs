//! The steps that undo knows: each command of a worker that can be taken back, with the entries it wrote.

use crate::base::error::Result;
use crate::base::ids::{CommandId, StrandId};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeSet;

/// How many steps of a worker are kept.
pub(crate) const STEPS_MAX: u64 = 50;

/// Remembers a step of this worker. Called by the write path.
pub(super) fn remember_step(
    connection: &Connection,
    author: &str,
    command: &str,
    act: CommandId,
    written: &[(StrandId, u64)],
) -> Result<()> {
    for (strand, position) in written {
        connection
            .prepare_cached(
                "INSERT INTO undo_step (author, command, act, strand, position) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![author, command, act.0, strand.0, position])?;
    }
    connection
        .prepare_cached(
            "DELETE FROM undo_step WHERE author = ?1 AND act NOT IN (
               SELECT act FROM undo_step WHERE author = ?1 GROUP BY act ORDER BY max(number) DESC LIMIT ?2)",
        )?
        .execute(params![author, STEPS_MAX])?;
    Ok(())
}

/// The command that undo would take back for this worker; `None` where there is none.
pub(crate) fn next(connection: &Connection, author: &str) -> Result<Option<String>> {
    Ok(last_step_of(connection, author)?.map(|(command, _)| command))
}

pub(super) fn last_step_of(connection: &Connection, author: &str) -> Result<Option<(String, CommandId)>> {
    Ok(connection
        .prepare_cached(
            "SELECT command, act FROM undo_step WHERE author = ?1 AND undone = 0 ORDER BY number DESC LIMIT 1",
        )?
        .query_row([author], |row| Ok((row.get(0)?, CommandId(row.get(1)?))))
        .optional()?)
}

/// Forgets a step. The step's entries go on to count as somebody's later words: what rests on them is not taken back
/// either.
pub(super) fn forget_step(connection: &Connection, act: CommandId) -> Result<()> {
    connection.prepare_cached("DELETE FROM undo_step WHERE act = ?1")?.execute([act.0])?;
    Ok(())
}

pub(super) fn places_of_step(connection: &Connection, act: CommandId) -> Result<Vec<(StrandId, usize)>> {
    let mut statement =
        connection.prepare_cached("SELECT strand, position FROM undo_step WHERE act = ?1 ORDER BY number DESC")?;
    let rows = statement.query_map([act.0], |row| Ok((StrandId(row.get(0)?), row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn undone_positions(connection: &Connection, author: &str, strand: StrandId) -> Result<BTreeSet<usize>> {
    let mut statement =
        connection.prepare_cached("SELECT position FROM undo_step WHERE author = ?1 AND strand = ?2 AND undone = 1")?;
    let rows = statement.query_map(params![author, strand.0], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
