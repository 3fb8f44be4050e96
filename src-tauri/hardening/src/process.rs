//! Privacy of the process: no core dump, no reading of its memory by a neighbour, no text of the work in a message.

use std::ffi::CStr;
use std::panic::PanicHookInfo;

/// Makes the process private. Call it first.
///
/// - No core dump, to a file or to a handler, for this process and every child.
/// - No `ptrace` and no `/proc/PID/mem` for other processes of the same user.
/// - New files are for this user only.
/// - A panic prints a place in the code, never what the code was holding.
pub fn make_process_private() {
    restrict_memory_and_files();
    std::panic::set_hook(Box::new(|panic| eprintln!("stopped at {}", panic_place(panic))));
}

/// Gives the process a name for the list of processes. Linux shows its first 15 bytes.
#[allow(unsafe_code)]
pub fn name_process(name: &CStr) {
    // SAFETY: a system call that reads the name, which lives across the call.
    unsafe {
        libc::prctl(libc::PR_SET_NAME, name.as_ptr());
    }
}

#[allow(unsafe_code)]
fn restrict_memory_and_files() {
    // A limit of 0 stops a file and not a handler that the kernel pipes a dump to; at 1 it refuses both.
    let least = libc::rlimit { rlim_cur: 1, rlim_max: 1 };
    // SAFETY: plain system calls; `least` lives across its call, the others take numbers only.
    unsafe {
        libc::setrlimit(libc::RLIMIT_CORE, &least);
        libc::prctl(libc::PR_SET_DUMPABLE, 0, 0, 0, 0);
        libc::umask(0o077);
    }
}

/// The file's name and the line of a panic: enough to find it, nothing to read in it.
fn panic_place(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(
        || "an unknown place".into(),
        |at| {
            let file = at.file().rsplit(['/', '\\']).next().unwrap_or("code");
            format!("{}:{}", file.trim_end_matches(".rs"), at.line())
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_tells_a_place_and_not_what_it_held() {
        let (tell, told) = std::sync::mpsc::channel();
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let _ = tell.send(panic_place(panic));
        }));
        let _ = std::panic::catch_unwind(|| panic!("Amina sleeps in room 4"));
        std::panic::set_hook(before);
        let said = told.recv().expect("the hook ran");
        assert!(said.starts_with("process:"), "{said}");
        assert!(!said.contains("Amina"));
    }
}
