//! Lock: the process becomes a new one. The memory of the old one, keys and words in it, is given back to the kernel by
//! construction, and the processes that drew the page are ended first. The new one opens at the lock screen.

use std::convert::Infallible;
use std::ffi::OsString;
use std::io;
use std::os::unix::process::CommandExt;
use std::process::Command;

use amparo_hardening::{close_files_at_exec, end_children};

/// Ends the processes that this one started and begins anew with `words`. Returns only where the system refuses that.
pub fn begin_anew(words: Vec<OsString>) -> Result<Infallible, io::Error> {
    end_children();
    close_files_at_exec();
    // By this name it is the same program even when an update has replaced its file.
    let mut command = Command::new("/proc/self/exe");
    if let Some(name) = std::env::args_os().next() {
        command.arg0(name);
    }
    Err(command.args(words).exec())
}
