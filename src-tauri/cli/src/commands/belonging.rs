//! Belonging to an organisation whose files lie elsewhere: a request, its certificate, and the acceptance of that.
//!
//! The letter goes to standard output; the six words that are read aloud stand alone on standard error, so that they never
//! travel in the same file.

use super::call::{Call, CallOutput, ask};
use super::vault::text_of;
use crate::cli_error::CliError;
use amparo_core::api::App;
use serde_json::{Value, json};
use zeroize::Zeroizing;

/// `org request`: the request of this worker's keys.
pub fn request(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let app = open_to_mend(call)?;
    let made = ask(&app, "make_org_request", Value::Null)?;
    call.notes.push(six_words(&made, "/words/words"));
    call.close(&app, CallOutput { text: text_of(&made, "text"), json: made, found: None })
}

/// `org certify FILE`: the certificate of a request whose words were heard.
pub fn certify(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let roles = call.roles()?;
    let (letter, heard) = letter_and_words(call)?;
    let app = call.open()?;
    let payload = json!({ "text": *letter, "roles": roles, "words": *heard });
    let made = ask(&app, "certify_request", payload)?;
    call.notes.push(six_words(&made, "/organisation/words"));
    call.close(&app, CallOutput { text: text_of(&made, "text"), json: made, found: None })
}

/// `org accept FILE`: belongs to the organisation whose words were heard.
pub fn accept(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let (letter, heard) = letter_and_words(call)?;
    let app = open_to_mend(call)?;
    ask(&app, "accept_certificate", json!({ "text": *letter, "words": *heard }))?;
    let sentence = call.messages.plain("cli-org-accepted");
    call.close(&app, CallOutput::line(sentence, json!({ "workers": 1 })))
}

/// Opens without the sentence that asks for what is being done.
fn open_to_mend(call: &mut Call<'_>) -> Result<App, CliError> {
    let app = call.open()?;
    let awaited = call.messages.alarm("certificate-awaited");
    call.notes.retain(|note| *note != awaited);
    Ok(app)
}

fn letter_and_words(call: &mut Call<'_>) -> Result<(Zeroizing<String>, Zeroizing<String>), CliError> {
    let file = call.arguments.place(0).map(std::path::Path::to_owned);
    let file = file.ok_or_else(|| CliError::wrong("place-missing", "FILE"))?;
    let letter = call.file(&file)?;
    Ok((letter, call.secret("words-file")?))
}

fn six_words(made: &Value, at: &str) -> String {
    let words = made.pointer(at).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    words.collect::<Vec<_>>().join(" ")
}
