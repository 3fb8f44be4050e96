//! Views of a figures worker: the sites, the periods, and each table exactly as a release now would publish it.

use super::cache::{self, Cache};
use super::period::{Period, TimeCell};
use super::tables::{Population, Table, Variable, Variables, categories_of_cell};
use crate::base::error::{Error, Refusal, Result, refuse};
use crate::context::RequestContext;
use crate::figures::protected_tables::ProtectedTables;
use crate::ledger::figures_tables as rows;
use crate::ledger::figures_tables::SiteRow;
use crate::request::{EventClass, FIGURES, OneStore, Request, Requires};
use crate::request_constants;
use crate::store::StoreKind;
use amparo_disclosure::Status;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// Thresholds that can be asked for. Below three a hidden number would hardly be in doubt.
const THRESHOLDS: RangeInclusive<u64> = 3..=20;
/// The one publication profile that is there: exact numbers, some of them hidden.
const EXACT: &str = "exact";
/// Numbers that stand beside a table are told to the nearest of this.
const ROUND_TO: u64 = 5;

/// Holdings of the figures store.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
#[ts(rename = "FiguresHeld")]
pub struct Figures {
    pub sites: Vec<Site>,
    /// Deposits taken in since this was last looked at.
    #[ts(type = "number")]
    pub arrived: usize,
    /// Deposits that were not taken in, each with its reason.
    pub refused: Vec<RefusedDeposit>,
    /// `T2`, `T4`, `T11`.
    pub tables: Vec<&'static str>,
    /// `all`, then the newest first, `unknown` last.
    pub periods: Vec<PeriodRow>,
}

/// One site: a case store whose deposits are counted.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
#[ts(rename = "FiguresSite")]
pub struct Site {
    /// 1, 2 …: in the order in which their first deposits came.
    pub site: u64,
    /// The number of its deposit.
    pub number: u64,
    #[ts(type = "string")]
    pub made_on: NaiveDate,
    pub cases: u64,
    pub events: u64,
    /// Told to the nearest five, as beside a table: who said no was promised that.
    pub said_no: u64,
    pub not_asked: u64,
}

/// A deposit that was not taken in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct RefusedDeposit {
    /// Fluent: `refused-<reason>` with its `.advice`.
    pub reason: String,
}

/// A period that can be asked about.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[ts(rename = "FiguresPeriod")]
pub struct PeriodRow {
    /// `2026-11`, `2026-Q3`, `2026`, `unknown`, `all`.
    pub period: String,
    /// The period is over.
    pub closed: bool,
    /// All of it has been released: its counts are frozen.
    pub released: bool,
}

/// Shows what the figures store holds.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ShowFigures {}

