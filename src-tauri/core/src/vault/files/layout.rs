//! The vault's folder: where each file lies, and how one is replaced so that a power cut leaves the old or the new.
//!
//! A file is written beside its place, flushed, renamed over it, and the folder flushed. Calls that only Unix has
//! (permissions, flushing a folder) are here and nowhere else in the vault.

use crate::base::error::{Error, Result, refuse};
use crate::store::StoreKind;
use crate::vault::files::handle::Handle;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// No key file of ours comes near this; a larger one is not read.
const BYTES_MAX: u64 = 4 * 1024 * 1024;

/// A process that is just ending, or was just started by one of ours and has not let go of its files yet, holds the lock a
/// moment longer: a fifth of a second is waited before somebody is told that the files are open elsewhere.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(10);

/// A slot file is kept twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotCopy {
    A,
    B,
}

impl SlotCopy {
    /// Both, in the order they are written.
    pub const BOTH: [Self; 2] = [Self::A, Self::B];
}

/// Which statement: there are two where these files belong to an organisation elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementKind {
    /// `org/`: the statement that says who opens these files; an organisation's own.
    Own,
    /// `belongs/`: the statement of the organisation that these files belong to.
    Joined,
}

impl StatementKind {
    fn word(self) -> &'static str {
        match self {
            Self::Own => "org",
            Self::Joined => "belongs",
        }
    }
}

/// What a slot file opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SlotKind {
    /// The case store.
    Cases,
    /// The figures store.
    Figures,
    /// The organisation's signing key.
    Organisation,
}

impl SlotKind {
    /// All, in the order they are opened.
    pub const ALL: [Self; 3] = [Self::Cases, Self::Figures, Self::Organisation];
    /// The two that open a store.
    pub const STORES: [Self; 2] = [Self::Cases, Self::Figures];

    /// The word in file names and in sealed pieces.
    pub fn word(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Figures => "figures",
            Self::Organisation => "org",
        }
    }

    /// Reads [`SlotKind::word`].
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slot_kind| slot_kind.word() == word)
    }
}

impl From<StoreKind> for SlotKind {
    fn from(store: StoreKind) -> Self {
        match store {
            StoreKind::Cases => Self::Cases,
            StoreKind::Figures => Self::Figures,
        }
    }
}

/// A vault's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The folder at this path, which need not be a vault yet.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The folder, if it holds a vault. Refuses with `vault-missing`.
    pub fn of_vault(root: &Path) -> Result<Self> {
        let folder = Self::at(root);
        if folder.link(StatementKind::Own, 1).is_file() { Ok(folder) } else { Err(refuse("vault-missing")) }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// `org/00000001.cbor`: one link of a statement.
    pub fn link(&self, statement_kind: StatementKind, number: u64) -> PathBuf {
        self.root.join(statement_kind.word()).join(format!("{number:08}.cbor"))
    }

    /// `org/00000001.certificate.cbor`: the certificate made under the invitation of that number.
    pub fn certificate(&self, statement_kind: StatementKind, number: u64) -> PathBuf {
        self.root.join(statement_kind.word()).join(format!("{number:08}.certificate.cbor"))
    }

    /// Makes the folder of the organisation that these files are about to belong to, with nothing in it.
    pub fn clear_joined(&self) -> Result<()> {
        let folder = self.root.join(StatementKind::Joined.word());
        match std::fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        make_private_folder(&folder)?;
        flush_folder(&self.root)
    }

    /// `recovery.cbor`.
    pub fn recovery(&self) -> PathBuf {
        self.root.join("recovery.cbor")
    }

    /// `recovery.next.cbor`: what is to take the place of `recovery.cbor`; there only while sheets are replaced.
    pub fn next_recovery(&self) -> PathBuf {
        self.root.join("recovery.next.cbor")
    }

    /// `sample`: there where the vault holds invented people only. Plain, and only for the screen before the door is open: what
    /// counts stands in the store.
    pub fn sample(&self) -> PathBuf {
        self.root.join("sample")
    }

    /// `device.cbor`: the random id of this copy of the vault.
    pub fn device(&self) -> PathBuf {
        self.root.join("device.cbor")
    }

    /// `workers/<handle>.cbor`.
    pub fn worker(&self, handle: &Handle) -> PathBuf {
        self.root.join("workers").join(format!("{handle}.cbor"))
    }

    /// `workers/<handle>.seen`.
    pub fn seen(&self, handle: &Handle) -> PathBuf {
        self.root.join("workers").join(format!("{handle}.seen"))
    }

    /// `cases.slots.a` and its like.
    pub fn slots(&self, slot_kind: SlotKind, copy: SlotCopy) -> PathBuf {
        let letter = match copy {
            SlotCopy::A => "a",
            SlotCopy::B => "b",
        };
        self.root.join(format!("{}.slots.{letter}", slot_kind.word()))
    }

    /// `cases.db`, `figures.db`.
    pub fn store(&self, slot_kind: SlotKind) -> PathBuf {
        self.root.join(format!("{}.db", slot_kind.word()))
    }

    /// `cases.anchor`, `figures.anchor`.
    pub fn anchor(&self, slot_kind: SlotKind) -> PathBuf {
        self.root.join(format!("{}.anchor", slot_kind.word()))
    }

    /// `deposits/`: figures on their way from a case store to the figures store.
    pub fn deposits(&self) -> PathBuf {
        self.root.join("deposits")
    }

    /// The handles of all worker files, sorted. A file with another kind of name is none of ours.
    pub fn handles(&self) -> Result<Vec<Handle>> {
        let mut handles = Vec::new();
        for file in std::fs::read_dir(self.root.join("workers"))? {
            let name = file?.file_name();
            let label = name.to_str().and_then(|name| name.strip_suffix(".cbor"));
            handles.extend(label.and_then(|label| Handle::parse(label).ok()));
        }
        handles.sort();
        Ok(handles)
    }

    /// Makes the empty folders of a new vault, readable by their owner only.
    pub fn make(&self) -> Result<()> {
        for folder in [self.root.clone(), self.root.join("org"), self.root.join("workers")] {
            make_private_folder(&folder)?;
        }
        Ok(())
    }

    /// Takes the folder for this process. Refuses with `already-open` where another holds it.
    pub fn lock(&self) -> Result<FolderLock> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        let file = private(&mut options).open(self.root.join("lock"))?;
        for _ in 0..LOCK_TRIES {
            match file.try_lock() {
                Ok(()) => return Ok(FolderLock { _file: file }),
                Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
                Err(TryLockError::Error(error)) => return Err(Error::File(error)),
            }
        }
        Err(refuse("already-open"))
    }
}

