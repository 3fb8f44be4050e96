//! Counting: from coded columns to one number a cell and time cell. Pure, one pass over small numbers.
//!
//! A person is counted by the case with which they were first registered: its month, its age. Their forms are those of
//! all their cases together, their status the firmest of them.

use super::period::TimeCell;
use super::tables::{Table, Variables};
use crate::figures::deposit::coded::{Cases, Events};
use std::collections::BTreeMap;

/// The counts of one table: for each time cell its inner cells, in the table's order. A time cell without anybody is
/// not there.
pub(super) type Tally = BTreeMap<TimeCell, Vec<u64>>;

/// Counts over all sites.
#[derive(Debug, Default)]
pub(super) struct Tallies {
    tables: BTreeMap<Table, Tally>,
    /// One for each person, service and month: the cell of T11, the time cell, and a number for the person.
    served: Vec<(u16, TimeCell, u32)>,
    persons: u32,
}

impl Tallies {
    pub(super) fn tally_of_table(&self, table: Table) -> Option<&Tally> {
        self.tables.get(&table)
    }

    /// For each cell of T11 how many different persons stand behind it in the time cells that are asked for.
    pub(super) fn persons_served(&self, cells: usize, asked: impl Fn(TimeCell) -> bool) -> Vec<u64> {
        let mut pairs: Vec<(u16, u32)> = self
            .served
            .iter()
            .filter(|(_, time_cell, _)| asked(*time_cell))
            .map(|(cell, _, person)| (*cell, *person))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        let mut persons = vec![0; cells];
        for (cell, _) in pairs {
            if let Some(count) = persons.get_mut(usize::from(cell)) {
                *count += 1;
            }
        }
        persons
    }

    /// Adds the persons of a site to T2 and T4.
    pub(super) fn add_persons(&mut self, all: &Variables, cases: &Cases) {
        let people = People::people_in_cases(all, cases);
        for place in (0..cases.len()).filter(|place| cases.is_first_of_person(*place)) {
            let time_cell = cases.opened.get(place).copied().unwrap_or(TimeCell::UNKNOWN);
            let (gender, majority) = people.people_about_case(place);
            let status = people.status.get(place).map_or(0, |(_, category)| usize::from(*category));
            let forms = people.forms.get(place).copied().unwrap_or(0);
            self.count_one_place(all, Table::T2, time_cell, &[status, gender, majority]);
            self.count_one_place(all, Table::T4, time_cell, &[Variables::combination(forms), gender, majority]);
        }
    }

    /// Adds the services of a site to T11.
    pub(super) fn add_services(&mut self, all: &Variables, cases: &Cases, events: &Events) {
        let people = People::people_in_cases(all, cases);
        let places = all.service.categories.len();
        let services = events.service.coded_numbers(narrow_place(all.service.place_of_unknown()), |word| {
            narrow_place(all.service.place_of_word(word))
        });
        let mut seen: Vec<(u32, TimeCell, u8)> = Vec::with_capacity(events.len());
        for ((case, month), service) in events.case.iter().zip(&events.month).zip(services) {
            let Some(person) = cases.first.get(*case as usize) else { continue };
            if usize::from(service) < places {
                seen.push((*person, *month, service));
            }
        }
        seen.sort_unstable();
        seen.dedup();
        for (person, month, service) in seen {
            let (gender, majority) = people.people_about_case(person as usize);
            let at = [usize::from(service), gender, majority];
            let cell = u16::try_from(Table::T11.cell_number_at(all, &at)).unwrap_or(u16::MAX);
            self.count_one_place(all, Table::T11, month, &at);
            self.served.push((cell, month, self.persons + person));
        }
        self.persons += u32::try_from(cases.len()).unwrap_or(u32::MAX);
    }

    fn count_one_place(&mut self, all: &Variables, table: Table, time_cell: TimeCell, at: &[usize]) {
        let tally = self.tables.entry(table).or_default();
        let cells = tally.entry(time_cell).or_insert_with(|| vec![0; table.count_of_cells(all)]);
        if let Some(count) = cells.get_mut(table.cell_number_at(all, at)) {
            *count += 1;
        }
    }
}

/// Counted facts of each person, at the place of the person's first case.
struct People {
    gender: Vec<u8>,
    majority: Vec<u8>,
    /// Rank and category.
    status: Vec<(u8, u8)>,
    forms: Vec<u8>,
}

