//! The languages of Amparo: locale folders found at run time, their checks, and sentences and numbers without the page.
//!
//! Fluent is parsed, checked and merged here and only formatted on the page; plural forms, digits and directions come from CLDR through
//! ICU4X on this side and through Intl on the other, and `tests/golden/numbers.json` holds both to the same answers. No language
//! is named in this code but English, which messages are written in first.
//!
//! Pure but for the folders it is pointed at: no vault, no store, no clock. A translator's tools are built of this crate alone.

#![deny(unreachable_pub)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod check;
mod cldr;
mod file;
mod functions;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzz_targets;
mod icu_rewrite;
mod language;
mod library;
mod locale_rows;
mod locale_text;
mod localization;
mod negotiation;
mod pattern_shape;
mod progress;
mod reading_limits;
mod settings;
mod showable;
mod stamp;
mod text_safety;
mod translation_state;
mod watch;

pub use cldr::Dir;
pub use file::{File, Unreadable};
pub use language::{FolderFault, Language, SOURCE};
pub use library::Library;
pub use locale_rows::LocaleRow;
pub use locale_text::{LocaleFile, LocaleFiles, LocaleText};
pub use localization::{Arg, Args, Localization, args};
pub use progress::{Progress, count_progress, progress_lines, progress_of};
pub use settings::{Settings, SettingsFault};
pub use showable::{ShowableMessage, ShowableMessages};
pub use stamp::{StampError, Stamped, stamp_translations};
pub use translation_state::{Stage, Standing, TranslationState, source_hash};
pub use watch::{Changed, Watch, WatchError, watch_folders};
