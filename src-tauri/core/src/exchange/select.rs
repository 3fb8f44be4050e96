//! Selection of what goes into a hand-over: the chosen cases that may leave, their people, and whom their records name.
//!
//! A case goes only with a grant of its own. With it go its person, the organisations and workers that its records link
//! to, and nothing else: never another person's strand.

use crate::base::error::{Result, refuse};
use crate::base::ids::{CaseId, RecordId, StrandId};
use crate::consent::HandOverGrant;
use crate::context::RequestContext;
use crate::dictionary::keys::{case, organisation, person, worker};
use crate::ledger::delivery_log;
use crate::ledger::rows;
use ed25519_dalek::VerifyingKey;
use std::collections::BTreeSet;

/// To whom: a colleague whose certificate stands and opens cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Colleague {
    pub handle: String,
    /// Key to which files for the colleague are sealed.
    pub key: [u8; 32],
    /// Key with which the colleague signs.
    pub signing: VerifyingKey,
}

/// A case that goes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct HandOverGoes {
    pub case: CaseId,
    pub code: String,
    pub alias: Option<String>,
    /// Entries of it and of its person that the recipient does not have, or all.
    #[ts(type = "number")]
    pub entries: u64,
    /// Nothing of it went to the recipient before.
    pub new: bool,
}

/// A case that stays, and why.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct HandOverSkipped {
    pub case: CaseId,
    pub code: String,
    pub alias: Option<String>,
    /// Fluent: `hand-over-why-<why>`.
    pub why: &'static str,
}

/// Chosen cases, weighed. What leaves follows from the grants alone: nobody outside this file can add to it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Chosen {
    covered: Vec<Covered>,
    skipped: Vec<HandOverSkipped>,
    organisations: Vec<String>,
}

/// A case that a grant lets out, with the strands that go for its sake: its own, its person's, and those of the
/// organisations and workers that these name.
#[derive(Debug, Clone)]
struct Covered {
    grant: HandOverGrant,
    goes: HandOverGoes,
    strands: BTreeSet<StrandId>,
}

impl Chosen {
    /// Every strand that goes.
    pub(crate) fn strands(&self) -> BTreeSet<StrandId> {
        self.covered.iter().flat_map(|covered| covered.strands.iter().copied()).collect()
    }

    /// The cases that go, each by its own grant.
    pub(crate) fn cases(&self) -> BTreeSet<RecordId> {
        self.covered.iter().map(|covered| covered.grant.case()).collect()
    }

    /// The cases that go, as they are shown.
    pub(crate) fn going(&self) -> impl Iterator<Item = &HandOverGoes> {
        self.covered.iter().map(|covered| &covered.goes)
    }

    /// The cases that stay, each with its reason.
    pub(crate) fn skipped(&self) -> &[HandOverSkipped] {
        &self.skipped
    }

    /// Names of the organisations that go along, sorted.
    pub(crate) fn organisations(&self) -> &[String] {
        &self.organisations
    }

    /// Names this case only and sends everything all the same, as a changed program would.
    #[cfg(test)]
    pub(crate) fn name_one_and_send_all(&mut self, case: CaseId) {
        let all = self.strands();
        self.covered.retain(|covered| covered.goes.case == case);
        self.covered.iter_mut().for_each(|covered| covered.strands.clone_from(&all));
    }
}

/// Weighs the chosen cases, or all that are this worker's or nobody's. Refuses with `record-missing`.
pub(crate) fn choose_cases(
    context: &RequestContext<'_>,
    to: &Colleague,
    cases: Option<&[CaseId]>,
    whole: bool,
) -> Result<Chosen> {
    let cases = match cases {
        Some(cases) => cases.to_vec(),
        None => cases_of_worker(context)?,
    };
    let mut chosen = Chosen::default();
    let mut counted = BTreeSet::new();
    for id in cases {
        if counted.insert(id.as_strand_id()) {
            weigh_one_case(context, to, id, whole, &mut chosen, &mut counted)?;
        }
    }
    for strand in chosen.strands() {
        chosen.organisations.extend(organisation_name(context, strand.root_record_id())?);
    }
    chosen.organisations.sort();
    Ok(chosen)
}

fn cases_of_worker(context: &RequestContext<'_>) -> Result<Vec<CaseId>> {
    let me = context.memory.worker.map(|worker| worker.0);
    let mut statement = context.connection().prepare_cached(include_str!("mine.sql"))?;
    let ids = statement.query_map([me], |row| row.get(0).map(CaseId))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn weigh_one_case(
    context: &RequestContext<'_>,
    to: &Colleague,
    id: CaseId,
    whole: bool,
    chosen: &mut Chosen,
    counted: &mut BTreeSet<StrandId>,
) -> Result<()> {
    let found = context.need_record(case::RECORD, id)?;
    let person = found.fields.known_value_of(case::PERSON).copied();
    let code = found.fields.known_value_of(case::CODE).cloned().unwrap_or_default();
    let alias = match person {
        Some(person) => context
            .find_record(person::RECORD, person)?
            .and_then(|p| p.fields.known_value_of(person::NAME_USED).cloned()),
        None => None,
    };
    let grant = match HandOverGrant::weigh_hand_over(context, id)? {
        Ok(grant) => grant,
        Err(barrier) => {
            let why = barrier.reason_of_barrier();
            let why = why.strip_prefix("consent_").unwrap_or(why);
            chosen.skipped.push(HandOverSkipped { case: id, code, alias, why });
            return Ok(());
        }
    };
    let (_, had) = delivery_log::count_to_send(context.connection(), id.as_strand_id(), &to.key)?;
    let own: BTreeSet<StrandId> = [id.as_strand_id()].into_iter().chain(person.map(RecordId::as_strand_id)).collect();
    let mut entries = 0;
    let mut strands = own.clone();
    for strand in own {
        // A person with two cases is counted with the first of them.
        if strand == id.as_strand_id() || counted.insert(strand) {
            let (all, has) = delivery_log::count_to_send(context.connection(), strand, &to.key)?;
            entries += if whole { all } else { all - has };
        }
        for target in [organisation::RECORD, worker::RECORD] {
            let named = rows::records_linking_to(context.connection(), context.dictionary(), strand, target.name)?;
            strands.extend(named.into_iter().map(RecordId::as_strand_id));
        }
    }
    let goes = HandOverGoes { case: id, code, alias, entries, new: had == 0 };
    chosen.covered.push(Covered { grant, goes, strands });
    Ok(())
}

fn organisation_name(context: &RequestContext<'_>, id: RecordId) -> Result<Option<String>> {
    let found = context.find_record(organisation::RECORD, id)?;
    Ok(found.and_then(|found| found.fields.known_value_of(organisation::NAME).cloned()))
}

/// Refuses with `hand-over-nothing` where no case is left, `hand-over-no-case` where none was chosen or is the
/// worker's.
pub(crate) fn refuse_when_none(chosen: &Chosen) -> Result<()> {
    match (chosen.covered.is_empty(), chosen.skipped.is_empty()) {
        (false, _) => Ok(()),
        (true, false) => Err(refuse("hand-over-nothing")),
        (true, true) => Err(refuse("hand-over-no-case")),
    }
}
