//! The file with the records: destroyed, truncated, older in one page, newer than the program.

use super::refused_in_every_language;
use crate::test_organisation::{
    ANA, AS_ANA, LANGUAGES, TestOrganisation, ask, assistance, copy_folder, sentence, start_case,
};
use serde_json::json;
use std::collections::BTreeMap;

const PAGE: usize = 4096;

/// A house with some records, closed.
fn house() -> TestOrganisation {
    let house = TestOrganisation::made_by_ana();
    let app = house.app("ana", ANA);
    let case = start_case(&app);
    for number in 0..20 {
        ask(&app, "record_assistance", assistance(&case, &format!("number {number}")));
    }
    house
}

#[test]
fn a_destroyed_header_is_refused_and_the_file_is_left_as_it_is() {
    let house = house();
    let whole = house.read("vault/cases.db");
    for length in [100, PAGE] {
        let mut destroyed = whole.clone();
        destroyed[..length].fill(0);
        std::fs::write(house.path("vault/cases.db"), &destroyed).unwrap();
        refused_in_every_language(&house, &format!("verify {AS_ANA}"), "store-damaged");
        assert!(house.read("vault/cases.db") == destroyed, "not touched");
    }
    std::fs::write(house.path("vault/cases.db"), &whole).unwrap();
    house.verified(AS_ANA);
}

/// The first sixteen bytes are the cipher's salt, which is kept with the key: the file needs none of its own.
#[test]
fn a_store_without_its_salt_still_opens() {
    let house = house();
    let mut destroyed = house.read("vault/cases.db");
    destroyed[..16].fill(0);
    std::fs::write(house.path("vault/cases.db"), &destroyed).unwrap();
    house.verified(AS_ANA);
}

#[test]
fn a_truncated_store_is_refused_or_found_wherever_it_ends() {
    let house = house();
    let whole = house.read("vault/cases.db");
    copy_folder(&house.path("vault"), &house.path("whole"));
    let pages = whole.len() / PAGE;
    for length in [0, 1, PAGE / 2, PAGE, pages / 2 * PAGE, pages / 2 * PAGE + 9, whole.len() - PAGE, whole.len() - 1] {
        std::fs::remove_dir_all(house.path("vault")).unwrap();
        copy_folder(&house.path("whole"), &house.path("vault"));
        std::fs::write(house.path("vault/cases.db"), &whole[..length]).unwrap();
        let output = house.cli(&format!("verify {AS_ANA}"));
        assert_eq!(output.status, 1, "{length} of {}: {output:?}", whole.len());
        let sentences = [sentence("en", "refused-store-damaged"), sentence("en", "alarm-pages-damaged")];
        assert!(sentences.contains(&output.stderr.trim_end().to_owned()), "{length} of {}: {output:?}", whole.len());
    }
    std::fs::write(house.path("vault/cases.db"), &whole[..100]).unwrap();
    refused_in_every_language(&house, &format!("verify {AS_ANA}"), "store-damaged");
    std::fs::remove_dir_all(house.path("vault")).unwrap();
    copy_folder(&house.path("whole"), &house.path("vault"));
    house.verified(AS_ANA);
}

/// Tables whose pages may change without a word at verification, because no record hangs on them: the first page (the
/// file's own counters), pages in no use, the steps that undo goes back, the store's small table of marks.
const CONVENIENCE: &[&str] = &["sqlite_schema", "free", "meta", "undo_step", "undo_step_by_author", "sqlite_sequence"];

#[test]
fn an_old_page_put_back_is_found() {
    let house = house();
    let older = house.read("vault/cases.db");
    let app = house.app("ana", ANA);
    let list = ask(&app, "list_cases", json!({ "find": "", "view": "all", "from": 0, "count": 1 }));
    ask(&app, "record_assistance", assistance(&list["rows"][0]["case"], "the last of all"));
    drop(app);
    let newer = house.read("vault/cases.db");
    let changed: Vec<usize> = (0..older.len().min(newer.len()) / PAGE)
        .filter(|page| older[page * PAGE..][..PAGE] != newer[page * PAGE..][..PAGE])
        .collect();
    assert!(changed.len() > 3, "{changed:?}");
    copy_folder(&house.path("vault"), &house.path("whole"));
    let places = places(&house);
    let mut found = BTreeMap::new();
    for page in changed {
        let mut mixed = newer.clone();
        mixed[page * PAGE..][..PAGE].copy_from_slice(&older[page * PAGE..][..PAGE]);
        std::fs::remove_dir_all(house.path("vault")).unwrap();
        copy_folder(&house.path("whole"), &house.path("vault"));
        std::fs::write(house.path("vault/cases.db"), &mixed).unwrap();
        let output = house.cli(&format!("verify {AS_ANA}"));
        let of = places.get(&(page + 1)).map_or("free", String::as_str);
        if CONVENIENCE.contains(&of) && output.status == 0 {
            continue;
        }
        assert_eq!(output.status, 1, "page {page} of {of}: {output:?}");
        assert!(
            SENTENCES.iter().any(|id| output.stderr.contains(&sentence("en", id))),
            "page {page} of {of}: {output:?}"
        );
        *found.entry(of.to_owned()).or_insert(0) += 1;
    }
    for of in ["entry", "journal", "chain", "record_assistance"] {
        assert!(found.contains_key(of), "no page of {of} was tried: {found:?}");
    }
}

/// Sentences that verification has for an old page: what differs, or that the file does not hold together.
const SENTENCES: [&str; 4] =
    ["alarm-row-differs", "alarm-journal-differs", "alarm-index-differs", "refused-store-damaged"];

/// The table or index that each page belongs to, whether it begins there or goes on there.
fn places(house: &TestOrganisation) -> BTreeMap<usize, String> {
    house
        .app("ana", ANA)
        .with_session(|session| {
            session.with_cases(|context| {
                let mut pages = context.connection().prepare("SELECT pageno, name FROM dbstat")?;
                Ok(pages.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
            })
        })
        .unwrap()
}

#[test]
fn a_store_of_a_newer_program_is_refused_untouched() {
    let house = house();
    let app = house.app("ana", ANA);
    app.with_session(|session| {
        session.with_cases(|context| Ok(context.connection().pragma_update(None, "user_version", 1000)?))
    })
    .unwrap();
    drop(app);
    let before = house.read("vault/cases.db");
    refused_in_every_language(&house, &format!("verify {AS_ANA}"), "newer-than-program");
    assert!(house.read("vault/cases.db") == before);
}

#[test]
fn an_old_row_is_named_in_every_language() {
    let house = house();
    let app = house.app("ana", ANA);
    // As an old page would: the row says what it said, its entries say what is true.
    app.with_session(|session| {
        session.with_cases(|context| {
            context.connection().execute("UPDATE record_assistance SET note = 'old' WHERE note = 'number 3'", [])?;
            Ok(())
        })
    })
    .unwrap();
    drop(app);
    for tag in LANGUAGES {
        let output = house.cli(&format!("verify --lang {tag} {AS_ANA}"));
        assert_eq!((output.status, output.stderr.trim_end()), (1, sentence(tag, "alarm-row-differs").as_str()));
    }
}
