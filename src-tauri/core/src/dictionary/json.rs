//! Values towards the page: the shapes of the contract, and reading them back for a field.
//!
//! Writing needs no dictionary. Reading does: the page sends a string, and only the field says whether that is a code,
//! a day or words. Values that are read are brought to their stored form (NFC, no white space around a line) but not
//! yet checked.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value as Json;
use ts_rs::{Config, TS};

use super::answer::Answer;
use super::check::is_day_in_range;
use super::fields::Fields;
use super::model::{Dictionary, Field, Kind};
use super::value::{Decimal, Money, Row, Value};
use crate::base::encoding::normalise_nfc;
use crate::base::error::Refusal;
use crate::base::ids::RecordId;
use crate::dates::fuzzy::FuzzyDate;

/// The answers of a record as the page sends them, before the dictionary has read them.
pub(crate) type RawFields = BTreeMap<String, Answer<Json>>;

/// Format of a calendar day that the page may send for a field.
pub(crate) const DAY: &str = "%Y-%m-%d";

impl Dictionary {
    /// Reads the answers that the page sent for a record of that kind.
    ///
    /// Refuses a field or a kind that the dictionary does not know, and a value of another shape.
    pub fn read_fields(&self, kind: &str, raw: &RawFields) -> Result<Fields, Refusal> {
        raw.iter()
            .map(|(name, answer)| {
                let field = self.field(kind, name).ok_or_else(|| {
                    Refusal::new("field-unknown").with_word_arg("record", kind).with_word_arg("field", name)
                })?;
                Ok((name.clone(), field.read_raw_answer(kind, answer)?))
            })
            .collect()
    }
}

impl Field {
    /// Reads one answer as the page sent it; an empty line reads as blank. `record` is the kind, for the refusal.
    pub fn read_raw_answer(&self, record: &str, raw: &Answer<Json>) -> Result<Answer<Value>, Refusal> {
        if raw.known_value().is_some_and(is_empty) {
            return Ok(Answer::Blank);
        }
        raw.clone().try_map_known(|json| {
            let value = self.value_as_written(&json).map(tidied_value);
            value.ok_or_else(|| {
                Refusal::new("field-shape").with_word_arg("record", record).with_word_arg("field", &self.name)
            })
        })
    }

    /// Reads a value as it was written by [`Value`]'s own `Serialize`, without touching its words.
    pub fn value_as_written(&self, json: &Json) -> Option<Value> {
        Some(match self.kind {
            Kind::Code => Value::Code(json.as_str()?.to_owned()),
            Kind::Place => Value::Place(json.as_str()?.to_owned()),
            Kind::Codes => {
                let codes = json.as_array()?.iter().map(|code| code.as_str().map(str::to_owned));
                Value::Codes(codes.collect::<Option<BTreeSet<_>>>()?)
            }
            Kind::Text => Value::Text(json.as_str()?.to_owned()),
            Kind::Note => Value::Note(json.as_str()?.to_owned()),
            Kind::Day => Value::Day(day_from_text(json.as_str()?)?),
            Kind::FuzzyDate => Value::FuzzyDate(serde_json::from_value(json.clone()).ok()?),
            Kind::Integer => Value::Integer(json.as_i64()?),
            Kind::Decimal => Value::Decimal(decimal_from_json(json)?),
            Kind::Money => Value::Money(Money {
                amount: decimal_from_json(json.get("amount")?)?,
                currency: json.get("currency")?.as_str()?.to_owned(),
            }),
            Kind::YesNo => Value::YesNo(json.as_bool()?),
            Kind::Link => Value::Link(RecordId::from_hex_text(json.as_str()?)?),
            Kind::Rows => {
                Value::Rows(json.as_array()?.iter().map(|row| self.row_from_json(row)).collect::<Option<_>>()?)
            }
        })
    }

    fn row_from_json(&self, json: &Json) -> Option<Row> {
        let answers: RawFields = serde_json::from_value(json.clone()).ok()?;
        let mut row = Row::new();
        for (name, raw) in answers {
            let column = self.rows.iter().find(|column| column.name == name)?;
            row.insert(name, raw.try_map_known(|json| column.value_as_written(&json).ok_or(())).ok()?);
        }
        Some(row)
    }
}

