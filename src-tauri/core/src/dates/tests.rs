//! Dates and ages as people type them, on both sides of every border.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::fuzzy::{FuzzyDate, GREGORIAN, Reading};
use crate::context::test_context::date_words;
use crate::dates::age_range::{Age, TypedAge, day_of_turning_18};
use crate::dates::date_words::DateWords;
use std::sync::LazyLock;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-24")
}

static WORDS: LazyLock<DateWords> = LazyLock::new(date_words);

fn reading() -> Reading<'static> {
    Reading { words: &WORDS, today: today(), ahead: false }
}

/// The day that a text means in a field for a day to come, typed on this day.
fn coming(typed: &str, on: &str) -> Option<String> {
    let reading = Reading { today: day(on), ahead: true, ..reading() };
    FuzzyDate::parse_typed_date(typed, reading, GREGORIAN)?.single_known_day().map(|day| day.to_string())
}

fn read(typed: &str) -> Option<(String, String, bool)> {
    let date = FuzzyDate::parse_typed_date(typed, reading(), GREGORIAN)?;
    let end = |end: Option<NaiveDate>| end.map_or("…".to_owned(), |day| day.to_string());
    Some((end(date.from), end(date.to), date.about))
}

#[track_caller]
fn assert_reads(typed: &str, from: &str, to: &str, about: bool) {
    assert_eq!(read(typed), Some((from.to_owned(), to.to_owned(), about)), "{typed}");
}

#[test]
fn a_date_is_read_as_it_is_said() {
    for typed in ["2009", "٢٠٠٩", "۲۰۰۹", "२००९", " 2009 ", "in 2009", "en 2009", "في عام 2009", "у 2009 р."]
    {
        assert_reads(typed, "2009-01-01", "2009-12-31", false);
    }
    for typed in ["about 2009", "~2009", "ca. 2009", "hacia 2009", "vers 2009", "حوالي ٢٠٠٩", "близько 2009"]
    {
        assert_reads(typed, "2009-01-01", "2009-12-31", true);
    }
    for typed in [
        "2009-06",
        "6/2009",
        "06.2009",
        "June 2009",
        "junio de 2009",
        "juin 2009",
        "يونيو 2009",
        "حزيران ٢٠٠٩",
        "червень 2009",
    ] {
        assert_reads(typed, "2009-06-01", "2009-06-30", false);
    }
    for typed in [
        "2009-06-15",
        "15.6.2009",
        "15/06/2009",
        "15 June 2009",
        "June 15, 2009",
        "15 de junio de 2009",
        "15 червня 2009 року",
    ] {
        assert_reads(typed, "2009-06-15", "2009-06-15", false);
    }
    assert_reads("February 2008", "2008-02-01", "2008-02-29", false);
    assert_reads("1990s", "1990-01-01", "1999-12-31", false);
}

#[test]
fn a_range_is_read_with_both_ends() {
    for typed in [
        "2001-2003",
        "2001 – 2003",
        "2001 to 2003",
        "between 2001 and 2003",
        "from 2001 to 2003",
        "entre 2001 y 2003",
        "de 2001 a 2003",
        "entre 2001 et 2003",
        "بين 2001 و 2003",
        "من ٢٠٠١ إلى ٢٠٠٣",
        "з 2001 до 2003",
        "між 2001 і 2003",
    ] {
        assert_reads(typed, "2001-01-01", "2003-12-31", false);
    }
    assert_reads("June 2009 to May 2010", "2009-06-01", "2010-05-31", false);
    assert_eq!(read("2003-2001"), None);
}

#[test]
fn before_and_after_leave_an_end_open_and_do_not_touch_the_border() {
    for typed in ["before 2010", "antes de 2010", "avant 2010", "قبل 2010", "до 2010"] {
        assert_reads(typed, "…", "2009-12-31", false);
    }
    for typed in ["after 2010", "después de 2010", "après 2010", "بعد 2010", "після 2010"] {
        assert_reads(typed, "2011-01-01", "…", false);
    }
    for typed in ["since 2010", "desde 2010", "depuis 2010", "منذ 2010", "з 2010"] {
        assert_reads(typed, "2010-01-01", "…", false);
    }
}

