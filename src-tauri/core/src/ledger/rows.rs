//! The tables of the dictionary: the fold written down for reading. Written by the write path only.

use super::fold::{RecordState, StrandState};
use crate::base::error::{Error, Result};
use crate::base::ids::{RecordId, StrandId};
use crate::dictionary::columns::Cell;
use crate::dictionary::schema::{HEAD, quoted, table_name_of};
use crate::dictionary::{Answer, Dictionary, Fields, Record, Value};
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, BTreeSet};

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// The reading of a cell that no value fits: one row never shuts a list, and verification tells of it.
const UNREADABLE: Answer<Value> = Answer::Unknown;

/// The row that a record should have: head first, then each field's columns.
pub(super) fn row_cells_of(record: &Record, strand: StrandId, id: RecordId, state: &RecordState) -> Vec<Cell> {
    let mut cells = vec![
        Cell::Blob(id.0.to_vec()),
        state.parent.map_or(Cell::Null, |parent| Cell::Blob(parent.0.to_vec())),
        Cell::Blob(strand.0.to_vec()),
        Cell::Integer(state.created_at.0.cast_signed()),
        Cell::Blob(state.created_by.to_vec()),
        Cell::Integer(i64::from(state.is_voided())),
    ];
    for field in &record.fields {
        // A value that is not of its field's kind came from a newer dictionary: its column stays blank.
        let answer = Answer::<Value>::from_cbor_value(field, &state.shown(&field.name)).unwrap_or(Answer::Blank);
        cells.extend(field.cells_of_answer(&answer));
    }
    cells
}

/// Head of a row, before its fields.
pub(super) struct RowHeader {
    pub id: RecordId,
    pub parent: Option<RecordId>,
    pub strand: StrandId,
    pub created: crate::base::clock::Stamp,
    pub by: crate::base::encoding::Hash,
}

/// Writes the row of a new record from its answers: the same cells that [`row_cells_of`] finds in the fold of its entry.
pub(super) fn write_new(connection: &Connection, record: &Record, head: &RowHeader, fields: &Fields) -> Result<()> {
    let mut cells = vec![
        Cell::Blob(head.id.0.to_vec()),
        head.parent.map_or(Cell::Null, |parent| Cell::Blob(parent.0.to_vec())),
        Cell::Blob(head.strand.0.to_vec()),
        Cell::Integer(head.created.0.cast_signed()),
        Cell::Blob(head.by.to_vec()),
        Cell::Integer(0),
    ];
    for field in &record.fields {
        cells.extend(field.cells_of_answer(fields.answer_by_name(&field.name)));
    }
    connection.prepare_cached(insert_statement(record))?.execute(rusqlite::params_from_iter(cells))?;
    Ok(())
}

/// The statement that writes a whole row in place of the one of this id.
fn insert_statement(record: &Record) -> &str {
    record.sql.insert.get_or_init(|| {
        let places = vec!["?"; HEAD.len() + record.columns_of_record().count()].join(", ");
        let table = quoted(&table_name_of(&record.name));
        format!("INSERT OR REPLACE INTO {table} ({}) VALUES ({places})", record.column_names())
    })
}

/// Writes the rows of these records as the state has them; a record that is no more loses its row.
pub(super) fn write_current_rows<'a>(
    connection: &Connection,
    dictionary: &Dictionary,
    strand: StrandId,
    state: &StrandState,
    records: impl Iterator<Item = &'a (String, RecordId)>,
) -> Result<()> {
    for key in records {
        let (kind, id) = key;
        let Some(record) = dictionary.record(kind) else { continue };
        match state.records.get(key) {
            Some(found) => {
                let cells = row_cells_of(record, strand, *id, found);
                connection.prepare_cached(insert_statement(record))?.execute(rusqlite::params_from_iter(cells))?;
            }
            None => {
                let sql = format!("DELETE FROM {} WHERE id = ?1", quoted(&table_name_of(kind)));
                connection.prepare_cached(&sql)?.execute([id.0])?;
            }
        }
        note_unsettled(connection, strand, key, state.records.get(key))?;
    }
    Ok(())
}

fn note_unsettled(
    connection: &Connection,
    strand: StrandId,
    (kind, id): &(String, RecordId),
    state: Option<&RecordState>,
) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM unsettled WHERE strand = ?1 AND kind = ?2 AND record = ?3")?
        .execute(params![strand.0, kind, id.0])?;
    for field in state.map(RecordState::unsettled).unwrap_or_default() {
        connection
            .prepare_cached("INSERT INTO unsettled (strand, kind, record, field) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![strand.0, kind, id.0, field])?;
    }
    Ok(())
}

