//! Finds what is wrong with the languages: one pass over a library, each finding with file, line, rule and message.
//!
//! Rules about one message by itself hold for English too; rules about a translation compare it with its English. A rule compares
//! what a message says, not how: a translation may choose by number, by gender or not at all where English does not, as its grammar
//! wants (Fluent's asymmetric localisation).

mod compare;
mod finding;
mod folder;
mod pass;
mod plural;
mod reference_circles;
mod references;
pub mod report;
mod suggestion;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use finding::{Finding, Rule, Severity};
use pass::{Pass, Place, items_by_id};

use crate::file::{File, Item, Parsed};
use crate::functions;
use crate::language::SOURCE;
use crate::library::Library;
use crate::pattern_shape::PatternShape;
use crate::reading_limits::list_entries;

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
        let entries = list_entries(path).unwrap_or_default();
        entries.iter().any(|entry| entry.extension().is_some_and(|kind| kind == "ftl"))
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

impl Pass<'_, '_, '_> {
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
        let (english, own) = (self.english, self.own);
        let absent = english.keys().filter(|id| !own.contains_key(*id)).map(String::as_str);
        match self.suggestions.nearest_name(&id, absent) {
            Some(meant) => self.note_finding(Rule::Unknown, place, &[("meant", meant)]),
            None => self.note_finding(Rule::Obsolete, place, &[]),
        }
    }
}
