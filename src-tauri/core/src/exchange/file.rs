//! A file in its place: written beside it, flushed, read back, and renamed where nothing is. Or read, up to a size.

use super::envelope::BYTES_MAX;
use crate::base::durable_file::{flush_folder, read_at_most};
use crate::base::encoding::{Hash, hash_of_bytes, hex_of_bytes};
use crate::base::error::{Error, Result, refuse};
use crate::base::random::{Random, draw_random_bytes};
use std::ffi::OsString;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The end of the name of a file that travels.
pub(crate) const EXTENSION: &str = "amparo";

/// A name that says nothing, in a folder.
pub(crate) fn neutral_name(folder: &Path, random: &mut dyn Random) -> PathBuf {
    folder.join(format!("{}.{EXTENSION}", hex_of_bytes(&draw_random_bytes::<8>(random))))
}

/// A finished file under a name that nothing reads, beside its place. Dropped before it has its name, it is removed.
pub(crate) struct Unfinished {
    beside: PathBuf,
    place: PathBuf,
    is_named: bool,
}

/// Checks that a file can go there: into a folder that is there, under a name that nothing has.
///
/// Refuses with `hand-over-file-exists`, `hand-over-folder-missing`.
pub(crate) fn check_place(place: &Path) -> Result<()> {
    let folder = place.parent().map(|folder| if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
    if place.file_name().is_none() || !folder.is_some_and(Path::is_dir) {
        return Err(refuse("hand-over-folder-missing"));
    }
    if place.symlink_metadata().is_ok() { Err(refuse("hand-over-file-exists")) } else { Ok(()) }
}

impl Unfinished {
    /// Writes, flushes and reads back. Refuses as [`check_place`].
    pub(crate) fn write_unnamed(place: &Path, file: &[u8], random: &mut dyn Random) -> Result<Self> {
        check_place(place)?;
        let name = place.file_name().ok_or_else(|| refuse("hand-over-folder-missing"))?;
        let mut beside = OsString::from(".");
        beside.push(name);
        beside.push(format!(".{}.tmp", hex_of_bytes(&draw_random_bytes::<4>(random))));
        let unfinished = Self { beside: place.with_file_name(beside), place: place.to_owned(), is_named: false };
        let mut written = match File::create_new(&unfinished.beside) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(refuse("hand-over-folder-missing"));
            }
            made => made?,
        };
        written.write_all(file)?;
        written.sync_all()?;
        drop(written);
        if hash_of_bytes(&std::fs::read(&unfinished.beside)?) != hash_of_bytes(file) {
            return Err(Error::Inside("a file that was written is not what was written"));
        }
        Ok(unfinished)
    }

    /// Gives it its name, where nothing is. Refuses with `hand-over-file-exists`.
    pub(crate) fn give_final_name(mut self) -> Result<()> {
        match std::fs::hard_link(&self.beside, &self.place) {
            Ok(()) => std::fs::remove_file(&self.beside)?,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                return Err(refuse("hand-over-file-exists"));
            }
            // A stick without links: looked first, then renamed.
            Err(_) if self.place.symlink_metadata().is_ok() => return Err(refuse("hand-over-file-exists")),
            Err(_) => std::fs::rename(&self.beside, &self.place)?,
        }
        self.is_named = true;
        // The name itself reaches the disk with its folder; where a system cannot flush one, the file is there all the same.
        if let Some(folder) = self.place.parent() {
            let _: Result<()> = flush_folder(folder);
        }
        Ok(())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.is_named {
            // What cannot be removed has a name that nothing reads.
            let _ = std::fs::remove_file(&self.beside);
        }
    }
}

/// Reads a file whole. Refuses with `file-missing`, `file-too-large`.
pub(crate) fn read_file_whole(path: &Path) -> Result<(Vec<u8>, Hash)> {
    let file = read_at_most(path, BYTES_MAX).map_err(|_| refuse("file-missing"))?;
    let file = file.ok_or_else(|| refuse("file-too-large"))?;
    let hash = hash_of_bytes(&file);
    Ok((file, hash))
}
