//! Files that survive a power cut: written beside their place, flushed, renamed over it, and the folder flushed.
//!
//! Every writer of a whole file uses these. Calls that only Unix has (permissions, flushing a folder) stand here.

use super::error::{Error, Result};
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// No key file of ours comes near this; a larger one is not read.
const BYTES_MAX: u64 = 4 * 1024 * 1024;

/// The bytes of a small file; `None` where there is none. A file too large to be ours reads as [`Error::File`].
pub(crate) fn read_if_present(path: &Path) -> Result<Option<Vec<u8>>> {
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
pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> Result<()> {
    write_and_rename(path, bytes, true)?;
    flush_folder(path.parent().ok_or(Error::Inside("a file without a folder"))?)
}

/// Replaces a file by a rename, without waiting for the disk: for anchors, whose lag is normal.
pub(crate) fn write_without_flush(path: &Path, bytes: &[u8]) -> Result<()> {
    write_and_rename(path, bytes, false)
}

/// Puts a file, written and flushed before, in the place of another.
pub(crate) fn put_in_place(from: &Path, to: &Path) -> Result<()> {
    #[cfg(test)]
    power::draw()?;
    std::fs::rename(from, to)?;
    flush_folder(to.parent().ok_or(Error::Inside("a file without a folder"))?)
}

/// Removes a file, where it is there.
pub(crate) fn remove_durably(path: &Path) -> Result<()> {
    #[cfg(test)]
    power::draw()?;
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn write_and_rename(path: &Path, bytes: &[u8], flush: bool) -> Result<()> {
    #[cfg(test)]
    power::draw()?;
    let beside = temporary_beside(path)?;
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
    let mut file = owner_only_mode(&mut options).open(beside)?;
    file.write_all(bytes)?;
    if flush {
        file.sync_all()?;
    }
    Ok(())
}

fn temporary_beside(path: &Path) -> Result<PathBuf> {
    let name = path.file_name().ok_or(Error::Inside("a file without a name"))?;
    let mut name = name.to_owned();
    name.push(".tmp");
    Ok(path.with_file_name(name))
}

/// Copies a file of any size, readable by its owner only, and waits for the disk.
pub(crate) fn copy_durably(from: &Path, to: &Path) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let mut file = owner_only_mode(&mut options).open(to)?;
    std::io::copy(&mut File::open(from)?, &mut file)?;
    Ok(file.sync_all()?)
}

/// Makes sure that renames and new names in a folder survive a power cut.
pub(crate) fn flush_folder(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Makes a folder, and those above it, readable by its owner only.
pub(crate) fn make_private_folder(folder: &Path) -> Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}

/// Makes the folder that a file is about to lie in.
pub(crate) fn make_folder_of(file: &Path) -> Result<()> {
    make_private_folder(file.parent().ok_or(Error::Inside("a file without a folder"))?)
}

pub(crate) fn owner_only_mode(options: &mut OpenOptions) -> &mut OpenOptions {
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
    pub(crate) fn for_changes<T>(count: u64, act: impl FnOnce() -> T) -> T {
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
