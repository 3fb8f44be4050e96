//! The columns of a deposit by name, each with the function that derives it. The dictionary says which fields feed
//! them.
//!
//! Only what a table of the program asks for: a column comes with the first table that needs it.

use crate::dates::age_range::Age;
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::Fields;
use crate::dictionary::keys::{case, person};
use crate::figures::deposit::age_of_majority::{age_band_code, age_when_opened, majority_code};
use crate::figures::period::TimeCell;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Facts of one case when its row is made.
pub(crate) struct Facts<'a> {
    pub person: &'a Fields,
    pub case: &'a Fields,
    /// Forms of exploitation in all experiences of the case; `None` where nobody said anything.
    pub forms: Option<&'a BTreeSet<String>>,
    pub recorded_on: NaiveDate,
}

impl Facts<'_> {
    fn opened_on_date(&self) -> Option<&FuzzyDate> {
        self.case.known_value_of(case::OPENED_ON)
    }

    fn age_at_opening(&self) -> Option<Age> {
        age_when_opened(self.person, self.opened_on_date(), self.recorded_on)
    }
}

/// A column of words.
pub(crate) struct WordColumn {
    /// As it stands in the file.
    pub name: &'static str,
    /// The code list of its words, where they are codes of one.
    pub list: Option<&'static str>,
    pub of: fn(&Facts<'_>) -> Option<String>,
}

/// Columns of cases that are no words, before the others.
pub(crate) const FIRST: &str = "first";
pub(crate) const OPENED: &str = "opened";
/// Columns of events.
pub(crate) const CASE: &str = "case";
pub(crate) const SERVICE: &str = "service";
pub(crate) const MONTH: &str = "month";

pub(crate) const VICTIM_STATUS: WordColumn = WordColumn {
    name: "victim_status",
    list: Some("victim_status"),
    of: |facts| facts.case.known_value_of(case::VICTIM_STATUS).cloned(),
};

pub(crate) const GENDER: WordColumn = WordColumn {
    name: "gender",
    list: Some("gender_identity"),
    of: |facts| facts.person.known_value_of(person::GENDER_IDENTITY).cloned(),
};

pub(crate) const AGE: WordColumn =
    WordColumn { name: "age", list: None, of: |facts| age_band_code(facts.age_at_opening()) };

pub(crate) const MAJORITY: WordColumn = WordColumn {
    name: "majority",
    list: None,
    of: |facts| Some(majority_code(facts.person, facts.age_at_opening()).to_owned()),
};

/// A set of codes: sorted, with a space between; empty where it was asked and there is none.
pub(crate) const EXPLOITATION: WordColumn = WordColumn {
    name: "exploitation",
    list: Some("exploitation"),
    of: |facts| facts.forms.map(|forms| forms.iter().map(String::as_str).collect::<Vec<_>>().join(" ")),
};

/// The columns of words of cases, in the order of the file.
pub(crate) const WORD_COLUMNS: [&WordColumn; 5] = [&VICTIM_STATUS, &GENDER, &AGE, &MAJORITY, &EXPLOITATION];

/// The month in which a case was opened.
pub(crate) fn opening_time_cell(facts: &Facts<'_>) -> TimeCell {
    TimeCell::of_date(facts.opened_on_date())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dictionary::Dictionary;

    #[test]
    fn every_dimension_is_fed_by_a_field_and_every_list_is_there() {
        let dictionary = Dictionary::shipped();
        let fed: BTreeSet<&str> = dictionary
            .records
            .values()
            .flat_map(|record| &record.fields)
            .flat_map(|field| field.figure.iter().map(String::as_str))
            .collect();
        for column in WORD_COLUMNS {
            assert!(column.list.is_none_or(|list| dictionary.list(list).is_some()), "{}", column.name);
        }
        for figure in ["identification", "gender", "age", "exploitation", "period", "service", "outcome"] {
            assert!(fed.contains(figure), "{figure}");
        }
    }
}
