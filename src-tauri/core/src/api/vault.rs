//! Opening, closing and keeping a vault: thin, the rules are the vault's own.

use super::room::Room;
use super::sheets::{Shown, ShownSheet};
use super::table::{Needs, RoomRequest};
use crate::base::encoding::hex;
use crate::base::error::{Result, refuse};
use crate::base::roles::Role;
use crate::dictionary::Dictionary;
use crate::figures::verify_releases;
use crate::ledger::journal::EventKind;
use crate::ledger::verify;
use crate::request::{ENROLS, EVERYONE, EventClass, Nothing};
use crate::request_constants;
use crate::sample;
use crate::vault::{self, Alarm, Beginning, Joining, OpensWith, Restoring, WorkerState};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

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
    /// Files of her own that will belong to an organisation elsewhere: `roles` is empty, hers come with its answer.
    #[serde(default)]
    #[ts(optional)]
    pub joining: Option<bool>,
}

impl RoomRequest for CreateVault {
    type Reply = NewVault;
    const NEEDS: Needs = Needs::Nothing;
    request_constants!("create_vault", Command, EVERYONE, EventClass::Own(EventKind::Unlocked), [Cases, Today, Vault]);

    fn run(self, room: &mut Room) -> Result<NewVault> {
        let folder = room.environment.folder.clone();
        let means = &mut Room::means(&mut room.environment);
        let (handle, passphrase) = (self.handle.as_str(), self.passphrase.as_str());
        let with_sheets = !self.without_sheets.unwrap_or(false);
        let (open, sheets) = match self.joining.unwrap_or(false) {
            true if !self.roles.is_empty() || self.sample => return Err(refuse("not-in-organisation")),
            true => vault::create_to_belong(&folder, &Joining { handle, passphrase, with_sheets }, means)?,
            false => {
                let roles = self.roles.iter().copied().collect();
                vault::create(&folder, &Beginning { handle, passphrase, roles, with_sheets }, means)?
            }
        };
        room.begin(open)?;
        room.set_preference("language", self.language)?;
        if self.sample {
            room.with_desk(sample::fill)?;
            room.say_sample();
        }
        let Some(sheets) = sheets else { return Ok(NewVault { sheets: Vec::new() }) };
        let shown = Shown::in_force(sheets);
        let sheets = shown.all()?;
        room.sheets = Some(shown);
        Ok(NewVault { sheets })
    }
}

/// Unlocks.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct Unlock {
    pub handle: String,
    pub passphrase: String,
}

impl RoomRequest for Unlock {
    type Reply = super::status::Status;
    const NEEDS: Needs = Needs::Nothing;
    request_constants!("unlock", Command, EVERYONE, EventClass::Own(EventKind::Unlocked), [Vault]);

    fn run(self, room: &mut Room) -> Result<super::status::Status> {
        if room.session.is_some() {
            return Err(refuse("already-open"));
        }
        let folder = room.environment.folder.clone();
        let means = &mut Room::means(&mut room.environment);
        let open = vault::unlock(&folder, &self.handle, &self.passphrase, means)?;
        room.begin(open)?;
        super::status::ShowStatus {}.run(room)
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

impl RoomRequest for RecoverVault {
    type Reply = super::status::Status;
    const NEEDS: Needs = Needs::Nothing;
    request_constants!("recover_vault", Command, EVERYONE, EventClass::Own(EventKind::Recovered), [Vault]);

    fn run(self, room: &mut Room) -> Result<super::status::Status> {
        let [one, other] = self.sheets.as_slice() else { return Err(refuse("two-sheets-needed")) };
        let folder = room.environment.folder.clone();
        let means = &mut Room::means(&mut room.environment);
        let open = vault::recover(&folder, [one, other], &self.handle, &self.new_passphrase, means)?;
        room.begin(open)?;
        room.note(EventKind::Recovered)?;
        room.keep_sheets_confirmed()?;
        super::status::ShowStatus {}.run(room)
    }
}

/// Joins with a code: the newcomer makes her own keys.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct JoinVault {
    pub handle: String,
    pub code: String,
    pub new_passphrase: String,
}

/// Whether somebody still has to let her in.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct Joined {
    pub waits_for_admission: bool,
}

