//! Coded columns: cases and events as small numbers, side by side. A deposit carries them, the figures store keeps
//! them, and tables are counted from them.
//!
//! A place in these columns means nothing outside of them. `docs/formats/deposit.md` names the columns; in the figures store
//! each is one piece of bytes, so that a table reads a few kilobytes and never a row.

use crate::base::encoding::{EncodingError, Parts, Value, bytes, decode, encode, text};
use crate::base::error::Result;
use crate::figures::period::TimeCell;
use std::collections::HashMap;

const CASES_FORMAT: &str = "amparo/figures-cases/";
const CASES_TAG: &str = "amparo/figures-cases/1";
const EVENTS_FORMAT: &str = "amparo/figures-events/";
const EVENTS_TAG: &str = "amparo/figures-events/1";

/// No word.
const NOTHING: u16 = u16::MAX;

/// A column of words: codes of a list, bands, sets of codes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Each once, in the order in which they first came.
    words: Vec<String>,
    at: Vec<u16>,
}

/// Fills a column of words.
#[derive(Debug, Default)]
pub struct WordsPen {
    column: Words,
    known: HashMap<String, u16>,
}

impl WordsPen {
    /// Appends a word, or nothing. Fails where there are more different words than a column can tell apart.
    pub fn push(&mut self, word: Option<&str>) -> std::result::Result<(), EncodingError> {
        let at = match word {
            None => NOTHING,
            Some(word) => match self.known.get(word) {
                Some(at) => *at,
                None => {
                    let at = u16::try_from(self.column.words.len()).ok().filter(|at| *at < NOTHING);
                    let at = at.ok_or(EncodingError::Shape)?;
                    self.column.words.push(word.to_owned());
                    self.known.insert(word.to_owned(), at);
                    at
                }
            },
        };
        self.column.at.push(at);
        Ok(())
    }

    /// The column.
    pub fn done(self) -> Words {
        self.column
    }
}

impl Words {
    pub fn len(&self) -> usize {
        self.at.len()
    }

    /// The word at a place.
    pub fn get(&self, place: usize) -> Option<&str> {
        self.words.get(usize::from(*self.at.get(place)?)).map(String::as_str)
    }

    /// For each row the number of its word in a table of one's own, made from the different words; `nothing` where it has none.
    pub fn coded(&self, nothing: u8, code: impl Fn(&str) -> u8) -> Vec<u8> {
        let codes: Vec<u8> = self.words.iter().map(|word| code(word)).collect();
        self.at.iter().map(|at| codes.get(usize::from(*at)).copied().unwrap_or(nothing)).collect()
    }

    /// The rows in another order.
    fn reordered(&self, order: &[u32]) -> Self {
        Self {
            words: self.words.clone(),
            at: order.iter().filter_map(|place| self.at.get(*place as usize).copied()).collect(),
        }
    }

    fn to_value(&self) -> Value {
        let words = Value::Array(self.words.iter().map(|word| text(word)).collect());
        Value::Array(vec![words, numbers(self.at.iter().copied())])
    }

    fn of_value(value: Value, rows: usize) -> std::result::Result<Self, EncodingError> {
        let mut parts = Parts::of(value)?;
        let words: Vec<String> = parts
            .array()?
            .into_iter()
            .map(|word| word.into_text().map_err(|_| EncodingError::Shape))
            .collect::<std::result::Result<_, _>>()?;
        let at = read_numbers(&parts.bytes()?);
        parts.end()?;
        let fits = at.len() == rows && at.iter().all(|at| *at == NOTHING || usize::from(*at) < words.len());
        if fits { Ok(Self { words, at }) } else { Err(EncodingError::Shape) }
    }
}

/// The columns of cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cases {
    /// The place of the case with which its person was first registered: its own place where it is that one.
    pub first: Vec<u32>,
    pub opened: Vec<TimeCell>,
    pub victim_status: Words,
    pub gender: Words,
    pub age: Words,
    pub majority: Words,
    /// The codes of a case, sorted, with a space between.
    pub exploitation: Words,
}

/// The columns of events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Events {
    /// The place of its case.
    pub case: Vec<u32>,
    pub service: Words,
    pub month: Vec<TimeCell>,
}

