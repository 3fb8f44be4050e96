//! Words of our own enums: a variant is written in a store, a statement and a request by one word, the one that serde
//! gives it. No list of words is written a second time.

use super::error::{Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Returns the word of a variant.
pub(crate) fn word_of_variant(variant: &impl Serialize) -> Result<String> {
    match serde_json::to_value(variant) {
        Ok(Value::String(word)) => Ok(word),
        Ok(_) | Err(_) => Err(Error::Inside("variant")),
    }
}

/// Reads a word that was kept; `None` for one that this program does not know.
pub(crate) fn variant_of_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(Value::String(word.to_owned())).ok()
}
