//! Types of the dictionary: records, their fields, code lists.
//!
//! Plain values without rules of the work: everything else (tables, forms, checks, exports) is read off them.
//! Shared with the build script, so nothing here needs more than the standard library and serde.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Serialize;

/// All records, fields and code lists that this program knows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dictionary {
    /// By kind.
    pub records: BTreeMap<String, Record>,
    /// By name.
    pub lists: BTreeMap<String, CodeList>,
}

/// One kind of record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The kind: `assistance`. Fluent: `record-<name>`.
    pub name: String,
    /// The kind of the record that this one is part of; `None` for a root, which begins a strand.
    pub belongs_to: Option<String>,
    /// Way of merging: fields set one by one, or a record that is written once and only voided.
    pub merge: Merge,
    /// In the order of the form.
    pub fields: Vec<Field>,
    /// Statements over its table.
    pub sql: Statements,
}

/// The text of statements that follow from a record's fields, worked out at first use since every read and write needs
/// them. No part of what the record is: two records never differ in it.
#[derive(Debug, Clone, Default)]
pub struct Statements {
    /// The columns of its table, in order, for `SELECT`.
    pub columns: OnceLock<String>,
    /// `INSERT OR REPLACE` of a whole row.
    pub insert: OnceLock<String>,
}

impl PartialEq for Statements {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Statements {}

impl Record {
    /// The field of that name.
    pub fn field_by_name(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Tells whether records of this kind begin a strand of their own.
    pub fn is_root(&self) -> bool {
        self.belongs_to.is_none()
    }
}

/// How two versions of a record unite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Merge {
    /// Field by field.
    Profile,
    /// Append-only: never set again, only voided and written anew.
    Facts,
}

/// One field of a record, or one column of a field with rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Fluent: `<record>-<name>`, with an optional `.hint`.
    pub name: String,
    /// Kind of its value.
    pub kind: Kind,
    /// The code list of a `code`, `codes` or `place` field.
    pub list: Option<String>,
    /// The kind of record that a `link` points at.
    pub links_to: Option<String>,
    /// True if the record cannot be saved without a known value.
    pub required: bool,
    /// How close to the person it is. Never empty.
    pub class: BTreeSet<Class>,
    /// Under which consent it may leave in a referral; `None` = it never leaves in one.
    pub scope: Option<Scope>,
    /// Organisation types that it never reaches, whatever was consented.
    pub never_to: BTreeSet<String>,
    /// Dimensions of the figures that it feeds; empty = never counted.
    pub figure: Vec<String>,
    /// The name of this field in a standard, by standard.
    pub maps: BTreeMap<String, String>,
    /// The predicate that says when it is asked; `None` = always.
    pub when: Option<String>,
    /// The most protective first; empty = not cautious. Codes, or `yes` and `no`; states such as `unknown` where an
    /// answer that nobody has must be read with care.
    pub cautious: Vec<String>,
    /// Why it is asked, in one sentence. Never missing where the field is personal.
    pub purpose: Option<String>,
    /// True if it is found by the search over people and cases.
    pub search: bool,
    /// True if its column has an index.
    pub index: bool,
    /// True if it stands on the second half of a timeline line.
    pub short: bool,
    /// The columns of a `rows` field; empty for every other kind.
    pub rows: Vec<Field>,
    /// Labels by locale, for an organisation's own field; a shipped field has its labels in `locales/`.
    pub labels: BTreeMap<String, String>,
}

impl Field {
    /// Tells whether the most protective value is in force while several stand side by side.
    pub fn is_cautious(&self) -> bool {
        !self.cautious.is_empty()
    }

    /// Tells whether it says anything about a person.
    pub fn is_personal(&self) -> bool {
        self.class.iter().any(|class| *class != Class::Neutral)
    }
}

