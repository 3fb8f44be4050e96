//! Commands about who may open a vault: creation, invitation, joining, admission, a new passphrase, new sheets,
//! recovery.

use super::call::{Call, CallOutput, as_printed};
use crate::cli_error::CliError;
use amparo_core::api::Unanswered;
use amparo_core::api::requests::{
    AdmitWorker, ChangePassphrase, CreateVault, InviteWorker, JoinVault, ListWorkers, MakeSheets, RecoverVault,
};
use amparo_words::args;
use serde_json::{Value, json};
use std::path::Path;
use zeroize::Zeroizing;

/// `vault create DIR`: with sheets in `--sheets-dir`, or without any where `--no-recovery` says so; with a role, or with
/// `--joining` for files whose worker gets roles from an organisation elsewhere.
pub fn create_vault(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let folder = call.place_by_number(0)?;
    let handle = call.text_of_option("worker")?.to_owned();
    let joining = call.arguments.has_option("joining");
    let roles = match (joining, call.arguments.has_option("role")) {
        (true, true) => return Err(CliError::wrong_argument("option-against", "--role, --joining")),
        (true, false) => Vec::new(),
        (false, _) => call.roles_option()?,
    };
    let sheets = call.arguments.path_of_option("sheets-dir").map(crate::arguments::absolute_path).transpose()?;
    match (&sheets, call.arguments.has_option("no-recovery")) {
        (None, false) => return Err(CliError::refused("sheets-nowhere")),
        (Some(_), true) => return Err(CliError::wrong_argument("option-against", "--sheets-dir, --no-recovery")),
        (Some(_), false) | (None, true) => {}
    }
    let passphrase = call.secret_option("passphrase-file")?;
    let place = sheets.as_deref().map(SheetsPlace::claim_folder).transpose()?;
    let app = call.app_of_folder(folder.clone())?;
    let made = app.call(CreateVault {
        handle,
        passphrase: passphrase.to_string(),
        roles,
        language: call.messages.words.tag().to_owned(),
        sample: false,
        without_sheets: Some(place.is_none()),
        joining: Some(joining),
    });
    let count = match (made, place) {
        (Err(ended), place) => {
            drop(place);
            return Err(ended.into());
        }
        (Ok(_), None) => 0,
        (Ok(_), Some(place)) => {
            let heading = |number: u8| sheet_heading(call, number);
            let written = app.with_session(|session| {
                session.write_sheets(place.folder, &heading)?;
                session.use_sheets()
            });
            if let Err(error) = written {
                // Sheets are shown once: a vault whose sheets nobody has is not left behind. Nothing is in it yet.
                app.with_session(amparo_core::api::Session::lock_session)?;
                std::fs::remove_dir_all(&folder)?;
                drop(place);
                return Err(error.into());
            }
            place.backup();
            3_usize
        }
    };
    let sentence = call.messages.say_message("cli-vault-created", &args([("sheets", count.into())]));
    call.close_and_tell(&app, CallOutput::line_output(sentence, json!({ "workers": 1, "sheets": count })))
}

/// The folder for the sheets: made before the vault is, and removed again where no sheets come.
struct SheetsPlace<'a> {
    folder: &'a Path,
    made_here: bool,
}

impl<'a> SheetsPlace<'a> {
    fn claim_folder(folder: &'a Path) -> Result<Self, CliError> {
        let was_there = folder.exists();
        if was_there && !(folder.is_dir() && std::fs::read_dir(folder)?.next().is_none()) {
            return Err(CliError::refused("folder-not-free"));
        }
        std::fs::create_dir_all(folder)?;
        Ok(Self { folder, made_here: !was_there })
    }

    fn backup(mut self) {
        self.made_here = false;
    }
}

impl Drop for SheetsPlace<'_> {
    fn drop(&mut self) {
        if self.made_here {
            // Only an empty folder of ours: what cannot be removed is somebody else's.
            let _ = std::fs::remove_dir_all(self.folder);
        }
    }
}

fn sheet_heading(call: &Call<'_>, number: u8) -> String {
    let title = call.messages.say_message("vault-sheets-title", &args([("number", i64::from(number).into())]));
    format!("{title}\n{}", call.messages.say_without_args(&format!("vault-sheets-note-{number}")))
}

