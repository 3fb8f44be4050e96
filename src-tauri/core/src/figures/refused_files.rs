//! Memory of deposits that were refused and lie in the folder still: each is read once, not at every opening.

use crate::base::encoding::{Parts, Value, decode_canonical, encode_canonical, number_value, text_value};
use crate::base::error::Result;
use crate::store::Store;
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

/// Under which key the figures store keeps it.
const REFUSED: &str = "deposits.refused";
/// So many are remembered. Beyond it a file is read anew at each opening, one at a time.
const FILES_MAX: usize = 1000;

/// A file as it lies there. Ordered by when it was written, then by its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct LyingFile {
    /// Milliseconds since 1970; 0 where the file system does not say.
    written_at: u64,
    name: String,
    length: u64,
    pub path: PathBuf,
}

impl LyingFile {
    /// Looks at the file without opening it.
    pub(super) fn of_path(path: PathBuf) -> Result<Self> {
        let about = std::fs::symlink_metadata(&path)?;
        let since = about.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        let written_at = since.and_then(|since| u64::try_from(since.as_millis()).ok()).unwrap_or(0);
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self { written_at, name, length: about.len(), path })
    }

    fn mark(&self) -> (&str, u64, u64) {
        (&self.name, self.length, self.written_at)
    }
}

/// The refused files, each with its reason.
pub(super) struct RefusedFiles {
    known: Vec<(String, u64, u64, String)>,
    /// The known files that lie there now.
    lying: Vec<(LyingFile, String)>,
    is_changed: bool,
}

impl RefusedFiles {
    /// Reads what the store remembers. A memory that cannot be read is none: the files are looked at again.
    pub(super) fn read_refused(store: &Store) -> Result<Self> {
        let kept = store.meta(REFUSED)?.filter(|kept| !kept.is_empty());
        let known = kept.and_then(|kept| read_known(&kept).ok()).unwrap_or_default();
        Ok(Self { known, lying: Vec::new(), is_changed: false })
    }

    /// Forgets the files that do not lie there any more, or not as they did.
    pub(super) fn keep_only(&mut self, lying: &[LyingFile]) {
        let before = self.known.len();
        self.known.retain(|(name, length, at, _)| lying.iter().any(|file| file.mark() == (name, *length, *at)));
        self.is_changed |= self.known.len() != before;
        self.lying = lying.iter().filter_map(|file| Some((file.clone(), self.reason_of(file)?.to_owned()))).collect();
    }

    /// Why a file was refused; `None` where it was not looked at as it lies there.
    pub(super) fn reason_of(&self, file: &LyingFile) -> Option<&str> {
        let found = self.known.iter().find(|(name, length, at, _)| file.mark() == (name, *length, *at));
        found.map(|(_, _, _, reason)| reason.as_str())
    }

    /// The remembered files that lie there, with their reasons.
    pub(super) fn files(&self) -> impl Iterator<Item = (&LyingFile, &str)> {
        self.lying.iter().map(|(file, reason)| (file, reason.as_str()))
    }

    pub(super) fn remember(&mut self, file: &LyingFile, reason: &str) {
        if self.known.len() < FILES_MAX {
            self.known.push((file.name.clone(), file.length, file.written_at, reason.to_owned()));
            self.is_changed = true;
        }
    }

    /// Writes it, where it changed.
    pub(super) fn write_refused(&self, store: &Store) -> Result<()> {
        if !self.is_changed {
            return Ok(());
        }
        let value = |(name, length, at, reason): &(String, u64, u64, String)| {
            Value::Array(vec![text_value(name), number_value(*length), number_value(*at), text_value(reason)])
        };
        store.set_meta(REFUSED, &encode_canonical(&Value::Array(self.known.iter().map(value).collect()))?)
    }
}

fn read_known(kept: &[u8]) -> Result<Vec<(String, u64, u64, String)>> {
    let Value::Array(items) = decode_canonical(kept)? else { return Ok(Vec::new()) };
    let mut known = Vec::new();
    for item in items {
        let mut parts = Parts::of_array_value(item)?;
        let (name, length) = (parts.next_text_value()?, parts.next_number_value()?);
        known.push((name, length, parts.next_number_value()?, parts.next_text_value()?));
        parts.expect_no_more()?;
    }
    Ok(known)
}
