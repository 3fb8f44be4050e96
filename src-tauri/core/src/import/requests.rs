//! The request: looks at a file, and brings it in where it is clean or the worker chose the good rows.

use crate::base::durable_file::read_at_most;
use crate::base::error::{Result, refuse};
use crate::context::RequestContext;
use crate::import::load_mapping::pick_by_headings;
use crate::import::mapping::{LeftColumn, Mapping};
use crate::import::plan::{Reject, plan_import, take_away_rejects};
use crate::import::sheet::Sheet;
use crate::import::write_rows::write_planned_rows;
use crate::ledger::journal::EventKind;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use std::path::PathBuf;

/// So many rejects are told in the reply; the list in a file has them all.
const REJECTS_SHOWN: usize = 500;
/// A mapping of one's own is at most this long.
const MAPPING_BYTES_MAX: u64 = 256 * 1024;

/// Looks at a table of people, or brings it in.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ImportFile {
    #[ts(type = "string")]
    pub path: PathBuf,
    /// A mapping of one's own; nothing = the shipped one that the header fits.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub mapping: Option<PathBuf>,
    /// Take the good rows although others are bad.
    pub good_rows: bool,
    /// Path of the list of bad rows, as CSV: line, column, reason. Never over another file.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub rejects_to: Option<PathBuf>,
    /// Bring it in; false = only look.
    pub apply: bool,
}

/// Report of what a file holds, and what of it was brought in.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct Imported {
    /// The short name of the mapping.
    pub mapping: String,
    #[ts(type = "number")]
    pub rows: usize,
    #[ts(type = "number")]
    pub good: usize,
    /// Cases brought in: 0 where it was only looked at, or where a row is bad and the good ones were not chosen.
    #[ts(type = "number")]
    pub imported: usize,
    /// Records of every kind brought in.
    #[ts(type = "number")]
    pub records: usize,
    /// Bad rows passed over.
    #[ts(type = "number")]
    pub skipped: usize,
    /// The first of the reasons, in the order of the file.
    pub rejects: Vec<Reject>,
    #[ts(type = "number")]
    pub rejects_total: usize,
    /// Columns that are not kept.
    pub left: Vec<LeftColumn>,
}

impl Request for ImportFile {
    type Scope = OneStore;
    type Reply = Imported;
    request_constants!(
        "import_file",
        Command,
        CASEWORK,
        EventClass::Own(EventKind::Imported),
        [Cases, Case, Today, Referrals]
    );

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Imported> {
        let sheet = Sheet::read_sheet_file(&self.path)?;
        let mapping = match &self.mapping {
            Some(path) => own_mapping_file(path)?,
            None => pick_by_headings(&sheet)?,
        };
        let plan = plan_import(sheet, mapping)?;
        // A list that cannot be written stops everything before anything is brought in.
        let list = self.rejects_to.as_deref().filter(|_| !plan.is_without_faults());
        if let Some(list) = list {
            plan.write_rejects(list)?;
        }
        let wanted = self.apply && (plan.is_without_faults() || self.good_rows);
        let done = match wanted.then(|| write_planned_rows(context, &plan, self.good_rows)).transpose() {
            Ok(done) => done,
            Err(error) => {
                list.inspect(|list| take_away_rejects(list));
                return Err(error);
            }
        };
        Ok(Imported {
            mapping: plan.mapping_name().to_owned(),
            rows: plan.rows,
            good: plan.good,
            imported: done.map_or(0, |done| done.imported),
            records: done.map_or(0, |done| done.records),
            skipped: done.map_or(0, |done| done.skipped),
            rejects_total: plan.rejects.len(),
            rejects: plan.rejects.into_iter().take(REJECTS_SHOWN).collect(),
            left: plan.left,
        })
    }
}

fn own_mapping_file(path: &std::path::Path) -> Result<Mapping> {
    let unread = || refuse("mapping-unread");
    let bytes = read_at_most(path, MAPPING_BYTES_MAX).map_err(|_| refuse("import-file-missing"))?.ok_or_else(unread)?;
    crate::import::own_mapping(&String::from_utf8(bytes).map_err(|_| unread())?)
}
