//! The lines of the case list, kept ready: what a list shows of all cases lies together, so that a window of a hundred
//! lines is a few pages of the store. Read from the records it would be a thousand from all over it, each to be
//! deciphered.
//!
//! Only a copy. One statement makes it from the rows, the write path makes a line anew with any row that it shows, an
//! opening makes all of them where their shape is not the one this program writes, and `verify` compares them. Values
//! that change by tomorrow (an age) or that another strand tells (what a worker is called) are not kept.

use crate::base::error::{Error, Result};
use crate::base::ids::{RecordId, StrandId};
use crate::dictionary::keys::{assistance, best_interests, case, note, person, referral, task};
use crate::dictionary::{Dictionary, Field, Fields};
use crate::ledger::rows::cell_of_column;
use crate::ledger::search_index;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::sync::LazyLock;

/// Fields that a line shows of a case, and of its person.
const OF_CASE: &[&str] = &[
    case::PERSON.field,
    case::CODE.field,
    case::STATUS.field,
    case::OPENED_ON.field,
    case::RISK_LEVEL.field,
    case::OWNER.field,
    case::IMPORTED.field,
];
const OF_PERSON: &[&str] = &[
    person::NAME_USED.field,
    person::BIRTH.field,
    person::AGE_FROM.field,
    person::AGE_TO.field,
    person::AGE_AS_OF.field,
    person::POSSIBLE_CHILD.field,
    person::MAIN_LANGUAGE.field,
    person::LANGUAGES.field,
];
/// The kinds of record that a line is made of.
const KINDS: &[&str] = &[
    case::RECORD.name,
    person::RECORD.name,
    assistance::RECORD.name,
    note::RECORD.name,
    referral::RECORD.name,
    task::RECORD.name,
    best_interests::RECORD.name,
];
/// Columns before those of the fields: number, case and two days.
const HEAD: usize = 4;

/// A line as it is kept.
pub(crate) struct Line {
    pub case: RecordId,
    /// Fields of the case that are not blank.
    pub of_case: Fields,
    /// Fields of its person that are not blank; the person's record may be elsewhere.
    pub of_person: Fields,
    /// The last day on which something was done or told.
    pub last_on: Option<NaiveDate>,
    /// The next day that something open was set for.
    pub due_on: Option<NaiveDate>,
}

/// Reads lines: every column of `case_line`, in its order.
pub(crate) struct Reader<'a>(Vec<(bool, &'a Field)>);

impl<'a> Reader<'a> {
    /// A reader for a window of lines: the fields are looked up once.
    pub(crate) fn new(dictionary: &'a Dictionary) -> Result<Self> {
        let of = |kind: &str, is_of_case: bool, names: &'static [&'static str]| {
            let record = dictionary.record(kind).ok_or(Error::Inside("kind"))?;
            let field = |name: &&str| Ok((is_of_case, record.field_by_name(name).ok_or(Error::Inside("field"))?));
            names.iter().map(field).collect::<Result<Vec<_>>>()
        };
        let mut fields = of(case::RECORD.name, true, OF_CASE)?;
        fields.extend(of(person::RECORD.name, false, OF_PERSON)?);
        Ok(Self(fields))
    }

    /// The line in a row of `SELECT case_line.*`.
    pub(crate) fn read_list_line(&self, row: &Row<'_>) -> Result<Line> {
        let day = |text: Option<String>| text.and_then(|day| day.parse().ok());
        let mut line = Line {
            case: RecordId(row.get(1)?),
            of_case: Fields::new(),
            of_person: Fields::new(),
            last_on: day(row.get(2)?),
            due_on: day(row.get(3)?),
        };
        for (place, (is_of_case, field)) in self.0.iter().enumerate() {
            let column = HEAD + place * 2;
            let answer = field
                .answer_from_cells(&cell_of_column(row, column)?, &cell_of_column(row, column + 1)?)
                .ok_or(Error::Inside("line"))?;
            if !answer.is_blank() {
                let fields = if *is_of_case { &mut line.of_case } else { &mut line.of_person };
                fields.put_answer_by_name(&field.name, answer);
            }
        }
        Ok(line)
    }
}

/// The line of one case as it is kept.
const KEPT_ONE: &str = "SELECT l.* FROM finder_case n JOIN case_line l ON l.number = n.number WHERE n.strand = ?1";

