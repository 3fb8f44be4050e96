//! The first pass: every row is read and checked, and nothing is written.

use super::mapping::{LeftColumn, Mapping, wrong_header};
use super::read::Reason;
use super::sheet::Sheet;
use crate::base::error::Result;
use crate::dictionary::Dictionary;
use crate::import::import_row::Rows;
use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;

/// One reason why a row is bad. Holds nothing of what stood in it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Reject {
    /// The line on which the row begins, the header being line 1.
    #[ts(type = "number")]
    pub line: u64,
    /// The name of the column; empty where the row as a whole is bad.
    pub column: String,
    pub reason: Reason,
}

/// Plan of what an import would bring in.
#[derive(Debug)]
pub struct Plan {
    pub(super) sheet: Sheet,
    pub(super) mapping: Mapping,
    /// Lines of bad rows.
    pub(super) bad: BTreeSet<u64>,
    pub rows: usize,
    pub good: usize,
    /// In the order of the file; a row may be named more than once.
    pub rejects: Vec<Reject>,
    /// Columns that will not be kept, with the reason.
    pub left: Vec<LeftColumn>,
}

/// Reads and checks every row of a table. Refuses `import-header` where its columns are not the mapping's.
pub fn plan_import(sheet: Sheet, mapping: Mapping) -> Result<Plan> {
    mapping.check_header(&sheet).map_err(|(missing, extra)| wrong_header(missing, extra))?;
    let (mut rows, mut bad, mut rejects) = (0, BTreeSet::new(), Vec::new());
    let reading = Rows::bind_to_columns(&mapping, Dictionary::shipped(), &sheet)?;
    for row in sheet.rows_of_sheet() {
        rows += 1;
        let Err(faults) = reading.read_sheet_row(&row) else { continue };
        bad.insert(row.line);
        for (cell, reason) in faults {
            let column = cell.and_then(|cell| sheet.header.get(cell)).cloned().unwrap_or_default();
            rejects.push(Reject { line: row.line, column, reason });
        }
    }
    drop(reading);
    let left = mapping.left_columns(&sheet);
    Ok(Plan { good: rows - bad.len(), sheet, mapping, bad, rows, rejects, left })
}

/// Takes a list of rejects of ours away again, where nothing came of it: half a list would pass for a whole one, and a
/// whole one would stand in the way of the next attempt.
pub(super) fn take_away_rejects(list: &Path) {
    // What cannot be removed is left; it names lines and columns of a file that its owner has.
    let _ = std::fs::remove_file(list);
}

impl Plan {
    /// The name of the mapping.
    pub fn mapping_name(&self) -> &str {
        &self.mapping.name
    }

    /// Tells whether every row is good.
    pub fn is_without_faults(&self) -> bool {
        self.rejects.is_empty()
    }

    /// Writes the list of rejects (CSV: line, column, reason) where no file is yet. Refuses `import-list-exists`.
    pub fn write_rejects(&self, to: &Path) -> Result<()> {
        let mut file = std::fs::File::create_new(to).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => crate::base::error::refuse("import-list-exists"),
            _ => error.into(),
        })?;
        let written = self.rejects_csv().and_then(|csv| Ok(file.write_all(&csv).and_then(|()| file.sync_all())?));
        if written.is_err() {
            take_away_rejects(to);
        }
        written
    }

    /// The list of rejects as it is written.
    pub fn rejects_csv(&self) -> Result<Vec<u8>> {
        let mut csv = csv::Writer::from_writer(Vec::new());
        let mut write = |cells: [&str; 3]| csv.write_record(cells).map_err(std::io::Error::other);
        write(["line", "column", "reason"])?;
        for Reject { line, column, reason } in &self.rejects {
            write([&line.to_string(), column, reason.reason_word()])?;
        }
        Ok(csv.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?)
    }
}
