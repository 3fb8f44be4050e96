//! The languages that are there: folders found at run time, in the program and in the user's own folder.
//!
//! A later root overrides an earlier one a message at a time. A message that a locale lacks comes from its fallbacks, and at last
//! from English. The check, the progress and the page's texts are built on this and are not known here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::cldr;
use crate::language::{FolderFault, Language, SOURCE};
use crate::negotiation::find_nearest_tag;
use crate::reading_limits::{ROOT_BYTES_MAX, list_entries};
use crate::showable::ShowableMessages;

/// All languages of some roots.
#[derive(Debug)]
pub struct Library {
    languages: BTreeMap<String, Language>,
    /// Folders whose name is no tag, and roots that hold too much.
    strays: Vec<FolderFault>,
    roots: Vec<PathBuf>,
}

impl Library {
    /// Reads the languages of some roots; of two roots the later one overrides. Never fails: a fault is a finding of the check.
    pub fn open<P: AsRef<Path>>(roots: &[P]) -> Self {
        let mut languages = BTreeMap::new();
        let mut strays = Vec::new();
        for (root, path) in roots.iter().enumerate() {
            let mut left = ROOT_BYTES_MAX;
            let entries = list_entries(path.as_ref()).unwrap_or_else(|reason| {
                strays.push(FolderFault::Unreadable(path.as_ref().to_owned(), reason));
                Vec::new()
            });
            for folder in entries.into_iter().filter(|entry| entry.is_dir()) {
                let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
                match cldr::parse_tag(&name) {
                    Some(locale) => languages
                        .entry(name.clone())
                        .or_insert_with(|| Language::new(name, &locale))
                        .read_folder(&folder, root, &mut left),
                    None => strays.push(FolderFault::NoTag(folder)),
                }
            }
        }
        let roots = roots.iter().map(|root| root.as_ref().to_owned()).collect();
        Self { languages, strays, roots }
    }

    /// Languages whose folders are not on a disk: a file each, by tag and name, in the order in which they are read.
    #[cfg(any(test, feature = "fuzzing"))]
    pub(crate) fn of_texts(files: &[(&str, &str, Vec<u8>)]) -> Self {
        let mut library = Self { languages: BTreeMap::new(), strays: Vec::new(), roots: Vec::new() };
        let mut left = ROOT_BYTES_MAX;
        for (tag, locale) in files.iter().filter_map(|(tag, ..)| Some((*tag, cldr::parse_tag(tag)?))) {
            if library.languages.contains_key(tag) {
                continue;
            }
            let mut language = Language::new(tag.to_owned(), &locale);
            let mut allowance = crate::reading_limits::Allowance::for_folder(&mut left);
            for (_, name, bytes) in files.iter().filter(|(of, ..)| *of == tag) {
                if let Ok(text) = allowance.take_bytes(bytes.clone(), name) {
                    language.take_text(Path::new(tag).join(name), name, 0, text);
                }
            }
            library.languages.insert(tag.to_owned(), language);
        }
        library
    }

    /// The roots it was read from.
    pub fn roots(&self) -> &[PathBuf] {
        &self.roots
    }

    /// The languages by tag.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.values()
    }

    /// The language of a tag, if its folder is there.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.get(tag)
    }

    /// The source language, if it is there.
    pub fn source(&self) -> Option<&Language> {
        self.languages.get(SOURCE)
    }

    /// Folders in the roots whose name is no tag, and roots that hold too much.
    pub(crate) fn strays(&self) -> &[FolderFault] {
        &self.strays
    }

    /// The messages of a language that may be shown. Found when they are first asked for: a start that speaks one language does not
    /// wait for the others.
    pub fn showable_messages<'l>(&'l self, language: &'l Language) -> &'l ShowableMessages {
        language.showable_messages(self.source())
    }

    /// Returns the messages of one file in every language, each of them a list with commas: words that are read and never shown. A
    /// message that is more than plain text is no list and left out. Within a language the later root overrides the earlier one.
    pub fn word_lists(&self, file: &str) -> Vec<(String, Vec<String>)> {
        self.languages.values().flat_map(|language| language.word_lists(file)).collect()
    }

    /// A language and its fallbacks, English last.
    pub fn fallback_chain(&self, tag: &str) -> Vec<&Language> {
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

    /// Returns the tag that is there and nearest to the wanted ones, first wish first; English where none is near.
    pub fn negotiate<S: AsRef<str>>(&self, wanted: &[S]) -> String {
        let there = self.languages.keys().map(String::as_str);
        find_nearest_tag(wanted.iter().map(AsRef::as_ref), there).unwrap_or_else(|| SOURCE.to_owned())
    }
}

#[cfg(test)]
mod tests;
