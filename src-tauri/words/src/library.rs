//! The languages that are there: folders found at run time, in the program and in the user's own folder.
//!
//! A later root overrides an earlier one a message at a time. What cannot be read, or must not be shown, is left out and named by
//! the check; everything else works. A message that a locale lacks comes from its fallbacks, and at last from English.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use fluent_syntax::ast::PatternElement;
use serde::Serialize;
use ts_rs::TS;

use crate::check::{self, Finding};
use crate::cldr::{self, Dir};
use crate::file::{self, File, Item, Unreadable};
use crate::safety;
use crate::settings::{self, Settings, SettingsFault};
use crate::shape::Shape;
use crate::state::{self, State};
use crate::status;

/// The language that messages are written in first and that every chain ends with.
pub const SOURCE: &str = "en";

/// A language in the list of languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleRow {
    pub tag: String,
    /// In its own language.
    pub name: String,
    pub english_name: String,
    pub dir: Dir,
    pub digits: String,
    pub calendar: String,
    /// Some message was read by no second speaker.
    pub draft: bool,
}

/// Everything the page needs to speak a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleText {
    pub tag: String,
    pub dir: Dir,
    pub digits: String,
    pub calendar: String,
    /// Whose dates and numbers are printed, where that is not the tag itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub formats: Option<String>,
    /// Whose plural rules hold, where CLDR has none for the tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub plurals: Option<String>,
    /// Wanted first, English last.
    pub chain: Vec<LocaleFiles>,
}

/// The messages of one locale of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleFiles {
    pub tag: String,
    pub files: Vec<LocaleFile>,
}

/// One file of messages, as far as they may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleFile {
    pub name: String,
    pub text: String,
}

/// A message or a term that may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The file's name: "today.ftl".
    pub file: String,
    /// As Fluent writes it, without comments.
    pub text: String,
    /// Ids of the messages and terms it refers to, terms with their dash.
    pub refers_to: BTreeSet<String>,
    pub variables: BTreeSet<String>,
}

/// A locale's folders, read.
#[derive(Debug)]
pub struct Language {
    pub tag: String,
    pub settings: Settings,
    /// Its state files as they were read, the later over the earlier.
    states: Vec<(PathBuf, String)>,
    /// See [`Language::state`].
    state: OnceLock<(State, Vec<FolderFault>)>,
    pub files: Vec<File>,
    /// See [`Library::kept`].
    kept: OnceLock<BTreeMap<String, Kept>>,
    faults: Vec<FolderFault>,
    /// Its folders, one a root.
    pub folders: Vec<PathBuf>,
}

/// What is wrong with a file as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FolderFault {
    NoTag(PathBuf),
    Unreadable(PathBuf, Unreadable),
    Settings(PathBuf, SettingsFault),
    State(PathBuf, usize),
}

/// All languages of some roots.
#[derive(Debug)]
pub struct Library {
    languages: BTreeMap<String, Language>,
    /// Folders whose name is no tag.
    pub(crate) strays: Vec<FolderFault>,
    roots: Vec<PathBuf>,
    findings: OnceLock<Vec<Finding>>,
}

impl Library {
    /// Reads the languages of some roots; of two roots the later one overrides. Never fails: what is wrong is a finding.
    pub fn open<P: AsRef<Path>>(roots: &[P]) -> Self {
        let mut languages = BTreeMap::new();
        let mut strays = Vec::new();
        for (root, path) in roots.iter().enumerate() {
            for folder in folders_of(path.as_ref()) {
                let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
                match cldr::tag(&name) {
                    Some(locale) => languages
                        .entry(name.clone())
                        .or_insert_with(|| Language::new(name, &Settings::from_cldr(&locale)))
                        .read_folder(&folder, root),
                    None => strays.push(FolderFault::NoTag(folder)),
                }
            }
        }
        let roots = roots.iter().map(|root| root.as_ref().to_owned()).collect();
        Self { languages, strays, roots, findings: OnceLock::new() }
    }

    /// The roots it was read from.
    pub fn roots(&self) -> &[PathBuf] {
        &self.roots
    }

