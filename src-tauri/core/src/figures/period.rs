//! Periods and their time cells: what a table is asked about, and the finest pieces of time that counts are kept in.
//!
//! A time cell is a month; within each quarter and each year one time cell more, for those of whom only the quarter or the year is
//! known; and one for those of whom nothing is known. A larger period is the sum of the time cells inside it.

use crate::dates::fuzzy::FuzzyDate;
use chrono::{Datelike, NaiveDate};

/// The years of the calendar that a fuzzy date can name.
const FIRST_YEAR: i32 = 1800;
const LAST_YEAR: i32 = 2200;
/// Twelve months, four quarters and the year itself.
const SLOTS: u16 = 17;
const QUARTERS_FROM: u16 = 12;
const YEAR: u16 = 16;

/// A time cell, as a number that grows with time: `2026-07`, `2026-Q3` (month not known), `2026` (month not known), `unknown`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TimeCell(u16);

impl TimeCell {
    /// Nothing is known of when it was.
    pub(crate) const UNKNOWN: Self = Self(u16::MAX);
    /// The oldest of the calendar.
    pub(crate) const FIRST: Self = Self(0);

    fn of_year_and_slot(year: i32, slot: u16) -> Self {
        match u16::try_from(year - FIRST_YEAR) {
            Ok(years) if year <= LAST_YEAR => Self(years * SLOTS + slot),
            _ => Self::UNKNOWN,
        }
    }

    /// The time cell of a month, 1 to 12.
    fn of_calendar_month(year: i32, month: u32) -> Self {
        u16::try_from(month).map_or(Self::UNKNOWN, |month| Self::of_year_and_slot(year, month.saturating_sub(1)))
    }

    /// The month of a day.
    pub(crate) fn of_day(day: NaiveDate) -> Self {
        Self::of_calendar_month(day.year(), day.month())
    }

    /// The narrowest time cell that holds every day it can have been. *About* is taken at its word.
    pub(crate) fn of_date(date: Option<&FuzzyDate>) -> Self {
        let Some((from, to)) = date.and_then(|date| date.from.zip(date.to)) else { return Self::UNKNOWN };
        let year = from.year();
        let quarter = |day: NaiveDate| day.month0() / 3;
        if year != to.year() {
            Self::UNKNOWN
        } else if from.month() == to.month() {
            Self::of_calendar_month(year, from.month())
        } else if quarter(from) == quarter(to) {
            u16::try_from(quarter(from))
                .map_or(Self::UNKNOWN, |quarter| Self::of_year_and_slot(year, QUARTERS_FROM + quarter))
        } else {
            Self::of_year_and_slot(year, YEAR)
        }
    }

    /// Returns the number, for a coded column.
    pub(crate) fn as_stored_number(self) -> u16 {
        self.0
    }

    /// The time cell of a number; `None` for one that no time cell has.
    pub(crate) fn from_stored_number(number: u16) -> Option<Self> {
        let time_cell = Self(number);
        (time_cell == Self::UNKNOWN || time_cell.year() <= LAST_YEAR).then_some(time_cell)
    }

    /// Reads `2026-07`, `2026-Q3`, `2026`, `unknown`.
    pub(crate) fn parse_time_cell(text: &str) -> Option<Self> {
        match Period::parse_period(text)? {
            Period::All => None,
            Period::Unknown => Some(Self::UNKNOWN),
            Period::Year(year) => Some(Self::of_year_and_slot(year, YEAR)),
            Period::Quarter(year, quarter) => {
                Some(Self::of_year_and_slot(year, QUARTERS_FROM + u16::try_from(quarter).ok()? - 1))
            }
            Period::Month(year, month) => Some(Self::of_calendar_month(year, month)),
        }
        .filter(|time_cell| time_cell.to_string() == text)
    }

    fn year(self) -> i32 {
        FIRST_YEAR + i32::from(self.0 / SLOTS)
    }

