//! The tables of the program: what stands in their rows and columns, and of which population they are a part.
//!
//! Each is a table of two ways with its margins: a row and a column of totals. The inner cells are a partition of the
//! population, so that every sum in it is known.

use crate::dictionary::{Code, Dictionary};
use std::sync::OnceLock;

/// The forms that the three-form grouping of the CTDC code book makes of all codes of exploitation, by their mapping to it.
const GROUPS: [(&str, &str); 3] =
    [("isSexualExploit=1", "sexual"), ("isForcedLabour=1", "labour"), ("isOtherExploit=1", "other")];
/// Combinations of the three, by which of them are in it (1 sexual, 2 labour, 4 other), in the order of the table.
const COMBINATIONS: [(u8, &str); 8] = [
    (0, "none"),
    (1, "sexual"),
    (2, "labour"),
    (4, "other"),
    (3, "sexual+labour"),
    (5, "sexual+other"),
    (6, "labour+other"),
    (7, "sexual+labour+other"),
];
/// Of several answers about one person the first of these that is there; a code that is not named comes before the last.
const STATUS_FIRST: [&str; 4] = ["identified", "possible", "declined_identification", "not_victim"];

/// A table of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Table {
    /// Registered people by status.
    T2,
    /// People by form of exploitation.
    T4,
    /// Services.
    T11,
}

/// Population: who or what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Population {
    /// Persons, by the month in which they were first registered.
    Persons,
    /// Person, service and month: who had one service several times in a month counts once.
    Services,
}

/// A classification with its categories in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Variable {
    pub name: &'static str,
    pub categories: Vec<String>,
    /// The category of whatever is not known, or not known to this program.
    unknown: usize,
}

/// Every classification of the program.
#[derive(Debug)]
pub(super) struct Variables {
    pub victim_status: Variable,
    pub gender: Variable,
    pub majority: Variable,
    pub exploitation: Variable,
    pub service: Variable,
    /// Codes of exploitation with the group they belong to: 1 sexual, 2 labour, 4 other, 0 none.
    forms: Vec<(String, u8)>,
}

impl Variable {
    fn variable_of_categories(name: &'static str, categories: Vec<String>, unknown: &str) -> Self {
        let unknown = categories.iter().position(|category| category == unknown).unwrap_or(0);
        Self { name, categories, unknown }
    }

    /// The place of a category; that of *not known* for a word that is none.
    pub(super) fn place_of_word(&self, word: &str) -> usize {
        self.categories.iter().position(|category| category == word).unwrap_or(self.unknown)
    }

    /// The place of *not known*.
    pub(super) fn place_of_unknown(&self) -> usize {
        self.unknown
    }
}

