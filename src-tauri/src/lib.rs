//! The shell: one window around the product. The shell has the network shut out, keeps what the web engine writes off
//! the disk, opens the page, and carries each request of the page to the core. No rule of the work lives here.
//!
//! Linux only, on purpose: the promise that nothing leaves is kept by the kernel, and on another system nothing here
//! would keep it.

#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

mod arguments;
mod auto_lock;
mod core_handle;
mod dialogs;
mod global_keys;
mod ipc;
mod neutral_names;
mod page_events;
mod paths;
mod restart;
#[cfg(feature = "selftest")]
mod selftest;
mod system_locale;
mod window;
mod window_commands;

use std::process::ExitCode;

use amparo_hardening::NetworkStillOpen;
use arguments::Arguments;

/// Opens the window and stays until it is closed.
///
/// The order matters. Environment, memory and network are settled while the process still has one thread, so that no
/// thread, no child and no library starts without them.
pub fn start() -> ExitCode {
    amparo_hardening::make_process_private();
    amparo_hardening::name_process(neutral_names::PROCESS);
    let arguments = match Arguments::read_arguments(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    let scratch = match paths::settle_scratch() {
        Ok(scratch) => scratch,
        Err(error) => {
            eprintln!("There is no private folder in memory for the window to work in: {error}.");
            return ExitCode::FAILURE;
        }
    };
    if let Err(error) = shut_the_network_out(&arguments) {
        eprintln!("The network could not be shut out, so nothing is opened: {error}.");
        return ExitCode::FAILURE;
    }
    let code = window::run_until_closed(arguments);
    amparo_hardening::end_children();
    scratch.clear_scratch();
    code
}

#[cfg(not(any(feature = "selftest", feature = "e2e")))]
fn shut_the_network_out(arguments: &Arguments) -> Result<(), NetworkStillOpen> {
    amparo_hardening::lock_network(arguments.again)
}

/// Remote control reaches the window through one port of this machine; everything else stays shut.
#[cfg(all(feature = "e2e", not(feature = "selftest")))]
fn shut_the_network_out(arguments: &Arguments) -> Result<(), NetworkStillOpen> {
    if arguments.again {
        return Ok(());
    }
    amparo_hardening::lock_network_except_port(paths::inspector_port())
}

/// Lock as everywhere, left off only to show that the attempts do reach a listener when nothing stops them.
#[cfg(feature = "selftest")]
fn shut_the_network_out(arguments: &Arguments) -> Result<(), NetworkStillOpen> {
    if arguments.without_lock { Ok(()) } else { amparo_hardening::lock_network(arguments.again) }
}