/// The line of a case; `None` where it is not here or was taken back.
pub(crate) fn line_of_case(connection: &Connection, dictionary: &Dictionary, case: RecordId) -> Result<Option<Line>> {
    let mut statement = connection.prepare_cached(KEPT_ONE)?;
    let mut rows = statement.query([case.0])?;
    rows.next()?.map(|row| Reader::new(dictionary)?.read_list_line(row)).transpose()
}

/// The columns of the fields, as the table names them and as the rows hold them.
static COLUMNS: LazyLock<(String, String)> = LazyLock::new(|| {
    let (mut kept, mut read) = (Vec::new(), Vec::new());
    for (kind, alias, fields) in [(case::RECORD.name, "c", OF_CASE), (person::RECORD.name, "p", OF_PERSON)] {
        for column in fields.iter().flat_map(|field| [(*field).to_owned(), format!("{field}_state")]) {
            kept.push(format!("\"{kind}_{column}\" ANY"));
            read.push(format!("{alias}.\"{column}\""));
        }
    }
    (kept.join(", "), read.join(", "))
});

/// Makes every line from the rows.
static MADE: LazyLock<String> = LazyLock::new(|| include_str!("case_list.sql").replace("{fields}", &COLUMNS.1));

/// Makes the line of one case, where it says another thing than the one that is kept.
static MADE_ONE: LazyLock<String> =
    LazyLock::new(|| format!("INSERT OR REPLACE INTO case_line {} AND c.id = ?1 EXCEPT {KEPT_ONE}", *MADE));

/// The statement that makes the table, as the store keeps it.
static TABLE: LazyLock<String> = LazyLock::new(|| {
    let (columns, _) = &*COLUMNS;
    format!(
        "CREATE TABLE case_line (number INTEGER PRIMARY KEY, \"case\" BLOB NOT NULL, last_on TEXT, due_on TEXT, {columns}) STRICT"
    )
});

/// Tells whether the lines of this store have another shape than this program writes, or were never kept.
pub(super) fn are_of_another_shape(connection: &Connection) -> Result<bool> {
    let kept: Option<String> = connection
        .query_row("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'case_line'", [], |row| row.get(0))
        .optional()?;
    Ok(kept.as_deref() != Some(TABLE.as_str()))
}

/// Makes the table and all its lines from the rows.
pub(super) fn make_every_line(connection: &Connection) -> Result<()> {
    connection.execute_batch("DROP TABLE IF EXISTS case_line")?;
    connection.execute_batch(&TABLE)?;
    connection.execute(&format!("INSERT INTO case_line {}", *MADE), [])?;
    Ok(())
}

/// Brings the lines up to date that show records of these kinds in a written strand. Called by the write path, behind
/// the finder.
pub(super) fn refresh_lines(
    connection: &Connection,
    dictionary: &Dictionary,
    strand: StrandId,
    kinds: &[&str],
) -> Result<()> {
    make_lines_of(connection, cases_concerned(connection, dictionary, strand, kinds)?)
}

/// The cases whose lines show records of these kinds in a strand.
pub(super) fn cases_concerned(
    connection: &Connection,
    dictionary: &Dictionary,
    strand: StrandId,
    kinds: &[&str],
) -> Result<Vec<StrandId>> {
    search_index::cases_of_strand(connection, dictionary, strand, kinds, |kind| KINDS.contains(&kind))
}

/// Makes the lines of these cases anew; one that is no more, or was taken back, loses its line. A line that is the same
/// is not written.
pub(super) fn make_lines_of(connection: &Connection, cases: impl IntoIterator<Item = StrandId>) -> Result<()> {
    for case in cases {
        if connection.prepare_cached(&MADE_ONE)?.execute([case.0])? == 0 {
            connection
                .prepare_cached(
                    "DELETE FROM case_line WHERE number = (SELECT number FROM finder_case WHERE strand = ?1)
                     AND NOT EXISTS (SELECT 1 FROM record_case WHERE id = ?1 AND voided = 0)",
                )?
                .execute([case.0])?;
        }
    }
    Ok(())
}

/// Tells whether every line is what the rows say. A store that keeps none, as that of the figures, has none that
/// differs.
pub(super) fn are_whole(connection: &Connection) -> Result<bool> {
    if are_of_another_shape(connection)? {
        return Ok(true);
    }
    let sql = format!(
        "SELECT (SELECT count(*) FROM case_line) = (SELECT count(*) FROM ({made}))
            AND NOT EXISTS (SELECT * FROM ({made}) EXCEPT SELECT * FROM case_line)",
        made = *MADE
    );
    Ok(connection.query_row(&sql, [], |row| row.get(0))?)
}
