//! A translator's commands: what is wrong with a language, how far each has come, and of which English a translation
//! is. No vault is near.

use super::call::{Call, CallOutput};
use crate::cli_error::CliError;
use amparo_words::check::{self, report};
use amparo_words::{StampError, Stamped, args, count_progress, progress_lines, stamp_translations};
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::path::Path;

/// `locale check [DIR]`: the program's languages, or the folder a translator works in.
pub fn check_locales(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let library = &call.messages.library;
    let found = match call.arguments.place_by_number(0) {
        // Without its source language nothing could be found wrong, and that would look like nothing being wrong.
        _ if library.source().is_none() => return Err(CliError::wrong_argument("file-unread", "locales/en")),
        None => check::check_languages(library),
        Some(folder) if !folder.is_dir() => {
            return Err(CliError::wrong_argument("file-unread", folder.to_string_lossy()));
        }
        Some(folder) => check::check_folder(library.roots(), folder).1,
    };
    let words = &call.messages.words;
    let is_wrong = found.iter().any(check::Finding::is_error);
    Ok(CallOutput {
        text: report::report_as_text(&found, words),
        json: report::report_as_json(&found, words),
        found: is_wrong.then(|| report::count_summary(&found, words)),
    })
}

/// `locale status`: how many messages each language has, which are of older English, which a speaker has read.
pub fn locale_status(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let counts = count_progress(&call.messages.library);
    let json = serde_json::to_value(&counts).map_err(|_| CliError::Failed("locale-status".to_owned()))?;
    Ok(CallOutput { text: progress_lines(&counts, &call.messages.words), json: Value::clone(&json), found: None })
}

/// `locale stamp DIR [MESSAGE…]`: marks a language's messages as translations of today's English.
pub fn stamp_locale(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let folder = call.arguments.place_by_number(0).unwrap_or(Path::new("")).to_owned();
    let unread = || CliError::wrong_argument("file-unread", folder.to_string_lossy());
    let tag = folder.file_name().and_then(OsStr::to_str).filter(|_| folder.is_dir()).ok_or_else(unread)?;
    let named: Vec<String> =
        call.arguments.places_given().iter().skip(1).map(|id| id.to_string_lossy().into_owned()).collect();
    let anew: Vec<&str> = named.iter().map(String::as_str).collect();
    let (library, _) = check::open_folder(call.messages.library.roots(), &folder);
    let today = call.day_given();
    let Stamped { file, marked, stale } = match stamp_translations(&library, tag, &anew, today.as_deref()) {
        Ok(stamped) => stamped,
        Err(StampError::NoLanguage) => return Err(unread()),
        Err(StampError::NoMessage(id)) => return Err(CliError::wrong_argument("message-unknown", id)),
        Err(StampError::Write(error)) => return Err(error.into()),
        Err(StampError::Json(_)) => return Err(CliError::Failed("locale-stamp".to_owned())),
    };
    let said = args([("marked", marked.into()), ("stale", stale.len().into())]);
    let mut text = format!("{}\n", call.messages.words.format("cli-done-locale-stamp", &said));
    for id in &stale {
        text.push_str(&format!("  {id}\n"));
    }
    Ok(CallOutput { text, json: json!({ "file": file, "marked": marked, "stale": stale }), found: None })
}
