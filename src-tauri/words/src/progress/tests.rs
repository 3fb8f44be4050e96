//! Stamped, reworded, reviewed: what the counts say.

use std::fs;

use tempfile::TempDir;

use super::*;
use crate::check::check_languages;
use crate::stamp::{StampError, Stamped, stamp_translations};

fn put(root: &TempDir, file: &str, text: &str) {
    let path = root.path().join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn counted(root: &TempDir) -> Progress {
    let library = Library::open(&[root.path()]);
    count_progress(&library).into_iter().find(|counts| counts.tag == "es").unwrap()
}

fn stamped(root: &TempDir, anew: &[&str]) -> Stamped {
    stamp_translations(&Library::open(&[root.path()]), "es", anew, Some("2026-11-24")).unwrap()
}

#[test]
fn a_reworded_source_makes_a_translation_stale_and_a_comment_does_not() {
    let root = TempDir::new().unwrap();
    put(&root, "en/a.ftl", "one = One\ntwo = Two\n");
    put(&root, "es/a.ftl", "one = Uno\n");
    let done = stamped(&root, &[]);
    assert_eq!((done.marked, done.stale.len()), (1, 0));
    let counts = counted(&root);
    assert_eq!((counts.messages, counts.translated, counts.missing, counts.stale, counts.reviewed), (2, 1, 1, 0, 0));
    assert!(counts.draft);
    put(&root, "en/a.ftl", "# Said at the door.\none =   One\ntwo = Two\n");
    assert_eq!(counted(&root).stale, 0);
    put(&root, "en/a.ftl", "one = The first one\ntwo = Two\n");
    assert_eq!(counted(&root).stale, 1);
    let stale: Vec<_> = check_languages(&Library::open(&[root.path()])).iter().map(|finding| finding.code).collect();
    assert!(stale.contains(&"L033"));
    let written = fs::read_to_string(done.file).unwrap();
    assert!(written.contains("\"status\":\"draft\"") && written.contains("\"when\":\"2026-11-24\""));
    assert_eq!(written.lines().count(), 3, "a line a message: {written}");
}

#[test]
fn a_stale_translation_stays_stale_until_it_is_named() {
    let root = TempDir::new().unwrap();
    put(&root, "en/a.ftl", "one = One\ntwo = Two\n");
    put(&root, "es/a.ftl", "one = Uno\ntwo = Dos\n");
    stamped(&root, &[]);
    put(&root, "en/a.ftl", "one = Another\ntwo = Second\n");
    let done = stamped(&root, &[]);
    assert_eq!((done.marked, done.stale), (0, vec!["one".to_owned(), "two".to_owned()]));
    assert_eq!(counted(&root).stale, 2);
    let done = stamped(&root, &["two"]);
    assert_eq!((done.marked, done.stale), (1, vec!["one".to_owned()]));
    assert_eq!(counted(&root).stale, 1);
}

#[test]
fn stamping_keeps_a_review_until_the_english_changes() {
    let root = TempDir::new().unwrap();
    put(&root, "en/a.ftl", "one = One\n");
    put(&root, "es/a.ftl", "one = Uno\n");
    let file = stamped(&root, &[]).file;
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("draft", "reviewed")).unwrap();
    assert_eq!((counted(&root).reviewed, counted(&root).draft), (1, false));
    assert_eq!(stamped(&root, &["one"]).marked, 0);
    assert_eq!(counted(&root).reviewed, 1);
    put(&root, "en/a.ftl", "one = Another\n");
    assert_eq!((counted(&root).reviewed, counted(&root).stale, counted(&root).draft), (0, 1, true));
    assert_eq!(stamped(&root, &["one"]).marked, 1);
    assert_eq!((counted(&root).reviewed, counted(&root).stale), (0, 0));
}

#[test]
fn the_list_of_languages_says_draft_wherever_the_counts_do() {
    let root = TempDir::new().unwrap();
    put(&root, "en/a.ftl", "one = One\ntwo = Two\n");
    put(&root, "es/a.ftl", "one = Uno\n");
    let agree = |wanted: bool| {
        let library = Library::open(&[root.path()]);
        let of = |tag| is_draft(&library, library.language(tag).unwrap());
        assert_eq!((of("en"), of("es")), (false, wanted));
        assert_eq!((of("es"), counted(&root).draft), (wanted, wanted));
    };
    agree(true);
    let file = stamped(&root, &[]).file;
    agree(true);
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("draft", "reviewed")).unwrap();
    agree(false);
    put(&root, "es/a.ftl", "one = Uno\ntwo = Dos\n");
    agree(true);
}

#[test]
fn what_is_not_there_is_not_stamped() {
    assert!(matches!(stamp_translations(&Library::open::<&str>(&[]), "es", &[], None), Err(StampError::NoLanguage)));
    let root = TempDir::new().unwrap();
    put(&root, "en/a.ftl", "one = One\ntwo = Two\n");
    put(&root, "es/a.ftl", "one = Uno\n");
    let library = Library::open(&[root.path()]);
    assert!(
        matches!(stamp_translations(&library, "es", &["two"], None), Err(StampError::NoMessage(id)) if id == "two")
    );
    assert!(!root.path().join("es/state.json").exists());
}

/// Shipped translations follow the English: they are reworded with it and named to `locale stamp`.
#[test]
fn every_shipped_translation_is_of_todays_english() {
    let library = Library::open(&[std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")]);
    assert!(library.languages().count() >= 5);
    for language in library.languages().filter(|language| !language.is_source()) {
        let unmarked = library.showable_messages(language).keys().filter(|id| !language.state().contains_key(*id));
        assert_eq!(unmarked.collect::<Vec<_>>(), Vec::<&String>::new(), "{}: run locale stamp", language.tag);
        assert_eq!(progress_of(&library, language).stale, 0, "{}", language.tag);
    }
}