/// A record as its row has it.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredRecord {
    pub kind: String,
    pub id: RecordId,
    pub parent: Option<RecordId>,
    pub strand: StrandId,
    pub created: crate::base::clock::Stamp,
    pub by: crate::base::encoding::Hash,
    pub voided: bool,
    /// Every field of the dictionary, in its order; blank where nothing was written.
    pub fields: Fields,
}

/// The records of a kind as their rows would have them, oldest first, without a store.
#[cfg(test)]
pub(crate) fn stored_records_of(
    dictionary: &Dictionary,
    kind: &str,
    strand: StrandId,
    state: &StrandState,
) -> Vec<StoredRecord> {
    let record = dictionary.record(kind).unwrap();
    let of_kind = state.records.iter().filter(|((of, _), _)| of == kind);
    let mut stored: Vec<StoredRecord> = of_kind
        .map(|((_, id), found)| {
            let mut fields = Fields::new();
            for field in &record.fields {
                let answer = Answer::<Value>::from_cbor_value(field, &found.shown(&field.name));
                fields.put_answer_by_name(&field.name, answer.unwrap_or(Answer::Blank));
            }
            StoredRecord {
                kind: kind.to_owned(),
                id: *id,
                parent: found.parent,
                strand,
                created: found.created_at,
                by: found.created_by,
                voided: found.is_voided(),
                fields,
            }
        })
        .collect();
    stored.sort_by_key(|stored| (stored.created, stored.id));
    stored
}

/// Tells whether the row of a record says that it was taken back.
pub(super) fn is_voided_row(connection: &Connection, kind: &str, id: RecordId) -> Result<bool> {
    let sql = ["SELECT 1 FROM \"record_", kind, "\" WHERE id = ?1 AND voided = 1"].concat();
    Ok(connection.prepare_cached(&sql)?.exists([id.0])?)
}

/// The record of this kind and id, voided or not.
pub(crate) fn find_stored_record(
    connection: &Connection,
    dictionary: &Dictionary,
    kind: &str,
    id: RecordId,
) -> Result<Option<StoredRecord>> {
    Ok(select_records(connection, dictionary, kind, "id = ?1", &[&id.0])?.into_iter().next())
}

/// The records of this kind that are part of `parent`, oldest first, voided ones too.
pub(crate) fn stored_parts_of(
    connection: &Connection,
    dictionary: &Dictionary,
    kind: &str,
    parent: RecordId,
) -> Result<Vec<StoredRecord>> {
    select_records(connection, dictionary, kind, "parent = ?1", &[&parent.0])
}

/// The records of this kind that a condition of our own SQL names, oldest first. `condition` never holds a value.
pub(crate) fn select_records(
    connection: &Connection,
    dictionary: &Dictionary,
    kind: &str,
    condition: &'static str,
    values: &[&dyn ToSql],
) -> Result<Vec<StoredRecord>> {
    let record = dictionary.record(kind).ok_or(Error::Inside("kind"))?;
    let table = quoted(&table_name_of(kind));
    let sql = format!("SELECT {} FROM {table} WHERE {condition} ORDER BY created, id", record.column_names());
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read_row(record, row)?);
    }
    Ok(found)
}

/// Some fields of a record that is not taken back, for lists: `None` where it is not here.
pub(crate) fn read_some_fields(
    connection: &Connection,
    dictionary: &Dictionary,
    kind: &str,
    id: RecordId,
    fields: &[&str],
) -> Result<Option<Fields>> {
    let record = dictionary.record(kind).ok_or(Error::Inside("kind"))?;
    let mut sql = String::from("SELECT ");
    for (place, field) in fields.iter().enumerate() {
        let comma = if place == 0 { "" } else { ", " };
        sql.extend([comma, "\"", *field, "\", \"", *field, "_state\""]);
    }
    sql.extend([" FROM \"record_", kind, "\" WHERE id = ?1 AND voided = 0"]);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([id.0])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let mut found = Fields::new();
    for (place, name) in fields.iter().enumerate() {
        let field = record.field_by_name(name).ok_or(Error::Inside("field"))?;
        let answer = field
            .answer_from_cells(&cell_of_column(row, place * 2)?, &cell_of_column(row, place * 2 + 1)?)
            .unwrap_or(UNREADABLE);
        if !answer.is_blank() {
            found.put_answer_by_name(name, answer);
        }
    }
    Ok(Some(found))
}

/// The records of a kind that those of a strand link to, voided ones' links too.
pub(crate) fn records_linking_to(
    connection: &Connection,
    dictionary: &Dictionary,
    strand: StrandId,
    to: &str,
) -> Result<BTreeSet<RecordId>> {
    let mut found = BTreeSet::new();
    for record in dictionary.records.values() {
        for field in record.fields.iter().filter(|field| field.links_to.as_deref() == Some(to)) {
            // A root's id is its strand, and only the id of a root is indexed.
            let key = if record.is_root() { "id" } else { "strand" };
            let (column, table) = (quoted(&field.name), quoted(&table_name_of(&record.name)));
            let sql = format!("SELECT DISTINCT {column} FROM {table} WHERE {key} = ?1 AND {column} IS NOT NULL");
            let mut statement = connection.prepare_cached(&sql)?;
            for id in statement.query_map([strand.0], |row| row.get(0).map(RecordId))? {
                found.insert(id?);
            }
        }
    }
    Ok(found)
}