    /// The languages by tag.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.values()
    }

    /// One language.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.get(tag)
    }

    /// The source language, if it is there.
    pub fn source(&self) -> Option<&Language> {
        self.languages.get(SOURCE)
    }

    /// What may be shown of a language of this library, by id; terms with their dash. Found when it is first asked for: a start
    /// that speaks one language does not wait for the others.
    pub fn kept<'l>(&'l self, language: &'l Language) -> &'l BTreeMap<String, Kept> {
        language.kept.get_or_init(|| {
            let source = self.source().filter(|_| !language.is_source());
            language.keep(source.map(|source| self.kept(source)))
        })
    }

    /// The messages of one file in every language, each of them a list with commas: words that are read and never shown. What
    /// is more than plain text is no list and left out. Within a language the later root overrides the earlier one.
    pub fn lists(&self, file: &str) -> Vec<(String, Vec<String>)> {
        self.languages.values().flat_map(|language| language.lists(file)).collect()
    }

    /// What the check finds in all languages; found once.
    pub fn findings(&self) -> &[Finding] {
        self.findings.get_or_init(|| check::check(self))
    }

    /// The list of languages, by their own names.
    pub fn rows(&self) -> Vec<LocaleRow> {
        let mut rows: Vec<LocaleRow> = self.languages.values().map(|language| self.row(language)).collect();
        rows.sort_by(|one, other| (&one.name, &one.tag).cmp(&(&other.name, &other.tag)));
        rows
    }

    fn row(&self, language: &Language) -> LocaleRow {
        let settings = &language.settings;
        LocaleRow {
            tag: language.tag.clone(),
            name: settings.name.clone(),
            english_name: settings.english_name.clone(),
            dir: settings.dir,
            digits: settings.digits.clone(),
            calendar: settings.calendar.clone(),
            draft: status::is_draft(self, language),
        }
    }

    /// The texts of a language with its fallbacks. A tag that is not there is answered with the nearest one that is.
    pub fn text(&self, tag: &str) -> LocaleText {
        let tag = if self.languages.contains_key(tag) { tag.to_owned() } else { self.negotiate(&[tag]) };
        let settings = self.languages.get(&tag).map(|language| language.settings.clone());
        let settings = settings.unwrap_or_else(|| Settings::from_cldr(&icu_locale::locale!("en")));
        LocaleText {
            dir: settings.dir,
            digits: settings.digits,
            calendar: settings.calendar,
            formats: settings.formats.map(|locale| locale.to_string()),
            plurals: settings.plurals.map(|locale| locale.to_string()),
            chain: self.chain(&tag).into_iter().map(|language| self.shown(language)).collect(),
            tag,
        }
    }

    fn shown(&self, language: &Language) -> LocaleFiles {
        let mut files: BTreeMap<&str, String> = BTreeMap::new();
        for kept in self.kept(language).values() {
            files.entry(&kept.file).or_default().push_str(&kept.text);
        }
        let files = files.into_iter().map(|(name, text)| LocaleFile { name: name.to_owned(), text }).collect();
        LocaleFiles { tag: language.tag.clone(), files }
    }

    /// A language and what it falls back on, English last.
    pub fn chain(&self, tag: &str) -> Vec<&Language> {
        let mut tags = Vec::new();
        let mut next = vec![tag.to_owned()];
        while let Some(tag) = next.pop() {
            if tags.contains(&tag) || tag == SOURCE {
                continue;
            }
            let fallback = self.languages.get(&tag).map(|language| language.settings.fallback.clone());
            next.extend(fallback.unwrap_or_default().into_iter().rev());
            tags.push(tag);
        }
        tags.push(SOURCE.to_owned());
        tags.iter().filter_map(|tag| self.languages.get(tag)).collect()
    }

    /// The tag that is there and nearest to the wanted ones, first wish first; English where none is near.
    pub fn negotiate<S: AsRef<str>>(&self, wanted: &[S]) -> String {
        let wanted: Vec<Tag> = wanted.iter().filter_map(|tag| Tag::of(tag.as_ref())).collect();
        let there: Vec<Tag> = self.languages.keys().filter_map(|tag| Tag::of(tag)).collect();
        let strategy = fluent_langneg::NegotiationStrategy::Lookup;
        let found = fluent_langneg::negotiate_languages(&wanted, &there, None, strategy);
        found.first().map_or_else(|| SOURCE.to_owned(), |tag| tag.folder.clone())
    }
}

/// A tag as the negotiation reads it, with the folder it names.
#[derive(PartialEq)]
struct Tag {
    folder: String,
    id: fluent_langneg::LanguageIdentifier,
}

impl Tag {
    fn of(tag: &str) -> Option<Self> {
        tag.replace('_', "-").parse().ok().map(|id| Self { folder: tag.to_owned(), id })
    }
}

impl AsRef<fluent_langneg::LanguageIdentifier> for Tag {
    fn as_ref(&self) -> &fluent_langneg::LanguageIdentifier {
        &self.id
    }
}

impl Language {
    fn new(tag: String, settings: &Settings) -> Self {
        Self {
            tag,
            settings: settings.clone(),
            states: Vec::new(),
            state: OnceLock::new(),
            files: Vec::new(),
            kept: OnceLock::new(),
            faults: Vec::new(),
            folders: Vec::new(),
        }
    }

    /// Whether other languages are translated from it.
    pub fn is_source(&self) -> bool {
        self.tag == SOURCE
    }

    /// The locale whose plural rules hold.
    pub fn plural_locale(&self) -> &icu_locale::Locale {
        self.settings.plurals.as_ref().unwrap_or(&self.settings.locale)
    }

    /// The locale whose numbers are printed.
    pub fn format_locale(&self) -> &icu_locale::Locale {
        self.settings.formats.as_ref().unwrap_or(&self.settings.locale)
    }

