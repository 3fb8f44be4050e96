//! People: who someone is, as far as she tells. Quick intake: five questions, none of them mandatory.

mod code;
mod intake;

pub(crate) use code::FreeCodes;

pub use crate::dates::told::{age_of, birth_of, may_be_under_18, told_as};
pub use intake::{AgeRead, DateRead, ReadAge, ReadDate, StartCase, StartedCase};

#[cfg(test)]
mod tests;
