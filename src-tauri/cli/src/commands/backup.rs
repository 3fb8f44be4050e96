//! Keeping a vault: a backup in a new folder, and a whole vault from a backup.

use super::call::{Call, CallOutput, as_printed};
use crate::cli_error::CliError;
use amparo_core::api::requests::{MakeBackup, RestoreBackup, Status};
use amparo_words::args;
use serde_json::json;

/// `backup OUTDIR`: a verified copy of the whole vault.
pub fn make_backup(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let to = call.place_by_number(0)?;
    let app = call.open_vault_here()?;
    let made = app.call(MakeBackup { folder: to, inside: None })?;
    let bytes = made.bytes as f64;
    let sentence = call.messages.say_message("cli-backup-made", &args([("megabytes", (bytes / 1e6).into())]));
    call.close_and_tell(&app, CallOutput::line_output(sentence, as_printed(&made)?))
}

/// `restore BACKUP --to DIR`: a vault where there was nothing.
pub fn restore_backup(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let (backup, to) = (call.place_by_number(0)?, call.path_of_option("to")?);
    let handle = call.text_of_option("as")?.to_owned();
    let passphrase = call.secret_option("passphrase-file")?;
    let app = call.app_of_folder(to)?;
    let passphrase = passphrase.to_string();
    let status = app.call(RestoreBackup { backup, handle, passphrase, sheets: None, set_aside: None })?;
    call.note_alarms(&status);
    let sentence = call.messages.say_without_args("cli-restored");
    call.close_and_tell(&app, CallOutput::line_output(sentence, json!({ "stores": count_of_stores(&status) })))
}

/// Counts the open stores. Where the worker's own record was found, the case store was opened.
fn count_of_stores(status: &Status) -> usize {
    usize::from(status.worker.as_ref().is_some_and(|worker| worker.record.is_some()))
}
