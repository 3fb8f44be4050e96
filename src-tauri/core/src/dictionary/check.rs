//! Rules for what may be saved: whether an answer fits its field, and a record its kind.
//!
//! Only what the dictionary says. Rules of the work (a referral needs a consent, a note is not empty after all) belong to
//! their capability. A retired code is still an answer: somebody chose it when it was offered.

use super::answer::Answer;
use super::fields::Fields;
use super::model::{Dictionary, Field};
use super::value::{Decimal, Value};
use crate::base::error::Refusal;
use crate::dates::fuzzy::FuzzyDate;
use chrono::{Datelike as _, NaiveDate};

/// A line of text is at most this long, in characters.
pub(crate) const TEXT_CHARACTERS_MAX: usize = 500;
/// A note is at most this long, in bytes of UTF-8; what is longer is a document.
pub(crate) const NOTE_BYTES_MAX: usize = 60_000;
/// A small table has at most this many rows.
pub(crate) const ROWS_MAX: usize = 200;
/// The largest whole number that the page can hold exactly.
const NUMBER_MAX: i64 = 9_007_199_254_740_991;
/// Digits behind or before the point that a decimal may shift.
const EXPONENT_MAX: i64 = 12;
/// A code has at most this many bytes; those of the dictionary have at most 40.
pub(crate) const CODE_BYTES_MAX: usize = 200;
/// The list of world regions, whose codes any place may be.
const REGIONS: &str = "world_region";

/// The years in which a day may lie, the same in every form, file, import and log.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;

