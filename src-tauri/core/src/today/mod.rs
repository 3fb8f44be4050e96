//! Today: what has waited, what is for today, what comes this week. Everything on it is derived; nothing is kept here.

use crate::base::error::{Error, Result};
use crate::base::ids::{CaseId, OrganisationRecordId, RecordId};
use crate::base::variant_words::variant_of_word;
use crate::cases::{CaseRow, CasesShown, ListCases, case_row_of, owner_name_of};
use crate::children::{Turning18, children_turning_18};
use crate::context::{RequestContext, instant_text};
use crate::ledger::draft_rows;
use crate::ledger::journal::EventKind;
use crate::organisations;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use crate::tasks::waited_days;
use chrono::{Days, NaiveDate};
use rusqlite::named_params;
use std::collections::BTreeMap;

/// How long before an eighteenth birthday it stands here: rights end that day which can be secured before.
const TURNING_18_DAYS: u64 = 182;
/// How far *this week* reaches.
const WEEK_DAYS: u64 = 7;
/// People shown of those who were not asked for consent.
const NOT_ASKED_SHOWN: u32 = 5;

/// Kind of a thing to do: the record that it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TodayKind {
    Task,
    /// Sent, and nobody has answered.
    Referral,
    /// A step of a best-interests procedure.
    BestInterests,
    /// The person said *not now* and may be asked again.
    Consent,
}

/// One thing to do.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct TodayItem {
    pub kind: TodayKind,
    pub record: RecordId,
    pub case: CaseId,
    pub alias: Option<String>,
    pub code: String,
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    pub waited_days: i64,
    pub time: Option<String>,
    /// A task's text as written; otherwise a word that the page has a sentence for.
    pub what: String,
    /// Arguments of that sentence: `organisation` and `on` of a referral, `scope` of a consent.
    #[ts(type = "Record<string, string | number>")]
    pub args: BTreeMap<String, String>,
    pub may_be_under_18: bool,
    pub owner: Option<String>,
}

/// People whose consent nobody has asked for.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct NotAsked {
    pub count: u32,
    pub first: Vec<CaseRow>,
}

/// A draft of the worker's own.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct DraftRow {
    pub slot: String,
    pub case: Option<CaseId>,
    pub alias: Option<String>,
    pub kept_at: String,
}

/// The page.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct Today {
    #[ts(type = "string")]
    pub day: NaiveDate,
    pub waiting: Vec<TodayItem>,
    pub today: Vec<TodayItem>,
    pub week: Vec<TodayItem>,
    pub turning_18: Vec<Turning18>,
    pub consent_not_asked: NotAsked,
    pub drafts: Vec<DraftRow>,
    pub open_cases: u32,
    pub open_referrals: u32,
    /// Days since the last backup; nothing = never.
    pub backup_days: Option<i64>,
}

/// Work that is shown: the worker's own or everyone's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Whose {
    /// Work of which the worker is the owner.
    Mine,
    /// Work of the whole house.
    House,
}

/// Asks what is to do today, mine or the whole house's.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ShowToday {
    pub whose: Whose,
}

impl Request for ShowToday {
    type Scope = OneStore;
    type Reply = Today;
    request_constants!("show_today", Query, CASEWORK, EventClass::Before(EventKind::Listed), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Today> {
        let (mut waiting, mut today, mut week) = (Vec::new(), Vec::new(), Vec::new());
        for item in due(context, self.whose)? {
            match item.due_on.map(|due| due.cmp(&context.today)) {
                Some(std::cmp::Ordering::Less) => waiting.push(item),
                Some(std::cmp::Ordering::Equal) | None => today.push(item),
                Some(std::cmp::Ordering::Greater) => week.push(item),
            }
        }
        let (open_cases, open_referrals) = context
            .connection()
            .prepare_cached(include_str!("counts.sql"))?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Today {
            day: context.today,
            waiting,
            today,
            week,
            turning_18: children_turning_18(context, TURNING_18_DAYS)?,
            consent_not_asked: not_asked(context)?,
            drafts: drafts_of(context)?,
            open_cases,
            open_referrals,
            backup_days: backup_days(context)?,
        })
    }
}