/// Holds the folder for this process until dropped; the system lets go where the process is killed.
#[derive(Debug)]
pub struct FolderLock {
    _file: File,
}

/// The bytes of a small file; `None` where there is none. A file too large to be ours reads as [`Error::File`].
pub fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::File(error)),
    };
    let mut bytes = Vec::new();
    file.take(BYTES_MAX + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > BYTES_MAX {
        return Err(Error::File(ErrorKind::InvalidData.into()));
    }
    Ok(Some(bytes))
}

/// Replaces a file so that a power cut at any moment leaves the old one or the new one, whole.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    put(path, bytes, true)?;
    flush_folder(path.parent().ok_or(Error::Inside("a file without a folder"))?)
}

/// Replaces a file by a rename, without waiting for the disk: for anchors, whose lag is normal.
pub fn write_soon(path: &Path, bytes: &[u8]) -> Result<()> {
    put(path, bytes, false)
}

/// Puts a file, written and flushed before, in the place of another.
pub fn put_in_place(from: &Path, to: &Path) -> Result<()> {
    #[cfg(test)]
    power::draw()?;
    std::fs::rename(from, to)?;
    flush_folder(to.parent().ok_or(Error::Inside("a file without a folder"))?)
}

/// Removes a file, where it is there.
pub fn remove(path: &Path) -> Result<()> {
    #[cfg(test)]
    power::draw()?;
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn put(path: &Path, bytes: &[u8], flush: bool) -> Result<()> {
    #[cfg(test)]
    power::draw()?;
    let beside = beside(path)?;
    let written = write_beside(&beside, bytes, flush).and_then(|()| Ok(std::fs::rename(&beside, path)?));
    if written.is_err() {
        // What was there before is untouched; a leftover is overwritten by the next attempt.
        let _ = std::fs::remove_file(&beside);
    }
    written
}

fn write_beside(beside: &Path, bytes: &[u8], flush: bool) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    let mut file = private(&mut options).open(beside)?;
    file.write_all(bytes)?;
    if flush {
        file.sync_all()?;
    }
    Ok(())
}

fn beside(path: &Path) -> Result<PathBuf> {
    let name = path.file_name().ok_or(Error::Inside("a file without a name"))?;
    let mut name = name.to_owned();
    name.push(".tmp");
    Ok(path.with_file_name(name))
}

/// Copies a file of any size, readable by its owner only, and waits for the disk.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let mut file = private(&mut options).open(to)?;
    std::io::copy(&mut File::open(from)?, &mut file)?;
    Ok(file.sync_all()?)
}

/// Makes sure that renames and new names in a folder survive a power cut.
pub fn flush_folder(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Makes a folder, and those above it, readable by its owner only.
pub fn make_private_folder(folder: &Path) -> Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}

/// Makes the folder that a file is about to lie in.
pub fn make_folder_of(file: &Path) -> Result<()> {
    make_private_folder(file.parent().ok_or(Error::Inside("a file without a folder"))?)
}

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Tests let the power go before any change of a small file.
#[cfg(test)]
pub(crate) mod power {
    use crate::base::error::Result;
    use std::cell::Cell;

    thread_local! {
        static LEFT: Cell<Option<u64>> = const { Cell::new(None) };
    }

    /// Does something in which so many small files are changed before the power goes.
    pub fn for_changes<T>(count: u64, act: impl FnOnce() -> T) -> T {
        LEFT.set(Some(count));
        let done = act();
        LEFT.set(None);
        done
    }

    pub(crate) fn draw() -> Result<()> {
        match LEFT.get() {
            Some(0) => Err(std::io::Error::other("the power is gone").into()),
            Some(left) => {
                LEFT.set(Some(left - 1));
                Ok(())
            }
            None => Ok(()),
        }
    }
}