impl Cases {
    pub fn len(&self) -> usize {
        self.first.len()
    }

    /// Tells whether it is the case with which its person was first registered: one for each person.
    pub fn is_first(&self, place: usize) -> bool {
        self.first.get(place).is_some_and(|first| *first as usize == place)
    }

    /// Tells whether every place is there and every *first* is its own.
    pub fn holds(&self) -> bool {
        let rows = self.len();
        self.opened.len() == rows
            && [&self.victim_status, &self.gender, &self.age, &self.majority, &self.exploitation]
                .iter()
                .all(|column| column.len() == rows)
            && self.first.iter().all(|first| self.is_first(*first as usize))
    }

    /// The rows in another order: `order` holds the old place of each new one.
    pub fn reordered(&self, order: &[u32]) -> Self {
        let mut new_place = vec![0_u32; order.len()];
        for (new, old) in (0..).zip(order) {
            if let Some(place) = new_place.get_mut(*old as usize) {
                *place = new;
            }
        }
        let first = |old: &u32| self.first.get(*old as usize).and_then(|first| new_place.get(*first as usize)).copied();
        Self {
            first: order.iter().filter_map(first).collect(),
            opened: order.iter().filter_map(|old| self.opened.get(*old as usize).copied()).collect(),
            victim_status: self.victim_status.reordered(order),
            gender: self.gender.reordered(order),
            age: self.age.reordered(order),
            majority: self.majority.reordered(order),
            exploitation: self.exploitation.reordered(order),
        }
    }

    /// The bytes that the figures store keeps.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        Ok(encode(&Value::Array(vec![
            text(CASES_TAG),
            places(&self.first),
            numbers(self.opened.iter().map(|time_cell| time_cell.number())),
            self.victim_status.to_value(),
            self.gender.to_value(),
            self.age.to_value(),
            self.majority.to_value(),
            self.exploitation.to_value(),
        ]))?)
    }

    pub fn of_bytes(kept: &[u8]) -> Result<Self> {
        let mut parts = Parts::of_format(decode(kept)?, CASES_FORMAT, 1)?;
        let first = read_places(&parts.bytes()?);
        let rows = first.len();
        let cases = Self {
            first,
            opened: read_time_cells(&parts.bytes()?)?,
            victim_status: Words::of_value(parts.value()?, rows)?,
            gender: Words::of_value(parts.value()?, rows)?,
            age: Words::of_value(parts.value()?, rows)?,
            majority: Words::of_value(parts.value()?, rows)?,
            exploitation: Words::of_value(parts.value()?, rows)?,
        };
        parts.end()?;
        if cases.holds() { Ok(cases) } else { Err(EncodingError::Shape.into()) }
    }
}

impl Events {
    pub fn len(&self) -> usize {
        self.case.len()
    }

    /// Tells whether every event has a case among so many.
    pub fn holds(&self, cases: usize) -> bool {
        let rows = self.len();
        self.service.len() == rows && self.month.len() == rows && self.case.iter().all(|case| (*case as usize) < cases)
    }

    /// The rows in another order, of cases that are in another order too.
    pub fn reordered(&self, order: &[u32], cases: &[u32]) -> Self {
        let mut new_place = vec![0_u32; cases.len()];
        for (new, old) in (0..).zip(cases) {
            if let Some(place) = new_place.get_mut(*old as usize) {
                *place = new;
            }
        }
        let case = |old: &u32| self.case.get(*old as usize).and_then(|case| new_place.get(*case as usize)).copied();
        Self {
            case: order.iter().filter_map(case).collect(),
            service: self.service.reordered(order),
            month: order.iter().filter_map(|old| self.month.get(*old as usize).copied()).collect(),
        }
    }

