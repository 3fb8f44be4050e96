//! From counts to what may be published: the tables of a population together, against everything published before.
//!
//! One function answers a question for the screen and for a release, so that a table is shown exactly as it would leave. All
//! tables of a population are protected together whichever is asked for: what is published of them later fits.

use crate::base::error::{Error, Refusal, Result};
use crate::figures::count::Tallies;
use crate::figures::period::{Period, TimeCell};
use crate::figures::period_counts::PeriodCounts;
use crate::figures::release_ledger::ReleaseLedger;
use crate::figures::tables::{Population, Table, Variables, categories_of_cell};
use amparo_disclosure::{
    self as disclosure, Category, Publication, Rules, Slice, Status, SuppressionProblem, TrueCell, Variable,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::ops::Range;

/// The variable of time in a publication.
pub(super) const PERIOD: &str = "period";
/// Insiders that nobody else is betrayed by: one.
const COALITION: u64 = 1;

/// The tables of a population in one period, protected.
#[derive(Debug)]
pub(super) struct ProtectedTables {
    /// Every cell with its margins, table after table, with the kind of each hidden one.
    pub publication: Publication,
    /// Ranges of the cells of each table in it.
    places: BTreeMap<Table, Range<usize>>,
    pub counted: BTreeMap<Table, PeriodCounts>,
    /// How many releases it was checked against.
    pub earlier: usize,
}

impl ProtectedTables {
    /// The cells of a table: row by row with their totals.
    pub(super) fn cells_of_table(&self, table: Table) -> &[disclosure::Cell] {
        let place = self.places.get(&table).cloned().unwrap_or_default();
        self.publication.cells.get(place).unwrap_or_default()
    }

    /// Tells whether nobody is counted.
    pub(super) fn is_empty(&self) -> bool {
        self.counted.values().all(|counted| counted.total_of_counts() == 0)
    }
}

/// Counts and protects.
///
/// Refuses with `figures-clash` (naming an earlier release and the slice it would give away), `figures-unsafe`,
/// `figures-undecided`.
pub(super) fn protect_tables(
    population: Population,
    period: Period,
    threshold: u64,
    today: NaiveDate,
    now: &Tallies,
    release_ledger: &ReleaseLedger,
) -> Result<ProtectedTables> {
    let named = group_name(period, release_ledger.next());
    let calendar = Calendar::calendar_of_period(release_ledger, period, today);
    let mut answer = ProtectedTables {
        publication: Publication::default(),
        places: BTreeMap::new(),
        counted: BTreeMap::new(),
        earlier: release_ledger.of_population(population).count(),
    };
    let mut tables = Vec::new();
    let mut place = 0;
    for table in population.tables_of_population() {
        let counted = PeriodCounts::counts_in_period(table, period, today, now, release_ledger);
        let cells = true_cells(table, &counted, &named, threshold);
        answer.places.insert(table, place..place + cells.len());
        place += cells.len();
        tables.push(disclosure::Table { name: format!("{}/{named}/{}", table.name(), release_ledger.next()), cells });
        answer.counted.insert(table, counted);
    }
    let variables = disclosure_variables(population, &calendar);
    if answer.is_empty() {
        answer.publication.cells = tables.into_iter().flat_map(cells_of_nobody).collect();
        return Ok(answer);
    }
    let problem = SuppressionProblem { variables: variables.clone(), snapshot: 0, monotone: true, tables };
    let earlier: Vec<Publication> = release_ledger
        .of_population(population)
        .map(|(_, publication)| Publication { variables: variables.clone(), ..publication.clone() })
        .collect();
    match disclosure::protect(&problem, &earlier, &disclosure_rules(population, threshold)) {
        Ok(protected) => Ok(ProtectedTables { publication: protected.publication, ..answer }),
        Err(refusal) => Err(refusal_in_words(refusal, population, threshold, release_ledger, &calendar)),
    }
}

/// Returns the rules for what counts as given away.
pub(super) fn disclosure_rules(population: Population, threshold: u64) -> Rules {
    Rules {
        coalition: COALITION,
        deniable: true,
        k: threshold,
        min_width: None,
        sensitive: Some(population.sensitive_variables().iter().map(|name| (*name).to_owned()).collect()),
        zeros_ok: true,
    }
}

/// Everything published about a population and what is published now of some tables of an answer.
pub(super) fn union_of_tables(
    population: Population,
    tables: &[Table],
    answer: &ProtectedTables,
    period: Period,
    today: NaiveDate,
    release_ledger: &ReleaseLedger,
) -> Publication {
    let mut cells: Vec<disclosure::Cell> = release_ledger
        .of_population(population)
        .flat_map(|(_, publication)| publication.cells.iter().cloned())
        .collect();
    cells.extend(tables.iter().flat_map(|table| answer.cells_of_table(*table).iter().cloned()));
    Publication {
        cells,
        variables: disclosure_variables(population, &Calendar::calendar_of_period(release_ledger, period, today)),
        ..answer.publication.clone()
    }
}

/// How a period is named in publications: *all* means another one each time, and carries the number of its release.
pub(super) fn group_name(period: Period, release: u64) -> String {
    match period {
        Period::All => format!("all-{release}"),
        Period::Unknown | Period::Year(_) | Period::Quarter(..) | Period::Month(..) => period.to_string(),
    }
}

/// The pieces of time that publications tell apart: nothing in them depends on who was registered when.
pub(super) struct Calendar {
    /// Name of each piece and of each period with the pieces it is made of.
    pieces: Vec<String>,
    groups: BTreeMap<String, Vec<String>>,
    /// The time cells of each piece.
    time_cells: BTreeMap<String, Vec<TimeCell>>,
}

impl Calendar {
    /// The pieces that the periods of all releases and one more make of each other.
    fn calendar_of_period(release_ledger: &ReleaseLedger, period: Period, today: NaiveDate) -> Self {
        let mut asked: BTreeMap<String, (Period, NaiveDate)> = BTreeMap::new();
        for entry in &release_ledger.entries {
            asked.insert(group_name(entry.period, entry.number), (entry.period, entry.made_on));
        }
        asked.insert(group_name(period, release_ledger.next()), (period, today));
        let mut by_time_cell: BTreeMap<TimeCell, Vec<&str>> = BTreeMap::new();
        for (name, (period, on)) in &asked {
            for time_cell in period.time_cells_within(*on) {
                by_time_cell.entry(time_cell).or_default().push(name);
            }
        }
        let mut calendar = Self { pieces: Vec::new(), groups: BTreeMap::new(), time_cells: BTreeMap::new() };
        for (time_cell, names) in by_time_cell {
            let piece = format!("in {}", names.join(", "));
            if !calendar.time_cells.contains_key(&piece) {
                calendar.pieces.push(piece.clone());
                for name in names {
                    calendar.groups.entry(name.to_owned()).or_default().push(piece.clone());
                }
            }
            calendar.time_cells.entry(piece).or_default().push(time_cell);
        }
        calendar
    }

    fn as_variable_of_time(&self) -> Variable {
        Variable { leaves: self.pieces.clone(), groups: self.groups.clone() }
    }

    /// Some pieces in words of the calendar: `2026-10`, `2026-07/2026-09`, `../2026-10`, `unknown`.
    fn span_of_pieces(&self, pieces: &[String]) -> String {
        let mut time_cells: Vec<TimeCell> =
            pieces.iter().filter_map(|piece| self.time_cells.get(piece)).flatten().copied().collect();
        time_cells.sort_unstable();
        let known: Vec<TimeCell> = time_cells.into_iter().filter(|time_cell| *time_cell != TimeCell::UNKNOWN).collect();
        let begins = known.first().filter(|time_cell| **time_cell != TimeCell::FIRST);
        match (begins, known.first(), known.last()) {
            (_, _, None) | (_, None, _) => TimeCell::UNKNOWN.to_string(),
            (None, Some(_), Some(last)) => format!("../{last}"),
            (Some(first), _, Some(last)) if first == last => first.to_string(),
            (Some(first), _, Some(last)) => format!("{first}/{last}"),
        }
    }
}

fn disclosure_variables(population: Population, calendar: &Calendar) -> BTreeMap<String, Variable> {
    let all = Variables::shipped_variables();
    let mut variables: BTreeMap<String, Variable> = population
        .population_variables(all)
        .into_iter()
        .map(|variable| (variable.name.to_owned(), Variable::of(variable.categories.iter().cloned())))
        .collect();
    variables.insert(PERIOD.to_owned(), calendar.as_variable_of_time());
    variables
}

/// Inner cells and margins, row by row with the totals last.
fn true_cells(table: Table, counted: &PeriodCounts, period: &str, threshold: u64) -> Vec<TrueCell> {
    let all = Variables::shipped_variables();
    let (rows, columns) = table.size_in_cells(all);
    let (row_variables, column_variables) = (table.row_variables(all), table.column_variables(all));
    let counts = counted.with_margins(table);
    let mut cells = Vec::with_capacity(counts.len());
    let mut counts = counts.into_iter();
    for row in 0..=rows {
        for column in 0..=columns {
            let mut slice = Slice::from([(PERIOD.to_owned(), Category::from(period))]);
            let of_row = if row < rows { categories_of_cell(&row_variables, row) } else { Vec::new() };
            let of_column = if column < columns { categories_of_cell(&column_variables, column) } else { Vec::new() };
            for (variable, category) in of_row.into_iter().chain(of_column) {
                slice.insert(variable.to_owned(), Category::from(category));
            }
            let (count, behind) = counts.next().unwrap_or_default();
            cells.push(TrueCell { small: count > 0 && behind < threshold, ..TrueCell::new(slice, count) });
        }
    }
    cells
}

/// The cells of a table without anybody: a release leaves it out, so there is nothing to protect.
fn cells_of_nobody(table: disclosure::Table) -> impl Iterator<Item = disclosure::Cell> {
    let disclosure::Table { name, cells } = table;
    cells.into_iter().map(move |cell| disclosure::Cell {
        table: name.clone(),
        slice: cell.slice,
        snapshot: 0,
        status: Status::Shown { value: 0 },
    })
}

fn refusal_in_words(
    refusal: disclosure::Refusal,
    population: Population,
    threshold: u64,
    release_ledger: &ReleaseLedger,
    calendar: &Calendar,
) -> Error {
    let release = |earlier: &[usize]| {
        let number = earlier
            .last()
            .and_then(|place| release_ledger.of_population(population).nth(*place))
            .map(|(entry, _)| entry.number);
        number.and_then(|number| i64::try_from(number).ok())
    };
    match refusal {
        disclosure::Refusal::Clash { earlier, slice, .. } => {
            match release(&earlier).or_else(|| shown_small(&slice, population, threshold, release_ledger)) {
                Some(number) => Refusal::new("figures-clash")
                    .with_number_arg("release", number)
                    .with_word_arg("slice", &words_of_slice(&slice, calendar))
                    .into(),
                None => Refusal::new("figures-unsafe").with_word_arg("slice", &words_of_slice(&slice, calendar)).into(),
            }
        }
        disclosure::Refusal::Changed { earlier, slice, .. } => match release(&[earlier]) {
            Some(number) => Refusal::new("figures-changed")
                .with_number_arg("release", number)
                .with_word_arg("slice", &words_of_slice(&slice, calendar))
                .into(),
            None => Error::Inside("changed"),
        },
        disclosure::Refusal::Inconsistent { earlier, .. } => match release(&earlier) {
            Some(number) => Refusal::new("figures-inconsistent").with_number_arg("release", number).into(),
            None => Error::Inside("inconsistent"),
        },
        disclosure::Refusal::Undecided { .. } => Refusal::new("figures-undecided").into(),
        disclosure::Refusal::Contradiction { .. } | disclosure::Refusal::Invalid(_) => Error::Inside("question"),
    }
}

/// The release that already shows a number under the threshold for these people: what was shown stays shown.
fn shown_small(slice: &Slice, population: Population, threshold: u64, release_ledger: &ReleaseLedger) -> Option<i64> {
    let people = |slice: &Slice| {
        slice.iter().filter(|(name, _)| *name != PERIOD).map(|(name, of)| (name.clone(), of.clone())).collect::<Slice>()
    };
    let about = people(slice);
    let shows = |cell: &disclosure::Cell| {
        let small = cell.status.exact_value().is_some_and(|count| count > 0 && count < threshold);
        small && people(&cell.slice) == about
    };
    let found = release_ledger.of_population(population).find(|(_, publication)| publication.cells.iter().any(shows));
    found.and_then(|(entry, _)| i64::try_from(entry.number).ok())
}

/// A slice as codes: `gender_identity=woman majority=child period=2026-10`. The view makes words of them.
fn words_of_slice(slice: &Slice, calendar: &Calendar) -> String {
    let one = |(variable, category): (&String, &Category)| {
        let pieces: Vec<String> = match variable.as_str() {
            PERIOD => {
                let of = |name: &String| calendar.groups.get(name).cloned().unwrap_or_else(|| vec![name.clone()]);
                vec![calendar.span_of_pieces(&category.part_names().iter().flat_map(of).collect::<Vec<_>>())]
            }
            _ => category.part_names().to_vec(),
        };
        format!("{variable}={}", pieces.join("|"))
    };
    slice.iter().map(one).collect::<Vec<_>>().join(" ")
}
