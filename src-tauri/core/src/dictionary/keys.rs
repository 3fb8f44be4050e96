//! Typed keys: `keys::assistance::KIND`. A field that the dictionary does not name does not compile.
//!
//! The modules are written by the build script from the stanzas; here is only what they are made of.

use std::fmt;
use std::marker::PhantomData;

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordKey {
    pub name: &'static str,
}

/// A field of a kind of record, with the kind of its value.
pub struct FieldKey<K> {
    pub record: &'static str,
    pub field: &'static str,
    kind: PhantomData<fn() -> K>,
}

impl<K> FieldKey<K> {
    const fn new(record: &'static str, field: &'static str) -> Self {
        Self { record, field, kind: PhantomData }
    }
}

impl<K> Clone for FieldKey<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for FieldKey<K> {}

impl<K> fmt::Debug for FieldKey<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.record, self.field)
    }
}

/// The kinds of value, as types: what a [`FieldKey`] gives and takes.
pub(crate) mod kinds {
    use std::collections::BTreeSet;

    use super::super::value::{self, Row, Value};
    use crate::base::ids::RecordId;
    use crate::dates::fuzzy;

    /// A kind of value and its Rust type.
    pub trait ValueKind {
        /// Rust type that is given and taken.
        type Rust;
        /// Wraps a value.
        fn into_value(rust: Self::Rust) -> Value;
        /// Reads a value; `None` where it is of another kind.
        fn rust_value_of(value: &Value) -> Option<&Self::Rust>;
    }

    macro_rules! kinds {
        ($($kind:ident = $rust:ty),* $(,)?) => { $(
            #[doc = concat!("Values of kind ", stringify!($kind), ".")]
            #[allow(dead_code, reason = "a kind of which no shipped record has a field yet")]
            pub(crate) enum $kind {}

            impl ValueKind for $kind {
                type Rust = $rust;
                fn into_value(rust: $rust) -> Value {
                    Value::$kind(rust)
                }
                fn rust_value_of(value: &Value) -> Option<&$rust> {
                    if let Value::$kind(rust) = value { Some(rust) } else { None }
                }
            }
        )* };
    }

    kinds! {
        Code = String,
        Codes = BTreeSet<String>,
        Text = String,
        Note = String,
        Day = chrono::NaiveDate,
        FuzzyDate = fuzzy::FuzzyDate,
        Integer = i64,
        Decimal = value::Decimal,
        Money = value::Money,
        YesNo = bool,
        Link = RecordId,
        Place = String,
        Rows = Vec<Row>,
    }
}

include!(concat!(env!("OUT_DIR"), "/dictionary_keys.rs"));