    fn slot_in_year(self) -> u16 {
        self.0 % SLOTS
    }

    /// The period that is as long as this time cell; `None` for the unknown one.
    fn span_as_period(self) -> Option<Period> {
        let slot = self.slot_in_year();
        match slot {
            _ if self == Self::UNKNOWN => None,
            YEAR => Some(Period::Year(self.year())),
            QUARTERS_FROM.. => Some(Period::Quarter(self.year(), u32::from(slot - QUARTERS_FROM) + 1)),
            _ => Some(Period::Month(self.year(), u32::from(slot) + 1)),
        }
    }

    /// Tells whether nothing can be registered in it any more but late.
    pub(crate) fn is_over(self, today: NaiveDate) -> bool {
        self.span_as_period().is_none_or(|span| span.is_over(today))
    }

    /// Every time cell of the calendar up to the end of a year, the oldest first, and the unknown one last.
    pub(crate) fn all_cells_until(year: i32) -> impl Iterator<Item = Self> {
        let years = u16::try_from((year.min(LAST_YEAR) - FIRST_YEAR).max(-1) + 1).unwrap_or(0);
        (0..years * SLOTS).map(Self).chain(std::iter::once(Self::UNKNOWN))
    }
}

impl std::fmt::Display for TimeCell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.span_as_period() {
            None => f.write_str("unknown"),
            Some(span) => span.fmt(f),
        }
    }
}

/// Period that a table is asked about. Quarters and months from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Period {
    /// Every time cell that is over, and the unknown one.
    All,
    Unknown,
    Year(i32),
    Quarter(i32, u32),
    Month(i32, u32),
}

impl Period {
    /// Reads `2026`, `2026-Q3`, `2026-07`, `unknown`, `all`.
    pub(super) fn parse_period(text: &str) -> Option<Self> {
        let number = |digits: &str, length: usize, most: u32| {
            let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
            let number: u32 = digits.parse().ok().filter(|_| plain)?;
            (1..=most).contains(&number).then_some(number)
        };
        let year = |digits: &str| {
            let year = i32::try_from(number(digits, 4, 9999)?).ok()?;
            (FIRST_YEAR..=LAST_YEAR).contains(&year).then_some(year)
        };
        match text {
            "all" => Some(Self::All),
            "unknown" => Some(Self::Unknown),
            _ => match text.split_once('-') {
                None => Some(Self::Year(year(text)?)),
                Some((first, rest)) => match rest.strip_prefix('Q') {
                    Some(quarter) => Some(Self::Quarter(year(first)?, number(quarter, 1, 4)?)),
                    None => Some(Self::Month(year(first)?, number(rest, 2, 12)?)),
                },
            },
        }
    }

    /// Tells whether a time cell lies in this period as it was asked about on a day.
    pub(super) fn covers_time_cell(self, time_cell: TimeCell, asked_on: NaiveDate) -> bool {
        match (self, time_cell.span_as_period()) {
            (Self::All, _) => time_cell.is_over(asked_on),
            (Self::Unknown, span) => span.is_none(),
            (Self::Year(year), Some(Self::Year(of) | Self::Quarter(of, _) | Self::Month(of, _))) => year == of,
            (Self::Quarter(year, quarter), Some(Self::Quarter(of, found))) => (year, quarter) == (of, found),
            (Self::Quarter(year, quarter), Some(Self::Month(of, month))) => (year, quarter) == (of, month.div_ceil(3)),
            (Self::Month(year, month), Some(Self::Month(of, found))) => (year, month) == (of, found),
            (Self::Year(_) | Self::Quarter(..) | Self::Month(..), _) => false,
        }
    }

