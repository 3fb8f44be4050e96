//! A mapping: what each column of a table says to which field. The format is `docs/formats/mapping.md`.
//!
//! Mappings are read in `load_mapping`. Shipped mappings are found by the header of the file alone.

use super::sheet::Sheet;
use crate::base::error::Refusal;
use crate::dictionary::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A mapping that holds together with the dictionary.
#[derive(Debug, Clone)]
pub struct Mapping {
    /// Short name.
    pub name: String,
    /// Source of its files; stands in each case as *imported from*.
    pub source: String,
    /// Scopes to which everyone in the file is taken to have consented. Empty in every mapping that is not shipped.
    pub(super) consent: Vec<String>,
    /// Kinds of record that each row yields: person, case, then parts.
    pub(super) kinds: Vec<String>,
    pub(super) stanzas: Vec<Stanza>,
    pub(super) always: Vec<(Target, Value)>,
    /// Columns that are not kept, with the reason.
    pub(super) left: BTreeMap<String, Why>,
    /// Columns that the mapping does not name are left out instead of refused.
    pub(super) leaves_others: bool,
}

/// A field of one of the records that a row yields.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    /// Index among the mapping's kinds.
    pub kind: usize,
    pub field: String,
}

/// Meaning of one column: what it says to one field (or, for an age, to two).
#[derive(Debug, Clone)]
pub(super) struct Stanza {
    pub column: String,
    pub to: Vec<Target>,
    pub says: Says,
    /// Condition: the stanza speaks only in rows where each of these columns has one of these values.
    pub when: BTreeMap<String, BTreeSet<String>>,
    pub missing: BTreeSet<String>,
    pub yes: BTreeSet<String>,
    pub no: BTreeSet<String>,
    pub separator: Option<char>,
}

/// How a cell is read.
#[derive(Debug, Clone)]
pub(super) enum Says {
    /// As its field's kind is; `codes` names the values, empty = codes as they are.
    Value { codes: BTreeMap<String, String> },
    /// Yes adds this code.
    Flag { code: String },
    /// Whole years into two fields; `words` stand for ranges.
    Range { words: BTreeMap<String, String> },
}

/// Why a column is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The column tells of the perpetrator, not of the person.
    Perpetrator,
    /// The column says again what other columns say.
    Repeats,
    /// There is no field for it.
    Unmapped,
}

/// A column of the file that is not kept.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct LeftColumn {
    pub name: String,
    pub why: Why,
}

pub(super) fn wrong_header(missing: usize, extra: usize) -> Refusal {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Refusal::new("import-header").with_number_arg("missing", count(missing)).with_number_arg("extra", count(extra))
}

impl Mapping {
    /// Every column that the mapping names.
    pub(super) fn columns_named(&self) -> BTreeSet<&str> {
        let conditions = self.stanzas.iter().flat_map(|stanza| stanza.when.keys());
        let stanzas = self.stanzas.iter().map(|stanza| &stanza.column);
        stanzas.chain(conditions).chain(self.left.keys()).map(String::as_str).collect()
    }

    /// Checks that the file has its columns, each once; else returns how many are missing and how many too many.
    pub(super) fn check_header(&self, sheet: &Sheet) -> std::result::Result<(), (usize, usize)> {
        let named = self.columns_named();
        let found: BTreeSet<&str> = sheet.header.iter().map(String::as_str).collect();
        let missing = named.difference(&found).count();
        let others = found.difference(&named).count();
        let twice = sheet.header.len() - found.len();
        let extra = twice + if self.leaves_others { 0 } else { others };
        if missing + extra == 0 { Ok(()) } else { Err((missing, extra)) }
    }

    /// The columns of the file that are not kept, in its order.
    pub(super) fn left_columns(&self, sheet: &Sheet) -> Vec<LeftColumn> {
        let named = self.columns_named();
        let why = |name: &String| match self.left.get(name) {
            Some(why) => Some(*why),
            None => (!named.contains(name.as_str())).then_some(Why::Unmapped),
        };
        let left = sheet.header.iter().filter_map(|name| why(name).map(|why| LeftColumn { name: name.clone(), why }));
        left.collect()
    }
}
