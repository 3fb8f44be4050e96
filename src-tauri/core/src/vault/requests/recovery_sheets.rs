//! Recovery sheets: shown once, confirmed, and made anew. New ones count once all three are in somebody's hands.

use crate::base::error::{Result, refuse};
use crate::ledger::journal::EventKind;
use crate::request::{ENROLS, EVERYONE, EventClass, Request, Requires, WholeVault};
use crate::request_constants;
use crate::session::Session;
use crate::session::shown_sheets::{Shown, ShownSheet};
use std::collections::BTreeSet;

/// Result of a check of words.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct SheetCheck {
    pub right: bool,
}

/// Some words of a sheet in their order, to show that it was written down. With the last of three sheets new ones begin
/// to count, and the older ones count no more.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ConfirmSheets {
    pub number: u8,
    pub words: Vec<String>,
}

impl Request for ConfirmSheets {
    type Scope = WholeVault;
    type Reply = SheetCheck;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("confirm_sheets", Command, EVERYONE, EventClass::Own(EventKind::SheetsConfirmed), [Vault]);
    const WHILE_JOINING: bool = true;

    fn handle_request(self, session: &mut Session) -> Result<SheetCheck> {
        let shown = session.sheets.as_mut().ok_or_else(|| refuse("sheets-gone"))?;
        let right = shown.are_of(self.number, &self.words)?;
        if right {
            shown.confirmed.insert(self.number);
            if shown.sheets.iter().all(|sheet| shown.confirmed.contains(&sheet.number())) {
                session.use_sheets()?;
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
    /// Passphrase of the worker, once more.
    pub passphrase: String,
}

impl Request for MakeSheets {
    type Scope = WholeVault;
    type Reply = NewSheets;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("make_sheets", Command, ENROLS, EventClass::Own(EventKind::SheetsMade), []);
    const OF_THE_FILES: bool = true;

    fn handle_request(self, session: &mut Session) -> Result<NewSheets> {
        let unlocked = session.unlocked.as_ref().ok_or_else(|| refuse("locked"))?;
        let environment = &mut Session::environment(&mut session.config);
        let (recovery, sheets) = unlocked.open.make_sheets(&self.passphrase, environment)?;
        session.note_in_journal(EventKind::SheetsMade)?;
        let shown = Shown { sheets, waits: Some(recovery), confirmed: BTreeSet::new() };
        let sheets = shown.all()?;
        session.sheets = Some(shown);
        Ok(NewSheets { sheets })
    }
}
