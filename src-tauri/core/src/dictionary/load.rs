//! Reads the stanzas and refuses what does not hold together, naming file and field.
//!
//! The same code runs in the build script (so a mistake never compiles), for the shipped dictionary at start, and for
//! an organisation's own fields at run time. All faults of a file are told at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::model::{Class, Code, CodeList, Dictionary, Field, Kind, Merge, Record, Scope, Statements};
use super::predicates;
use super::stanza::{CodeStanza, FieldStanza, ListFile, OwnFile, RecordFile};

/// A file of the dictionary.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'a> {
    /// As it is called in a fault: `assistance.toml`.
    pub file: &'a str,
    pub text: &'a str,
}

/// Fault of the dictionary, and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    /// The field or code, or empty where it is about the whole file.
    pub place: String,
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() {
            write!(f, "dictionary/{}: {}", self.file, self.what)
        } else {
            write!(f, "dictionary/{}: {}: {}", self.file, self.place, self.what)
        }
    }
}

/// The standards whose names and values a stanza may map to.
pub(crate) const STANDARDS: &[&str] =
    &["htcds", "c20", "c24", "vp", "glo", "eu", "nrm", "pri", "gbv", "iomf", "pal", "isic4"];

/// The list that names consent scopes, and the one that names types of organisation.
const SCOPES: &str = "consent_scope";
const ORGANISATION_TYPES: &str = "org_type";

/// States that may stand among the values of a cautious field.
const STATES: &[&str] = &["unknown", "declined", "not_asked", "not_applicable"];

/// Names that every table has already.
const TAKEN: &[&str] = &["id", "parent", "strand", "created", "by", "voided", "rowid", "oid", "_rowid_"];

/// Reads the whole dictionary: one file a record kind, one file a code list.
///
/// Fails with every fault found, sorted by file.
pub(crate) fn load_dictionary(records: &[Source<'_>], lists: &[Source<'_>]) -> Result<Dictionary, Vec<Fault>> {
    let mut reading = Reading::default();
    for source in lists {
        reading.read_list_file(*source);
    }
    for source in records {
        reading.record_file(*source);
    }
    reading.finish_reading()
}

/// Adds an organisation's own fields and lists to a dictionary. The names begin with the organisation's prefix.
///
/// Fails with every fault found; the dictionary that was given is left as it was.
pub(crate) fn with_own_fields(dictionary: &Dictionary, own: Source<'_>) -> Result<Dictionary, Vec<Fault>> {
    let mut reading = Reading { dictionary: dictionary.clone(), ..Reading::default() };
    reading.read_own_file(own);
    reading.finish_reading()
}

/// The dictionary as far as it was read, and what was wrong with it.
#[derive(Default)]
struct Reading {
    dictionary: Dictionary,
    faults: Vec<Fault>,
    /// Checked when all is read, since a stanza may name what comes later.
    links: Vec<(String, String, String)>,
}

impl Reading {
    fn record_fault(&mut self, file: &str, place: &str, what: impl Into<String>) {
        self.faults.push(Fault { file: file.to_owned(), place: place.to_owned(), what: what.into() });
    }

    fn finish_reading(mut self) -> Result<Dictionary, Vec<Fault>> {
        for (file, place, kind) in std::mem::take(&mut self.links) {
            if !self.dictionary.records.contains_key(&kind) {
                self.record_fault(&file, &place, format!("there is no record `{kind}`"));
            }
        }
        self.scopes_of_codes();
        if self.faults.is_empty() {
            Ok(self.dictionary)
        } else {
            self.faults.sort_by(|a, b| (&a.file, &a.place).cmp(&(&b.file, &b.place)));
            Err(self.faults)
        }
    }

    fn parse_toml_source<T: serde::de::DeserializeOwned>(&mut self, source: Source<'_>) -> Option<T> {
        match toml::from_str(source.text) {
            Ok(parsed) => Some(parsed),
            Err(error) => {
                self.record_fault(source.file, "", error.to_string());
                None
            }
        }
    }

