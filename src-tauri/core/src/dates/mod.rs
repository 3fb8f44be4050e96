//! Dates and ages as people say them: partial, about, a range, or only before something.
//!
//! All pure: today and the words are arguments. The words stand with the languages (`locales/*/dates.ftl`), not in
//! code. Deliberately absent: other calendars than the Gregorian. The calendar in which a date was typed is kept beside
//! it, so that reading another one can come without touching what is stored.

pub(crate) mod age_range;
pub(crate) mod date_words;
pub(crate) mod fuzzy;
pub(crate) mod years;

#[cfg(test)]
mod tests;
