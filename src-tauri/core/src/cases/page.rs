//! The case page: everything a caseworker needs of one person, read at once and checked against its entries.

use super::timeline::{self, TimelineItem};
use crate::base::error::{Result, refuse};
use crate::base::ids::{CaseId, PersonId, RecordId, StrandId};
use crate::cases::case_row::{CaseRow, case_row_of, owner_name_of};
use crate::children::{self, ChildView};
use crate::consent::{self, LadderRow};
use crate::context::RequestContext;
use crate::dictionary::keys::{case, note, person, person_identity, task, trafficking_experience};
use crate::ledger::fold::StrandState;
use crate::ledger::journal::EventKind;
use crate::ledger::{undo, verify};
use crate::people;
use crate::referrals::{self, ReferralView};
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use crate::tasks::TaskView;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Something the person said, in their own words.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct OwnWords {
    pub text: String,
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
}

/// A single record that has a generic form.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct RecordName {
    pub kind: String,
    pub record: RecordId,
}

/// The whole page.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct CaseView {
    pub row: CaseRow,
    pub pronoun: Option<String>,
    /// The words in which the age was told, where it is kept as a range.
    pub age_told: Option<String>,
    pub interpreter: bool,
    pub reach: Option<String>,
    /// A code of `safe_contact`.
    pub safe_contact: Option<String>,
    pub never_learn: Option<String>,
    pub own_words: Option<OwnWords>,
    pub imported: bool,
    pub ladder: Vec<LadderRow>,
    pub timeline: Vec<TimelineItem>,
    /// Lines by kind, without those taken back.
    #[ts(type = "Record<string, number>")]
    pub counts: BTreeMap<String, usize>,
    pub tasks: Vec<TaskView>,
    pub referrals: Vec<ReferralView>,
    /// There when the person may be under 18, or has records of a child.
    pub child: Option<ChildView>,
    pub records: Vec<RecordName>,
    /// The request that undo would take back.
    pub can_undo: Option<String>,
    /// Fluent: `alarm-<code>`.
    pub alarms: Vec<String>,
    /// Fields of the case and of its person of which more than one answer stands.
    pub unsettled: usize,
}

/// Opens a case. The case's entries are verified and its rows compared with them each time.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ShowCase {
    pub case: CaseId,
}

impl Request for ShowCase {
    type Scope = OneStore;
    type Reply = CaseView;
    request_constants!("show_case", Query, CASEWORK, EventClass::Before(EventKind::Opened), []);

    fn journal_subject(&self) -> Option<[u8; 16]> {
        Some(self.case.0)
    }

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<CaseView> {
        let row = case_row_of(context, self.case)?.ok_or_else(|| refuse("record-missing"))?;
        let stored = context.need_record(case::RECORD, self.case)?;
        let person = context.find_record(person::RECORD, row.person)?;
        let blank = crate::dictionary::Fields::new();
        let who = person.as_ref().map_or(&blank, |person| &person.fields);

        let mut alarms = BTreeSet::new();
        let case_state = verified_state(context, stored.strand, &mut alarms)?;
        let person_state = verified_state(context, row.person.as_strand_id(), &mut alarms)?;
        let timeline = timeline::timeline_lines(context, self.case, row.person, &[&case_state, &person_state])?;
        let mut counts = BTreeMap::new();
        for item in timeline.iter().filter(|item| !item.voided) {
            *counts.entry(item.kind.clone()).or_insert(0) += 1;
        }
        let unsettled = [&case_state, &person_state]
            .into_iter()
            .flat_map(|state| state.records.values())
            .map(|record| record.unsettled().len())
            .sum();
        Ok(CaseView {
            pronoun: who.known_value_of(person::PRONOUN).cloned(),
            age_told: people::told_in_words(who, &context.memory.date_words).cloned(),
            interpreter: who.known_value_of(person::INTERPRETER_NEEDED) == Some(&true),
            reach: who.known_value_of(person::REACH_NOTE).cloned(),
            safe_contact: who.known_value_of(person::SAFE_CONTACT).cloned(),
            never_learn: who.known_value_of(person::NEVER_LEARN).cloned(),
            own_words: own_words_of_case(context, self.case)?,
            imported: row.imported,
            ladder: consent::consent_ladder(context, self.case)?,
            tasks: open_tasks_of_case(context, self.case)?,
            referrals: referrals::referrals_of_case(context, self.case)?,
            child: children::child_view_of_person(context, row.person, self.case)?,
            records: single_records(context, self.case, row.person)?,
            can_undo: undo::next(context.connection(), context.worker_handle())?,
            alarms: alarms.into_iter().map(|alarm| alarm.message_code().to_owned()).collect(),
            counts,
            timeline,
            row,
            unsettled,
        })
    }
}

fn verified_state(
    context: &RequestContext<'_>,
    strand: StrandId,
    alarms: &mut BTreeSet<verify::Alarm>,
) -> Result<StrandState> {
    let (state, found) =
        verify::verify_strand(context.connection(), strand, context.ledger.authorities, context.dictionary())?;
    alarms.extend(found.alarms);
    Ok(state)
}

/// The last thing that the person said in their own words and that is not sensitive.
fn own_words_of_case(context: &RequestContext<'_>, case: CaseId) -> Result<Option<OwnWords>> {
    let notes = context.parts_of_record(note::RECORD, case)?;
    let own = notes.iter().filter(|found| {
        found.fields.known_value_of(note::OWN_WORDS) == Some(&true)
            && found.fields.known_value_of(note::SENSITIVE) != Some(&true)
    });
    let last = own.max_by_key(|found| (found.fields.known_value_of(note::ON).copied(), found.created));
    Ok(last.and_then(|found| {
        let text = found.fields.known_value_of(note::TEXT)?.clone();
        Some(OwnWords { text, on: found.fields.known_value_of(note::ON).copied() })
    }))
}

/// Returns the open tasks, the longest due first, what has no day last.
fn open_tasks_of_case(context: &RequestContext<'_>, case: CaseId) -> Result<Vec<TaskView>> {
    let mut tasks = Vec::new();
    for found in context.parts_of_record(task::RECORD, case)? {
        let owner = owner_name_of(context, found.fields.known_value_of(task::OWNER).copied())?;
        let view = TaskView::view_of_task(&found, owner, context.today);
        if view.done_on.is_none() {
            tasks.push(view);
        }
    }
    tasks.sort_by(|a, b| {
        let key = |task: &TaskView| (task.due_on.is_none(), task.due_on, task.time.clone());
        key(a).cmp(&key(b))
    });
    Ok(tasks)
}

fn single_records(context: &RequestContext<'_>, case: CaseId, person: PersonId) -> Result<Vec<RecordName>> {
    let name = |kind: crate::dictionary::keys::RecordKey, record| RecordName { kind: kind.name.to_owned(), record };
    let mut names = vec![name(person::RECORD, person.as_record_id()), name(case::RECORD, case.as_record_id())];
    for found in context.parts_of_record(person_identity::RECORD, person)? {
        names.push(name(person_identity::RECORD, found.id));
    }
    for found in context.parts_of_record(trafficking_experience::RECORD, case)? {
        names.push(name(trafficking_experience::RECORD, found.id));
    }
    Ok(names)
}
