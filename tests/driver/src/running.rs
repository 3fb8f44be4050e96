//! The program as people get it, without remote control: started, looked at from outside, ended.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};

use crate::wait::{eventually, until};
use crate::{Display, Place, Result, Stuck, processes};

/// A program under way, killed when dropped.
pub struct Running(Child);

impl Running {
    /// Starts `program` on `display` in `place`, with its vault there, further `words` and further `environment`.
    pub fn start(
        program: &Path,
        display: &Display,
        place: &Place,
        words: &[&str],
        environment: &[(&str, &str)],
    ) -> Result<Self> {
        let (vault, locales) = (place.vault(), place.locales());
        let ours = ["--folder".as_ref(), vault.as_os_str(), "--locales".as_ref(), locales.as_os_str()];
        let words = ours.into_iter().chain(words.iter().map(OsStr::new));
        Self::start_other(program, display, place, words, environment)
    }

    /// Starts a program that is not ours, for comparison.
    pub fn start_other<'a>(
        program: &Path,
        display: &Display,
        place: &Place,
        words: impl IntoIterator<Item = &'a OsStr>,
        environment: &[(&str, &str)],
    ) -> Result<Self> {
        let mut command = Command::new(program);
        place
            .furnish(&mut command, display.name())
            .args(words)
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map(Self)
            .map_err(Stuck::system(format!("{} could not be started", program.display())))
    }

    pub fn process(&self) -> u32 {
        self.0.id()
    }

    /// Waits until the web engine draws in processes of its own, and returns the whole tree.
    pub fn drawing(&self) -> Result<Vec<u32>> {
        until("the web engine's processes", 20, || {
            let tree = processes::tree(self.process());
            let draws =
                |process: &u32| processes::status(*process, "Name").is_some_and(|name| name.starts_with("WebKitWeb"));
            tree.iter().any(draws).then_some(tree)
        })
    }

    /// Asks it to end, as the system does at shutdown, and waits.
    pub fn end(mut self) -> Result<ExitStatus> {
        signal(self.process(), "TERM")?;
        eventually("the end of the program", 10, || matches!(self.0.try_wait(), Ok(Some(_)) | Err(_)))?;
        self.0.wait().map_err(Stuck::system("the program's end"))
    }

    /// Ends it in the middle of whatever it does.
    pub fn kill(mut self) -> Result<()> {
        signal(self.process(), "KILL")?;
        self.0.wait().map(drop).map_err(Stuck::system("the program's end"))
    }

    /// Waits until it ends by itself and returns what it said on standard output.
    pub fn said(self) -> Result<String> {
        let mut whole = self;
        let out = whole.0.stdout.take();
        let mut text = String::new();
        if let Some(mut out) = out {
            std::io::Read::read_to_string(&mut out, &mut text).map_err(Stuck::system("what the program said"))?;
        }
        whole.0.wait().map_err(Stuck::system("the program's end"))?;
        Ok(text)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already; then there is nothing to end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Sends a signal by name; a process that has ended already gets none.
pub fn signal(process: u32, name: &str) -> Result<()> {
    Command::new("kill")
        .args([format!("-{name}"), process.to_string()])
        .stderr(Stdio::null())
        .status()
        .map(drop)
        .map_err(Stuck::system("kill could not be started"))
}
