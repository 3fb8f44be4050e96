//! The promise about consent: no yes after a withdrawal that no grant names.
//!
//! The program's own reading of the rows of a case is asked for each scope and recipient; where it says yes, the oracle
//! looks for the reason among the planned ops.

use super::oracle::{Act, Holds, Oracle, expect};
use super::plan::{Of, Said};
use crate::base::ids::{OpId, RecordId};
use crate::consent::Consents;
use crate::dictionary::Dictionary;
use crate::ledger::fold::StrandState;
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) const SCOPES: [&str; 2] = ["share_health", "share_legal"];
pub(super) const ORGANISATIONS: [u8; 2] = [20, 21];

const NO_YES: &str = "no yes after a withdrawal that no grant names";
const A_REASON: &str = "a yes stands on a row that is whole, was not taken back, and that nobody ended";

/// Tells how many yeses stand, where each has its reason.
pub(super) fn yeses_have_reasons(oracle: &Oracle<'_>, state: &StrandState) -> Result<usize, super::oracle::Broken> {
    let case = oracle.built.records[0];
    let consents = Consents::from_strand_state(case, state, Dictionary::shipped());
    let today = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    let mut yeses = 0;
    let recipients = ORGANISATIONS.map(Some);
    for (scope, recipient) in
        SCOPES.iter().flat_map(|scope| recipients.iter().chain(&[None]).map(move |to| (*scope, *to)))
    {
        let asked = recipient.map(|byte| RecordId([byte; 16]));
        if consents.standing_on_day(scope, asked, today).is_standing_yes() {
            yeses += 1;
            has_reason(oracle, scope, recipient)?;
        }
    }
    Ok(yeses)
}

/// A row of consent as it can be read.
struct Row<'a, 'p> {
    creates: Vec<&'a Act<'p>>,
    scope: Option<&'p str>,
    state: Option<&'p str>,
    voice: Option<&'p str>,
    recipient: Option<u8>,
    /// Every scope, state and recipient that its entries say.
    words: Vec<(&'p str, &'p Said)>,
    /// Made once; every body of its entry can be read, and no field is said twice.
    is_whole: bool,
    is_voided: bool,
}

impl Row<'_, '_> {
    fn is_about(&self, scope: &str, recipient: Option<u8>) -> bool {
        self.scope == Some(scope) && (self.recipient.is_none() || self.recipient == recipient)
    }

    /// Tells whether it is a no here by any of the words that stand in it.
    fn may_say_no(&self, scope: &str, recipient: Option<u8>) -> bool {
        let says = |field: &str, word: &str| self.words.contains(&(field, &Said::Known(word.to_owned())));
        let named: Vec<&Said> =
            self.words.iter().filter(|(field, _)| *field == "recipient").map(|(_, to)| *to).collect();
        let is_to = named.is_empty() || recipient.is_some_and(|to| named.contains(&&Said::Organisation(to)));
        says("scope", scope) && (says("state", "withdrawn") || says("state", "refused")) && is_to
    }

    fn is_yes(&self) -> bool {
        self.state == Some("given") && self.is_whole && !self.is_voided
    }

    fn ids(&self) -> BTreeSet<OpId> {
        self.creates.iter().map(|act| act.id).collect()
    }

    fn names(&self, other: &Self) -> bool {
        self.creates.iter().any(|act| !act.names.is_disjoint(&other.ids()))
    }
}

fn has_reason(oracle: &Oracle<'_>, scope: &str, recipient: Option<u8>) -> Holds {
    let rows: Vec<Row<'_, '_>> = (0..oracle.plan.records.len())
        .filter(|record| oracle.plan.records[*record].kind == "consent_record" && oracle.exists(*record))
        .map(|record| read_row(oracle, record))
        .collect();
    for no in rows.iter().filter(|row| row.may_say_no(scope, recipient)) {
        expect(is_answered(no, &rows, scope, recipient), NO_YES, || {
            format!("{scope} to {recipient:?}: {:?}", no.ids())
        })?;
    }
    let stands = |row: &&Row<'_, '_>| {
        let is_ended = rows.iter().filter(|by| by.names(row) && by.ids() != row.ids()).any(|by| {
            let within = by.scope == row.scope && (by.recipient.is_none() || by.recipient == recipient);
            !by.is_whole || (within && by.voice == Some("person"))
        });
        let is_own = row.voice == Some("person");
        is_own && row.is_yes() && row.is_about(scope, recipient) && !is_ended && !is_named_by_unread(oracle, row)
    };
    expect(rows.iter().any(|row| stands(&row)), A_REASON, || format!("{scope} to {recipient:?}"))
}

/// Tells whether a whole row names this no: a yes that was not taken back, or a later no that is answered in its turn.
fn is_answered(no: &Row<'_, '_>, rows: &[Row<'_, '_>], scope: &str, recipient: Option<u8>) -> bool {
    let may_speak = |row: &Row<'_, '_>| row.voice == Some("person") || row.voice == no.voice;
    let answers = rows.iter().filter(|row| row.names(no) && row.ids() != no.ids());
    let mut answers = answers.filter(|row| row.is_whole && row.is_about(scope, recipient) && may_speak(row));
    answers.any(|row| row.is_yes() || (row.state != Some("given") && is_answered(row, rows, scope, recipient)))
}

/// Tells whether an op that nobody can read here names this row as ended.
fn is_named_by_unread(oracle: &Oracle<'_>, row: &Row<'_, '_>) -> bool {
    let is_unread = |act: &Act<'_>| act.op.withheld || oracle.is_erased(act);
    oracle.acts.iter().any(|act| act.counts && is_unread(act) && !act.names.is_disjoint(&row.ids()))
}

fn read_row<'a, 'p>(oracle: &'a Oracle<'p>, record: usize) -> Row<'a, 'p> {
    let creates = oracle.creates_of(record);
    let sets = oracle.live(record, "set");
    let said =
        |field: &str| sets.iter().filter(|act| act.op.field == field).map(|act| &act.op.value).collect::<Vec<_>>();
    let word = |field: &str| match said(field).as_slice() {
        [Said::Known(word)] => Some(word.as_str()),
        _ => None,
    };
    let entries: BTreeSet<usize> = creates.iter().map(|act| act.entry).collect();
    let is_readable =
        oracle.acts.iter().filter(|act| act.counts && entries.contains(&act.entry)).all(|act| oracle.is_readable(act));
    let is_once = ["scope", "state", "given_by", "recipient"].iter().all(|field| said(field).len() <= 1);
    let voids = |act: &&Act<'_>| act.op.of == Of::Record(record) && act.op.kind == "consent_record";
    Row {
        scope: word("scope"),
        state: word("state"),
        voice: word("given_by"),
        recipient: match said("recipient").as_slice() {
            [Said::Organisation(byte)] => Some(*byte),
            _ => None,
        },
        words: sets.iter().map(|act| (act.op.field.as_str(), &act.op.value)).collect(),
        is_whole: is_readable && is_once && creates.len() == 1,
        is_voided: oracle.counting("void").any(|act| voids(&act) && oracle.is_readable(act)),
        creates,
    }
}
