//! Recovery sheets while they are being shown, until each is confirmed. New ones count once all three are in somebody's hands.

use crate::base::error::{Result, refuse};
use crate::vault::{Recovery, Sheet};
use std::collections::BTreeSet;

/// A recovery sheet as it is shown once.
#[derive(Clone, serde::Serialize, ts_rs::TS)]
#[ts(rename = "Sheet")]
pub struct ShownSheet {
    #[ts(type = "1 | 2 | 3")]
    pub number: u8,
    pub words: Vec<&'static str>,
    /// Words as digits, for readers of other scripts.
    pub groups: Vec<String>,
}

/// The sheets that are being shown, until they are confirmed.
pub(crate) struct Shown {
    pub(crate) sheets: [Sheet; 3],
    /// Recovery that they open once they count; `None` where they count already.
    pub(crate) waits: Option<Recovery>,
    pub(crate) confirmed: BTreeSet<u8>,
}

impl Shown {
    /// Of a vault that was just made.
    pub(crate) fn in_force(sheets: [Sheet; 3]) -> Self {
        Self { sheets, waits: None, confirmed: BTreeSet::new() }
    }

    /// As they are shown.
    pub(crate) fn all(&self) -> Result<Vec<ShownSheet>> {
        let shown =
            |sheet: &Sheet| Ok(ShownSheet { number: sheet.number(), words: sheet.words()?, groups: sheet.groups()? });
        self.sheets.iter().map(shown).collect()
    }

    /// Tells whether these are words of the sheet of this number, in its order and enough of them.
    pub(crate) fn are_of(&self, number: u8, typed: &[String]) -> Result<bool> {
        let sheet = self.sheets.iter().find(|sheet| sheet.number() == number).ok_or_else(|| refuse("sheets-gone"))?;
        let words = sheet.words()?;
        let mut left = words.iter();
        Ok(typed.len() >= CONFIRMED_WORDS_MIN
            && typed.iter().all(|typed| left.any(|word| *word == typed.trim().to_lowercase())))
    }
}

/// Fewer words than this prove nothing.
const CONFIRMED_WORDS_MIN: usize = 2;
