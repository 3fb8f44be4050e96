//! Somebody who only counts, in the real window: signs in at the same door, sees tables, and reaches no case.

use amparo_driver::{Key, Place, Window};
use serde_json::{Value, json};

use crate::programs::{DISPLAY, axe, driven, picture};

/// Of invented people only: they may stand here.
const MARA: &str = "lantern copper meadow violin anchor";
const SAM: &str = "harbour walnut quiet ribbon ladder";

#[test]
fn a_supervisor_sees_tables_of_a_house_and_reaches_no_case() {
    let place = Place::new().unwrap();
    house_with_a_delivery(&place);

    let window = Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    window.click(&window.find_text("main label", "sam").unwrap()).unwrap();
    window.write("main input[type=password]", SAM).unwrap();
    window.key(Key::Enter).unwrap();
    window.find("main table").unwrap();
    window.settle().unwrap();
    window.picture(&picture("figures-first")).unwrap();
    assert_eq!(window.axe(&axe()).unwrap().iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());

    for (name, payload) in [
        ("list_cases", json!({ "find": "", "view": "all", "from": 0, "count": 10 })),
        ("show_today", json!({ "view": "mine" })),
        ("list_organisations", json!({})),
    ] {
        let answer = window.request(name, &payload).unwrap();
        assert_eq!(answer.pointer("/refused/code"), Some(&json!("role-needed")), "{name}: {answer}");
    }

    let table =
        ok(&window, "show_table", json!({ "table": "T4", "period": "all", "profile": "exact", "threshold": 5 }));
    let shown = table["cells"].as_array().unwrap().iter().flat_map(|row| row.as_array().unwrap());
    let small = shown.filter_map(Value::as_u64).filter(|number| (1..5).contains(number)).count();
    assert_eq!(small, 0, "{table}");

    let folder = place.all().join("release");
    let released = window
        .request("release_tables", &json!({ "tables": ["T2", "T4", "T11"], "period": "all", "profile": "exact", "threshold": 5, "folder": folder }))
        .unwrap();
    assert!(released.get("ok").is_some(), "{released}");
    // The page did not ask for this release itself: it reads anew.
    window.go("index.html").unwrap();
    window.find("main table").unwrap();
    window.chord(&[Key::Control], '2').unwrap();
    window.find_text("main tbody", "All that is over").unwrap();
    window.settle().unwrap();
    window.picture(&picture("figures-released")).unwrap();
    for file in std::fs::read_dir(&folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        assert!(!text.contains("Selam") && !text.contains("kind"), "{text}");
    }
    window.close().unwrap();
}

/// A house of invented people whose numbers have been handed in.
fn house_with_a_delivery(place: &Place) {
    let open = || Window::open(&driven(), &DISPLAY, place, &[]).unwrap();
    let window = open();
    ok(
        &window,
        "create_vault",
        json!({ "handle": "mara", "passphrase": MARA, "roles": ["caseworker", "lead", "admin"], "language": "en",
            "sample": true, "without_sheets": true }),
    );
    let code = ok(&window, "invite_worker", json!({ "handle": "sam", "roles": ["figures"] }))["code"].clone();
    window.close().unwrap();
    let window = open();
    ok(&window, "join_vault", json!({ "handle": "sam", "code": code, "new_passphrase": SAM }));
    window.close().unwrap();
    let window = open();
    ok(&window, "unlock", json!({ "handle": "mara", "passphrase": MARA }));
    let made = ok(&window, "make_deposit", json!({}));
    assert!(made["cases"].as_u64().unwrap() > 0, "{made}");
    window.close().unwrap();
}

fn ok(window: &Window, name: &str, payload: Value) -> Value {
    let answer = window.request(name, &payload).unwrap();
    answer.get("ok").unwrap_or_else(|| panic!("{name}: {answer}")).clone()
}
