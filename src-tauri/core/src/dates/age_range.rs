//! Ages, exact, about or between, and the one question that matters most: may this person be under 18?
//!
//! A child is presumed wherever the range allows it: doubt counts in favour of the person (Council of Europe,
//! Parliamentary Assembly resolution 2195 (2017) on child-friendly age assessment).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::dates::date_words::{DateWords, Role, Token};
use crate::dates::fuzzy::{FuzzyDate, Reading};
use crate::dates::years::Years;

/// An age that is only *about* right may be this many years off, to either side.
pub(crate) const ABOUT_YEARS: u16 = 2;
/// Older than this is a slip of the finger.
const YEARS_MAX: u16 = 120;

/// An age in whole years, as a range; a missing end is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Age {
    pub from_years: Option<u16>,
    pub to_years: Option<u16>,
    pub about: bool,
}

/// Text typed where an age is asked, as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TypedAge {
    /// An age.
    Age(Age),
    /// A date of birth: `2009`, `6/2009`.
    Birth(FuzzyDate),
}

impl TypedAge {
    /// Reads `16`, `about 16`, `25-27`, `under 18`, `over 40`, and a date of birth in any form that
    /// [`FuzzyDate::parse_typed_date`] reads.
    pub(crate) fn parse_typed_age(typed: &str, reading: Reading<'_>, calendar: &str) -> Option<Self> {
        let birth = || {
            FuzzyDate::parse_typed_date(typed, reading, calendar)
                .filter(|birth| is_past_birth_date(birth, reading.today))
        };
        Age::parse_years_typed(typed, reading.words).map(Self::Age).or_else(|| birth().map(Self::Birth))
    }

    /// The age on a day.
    pub(crate) fn age_on_day(&self, on: NaiveDate) -> Option<Age> {
        match self {
            Self::Age(age) => Some(*age),
            Self::Birth(birth) => Age::age_at_birth_date(birth, on),
        }
    }
}

impl Age {
    /// The age on `on` of somebody born on `birth`; `None` where nothing is known, or before the birth.
    pub fn age_at_birth_date(birth: &FuzzyDate, on: NaiveDate) -> Option<Self> {
        if birth.from.is_none() && birth.to.is_none() || birth.from.is_some_and(|from| from > on) {
            return None;
        }
        let years = |born: NaiveDate| full_years_between(born, on);
        // Born late is young: the last day it can be gives the least age.
        Some(Self {
            from_years: birth.to.map(|born| years(born).unwrap_or(0)),
            to_years: birth.from.and_then(years),
            about: birth.about,
        })
    }

    /// Reads an age alone; a number of four digits is a year and not read here.
    pub fn parse_years_typed(typed: &str, words: &DateWords) -> Option<Self> {
        let tokens = words.read_typed_tokens(typed)?;
        let (about, tokens): (Vec<_>, Vec<_>) = tokens.into_iter().partition(|token| token.can_be(Role::About));
        let tokens: Vec<&Token> =
            tokens.iter().filter(|token| !token.can_be(Role::Years) && !token.can_be(Role::Filler)).collect();
        let (from, to) = match tokens.as_slice() {
            [Token::Digits(piece)] => match piece.split_once('-') {
                Some((from, to)) => (Some(years_from_text(from)?), Some(years_from_text(to)?)),
                None => (Some(years_from_text(piece)?), Some(years_from_text(piece)?)),
            },
            [first, Token::Digits(border)] if first.can_be(Role::Under) => {
                (None, Some(years_from_text(border)?.checked_sub(1)?))
            }
            [first, Token::Digits(border)] if first.can_be(Role::Over) => (Some(years_from_text(border)?), None),
            [Token::Digits(border), last] if last.can_be(Role::Over) => (Some(years_from_text(border)?), None),
            [Token::Digits(from), between, Token::Digits(to)] if between.can_be(Role::To) => {
                (Some(years_from_text(from)?), Some(years_from_text(to)?))
            }
            [first, Token::Digits(from), between, Token::Digits(to)]
                if first.can_be(Role::Between) && between.can_be(Role::To) =>
            {
                (Some(years_from_text(from)?), Some(years_from_text(to)?))
            }
            _ => return None,
        };
        let in_order = from.zip(to).is_none_or(|(from, to)| from <= to);
        in_order.then_some(Self { from_years: from, to_years: to, about: !about.is_empty() })
    }

    /// Between these ages.
    pub fn between_years(from_years: Option<u16>, to_years: Option<u16>) -> Self {
        Self { from_years, to_years, about: false }
    }

    /// The range of births that gives this age on a day.
    pub fn birth_range_on(&self, on: NaiveDate) -> Option<FuzzyDate> {
        let born = |years: u16| last_birth_day(on, years);
        let last = match self.from_years {
            Some(years) => born(years),
            None => Some(on),
        };
        let first = match self.to_years {
            Some(years) => Some(born(years.checked_add(1)?)?.succ_opt()?),
            None => None,
        };
        Some(FuzzyDate { about: self.about, ..FuzzyDate::between_days(first, Some(last?)) })
    }

    /// Returns the age on a later day, for an age known on `as_of`.
    pub fn carried_forward(&self, as_of: NaiveDate, on: NaiveDate) -> Option<Self> {
        Self::age_at_birth_date(&self.birth_range_on(as_of)?, on)
    }

    /// The range with the doubt that *about* leaves.
    pub fn as_whole_years(&self) -> Years {
        let margin = if self.about { ABOUT_YEARS } else { 0 };
        Years {
            from: self.from_years.map(|years| years.saturating_sub(margin)),
            to: self.to_years.map(|years| years.saturating_add(margin)),
        }
    }

    /// Tells whether the range allows an age under 18: then a child is presumed.
    pub fn may_be_under_18(&self) -> bool {
        self.as_whole_years().may_be_under_18()
    }
}

/// The range of days on which somebody born then turns 18.
pub(crate) fn day_of_turning_18(birth: &FuzzyDate) -> FuzzyDate {
    birth.plus_whole_years(18)
}

fn years_from_text(text: &str) -> Option<u16> {
    text.parse().ok().filter(|years| text.len() <= 3 && *years <= YEARS_MAX)
}

/// Whole years lived on `on`; who was born on 29 February turns older on 1 March. `None` before the birth.
fn full_years_between(born: NaiveDate, on: NaiveDate) -> Option<u16> {
    on.years_since(born).and_then(|years| u16::try_from(years).ok())
}

/// The last day of birth that makes `years` whole years on `on`.
fn last_birth_day(on: NaiveDate, years: u16) -> Option<NaiveDate> {
    let year = on.year().checked_sub(i32::from(years))?;
    // On 29 February, in a year whose own February was shorter, the last birthday was the 28th.
    NaiveDate::from_ymd_opt(year, on.month(), on.day()).or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
}

fn is_past_birth_date(birth: &FuzzyDate, today: NaiveDate) -> bool {
    birth.from.is_none_or(|from| from <= today)
}