#[test]
fn what_is_counted_back_is_about() {
    for typed in ["3 years ago", "hace 3 años", "il y a 3 ans", "منذ ٣ سنوات", "قبل 3 سنوات", "3 роки тому"]
    {
        assert_reads(typed, "2023-01-01", "2023-12-31", true);
    }
    assert_reads("2 months ago", "2026-09-01", "2026-09-30", true);
    assert_reads("2 weeks ago", "2026-11-07", "2026-11-13", true);
    assert_reads("10 days ago", "2026-11-14", "2026-11-14", false);
    assert_reads("yesterday", "2026-11-23", "2026-11-23", false);
    assert_reads("сьогодні", "2026-11-24", "2026-11-24", false);
}

#[test]
fn a_day_to_come_is_read_in_every_language_that_ships() {
    for typed in ["tomorrow", "Tomorrow", "mañana", "demain", "غدًا", "غداً", "غدا", "завтра"] {
        assert_reads(typed, "2026-11-25", "2026-11-25", false);
        assert_eq!(coming(typed, "2026-12-31").as_deref(), Some("2027-01-01"), "{typed}");
    }
    for typed in ["the day after tomorrow", "pasado mañana", "après-demain", "بعد غد", "післязавтра"]
    {
        assert_reads(typed, "2026-11-26", "2026-11-26", false);
    }
    for typed in ["in two days", "dentro de dos días", "dans deux jours", "بعد يومين", "через два дні"]
    {
        assert_reads(typed, "2026-11-26", "2026-11-26", false);
    }
    for typed in ["in a week", "en una semana", "dans une semaine", "بعد أسبوع", "через тиждень"] {
        assert_reads(typed, "2026-12-01", "2026-12-01", false);
    }
    for typed in ["today", "hoy", "aujourd'hui", "aujourd’hui", "اليوم", "сьогодні"] {
        assert_eq!(coming(typed, "2026-11-24").as_deref(), Some("2026-11-24"), "{typed}");
    }
    for typed in
        ["in 3 days", "3 days from now", "en 3 días", "dentro de 3 días", "dans 3 jours", "بعد ٣ أيام", "через 3 дні"]
    {
        assert_reads(typed, "2026-11-27", "2026-11-27", false);
    }
    for typed in ["in 2 weeks", "dentro de 2 semanas", "dans 2 semaines", "بعد 2 أسابيع", "через 2 тижні"]
    {
        assert_reads(typed, "2026-12-08", "2026-12-08", false);
    }
}

#[test]
fn a_day_without_its_year_is_the_next_one_where_a_day_to_come_is_asked_and_nowhere_else() {
    for typed in [
        "1 December",
        "Dec 1",
        "1st of December",
        "1 de diciembre",
        "1er décembre",
        "1 ديسمبر",
        "١ كانون الأول",
        "1 грудня",
    ] {
        for (on, day) in [("2026-11-30", "2026-12-01"), ("2026-12-01", "2026-12-01"), ("2026-12-02", "2027-12-01")] {
            assert_eq!(coming(typed, on).as_deref(), Some(day), "{typed} on {on}");
        }
        assert_eq!(read(typed), None, "{typed}");
    }
    assert_eq!(coming("29 February", "2026-11-24"), None, "no such day this year or next");
    assert_eq!(coming("29 February", "2027-11-24").as_deref(), Some("2028-02-29"));
}

