//! Coded columns: cases and events as small numbers, side by side. A deposit carries them, the figures store keeps
//! them, and tables are counted from them.
//!
//! A place in these columns means nothing outside of them. `docs/formats/deposit.md` names the columns; in the figures store
//! each is one piece of bytes, so that a table reads a few kilobytes and never a row.

use crate::base::encoding::{EncodingError, Parts, Value, bytes_value, decode_canonical, encode_canonical, text_value};
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
pub(crate) struct Words {
    /// Each once, in the order in which they first came.
    words: Vec<String>,
    at: Vec<u16>,
}

/// Fills a column of words.
#[derive(Debug, Default)]
pub(crate) struct WordsPen {
    column: Words,
    known: HashMap<String, u16>,
}

impl WordsPen {
    /// Appends a word, or nothing. Fails where there are more different words than a column can tell apart.
    pub(crate) fn push_word_or_none(&mut self, word: Option<&str>) -> std::result::Result<(), EncodingError> {
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
    pub(crate) fn into_words_done(self) -> Words {
        self.column
    }
}

impl Words {
    pub(crate) fn len(&self) -> usize {
        self.at.len()
    }

    /// The word at a place.
    pub(crate) fn word_at_place(&self, place: usize) -> Option<&str> {
        self.words.get(usize::from(*self.at.get(place)?)).map(String::as_str)
    }

    /// For each row the number of its word in a table of one's own, made from the different words; `nothing` where it has none.
    pub(crate) fn coded_numbers(&self, nothing: u8, code: impl Fn(&str) -> u8) -> Vec<u8> {
        let codes: Vec<u8> = self.words.iter().map(|word| code(word)).collect();
        self.at.iter().map(|at| codes.get(usize::from(*at)).copied().unwrap_or(nothing)).collect()
    }

    /// The rows in another order.
    fn reordered_by(&self, order: &[u32]) -> Self {
        Self {
            words: self.words.clone(),
            at: order.iter().filter_map(|place| self.at.get(*place as usize).copied()).collect(),
        }
    }

    fn to_encoded_value(&self) -> Value {
        let words = Value::Array(self.words.iter().map(|word| text_value(word)).collect());
        Value::Array(vec![words, numbers_value(self.at.iter().copied())])
    }

    fn from_encoded_value(value: Value, rows: usize) -> std::result::Result<Self, EncodingError> {
        let mut parts = Parts::of_array_value(value)?;
        let words: Vec<String> = parts
            .next_array_value()?
            .into_iter()
            .map(|word| word.into_text().map_err(|_| EncodingError::Shape))
            .collect::<std::result::Result<_, _>>()?;
        let at = read_numbers(&parts.next_bytes_value()?);
        parts.expect_no_more()?;
        let fits = at.len() == rows && at.iter().all(|at| *at == NOTHING || usize::from(*at) < words.len());
        if fits { Ok(Self { words, at }) } else { Err(EncodingError::Shape) }
    }
}

/// The columns of cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cases {
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
pub(crate) struct Events {
    /// The place of its case.
    pub case: Vec<u32>,
    pub service: Words,
    pub month: Vec<TimeCell>,
}

impl Cases {
    pub(crate) fn len(&self) -> usize {
        self.first.len()
    }

    /// Tells whether it is the case with which its person was first registered: one for each person.
    pub(crate) fn is_first_of_person(&self, place: usize) -> bool {
        self.first.get(place).is_some_and(|first| *first as usize == place)
    }

    /// Tells whether every place is there and every *first* is its own.
    pub(crate) fn holds_together(&self) -> bool {
        let rows = self.len();
        self.opened.len() == rows
            && [&self.victim_status, &self.gender, &self.age, &self.majority, &self.exploitation]
                .iter()
                .all(|column| column.len() == rows)
            && self.first.iter().all(|first| self.is_first_of_person(*first as usize))
    }

