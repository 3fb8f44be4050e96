//! Lock: the process becomes a new one. The memory of the old one, keys and words in it, is given back to the kernel by
//! construction, and the processes that drew the page are ended first. The new one opens at the lock screen.

use std::convert::Infallible;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// Ends the processes that this one started and begins anew with `words`. Returns only where the system refuses that.
pub fn begin_anew(words: Vec<OsString>) -> Result<Infallible, io::Error> {
    end_children();
    hand_on_no_file();
    // By this name it is the same program even when an update has replaced its file.
    let mut command = Command::new("/proc/self/exe");
    if let Some(name) = std::env::args_os().next() {
        command.arg0(name);
    }
    Err(command.args(words).exec())
}

/// Ends the processes that draw the page, so that none of them writes or remembers anything after this one.
pub fn end_children() {
    for child in children() {
        end(child);
    }
}

/// Who was started by any thread of this process.
fn children() -> Vec<i32> {
    let Ok(threads) = fs::read_dir("/proc/self/task") else {
        return Vec::new();
    };
    threads
        .flatten()
        .filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok())
        .flat_map(|line| line.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<i32>>())
        .collect()
}

#[allow(unsafe_code)]
fn end(child: i32) {
    // SAFETY: takes numbers and a null pointer that says "no status wanted"; `child` is a child of ours that nobody has
    // waited for yet, so the number is still its own.
    unsafe {
        libc::kill(child, libc::SIGKILL);
        libc::waitpid(child, std::ptr::null_mut(), 0);
    }
}

/// Every open file but the three standard ones closes at the change, also those that a library opened without saying so.
#[allow(unsafe_code)]
fn hand_on_no_file() {
    // SAFETY: only sets a flag on descriptors; nothing is closed while this program still runs.
    unsafe {
        libc::syscall(libc::SYS_close_range, 3_u32, u32::MAX, libc::CLOSE_RANGE_CLOEXEC);
    }
}
