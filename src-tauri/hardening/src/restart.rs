//! The end of a process that starts itself anew: its children go before it, and no open file goes on with it.

use std::fs;

/// Ends the children of this process, so that none of them writes or remembers anything after it.
pub fn end_children() {
    for child in list_children() {
        end_child(child);
    }
}

/// The processes that any thread of this process has started.
fn list_children() -> Vec<i32> {
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
fn end_child(child: i32) {
    // SAFETY: takes numbers and a null pointer that says "no status wanted"; `child` is a child of ours that nobody has
    // waited for yet, so the number is still its own.
    unsafe {
        libc::kill(child, libc::SIGKILL);
        libc::waitpid(child, std::ptr::null_mut(), 0);
    }
}

/// Closes every open file but the three standard ones at the next `exec`, also files that a library opened without
/// saying so.
#[allow(unsafe_code)]
pub fn close_files_at_exec() {
    // SAFETY: only sets a flag on descriptors; nothing is closed while this program still runs.
    unsafe {
        libc::syscall(libc::SYS_close_range, 3_u32, u32::MAX, libc::CLOSE_RANGE_CLOEXEC);
    }
}