impl RoomRequest for JoinVault {
    type Reply = Joined;
    const NEEDS: Needs = Needs::Nothing;
    request_constants!("join_vault", Command, EVERYONE, EventClass::Own(EventKind::Unlocked), [Vault, Workers]);

    fn run(self, room: &mut Room) -> Result<Joined> {
        let folder = room.environment.folder.clone();
        let means = &mut Room::means(&mut room.environment);
        let open = vault::join(&folder, &self.handle, &self.code, &self.new_passphrase, means)?;
        let waits_for_admission = !open.waits_for.is_empty();
        room.begin(open)?;
        Ok(Joined { waits_for_admission })
    }
}

/// A colleague as the team screen shows her.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct WorkerRow {
    pub handle: String,
    pub name: Option<String>,
    pub roles: Vec<Role>,
    #[ts(type = "\"active\" | \"invited\" | \"waits_for_admission\" | \"removed\"")]
    pub state: WorkerState,
    pub invited_by: Option<String>,
    pub me: bool,
}

/// Everybody of the organisation.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ListWorkers {}

impl RoomRequest for ListWorkers {
    type Reply = Vec<WorkerRow>;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("list_workers", Query, EVERYONE, EventClass::None("shows colleagues' labels"), []);

    fn run(self, room: &mut Room) -> Result<Vec<WorkerRow>> {
        let session = room.session()?;
        let me = session.open.author.handle.clone();
        let standings = session.open.workers()?;
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

impl RoomRequest for InviteWorker {
    type Reply = Invitation;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("invite_worker", Command, ENROLS, EventClass::Own(EventKind::Invited), [Workers]);

    fn run(self, room: &mut Room) -> Result<Invitation> {
        room.note(EventKind::Invited)?;
        let session = room.session.as_mut().ok_or_else(|| refuse("locked"))?;
        let means = &mut Room::means(&mut room.environment);
        let invitation = session.open.invite(&self.handle, self.roles.into_iter().collect(), means)?;
        Ok(Invitation { code: invitation.code.to_string(), expires_on: invitation.expires_on })
    }
}

/// Lets in a newcomer whom somebody else invited.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct AdmitWorker {
    pub handle: String,
}

impl RoomRequest for AdmitWorker {
    type Reply = Nothing;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("admit_worker", Command, EVERYONE, EventClass::Own(EventKind::Admitted), [Workers]);

    fn run(self, room: &mut Room) -> Result<Nothing> {
        room.note(EventKind::Admitted)?;
        let session = room.session.as_mut().ok_or_else(|| refuse("locked"))?;
        session.open.admit(&self.handle, &mut Room::means(&mut room.environment))?;
        Ok(Nothing {})
    }
}

/// Sets a new passphrase for the worker herself.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct ChangePassphrase {
    pub old: String,
    pub new: String,
}

impl RoomRequest for ChangePassphrase {
    type Reply = Nothing;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("change_passphrase", Command, EVERYONE, EventClass::Own(EventKind::PassphraseChanged), []);

    fn run(self, room: &mut Room) -> Result<Nothing> {
        let session = room.session.as_mut().ok_or_else(|| refuse("locked"))?;
        let means = &mut Room::means(&mut room.environment);
        session.open.change_passphrase(&self.old, &self.new, means)?;
        room.note(EventKind::PassphraseChanged)?;
        Ok(Nothing {})
    }
}

/// A backup that was made and verified.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct BackupMade {
    pub file: String,
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Makes a backup of the whole vault in a folder that is new or empty.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct MakeBackup {
    pub folder: PathBuf,
    /// The folder is only the place, a stick for instance: a new folder called by day is made in it.
    #[serde(default)]
    #[ts(optional)]
    pub inside: Option<bool>,
}

