//! An answer as columns of its table, and back.
//!
//! Codes are one text, sorted, with a space before, between and after (`" food legal "`), so that `LIKE '% food %'`
//! finds one; no codes at all are one space. A fuzzy date is its two days, for ranges, and its whole as JSON. A blank
//! answer is NULL everywhere, so a column that was added later reads as blank in old rows.
//! No database is called here: these are names and values.

use std::collections::BTreeSet;

use super::answer::Answer;
use super::json::{DAY, day_from_text};
use super::model::{Field, Kind};
use super::value::{Decimal, Money, Value};
use crate::base::ids::RecordId;

/// A value of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Null,
    Integer(i64),
    Text(String),
    Blob(Vec<u8>),
}

impl Cell {
    fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

/// Type of a column's value, as SQLite's STRICT tables name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Storage {
    Integer,
    Text,
    Blob,
}

impl Storage {
    /// The word in the table's definition.
    pub fn sql_column_type(self) -> &'static str {
        match self {
            Self::Integer => "INTEGER",
            Self::Text => "TEXT",
            Self::Blob => "BLOB",
        }
    }
}

impl Field {
    /// Returns the columns in the order of the table: the value, its state, and for a fuzzy date its two days.
    pub fn storage_columns(&self) -> Vec<(String, Storage)> {
        let storage = match self.kind {
            Kind::Integer | Kind::YesNo => Storage::Integer,
            Kind::Link => Storage::Blob,
            Kind::Code
            | Kind::Codes
            | Kind::Text
            | Kind::Note
            | Kind::Day
            | Kind::FuzzyDate
            | Kind::Decimal
            | Kind::Money
            | Kind::Place
            | Kind::Rows => Storage::Text,
        };
        let mut columns = vec![(self.name.clone(), storage), (format!("{}_state", self.name), Storage::Text)];
        if self.kind == Kind::FuzzyDate {
            columns.push((format!("{}_from", self.name), Storage::Text));
            columns.push((format!("{}_to", self.name), Storage::Text));
        }
        columns
    }

    /// How many columns it has.
    pub fn count_of_columns(&self) -> usize {
        if self.kind == Kind::FuzzyDate { 4 } else { 2 }
    }

    /// An answer as cells, in the order of [`Field::storage_columns`].
    pub fn cells_of_answer(&self, answer: &Answer<Value>) -> Vec<Cell> {
        let state = if answer.is_blank() { Cell::Null } else { Cell::Text(answer.stored_state().to_owned()) };
        let mut cells = vec![answer.known_value().map_or(Cell::Null, cell_of_value), state];
        if self.kind == Kind::FuzzyDate {
            let date = match answer.known_value() {
                Some(Value::FuzzyDate(date)) => Some(date),
                _ => None,
            };
            let end =
                |end: Option<chrono::NaiveDate>| end.map_or(Cell::Null, |day| Cell::Text(day.format(DAY).to_string()));
            cells.push(end(date.and_then(|date| date.from)));
            cells.push(end(date.and_then(|date| date.to)));
        }
        cells
    }

    /// The columns of an answer with their cells.
    pub fn to_columns(&self, answer: &Answer<Value>) -> Vec<(String, Cell)> {
        self.storage_columns().into_iter().map(|(name, _)| name).zip(self.cells_of_answer(answer)).collect()
    }

    /// The answer in a value cell and a state cell; `None` where they hold what was never written by [`Field::cells_of_answer`].
    pub fn answer_from_cells(&self, value: &Cell, state: &Cell) -> Option<Answer<Value>> {
        match state {
            Cell::Null => Some(Answer::Blank),
            Cell::Text(state) if state == "known" => self.value_of_cell(value).map(Answer::Known),
            Cell::Text(state) => Answer::without_value(state),
            Cell::Integer(_) | Cell::Blob(_) => None,
        }
    }

    fn value_of_cell(&self, cell: &Cell) -> Option<Value> {
        Some(match self.kind {
            Kind::Code => Value::Code(cell.text()?.to_owned()),
            Kind::Place => Value::Place(cell.text()?.to_owned()),
            Kind::Codes => Value::Codes(split_codes(cell.text()?)),
            Kind::Text => Value::Text(cell.text()?.to_owned()),
            Kind::Note => Value::Note(cell.text()?.to_owned()),
            Kind::Day => Value::Day(day_from_text(cell.text()?)?),
            Kind::FuzzyDate => Value::FuzzyDate(serde_json::from_str(cell.text()?).ok()?),
            Kind::Integer => match cell {
                Cell::Integer(number) => Value::Integer(*number),
                _ => return None,
            },
            Kind::YesNo => match cell {
                Cell::Integer(0) => Value::YesNo(false),
                Cell::Integer(1) => Value::YesNo(true),
                _ => return None,
            },
            Kind::Decimal => Value::Decimal(read_decimal(cell.text()?)?),
            Kind::Money => {
                let (amount, currency) = cell.text()?.split_once(' ')?;
                Value::Money(Money { amount: read_decimal(amount)?, currency: currency.to_owned() })
            }
            Kind::Link => match cell {
                Cell::Blob(bytes) => Value::Link(RecordId(bytes.as_slice().try_into().ok()?)),
                _ => return None,
            },
            Kind::Rows => self.value_as_written(&serde_json::from_str(cell.text()?).ok()?)?,
        })
    }
}

fn cell_of_value(value: &Value) -> Cell {
    match value {
        Value::Code(text) | Value::Text(text) | Value::Note(text) | Value::Place(text) => Cell::Text(text.clone()),
        Value::Codes(codes) => Cell::Text(join_codes(codes)),
        Value::Day(day) => Cell::Text(day.format(DAY).to_string()),
        Value::Integer(number) => Cell::Integer(*number),
        Value::YesNo(yes) => Cell::Integer(i64::from(*yes)),
        Value::Decimal(decimal) => Cell::Text(write_decimal(*decimal)),
        Value::Money(money) => Cell::Text(format!("{} {}", write_decimal(money.amount), money.currency)),
        Value::Link(id) => Cell::Blob(id.0.to_vec()),
        // Neither a date nor rows hold anything that JSON cannot write.
        Value::FuzzyDate(date) => serde_json::to_string(date).map_or(Cell::Null, Cell::Text),
        Value::Rows(rows) => serde_json::to_string(rows).map_or(Cell::Null, Cell::Text),
    }
}

/// `" a b "`; one space for no codes at all.
pub(crate) fn join_codes(codes: &BTreeSet<String>) -> String {
    let mut text = String::from(" ");
    for code in codes {
        text.push_str(code);
        text.push(' ');
    }
    text
}

/// The codes in a column.
pub(crate) fn split_codes(text: &str) -> BTreeSet<String> {
    text.split(' ').filter(|code| !code.is_empty()).map(str::to_owned).collect()
}

/// `1250e-2`: exact, and the same for the same pair.
fn write_decimal(decimal: Decimal) -> String {
    format!("{}e{}", decimal.mantissa, decimal.exponent)
}

fn read_decimal(text: &str) -> Option<Decimal> {
    let (mantissa, exponent) = text.split_once('e')?;
    Some(Decimal { mantissa: mantissa.parse().ok()?, exponent: exponent.parse().ok()? })
}
