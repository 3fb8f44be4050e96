//! The file as a table: its bytes, its header, its rows. A file that is no table is refused before a mapping is asked.
//!
//! Commas, quotes where needed, any line end, UTF-8 with or without its mark at the beginning. A cell is text and nothing
//! else: what looks like a formula is that text.

use crate::base::durable_file::open_regular;
use crate::base::error::{Result, refuse};
use std::io::Read as _;
use std::path::Path;

/// A file longer than this is refused: it is no table of people, or it should come in parts.
pub(super) const BYTES_MAX: u64 = 64 * 1024 * 1024;
const MARK: &str = "\u{feff}";

/// A table in memory.
pub struct Sheet {
    text: String,
    /// The names of its columns.
    pub header: Vec<String>,
}

impl std::fmt::Debug for Sheet {
    /// Says how much there is and nothing of what.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sheet({} columns, {} bytes)", self.header.len(), self.text.len())
    }
}

/// One row: the line on which it begins, counted from 1, and its cells without white space around them.
pub struct SheetRow {
    pub line: u64,
    pub cells: csv::StringRecord,
}

impl Sheet {
    /// Reads a file. Refuses `import-file-missing`, and what [`Sheet::from_csv_bytes`] refuses.
    pub fn read_sheet_file(path: &Path) -> Result<Self> {
        let mut bytes = Vec::new();
        let file = open_regular(path).map_err(|_| refuse("import-file-missing"))?;
        file.take(BYTES_MAX + 1).read_to_end(&mut bytes)?;
        Self::from_csv_bytes(bytes)
    }

    /// Takes a file's bytes. Refuses `import-too-large`, `import-encoding`, `import-empty`.
    pub fn from_csv_bytes(bytes: Vec<u8>) -> Result<Self> {
        if bytes.len() as u64 > BYTES_MAX {
            return Err(refuse("import-too-large"));
        }
        let text = String::from_utf8(bytes).map_err(|_| refuse("import-encoding"))?;
        if text.contains('\0') {
            return Err(refuse("import-encoding"));
        }
        let mut sheet = Self { text, header: Vec::new() };
        sheet.header =
            sheet.reader_of_bytes().headers().map_err(|_| refuse("import-empty"))?.iter().map(str::to_owned).collect();
        let has_names = sheet.header.iter().any(|name| !name.is_empty());
        if has_names && sheet.rows_of_sheet().next().is_some() { Ok(sheet) } else { Err(refuse("import-empty")) }
    }

    /// Returns the hash of the file's bytes, which tells it from another.
    pub fn hash_of_sheet(&self) -> crate::base::encoding::Hash {
        crate::base::encoding::hash_of_bytes(self.text.as_bytes())
    }

    /// The rows in their order; one with another number of cells than the header is given as it is.
    pub fn rows_of_sheet(&self) -> impl Iterator<Item = SheetRow> {
        // The text is UTF-8 and in memory, and rows may be uneven: no row can fail to be read.
        self.reader_of_bytes().into_records().filter_map(std::result::Result::ok).map(|cells| {
            let line = cells.position().map_or(0, csv::Position::line);
            SheetRow { line, cells }
        })
    }

    fn reader_of_bytes(&self) -> csv::Reader<&[u8]> {
        let text = self.text.strip_prefix(MARK).unwrap_or(&self.text);
        csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes())
    }
}
