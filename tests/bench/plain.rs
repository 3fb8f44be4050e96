//! Baselines: the same tables in plain SQLite and in plain SQLCipher, without anything of ours around them.

use std::path::Path;
use std::time::Duration;

use amparo_core::api::App;
use amparo_core::ledger::search_index;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, params};

use crate::Outcome;
use crate::measure::Times;

/// A key for a store of invented people: 32 bytes and a salt.
const KEY: &str = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f'";
/// Copies the open store into a plain file and into one with a key of its own.
pub fn copies(app: &App, plain: &Path, keyed: &Path) -> Outcome {
    app.with_session(|session| {
        session.with_cases(|context| {
            let store = context.connection();
            store.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
            for (path, key) in [(plain, ""), (keyed, KEY)] {
                // The store's connection makes no files: an empty one is a database too.
                std::fs::File::create_new(path)?;
                let path = path.to_string_lossy().into_owned();
                store.execute("ATTACH DATABASE ?1 AS copy KEY ?2", params![path, key])?;
                store.query_row("SELECT sqlcipher_export('copy')", [], |_| Ok(()))?;
                store.execute_batch("DETACH DATABASE copy")?;
            }
            store.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
            Ok(())
        })
    })?;
    Ok(())
}

/// Opens a copy with the settings of the store.
fn open(path: &Path, key: Option<&str>) -> Outcome<Connection> {
    let connection = Connection::open(path)?;
    if let Some(key) = key {
        connection.pragma_update(None, "key", key)?;
        connection.execute_batch("PRAGMA cipher_memory_security = OFF")?;
    }
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -8192;",
    )?;
    Ok(connection)
}

/// The times of the same keystrokes in plain SQLite.
pub struct Searches {
    /// The full-text query alone: how many match, and the first window of them.
    pub query: Times,
    /// The query and what the lines of the window show, read from the records.
    pub lines: Times,
}

/// The full-text query of each keystroke, and the lines that it finds.
pub fn searches(plain: &Path, keystrokes: &[String], lines: u32) -> Outcome<Searches> {
    let connection = open(plain, None)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    let line =
        include_str!("../../src-tauri/core/src/ledger/case_list.sql").replace("{fields}", OF_A_LINE) + " AND c.id = ?1";
    let mut times = Searches { query: Times::default(), lines: Times::default() };
    for typed in keystrokes {
        let Some(query) = search_index::match_expression(typed) else { continue };
        let began = std::time::Instant::now();
        let found = window(&connection, &query, lines)?;
        times.query.keep(began.elapsed());
        for case in found {
            let mut statement = connection.prepare_cached(&line)?;
            let mut rows = statement.query([case])?;
            while let Some(row) = rows.next()? {
                for column in 0..row.as_ref().column_count() {
                    std::hint::black_box(row.get::<_, rusqlite::types::Value>(column)?);
                }
            }
        }
        times.lines.keep(began.elapsed());
    }
    Ok(times)
}

/// Columns of the records that a line of the list shows.
const OF_A_LINE: &str =
    "c.person, c.code, c.status, c.opened_on, c.risk_level, c.owner, c.imported, p.name_used, p.birth,
    p.age_from, p.age_to, p.age_as_of, p.possible_child, p.main_language, p.languages";

fn window(connection: &Connection, query: &str, lines: u32) -> Outcome<Vec<[u8; 16]>> {
    let count = connection
        .prepare_cached(include_str!("../../src-tauri/core/src/cases/find_count.sql"))?
        .query_row([query], |row| row.get::<_, u32>(0))?;
    std::hint::black_box(count);
    let mut statement = connection.prepare_cached(
        "SELECT n.strand
         FROM (SELECT rowid AS number FROM finder WHERE finder MATCH :query ORDER BY rowid DESC LIMIT :count OFFSET :from) f
         JOIN finder_case n ON n.number = f.number",
    )?;
    let rows = statement
        .query_map(rusqlite::named_params! { ":query": query, ":count": lines, ":from": 0 }, |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The tables that saving an assistance writes to, each with a row that it wrote. The line of the list is ours alone.
const WRITTEN: [&str; 5] = ["entry", "journal", "undo_step", "record_assistance", "chain"];

/// Writes rows like those of the last assistances once more, one transaction each, in plain SQLCipher: the same values in
/// the same tables with the same indexes, under ids that are not taken.
pub fn saves(keyed: &Path, count: usize) -> Outcome<Times> {
    let mut connection = open(keyed, Some(KEY))?;
    let mut times = Times::default();
    let rows: Vec<(&str, Vec<String>, Vec<rusqlite::types::Value>)> =
        WRITTEN.iter().map(|table| last_row(&connection, table)).collect::<Outcome<_>>()?;
    for number in 0..count {
        let began = std::time::Instant::now();
        let step = connection.transaction()?;
        for (table, columns, values) in &rows {
            let mut values = values.clone();
            for (column, value) in columns.iter().zip(&mut values) {
                fresh(table, column, value, number);
            }
            let places = vec!["?"; columns.len()].join(", ");
            let sql = format!("INSERT OR REPLACE INTO {table} ({}) VALUES ({places})", quoted(columns));
            step.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
        }
        step.execute("UPDATE strand SET dictionary = dictionary WHERE id = (SELECT strand FROM entry LIMIT 1)", [])?;
        step.execute("UPDATE meta SET value = value WHERE key = 'clock_floor'", [])?;
        step.commit()?;
        times.keep(began.elapsed().max(Duration::from_nanos(1)));
    }
    Ok(times)
}

fn last_row<'a>(
    connection: &Connection,
    table: &'a str,
) -> Outcome<(&'a str, Vec<String>, Vec<rusqlite::types::Value>)> {
    let order = if table == "chain" { "strand" } else { "rowid" };
    let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY {order} DESC LIMIT 1"))?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let values = statement.query_row([], |row| (0..columns.len()).map(|at| row.get(at)).collect())?;
    Ok((table, columns, values))
}

/// Gives a copied row a value of its own where one must not be there twice.
fn fresh(table: &str, column: &str, value: &mut rusqlite::types::Value, number: usize) {
    use rusqlite::types::Value;
    let number = i64::try_from(number).unwrap_or(0);
    match (table, column) {
        ("entry" | "journal" | "undo_step", "number") => *value = Value::Null,
        ("entry", "position") => *value = Value::Integer(1_000_000 + number),
        ("record_assistance", "id") => {
            // Scattered like the random ids of the store.
            let scattered = amparo_core::base::encoding::hash_of_bytes(&number.to_be_bytes());
            *value = Value::Blob(scattered.get(..16).unwrap_or_default().to_vec());
        }
        _ => {}
    }
}

fn quoted(columns: &[String]) -> String {
    columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ")
}
