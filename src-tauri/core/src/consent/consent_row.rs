//! One row of consent as it was written, with what ended it.

use crate::base::encoding::Value as Cbor;
use crate::base::error::Result;
use crate::base::ids::RecordId;
use crate::consent::state::{State, Voice};
use crate::context::RequestContext;
use crate::dictionary::keys::consent_record;
use crate::ledger::faults::{Fault, is_built_in};
use crate::ledger::fold::{RecordState, StrandState};
use crate::ledger::rows::{self, StoredRecord};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// One row of consent.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ConsentRow {
    pub id: RecordId,
    /// A code of `consent_scope`.
    pub scope: String,
    /// The one organisation it is about; nobody named = anyone.
    pub recipient: Option<RecordId>,
    pub state: State,
    pub voice: Voice,
    /// Nobody can tell whose answer it is: the word is missing, or stands in it twice. It counts as another's, and only the
    /// person's own voice undoes a no of that sort.
    pub giver_unknown: bool,
    /// The day it was said.
    pub on: Option<NaiveDate>,
    /// The last day on which a yes holds.
    pub valid_until: Option<NaiveDate>,
    /// A guardian says that the child does not agree.
    pub child_disagrees: bool,
    /// The person was in no state to consent, and is to be asked again.
    pub lacks_capacity: bool,
    pub voided: bool,
    pub ended_by: Vec<Ender>,
}

/// A row that named another one as ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ender {
    /// Erased, sealed, or of a newer program: what it ended stays ended, but a no stays a no.
    Unreadable,
    /// Another row, which ends this one only within its own scope and recipient.
    Row { scope: String, recipient: Option<RecordId>, state: State, voice: Voice, voided: bool },
}

impl ConsentRow {
    /// Tells whether it is about this recipient: named, or anyone.
    pub(crate) fn covers_recipient(&self, scope: &str, recipient: Option<RecordId>) -> bool {
        self.scope == scope && (self.recipient.is_none() || self.recipient == recipient)
    }

    /// Tells whether it has ended, as far as this recipient is concerned. `child`: the person is or may be under 18
    /// now.
    pub(crate) fn is_ended_for(&self, recipient: Option<RecordId>, child: bool) -> bool {
        self.ended_by.iter().any(|ender| self.is_ended_by(ender, recipient, child))
    }

    fn is_ended_by(&self, ender: &Ender, for_whom: Option<RecordId>, child: bool) -> bool {
        match ender {
            Ender::Unreadable => !self.state.is_refused_state(),
            Ender::Row { scope, recipient, state, voice, voided } => {
                let within = *scope == self.scope && (recipient.is_none() || *recipient == for_whom);
                // A guardian cannot speak over a child, nor a child over a guardian; an adult speaks alone.
                let may_speak = if self.giver_unknown && self.state.is_refused_state() {
                    *voice == Voice::Own
                } else {
                    *voice == self.voice || (*voice == Voice::Own && !child)
                };
                let undoes = !self.state.is_refused_state()
                    || state.is_refused_state()
                    || (state.is_granted_state() && (!voided || is_built_in(Fault::VoidedYesUndoes)));
                within && may_speak && undoes
            }
        }
    }

    /// Returns the state on a day; `None` where it says nothing then: a yes that was given later, or was a mistake.
    pub(crate) fn answer_on_day(&self, on: NaiveDate) -> Option<State> {
        if !self.state.is_granted_state() {
            return Some(self.state).filter(|state| state.is_refused_state() || !self.voided);
        }
        let is_later = self.on.is_some_and(|given| given > on);
        if self.voided || is_later {
            return None;
        }
        Some(if self.child_disagrees {
            State::Refused
        } else if self.valid_until.is_some_and(|last| last < on) {
            State::Expired
        } else if self.lacks_capacity {
            State::NotNow
        } else {
            self.state
        })
    }
}