    /// The rows in another order: `order` holds the old place of each new one.
    pub(crate) fn reordered_by(&self, order: &[u32]) -> Self {
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
            victim_status: self.victim_status.reordered_by(order),
            gender: self.gender.reordered_by(order),
            age: self.age.reordered_by(order),
            majority: self.majority.reordered_by(order),
            exploitation: self.exploitation.reordered_by(order),
        }
    }

    /// The bytes that the figures store keeps.
    pub(crate) fn to_canonical_bytes(&self) -> Result<Vec<u8>> {
        Ok(encode_canonical(&Value::Array(vec![
            text_value(CASES_TAG),
            places_value(&self.first),
            numbers_value(self.opened.iter().map(|time_cell| time_cell.as_stored_number())),
            self.victim_status.to_encoded_value(),
            self.gender.to_encoded_value(),
            self.age.to_encoded_value(),
            self.majority.to_encoded_value(),
            self.exploitation.to_encoded_value(),
        ]))?)
    }

    pub(crate) fn from_canonical_bytes(kept: &[u8]) -> Result<Self> {
        let mut parts = Parts::of_format_value(decode_canonical(kept)?, CASES_FORMAT, 1)?;
        let first = read_places(&parts.next_bytes_value()?);
        let rows = first.len();
        let cases = Self {
            first,
            opened: read_time_cells(&parts.next_bytes_value()?)?,
            victim_status: Words::from_encoded_value(parts.next_value()?, rows)?,
            gender: Words::from_encoded_value(parts.next_value()?, rows)?,
            age: Words::from_encoded_value(parts.next_value()?, rows)?,
            majority: Words::from_encoded_value(parts.next_value()?, rows)?,
            exploitation: Words::from_encoded_value(parts.next_value()?, rows)?,
        };
        parts.expect_no_more()?;
        if cases.holds_together() { Ok(cases) } else { Err(EncodingError::Shape.into()) }
    }
}

impl Events {
    pub(crate) fn len(&self) -> usize {
        self.case.len()
    }

    /// Tells whether every event has a case among so many.
    pub(crate) fn holds_together(&self, cases: usize) -> bool {
        let rows = self.len();
        self.service.len() == rows && self.month.len() == rows && self.case.iter().all(|case| (*case as usize) < cases)
    }

    /// The rows in another order, of cases that are in another order too.
    pub(crate) fn reordered_by(&self, order: &[u32], cases: &[u32]) -> Self {
        let mut new_place = vec![0_u32; cases.len()];
        for (new, old) in (0..).zip(cases) {
            if let Some(place) = new_place.get_mut(*old as usize) {
                *place = new;
            }
        }
        let case = |old: &u32| self.case.get(*old as usize).and_then(|case| new_place.get(*case as usize)).copied();
        Self {
            case: order.iter().filter_map(case).collect(),
            service: self.service.reordered_by(order),
            month: order.iter().filter_map(|old| self.month.get(*old as usize).copied()).collect(),
        }
    }

    /// The bytes that the figures store keeps.
    pub(crate) fn to_canonical_bytes(&self) -> Result<Vec<u8>> {
        Ok(encode_canonical(&Value::Array(vec![
            text_value(EVENTS_TAG),
            places_value(&self.case),
            self.service.to_encoded_value(),
            numbers_value(self.month.iter().map(|time_cell| time_cell.as_stored_number())),
        ]))?)
    }

    /// Reads what was kept beside so many cases.
    pub(crate) fn from_canonical_bytes(kept: &[u8], cases: usize) -> Result<Self> {
        let mut parts = Parts::of_format_value(decode_canonical(kept)?, EVENTS_FORMAT, 1)?;
        let case = read_places(&parts.next_bytes_value()?);
        let service = Words::from_encoded_value(parts.next_value()?, case.len())?;
        let events = Self { case, service, month: read_time_cells(&parts.next_bytes_value()?)? };
        parts.expect_no_more()?;
        if events.holds_together(cases) { Ok(events) } else { Err(EncodingError::Shape.into()) }
    }
}

