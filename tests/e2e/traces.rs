//! Traces that the shipped program leaves behind, and what it lets others do to it.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;

use amparo_driver::{Place, Running, processes, sentinels};

use crate::programs::{DISPLAY, shipped};

#[test]
fn every_process_of_the_program_and_each_of_its_threads_is_under_the_lock() {
    let place = Place::new().unwrap();
    let running = Running::start(&shipped(), &DISPLAY, &place, &[], &[]).unwrap();
    let tree = running.drawing().unwrap();
    assert!(tree.len() >= 2, "{tree:?}");
    for process in tree {
        let name = processes::status(process, "Name");
        assert_eq!(processes::status(process, "Seccomp").as_deref(), Some("2"), "{name:?}");
        assert_eq!(processes::status(process, "NoNewPrivs").as_deref(), Some("1"), "{name:?}");
        assert_eq!(processes::core_limits(process), Some(("1".into(), "1".into())), "{name:?}");
        for thread in fs::read_dir(format!("/proc/{process}/task")).unwrap().flatten() {
            // A thread that has ended meanwhile is under no lock and needs none.
            let Ok(status) = fs::read_to_string(thread.path().join("status")) else { continue };
            assert!(status.contains("Seccomp:\t2"), "{name:?}: {status}");
        }
    }
}

#[test]
fn no_process_of_the_program_is_handed_a_variable_that_loads_foreign_code() {
    let place = Place::new().unwrap();
    let doors = ["GDK_PIXBUF_MODULE_FILE", "GIO_EXTRA_MODULES", "GTK_IM_MODULE_FILE", "GTK_PATH", "LD_PRELOAD"];
    let set: Vec<(&str, &str)> = doors.iter().map(|door| (*door, "")).collect();
    let running = Running::start(&shipped(), &DISPLAY, &place, &[], &set).unwrap();
    for process in running.drawing().unwrap().into_iter().skip(1) {
        let given = fs::read(format!("/proc/{process}/environ")).unwrap();
        let given = String::from_utf8_lossy(&given).into_owned();
        assert!(doors.iter().all(|door| !given.contains(&format!("{door}="))), "{given}");
    }
}

#[test]
fn a_program_that_was_asked_to_end_leaves_no_file() {
    let place = Place::new().unwrap();
    let running = Running::start(&shipped(), &DISPLAY, &place, &[], &[]).unwrap();
    running.drawing().unwrap();
    assert!(running.end().unwrap().success());
    assert_eq!(files(&place.home()), Vec::<PathBuf>::new());
    assert_eq!(files(&place.session()), Vec::<PathBuf>::new());
}

#[test]
fn a_program_that_was_killed_leaves_nothing_in_the_home_folder() {
    let place = Place::new().unwrap();
    let running = Running::start(&shipped(), &DISPLAY, &place, &[], &[]).unwrap();
    running.drawing().unwrap();
    running.kill().unwrap();
    assert_eq!(files(&place.home()), Vec::<PathBuf>::new());
}

#[test]
fn the_next_run_removes_what_a_killed_one_left_in_memory() {
    let place = Place::new().unwrap();
    let killed = Running::start(&shipped(), &DISPLAY, &place, &[], &[]).unwrap();
    killed.drawing().unwrap();
    killed.kill().unwrap();
    assert_ne!(fs::read_dir(place.session()).unwrap().count(), 0);
    let next = Running::start(&shipped(), &DISPLAY, &place, &[], &[]).unwrap();
    next.drawing().unwrap();
    next.end().unwrap();
    assert_eq!(fs::read_dir(place.session()).unwrap().count(), 0);
}

#[test]
fn nobody_drives_the_shipped_program_from_outside() {
    let place = Place::new().unwrap();
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let server = free.to_string();
    let doors = [("TAURI_WEBVIEW_AUTOMATION", "true"), ("WEBKIT_INSPECTOR_SERVER", server.as_str())];
    let running = Running::start(&shipped(), &DISPLAY, &place, &[], &doors).unwrap();
    running.drawing().unwrap();
    assert!(TcpStream::connect(free).is_err());
    let environment = fs::read(format!("/proc/{}/environ", running.process())).unwrap();
    let child = processes::below(running.process()).into_iter().next().unwrap();
    let inherited = fs::read(format!("/proc/{child}/environ")).unwrap();
    assert!(!environment.is_empty());
    assert!(!String::from_utf8_lossy(&inherited).contains("WEBKIT_INSPECTOR_SERVER"));
}

#[test]
fn a_passer_by_reads_nothing_about_the_work() {
    let place = Place::new().unwrap();
    let running = Running::start(&shipped(), &DISPLAY, &place, &[], &[]).unwrap();
    for process in running.drawing().unwrap() {
        let name = processes::status(process, "Name").unwrap().to_lowercase();
        assert!(!name.contains("amparo"), "{name}");
    }
}

fn files(folder: &std::path::Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    sentinels::walk(folder, &mut files);
    files
}
