//! Rules about a locale's folder: files that cannot be read, settings and state that say nothing, messages that are not there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::parser::ErrorKind;

use super::finding::{Finding, Rule};
use super::pass::{Pass, Place};
use crate::file::{Parsed, Unreadable};
use crate::language::{FolderFault, SOURCE};
use crate::translation_state;

/// The finding for a fault of a folder.
pub(super) fn finding_of_fault(locale: &str, fault: &FolderFault) -> Option<Finding> {
    let (rule, file, line, detail): (Rule, &Path, usize, Vec<(&'static str, String)>) = match fault {
        FolderFault::NoTag(folder) => (Rule::Folder, folder, 1, Vec::new()),
        FolderFault::Unreadable(file, why) => {
            let why = match why {
                Unreadable::NoText => "no-text",
                Unreadable::TooLong => "too-long",
                Unreadable::TooDeep => "too-deep",
                Unreadable::NotAFile => "not-a-file",
                Unreadable::MessageTooLong => "message-too-long",
                Unreadable::TooMuch => "too-much",
                Unreadable::TooMany => "too-many",
            };
            (Rule::Unreadable, file, 1, vec![("why", why.to_owned())])
        }
        FolderFault::Settings(file, fault) => {
            (Rule::Settings, file, fault.line, vec![("key", fault.key.clone()), ("value", fault.value.clone())])
        }
        FolderFault::State(file, line) => (Rule::State, file, (*line).max(1), Vec::new()),
    };
    Some(Finding {
        file: file.to_owned(),
        line,
        code: rule.code(),
        rule,
        severity: rule.severity(),
        locale: locale.to_owned(),
        message: String::new(),
        detail: detail.into_iter().collect(),
    })
}

impl Pass<'_, '_, '_> {
    pub(super) fn check_folder(&mut self) {
        let tag = &self.language.tag;
        self.found.extend(self.language.faults().filter_map(|fault| finding_of_fault(tag, fault)));
    }

    /// Notes what does not parse, with the message it belongs to.
    pub(super) fn check_syntax(&mut self, parsed: &Parsed<'_>) {
        for error in &parsed.errors {
            let rule = match error.kind {
                ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => Rule::DefaultMissing,
                _ => Rule::Parse,
            };
            let junk = error.slice.clone().and_then(|slice| parsed.file.text.get(slice)).unwrap_or_default();
            let id: String = junk
                .chars()
                .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
                .collect();
            let line = parsed.file.line_at_offset(error.pos.start);
            let near: String = parsed.file.text_of_line(line).trim().chars().take(60).collect();
            self.note_finding_in(rule, &parsed.file.path, line, &id, &[("near", &near)]);
            self.in_junk.insert(id);
        }
    }

    /// Messages that English has and this language, with what it falls back on, has not; and translations of another English.
    pub(super) fn check_completeness(&mut self, parsed: &[Parsed<'_>]) {
        let mut by_file: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut in_order: Vec<_> = self.english.iter().filter(|(_, (_, item))| !item.is_term).collect();
        in_order.sort_by_cached_key(|(_, (file, item))| (file.file.name.clone(), file.file.line_of_slice(item.name)));
        for (id, (file, _)) in in_order {
            by_file.entry(&file.file.name).or_default().push(id);
        }
        for (file, ids) in by_file {
            if !self.speaks_the_source_language() {
                self.check_file_is_complete(file, &ids);
            }
        }
        self.check_standings(parsed);
    }

    fn check_file_is_complete(&mut self, file: &str, ids: &[&str]) {
        let beneath = self.library.fallback_chain(&self.language.tag);
        let beneath: Vec<_> =
            beneath.iter().filter(|language| language.tag != SOURCE && language.tag != self.language.tag).collect();
        let is_there = |id: &str| {
            self.own.contains_key(id)
                || beneath.iter().any(|language| self.library.showable_messages(language).contains_key(id))
        };
        let there: BTreeSet<&str> = ids.iter().copied().filter(|id| is_there(id)).collect();
        let expected = ids.len().to_string();
        let path = match self.language.files.iter().rev().find(|own| own.name == file) {
            Some(own) => own.path.clone(),
            None => self.language.folders.last().cloned().unwrap_or_default().join(file),
        };
        if there.is_empty() && !self.language.files.iter().any(|own| own.name == file) {
            // One that is there and cannot be read is told as that, and is not missing.
            if std::fs::symlink_metadata(&path).is_ok() {
                return;
            }
            self.note_finding_in(Rule::FileMissing, &path, 1, "", &[("count", &expected)]);
            return;
        }
        let mut line = 1;
        let mut missing = Vec::new();
        for id in ids {
            match self.own.get(*id) {
                Some((own, item)) if own.file.path == path => line = own.file.line_of_slice(item.name),
                _ if there.contains(id) => {}
                _ => missing.push((*id, line)),
            }
        }
        let own = self.own.iter().filter(|(_, (parsed, item))| !item.is_term && parsed.file.name == file).count();
        let count = if beneath.is_empty() { own } else { there.len() };
        if count != ids.len() {
            let found = count.to_string();
            self.note_finding_in(Rule::KeyCount, &path, 1, "", &[("expected", &expected), ("found", &found)]);
        }
        for (id, line) in missing {
            if !self.in_junk.contains(id) {
                self.note_finding_in(Rule::Missing, &path, line, id, &[]);
            }
        }
    }

    /// Translations whose English has changed since.
    fn check_standings(&mut self, parsed: &[Parsed<'_>]) {
        for item in parsed.iter().flat_map(|parsed| parsed.messages_and_terms().map(move |item| (parsed.file, item))) {
            let (file, item) = item;
            let Some((_, english)) = self.english.get(&item.id()) else { continue };
            let standing = self.language.state().get(&item.id());
            if standing.is_some_and(|standing| {
                standing.source_hash != translation_state::source_hash(&english.serialize_entry())
            }) {
                let place = Place { file, item: item.name, is_term: item.is_term, attribute: None };
                self.note_finding(Rule::Stale, place, &[]);
            }
        }
    }

    /// Whether it is a variant of English, which needs only what differs.
    pub(super) fn speaks_the_source_language(&self) -> bool {
        self.language.settings.locale.id.language.as_str() == SOURCE
    }
}
