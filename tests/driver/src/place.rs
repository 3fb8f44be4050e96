//! A machine of its own for one run, as far as the program can tell: home folder, session folder, temporary folder and
//! vault, all under one folder, so that afterwards everything the program wrote can be found and read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::{Result, Stuck};

/// Removed when dropped.
pub struct Place {
    folder: TempDir,
}

impl Place {
    pub fn new() -> Result<Self> {
        let folder =
            tempfile::Builder::new().prefix("run-").tempdir().map_err(Stuck::system("no folder for the run"))?;
        let place = Self { folder };
        for part in [place.home(), place.session(), place.part("tmp")] {
            fs::create_dir(&part).map_err(Stuck::system("no folder for the run"))?;
        }
        Ok(place)
    }

    /// Everything that the program may have written lies below.
    pub fn all(&self) -> &Path {
        self.folder.path()
    }

    pub fn home(&self) -> PathBuf {
        self.part("home")
    }

    /// Stands for the session's folder in memory.
    pub fn session(&self) -> PathBuf {
        self.part("session")
    }

    pub fn vault(&self) -> PathBuf {
        self.part("vault")
    }

    /// The languages of this tree: the program may have been built to lie elsewhere.
    pub fn locales(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
    }

    /// Sets the environment of a program that shall run here, on this display.
    pub fn furnish<'a>(&self, command: &'a mut Command, display: &str) -> &'a mut Command {
        command
            .env("HOME", self.home())
            .env("XDG_RUNTIME_DIR", self.session())
            .env("TMPDIR", self.part("tmp"))
            .env("DISPLAY", display)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LANG", "C.UTF-8")
            .env_remove("LANGUAGE")
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("XDG_CACHE_HOME")
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_STATE_HOME")
    }

    fn part(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}
