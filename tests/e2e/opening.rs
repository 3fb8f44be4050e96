//! The window opens, shows its first screen, and a machine finds nothing wrong with how it can be read.

use amparo_driver::{Place, Window};
use serde_json::json;

use crate::programs::{DISPLAY, axe, driven, picture};

#[test]
fn the_first_screen_is_painted_and_axe_finds_nothing() {
    let place = Place::new().unwrap();
    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    window.find("main").unwrap();
    window.picture(&picture("first-screen")).unwrap();
    let violations: Vec<String> = window.axe(&axe()).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(violations, Vec::<String>::new());
}

#[test]
fn the_page_reaches_the_core_through_its_one_command_and_no_other() {
    let place = Place::new().unwrap();
    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    let status = window.request("show_status", &json!({})).unwrap();
    assert_eq!(status.pointer("/ok/stage"), Some(&json!("first_run")), "{status}");
    for command in ["plugin:window|close", "plugin:event|listen", "plugin:path|resolve_directory", "plugin:app|version"]
    {
        let script = "const done = arguments[1];
            window.__TAURI_INTERNALS__.invoke(arguments[0], {}).then(() => done('answered'), (error) => done(String(error)))";
        let answer = window.run_waiting(script, &[json!(command)]).unwrap();
        let answer = answer.as_str().unwrap_or_default();
        assert!(answer.contains("not allowed") || answer.contains("not found"), "{command}: {answer}");
    }
}

#[test]
fn the_page_cannot_take_the_window_elsewhere() {
    let place = Place::new().unwrap();
    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    window.find("main").unwrap();
    window.run("location.href = 'file:///etc/hostname'", &[]).unwrap();
    window.settle().unwrap();
    let address = window.run("return location.href", &[]).unwrap();
    assert!(address.as_str().unwrap_or_default().starts_with("tauri://localhost"), "{address}");
}