    /// Lists the time cells of the period as it is asked about on a day, the oldest first.
    pub(super) fn time_cells_within(self, asked_on: NaiveDate) -> impl Iterator<Item = TimeCell> {
        let (first, last) = match self {
            Self::All => (FIRST_YEAR, asked_on.year()),
            Self::Unknown => (0, 0),
            Self::Year(year) | Self::Quarter(year, _) | Self::Month(year, _) => (year, year),
        };
        let from = TimeCell::of_year_and_slot(first.max(FIRST_YEAR), 0);
        let calendar = TimeCell::all_cells_until(last).filter(move |time_cell| *time_cell >= from);
        calendar.filter(move |time_cell| self.covers_time_cell(*time_cell, asked_on))
    }

    /// Tells whether it has ended. *All* and *unknown* have no end of their own.
    pub(super) fn is_over(self, today: NaiveDate) -> bool {
        self.last_month().is_none_or(|last| last < (today.year(), today.month()))
    }

    fn last_month(self) -> Option<(i32, u32)> {
        match self {
            Self::All | Self::Unknown => None,
            Self::Year(year) => Some((year, 12)),
            Self::Quarter(year, quarter) => Some((year, quarter * 3)),
            Self::Month(year, month) => Some((year, month)),
        }
    }

    /// The first day after it; for *all* and *unknown* the first day of the month that is not over.
    pub(super) fn first_day_after(self, today: NaiveDate) -> NaiveDate {
        let (year, month) = match self.last_month() {
            None => (today.year(), today.month()),
            Some((year, 12)) => (year + 1, 1),
            Some((year, month)) => (year, month + 1),
        };
        NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(today)
    }

    /// Itself and the larger periods of the calendar that it lies in.
    pub(super) fn store_context(self) -> Vec<Self> {
        match self {
            Self::All | Self::Unknown | Self::Year(_) => vec![self],
            Self::Quarter(year, _) => vec![self, Self::Year(year)],
            Self::Month(year, month) => vec![self, Self::Quarter(year, month.div_ceil(3)), Self::Year(year)],
        }
    }

    /// The period of a time cell by its length: a quarter for the one that knows its quarter only.
    pub(super) fn of_time_cell(time_cell: TimeCell) -> Self {
        time_cell.span_as_period().unwrap_or(Self::Unknown)
    }

