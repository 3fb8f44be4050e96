//! Releasing: what is published is audited together with everything published before, written to files, and kept.

use super::cache::{self, Cache};
use super::publish::{Page, Prepared};
use super::show::{Question, table_by_name};
use super::tables::{Population, Table};
use crate::base::error::{Error, Result, refuse};
use crate::context::RequestContext;
use crate::figures::protected_tables::{self, ProtectedTables};
use crate::figures::release_ledger::{Entry, ReleaseLedger};
use crate::ledger::figures_tables as rows;
use crate::ledger::journal::EventKind;
use crate::request::{EventClass, FIGURES, OneStore, Request, Requires};
use crate::request_constants;
use crate::store::StoreKind;
use amparo_disclosure::Publication;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

/// One release of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[ts(rename = "FiguresRelease")]
pub struct Release {
    pub number: u64,
    #[ts(type = "string")]
    pub made_on: NaiveDate,
    pub tables: Vec<String>,
    pub period: String,
    pub profile: String,
    pub threshold: u64,
    /// The handle of who released it.
    pub by: String,
}

/// Lists the releases, the newest first.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ListReleases {}

impl Request for ListReleases {
    type Scope = OneStore;
    type Reply = Vec<Release>;
    const REQUIRES: Requires = Requires::Store(StoreKind::Figures);
    request_constants!("list_releases", Query, FIGURES, EventClass::None("shows what was published"), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Vec<Release>> {
        let release_ledger = cache::release_ledger(context)?;
        let release = |entry: &Entry| Release {
            number: entry.number,
            made_on: entry.made_on,
            tables: entry.tables.iter().map(|table| table.name().to_owned()).collect(),
            period: entry.period.to_string(),
            profile: entry.profile.clone(),
            threshold: entry.threshold,
            by: context.name_of_worker(&entry.certificate).unwrap_or_default(),
        };
        Ok(release_ledger.entries.iter().rev().map(release).collect())
    }
}

/// Reason why a table is not among the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum LeftOutReason {
    /// Nobody is counted in it.
    Empty,
}

/// A table that was asked for and is not among the files.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct LeftOut {
    pub table: String,
    pub reason: LeftOutReason,
}

/// Release as it was published.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Released {
    /// Number in the ledger.
    pub number: u64,
    /// The names of the files in the folder.
    pub files: Vec<String>,
    pub left_out: Vec<LeftOut>,
}

/// Publishes tables of one period into a folder that is not there yet.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ReleaseTables {
    /// `T2`, `T4`, `T11`; several.
    pub tables: Vec<String>,
    /// `2026-11`, `2026-Q3`, `2026`, `unknown`, `all`.
    pub period: String,
    /// `exact`.
    pub profile: String,
    /// The smallest number that is shown, 3 to 20.
    pub threshold: u64,
    #[ts(type = "string")]
    pub folder: PathBuf,
}

