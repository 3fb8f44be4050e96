//! The languages of Amparo: locale folders found at run time, their checks, and sentences and numbers without the page.
//!
//! Fluent is parsed, checked and merged here and only formatted on the page; plural forms, digits and directions come from CLDR through
//! ICU4X on this side and through Intl on the other, and `tests/golden/numbers.json` holds both to the same answers. No language
//! is named in this code but English, which messages are written in first.
//!
//! Pure but for the folders it is pointed at: no vault, no store, no clock. A translator's tools are built of this crate alone.

pub mod check;
pub mod cldr;
mod file;
mod library;
mod rewrite;
mod safety;
mod settings;
mod shape;
mod state;
mod status;
mod watch;
mod words;

pub use cldr::Dir;
pub use file::{File, Unreadable};
pub use library::{FolderFault, Kept, Language, Library, LocaleFile, LocaleFiles, LocaleRow, LocaleText, SOURCE};
pub use settings::{Settings, SettingsFault};
pub use state::{Stage, Standing, State, hash};
pub use status::{Counts, StampError, Stamped, counts, plain as status_plain, stamp, status};
pub use watch::{Changed, Watch, WatchError, watch};
pub use words::{Arg, Args, Words, args};
