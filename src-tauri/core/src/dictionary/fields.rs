//! The answers of one record, by field.
//!
//! A field that is not there is blank. Fields are read and set through typed keys; the untyped way is for what the
//! program does not know by name (an organisation's own fields, generic forms).

use std::collections::BTreeMap;

use serde::Serialize;

use super::answer::Answer;
use super::keys::{FieldKey, kinds::ValueKind};
use super::value::Value;

/// The answers of one record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Fields(pub BTreeMap<String, Answer<Value>>);

impl Fields {
    /// No answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer of a field; blank where there is none, or where its value is of another kind.
    pub fn answer_to_field<K: ValueKind>(&self, key: FieldKey<K>) -> Answer<&K::Rust> {
        match self.0.get(key.field) {
            None | Some(Answer::Blank) => Answer::Blank,
            Some(Answer::Known(value)) => K::rust_value_of(value).map_or(Answer::Blank, Answer::Known),
            Some(Answer::Unknown) => Answer::Unknown,
            Some(Answer::Declined) => Answer::Declined,
            Some(Answer::NotAsked) => Answer::NotAsked,
            Some(Answer::NotApplicable) => Answer::NotApplicable,
        }
    }

    /// The value of a field, where it is known.
    pub fn known_value_of<K: ValueKind>(&self, key: FieldKey<K>) -> Option<&K::Rust> {
        K::rust_value_of(self.0.get(key.field)?.known_value()?)
    }

    /// Sets a field to a known value.
    pub fn set<K: ValueKind>(&mut self, key: FieldKey<K>, value: K::Rust) -> &mut Self {
        self.put_answer_by_name(key.field, Answer::Known(K::into_value(value)))
    }

    /// Sets a field to a value where there is one; leaves it alone otherwise.
    pub fn set_value_or_leave<K: ValueKind>(&mut self, key: FieldKey<K>, value: Option<K::Rust>) -> &mut Self {
        match value {
            Some(value) => self.set(key, value),
            None => self,
        }
    }

    /// Sets a field to any answer.
    pub fn set_answer<K: ValueKind>(&mut self, key: FieldKey<K>, answer: Answer<K::Rust>) -> &mut Self {
        self.put_answer_by_name(key.field, answer.map(K::into_value))
    }

    /// Sets a field by its name.
    pub fn put_answer_by_name(&mut self, field: &str, answer: Answer<Value>) -> &mut Self {
        self.0.insert(field.to_owned(), answer);
        self
    }

    /// The answer of a field by its name.
    pub fn answer_by_name(&self, field: &str) -> &Answer<Value> {
        self.0.get(field).unwrap_or(&Answer::Blank)
    }

    /// All answers, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer<Value>)> {
        self.0.iter().map(|(name, answer)| (name.as_str(), answer))
    }
}

impl FromIterator<(String, Answer<Value>)> for Fields {
    fn from_iter<I: IntoIterator<Item = (String, Answer<Value>)>>(answers: I) -> Self {
        Self(answers.into_iter().collect())
    }
}
