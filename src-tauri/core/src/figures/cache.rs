//! Cache of a session of figures: counts, frozen counts and finished tables, so that asking again costs nothing.
//!
//! Everything here can be worked out again from the store; it goes with the session.

use super::count::Tallies;
use super::period::Period;
use super::refused_files::LyingFile;
use super::tables::{Population, Variables};
use crate::base::error::{Error, Refusal, Result};
use crate::base::ids::StoreId;
use crate::context::RequestContext;
use crate::figures::deposit::coded::{Cases, Events};
use crate::figures::protected_tables::{self, ProtectedTables};
use crate::figures::release_ledger::ReleaseLedger;
use crate::ledger::figures_tables as rows;
use crate::ledger::figures_tables::Part;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const NAME: &str = "figures";

/// A question about one population: period, threshold, and the day it is asked on.
pub(super) type Asked = (Population, Period, u64, NaiveDate);

#[derive(Default)]
pub(super) struct Cache {
    /// Sites of which a newer deposit was taken in since the vault was unlocked.
    pub arrived: BTreeSet<StoreId>,
    /// The number of each site's deposit as it stood at the unlock, for the sites of which any was looked at since.
    pub stood_before: BTreeMap<StoreId, u64>,
    /// Deposits refused, or lying there refused, since the vault was unlocked.
    pub refused: Vec<Refusal>,
    /// Files that lie there still and whose refusal was told in this session: once is enough.
    pub told: BTreeSet<LyingFile>,
    /// Cases of each site, which persons and services are counted from.
    cases: Option<Arc<Vec<(u64, Cases)>>>,
    counts: BTreeMap<Population, Arc<Tallies>>,
    release_ledger: Option<Arc<ReleaseLedger>>,
    answers: BTreeMap<Asked, Arc<ProtectedTables>>,
}

impl Cache {
    /// The cache of this session.
    pub(super) fn cache_of_context<'a>(context: &'a mut RequestContext<'_>) -> Result<&'a mut Self> {
        let held = context.memory.worked_out.entry(NAME).or_insert_with(|| Box::<Self>::default());
        held.downcast_mut().ok_or(Error::Inside("cache"))
    }

    /// A deposit has come: everything that was counted is stale.
    pub(super) fn forget_counts(&mut self) {
        self.cases = None;
        self.counts.clear();
        self.answers.clear();
    }

    /// A release was made: everything that was protected is stale.
    pub(super) fn forget_releases(&mut self) {
        self.release_ledger = None;
        self.answers.clear();
    }
}

/// Returns the counts of a population now, over all sites.
pub(super) fn cached_tallies(context: &mut RequestContext<'_>, population: Population) -> Result<Arc<Tallies>> {
    if let Some(held) = Cache::cache_of_context(context)?.counts.get(&population) {
        return Ok(held.clone());
    }
    let all = Variables::shipped_variables();
    let mut tallies = Tallies::default();
    for (site, cases) in cached_cases(context)?.iter() {
        match population {
            Population::Persons => tallies.add_persons(all, cases),
            Population::Services => {
                let kept = rows::columns_of_site(context.connection(), *site, Part::Events)?
                    .ok_or(Error::Inside("columns"))?;
                tallies.add_services(all, cases, &Events::from_canonical_bytes(&kept, cases.len())?);
            }
        }
    }
    let tallies = Arc::new(tallies);
    Cache::cache_of_context(context)?.counts.insert(population, tallies.clone());
    Ok(tallies)
}

fn cached_cases(context: &mut RequestContext<'_>) -> Result<Arc<Vec<(u64, Cases)>>> {
    if let Some(held) = &Cache::cache_of_context(context)?.cases {
        return Ok(held.clone());
    }
    let mut found = Vec::new();
    for row in rows::rows_of_sites(context.connection())? {
        let kept =
            rows::columns_of_site(context.connection(), row.number, Part::Cases)?.ok_or(Error::Inside("columns"))?;
        found.push((row.number, Cases::from_canonical_bytes(&kept)?));
    }
    let found = Arc::new(found);
    Cache::cache_of_context(context)?.cases = Some(found.clone());
    Ok(found)
}

/// The release ledger, checked link by link.
pub(super) fn release_ledger(context: &mut RequestContext<'_>) -> Result<Arc<ReleaseLedger>> {
    if let Some(held) = &Cache::cache_of_context(context)?.release_ledger {
        return Ok(held.clone());
    }
    let release_ledger = Arc::new(ReleaseLedger::read_and_check_rows(
        &rows::rows_of_releases(context.connection())?,
        context.ledger.authorities,
    )?);
    Cache::cache_of_context(context)?.release_ledger = Some(release_ledger.clone());
    Ok(release_ledger)
}

/// The tables of a population, protected.
pub(super) fn cached_answer(
    context: &mut RequestContext<'_>,
    population: Population,
    period: Period,
    threshold: u64,
) -> Result<Arc<ProtectedTables>> {
    let asked = (population, period, threshold, context.today);
    if let Some(held) = Cache::cache_of_context(context)?.answers.get(&asked) {
        return Ok(held.clone());
    }
    let (now, release_ledger) = (cached_tallies(context, population)?, release_ledger(context)?);
    let made = Arc::new(protected_tables::protect_tables(
        population,
        period,
        threshold,
        context.today,
        &now,
        &release_ledger,
    )?);
    Cache::cache_of_context(context)?.answers.insert(asked, made.clone());
    Ok(made)
}
