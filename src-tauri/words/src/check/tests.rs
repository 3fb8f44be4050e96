//! A small language with every kind of message, translated well; then spoiled in every way that translations are spoiled.

use std::fs;

use tempfile::TempDir;

use super::*;
use crate::stamp::stamp_translations;

const ENGLISH: &str = include_str!("tests/en.ftl");
const UKRAINIAN: &str = include_str!("tests/uk.ftl");
const ARABIC: &str = include_str!("tests/ar.ftl");

fn folder(files: &[(&str, &str)]) -> TempDir {
    let root = TempDir::new().unwrap();
    for (file, text) in files {
        let path = root.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

fn found(files: &[(&str, &str)]) -> Vec<Finding> {
    check_languages(&Library::open(&[folder(files).path()]))
}

fn found_in(tag: &str, text: &str) -> Vec<Finding> {
    let settings = if tag == "ar" { "digits = \"arab\"\n" } else { "" };
    let (file, toml) = (format!("{tag}/a.ftl"), format!("{tag}/locale.toml"));
    found(&[("en/a.ftl", ENGLISH), (&file, text), (&toml, settings)])
}

fn rules(findings: &[Finding]) -> Vec<Rule> {
    findings.iter().map(|finding| finding.rule).collect()
}

/// One translation beside one English message.
fn pair(tag: &str, english: &str, own: &str) -> Vec<Rule> {
    let file = format!("{tag}/a.ftl");
    rules(&found(&[("en/a.ftl", english), (&file, own)]))
}

#[test]
fn a_good_translation_has_no_finding() {
    assert_eq!(found_in("uk", UKRAINIAN), []);
    assert_eq!(found_in("ar", ARABIC), []);
}

/// A text spoiled, and what was done to it.
struct Fault {
    done: String,
    text: String,
}

/// Every way of spoiling, at every place where it can be done.
fn faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let replacements: &[(&str, &str, &str)] = &[
        ("a value misspelt", "$name", "$nmae"),
        ("a value misspelt", "$count", "$cuont"),
        ("a value misspelt", "$days", "$day"),
        ("a value of nobody's", "$name", "$person"),
        ("a value dropped", "{ $name }", ""),
        ("a number dropped", "{ NUMBER($count) }", ""),
        ("a number dropped", "{ NUMBER($days) }", ""),
        ("a day dropped", "{ DAY($on) }", ""),
        ("a function dropped", "{ NUMBER($count) }", "{ $count }"),
        ("a function dropped", "{ DAY($on) }", "{ $on }"),
        ("a function misspelt", "NUMBER(", "NUMBR("),
        ("a function misspelt", "DAY(", "DATUM("),
        ("an option that is none", "NUMBER($count)", "NUMBER($count, currency: \"EUR\")"),
        ("a term misspelt", "{ -house", "{ -hause"),
        ("a term without its value", "{ -house(case: \"in\") }", "{ -house }"),
        ("a value that the term does not know", "case: \"in\"", "kase: \"in\""),
        ("a value by place", "-house(case: \"in\")", "-house(\"in\")"),
        ("a star lost", "*[", "["),
        ("a brace lost", " }", " "),
        ("a brace too many", "{ $name }", "{ $name } }"),
        ("an arrow lost", "->", "-"),
        ("a form misspelt", "[few]", "[fwe]"),
        ("a form of another language", "[many]", "[dual]"),
        ("a form misspelt", "[one]", "[on]"),
        ("a form misspelt", "*[other]", "*[othre]"),
        ("a choice misspelt", "[given]", "[gven]"),
        ("an attribute misspelt", ".hint", ".hnit"),
        ("an attribute of nobody's", ".hint", ".tooltip"),
        ("markup", " = ", " = <b>"),
        ("markup", "{ $name }", "<i>{ $name }</i>"),
        ("an entity", " = ", " = &nbsp;"),
        ("an address", " = ", " = https://example.org "),
        ("a script", " = ", " = javascript:"),
        ("a mark that turns direction", " = ", " = \u{202e}"),
        ("a mark that turns direction, escaped", " = ", " = { \"\\u2067\" }"),
        ("an invisible character", " = ", " = \u{2060}"),
        ("a space before", " = ", " = { \" \" }"),
        ("a number glued to a word", "{ NUMBER($count) } ", "{ NUMBER($count) }"),
        ("a number glued to a word", "{ NUMBER($days) } ", "{ NUMBER($days) }"),
        ("a letter of another script", "\u{430}", "a"),
        ("a letter of another script", "\u{456}", "i"),
        ("a letter of another script", "\u{627}", "l"),
        ("an equals sign lost", " = ", " "),
    ];
    for (done, from, to) in replacements {
        // A few places of each: the first, one in the middle and the last.
        let places: Vec<usize> = text.match_indices(from).map(|(at, _)| at).collect();
        let mut chosen: Vec<usize> = [0, places.len() / 2, places.len().saturating_sub(1)].into();
        chosen.dedup();
        for at in chosen.into_iter().filter_map(|place| places.get(place)) {
            let mut spoiled = text.to_owned();
            spoiled.replace_range(*at..at + from.len(), to);
            faults.push(Fault { done: format!("{done}: {from} at {at}"), text: spoiled });
        }
    }
    faults.extend(faults_of_lines(text));
    faults
}

/// Lines lost, doubled and left in English.
fn faults_of_lines(text: &str) -> Vec<Fault> {
    let lines: Vec<&str> = text.lines().collect();
    let mut faults = Vec::new();
    let without = |at: usize| {
        let rest: Vec<&str> =
            lines.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, line)| *line).collect();
        rest.join("\n") + "\n"
    };
    for (at, line) in lines.iter().enumerate() {
        let is_form = line.trim_start().starts_with('[') || line.trim_start().starts_with("*[");
        let is_message = line.starts_with(|first: char| first.is_ascii_lowercase());
        if is_form || is_message || line.trim_start().starts_with('.') {
            faults.push(Fault { done: format!("line {} lost: {line}", at + 1), text: without(at) });
        }
        if is_message && !line.ends_with('=') {
            faults.push(Fault { done: format!("line {} doubled: {line}", at + 1), text: format!("{text}{line}\n") });
            let name = line.split(' ').next().unwrap();
            let renamed = text.replacen(&format!("\n{name} ="), &format!("\n{name}s ="), 1);
            faults.push(Fault { done: format!("{name} renamed"), text: renamed });
            let english = ENGLISH.lines().find(|english| english.starts_with(&format!("{name} ="))).unwrap();
            faults.push(Fault { done: format!("{name} left in English"), text: text.replace(line, english) });
        }
    }
    faults
}