impl Request for ReleaseTables {
    type Scope = OneStore;
    type Reply = Released;
    const REQUIRES: Requires = Requires::Store(StoreKind::Figures);
    request_constants!("release_tables", Command, FIGURES, EventClass::Own(EventKind::Exported), [Figures]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Released> {
        let wanted: BTreeSet<Table> = self.tables.iter().map(|name| table_by_name(name)).collect::<Result<_>>()?;
        let question = Question::read_question(context, &self.period, &self.profile, self.threshold)?;
        let release_ledger = cache::release_ledger(context)?;
        let mut answers: BTreeMap<Population, Arc<ProtectedTables>> = BTreeMap::new();
        for population in wanted.iter().map(|table| table.population_counted()) {
            answers.insert(population, cache::cached_answer(context, population, question.period, question.threshold)?);
        }
        let is_empty = |table: &Table| answers.get(&table.population_counted()).is_none_or(|answer| answer.is_empty());
        let (left, tables): (Vec<Table>, Vec<Table>) = wanted.into_iter().partition(is_empty);
        if tables.is_empty() {
            return Err(refuse("figures-nothing"));
        }
        let pages = pages_of_release(context, &question, &tables, &answers, &release_ledger)?;
        let prepared = Prepared::prepare_folder(&self.folder, pages, context.ledger.random)?;
        let entry = ledger_entry_of(context, &self.profile, &question, &tables, &answers, &release_ledger)?;
        let row = release_ledger.row_of_new_entry(&entry, context.ledger.author)?;
        let event = rows::released_event(context.ledger.author, entry.at, &row, tables.len() as u64)?;
        rows::append_release(context.ledger.store, &row, &event)?;
        Cache::cache_of_context(context)?.forget_releases();
        // From here on it counts as published. What keeps the files from their place now is mended by asking once more.
        let files = context.pin_anchor_now().and_then(|()| prepared.fill_and_name()).map_err(|error| match error {
            Error::Refused(_) => error,
            _ if error.is_disk_full() => error,
            _ => refuse("release-not-placed"),
        })?;
        let left_out = |table: Table| LeftOut { table: table.name().to_owned(), reason: LeftOutReason::Empty };
        Ok(Released { number: entry.number, files, left_out: left.into_iter().map(left_out).collect() })
    }
}

/// One file a table, one a population.
fn pages_of_release(
    context: &RequestContext<'_>,
    question: &Question,
    tables: &[Table],
    answers: &BTreeMap<Population, Arc<ProtectedTables>>,
    release_ledger: &ReleaseLedger,
) -> Result<Vec<Page>> {
    let mut pages = Vec::new();
    for table in tables {
        let answer = answers.get(&table.population_counted()).ok_or(Error::Inside("answer"))?;
        pages.push(Page::page_of_table(*table, &question.period.to_string(), answer.cells_of_table(*table))?);
    }
    for (population, tables) in by_population(tables) {
        let answer = answers.get(&population).ok_or(Error::Inside("answer"))?;
        let union = protected_tables::union_of_tables(
            population,
            &tables,
            answer,
            question.period,
            context.today,
            release_ledger,
        );
        pages.push(Page::of_publication(population.stored_word(), &union)?);
    }
    Ok(pages)
}

fn by_population(tables: &[Table]) -> BTreeMap<Population, Vec<Table>> {
    let mut found: BTreeMap<Population, Vec<Table>> = BTreeMap::new();
    for table in tables {
        found.entry(table.population_counted()).or_default().push(*table);
    }
    found
}

/// Makes the ledger's entry of a release: what is published, and the counts of every table of the program that freeze
/// with it.
fn ledger_entry_of(
    context: &mut RequestContext<'_>,
    profile: &str,
    question: &Question,
    tables: &[Table],
    answers: &BTreeMap<Population, Arc<ProtectedTables>>,
    release_ledger: &ReleaseLedger,
) -> Result<Entry> {
    let (today, mut frozen, mut behind) = (context.today, BTreeMap::new(), Vec::new());
    for table in Table::ALL {
        let now = cache::cached_tallies(context, table.population_counted())?;
        let freezes =
            |time_cell| question.period.covers_time_cell(time_cell, today) && !release_ledger.is_frozen(time_cell);
        let kept = now.tally_of_table(table).into_iter().flatten().filter(|(time_cell, _)| freezes(**time_cell));
        frozen.insert(table, kept.map(|(time_cell, counts)| (*time_cell, counts.clone())).collect());
        if table == Table::T11 {
            behind = now.persons_served(table.count_of_cells(super::tables::Variables::shipped_variables()), freezes);
        }
    }
    let mut publications = BTreeMap::new();
    for (population, tables) in by_population(tables) {
        let answer = answers.get(&population).ok_or(Error::Inside("answer"))?;
        let cells = tables.iter().flat_map(|table| answer.cells_of_table(*table).iter().cloned()).collect();
        publications.insert(population, Publication { cells, ..answer.publication.clone() });
    }
    Ok(Entry {
        number: release_ledger.next(),
        made_on: context.today,
        at: context.ledger.clock.next(context.ledger.now),
        certificate: context.ledger.author.certificate,
        period: question.period,
        tables: tables.to_vec(),
        profile: profile.to_owned(),
        threshold: question.threshold,
        publications,
        frozen,
        behind,
    })
}
