//! Folders made to hang the program or to take its memory: each is named, and no other language is hurt.

use super::*;
use crate::Unreadable;
use crate::check::check_folder;
use crate::language::FolderFault;
use crate::reading_limits::{ENTRIES_MAX, FILE_BYTES_MAX, FILES_MAX, MESSAGES_MAX};

/// English and Spanish of the program.
fn program() -> TempDir {
    folder(&[("en/a.ftl", "one = One\ntwo = Two\n"), ("es/a.ftl", "one = Uno\ntwo = Dos\n")])
}

fn open_over(user: &TempDir) -> Library {
    Library::open(&[program().path(), user.path()])
}

fn unreadable(library: &Library, tag: &str) -> Vec<(String, Unreadable)> {
    let faults = library.language(tag).unwrap().faults();
    let told = faults.filter_map(|fault| match fault {
        FolderFault::Unreadable(path, why) => Some((path.file_name().unwrap().to_str().unwrap().to_owned(), *why)),
        _ => None,
    });
    told.collect()
}

/// Messages that refer to each other in a row; the last refers to `end`.
fn chain(length: usize, end: &str) -> String {
    let next = |at: usize| if at + 1 == length { end.to_owned() } else { format!("m{}", at + 1) };
    (0..length).map(|at| format!("m{at} = x {{ {} }}\n", next(at))).collect()
}

#[test]
fn a_long_row_of_messages_that_leads_nowhere_or_back_is_left_out_as_a_whole() {
    for end in ["nothing", "m0"] {
        let text = chain(MESSAGES_MAX - 1, end) + "one = Uno { m0 }\n";
        let state = "{\"one\": {\"source_hash\": \"0\", \"status\": \"reviewed\"}}";
        let library = open_over(&folder(&[("es/a.ftl", &text), ("es/state.json", state)]));
        assert_eq!(unreadable(&library, "es"), []);
        assert_eq!(library.showable_messages(library.language("es").unwrap()).len(), 1);
        assert_eq!(library.locale_rows().len(), 2);
        assert!(rules(&library, "es").contains(&Rule::Obsolete));
        assert_eq!(said(&library, "en", "one"), "One");
    }
}

#[test]
fn a_row_of_messages_that_ends_well_is_shown() {
    let english = chain(500, "one") + "one = One\n";
    let root = folder(&[("en/a.ftl", &english), ("es/a.ftl", &english.replace("One", "Uno"))]);
    let library = open(&root);
    assert_eq!(library.showable_messages(library.language("es").unwrap()).len(), 501);
    assert_eq!(said(&library, "es", "m495"), "x x x x x Uno");
}

#[test]
fn a_circle_is_named_and_what_leads_into_it_is_not_taken_for_one() {
    let text = "one = Uno { two }\ntwo = Dos { three }\nthree = Tres { two }\n";
    let root = folder(&[("en/a.ftl", "one = One\ntwo = Two\nthree = Three\n"), ("es/a.ftl", text)]);
    let found = check_languages(&open(&root));
    let circles = found.iter().filter(|finding| finding.rule == Rule::Reference);
    assert_eq!(circles.map(|finding| finding.message.as_str()).collect::<Vec<_>>(), ["two", "three"]);
}

#[test]
fn a_link_a_pipe_a_folder_and_a_device_are_no_files() {
    let user = folder(&[("es/b.ftl", "two = Par\n"), ("es/folder.ftl/x", "")]);
    let at = |name: &str| user.path().join("es").join(name);
    std::os::unix::fs::symlink("/proc/self/pagemap", at("a.ftl")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", at("locale.toml")).unwrap();
    std::os::unix::fs::symlink("b.ftl", at("c.ftl")).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(at("state.json")).status().unwrap().success());
    let library = open_over(&user);
    let no_file = |name: &str| (name.to_owned(), Unreadable::NotAFile);
    let expected = ["a.ftl", "c.ftl", "folder.ftl", "locale.toml", "state.json"].map(no_file);
    assert_eq!(unreadable(&library, "es"), expected);
    assert_eq!((said(&library, "es", "one"), said(&library, "es", "two")), ("Uno".to_owned(), "Par".to_owned()));
    let (_, found) = check_folder(&[program().path().to_owned()], &user.path().join("es"));
    assert_eq!(found.iter().filter(|finding| finding.rule == Rule::Unreadable && finding.is_error()).count(), 5);
}