#[test]
fn at_least_ninety_five_of_a_hundred_faults_are_caught_in_both_languages() {
    for (tag, text) in [("uk", UKRAINIAN), ("ar", ARABIC)] {
        let faults: Vec<Fault> = faults(text).into_iter().filter(|fault| fault.text != text).collect();
        let missed: Vec<&str> = faults
            .iter()
            .filter(|fault| found_in(tag, &fault.text).is_empty())
            .map(|fault| fault.done.as_str())
            .collect();
        assert!(faults.len() >= 100, "{tag}: only {} faults", faults.len());
        assert!(
            missed.len() * 100 <= faults.len() * 5,
            "{tag}: {} of {} missed: {missed:#?}",
            missed.len(),
            faults.len()
        );
    }
}

#[test]
fn what_a_good_translator_does_is_not_held_against_them() {
    let honest: &[(&str, &str, &str)] = &[
        (
            "es",
            "a = { $n ->\n    [one] one day\n   *[other] { NUMBER($n) } days\n }\n",
            "a = { $n ->\n    [one] un día\n   *[other] { NUMBER($n) } días\n }\n",
        ),
        (
            "ja",
            "a = { $n ->\n    [one] one day\n   *[other] { NUMBER($n) } days\n }\n",
            "a = { NUMBER($n) } 日間です\n",
        ),
        (
            "uk",
            "a = Days: { NUMBER($n) }\n",
            "a = { $n ->\n    [one] { NUMBER($n) } день\n    [few] { NUMBER($n) } дні\n    [many] { NUMBER($n) } днів\n   *[other] { NUMBER($n) } дня\n }\n",
        ),
        (
            "fr",
            "a = { $n ->\n    [one] { NUMBER($n) } day\n   *[other] { NUMBER($n) } days\n }\n",
            "a = { $n ->\n    [0] aucun jour\n    [one] { NUMBER($n) } jour\n   *[other] { NUMBER($n) } jours\n }\n",
        ),
        (
            "ar",
            "a = { $n ->\n    [one] one day\n   *[other] { NUMBER($n) } days\n }\n",
            "a = { $n ->\n    [0] بلا أيام\n    [one] يوم واحد\n    [two] يومان\n    [few] { NUMBER($n) } أيام\n    [many] { NUMBER($n) } يوما\n   *[other] { NUMBER($n) } يوم\n }\n",
        ),
        ("uk", "a = { $name } agreed\n", "a = Згоду дала особа { $name }\n"),
        ("uk", "a = To { $name } from { $house }\n", "a = Від { $house } для { $name }\n"),
        ("fr", "a = Notes\n", "a = Notes\n"),
        ("fr", "a = Is it so?\n", "a = Est-ce vrai\u{202f}?\n"),
        ("fa", "a = I want it\n", "a = می\u{200c}خواهم آن را\n"),
        ("ar", "a = See form B2\n", "a = انظر النموذج ب\u{200f}\n"),
        (
            "uk",
            "-app = Amparo\na = Open { -app }\n",
            "-app = { $case ->\n    [of] Ампаро\n   *[plain] Ампаро\n }\na = Відкрити { -app(case: \"of\") }\n",
        ),
        ("uk", "a = { $who ->\n    [she] She said yes\n   *[other] They said yes\n }\n", "a = Відповідь була «так»\n"),
        ("es", "a = 3 < 5 & more\n", "a = 3 < 5 & más\n"),
        ("en-GB", "a = Color\nb = Other words\n", "a = Colour\n"),
    ];
    for (tag, english, own) in honest {
        assert_eq!(pair(tag, english, own), [], "{tag}: {own}");
    }
}

