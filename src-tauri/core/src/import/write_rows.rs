//! The second pass: the good rows become people and cases, all in one transaction.
//!
//! Each row is a command of its own, with an entry in the strand of its person and one in that of its case, signed like
//! everything else. Nobody owns what is brought in, and nobody has a name.

use crate::base::encoding::{Hash, hex_of_bytes};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::RecordId;
use crate::context::RequestContext;
use crate::dictionary::Fields;
use crate::dictionary::keys::{case, consent_record, person};
use crate::import::import_row::Rows;
use crate::import::plan::Plan;
use crate::ledger::journal::{self, Event, EventKind};
use crate::ledger::{Change, RecordAddress};
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
    let today = context.today;
    let good = plan.sheet.rows_of_sheet().filter(|row| !plan.bad.contains(&row.line));
    let changes = good.zip(made).map(|(row, drawn)| {
        let yields = rows.read_sheet_row(&row).map_err(|_| Error::Inside("a good row is bad the second time"))?;
        let change = change_of_row(plan, yields, drawn, today)?;
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

/// Random parts of one row: the ids of its records and the code of its case.
struct Drawn {
    ids: Vec<RecordId>,
    code: String,
}

/// Draws for every good row before the transaction begins.
fn draw_identifiers(context: &mut RequestContext<'_>, plan: &Plan) -> Result<Vec<Drawn>> {
    let mut codes = FreeCodes::free_codes_in(context.connection())?;
    let needed = plan.mapping.kinds.len() + plan.mapping.consent.len() * CHILD.len();
    let mut drawn = Vec::with_capacity(plan.good);
    for _ in 0..plan.good {
        let ids = (0..needed).map(|_| context.draw_record_id()).collect();
        drawn.push(Drawn { ids, code: codes.draw_free_code(context.ledger.random)? });
    }
    Ok(drawn)
}

fn change_of_row(plan: &Plan, yields: Vec<Option<Fields>>, drawn: Drawn, today: NaiveDate) -> Result<Change> {
    let Drawn { ids, code } = drawn;
    let mapping = &plan.mapping;
    let mut ids = ids.into_iter();
    let kinds: Vec<(&String, RecordId)> = mapping.kinds.iter().zip(&mut ids).collect();
    let id_of = |place: usize| kinds.get(place).map(|(_, id)| *id).ok_or(Error::Inside("kinds"));
    let (person, case) = (id_of(PERSON)?, id_of(CASE)?);
    let child = yields.first().and_then(Option::as_ref).is_some_and(|person| may_be_under_18(person, today));
    let mut change = Change::lasting(COMMAND);
    for (place, (mut fields, (kind, id))) in yields.into_iter().zip(&kinds).enumerate() {
        let Some(fields) = &mut fields else { continue };
        match place {
            PERSON => change.create_named(RecordAddress::root(person), kind, None, std::mem::take(fields)),
            CASE => {
                fields
                    .set(case::PERSON, person)
                    .set(case::CODE, code.clone())
                    .set(case::IMPORTED, true)
                    .set(case::IMPORTED_FROM, mapping.source.clone());
                change.create_named(RecordAddress::root(case), kind, None, std::mem::take(fields));
            }
            _ => {
                let root = if is_of_person(kind) { person } else { case };
                change.create_named(
                    RecordAddress::part(root.as_strand_id(), *id),
                    kind,
                    Some(root),
                    std::mem::take(fields),
                );
            }
        }
    }
    let voices = if child { CHILD } else { ADULT };
    for scope in &mapping.consent {
        for (state, given_by) in voices {
            let id = ids.next().ok_or(Error::Inside("ids"))?;
            let fields = consent_fields(scope, state, given_by);
            change.create(RecordAddress::part(case.as_strand_id(), id), consent_record::RECORD, Some(case), fields);
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
