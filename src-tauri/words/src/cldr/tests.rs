//! Numbers are equal on both sides. `tests/golden/numbers.json` is written by this test (`GOLDEN=write`) and read by the page's.
//! Ranks (first, second) are left out: CLDR still adds forms for them, and an engine knows those of its year.

use std::path::{Path, PathBuf};

use super::*;
use crate::Library;

const HERE: &str = env!("CARGO_MANIFEST_DIR");

fn shipped() -> Library {
    Library::open(&[Path::new(HERE).join("../../locales")])
}

fn numbers_of(language: &crate::Language) -> String {
    let printer = Numbers::new(language.format_locale(), &language.settings.digits);
    let counting = Plurals::new(language.plural_locale(), false);
    let cases = (0..=200).map(f64::from).chain([1000.0, 1234.5, 10000.0, 1_000_000.0, 1.5, 0.1, 2.0625]);
    let lines: Vec<String> = cases
        .map(|n| {
            let decimal = rounded_decimal(n, NumberShape::default()).unwrap();
            let printed = printer.format_number(n, NumberShape::default());
            let case = serde_json::json!([n, counting.plural_category(&decimal), printed]);
            format!("      {case}")
        })
        .collect();
    let text = shipped().locale_text(&language.tag);
    let head = serde_json::json!({ "dir": text.dir, "digits": text.digits, "calendar": text.calendar, "formats": text.formats });
    format!("  \"{}\": {{\n    \"locale\": {head},\n    \"cases\": [\n{}\n    ]\n  }}", language.tag, lines.join(",\n"))
}

#[test]
fn the_golden_numbers_are_those_of_today() {
    let golden = PathBuf::from(HERE).join("../../tests/golden/numbers.json");
    let library = shipped();
    let all: Vec<String> = library.languages().map(numbers_of).collect();
    let text = format!("{{\n{}\n}}\n", all.join(",\n"));
    if std::env::var("GOLDEN").is_ok_and(|wanted| wanted == "write") {
        std::fs::create_dir_all(golden.parent().unwrap()).unwrap();
        std::fs::write(&golden, &text).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(&golden).unwrap(),
        text,
        "write it anew with GOLDEN=write and look at the difference"
    );
}

#[test]
fn direction_digits_calendar_and_script_come_from_cldr() {
    let told = |text: &str| {
        let locale = parse_tag(text).unwrap();
        let dir = script_direction(&locale);
        (dir, usual_digits(&locale), usual_calendar(&locale), usual_script(&locale).unwrap_or_default())
    };
    let row = |dir, digits: &str, calendar: &str, script: &str| {
        (dir, digits.to_owned(), calendar.to_owned(), script.to_owned())
    };
    assert_eq!(told("en"), row(Dir::Ltr, "latn", "gregory", "Latn"));
    assert_eq!(told("fa"), row(Dir::Rtl, "arabext", "persian", "Arab"));
    assert_eq!(told("fa-AF"), row(Dir::Rtl, "arabext", "persian", "Arab"));
    assert_eq!(told("ne"), row(Dir::Ltr, "deva", "gregory", "Deva"));
    assert_eq!(told("th"), row(Dir::Ltr, "latn", "buddhist", "Thai"));
    assert_eq!(told("ar-EG"), row(Dir::Rtl, "arab", "gregory", "Arab"));
    assert_eq!(told("ff-Adlm").0, Dir::Rtl);
}

#[test]
fn a_language_that_nobody_knows_still_counts_and_prints() {
    let unknown = parse_tag("qaa").unwrap();
    assert_eq!(script_direction(&unknown), Dir::Ltr);
    assert_eq!(Plurals::new(&unknown, false).plural_categories(), BTreeSet::from(["other"]));
    assert_eq!(Numbers::new(&unknown, "latn").format_number(3.0, NumberShape::default()), "3");
}

#[test]
fn what_is_no_number_is_printed_as_it_is() {
    let english = Numbers::new(&parse_tag("en").unwrap(), "latn");
    assert_eq!(english.format_number(f64::NAN, NumberShape::default()), "NaN");
    assert_eq!(english.format_number(f64::INFINITY, NumberShape::default()), "inf");
    assert!(english.format_number(f64::MAX, NumberShape::default()).starts_with("179,769,313"));
}

#[test]
fn halves_round_away_from_zero_as_on_the_page() {
    let english = Numbers::new(&parse_tag("en").unwrap(), "latn");
    let whole = NumberShape { fraction_max: 0, ..NumberShape::default() };
    assert_eq!([0.5, 1.5, 2.5].map(|n| english.format_number(n, whole)), ["1", "2", "3"]);
    let money = NumberShape { fraction_min: 2, grouped: false, ..NumberShape::default() };
    assert_eq!(english.format_number(1234.5, money), "1234.50");
}