impl Variables {
    /// As the shipped dictionary has them.
    pub(super) fn shipped_variables() -> &'static Self {
        static SHIPPED: OnceLock<Variables> = OnceLock::new();
        SHIPPED.get_or_init(|| Self::from_dictionary(Dictionary::shipped()))
    }

    fn from_dictionary(dictionary: &Dictionary) -> Self {
        let codes = |list: &str| dictionary.list(list).map(|list| list.codes.as_slice()).unwrap_or_default();
        let names = |list: &str| codes(list).iter().map(|code| code.name.clone()).collect::<Vec<_>>();
        let mut statuses = names("victim_status");
        statuses.push("unknown".to_owned());
        let majorities = ["child", "adult", "unknown"].map(str::to_owned).to_vec();
        let combinations = COMBINATIONS.iter().map(|(_, name)| (*name).to_owned()).collect();
        Self {
            victim_status: Variable::variable_of_categories("victim_status", statuses, "unknown"),
            gender: Variable::variable_of_categories("gender_identity", names("gender_identity"), "not_specified"),
            majority: Variable::variable_of_categories("majority", majorities, "unknown"),
            exploitation: Variable::variable_of_categories("exploitation", combinations, "none"),
            service: Variable::variable_of_categories("service_type", names("service_type"), "other"),
            forms: codes("exploitation").iter().map(|code| (code.name.clone(), group_of(code))).collect(),
        }
    }

    /// Returns which of the three groups a set of codes holds. A code that is not known here is an other form.
    pub(super) fn groups_of_code(&self, codes: &str) -> u8 {
        let group = |code: &str| self.forms.iter().find(|(known, _)| known == code).map_or(4, |(_, group)| *group);
        codes.split(' ').filter(|code| !code.is_empty()).fold(0, |groups, code| groups | group(code))
    }

    /// The category of a combination of groups.
    pub(super) fn combination(groups: u8) -> usize {
        COMBINATIONS.iter().position(|(held, _)| *held == groups).unwrap_or(0)
    }

    /// How soon a status is taken of several that one person has; the least first.
    pub(super) fn status_rank(word: &str) -> u8 {
        let named = STATUS_FIRST.iter().position(|status| *status == word);
        match named.and_then(|place| u8::try_from(place).ok()) {
            Some(place) if usize::from(place) + 1 == STATUS_FIRST.len() => place + 1,
            Some(place) => place,
            None => STATUS_FIRST.len() as u8 - 1,
        }
    }

    fn variable_by_name(&self, name: &str) -> Option<&Variable> {
        [&self.victim_status, &self.gender, &self.majority, &self.exploitation, &self.service]
            .into_iter()
            .find(|variable| variable.name == name)
    }

    /// The place of a category of a variable, both by name.
    pub(super) fn place_of_category(&self, variable: &str, category: &str) -> Option<usize> {
        self.variable_by_name(variable).map(|variable| variable.place_of_word(category))
    }
}

/// The group of a code: the first that its mapping to the code book names; none where nothing happened yet.
fn group_of(code: &Code) -> u8 {
    let maps = code.maps.get("c24").map(Vec::as_slice).unwrap_or_default();
    let found = GROUPS.iter().find(|(value, _)| maps.iter().any(|map| map.split('+').any(|part| part == *value)));
    found.map_or(0, |(_, name)| COMBINATIONS.iter().find(|(_, known)| known == name).map_or(0, |(group, _)| *group))
}

impl Table {
    /// In the order of the program.
    pub(super) const ALL: [Self; 3] = [Self::T2, Self::T4, Self::T11];

    /// `T2`, `T4`, `T11`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::T2 => "T2",
            Self::T4 => "T4",
            Self::T11 => "T11",
        }
    }

    /// Reads [`Table::name`].
    pub(super) fn table_from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }

    pub(super) fn population_counted(self) -> Population {
        match self {
            Self::T2 | Self::T4 => Population::Persons,
            Self::T11 => Population::Services,
        }
    }

    pub(super) fn row_variables(self, all: &Variables) -> Vec<&Variable> {
        match self {
            Self::T2 => vec![&all.victim_status, &all.gender],
            Self::T4 => vec![&all.exploitation],
            Self::T11 => vec![&all.service],
        }
    }

    pub(super) fn column_variables(self, all: &Variables) -> Vec<&Variable> {
        match self {
            Self::T2 => vec![&all.majority],
            Self::T4 | Self::T11 => vec![&all.gender, &all.majority],
        }
    }

    /// Returns the variables, rows before columns: the order of the categories of an inner cell.
    pub(super) fn table_variables(self, all: &Variables) -> Vec<&Variable> {
        [self.row_variables(all), self.column_variables(all)].concat()
    }

    /// How many rows and columns it has, without the totals.
    pub(super) fn size_in_cells(self, all: &Variables) -> (usize, usize) {
        let product = |variables: Vec<&Variable>| variables.iter().map(|variable| variable.categories.len()).product();
        (product(self.row_variables(all)), product(self.column_variables(all)))
    }

    /// How many inner cells it has.
    pub(super) fn count_of_cells(self, all: &Variables) -> usize {
        let (rows, columns) = self.size_in_cells(all);
        rows * columns
    }

    /// The number of an inner cell from the places of its categories, in the order of [`Table::table_variables`].
    pub(super) fn cell_number_at(self, all: &Variables, places: &[usize]) -> usize {
        self.table_variables(all)
            .iter()
            .zip(places)
            .fold(0, |cell, (variable, place)| cell * variable.categories.len() + place)
    }
}

