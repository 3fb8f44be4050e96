//! The list of cases, a window at a time, and finding as one types.

use crate::base::error::Result;
use crate::base::variant_words::word_of_variant;
use crate::cases::case_row::{CaseRow, case_rows_of};
use crate::context::RequestContext;
use crate::ledger::case_list::Reader;
use crate::ledger::journal::EventKind;
use crate::ledger::search_index;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use rusqlite::{ToSql, named_params};

/// A window is never longer than this.
const WINDOW_MAX: u32 = 200;

/// Choice of the cases that a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum CasesShown {
    /// Not closed.
    Open,
    /// Open ones for which the worker is responsible.
    Mine,
    All,
    Closed,
    /// Nobody has asked the person for any consent.
    ConsentNotAsked,
}

/// Order of a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum CaseOrder {
    /// The newest case first.
    Newest,
    /// The case first whose last act is the longest ago.
    Last,
    /// The case first whose next day is the soonest.
    Due,
}

/// A window of the cases of one view, or of all that match what was typed.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ListCases {
    /// As typed: the beginning of an alias, a name or a code. Empty = the view.
    pub find: String,
    pub view: CasesShown,
    /// Order of the view; the newest first where nothing is said. Results of typing keep the order of the search.
    #[serde(default)]
    #[ts(optional)]
    pub order: Option<CaseOrder>,
    pub from: u32,
    pub count: u32,
}

/// The window with how many there are in all.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct CaseList {
    pub total: u32,
    pub rows: Vec<CaseRow>,
    /// Nothing begins as typed; these only sound alike.
    pub possible: bool,
}

impl Request for ListCases {
    type Scope = OneStore;
    type Reply = CaseList;
    request_constants!("list_cases", Query, CASEWORK, EventClass::Own(EventKind::Searched), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<CaseList> {
        let Some(query) = search_index::match_expression(&self.find) else {
            context.memory.searching = false;
            return self.list_without_query(context);
        };
        // One event when a search begins; never its words, and not one a keystroke.
        if !context.memory.searching {
            context.note_in_journal(EventKind::Searched, None)?;
            context.memory.searching = true;
        }
        let found = self.list_of_matches(context, &query, false)?;
        if found.total > 0 {
            return Ok(found);
        }
        match search_index::query_by_sound(&self.find) {
            Some(sound) => self.list_of_matches(context, &sound, true),
            None => Ok(found),
        }
    }
}

impl ListCases {
    fn list_without_query(&self, context: &RequestContext<'_>) -> Result<CaseList> {
        let me = context.memory.worker.map(|worker| worker.0);
        let (from, count) = (self.from, self.count.min(WINDOW_MAX));
        let view = word_of_variant(&self.view)?;
        let total = context
            .connection()
            .prepare_cached(&sql_of_a_view(include_str!("count.sql"), ""))?
            .query_row(named_params! { ":view": view, ":me": me }, |row| row.get(0))?;
        let window = named_params! { ":view": view, ":me": me, ":from": from, ":count": count };
        let sql = sql_of_a_view(include_str!("list.sql"), self.order_clause());
        Ok(CaseList { total, rows: rows_of_window(context, &sql, window)?, possible: false })
    }

    /// Returns the order of a view in SQL: among equals the newest first. A case without any act waits the longest; one
    /// without a day comes last.
    fn order_clause(&self) -> &'static str {
        match self.order {
            Some(CaseOrder::Last) => "coalesce(l.last_on, ''), l.number DESC",
            Some(CaseOrder::Due) => "coalesce(l.due_on, '9999'), l.number DESC",
            Some(CaseOrder::Newest) | None => "l.number DESC",
        }
    }

    fn list_of_matches(&self, context: &RequestContext<'_>, query: &str, possible: bool) -> Result<CaseList> {
        let (from, count) = (self.from, self.count.min(WINDOW_MAX));
        let total = context
            .connection()
            .prepare_cached(include_str!("find_count.sql"))?
            .query_row(named_params! { ":query": query }, |row| row.get(0))?;
        let window = named_params! { ":query": query, ":from": from, ":count": count };
        Ok(CaseList { total, rows: rows_of_window(context, include_str!("find.sql"), window)?, possible })
    }
}

/// A statement about the lines of a view, whose rule is written once.
fn sql_of_a_view(sql: &str, order: &str) -> String {
    sql.replace("{order}", order).replace("{view}", include_str!("view.sql"))
}

/// The rows of a window that a statement names.
fn rows_of_window(context: &RequestContext<'_>, sql: &str, window: &[(&str, &dyn ToSql)]) -> Result<Vec<CaseRow>> {
    let reader = Reader::new(context.dictionary())?;
    let mut statement = context.connection().prepare_cached(sql)?;
    let mut rows = statement.query(window)?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        lines.push(reader.read_list_line(row)?);
    }
    case_rows_of(context, &lines)
}