/// A day as `YYYY-MM-DD`, digit for digit, within the range that a day may have.
pub(crate) fn day_from_text(text: &str) -> Option<NaiveDate> {
    let is_written_out = text.len() == 10
        && text.bytes().enumerate().all(|(place, letter)| match place {
            4 | 7 => letter == b'-',
            _ => letter.is_ascii_digit(),
        });
    let day = is_written_out.then(|| NaiveDate::parse_from_str(text, DAY).ok())??;
    is_day_in_range(day).then_some(day)
}

fn is_empty(json: &Json) -> bool {
    json.is_null() || json.as_str().is_some_and(|text| text.trim().is_empty())
}

/// A value in its stored form: NFC, lines without white space around them, no blank answers in rows.
fn tidied_value(value: Value) -> Value {
    match value {
        Value::Text(text) => Value::Text(on_one_line(&text)),
        Value::Note(text) => Value::Note(normalise_nfc(text.trim_end())),
        Value::FuzzyDate(date) => Value::FuzzyDate(FuzzyDate { as_typed: on_one_line(&date.as_typed), ..date }),
        Value::Rows(rows) => Value::Rows(rows.into_iter().map(tidied_row).filter(|row| !row.is_empty()).collect()),
        Value::Code(_)
        | Value::Codes(_)
        | Value::Day(_)
        | Value::Integer(_)
        | Value::Decimal(_)
        | Value::Money(_)
        | Value::YesNo(_)
        | Value::Link(_)
        | Value::Place(_) => value,
    }
}

fn tidied_row(row: Row) -> Row {
    let is_said =
        |answer: &Answer<Value>| !answer.is_blank() && answer.known_value().and_then(Value::words_in_value) != Some("");
    row.into_iter()
        .map(|(name, answer)| (name, answer.map(tidied_value)))
        .filter(|(_, answer)| is_said(answer))
        .collect()
}

/// NFC, without white space around it, and without line ends inside.
fn on_one_line(text: &str) -> String {
    normalise_nfc(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn decimal_from_json(json: &Json) -> Option<Decimal> {
    match json.as_array()?.as_slice() {
        [mantissa, exponent] => Some(Decimal { mantissa: mantissa.as_i64()?, exponent: exponent.as_i64()? }),
        _ => None,
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Code(text) | Self::Text(text) | Self::Note(text) | Self::Place(text) => {
                serializer.serialize_str(text)
            }
            Self::Codes(codes) => codes.serialize(serializer),
            Self::Day(day) => serializer.collect_str(&day.format(DAY)),
            Self::FuzzyDate(date) => date.serialize(serializer),
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::Decimal(decimal) => decimal.serialize(serializer),
            Self::Money(money) => money.serialize(serializer),
            Self::YesNo(yes) => serializer.serialize_bool(*yes),
            Self::Link(id) => id.serialize(serializer),
            Self::Rows(rows) => rows.serialize(serializer),
        }
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.mantissa, self.exponent).serialize(serializer)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut money = serializer.serialize_struct("Money", 2)?;
        money.serialize_field("amount", &self.amount)?;
        money.serialize_field("currency", &self.currency)?;
        money.end()
    }
}

macro_rules! typescript {
    ($($rust:ty, $name:literal = $shape:literal;)*) => { $(
        impl TS for $rust {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;
            fn name(_: &Config) -> String { $name.to_owned() }
            fn inline(_: &Config) -> String { $shape.to_owned() }
            fn decl(_: &Config) -> String { concat!("type ", $name, " = ", $shape, ";").to_owned() }
            fn decl_concrete(config: &Config) -> String { Self::decl(config) }
        }
    )* };
}

typescript! {
    Decimal, "Decimal" = "[number, number]";
    Money, "Money" = "{ amount: Decimal; currency: string }";
    Value, "Value" =
        "string | number | boolean | string[] | FuzzyDate | Money | Decimal | Record<string, Answer<Value>>[]";
    Fields, "Fields" = "Record<string, Answer<Value>>";
}