impl RoomRequest for MakeBackup {
    type Reply = BackupMade;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("make_backup", Command, EVERYONE, EventClass::Own(EventKind::BackedUp), [Today, Vault]);

    fn run(self, room: &mut Room) -> Result<BackupMade> {
        room.note(EventKind::BackedUp)?;
        let today = room.environment.clock.today();
        let folder = match self.inside {
            Some(true) => vault::backup_folder_in(&self.folder, today),
            Some(false) | None => self.folder,
        };
        let session = room.session.as_mut().ok_or_else(|| refuse("locked"))?;
        let made = session.open.backup(&folder, &mut Room::means(&mut room.environment))?;
        if let Some(cases) = &session.open.cases {
            match cases.store.set_meta(crate::today::LAST_BACKUP, today.to_string().as_bytes()) {
                // The backup is made; Today goes on asking for one until there is room to write that down.
                Err(error) if error.is_disk_full() => {}
                noted => noted?,
            }
        }
        Ok(BackupMade { file: folder.to_string_lossy().into_owned(), bytes: made.bytes })
    }
}

/// A backup as it is shown before anybody opens it.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct BackupRow {
    pub folder: String,
    /// The last part of the folder's path.
    pub name: String,
    #[ts(type = "string | null")]
    pub made_on: Option<NaiveDate>,
    /// Whole days since then.
    #[ts(type = "number | null")]
    pub days: Option<i64>,
    #[ts(type = "number")]
    pub bytes: u64,
    /// Who can open it.
    pub handles: Vec<String>,
    /// Why nothing can be made of it. Fluent: `refused-<code>`.
    pub wrong: Option<String>,
}

/// The backups of a place.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct BackupsFound {
    /// The newest first; those that are no use last.
    pub rows: Vec<BackupRow>,
    /// Files are here already. They would be kept, whole, in a folder of this name.
    pub set_aside: Option<String>,
}

/// Looks for backups in a folder and in those right inside it.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct FindBackups {
    pub folder: PathBuf,
}

impl RoomRequest for FindBackups {
    type Reply = BackupsFound;
    const NEEDS: Needs = Needs::Nothing;
    request_constants!("find_backups", Query, EVERYONE, EventClass::None("shows days and handles"), []);

    fn run(self, room: &mut Room) -> Result<BackupsFound> {
        let today = room.environment.clock.today();
        let here = &room.environment.folder;
        let name_of = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
        let aside = vault::aside_of(here, today)?.as_deref().and_then(name_of);
        let rows = vault::find_backups(&self.folder)?.into_iter().map(|found| {
            let made_on = found.summary.as_ref().ok().map(|summary| summary.made_on);
            BackupRow {
                name: name_of(&found.folder).unwrap_or_default(),
                folder: found.folder.to_string_lossy().into_owned(),
                made_on,
                days: made_on.map(|day| (today - day).num_days().max(0)),
                bytes: found.summary.as_ref().map_or(0, |summary| summary.bytes),
                handles: found.handles,
                wrong: found.summary.err().map(|error| {
                    error.as_refusal().map_or_else(|| "backup-damaged".to_owned(), |refusal| refusal.code)
                }),
            }
        });
        Ok(BackupsFound { rows: rows.collect(), set_aside: aside })
    }
}

/// Makes a vault from a backup in the room's folder, and leaves it open.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct RestoreBackup {
    pub backup: PathBuf,
    pub handle: String,
    /// Hers of the day on which it was made; with sheets the one that she chooses now.
    pub passphrase: String,
    /// Two recovery sheets as typed, where the passphrase is lost.
    #[serde(default)]
    #[ts(optional)]
    pub sheets: Option<Vec<String>>,
    /// Where files are here already they are kept beside their place; without this they stand in the way.
    #[serde(default)]
    #[ts(optional)]
    pub set_aside: Option<bool>,
}

