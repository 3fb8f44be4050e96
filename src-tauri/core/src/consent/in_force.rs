//! Consent in force: the rows that nobody ended, and the most protective of them.
//!
//! Read for one case, one scope, one recipient and one day. An adult answers alone. For who is or may be under 18
//! two voices are needed, the person's own and a guardian's (Convention on the Rights of the Child, articles 5 and 12).

use super::state::{State, Voice};
use crate::base::error::Result;
use crate::base::ids::RecordId;
use crate::consent::consent_row::{ConsentRow, consent_rows_of};
use crate::context::RequestContext;
use crate::dictionary::keys::{case, person};
use crate::ledger::rows::StoredRecord;
use crate::people::age::may_be_under_18;
use chrono::NaiveDate;
use std::collections::BTreeMap;
#[cfg(test)]
use {
    crate::consent::consent_row::rows_with_ends,
    crate::dictionary::{Dictionary, keys::consent_record},
    crate::ledger::{fold::StrandState, rows::stored_records_of},
};

/// The consents of one case.
#[derive(Debug, Clone)]
pub(crate) struct Consents {
    pub(super) case: RecordId,
    /// The person is or may be under 18.
    pub(super) child: bool,
    rows: Vec<ConsentRow>,
    stored: BTreeMap<RecordId, StoredRecord>,
}

/// State that holds for one scope and recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    pub state: State,
    /// Of a child: whose yes is still missing where the other's is there.
    pub missing: Option<Missing>,
    /// The row that says so; nothing where nobody was asked.
    pub record: Option<RecordId>,
}

/// Voice whose yes is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// The child's own.
    Assent,
    /// The guardian's.
    Guardian,
}

impl Standing {
    /// Tells whether it is a yes that something may leave on.
    pub(crate) fn is_standing_yes(&self) -> bool {
        self.state == State::Given && self.missing.is_none()
    }
}

/// Returns what holds today for one scope of a case, towards one organisation or (nobody named) towards anyone.
#[cfg(test)]
pub(crate) fn standing_in_force(
    context: &RequestContext<'_>,
    case: RecordId,
    scope: &str,
    recipient: Option<RecordId>,
) -> Result<Standing> {
    Ok(Consents::consents_of_case(context, case)?.standing_on_day(scope, recipient, context.today))
}

impl Consents {
    /// Reads the consents of a case; refuses with `record-missing` where there is no such case.
    pub(crate) fn consents_of_case(context: &RequestContext<'_>, case: RecordId) -> Result<Self> {
        let found = context.need_record(case::RECORD, case)?;
        let person = match found.fields.known_value_of(case::PERSON) {
            Some(person) => context.find_record(person::RECORD, *person)?,
            None => None,
        };
        let child = person.is_some_and(|person| may_be_under_18(&person.fields, context.today));
        let (rows, stored): (Vec<_>, Vec<_>) = consent_rows_of(context, case)?.into_iter().unzip();
        Ok(Self { case, child, rows, stored: stored.into_iter().map(|stored| (stored.id, stored)).collect() })
    }

    /// Reads the consents of an adult's case off its strand, without a store.
    #[cfg(test)]
    pub(crate) fn from_strand_state(case: RecordId, state: &StrandState, dictionary: &Dictionary) -> Self {
        let stored = stored_records_of(dictionary, consent_record::RECORD.name, case.as_strand_id(), state);
        let (rows, stored): (Vec<_>, Vec<_>) = rows_with_ends(stored, state).into_iter().unzip();
        Self { case, child: false, rows, stored: stored.into_iter().map(|stored| (stored.id, stored)).collect() }
    }

    /// Rows of which none has ended.
    pub(super) fn from_few_rows(case: RecordId, child: bool, rows: Vec<ConsentRow>) -> Self {
        Self { case, child, rows, stored: BTreeMap::new() }
    }

    #[cfg(test)]
    pub(super) fn from_rows_of_child(child: bool, rows: Vec<ConsentRow>) -> Self {
        Self { case: RecordId([3; 16]), child, rows, stored: BTreeMap::new() }
    }

    /// An adult's plain yes to each of these scopes, to anyone: for tests of what a grant lets through.
    #[cfg(test)]
    pub(crate) fn granting_scopes(case: RecordId, scopes: &std::collections::BTreeSet<String>) -> Self {
        let rows = scopes.iter().zip(1..).map(|(scope, number)| ConsentRow {
            id: RecordId([number; 16]),
            scope: scope.clone(),
            recipient: None,
            state: State::Given,
            voice: Voice::Own,
            giver_unknown: false,
            on: None,
            valid_until: None,
            child_disagrees: false,
            lacks_capacity: false,
            voided: false,
            ended_by: Vec::new(),
        });
        Self { case, child: false, rows: rows.collect(), stored: BTreeMap::new() }
    }

