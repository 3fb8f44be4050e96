//! A display that nobody looks at.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::{Result, Stuck};

/// A running Xvfb, ended when dropped.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one on a free number.
    pub fn start(width: u32, height: u32) -> Result<Self> {
        Self::start_with(width, height, &[])
    }

    /// Starts one whose picture lies in a file of this folder, to be watched without asking anybody: see
    /// [`Screen`](crate::Screen).
    pub fn start_watched(width: u32, height: u32, folder: &Path) -> Result<Self> {
        Self::start_with(width, height, &["-fbdir".as_ref(), folder.as_os_str()])
    }

    fn start_with(width: u32, height: u32, more: &[&OsStr]) -> Result<Self> {
        let screen = format!("{width}x{height}x24");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp", "-noreset"])
            .args(more)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(Stuck::system("Xvfb could not be started (Debian package xvfb)"))?;
        let mut line = String::new();
        if let Some(out) = server.stdout.take() {
            BufReader::new(out).read_line(&mut line).map_err(Stuck::system("Xvfb told no number"))?;
        }
        Ok(Self { server, name: format!(":{}", line.trim()) })
    }

    /// Types on the display's own keyboard, for what remote control does not reach: a dialog of the system.
    pub fn types(&self, text: &str) -> Result<()> {
        self.hand(&["type", "--delay", "5", "--", text])
    }

    /// Strokes keys one after the other on the same keyboard, by the names that X gives them: `Shift_L`, `ctrl+l`.
    pub fn strokes(&self, keys: &[&str]) -> Result<()> {
        self.hand(&[&["key", "--"], keys].concat())
    }

    fn hand(&self, words: &[&str]) -> Result<()> {
        let ended = Command::new("xdotool").env("DISPLAY", &self.name).args(words).stdin(Stdio::null()).status();
        ended.map(drop).map_err(Stuck::system("xdotool could not be started (Debian package xdotool)"))
    }

    /// Whether a window with this title is on the display.
    pub fn shows(&self, title: &str) -> bool {
        let looked = Command::new("xdotool")
            .env("DISPLAY", &self.name)
            .args(["search", "--onlyvisible", "--name", title])
            .stderr(Stdio::null())
            .output();
        looked.is_ok_and(|found| !found.stdout.is_empty())
    }

    /// The value for `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended already; then there is nothing to end.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