impl Population {
    pub(super) const ALL: [Self; 2] = [Self::Persons, Self::Services];

    /// `persons`, `services`: also the name of its publication file.
    pub(super) fn stored_word(self) -> &'static str {
        match self {
            Self::Persons => "persons",
            Self::Services => "services",
        }
    }

    /// Reads [`Population::stored_word`].
    pub(super) fn from_stored_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|population| population.stored_word() == word)
    }

    /// The tables of the program over it.
    pub(super) fn tables_of_population(self) -> impl Iterator<Item = Table> {
        Table::ALL.into_iter().filter(move |table| table.population_counted() == self)
    }

    /// Every variable that one of its tables uses, each once.
    pub(super) fn population_variables(self, all: &Variables) -> Vec<&Variable> {
        let mut found: Vec<&Variable> = Vec::new();
        for variable in self.tables_of_population().flat_map(|table| table.table_variables(all)) {
            if !found.iter().any(|known| known.name == variable.name) {
                found.push(variable);
            }
        }
        found
    }

    /// The variables of which a category may not be all that a group of people has.
    pub(super) fn sensitive_variables(self) -> &'static [&'static str] {
        match self {
            Self::Persons => &["exploitation"],
            Self::Services => &[],
        }
    }
}

/// Categories of a row or a column by its number: the last variable changes fastest.
pub(super) fn categories_of_cell<'a>(variables: &[&'a Variable], number: usize) -> Vec<(&'static str, &'a str)> {
    let mut rest = number;
    let mut found = Vec::with_capacity(variables.len());
    for variable in variables.iter().rev() {
        let size = variable.categories.len().max(1);
        found.push((variable.name, variable.categories.get(rest % size).map_or("", String::as_str)));
        rest /= size;
    }
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_belongs_to_one_of_three_groups_and_what_never_happened_to_none() {
        let all = Variables::shipped_variables();
        let of = |codes: &str| all.exploitation.categories[Variables::combination(all.groups_of_code(codes))].clone();
        for (codes, wanted) in [
            ("", "none"),
            ("not_yet", "none"),
            ("sexual", "sexual"),
            ("labour", "labour"),
            ("domestic_servitude labour", "labour"),
            ("begging labour", "labour"),
            ("criminal_activity labour", "labour"),
            ("child_labour", "labour"),
            ("forced_marriage", "other"),
            ("armed_group organ_removal other slavery_practices", "other"),
            ("labour sexual", "sexual+labour"),
            ("other sexual", "sexual+other"),
            ("forced_marriage labour", "labour+other"),
            ("labour other sexual", "sexual+labour+other"),
            ("a_form_of_a_newer_program", "other"),
        ] {
            assert_eq!(of(codes), wanted, "{codes}");
        }
    }

    #[test]
    fn the_numbers_of_cells_are_the_places_in_the_table() {
        let all = Variables::shipped_variables();
        for table in Table::ALL {
            let (rows, columns) = table.size_in_cells(all);
            let mut number = 0;
            for row in 0..rows {
                for column in 0..columns {
                    let words = [
                        categories_of_cell(&table.row_variables(all), row),
                        categories_of_cell(&table.column_variables(all), column),
                    ];
                    let places: Vec<usize> = words
                        .concat()
                        .iter()
                        .map(|(variable, word)| all.place_of_category(variable, word).unwrap())
                        .collect();
                    assert_eq!(table.cell_number_at(all, &places), number);
                    number += 1;
                }
            }
            assert_eq!(table.count_of_cells(all), number);
        }
    }

    #[test]
    fn who_was_identified_once_stays_it() {
        let mut words = ["unheard_of", "not_victim", "possible", "identified", "declined_identification"];
        words.sort_by_key(|word| Variables::status_rank(word));
        assert_eq!(words, ["identified", "possible", "declined_identification", "unheard_of", "not_victim"]);
    }
}