    /// Returns what holds on a day for one scope, towards one organisation or (nobody named) towards anyone.
    pub(crate) fn standing_on_day(&self, scope: &str, recipient: Option<RecordId>, on: NaiveDate) -> Standing {
        let own = self.strongest_answer(Voice::Own, scope, recipient, on);
        let guardian = self.strongest_answer(Voice::Guardian, scope, recipient, on);
        if self.child { standing_of_both_voices(own, guardian) } else { standing_of_one_voice(own, guardian) }
    }

    /// Returns what a row says on a day. A yes for a child has run out once the child is surely grown.
    fn answer_of_row(&self, row: &ConsentRow, on: NaiveDate) -> Option<State> {
        let state = row.answer_on_day(on)?;
        let of_a_child = state.is_granted_state() && (row.voice == Voice::Guardian || state == State::Assent);
        Some(if of_a_child && !self.child { State::Expired } else { state })
    }

    /// The rows that stand: nobody ended them for whom they are about, and they say something. Oldest first.
    pub(super) fn standing_rows(
        &self,
        on: NaiveDate,
    ) -> impl Iterator<Item = (&ConsentRow, State, Option<&StoredRecord>)> {
        self.rows.iter().filter(|row| !row.is_ended_for(row.recipient, self.child)).filter_map(move |row| {
            let state = self.answer_of_row(row, on)?;
            Some((row, state, self.stored.get(&row.id)))
        })
    }

    /// The rows that a new one takes the place of: in force for its scope and recipient, and for the same voice to
    /// answer.
    pub(super) fn ended_by_new(&self, scope: &str, recipient: Option<RecordId>, voice: Voice) -> Vec<RecordId> {
        let is_replaced = |row: &&ConsentRow| row.voice == voice || (voice == Voice::Own && !self.child);
        self.rows
            .iter()
            .filter(|row| row.covers_recipient(scope, recipient) && !row.is_ended_for(recipient, self.child))
            .filter(is_replaced)
            .map(|row| row.id)
            .collect()
    }

    fn strongest_answer(
        &self,
        voice: Voice,
        scope: &str,
        recipient: Option<RecordId>,
        on: NaiveDate,
    ) -> Option<(State, RecordId)> {
        self.rows
            .iter()
            .filter(|row| row.voice == voice && row.covers_recipient(scope, recipient))
            .filter(|row| !row.is_ended_for(recipient, self.child))
            .filter_map(|row| Some((self.answer_of_row(row, on)?, row.id)))
            // Of rows that say the same, the latest speaks.
            .reduce(|held, next| if next.0 <= held.0 { next } else { held })
    }
}

type Said = Option<(State, RecordId)>;

/// An adult: the person's own answer, unless a guardian's no from before was never answered by the person.
fn standing_of_one_voice(own: Said, guardian: Said) -> Standing {
    let no = guardian.filter(|(state, _)| state.is_refused_state());
    // The person's own speaks where both say the same.
    let strongest = [own, no].into_iter().flatten().reduce(|held, next| if next.0 < held.0 { next } else { held });
    match strongest.or(guardian) {
        Some((state, record)) => standing_of_state(state, None, Some(record)),
        None => standing_of_state(State::NotAsked, None, None),
    }
}

/// A child: a no of either is a no, and a yes takes both.
fn standing_of_both_voices(own: Said, guardian: Said) -> Standing {
    let (own_state, guardian_state) = (own.map(|said| said.0), guardian.map(|said| said.0));
    let no = [own, guardian].into_iter().flatten().filter(|(state, _)| state.is_refused_state()).min();
    if let Some((state, record)) = no {
        return standing_of_state(state, None, Some(record));
    }
    let own_yes = own_state.is_some_and(State::is_granted_state);
    // Nobody assents in a child's place.
    let guardian_yes = guardian_state == Some(State::Given);
    let record = |said: Said| said.map(|(_, record)| record);
    match (own_yes, guardian_yes) {
        (true, true) => standing_of_state(State::Given, None, record(guardian)),
        (true, false) => standing_of_state(State::Assent, Some(Missing::Guardian), record(own)),
        (false, true) => standing_of_state(State::Given, Some(Missing::Assent), record(guardian)),
        (false, false) => {
            let answers = [own, guardian].into_iter().flatten().filter(|(state, _)| !state.is_granted_state());
            match answers.min() {
                Some((state, record)) => standing_of_state(state, None, Some(record)),
                None => standing_of_state(State::NotAsked, None, None),
            }
        }
    }
}

fn standing_of_state(state: State, missing: Option<Missing>, record: Option<RecordId>) -> Standing {
    Standing { state, missing, record }
}
