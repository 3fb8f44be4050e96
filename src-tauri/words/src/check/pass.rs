//! The check of one language while it runs: what it compares, and how a finding is noted.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::finding::{Finding, Rule};
use super::reference_circles::ReferenceCircles;
use super::suggestion::Suggestions;
use crate::cldr::Plurals;
use crate::file::{File, Item, Parsed};
use crate::language::Language;
use crate::library::Library;

pub(super) type ItemsById<'p, 's> = BTreeMap<String, (&'p Parsed<'s>, Item<'p, 's>)>;

/// Each message where it counts: in the last root that has it, and there in its first place.
pub(super) fn items_by_id<'p, 's>(files: &'p [Parsed<'s>]) -> ItemsById<'p, 's> {
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
pub(super) struct Pass<'a, 'p, 's> {
    pub(super) library: &'a Library,
    pub(super) language: &'a Language,
    pub(super) english: &'a ItemsById<'p, 's>,
    pub(super) own: &'a ItemsById<'a, 'a>,
    pub(super) counting: Plurals,
    pub(super) ranking: Plurals,
    pub(super) found: Vec<Finding>,
    /// Ids that stand in what does not parse.
    pub(super) in_junk: BTreeSet<String>,
    pub(super) circles: ReferenceCircles,
    pub(super) suggestions: Suggestions,
}

/// The place of a pattern, by which a finding is named.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) file: &'p File,
    pub(super) item: &'p str,
    pub(super) is_term: bool,
    pub(super) attribute: Option<&'p str>,
}

impl<'p> Place<'p> {
    pub(super) fn message_name(&self) -> String {
        let dash = if self.is_term { "-" } else { "" };
        match self.attribute {
            Some(attribute) => format!("{dash}{}.{attribute}", self.item),
            None => format!("{dash}{}", self.item),
        }
    }

    pub(super) fn first_line(&self) -> usize {
        self.file.line_of_slice(self.attribute.unwrap_or(self.item))
    }
}

impl<'a, 'p, 's> Pass<'a, 'p, 's> {
    pub(super) fn new(
        library: &'a Library,
        language: &'a Language,
        english: &'a ItemsById<'p, 's>,
        own: &'a ItemsById<'a, 'a>,
    ) -> Self {
        let locale = language.plural_locale();
        let (counting, ranking) = (Plurals::new(locale, false), Plurals::new(locale, true));
        Self {
            library,
            language,
            english,
            own,
            counting,
            ranking,
            found: Vec::new(),
            in_junk: BTreeSet::new(),
            circles: ReferenceCircles::among(own.iter().map(|(id, (_, item))| (id, *item))),
            suggestions: Suggestions::default(),
        }
    }

    pub(super) fn plurals_for(&self, ranking: bool) -> &Plurals {
        if ranking { &self.ranking } else { &self.counting }
    }

    /// Notes a finding about a pattern at its own line.
    pub(super) fn note_finding(&mut self, rule: Rule, place: Place<'_>, detail: &[(&'static str, &str)]) {
        self.note_finding_at(rule, place, place.first_line(), detail);
    }

    pub(super) fn note_finding_at(
        &mut self,
        rule: Rule,
        place: Place<'_>,
        line: usize,
        detail: &[(&'static str, &str)],
    ) {
        self.note_finding_in(rule, &place.file.path, line, &place.message_name(), detail);
    }

    pub(super) fn note_finding_in(
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
}
