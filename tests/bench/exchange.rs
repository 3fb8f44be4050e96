//! Handing a thousand cases with all their entries to a colleague of another place, and taking them in there.

use std::path::Path;

use amparo_core::sample;
use serde_json::{Value, json};

use crate::Outcome;
use crate::measure::Times;
use crate::vault::{self, PASSPHRASE, app, ask};

/// As many as the issue names.
pub const CASES: usize = 1_000;
const SEED: u64 = 8;
const COLLEAGUE: &str = "ben";

/// The times measured.
pub struct Seen {
    pub hand_over: Times,
    pub receive: Times,
    /// Entries that came in.
    pub entries: u64,
}

/// Two vaults are made in `place`; what one writes the other takes in.
pub fn measure(place: &Path) -> Outcome<Seen> {
    let here = vault::create(&place.join("here"))?;
    here.with_session(|session| {
        session.with_cases(|context| sample::generate_cases(context, SEED, CASES).map(|_| ()))
    })?;
    let there = app(&place.join("there"));
    ask(
        &there,
        "create_vault",
        json!({ "handle": COLLEAGUE, "passphrase": PASSPHRASE, "roles": [], "language": "en", "sample": false,
            "without_sheets": true, "joining": true }),
    )?;
    let request = ask(&there, "make_org_request", json!({ "folder": null }))?;
    let certified = ask(
        &here,
        "certify_request",
        json!({ "path": null, "text": request.get("text"), "roles": ["caseworker"],
            "words": words(request.get("words")), "folder": null }),
    )?;
    let answer = json!({ "path": null, "text": certified.get("text"), "words": words(certified.get("organisation")) });
    ask(&there, "accept_certificate", answer)?;

    let file = place.join("a-thousand.amparo");
    let cases = vault::cases(&here)?;
    let (mut hand_over, mut receive) = (Times::default(), Times::default());
    hand_over
        .of(|| ask(&here, "hand_over", json!({ "to": COLLEAGUE, "cases": cases, "whole": false, "path": file })))?;
    let received = receive.of(|| ask(&there, "receive_file", json!({ "path": file })))?;
    let entries = received.get("received").and_then(Value::as_u64).unwrap_or_default();
    Ok(Seen { hand_over, receive, entries })
}

/// Six words as one types them.
fn words(shown: Option<&Value>) -> String {
    let words = shown.and_then(|shown| shown.get("words")).and_then(Value::as_array);
    words.into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>().join(" ")
}
