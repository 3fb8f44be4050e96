//! Finds what is wrong with the languages: one pass over a library, each finding with file, line, rule and message.
//!
//! Rules about one message by itself hold for English too; rules about a translation compare it with its English. A rule compares
//! what a message says, not how: a translation may choose by number, by gender or not at all where English does not, as its grammar
//! wants (Fluent's asymmetric localisation).

mod compare;
mod finding;
mod folder;
mod plural;
mod references;
pub mod report;
mod suggestion;
#[cfg(test)]
mod tests;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub use finding::{Finding, Rule, Severity};

use crate::cldr::Plurals;
use crate::file::{File, Item, Parsed};
use crate::functions;
use crate::language::{Language, SOURCE};
use crate::library::Library;
use crate::pattern_shape::PatternShape;

/// Checks all languages. Findings come in the order of files and lines.
pub fn check_languages(library: &Library) -> Vec<Finding> {
    let source: Vec<Parsed<'_>> =
        library.source().into_iter().flat_map(|source| &source.files).map(File::parse).collect();
    let english = items_by_id(&source);
    let mut found: Vec<Finding> =
        library.strays().iter().flat_map(|fault| folder::finding_of_fault("", fault)).collect();
    for language in library.languages() {
        let parsed: Vec<Parsed<'_>> = language.files.iter().map(File::parse).collect();
        let own = items_by_id(&parsed);
        let mut pass = Pass::new(library, language, &english, &own);
        pass.check_folder();
        for file in &parsed {
            pass.check_file(file);
        }
        if !language.is_source() {
            pass.check_completeness(&parsed);
        }
        found.extend(pass.found);
    }
    found.sort_by(|one, other| one.sorting_place().cmp(&other.sorting_place()));
    found.dedup();
    found
}

/// Checks a folder that a translator works in, against the program's own languages. The folder may be a locale's (`ar/`) or one that
/// holds several. One that holds English too is checked by itself.
pub fn check_folder(program: &[PathBuf], folder: &Path) -> (Library, Vec<Finding>) {
    let (library, within) = open_folder(program, folder);
    let found = check_languages(&library).into_iter().filter(|finding| finding.file.starts_with(&within)).collect();
    (library, found)
}

/// Opens the folder that a translator works in over the program's own languages, without checking it. Returns the library and
/// the path below which everything is the translator's.
pub fn open_folder(program: &[PathBuf], folder: &Path) -> (Library, PathBuf) {
    let holds_messages = |path: &Path| {
        std::fs::read_dir(path).is_ok_and(|mut entries| {
            entries.any(|entry| entry.is_ok_and(|entry| entry.path().extension().is_some_and(|kind| kind == "ftl")))
        })
    };
    let (root, only) = match folder.parent() {
        Some(parent) if holds_messages(folder) || folder.join(crate::settings::FILE).is_file() => {
            (if parent.as_os_str().is_empty() { Path::new(".") } else { parent }, Some(folder))
        }
        _ => (folder, None),
    };
    let alone = root.join(SOURCE).is_dir();
    let roots: Vec<PathBuf> =
        if alone { vec![root.to_owned()] } else { program.iter().cloned().chain([root.to_owned()]).collect() };
    let library = Library::open(&roots);
    let within = only.and_then(Path::file_name).map_or_else(|| root.to_owned(), |name| root.join(name));
    (library, within)
}

impl Finding {
    fn sorting_place(&self) -> (&Path, usize, Rule, &str) {
        (&self.file, self.line, self.rule, &self.message)
    }
}

type ItemsById<'p, 's> = BTreeMap<String, (&'p Parsed<'s>, Item<'p, 's>)>;

/// Each message where it counts: in the last root that has it, and there in its first place.
fn items_by_id<'p, 's>(files: &'p [Parsed<'s>]) -> ItemsById<'p, 's> {
    let mut items: ItemsById<'p, 's> = BTreeMap::new();
    for parsed in files {
        for item in parsed.messages_and_terms() {
            let id = item.id();
            if items.get(&id).is_none_or(|(other, _)| other.file.root < parsed.file.root) {
                items.insert(id, (parsed, item));
            }
        }
    }
    items
}

/// The check of one language.
struct Pass<'a, 'p, 's> {
    library: &'a Library,
    language: &'a Language,
    english: &'a ItemsById<'p, 's>,
    own: &'a ItemsById<'a, 'a>,
    counting: Plurals,
    ranking: Plurals,
    found: Vec<Finding>,
    /// Ids that stand in what does not parse.
    in_junk: BTreeSet<String>,
}

/// The place of a pattern, by which a finding is named.
#[derive(Clone, Copy)]
struct Place<'p> {
    file: &'p File,
    item: &'p str,
    is_term: bool,
    attribute: Option<&'p str>,
}

