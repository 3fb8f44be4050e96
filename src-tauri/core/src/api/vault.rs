//! Opening, closing and keeping a vault: thin, the rules are the vault's own.

use super::room::Room;
use super::table::{Needs, RoomRequest};
use crate::base::encoding::hex;
use crate::base::error::{Result, refuse};
use crate::base::roles::Role;
use crate::dictionary::Dictionary;
use crate::ledger::journal::EventKind;
use crate::ledger::verify;
use crate::request::{ENROLS, EVERYONE, EventClass, Nothing};
use crate::request_constants;
use crate::sample;
use crate::vault::{self, Beginning, Joining, Open, WorkerState};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A recovery sheet as it is shown once.
#[derive(Clone, serde::Serialize, ts_rs::TS)]
#[ts(rename = "Sheet")]
pub struct ShownSheet {
    #[ts(type = "1 | 2 | 3")]
    pub number: u8,
    pub words: Vec<&'static str>,
    /// The same as digits, for readers of other scripts.
    pub groups: Vec<String>,
}

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
        room.with_desk(|desk| {
            crate::ledger::preferences::set(desk.connection(), desk.handle(), "language", &self.language)
        })
        .or_else(|error| if error.as_refusal().is_some() { Ok(()) } else { Err(error) })?;
        if self.sample {
            room.with_desk(sample::fill)?;
        }
        let mut shown = Vec::new();
        for sheet in sheets.iter().flatten() {
            shown.push(ShownSheet { number: sheet.number(), words: sheet.words()?, groups: sheet.groups()? });
        }
        room.sheets = sheets;
        Ok(NewVault { sheets: shown })
    }
}

/// Fewer words than this prove nothing.
const CONFIRMED_WORDS_MIN: usize = 2;

/// Whether the words were right.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct SheetCheck {
    pub right: bool,
}

/// Some words of a sheet in their order, to show that it was written down.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct ConfirmSheets {
    pub number: u8,
    pub words: Vec<String>,
}

impl RoomRequest for ConfirmSheets {
    type Reply = SheetCheck;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("confirm_sheets", Query, EVERYONE, EventClass::None("compares words just shown"), []);
    const WHILE_JOINING: bool = true;

    fn run(self, room: &mut Room) -> Result<SheetCheck> {
        let sheets = room.sheets.as_ref().ok_or_else(|| refuse("sheets-gone"))?;
        let sheet = sheets.iter().find(|sheet| sheet.number() == self.number).ok_or_else(|| refuse("sheets-gone"))?;
        let words = sheet.words()?;
        let mut left = words.iter();
        let right = self.words.len() >= CONFIRMED_WORDS_MIN
            && self.words.iter().all(|typed| left.any(|word| *word == typed.trim().to_lowercase()));
        Ok(SheetCheck { right })
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
        begin(room, open)
    }
}

fn begin(room: &mut Room, open: Open) -> Result<super::status::Status> {
    room.begin(open)?;
    super::status::ShowStatus {}.run(room)
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
        let status = begin(room, open)?;
        room.note(EventKind::Recovered)?;
        Ok(status)
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

/// Makes a backup of the whole vault in a folder.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct MakeBackup {
    pub folder: PathBuf,
}

impl RoomRequest for MakeBackup {
    type Reply = BackupMade;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("make_backup", Command, EVERYONE, EventClass::Own(EventKind::BackedUp), [Today, Vault]);

    fn run(self, room: &mut Room) -> Result<BackupMade> {
        room.note(EventKind::BackedUp)?;
        let today = room.environment.clock.today();
        let session = room.session.as_mut().ok_or_else(|| refuse("locked"))?;
        let made = session.open.backup(&self.folder, &mut Room::means(&mut room.environment))?;
        if let Some(cases) = &session.open.cases {
            match cases.store.set_meta(crate::today::LAST_BACKUP, today.to_string().as_bytes()) {
                // The backup is made; Today goes on asking for one until there is room to write that down.
                Err(error) if error.is_disk_full() => {}
                noted => noted?,
            }
        }
        Ok(BackupMade { file: self.folder.to_string_lossy().into_owned(), bytes: made.bytes })
    }
}

/// Makes a vault from a backup in the room's folder, where there is nothing, and leaves it open.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct RestoreBackup {
    pub backup: PathBuf,
    pub handle: String,
    pub passphrase: String,
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
        let open = vault::restore(&self.backup, &folder, &self.handle, &self.passphrase, means)?;
        let status = begin(room, open)?;
        room.note(EventKind::Restored)?;
        Ok(status)
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
            if !one.alarms.contains(&verify::Alarm::EntryDamaged) {
                let connection = open.store.connection();
                let held = verify::state_hash(connection, &session.open.statement, Dictionary::shipped())?;
                state.insert(which.word(), hex(&held));
            }
            found.alarms.extend(one.alarms);
        }
        let alarms = session.open.alarms.iter().map(|alarm| alarm.code());
        let mut alarms: Vec<String> = alarms.chain(found.alarms.iter().map(|a| a.code())).map(str::to_owned).collect();
        alarms.sort();
        alarms.dedup();
        Ok(VaultVerified { entries: found.entries, rows: found.rows, events: found.events, alarms, state })
    }
}
