//! Values in the log (`docs/formats/encoding.md`): an answer is `[state]` or `["known", value]`.
//!
//! Writing needs no dictionary; reading asks the field for its kind. A value that is not of its field's kind is not an
//! error of the file: the ledger shelves it and hands it on.

use std::collections::BTreeSet;

use ciborium::Value as Cbor;

use super::answer::Answer;
use super::json::{DAY, day_from_text};
use super::model::{Field, Kind};
use super::value::{Decimal, Money, Row, Value};
use crate::base::ids::RecordId;
use crate::dates::fuzzy::FuzzyDate;

impl Answer<Value> {
    /// `[state]` or `["known", value]`.
    pub fn to_cbor_value(&self) -> Cbor {
        let state = Cbor::Text(self.stored_state().to_owned());
        match self.known_value() {
            Some(value) => Cbor::Array(vec![state, value.to_cbor_value()]),
            None => Cbor::Array(vec![state]),
        }
    }

    /// Reads an answer for this field; `None` where it is not of the field's kind.
    pub fn from_cbor_value(field: &Field, cbor: &Cbor) -> Option<Self> {
        match cbor.as_array()?.as_slice() {
            [state] => Self::without_value(state.as_text()?),
            [state, value] if state.as_text() == Some("known") => Value::from_cbor_value(field, value).map(Self::Known),
            _ => None,
        }
    }
}

impl Value {
    /// The value in its stored form.
    pub fn to_cbor_value(&self) -> Cbor {
        match self {
            Self::Code(text) | Self::Text(text) | Self::Note(text) | Self::Place(text) => Cbor::Text(text.clone()),
            Self::Codes(codes) => Cbor::Array(codes.iter().cloned().map(Cbor::Text).collect()),
            Self::Day(day) => Cbor::Text(day.format(DAY).to_string()),
            Self::FuzzyDate(date) => cbor_of_fuzzy_date(date),
            Self::Integer(number) => Cbor::Integer((*number).into()),
            Self::Decimal(decimal) => cbor_of_decimal(*decimal),
            Self::Money(money) => Cbor::Array(vec![cbor_of_decimal(money.amount), Cbor::Text(money.currency.clone())]),
            Self::YesNo(yes) => Cbor::Bool(*yes),
            Self::Link(id) => Cbor::Bytes(id.0.to_vec()),
            Self::Rows(rows) => Cbor::Array(rows.iter().map(cbor_of_row).collect()),
        }
    }

    /// Reads a value of this field; `None` where it is of another kind.
    pub fn from_cbor_value(field: &Field, cbor: &Cbor) -> Option<Self> {
        Some(match field.kind {
            Kind::Code => Self::Code(cbor.as_text()?.to_owned()),
            Kind::Place => Self::Place(cbor.as_text()?.to_owned()),
            Kind::Codes => Self::Codes(codes_from_cbor(cbor)?),
            Kind::Text => Self::Text(cbor.as_text()?.to_owned()),
            Kind::Note => Self::Note(cbor.as_text()?.to_owned()),
            Kind::Day => Self::Day(day_from_text(cbor.as_text()?)?),
            Kind::FuzzyDate => Self::FuzzyDate(fuzzy_date_from_cbor(cbor)?),
            Kind::Integer => Self::Integer(integer_from(cbor)?),
            Kind::Decimal => Self::Decimal(decimal_from_cbor(cbor)?),
            Kind::Money => match cbor.as_array()?.as_slice() {
                [amount, currency] => {
                    Self::Money(Money { amount: decimal_from_cbor(amount)?, currency: currency.as_text()?.to_owned() })
                }
                _ => return None,
            },
            Kind::YesNo => Self::YesNo(cbor.as_bool()?),
            Kind::Link => Self::Link(RecordId(cbor.as_bytes()?.as_slice().try_into().ok()?)),
            Kind::Rows => {
                let rows = cbor.as_array()?.iter().map(|row| row_from_cbor(field, row));
                Self::Rows(rows.collect::<Option<Vec<_>>>()?)
            }
        })
    }
}

/// `[from, to, about, calendar, as typed]`
fn cbor_of_fuzzy_date(date: &FuzzyDate) -> Cbor {
    let end = |end: Option<chrono::NaiveDate>| end.map_or(Cbor::Null, |day| Cbor::Text(day.format(DAY).to_string()));
    Cbor::Array(vec![
        end(date.from),
        end(date.to),
        Cbor::Bool(date.about),
        Cbor::Text(date.calendar.clone()),
        Cbor::Text(date.as_typed.clone()),
    ])
}

fn fuzzy_date_from_cbor(cbor: &Cbor) -> Option<FuzzyDate> {
    let end = |cbor: &Cbor| match cbor {
        Cbor::Null => Some(None),
        Cbor::Text(text) => day_from_text(text).map(Some),
        _ => None,
    };
    match cbor.as_array()?.as_slice() {
        [from, to, about, calendar, as_typed] => Some(FuzzyDate {
            from: end(from)?,
            to: end(to)?,
            about: about.as_bool()?,
            calendar: calendar.as_text()?.to_owned(),
            as_typed: as_typed.as_text()?.to_owned(),
        }),
        _ => None,
    }
}

/// `[mantissa, exponent]`
fn cbor_of_decimal(decimal: Decimal) -> Cbor {
    Cbor::Array(vec![Cbor::Integer(decimal.mantissa.into()), Cbor::Integer(decimal.exponent.into())])
}

fn decimal_from_cbor(cbor: &Cbor) -> Option<Decimal> {
    match cbor.as_array()?.as_slice() {
        [mantissa, exponent] => Some(Decimal { mantissa: integer_from(mantissa)?, exponent: integer_from(exponent)? }),
        _ => None,
    }
}

fn integer_from(cbor: &Cbor) -> Option<i64> {
    i64::try_from(i128::from(cbor.as_integer()?)).ok()
}

/// Codes in order, each once; anything else is not their one form.
fn codes_from_cbor(cbor: &Cbor) -> Option<BTreeSet<String>> {
    let codes: Vec<String> =
        cbor.as_array()?.iter().map(|code| code.as_text().map(str::to_owned)).collect::<Option<_>>()?;
    let sorted = codes.windows(2).all(|two| matches!(two, [a, b] if a < b));
    sorted.then(|| codes.into_iter().collect())
}

fn cbor_of_row(row: &Row) -> Cbor {
    let pairs = row.iter().map(|(name, answer)| (Cbor::Text(name.clone()), answer.to_cbor_value()));
    Cbor::Map(pairs.collect())
}

fn row_from_cbor(field: &Field, cbor: &Cbor) -> Option<Row> {
    cbor.as_map()?
        .iter()
        .map(|(name, answer)| {
            let name = name.as_text()?;
            let column = field.rows.iter().find(|column| column.name == name)?;
            Some((name.to_owned(), Answer::from_cbor_value(column, answer)?))
        })
        .collect()
}
