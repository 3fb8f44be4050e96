//! Sentences in each language, by the rules of today's CLDR.

use std::fs;

use tempfile::TempDir;

use super::*;

const COUNTED: &str = "days =\n    { $n ->\n        [0] exactly none\n        [zero] zero\n        [one] one\n        [two] two\n        [few] few\n        [many] many\n       *[other] other\n    }\n";

fn library(tag: &str, text: &str) -> (TempDir, Library) {
    let root = TempDir::new().unwrap();
    let folder = root.path().join(tag);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("a.ftl"), text).unwrap();
    let library = Library::open(&[root.path()]);
    (root, library)
}

fn count(tag: &str, numbers: &[f64]) -> Vec<String> {
    let (_root, library) = library(tag, COUNTED);
    let words = Localization::new(&library, tag);
    numbers.iter().map(|n| words.format("days", &args([("n", (*n).into())]))).collect()
}

#[test]
fn a_plain_choice_by_number_follows_cldr() {
    assert_eq!(count("en", &[0.0, 1.0, 2.0]), ["exactly none", "one", "other"]);
    assert_eq!(count("uk", &[1.0, 3.0, 5.0, 21.0, 1.5]), ["one", "few", "many", "one", "other"]);
    assert_eq!(count("ar", &[1.0, 2.0, 3.0, 11.0, 100.0]), ["one", "two", "few", "many", "other"]);
}

#[test]
fn forms_that_came_after_the_runtimes_own_rules_are_known() {
    // The runtime alone would say `many` for Hebrew hundreds and `other` for French millions.
    assert_eq!(count("he", &[100.0]), ["other"]);
    assert_eq!(count("fr", &[1_000_000.0]), ["many"]);
}

#[test]
fn numbers_are_printed_in_the_languages_digits_with_or_without_a_function() {
    let text = "a = { NUMBER($n) } { $n }\nc = { NUMBER($n, useGrouping: 0) }\nb = { NUMBER($n, useGrouping: \"false\", minimumFractionDigits: 2) }\n";
    let (_root, library) = library("fa", text);
    let given = args([("n", 1234567.5.into())]);
    assert_eq!(Localization::new(&library, "fa").format("a", &given), "۱٬۲۳۴٬۵۶۷٫۵ ۱٬۲۳۴٬۵۶۷٫۵");
    assert_eq!(Localization::new(&library, "fa").format("b", &given), "۱۲۳۴۵۶۷٫۵۰");
    assert_eq!(Localization::new(&library, "fa").format("c", &given), "۱۲۳۴۵۶۷٫۵");
    assert_eq!(Localization::with_digits(&library, "fa", "latn").format("a", &given), "1,234,567.5 1,234,567.5");
}

#[test]
fn ranks_are_chosen_by_their_own_forms() {
    let text = "a =\n    { PLURAL($n, type: \"ordinal\") ->\n        [one] { $n }st\n        [two] { $n }nd\n        [few] { $n }rd\n       *[other] { $n }th\n    }\n";
    let (_root, library) = library("en", text);
    let rank = |n: i32| Localization::new(&library, "en").format("a", &args([("n", n.into())]));
    assert_eq!([1, 2, 3, 4, 11, 22].map(rank), ["1st", "2nd", "3rd", "4th", "11th", "22nd"]);
}

#[test]
fn a_choice_by_word_is_left_alone() {
    let text = "a =\n    { $state ->\n        [given] yes\n       *[other] no\n    }\n";
    let (_root, library) = library("en", text);
    let say = |state: &str| Localization::new(&library, "en").format("a", &args([("state", state.into())]));
    assert_eq!([say("given"), say("withdrawn")], ["yes", "no"]);
}

#[test]
fn values_are_isolated_where_that_is_wanted() {
    let (_root, library) = library("en", "a = by { $name } on { DAY($on) }\n");
    let given = args([("name", "Ana".into()), ("on", "2026-11-24".into())]);
    assert_eq!(Localization::new(&library, "en").format("a", &given), "by Ana on 2026-11-24");
    let isolated = Localization::new(&library, "en").isolating(true).format("a", &given);
    assert_eq!(isolated, "by \u{2068}Ana\u{2069} on \u{2068}2026-11-24\u{2069}");
}

#[test]
fn a_value_that_nobody_gives_leaves_a_sentence() {
    let (_root, library) = library("en", COUNTED);
    assert_eq!(Localization::new(&library, "en").format("days", &Args::new()), "other");
    assert_eq!(Localization::new(&library, "en").format("nothing", &Args::new()), "nothing");
}
