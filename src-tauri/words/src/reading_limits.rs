//! Limits of what a folder of languages may cost: how many entries, files, messages and bytes are read from it, and from what.
//!
//! A folder can come from anywhere. Whoever made it must not stop the program in its own language nor in any other, so every amount
//! has an upper bound far above the longest honest one (ours: 0.6 MiB and 2,400 messages a language). What goes beyond is left out
//! as a whole and named; what else the folder holds is read.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::file::{Unreadable, measure_messages};
use crate::{settings, translation_state};

/// Entries of one folder, hidden ones too. A folder with more of them is not read at all.
pub(crate) const ENTRIES_MAX: usize = 1_000;
/// Files of one language in one root.
pub(crate) const FILES_MAX: usize = 200;
/// Bytes of one file: the longest of ours is a third of it.
pub(crate) const FILE_BYTES_MAX: u64 = 1024 * 1024;
/// Bytes of a `locale.toml`.
pub(crate) const SETTINGS_BYTES_MAX: u64 = 16 * 1024;
/// Bytes of one language in one root.
pub(crate) const FOLDER_BYTES_MAX: u64 = 4 * 1024 * 1024;
/// Bytes of all languages of one root.
pub(crate) const ROOT_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// Messages and terms of one language in one root.
pub(crate) const MESSAGES_MAX: usize = 10_000;

/// The rest that may be read of one language's folder.
#[derive(Debug)]
pub(crate) struct Allowance<'r> {
    files: usize,
    messages: usize,
    bytes: u64,
    in_root: &'r mut u64,
}

impl<'r> Allowance<'r> {
    /// The allowance of one folder, in a root of which so many bytes may still be read.
    pub(crate) fn for_folder(in_root: &'r mut u64) -> Self {
        Self { files: FILES_MAX, messages: MESSAGES_MAX, bytes: FOLDER_BYTES_MAX, in_root }
    }

    /// Reads one file of the folder: messages, settings or state.
    pub(crate) fn read_file(&mut self, path: &Path, name: &str) -> Result<String, Unreadable> {
        self.files = self.files.checked_sub(1).ok_or(Unreadable::TooMuch)?;
        let longest = if name == settings::FILE { SETTINGS_BYTES_MAX } else { FILE_BYTES_MAX };
        let left = self.bytes.min(*self.in_root);
        let bytes = read_at_most(path, longest.min(left))?.ok_or(match longest <= left {
            true => Unreadable::TooLong,
            false => Unreadable::TooMuch,
        })?;
        self.take_bytes(bytes, name)
    }

    /// Takes the bytes of a file that was read; no more than the folder and the root have left.
    pub(crate) fn take_bytes(&mut self, bytes: Vec<u8>, name: &str) -> Result<String, Unreadable> {
        let length = bytes.len() as u64;
        self.bytes = self.bytes.checked_sub(length).ok_or(Unreadable::TooMuch)?;
        *self.in_root = self.in_root.checked_sub(length).ok_or(Unreadable::TooMuch)?;
        let text = String::from_utf8(bytes).map_err(|_| Unreadable::NoText)?;
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        if name != settings::FILE && name != translation_state::FILE {
            let messages = measure_messages(&text)?;
            self.messages = self.messages.checked_sub(messages).ok_or(Unreadable::TooMuch)?;
        }
        Ok(text)
    }
}

/// The bytes of a file, `None` beyond the limit. A link is not followed, and nothing is waited for: a pipe without a writer and a
/// device without an end are no files.
fn read_at_most(path: &Path, most: u64) -> Result<Option<Vec<u8>>, Unreadable> {
    let mut options = std::fs::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NOFOLLOW | libc::O_NONBLOCK);
    let is_file = |found: std::fs::Metadata| found.file_type().is_file();
    let file = options.open(path).map_err(|_| match std::fs::symlink_metadata(path).is_ok_and(is_file) {
        true => Unreadable::NoText,
        false => Unreadable::NotAFile,
    })?;
    if !file.metadata().is_ok_and(is_file) {
        return Err(Unreadable::NotAFile);
    }
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::NoText)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// Lists the entries of a folder, in order of name. Hidden ones are somebody else's.
pub(crate) fn list_entries(folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    // A root that is not there holds no language: the user's own folder need not exist.
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut found: Vec<PathBuf> =
        entries.take(ENTRIES_MAX + 1).filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    if found.len() > ENTRIES_MAX {
        return Err(Unreadable::TooMany);
    }
    found.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    found.sort();
    Ok(found)
}