#[test]
fn the_place_of_a_fault_is_named_to_the_line() {
    let text = "# comment\none = Uno\n\ntwo =\n    Primera línea\n    y { $nombre }\n    .hint = { $n ->\n        [one] uno\n        [few] pocos\n       *[other] más\n    }\n";
    let english = "one = One\ntwo = First line and { $name }\n    .hint = { $n ->\n        [one] one\n       *[other] more\n    }\nthree = Three\n";
    let findings = found(&[("en/a.ftl", english), ("es/a.ftl", text)]);
    let places: Vec<_> =
        findings.iter().map(|finding| (finding.code, finding.line, finding.message.as_str())).collect();
    assert!(places.contains(&("L005", 6, "two")), "{places:?}");
    assert!(places.contains(&("L004", 4, "two")), "{places:?}");
    assert!(places.contains(&("L009", 9, "two.hint")), "{places:?}");
    assert!(places.contains(&("L002", 4, "three")), "{places:?}");
    assert!(findings.iter().all(|finding| finding.file.ends_with("es/a.ftl")));
}

#[test]
fn a_misspelt_name_is_answered_with_the_one_that_was_meant() {
    let findings =
        found(&[("en/a.ftl", "person-name = { $name } is here\n"), ("es/a.ftl", "persn-name = { $name } está\n")]);
    assert_eq!(rules(&findings), [Rule::Missing, Rule::Unknown]);
    assert_eq!(findings[1].detail["meant"], "person-name");
    let findings = found(&[("en/a.ftl", "a = { $name } is here\n"), ("es/a.ftl", "a = { $nmae } está\n")]);
    assert!(findings.iter().any(|finding| finding.rule == Rule::PlaceableExtra && finding.detail["meant"] == "name"));
}

