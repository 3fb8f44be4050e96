//! Taking in: deposits that lie in the folder are opened, checked, and put in the place of the site's older one.
//!
//! A deposit that does not hold is not taken, and the reason is told once on screen. A deposit that is no newer than
//! what is here is removed all the same: it is personal data that nothing will ever need. Others stay where they are
//! for a person to look at.

use super::cache::{Cache, Lying};
use crate::base::durable_file::read_at_most;
use crate::base::error::{Error, Refusal, Result, refuse};
use crate::base::ids::StoreId;
use crate::base::roles::Role;
use crate::context::RequestContext;
use crate::exchange::envelope::{self, BYTES_MAX, Letter, Purpose};
use crate::figures::deposit::format::{Deposit, Unchecked};
use crate::ledger::figures_tables as rows;
use crate::ledger::figures_tables::SiteRow;
use crate::ledger::journal::{self, Event, EventKind};
use crate::session::Session;
use crate::store::StoreKind;
use crate::vault::Open;
use crate::vault::membership::author::Authorities as _;
use ed25519_dalek::VerifyingKey;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A deposit whose signatures hold, with the key of its site and the file it lay in.
struct Found {
    deposit: Deposit,
    site_key: [u8; 32],
    path: PathBuf,
}

/// Begins a session and takes in what has arrived for the figures, where the worker's keys open them.
pub(crate) fn begin_with_deposits(session: &mut Session, open: Open) -> Result<()> {
    let opens_figures = open.figures.is_some();
    session.begin_session(open)?;
    if !opens_figures {
        return Ok(());
    }
    match session.with_store(StoreKind::Figures, take_in_deposits) {
        // What has arrived stays where it is until there is room.
        Err(error) if error.is_disk_full() => Ok(()),
        done => done,
    }
}

/// Takes in what has arrived; the cache remembers how many and what was refused until somebody looks.
pub(crate) fn take_in_deposits(context: &mut RequestContext<'_>) -> Result<()> {
    let paths = context.store_context()?.found_deposits()?;
    if paths.is_empty() {
        return Ok(());
    }
    let mut found = Vec::new();
    for path in paths {
        let lying = deposit_file_lying(path)?;
        if Cache::cache_of_context(context)?.told.contains(&lying) {
            continue;
        }
        match read_deposit_file(context, &lying.0) {
            Ok(deposit) => found.push(deposit),
            Err(error) => {
                let refusal = reason_to_refuse(error)?;
                let cache = Cache::cache_of_context(context)?;
                cache.refused.push(refusal);
                cache.told.insert(lying);
            }
        }
    }
    found.sort_by(|a, b| (a.deposit.site, a.deposit.number, &a.path).cmp(&(b.deposit.site, b.deposit.number, &b.path)));
    let mut last: BTreeMap<StoreId, SiteRow> =
        rows::rows_of_sites(context.connection())?.into_iter().map(|row| (row.site, row)).collect();
    let mut queue = found.into_iter().peekable();
    while let Some(next) = queue.next() {
        let standing = site_number_of(&last, &next);
        if next.deposit.number <= standing {
            let why = if next.deposit.number == standing { "deposit-again" } else { "deposit-older" };
            Cache::cache_of_context(context)?.refused.push(Refusal::new(why));
        } else {
            let is_replaced_at_once = queue.peek().is_some_and(|later| {
                later.deposit.site == next.deposit.site && later.deposit.number > next.deposit.number
            });
            if !is_replaced_at_once {
                let row = site_row_of(&last, &next)?;
                keep_deposit(context, &row, &next.deposit)?;
                last.insert(row.site, row);
            }
        }
        // One that cannot be removed is told as come a second time, the next time.
        let _ = std::fs::remove_file(&next.path);
    }
    Ok(())
}

fn deposit_file_lying(path: PathBuf) -> Result<Lying> {
    let about = std::fs::metadata(&path)?;
    Ok((path, about.len(), about.modified().ok()))
}

/// The number up to which deposits of this site are here; 0 where there is none under its key.
fn site_number_of(last: &BTreeMap<StoreId, SiteRow>, found: &Found) -> u64 {
    last.get(&found.deposit.site).filter(|row| row.site_key == found.site_key).map_or(0, |row| row.deposit)
}

