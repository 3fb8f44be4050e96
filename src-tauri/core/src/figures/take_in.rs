//! Taking in: deposits that lie in the folder are opened, checked, and put in the place of the site's older one.
//!
//! A deposit that does not hold is not taken, and the reason is told once on screen; the store remembers it, so that the
//! file is not read again. It stays where it is for a person to look at.

use super::cache::Cache;
use super::refused_files::{LyingFile, RefusedFiles};
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
use crate::request::{EventClass, FIGURES, OneStore, Request, Requires};
use crate::request_constants;
use crate::store::StoreKind;
use crate::vault::membership::author::Authorities as _;
use ed25519_dalek::VerifyingKey;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A deposit whose signatures hold, with the key of its site and the file it lay in.
struct Found {
    deposit: Deposit,
    site_key: [u8; 32],
    path: PathBuf,
}

/// Takes in one deposit that has arrived, if any has. Asked after the door is open, again and again while some are left, so
/// that no file in that folder keeps anybody waiting at the door or at more than its own turn.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct TakeInDeposit {}

/// Answer to taking in: how many files are left to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct DepositsLeft {
    pub left: usize,
}

impl Request for TakeInDeposit {
    type Scope = OneStore;
    type Reply = DepositsLeft;
    const REQUIRES: Requires = Requires::Store(StoreKind::Figures);
    request_constants!("take_in_deposit", Command, FIGURES, EventClass::Own(EventKind::Imported), [Figures]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<DepositsLeft> {
        match take_in_one(context) {
            // What has arrived stays where it is until there is room.
            Err(error) if error.is_disk_full() => Ok(DepositsLeft { left: 0 }),
            left => left.map(|left| DepositsLeft { left }),
        }
    }
}

/// Takes in or refuses the file that has lain there longest and was not looked at before; how many are left.
fn take_in_one(context: &mut RequestContext<'_>) -> Result<usize> {
    let mut lying = Vec::new();
    for path in context.store_context()?.found_deposits()? {
        lying.push(LyingFile::of_path(path)?);
    }
    let mut known = RefusedFiles::read_refused(context.ledger.store)?;
    known.keep_only(&lying);
    tell_known(context, &known)?;
    lying.retain(|file| known.reason_of(file).is_none());
    lying.sort();
    let Some((first, others)) = lying.split_first() else { return Ok(0) };
    let refusal = match read_deposit_file(context, &first.path) {
        Ok(found) => settle_deposit(context, &found)?,
        Err(error) => Some(reason_to_refuse(error)?),
    };
    if let Some(refusal) = refusal {
        Cache::cache_of_context(context)?.refused.push(refusal.clone());
        Cache::cache_of_context(context)?.told.insert(first.clone());
        if first.path.exists() {
            known.remember(first, &refusal.code);
        }
    }
    known.write_refused(context.ledger.store)?;
    Ok(others.len())
}

/// Says once a session what was refused before and lies there still.
fn tell_known(context: &mut RequestContext<'_>, known: &RefusedFiles) -> Result<()> {
    let cache = Cache::cache_of_context(context)?;
    for (file, reason) in known.files() {
        if cache.told.insert(file.clone()) {
            cache.refused.push(Refusal::new(reason));
        }
    }
    Ok(())
}

/// Keeps a deposit whose number is above the last of its site, and removes the file; the reason where it is not above. One
/// that is no newer is removed all the same: it is personal data that nothing will ever need.
fn settle_deposit(context: &mut RequestContext<'_>, found: &Found) -> Result<Option<Refusal>> {
    let last: BTreeMap<StoreId, SiteRow> =
        rows::rows_of_sites(context.connection())?.into_iter().map(|row| (row.site, row)).collect();
    let standing = site_number_of(&last, found);
    let (site, number) = (found.deposit.site, found.deposit.number);
    let stood_before = *Cache::cache_of_context(context)?.stood_before.entry(site).or_insert(standing);
    let refusal = match number.cmp(&standing) {
        Ordering::Greater => {
            keep_deposit(context, &site_row_of(&last, found)?, &found.deposit)?;
            None
        }
        Ordering::Equal => Some(Refusal::new("deposit-again")),
        Ordering::Less if number < stood_before => Some(Refusal::new("deposit-older")),
        // It came together with the newer one that was taken in since the unlock: nothing to tell.
        Ordering::Less => None,
    };
    // One that cannot be removed is told as come a second time, the next time.
    let _ = std::fs::remove_file(&found.path);
    Ok(refusal)
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
    cache.arrived.insert(row.site);
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
