//! The dictionary as the page has it: `ui/src/lib/dictionary.ts`, generated, committed, checked current by a test.
//!
//! The page builds its generic forms from it. Labels are not here (they are Fluent), nor are purposes and mappings.
//! [`form_of_kind`] gives the same stanzas at run time, for an organisation's own fields.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;

use super::model::{Class, Dictionary, Field, Kind, Merge, Scope};

/// A field as a form needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct FormField<'a> {
    pub name: &'a str,
    #[serde(rename = "type")]
    pub kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links_to: Option<&'a str>,
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    pub class: &'a BTreeSet<Class>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<&'a str>,
    #[serde(skip_serializing_if = "is_false")]
    pub cautious: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub short: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<FormField<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: &'a BTreeMap<String, String>,
}

/// The fields of a kind of record in the order of its form; empty for a kind nobody knows.
pub(crate) fn form_of_kind<'a>(dictionary: &'a Dictionary, kind: &str) -> Vec<FormField<'a>> {
    dictionary.record(kind).map(|record| record.fields.iter().map(form_field).collect()).unwrap_or_default()
}

fn form_field(field: &Field) -> FormField<'_> {
    FormField {
        name: &field.name,
        kind: field.kind,
        list: field.list.as_deref(),
        links_to: field.links_to.as_deref(),
        required: field.required,
        class: &field.class,
        scope: field.scope.as_ref().map(|scope| match scope {
            Scope::Named(name) => name.as_str(),
            Scope::ByCode => "by_code",
            Scope::ByService => "by_service",
        }),
        when: field.when.as_deref(),
        cautious: field.is_cautious(),
        short: field.short,
        rows: field.rows.iter().map(form_field).collect(),
        labels: &field.labels,
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(yes: &bool) -> bool {
    !yes
}

/// The file `ui/src/lib/dictionary.ts`.
pub(crate) fn typescript_file(dictionary: &Dictionary) -> String {
    let mut ts = String::from(
        "// The data dictionary, generated from src-tauri/core/dictionary. Do not edit: change a stanza and run\n\
         // UPDATE=1 cargo test -p amparo-core dictionary\n\n",
    );
    write_union(&mut ts, "RecordKind", dictionary.records.keys().map(String::as_str));
    write_union(&mut ts, "ListName", dictionary.lists.keys().map(String::as_str));
    write_union(&mut ts, "FieldType", Kind::ALL.into_iter().map(Kind::stored_name));
    write_union(&mut ts, "FieldClass", Class::ALL.into_iter().map(Class::stored_name));
    ts.push_str(INTERFACES);
    write_records(&mut ts, dictionary);
    write_code_lists(&mut ts, dictionary);
    ts
}

const INTERFACES: &str = "\
/** A field as a form needs it. Label: `<record>-<name>`, with an optional `.hint`. */
export interface DictionaryField {
  readonly name: string;
  readonly type: FieldType;
  readonly list?: ListName;
  readonly links_to?: RecordKind;
  readonly required?: boolean;
  readonly class: readonly FieldClass[];
  readonly scope?: string;
  readonly when?: string;
  readonly cautious?: boolean;
  readonly short?: boolean;
  readonly rows?: readonly DictionaryField[];
  readonly labels?: Readonly<Record<string, string>>;
}

/** A kind of record. Label: `record-<kind>`. */
export interface DictionaryRecord {
  readonly belongs_to: RecordKind | null;
  readonly merge: \"profile\" | \"facts\";
  readonly fields: readonly DictionaryField[];
}

/** A code list. Label of a code: `code-<list>-<code>`, or Intl.DisplayNames of its tag where `cldr` is there. */
export interface DictionaryList {
  readonly codes: readonly string[];
  readonly retired?: readonly string[];
  readonly cldr?: Readonly<Record<string, string>>;
}

";

fn write_union<'a>(ts: &mut String, name: &str, words: impl Iterator<Item = &'a str>) {
    let words: Vec<String> = words.map(json).collect();
    // Writing to a String cannot fail, here and below.
    let _ = writeln!(ts, "export type {name} =\n  | {};\n", words.join("\n  | "));
}

fn write_records(ts: &mut String, dictionary: &Dictionary) {
    ts.push_str("export const records: Readonly<Record<RecordKind, DictionaryRecord>> = {\n");
    for record in dictionary.records.values() {
        let merge = match record.merge {
            Merge::Profile => "profile",
            Merge::Facts => "facts",
        };
        let _ = writeln!(ts, "  {}: {{", record.name);
        let _ = writeln!(ts, "    belongs_to: {},", json(&record.belongs_to));
        let _ = writeln!(ts, "    merge: {},", json(merge));
        ts.push_str("    fields: [\n");
        for field in &record.fields {
            let _ = writeln!(ts, "      {},", json(form_field(field)));
        }
        ts.push_str("    ],\n  },\n");
    }
    ts.push_str("};\n\n");
}

fn write_code_lists(ts: &mut String, dictionary: &Dictionary) {
    ts.push_str("export const lists: Readonly<Record<ListName, DictionaryList>> = {\n");
    for list in dictionary.lists.values() {
        let names = |retired: bool| {
            let names = list.codes.iter().filter(move |code| code.retired == retired).map(|code| code.name.as_str());
            names.collect::<Vec<_>>()
        };
        let mut parts = vec![format!("codes: {}", json(names(false)))];
        if !names(true).is_empty() {
            parts.push(format!("retired: {}", json(names(true))));
        }
        if list.named_by_cldr {
            let tags: BTreeMap<&str, &str> =
                list.codes.iter().filter_map(|code| Some((code.name.as_str(), code.cldr.as_deref()?))).collect();
            parts.push(format!("cldr: {}", json(tags)));
        }
        let _ = writeln!(ts, "  {}: {{ {} }},", list.name, parts.join(", "));
    }
    ts.push_str("};\n");
}

/// A literal of TypeScript. Nothing given here is beyond what JSON can write.
fn json(value: impl Serialize) -> String {
    serde_json::to_string(&value).unwrap_or_default()
}
