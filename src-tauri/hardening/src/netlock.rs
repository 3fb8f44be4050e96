//! The network lock: nothing leaves, because the kernel says so.
//!
//! A filter on system calls is set before the program starts a thread, also for threads that a library has started while
//! it was loaded. Every later thread and every child inherits it, the web engine's processes among them. A socket can be opened for talk through this machine's own files (`AF_UNIX`: the
//! display, the session bus) and for nothing else. Ways around a filter (`io_uring`, the other calling conventions of the
//! processor) are refused too. Landlock, where the kernel has it, forbids to bind or connect TCP a second time.
//!
//! The lock does not cover a process of this machine that is reached through a Unix socket and has the network itself (a
//! name resolver, a print server). The honest sentence is: *this process and its children cannot open an internet socket*.

use std::collections::BTreeMap;

use landlock::{ABI, Access, AccessNet, NetPort, Ruleset, RulesetAttr, RulesetCreatedAttr};
use seccompiler::{
    BpfProgram, BpfProgramRef, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch,
};

/// The network may still be open: the caller opens nothing then.
#[derive(Debug, thiserror::Error)]
pub enum NetworkStillOpen {
    #[error("the filter was not understood ({0})")]
    Filter(#[from] seccompiler::BackendError),
    #[error("the kernel did not take the filter ({0})")]
    Seccomp(#[from] seccompiler::Error),
    #[error("the kernel did not take the second lock ({0})")]
    Landlock(#[from] landlock::RulesetError),
    #[error("a socket could be opened all the same")]
    Socket,
}

/// The families of sockets that stay possible: talk between processes of this machine through files.
const INSIDE: [i32; 1] = [libc::AF_UNIX];

/// The mark of the calling convention with 32-bit pointers, which has its own numbers under the same architecture.
#[cfg(target_arch = "x86_64")]
const OTHER_NUMBERS: i64 = 0x4000_0000;

/// Sets one filter, for one thread or for all of them.
type SetFilter = fn(BpfProgramRef<'_>) -> seccompiler::Result<()>;

/// Shuts the network for this process and all that it will start, then tries whether it is shut. `is_restart`: the process
/// was started by itself and has the locks already; then they are only tried, since the kernel takes but sixteen of them.
pub fn lock_network(is_restart: bool) -> Result<(), NetworkStillOpen> {
    lock_with(is_restart, seccompiler::apply_filter_all_threads)
}

fn lock_with(is_restart: bool, set_filter: SetFilter) -> Result<(), NetworkStillOpen> {
    if is_restart && !any_socket_opens() {
        return Ok(());
    }
    restrict_tcp(&[])?;
    for filter in build_filters()? {
        set_filter(&filter)?;
    }
    if any_socket_opens() { Err(NetworkStillOpen::Socket) } else { Ok(()) }
}

/// Shuts TCP but for one port, and sets no filter on sockets. For the build with remote control only, which is given to
/// nobody.
pub fn lock_network_except_port(port: Option<u16>) -> Result<(), NetworkStillOpen> {
    restrict_tcp(port.as_slice())
}

/// Forbids TCP by Landlock, as far as this kernel goes.
fn restrict_tcp(allowed: &[u16]) -> Result<(), NetworkStillOpen> {
    let both = AccessNet::from_all(ABI::V4);
    let mut ruleset = Ruleset::default().handle_access(both)?.create()?;
    for port in allowed {
        ruleset = ruleset.add_rule(NetPort::new(*port, both))?;
    }
    ruleset.restrict_self()?;
    Ok(())
}

fn build_filters() -> Result<[BpfProgram; 2], NetworkStillOpen> {
    let families =
        build_filter(syscall_numbers(libc::SYS_socket), vec![match_families_except(&INSIDE)?], libc::EAFNOSUPPORT)?;
    let store_context = build_filter(syscall_numbers(libc::SYS_io_uring_setup), Vec::new(), libc::ENOSYS)?;
    Ok([families, store_context])
}

fn build_filter(calls: Vec<i64>, rules: Vec<SeccompRule>, refusal: i32) -> Result<BpfProgram, NetworkStillOpen> {
    let table: BTreeMap<i64, Vec<SeccompRule>> = calls.into_iter().map(|call| (call, rules.clone())).collect();
    let refuse = SeccompAction::Errno(refusal.unsigned_abs());
    let filter = SeccompFilter::new(table, SeccompAction::Allow, refuse, target_architecture())?;
    Ok(filter.try_into()?)
}

fn match_families_except(families: &[i32]) -> Result<SeccompRule, NetworkStillOpen> {
    let conditions: Result<Vec<_>, _> = families
        .iter()
        .map(|family| {
            SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, u64::from(family.unsigned_abs()))
        })
        .collect();
    Ok(SeccompRule::new(conditions?)?)
}

#[cfg(target_arch = "x86_64")]
fn syscall_numbers(call: i64) -> Vec<i64> {
    vec![call, call | OTHER_NUMBERS]
}

#[cfg(not(target_arch = "x86_64"))]
fn syscall_numbers(call: i64) -> Vec<i64> {
    vec![call]
}

fn target_architecture() -> TargetArch {
    match () {
        #[cfg(target_arch = "x86_64")]
        () => TargetArch::x86_64,
        #[cfg(target_arch = "aarch64")]
        () => TargetArch::aarch64,
        #[cfg(target_arch = "riscv64")]
        () => TargetArch::riscv64,
    }
}

/// Tries attempts that must fail: a socket of each family that leads out of this machine.
fn any_socket_opens() -> bool {
    let out = [libc::AF_INET, libc::AF_INET6, libc::AF_PACKET, libc::AF_VSOCK, libc::AF_BLUETOOTH];
    out.into_iter().any(|family| socket_opens(family, libc::SOCK_STREAM) || socket_opens(family, libc::SOCK_DGRAM))
}

#[allow(unsafe_code)]
fn socket_opens(family: i32, kind: i32) -> bool {
    // SAFETY: takes numbers; the descriptor, if there is one, is ours alone and closed at once.
    unsafe {
        let socket = libc::socket(family, kind | libc::SOCK_CLOEXEC, 0);
        if socket >= 0 {
            libc::close(socket);
        }
        socket >= 0
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    /// Opens a socket and closes it: the answer of the kernel.
    #[allow(unsafe_code)]
    fn open_and_close(family: i32, kind: i32) -> Result<(), io::Error> {
        // SAFETY: as in `socket_opens`.
        unsafe {
            let socket = libc::socket(family, kind | libc::SOCK_CLOEXEC, 0);
            if socket < 0 {
                return Err(io::Error::last_os_error());
            }
            libc::close(socket);
            Ok(())
        }
    }

    /// Runs the work in a thread of its own, the only one that is locked: other tests need their sockets.
    fn run_locked<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
        let thread = std::thread::spawn(|| {
            lock_with(false, seccompiler::apply_filter).expect("a kernel with seccomp");
            work()
        });
        thread.join().expect("the thread ended well")
    }

    #[test]
    fn every_family_but_the_inner_one_is_refused_by_the_kernel() {
        run_locked(|| {
            for family in 0..46 {
                let refused = open_and_close(family, libc::SOCK_STREAM).map_err(|error| error.raw_os_error());
                if INSIDE.contains(&family) {
                    assert_eq!(refused, Ok(()), "family {family}");
                } else {
                    assert_eq!(refused, Err(Some(libc::EAFNOSUPPORT)), "family {family}");
                }
            }
        });
    }

    #[test]
    fn a_child_inherits_the_lock() {
        let output =
            run_locked(|| std::process::Command::new("cat").arg("/proc/self/status").output()).expect("cat runs");
        let status = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(status.contains("Seccomp:\t2"), "{status}");
        assert!(status.contains("NoNewPrivs:\t1"), "{status}");
    }

    #[test]
    #[allow(unsafe_code)]
    fn the_way_around_through_io_uring_is_refused() {
        // SAFETY: a null parameter block is answered with an error whether or not the call is allowed.
        let answered = run_locked(|| unsafe {
            libc::syscall(libc::SYS_io_uring_setup, 1, std::ptr::null_mut::<u8>());
            io::Error::last_os_error().raw_os_error()
        });
        assert_eq!(answered, Some(libc::ENOSYS));
    }

    #[test]
    fn locking_again_is_seen_and_not_piled_up() {
        run_locked(|| {
            for _ in 0..40 {
                lock_network(true).expect("already locked");
            }
        });
    }

    #[test]
    fn tcp_reaches_a_listener_without_the_lock_and_not_with_it() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a listener");
        let at = listener.local_addr().expect("its address");
        assert!(std::net::TcpStream::connect(at).is_ok());
        let refused =
            run_locked(move || std::net::TcpStream::connect(at).map(|_| ()).map_err(|error| error.raw_os_error()));
        assert_eq!(refused, Err(Some(libc::EAFNOSUPPORT)));
    }
}
