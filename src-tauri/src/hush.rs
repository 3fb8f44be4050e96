//! What the process must not say when it goes wrong: no core dump, no reading of its memory by a neighbour, no text of
//! the work in a message. A panic tells a place in the code, and never what it was holding.

use std::panic::PanicHookInfo;

/// Makes the process quiet. Call it first.
pub fn silence() {
    keep_memory_private();
    std::panic::set_hook(Box::new(|panic| eprintln!("stopped at {}", place(panic))));
}

/// Where it happened, as the name of the file and the line: enough to find it, nothing to read in it.
fn place(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(
        || "an unknown place".into(),
        |at| {
            let file = at.file().rsplit(['/', '\\']).next().unwrap_or("code");
            format!("{}:{}", file.trim_end_matches(".rs"), at.line())
        },
    )
}

/// No core dump for this process or any child; no `ptrace` and no `/proc/PID/mem` for other processes of the same user;
/// files that are made are for this user only; the list of processes shows a word that tells nothing.
#[allow(unsafe_code)]
fn keep_memory_private() {
    let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: plain system calls; `none` and the name live across their calls, the others take numbers only.
    unsafe {
        libc::setrlimit(libc::RLIMIT_CORE, &none);
        libc::prctl(libc::PR_SET_DUMPABLE, 0, 0, 0, 0);
        libc::umask(0o077);
        libc::prctl(libc::PR_SET_NAME, c"notes".as_ptr());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_tells_a_place_and_not_what_it_held() {
        let (tell, told) = std::sync::mpsc::channel();
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let _ = tell.send(place(panic));
        }));
        let _ = std::panic::catch_unwind(|| panic!("Amina sleeps in room 4"));
        std::panic::set_hook(before);
        let said = told.recv().expect("the hook ran");
        assert!(said.starts_with("hush:"), "{said}");
        assert!(!said.contains("Amina"));
    }
}
