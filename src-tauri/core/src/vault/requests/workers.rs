//! The team: who belongs to the organisation, inviting and letting in.

use crate::base::error::{Result, refuse};
use crate::base::roles::Role;
use crate::ledger::journal::EventKind;
use crate::request::{ENROLS, EVERYONE, EventClass, Nothing, Request, Requires, WholeVault};
use crate::request_constants;
use crate::session::Session;
use crate::vault::WorkerState;
use chrono::NaiveDate;

/// A colleague as the team screen shows them.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct WorkerRow {
    pub handle: String,
    pub name: Option<String>,
    pub roles: Vec<Role>,
    pub state: WorkerState,
    pub invited_by: Option<String>,
    pub me: bool,
}

impl WorkerRow {
    /// Tells whether everything that the roles allow is sealed to the worker.
    pub fn is_active(&self) -> bool {
        self.state == WorkerState::Active
    }
}

/// Everybody of the organisation.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ListWorkers {}

impl Request for ListWorkers {
    type Scope = WholeVault;
    type Reply = Vec<WorkerRow>;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("list_workers", Query, EVERYONE, EventClass::None("shows colleagues' labels"), []);

    fn handle_request(self, session: &mut Session) -> Result<Vec<WorkerRow>> {
        let unlocked = session.while_unlocked()?;
        let me = unlocked.open.author.handle.clone();
        let standings = unlocked.open.workers_standing()?;
        Ok(standings
            .into_iter()
            .map(|standing| WorkerRow {
                me: standing.handle == me,
                name: None,
                roles: standing.roles.into_iter().collect(),
                state: standing.state,
                invited_by: standing.invited_by,
                handle: standing.handle,
            })
            .collect())
    }
}

/// An invitation, shown once.
#[derive(Clone, serde::Serialize, ts_rs::TS)]
pub struct Invitation {
    pub code: String,
    #[ts(type = "string")]
    pub expires_on: NaiveDate,
}

/// Invites a worker by a code that serves once.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct InviteWorker {
    pub handle: String,
    pub roles: Vec<Role>,
}

impl Request for InviteWorker {
    type Scope = WholeVault;
    type Reply = Invitation;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("invite_worker", Command, ENROLS, EventClass::Own(EventKind::Invited), [Workers]);

    fn handle_request(self, session: &mut Session) -> Result<Invitation> {
        session.note_in_journal(EventKind::Invited)?;
        let unlocked = session.unlocked.as_mut().ok_or_else(|| refuse("locked"))?;
        let environment = &mut Session::environment(&mut session.config);
        let invitation = unlocked.open.invite_worker(&self.handle, self.roles.into_iter().collect(), environment)?;
        Ok(Invitation { code: invitation.code.to_string(), expires_on: invitation.expires_on })
    }
}

/// Lets in a newcomer whom somebody else invited.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct AdmitWorker {
    pub handle: String,
}

impl Request for AdmitWorker {
    type Scope = WholeVault;
    type Reply = Nothing;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("admit_worker", Command, EVERYONE, EventClass::Own(EventKind::Admitted), [Workers]);

    fn handle_request(self, session: &mut Session) -> Result<Nothing> {
        session.note_in_journal(EventKind::Admitted)?;
        let unlocked = session.unlocked.as_mut().ok_or_else(|| refuse("locked"))?;
        unlocked.open.admit_worker(&self.handle, &mut Session::environment(&mut session.config))?;
        session.note_sealings()?;
        Ok(Nothing {})
    }
}
