//! A saved file is told once, by tag and name.

use std::fs;
use std::sync::mpsc;
use std::time::Duration;

use super::*;

#[test]
fn a_saved_message_file_is_told_and_a_stranger_is_not() {
    let root = tempfile::TempDir::new().unwrap();
    fs::create_dir_all(root.path().join("ar")).unwrap();
    let (told, heard) = mpsc::channel();
    let watching = watch_folders(&[root.path()], move |changed| told.send(changed).unwrap()).unwrap();
    fs::write(root.path().join("ar/notes.txt"), "x").unwrap();
    fs::write(root.path().join("ar/today.ftl"), "a = أ\n").unwrap();
    let first = heard.recv_timeout(Duration::from_secs(5)).unwrap();
    assert_eq!(first, Changed { tag: "ar".to_owned(), file: "today.ftl".to_owned() });
    drop(watching);
}

#[test]
fn a_root_that_is_not_there_is_not_watched() {
    assert!(watch_folders(&[Path::new("/nowhere/at/all")], |_| {}).is_ok());
}

#[test]
fn only_files_of_a_locale_count() {
    let roots = [PathBuf::from("/l")];
    let told = |path: &str| change_of_path(Path::new(path), &roots).map(|changed| (changed.tag, changed.file));
    let pair = |tag: &str, file: &str| Some((tag.to_owned(), file.to_owned()));
    assert_eq!(told("/l/ar/today.ftl"), pair("ar", "today.ftl"));
    assert_eq!(told("/l/ar/locale.toml"), pair("ar", "locale.toml"));
    assert_eq!(told("/l/ar"), pair("ar", ""));
    assert_eq!(told("/l/ar/.today.ftl.swp"), None);
    assert_eq!(told("/l/ar/audio/today.ftl"), None);
    assert_eq!(told("/elsewhere/ar/today.ftl"), None);
}
