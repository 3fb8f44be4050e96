//! Errors of a request and how they leave it: done, refused, or failed.
//!
//! *Refused* = a rule says no and the person at the screen can act on it. *Failed* = we are at fault, or the machine is.
//! Neither carries a name, a note, a path or a message of the database: the code is a Fluent id and the words come from
//! there (`refused-<code>` with its advice).

use std::collections::BTreeMap;

/// A rule says no, and the user can act: a code with counts, days and vocabulary codes as arguments.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Refusal {
    /// Fluent: `refused-<code>`, with an `.advice` beside it.
    pub code: String,
    /// Counts, days, codes; never a name, a note or a path.
    pub args: BTreeMap<String, Arg>,
}

/// One argument of a refusal.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum Arg {
    Number(i64),
    Text(String),
}

impl Refusal {
    /// A refusal without arguments.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new() }
    }

    /// Adds a number to the refusal, in its sentence.
    #[must_use]
    pub fn with_number_arg(mut self, name: &str, number: i64) -> Self {
        self.args.insert(name.to_owned(), Arg::Number(number));
        self
    }

    /// Adds a day or a vocabulary code in its sentence.
    #[must_use]
    pub fn with_word_arg(mut self, name: &str, word: &str) -> Self {
        self.args.insert(name.to_owned(), Arg::Text(word.to_owned()));
        self
    }
}

/// Everything that can stop a request.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule says no.
    #[error("refused: {}", .0.code)]
    Refused(Refusal),
    /// Bytes that are stored or received are not of their format.
    #[error(transparent)]
    Encoding(#[from] super::encoding::EncodingError),
    /// The store said no. Never shown: may hold a column's name.
    #[error("the store could not do it")]
    Store(#[from] rusqlite::Error),
    /// A file could not be read or written. Never shown: may hold a path.
    #[error("a file could not be read or written")]
    File(#[from] std::io::Error),
    /// The inside does not hold together; the word names the place for whoever mends it.
    #[error("inside: {0}")]
    Inside(&'static str),
}

/// The result of anything that can be refused or fail.
pub type Result<T> = std::result::Result<T, Error>;

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// A refusal as an error, for `Err(refuse("…"))?`.
pub fn refuse(code: &str) -> Error {
    Error::Refused(Refusal::new(code))
}

/// How SQLite says that it could not make room for the index of its write-ahead log (`SQLITE_IOERR_SHMSIZE`).
const SHARED_MEMORY_SIZE: i32 = 10 | (19 << 8);

impl Error {
    /// Tells whether the disk is full: the one failure of the machine that the person at the screen can mend.
    pub fn is_disk_full(&self) -> bool {
        match self {
            Self::Store(rusqlite::Error::SqliteFailure(failure, _)) => {
                failure.code == rusqlite::ErrorCode::DiskFull || failure.extended_code == SHARED_MEMORY_SIZE
            }
            Self::File(error) => {
                matches!(error.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded)
            }
            _ => false,
        }
    }

    /// Tells whether pages of the store contradict each other or do not decrypt: not our fault, and a backup helps.
    pub fn is_damaged_store(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        match self {
            Self::Store(error) => matches!(error.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase)),
            _ => false,
        }
    }

    /// The refusal that this is to the person at the screen, where there is one.
    pub fn as_refusal(&self) -> Option<Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal.clone()),
            _ if self.is_disk_full() => Some(Refusal::new("disk-full")),
            _ if self.is_damaged_store() => Some(Refusal::new("store-damaged")),
            Self::Encoding(super::encoding::EncodingError::Newer) => Some(Refusal::new("newer-than-program")),
            Self::Encoding(super::encoding::EncodingError::Older) => Some(Refusal::new("older-than-program")),
            _ => None,
        }
    }
}
