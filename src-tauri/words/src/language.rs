//! One language: the folders of its locale, read over each other, a later root over an earlier one.
//!
//! Reading never fails. A file that cannot be read is left out and noted as a [`FolderFault`], which the check reports.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use fluent_syntax::ast::PatternElement;
use icu_locale::Locale;

use crate::file::{File, Unreadable};
use crate::reading_limits::{Allowance, list_entries};
use crate::settings::{self, Settings, SettingsFault};
use crate::showable::{ShowableMessages, select_showable};
use crate::translation_state::{self, TranslationState};

/// The language that messages are written in first and that every fallback chain ends with.
pub const SOURCE: &str = "en";

/// A locale's folders, read.
#[derive(Debug)]
pub struct Language {
    pub tag: String,
    pub settings: Settings,
    /// The text of each state file, the later over the earlier.
    states: Vec<(PathBuf, String)>,
    /// See [`Language::state`].
    state: OnceLock<(TranslationState, Vec<FolderFault>)>,
    pub files: Vec<File>,
    /// See [`Language::showable_messages`].
    showable: OnceLock<ShowableMessages>,
    faults: Vec<FolderFault>,
    /// The locale's folders, one a root.
    pub folders: Vec<PathBuf>,
}

/// A fault of a file or folder as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FolderFault {
    NoTag(PathBuf),
    Unreadable(PathBuf, Unreadable),
    Settings(PathBuf, SettingsFault),
    State(PathBuf, usize),
}

impl Language {
    /// A language of which no folder is read yet.
    pub(crate) fn new(tag: String, locale: &Locale) -> Self {
        Self {
            tag,
            settings: Settings::from_cldr(locale),
            states: Vec::new(),
            state: OnceLock::new(),
            files: Vec::new(),
            showable: OnceLock::new(),
            faults: Vec::new(),
            folders: Vec::new(),
        }
    }

    /// Whether other languages are translated from it.
    pub fn is_source(&self) -> bool {
        self.tag == SOURCE
    }

    /// The locale whose plural rules hold.
    pub fn plural_locale(&self) -> &Locale {
        self.settings.plurals.as_ref().unwrap_or(&self.settings.locale)
    }

    /// The locale whose numbers are printed.
    pub fn format_locale(&self) -> &Locale {
        self.settings.formats.as_ref().unwrap_or(&self.settings.locale)
    }

    /// Reads the locale's folder in the root of this number, of which so many bytes may still be read.
    pub(crate) fn read_folder(&mut self, folder: &Path, root: usize, left_in_root: &mut u64) {
        self.folders.push(folder.to_owned());
        let entries = list_entries(folder).unwrap_or_else(|reason| {
            self.faults.push(FolderFault::Unreadable(folder.to_owned(), reason));
            Vec::new()
        });
        let mut allowance = Allowance::for_folder(left_in_root);
        for path in entries {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            let is_message_file = name.ends_with(".ftl");
            if !is_message_file && name != settings::FILE && name != translation_state::FILE {
                continue;
            }
            let text = match allowance.read_file(&path, &name) {
                Ok(text) => text,
                Err(reason) => {
                    self.faults.push(FolderFault::Unreadable(path, reason));
                    continue;
                }
            };
            self.take_text(path, &name, root, text);
        }
    }

    /// Takes the text of one of the folder's files: messages, settings or state.
    pub(crate) fn take_text(&mut self, path: PathBuf, name: &str, root: usize, text: String) {
        match name {
            settings::FILE => {
                let faults = self.settings.read_settings(&text);
                self.faults.extend(faults.into_iter().map(|fault| FolderFault::Settings(path.clone(), fault)));
            }
            translation_state::FILE => self.states.push((path, text)),
            _ => self.files.push(File::new(&self.tag, path, root, text)),
        }
    }

    /// Returns the messages of one file that are lists with commas, by id. See [`crate::Library::word_lists`].
    pub(crate) fn word_lists(&self, name: &str) -> BTreeMap<String, Vec<String>> {
        let mut lists = BTreeMap::new();
        // In the order of the roots: the later overrides.
        for file in self.files.iter().filter(|file| file.name == name) {
            for item in file.parse().messages_and_terms() {
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

    /// The state of the translations. Read when it is first asked for: no screen of a start needs it.
    pub fn state(&self) -> &TranslationState {
        &self.read_state().0
    }

    /// The faults of the locale's folders, file by file.
    pub fn faults(&self) -> impl Iterator<Item = &FolderFault> {
        self.faults.iter().chain(&self.read_state().1)
    }

    fn read_state(&self) -> &(TranslationState, Vec<FolderFault>) {
        self.state.get_or_init(|| {
            let (mut state, mut faults) = (TranslationState::new(), Vec::new());
            for (path, text) in &self.states {
                match serde_json::from_str::<TranslationState>(text) {
                    Ok(more) => state.extend(more),
                    Err(error) => faults.push(FolderFault::State(path.clone(), error.line())),
                }
            }
            (state, faults)
        })
    }

    /// The messages that may be shown. `source` is the language that they translate; it is asked only the first time.
    pub(crate) fn showable_messages(&self, source: Option<&Self>) -> &ShowableMessages {
        self.showable.get_or_init(|| {
            let source = source.filter(|_| !self.is_source()).map(|source| source.showable_messages(None));
            select_showable(&self.files, source)
        })
    }
}
