//! Reading a mapping and holding it against the dictionary: a mapping that could write what it must not does not load.

use super::sheet::Sheet;
use crate::base::error::{Error, Refusal, Result, refuse};
use crate::dictionary::keys::{case, consent_record, person, referral};
use crate::dictionary::{Dictionary, Field, Kind, Value};
use crate::import::mapping::{Mapping, Says, Stanza, Target, Why, wrong_header};
use crate::import::read::{Said, read_sheet_cell};
use std::collections::{BTreeMap, BTreeSet};

const SHIPPED: [&str; 2] = [include_str!("mappings/ctdc_63.toml"), include_str!("mappings/ctdc_16.toml")];

/// Fields that the importer writes itself, and the owner, whom no file can know.
const OURS: [&str; 4] = ["code", "imported", "imported_from", "owner"];

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMapping {
    mapping: RawHead,
    #[serde(default)]
    always: Vec<RawAlways>,
    #[serde(default)]
    column: Vec<RawColumn>,
    #[serde(default)]
    left: Vec<RawLeft>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHead {
    name: String,
    source: String,
    missing: BTreeSet<String>,
    separator: Option<char>,
    #[serde(default)]
    yes: BTreeSet<String>,
    #[serde(default)]
    no: BTreeSet<String>,
    #[serde(default)]
    consent: Vec<String>,
    #[serde(default)]
    other_columns: Others,
}

#[derive(serde::Deserialize, Default, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Others {
    #[default]
    Refuse,
    Leave,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAlways {
    to: String,
    value: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawColumn {
    name: String,
    to: OneOrTwo,
    flag: Option<String>,
    #[serde(default)]
    codes: BTreeMap<String, String>,
    #[serde(default)]
    ranges: BTreeMap<String, String>,
    #[serde(default)]
    when: BTreeMap<String, BTreeSet<String>>,
    #[serde(default)]
    missing: BTreeSet<String>,
    yes: Option<BTreeSet<String>>,
    no: Option<BTreeSet<String>>,
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum OneOrTwo {
    One(String),
    Two([String; 2]),
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLeft {
    why: Why,
    columns: Vec<String>,
}

/// Reads a mapping. `shipped`: it is one of ours, and may say that the people of a public synthetic file consented.
pub(super) fn load_mapping(text: &str, dictionary: &Dictionary, shipped: bool) -> Result<Mapping> {
    let RawMapping { mapping: head, always, column, left } =
        toml::from_str(text).map_err(|_| refuse("mapping-unread"))?;
    if !head.consent.is_empty() && !shipped {
        return Err(refuse("mapping-consent"));
    }
    let mut loading = Loading { dictionary, kinds: vec![person::RECORD.name.into(), case::RECORD.name.into()] };
    let mut stanzas = Vec::new();
    for (index, raw) in column.into_iter().enumerate() {
        stanzas.push(loading.read_column_stanza(raw, &head).ok_or_else(|| mapping_fault("column", index))?);
    }
    let mut constants = Vec::new();
    for (index, raw) in always.iter().enumerate() {
        constants.push(loading.read_constant(raw).ok_or_else(|| mapping_fault("always", index))?);
    }
    let mapping = Mapping {
        name: head.name,
        source: head.source,
        consent: head.consent,
        kinds: loading.kinds,
        stanzas,
        always: constants,
        left: left.into_iter().flat_map(|left| left.columns.into_iter().map(move |name| (name, left.why))).collect(),
        leaves_others: head.other_columns == Others::Leave,
    };
    let kept: BTreeSet<&str> = mapping.stanzas.iter().map(|stanza| stanza.column.as_str()).collect();
    match mapping.left.keys().position(|name| kept.contains(name.as_str())) {
        Some(index) => Err(mapping_fault("left", index)),
        None => Ok(mapping),
    }
}

fn mapping_fault(part: &str, index: usize) -> crate::base::error::Error {
    let number = i64::try_from(index + 1).unwrap_or(i64::MAX);
    Refusal::new("mapping-fault").with_word_arg("part", part).with_number_arg("number", number).into()
}

struct Loading<'a> {
    dictionary: &'a Dictionary,
    kinds: Vec<String>,
}

impl Loading<'_> {
    /// `None` where it does not fit the dictionary.
    fn read_column_stanza(&mut self, raw: RawColumn, head: &RawHead) -> Option<Stanza> {
        let two = matches!(raw.to, OneOrTwo::Two(_));
        let to: Vec<Target> = match &raw.to {
            OneOrTwo::One(to) => vec![self.read_target(to)?],
            OneOrTwo::Two(to) => vec![self.read_target(&to[0])?, self.read_target(&to[1])?],
        };
        let says = match (raw.flag, raw.ranges) {
            (Some(code), ranges) if ranges.is_empty() && raw.codes.is_empty() => Says::Flag { code },
            (None, words) if two && raw.codes.is_empty() => Says::Range { words },
            (None, ranges) if !two && ranges.is_empty() => Says::Value { codes: raw.codes },
            _ => return None,
        };
        let stanza = Stanza {
            column: raw.name,
            to,
            says,
            when: raw.when,
            missing: head.missing.union(&raw.missing).cloned().collect(),
            yes: raw.yes.unwrap_or_else(|| head.yes.clone()),
            no: raw.no.unwrap_or_else(|| head.no.clone()),
            separator: head.separator,
        };
        stanza.to.iter().all(|target| self.fits_the_field(&stanza.says, target)).then_some(stanza)
    }

    fn field_of_target(&self, target: &Target) -> Option<&Field> {
        self.dictionary.field(self.kinds.get(target.kind)?, &target.field)
    }

    /// Tells whether everything that the stanza can say is an answer of the field.
    fn fits_the_field(&self, says: &Says, target: &Target) -> bool {
        let Some(field) = self.field_of_target(target) else { return false };
        let list = field.list.as_deref().and_then(|list| self.dictionary.list(list));
        let known = |code: &String| list.is_some_and(|list| list.code_by_name(code).is_some());
        match says {
            Says::Flag { code } => matches!(field.kind, Kind::Codes | Kind::Code) && known(code),
            Says::Range { .. } => field.kind == Kind::Integer,
            Says::Value { codes } => match field.kind {
                Kind::Code | Kind::Codes | Kind::Place => codes.values().all(known),
                Kind::Text | Kind::Note | Kind::Day | Kind::FuzzyDate | Kind::Integer | Kind::YesNo => codes.is_empty(),
                Kind::Decimal | Kind::Money | Kind::Link | Kind::Rows => false,
            },
        }
    }

    /// `kind.field`, where an import may write it.
    fn read_target(&mut self, to: &str) -> Option<Target> {
        let (kind, field) = to.split_once('.')?;
        let record = self.dictionary.record(kind)?;
        record.field_by_name(field)?;
        let root = record.belongs_to.as_deref().unwrap_or(kind);
        let ruled = [consent_record::RECORD.name, referral::RECORD.name].contains(&kind);
        let ours = kind == case::RECORD.name && OURS.contains(&field);
        if ruled || ours || ![person::RECORD.name, case::RECORD.name].contains(&root) {
            return None;
        }
        let index = self.kinds.iter().position(|known| known == kind).unwrap_or_else(|| {
            self.kinds.push(kind.to_owned());
            self.kinds.len() - 1
        });
        Some(Target { kind: index, field: field.to_owned() })
    }

    fn read_constant(&mut self, raw: &RawAlways) -> Option<(Target, Value)> {
        let target = self.read_target(&raw.to)?;
        let says = Says::Value { codes: BTreeMap::new() };
        let stanza = Stanza {
            column: String::new(),
            to: vec![target.clone()],
            says,
            when: BTreeMap::new(),
            missing: BTreeSet::new(),
            yes: ["yes".to_owned()].into(),
            no: ["no".to_owned()].into(),
            separator: None,
        };
        if !self.fits_the_field(&stanza.says, &target) {
            return None;
        }
        let field = self.field_of_target(&target)?;
        let list = field.list.as_deref().and_then(|list| self.dictionary.list(list));
        match read_sheet_cell(&stanza, field, list, &raw.value) {
            Ok(Said::Value(value)) => Some((target, value)),
            _ => None,
        }
    }
}

/// The mappings that this program ships.
pub fn shipped_mappings() -> Result<Vec<Mapping>> {
    SHIPPED.iter().map(|text| load_mapping(text, Dictionary::shipped(), true)).collect()
}

/// The shipped mapping whose columns are exactly those of the file, in any order.
///
/// Refuses `import-header` with how many columns are missing and how many are too many for the mapping that fits best.
pub fn pick_by_headings(sheet: &Sheet) -> Result<Mapping> {
    let mut nearest: Option<(usize, Refusal)> = None;
    for mapping in shipped_mappings()? {
        match mapping.check_header(sheet) {
            Ok(()) => return Ok(mapping),
            Err((missing, extra)) => {
                if nearest.as_ref().is_none_or(|(apart, _)| missing + extra < *apart) {
                    nearest = Some((missing + extra, wrong_header(missing, extra)));
                }
            }
        }
    }
    Err(nearest.map_or(Error::Inside("no mapping is shipped"), |(_, refusal)| refusal.into()))
}

/// Reads a mapping of the user's own. People that it brings in have not been asked for consent.
///
/// Refuses `mapping-unread`, `mapping-consent`, and `mapping-fault` with the number of the stanza.
pub fn own_mapping(text: &str) -> Result<Mapping> {
    load_mapping(text, Dictionary::shipped(), false)
}