impl People {
    fn people_in_cases(all: &Variables, cases: &Cases) -> Self {
        let code = |variable: &super::tables::Variable, word: &str| narrow_place(variable.place_of_word(word));
        let gender =
            cases.gender.coded_numbers(narrow_place(all.gender.place_of_unknown()), |word| code(&all.gender, word));
        let majority = cases
            .majority
            .coded_numbers(narrow_place(all.majority.place_of_unknown()), |word| code(&all.majority, word));
        let nothing = (u8::MAX, narrow_place(all.victim_status.place_of_unknown()));
        let statuses = cases.victim_status.coded_numbers(nothing.1, |word| code(&all.victim_status, word));
        let ranks = cases.victim_status.coded_numbers(nothing.0, Variables::status_rank);
        let groups = cases.exploitation.coded_numbers(0, |codes| all.groups_of_code(codes));
        let mut status = vec![nothing; cases.len()];
        let mut forms = vec![0; cases.len()];
        for (((first, rank), category), group) in cases.first.iter().zip(ranks).zip(statuses).zip(groups) {
            if let Some(held) = status.get_mut(*first as usize) {
                *held = (*held).min((rank, category));
            }
            if let Some(held) = forms.get_mut(*first as usize) {
                *held |= group;
            }
        }
        Self { gender, majority, status, forms }
    }

    fn people_about_case(&self, place: usize) -> (usize, usize) {
        let of = |column: &[u8]| column.get(place).map_or(0, |code| usize::from(*code));
        (of(&self.gender), of(&self.majority))
    }
}

/// A place among categories; no list comes near 255.
fn narrow_place(place: usize) -> u8 {
    u8::try_from(place).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::deposit::coded::tests::{three_cases, three_events};

    fn time_cell(text: &str) -> TimeCell {
        TimeCell::parse_time_cell(text).unwrap()
    }

    fn cell(table: Table, words: &[&str]) -> usize {
        let all = Variables::shipped_variables();
        let places: Vec<usize> =
            table.table_variables(all).iter().zip(words).map(|(variable, word)| variable.place_of_word(word)).collect();
        table.cell_number_at(all, &places)
    }

    #[test]
    fn two_cases_of_one_person_are_one_person_with_the_firmest_status_and_all_forms() {
        let mut tallies = Tallies::default();
        tallies.add_persons(Variables::shipped_variables(), &three_cases());
        let t2 = tallies.tally_of_table(Table::T2).unwrap();
        assert_eq!(t2.keys().copied().collect::<Vec<_>>(), [time_cell("2026-07"), TimeCell::UNKNOWN]);
        assert_eq!(t2[&time_cell("2026-07")].iter().sum::<u64>(), 1);
        assert_eq!(t2[&time_cell("2026-07")][cell(Table::T2, &["identified", "woman", "child"])], 1);
        assert_eq!(t2[&TimeCell::UNKNOWN][cell(Table::T2, &["unknown", "man", "unknown"])], 1);
        let t4 = tallies.tally_of_table(Table::T4).unwrap();
        assert_eq!(t4[&time_cell("2026-07")][cell(Table::T4, &["sexual+labour", "woman", "child"])], 1);
        assert_eq!(t4[&TimeCell::UNKNOWN][cell(Table::T4, &["none", "man", "unknown"])], 1);
    }

    #[test]
    fn one_service_several_times_in_a_month_is_one() {
        let mut tallies = Tallies::default();
        let all = Variables::shipped_variables();
        tallies.add_services(all, &three_cases(), &three_events());
        let food = cell(Table::T11, &["food", "woman", "child"]);
        let t11 = tallies.tally_of_table(Table::T11).unwrap();
        assert_eq!(t11[&time_cell("2026-07")][food], 1);
        assert_eq!(t11.values().flatten().sum::<u64>(), 2);
        assert_eq!(tallies.persons_served(Table::T11.count_of_cells(all), |_| true)[food], 1);
        assert_eq!(
            tallies.persons_served(Table::T11.count_of_cells(all), |time_cell| time_cell == TimeCell::UNKNOWN)[food],
            0
        );
    }

    #[test]
    fn two_sites_add_up_and_their_people_stay_different() {
        let mut tallies = Tallies::default();
        let all = Variables::shipped_variables();
        for _ in 0..2 {
            tallies.add_persons(all, &three_cases());
            tallies.add_services(all, &three_cases(), &three_events());
        }
        let food = cell(Table::T11, &["food", "woman", "child"]);
        assert_eq!(tallies.tally_of_table(Table::T11).unwrap()[&time_cell("2026-07")][food], 2);
        assert_eq!(tallies.persons_served(Table::T11.count_of_cells(all), |_| true)[food], 2);
        assert_eq!(tallies.tally_of_table(Table::T2).unwrap().values().flatten().sum::<u64>(), 4);
    }
}
