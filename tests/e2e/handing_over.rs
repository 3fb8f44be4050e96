//! Handing over in the real window, up to the button that writes: what would go and what stays, told by the real files.

use amparo_driver::{Key, Place, Window};
use serde_json::json;

use crate::programs::{DISPLAY, axe, driven, picture};

/// Of invented people only: they may stand here.
const MARA: &str = "lantern copper meadow violin anchor";
const SAM: &str = "harbour walnut quiet ribbon ladder";

#[test]
fn what_a_colleague_would_get_and_what_stays_is_shown_before_anything_is_written() {
    let place = Place::new().unwrap();
    let open = || Window::open(&driven(), &DISPLAY, &place, &[]).unwrap();
    let window = open();
    let made = json!({ "handle": "mara", "passphrase": MARA, "roles": ["caseworker", "lead", "admin"], "language": "en",
        "sample": true, "without_sheets": true });
    assert!(window.request("create_vault", &made).unwrap().get("ok").is_some());
    let invited = window.request("invite_worker", &json!({ "handle": "sam", "roles": ["caseworker"] })).unwrap();
    let code = invited.pointer("/ok/code").unwrap().clone();
    window.close().unwrap();
    let window = open();
    let joined =
        window.request("join_vault", &json!({ "handle": "sam", "code": code, "new_passphrase": SAM })).unwrap();
    assert!(joined.get("ok").is_some(), "{joined}");
    window.close().unwrap();

    let window = open();
    window.click(&window.find_text("main label", "mara").unwrap()).unwrap();
    window.write("main input[type=password]", MARA).unwrap();
    window.key(Key::Enter).unwrap();
    window.find("nav").unwrap();
    window.chord(&[Key::Control], '5').unwrap();
    window.find_text("h1", "Hand over").unwrap();
    window.click(&window.find_text("main label", "sam").unwrap()).unwrap();
    window.find_text("main button", "Write the file").unwrap();
    window.find_text("main", "Selam").unwrap();
    window.settle().unwrap();
    window.picture(&picture("hand-over-plan")).unwrap();
    assert_eq!(window.axe(&axe()).unwrap().iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());

    window.click(&window.find_text("main [role=tab], main label, main button", "Two answers").unwrap()).unwrap();
    window.settle().unwrap();
    window.picture(&picture("two-answers")).unwrap();
    window.close().unwrap();
}
