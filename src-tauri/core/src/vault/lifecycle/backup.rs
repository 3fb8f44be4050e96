//! Backup: a whole copy of the vault in a new folder, verified by opening it again. Restore: a whole vault from it.
//!
//! Stores that are open are copied by the database's own means, never as files; a store that is closed on this machine
//! is one safe file and is copied as it is. A signed manifest names every file with its hash, so that a truncated or
//! mixed backup is told before anything is made of it. Both act in an unfinished folder and rename it at the end.

use crate::base::durable_file;
use crate::base::encoding::{EncodingError, Hash};
use crate::base::error::{Error, Result, refuse};
use crate::base::random::draw_random_bytes;
use crate::store::Store;
use crate::vault::crypto::signing::{is_signed, sign_tagged_hash};
use crate::vault::files::anchor::Pin;
use crate::vault::files::handle::Handle;
use crate::vault::files::layout::{self, Folder, SlotKind};
use crate::vault::files::slots::Slots;
use crate::vault::files::worker_file::{WorkerFile, WorkerKeys};
use crate::vault::lifecycle::backup_manifest::{BackupSummary, INNER, MANIFEST, Manifest, is_plain};
use crate::vault::lifecycle::create::{Beside, is_free};
use crate::vault::lifecycle::recover::{check_sheets, recover_with_sheets};
use crate::vault::membership::statement::Statement;
use crate::vault::unlock::environment::Environment;
use crate::vault::unlock::open::{Open, OpenStore, open_with, unlock_vault, unwrap_noted};
use crate::vault::unlock::passphrase::check_pace;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Most folders that are looked through: a place with more was chosen by mistake.
const FOLDERS_MAX: usize = 500;

impl Open {
    /// Copies the whole vault into a new folder and verifies the copy.
    ///
    /// Refuses with `folder-not-free` where something is there, `disk-full`, `backup-damaged` where the copy does not
    /// hold what was copied. Nothing half-written is left if something goes wrong.
    pub fn make_backup(&self, to: &Path, environment: &mut Environment<'_>) -> Result<BackupSummary> {
        if !is_free(to)? {
            return Err(refuse("folder-not-free"));
        }
        let beside = Beside::of(to, draw_random_bytes(environment.random))?;
        let made = self.back_up_into(&beside.folder, environment);
        if made.is_err() {
            beside.remove();
        }
        let manifest = made?;
        beside.move_to(to)?;
        Ok(manifest.summary())
    }

    fn back_up_into(&self, copy: &Folder, environment: &mut Environment<'_>) -> Result<Manifest> {
        copy.make_folders()?;
        let mut stores = BTreeMap::new();
        for open in [&self.cases, &self.figures].into_iter().flatten() {
            stores.insert(open.slot_kind, copy_store(open, copy, environment)?);
        }
        for path in vault_files(&self.folder)?.into_iter().filter(|path| !self.is_beside_open_store(path)) {
            let (from, to) = (self.folder.root().join(&path), copy.root().join(&path));
            if !to.exists() {
                durable_file::make_folder_of(&to)?;
                durable_file::copy_durably(&from, &to)?;
            }
        }
        let mut files = BTreeMap::new();
        for path in vault_files(copy)? {
            files.insert(path.clone(), length_and_hash(&copy.root().join(&path))?);
        }
        let mut manifest = Manifest {
            organisation: self.own_statement().organisation(),
            made_on: environment.current_day(),
            statement: (self.own_statement().count(), self.own_statement().head()),
            stores,
            files,
            signer: self.house_certificate(),
            signature: [0; 64],
        };
        manifest.signature = sign_tagged_hash(&self.keys.signing, &manifest.content_hash()?);
        durable_file::write_durably(&copy.root().join(MANIFEST), &manifest.to_canonical_bytes()?)?;
        flush_all(copy)?;
        check_files(copy, &manifest)?;
        Ok(manifest)
    }

    /// Tells whether this is the running journal of a store that is open here: its content is in the copy already.
    fn is_beside_open_store(&self, path: &str) -> bool {
        let open = [&self.cases, &self.figures].into_iter().flatten();
        open.into_iter().any(|open| path.starts_with(&format!("{}.db-", open.slot_kind.stored_word())))
    }
}