fn site_row_of(last: &BTreeMap<StoreId, SiteRow>, found: &Found) -> Result<SiteRow> {
    let Found { deposit, site_key, .. } = found;
    let count = |rows: usize| u64::try_from(rows).map_err(|_| Error::Inside("rows"));
    let next = || last.values().map(|row| row.number).max().unwrap_or(0) + 1;
    Ok(SiteRow {
        number: last.get(&deposit.site).map_or_else(next, |row| row.number),
        site: deposit.site,
        site_key: *site_key,
        deposit: deposit.number,
        made_on: deposit.made_on,
        said_no: deposit.said_no,
        not_asked: deposit.not_asked,
        cases: count(deposit.cases.len())?,
        events: count(deposit.events.len())?,
    })
}

fn keep_deposit(context: &mut RequestContext<'_>, row: &SiteRow, deposit: &Deposit) -> Result<()> {
    let at = context.ledger.clock.next(context.ledger.now);
    let event = Event::event_by_author(context.ledger.author, EventKind::Imported, at)
        .about_subject(row.site.0)
        .with_counted("cases", row.cases)
        .with_counted("events", row.events);
    journal::append_event(context.connection(), &event)?;
    rows::keep_site(
        context.ledger.store,
        row,
        &deposit.cases.to_canonical_bytes()?,
        &deposit.events.to_canonical_bytes()?,
    )?;
    let cache = Cache::cache_of_context(context)?;
    cache.arrived += 1;
    cache.forget_counts();
    Ok(())
}

/// Returns the refusal that is told; a failure stays a failure.
fn reason_to_refuse(error: Error) -> Result<Refusal> {
    match &error {
        Error::Encoding(_) => Ok(error.as_refusal().unwrap_or_else(|| Refusal::new("file-damaged"))),
        Error::Refused(refusal) => Ok(refusal.clone()),
        // A folder under such a name, or a file that may not be read: nothing of ours.
        Error::File(_) => Ok(Refusal::new("file-not-ours")),
        Error::Store(_) | Error::Inside(_) => Err(error),
    }
}

/// Opens one file and checks everything but its number.
fn read_deposit_file(context: &RequestContext<'_>, path: &Path) -> Result<Found> {
    let file = read_at_most(path, BYTES_MAX)?.ok_or_else(|| refuse("file-too-large"))?;
    let store_context = context.store_context()?;
    let key = store_context.figures_key()?.ok_or(Error::Inside("figures key"))?;
    let letter = envelope::open(&file, &key, &|letter: &Letter| sender_of_letter(context, letter))?;
    if letter.manifest.purpose != Purpose::Deposit {
        return Err(refuse("deposit-other-file"));
    }
    let certificate = letter.manifest.certificate;
    let read = Deposit::read_unchecked(letter.content)?;
    let Unchecked { deposit, .. } = &read;
    let statement = store_context.statement;
    if deposit.organisation != statement.organisation() || deposit.worker != certificate {
        return Err(refuse("deposit-unknown-site"));
    }
    let site = statement.keys().sites.get(&deposit.site).ok_or_else(|| refuse("deposit-unknown-site"))?;
    let worker = statement.find_authority(&deposit.worker).ok_or_else(|| refuse("file-from-stranger"))?;
    if !read.is_signed_by_both(&worker.key, site)? {
        return Err(refuse("file-damaged"));
    }
    let site_key = site.to_bytes();
    Ok(Found { deposit: read.deposit, site_key, path: path.to_owned() })
}

/// Finds the sender whose signature the envelope promises: somebody who opens cases, under keys that stand. Keys that
/// since replaced count for what was written with them, not for a delivery: whoever holds the old ones could make
/// it today.
fn sender_of_letter(context: &RequestContext<'_>, letter: &Letter) -> Result<Option<VerifyingKey>> {
    let statement = context.store_context()?.statement;
    let Some(worker) = statement.find_authority(&letter.manifest.certificate) else { return Ok(None) };
    if !statement.certificate(&letter.manifest.certificate).is_some_and(|found| found.is_living()) {
        return Err(refuse("deposit-worker-removed"));
    }
    if !worker.roles.iter().any(|role| matches!(role, Role::Caseworker | Role::Lead)) {
        return Err(refuse("deposit-worker-role"));
    }
    Ok(Some(worker.key))
}