impl Request for ShowFigures {
    type Scope = OneStore;
    type Reply = Figures;
    const REQUIRES: Requires = Requires::Store(StoreKind::Figures);
    request_constants!("show_figures", Query, FIGURES, EventClass::None("shows how much there is, of nobody"), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Figures> {
        let sites = rows::rows_of_sites(context.connection())?.into_iter().map(Site::site_from_row).collect::<Vec<_>>();
        let periods = if sites.is_empty() { Vec::new() } else { offered_periods(context)? };
        let cache = Cache::cache_of_context(context)?;
        let refused = cache.refused.clone();
        Ok(Figures {
            sites,
            arrived: cache.arrived.len(),
            refused: refused.into_iter().map(|refusal| RefusedDeposit { reason: refusal.code }).collect(),
            tables: Table::ALL.iter().map(|table| table.name()).collect(),
            periods,
        })
    }
}

impl Site {
    fn site_from_row(row: SiteRow) -> Self {
        Self {
            site: row.number,
            number: row.deposit,
            made_on: row.made_on,
            cases: row.cases,
            events: row.events,
            said_no: rounded_count(row.said_no),
            not_asked: rounded_count(row.not_asked),
        }
    }
}

/// Every period of the calendar in which somebody was registered or served, with those that are always there.
fn offered_periods(context: &mut RequestContext<'_>) -> Result<Vec<PeriodRow>> {
    let release_ledger = cache::release_ledger(context)?;
    let mut time_cells: BTreeSet<TimeCell> = BTreeSet::new();
    for table in Table::ALL {
        let now = cache::cached_tallies(context, table.population_counted())?;
        time_cells.extend(now.tally_of_table(table).into_iter().flat_map(|tally| tally.keys()));
        time_cells.extend(release_ledger.frozen_counts_of(table).map(|(time_cell, _)| time_cell));
    }
    let of_time_cells = time_cells.into_iter().flat_map(|time_cell| Period::of_time_cell(time_cell).store_context());
    let mut periods: Vec<Period> = of_time_cells.chain([Period::All, Period::Unknown]).collect();
    periods.sort_by_key(|period| period.newest_first());
    periods.dedup();
    let row = |period: Period| PeriodRow {
        period: period.to_string(),
        closed: period.is_over(context.today),
        released: release_ledger.has_frozen(period, context.today),
    };
    Ok(periods.into_iter().map(row).collect())
}

/// A row or a column: which people it counts. Total: all of them.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[ts(rename = "FiguresLine")]
pub struct Line {
    /// Variable and category, in the order of the variables; empty for the total.
    pub r#where: Vec<(String, String)>,
    pub total: bool,
}

/// A table as a release now would publish it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct FigureTable {
    pub table: String,
    pub period: String,
    pub profile: String,
    pub threshold: u64,
    /// `services`: one person who had one service in one month counts once.
    pub unit: Population,
    /// `victim_status`, `gender_identity`, `majority`, `exploitation`, `service_type`.
    pub row_variables: Vec<String>,
    pub column_variables: Vec<String>,
    pub rows: Vec<Line>,
    pub columns: Vec<Line>,
    /// A row of cells for each row. Hidden = nothing.
    pub cells: Vec<Vec<Option<u64>>>,
    #[ts(type = "number")]
    pub hidden: usize,
    #[ts(type = "number")]
    pub numbers: usize,
    /// How many earlier releases it was checked against.
    #[ts(type = "number")]
    pub earlier: usize,
    /// Persons who said no, to the nearest 5.
    pub said_no: u64,
    /// Persons not asked yet, to the nearest 5.
    pub not_asked: u64,
    /// Sites of the organisation whose last deposit is older than the end of the period, or that sent none.
    #[ts(type = "number")]
    pub sites_missing: usize,
    /// Registered after the period was released, to the nearest 5; not in the table.
    pub late: u64,
    /// Nobody is counted in it: a release leaves it out.
    pub empty: bool,
    /// The counts were released before and do not change any more.
    pub frozen: bool,
}

/// Shows one table. Nothing is written to a file.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ShowTable {
    /// `T2`, `T4`, `T11`.
    pub table: String,
    /// `2026-11`, `2026-Q3`, `2026`, `unknown`, `all`.
    pub period: String,
    /// `exact`.
    pub profile: String,
    /// The smallest number that is shown, 3 to 20.
    pub threshold: u64,
}