/// Copies an open store with its anchor, opens the copy again and reads every page of it.
fn copy_store(open: &OpenStore, copy: &Folder, environment: &mut Environment<'_>) -> Result<Pin> {
    // A page whose authentication fails would be copied as an empty one that authenticates: found by trying.
    if open.store.damaged_pages()? != 0 {
        return Err(refuse("store-damaged"));
    }
    let path = copy.path_of_store(open.slot_kind);
    open.store.copy_to(&path, &open.keys)?;
    File::open(&path)?.sync_all()?;
    let pin = open.now_at()?;
    let copied = Store::open_to_verify(&path, &open.keys)?;
    // Torn pages can end the check with an error: whatever it is, this copy is not one to rely on.
    let check: rusqlite::Result<String> = copied.connection().pragma_query_value(None, "quick_check", |row| row.get(0));
    let holds_together = check.is_ok_and(|answer| answer == "ok");
    if !holds_together || copied.damaged_pages()? != 0 || Pin::of_store(&copied, open.generation)? != pin {
        return Err(refuse("backup-damaged"));
    }
    drop(copied);
    durable_file::write_durably(
        &copy.path_of_anchor(open.slot_kind),
        &open.anchor.to_canonical_bytes(&pin, environment.random)?,
    )?;
    Ok(pin)
}

/// A backup that lies somewhere, looked at from outside: no passphrase, nothing secret.
#[derive(Debug)]
pub struct BackupFound {
    pub folder: PathBuf,
    /// Summary by its manifest; or why nothing can be made of it.
    pub summary: Result<BackupSummary>,
    /// Handles of the workers who can open it.
    pub handles: Vec<String>,
}

/// The backups in this folder and in the folders right inside it, the newest first, those that are no use last.
///
/// The manifests' signatures and the length of each file are checked; every byte is read when one is restored. Refuses
/// with `backup-missing` where there is none.
pub fn find_backups(place: &Path) -> Result<Vec<BackupFound>> {
    let mut folders = vec![place.to_owned()];
    // A place that is gone, or that may not be looked into, holds no backup for us.
    let inside = std::fs::read_dir(place).map_err(|_| refuse("backup-missing"))?;
    folders.extend(inside.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).take(FOLDERS_MAX));
    let with_manifest = folders.into_iter().filter(|folder| folder.join(MANIFEST).is_file());
    let mut found: Vec<BackupFound> = with_manifest.map(look_at_backup).collect();
    if found.is_empty() {
        return Err(refuse("backup-missing"));
    }
    let rank = |found: &BackupFound| (found.summary.as_ref().ok().map(|summary| summary.made_on), found.folder.clone());
    found.sort_by_key(|found| std::cmp::Reverse(rank(found)));
    Ok(found)
}

fn look_at_backup(folder: PathBuf) -> BackupFound {
    let files = Folder::at_folder_root(&folder);
    let manifest = read_manifest(&folder).and_then(|manifest| check_signature(&files, &manifest).map(|()| manifest));
    let summary = manifest.map(|manifest| manifest.summary());
    let handles = files.handles().unwrap_or_default();
    BackupFound { summary, handles: handles.iter().map(|handle| handle.as_str().to_owned()).collect(), folder }
}

/// With what a backup is opened.
#[derive(Clone, Copy)]
pub enum OpensWith<'a> {
    /// The worker's passphrase of the day on which it was made.
    Passphrase(&'a str),
    /// Two recovery sheets, and the passphrase that is chosen now.
    Sheets { sheets: [&'a str; 2], new_passphrase: &'a str },
}

/// A restore as somebody wants it.
pub struct Restoring<'a> {
    pub backup: &'a Path,
    pub to: &'a Path,
    pub handle: &'a str,
    pub with: OpensWith<'a>,
    /// Files that are there already are kept beside their place, whole, once the backup has proved good; otherwise they
    /// stand in the way.
    pub setting_aside: bool,
}

