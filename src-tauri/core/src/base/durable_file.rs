//! Files that survive a power cut: written beside their place, flushed, renamed over it, and the folder flushed.
//!
//! Every writer of a whole file uses these. Calls that only Unix has (permissions, flushing a folder) stand here.

use super::error::{Error, Result};
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

/// No key file of ours comes near this; a larger one is not read.
const BYTES_MAX: u64 = 4 * 1024 * 1024;

/// Opens a file that comes from outside: a regular one, and nothing that waits for a writer, has no end, or leads elsewhere.
/// Whoever reads it also bounds how much.
///
/// Fails with [`ErrorKind::InvalidInput`] for a folder, a pipe, a socket, a device or a link.
pub(crate) fn open_regular(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK | libc::O_NOFOLLOW);
    let file =
        options.open(path).map_err(|error| if is_link(&error) { ErrorKind::InvalidInput.into() } else { error })?;
    #[cfg(test)]
    meanwhile::act(path);
    if file.metadata()?.is_file() { Ok(file) } else { Err(ErrorKind::InvalidInput.into()) }
}

/// Tells whether opening failed because the name is that of a link.
fn is_link(error: &std::io::Error) -> bool {
    cfg!(unix) && error.raw_os_error() == Some(libc::ELOOP)
}

/// The bytes of a file from outside, up to a limit; `None` beyond it.
pub(crate) fn read_at_most(path: &Path, most: u64) -> std::io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    open_regular(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// The bytes of a small file; `None` where there is none. A file too large to be ours reads as [`Error::File`].
pub(crate) fn read_if_present(path: &Path) -> Result<Option<Vec<u8>>> {
    let bytes = match read_at_most(path, BYTES_MAX) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::File(error)),
    };
    bytes.map(Some).ok_or_else(|| Error::File(ErrorKind::InvalidData.into()))
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

/// Writes over a part of a file that is there, in place and flushed: where there is no room for anything new.
pub(crate) fn write_over(path: &Path, from: u64, bytes: &[u8]) -> Result<()> {
    #[cfg(test)]
    power::draw()?;
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.seek(SeekFrom::Start(from))?;
    file.write_all(bytes)?;
    Ok(file.sync_data()?)
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
    write_new_file(&mut File::open(from)?, to)
}

/// Writes whatever a reader gives into a file that is not there yet, readable by its owner only, and waits for the disk.
pub(crate) fn write_new_file(from: &mut dyn Read, to: &Path) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let mut file = owner_only_mode(&mut options).open(to)?;
    std::io::copy(from, &mut file)?;
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

/// Tests let something happen while a file is open and nothing of it was read yet.
#[cfg(test)]
pub(crate) mod meanwhile {
    use std::cell::RefCell;
    use std::path::Path;

    type Act = Box<dyn FnMut(&Path)>;

    thread_local! {
        static ACT: RefCell<Option<Act>> = const { RefCell::new(None) };
    }

    /// Does something in which `act` is told of each file that is opened.
    pub(crate) fn at_each_opening<T>(act: impl FnMut(&Path) + 'static, work: impl FnOnce() -> T) -> T {
        ACT.set(Some(Box::new(act)));
        let done = work();
        ACT.set(None);
        done
    }

    pub(super) fn act(path: &Path) {
        // Taken out while it acts: a file that it opens itself is no matter of it.
        if let Some(mut act) = ACT.take() {
            act(path);
            ACT.set(Some(act));
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_a_folder_a_device_a_link_and_what_is_too_long_are_never_waited_for_or_read() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let file = folder.path().join("file");
        std::fs::write(&file, [7; 9]).unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&file, &link).unwrap();
        for path in [pipe.as_path(), folder.path(), Path::new("/dev/zero"), link.as_path()] {
            assert_eq!(open_regular(path).unwrap_err().kind(), ErrorKind::InvalidInput, "{}", path.display());
            assert!(read_if_present(path).is_err(), "{}", path.display());
        }
        assert_eq!(read_at_most(&file, 9).unwrap(), Some(vec![7; 9]));
        assert_eq!(read_at_most(&file, 8).unwrap(), None);
        assert_eq!(read_if_present(&folder.path().join("nothing")).unwrap(), None);
    }
}
