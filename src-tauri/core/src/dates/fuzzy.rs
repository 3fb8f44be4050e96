//! A date as a person tells it: a day, a month, a year, a range, before or after something, exactly or about.

use chrono::{Datelike, Days, Months, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::dates::date_words::{DateWords, Role, Token};

/// The calendar in which dates are read today; the name is the one of Unicode.
pub(crate) const GREGORIAN: &str = "gregory";

/// Years that a typed date may have. Outside them it is a slip of the finger or a house number.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;
/// "50,000 days ago" is no date either.
const COUNT_MAX: u32 = 1500;
/// Units that can be counted.
const UNITS: [Role; 4] = [Role::Days, Role::Weeks, Role::Months, Role::Years];
/// Days after Monday: the last day that is before the end of the week wherever weeks begin.
const FRIDAY: u32 = 4;

/// With what a typed text is read.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    pub words: &'a DateWords,
    pub today: NaiveDate,
    /// The field asks for a day to come: "1 December" and "Monday" are the next of that name. Elsewhere they could as well
    /// be the last one, and are not read.
    pub ahead: bool,
}

/// A date between `from` and `to`, both included; a missing end is open.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
pub struct FuzzyDate {
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
    /// True if the ends themselves are only about right.
    pub about: bool,
    /// The calendar it was typed in, as Unicode names it: `gregory`.
    pub calendar: String,
    /// Text as it was typed.
    pub as_typed: String,
}

impl FuzzyDate {
    /// Reads what was typed: `2009`, `about 2009`, `6/2009`, `2009-06-15`, `15.6.2009`, `June 2009`, `before 2010`,
    /// `2001-2003`, `3 years ago`, `yesterday`, `tomorrow`, `in 3 days`, in the words of the languages that are there and
    /// in the digits of any script. Day before month.
    ///
    /// `None` where it cannot be read, or where the calendar is not the Gregorian one.
    pub fn parse_typed_date(typed: &str, reading: Reading<'_>, calendar: &str) -> Option<Self> {
        if calendar != GREGORIAN {
            return None;
        }
        let tokens = reading.words.read_typed_tokens(typed)?;
        let (about, tokens): (Vec<_>, Vec<_>) = tokens.into_iter().partition(|token| token.can_be(Role::About));
        let span = Span::read_span_of_tokens(&tokens, reading)?;
        Some(Self {
            from: span.from,
            to: span.to,
            about: !about.is_empty() || span.about,
            calendar: calendar.to_owned(),
            as_typed: typed.split_whitespace().collect::<Vec<_>>().join(" "),
        })
    }

    /// Makes a date that is one day from both ends.
    pub fn on_known_day(day: NaiveDate) -> Self {
        Self::between_days(Some(day), Some(day))
    }

    /// A range that nobody typed: an imported year band, a birth read off an age.
    pub fn between_days(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Self {
        Self { from, to, about: false, calendar: GREGORIAN.to_owned(), as_typed: String::new() }
    }

    /// All days of a year.
    pub fn in_whole_year(year: i32) -> Option<Self> {
        let year = Span::span_of_year(year)?;
        Some(Self::between_days(year.from, year.to))
    }

    /// The one day that it is, where it is one.
    pub fn single_known_day(&self) -> Option<NaiveDate> {
        self.from.filter(|from| self.to == Some(*from) && !self.about)
    }

    /// The day to sort it by: the first it can be, or the last where the beginning is open.
    pub fn day_to_sort_by(&self) -> Option<NaiveDate> {
        self.from.or(self.to)
    }

    /// Returns the date moved on by whole years: a birthday. 29 February becomes 1 March in a year without it, so that
    /// nobody is counted older than the calendar says.
    pub fn plus_whole_years(&self, years: u32) -> Self {
        let moved = |day: NaiveDate| anniversary(day, years);
        Self { from: self.from.and_then(moved), to: self.to.and_then(moved), as_typed: String::new(), ..self.clone() }
    }
}

/// Returns the same day of the year `years` later; 1 March for 29 February where that year has none.
pub(crate) fn anniversary(day: NaiveDate, years: u32) -> Option<NaiveDate> {
    let year = day.year().checked_add(i32::try_from(years).ok()?)?;
    NaiveDate::from_ymd_opt(year, day.month(), day.day()).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
}

/// Meaning of a piece of the sentence: the days it can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    about: bool,
}

