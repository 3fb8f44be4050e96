//! Keeping a vault: a backup in a new folder, and a whole vault from a backup.

use super::call::{Call, CallOutput, ask};
use crate::cli_error::CliError;
use amparo_words::args;
use serde_json::{Value, json};

/// `backup OUTDIR`: a verified copy of the whole vault.
pub fn backup(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let to = call.place(0)?;
    let app = call.open()?;
    let made = ask(&app, "make_backup", json!({ "folder": to }))?;
    let bytes = made.get("bytes").and_then(Value::as_f64).unwrap_or(0.0);
    let sentence = call.messages.say("cli-backup-made", &args([("megabytes", (bytes / 1e6).into())]));
    call.close(&app, CallOutput::line(sentence, made))
}

/// `restore BACKUP --to DIR`: a vault where there was nothing.
pub fn restore(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let (backup, to) = (call.place(0)?, call.path("to")?);
    let handle = call.text("as")?.to_owned();
    let passphrase = call.secret("passphrase-file")?;
    let app = call.app(to)?;
    let payload = json!({ "backup": backup, "handle": handle, "passphrase": *passphrase });
    let status = ask(&app, "restore_backup", payload)?;
    call.note_alarms(&status);
    let sentence = call.messages.plain("cli-restored");
    call.close(&app, CallOutput::line(sentence, json!({ "stores": stores_of(&status) })))
}

/// Counts the open stores. Where the worker's own record was found, the case store was opened.
fn stores_of(status: &Value) -> usize {
    usize::from(status.pointer("/worker/record").is_some_and(|record| !record.is_null()))
}
