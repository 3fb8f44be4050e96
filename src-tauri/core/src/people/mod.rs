//! People: who someone is, as far as they tell. Quick intake: five questions, none of them mandatory.

pub mod age;
mod case_code;
mod intake;

pub(crate) use case_code::FreeCodes;

pub use age::{age_of_person, birth_range_of, may_be_under_18, told_in_words};
pub use intake::{AgeRead, DateRead, ReadAge, ReadDate, StartCase, StartedCase};

#[cfg(test)]
mod tests;
