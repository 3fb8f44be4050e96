//! An upgrade: what an older program had to shelve is folded in by the one that knows it, before anybody looks.
//!
//! Only strands that hold something shelved, or whose meaning changed, are folded again. Without this their rows would
//! differ from what their entries say now, and a newer program would look like tampering.

use super::fold::fold_entries;
use super::write::DICTIONARY_VERSION;
use super::{rows, strands};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::StrandId;
use crate::dictionary::schema::{HEAD, table_name_of};
use crate::dictionary::{Dictionary, Record};
use crate::ledger::{case_list, search_index};
use crate::store;
use crate::vault::membership::author::Authorities;
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeMap;

const FOLDED_BY: &str = "folded_by";

/// Brings the tables of the records up to date with the dictionary, in one transaction.
///
/// Refuses with `newer-than-program`.
pub(crate) fn upgrade(
    connection: &mut Connection,
    authorities: &dyn Authorities,
    dictionary: &Dictionary,
) -> Result<()> {
    let step = connection.transaction()?;
    let has_grown = grow(&step, dictionary)?;
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

/// Makes the tables of the dictionary and adds the columns that an older store lacks, in one transaction.
///
/// Refuses with `newer-than-program` as [`grow`] does.
#[cfg(test)]
pub(crate) fn migrate(connection: &mut Connection, dictionary: &Dictionary) -> Result<()> {
    let step = connection.transaction()?;
    grow(&step, dictionary)?;
    Ok(step.commit()?)
}

/// Brings the tables up to date inside a transaction; returns true if anything was lacking.
///
/// Refuses with `newer-than-program` a store that has a table or a column more than the dictionary: rows are written
/// whole, so that an older program would blank what it does not know.
fn grow(step: &Connection, dictionary: &Dictionary) -> Result<bool> {
    let mut present: BTreeMap<String, Vec<String>> = BTreeMap::new();
    {
        let mut statement = step.prepare(
            "SELECT s.name, c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c
             WHERE s.type = 'table' AND s.name GLOB 'record_*'",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            present.entry(row.get(0)?).or_default().push(row.get(1)?);
        }
    }
    let known: BTreeMap<String, Vec<String>> = dictionary.records.values().map(columns_of).collect();
    let is_known = |(name, columns): (&String, &Vec<String>)| {
        known.get(name).is_some_and(|known| columns.iter().all(|column| known.contains(column)))
    };
    if !present.iter().all(is_known) {
        return Err(refuse("newer-than-program"));
    }
    let statements = dictionary.migration_statements(&present);
    for statement in &statements {
        step.execute_batch(statement)?;
    }
    let has_other_lines = case_list::are_of_another_shape(step)?;
    if !statements.is_empty() || has_other_lines {
        step.execute_batch(include_str!("indexes.sql"))?;
    }
    if has_other_lines {
        case_list::make_every_line(step)?;
    }
    Ok(!statements.is_empty())
}

/// The table of a record with all its columns.
fn columns_of(record: &Record) -> (String, Vec<String>) {
    let head = HEAD.iter().map(|(name, _)| (*name).to_owned());
    (table_name_of(&record.name), head.chain(record.columns_of_record().map(|(name, _)| name)).collect())
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
    let entries = match strands::entries_of_strand(connection, strand) {
        // What cannot be read is for the verification to tell: its rows stay as they are.
        Err(Error::Encoding(_)) => return Ok(()),
        read => read?,
    };
    let state = fold_entries(strand, &entries, authorities, dictionary);
    rows::write_current_rows(connection, dictionary, strand, &state, state.records.keys())?;
    let kinds: Vec<&str> = state.records.keys().map(|(kind, _)| kind.as_str()).collect();
    search_index::refresh_index(connection, dictionary, strand, &kinds)?;
    case_list::refresh_lines(connection, dictionary, strand, &kinds)?;
    connection.prepare_cached("UPDATE strand SET dictionary = ?2, shelved = ?3 WHERE id = ?1")?.execute(params![
        strand.0,
        DICTIONARY_VERSION,
        state.shelved
    ])?;
    Ok(())
}
