//! Keys: who may open a vault, who signed what, and how it is opened again when a passphrase is lost.
//!
//! A vault is a folder (`docs/formats/vault.md`). Its stores are opened here and handed to the ledger; what is written
//! in them is not decided here. Everything that two devices must agree on is fixed by the golden files of
//! `tests/golden/formats`.

mod alarm;
mod anchor;
pub mod author;
mod backup;
mod certificate;
mod change_passphrase;
mod cipher;
mod code;
mod cost;
mod create;
mod enrol;
mod folder;
mod handle;
mod means;
mod open;
pub mod passphrase;
mod pins;
mod recover;
mod seal;
mod secrets;
mod seen;
mod sheets;
mod signing;
mod slots;
mod statement;
pub mod words;
mod worker;

pub use alarm::Alarm;
pub use anchor::{Anchor, Pin};
pub use backup::{
    BackupFound, BackupSummary, OpensWith, Restoring, aside_of, backup_folder_in, find_backups, restore, restore_as,
};
pub use change_passphrase::change_passphrase;
pub use cost::Cost;
pub use create::{Beginning, create};
pub use enrol::{INVITATION_DAYS, NewInvitation, WorkerStanding, WorkerState, join};
pub use folder::Keyring;
pub use handle::Handle;
pub use means::Means;
pub use open::{Open, OpenStore, handles, is_vault, unlock};
pub use recover::{check_sheets, recover};
pub use seal::SealingKey;
pub use sheets::{Sheet, write_sheets};
pub use statement::Statement;

#[cfg(test)]
mod tests;
