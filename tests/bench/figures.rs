//! The figures of whoever counts: a deposit of all cases, a table just after unlocking and again, and the same counts by a
//! database over the same columns in plain: DuckDB where its package for Python can be installed, and a GROUP BY over the rows
//! of the cases in the encrypted store.

use std::path::Path;
use std::process::Command;

use amparo_core::api::App;
use serde_json::json;

use crate::Outcome;
use crate::measure::Times;
use crate::vault::{HANDLE, PASSPHRASE, app, ask};

/// How often the table is asked for once more.
const AGAIN: usize = 50;
/// New programs, each with its first table.
const COLD: usize = 5;

/// The times measured.
pub struct Seen {
    pub deposit: Times,
    pub cold: Times,
    pub warm: Times,
    /// DuckDB over the same rows and columns, unencrypted: first and again; nothing where there is no DuckDB.
    pub duckdb: Option<(f64, f64)>,
    /// Grouped over the rows of cases, people and experiences in the encrypted store.
    pub grouped: Times,
}

/// Over the open vault of `before`, which is locked on the way.
pub fn measure(before: App, folder: &Path, place: &Path) -> Outcome<Seen> {
    let mut deposit = Times::default();
    deposit.of(|| ask(&before, "make_deposit", json!({})))?;
    let columns = place.join("columns.csv");
    let mut grouped = Times::default();
    for _ in 0..COLD {
        grouped.of(|| group(&before))?;
    }
    write_columns(&before, &columns)?;
    before.with_session(|session| session.lock_session())?;
    drop(before);
    let (mut cold, mut warm) = (Times::default(), Times::default());
    for _ in 0..COLD {
        let app = app(folder);
        ask(&app, "unlock", json!({ "handle": HANDLE, "passphrase": PASSPHRASE }))?;
        let table = || json!({ "table": "T4", "period": "all", "profile": "exact", "threshold": 5 });
        let first = cold.of(|| ask(&app, "show_table", table()))?;
        if first.get("empty").and_then(serde_json::Value::as_bool) != Some(false) {
            return Err("the table is empty".into());
        }
        for _ in 0..AGAIN {
            warm.of(|| ask(&app, "show_table", table()))?;
        }
        app.with_session(|session| session.lock_session())?;
    }
    Ok(Seen { deposit, cold, warm, duckdb: duckdb(&columns, place), grouped })
}

/// The rows of a table of forms, gender and majority, one a case.
const ROWS: &str = "FROM record_case c JOIN record_person p ON p.id = c.person
     LEFT JOIN record_trafficking_experience e ON e.parent = c.id WHERE c.voided = 0";

fn group(app: &App) -> Outcome {
    Ok(app.with_session(|session| {
        session.with_cases(|context| {
            let sql = format!(
                "SELECT e.exploitation, p.gender_identity, p.age_from >= 18, count(*) {ROWS}
                 GROUP BY e.exploitation, p.gender_identity, p.age_from >= 18"
            );
            let mut statement = context.connection().prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                std::hint::black_box(row.get::<_, i64>(3)?);
            }
            Ok(())
        })
    })?)
}

/// Writes these columns unencrypted, for DuckDB. The people are invented or synthetic, and the folder is removed.
fn write_columns(app: &App, file: &Path) -> Outcome {
    let lines = app.with_session(|session| {
        session.with_cases(|context| {
            let sql = format!("SELECT coalesce(e.exploitation, ''), coalesce(p.gender_identity, ''), coalesce(p.age_from >= 18, 2) {ROWS}");
            let mut statement = context.connection().prepare(&sql)?;
            let lines = statement.query_map([], |row| {
                Ok(format!("{},{},{}", row.get::<_, String>(0)?.trim(), row.get::<_, String>(1)?, row.get::<_, i64>(2)?))
            })?;
            Ok(lines.collect::<rusqlite::Result<Vec<_>>>()?)
        })
    })?;
    std::fs::write(file, format!("forms,gender,majority\n{}\n", lines.join("\n")))?;
    Ok(())
}

/// In an environment of its own under `place`, which goes with it. `None` where Python or the package is not to be had.
fn duckdb(columns: &Path, place: &Path) -> Option<(f64, f64)> {
    let environment = place.join("python");
    let made = Command::new("python3").args(["-m", "venv"]).arg(&environment).output().ok()?;
    if !made.status.success() {
        return None;
    }
    let python = environment.join("bin/python");
    let installed = Command::new(&python).args(["-m", "pip", "install", "--quiet", "duckdb"]).output().ok()?;
    if !installed.status.success() {
        return None;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/group_by.py");
    let told = Command::new(&python).arg(script).arg(columns).arg(place.join("columns.duckdb")).output().ok()?;
    let told = String::from_utf8(told.stdout).ok()?;
    let mut numbers = told.split_whitespace().filter_map(|number| number.parse().ok());
    Some((numbers.next()?, numbers.next()?))
}
