//! A caseworker's first day, in the real window over a real vault: nothing of it is replaced.

use std::cell::RefCell;

use amparo_driver::sentinels::Sentinels;
use amparo_driver::{Key, Place, Window, day, until};
use serde_json::json;

use crate::programs::{DISPLAY, axe, driven, picture};

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

    // What she wrote lies nowhere in clear, while the window is open and when it is closed, and is there again behind the
    // passphrase.
    let words = Sentinels::new(&["She slept well.", "Tigrinya", day.passphrase.as_str()]);
    assert_eq!(words.in_files(&[place.all()]), Vec::<String>::new());
    window.close().unwrap();
    assert_eq!(words.in_files(&[place.all()]), Vec::<String>::new());
    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    day::unlock(&window, &day).unwrap();
    let list = window.request("list_cases", &json!({ "find": "sel", "view": "open", "from": 0, "count": 1 })).unwrap();
    assert_eq!(list.pointer("/ok/rows/0/alias"), Some(&json!("Selam")), "{list}");
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