fn places_value(places: &[u32]) -> Value {
    bytes_value(&places.iter().flat_map(|place| place.to_be_bytes()).collect::<Vec<u8>>())
}

fn read_places(kept: &[u8]) -> Vec<u32> {
    kept.chunks_exact(4).map(|four| four.iter().fold(0, |number, byte| number << 8 | u32::from(*byte))).collect()
}

fn numbers_value(numbers: impl Iterator<Item = u16>) -> Value {
    bytes_value(&numbers.flat_map(u16::to_be_bytes).collect::<Vec<u8>>())
}

fn read_numbers(kept: &[u8]) -> Vec<u16> {
    kept.chunks_exact(2).map(|two| two.iter().fold(0, |number, byte| number << 8 | u16::from(*byte))).collect()
}

fn read_time_cells(kept: &[u8]) -> std::result::Result<Vec<TimeCell>, EncodingError> {
    read_numbers(kept)
        .into_iter()
        .map(|number| TimeCell::from_stored_number(number).ok_or(EncodingError::Shape))
        .collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    fn column_of_words(words: &[Option<&str>]) -> Words {
        let mut pen = WordsPen::default();
        words.iter().for_each(|word| pen.push_word_or_none(*word).unwrap());
        pen.into_words_done()
    }

    /// Three cases of two invented persons: the second case is of the first person.
    pub(crate) fn three_cases() -> Cases {
        Cases {
            first: vec![0, 0, 2],
            opened: ["2026-07", "2026-Q3", "unknown"]
                .map(|time_cell| TimeCell::parse_time_cell(time_cell).unwrap())
                .to_vec(),
            victim_status: column_of_words(&[Some("possible"), Some("identified"), None]),
            gender: column_of_words(&[Some("woman"), Some("woman"), Some("man")]),
            age: column_of_words(&[Some("17"), Some("17"), None]),
            majority: column_of_words(&[Some("child"), Some("child"), Some("unknown")]),
            exploitation: column_of_words(&[Some("labour sexual"), None, Some("")]),
        }
    }

    /// Two services of the first case in one month, one of the third.
    pub(crate) fn three_events() -> Events {
        Events {
            case: vec![0, 0, 2],
            service: column_of_words(&[Some("food"), Some("food"), Some("legal_information")]),
            month: ["2026-07", "2026-07", "unknown"]
                .map(|time_cell| TimeCell::parse_time_cell(time_cell).unwrap())
                .to_vec(),
        }
    }

    #[test]
    fn columns_read_back_as_they_were_kept() {
        let (cases, events) = (three_cases(), three_events());
        assert_eq!(Cases::from_canonical_bytes(&cases.to_canonical_bytes().unwrap()).unwrap(), cases);
        assert_eq!(Events::from_canonical_bytes(&events.to_canonical_bytes().unwrap(), 3).unwrap(), events);
        assert!(
            Events::from_canonical_bytes(&events.to_canonical_bytes().unwrap(), 2).is_err(),
            "an event of a case that is not there"
        );
    }

    #[test]
    fn in_another_order_every_row_and_every_place_says_the_same() {
        let order = [2, 0, 1];
        let cases = three_cases().reordered_by(&order);
        assert_eq!(cases.first, [0, 1, 1]);
        assert_eq!(cases.gender.word_at_place(0), Some("man"));
        assert_eq!(cases.victim_status.word_at_place(2), Some("identified"));
        assert!(cases.holds_together());
        let events = three_events().reordered_by(&[1, 2, 0], &order);
        assert_eq!(events.case, [1, 0, 1]);
        assert_eq!(events.service.word_at_place(1), Some("legal_information"));
    }

    #[test]
    fn a_first_that_is_not_its_own_does_not_hold() {
        let wrong = Cases { first: vec![1, 0, 2], ..three_cases() };
        assert!(!wrong.holds_together());
        assert!(Cases::from_canonical_bytes(&wrong.to_canonical_bytes().unwrap()).is_err());
    }
}
