//! A worker's handle: a readable label, unique in an organisation, and not a name.
//!
//! A handle is also a file name, so it holds nothing that a path could be made of.

use crate::base::error::{Result, refuse};

/// A handle has at most this many letters.
pub(crate) const LETTERS_MAX: usize = 32;

/// Names that some systems keep for devices; a vault may be carried there.
const KEPT_BY_SYSTEMS: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// 1 to 32 of `a-z`, `0-9`, `_` and `-`, beginning with a letter or a digit.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Handle(String);

impl Handle {
    /// Reads a handle. Refuses with `handle-letters` for anything that is not one.
    pub fn parse_handle(text: &str) -> Result<Self> {
        let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let begins_well = text.bytes().next().is_some_and(is_letter);
        let all_allowed = text.bytes().all(|byte| is_letter(byte) || byte == b'_' || byte == b'-');
        let stem = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
        if begins_well && all_allowed && text.len() <= LETTERS_MAX && !KEPT_BY_SYSTEMS.contains(&stem) {
            Ok(Self(text.to_owned()))
        } else {
            Err(refuse("handle-letters"))
        }
    }

    /// The label.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_is_a_short_label_that_no_path_can_be_made_of() {
        let longest = "a".repeat(LETTERS_MAX);
        for good in ["ana", "ben-2", "night_shift", "7", longest.as_str(), "console"] {
            assert!(Handle::parse_handle(good).is_ok(), "{good}");
        }
        let too_long = "a".repeat(LETTERS_MAX + 1);
        for bad in [
            "",
            ".",
            "..",
            "../ana",
            "ana/ben",
            "ana\\ben",
            "Ana",
            "ana ben",
            "ana\n",
            "ana\0",
            "-ana",
            "_ana",
            "añá",
            "ана",
            "ana.cbor",
            "c:",
            "con",
            "com1",
            too_long.as_str(),
        ] {
            assert!(Handle::parse_handle(bad).is_err(), "{bad:?}");
        }
    }
}