#[test]
fn english_itself_is_checked() {
    let rules_of = |text: &str| rules(&found(&[("en/a.ftl", text)]));
    assert_eq!(rules_of("a = { $n ->\n   *[other] { NUMBER($n) } days\n }\n"), []);
    assert_eq!(
        rules_of("a = { $n ->\n    [few] few\n   *[other] { NUMBER($n) } days\n }\n"),
        [Rule::PluralMissing, Rule::PluralImpossible]
    );
    assert_eq!(rules_of("a = one\na = two\n"), [Rule::Duplicate]);
    assert_eq!(rules_of("a = { -nothing }\n"), [Rule::Reference]);
    assert_eq!(rules_of("a = { b }\nb = { a }\n"), [Rule::Reference, Rule::Reference]);
    assert_eq!(rules_of("a = { $n ->\n    [one] one\n }\n"), [Rule::DefaultMissing]);
}

#[test]
fn two_files_of_a_language_may_not_have_one_name() {
    let findings = found(&[("en/a.ftl", "one = One\n"), ("en/b.ftl", "one = One more\n")]);
    assert_eq!(rules(&findings), [Rule::Duplicate]);
    assert!(findings[0].file.ends_with("en/b.ftl") && findings[0].detail["other"] == "a.ftl:1");
}

#[test]
fn a_number_is_written_in_the_digits_of_the_language_and_a_name_that_has_one_is_not() {
    let rules_of = |own: &str| {
        let files = [("en/a.ftl", "one = Text\n"), ("ar/a.ftl", own), ("ar/locale.toml", "digits = \"arab\"\n")];
        rules(&found(&files))
    };
    assert_eq!(rules_of("one = بعد 24 ساعة\n"), [Rule::OtherDigits]);
    assert_eq!(rules_of("one = الجدول T2، بترميز UTF-8\n"), []);
    assert_eq!(rules_of("one = بعد ٢٤ ساعة\n"), []);
}

#[test]
fn a_file_that_is_missing_is_one_finding_and_not_a_hundred() {
    let findings = found(&[("en/a.ftl", "one = One\ntwo = Two\n"), ("es/locale.toml", "name = \"Español\"\n")]);
    assert_eq!(rules(&findings), [Rule::FileMissing]);
    assert_eq!(findings[0].detail["count"], "2");
}

#[test]
fn a_translators_folder_is_checked_against_the_programs_english() {
    let program = folder(&[("en/a.ftl", "one = One { $n }\n"), ("es/a.ftl", "one = Uno\n")]);
    let own = folder(&[("sw/a.ftl", "one = Moja { $m }\n")]);
    for place in [own.path().to_owned(), own.path().join("sw")] {
        let (_, findings) = check_folder(&[program.path().to_owned()], &place);
        assert!(findings.iter().all(|finding| finding.locale == "sw"), "the program's own faults are not hers");
        assert!(rules(&findings).contains(&Rule::PlaceableExtra));
    }
    let (library, findings) = check_folder(&[], program.path());
    assert_eq!(library.languages().count(), 2);
    assert!(rules(&findings).contains(&Rule::PlaceableMissing));
}

#[test]
fn findings_are_told_in_sentences_and_as_json() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let words = crate::Localization::new(&Library::open(&[shipped]), "en");
    let findings = found(&[("en/a.ftl", "a = Hi { $name }\n"), ("es/a.ftl", "a = Hola { $nmae }\n")]);
    let text = report::report_as_text(&findings, &words);
    assert!(
        text.contains("es/a.ftl:1: error L005 a: English puts no value $nmae in here. Did you mean $name?"),
        "{text}"
    );
    assert!(text.ends_with("Errors: 2. Warnings: 0.\n"), "{text}");
    let json = report::report_as_json(&findings, &words);
    assert_eq!((&json["errors"], &json["findings"][0]["line"]), (&2.into(), &1.into()));
    for rule in Rule::ALL {
        assert!(words.has(&format!("words-finding-{}", rule.name())), "{rule:?} has no sentence");
    }
}

#[test]
fn a_translation_of_another_english_is_named() {
    let root = folder(&[("en/a.ftl", "one = One\n"), ("es/a.ftl", "one = Uno\n")]);
    stamp_translations(&Library::open(&[root.path()]), "es", &[], None).unwrap();
    assert_eq!(check_languages(&Library::open(&[root.path()])), []);
    fs::write(root.path().join("en/a.ftl"), "one = The first\n").unwrap();
    assert_eq!(rules(&check_languages(&Library::open(&[root.path()]))), [Rule::Stale]);
}
