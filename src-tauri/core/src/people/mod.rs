//! People: who someone is, as far as they tell. Quick intake: five questions, none of them mandatory.

pub(crate) mod age;
mod case_code;
mod intake;

pub(crate) use case_code::FreeCodes;

pub(crate) use age::{age_of_person, may_be_under_18, told_in_words};
#[cfg(test)]
pub(crate) use intake::NotesAnswer;
pub(crate) use intake::{ReadAge, ReadDate, StartCase};

#[cfg(test)]
mod tests;
