//! Tasks: what was agreed to be done, by whom and until when. Tasks come to Today by themselves.

use crate::base::error::{Result, refuse};
use crate::base::ids::{CaseId, RecordId};
use crate::context::{RequestContext, Written};
use crate::dictionary::Fields;
use crate::dictionary::keys::{case, task};
use crate::ledger::rows::StoredRecord;
use crate::ledger::{Change, RecordAddress};
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use chrono::NaiveDate;

/// Adds a task to a case; its owner is the worker who adds it.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct AddTask {
    pub case: CaseId,
    pub text: String,
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    /// `HH:MM`, where it matters.
    pub time: Option<String>,
    /// A code of `task_kind`.
    pub kind: Option<String>,
}

impl Request for AddTask {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("add_task", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        let text = crate::base::encoding::normalise_nfc(self.text.trim());
        if text.is_empty() {
            return Err(refuse("task-empty"));
        }
        if let Some(time) = &self.time
            && chrono::NaiveTime::parse_from_str(time, "%H:%M").is_err()
        {
            return Err(refuse("time-unread"));
        }
        let case = context.need_record(case::RECORD, self.case)?;
        let new = context.draw_part(case.strand, task::RECORD.name, case.id);
        let mut fields = Fields::new();
        fields
            .set(task::TEXT, text)
            .set_value_or_leave(task::DUE_ON, self.due_on)
            .set_value_or_leave(task::TIME, self.time)
            .set_value_or_leave(task::KIND, self.kind)
            .set_value_or_leave(task::OWNER, context.memory.worker);
        let mut change = Change::new(Self::NAME);
        let record = new.record_id();
        change.create(new, fields);
        context.write_change(change, Some(record))
    }
}

/// Says that a task is done, today where no day is given.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct FinishTask {
    pub record: RecordId,
    #[ts(type = "string | null")]
    pub done_on: Option<NaiveDate>,
}

impl Request for FinishTask {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("finish_task", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        let task = context.need_record(task::RECORD, self.record)?;
        let mut fields = Fields::new();
        fields.set(task::DONE_ON, self.done_on.unwrap_or(context.today));
        let mut change = Change::new(Self::NAME);
        change.edit(RecordAddress::part(task.strand, task.id), task::RECORD.name, fields);
        context.write_change(change, Some(task.id))
    }
}

/// A task as a screen shows it.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct TaskView {
    pub record: RecordId,
    pub kind: Option<String>,
    pub text: String,
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    pub time: Option<String>,
    #[ts(type = "string | null")]
    pub done_on: Option<NaiveDate>,
    /// Handle of who will do it.
    pub owner: Option<String>,
    /// Days past the day that was set; 0 where it is not past or done.
    pub waited_days: i64,
}

impl TaskView {
    /// A stored task, seen on a day.
    pub fn view_of_task(task: &StoredRecord, owner: Option<String>, today: NaiveDate) -> Self {
        let due_on = task.fields.known_value_of(task::DUE_ON).copied();
        let done_on = task.fields.known_value_of(task::DONE_ON).copied();
        Self {
            record: task.id,
            kind: task.fields.known_value_of(task::KIND).cloned(),
            text: task.fields.known_value_of(task::TEXT).cloned().unwrap_or_default(),
            due_on,
            time: task.fields.known_value_of(task::TIME).cloned(),
            done_on,
            owner,
            waited_days: if done_on.is_some() { 0 } else { waited_days(due_on, today) },
        }
    }
}

/// How many days a due day is past; 0 on the day itself and before.
pub(crate) fn waited_days(due_on: Option<NaiveDate>, today: NaiveDate) -> i64 {
    due_on.map_or(0, |due| (today - due).num_days().max(0))
}
