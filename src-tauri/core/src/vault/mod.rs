//! Keys: who may open a vault, who signed what, and how it is opened again when a passphrase is lost.
//!
//! A vault is a folder (`docs/formats/vault.md`). The vault's stores are opened here and handed to the ledger; what is
//! written in them is not decided here. Everything that two devices must agree on is fixed by the golden files of
//! `tests/golden/formats`. The rooms, each built on those before it:
//!
//! | folder | holds |
//! | --- | --- |
//! | [`crypto`] | ciphers, signatures, sealing, key derivation, words that stand for keys. Knows no file |
//! | [`files`] | each file of the folder, read and written: layout, worker files, slots, sheets, anchors |
//! | [`membership`] | the organisation's statement: links, certificates, requests and replies, pins |
//! | [`unlock`] | opening a vault: passphrase, stores, what is compared and told |
//! | [`requests`] | what the screen and the command line may ask of all this |
//! | [`lifecycle`] | acts on a whole vault: create, enrol, recover, join, new sheets, backup, restore |

pub(crate) mod crypto;
pub(crate) mod files;
pub(crate) mod lifecycle;
pub(crate) mod membership;
pub(crate) mod requests;
#[cfg(test)]
mod tests;
pub(crate) mod unlock;

pub use crypto::armour::{Letter, read_letter, write_letter};
pub use crypto::invitation_code::INVITATION_DAYS;
pub use crypto::kdf::Cost;
pub use crypto::seal::{SealingKey, Unopened, seal_file};
pub use files::anchor::{Anchor, Anchored, Pin};
pub use files::handle::Handle;
pub use files::layout::SlotKind;
pub use files::sheets::{Recovery, Sheet, write_sheets};
pub use lifecycle::adopt_links::AdoptedLinks;
pub use lifecycle::backup::{
    BackupFound, OpensWith, Restoring, aside_of, backup_folder_in, find_backups, restore_as, restore_backup,
};
pub use lifecycle::backup_manifest::BackupSummary;
pub use lifecycle::change_passphrase::change_passphrase;
pub use lifecycle::create::{Beginning, Joining, create_to_belong, create_vault};
pub use lifecycle::enrol::{NewInvitation, WorkerStanding, WorkerState, join_by_code};
pub use lifecycle::join_organisation::{NewAnswer, NewRequest, Offered};
pub use lifecycle::recover::{check_sheets, recover_with_sheets};
pub use lifecycle::renew_sheets::SheetsStand;
pub use membership::member::Member;
pub use membership::statement::{Row as StatementRow, Statement, read_rows_value, rows_value};
pub use unlock::alarm::Alarm;
pub use unlock::compared_words::WordsCompared;
pub use unlock::environment::Environment;
pub use unlock::open::{Open, OpenStore, handles_in_folder, is_said_sample, is_vault, say_sample, unlock_vault};
pub use unlock::store_context::{Opened, StoreContext};
