//! The vault's folder: where each file lies, and how one is replaced so that a power cut leaves the old or the new.
//!
//! A file is written beside its place, flushed, renamed over it, and the folder flushed. Calls that only Unix has
//! (permissions, flushing a folder) are here and nowhere else in the vault.

use crate::base::durable_file::{flush_folder, make_private_folder, owner_only_mode};
use crate::base::error::{Error, Result, refuse};
use crate::store::StoreKind;
use crate::vault::files::handle::Handle;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

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

/// Kind of a statement: there are two where these files belong to an organisation elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementKind {
    /// `org/`: the statement that says who opens these files; an organisation's own.
    Own,
    /// `belongs/`: the statement of the organisation that these files belong to.
    Joined,
}

impl StatementKind {
    fn stored_word(self) -> &'static str {
        match self {
            Self::Own => "org",
            Self::Joined => "belongs",
        }
    }
}

/// Kind of a slot file: what it opens.
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
    pub fn stored_word(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Figures => "figures",
            Self::Organisation => "org",
        }
    }

    /// Reads [`SlotKind::stored_word`].
    pub fn from_stored_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slot_kind| slot_kind.stored_word() == word)
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
    pub fn at_folder_root(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The folder, if it holds a vault. Refuses with `vault-missing`.
    pub fn of_vault(root: &Path) -> Result<Self> {
        let folder = Self::at_folder_root(root);
        if folder.path_of_link(StatementKind::Own, 1).is_file() { Ok(folder) } else { Err(refuse("vault-missing")) }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// `org/00000001.cbor`: one link of a statement.
    pub fn path_of_link(&self, statement_kind: StatementKind, number: u64) -> PathBuf {
        self.root.join(statement_kind.stored_word()).join(format!("{number:08}.cbor"))
    }

    /// `org/00000001.certificate.cbor`: the certificate made under the invitation of that number.
    pub fn certificate(&self, statement_kind: StatementKind, number: u64) -> PathBuf {
        self.root.join(statement_kind.stored_word()).join(format!("{number:08}.certificate.cbor"))
    }

    /// Makes the folder of the organisation that these files are about to belong to, with nothing in it.
    pub fn clear_joined(&self) -> Result<()> {
        let folder = self.root.join(StatementKind::Joined.stored_word());
        match std::fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        make_private_folder(&folder)?;
        flush_folder(&self.root)
    }

    /// `recovery.cbor`.
    pub fn path_of_recovery(&self) -> PathBuf {
        self.root.join("recovery.cbor")
    }

    /// `recovery.next.cbor`: what is to take the place of `recovery.cbor`; there only while sheets are replaced.
    pub fn next_recovery(&self) -> PathBuf {
        self.root.join("recovery.next.cbor")
    }

    /// `sample`: there where the vault holds invented people only. Plain, and only for the screen before the door is open: what
    /// counts stands in the store.
    pub fn path_of_sample_mark(&self) -> PathBuf {
        self.root.join("sample")
    }

    /// `device.cbor`: the random id of this copy of the vault.
    pub fn path_of_device(&self) -> PathBuf {
        self.root.join("device.cbor")
    }

    /// `workers/<handle>.cbor`.
    pub fn path_of_worker(&self, handle: &Handle) -> PathBuf {
        self.root.join("workers").join(format!("{handle}.cbor"))
    }

    /// `workers/<handle>.seen`.
    pub fn path_of_last_seen(&self, handle: &Handle) -> PathBuf {
        self.root.join("workers").join(format!("{handle}.seen"))
    }

    /// `cases.slots.a` and its like.
    pub fn path_of_slots(&self, slot_kind: SlotKind, copy: SlotCopy) -> PathBuf {
        let letter = match copy {
            SlotCopy::A => "a",
            SlotCopy::B => "b",
        };
        self.root.join(format!("{}.slots.{letter}", slot_kind.stored_word()))
    }

    /// `cases.db`, `figures.db`.
    pub fn path_of_store(&self, slot_kind: SlotKind) -> PathBuf {
        self.root.join(format!("{}.db", slot_kind.stored_word()))
    }

    /// `cases.anchor`, `figures.anchor`.
    pub fn path_of_anchor(&self, slot_kind: SlotKind) -> PathBuf {
        self.root.join(format!("{}.anchor", slot_kind.stored_word()))
    }

    /// `cases.reserve`, `figures.reserve`: events that a full disk kept out of the journal.
    pub fn path_of_reserve(&self, slot_kind: SlotKind) -> PathBuf {
        self.root.join(format!("{}.reserve", slot_kind.stored_word()))
    }

    /// `deposits/`: figures on their way from a case store to the figures store.
    pub fn path_of_deposits(&self) -> PathBuf {
        self.root.join("deposits")
    }

    /// The handles of all worker files, sorted. A file with another kind of name is none of ours.
    pub fn handles(&self) -> Result<Vec<Handle>> {
        let mut handles = Vec::new();
        for file in std::fs::read_dir(self.root.join("workers"))? {
            let name = file?.file_name();
            let label = name.to_str().and_then(|name| name.strip_suffix(".cbor"));
            handles.extend(label.and_then(|label| Handle::parse_handle(label).ok()));
        }
        handles.sort();
        Ok(handles)
    }

    /// Makes the empty folders of a new vault, readable by their owner only.
    pub fn make_folders(&self) -> Result<()> {
        for folder in [self.root.clone(), self.root.join("org"), self.root.join("workers")] {
            make_private_folder(&folder)?;
        }
        Ok(())
    }

    /// Takes the folder for this process. Refuses with `already-open` where another holds it.
    pub fn lock_folder(&self) -> Result<FolderLock> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        let file = owner_only_mode(&mut options).open(self.root.join("lock"))?;
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
