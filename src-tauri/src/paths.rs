//! Paths of everything on the disk. The vault lies in one folder of the user. Everything that the web engine, GTK or
//! the graphics driver would leave in the home folder goes into a folder in memory instead, gone with the session: the
//! disk then tells nobody that this program ran, or what it showed.
//!
//! The vault's own place depends on none of the variables that are changed here.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use amparo_hardening::change_environment;

/// Also the name of the folder under the home folder: a word that tells nothing.
const NAME: &str = "notes";

/// Turned to the folder in memory.
const TURNED: [(&str, &str); 5] = [
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_STATE_HOME", "state"),
    ("TMPDIR", "tmp"),
];

/// How often, and after what pause, a folder is tried that somebody still writes into.
const ATTEMPTS: u32 = 50;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(10);

/// Doors that somebody else could open from outside: remote control, foreign code in our process, talkative engines,
/// proxies.
const REMOVED: [&str; 19] = [
    "ALL_PROXY",
    "GDK_PIXBUF_MODULE_FILE",
    "GIO_EXTRA_MODULES",
    "GTK_DEBUG",
    "GTK_IM_MODULE_FILE",
    "GTK_MODULES",
    "GTK_PATH",
    "G_MESSAGES_DEBUG",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "JSC_logGC",
    "LD_PRELOAD",
    "SSLKEYLOGFILE",
    "WEBKIT_DEBUG",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "all_proxy",
    "http_proxy",
    "https_proxy",
    "no_proxy",
];

/// Remote control itself. Both variables stay in the build for end-to-end tests, which nobody is given.
const REMOTE_CONTROL: [&str; 2] = ["TAURI_WEBVIEW_AUTOMATION", "WEBKIT_INSPECTOR_SERVER"];

/// The folder in memory that this run works in.
#[derive(Debug)]
pub struct Scratch(PathBuf);

impl Scratch {
    /// Removes it, and what runs that were killed left beside it: whoever still wrote into those at the beginning of
    /// this run has ended by now. Files that cannot be removed are in memory and end with the session.
    pub fn clear_scratch(&self) {
        remove_scratch_folder(&self.0);
        if let Some(base) = self.0.parent() {
            forget_ended_runs(base, remove_scratch_folder);
        }
    }
}

/// Makes the folder in memory and turns the process towards it. Call it while there is one thread.
pub fn settle_scratch() -> io::Result<Scratch> {
    let base = memory_folder();
    // Once is enough here, and costs the start nothing; the end of the run looks again.
    forget_ended_runs(&base, |folder| drop(fs::remove_dir_all(folder)));
    let folder = make_scratch_folder(&base, std::process::id())?;
    for (_, part) in TURNED {
        private_folder(&folder.join(part))?;
    }
    turn_to_folder(&folder);
    Ok(Scratch(folder))
}

/// Turns the process towards the folder in memory and takes away what could open it from outside.
fn turn_to_folder(folder: &Path) {
    let turned = TURNED.map(|(name, part)| (name, folder.join(part)));
    let mut set: Vec<(&str, &OsStr)> = turned.iter().map(|(name, path)| (*name, path.as_os_str())).collect();
    // Settings of dialogs (the last folder looked at) stay in memory too.
    set.push(("GSETTINGS_BACKEND", OsStr::new("memory")));
    let remote_control: &[&str] = if cfg!(feature = "e2e") { &[] } else { &REMOTE_CONTROL };
    change_environment(&set, &[&REMOVED, remote_control].concat());
}

/// The vault's folder: the one that was named, or the usual one of this user.
pub fn vault_folder(named: Option<&Path>) -> PathBuf {
    named.map_or_else(|| folder_of_program().join("vault"), Path::to_path_buf)
}

/// The shipped languages, then those that were named, then the user's own, which win over the others. The user's own
/// folder is made, so that what is put there is seen at once.
pub fn locale_folders(named: Option<&Path>) -> Vec<PathBuf> {
    let own = folder_of_program().join("locales");
    // A home folder that cannot be written has no languages of its own.
    let _ = fs::DirBuilder::new().recursive(true).mode(0o700).create(&own);
    [shipped_locales(), named.map(Path::to_path_buf), Some(own)].into_iter().flatten().collect()
}

/// Beside the installed program, or in the tree that it was built from.
fn shipped_locales() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let beside = program.parent()?;
    let installed = beside.join("../lib").join(NAME).join("locales");
    let above = beside.ancestors().map(|folder| folder.join("locales"));
    std::iter::once(installed).chain(above).find(|folder| is_locales_folder(folder))
}

fn folder_of_program() -> PathBuf {
    std::env::home_dir().unwrap_or_default().join(".local/share").join(NAME)
}

