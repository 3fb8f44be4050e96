//! A caseworker's first day, in the real window over a real vault: nothing of it is replaced.

use std::cell::RefCell;

use amparo_core::api::{App, SessionConfig};
use amparo_core::base::clock::SystemClock;
use amparo_core::base::random::SystemRandom;
use amparo_core::context::RequestContext;
use amparo_driver::sentinels::Sentinels;
use amparo_driver::{Key, Place, Window, day, until};
use rusqlite::types::ValueRef;
use serde_json::json;

use crate::programs::{DISPLAY, axe, driven, picture};

#[test]
fn in_a_low_window_with_large_letters_lock_and_leave_stay_in_view() {
    let place = Place::new().unwrap();
    let window = Window::open(&driven(), &DISPLAY, &place, &["--page", "gallery.html"]).unwrap();
    window.resize(720, 480).unwrap();
    for locale in ["en", "ar"] {
        let drawn = format!("screen=today&state=full&locale={locale}&theme=light&size=150");
        let show = "document.documentElement.removeAttribute('data-drawn'); location.hash = arguments[0];";
        window.run(show, &[json!(drawn)]).unwrap();
        window.find("html[data-drawn]").unwrap();
        window.picture(&picture(&format!("low-window-{locale}"))).unwrap();
        let below = "return [...document.querySelectorAll('nav > div:last-child > button')]
            .map((button) => button.getBoundingClientRect())
            .map(({ top, bottom, height }) => height > 20 && top >= 0 && bottom <= innerHeight);";
        assert_eq!(window.run(below, &[]).unwrap(), json!([true, true]), "{locale}");
        // The places above them can all be reached.
        let places = "[...document.querySelectorAll('nav > div:first-child > button')].at(-1)";
        window.run(&format!("{places}.focus()"), &[]).unwrap();
        window.settle().unwrap();
        let last = format!(
            "return {places}.getBoundingClientRect().bottom
                - document.querySelector('nav > div:last-child').getBoundingClientRect().top;"
        );
        let below = window.run(&last, &[]).unwrap();
        assert!(below.as_f64().is_some_and(|below| below < 1.0), "{locale}: {below}");
    }
}

#[test]
fn a_caseworkers_first_day_from_the_first_run_to_a_saved_assistance_in_at_most_ten_strokes() {
    let place = Place::new().unwrap();
    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    let source = axe();
    let violations = RefCell::new(Vec::new());
    let day = day::caseworkers_day(&window, &mut |name| {
        window.settle()?;
        window.picture(&picture(&format!("day-{name}")))?;
        violations.borrow_mut().extend(window.axe(&source)?.iter().map(|found| format!("{name}: {found}")));
        Ok(())
    })
    .unwrap();
    assert!(day.assistance_strokes <= 10, "{} strokes", day.assistance_strokes);
    assert_eq!(violations.into_inner(), Vec::<String>::new());

    let found = window.request("verify_vault", &json!({})).unwrap();
    assert_eq!(found.pointer("/ok/alarms"), Some(&json!([])), "{found}");

    // Undo from the keyboard takes the note back.
    window.run("document.activeElement.blur()", &[]).unwrap();
    window.chord(&[Key::Control], 'z').unwrap();
    let case = window.request("list_cases", &json!({ "find": "sel", "view": "open", "from": 0, "count": 1 })).unwrap();
    let case = case.pointer("/ok/rows/0/case").unwrap().clone();
    until("the note taken back", 10, || {
        let view = window.request("show_case", &json!({ "case": case })).ok()?;
        view.pointer("/ok/counts/note").is_none().then_some(())
    })
    .unwrap();

    // Planted in a follow-up, in an organisation and in what is begun and not saved.
    let [task, organisation, draft] = PLANTED;
    let planted = window.request("add_task", &json!({ "case": case, "text": task, "due_on": "2026-11-25" })).unwrap();
    assert!(planted.get("ok").is_some(), "{planted}");
    let fields = json!({ "name": { "state": "known", "value": organisation }, "org_type": { "state": "known", "value": "health" } });
    let planted = window.request("save_organisation", &json!({ "record": null, "fields": fields })).unwrap();
    assert!(planted.get("ok").is_some(), "{planted}");
    window.run("document.activeElement.blur()", &[]).unwrap();
    window.stroke("n").unwrap();
    window.find("main textarea:focus").unwrap();
    window.stroke(draft).unwrap();
    let kept =
        |window: &Window| window.request("read_draft", &json!({ "slot": format!("note/{}", case.as_str()?) })).ok();
    until("the draft kept", 10, || kept(&window)?.to_string().contains(draft).then_some(())).unwrap();

    // Nothing of it lies anywhere in clear, while the window is open and when it is closed; the same search finds all of it
    // in the decrypted rows, and it is there again behind the passphrase.
    let secret = Sentinels::new(&[task, organisation, draft, "She slept well.", day.passphrase.as_str()]);
    assert_eq!(secret.in_files(&[place.all()]), Vec::<String>::new());
    window.close().unwrap();
    assert_eq!(secret.in_files(&[place.all()]), Vec::<String>::new());
    let rows = decrypted_rows(&place, &day);
    for word in [task, organisation, draft, "She slept well."] {
        assert!(!Sentinels::new(&[word]).in_bytes(&rows).is_empty(), "{word}");
    }
    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    day::unlock(&window, &day).unwrap();
    let list = window.request("list_cases", &json!({ "find": "sel", "view": "open", "from": 0, "count": 1 })).unwrap();
    assert_eq!(list.pointer("/ok/rows/0/alias"), Some(&json!("Selam")), "{list}");
}