/// Makes a vault from a backup where there is nothing, and opens it: the same state on another device.
///
/// Refuses as [`restore_as`] does.
pub fn restore_backup(
    backup: &Path,
    to: &Path,
    handle: &str,
    passphrase: &str,
    environment: &mut Environment<'_>,
) -> Result<Open> {
    let with = OpensWith::Passphrase(passphrase);
    restore_as(&Restoring { backup, to, handle, with, setting_aside: false }, environment)
}

/// The folder in which what lies at `to` would be kept: beside it, called by day, one that is not there yet. `None`
/// where nothing lies there.
pub fn aside_of(to: &Path, today: NaiveDate) -> Result<Option<PathBuf>> {
    if is_free(to)? {
        return Ok(None);
    }
    let name = to.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Some(free_name(&to.with_file_name(""), &format!("{name}-until-{today}"))))
}

/// The folder for a backup inside a place that somebody chose, called by day, one that is not there yet. The name tells
/// whoever finds it nothing.
pub fn backup_folder_in(place: &Path, today: NaiveDate) -> PathBuf {
    free_name(place, &format!("notes-{today}"))
}

fn free_name(place: &Path, name: &str) -> PathBuf {
    let numbered = (2_u32..).map(|number| place.join(format!("{name}-{number}")));
    let mut names = std::iter::once(place.join(name)).chain(numbered);
    names.find(|path| !path.exists()).unwrap_or_else(|| place.join(name))
}

/// Makes a vault from a backup and opens it: the same state on another device.
///
/// Refuses with `folder-not-free`, `backup-missing`, `backup-truncated`, `backup-damaged`, `backup-of-another`,
/// `newer-than-program`, `already-open` where somebody works with the files that are there, and with whatever `unlock`
/// or `recover` refuses.
pub fn restore_as(wanted: &Restoring<'_>, environment: &mut Environment<'_>) -> Result<Open> {
    let Restoring { backup, to, with, .. } = *wanted;
    let aside = if wanted.setting_aside { aside_of(to, environment.current_day())? } else { None };
    let is_set_aside = aside.is_some() && to.is_dir();
    if !is_free(to)? && !is_set_aside {
        return Err(refuse("folder-not-free"));
    }
    // Nobody works with them while they are moved.
    let held = aside.as_ref().map(|_| Folder::at_folder_root(to).lock_folder()).transpose()?;
    let handle = Handle::parse_handle(wanted.handle)?;
    if matches!(with, OpensWith::Passphrase(_)) {
        check_pace(backup, &handle, environment.clock.current_time())?;
    }
    let manifest = read_manifest(backup)?;
    let beside = Beside::of(to, draw_random_bytes(environment.random))?;
    let mut restore = Restore { wanted, handle, manifest, keys: None };
    if let Err(error) = restore.copy_and_try(&beside.folder, environment) {
        beside.remove();
        return Err(error);
    }
    put_in_place(&beside, to, aside.as_deref())?;
    drop(held);
    restore.open_at(to, environment)
}

/// A restore under way.
struct Restore<'a> {
    wanted: &'a Restoring<'a>,
    handle: Handle,
    manifest: Manifest,
    /// The worker's keys, once a passphrase opened them.
    keys: Option<WorkerKeys>,
}

