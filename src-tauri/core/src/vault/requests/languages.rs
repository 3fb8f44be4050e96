//! Languages and passphrases: what the first screen needs before any vault is open.

use crate::base::error::Result;
use crate::request::{EVERYONE, EventClass, Request, Requires, WholeVault};
use crate::request_constants;
use crate::session::Session;
use crate::vault::crypto::word_encoding;
use crate::vault::unlock::passphrase;
use amparo_words::{LocaleRow, LocaleText};

/// The languages that are there.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ListLocales {}

impl Request for ListLocales {
    type Scope = WholeVault;
    type Reply = Vec<LocaleRow>;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("list_locales", Query, EVERYONE, EventClass::None("shows languages"), []);

    fn handle_request(self, session: &mut Session) -> Result<Vec<LocaleRow>> {
        Ok(session.library.locale_rows())
    }
}

/// The words of one language, with those it falls back to.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ReadLocale {
    /// Nothing: the language in force, so that the first screen need not ask for it first.
    pub tag: Option<String>,
}

impl Request for ReadLocale {
    type Scope = WholeVault;
    type Reply = LocaleText;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("read_locale", Query, EVERYONE, EventClass::None("shows words"), []);

    fn handle_request(self, session: &mut Session) -> Result<LocaleText> {
        session.read_languages();
        let tag = self.tag.map_or_else(|| session.language(), Ok)?;
        Ok(session.library.locale_text(&tag))
    }
}

/// A passphrase to offer.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct SuggestedPassphrase {
    pub passphrase: String,
}

/// Offers a passphrase of words drawn at random.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct SuggestPassphrase {}

impl Request for SuggestPassphrase {
    type Scope = WholeVault;
    type Reply = SuggestedPassphrase;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("suggest_passphrase", Query, EVERYONE, EventClass::None("nobody's passphrase yet"), []);

    fn handle_request(self, session: &mut Session) -> Result<SuggestedPassphrase> {
        Ok(SuggestedPassphrase { passphrase: word_encoding::suggest_passphrase(session.config.random.as_mut())? })
    }
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct PassphraseRating {
    /// zxcvbn, 0 to 4.
    pub score: u8,
    pub enough: bool,
}

/// Rates a passphrase while it is typed.
#[derive(Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct RatePassphrase {
    pub passphrase: String,
    pub handle: String,
}

impl Request for RatePassphrase {
    type Scope = WholeVault;
    type Reply = PassphraseRating;
    const REQUIRES: Requires = Requires::Nothing;
    request_constants!("rate_passphrase", Query, EVERYONE, EventClass::None("nobody's passphrase yet"), []);

    fn handle_request(self, _: &mut Session) -> Result<PassphraseRating> {
        let score = passphrase::rate_strength(&self.passphrase, &self.handle);
        Ok(PassphraseRating { score, enough: score >= passphrase::SCORE_MIN })
    }
}
