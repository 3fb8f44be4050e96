//! The stanzas as they stand in a file, before anything in them is believed.
//!
//! A word that no stanza has is refused here, by serde; everything else is checked in [`super::load`].

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordFile {
    pub record: RecordStanza,
    #[serde(default)]
    pub field: Vec<FieldStanza>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordStanza {
    pub name: String,
    pub belongs_to: Option<String>,
    pub merge: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldStanza {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    /// Only in an organisation's own stanza: the record that the field is added to.
    pub record: Option<String>,
    pub list: Option<String>,
    pub to: Option<String>,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub class: Vec<String>,
    pub scope: Option<String>,
    #[serde(default)]
    pub never_to: Vec<String>,
    pub only_to: Option<Vec<String>>,
    #[serde(default)]
    pub figure: Vec<String>,
    #[serde(default)]
    pub maps: BTreeMap<String, String>,
    pub when: Option<String>,
    #[serde(default)]
    pub cautious: Vec<String>,
    pub purpose: Option<String>,
    #[serde(default)]
    pub search: bool,
    #[serde(default)]
    pub index: bool,
    #[serde(default)]
    pub short: bool,
    #[serde(default)]
    pub row: Vec<FieldStanza>,
    #[serde(default)]
    pub labels: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListFile {
    pub list: ListStanza,
    pub code: Vec<CodeStanza>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListStanza {
    pub name: String,
    pub named_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CodeStanza {
    pub name: String,
    #[serde(default)]
    pub retired: bool,
    pub scope: Option<String>,
    #[serde(default)]
    pub never_to: Vec<String>,
    pub only_to: Option<Vec<String>>,
    pub cldr: Option<String>,
    #[serde(default)]
    pub maps: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnFile {
    pub organisation: String,
    #[serde(default)]
    pub field: Vec<FieldStanza>,
    #[serde(default)]
    pub list: Vec<OwnListStanza>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnListStanza {
    pub name: String,
    pub code: Vec<CodeStanza>,
}