#[test]
fn a_day_of_the_week_is_read_only_where_everybody_means_the_same() {
    // 24 November 2026 is a Tuesday.
    for typed in ["Friday", "fri", "viernes", "vendredi", "الجمعة", "يوم الجمعة", "у п’ятницю", "у п'ятницю"]
    {
        assert_eq!(coming(typed, "2026-11-24").as_deref(), Some("2026-11-27"), "{typed}");
        assert_eq!(read(typed), None, "{typed}: the last one or the next one");
    }
    for typed in ["Tuesday", "martes", "mardi", "الثلاثاء", "у вівторок"] {
        assert_eq!(coming(typed, "2026-11-24"), None, "{typed}: today, or in a week");
    }
    for typed in [
        "next Monday",
        "el próximo lunes",
        "lunes que viene",
        "lundi prochain",
        "الاثنين القادم",
        "наступного понеділка",
    ] {
        assert_eq!(coming(typed, "2026-11-24").as_deref(), Some("2026-11-30"), "{typed}");
        assert_eq!(coming(typed, "2026-11-27").as_deref(), Some("2026-11-30"), "{typed}");
        for weekend in ["2026-11-28", "2026-11-29"] {
            assert_eq!(coming(typed, weekend), None, "{typed}: weeks that begin on Saturday or Sunday have this one");
        }
    }
    assert_eq!(coming("next Friday", "2026-11-24"), None, "this week's, or the week after's");
    assert_eq!(coming("next Tuesday", "2026-11-24").as_deref(), Some("2026-12-01"));
    assert_reads("Tuesday, 1 December 2026", "2026-12-01", "2026-12-01", false);
    assert_eq!(read("Wednesday, 1 December 2026"), None, "one of the two is wrong");
    assert_eq!(read("Tuesday, December 2026"), None);
}

#[test]
fn what_could_be_two_days_is_not_read_as_a_day_to_come() {
    for typed in [
        "3 days",
        "in days",
        "in 3",
        "1/12",
        "1.12.",
        "in 3 months",
        "next week",
        "next",
        "soon",
        "about",
        "32 December",
    ] {
        assert_eq!(coming(typed, "2026-11-24"), None, "{typed}");
    }
}

