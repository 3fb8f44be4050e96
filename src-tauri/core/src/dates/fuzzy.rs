//! A date as a person tells it: a day, a month, a year, a range, before or after something, exactly or about.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::words::{self, Role, Token};

/// The calendar in which dates are read today; the name is the one of Unicode.
pub const GREGORIAN: &str = "gregory";

/// Years that a typed date may have. Outside them it is a slip of the finger or a house number.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;
/// "50,000 days ago" is no date either.
const AGO_MAX: u32 = 1500;

/// A date between `from` and `to`, both included; a missing end is open.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
pub struct FuzzyDate {
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
    /// Whether the ends themselves are only about right.
    pub about: bool,
    /// The calendar it was typed in, as Unicode names it: `gregory`.
    pub calendar: String,
    /// What was typed, as it was typed.
    pub as_typed: String,
}

impl FuzzyDate {
    /// Reads what was typed: `2009`, `about 2009`, `6/2009`, `2009-06-15`, `15.6.2009`, `June 2009`, `before 2010`,
    /// `2001-2003`, `3 years ago`, `yesterday`, in the words and digits of the shipped languages. Day before month.
    ///
    /// `None` where it cannot be read, or where the calendar is not the Gregorian one.
    pub fn parse(typed: &str, today: NaiveDate, calendar: &str) -> Option<Self> {
        if calendar != GREGORIAN {
            return None;
        }
        let tokens = words::read(typed)?;
        let (about, tokens): (Vec<_>, Vec<_>) = tokens.into_iter().partition(|token| token.can_be(Role::About));
        let span = Span::read(&tokens, today)?;
        Some(Self {
            from: span.from,
            to: span.to,
            about: !about.is_empty() || span.about,
            calendar: calendar.to_owned(),
            as_typed: typed.split_whitespace().collect::<Vec<_>>().join(" "),
        })
    }

    /// The same day from both ends.
    pub fn on(day: NaiveDate) -> Self {
        Self::between(Some(day), Some(day))
    }

    /// A range that nobody typed: an imported year band, a birth read off an age.
    pub fn between(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Self {
        Self { from, to, about: false, calendar: GREGORIAN.to_owned(), as_typed: String::new() }
    }

    /// All days of a year.
    pub fn year(year: i32) -> Option<Self> {
        let year = Span::year(year)?;
        Some(Self::between(year.from, year.to))
    }

    /// The one day that it is, where it is one.
    pub fn day(&self) -> Option<NaiveDate> {
        self.from.filter(|from| self.to == Some(*from) && !self.about)
    }

    /// The day to sort it by: the first it can be, or the last where the beginning is open.
    pub fn sort_day(&self) -> Option<NaiveDate> {
        self.from.or(self.to)
    }

    /// This date moved on by whole years: a birthday. 29 February becomes 1 March in a year without it, so that nobody
    /// is counted older than the calendar says.
    pub fn plus_years(&self, years: u32) -> Self {
        let moved = |day: NaiveDate| anniversary(day, years);
        Self { from: self.from.and_then(moved), to: self.to.and_then(moved), as_typed: String::new(), ..self.clone() }
    }
}

/// The same day of the year `years` later; 1 March for 29 February where that year has none.
pub fn anniversary(day: NaiveDate, years: u32) -> Option<NaiveDate> {
    let year = day.year().checked_add(i32::try_from(years).ok()?)?;
    NaiveDate::from_ymd_opt(year, day.month(), day.day()).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
}

/// What a piece of the sentence says: the days it can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    about: bool,
}

