//! Keeps the page's list of message ids current: `ui/src/lib/messageIds.ts` holds every message of the source language.

use crate::test_organisation::locales;
use amparo_words::Library;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

#[test]
fn the_pages_message_ids_are_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/messageIds.ts");
    let found = typescript();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    let is_current = std::fs::read_to_string(path).unwrap_or_default() == found;
    assert!(is_current, "run the tests with UPDATE=1 and read the difference");
}

/// The generated file: two unions, of the ids of messages and of the names of attributes. Terms are left out: no screen asks for one.
fn typescript() -> String {
    let library = Library::open(&[locales()]);
    let mut ids = BTreeSet::new();
    let mut attributes = BTreeSet::new();
    for file in &library.source().unwrap().files {
        for item in file.parse().messages_and_terms().filter(|item| !item.is_term) {
            ids.insert(item.name.to_owned());
            attributes.extend(item.attributes.iter().map(|attribute| attribute.id.name.to_owned()));
        }
    }
    let mut ts = String::from(
        "// The ids of all messages, generated from locales/en. Do not edit: change a message and run\n\
         // UPDATE=1 cargo test -p amparo-tests message_ids\n",
    );
    union(&mut ts, "MessageId", &ids);
    union(&mut ts, "AttributeName", &attributes);
    ts
}

fn union(ts: &mut String, name: &str, members: &BTreeSet<String>) {
    write!(ts, "\nexport type {name} =").unwrap();
    for member in members {
        write!(ts, "\n  | \"{member}\"").unwrap();
    }
    ts.push_str(";\n");
}