fn is_locales_folder(folder: &Path) -> bool {
    folder.join("en/locale.toml").is_file()
}

/// The one port that remote control listens on.
#[cfg(feature = "e2e")]
pub fn inspector_port() -> Option<u16> {
    std::env::var("WEBKIT_INSPECTOR_SERVER").ok()?.rsplit(':').next()?.parse().ok()
}

/// The session's own folder in memory, or the machine's.
fn memory_folder() -> PathBuf {
    std::env::var_os("XDG_RUNTIME_DIR")
        .map(PathBuf::from)
        .filter(|folder| folder.is_dir())
        .unwrap_or_else(|| PathBuf::from("/dev/shm"))
}

/// A folder of this run. A name that is taken by somebody else's file is stepped over.
fn make_scratch_folder(base: &Path, process: u32) -> io::Result<PathBuf> {
    let mut last = io::Error::from(io::ErrorKind::AlreadyExists);
    for turn in 0..16 {
        let folder = base.join(format!("{NAME}-{process}-{turn}"));
        let _ = fs::remove_dir_all(&folder);
        match private_folder(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn private_folder(folder: &Path) -> io::Result<()> {
    fs::DirBuilder::new().mode(0o700).create(folder)
}

/// Removes a folder into which a process that is just ending may still write: a file that appears meanwhile keeps one
/// attempt from succeeding, not the next.
fn remove_scratch_folder(folder: &Path) {
    for _ in 0..ATTEMPTS {
        let _ = fs::remove_dir_all(folder);
        if !folder.exists() {
            return;
        }
        std::thread::sleep(BETWEEN_ATTEMPTS);
    }
}

/// A run that was killed leaves its folder behind; the next run of the same user removes it.
fn forget_ended_runs(base: &Path, remove: impl Fn(&Path)) {
    let Ok(us) = fs::metadata("/proc/self").map(|of| of.uid()) else {
        return;
    };
    let Ok(entries) = fs::read_dir(base) else {
        return;
    };
    for entry in entries.flatten() {
        let ours = entry.metadata().is_ok_and(|of| of.is_dir() && of.uid() == us);
        let ended =
            process_of_folder(&entry.file_name().to_string_lossy()).is_some_and(|process| !is_process_alive(process));
        if ours && ended {
            remove(&entry.path());
        }
    }
}

fn process_of_folder(name: &str) -> Option<u32> {
    name.strip_prefix(NAME)?.strip_prefix('-')?.split('-').next()?.parse().ok()
}

fn is_process_alive(process: u32) -> bool {
    Path::new("/proc").join(process.to_string()).exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vault_lies_where_it_was_named_or_under_the_home_folder() {
        assert_eq!(vault_folder(Some(Path::new("/stick/v"))), Path::new("/stick/v"));
        assert!(vault_folder(None).ends_with(".local/share/notes/vault"));
    }

    #[test]
    fn whatever_would_load_foreign_code_is_among_the_variables_that_are_removed() {
        for door in ["GDK_PIXBUF_MODULE_FILE", "GIO_EXTRA_MODULES", "GTK_IM_MODULE_FILE", "GTK_PATH", "LD_PRELOAD"] {
            assert!(REMOVED.contains(&door), "{door}");
        }
    }

    #[test]
    fn a_folder_of_a_run_that_ended_is_removed_and_a_living_one_stays() {
        let base = std::env::temp_dir().join(format!("paths-test-{}", std::process::id()));
        fs::create_dir_all(&base).expect("a folder to try in");
        let living = make_scratch_folder(&base, std::process::id()).expect("ours");
        let ended = base.join("notes-4194305-0");
        fs::create_dir_all(ended.join("cache")).expect("a left folder");
        let other = base.join("notes-of-somebody");
        fs::create_dir_all(&other).expect("not ours");

        forget_ended_runs(&base, remove_scratch_folder);

        assert!(living.is_dir());
        assert!(!ended.exists());
        assert!(other.is_dir());
        fs::remove_dir_all(&base).expect("removed");
    }

    #[test]
    fn a_folder_is_removed_although_somebody_still_writes_into_it() {
        let base = std::env::temp_dir().join(format!("paths-busy-{}", std::process::id()));
        let busy = base.join("cache");
        fs::create_dir_all(&busy).expect("a folder to try in");
        let there = busy.clone();
        let writer = std::thread::spawn(move || {
            for file in 0..2_000 {
                if fs::write(there.join(file.to_string()), b"x").is_err() {
                    break;
                }
            }
        });

        remove_scratch_folder(&base);

        assert!(!base.exists());
        writer.join().expect("it ended");
    }
}
