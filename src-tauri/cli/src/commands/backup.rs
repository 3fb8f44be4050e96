//! Keeping a vault: a backup in a new folder, and a whole vault from a backup.

use super::call::{Call, CallOutput, ask_for_value};
use crate::cli_error::CliError;
use amparo_words::args;
use serde_json::{Value, json};

/// `backup OUTDIR`: a verified copy of the whole vault.
pub fn make_backup(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let to = call.place_by_number(0)?;
    let app = call.open_vault_here()?;
    let made = ask_for_value(&app, "make_backup", json!({ "folder": to }))?;
    let bytes = made.get("bytes").and_then(Value::as_f64).unwrap_or(0.0);
    let sentence = call.messages.say_message("cli-backup-made", &args([("megabytes", (bytes / 1e6).into())]));
    call.close_and_tell(&app, CallOutput::line_output(sentence, made))
}

/// `restore BACKUP --to DIR`: a vault where there was nothing.
pub fn restore_backup(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let (backup, to) = (call.place_by_number(0)?, call.path_of_option("to")?);
    let handle = call.text_of_option("as")?.to_owned();
    let passphrase = call.secret_option("passphrase-file")?;
    let app = call.app_of_folder(to)?;
    let payload = json!({ "backup": backup, "handle": handle, "passphrase": *passphrase });
    let status = ask_for_value(&app, "restore_backup", payload)?;
    call.note_alarms(&status);
    let sentence = call.messages.say_without_args("cli-restored");
    call.close_and_tell(&app, CallOutput::line_output(sentence, json!({ "stores": count_of_stores(&status) })))
}

/// Counts the open stores. Where the worker's own record was found, the case store was opened.
fn count_of_stores(status: &Value) -> usize {
    usize::from(status.pointer("/worker/record").is_some_and(|record| !record.is_null()))
}
