//! Keys: who may open a vault, who signed what, and how it is opened again when a passphrase is lost.
//!
//! A vault is a folder (`docs/formats/vault.md`). Its stores are opened here and handed to the ledger; what is written
//! in them is not decided here. Everything that two devices must agree on is fixed by the golden files of
//! `tests/golden/formats`.

mod admission;
mod alarm;
mod anchor;
mod answer;
mod armour;
mod around;
pub mod author;
mod backup;
mod belonging;
mod certificate;
mod change_passphrase;
mod cipher;
mod code;
mod cost;
mod create;
mod enrol;
mod folder;
mod handle;
mod learn;
mod link;
mod means;
mod member;
mod open;
pub mod passphrase;
mod pins;
mod recover;
mod renew;
mod request;
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
pub use anchor::{Anchor, Anchored, Pin};
pub use armour::{Letter, read_letter, write_letter};
pub use around::{Around, Opened};
pub use backup::{
    BackupFound, BackupSummary, OpensWith, Restoring, aside_of, backup_folder_in, find_backups, restore, restore_as,
};
pub use belonging::{NewAnswer, NewRequest, Offered};
pub use change_passphrase::change_passphrase;
pub use cost::Cost;
pub use create::{Beginning, Joining, create, create_to_belong};
pub use enrol::{INVITATION_DAYS, NewInvitation, WorkerStanding, WorkerState, join};
pub use folder::Keyring;
pub use handle::Handle;
pub use learn::Learned;
pub use means::Means;
pub use member::Member;
pub use open::{Open, OpenStore, handles, is_said_sample, is_vault, say_sample, unlock};
pub use recover::{check_sheets, recover};
pub use renew::SheetsStand;
pub use seal::{SealingKey, Unopened, seal_file};
pub use sheets::{Recovery, Sheet, write_sheets};
pub use statement::{Row as StatementRow, Statement, read_rows_value, rows_value};

#[cfg(test)]
mod tests;
