//! The requests themselves: their table, one call of any of them, and the verification of a vault.

use super::call::{Call, CallOutput, as_printed};
use crate::cli_error::{CliError, value_of_reply};
use crate::messages::json_text;
use amparo_core::api::requests::VerifyVault;
use amparo_core::api::{Requires, Row, TABLE, find_request};
use amparo_core::request::Kind;
use amparo_words::{Arg, args};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// `requests`: the table. The words are those of the contract, the same in every language.
pub fn list_requests(_: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let head = ["name", "store", "role", "kind", "event"].map(str::to_owned);
    let rows: Vec<[String; 5]> = std::iter::once(head).chain(TABLE.iter().map(columns_of_row)).collect();
    let widths: Vec<usize> =
        (0..5).map(|at| rows.iter().filter_map(|row| row.get(at)).map(String::len).max().unwrap_or(0)).collect();
    let mut text = String::new();
    for row in &rows {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    let json = TABLE.iter().map(|row| {
        json!({
            "name": row.name,
            "store": row.requires.requirement_word(),
            "roles": row.roles,
            "kind": row.kind,
            "event": row.journal_event_word(),
        })
    });
    Ok(CallOutput { text, json: Value::Array(json.collect()), found: None })
}

fn columns_of_row(row: &Row) -> [String; 5] {
    let roles: Vec<&str> = row.roles.iter().map(|role| role.stored_word()).collect();
    let kind = match row.kind {
        Kind::Query => "query",
        Kind::Command => "command",
    };
    [
        row.name.to_owned(),
        row.requires.requirement_word().to_owned(),
        roles.join(","),
        kind.to_owned(),
        row.journal_event_word(),
    ]
}

/// `call REQUEST [FILE|-]`: JSON in, JSON out. A vault is opened where a worker is named.
pub fn call_request(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let name =
        call.arguments.places_given().first().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let row = find_request(&name).ok_or_else(|| CliError::wrong_argument("request-unknown", name.clone()))?;
    let payload = match call.arguments.place_by_number(1).map(Path::to_owned) {
        None => Value::Null,
        Some(typescript_file) => {
            let text = call.file(&typescript_file)?;
            serde_json::from_str(&text)
                .map_err(|_| CliError::wrong_argument("file-no-json", typescript_file.to_string_lossy()))?
        }
    };
    let names_a_worker = call.arguments.has_option("as") || call.arguments.has_option("passphrase-file");
    let app = if names_a_worker || row.requires != Requires::Nothing {
        call.open_vault_here()?
    } else {
        // Without a vault's folder there is none: the same as at the first run.
        let folder = if call.arguments.has_option("vault") { call.path_of_option("vault")? } else { PathBuf::new() };
        call.app_of_folder(folder)?
    };
    let value = value_of_reply(app.answer_request(&name, payload))?;
    call.close_and_tell(&app, CallOutput { text: json_text(&value), json: value, found: None })
}

/// `verify`: every page, entry, row, link and anchor of each store that the worker can open.
pub fn verify_vault(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let app = call.open_vault_here()?;
    let found = as_printed(&app.call(VerifyVault {})?)?;
    let count = |name: &str| Arg::Number(found.get(name).and_then(Value::as_f64).unwrap_or(0.0));
    let counts = args([("entries", count("entries")), ("rows", count("rows")), ("events", count("events"))]);
    let codes = found.get("alarms").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let alarms: Vec<String> = codes.map(|code| call.messages.say_alarm_code(code)).collect();
    let text = if alarms.is_empty() {
        call.messages.say_message("cli-verified", &counts)
    } else {
        call.messages.say_message("cli-verified-alarms", &counts)
    };
    // Each alarm is said once: those of the opening are among those of the verification.
    call.notes.clear();
    let mut rest = alarms.into_iter();
    let first = rest.next();
    call.notes.extend(rest);
    call.close_and_tell(&app, CallOutput { text: format!("{text}\n"), json: found, found: first })
}