impl<'p> Place<'p> {
    fn message_name(&self) -> String {
        let dash = if self.is_term { "-" } else { "" };
        match self.attribute {
            Some(attribute) => format!("{dash}{}.{attribute}", self.item),
            None => format!("{dash}{}", self.item),
        }
    }

    fn first_line(&self) -> usize {
        self.file.line_of_slice(self.attribute.unwrap_or(self.item))
    }
}

impl<'a, 'p, 's> Pass<'a, 'p, 's> {
    fn new(
        library: &'a Library,
        language: &'a Language,
        english: &'a ItemsById<'p, 's>,
        own: &'a ItemsById<'a, 'a>,
    ) -> Self {
        let locale = language.plural_locale();
        let (counting, ranking) = (Plurals::new(locale, false), Plurals::new(locale, true));
        Self { library, language, english, own, counting, ranking, found: Vec::new(), in_junk: BTreeSet::new() }
    }

    fn plurals_for(&self, ranking: bool) -> &Plurals {
        if ranking { &self.ranking } else { &self.counting }
    }

    /// Notes a finding about a pattern at its own line.
    fn note_finding(&mut self, rule: Rule, place: Place<'_>, detail: &[(&'static str, &str)]) {
        self.note_finding_at(rule, place, place.first_line(), detail);
    }

    fn note_finding_at(&mut self, rule: Rule, place: Place<'_>, line: usize, detail: &[(&'static str, &str)]) {
        self.note_finding_in(rule, &place.file.path, line, &place.message_name(), detail);
    }

    fn note_finding_in(
        &mut self,
        rule: Rule,
        file: &Path,
        line: usize,
        message: &str,
        detail: &[(&'static str, &str)],
    ) {
        self.found.push(Finding {
            file: file.to_owned(),
            line,
            code: rule.code(),
            rule,
            severity: rule.severity(),
            locale: self.language.tag.clone(),
            message: message.to_owned(),
            detail: detail.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
        });
    }

    fn check_file(&mut self, parsed: &Parsed<'_>) {
        self.check_syntax(parsed);
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for item in parsed.messages_and_terms() {
            let place = Place { file: parsed.file, item: item.name, is_term: item.is_term, attribute: None };
            let elsewhere = self
                .own
                .get(&item.id())
                .filter(|(other, _)| other.file.root == parsed.file.root && other.file.name != parsed.file.name);
            let earlier = seen.insert(item.id(), place.first_line());
            if let Some((name, line)) = earlier
                .map(|line| (parsed.file.name.as_str(), line))
                .or(elsewhere.map(|(other, twin)| (other.file.name.as_str(), other.file.line_of_slice(twin.name))))
            {
                self.note_finding(Rule::Duplicate, place, &[("other", &format!("{name}:{line}"))]);
            }
            self.check_item(&item, place);
        }
    }

    fn check_item(&mut self, item: &Item<'_, '_>, place: Place<'_>) {
        let english = self.english.get(&item.id()).map(|(_, item)| *item).filter(|_| !self.language.is_source());
        for (attribute, pattern) in item.named_patterns() {
            let place = Place { attribute, ..place };
            let shape = PatternShape::of(pattern);
            let source = english.and_then(|english| english.pattern_named(attribute)).map(PatternShape::of);
            self.check_text(pattern, &shape, source.as_ref(), place);
            self.check_functions(&shape, place);
            self.check_references(item, &shape, place);
            self.check_plurals(&shape, source.as_ref(), place);
            if let Some(source) = source.filter(|_| !item.is_term) {
                self.compare_patterns(&source, &shape, place);
            }
        }
        match english {
            Some(english) => self.compare_items(&english, item, place),
            None if !self.language.is_source() && !item.is_term => self.check_unknown(item, place),
            None => {}
        }
    }

    fn check_functions(&mut self, shape: &PatternShape<'_>, place: Place<'_>) {
        for call in &shape.calls {
            if let Some(fault) = functions::find_fault(call) {
                self.note_finding_at(
                    Rule::Function,
                    place,
                    place.file.line_of_slice(call.name),
                    &[("function", &fault)],
                );
            }
        }
    }

    fn check_unknown(&mut self, item: &Item<'_, '_>, place: Place<'_>) {
        let id = item.id();
        let absent = self.english.keys().filter(|id| !self.own.contains_key(*id)).map(String::as_str);
        match suggestion::nearest_name(&id, absent) {
            Some(meant) => self.note_finding(Rule::Unknown, place, &[("meant", meant)]),
            None => self.note_finding(Rule::Obsolete, place, &[]),
        }
    }
}
