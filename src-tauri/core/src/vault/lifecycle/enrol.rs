//! Enrolment: an admin invites, the newcomer makes keys of their own, a holder of a store's key seals it to the newcomer.
//!
//! Nobody ever sets another worker's passphrase. The inviter seals at the next unlock, unasked; everyone else is shown
//! handle, roles and inviter, and accepts. An admin who is no caseworker has no case key to seal.

use crate::base::encoding::Hash;
use crate::base::error::{Result, refuse};
use crate::base::roles::Roles;
use crate::vault::crypto::invitation_code::Code;
use crate::vault::crypto::invitation_code::INVITATION_DAYS;
use crate::vault::files::handle::Handle;
use crate::vault::files::layout::{Folder, SlotKind};
use crate::vault::files::slots::Slots;
use crate::vault::files::worker_file::{WorkerFile, WorkerKeys};
use crate::vault::membership::certificate::{Certificate, Invited};
use crate::vault::membership::link::Act;
use crate::vault::membership::statement::{Certified, Place, Statement};
use crate::vault::unlock::environment::Environment;
use crate::vault::unlock::open::{Open, open_with};
use crate::vault::unlock::passphrase::check_strength;
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;
use std::path::Path;
use zeroize::Zeroizing;

/// An invitation as it is handed to the newcomer.
pub struct NewInvitation {
    /// To print or read out, once.
    pub code: Zeroizing<String>,
    pub expires_on: NaiveDate,
}

/// How a worker stands in the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum WorkerState {
    Active,
    /// Invited; has made no keys yet.
    Invited,
    /// Has keys; something that the roles allow is not yet sealed to them.
    WaitsForAdmission,
    Removed,
}

/// One worker, or one who is invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkerStanding {
    pub handle: String,
    pub roles: Roles,
    pub state: WorkerState,
    /// Handle of who invited; `None` for the first worker and after recovery.
    pub invited_by: Option<String>,
    /// The last day of an open invitation.
    pub expires_on: Option<NaiveDate>,
}

impl Open {
    /// Invites a worker. The latest invitation for a handle counts.
    ///
    /// Refuses with `needs-admin`, `handle-letters`, `handle-taken`, `roles-missing`.
    pub fn invite_worker(
        &mut self,
        handle: &str,
        roles: Roles,
        environment: &mut Environment<'_>,
    ) -> Result<NewInvitation> {
        let handle = Handle::parse_handle(handle)?;
        let key = self.organisation_key().ok_or_else(|| refuse("needs-admin"))?;
        if roles.is_empty() {
            return Err(refuse("roles-missing"));
        }
        if self.statement.latest_of(&handle).is_some_and(|(_, found)| found.is_living()) {
            return Err(refuse("handle-taken"));
        }
        let organisation = self.statement.organisation();
        let code = Code::draw_for_key(organisation, &self.statement.keys().organisation, environment.random)?;
        let made_on = environment.current_day();
        let expires_on = made_on.checked_add_days(Days::new(INVITATION_DAYS)).unwrap_or(made_on);
        let invited = Invited {
            handle,
            roles,
            code_key: code.signing_key()?.verifying_key(),
            made_on,
            expires_on,
            replaces: None,
        };
        let invitation = invited.signed_by(organisation, self.author.certificate, &self.keys.signing)?;
        self.append_statement(Act::Invitation(invitation), &key)?;
        Ok(NewInvitation { code: code.printed_code()?, expires_on })
    }