/// The rows of a case, oldest first, with the records as stored.
pub(super) fn consent_rows_of(context: &RequestContext<'_>, case: RecordId) -> Result<Vec<(ConsentRow, StoredRecord)>> {
    let stored = rows::stored_parts_of(context.connection(), context.dictionary(), consent_record::RECORD.name, case)?;
    if stored.is_empty() {
        return Ok(Vec::new());
    }
    let state = context.ledger.state(case.as_strand_id())?;
    Ok(rows_with_ends(stored, &state))
}

/// The rows, each with what ended it in this strand.
pub(super) fn rows_with_ends(stored: Vec<StoredRecord>, state: &StrandState) -> Vec<(ConsentRow, StoredRecord)> {
    let bare: BTreeMap<RecordId, ConsentRow> =
        stored.iter().map(|stored| (stored.id, consent_row_of(stored))).collect();
    let with_ends = stored.into_iter().flat_map(|stored| {
        let mut row = consent_row_of(&stored);
        row.ended_by = enders_of(&stored, state, &bare);
        let rows = rows_said_twice(row, state.records.get(&key_of(stored.id)));
        rows.into_iter().map(move |mut row| {
            // A yes of which a word is missing gives nothing: it reads as one that was taken back.
            row.voided |= row.state.is_granted_state() && is_incomplete(state, stored.id);
            (row, stored.clone())
        })
    });
    with_ends.collect()
}

/// A row that says its scope or its recipient twice stands once for each, and one that says its state twice for the more
/// protective: whoever doubles a word of a no takes nothing of it back.
fn rows_said_twice(mut row: ConsentRow, record: Option<&RecordState>) -> Vec<ConsentRow> {
    let said = |field: &str| record.map(|record| values_said_twice(record, field)).unwrap_or_default();
    let word = |value: Option<&Cbor>| value.and_then(Cbor::as_text).unwrap_or_default().to_owned();
    let id = |value: Option<&Cbor>| value.and_then(Cbor::as_bytes)?.as_slice().try_into().ok().map(RecordId);
    row.giver_unknown |= !said(consent_record::GIVEN_BY.field).is_empty();
    let mut scopes: Vec<String> = said(consent_record::SCOPE.field).into_iter().map(word).collect();
    let mut recipients: Vec<Option<RecordId>> = said(consent_record::RECIPIENT.field).into_iter().map(id).collect();
    let states = said(consent_record::STATE.field).into_iter().map(|value| State::from_stored_code(&word(value)));
    let state = states.fold(row.state, State::min);
    scopes.push(row.scope.clone());
    recipients.push(row.recipient);
    scopes.sort();
    scopes.dedup();
    recipients.sort();
    recipients.dedup();
    let for_each = scopes.iter().flat_map(|scope| recipients.iter().map(move |recipient| (scope, *recipient)));
    for_each.map(|(scope, recipient)| ConsentRow { scope: scope.clone(), recipient, state, ..row.clone() }).collect()
}

/// The values of a field that has more than one; nothing for one that is said once.
fn values_said_twice<'s>(record: &'s RecordState, field: &str) -> Vec<Option<&'s Cbor>> {
    let held = record.fields.get(field).filter(|held| held.values.len() > 1);
    let values = held.into_iter().flat_map(|held| &held.values);
    values.map(|live| live.value.as_array().and_then(|answer| answer.get(1))).collect()
}

fn key_of(row: RecordId) -> (String, RecordId) {
    (consent_record::RECORD.name.to_owned(), row)
}

fn consent_row_of(stored: &StoredRecord) -> ConsentRow {
    let fields = &stored.fields;
    ConsentRow {
        id: stored.id,
        scope: fields.known_value_of(consent_record::SCOPE).cloned().unwrap_or_default(),
        recipient: fields.known_value_of(consent_record::RECIPIENT).copied(),
        state: State::from_stored_code(fields.known_value_of(consent_record::STATE).map_or("", String::as_str)),
        voice: Voice::from_stored_code(fields.known_value_of(consent_record::GIVEN_BY).map_or("", String::as_str)),
        giver_unknown: fields.known_value_of(consent_record::GIVEN_BY).is_none(),
        on: fields.known_value_of(consent_record::ON).copied(),
        valid_until: fields.known_value_of(consent_record::VALID_UNTIL).copied(),
        child_disagrees: fields.known_value_of(consent_record::ASSENT) == Some(&false),
        lacks_capacity: fields.known_value_of(consent_record::CAPACITY_OK) == Some(&false),
        voided: stored.voided,
        ended_by: Vec::new(),
    }
}

