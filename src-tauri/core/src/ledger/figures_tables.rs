//! The figures store's tables: the last deposit of each site, and the releases. Written here and nowhere else.
//!
//! Nothing in them is a record: they have no strand and no entry. The content of a deposit is replaced whole by the
//! next one; a release is appended and never touched again.

use crate::base::clock::Stamp;
use crate::base::encoding::Hash;
use crate::base::error::{Error, Result};
use crate::base::ids::StoreId;
use crate::ledger::journal::{self, Event, EventKind};
use crate::store::Store;
use crate::vault::membership::author::Author;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeMap;

/// The word of a release's number in its event.
const RELEASE: &str = "release";

/// The last deposit of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SiteRow {
    pub number: u64,
    pub site: StoreId,
    /// The public key under which `deposit` counts.
    pub site_key: [u8; 32],
    pub deposit: u64,
    pub made_on: NaiveDate,
    pub said_no: u64,
    pub not_asked: u64,
    pub cases: u64,
    pub events: u64,
}

/// A release as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReleaseRow {
    pub number: u64,
    pub link: Hash,
    pub body: Vec<u8>,
}

/// Kind of a site's columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Cases,
    Events,
}

impl Part {
    fn stored_word(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Events => "events",
        }
    }
}

/// All sites, in the order of their numbers.
pub(crate) fn rows_of_sites(connection: &Connection) -> Result<Vec<SiteRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT number, site, site_key, deposit, made_on, said_no, not_asked, cases, events
         FROM figures_site ORDER BY number",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(SiteRow {
            number: row.get(0)?,
            site: StoreId(row.get(1)?),
            site_key: row.get(2)?,
            deposit: row.get(3)?,
            made_on: row.get::<_, String>(4)?.parse().unwrap_or_default(),
            said_no: row.get(5)?,
            not_asked: row.get(6)?,
            cases: row.get(7)?,
            events: row.get(8)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The columns of a site; `None` where there are none.
pub(crate) fn columns_of_site(connection: &Connection, site: u64, part: Part) -> Result<Option<Vec<u8>>> {
    let mut statement = connection.prepare_cached("SELECT bytes FROM figures_columns WHERE site = ?1 AND part = ?2")?;
    Ok(statement.query_row(params![site, part.stored_word()], |row| row.get(0)).optional()?)
}

/// Puts a deposit in the place of the one before it, whole.
pub(crate) fn keep_site(store: &mut Store, row: &SiteRow, cases: &[u8], events: &[u8]) -> Result<()> {
    let step = store.connection_mut().transaction()?;
    step.prepare_cached(
        "INSERT INTO figures_site (number, site, site_key, deposit, made_on, said_no, not_asked, cases, events)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (number) DO UPDATE
         SET site_key = ?3, deposit = ?4, made_on = ?5, said_no = ?6, not_asked = ?7, cases = ?8, events = ?9",
    )?
    .execute(params![
        row.number,
        row.site.0,
        row.site_key,
        row.deposit,
        row.made_on.format("%Y-%m-%d").to_string(),
        row.said_no,
        row.not_asked,
        row.cases,
        row.events
    ])?;
    for (part, bytes) in [(Part::Cases, cases), (Part::Events, events)] {
        step.prepare_cached(
            "INSERT INTO figures_columns (site, part, bytes) VALUES (?1, ?2, ?3)
             ON CONFLICT (site, part) DO UPDATE SET bytes = ?3",
        )?
        .execute(params![row.number, part.stored_word(), bytes])?;
    }
    Ok(step.commit()?)
}

/// All releases, the first one first.
pub(crate) fn rows_of_releases(connection: &Connection) -> Result<Vec<ReleaseRow>> {
    let mut statement = connection.prepare_cached("SELECT number, link, body FROM figures_release ORDER BY number")?;
    let rows =
        statement.query_map([], |row| Ok(ReleaseRow { number: row.get(0)?, link: row.get(1)?, body: row.get(2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The releases that the journal tells of: the first 16 bytes of each link, by number.
pub(crate) type JournalledReleases = BTreeMap<u64, [u8; 16]>;

/// Returns what the journal tells of releases. An event that cannot be read tells of none: the journal's own check says
/// why.
pub(crate) fn journalled_releases(connection: &Connection) -> Result<JournalledReleases> {
    let mut statement =
        connection.prepare_cached("SELECT event FROM journal WHERE event IS NOT NULL ORDER BY number")?;
    let mut rows = statement.query([])?;
    let mut told = JournalledReleases::new();
    while let Some(row) = rows.next()? {
        let Ok(event) = Event::from_canonical_bytes(row.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?) else {
            continue;
        };
        let number = event.counts.iter().find(|(word, _)| word == RELEASE).map(|(_, number)| *number);
        if let (EventKind::Exported, Some(number), Some(link)) = (event.kind, number, event.subject) {
            told.insert(number, link);
        }
    }
    Ok(told)
}

/// The event of a release: its number, and the beginning of its link, so that the anchor pins the release too.
pub(crate) fn released_event(author: &Author, at: Stamp, row: &ReleaseRow, tables: u64) -> Result<Event> {
    let link = row.link.first_chunk().copied().ok_or(Error::Inside("link"))?;
    Ok(Event::event_by_author(author, EventKind::Exported, at)
        .about_subject(link)
        .with_counted(RELEASE, row.number)
        .with_counted("tables", tables))
}

/// Appends a release and its event in one: neither is there without the other. Durable when this returns.
pub(crate) fn append_release(store: &mut Store, row: &ReleaseRow, event: &Event) -> Result<()> {
    let step = store.connection_mut().transaction()?;
    journal::append_event(&step, event)?;
    step.prepare_cached("INSERT INTO figures_release (number, link, body) VALUES (?1, ?2, ?3)")?
        .execute(params![row.number, row.link, row.body])?;
    Ok(step.commit()?)
}
