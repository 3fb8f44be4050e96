//! The system's dialog shows names of folders, and goes with everything else that could be read.

use amparo_driver::{Display, Key, Place, Window, eventually, until};
use serde_json::json;

use crate::programs::driven;

const TITLE: &str = "Which one?";
const ASK: &str = "window.answers ??= [];
    window.__TAURI_INTERNALS__.invoke('request', { name: arguments[0], payload: { title: arguments[1] } })
      .then((reply) => window.answers.push(reply.ok));";

/// Asks, and waits until the dialog is there.
fn ask(window: &Window, display: &Display, what: &str) {
    window.run(ASK, &[json!(what), json!(TITLE)]).unwrap();
    eventually("the dialog", 10, || display.shows(TITLE)).unwrap();
}

fn answers(window: &Window, wanted: &serde_json::Value) {
    let read = || window.run("return window.answers.splice(0)", &[]);
    let mut all = Vec::new();
    until("the dialog's answer", 10, || {
        all.extend(read().ok()?.as_array().cloned().unwrap_or_default());
        (!all.is_empty()).then_some(())
    })
    .unwrap();
    assert_eq!(&json!(all), wanted);
}

#[test]
fn hide_takes_the_dialog_away_from_the_page_and_from_the_dialog_itself() {
    let (place, display) = (Place::new().unwrap(), Display::start(1280, 800).unwrap());
    let window = Window::open(&driven(), &display, &place, &[]).unwrap();
    window.find("main h1").unwrap();
    let gone = || eventually("no dialog", 5, || !display.shows(TITLE)).unwrap();
    let covered = |wanted: bool| {
        let read = "return document.documentElement.hasAttribute('data-covered')";
        until("the cover", 5, || (window.run(read, &[]).ok()? == json!(wanted)).then_some(())).unwrap();
    };
    let three_times = || (0..3).for_each(|_| window.key(Key::Shift).unwrap());

    ask(&window, &display, "choose_folder");
    window.run(ASK, &[json!("choose_file"), json!("A second one?")]).unwrap();
    answers(&window, &json!([null]));
    assert!(display.shows(TITLE) && !display.shows("A second one"), "one question at a time");
    display.strokes(&["Shift_L"; 3]).unwrap();
    gone();
    covered(true);
    answers(&window, &json!([null]));
    three_times();
    covered(false);

    ask(&window, &display, "choose_file");
    three_times();
    gone();
    covered(true);
    answers(&window, &json!([null]));
    three_times();

    ask(&window, &display, "choose_file");
    display.strokes(&["Escape"]).unwrap();
    gone();
    answers(&window, &json!([null]));
    covered(false);
}
