//! Backup and restore, as the screen and the command line ask for them.

use crate::base::error::{Result, refuse};
use crate::ledger::journal::EventKind;
use crate::request::{EVERYONE, EventClass, Request, Requires, WholeVault};
use crate::request_constants;
use crate::session::Session;
use crate::vault::{self, OpensWith, Restoring};
use chrono::NaiveDate;
use std::path::{Path, PathBuf};

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

impl Request for MakeBackup {
    type Scope = WholeVault;
    type Reply = BackupMade;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("make_backup", Command, EVERYONE, EventClass::Own(EventKind::BackedUp), [Today, Vault]);

    fn handle_request(self, session: &mut Session) -> Result<BackupMade> {
        session.note_in_journal(EventKind::BackedUp)?;
        let today = session.config.clock.current_day();
        let folder = match self.inside {
            Some(true) => vault::backup_folder_in(&self.folder, today),
            Some(false) | None => self.folder,
        };
        let unlocked = session.unlocked.as_mut().ok_or_else(|| refuse("locked"))?;
        let made = unlocked.open.make_backup(&folder, &mut Session::environment(&mut session.config))?;
        if let Some(cases) = &unlocked.open.cases {
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
pub(crate) struct BackupRow {
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
    /// Handles of the workers who can open it.
    pub handles: Vec<String>,
    /// Why nothing can be made of it. Fluent: `refused-<code>`.
    pub wrong: Option<String>,
}

/// The backups of a place.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct BackupsFound {
    /// The newest first; those that are no use last.
    pub rows: Vec<BackupRow>,
    /// Files are here already. Existing files would be kept, whole, in a folder of this name.
    pub set_aside: Option<String>,
}

/// Looks for backups in a folder and in those right inside it.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct FindBackups {
    pub folder: PathBuf,
}

impl Request for FindBackups {
    type Scope = WholeVault;
    type Reply = BackupsFound;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("find_backups", Query, EVERYONE, EventClass::None("shows days and handles"), []);

    fn handle_request(self, session: &mut Session) -> Result<BackupsFound> {
        let today = session.config.clock.current_day();
        let here = &session.config.folder;
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
    /// Passphrase of the day on which the backup was made; with sheets the one chosen now.
    pub passphrase: String,
    /// Two recovery sheets as typed, where the passphrase is lost.
    #[serde(default)]
    #[ts(optional)]
    pub sheets: Option<Vec<String>>,
    /// True to keep files that are here already beside their place; without this they stand in the way.
    #[serde(default)]
    #[ts(optional)]
    pub set_aside: Option<bool>,
}

impl Request for RestoreBackup {
    type Scope = WholeVault;
    type Reply = crate::vault::requests::show_status::Status;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("restore_backup", Command, EVERYONE, EventClass::Own(EventKind::Restored), [Vault]);

    fn handle_request(self, session: &mut Session) -> Result<crate::vault::requests::show_status::Status> {
        if session.unlocked.is_some() {
            return Err(refuse("already-open"));
        }
        let folder = session.config.folder.clone();
        let environment = &mut Session::environment(&mut session.config);
        let with = match self.sheets.as_deref() {
            None => OpensWith::Passphrase(&self.passphrase),
            Some([one, other]) => OpensWith::Sheets { sheets: [one, other], new_passphrase: &self.passphrase },
            Some(_) => return Err(refuse("two-sheets-needed")),
        };
        let setting_aside = self.set_aside.unwrap_or(false);
        let wanted = Restoring { backup: &self.backup, to: &folder, handle: &self.handle, with, setting_aside };
        let open = vault::restore_as(&wanted, environment)?;
        session.begin_session(open)?;
        session.note_in_journal(EventKind::Restored)?;
        if self.sheets.is_some() {
            session.note_in_journal(EventKind::Recovered)?;
            session.keep_sheets_confirmed()?;
        }
        crate::vault::requests::show_status::ShowStatus {}.handle_request(session)
    }
}
