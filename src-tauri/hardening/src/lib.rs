//! Rules that the kernel holds for the window and for the command line: no internet socket, no core dump, no reader of
//! the process's memory, no file for other users.
//!
//! The main function of each program calls this crate first, before it starts a thread and before it reads anything. The
//! libraries that tests call in process never do, because no rule here can be lifted again. Every unsafe block of the
//! product stands in this crate.
//!
//! Linux only, on purpose: on another system nothing here would keep the promise.

#![deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[cfg(not(target_os = "linux"))]
compile_error!("Amparo is offered on Linux only, because only there is the network shut out by the system itself");

mod environment;
mod netlock;
mod process;
mod restart;

pub use environment::change_environment;
pub use netlock::{NetworkStillOpen, lock_network, lock_network_except_port};
pub use process::{make_process_private, name_process};
pub use restart::{close_files_at_exec, end_children};
