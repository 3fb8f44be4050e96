//! The environment of the process, changed once at the start.

use std::ffi::OsStr;

/// Sets and removes variables of this process, for itself and for its children.
///
/// Call it in the main function, before the program starts a thread of its own: another thread that reads the environment
/// meanwhile would read freed memory. A thread may be there already, because a library has started it when it was loaded
/// (the allocator of the web engine has one, which gives memory back and reads no variable).
#[allow(unsafe_code)]
pub fn change_environment(set: &[(&str, &OsStr)], removed: &[&str]) {
    // SAFETY: the program has started no thread yet, and the threads of loaded libraries do not read the environment.
    unsafe {
        for (name, value) in set {
            std::env::set_var(name, value);
        }
        for name in removed {
            std::env::remove_var(name);
        }
    }
}