impl Request for ShowTable {
    type Scope = OneStore;
    type Reply = FigureTable;
    const REQUIRES: Requires = Requires::Store(StoreKind::Figures);
    request_constants!("show_table", Query, FIGURES, EventClass::None("a protected table tells of nobody"), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<FigureTable> {
        let table = table_by_name(&self.table)?;
        let question = Question::read_question(context, &self.period, &self.profile, self.threshold)?;
        let answer = cache::cached_answer(context, table.population_counted(), question.period, question.threshold)?;
        shown_table(context, table, &question, &answer)
    }
}

/// A table that this program has. Refuses with `figures-table`.
pub(super) fn table_by_name(name: &str) -> Result<Table> {
    Table::table_from_name(name).ok_or_else(|| refuse("figures-table"))
}

/// Question that every table is asked with.
pub(super) struct Question {
    pub period: Period,
    pub threshold: u64,
}

impl Question {
    /// Refuses with `figures-profile`, `figures-threshold`, `figures-period`, `figures-period-open`, `figures-empty`.
    pub(super) fn read_question(
        context: &RequestContext<'_>,
        period: &str,
        profile: &str,
        threshold: u64,
    ) -> Result<Self> {
        if profile != EXACT {
            return Err(refuse("figures-profile"));
        }
        if !THRESHOLDS.contains(&threshold) {
            let end = |end: u64| i64::try_from(end).unwrap_or(0);
            let refusal = Refusal::new("figures-threshold");
            return Err(refusal
                .with_number_arg("from", end(*THRESHOLDS.start()))
                .with_number_arg("to", end(*THRESHOLDS.end()))
                .into());
        }
        let period = Period::parse_period(period).ok_or_else(|| refuse("figures-period"))?;
        if !period.is_over(context.today) {
            return Err(refuse("figures-period-open"));
        }
        if rows::rows_of_sites(context.connection())?.is_empty() {
            return Err(refuse("figures-empty"));
        }
        Ok(Self { period, threshold })
    }
}

fn shown_table(
    context: &RequestContext<'_>,
    table: Table,
    question: &Question,
    answer: &ProtectedTables,
) -> Result<FigureTable> {
    let all = Variables::shipped_variables();
    let (row_variables, column_variables) = (table.row_variables(all), table.column_variables(all));
    let (rows, columns) = table.size_in_cells(all);
    let lines = |variables: &[&Variable], count: usize| {
        let mut lines: Vec<Line> =
            (0..count).map(|number| Line::line_of_categories(categories_of_cell(variables, number))).collect();
        lines.push(Line { r#where: Vec::new(), total: true });
        lines
    };
    let cells: Vec<Option<u64>> =
        answer.cells_of_table(table).iter().map(|cell| number_in_status(cell.status)).collect();
    let counted = answer.counted.get(&table).ok_or(Error::Inside("table"))?;
    let sites = rows::rows_of_sites(context.connection())?;
    let since = question.period.first_day_after(context.today);
    let names = |variables: &[&Variable]| variables.iter().map(|one| one.name.to_owned()).collect();
    Ok(FigureTable {
        table: table.name().to_owned(),
        period: question.period.to_string(),
        profile: EXACT.to_owned(),
        threshold: question.threshold,
        unit: table.population_counted(),
        row_variables: names(&row_variables),
        column_variables: names(&column_variables),
        rows: lines(&row_variables, rows),
        columns: lines(&column_variables, columns),
        hidden: cells.iter().filter(|cell| cell.is_none()).count(),
        numbers: cells.iter().filter(|cell| cell.is_some()).count(),
        cells: cells.chunks(columns + 1).map(<[_]>::to_vec).collect(),
        earlier: answer.earlier,
        said_no: rounded_count(sites.iter().map(|site| site.said_no).sum()),
        not_asked: rounded_count(sites.iter().map(|site| site.not_asked).sum()),
        sites_missing: sites_missing(context, &sites, since)?,
        late: rounded_count(counted.late),
        empty: counted.total_of_counts() == 0,
        frozen: counted.frozen,
    })
}

impl Line {
    fn line_of_categories(categories: Vec<(&'static str, &str)>) -> Self {
        let named = categories.into_iter().map(|(variable, category)| (variable.to_owned(), category.to_owned()));
        Self { r#where: named.collect(), total: false }
    }
}

/// The number of a cell; nothing where it is hidden, for whatever reason.
pub(super) fn number_in_status(status: Status) -> Option<u64> {
    match status {
        Status::Shown { value } => Some(value),
        Status::Rounded { .. } | Status::Noisy { .. } | Status::Hidden { .. } => None,
    }
}

fn rounded_count(count: u64) -> u64 {
    (count + ROUND_TO / 2) / ROUND_TO * ROUND_TO
}

/// The sites of the organisation of which nothing has come since a day.
fn sites_missing(context: &RequestContext<'_>, known: &[SiteRow], since: NaiveDate) -> Result<usize> {
    let sites = &context.store_context()?.statement.keys().sites;
    let has_sent = |site: &crate::base::ids::StoreId| known.iter().any(|row| row.site == *site && row.made_on >= since);
    Ok(sites.keys().filter(|site| !has_sent(site)).count())
}
