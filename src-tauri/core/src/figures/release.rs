//! Releasing: what is published is audited together with everything published before, written to files, and kept.

use crate::base::error::{Result, refuse};
use crate::desk::Desk;
use crate::ledger::journal::EventKind;
use crate::request::{EventClass, FIGURES, Over, Request};
use crate::request_constants;
use chrono::NaiveDate;
use std::path::PathBuf;

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
    type Reply = Vec<Release>;
    const OVER: Over = Over::Figures;
    request_constants!("list_releases", Query, FIGURES, EventClass::None("shows what was published"), []);

    fn run(self, _: &mut Desk<'_>) -> Result<Vec<Release>> {
        Ok(Vec::new())
    }
}

/// A table that was asked for and is not among the files.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct LeftOut {
    pub table: String,
    /// Nobody is counted in it.
    #[ts(type = "\"empty\"")]
    pub reason: &'static str,
}

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Released {
    /// Its number in the ledger.
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
    type Reply = Released;
    const OVER: Over = Over::Figures;
    request_constants!("release_tables", Command, FIGURES, EventClass::Own(EventKind::Exported), [Figures]);

    fn run(self, _: &mut Desk<'_>) -> Result<Released> {
        Err(refuse("figures-empty"))
    }
}
