//! Recovery sheets: shown once, confirmed, and made anew. New ones count once all three are in somebody's hands.

use super::room::Room;
use super::table::{Needs, RoomRequest};
use crate::base::error::{Result, refuse};
use crate::ledger::journal::EventKind;
use crate::request::{ENROLS, EVERYONE, EventClass};
use crate::request_constants;
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
pub(super) struct Shown {
    sheets: [Sheet; 3],
    /// What they open once they count; `None` where they count already.
    waits: Option<Recovery>,
    confirmed: BTreeSet<u8>,
}

impl Shown {
    /// Of a vault that was just made.
    pub fn in_force(sheets: [Sheet; 3]) -> Self {
        Self { sheets, waits: None, confirmed: BTreeSet::new() }
    }

    /// As they are shown.
    pub fn all(&self) -> Result<Vec<ShownSheet>> {
        let shown =
            |sheet: &Sheet| Ok(ShownSheet { number: sheet.number(), words: sheet.words()?, groups: sheet.groups()? });
        self.sheets.iter().map(shown).collect()
    }

    /// Whether these are words of the sheet of this number, in its order and enough of them.
    fn are_of(&self, number: u8, typed: &[String]) -> Result<bool> {
        let sheet = self.sheets.iter().find(|sheet| sheet.number() == number).ok_or_else(|| refuse("sheets-gone"))?;
        let words = sheet.words()?;
        let mut left = words.iter();
        Ok(typed.len() >= CONFIRMED_WORDS_MIN
            && typed.iter().all(|typed| left.any(|word| *word == typed.trim().to_lowercase())))
    }
}

/// Fewer words than this prove nothing.
const CONFIRMED_WORDS_MIN: usize = 2;

/// Whether the words were right.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct SheetCheck {
    pub right: bool,
}

/// Some words of a sheet in their order, to show that it was written down. With the last of three sheets new ones begin
/// to count, and the older ones count no more.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct ConfirmSheets {
    pub number: u8,
    pub words: Vec<String>,
}

impl RoomRequest for ConfirmSheets {
    type Reply = SheetCheck;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("confirm_sheets", Command, EVERYONE, EventClass::Own(EventKind::SheetsConfirmed), [Vault]);
    const WHILE_JOINING: bool = true;

    fn run(self, room: &mut Room) -> Result<SheetCheck> {
        let shown = room.sheets.as_mut().ok_or_else(|| refuse("sheets-gone"))?;
        let right = shown.are_of(self.number, &self.words)?;
        if right {
            shown.confirmed.insert(self.number);
            if shown.sheets.iter().all(|sheet| shown.confirmed.contains(&sheet.number())) {
                room.use_sheets()?;
            }
        }
        Ok(SheetCheck { right })
    }
}

/// Three sheets that do not count yet.
#[derive(Clone, serde::Serialize, ts_rs::TS)]
pub struct NewSheets {
    pub sheets: Vec<ShownSheet>,
}

/// Draws three new recovery sheets. The older ones count until each of the new ones is confirmed.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct MakeSheets {
    /// Hers, once more.
    pub passphrase: String,
}

impl RoomRequest for MakeSheets {
    type Reply = NewSheets;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("make_sheets", Command, ENROLS, EventClass::Own(EventKind::SheetsMade), []);
    const OF_THE_FILES: bool = true;

    fn run(self, room: &mut Room) -> Result<NewSheets> {
        let session = room.session.as_ref().ok_or_else(|| refuse("locked"))?;
        let means = &mut Room::means(&mut room.environment);
        let (recovery, sheets) = session.open.make_sheets(&self.passphrase, means)?;
        room.note(EventKind::SheetsMade)?;
        let shown = Shown { sheets, waits: Some(recovery), confirmed: BTreeSet::new() };
        let sheets = shown.all()?;
        room.sheets = Some(shown);
        Ok(NewSheets { sheets })
    }
}

impl Room {
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
        let session = self.session.as_mut().ok_or_else(|| refuse("locked"))?;
        match &shown.waits {
            Some(recovery) => session.open.use_sheets(recovery, &mut Self::means(&mut self.environment))?,
            None => self.keep_sheets_confirmed()?,
        }
        self.sheets = None;
        Ok(())
    }

    /// Keeps in mind that somebody has the sheets that count.
    pub(super) fn keep_sheets_confirmed(&self) -> Result<()> {
        match self.session.as_ref().map(|session| session.open.confirm_sheets()) {
            // She is asked to make new ones, which is not needed and does no harm.
            Some(Err(error)) if error.is_disk_full() => Ok(()),
            Some(done) => done,
            None => Ok(()),
        }
    }
}
