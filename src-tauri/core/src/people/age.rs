//! A person's age from what the record says: a date of birth, or an age that was told on some day.
//!
//! Consent asks it too: of a child, nobody's yes is enough alone. So this file knows dates and the dictionary only.

use crate::dates::age_range::Age;
use crate::dates::date_words::DateWords;
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::Fields;
use crate::dictionary::keys::person;
use chrono::NaiveDate;

/// The range of days on which the person was born: the date told, or read off an age that was told on a day.
pub(crate) fn birth_range_of(person: &Fields) -> Option<FuzzyDate> {
    if let Some(birth) = person.known_value_of(person::BIRTH) {
        return Some(birth.clone());
    }
    let told = told_age(person);
    if told.from_years.is_none() && told.to_years.is_none() {
        return None;
    }
    let as_of = person.known_value_of(person::AGE_AS_OF)?;
    // The earliest day it can have been told gives the oldest person, the latest the youngest: keep both ends.
    let early = told.birth_range_on(as_of.from.or(as_of.to)?)?;
    let late = told.birth_range_on(as_of.to.or(as_of.from)?)?;
    Some(FuzzyDate { about: as_of.about || early.about, ..FuzzyDate::between_days(early.from, late.to) })
}

/// Returns the person's age on a day; `None` where nothing is known.
pub(crate) fn age_of_person(person: &Fields, on: NaiveDate) -> Option<Age> {
    Age::age_at_birth_date(&birth_range_of(person)?, on)
}

/// Tells whether the person may be under 18 on a day: the range allows it, or anyone believes it. Doubt counts in the
/// person's favour.
///
/// An age that was told on a day nobody knows is taken as told today: the youngest that the person can be.
pub(crate) fn may_be_under_18(person: &Fields, on: NaiveDate) -> bool {
    let age = age_of_person(person, on).unwrap_or_else(|| told_age(person));
    person.known_value_of(person::POSSIBLE_CHILD) == Some(&true) || age.may_be_under_18()
}

/// The age as it was told, whenever that was.
pub(crate) fn told_age(person: &Fields) -> Age {
    let years = |years: Option<&i64>| years.and_then(|years| u16::try_from(*years).ok());
    Age::between_years(years(person.known_value_of(person::AGE_FROM)), years(person.known_value_of(person::AGE_TO)))
}

/// The words in which an age was told that is kept as a range; `None` once a birth or another range says otherwise.
pub(crate) fn told_in_words<'p>(person: &'p Fields, words: &DateWords) -> Option<&'p String> {
    let told = person.known_value_of(person::AGE_TOLD).filter(|_| person.known_value_of(person::BIRTH).is_none())?;
    (Age::parse_years_typed(told, words)?.as_whole_years() == told_age(person).as_whole_years()).then_some(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::test_context::date_words;

    #[test]
    fn the_words_of_an_age_stand_as_long_as_its_range_does() {
        let words = date_words();
        let mut fields = Fields::new();
        fields.set(person::AGE_FROM, 14).set(person::AGE_TO, 18).set(person::AGE_TOLD, "about 16".to_owned());
        assert_eq!(told_in_words(&fields, &words).map(String::as_str), Some("about 16"));
        fields.set(person::AGE_FROM, 15);
        assert_eq!(told_in_words(&fields, &words), None, "somebody knows better by now");
        fields.set(person::AGE_FROM, 14).set(person::BIRTH, FuzzyDate::on_known_day(day("2010-01-01")));
        assert_eq!(told_in_words(&fields, &words), None);
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn born(on: &str) -> Fields {
        let mut fields = Fields::new();
        fields.set(person::BIRTH, FuzzyDate::on_known_day(day(on)));
        fields
    }

    #[test]
    fn a_child_the_day_before_eighteen_and_not_on_the_day() {
        let dina = born("2008-12-09");
        assert!(may_be_under_18(&dina, day("2026-12-08")));
        assert!(!may_be_under_18(&dina, day("2026-12-09")));
    }

    #[test]
    fn an_age_range_that_reaches_below_eighteen_presumes_a_child() {
        for (from, child) in [(17, true), (18, false)] {
            let mut fields = Fields::new();
            fields
                .set(person::AGE_FROM, from)
                .set(person::AGE_TO, 20)
                .set(person::AGE_AS_OF, FuzzyDate::on_known_day(day("2026-11-24")));
            assert_eq!(may_be_under_18(&fields, day("2026-11-24")), child);
        }
    }

    #[test]
    fn a_told_age_grows_with_the_years() {
        let mut fields = Fields::new();
        fields
            .set(person::AGE_FROM, 16)
            .set(person::AGE_TO, 16)
            .set(person::AGE_AS_OF, FuzzyDate::on_known_day(day("2024-01-10")));
        assert!(may_be_under_18(&fields, day("2026-01-09")));
        assert!(!may_be_under_18(&fields, day("2027-01-10")));
    }

    #[test]
    fn an_age_told_on_a_day_nobody_knows_still_presumes_a_child() {
        for (from, child) in [(17, true), (18, false)] {
            let mut fields = Fields::new();
            fields.set(person::AGE_FROM, from).set(person::AGE_TO, 20);
            assert_eq!(may_be_under_18(&fields, day("2026-11-24")), child);
        }
    }

    #[test]
    fn an_age_nobody_knows_presumes_nothing_unless_somebody_believes_it() {
        let mut fields = Fields::new();
        assert!(!may_be_under_18(&fields, day("2026-11-24")));
        fields.set(person::POSSIBLE_CHILD, true);
        assert!(may_be_under_18(&fields, day("2026-11-24")));
    }
}