impl Restore<'_> {
    /// Copies the backup and opens the copy. From the first byte on everything is asked of the copy, so that what was
    /// checked is what is used, whatever the backup lies on gives at a second reading.
    fn copy_and_try(&mut self, copy: &Folder, environment: &mut Environment<'_>) -> Result<()> {
        let backup = self.wanted.backup;
        copy_out(backup, &self.manifest, copy)?;
        check_signature(copy, &self.manifest)?;
        match self.wanted.with {
            OpensWith::Passphrase(passphrase) => {
                let file = WorkerFile::read_worker_file(copy, &self.handle)?;
                self.keys = Some(unwrap_noted(backup, &file, passphrase, environment)?);
            }
            OpensWith::Sheets { sheets, .. } => check_sheets(copy.root(), sheets)?,
        }
        let open = self.open_at(copy.root(), environment)?;
        check_stores(&open, &self.manifest)?;
        open.close_vault(environment)
    }

    fn open_at(&self, root: &Path, environment: &mut Environment<'_>) -> Result<Open> {
        let handle = self.handle.as_str();
        match (&self.keys, self.wanted.with) {
            (Some(keys), _) => {
                let folder = Folder::at_folder_root(root);
                let lock = folder.lock_folder()?;
                open_with(folder, lock, self.manifest.organisation, self.handle.clone(), keys.clone(), environment)
            }
            (None, OpensWith::Passphrase(passphrase)) => unlock_vault(root, handle, passphrase, environment),
            (None, OpensWith::Sheets { sheets, new_passphrase }) if root != self.wanted.to => {
                recover_with_sheets(root, sheets, handle, new_passphrase, environment)
            }
            (None, OpensWith::Sheets { new_passphrase, .. }) => unlock_vault(root, handle, new_passphrase, environment),
        }
    }
}

/// The finished vault goes to its place; what was there is moved aside first, and moved back where that does not work.
fn put_in_place(beside: &Beside, to: &Path, aside: Option<&Path>) -> Result<()> {
    let Some(aside) = aside else { return beside.move_to(to) };
    if let Err(error) = std::fs::rename(to, aside) {
        beside.remove();
        return Err(error.into());
    }
    beside.move_to(to).inspect_err(|_| {
        // The error that is told is why the new one could not be put here; the old one is whole in either place.
        let _ = std::fs::rename(aside, to);
    })
}

/// The manifest, after every file that it names was found as long as it was.
fn read_manifest(backup: &Path) -> Result<Manifest> {
    let file = durable_file::read_if_present(&backup.join(MANIFEST))?.ok_or_else(|| refuse("backup-missing"))?;
    let manifest = Manifest::from_canonical_bytes(&file).map_err(backup_damaged)?;
    check_lengths(backup, &manifest)?;
    Ok(manifest)
}

fn check_lengths(backup: &Path, manifest: &Manifest) -> Result<()> {
    let is_there = |path: &str, length: u64| {
        std::fs::metadata(backup.join(path)).is_ok_and(|found| found.is_file() && found.len() >= length)
    };
    let are_there = manifest.files.iter().all(|(path, (length, _))| is_there(path, *length));
    if are_there { Ok(()) } else { Err(foreign_or(backup, manifest, "backup-truncated")) }
}

/// The manifest is signed by somebody whom the statement beside it certified, and is of that statement.
fn check_signature(folder: &Folder, manifest: &Manifest) -> Result<()> {
    let statement = Statement::read_statement(folder).map_err(backup_damaged)?;
    if statement.organisation() != manifest.organisation {
        return Err(refuse("backup-of-another"));
    }
    let signer = statement.certificate(&manifest.signer).ok_or_else(|| refuse("backup-of-another"))?;
    let holds = is_signed(&signer.signing, &manifest.content_hash()?, &manifest.signature)
        && manifest.statement == (statement.count(), statement.head());
    if holds { Ok(()) } else { Err(refuse("backup-damaged")) }
}

/// Each file of a copy that was just made has the bytes that the manifest says.
fn check_files(copy: &Folder, manifest: &Manifest) -> Result<()> {
    for (path, named) in &manifest.files {
        if length_and_hash(&copy.root().join(path))? != *named {
            return Err(refuse("backup-damaged"));
        }
    }
    Ok(())
}

/// Files of two vaults in one folder are told apart from a torn copy: by the organisation that links and slots name.
fn foreign_or(backup: &Path, manifest: &Manifest, code: &str) -> Error {
    let folder = Folder::at_folder_root(backup);
    let link = durable_file::read_if_present(&folder.path_of_link(layout::StatementKind::Own, 1)).ok().flatten();
    let slots = SlotKind::ALL
        .into_iter()
        .flat_map(|slot_kind| layout::SlotCopy::BOTH.map(|copy| folder.path_of_slots(slot_kind, copy)))
        .filter_map(|path| durable_file::read_if_present(&path).ok().flatten())
        .filter_map(|typescript_file| Slots::from_canonical_bytes(&typescript_file).ok())
        .map(|slots| slots.label.organisation);
    let statement = link
        .and_then(|link| crate::vault::membership::link::Link::from_canonical_bytes(&link).ok())
        .map(|link| link.organisation);
    let is_mixed = statement.into_iter().chain(slots).any(|organisation| organisation != manifest.organisation);
    refuse(if is_mixed { "backup-of-another" } else { code })
}

