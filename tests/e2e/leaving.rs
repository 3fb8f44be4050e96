//! The program tries to get out, and a listener on this machine says what arrived. Two walls are looked at one by one:
//! the kernel's lock, and the page's rules (content policy and navigation). With both off everything arrives, so that
//! silence with one of them on means something.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use amparo_driver::{Place, Running};
use serde_json::Value;

use crate::programs::{DISPLAY, trying};

/// The error of the kernel where the lock is on.
const REFUSED: &str = "Address family not supported by protocol";
const FROM_THE_PROCESS: [&str; 3] = ["/child", "/process", "udp"];
const FROM_THE_PAGE: [&str; 6] = ["/beacon", "/fetch", "/frame", "/image", "/navigation?x=secret", "/websocket"];

struct Tried {
    arrived: BTreeSet<String>,
    process: Value,
    navigation: Option<String>,
}

#[test]
fn the_locked_program_tries_every_way_out_and_nothing_arrives() {
    let tried = try_with(&[]);
    assert_eq!(tried.arrived, BTreeSet::new());
    assert_refused_by_the_kernel(&tried.process);
}

#[test]
fn the_kernel_alone_stops_the_page_and_the_process() {
    let tried = try_with(&["--without-rules"]);
    assert_eq!(tried.arrived, BTreeSet::new());
    assert_refused_by_the_kernel(&tried.process);
    let answer = tried.navigation.expect("the page tried to take the window away");
    assert!(answer.contains(REFUSED), "{answer}");
}

#[test]
fn the_rules_of_the_page_alone_stop_the_page() {
    let tried = try_with(&["--without-lock"]);
    assert_eq!(tried.arrived, set(&FROM_THE_PROCESS));
}

#[test]
fn with_both_walls_off_the_same_attempts_arrive() {
    let tried = try_with(&["--without-lock", "--without-rules"]);
    let all: Vec<&str> = FROM_THE_PROCESS.into_iter().chain(FROM_THE_PAGE).collect();
    assert_eq!(tried.arrived, set(&all));
}

fn assert_refused_by_the_kernel(process: &Value) {
    for way in ["tcp", "udp", "child"] {
        let answer = process[way].as_str().unwrap_or("it went through");
        assert!(answer.contains(REFUSED), "{way}: {answer}");
    }
}

fn try_with(words: &[&str]) -> Tried {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a listener");
    let port = listener.local_addr().expect("its address").port();
    let datagrams = UdpSocket::bind(("127.0.0.1", port)).expect("a listener for datagrams");
    let (told, arrivals) = channel();
    let also = told.clone();
    thread::spawn(move || listen(&listener, &told));
    thread::spawn(move || receive(&datagrams, &also));

    let place = Place::new().expect("a place");
    let digits = port.to_string();
    let mut all = vec!["--port", &digits];
    all.extend(words);
    let said = Running::start(&trying(), &DISPLAY, &place, &all, &[]).and_then(Running::said).expect("it ran");

    let lines: Vec<Value> = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let field = |name: &str| lines.iter().find_map(|line| line.get(name)).cloned();
    Tried {
        arrived: everything(&arrivals),
        process: field("process").unwrap_or_else(|| panic!("the page did not tell: {said}")),
        navigation: field("navigation").and_then(|line| line["answer"].as_str().map(str::to_owned)),
    }
}

fn listen(listener: &TcpListener, told: &Sender<String>) {
    for stream in listener.incoming().flatten() {
        if let Some(path) = answer(stream) {
            let _ = told.send(path);
        }
    }
}

/// Reads the first line of a request and answers it shortly.
fn answer(mut stream: TcpStream) -> Option<String> {
    stream.set_read_timeout(Some(Duration::from_secs(2))).ok()?;
    let mut bytes = [0; 4096];
    let count = stream.read(&mut bytes).ok()?;
    let text = String::from_utf8_lossy(bytes.get(..count)?).into_owned();
    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    text.split(' ').nth(1).map(str::to_owned)
}

fn receive(datagrams: &UdpSocket, told: &Sender<String>) {
    let mut bytes = [0; 64];
    while datagrams.recv(&mut bytes).is_ok() {
        let _ = told.send("udp".into());
    }
}

fn everything(arrivals: &Receiver<String>) -> BTreeSet<String> {
    arrivals.try_iter().collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
