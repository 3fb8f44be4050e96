//! Recovery sheets while they are being shown, until each is confirmed. New ones count once all three are in somebody's hands.

use super::Session;
use crate::base::error::{Result, refuse};
use crate::ledger::journal::EventKind;
use crate::vault::{self, Recovery, Sheet};
use std::collections::BTreeSet;
use std::path::Path;

/// A recovery sheet as it is shown once.
#[derive(Clone, serde::Serialize, ts_rs::TS)]
#[ts(rename = "Sheet")]
pub struct ShownSheet {
    #[ts(type = "1 | 2 | 3")]
    pub number: u8,
    pub words: Vec<&'static str>,
    /// The same as digits, for readers of other scripts.
    pub groups: Vec<String>,
}

/// The sheets that are being shown, until they are confirmed.
pub(crate) struct Shown {
    pub(crate) sheets: [Sheet; 3],
    /// What they open once they count; `None` where they count already.
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

    /// Whether these are words of the sheet of this number, in its order and enough of them.
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

impl Session {
    /// Writes the sheets that are being shown into a folder, one file a sheet, each under its heading.
    ///
    /// Refuses with `sheets-gone` where none are shown, and with `file-exists`.
    pub fn write_sheets(&self, folder: &Path, heading: &dyn Fn(u8) -> String) -> Result<()> {
        let shown = self.sheets.as_ref().ok_or_else(|| refuse("sheets-gone"))?;
        vault::write_sheets(folder, &shown.sheets, heading)
    }

    /// The sheets that were shown are in somebody's hands: from now on they count, and are shown no more.
    ///
    /// Refuses with `sheets-gone` where none are shown.
    pub fn use_sheets(&mut self) -> Result<()> {
        if self.sheets.is_none() {
            return Err(refuse("sheets-gone"));
        }
        // The event first: who put them in force stands in the journal before they are.
        self.note(EventKind::SheetsConfirmed)?;
        let shown = self.sheets.as_ref().ok_or_else(|| refuse("sheets-gone"))?;
        let unlocked = self.unlocked.as_mut().ok_or_else(|| refuse("locked"))?;
        match &shown.waits {
            Some(recovery) => unlocked.open.use_sheets(recovery, &mut Self::environment(&mut self.config))?,
            None => self.keep_sheets_confirmed()?,
        }
        self.sheets = None;
        Ok(())
    }

    /// Keeps in mind that somebody has the sheets that count.
    pub(crate) fn keep_sheets_confirmed(&self) -> Result<()> {
        match self.unlocked.as_ref().map(|unlocked| unlocked.open.confirm_sheets()) {
            // She is asked to make new ones, which is not needed and does no harm.
            Some(Err(error)) if error.is_disk_full() => Ok(()),
            Some(done) => done,
            None => Ok(()),
        }
    }
}
