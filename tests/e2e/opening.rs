//! The window opens, shows its first screen, and a machine finds nothing wrong with how it can be read.

use std::time::{Duration, Instant};

use amparo_driver::{Place, Window, processes};
use serde_json::json;

use crate::programs::{DISPLAY, axe, driven, picture};

#[test]
fn the_first_screen_is_painted_and_axe_finds_nothing() {
    let place = Place::new().unwrap();
    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    // The page behind Hide has a main part too, and stands a moment earlier.
    window.find_text("h1", "Which language").unwrap();
    window.picture(&picture("first-screen")).unwrap();
    let violations: Vec<String> = window.axe(&axe()).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(violations, Vec::<String>::new());
}

/// On a machine without a graphics card the engine would translate shaders for a stand-in before it draws a letter.
#[test]
fn the_window_is_drawn_by_the_processor_alone() {
    let place = Place::new().unwrap();
    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    window.find("main").unwrap();
    window.settle().unwrap();
    let threads: Vec<String> =
        processes::below(window.process()).into_iter().flat_map(|process| processes::threads(process)).collect();
    assert!(threads.iter().any(|name| name.starts_with("WebKitWeb")), "{threads:?}");
    assert_eq!(threads.iter().find(|name| name.contains("GPU")), None);
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

/// A translator's day: an own folder lies over the shipped one, and what is saved there is on screen without a restart. The
/// fastest of three tells what it takes by itself.
#[test]
fn a_saved_message_is_on_screen_within_a_second() {
    let place = Place::new().unwrap();
    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    window.find_text("h1", "Which language").unwrap();
    let folder = place.home().join(".local/share/notes/locales/en");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("locale.toml"), "name = \"English\"\nenglish_name = \"English\"\n").unwrap();
    let mut fastest = Duration::MAX;
    for words in ["One saved sentence", "Another saved sentence", "A third saved sentence"] {
        std::fs::write(folder.join("mine.ftl"), format!("vault-first-language = {words}\n")).unwrap();
        let saved = Instant::now();
        window.find_text("h1", words).unwrap();
        fastest = fastest.min(saved.elapsed());
    }
    assert!(fastest <= Duration::from_secs(1), "{fastest:?}");
}
