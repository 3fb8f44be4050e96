//! Languages and passphrases: what the first screen needs before any vault is open.

use super::room::Room;
use super::table::{Needs, RoomRequest};
use crate::base::error::Result;
use crate::request::{EVERYONE, EventClass};
use crate::request_constants;
use crate::vault::crypto::word_encoding;
use crate::vault::unlock::passphrase;
use amparo_words::{LocaleRow, LocaleText};

/// The languages that are there.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ListLocales {}

impl RoomRequest for ListLocales {
    type Reply = Vec<LocaleRow>;
    const NEEDS: Needs = Needs::Nothing;
    request_constants!("list_locales", Query, EVERYONE, EventClass::None("shows languages"), []);

    fn run(self, room: &mut Room) -> Result<Vec<LocaleRow>> {
        Ok(room.library.locale_rows())
    }
}

/// The words of one language, with those it falls back to.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ReadLocale {
    /// Nothing: the language in force, so that the first screen need not ask for it first.
    pub tag: Option<String>,
}

impl RoomRequest for ReadLocale {
    type Reply = LocaleText;
    const NEEDS: Needs = Needs::Nothing;
    request_constants!("read_locale", Query, EVERYONE, EventClass::None("shows words"), []);

    fn run(self, room: &mut Room) -> Result<LocaleText> {
        room.read_languages();
        let tag = self.tag.map_or_else(|| room.language(), Ok)?;
        Ok(room.library.locale_text(&tag))
    }
}

/// A passphrase to offer.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct SuggestedPassphrase {
    pub passphrase: String,
}

/// Offers a passphrase of words drawn at random.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct SuggestPassphrase {}

impl RoomRequest for SuggestPassphrase {
    type Reply = SuggestedPassphrase;
    const NEEDS: Needs = Needs::Nothing;
    request_constants!("suggest_passphrase", Query, EVERYONE, EventClass::None("nobody's passphrase yet"), []);

    fn run(self, room: &mut Room) -> Result<SuggestedPassphrase> {
        Ok(SuggestedPassphrase { passphrase: word_encoding::suggest_passphrase(room.environment.random.as_mut())? })
    }
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct PassphraseRating {
    /// zxcvbn, 0 to 4.
    pub score: u8,
    pub enough: bool,
}

/// Rates a passphrase while it is typed.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub struct RatePassphrase {
    pub passphrase: String,
    pub handle: String,
}

impl RoomRequest for RatePassphrase {
    type Reply = PassphraseRating;
    const NEEDS: Needs = Needs::Nothing;
    request_constants!("rate_passphrase", Query, EVERYONE, EventClass::None("nobody's passphrase yet"), []);

    fn run(self, _: &mut Room) -> Result<PassphraseRating> {
        let score = passphrase::rate(&self.passphrase, &self.handle);
        Ok(PassphraseRating { score, enough: score >= passphrase::SCORE_MIN })
    }
}
