//! Child, adult or not known, and the age in coarse steps, as they were when somebody was first registered.
//!
//! A child is presumed wherever the age allows it, also in figures, so that nobody is counted as an adult by guessing.
//! An age that was told at the registration is taken as it was told; one that was told at another time is carried
//! there. Nothing is known where no age and no date of birth was told and nobody believes that the person may be under
//! 18.

use crate::dates::age_range::Age;
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::Fields;
use crate::dictionary::keys::person;
use crate::people::age::{birth_range_of, told_age};
use chrono::NaiveDate;

pub(crate) const CHILD: &str = "child";
pub(crate) const ADULT: &str = "adult";
pub(crate) const UNKNOWN: &str = "unknown";

/// Single years up to this age, bands of five above.
const SINGLE_UNTIL: u16 = 25;
const BAND: u16 = 5;
/// From here on one band.
const LAST_BAND: u16 = 81;

/// Returns the person's age when a case was opened; where that is not known, when it was recorded. `None` = nothing is
/// known.
pub(crate) fn age_when_opened(person: &Fields, opened: Option<&FuzzyDate>, recorded_on: NaiveDate) -> Option<Age> {
    let told = told_age(person);
    let as_of = person.known_value_of(person::AGE_AS_OF);
    let is_told_then = opened.zip(as_of).is_none_or(|(opened, as_of)| ranges_overlap(opened, as_of));
    if person.known_value_of(person::BIRTH).is_none() && is_told_then {
        return told.as_whole_years().is_known_range().then_some(told);
    }
    let birth = birth_range_of(person)?;
    let first = opened.and_then(|opened| opened.from.or(opened.to)).unwrap_or(recorded_on);
    let last = opened.and_then(|opened| opened.to.or(opened.from)).unwrap_or(recorded_on);
    let from_years = Age::age_at_birth_date(&birth, first).and_then(|age| age.from_years);
    let to_years = Age::age_at_birth_date(&birth, last).and_then(|age| age.to_years);
    (from_years.is_some() || to_years.is_some()).then_some(Age { from_years, to_years, about: birth.about })
}

/// Tells whether two dates can be the same day. An open end reaches as far as it can.
fn ranges_overlap(one: &FuzzyDate, other: &FuzzyDate) -> bool {
    let begins_before = |a: &FuzzyDate, b: &FuzzyDate| a.from.zip(b.to).is_none_or(|(from, to)| from <= to);
    begins_before(one, other) && begins_before(other, one)
}

/// `child`, `adult` or `unknown`.
pub(crate) fn majority_code(person: &Fields, age: Option<Age>) -> &'static str {
    if person.known_value_of(person::POSSIBLE_CHILD) == Some(&true) {
        return CHILD;
    }
    match age {
        None => UNKNOWN,
        Some(age) if age.may_be_under_18() => CHILD,
        Some(_) => ADULT,
    }
}

/// `17`, `26-30`, `81+`; `None` where the range of the age does not fit into one step.
pub(crate) fn age_band_code(age: Option<Age>) -> Option<String> {
    let years = age?.as_whole_years();
    let (from, to) = (years.from?, years.to.unwrap_or(u16::MAX));
    let (first, last) = age_step_bounds(from);
    (to <= last).then(|| match last {
        u16::MAX => format!("{first}+"),
        _ if first == last => first.to_string(),
        _ => format!("{first}-{last}"),
    })
}