fn due(context: &RequestContext<'_>, whose: Whose) -> Result<Vec<TodayItem>> {
    let until = context.today.checked_add_days(Days::new(WEEK_DAYS)).unwrap_or(context.today).to_string();
    let me = match whose {
        Whose::Mine => context.memory.worker.map(|worker| worker.0),
        Whose::House => None,
    };
    type Row = (String, [u8; 16], [u8; 16], Option<String>, Option<String>, String, Option<[u8; 16]>);
    type Due = (Row, (Option<[u8; 16]>, Option<String>));
    let found: Vec<Due> = context
        .connection()
        .prepare_cached(include_str!("due.sql"))?
        .query_map(named_params! { ":until": until, ":me": me }, |row| {
            let first = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?);
            Ok((first, (row.get(7)?, row.get(8)?)))
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut items = Vec::new();
    for ((kind, record, case, due_on, time, what, owner), (organisation, word)) in found {
        let Some(row) = case_row_of(context, CaseId(case))? else { continue };
        let due_on: Option<NaiveDate> = due_on.and_then(|day| day.parse().ok());
        let kind = variant_of_word(&kind).ok_or(Error::Inside("today"))?;
        let args = named(context, kind, organisation.map(OrganisationRecordId), word)?;
        items.push(TodayItem {
            kind,
            record: RecordId(record),
            case: row.case,
            alias: row.alias,
            code: row.code,
            due_on,
            waited_days: waited_days(due_on, context.today),
            time,
            what,
            args,
            may_be_under_18: row.may_be_under_18,
            owner: owner_name_of(context, owner.map(RecordId))?,
        });
    }
    Ok(items)
}

/// Returns what the sentence of an item names: whom a referral went to and when, what a consent is about. Empty where
/// one is missing.
fn named(
    context: &RequestContext<'_>,
    kind: TodayKind,
    organisation: Option<OrganisationRecordId>,
    word: Option<String>,
) -> Result<BTreeMap<String, String>> {
    let mut args = BTreeMap::new();
    let Some(word) = word else { return Ok(args) };
    match kind {
        TodayKind::Consent => _ = args.insert("scope".to_owned(), word),
        TodayKind::Referral => {
            let found = organisation.map(|id| organisations::find_organisation(context, id)).transpose()?.flatten();
            if let Some(organisation) = found {
                args.insert("organisation".to_owned(), organisation.name);
                args.insert("on".to_owned(), word);
            }
        }
        TodayKind::Task | TodayKind::BestInterests => {}
    }
    Ok(args)
}

fn not_asked(context: &mut RequestContext<'_>) -> Result<NotAsked> {
    let view = ListCases {
        find: String::new(),
        view: CasesShown::ConsentNotAsked,
        order: None,
        from: 0,
        count: NOT_ASKED_SHOWN,
    };
    let list = view.handle_request(context)?;
    Ok(NotAsked { count: list.total, first: list.rows })
}

fn drafts_of(context: &RequestContext<'_>) -> Result<Vec<DraftRow>> {
    let mut rows = Vec::new();
    for draft in draft_rows::list_draft_rows(context.connection(), context.worker_handle())? {
        let case = draft.strand.map(|strand| strand.root_record_id().as_case_id());
        let alias = match case {
            Some(case) => case_row_of(context, case)?.and_then(|row| row.alias),
            None => None,
        };
        rows.push(DraftRow { slot: draft.slot, case, alias, kept_at: instant_text(draft.kept_at.instant()) });
    }
    Ok(rows)
}

/// Under which key the store remembers the day of its last backup.
pub(crate) const LAST_BACKUP: &str = "last_backup_on";

fn backup_days(context: &RequestContext<'_>) -> Result<Option<i64>> {
    let day = context.ledger.store.meta(LAST_BACKUP)?.and_then(|bytes| String::from_utf8(bytes).ok());
    let day: Option<NaiveDate> = day.and_then(|day| day.parse().ok());
    Ok(day.map(|day| (context.today - day).num_days().max(0)))
}

#[cfg(test)]
mod tests;
