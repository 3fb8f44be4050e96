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

    /// The same, with what it shows in a file of this folder, so that it can be watched without asking anybody: see
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