/// Words like no others, one for each place in which they are planted.
const PLANTED: [&str; 3] = ["Zubrowka-Lindenhof-77", "Quendelstern-Apotheke-41", "Wacholder-Treppe-93"];

/// Every text of every record and draft, read with the passphrase.
fn decrypted_rows(place: &Place, day: &day::Day) -> Vec<u8> {
    let app = App::new(SessionConfig {
        folder: place.vault(),
        locales: vec![place.locales()],
        wanted_languages: Vec::new(),
        clock: Box::new(SystemClock),
        random: Box::new(SystemRandom),
        cost: None,
        after_lock: false,
    });
    let unlocked = app.answer_as_json("unlock", json!({ "handle": day.handle, "passphrase": day.passphrase }));
    assert!(unlocked.get("ok").is_some(), "{unlocked}");
    let read = |context: &mut RequestContext<'_>| {
        let mut bytes = Vec::new();
        let mut tables = context.connection().prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND (name GLOB 'record_*' OR name = 'draft')",
        )?;
        let tables: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for table in tables {
            let mut found = context.connection().prepare(&format!("SELECT * FROM \"{table}\""))?;
            let width = found.column_count();
            let mut rows = found.query([])?;
            while let Some(row) = rows.next()? {
                for column in 0..width {
                    if let ValueRef::Text(text) = row.get_ref(column)? {
                        bytes.extend_from_slice(text);
                        bytes.push(b'\n');
                    }
                }
            }
        }
        Ok(bytes)
    };
    app.with_session(|session| session.with_cases(read)).unwrap()
}

#[test]
fn hide_takes_everything_out_of_sight_and_the_same_keys_bring_it_back() {
    let place = Place::new().unwrap();
    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    day::first_run(&window, &mut |_| Ok(())).unwrap();
    let three_times = |window: &Window| (0..3).try_for_each(|_| window.key(Key::Shift));
    let shown = |window: &Window| {
        let shown = "return [...document.querySelectorAll('nav, main h1')].some((e) => e.checkVisibility())";
        window.run(shown, &[]).unwrap() == json!(true)
    };
    assert!(shown(&window));
    three_times(&window).unwrap();
    until("nothing of the work in sight", 2, || (!shown(&window)).then_some(())).unwrap();
    window.settle().unwrap();
    window.picture(&picture("hidden")).unwrap();
    let title = window.run("return document.title", &[]).unwrap();
    assert_eq!(title, json!("Notes"));
    three_times(&window).unwrap();
    until("the work again", 5, || shown(&window).then_some(())).unwrap();
}
