//! Folders as they come: whole, half, overridden, broken, hostile.

mod hostile_folders;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::Dir;
use crate::check::{Rule, check_languages};

fn put(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let root = TempDir::new().unwrap();
    files.iter().for_each(|(file, text)| put(root.path(), file, text));
    root
}

fn open(root: &TempDir) -> Library {
    Library::open(&[root.path()])
}

fn rules(library: &Library, tag: &str) -> Vec<Rule> {
    check_languages(library).iter().filter(|finding| finding.locale == tag).map(|finding| finding.rule).collect()
}

fn said(library: &Library, tag: &str, id: &str) -> String {
    crate::Localization::new(library, tag).format(id, &crate::args([("n", 3.into()), ("name", "Ana".into())]))
}

#[test]
fn a_folder_that_appears_is_a_language_without_any_list() {
    let root = folder(&[("en/a.ftl", "hello = Hello\n"), ("sw/a.ftl", "hello = Habari\n")]);
    let rows = open(&root).locale_rows();
    assert_eq!(rows.iter().map(|row| row.tag.as_str()).collect::<Vec<_>>(), ["en", "sw"]);
    assert!(rows[1].draft && !rows[0].draft);
}

#[test]
fn the_users_folder_overrides_a_message_and_leaves_the_rest() {
    let program = folder(&[("en/a.ftl", "one = One\ntwo = Two\n"), ("es/a.ftl", "one = Uno\ntwo = Dos\n")]);
    let user = folder(&[("es/a.ftl", "two = Par\n"), ("es/locale.toml", "name = \"Castellano\"\n")]);
    let library = Library::open(&[program.path(), user.path()]);
    assert_eq!((said(&library, "es", "one"), said(&library, "es", "two")), ("Uno".to_owned(), "Par".to_owned()));
    assert_eq!(library.language("es").unwrap().settings.name, "Castellano");
    assert_eq!(check_languages(&library), []);
}

#[test]
fn a_users_message_that_must_not_be_shown_uncovers_the_programs() {
    let program = folder(&[("en/a.ftl", "one = One\n"), ("es/a.ftl", "one = Uno\n")]);
    let user = folder(&[("es/a.ftl", "one = <b>Uno</b>\n")]);
    assert_eq!(said(&Library::open(&[program.path(), user.path()]), "es", "one"), "Uno");
}

#[test]
fn what_is_missing_falls_back_a_message_at_a_time_through_the_chain() {
    let root = folder(&[
        ("en/a.ftl", "one = One\ntwo = Two\nthree = Three\n"),
        ("fr/a.ftl", "one = Un\ntwo = Deux\n"),
        ("wo/a.ftl", "one = Benn\n"),
        ("wo/locale.toml", "fallback = [\"fr\"]\n"),
    ]);
    let library = open(&root);
    assert_eq!(["one", "two", "three", "four"].map(|id| said(&library, "wo", id)), ["Benn", "Deux", "Three", "four"]);
    let chain: Vec<String> = library.locale_text("wo").chain.into_iter().map(|files| files.tag).collect();
    assert_eq!(chain, ["wo", "fr", "en"]);
}

#[test]
fn two_languages_that_fall_back_on_each_other_end_in_english() {
    let root = folder(&[
        ("en/a.ftl", "a = A\n"),
        ("fr/locale.toml", "fallback = [\"wo\"]\n"),
        ("wo/locale.toml", "fallback = [\"fr\"]\n"),
    ]);
    let chain: Vec<String> = open(&root).locale_text("wo").chain.into_iter().map(|files| files.tag).collect();
    assert_eq!(chain, ["wo", "fr", "en"]);
}