fn age_step_bounds(years: u16) -> (u16, u16) {
    if years <= SINGLE_UNTIL {
        (years, years)
    } else if years >= LAST_BAND {
        (LAST_BAND, u16::MAX)
    } else {
        let first = years - (years - SINGLE_UNTIL - 1) % BAND;
        (first, first + BAND - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn born(on: &str) -> Fields {
        let mut fields = Fields::new();
        fields.set(person::BIRTH, FuzzyDate::on_known_day(day(on)));
        fields
    }

    fn told(from: Option<i64>, to: Option<i64>, as_of: Option<FuzzyDate>) -> Fields {
        let mut fields = Fields::new();
        fields
            .set_value_or_leave(person::AGE_FROM, from)
            .set_value_or_leave(person::AGE_TO, to)
            .set_value_or_leave(person::AGE_AS_OF, as_of);
        fields
    }

    fn when(person: &Fields, opened: Option<FuzzyDate>) -> &'static str {
        majority_code(person, age_when_opened(person, opened.as_ref(), day("2026-11-24")))
    }

    #[test]
    fn whoever_is_registered_the_day_before_the_birthday_is_a_child_and_on_the_day_an_adult() {
        let dina = born("2008-12-09");
        for (opened, group) in [("2026-12-08", CHILD), ("2026-12-09", ADULT), ("2026-12-10", ADULT)] {
            assert_eq!(when(&dina, Some(FuzzyDate::on_known_day(day(opened)))), group, "{opened}");
        }
        assert_eq!(
            when(&dina, FuzzyDate::in_whole_year(2026)),
            CHILD,
            "she can have been registered before her birthday"
        );
        assert_eq!(when(&dina, FuzzyDate::in_whole_year(2027)), ADULT);
    }

    #[test]
    fn a_child_is_presumed_where_the_range_allows_it() {
        let now = || Some(FuzzyDate::on_known_day(day("2026-11-24")));
        for (from, to, group) in [
            (Some(17), Some(20), CHILD),
            (Some(18), Some(20), ADULT),
            (None, Some(40), CHILD),
            (Some(18), None, ADULT),
            (Some(0), Some(17), CHILD),
            (None, None, UNKNOWN),
        ] {
            assert_eq!(when(&told(from, to, now()), now()), group, "{from:?} to {to:?}");
        }
    }

    #[test]
    fn an_age_told_at_the_registration_is_taken_as_it_was_told() {
        // Told in some month of a year, as public tables have it: who was 18 then was 18 at the registration of that
        // year.
        let year = || FuzzyDate::in_whole_year(2017);
        assert_eq!(when(&told(Some(18), None, year()), year()), ADULT);
        assert_eq!(when(&told(Some(0), Some(17), year()), year()), CHILD);
        assert_eq!(when(&told(Some(18), None, None), None), ADULT);
        assert_eq!(when(&told(Some(18), None, None), year()), ADULT);
        assert_eq!(when(&told(Some(0), Some(17), year()), None), CHILD);
    }

    #[test]
    fn an_age_told_at_another_time_is_carried_to_the_registration() {
        let told = told(Some(18), Some(18), FuzzyDate::in_whole_year(2026));
        assert_eq!(when(&told, FuzzyDate::in_whole_year(2025)), CHILD);
        assert_eq!(when(&told, FuzzyDate::in_whole_year(2026)), ADULT);
        assert_eq!(when(&told, FuzzyDate::in_whole_year(2028)), ADULT);
    }

    #[test]
    fn a_belief_that_somebody_may_be_a_child_counts_and_nothing_known_is_not_known() {
        let mut fields = Fields::new();
        assert_eq!(when(&fields, None), UNKNOWN);
        fields.set(person::POSSIBLE_CHILD, false);
        assert_eq!(when(&fields, None), UNKNOWN);
        fields.set(person::POSSIBLE_CHILD, true);
        assert_eq!(when(&fields, None), CHILD);
    }

    #[test]
    fn an_age_that_is_only_about_right_is_doubted_by_two_years() {
        let age = |years: u16| Age { from_years: Some(years), to_years: Some(years), about: true };
        assert_eq!(majority_code(&Fields::new(), Some(age(19))), CHILD);
        assert_eq!(majority_code(&Fields::new(), Some(age(20))), ADULT);
        assert_eq!(age_band_code(Some(age(19))), None);
    }

    #[test]
    fn single_years_to_twenty_five_and_bands_of_five_above() {
        let of = |from: u16, to: Option<u16>| age_band_code(Some(Age::between_years(Some(from), to)));
        for (from, to, wanted) in [
            (0, 0, Some("0")),
            (25, 25, Some("25")),
            (25, 26, None),
            (26, 26, Some("26-30")),
            (26, 30, Some("26-30")),
            (30, 31, None),
            (31, 31, Some("31-35")),
            (80, 80, Some("76-80")),
            (81, 99, Some("81+")),
            (18, 20, None),
        ] {
            assert_eq!(of(from, Some(to)).as_deref(), wanted, "{from} to {to}");
        }
        assert_eq!(of(81, None).as_deref(), Some("81+"));
        assert_eq!(of(48, None), None);
        assert_eq!(age_band_code(None), None);
    }
}
