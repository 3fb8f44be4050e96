//! Drafts of what someone was typing: kept within a second, given back to its author only, gone with what it belongs
//! to.
//!
//! A draft is no record: not in history, not searched, not in undo, never handed over.

use crate::base::clock::Stamp;
use crate::base::error::Result;
use crate::base::ids::StrandId;
use rusqlite::{Connection, OptionalExtension as _, params};

/// A draft as its author left it; `value` is the page's own JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Draft {
    pub slot: String,
    pub strand: Option<StrandId>,
    pub value: String,
    pub kept_at: Stamp,
}

/// Keeps a draft in this slot of its author, in place of the one before.
pub(crate) fn keep_draft_row(connection: &Connection, author: &str, draft: &Draft) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO draft (author, slot, strand, value, kept_at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (author, slot) DO UPDATE SET strand = ?3, value = ?4, kept_at = ?5",
        )?
        .execute(params![author, draft.slot, draft.strand.map(|s| s.0), draft.value, draft.kept_at.0.cast_signed()])?;
    Ok(())
}

/// The draft in this slot of this author.
pub(crate) fn read_draft_row(connection: &Connection, author: &str, slot: &str) -> Result<Option<Draft>> {
    Ok(connection
        .prepare_cached("SELECT slot, strand, value, kept_at FROM draft WHERE author = ?1 AND slot = ?2")?
        .query_row([author, slot], draft_from_row)
        .optional()?)
}

/// Every draft of this author, newest first.
pub(crate) fn list_draft_rows(connection: &Connection, author: &str) -> Result<Vec<Draft>> {
    let mut statement = connection.prepare_cached(
        "SELECT slot, strand, value, kept_at FROM draft WHERE author = ?1 ORDER BY kept_at DESC, slot",
    )?;
    Ok(statement.query_map([author], draft_from_row)?.collect::<rusqlite::Result<_>>()?)
}

/// Drops the draft in this slot, if there is one.
pub(crate) fn drop(connection: &Connection, author: &str, slot: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM draft WHERE author = ?1 AND slot = ?2")?.execute([author, slot])?;
    Ok(())
}

fn draft_from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Draft> {
    Ok(Draft {
        slot: row.get(0)?,
        strand: row.get::<_, Option<[u8; 16]>>(1)?.map(StrandId),
        value: row.get(2)?,
        kept_at: Stamp(row.get::<_, i64>(3)?.cast_unsigned()),
    })
}