    fn read_folder(&mut self, folder: &Path, root: usize) {
        self.folders.push(folder.to_owned());
        for path in files_of(folder) {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            let is_message_file = name.ends_with(".ftl");
            if !is_message_file && name != settings::FILE && name != state::FILE {
                continue;
            }
            let read = if is_message_file { file::read_messages(&path) } else { file::read(&path) };
            let text = match read {
                Ok(text) => text,
                Err(reason) => {
                    self.faults.push(FolderFault::Unreadable(path, reason));
                    continue;
                }
            };
            if is_message_file {
                self.files.push(File::new(&self.tag, path, root, text));
            } else if name == settings::FILE {
                let faults = self.settings.read(&text);
                self.faults.extend(faults.into_iter().map(|fault| FolderFault::Settings(path.clone(), fault)));
            } else {
                self.states.push((path, text));
            }
        }
    }

    fn lists(&self, name: &str) -> BTreeMap<String, Vec<String>> {
        let mut lists = BTreeMap::new();
        // In the order of the roots: the later overrides.
        for file in self.files.iter().filter(|file| file.name == name) {
            for item in file.parse().items() {
                let Some([PatternElement::TextElement { value }]) = item.value.map(|value| value.elements.as_slice())
                else {
                    continue;
                };
                let list = value.split([',', '،', '、']).map(|entry| entry.trim().to_owned());
                lists.insert(item.id(), list.filter(|entry| !entry.is_empty()).collect());
            }
        }
        lists
    }

    /// What is known about its translations. Read when it is first asked for: no screen of a start needs it.
    pub fn state(&self) -> &State {
        &self.read_state().0
    }

    /// What is wrong with its folders, file by file.
    pub fn faults(&self) -> impl Iterator<Item = &FolderFault> {
        self.faults.iter().chain(&self.read_state().1)
    }

    fn read_state(&self) -> &(State, Vec<FolderFault>) {
        self.state.get_or_init(|| {
            let (mut state, mut faults) = (State::new(), Vec::new());
            for (path, text) in &self.states {
                match serde_json::from_str::<State>(text) {
                    Ok(more) => state.extend(more),
                    Err(error) => faults.push(FolderFault::State(path.clone(), error.line())),
                }
            }
            (state, faults)
        })
    }

    /// What may be shown: nothing dangerous, no variable that nobody fills, no reference into the void.
    fn keep(&self, source: Option<&BTreeMap<String, Kept>>) -> BTreeMap<String, Kept> {
        let mut kept: BTreeMap<String, Kept> = BTreeMap::new();
        let mut owners: BTreeMap<String, usize> = BTreeMap::new();
        for file in &self.files {
            let parsed = file.parse();
            for item in parsed.items() {
                let id = item.id();
                let Some(candidate) = kept_of(&item, &file.name) else { continue };
                let expected = source.and_then(|source| source.get(&id));
                if !item.is_term && expected.is_some_and(|expected| !candidate.variables.is_subset(&expected.variables))
                {
                    continue;
                }
                // Within a root the first of two with one name is kept, across roots the later.
                if owners.get(&id).is_none_or(|root| *root < file.root) {
                    owners.insert(id.clone(), file.root);
                    kept.insert(id, candidate);
                }
            }
        }
        while let Some(hollow) = kept.iter().find(|(id, _)| leads_nowhere(id, &kept)).map(|(id, _)| id.clone()) {
            kept.remove(&hollow);
        }
        kept
    }
}

/// A message as it may be shown, or nothing where it may not.
fn kept_of(item: &Item<'_, '_>, file: &str) -> Option<Kept> {
    let (mut refers_to, mut variables) = (BTreeSet::new(), BTreeSet::new());
    for (_, pattern) in item.patterns() {
        let shape = Shape::of(pattern);
        let texts = safety::texts_of(pattern);
        let forbidden = texts.iter().any(|text| safety::dangers(text).iter().any(safety::Danger::is_forbidden));
        let callable = shape.calls.iter().all(|call| check::functions::fault_of(call).is_none());
        if forbidden || !callable {
            return None;
        }
        refers_to.extend(shape.references.iter().map(crate::shape::Reference::id));
        variables.extend(shape.variables.keys().map(|name| (*name).to_owned()));
    }
    Some(Kept { file: file.to_owned(), text: item.written(), refers_to, variables })
}

/// Whether a message refers, through however many others, to one that is not there or to itself.
fn leads_nowhere(id: &str, kept: &BTreeMap<String, Kept>) -> bool {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&str> = kept.get(id).into_iter().flat_map(|kept| &kept.refers_to).map(String::as_str).collect();
    while let Some(reference) = next.pop() {
        let Some(found) = kept.get(reference) else { return true };
        if reference == id {
            return true;
        }
        if seen.insert(reference) {
            next.extend(found.refers_to.iter().map(String::as_str));
        }
    }
    false
}

/// The folders in a root that could be a locale, in order of name; hidden ones are somebody else's.
fn folders_of(root: &Path) -> Vec<PathBuf> {
    sorted(root, |path| path.is_dir())
}

fn files_of(folder: &Path) -> Vec<PathBuf> {
    sorted(folder, |path| path.is_file())
}

fn sorted(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
    // A root that is not there holds no language: the user's own folder need not exist.
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')))
        .filter(|path| wanted(path))
        .collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests;