#[test]
fn every_example_that_a_field_gives_is_read_by_it() {
    let library = amparo_words::Library::open(&[concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales")]);
    let examples = [
        (
            "en",
            ["24 Nov 2009", "June 2009", "about 2009"],
            ["2026-11-24", "24 November 2026", "yesterday"],
            "born 2009",
        ),
        (
            "es",
            ["24 nov 2009", "junio de 2009", "hacia 2009"],
            ["2026-11-24", "24 de noviembre de 2026", "ayer"],
            "2009",
        ),
        ("fr", ["24 nov. 2009", "juin 2009", "vers 2009"], ["2026-11-24", "24 novembre 2026", "hier"], "né en 2009"),
        ("ar", ["٢٤ نوفمبر ٢٠٠٩", "يونيو ٢٠٠٩", "حوالي ٢٠٠٩"], ["٢٤/١١/٢٠٢٦", "٢٤ نوفمبر ٢٠٢٦", "أمس"], "٢٠٠٩"),
        ("uk", ["24.11.2009", "червень 2009", "близько 2009"], ["24.11.2026", "24 листопада 2026", "вчора"], "2009"),
    ];
    let coming_ones = [
        ("en", ["2026-12-01", "1 December", "tomorrow", "in 3 days"]),
        ("es", ["2026-12-01", "1 de diciembre", "mañana", "en 3 días"]),
        ("fr", ["2026-12-01", "1er décembre", "demain", "dans 3 jours"]),
        ("ar", ["١/١٢/٢٠٢٦", "١ ديسمبر", "غدًا", "بعد ٣ أيام"]),
        ("uk", ["01.12.2026", "1 грудня", "завтра", "через 3 дні"]),
    ];
    let said =
        |tag: &str, id: &str| amparo_words::Localization::new(&library, tag).format(id, &amparo_words::Args::new());
    for (tag, dates, days, birth) in examples {
        for example in dates {
            assert!(said(tag, "kit-date-not-read").contains(example), "{tag}: {example}");
            assert!(read(example).is_some(), "{tag}: {example}");
        }
        for example in days {
            assert!(said(tag, "kit-day-not-read").contains(example), "{tag}: {example}");
            assert!(
                FuzzyDate::parse_typed_date(example, reading(), GREGORIAN)
                    .and_then(|date| date.single_known_day())
                    .is_some(),
                "{tag}: {example}"
            );
        }
        assert!(said(tag, "people-age-hint").contains(birth), "{tag}: {birth}");
        assert!(
            matches!(TypedAge::parse_typed_age(birth, reading(), GREGORIAN), Some(TypedAge::Birth(_))),
            "{tag}: {birth}"
        );
    }
    for (tag, days) in coming_ones {
        for example in days {
            assert!(said(tag, "kit-day-ahead-not-read").contains(example), "{tag}: {example}");
            assert!(coming(example, "2026-11-24").is_some(), "{tag}: {example}");
        }
    }
}

#[test]
fn a_language_that_is_added_is_understood_without_a_line_of_code() {
    let folder = tempfile::tempdir().unwrap();
    let swahili = folder.path().join("sw");
    std::fs::create_dir(&swahili).unwrap();
    let text =
        "dates-tomorrow = kesho\ndates-in = baada ya\ndates-days = siku\ndates-december = desemba\ndates-may = mei";
    std::fs::write(swahili.join("dates.ftl"), text).unwrap();
    let danish = folder.path().join("da");
    std::fs::create_dir(&danish).unwrap();
    // Not a month of anybody, to show what is done where two languages have one word for two months.
    std::fs::write(danish.join("dates.ftl"), "dates-june = mei").unwrap();
    let words = DateWords::from_library_words(&amparo_words::Library::open(&[folder.path()]));
    let read = |typed: &str| {
        FuzzyDate::parse_typed_date(typed, Reading { words: &words, ahead: true, ..reading() }, GREGORIAN)?
            .single_known_day()
            .map(|day| day.to_string())
    };
    assert_eq!(read("Kesho").as_deref(), Some("2026-11-25"));
    assert_eq!(read("baada ya siku 3").as_deref(), Some("2026-11-27"), "the count on the other side of its unit");
    assert_eq!(read("1 Desemba").as_deref(), Some("2026-12-01"));
    assert_eq!(read("1 mei"), None);
    assert_eq!(read("tomorrow"), None, "a word of no language that is there");
}

#[test]
fn what_is_no_date_is_not_guessed() {
    for typed in [
        "",
        "soon",
        "09",
        "6/09",
        "31.2.2009",
        "2009-13",
        "12345",
        "1799",
        "2201",
        "2009 2010",
        "about",
        "99999 days ago",
    ] {
        assert_eq!(read(typed), None, "{typed}");
    }
    assert_eq!(FuzzyDate::parse_typed_date("1388", reading(), "persian"), None);
}

#[test]
fn what_was_typed_is_kept() {
    let date = FuzzyDate::parse_typed_date("  حوالي  ٢٠٠٩ ", reading(), GREGORIAN).unwrap();
    assert_eq!((date.as_typed.as_str(), date.calendar.as_str()), ("حوالي ٢٠٠٩", "gregory"));
}

#[test]
fn seventeen_ends_the_day_before_the_birthday() {
    let birth = FuzzyDate::on_known_day(day("2008-11-24"));
    for (on, years, child) in [("2026-11-23", 17, true), ("2026-11-24", 18, false), ("2026-11-25", 18, false)] {
        let age = Age::age_at_birth_date(&birth, day(on)).unwrap();
        assert_eq!((age, age.may_be_under_18()), (Age::between_years(Some(years), Some(years)), child), "{on}");
    }
    assert_eq!(
        day_of_turning_18(&birth),
        FuzzyDate { as_typed: String::new(), ..FuzzyDate::on_known_day(day("2026-11-24")) }
    );
}

#[test]
fn a_leap_day_child_turns_18_on_the_first_of_march() {
    let birth = FuzzyDate::on_known_day(day("2008-02-29"));
    for (on, child) in [("2026-02-28", true), ("2026-03-01", false)] {
        assert_eq!(Age::age_at_birth_date(&birth, day(on)).unwrap().may_be_under_18(), child, "{on}");
    }
    assert_eq!(day_of_turning_18(&birth).from, Some(day("2026-03-01")));
}

#[test]
fn a_child_is_presumed_where_the_range_allows_it() {
    let at = |typed: &str| TypedAge::parse_typed_age(typed, reading(), GREGORIAN).unwrap().age_on_day(today()).unwrap();
    for (typed, child) in [
        ("2007", false),
        ("2008", true),
        ("17", true),
        ("18", false),
        ("17-19", true),
        ("18-20", false),
        ("about 19", true),
        ("about 20", false),
        ("under 18", true),
        ("over 18", false),
        ("before 2008", false),
        ("before 2010", true),
        ("after 2000", true),
        ("25-27", false),
    ] {
        assert_eq!(at(typed).may_be_under_18(), child, "{typed}");
    }
}

#[test]
fn an_age_is_read_as_it_is_said() {
    let about = |years| Age { about: true, ..Age::between_years(Some(years), Some(years)) };
    for (typed, age) in [
        ("16", Age::between_years(Some(16), Some(16))),
        ("١٦", Age::between_years(Some(16), Some(16))),
        ("16 years old", Age::between_years(Some(16), Some(16))),
        ("16 años", Age::between_years(Some(16), Some(16))),
        ("about 16", about(16)),
        ("~16", about(16)),
        ("unos 16 años", about(16)),
        ("environ 16 ans", about(16)),
        ("حوالي 16 سنة", about(16)),
        ("приблизно 16 років", about(16)),
        ("25-27", Age::between_years(Some(25), Some(27))),
        ("25 to 27", Age::between_years(Some(25), Some(27))),
        ("between 25 and 27", Age::between_years(Some(25), Some(27))),
        ("under 18", Age::between_years(None, Some(17))),
        ("40+", Age::between_years(Some(40), None)),
        ("menos de 18", Age::between_years(None, Some(17))),
    ] {
        assert_eq!(Age::parse_years_typed(typed, &WORDS), Some(age), "{typed}");
    }
    for typed in ["", "27-25", "121", "2009", "-3", "sixteen"] {
        assert_eq!(Age::parse_years_typed(typed, &WORDS), None, "{typed}");
    }
    assert!(matches!(TypedAge::parse_typed_age("2009", reading(), GREGORIAN), Some(TypedAge::Birth(_))));
    assert_eq!(TypedAge::parse_typed_age("2030", reading(), GREGORIAN), None, "nobody is born tomorrow");
}

#[test]
fn an_age_is_carried_on_to_a_later_day() {
    let age = Age::between_years(Some(16), Some(16));
    assert_eq!(age.carried_forward(day("2024-11-24"), day("2024-11-24")), Some(age));
    assert_eq!(age.carried_forward(day("2024-11-24"), day("2026-11-23")), Some(Age::between_years(Some(17), Some(18))));
    assert_eq!(age.carried_forward(day("2024-11-24"), day("2026-11-24")), Some(Age::between_years(Some(18), Some(18))));
}

#[test]
fn nobody_has_an_age_before_the_birth() {
    assert_eq!(Age::age_at_birth_date(&FuzzyDate::on_known_day(day("2027-01-01")), today()), None);
    assert_eq!(Age::age_at_birth_date(&FuzzyDate::between_days(None, None), today()), None);
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0..120_000u64).prop_map(|days| day("1850-01-01") + chrono::Days::new(days))
}

proptest! {
    #[test]
    fn a_day_reads_back_however_it_is_written(date in days()) {
        for typed in [date.format("%Y-%m-%d"), date.format("%d.%m.%Y"), date.format("%-d/%-m/%Y"), date.format("%-d %B %Y")] {
            let read = FuzzyDate::parse_typed_date(&typed.to_string(), reading(), GREGORIAN).unwrap();
            prop_assert_eq!(read.single_known_day(), Some(date));
        }
    }

    #[test]
    fn a_range_is_never_turned_round(typed in "\\PC{0,24}") {
        if let Some(FuzzyDate { from: Some(from), to: Some(to), .. }) = FuzzyDate::parse_typed_date(&typed, reading(), GREGORIAN) {
            prop_assert!(from <= to);
        }
        let _ = TypedAge::parse_typed_age(&typed, reading(), GREGORIAN);
    }

    #[test]
    fn an_age_and_the_births_that_make_it_agree(from in 0..100u16, more in 0..20u16, on in days()) {
        let age = Age::between_years(Some(from), Some(from + more));
        let birth = age.birth_range_on(on).unwrap();
        prop_assert_eq!(Age::age_at_birth_date(&birth, on), Some(age));
    }

    #[test]
    fn a_person_never_grows_younger(birth in days(), on in days(), later in 0..4000u64) {
        let birth = FuzzyDate::on_known_day(birth);
        if let Some(age) = Age::age_at_birth_date(&birth, on) {
            let older = Age::age_at_birth_date(&birth, on + chrono::Days::new(later)).unwrap();
            prop_assert!(older.from_years >= age.from_years);
        }
    }
}