#[test]
fn the_nearest_language_answers_for_one_that_is_not_there() {
    let root = folder(&[("en/a.ftl", "a = A\n"), ("ar/a.ftl", "a = أ\n"), ("pt-BR/a.ftl", "a = A\n")]);
    let library = open(&root);
    assert_eq!(library.negotiate(&["ar-SY"]), "ar");
    assert_eq!(library.negotiate(&["xx", "ar"]), "ar");
    assert_eq!(library.negotiate(&["ja"]), "en");
    assert_eq!(library.negotiate(&["not a tag", ""]), "en");
    assert_eq!(library.locale_text("ar_SY").tag, "ar");
}

#[test]
fn a_malformed_folder_is_named_and_everything_else_works() {
    let root = folder(&[
        ("en/a.ftl", "one = One\ntwo = Two { $n }\n"),
        ("es/a.ftl", "one = Uno\ntwo = Dos { $n\n"),
        ("es/locale.toml", "name = [\n"),
        ("es/state.json", "{"),
        (
            "ar/locale.toml",
            "dir = \"sideways\"\ndigits = \"nope\"\ncalendar = \"moon\"\nfallback = [\"!!\"]\ncolour = 1\n",
        ),
        ("not a tag/a.ftl", "one = 1\n"),
        (".git/a.ftl", "one = 1\n"),
        ("readme.txt", "not a folder"),
    ]);
    put(root.path(), "ar/a.ftl", "one = واحد\n");
    fs::write(root.path().join("ar/b.ftl"), [0xff, 0xfe, 0x00]).unwrap();
    let library = open(&root);
    assert_eq!([said(&library, "es", "one"), said(&library, "es", "two")], ["Uno", "Two 3"]);
    assert_eq!(said(&library, "ar", "one"), "واحد");
    assert_eq!(library.locale_text("ar").dir, Dir::Rtl);
    for rule in [Rule::Parse, Rule::Settings, Rule::State] {
        assert!(rules(&library, "es").contains(&rule), "{rule:?}");
    }
    assert_eq!(rules(&library, "ar").iter().filter(|rule| **rule == Rule::Settings).count(), 5);
    assert!(rules(&library, "ar").contains(&Rule::Unreadable));
    assert_eq!(rules(&library, ""), [Rule::Folder]);
}

#[test]
fn no_folder_at_all_is_no_language_and_no_failure() {
    let library = Library::open(&[Path::new("/nowhere/at/all")]);
    assert_eq!(library.locale_rows(), []);
    assert_eq!(library.locale_text("ar").chain, []);
    assert_eq!(said(&library, "ar", "one"), "one");
}

/// Texts that must never reach the page, as a translator's folder could bring them.
const HOSTILE: [&str; 22] = [
    "one = safe \u{202e}drawer",
    "one = \u{2066}isolated\u{2069}",
    "one = { \"\\u202E\" }turned",
    "one = { \"\\U00202A\" }turned",
    "one = <script>x</script>",
    "one = <{ \"b\" }>bold",
    "one = <{ $name }>",
    "one = &#x3c;b>",
    "one = &lt;b&gt;",
    "one = see https://elsewhere",
    "one = see http:{ \"//\" }elsewhere",
    "one = www.elsewhere",
    "one = javascript:run",
    "one = write mailto:someone",
    "one = { $name ->\n    [a] plain\n   *[other] <i>\n }",
    "one = private \u{e000}0\u{e001}",
    "one = tag \u{e0041}",
    "one = nul \u{0}",
    "one = { READ($name) }",
    "one = { NUMBER($n, style: \"currency\") }",
    "one = { $secret }",
    "one = { one }",
];

#[test]
fn nothing_hostile_reaches_the_page_and_each_is_named() {
    for text in HOSTILE {
        let root = folder(&[("en/a.ftl", "one = One { $name } { $n }\n"), ("es/a.ftl", &format!("{text}\n"))]);
        let library = open(&root);
        let shown = library.locale_text("es").chain;
        assert!(shown[0].files.is_empty(), "{text:?} reached the page: {shown:?}");
        assert_eq!(said(&library, "es", "one"), "One Ana 3", "{text:?}");
        assert!(
            check_languages(&library).iter().any(|finding| finding.is_error() && finding.locale == "es"),
            "{text:?} is not named"
        );
    }
}

