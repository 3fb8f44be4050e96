//! Status that the window must know before anything else: is there a vault, is it open, whose is it, what is missing.

use crate::base::error::Result;
use crate::base::ids::RecordId;
use crate::base::roles::Role;
use crate::base::swap::is_swap_open;
use crate::context::instant_text;
use crate::dictionary::Dictionary;
use crate::dictionary::keys::worker;
use crate::ledger::rows;
use crate::request::{EVERYONE, EventClass, Request, Requires, WholeVault};
use crate::session::Session;
use crate::vault::{Alarm, SheetsStand};
use crate::{request_constants, vault};
use chrono::NaiveDate;
use std::path::Path;

/// Flows without which no real person belongs in here. While one is missing the first screen and the README say so.
pub const MISSING_FLOWS: &[&str] = &["worker_removal", "paper_consent", "erasure"];

/// Stage of the program: is there a vault, and is it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// No vault yet.
    FirstRun,
    Locked,
    Open,
}

/// Status of the program.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct Status {
    pub stage: Stage,
    /// Handles that can unlock: labels, not names.
    pub handles: Vec<String>,
    pub worker: Option<StatusWorker>,
    /// The open files were made to belong to an organisation and belong to none yet: nothing else can be done in them.
    pub joining: bool,
    /// The vault holds invented people only.
    pub sample: bool,
    pub locked_at: Option<String>,
    pub draft_kept: bool,
    pub not_for_real_people: Vec<&'static str>,
    /// Memory may reach a disk that is not known to be encrypted: by swap, hibernation or write-back.
    pub swap_open: bool,
    pub language: String,
    #[ts(type = "string")]
    pub today: NaiveDate,
    pub now: String,
    /// Alarms of the opening at which nobody has looked. Fluent: `alarm-<code>`.
    pub alarms: Vec<&'static str>,
    /// How the recovery sheets stand, for who can make new ones: none there, perhaps nobody has them, or known to be in
    /// somebody's hands.
    pub sheets: Option<SheetsStand>,
}

/// Worker who has unlocked.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct StatusWorker {
    pub handle: String,
    pub name: Option<String>,
    pub roles: Vec<Role>,
    /// Record of the worker; nothing before the worker has been let in to the cases.
    pub record: Option<RecordId>,
}

/// Asks where the program stands.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ShowStatus {}

impl Request for ShowStatus {
    type Scope = WholeVault;
    type Reply = Status;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("show_status", Query, EVERYONE, EventClass::None("shows handles and a day"), []);

    fn handle_request(self, session: &mut Session) -> Result<Status> {
        let stage = match (&session.unlocked, vault::is_vault(&session.config.folder)) {
            (Some(_), _) => Stage::Open,
            (None, true) => Stage::Locked,
            (None, false) => Stage::FirstRun,
        };
        let handles = match stage {
            Stage::FirstRun => Vec::new(),
            Stage::Locked | Stage::Open => vault::handles_in_folder(&session.config.folder)?,
        };
        let now = session.config.clock.current_time();
        let after_lock = stage == Stage::Locked && session.config.after_lock;
        Ok(Status {
            stage,
            handles,
            worker: worker_of(session)?,
            joining: session.is_joining(),
            sample: session.is_sample()?,
            locked_at: after_lock.then(|| instant_text(now)),
            draft_kept: after_lock,
            not_for_real_people: MISSING_FLOWS.to_vec(),
            swap_open: is_swap_open(Path::new("/")),
            language: session.language()?,
            today: session.config.clock.current_day(),
            now: instant_text(now),
            sheets: sheets_of(session)?,
            alarms: session.unlocked.iter().flat_map(|s| s.open.alarms_to_look_at()).map(Alarm::message_code).collect(),
        })
    }
}

fn sheets_of(session: &Session) -> Result<Option<SheetsStand>> {
    let Some(unlocked) = session.unlocked.as_ref().filter(|_| !session.is_joining()) else { return Ok(None) };
    unlocked.open.sheets_stand()
}

fn worker_of(session: &Session) -> Result<Option<StatusWorker>> {
    let Some(unlocked) = &session.unlocked else { return Ok(None) };
    let record = unlocked.memory.worker;
    let name = match (&unlocked.open.cases, record) {
        (Some(cases), Some(id)) => {
            let found =
                rows::find_stored_record(cases.store.connection(), Dictionary::shipped(), worker::RECORD.name, id)?;
            found.and_then(|found| found.fields.known_value_of(worker::NAME).cloned())
        }
        _ => None,
    };
    let author = &unlocked.open.author;
    Ok(Some(StatusWorker {
        handle: author.handle.clone(),
        name,
        roles: author.roles.iter().copied().collect(),
        record,
    }))
}