    fn read_list_file(&mut self, source: Source<'_>) {
        let Some(file) = self.parse_toml_source::<ListFile>(source) else { return };
        let named_by_cldr = match file.list.named_by.as_deref() {
            None => false,
            Some("cldr") => true,
            Some(other) => {
                self.record_fault(source.file, "list", format!("named_by is `cldr` or absent, not `{other}`"));
                false
            }
        };
        if source.file != format!("codes/{}.toml", file.list.name) {
            self.record_fault(source.file, "list", format!("the list `{}` belongs into its own file", file.list.name));
        }
        self.read_code_list(source.file, file.list.name, named_by_cldr, file.code);
    }

    fn read_code_list(&mut self, file: &str, name: String, named_by_cldr: bool, stanzas: Vec<CodeStanza>) {
        self.check_stored_name(file, "list", &name);
        let mut codes: Vec<Code> = Vec::with_capacity(stanzas.len());
        for stanza in stanzas {
            let place = format!("code `{}`", stanza.name);
            if codes.iter().any(|code| code.name == stanza.name) {
                self.record_fault(file, &place, "stands there twice");
            }
            if stanza.name.is_empty() || !stanza.name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                self.record_fault(file, &place, "a code is letters, digits and _");
            }
            if named_by_cldr && stanza.cldr.is_none() {
                self.record_fault(file, &place, "a code of a list named by CLDR says what CLDR calls it");
            }
            self.check_standards(file, &place, stanza.maps.keys());
            let only_to = stanza.only_to.map(|types| types.into_iter().map(|only| format!("!{only}")));
            codes.push(Code {
                name: stanza.name,
                retired: stanza.retired,
                scope: stanza.scope,
                // What is allowed is turned into what is forbidden when the types of organisation are known.
                never_to: stanza.never_to.into_iter().chain(only_to.into_iter().flatten()).collect(),
                cldr: stanza.cldr,
                maps: stanza.maps,
            });
        }
        if codes.is_empty() {
            self.record_fault(file, "list", "a list has at least one code");
        }
        if self.dictionary.lists.contains_key(&name) {
            self.record_fault(file, "list", format!("there are two lists `{name}`"));
        }
        self.dictionary.lists.insert(name.clone(), CodeList { name, named_by_cldr, codes });
    }

    /// Checks the scopes and types of organisation that codes name, now that all lists are read.
    fn scopes_of_codes(&mut self) {
        let mut lists = std::mem::take(&mut self.dictionary.lists);
        let scopes = names_of_codes(&lists, SCOPES);
        let types = names_of_codes(&lists, ORGANISATION_TYPES);
        for list in lists.values_mut() {
            let file = format!("codes/{}.toml", list.name);
            for code in &mut list.codes {
                let place = format!("code `{}`", code.name);
                if let Some(scope) = code.scope.as_ref().filter(|scope| !scopes.contains(*scope)) {
                    self.record_fault(&file, &place, format!("there is no consent scope `{scope}`"));
                }
                let never_to = std::mem::take(&mut code.never_to);
                code.never_to = self.read_never_to(&file, &place, never_to, &types);
            }
        }
        self.dictionary.lists = lists;
    }

    /// Resolves `!type` (only to that type) and refuses types of organisation that nobody knows.
    fn read_never_to(
        &mut self,
        file: &str,
        place: &str,
        stanza: BTreeSet<String>,
        types: &BTreeSet<String>,
    ) -> BTreeSet<String> {
        let (only, mut never): (BTreeSet<String>, BTreeSet<String>) =
            stanza.into_iter().partition(|name| name.starts_with('!'));
        let only: BTreeSet<String> = only.iter().map(|name| name.trim_start_matches('!').to_owned()).collect();
        for unknown in never.iter().chain(&only).filter(|name| !types.contains(*name)) {
            self.record_fault(file, place, format!("there is no type of organisation `{unknown}`"));
        }
        if !only.is_empty() {
            never.extend(types.difference(&only).cloned());
        }
        never
    }

    fn record_file(&mut self, source: Source<'_>) {
        let Some(file) = self.parse_toml_source::<RecordFile>(source) else { return };
        let record = file.record;
        self.check_stored_name(source.file, "record", &record.name);
        if source.file != format!("{}.toml", record.name) {
            self.record_fault(source.file, "record", format!("the record `{}` belongs into its own file", record.name));
        }
        let merge = match record.merge.as_str() {
            "profile" => Merge::Profile,
            "facts" => Merge::Facts,
            other => {
                self.record_fault(source.file, "record", format!("merge is `profile` or `facts`, not `{other}`"));
                Merge::Profile
            }
        };
        if let Some(parent) = &record.belongs_to {
            self.links.push((source.file.to_owned(), "record".to_owned(), parent.clone()));
        }
        let mut fields: Vec<Field> = Vec::with_capacity(file.field.len());
        for stanza in file.field {
            if let Some(record) = &stanza.record {
                let place = format!("field `{}`", stanza.name);
                self.record_fault(
                    source.file,
                    &place,
                    format!("`record = \"{record}\"` is for an organisation's own fields"),
                );
            }
            if !stanza.labels.is_empty() {
                let place = format!("field `{}`", stanza.name);
                self.record_fault(source.file, &place, "the labels of a shipped field are in locales/");
            }
            let field = self.read_field_stanza(source.file, "", stanza);
            self.add_checked_field(source.file, &mut fields, field);
        }
        if self.dictionary.records.contains_key(&record.name) {
            self.record_fault(source.file, "record", format!("there are two records `{}`", record.name));
        }
        let name = record.name;
        let record =
            Record { name: name.clone(), belongs_to: record.belongs_to, merge, fields, sql: Statements::default() };
        self.dictionary.records.insert(name, record);
    }

    fn read_own_file(&mut self, source: Source<'_>) {
        let Some(file) = self.parse_toml_source::<OwnFile>(source) else { return };
        self.check_stored_name(source.file, "organisation", &file.organisation);
        let prefix = format!("{}_", file.organisation);
        for list in file.list {
            if !list.name.starts_with(&prefix) {
                let place = format!("list `{}`", list.name);
                self.record_fault(source.file, &place, format!("an own list begins with `{prefix}`"));
            }
            self.read_code_list(source.file, list.name, false, list.code);
        }
        for stanza in file.field {
            let place = format!("field `{}`", stanza.name);
            if !stanza.name.starts_with(&prefix) {
                self.record_fault(source.file, &place, format!("an own field begins with `{prefix}`"));
            }
            if stanza.labels.is_empty() {
                self.record_fault(source.file, &place, "an own field has a label in at least one language");
            }
            if stanza.required {
                self.record_fault(source.file, &place, "an own field is never required");
            }
            let kind = stanza.record.clone().unwrap_or_default();
            let field = self.read_field_stanza(source.file, "", stanza);
            let Some(mut record) = self.dictionary.records.remove(&kind) else {
                self.record_fault(source.file, &place, format!("there is no record `{kind}`"));
                continue;
            };
            self.add_checked_field(source.file, &mut record.fields, field);
            self.dictionary.records.insert(kind, record);
        }
    }

    fn add_checked_field(&mut self, file: &str, fields: &mut Vec<Field>, field: Field) {
        let taken = |column: &str| fields.iter().any(|other| column_names_of(other).iter().any(|name| name == column));
        if column_names_of(&field).iter().any(|column| taken(column)) {
            self.record_fault(file, &format!("field `{}`", field.name), "stands there twice, or its column does");
        }
        fields.push(field);
    }

    fn read_field_stanza(&mut self, file: &str, within: &str, stanza: FieldStanza) -> Field {
        let place = format!("field `{within}{}`", stanza.name);
        self.check_stored_name(file, &place, &stanza.name);
        if TAKEN.contains(&stanza.name.as_str()) {
            self.record_fault(file, &place, "every table has a column of that name already");
        }
        let kind = Kind::from_stored_name(&stanza.kind).unwrap_or_else(|| {
            let kinds = Kind::ALL.map(Kind::stored_name).join(", ");
            self.record_fault(file, &place, format!("there is no type `{}`; there are {kinds}", stanza.kind));
            Kind::Text
        });
        let list =
            if kind == Kind::Place { Some(stanza.list.unwrap_or_else(|| "country".to_owned())) } else { stanza.list };
        self.check_list_of_kind(file, &place, kind, list.as_deref());
        match (kind, &stanza.to) {
            (Kind::Link, Some(to)) => self.links.push((file.to_owned(), place.clone(), to.clone())),
            (Kind::Link, None) => self.record_fault(file, &place, "a link says with `to` which record it points at"),
            (_, Some(_)) => self.record_fault(file, &place, "only a link has `to`"),
            (_, None) => {}
        }
        let class = self.read_field_classes(file, &place, kind, &stanza.class);
        let scope = stanza.scope.map(|name| self.read_field_scope(file, &place, kind, name));
        let types = names_of_codes(&self.dictionary.lists, ORGANISATION_TYPES);
        let only_to = stanza.only_to.unwrap_or_default().into_iter().map(|only| format!("!{only}"));
        let never_to = self.read_never_to(file, &place, stanza.never_to.into_iter().chain(only_to).collect(), &types);
        if let Some(when) = stanza.when.as_ref().filter(|when| predicates::predicate_by_name(when).is_none()) {
            self.record_fault(file, &place, format!("there is no predicate `{when}`"));
        }
        self.check_standards(file, &place, stanza.maps.keys());
        self.check_cautious_order(file, &place, kind, list.as_deref(), &stanza.cautious);
        let purpose = stanza.purpose.map(|purpose| purpose.trim().to_owned()).filter(|purpose| !purpose.is_empty());
        let personal = class.iter().any(|class| *class != Class::Neutral);
        if purpose.is_none() && personal && within.is_empty() {
            self.record_fault(file, &place, "a personal field says in one sentence why it is asked (`purpose`)");
        }
        let rows = self.read_row_fields(file, kind, &stanza.name, within, stanza.row);
        Field {
            name: stanza.name,
            kind,
            list,
            links_to: stanza.to,
            required: stanza.required,
            class,
            scope,
            never_to,
            figure: stanza.figure,
            maps: stanza.maps,
            when: stanza.when,
            cautious: stanza.cautious,
            purpose,
            search: stanza.search,
            index: stanza.index,
            short: stanza.short,
            rows,
            labels: stanza.labels,
        }
    }

    fn read_row_fields(
        &mut self,
        file: &str,
        kind: Kind,
        name: &str,
        within: &str,
        stanzas: Vec<FieldStanza>,
    ) -> Vec<Field> {
        let place = format!("field `{within}{name}`");
        match (kind == Kind::Rows, stanzas.is_empty()) {
            (true, true) => self.record_fault(file, &place, "rows have at least one column (`[[field.row]]`)"),
            (false, false) => self.record_fault(file, &place, "only `rows` have columns"),
            _ => {}
        }
        let mut columns = Vec::with_capacity(stanzas.len());
        for stanza in stanzas {
            let column = self.read_field_stanza(file, &format!("{within}{name}."), stanza);
            if column.kind == Kind::Rows {
                self.record_fault(file, &place, "rows do not hold rows");
            }
            self.add_checked_field(file, &mut columns, column);
        }
        columns
    }

    fn check_stored_name(&mut self, file: &str, place: &str, name: &str) {
        let letters = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !letters || !name.starts_with(|first: char| first.is_ascii_lowercase()) {
            self.record_fault(file, place, format!("`{name}`: a name is lower-case letters, digits and _"));
        }
    }

    fn check_list_of_kind(&mut self, file: &str, place: &str, kind: Kind, list: Option<&str>) {
        match list {
            None if kind.needs_code_list() => {
                self.record_fault(file, place, format!("a field of type {} names its list", kind.stored_name()))
            }
            Some(_) if !kind.needs_code_list() => {
                self.record_fault(file, place, format!("a field of type {} has no list", kind.stored_name()));
            }
            Some(name) if !self.dictionary.lists.contains_key(name) => {
                self.record_fault(file, place, format!("there is no code list `{name}`"));
            }
            None | Some(_) => {}
        }
    }

    fn read_field_classes(&mut self, file: &str, place: &str, kind: Kind, names: &[String]) -> BTreeSet<Class> {
        let mut classes = BTreeSet::new();
        for name in names {
            match Class::ALL.into_iter().find(|class| class.stored_name() == name) {
                Some(class) => {
                    classes.insert(class);
                }
                None => self.record_fault(file, place, format!("there is no class `{name}`")),
            }
        }
        if names.is_empty() {
            self.record_fault(file, place, "a field says its class: direct, quasi, sensitive or neutral");
        }
        if classes.len() > 1 && classes.contains(&Class::Neutral) {
            self.record_fault(file, place, "neutral stands alone");
        }
        if kind == Kind::Note && !classes.contains(&Class::Sensitive) {
            self.record_fault(file, place, "free text is always sensitive");
        }
        classes
    }

    fn read_field_scope(&mut self, file: &str, place: &str, kind: Kind, name: String) -> Scope {
        match name.as_str() {
            "by_service" => Scope::ByService,
            "by_code" => {
                if !matches!(kind, Kind::Code | Kind::Codes) {
                    self.record_fault(file, place, "only a field with codes has the scope `by_code`");
                }
                Scope::ByCode
            }
            _ => {
                if !names_of_codes(&self.dictionary.lists, SCOPES).contains(&name) {
                    self.record_fault(file, place, format!("there is no consent scope `{name}`"));
                }
                Scope::Named(name)
            }
        }
    }

    fn check_standards<'a>(&mut self, file: &str, place: &str, names: impl Iterator<Item = &'a String>) {
        for name in names.filter(|name| !STANDARDS.contains(&name.as_str())) {
            self.record_fault(file, place, format!("there is no standard `{name}`"));
        }
    }

    fn check_cautious_order(&mut self, file: &str, place: &str, kind: Kind, list: Option<&str>, order: &[String]) {
        if order.is_empty() {
            return;
        }
        let known: BTreeSet<String> = match kind {
            Kind::Code => list.map(|list| names_of_codes(&self.dictionary.lists, list)).unwrap_or_default(),
            Kind::YesNo => ["yes", "no"].map(str::to_owned).into(),
            _ => {
                self.record_fault(file, place, "only a code or a yes_no field can be cautious");
                return;
            }
        };
        let named: BTreeSet<&String> = order.iter().collect();
        let strange = named.iter().any(|word| !known.contains(*word) && !STATES.contains(&word.as_str()));
        if strange || named.len() != order.len() || !known.iter().all(|value| named.contains(value)) {
            self.record_fault(file, place, "`cautious` names each value once, the most protective first");
        }
    }
}

fn names_of_codes(lists: &BTreeMap<String, CodeList>, list: &str) -> BTreeSet<String> {
    lists.get(list).into_iter().flat_map(|list| &list.codes).map(|code| code.name.clone()).collect()
}

/// The columns that a field takes in its table.
pub(crate) fn column_names_of(field: &Field) -> Vec<String> {
    let mut columns = vec![field.name.clone(), format!("{}_state", field.name)];
    if field.kind == Kind::FuzzyDate {
        columns.extend([format!("{}_from", field.name), format!("{}_to", field.name)]);
    }
    columns
}