/// Kind of a field's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One code of a list.
    Code,
    /// Any number of codes of a list; none at all is an answer too.
    Codes,
    /// A line of text.
    Text,
    /// Free text of any length: always sensitive.
    Note,
    /// A day of the calendar.
    Day,
    /// A day, a month, a year or a range, exact or about.
    FuzzyDate,
    /// A whole number.
    Integer,
    /// An exact decimal number.
    Decimal,
    /// An amount in a currency.
    Money,
    /// Yes or no.
    YesNo,
    /// Another record.
    Link,
    /// A country or a world region.
    Place,
    /// A small table.
    Rows,
}

impl Kind {
    /// Every kind, in the order of the documentation.
    pub const ALL: [Self; 13] = [
        Self::Code,
        Self::Codes,
        Self::Text,
        Self::Note,
        Self::Day,
        Self::FuzzyDate,
        Self::Integer,
        Self::Decimal,
        Self::Money,
        Self::YesNo,
        Self::Link,
        Self::Place,
        Self::Rows,
    ];

    /// Returns the name in a stanza and in TypeScript.
    pub fn stored_name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Codes => "codes",
            Self::Text => "text",
            Self::Note => "note",
            Self::Day => "day",
            Self::FuzzyDate => "fuzzy_date",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Money => "money",
            Self::YesNo => "yes_no",
            Self::Link => "link",
            Self::Place => "place",
            Self::Rows => "rows",
        }
    }

    /// The kind of that name.
    pub fn from_stored_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.stored_name() == name)
    }

    /// The name of its type in Rust's typed keys.
    pub fn rust_name(self) -> &'static str {
        match self {
            Self::Code => "Code",
            Self::Codes => "Codes",
            Self::Text => "Text",
            Self::Note => "Note",
            Self::Day => "Day",
            Self::FuzzyDate => "FuzzyDate",
            Self::Integer => "Integer",
            Self::Decimal => "Decimal",
            Self::Money => "Money",
            Self::YesNo => "YesNo",
            Self::Link => "Link",
            Self::Place => "Place",
            Self::Rows => "Rows",
        }
    }

    /// Tells whether its values are codes of a list.
    pub fn needs_code_list(self) -> bool {
        matches!(self, Self::Code | Self::Codes | Self::Place)
    }
}

/// How close to the person a field is: drives masking, the journal, exports and figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Names the person by itself: a name, a number, an address.
    Direct,
    /// Could name the person beside others: age, citizenship, a day.
    Quasi,
    /// Can hurt: health, exploitation, fears, free text.
    Sensitive,
    /// Says nothing about a person.
    Neutral,
}

impl Class {
    /// Every class, the closest to the person first.
    pub const ALL: [Self; 4] = [Self::Direct, Self::Quasi, Self::Sensitive, Self::Neutral];

    /// Returns the name in a stanza and in TypeScript.
    pub fn stored_name(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Quasi => "quasi",
            Self::Sensitive => "sensitive",
            Self::Neutral => "neutral",
        }
    }
}

/// Under which consent a field may leave in a referral.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// One scope, whoever receives.
    Named(String),
    /// The scope that each code of the value names; a code without one stays.
    ByCode,
    /// The scopes of the services that the referral asks for: who they are, so that the service can be given.
    ByService,
}

/// One code list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeList {
    /// Fluent: `code-<name>-<code>`.
    pub name: String,
    /// True if its words come from the Unicode CLDR (countries, languages) instead of Fluent.
    pub named_by_cldr: bool,
    /// In the order of the form.
    pub codes: Vec<Code>,
}

impl CodeList {
    /// The code of that name.
    pub fn code_by_name(&self, name: &str) -> Option<&Code> {
        self.codes.iter().find(|code| code.name == name)
    }
}

/// One code. Never renamed, never used again for something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    pub name: String,
    /// No longer offered; still read.
    pub retired: bool,
    /// The consent scope under which it leaves, where the field says `by_code`.
    pub scope: Option<String>,
    /// Organisation types that a value with this code never reaches.
    pub never_to: BTreeSet<String>,
    /// Name in CLDR, where the list is named by it: `AF`, `prs`.
    pub cldr: Option<String>,
    /// The values of standards that it stands for, by standard; several are alternatives.
    pub maps: BTreeMap<String, Vec<String>>,
}