impl RoomRequest for RestoreBackup {
    type Reply = super::status::Status;
    const NEEDS: Needs = Needs::Nothing;
    request_constants!("restore_backup", Command, EVERYONE, EventClass::Own(EventKind::Restored), [Vault]);

    fn run(self, room: &mut Room) -> Result<super::status::Status> {
        if room.session.is_some() {
            return Err(refuse("already-open"));
        }
        let folder = room.environment.folder.clone();
        let means = &mut Room::means(&mut room.environment);
        let with = match self.sheets.as_deref() {
            None => OpensWith::Passphrase(&self.passphrase),
            Some([one, other]) => OpensWith::Sheets { sheets: [one, other], new_passphrase: &self.passphrase },
            Some(_) => return Err(refuse("two-sheets-needed")),
        };
        let setting_aside = self.set_aside.unwrap_or(false);
        let wanted = Restoring { backup: &self.backup, to: &folder, handle: &self.handle, with, setting_aside };
        let open = vault::restore_as(&wanted, means)?;
        room.begin(open)?;
        room.note(EventKind::Restored)?;
        if self.sheets.is_some() {
            room.note(EventKind::Recovered)?;
            room.keep_sheets_confirmed()?;
        }
        super::status::ShowStatus {}.run(room)
    }
}

/// Says that somebody has looked at what was found wrong at opening: from now on what is here counts as seen.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct AcknowledgeAlarms {}

impl RoomRequest for AcknowledgeAlarms {
    type Reply = super::status::Status;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("acknowledge_alarms", Command, EVERYONE, EventClass::Own(EventKind::Acknowledged), [Vault]);
    const WHILE_JOINING: bool = true;

    fn run(self, room: &mut Room) -> Result<super::status::Status> {
        // The event first: who says so stands in the journal before what she saw is forgotten.
        room.note(EventKind::Acknowledged)?;
        room.session()?.open.acknowledge_alarms();
        super::status::ShowStatus {}.run(room)
    }
}

/// What a verification found.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct VaultVerified {
    #[ts(type = "number")]
    pub entries: u64,
    #[ts(type = "number")]
    pub rows: u64,
    #[ts(type = "number")]
    pub events: u64,
    /// Fluent: `alarm-<code>`.
    pub alarms: Vec<String>,
    /// For each store that was checked, a hash of all its records as the entries have them: equal on two machines that
    /// hold the same. A store whose entries cannot be read has none.
    pub state: BTreeMap<&'static str, String>,
}

/// Checks every page, entry, row and link of each store that the worker can open.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct VerifyVault {}

impl RoomRequest for VerifyVault {
    type Reply = VaultVerified;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("verify_vault", Query, EVERYONE, EventClass::Own(EventKind::Verified), []);

    fn run(self, room: &mut Room) -> Result<VaultVerified> {
        room.note(EventKind::Verified)?;
        let session = room.session()?;
        let mut found = verify::Verified::default();
        let mut state = BTreeMap::new();
        let stores = [(Needs::Cases, &session.open.cases), (Needs::Figures, &session.open.figures)];
        for (which, open) in stores.into_iter().filter_map(|(which, open)| open.as_ref().map(|open| (which, open))) {
            let one = verify::store(&open.store, &session.open.statement, Dictionary::shipped())?;
            found.entries += one.entries;
            found.rows += one.rows;
            found.events += one.events;
            if let Some(held) = one.state {
                state.insert(which.word(), hex(&held));
            }
            found.alarms.extend(one.alarms);
            if which == Needs::Figures {
                found.alarms.extend(verify_releases(open.store.connection(), &session.open.statement)?);
            }
        }
        let alarms = session.open.alarms_to_look_at().map(Alarm::code);
        let mut alarms: Vec<String> = alarms.chain(found.alarms.iter().map(|a| a.code())).map(str::to_owned).collect();
        alarms.sort();
        alarms.dedup();
        Ok(VaultVerified { entries: found.entries, rows: found.rows, events: found.events, alarms, state })
    }
}
