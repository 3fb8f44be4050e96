//! Files made in another place, in the real window: they ask an organisation, hear its six words, belong; then they take a
//! colleague's file in, twice, and of two answers one is said to hold. The colleague's side is the product without a window.

use std::path::Path;
use std::thread;
use std::time::Duration;

use amparo_core::api::{App, SessionConfig};
use amparo_core::base::clock::SystemClock;
use amparo_core::base::random::SystemRandom;
use amparo_core::vault::Cost;
use amparo_driver::{Display, Key, Place, Window, day, eventually, until};
use serde_json::{Value, json};

use crate::programs::{axe, driven, picture};

/// Of invented people only: it may stand here.
const MARA: &str = "lantern copper meadow violin anchor";

#[test]
fn files_of_another_place_belong_after_a_call_and_take_a_colleagues_file_in() {
    let (place, display) = (Place::new().unwrap(), Display::start(1280, 800).unwrap());
    let folder = tempfile::tempdir().unwrap();
    let house = house(folder.path());
    let window = Window::open(&driven(), &display, &place, &[]).unwrap();
    day::begin(&window, "sam", "We belong to an organisation", &mut |_| Ok(())).unwrap();
    day::reads(&window, "h1", "Belong to your organisation").unwrap();
    looked_at(&window, "belonging-ask");
    belong(&window, &house);

    let case = told(&house, "start_case", json!({ "alias": "Selam", "notes_consent": "given", "needs": [] }));
    let person = told(&house, "show_case", json!({ "case": case["case"] }))["row"]["person"].clone();
    let hand_over = || {
        let asked = json!({ "to": "sam", "cases": [case["case"]], "whole": false, "folder": folder.path() });
        told(&house, "hand_over", asked)["file"].as_str().unwrap().to_owned()
    };
    let name = |name: &str| json!({ "kind": "person", "record": person, "fields": { "name_used": { "state": "known", "value": name } } });
    window.chord(&[Key::Control], '5').unwrap();
    day::reads(&window, "h1", "hand over").unwrap();
    window.click(&window.find_text("main [role=tab], main label, main button", "Receive").unwrap()).unwrap();
    take_in(&window, &display, &hand_over());
    told(&house, "edit_record", name("Selam A."));
    assert!(window.request("edit_record", &name("Selam B.")).unwrap().get("ok").is_some());
    day::press(&window, "Another file").unwrap();
    take_in(&window, &display, &hand_over());

    day::press(&window, "Look at them").unwrap();
    window.find_text("main li", "Selam A.").unwrap();
    looked_at(&window, "two-answers-of-two-places");
    let holds = window.find_all("main li button[aria-label^='This one holds']").unwrap();
    assert_eq!(holds.len(), 2);
    window.click(holds.first().unwrap()).unwrap();
    day::reads(&window, "h1", "Nothing waits to be settled").unwrap();
    assert_eq!(window.request("list_conflicts", &json!({})).unwrap()["ok"], json!([]));
    window.close().unwrap();
}

/// The organisation's own files, whose admin is mara.
fn house(folder: &Path) -> App {
    let app = App::new(SessionConfig {
        folder: folder.join("vault"),
        locales: Vec::new(),
        wanted_languages: vec!["en".to_owned()],
        clock: Box::new(SystemClock),
        random: Box::new(SystemRandom),
        cost: Some(Cost::FLOOR),
        after_lock: false,
    });
    let made = json!({ "handle": "mara", "passphrase": MARA, "roles": ["caseworker", "lead", "admin"], "language": "en",
        "sample": false, "without_sheets": true });
    told(&app, "create_vault", made);
    app
}

fn told(app: &App, name: &str, payload: Value) -> Value {
    let reply = app.answer_as_json(name, payload);
    reply.get("ok").cloned().unwrap_or_else(|| panic!("{name}: {reply}"))
}

/// Shows the request as text, which mara takes with the six words heard; brings the letter of mara, types its words wrongly
/// once and then as they were read.
fn belong(window: &Window, house: &App) {
    day::press(window, "Show it as text").unwrap();
    window.find("#page main textarea").unwrap();
    let request = window.run("return document.querySelector('#page main textarea').value", &[]).unwrap();
    let read = "return document.querySelector('#page main').innerText.match(/(?:\\d{4}\\s+){5}\\d{4}/)[0]";
    let heard = window.run(read, &[]).unwrap();
    let certified = told(
        house,
        "certify_request",
        json!({ "path": null, "text": request, "roles": ["caseworker"], "words": heard, "folder": null }),
    );
    let words: Vec<&str> =
        certified["organisation"]["words"].as_array().unwrap().iter().filter_map(Value::as_str).collect();

    day::press(window, "I have their answer").unwrap();
    window.write("#page main textarea", certified["text"].as_str().unwrap()).unwrap();
    day::press(window, "Read this text").unwrap();
    window.find("#page main form input:focus").unwrap();
    window.stroke("abacus abdomen abdominal abide abiding ability").unwrap();
    window.key(Key::Enter).unwrap();
    window.find_text("main", "The words are not the same").unwrap();
    looked_at(window, "belonging-words-differ");
    day::press(window, "Type them again").unwrap();
    window.find("#page main form input:focus").unwrap();
    window.stroke(&words.join(" ")).unwrap();
    window.key(Key::Enter).unwrap();
    day::reads(window, "h1", "Nothing is for today").unwrap();
}

/// Chooses a file in the system's dialog as somebody without a mouse does, looks into it and takes it in.
fn take_in(window: &Window, display: &Display, file: &str) {
    day::press(window, "Choose the file").unwrap();
    eventually("the dialog", 10, || display.shows("Which file")).unwrap();
    // GTK reads the folder first, and completes what is typed in its own time: a person waits for both, and types again.
    until("the path taken", 30, || {
        thread::sleep(Duration::from_millis(700));
        display.strokes(&["ctrl+a"]).ok()?;
        display.types(file).ok()?;
        thread::sleep(Duration::from_millis(700));
        display.strokes(&["Return"]).ok()?;
        eventually("no dialog", 3, || !display.shows("Which file")).ok()
    })
    .unwrap();
    day::reads(window, "h1", "from mara").unwrap();
    looked_at(window, "receive-preview");
    day::press(window, "Take it in").unwrap();
    day::reads(window, "h1", "is taken in").unwrap();
}

fn looked_at(window: &Window, name: &str) {
    window.picture(&picture(name)).unwrap();
    assert_eq!(window.axe(&axe()).unwrap().iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
}
