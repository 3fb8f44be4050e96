//! The second pass: the good rows become people and cases, all in one transaction.
//!
//! Each row is a command of its own, with an entry in the strand of its person and one in that of its case, signed like
//! everything else. Nobody owns what is brought in, and nobody has a name.

use crate::base::encoding::{Hash, hex_of_bytes};
use crate::base::error::{Error, Result, refuse};
use crate::base::random::draw_random_bytes;
use crate::context::RequestContext;
use crate::dictionary::Fields;
use crate::dictionary::keys::{case, consent_record, person};
use crate::import::import_row::Rows;
use crate::import::plan::Plan;
use crate::ledger::entry::Salt;
use crate::ledger::journal::{self, Event, EventKind};
use crate::ledger::{Change, NewRecord};
use crate::people::FreeCodes;
use crate::people::age::may_be_under_18;
use crate::store;
use chrono::NaiveDate;

const COMMAND: &str = "import_file";
/// Places of the two roots among a mapping's kinds.
const PERSON: usize = 0;
const CASE: usize = 1;
/// Voices that say yes: an adult alone; for a child the guardian, and the child beside the guardian.
const ADULT: &[(&str, &str)] = &[("given", "person")];
const CHILD: &[(&str, &str)] = &[("given", "guardian"), ("assent", "child")];

/// Counts of what was brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportReport {
    /// Cases, one a row.
    pub imported: usize,
    /// Records of every kind.
    pub records: usize,
    /// Bad rows that were passed over.
    pub skipped: usize,
}

/// Writes the rows of a plan, all or none.
///
/// Refuses `import-not-clean` where a row is bad and the good ones alone were not chosen, `import-nothing-good`, and
/// `import-again` where this store has taken in the same file already.
pub(crate) fn write_planned_rows(
    context: &mut RequestContext<'_>,
    plan: &Plan,
    good_rows_only: bool,
) -> Result<ImportReport> {
    if !plan.is_without_faults() && !good_rows_only {
        return Err(refuse("import-not-clean"));
    }
    if plan.good == 0 {
        return Err(refuse("import-nothing-good"));
    }
    let seen = seen_key(&plan.sheet.hash_of_sheet());
    if context.ledger.store.meta(&seen)?.is_some() {
        return Err(refuse("import-again"));
    }
    let dictionary = context.ledger.dictionary;
    let rows = Rows::bind_to_columns(&plan.mapping, dictionary, &plan.sheet)?;
    let made = draw_identifiers(context, plan)?;
    remember_as_seen(context, plan)?;
    let mut records = 0;
    let (today, certificate) = (context.today, context.ledger.author.certificate);
    let good = plan.sheet.rows_of_sheet().filter(|row| !plan.bad.contains(&row.line));
    let changes = good.zip(made).map(|(row, drawn)| {
        let yields = rows.read_sheet_row(&row).map_err(|_| Error::Inside("a good row is bad the second time"))?;
        let change = change_of_row(plan, yields, drawn, &certificate, today)?;
        records += change.records();
        Ok(change)
    });
    context.ledger.write_all_with(changes, |_| (), |transaction| store::set_meta(transaction, &seen, &[1]))?;
    Ok(ImportReport { imported: plan.good, records, skipped: plan.bad.len() })
}

/// Remembers a file by its hash alone.
fn seen_key(hash: &Hash) -> String {
    format!("imported/{}", hex_of_bytes(hash))
}

/// The event, before anything is written: how many, from where is in each case.
fn remember_as_seen(context: &mut RequestContext<'_>, plan: &Plan) -> Result<()> {
    let at = context.ledger.clock.next(context.ledger.now);
    let event = Event::event_by_author(context.ledger.author, EventKind::Imported, at)
        .with_counted("cases", plan.good as u64)
        .with_counted("skipped", plan.bad.len() as u64);
    journal::append_event(context.connection(), &event)
}

/// Random parts of one row: the salts of its records, from which their ids come, and the code of its case.
struct Drawn {
    salts: Vec<Salt>,
    code: String,
}

/// Draws for every good row before the transaction begins.
fn draw_identifiers(context: &mut RequestContext<'_>, plan: &Plan) -> Result<Vec<Drawn>> {
    let mut codes = FreeCodes::free_codes_in(context.connection())?;
    let needed = plan.mapping.kinds.len() + plan.mapping.consent.len() * CHILD.len();
    let mut drawn = Vec::with_capacity(plan.good);
    for _ in 0..plan.good {
        let salts = (0..needed).map(|_| draw_random_bytes(context.ledger.random)).collect();
        drawn.push(Drawn { salts, code: codes.draw_free_code(context.ledger.random)? });
    }
    Ok(drawn)
}

fn change_of_row(
    plan: &Plan,
    yields: Vec<Option<Fields>>,
    drawn: Drawn,
    certificate: &Hash,
    today: NaiveDate,
) -> Result<Change> {
    let Drawn { salts, code } = drawn;
    let mapping = &plan.mapping;
    let mut salts = salts.into_iter();
    let mut next_salt = || salts.next().ok_or(Error::Inside("salts"));
    let mut root_at = |place: usize| -> Result<NewRecord> {
        let kind = mapping.kinds.get(place).ok_or(Error::Inside("kinds"))?;
        Ok(NewRecord::root_record(certificate, kind, next_salt()?))
    };
    let (person, case) = (root_at(PERSON)?, root_at(CASE)?);
    let (person_id, case_id) = (person.record_id(), case.record_id());
    let child = yields.first().and_then(Option::as_ref).is_some_and(|person| may_be_under_18(person, today));
    let mut change = Change::lasting(COMMAND);
    let mut roots = [Some(person), Some(case)];
    for (place, (mut fields, kind)) in yields.into_iter().zip(&mapping.kinds).enumerate() {
        let Some(fields) = &mut fields else { continue };
        if place == CASE {
            fields
                .set(case::PERSON, person_id)
                .set(case::CODE, code.clone())
                .set(case::IMPORTED, true)
                .set(case::IMPORTED_FROM, mapping.source.clone());
        }
        let new = match roots.get_mut(place).and_then(Option::take) {
            Some(root) => root,
            None => {
                let root = if is_of_person(kind) { person_id } else { case_id };
                NewRecord::part_record(certificate, root.as_strand_id(), kind, root, next_salt()?)
            }
        };
        change.create(new, std::mem::take(fields));
    }
    let voices = if child { CHILD } else { ADULT };
    for scope in &mapping.consent {
        for (state, given_by) in voices {
            let fields = consent_fields(scope, state, given_by);
            let kind = consent_record::RECORD.name;
            let new = NewRecord::part_record(certificate, case_id.as_strand_id(), kind, case_id, next_salt()?);
            change.create(new, fields);
        }
    }
    Ok(change)
}

fn is_of_person(kind: &str) -> bool {
    crate::dictionary::Dictionary::shipped().root_of(kind) == Some(person::RECORD.name)
}

fn consent_fields(scope: &str, state: &str, given_by: &str) -> Fields {
    let mut fields = Fields::new();
    fields
        .set(consent_record::SCOPE, scope.to_owned())
        .set(consent_record::STATE, state.to_owned())
        .set(consent_record::GIVEN_BY, given_by.to_owned());
    fields
}