impl Span {
    fn closed_span(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from: Some(from), to: Some(to), about: false }
    }

    fn span_of_year(year: i32) -> Option<Self> {
        Some(Self::closed_span(NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?))
            .filter(|_| YEARS.contains(&year))
    }

    fn span_of_month(year: i32, month: u32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, month, 1).filter(|_| YEARS.contains(&year))?;
        Some(Self::closed_span(first, first.checked_add_months(Months::new(1))?.pred_opt()?))
    }

    fn span_of_one_day(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).filter(|_| YEARS.contains(&year)).map(Self::span_on_day)
    }

    fn span_on_day(day: NaiveDate) -> Self {
        Self::closed_span(day, day)
    }

    /// A whole sentence.
    fn read_span_of_tokens(tokens: &[Token], reading: Reading<'_>) -> Option<Self> {
        Self::counted_ago(tokens, reading.today)
            .or_else(|| Self::days_to_come(tokens, reading.today))
            .or_else(|| Self::read_range_of_dates(tokens, reading))
            .or_else(|| Self::read_open_range(tokens, reading))
            .or_else(|| Self::read_one_date(tokens, reading))
    }

    /// A count and its unit, on whichever side of it, beside nothing but words that can have this role.
    fn counted_units(tokens: &[Token], beside: Role) -> Option<(u32, &Token)> {
        let at = tokens.iter().position(|token| matches!(token, Token::Digits(_)))?;
        let Some(Token::Digits(count)) = tokens.get(at) else { return None };
        let count: u32 = count.parse().ok().filter(|count| *count <= COUNT_MAX)?;
        let is_unit =
            |place: &usize| tokens.get(*place).is_some_and(|word| UNITS.iter().any(|unit| word.can_be(*unit)));
        let unit = Some(at + 1).filter(is_unit).or_else(|| at.checked_sub(1).filter(is_unit))?;
        let mut others = tokens.iter().enumerate().filter(|(place, _)| *place != at && *place != unit).peekable();
        others.peek()?;
        let is_said = others.all(|(_, token)| token.can_be(beside));
        Some((count, tokens.get(unit)?)).filter(|_| is_said)
    }

    /// `in 3 days`, `in 2 weeks`: that day. Months and years are too wide for a day and not read.
    fn days_to_come(tokens: &[Token], today: NaiveDate) -> Option<Self> {
        let (count, unit) = Self::counted_units(tokens, Role::In)?;
        let days = match (unit.can_be(Role::Days), unit.can_be(Role::Weeks)) {
            (true, false) => count,
            (false, true) => count.checked_mul(7)?,
            _ => return None,
        };
        today.checked_add_days(Days::new(u64::from(days))).map(Self::span_on_day)
    }

    /// `3 years ago`. Counted in years or months it is that calendar year or month, about.
    fn counted_ago(tokens: &[Token], today: NaiveDate) -> Option<Self> {
        let (count, unit) = Self::counted_units(tokens, Role::Ago)?;
        let days = |days: u32| today.checked_sub_days(Days::new(u64::from(days)));
        if unit.can_be(Role::Years) {
            let year = today.year().checked_sub(i32::try_from(count).ok()?)?;
            Self::span_of_year(year).map(Self::widened_roughly)
        } else if unit.can_be(Role::Months) {
            let day = today.checked_sub_months(Months::new(count))?;
            Self::span_of_month(day.year(), day.month()).map(Self::widened_roughly)
        } else if unit.can_be(Role::Weeks) {
            let middle = days(count.checked_mul(7)?)?;
            let from = middle.checked_sub_days(Days::new(3))?;
            Some(Self::closed_span(from, middle.checked_add_days(Days::new(3))?.min(today)).widened_roughly())
        } else if unit.can_be(Role::Days) {
            days(count).map(Self::span_on_day)
        } else {
            None
        }
    }

    fn widened_roughly(self) -> Self {
        Self { about: true, ..self }
    }

    /// `2001-2003`, `between 2001 and 2003`, `from June 2009 to May 2010`.
    fn read_range_of_dates(tokens: &[Token], reading: Reading<'_>) -> Option<Self> {
        if let [Token::Digits(piece)] = tokens {
            return Self::glued_years(piece);
        }
        let tokens = match tokens {
            [first, rest @ ..] if first.can_be(Role::Between) => rest,
            all => all,
        };
        (1..tokens.len()).filter(|at| tokens.get(*at).is_some_and(|token| token.can_be(Role::To))).find_map(|at| {
            let from = Self::read_one_date(tokens.get(..at)?, reading)?;
            let to = Self::read_one_date(tokens.get(at + 1..)?, reading)?;
            (from.from <= to.to).then_some(Self { from: from.from, to: to.to, about: false })
        })
    }

    /// `2001-2003` or `2001/2003`.
    fn glued_years(piece: &str) -> Option<Self> {
        let (from, to) = piece.split_once(['-', '/'])?;
        if from.len() != 4 || to.len() != 4 {
            return None;
        }
        let (from, to) = (Self::span_of_year(from.parse().ok()?)?, Self::span_of_year(to.parse().ok()?)?);
        (from.from <= to.to).then_some(Self { from: from.from, to: to.to, about: false })
    }

    /// `before 2010`, `after 2010`, `since 2010`.
    fn read_open_range(tokens: &[Token], reading: Reading<'_>) -> Option<Self> {
        let (first, rest) = tokens.split_first()?;
        let date = || Self::read_one_date(rest, reading);
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

    /// One date: digits, or a day and a year around the name of a month, or `today`; with its day of the week, if it is
    /// that day's.
    fn read_one_date(tokens: &[Token], reading: Reading<'_>) -> Option<Self> {
        let tokens: Vec<&Token> = tokens.iter().filter(|token| !token.can_be(Role::Filler)).collect();
        if let Some(found) = Self::read_weekday(&tokens, reading) {
            return Some(found);
        }
        match tokens.as_slice() {
            [first, rest @ ..] if !rest.is_empty() && first.weekday_of_token().is_some() => {
                let found = Self::named_or_digits(rest, reading)?;
                let day = found.from.filter(|day| found.to == Some(*day))?;
                (Some(day.weekday().num_days_from_monday()) == first.weekday_of_token()).then_some(found)
            }
            all => Self::named_or_digits(all, reading),
        }
    }

    fn named_or_digits(tokens: &[&Token], reading: Reading<'_>) -> Option<Self> {
        match tokens {
            [Token::Digits(piece)] => Self::read_digit_date(piece),
            [word] => Self::read_near_word(word, reading.today),
            [month, Token::Digits(number)] => match four_digit_year(number) {
                Some(year) => Self::span_of_month(year, month.month_of_token()?),
                None => Self::next_coming_day(month.month_of_token()?, number, reading),
            },
            [Token::Digits(day), month] => Self::next_coming_day(month.month_of_token()?, day, reading),
            [Token::Digits(day), month, Token::Digits(year)] | [month, Token::Digits(day), Token::Digits(year)] => {
                Self::span_of_one_day(four_digit_year(year)?, month.month_of_token()?, day.parse().ok()?)
            }
            _ => None,
        }
    }

    /// `today` and the days around it.
    fn read_near_word(word: &Token, today: NaiveDate) -> Option<Self> {
        let days = [
            (Role::Yesterday, -1),
            (Role::Today, 0),
            (Role::Tomorrow, 1),
            (Role::DayAfterTomorrow, 2),
            (Role::InAWeek, 7),
        ];
        let mut found = days.iter().filter(|(role, _)| word.can_be(*role));
        let (_, away) = found.next().filter(|_| found.next().is_none())?;
        today.checked_add_signed(TimeDelta::days(*away)).map(Self::span_on_day)
    }

    /// `1 December`, in a field that asks for a day to come: this year's, or the next one's where that is gone.
    fn next_coming_day(month: u32, day: &str, reading: Reading<'_>) -> Option<Self> {
        let day = day.parse().ok().filter(|_| reading.ahead && day.len() <= 2)?;
        let this_year = reading.today.year();
        let of = |year: i32| NaiveDate::from_ymd_opt(year, month, day).filter(|found| *found >= reading.today);
        of(this_year).or_else(|| of(this_year.checked_add(1)?)).map(Self::span_on_day)
    }

    /// `Monday`, in a field that asks for a day to come: the first one after today. On a Monday it could be today as well.
    ///
    /// `next Monday` is that day only where all take it so: a week must end in between, wherever it begins on Saturday,
    /// Sunday or Monday. On a Tuesday, "next Friday" is this week's for some and the week after's for others.
    fn read_weekday(tokens: &[&Token], reading: Reading<'_>) -> Option<Self> {
        let (name, is_next) = match tokens {
            [name] => (name, false),
            [next, name] | [name, next] if next.can_be(Role::Next) => (name, true),
            _ => return None,
        };
        let (wanted, today) = (name.weekday_of_token()?, reading.today.weekday().num_days_from_monday());
        let away = (wanted + 6 - today) % 7 + 1;
        let is_sure = if is_next { away == 7 || today <= FRIDAY && wanted < today } else { away < 7 };
        let day = reading.today.checked_add_days(Days::new(u64::from(away)))?;
        (reading.ahead && is_sure).then(|| Self::span_on_day(day))
    }

    fn read_digit_date(piece: &str) -> Option<Self> {
        if let Some(decade) = piece.strip_suffix('s') {
            let first = four_digit_year(decade).filter(|year| year % 10 == 0)?;
            return Some(Self { to: Self::span_of_year(first + 9)?.to, ..Self::span_of_year(first)? });
        }
        let parts: Vec<&str> = piece.split(['-', '/', '.']).collect();
        let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 2);
        match parts.as_slice() {
            [year] => Self::span_of_year(four_digit_year(year)?),
            [year, month] if year.len() == 4 => Self::span_of_month(four_digit_year(year)?, number(month)?),
            [month, year] => Self::span_of_month(four_digit_year(year)?, number(month)?),
            [year, month, day] if year.len() == 4 => {
                Self::span_of_one_day(four_digit_year(year)?, number(month)?, number(day)?)
            }
            [day, month, year] => Self::span_of_one_day(four_digit_year(year)?, number(month)?, number(day)?),
            _ => None,
        }
    }
}

/// A year in four digits; two could be any century.
fn four_digit_year(text: &str) -> Option<i32> {
    if text.len() == 4 { text.parse().ok() } else { None }
}