impl Span {
    fn closed(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from: Some(from), to: Some(to), about: false }
    }

    fn year(year: i32) -> Option<Self> {
        Some(Self::closed(NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?))
            .filter(|_| YEARS.contains(&year))
    }

    fn month(year: i32, month: u32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, month, 1).filter(|_| YEARS.contains(&year))?;
        Some(Self::closed(first, first.checked_add_months(Months::new(1))?.pred_opt()?))
    }

    fn day(year: i32, month: u32, day: u32) -> Option<Self> {
        let day = NaiveDate::from_ymd_opt(year, month, day).filter(|_| YEARS.contains(&year))?;
        Some(Self::closed(day, day))
    }

    /// A whole sentence.
    fn read(tokens: &[Token], today: NaiveDate) -> Option<Self> {
        Self::ago(tokens, today)
            .or_else(|| Self::range(tokens, today))
            .or_else(|| Self::open(tokens, today))
            .or_else(|| Self::date(tokens, today))
    }

    /// `3 years ago`. Counted in years or months it is that calendar year or month, about.
    fn ago(tokens: &[Token], today: NaiveDate) -> Option<Self> {
        let at = tokens.iter().position(|token| matches!(token, Token::Digits(_)))?;
        let (Token::Digits(count), unit) = (tokens.get(at)?, tokens.get(at + 1)?) else { return None };
        let count: u32 = count.parse().ok().filter(|count| *count <= AGO_MAX)?;
        let mut others = tokens.iter().enumerate().filter(|(place, _)| *place != at && *place != at + 1).peekable();
        others.peek()?;
        if !others.all(|(_, token)| token.can_be(Role::Ago)) {
            return None;
        }
        let days = |days: u32| today.checked_sub_days(Days::new(u64::from(days)));
        if unit.can_be(Role::Years) {
            let year = today.year().checked_sub(i32::try_from(count).ok()?)?;
            Self::year(year).map(Self::roughly)
        } else if unit.can_be(Role::Months) {
            let day = today.checked_sub_months(Months::new(count))?;
            Self::month(day.year(), day.month()).map(Self::roughly)
        } else if unit.can_be(Role::Weeks) {
            let middle = days(count.checked_mul(7)?)?;
            let from = middle.checked_sub_days(Days::new(3))?;
            Some(Self::closed(from, middle.checked_add_days(Days::new(3))?.min(today)).roughly())
        } else if unit.can_be(Role::Days) {
            days(count).map(|day| Self::closed(day, day))
        } else {
            None
        }
    }

    fn roughly(self) -> Self {
        Self { about: true, ..self }
    }

    /// `2001-2003`, `between 2001 and 2003`, `from June 2009 to May 2010`.
    fn range(tokens: &[Token], today: NaiveDate) -> Option<Self> {
        if let [Token::Digits(piece)] = tokens {
            return Self::glued_years(piece);
        }
        let tokens = match tokens {
            [first, rest @ ..] if first.can_be(Role::Between) => rest,
            all => all,
        };
        (1..tokens.len()).filter(|at| tokens.get(*at).is_some_and(|token| token.can_be(Role::To))).find_map(|at| {
            let from = Self::date(tokens.get(..at)?, today)?;
            let to = Self::date(tokens.get(at + 1..)?, today)?;
            (from.from <= to.to).then_some(Self { from: from.from, to: to.to, about: false })
        })
    }

    /// `2001-2003` or `2001/2003`.
    fn glued_years(piece: &str) -> Option<Self> {
        let (from, to) = piece.split_once(['-', '/'])?;
        if from.len() != 4 || to.len() != 4 {
            return None;
        }
        let (from, to) = (Self::year(from.parse().ok()?)?, Self::year(to.parse().ok()?)?);
        (from.from <= to.to).then_some(Self { from: from.from, to: to.to, about: false })
    }

    /// `before 2010`, `after 2010`, `since 2010`.
    fn open(tokens: &[Token], today: NaiveDate) -> Option<Self> {
        let (first, rest) = tokens.split_first()?;
        let date = || Self::date(rest, today);
        if first.can_be(Role::Before) {
            Some(Self { from: None, to: Some(date()?.from?.pred_opt()?), about: false })
        } else if first.can_be(Role::After) {
            Some(Self { from: Some(date()?.to?.succ_opt()?), to: None, about: false })
        } else if first.can_be(Role::Since) {
            Some(Self { from: date()?.from, to: None, about: false })
        } else {
            None
        }
    }

    /// One date: digits, or a day and a year around the name of a month, or `today`.
    fn date(tokens: &[Token], today: NaiveDate) -> Option<Self> {
        let tokens: Vec<&Token> = tokens.iter().filter(|token| !token.can_be(Role::Filler)).collect();
        match tokens.as_slice() {
            [word] if word.can_be(Role::Today) => Some(Self::closed(today, today)),
            [word] if word.can_be(Role::Yesterday) => today.pred_opt().map(|day| Self::closed(day, day)),
            [Token::Digits(piece)] => Self::digits(piece),
            [Token::Month(month), Token::Digits(year)] => Self::month(full_year(year)?, *month),
            [Token::Digits(day), Token::Month(month), Token::Digits(year)]
            | [Token::Month(month), Token::Digits(day), Token::Digits(year)] => {
                Self::day(full_year(year)?, *month, day.parse().ok()?)
            }
            _ => None,
        }
    }

    fn digits(piece: &str) -> Option<Self> {
        if let Some(decade) = piece.strip_suffix('s') {
            let first = full_year(decade).filter(|year| year % 10 == 0)?;
            return Some(Self { to: Self::year(first + 9)?.to, ..Self::year(first)? });
        }
        let parts: Vec<&str> = piece.split(['-', '/', '.']).collect();
        let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 2);
        match parts.as_slice() {
            [year] => Self::year(full_year(year)?),
            [year, month] if year.len() == 4 => Self::month(full_year(year)?, number(month)?),
            [month, year] => Self::month(full_year(year)?, number(month)?),
            [year, month, day] if year.len() == 4 => Self::day(full_year(year)?, number(month)?, number(day)?),
            [day, month, year] => Self::day(full_year(year)?, number(month)?, number(day)?),
            _ => None,
        }
    }
}

/// A year in four digits; two could be any century.
fn full_year(text: &str) -> Option<i32> {
    if text.len() == 4 { text.parse().ok() } else { None }
}