/// Tells whether a day is one that this program writes and reads: from 1800-01-01 to 2200-12-31.
pub(crate) fn is_day_in_range(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// Tells whether a value is within the range of its kind, whatever codes are known: the one rule of what is stored, of
/// what a form may save and of what counts of what others wrote.
pub(crate) fn is_value_in_range(field: &Field, value: &Value) -> bool {
    if value.kind_of_value() != field.kind {
        return false;
    }
    match value {
        Value::Code(code) | Value::Place(code) => is_code_of_length(code),
        Value::Codes(codes) => codes.iter().all(|code| is_code_of_length(code)),
        Value::Text(text) => text.chars().count() <= TEXT_CHARACTERS_MAX,
        Value::Note(text) => text.len() <= NOTE_BYTES_MAX,
        Value::Day(day) => is_day_in_range(*day),
        Value::FuzzyDate(date) => {
            is_in_order(date)
                && date.from.into_iter().chain(date.to).all(is_day_in_range)
                && date.as_typed.chars().count() <= TEXT_CHARACTERS_MAX
                && is_code_of_length(&date.calendar)
        }
        Value::Integer(number) => is_exact_on_the_page(*number),
        Value::Decimal(decimal) => is_reasonable(*decimal),
        Value::Money(money) => {
            let letters = money.currency.len() == 3 && money.currency.bytes().all(|b| b.is_ascii_uppercase());
            letters && is_reasonable(money.amount)
        }
        Value::Rows(rows) => {
            rows.len() <= ROWS_MAX
                && rows.iter().flatten().all(|(name, answer)| {
                    let column = field.rows.iter().find(|column| column.name == *name);
                    column
                        .is_some_and(|column| answer.known_value().is_none_or(|value| is_value_in_range(column, value)))
                })
        }
        Value::YesNo(_) | Value::Link(_) => true,
    }
}

fn is_code_of_length(code: &str) -> bool {
    code.len() <= CODE_BYTES_MAX
}

impl Dictionary {
    /// Checks the answers of a new record: each must fit, and what is required must be known.
    pub fn check_new_record(&self, kind: &str, fields: &Fields) -> Result<(), Refusal> {
        self.check_changed(kind, fields)?;
        let record = self.record(kind).ok_or_else(|| Refusal::new("record-unknown").with_word_arg("record", kind))?;
        match record
            .fields
            .iter()
            .find(|field| field.required && fields.answer_by_name(&field.name).known_value().is_none())
        {
            Some(field) => Err(refusal_about_field("field-required", kind, field)),
            None => Ok(()),
        }
    }

    /// Checks the changed answers of a record: each must fit, and what is required may not be taken away.
    pub fn check_changed(&self, kind: &str, fields: &Fields) -> Result<(), Refusal> {
        let record = self.record(kind).ok_or_else(|| Refusal::new("record-unknown").with_word_arg("record", kind))?;
        for (name, answer) in fields.iter() {
            let field = record.field_by_name(name).ok_or_else(|| {
                Refusal::new("field-unknown").with_word_arg("record", kind).with_word_arg("field", name)
            })?;
            self.check_answer(kind, field, answer)?;
        }
        Ok(())
    }

    /// Checks one answer of a field. `record` is the kind, for the refusal.
    pub fn check_answer(&self, record: &str, field: &Field, answer: &Answer<Value>) -> Result<(), Refusal> {
        let Answer::Known(value) = answer else {
            return if field.required { Err(refusal_about_field("field-required", record, field)) } else { Ok(()) };
        };
        if value.kind_of_value() != field.kind {
            return Err(refusal_about_field("field-shape", record, field));
        }
        match value {
            Value::Code(_) | Value::Codes(_) | Value::Place(_) => self.check_codes(record, field, value)?,
            Value::Text(text) => check_length_at_most(text.chars().count(), TEXT_CHARACTERS_MAX, record, field)?,
            Value::Note(text) => check_length_at_most(text.len(), NOTE_BYTES_MAX, record, field)?,
            Value::Rows(rows) => {
                check_length_at_most(rows.len(), ROWS_MAX, record, field)?;
                for (name, answer) in rows.iter().flatten() {
                    let column = field.rows.iter().find(|column| column.name == *name);
                    self.check_answer(
                        record,
                        column.ok_or_else(|| refusal_about_field("field-shape", record, field))?,
                        answer,
                    )?;
                }
            }
            _ => {}
        }
        refuse_unless_fits(is_value_in_range(field, value), record, field)
    }

    fn check_codes(&self, record: &str, field: &Field, value: &Value) -> Result<(), Refusal> {
        let regions = matches!(value, Value::Place(_)).then_some(REGIONS);
        let knows = |code: &str| {
            let mut lists = field.list.as_deref().into_iter().chain(regions).filter_map(|list| self.lists.get(list));
            lists.any(|list| list.code_by_name(code).is_some())
        };
        let unknown = value.codes_in_value().find(|code| !knows(code));
        match unknown {
            Some(_) => Err(refusal_about_field("field-code", record, field)),
            None => Ok(()),
        }
    }
}

fn refusal_about_field(code: &str, record: &str, field: &Field) -> Refusal {
    Refusal::new(code).with_word_arg("record", record).with_word_arg("field", &field.name)
}

fn refuse_unless_fits(fits: bool, record: &str, field: &Field) -> Result<(), Refusal> {
    if fits { Ok(()) } else { Err(refusal_about_field("field-shape", record, field)) }
}

fn check_length_at_most(length: usize, max: usize, record: &str, field: &Field) -> Result<(), Refusal> {
    if length <= max {
        return Ok(());
    }
    Err(refusal_about_field("field-too-long", record, field)
        .with_number_arg("max", i64::try_from(max).unwrap_or(i64::MAX)))
}

fn is_in_order(date: &FuzzyDate) -> bool {
    match (date.from, date.to) {
        (Some(from), Some(to)) => from <= to,
        (None, None) => false,
        _ => true,
    }
}

fn is_exact_on_the_page(number: i64) -> bool {
    number.unsigned_abs() <= NUMBER_MAX.unsigned_abs()
}

fn is_reasonable(decimal: Decimal) -> bool {
    is_exact_on_the_page(decimal.mantissa) && decimal.exponent.unsigned_abs() <= EXPONENT_MAX.unsigned_abs()
}
