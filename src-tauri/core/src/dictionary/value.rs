//! The value of a field, by its kind.
//!
//! A value carries no rule: whether it fits its field is asked of [`super::check`], how it is stored of
//! [`super::columns`] and [`super::cbor`].

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::answer::Answer;
use super::model::Kind;
use crate::base::ids::RecordId;
use crate::dates::fuzzy::FuzzyDate;

/// One row of a `rows` field: an answer a column.
pub(crate) type Row = BTreeMap<String, Answer<Value>>;

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Code(String),
    Codes(BTreeSet<String>),
    Text(String),
    Note(String),
    Day(NaiveDate),
    FuzzyDate(FuzzyDate),
    Integer(i64),
    Decimal(Decimal),
    Money(Money),
    YesNo(bool),
    Link(RecordId),
    Place(String),
    Rows(Vec<Row>),
}

/// An exact decimal number: `mantissa × 10^exponent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal {
    pub mantissa: i64,
    pub exponent: i64,
}

/// An amount in a currency (ISO 4217, three capital letters).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    pub amount: Decimal,
    pub currency: String,
}

impl Value {
    /// The kind of field that it is a value of.
    pub fn kind_of_value(&self) -> Kind {
        match self {
            Self::Code(_) => Kind::Code,
            Self::Codes(_) => Kind::Codes,
            Self::Text(_) => Kind::Text,
            Self::Note(_) => Kind::Note,
            Self::Day(_) => Kind::Day,
            Self::FuzzyDate(_) => Kind::FuzzyDate,
            Self::Integer(_) => Kind::Integer,
            Self::Decimal(_) => Kind::Decimal,
            Self::Money(_) => Kind::Money,
            Self::YesNo(_) => Kind::YesNo,
            Self::Link(_) => Kind::Link,
            Self::Place(_) => Kind::Place,
            Self::Rows(_) => Kind::Rows,
        }
    }

    /// Returns the codes, in order; none for a value without a list.
    pub fn codes_in_value(&self) -> impl Iterator<Item = &str> {
        let (one, many) = match self {
            Self::Code(code) | Self::Place(code) => (Some(code), None),
            Self::Codes(codes) => (None, Some(codes)),
            Self::Text(_)
            | Self::Note(_)
            | Self::Day(_)
            | Self::FuzzyDate(_)
            | Self::Integer(_)
            | Self::Decimal(_)
            | Self::Money(_)
            | Self::YesNo(_)
            | Self::Link(_)
            | Self::Rows(_) => (None, None),
        };
        one.into_iter().chain(many.into_iter().flatten()).map(String::as_str)
    }

    /// Returns the words of a text or a note.
    pub fn words_in_value(&self) -> Option<&str> {
        match self {
            Self::Text(words) | Self::Note(words) => Some(words),
            Self::Code(_)
            | Self::Codes(_)
            | Self::Day(_)
            | Self::FuzzyDate(_)
            | Self::Integer(_)
            | Self::Decimal(_)
            | Self::Money(_)
            | Self::YesNo(_)
            | Self::Link(_)
            | Self::Place(_)
            | Self::Rows(_) => None,
        }
    }
}