#[test]
fn an_attribute_is_watched_like_a_text() {
    let root = folder(&[("en/a.ftl", "one = One\n    .hint = Hint\n"), ("es/a.ftl", "one = Uno\n    .hint = <b>\n")]);
    assert!(open(&root).locale_text("es").chain[0].files.is_empty());
}

#[test]
fn a_message_that_leans_on_a_hostile_one_falls_back_too() {
    let root =
        folder(&[("en/a.ftl", "-app = Amparo\none = { -app }\n"), ("es/a.ftl", "-app = <b>\none = Es { -app }\n")]);
    assert_eq!(said(&open(&root), "es", "one"), "Amparo");
}

#[test]
fn depth_and_length_do_not_bring_the_reader_down() {
    let deep = format!("one = {}\n", "{".repeat(200_000));
    let calls = format!("one = {{ {}\n", "A(".repeat(200_000));
    let long = "one = x\n".repeat(400_000);
    for text in [deep, calls, long] {
        let root = folder(&[("en/a.ftl", "one = One\n"), ("es/a.ftl", &text), ("es/b.ftl", "two = Dos\n")]);
        let library = open(&root);
        assert_eq!(said(&library, "es", "one"), "One");
        assert!(rules(&library, "es").contains(&Rule::Unreadable));
        assert!(!rules(&library, "es").contains(&Rule::FileMissing), "it is there");
    }
    let wide = format!("one = {}\n", "{ $n ->\n    [a] x\n   *[b] y\n } ".repeat(3000));
    let root = folder(&[("en/a.ftl", "one = One { $n }\n"), ("es/a.ftl", &wide)]);
    assert!(!check_languages(&open(&root)).is_empty());
}

#[test]
fn what_the_page_is_given_says_what_the_file_said() {
    let text = "-app = Amparo\nwelcome =\n    Two lines\n      and a { \"{\" }brace\n    .hint = { $n ->\n        [0] none\n        [one] one\n       *[other] { NUMBER($n) } of { -app }\n    }\n";
    let root = folder(&[("en/a.ftl", text)]);
    let given = open(&root).locale_text("en").chain.remove(0).files.remove(0);
    let again = folder(&[("en/a.ftl", &given.text)]);
    let (one, other) = (crate::Localization::new(&open(&root), "en"), crate::Localization::new(&open(&again), "en"));
    let three = crate::args([("n", 3.into())]);
    assert_eq!(one.format("welcome", &three), "Two lines\n  and a {brace");
    assert_eq!(one.format("welcome", &three), other.format("welcome", &three));
    assert_eq!(one.format_attribute("welcome", "hint", &three).as_deref(), Some("3 of Amparo"));
    assert_eq!(one.format_attribute("welcome", "hint", &three), other.format_attribute("welcome", "hint", &three));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Opening, checking and speaking end without a panic, with any text in a file.
    #[test]
    fn any_text_is_read_checked_and_spoken(text in "(one|two|-t)? ?=? ?[ -~\u{202e}اбé\n]{0,60}(\\{ ?\\$n ?->\n ?\\[(one|few|0)\\] a\n ?\\*\\[other\\] b\n ?\\})?[\\{\\}\\[\\]$\"\n a-z=.*-]{0,40}", n in any::<f64>()) {
        let root = folder(&[("en/a.ftl", "one = One { $n }\n"), ("uk/a.ftl", &text)]);
        let library = open(&root);
        let _ = check_languages(&library);
        let words = crate::Localization::new(&library, "uk");
        for id in ["one", "two", "", "-t"] {
            let spoken = words.format(id, &crate::args([("n", n.into())]));
            let turned = spoken.contains('\u{202e}');
            prop_assert!(!turned, "spoken: {:?}", spoken);
        }
    }
}