fn check_stores(open: &Open, manifest: &Manifest) -> Result<()> {
    for store in [&open.cases, &open.figures].into_iter().flatten() {
        let is_whole = store.store.damaged_pages()? == 0;
        let is_same = match manifest.stores.get(&store.slot_kind) {
            Some(pin) => store.now_at()?.head == pin.head && store.now_at()?.count == pin.count,
            None => true,
        };
        if !is_whole || !is_same {
            return Err(refuse("backup-damaged"));
        }
    }
    Ok(())
}

/// Copies each file that the manifest names and reads it once: the bytes that are written are those that were compared.
fn copy_out(backup: &Path, manifest: &Manifest, to: &Folder) -> Result<()> {
    to.make_folders()?;
    for (path, named) in &manifest.files {
        let place = to.root().join(path);
        durable_file::make_folder_of(&place)?;
        // One byte more than was named tells a file that grew; nobody copies what has no end.
        let file = durable_file::open_regular(&backup.join(path))?.take(named.0.saturating_add(1));
        let mut reading = Hashing::of_reader(file);
        durable_file::write_new_file(&mut reading, &place)?;
        if reading.length_and_hash() != *named {
            return Err(foreign_or(backup, manifest, "backup-damaged"));
        }
    }
    flush_all(to)
}

fn flush_all(vault: &Folder) -> Result<()> {
    for folder in INNER.map(|name| vault.root().join(name)).into_iter().filter(|folder| folder.is_dir()) {
        durable_file::flush_folder(&folder)?;
    }
    durable_file::flush_folder(vault.root())
}

/// Every file of a vault but its lock, the id of this copy, what is unfinished, and a manifest; paths with `/`, sorted.
fn vault_files(vault: &Folder) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for name in std::iter::once("").chain(INNER) {
        let folder = vault.root().join(name);
        let prefix = if name.is_empty() { String::new() } else { format!("{name}/") };
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_str().unwrap_or_default();
            if entry.file_type()?.is_file() && is_kept(name) {
                paths.push(format!("{prefix}{name}"));
            }
        }
    }
    paths.sort();
    Ok(paths)
}

fn is_kept(name: &str) -> bool {
    let is_ours = !matches!(name, "" | "lock" | "device.cbor" | MANIFEST);
    is_ours && ![".tmp", ".new", "-shm"].iter().any(|end| name.ends_with(end)) && is_plain(name)
}

/// Length and SHA-256 of a file of any size.
fn length_and_hash(path: &Path) -> Result<(u64, Hash)> {
    let mut reading = Hashing::of_reader(File::open(path)?);
    std::io::copy(&mut reading, &mut std::io::sink())?;
    Ok(reading.length_and_hash())
}

/// A reader that counts and hashes whatever passes through it.
struct Hashing<R> {
    reader: R,
    length: u64,
    digest: Sha256,
}

impl<R: Read> Hashing<R> {
    fn of_reader(reader: R) -> Self {
        Self { reader, length: 0, digest: Sha256::new() }
    }

    fn length_and_hash(self) -> (u64, Hash) {
        (self.length, self.digest.finalize().into())
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let count = self.reader.read(into)?;
        self.digest.update(into.get(..count).unwrap_or_default());
        self.length += count as u64;
        Ok(count)
    }
}

fn backup_damaged(error: Error) -> Error {
    match error {
        Error::Encoding(EncodingError::Newer) | Error::File(_) => error,
        Error::Refused(refusal) if refusal.code == "newer-than-program" => Error::Refused(refusal),
        _ => refuse("backup-damaged"),
    }
}
