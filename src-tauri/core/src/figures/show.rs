//! What a figures worker sees: the sites, the periods, and each table exactly as a release now would publish it.

use crate::base::error::{Result, refuse};
use crate::desk::Desk;
use crate::request::{EventClass, FIGURES, Over, Request};
use crate::request_constants;
use chrono::NaiveDate;

/// What the figures store holds.
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
    /// It is over.
    pub closed: bool,
    /// All of it has been released: its counts are frozen.
    pub released: bool,
}

/// Shows what the figures store holds, and first takes in what arrived.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ShowFigures {}

impl Request for ShowFigures {
    type Reply = Figures;
    const OVER: Over = Over::Figures;
    request_constants!("show_figures", Query, FIGURES, EventClass::None("shows how much there is, of nobody"), []);

    fn run(self, _: &mut Desk<'_>) -> Result<Figures> {
        Err(refuse("figures-empty"))
    }
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
    #[ts(type = "\"persons\" | \"services\"")]
    pub unit: &'static str,
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
    /// Its counts were released before and do not change any more.
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
    type Reply = FigureTable;
    const OVER: Over = Over::Figures;
    request_constants!("show_table", Query, FIGURES, EventClass::None("a protected table tells of nobody"), []);

    fn run(self, _: &mut Desk<'_>) -> Result<FigureTable> {
        Err(refuse("figures-empty"))
    }
}