/// `vault invite`: the code and nothing else on standard output.
pub fn invite_worker(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let (handle, roles) = (call.text_of_option("worker")?.to_owned(), call.roles_option()?);
    let app = call.open_vault_here()?;
    let invitation = app.call(InviteWorker { handle, roles })?;
    let code = invitation.code.clone();
    call.close_and_tell(&app, CallOutput::line_output(code, as_printed(&invitation)?))
}

/// `vault join`: the newcomer makes keys of their own.
pub fn join_vault(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let folder = call.path_of_option("vault")?;
    let handle = call.text_of_option("worker")?.to_owned();
    let code = call.secret_option("code-file")?;
    let passphrase = call.secret_option("new-passphrase-file")?;
    let app = call.app_of_folder(folder)?;
    let (code, new_passphrase) = (code.trim().to_owned(), passphrase.to_string());
    let joined = app.call(JoinVault { handle, code, new_passphrase })?;
    let waits = joined.waits_for_admission;
    let sentence = call.messages.say_without_args(if waits { "cli-vault-joined-waits" } else { "cli-vault-joined" });
    call.close_and_tell(&app, CallOutput::line_output(sentence, as_printed(&joined)?))
}

/// `vault admit`: lets a newcomer in. An opening may have done so already, because this worker invited the newcomer.
pub fn admit_worker(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let handle = call.text_of_option("worker")?.to_owned();
    let app = call.open_vault_here()?;
    match app.call(AdmitWorker { handle: handle.clone() }) {
        Err(Unanswered::Refused(refusal)) if refusal.code == "nobody-waits" && is_active(&app, &handle)? => {}
        Err(ended) => return Err(ended.into()),
        Ok(_) => {}
    }
    let sentence = call.messages.say_without_args("cli-vault-admitted");
    call.close_and_tell(&app, CallOutput::line_output(sentence, json!({ "workers": 1 })))
}

fn is_active(app: &amparo_core::api::App, handle: &str) -> Result<bool, CliError> {
    let workers = app.call(ListWorkers {})?;
    Ok(workers.iter().any(|row| row.handle == handle && row.is_active()))
}

/// `vault passwd`: a new passphrase for the worker at the keyboard.
pub fn change_passphrase(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let old = call.secret_option("passphrase-file")?;
    let new = call.secret_option("new-passphrase-file")?;
    let app = call.open_with(&old)?;
    app.call(ChangePassphrase { old: old.to_string(), new: new.to_string() })?;
    let sentence = call.messages.say_without_args("cli-vault-passwd");
    call.close_and_tell(&app, CallOutput::line_output(sentence, json!({ "workers": 1 })))
}

/// `vault sheets`: three new sheets in a new folder; from then on the older ones open nothing here.
pub fn print_new_sheets(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let folder = call.path_of_option("sheets-dir")?;
    let passphrase = call.secret_option("passphrase-file")?;
    let place = SheetsPlace::claim_folder(&folder)?;
    let app = call.open_with(&passphrase)?;
    app.call(MakeSheets { passphrase: passphrase.to_string() })?;
    let heading = |number: u8| sheet_heading(call, number);
    app.with_session(|session| session.write_sheets(place.folder, &heading))?;
    // From here on they may count: whatever happens, they stay where they were written.
    place.backup();
    app.with_session(amparo_core::api::Session::use_sheets)?;
    let sentence = call.messages.say_without_args("cli-vault-sheets");
    call.close_and_tell(&app, CallOutput::line_output(sentence, json!({ "sheets": 3 })))
}

/// `vault recover`: two of three sheets and a new passphrase.
pub fn recover_vault(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let folder = call.path_of_option("vault")?;
    let handle = call.text_of_option("worker")?.to_owned();
    let files = call.arguments.all_values_of("sheet").to_vec();
    let mut sheets: Vec<Zeroizing<String>> = Vec::new();
    for file in &files {
        sheets.push(call.file(Path::new(file))?);
    }
    let passphrase = call.secret_option("new-passphrase-file")?;
    let app = call.app_of_folder(folder)?;
    let sheets: Vec<String> = sheets.iter().map(|sheet| sheet.to_string()).collect();
    let status = app.call(RecoverVault { handle, sheets, new_passphrase: passphrase.to_string() })?;
    call.note_alarms(&status);
    let sentence = call.messages.say_without_args("cli-vault-recovered");
    call.close_and_tell(&app, CallOutput::line_output(sentence, json!({ "workers": 1 })))
}

/// A text of a reply; empty where it has none.
pub fn text_of_value(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}