#[test]
fn a_folder_with_too_many_entries_is_not_read_and_the_others_are() {
    let user = folder(&[("fr/a.ftl", "one = Un\n"), ("es/b.ftl", "one = Primero\n")]);
    let crowd = |below: &str| {
        (0..=ENTRIES_MAX).for_each(|number| fs::write(user.path().join(format!("{below}.{number}")), "").unwrap());
    };
    crowd("es/");
    let library = open_over(&user);
    assert_eq!(unreadable(&library, "es"), [("es".to_owned(), Unreadable::TooMany)]);
    assert_eq!((said(&library, "es", "one"), said(&library, "fr", "one")), ("Uno".to_owned(), "Un".to_owned()));
    crowd("");
    let library = open_over(&user);
    assert_eq!((said(&library, "es", "one"), said(&library, "fr", "one")), ("Uno".to_owned(), "One".to_owned()));
    assert_eq!(rules(&library, ""), [Rule::Unreadable]);
}

#[test]
fn too_many_files_messages_or_bytes_are_left_out_and_named_file_by_file() {
    let user = folder(&[("es/a.ftl", "one = Primero\n")]);
    (0..=FILES_MAX).for_each(|number| put(user.path(), &format!("es/f{number:04}.ftl"), ""));
    let library = open_over(&user);
    let beyond = |number: usize| (format!("f{number:04}.ftl"), Unreadable::TooMuch);
    assert_eq!(unreadable(&library, "es"), [beyond(FILES_MAX - 1), beyond(FILES_MAX)]);
    assert_eq!(said(&library, "es", "one"), "Primero");

    let many: String = (0..=MESSAGES_MAX).map(|number| format!("m{number} = x\n")).collect();
    let library = open_over(&folder(&[("es/a.ftl", &many), ("es/b.ftl", "one = Primero\n")]));
    assert_eq!(unreadable(&library, "es"), [("a.ftl".to_owned(), Unreadable::TooMuch)]);
    assert_eq!(said(&library, "es", "one"), "Primero");

    let longest = "#\n".repeat(usize::try_from(FILE_BYTES_MAX).unwrap() / 2);
    let user = folder(&[]);
    ["a", "b", "c", "d", "e"].iter().for_each(|name| put(user.path(), &format!("es/{name}.ftl"), &longest));
    assert_eq!(unreadable(&open_over(&user), "es"), [("e.ftl".to_owned(), Unreadable::TooMuch)]);
}

#[test]
fn a_root_has_a_last_byte_and_what_was_read_before_it_counts() {
    let user = folder(&[("es/a.ftl", "one = Primero\n"), ("es/b.ftl", "two = Par\n")]);
    let mut language = Language::new("es".to_owned(), &cldr::parse_tag("es").unwrap());
    language.read_folder(&user.path().join("es"), 0, &mut 20);
    assert_eq!(language.files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["a.ftl"]);
    assert!(matches!(language.faults().next(), Some(FolderFault::Unreadable(_, Unreadable::TooMuch))));
}

#[test]
fn one_message_without_an_end_leaves_out_its_file() {
    let long = format!("one = {}\n", "x ".repeat(10_000));
    let wide = format!("one = {}\n", "{ $n }".repeat(300));
    let lines = format!("one =\n{}", "    x\n".repeat(5_000));
    let settings = format!("fallback = [{}]\n", "\"fr\",".repeat(4_000));
    let files = [("es/a.ftl", long.as_str()), ("es/b.ftl", &wide), ("es/c.ftl", &lines), ("es/locale.toml", &settings)];
    let library = open_over(&folder(&files));
    let told: Vec<Unreadable> = unreadable(&library, "es").into_iter().map(|(_, why)| why).collect();
    let long = Unreadable::MessageTooLong;
    assert_eq!(told, [long, long, long, Unreadable::TooLong]);
    assert_eq!(said(&library, "es", "one"), "Uno");
}

#[test]
fn a_file_of_nothing_but_mistakes_is_checked_to_its_end() {
    let text = "#\n}\n".repeat(200_000);
    let library = open_over(&folder(&[("es/b.ftl", &text)]));
    assert!(rules(&library, "es").contains(&Rule::Parse));
    assert_eq!(said(&library, "es", "one"), "Uno");
}
