//! A new vault: an organisation with its key, its first worker, and the stores that the worker's roles open.
//!
//! Everything is made in a folder beside the wanted place and renamed into it, so that there is a whole vault or none.

use crate::base::durable_file;
use crate::base::encoding::{Hash, hex_of_bytes};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::OrganisationId;
use crate::base::random::draw_random_bytes;
use crate::base::roles::{Role, Roles};
use crate::vault::crypto::cipher::draw_secret;
use crate::vault::crypto::subkeys::PublicKey;
use crate::vault::files::handle::Handle;
use crate::vault::files::layout::{self, Folder, SlotKind};
use crate::vault::files::sheets::{Recovery, Sheet};
use crate::vault::files::slots::{Label, Signer, Slots};
use crate::vault::files::worker_file::{WorkerFile, WorkerKeys};
use crate::vault::membership::certificate::{Certificate, Invited};
use crate::vault::membership::link::{Act, Keys};
use crate::vault::membership::statement::Statement;
use crate::vault::unlock::environment::Environment;
use crate::vault::unlock::open::{Open, open_with};
use crate::vault::unlock::passphrase::check_strength;
use chrono::NaiveDate;
use ed25519_dalek::SigningKey;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Beginning of a new vault.
pub struct Beginning<'a> {
    pub handle: &'a str,
    pub passphrase: &'a str,
    /// Must hold [`Role::Admin`]: someone has to keep the organisation's key.
    pub roles: Roles,
    /// True if recovery sheets are made. Without them a forgotten passphrase can be final.
    pub with_sheets: bool,
}

/// Beginning of files that are made to belong to an organisation elsewhere. The worker's role comes with the
/// certificate.
pub struct Joining<'a> {
    pub handle: &'a str,
    pub passphrase: &'a str,
    /// True if recovery sheets are made, of these files only.
    pub with_sheets: bool,
}

/// Makes a vault where there is nothing, and leaves it open.
///
/// Refuses with `vault-exists`, `handle-letters`, `passphrase-weak`, `roles-need-admin`.
pub fn create_vault(
    dir: &Path,
    beginning: &Beginning<'_>,
    environment: &mut Environment<'_>,
) -> Result<(Open, Option<[Sheet; 3]>)> {
    let handle = Handle::parse_handle(beginning.handle)?;
    check_strength(beginning.passphrase, &handle)?;
    if !beginning.roles.contains(&Role::Admin) {
        return Err(refuse("roles-need-admin"));
    }
    make_in_place(dir, &handle, beginning, Kind::Organisation, environment)
}

/// Makes a vault that will belong to an organisation elsewhere, and leaves it open. Until it belongs to one nothing is
/// recorded in it.
///
/// Refuses with `vault-exists`, `handle-letters`, `passphrase-weak`.
pub fn create_to_belong(
    dir: &Path,
    joining: &Joining<'_>,
    environment: &mut Environment<'_>,
) -> Result<(Open, Option<[Sheet; 3]>)> {
    let handle = Handle::parse_handle(joining.handle)?;
    check_strength(joining.passphrase, &handle)?;
    let Joining { handle: label, passphrase, with_sheets } = *joining;
    // Of the own statement only: what opens these files. What the worker may do is said by the organisation's.
    let roles = Roles::from([Role::Caseworker, Role::Admin]);
    let beginning = Beginning { handle: label, passphrase, roles, with_sheets };
    make_in_place(dir, &handle, &beginning, Kind::ToBelong, environment)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Organisation,
    ToBelong,
}

fn make_in_place(
    dir: &Path,
    handle: &Handle,
    beginning: &Beginning<'_>,
    kind: Kind,
    environment: &mut Environment<'_>,
) -> Result<(Open, Option<[Sheet; 3]>)> {
    if !is_free(dir)? {
        return Err(refuse("vault-exists"));
    }
    let beside = Beside::of(dir, draw_random_bytes(environment.random))?;
    let made = make_vault_files(&beside.folder, handle, beginning, kind, environment);
    let (keys, organisation, sheets) = match made {
        Ok(made) => made,
        Err(error) => {
            beside.remove();
            return Err(error);
        }
    };
    beside.move_to(dir)?;
    let folder = Folder::at_folder_root(dir);
    let lock = folder.lock_folder()?;
    let open = open_with(folder, lock, organisation, handle.clone(), keys, environment)?;
    Ok((open, sheets))
}

type Made = (WorkerKeys, OrganisationId, Option<[Sheet; 3]>);

