//! One cell for one field: what it says, or why it cannot be read.

use super::mapping::{Says, Stanza};
use crate::base::encoding::normalise_nfc;
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::json::day_from_text;
use crate::dictionary::{CodeList, Field, Kind, Value};
use chrono::NaiveDate;

/// Why a row is bad. The word stands in the list of rejects: Fluent `import-reason-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The row has more or fewer cells than the header.
    Cells,
    /// A value that the mapping does not name, or that is not on the field's list.
    CodeUnknown,
    /// Several values where the field takes one.
    Several,
    DateUnread,
    NumberUnread,
    YesNoUnread,
    /// Two cells of the row say what cannot both be.
    Contradiction,
    /// A record would lack what it cannot do without.
    Required,
    TooLong,
}

impl Reason {
    /// The word in the list of rejects.
    pub fn reason_word(self) -> &'static str {
        match self {
            Self::Cells => "cells",
            Self::CodeUnknown => "code-unknown",
            Self::Several => "several",
            Self::DateUnread => "date-unread",
            Self::NumberUnread => "number-unread",
            Self::YesNoUnread => "yes-no-unread",
            Self::Contradiction => "contradiction",
            Self::Required => "required",
            Self::TooLong => "too-long",
        }
    }
}

/// Meaning of a cell for a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// Missing: nobody asked.
    Nothing,
    /// A flag that was asked and is not set.
    No,
    Value(Value),
    /// Whole years from and to, both included; a missing end is open.
    Years(Option<i64>, Option<i64>),
}

/// Reads a cell as its stanza says.
pub(super) fn read_sheet_cell(
    stanza: &Stanza,
    field: &Field,
    list: Option<&CodeList>,
    cell: &str,
) -> Result<Said, Reason> {
    if stanza.missing.contains(cell) {
        return Ok(Said::Nothing);
    }
    match &stanza.says {
        Says::Flag { code } => match (stanza.yes.contains(cell), stanza.no.contains(cell)) {
            (true, _) => Ok(Said::Value(one_code_value(field, code))),
            (_, true) => Ok(Said::No),
            _ => Err(Reason::YesNoUnread),
        },
        Says::Range { words } => range_of_cell(words.get(cell).map_or(cell, String::as_str)),
        Says::Value { codes } => value_of_cell(stanza, field, list, codes, cell).map(Said::Value),
    }
}

fn one_code_value(field: &Field, code: &str) -> Value {
    match field.kind {
        Kind::Codes => Value::Codes([code.to_owned()].into()),
        Kind::Place => Value::Place(code.to_owned()),
        _ => Value::Code(code.to_owned()),
    }
}

fn value_of_cell(
    stanza: &Stanza,
    field: &Field,
    list: Option<&CodeList>,
    codes: &std::collections::BTreeMap<String, String>,
    cell: &str,
) -> Result<Value, Reason> {
    let code = |word: &str| code_of_cell_word(codes, list, word).ok_or(Reason::CodeUnknown);
    let parts = || cell.split(|sign| stanza.separator == Some(sign)).map(str::trim).filter(|part| !part.is_empty());
    let one = || {
        let mut parts = parts();
        let word = parts.next().ok_or(Reason::CodeUnknown)?;
        if parts.next().is_some() { Err(Reason::Several) } else { code(word) }
    };
    Ok(match field.kind {
        Kind::Code => Value::Code(one()?),
        Kind::Place => Value::Place(one()?),
        Kind::Codes => Value::Codes(parts().map(code).collect::<Result<_, _>>()?),
        Kind::Text => Value::Text(normalise_nfc(&cell.split_whitespace().collect::<Vec<_>>().join(" "))),
        Kind::Note => Value::Note(normalise_nfc(cell)),
        Kind::Day => Value::Day(day_from_text(cell).ok_or(Reason::DateUnread)?),
        Kind::FuzzyDate => Value::FuzzyDate(date_of_cell(cell).ok_or(Reason::DateUnread)?),
        Kind::Integer => Value::Integer(cell.parse().map_err(|_| Reason::NumberUnread)?),
        Kind::YesNo => match (stanza.yes.contains(cell), stanza.no.contains(cell)) {
            (true, _) => Value::YesNo(true),
            (_, true) => Value::YesNo(false),
            _ => return Err(Reason::YesNoUnread),
        },
        // A mapping that names a field of these kinds does not load.
        Kind::Decimal | Kind::Money | Kind::Link | Kind::Rows => return Err(Reason::CodeUnknown),
    })
}

/// The mapping's own word for it; else the code itself; else, for countries and languages, the tag of CLDR (alpha-2).
fn code_of_cell_word(
    codes: &std::collections::BTreeMap<String, String>,
    list: Option<&CodeList>,
    word: &str,
) -> Option<String> {
    if !codes.is_empty() {
        return codes.get(word).cloned();
    }
    let list = list?;
    let by_tag = || list.codes.iter().find(|code| code.cldr.as_deref() == Some(word));
    list.code_by_name(word).or_else(by_tag).map(|code| code.name.clone())
}

/// `2002`, `2005-2013`, `2019-05-02`: all days of it.
fn date_of_cell(cell: &str) -> Option<FuzzyDate> {
    if let Some(day) = day_from_text(cell) {
        return Some(FuzzyDate::on_known_day(day));
    }
    let year = |text: &str| {
        let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        FuzzyDate::in_whole_year(text.parse().ok().filter(|_| digits)?)
    };
    let (first, last) = match cell.split_once('-') {
        None => (year(cell)?, year(cell)?),
        Some((first, last)) => (year(first.trim())?, year(last.trim())?),
    };
    let (from, to): (NaiveDate, NaiveDate) = (first.from?, last.to?);
    (from <= to).then(|| FuzzyDate::between_days(Some(from), Some(to)))
}

/// `18--20`, `0--8`, `48+`, `17`.
fn range_of_cell(cell: &str) -> Result<Said, Reason> {
    let years = |text: &str| text.trim().parse::<i64>().ok().filter(|years| (0..=130).contains(years));
    let (from, to) = if let Some(from) = cell.strip_suffix('+') {
        (years(from), None)
    } else if let Some((from, to)) = cell.split_once("--").or_else(|| cell.split_once(['-', '–', '—'])) {
        (years(from), Some(years(to).ok_or(Reason::NumberUnread)?))
    } else {
        (years(cell), years(cell))
    };
    let from = from.ok_or(Reason::NumberUnread)?;
    if to.is_some_and(|to| to < from) { Err(Reason::NumberUnread) } else { Ok(Said::Years(Some(from), to)) }
}