    /// For a list, the newest first: *all*, then by the last month, the longer one first, *unknown* last.
    pub(super) fn newest_first(self) -> (u8, std::cmp::Reverse<(i32, u32)>, u8) {
        let (group, length) = match self {
            Self::All => (0, 0),
            Self::Year(_) => (1, 0),
            Self::Quarter(..) => (1, 1),
            Self::Month(..) => (1, 2),
            Self::Unknown => (2, 0),
        };
        (group, std::cmp::Reverse(self.last_month().unwrap_or_default()), length)
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::All => f.write_str("all"),
            Self::Unknown => f.write_str("unknown"),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn time_cell(text: &str) -> TimeCell {
        TimeCell::parse_time_cell(text).unwrap()
    }

    #[test]
    fn the_last_day_of_december_and_the_first_of_january_are_two_years() {
        assert_eq!(TimeCell::of_day(day("2025-12-31")), time_cell("2025-12"));
        assert_eq!(TimeCell::of_day(day("2026-01-01")), time_cell("2026-01"));
        for (asked, before, after) in [("2025", true, false), ("2026", false, true), ("2026-Q1", false, true)] {
            let period = Period::parse_period(asked).unwrap();
            assert_eq!(period.covers_time_cell(time_cell("2025-12"), day("2026-11-24")), before, "{asked}");
            assert_eq!(period.covers_time_cell(time_cell("2026-01"), day("2026-11-24")), after, "{asked}");
        }
    }

    #[test]
    fn a_month_is_over_on_the_first_day_of_the_next_one() {
        for (text, on, over) in [
            ("2026-10", "2026-10-31", false),
            ("2026-10", "2026-11-01", true),
            ("2026-11", "2026-11-30", false),
            ("2026-12", "2026-11-30", false),
            ("2026-12", "2027-01-01", true),
            ("2026-Q3", "2026-09-30", false),
            ("2026-Q3", "2026-10-01", true),
            ("2026", "2026-12-31", false),
            ("2026", "2027-01-01", true),
            ("unknown", "2026-01-01", true),
        ] {
            assert_eq!(Period::parse_period(text).unwrap().is_over(day(on)), over, "{text} on {on}");
            assert_eq!(time_cell(text).is_over(day(on)), over, "{text} on {on}");
        }
    }

    #[test]
    fn a_period_is_the_sum_of_the_time_cells_inside_it() {
        let time_cells = |asked: &str, on: &str| {
            let period = Period::parse_period(asked).unwrap();
            TimeCell::all_cells_until(2026)
                .filter(|time_cell| {
                    *time_cell >= self::time_cell("2026-01") && period.covers_time_cell(*time_cell, day(on))
                })
                .map(|time_cell| time_cell.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(time_cells("2026-Q3", "2026-11-24"), ["2026-07", "2026-08", "2026-09", "2026-Q3"]);
        assert_eq!(time_cells("2026", "2026-11-24").len(), 17);
        assert_eq!(time_cells("2026-07", "2026-11-24"), ["2026-07"]);
        assert_eq!(time_cells("unknown", "2026-11-24"), ["unknown"]);
        let all = time_cells("all", "2026-11-24");
        assert_eq!(all.len(), 10 + 3 + 1, "ten months, three quarters, and the unknown one: {all:?}");
        for open in ["2026-11", "2026-12", "2026-Q4", "2026"] {
            assert!(!all.contains(&open.to_owned()), "{open}");
        }
        assert!(time_cells("all", "2027-01-01").contains(&"2026".to_owned()));
    }

    #[test]
    fn a_date_falls_into_the_narrowest_time_cell_that_holds_it() {
        let between =
            |from: &str, to: &str| TimeCell::of_date(Some(&FuzzyDate::between_days(Some(day(from)), Some(day(to)))));
        assert_eq!(between("2026-07-01", "2026-07-31"), time_cell("2026-07"));
        assert_eq!(between("2026-07-31", "2026-08-01"), time_cell("2026-Q3"));
        assert_eq!(between("2026-09-30", "2026-10-01"), time_cell("2026"));
        assert_eq!(between("2026-12-31", "2027-01-01"), TimeCell::UNKNOWN);
        assert_eq!(TimeCell::of_date(Some(&FuzzyDate::between_days(None, Some(day("2026-01-01"))))), TimeCell::UNKNOWN);
        assert_eq!(TimeCell::of_date(None), TimeCell::UNKNOWN);
    }

    #[test]
    fn every_time_cell_reads_back_from_its_name_and_its_number() {
        for time_cell in TimeCell::all_cells_until(LAST_YEAR) {
            assert_eq!(TimeCell::parse_time_cell(&time_cell.to_string()), Some(time_cell));
            assert_eq!(TimeCell::from_stored_number(time_cell.as_stored_number()), Some(time_cell));
        }
        for wrong in [
            "", "all", "26", "2026-0", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-7", "1799", "2201", "+026",
            "2026-+7",
        ] {
            assert_eq!(TimeCell::parse_time_cell(wrong), None, "{wrong}");
            assert!(
                wrong == "all" || Period::parse_period(wrong).is_none() || TimeCell::parse_time_cell(wrong).is_none(),
                "{wrong}"
            );
        }
    }

    #[test]
    fn what_is_listed_begins_with_the_newest() {
        let mut periods: Vec<Period> =
            ["2025", "unknown", "2026-10", "2026-Q3", "all", "2026-09", "2025-Q4", "2025-12"]
                .map(|text| Period::parse_period(text).unwrap())
                .to_vec();
        periods.sort_by_key(|period| period.newest_first());
        let listed: Vec<String> = periods.iter().map(Period::to_string).collect();
        assert_eq!(listed, ["all", "2026-10", "2026-Q3", "2026-09", "2025", "2025-Q4", "2025-12", "unknown"]);
    }
}
