//! Names that a passer-by can read: in the title, in the list of windows, on the task bar, in the list of processes. None
//! of them says more than that somebody keeps notes.

use std::ffi::CStr;

/// The title of the window.
pub const TITLE: &str = "Notes";
/// The name of the program for the desktop and in the list of processes, and the class of its window.
pub const PROCESS: &CStr = c"notes";
/// The label of the one window inside Tauri, also in `capabilities/main.json`.
pub const LABEL: &str = "main";