    /// Seals to a newcomer what the roles allow and this worker holds. How many secrets were sealed.
    ///
    /// Refuses with `worker-unknown`, `nobody-waits`, `not-held` (nothing of what the newcomer waits for is held here),
    /// `invitation-expired`.
    pub fn admit_worker(&mut self, handle: &str, environment: &mut Environment<'_>) -> Result<usize> {
        let handle = Handle::parse_handle(handle)?;
        let (named, found) = self.statement.latest_of(&handle).ok_or_else(|| refuse("worker-unknown"))?;
        if !found.is_living() {
            return Err(refuse("worker-removed"));
        }
        let Place::Here { expires_on } = found.place else {
            return Err(refuse("nobody-waits"));
        };
        let waiting = self.waits_of(&named, found)?;
        if waiting.is_empty() {
            return Err(refuse("nobody-waits"));
        }
        let held: Vec<SlotKind> = waiting.into_iter().filter(|slot_kind| self.held.contains_key(slot_kind)).collect();
        if held.is_empty() {
            return Err(refuse("not-held"));
        }
        if environment.current_day() > expires_on {
            return Err(refuse("invitation-expired"));
        }
        for slot_kind in &held {
            self.seal_anew(*slot_kind, &BTreeSet::from([named]))?;
        }
        self.remember_last_seen(environment)?;
        Ok(held.len())
    }

    /// Everyone of the organisation, in the order of their invitations.
    pub fn workers_standing(&self) -> Result<Vec<WorkerStanding>> {
        let mut workers: Vec<(u64, WorkerStanding)> = Vec::new();
        for (named, found) in self.statement.certificates() {
            let is_latest = self.statement.latest_of(&found.handle).is_some_and(|(last, _)| last == named);
            if !is_latest {
                continue;
            }
            let state = match (found.is_living(), self.waits_of(&named, found)?.is_empty()) {
                (false, _) => WorkerState::Removed,
                (true, true) => WorkerState::Active,
                (true, false) => WorkerState::WaitsForAdmission,
            };
            workers.push((found.number, self.standing(found, state)));
        }
        for (number, _, invitation) in self.statement.invitations() {
            let is_open =
                self.statement.open_invitation(&invitation.invited.handle).is_some_and(|(open, _)| open == number);
            if is_open {
                let certified = invitation.inviter.and_then(|(inviter, _)| self.statement.certificate(&inviter));
                workers.push((
                    number,
                    WorkerStanding {
                        handle: invitation.invited.handle.to_string(),
                        roles: invitation.invited.roles.clone(),
                        state: WorkerState::Invited,
                        invited_by: certified.map(|found| found.handle.to_string()),
                        expires_on: Some(invitation.invited.expires_on),
                    },
                ));
            }
        }
        workers.sort_by_key(|(number, _)| *number);
        Ok(workers.into_iter().map(|(_, standing)| standing).collect())
    }

    fn standing(&self, found: &Certified, state: WorkerState) -> WorkerStanding {
        let inviter = found.inviter.and_then(|inviter| self.statement.certificate(&inviter));
        WorkerStanding {
            handle: found.handle.to_string(),
            roles: found.roles.clone(),
            state,
            invited_by: inviter.map(|found| found.handle.to_string()),
            expires_on: None,
        }
    }

    /// Returns what a certificate may hold and no slot file is sealed to it for.
    fn waits_of(&self, named: &Hash, found: &Certified) -> Result<Vec<SlotKind>> {
        let mut waiting = Vec::new();
        if self.own_statement.is_some() {
            // The organisation's own folder is elsewhere; nothing here is for its workers.
            return Ok(waiting);
        }
        for slot_kind in SlotKind::ALL.into_iter().filter(|slot_kind| found.may_hold(*slot_kind)) {
            let slots = match self.held.get(&slot_kind) {
                Some(held) => Some(held.slots.clone()),
                None => Slots::peek_without_key(&self.folder, slot_kind, &self.statement)?,
            };
            if slots.is_some_and(|slots| !slots.sealed.contains_key(named)) {
                waiting.push(slot_kind);
            }
        }
        Ok(waiting)
    }