/// Some fields of a record that is not taken back, with where it belongs and when it was made.
pub(crate) struct Part {
    pub id: RecordId,
    pub parent: Option<RecordId>,
    pub created: crate::base::clock::Stamp,
    /// Fields that are not blank.
    pub fields: Fields,
}

/// Some fields of every record of a kind that is not taken back, in no order.
pub(crate) fn each_some(
    connection: &Connection,
    dictionary: &Dictionary,
    kind: &str,
    fields: &[&str],
    mut each: impl FnMut(Part) -> Result<()>,
) -> Result<()> {
    let record = dictionary.record(kind).ok_or(Error::Inside("kind"))?;
    let of = |name: &&str| record.field_by_name(name).ok_or(Error::Inside("field"));
    let wanted = fields.iter().map(of).collect::<Result<Vec<_>>>()?;
    let mut sql = String::from("SELECT id, parent, created");
    for field in fields {
        sql.extend([", \"", *field, "\", \"", *field, "_state\""]);
    }
    sql.extend([" FROM \"record_", kind, "\" WHERE voided = 0"]);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let parent: Option<[u8; 16]> = row.get(1)?;
        let mut found = Fields::new();
        for (place, field) in wanted.iter().enumerate() {
            let answer = field
                .answer_from_cells(&cell_of_column(row, 3 + place * 2)?, &cell_of_column(row, 4 + place * 2)?)
                .unwrap_or(UNREADABLE);
            if !answer.is_blank() {
                found.put_answer_by_name(&field.name, answer);
            }
        }
        let created = crate::base::clock::Stamp(row.get::<_, i64>(2)?.cast_unsigned());
        each(Part { id: RecordId(row.get(0)?), parent: parent.map(RecordId), created, fields: found })?;
    }
    Ok(())
}

fn read_row(record: &Record, row: &rusqlite::Row<'_>) -> Result<StoredRecord> {
    let parent: Option<[u8; 16]> = row.get(1)?;
    let mut stored = StoredRecord {
        kind: record.name.clone(),
        id: RecordId(row.get(0)?),
        parent: parent.map(RecordId),
        strand: StrandId(row.get(2)?),
        created: crate::base::clock::Stamp(row.get::<_, i64>(3)?.cast_unsigned()),
        by: row.get(4)?,
        voided: row.get::<_, i64>(5)? != 0,
        fields: Fields::new(),
    };
    let mut column = HEAD.len();
    for field in &record.fields {
        let answer = field
            .answer_from_cells(&cell_of_column(row, column)?, &cell_of_column(row, column + 1)?)
            .unwrap_or(UNREADABLE);
        stored.fields.put_answer_by_name(&field.name, answer);
        column += field.count_of_columns();
    }
    Ok(stored)
}

pub(super) fn cell_of_column(row: &rusqlite::Row<'_>, column: usize) -> Result<Cell> {
    Ok(match row.get_ref(column)? {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) => Cell::Integer(number),
        ValueRef::Text(text) => Cell::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Cell::Blob(bytes.to_vec()),
        ValueRef::Real(_) => return Err(Error::Inside("real")),
    })
}

/// How many rows all tables of records have together; a store of figures has no such table.
pub(super) fn count_of_records(connection: &Connection) -> Result<u64> {
    let mut tables = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB 'record_*' ORDER BY name")?;
    let tables: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut sum = 0;
    for table in tables {
        let sql = format!("SELECT count(*) FROM {}", quoted(&table));
        sum += connection.query_row(&sql, [], |row| row.get::<_, u64>(0))?;
    }
    Ok(sum)
}

/// The raw cells of the rows of a strand, by id, for comparing with the fold.
pub(super) fn raw_rows(
    connection: &Connection,
    record: &Record,
    strand: StrandId,
) -> Result<BTreeMap<RecordId, Vec<Cell>>> {
    // A root's id is its strand, and only the id of a root is indexed.
    let key = if record.is_root() { "id" } else { "strand" };
    let sql =
        format!("SELECT {} FROM {} WHERE {key} = ?1", record.column_names(), quoted(&table_name_of(&record.name)));
    let mut statement = connection.prepare_cached(&sql)?;
    let width = statement.column_count();
    let mut rows = statement.query([strand.0])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let cells = (0..width).map(|column| cell_of_column(row, column)).collect::<Result<Vec<_>>>()?;
        found.insert(RecordId(row.get(0)?), cells);
    }
    Ok(found)
}