    /// The bytes that the figures store keeps.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        Ok(encode(&Value::Array(vec![
            text(EVENTS_TAG),
            places(&self.case),
            self.service.to_value(),
            numbers(self.month.iter().map(|time_cell| time_cell.number())),
        ]))?)
    }

    /// Reads what was kept beside so many cases.
    pub fn of_bytes(kept: &[u8], cases: usize) -> Result<Self> {
        let mut parts = Parts::of_format(decode(kept)?, EVENTS_FORMAT, 1)?;
        let case = read_places(&parts.bytes()?);
        let service = Words::of_value(parts.value()?, case.len())?;
        let events = Self { case, service, month: read_time_cells(&parts.bytes()?)? };
        parts.end()?;
        if events.holds(cases) { Ok(events) } else { Err(EncodingError::Shape.into()) }
    }
}

fn places(places: &[u32]) -> Value {
    bytes(&places.iter().flat_map(|place| place.to_be_bytes()).collect::<Vec<u8>>())
}

fn read_places(kept: &[u8]) -> Vec<u32> {
    kept.chunks_exact(4).map(|four| four.iter().fold(0, |number, byte| number << 8 | u32::from(*byte))).collect()
}

fn numbers(numbers: impl Iterator<Item = u16>) -> Value {
    bytes(&numbers.flat_map(u16::to_be_bytes).collect::<Vec<u8>>())
}

fn read_numbers(kept: &[u8]) -> Vec<u16> {
    kept.chunks_exact(2).map(|two| two.iter().fold(0, |number, byte| number << 8 | u16::from(*byte))).collect()
}

fn read_time_cells(kept: &[u8]) -> std::result::Result<Vec<TimeCell>, EncodingError> {
    read_numbers(kept).into_iter().map(|number| TimeCell::of_number(number).ok_or(EncodingError::Shape)).collect()
}

#[cfg(test)]
pub mod tests {
    use super::*;

    fn column(words: &[Option<&str>]) -> Words {
        let mut pen = WordsPen::default();
        words.iter().for_each(|word| pen.push(*word).unwrap());
        pen.done()
    }

    /// Three cases of two invented persons: the second case is of the first person.
    pub fn three_cases() -> Cases {
        Cases {
            first: vec![0, 0, 2],
            opened: ["2026-07", "2026-Q3", "unknown"].map(|time_cell| TimeCell::parse(time_cell).unwrap()).to_vec(),
            victim_status: column(&[Some("possible"), Some("identified"), None]),
            gender: column(&[Some("woman"), Some("woman"), Some("man")]),
            age: column(&[Some("17"), Some("17"), None]),
            majority: column(&[Some("child"), Some("child"), Some("unknown")]),
            exploitation: column(&[Some("labour sexual"), None, Some("")]),
        }
    }

    /// Two services of the first case in one month, one of the third.
    pub fn three_events() -> Events {
        Events {
            case: vec![0, 0, 2],
            service: column(&[Some("food"), Some("food"), Some("legal_information")]),
            month: ["2026-07", "2026-07", "unknown"].map(|time_cell| TimeCell::parse(time_cell).unwrap()).to_vec(),
        }
    }

    #[test]
    fn columns_read_back_as_they_were_kept() {
        let (cases, events) = (three_cases(), three_events());
        assert_eq!(Cases::of_bytes(&cases.to_bytes().unwrap()).unwrap(), cases);
        assert_eq!(Events::of_bytes(&events.to_bytes().unwrap(), 3).unwrap(), events);
        assert!(Events::of_bytes(&events.to_bytes().unwrap(), 2).is_err(), "an event of a case that is not there");
    }

    #[test]
    fn in_another_order_every_row_and_every_place_says_the_same() {
        let order = [2, 0, 1];
        let cases = three_cases().reordered(&order);
        assert_eq!(cases.first, [0, 1, 1]);
        assert_eq!(cases.gender.get(0), Some("man"));
        assert_eq!(cases.victim_status.get(2), Some("identified"));
        assert!(cases.holds());
        let events = three_events().reordered(&[1, 2, 0], &order);
        assert_eq!(events.case, [1, 0, 1]);
        assert_eq!(events.service.get(1), Some("legal_information"));
    }

    #[test]
    fn a_first_that_is_not_its_own_does_not_hold() {
        let wrong = Cases { first: vec![1, 0, 2], ..three_cases() };
        assert!(!wrong.holds());
        assert!(Cases::of_bytes(&wrong.to_bytes().unwrap()).is_err());
    }
}