fn make_vault_files(
    folder: &Folder,
    handle: &Handle,
    beginning: &Beginning<'_>,
    kind: Kind,
    environment: &mut Environment<'_>,
) -> Result<Made> {
    folder.make_folders()?;
    let organisation = OrganisationId::draw_random(environment.random);
    let secret = draw_secret(environment.random);
    let organisation_key = SigningKey::from_bytes(&secret);
    let recovery = match beginning.with_sheets {
        true => Some(Recovery::make_recovery(organisation, environment.random)?),
        false => None,
    };
    let keys = Keys {
        organisation: organisation_key.verifying_key(),
        recovery: recovery.as_ref().map(|(recovery, _)| recovery.public),
        figures: None,
        sites: BTreeMap::new(),
    };
    let mut statement = Statement::begin_statement(organisation, keys, &organisation_key)?;
    statement.write_missing(folder, layout::StatementKind::Own)?;
    match kind {
        Kind::Organisation => {}
        Kind::ToBelong => statement.append_link(folder, Act::Belonging(None), &organisation_key)?,
    }
    if let Some((recovery, _)) = &recovery {
        recovery.write_recovery(folder)?;
    }
    let (worker, cost) = (WorkerKeys::draw_random(environment.random)?, environment.calibrated_cost()?);
    WorkerFile::wrap_under_passphrase(&worker, organisation, handle, beginning.passphrase, cost, environment.random)?
        .write_worker_file(folder, &worker)?;
    let certified = CertifiedByOrganisation {
        handle,
        roles: &beginning.roles,
        keys: &worker,
        code: SigningKey::from_bytes(&draw_secret(environment.random)),
        organisation_key: &organisation_key,
        today: environment.current_day(),
        replaces: None,
    };
    let certificate = certified.write(folder, &mut statement)?;
    let label = Label {
        slot_kind: SlotKind::Organisation,
        id: organisation.0,
        organisation,
        generation: 1,
        salt: [0; 16],
        public: PublicKey::Signing(organisation_key.verifying_key()),
    };
    let signer = Signer { certificate, key: &worker.signing };
    Slots::seal_to_workers(label, &secret, &statement, &BTreeSet::from([certificate]), signer)?
        .write_both_copies(folder)?;
    // The first opening makes the stores; here, so that the vault is whole before it is in its place.
    let lock = folder.lock_folder()?;
    open_with(folder.clone(), lock, organisation, handle.clone(), worker.clone(), environment)?
        .close_vault(environment)?;
    Ok((worker, organisation, recovery.map(|(_, sheets)| sheets)))
}

/// Keys that are invited and certified at once, in the organisation's own name: at creation and at recovery.
pub(crate) struct CertifiedByOrganisation<'a> {
    pub handle: &'a Handle,
    pub roles: &'a Roles,
    pub keys: &'a WorkerKeys,
    /// Serves once, here.
    pub code: SigningKey,
    pub organisation_key: &'a SigningKey,
    pub today: NaiveDate,
    /// The certificate that these keys replace.
    pub replaces: Option<Hash>,
}

impl CertifiedByOrganisation<'_> {
    /// Writes the invitation and the certificate: its hash.
    pub(crate) fn write(&self, folder: &Folder, statement: &mut Statement) -> Result<Hash> {
        let invited = Invited {
            handle: self.handle.clone(),
            roles: self.roles.clone(),
            code_key: self.code.verifying_key(),
            made_on: self.today,
            expires_on: self.today,
            replaces: self.replaces,
        };
        statement.append_link(folder, Act::Invitation(invited.by_organisation()), self.organisation_key)?;
        let certificate = Certificate::make_certificate(
            statement.organisation(),
            statement.head(),
            self.keys,
            self.today,
            &self.code,
        )?;
        statement.answer(folder, statement.count(), certificate)
    }
}

/// Tells whether nothing is there yet, or an empty folder.
pub(crate) fn is_free(dir: &Path) -> Result<bool> {
    if !dir.exists() {
        return Ok(true);
    }
    Ok(dir.is_dir() && std::fs::read_dir(dir)?.next().is_none())
}

/// A folder beside the wanted one, with a name of its own, in which a whole is made before it is renamed.
pub(crate) struct Beside {
    pub folder: Folder,
}

impl Beside {
    pub(crate) fn of(dir: &Path, random: [u8; 4]) -> Result<Self> {
        let name = dir.file_name().ok_or(Error::Inside("a folder without a name"))?;
        let mut unfinished = std::ffi::OsString::from(".");
        unfinished.push(name);
        unfinished.push(format!(".{}.tmp", hex_of_bytes(&random)));
        let path = dir.with_file_name(unfinished);
        durable_file::make_private_folder(&path)?;
        Ok(Self { folder: Folder::at_folder_root(&path) })
    }

    /// Renames the folder to its place, where there is nothing or an empty folder.
    pub(crate) fn move_to(&self, dir: &Path) -> Result<()> {
        let moved = std::fs::rename(self.folder.root(), dir);
        if let Err(error) = moved {
            self.remove();
            return Err(error.into());
        }
        let above: PathBuf = dir.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf);
        durable_file::flush_folder(if above.as_os_str().is_empty() { Path::new(".") } else { &above })
    }

    /// Removes what was made. An error here leaves a folder with an unfinished name, which nothing reads.
    pub(crate) fn remove(&self) {
        let _ = std::fs::remove_dir_all(self.folder.root());
    }
}
