//! An upgrade: what an older program had to shelve is folded in by the one that knows it, before anybody looks.
//!
//! Only strands that hold something shelved, or whose meaning changed, are folded again. Without this their rows would
//! differ from what their entries say now, and a newer program would look like tampering.

use super::fold::fold;
use super::write::DICTIONARY_VERSION;
use super::{rows, strands};
use crate::base::error::{Error, Result};
use crate::base::ids::StrandId;
use crate::dictionary::Dictionary;
use crate::ledger::{case_list, search_index};
use crate::store;
use crate::vault::membership::author::Authorities;
use rusqlite::{Connection, OptionalExtension as _, params};

const FOLDED_BY: &str = "folded_by";

/// Brings the tables of the records up to date with the dictionary, in one transaction.
///
/// Refuses with `newer-than-program`.
pub fn upgrade(connection: &mut Connection, authorities: &dyn Authorities, dictionary: &Dictionary) -> Result<()> {
    let step = connection.transaction()?;
    let has_grown = rows::grow(&step, dictionary)?;
    // An opening on any other day looks at no strand.
    if !has_grown && folded_by(&step)? == Some(DICTIONARY_VERSION) {
        return Ok(step.commit()?);
    }
    for strand in to_fold(&step, has_grown)? {
        fold_again(&step, strand, authorities, dictionary)?;
    }
    store::set_meta(&step, FOLDED_BY, &DICTIONARY_VERSION.to_be_bytes())?;
    Ok(step.commit()?)
}

/// The version of the dictionary that all strands of this store were folded with.
fn folded_by(connection: &Connection) -> Result<Option<u32>> {
    let value: Option<Vec<u8>> = connection
        .prepare("SELECT value FROM meta WHERE key = ?1")?
        .query_row([FOLDED_BY], |row| row.get(0))
        .optional()?;
    Ok(value.and_then(|value| value.try_into().ok()).map(u32::from_be_bytes))
}

fn to_fold(connection: &Connection, has_grown: bool) -> Result<Vec<StrandId>> {
    let mut statement =
        connection.prepare("SELECT id FROM strand WHERE dictionary < ?1 OR (?2 AND shelved > 0) ORDER BY id")?;
    let ids = statement.query_map(params![DICTIONARY_VERSION, has_grown], |row| row.get(0).map(StrandId))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn fold_again(
    connection: &Connection,
    strand: StrandId,
    authorities: &dyn Authorities,
    dictionary: &Dictionary,
) -> Result<()> {
    let entries = match strands::entries(connection, strand) {
        // What cannot be read is for the verification to tell: its rows stay as they are.
        Err(Error::Encoding(_)) => return Ok(()),
        read => read?,
    };
    let state = fold(strand, &entries, authorities, dictionary);
    rows::write(connection, dictionary, strand, &state, state.records.keys())?;
    let kinds: Vec<&str> = state.records.keys().map(|(kind, _)| kind.as_str()).collect();
    search_index::refresh(connection, dictionary, strand, &kinds)?;
    case_list::refresh(connection, dictionary, strand, &kinds)?;
    connection.prepare_cached("UPDATE strand SET dictionary = ?2, shelved = ?3 WHERE id = ?1")?.execute(params![
        strand.0,
        DICTIONARY_VERSION,
        state.shelved
    ])?;
    Ok(())
}
