//! The data dictionary: every record, field and code is named once, in `dictionary/*.toml`, and read from here.
//!
//! Consequences of a stanza live in files beside this one: the table and its migration ([`schema`]), the columns of a
//! value ([`columns`]), its form in the log ([`cbor`]) and towards the page ([`json`]), what may be saved ([`check`]),
//! the typed keys ([`keys`]), the page's own copy ([`typescript`]). Deliberately absent: rules of the work. A
//! referral's states or the elements of trafficking are Rust in the folder of their capability; the dictionary only
//! says which fields there are.

pub(crate) mod answer;
pub(crate) mod cbor;
pub(crate) mod check;
pub(crate) mod columns;
pub(crate) mod fields;
pub(crate) mod json;
pub(crate) mod keys;
pub(crate) mod load;
#[cfg(test)]
pub(crate) mod messages;
pub(crate) mod model;
pub(crate) mod predicates;
pub(crate) mod schema;
mod stanza;
#[cfg(test)]
pub(crate) mod typescript;
pub(crate) mod value;

#[cfg(test)]
pub(crate) mod tests;

use std::collections::BTreeSet;
use std::sync::OnceLock;

pub(crate) use answer::Answer;
pub(crate) use fields::Fields;
pub(crate) use keys::RecordKey;
use load::{Fault, Source};
pub(crate) use model::{Code, CodeList, Dictionary, Field, Kind, Merge, Record, Scope};
pub(crate) use predicates::Circumstances;
pub(crate) use value::{Decimal, Value};

include!(concat!(env!("OUT_DIR"), "/dictionary_sources.rs"));

impl Field {
    /// Tells whether the field is asked in these circumstances. An earlier answer stays either way.
    pub fn is_asked(&self, circumstances: &Circumstances) -> bool {
        self.when.as_deref().and_then(predicates::predicate_by_name).is_none_or(|predicate| predicate(circumstances))
    }
}

impl Dictionary {
    /// The dictionary that this program ships.
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Dictionary> = OnceLock::new();
        // The build refuses a dictionary with a fault, so there is none to tell here.
        SHIPPED.get_or_init(|| load::load_dictionary(RECORDS, LISTS).unwrap_or_default())
    }

    /// Returns this dictionary with an organisation's own fields and lists (TOML: `organisation`, `[[field]]`,
    /// `[[list]]`).
    ///
    /// Fails with every fault, each naming its field.
    pub fn with_own(&self, own: &str) -> Result<Self, Vec<Fault>> {
        load::with_own_fields(self, Source { file: "own.toml", text: own })
    }

    /// The record of that kind.
    pub fn record(&self, kind: &str) -> Option<&Record> {
        self.records.get(kind)
    }

    /// The field of that name in the record of that kind.
    pub fn field(&self, kind: &str, field: &str) -> Option<&Field> {
        self.records.get(kind)?.field_by_name(field)
    }

    /// The code list of that name.
    pub fn list(&self, name: &str) -> Option<&CodeList> {
        self.lists.get(name)
    }

    /// The fields of a kind of record that are not asked in these circumstances.
    pub fn hidden(&self, kind: &str, circumstances: &Circumstances) -> Vec<String> {
        let fields = self.record(kind).into_iter().flat_map(|record| &record.fields);
        fields.filter(|field| !field.is_asked(circumstances)).map(|field| field.name.clone()).collect()
    }

    /// The kinds of record that are parts of `kind`.
    pub fn parts_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Record> {
        self.records.values().filter(move |record| record.belongs_to.as_deref() == Some(kind))
    }

    /// The root of the strand that records of this kind live in: `case` for an assistance.
    pub fn root_of<'a>(&'a self, kind: &'a str) -> Option<&'a str> {
        let mut record = self.records.get(kind)?;
        // A chain longer than there are kinds would be a ring.
        for _ in 0..self.records.len() {
            match &record.belongs_to {
                None => return Some(&record.name),
                Some(parent) => record = self.records.get(parent)?,
            }
        }
        None
    }

    /// The consent scopes that a value of this field needs to leave, for a referral that asks for `services`.
    /// `None` = it never leaves: the field has no scope, or one of its codes has none.
    pub fn scopes_needed(&self, field: &Field, value: &Value, services: &BTreeSet<String>) -> Option<BTreeSet<String>> {
        match field.scope.as_ref()? {
            Scope::Named(scope) => Some(BTreeSet::from([scope.clone()])),
            Scope::ByCode => self.scopes_of(field.list.as_deref()?, value.codes_in_value()),
            Scope::ByService => self.scopes_of_services(services),
        }
    }

    /// The consent scopes that asking for these services needs; `None` where one of them has none.
    pub fn scopes_of_services(&self, services: &BTreeSet<String>) -> Option<BTreeSet<String>> {
        self.scopes_of("service_type", services.iter().map(String::as_str))
    }

    /// The types of organisation that a value of this field never reaches: the field's, its codes', its rows'.
    pub fn never_to<'a>(&'a self, field: &'a Field, value: &Value) -> BTreeSet<&'a str> {
        let mut never: BTreeSet<&str> = field.never_to.iter().map(String::as_str).collect();
        if let Some(list) = field.list.as_deref().and_then(|list| self.lists.get(list)) {
            for code in value.codes_in_value().filter_map(|name| list.code_by_name(name)) {
                never.extend(code.never_to.iter().map(String::as_str));
            }
        }
        if let Value::Rows(rows) = value {
            for column in &field.rows {
                for answer in rows.iter().filter_map(|row| row.get(&column.name)) {
                    if let Answer::Known(inner) = answer {
                        never.extend(self.never_to(column, inner));
                    }
                }
            }
        }
        never
    }

    fn scopes_of<'a>(&self, list: &str, codes: impl Iterator<Item = &'a str>) -> Option<BTreeSet<String>> {
        let list = self.lists.get(list)?;
        codes.map(|name| list.code_by_name(name)?.scope.clone()).collect()
    }
}
