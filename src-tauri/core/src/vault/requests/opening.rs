//! Opening a vault: making it, unlocking, recovery, joining with a code, a new passphrase.

use crate::base::error::{Result, refuse};
use crate::base::roles::Role;
use crate::ledger::journal::EventKind;
use crate::request::{EVERYONE, EventClass, Nothing, Request, Requires, WholeVault};
use crate::request_constants;
use crate::sample;
use crate::session::Session;
use crate::session::shown_sheets::{Shown, ShownSheet};
use crate::vault::{self, Beginning, Joining};

/// The sheets of a new vault.
#[derive(Clone, serde::Serialize, ts_rs::TS)]
pub struct NewVault {
    pub sheets: Vec<ShownSheet>,
}

/// Makes a vault in the room's folder and leaves it open.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct CreateVault {
    pub handle: String,
    pub passphrase: String,
    pub roles: Vec<Role>,
    pub language: String,
    /// Begin with invented people.
    pub sample: bool,
    /// Makes no recovery sheets: a forgotten passphrase can then be final. Only where somebody asked for exactly that.
    #[serde(default)]
    #[ts(optional)]
    pub without_sheets: Option<bool>,
    /// Files that will belong to an organisation elsewhere: `roles` is empty, the worker's come with its answer.
    #[serde(default)]
    #[ts(optional)]
    pub joining: Option<bool>,
}

impl Request for CreateVault {
    type Scope = WholeVault;
    type Reply = NewVault;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("create_vault", Command, EVERYONE, EventClass::Own(EventKind::Unlocked), [Cases, Today, Vault]);

    fn handle_request(self, session: &mut Session) -> Result<NewVault> {
        let folder = session.config.folder.clone();
        let environment = &mut Session::environment(&mut session.config);
        let (handle, passphrase) = (self.handle.as_str(), self.passphrase.as_str());
        let with_sheets = !self.without_sheets.unwrap_or(false);
        let (open, sheets) = match self.joining.unwrap_or(false) {
            true if !self.roles.is_empty() || self.sample => return Err(refuse("not-in-organisation")),
            true => vault::create_to_belong(&folder, &Joining { handle, passphrase, with_sheets }, environment)?,
            false => {
                let roles = self.roles.iter().copied().collect();
                vault::create_vault(&folder, &Beginning { handle, passphrase, roles, with_sheets }, environment)?
            }
        };
        session.begin_session(open)?;
        session.set_preference("language", self.language)?;
        if self.sample {
            session.with_cases(sample::fill)?;
            session.say_sample();
        }
        let Some(sheets) = sheets else { return Ok(NewVault { sheets: Vec::new() }) };
        let shown = Shown::in_force(sheets);
        let sheets = shown.all()?;
        session.sheets = Some(shown);
        Ok(NewVault { sheets })
    }
}

/// Unlocks.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct Unlock {
    pub handle: String,
    pub passphrase: String,
}

impl Request for Unlock {
    type Scope = WholeVault;
    type Reply = crate::vault::requests::show_status::Status;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("unlock", Command, EVERYONE, EventClass::Own(EventKind::Unlocked), [Vault]);

    fn handle_request(self, session: &mut Session) -> Result<crate::vault::requests::show_status::Status> {
        if session.unlocked.is_some() {
            return Err(refuse("already-open"));
        }
        let folder = session.config.folder.clone();
        let environment = &mut Session::environment(&mut session.config);
        let open = vault::unlock_vault(&folder, &self.handle, &self.passphrase, environment)?;
        session.begin_session(open)?;
        crate::vault::requests::show_status::ShowStatus {}.handle_request(session)
    }
}

/// Opens a vault with two of its three sheets and sets a new passphrase.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct RecoverVault {
    pub handle: String,
    /// Two sheets as typed: words or digits.
    pub sheets: Vec<String>,
    pub new_passphrase: String,
}

impl Request for RecoverVault {
    type Scope = WholeVault;
    type Reply = crate::vault::requests::show_status::Status;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("recover_vault", Command, EVERYONE, EventClass::Own(EventKind::Recovered), [Vault]);

    fn handle_request(self, session: &mut Session) -> Result<crate::vault::requests::show_status::Status> {
        let [one, other] = self.sheets.as_slice() else { return Err(refuse("two-sheets-needed")) };
        let folder = session.config.folder.clone();
        let environment = &mut Session::environment(&mut session.config);
        let open = vault::recover_with_sheets(&folder, [one, other], &self.handle, &self.new_passphrase, environment)?;
        session.begin_session(open)?;
        session.note_in_journal(EventKind::Recovered)?;
        session.keep_sheets_confirmed()?;
        crate::vault::requests::show_status::ShowStatus {}.handle_request(session)
    }
}

/// Joins with a code: the newcomer makes keys of their own.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct JoinVault {
    pub handle: String,
    pub code: String,
    pub new_passphrase: String,
}

/// Result of joining: whether somebody still has to let the worker in.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct Joined {
    pub waits_for_admission: bool,
}

impl Request for JoinVault {
    type Scope = WholeVault;
    type Reply = Joined;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("join_vault", Command, EVERYONE, EventClass::Own(EventKind::Unlocked), [Vault, Workers]);

    fn handle_request(self, session: &mut Session) -> Result<Joined> {
        let folder = session.config.folder.clone();
        let environment = &mut Session::environment(&mut session.config);
        let open = vault::join_by_code(&folder, &self.handle, &self.code, &self.new_passphrase, environment)?;
        let waits_for_admission = !open.waits_for.is_empty();
        session.begin_session(open)?;
        Ok(Joined { waits_for_admission })
    }
}

/// Sets a new passphrase for the worker at the keyboard.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct ChangePassphrase {
    pub old: String,
    pub new: String,
}

impl Request for ChangePassphrase {
    type Scope = WholeVault;
    type Reply = Nothing;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("change_passphrase", Command, EVERYONE, EventClass::Own(EventKind::PassphraseChanged), []);

    fn handle_request(self, session: &mut Session) -> Result<Nothing> {
        let unlocked = session.unlocked.as_mut().ok_or_else(|| refuse("locked"))?;
        let environment = &mut Session::environment(&mut session.config);
        unlocked.open.change_passphrase(&self.old, &self.new, environment)?;
        session.note_in_journal(EventKind::PassphraseChanged)?;
        Ok(Nothing {})
    }
}
