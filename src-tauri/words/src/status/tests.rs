//! Stamped, reworded, reviewed: what the counts say.

use std::fs;

use tempfile::TempDir;

use super::*;

fn put(root: &TempDir, file: &str, text: &str) {
    let path = root.path().join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn counted(root: &TempDir) -> Counts {
    let library = Library::open(&[root.path()]);
    status(&library).into_iter().find(|counts| counts.tag == "es").unwrap()
}

#[test]
fn a_reworded_source_makes_a_translation_stale_and_a_comment_does_not() {
    let root = TempDir::new().unwrap();
    put(&root, "en/a.ftl", "one = One\ntwo = Two\n");
    put(&root, "es/a.ftl", "one = Uno\n");
    let (file, drafts) = stamp(&Library::open(&[root.path()]), "es", Some("ana"), Some("2026-11-24")).unwrap();
    assert_eq!(drafts, 1);
    let counts = counted(&root);
    assert_eq!((counts.messages, counts.translated, counts.missing, counts.stale, counts.reviewed), (2, 1, 1, 0, 0));
    assert!(counts.draft);
    put(&root, "en/a.ftl", "# Said at the door.\none =   One\ntwo = Two\n");
    assert_eq!(counted(&root).stale, 0);
    put(&root, "en/a.ftl", "one = The first one\ntwo = Two\n");
    assert_eq!(counted(&root).stale, 1);
    let stale: Vec<_> = Library::open(&[root.path()]).findings().iter().map(|finding| finding.code).collect();
    assert!(stale.contains(&"L033"));
    let written = fs::read_to_string(file).unwrap();
    assert!(written.contains("\"status\": \"draft\"") && written.contains("\"by\": \"ana\""));
}

#[test]
fn stamping_keeps_a_review_until_the_english_changes() {
    let root = TempDir::new().unwrap();
    put(&root, "en/a.ftl", "one = One\n");
    put(&root, "es/a.ftl", "one = Uno\n");
    let (file, _) = stamp(&Library::open(&[root.path()]), "es", None, None).unwrap();
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("draft", "reviewed")).unwrap();
    assert_eq!((counted(&root).reviewed, counted(&root).draft), (1, false));
    assert_eq!(stamp(&Library::open(&[root.path()]), "es", None, None).unwrap().1, 0);
    assert_eq!(counted(&root).reviewed, 1);
    put(&root, "en/a.ftl", "one = Another\n");
    assert_eq!((counted(&root).reviewed, counted(&root).stale, counted(&root).draft), (0, 1, true));
    assert_eq!(stamp(&Library::open(&[root.path()]), "es", None, None).unwrap().1, 1);
    assert_eq!((counted(&root).reviewed, counted(&root).stale), (0, 0));
}

#[test]
fn a_language_that_is_not_there_is_not_stamped() {
    assert!(matches!(stamp(&Library::open::<&str>(&[]), "es", None, None), Err(StampError::NoLanguage)));
}