    /// Seals what is held here to newcomers whose invitation this worker signed, while it stands.
    pub(crate) fn seal_to_newcomers_invited_here(&mut self, environment: &Environment<'_>) -> Result<()> {
        let today = environment.current_day();
        let slot_kinds: Vec<SlotKind> = self.held.keys().copied().collect();
        for slot_kind in slot_kinds {
            let newcomers: BTreeSet<Hash> = self
                .statement
                .certificates()
                .into_iter()
                .filter(|(named, found)| self.is_mine_to_seal(slot_kind, named, found, today))
                .map(|(named, _)| named)
                .collect();
            if !newcomers.is_empty() {
                self.seal_anew(slot_kind, &newcomers)?;
            }
        }
        Ok(())
    }

    fn is_mine_to_seal(&self, slot_kind: SlotKind, named: &Hash, found: &Certified, today: NaiveDate) -> bool {
        let is_sealed = self.held.get(&slot_kind).is_some_and(|held| held.slots.sealed.contains_key(named));
        let i_invited = found
            .inviter
            .and_then(|inviter| self.statement.certificate(&inviter))
            // Keys are compared, never handles: whoever holds the organisation's key can write any handle.
            .is_some_and(|inviter| inviter.signing == self.keys.signing.verifying_key() && inviter.is_living());
        let stands = matches!(found.place, Place::Here { expires_on } if today <= expires_on);
        !is_sealed && i_invited && stands && found.is_living() && found.may_hold(slot_kind)
    }
}

/// Answers an invitation: makes the newcomer's keys, certifies them with the code's key, and opens what the newcomer
/// may open.
///
/// Refuses with `vault-missing`, `already-open`, `code-mistyped`, `invitation-of-another`, `invitation-unknown`,
/// `invitation-other-handle`, `invitation-used`, `invitation-replaced`, `invitation-expired`, `passphrase-weak`.
pub fn join_by_code(
    dir: &Path,
    handle: &str,
    code: &str,
    passphrase: &str,
    environment: &mut Environment<'_>,
) -> Result<Open> {
    let folder = Folder::of_vault(dir)?;
    let handle = Handle::parse_handle(handle)?;
    let code = Code::parse_typed_code(code)?;
    check_strength(passphrase, &handle)?;
    let lock = folder.lock_folder()?;
    let mut statement = Statement::read_statement(&folder)?;
    let (number, named) = find_invitation(&statement, &handle, &code, environment.current_day())?;
    let organisation = statement.organisation();
    let keys = WorkerKeys::draw_random(environment.random)?;
    let cost = environment.calibrated_cost()?;
    // The certificate is what counts: a file left by an attempt that ended before it is written over.
    WorkerFile::wrap_under_passphrase(&keys, organisation, &handle, passphrase, cost, environment.random)?
        .write_worker_file(&folder, &keys)?;
    let certificate =
        Certificate::make_certificate(organisation, named, &keys, environment.current_day(), &code.signing_key()?)?;
    statement.answer(&folder, number, certificate)?;
    open_with(folder, lock, organisation, handle, keys, environment)
}

fn find_invitation(statement: &Statement, handle: &Handle, code: &Code, today: NaiveDate) -> Result<(u64, Hash)> {
    if !code.is_of(statement.organisation(), &statement.keys().organisation)? {
        return Err(refuse("invitation-of-another"));
    }
    let code_key = code.signing_key()?.verifying_key();
    let found = statement.invitations().find(|(_, _, invitation)| invitation.invited.code_key == code_key);
    let (number, named, invitation) = found.ok_or_else(|| refuse("invitation-unknown"))?;
    if invitation.invited.handle != *handle {
        return Err(refuse("invitation-other-handle"));
    }
    if statement.certificates().iter().any(|(_, certified)| certified.number == number) {
        return Err(refuse("invitation-used"));
    }
    if statement.open_invitation(handle).is_none_or(|(open, _)| open != number) {
        return Err(refuse("invitation-replaced"));
    }
    if today > invitation.invited.expires_on {
        return Err(refuse("invitation-expired"));
    }
    Ok((number, *named))
}