fn is_incomplete(state: &StrandState, row: RecordId) -> bool {
    state.records.get(&key_of(row)).is_none_or(|record| record.incomplete)
}

fn enders_of(stored: &StoredRecord, state: &StrandState, rows: &BTreeMap<RecordId, ConsentRow>) -> Vec<Ender> {
    let Some(record) = state.records.get(&key_of(stored.id)) else { return Vec::new() };
    let enders = record.ended.iter().map(|ended| {
        // Only the op that made the other row ends this one; anything else that claims to is not understood.
        let is_whole = |by: &RecordId| {
            state.records.get(&key_of(*by)).is_some_and(|found| found.created == ended.op && !found.incomplete)
        };
        let by = ended.by.filter(is_whole);
        match by.and_then(|by| rows.get(&by)) {
            Some(row) => Ender::Row {
                scope: row.scope.clone(),
                recipient: row.recipient,
                state: row.state,
                voice: row.voice,
                voided: row.voided,
            },
            None => Ender::Unreadable,
        }
    });
    enders.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::clock::Stamp;
    use crate::base::encoding::text_value;
    use crate::base::ids::OpId;
    use crate::ledger::fold::{FieldState, LiveValue};

    fn said(words: &[&str]) -> FieldState {
        let live = |word: &&str| LiveValue {
            op: OpId([1; 16]),
            stamp: Stamp(1),
            certificate: [0; 32],
            value: Cbor::Array(vec![text_value("known"), text_value(word)]),
        };
        let mut held = FieldState::default();
        held.values.extend(words.iter().map(live));
        held
    }

    #[test]
    fn a_no_that_says_its_scope_twice_is_a_no_for_both_whatever_state_stands_beside_it() {
        let fields = [("scope", said(&["share_health", "share_legal"])), ("state", said(&["given", "withdrawn"]))];
        let record = RecordState {
            parent: None,
            created: OpId([1; 16]),
            created_at: Stamp(1),
            created_by: [0; 32],
            fields: fields.map(|(field, held)| (field.to_owned(), held)).into(),
            voids: Vec::new(),
            restores: Vec::new(),
            unseen: Vec::new(),
            ended: Vec::new(),
            incomplete: true,
        };
        let row = ConsentRow {
            id: RecordId([2; 16]),
            scope: "share_health".to_owned(),
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
        };
        let rows = rows_said_twice(row.clone(), Some(&record));
        let scopes: Vec<&str> = rows.iter().map(|row| row.scope.as_str()).collect();
        assert_eq!(scopes, ["share_health", "share_legal"]);
        assert!(rows.iter().all(|row| row.state == State::Withdrawn));
        assert_eq!(rows_said_twice(row.clone(), None), [row]);
    }

    #[test]
    fn a_no_of_which_nobody_can_tell_whose_it_was_is_undone_by_the_persons_own_yes_only() {
        let yes = |voice: Voice| Ender::Row {
            scope: "share_health".to_owned(),
            recipient: None,
            state: State::Given,
            voice,
            voided: false,
        };
        for (giver_unknown, by, is_ended) in
            [(false, Voice::Guardian, true), (true, Voice::Guardian, false), (true, Voice::Own, true)]
        {
            let no = ConsentRow {
                id: RecordId([2; 16]),
                scope: "share_health".to_owned(),
                recipient: None,
                state: State::Withdrawn,
                voice: Voice::Guardian,
                giver_unknown,
                on: None,
                valid_until: None,
                child_disagrees: false,
                lacks_capacity: false,
                voided: false,
                ended_by: vec![yes(by)],
            };
            assert_eq!(no.is_ended_for(None, false), is_ended, "{by:?}");
        }
    }
}
