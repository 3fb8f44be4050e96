//! A translator's two commands: what is wrong with a language, and how far each has come. No vault is near.

use super::call::{Call, Told};
use crate::ended::Ended;
use amparo_words::check::{self, report};
use amparo_words::{status as counts, status_plain};
use serde_json::Value;

/// `locale check [DIR]`: the program's languages, or the folder a translator works in.
pub fn check(call: &mut Call<'_>) -> Result<Told, Ended> {
    let library = &call.voice.library;
    let found = match call.arguments.place(0) {
        // Without its source language nothing could be found wrong, and that would look like nothing being wrong.
        None if library.source().is_none() => return Err(Ended::wrong("file-unread", "locales/en")),
        None => library.findings().to_vec(),
        Some(folder) if !folder.is_dir() => return Err(Ended::wrong("file-unread", folder.to_string_lossy())),
        Some(folder) => check::check_folder(library.roots(), folder).1,
    };
    let words = &call.voice.words;
    let is_wrong = found.iter().any(check::Finding::is_error);
    Ok(Told {
        text: report::plain(&found, words),
        json: report::json(&found, words),
        found: is_wrong.then(|| report::summary(&found, words)),
    })
}

/// `locale status`: how many messages each language has, which are of older English, which a speaker has read.
pub fn status(call: &mut Call<'_>) -> Result<Told, Ended> {
    let counts = counts(&call.voice.library);
    let json = serde_json::to_value(&counts).map_err(|_| Ended::Failed("locale-status".to_owned()))?;
    Ok(Told { text: status_plain(&counts, &call.voice.words), json: Value::clone(&json), found: None })
}
