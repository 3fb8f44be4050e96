//! Belonging to an organisation whose files lie elsewhere: a request, its certificate, and the acceptance of that.
//!
//! The letter goes to standard output; the six words that are read aloud stand alone on standard error, so that they never
//! travel in the same file.

use super::call::{Call, CallOutput, as_printed};
use super::vault::text_of_value;
use crate::cli_error::CliError;
use amparo_core::api::App;
use amparo_core::api::requests::{AcceptCertificate, CertifyRequest, MakeOrgRequest};
use serde_json::{Value, json};
use zeroize::Zeroizing;

/// `org request`: the request of this worker's keys.
pub fn make_request(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let app = open_to_mend(call)?;
    let made = as_printed(&app.call(MakeOrgRequest { folder: None })?)?;
    call.notes.push(six_words_line(&made, "/words/words"));
    call.close_and_tell(&app, CallOutput { text: text_of_value(&made, "text"), json: made, found: None })
}

/// `org certify FILE`: the certificate of a request whose words were heard.
pub fn certify_request(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let roles = call.roles_option()?;
    let (letter, heard) = letter_and_words(call)?;
    let app = call.open_vault_here()?;
    let (text, words) = (Some(letter.to_string()), heard.to_string());
    let made = as_printed(&app.call(CertifyRequest { path: None, text, roles, words, folder: None })?)?;
    call.notes.push(six_words_line(&made, "/organisation/words"));
    call.close_and_tell(&app, CallOutput { text: text_of_value(&made, "text"), json: made, found: None })
}

/// `org accept FILE`: belongs to the organisation whose words were heard.
pub fn accept_certificate(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let (letter, heard) = letter_and_words(call)?;
    let app = open_to_mend(call)?;
    app.call(AcceptCertificate { path: None, text: Some(letter.to_string()), words: heard.to_string() })?;
    let sentence = call.messages.say_without_args("cli-org-accepted");
    call.close_and_tell(&app, CallOutput::line_output(sentence, json!({ "workers": 1 })))
}

/// Opens without the sentence that asks for what is being done.
fn open_to_mend(call: &mut Call<'_>) -> Result<App, CliError> {
    let app = call.open_vault_here()?;
    let awaited = call.messages.say_alarm_code("certificate-awaited");
    call.notes.retain(|note| *note != awaited);
    Ok(app)
}

fn letter_and_words(call: &mut Call<'_>) -> Result<(Zeroizing<String>, Zeroizing<String>), CliError> {
    let file = call.arguments.place_by_number(0).map(std::path::Path::to_owned);
    let file = file.ok_or_else(|| CliError::wrong_argument("place-missing", "FILE"))?;
    let letter = call.file(&file)?;
    Ok((letter, call.secret_option("words-file")?))
}

fn six_words_line(made: &Value, at: &str) -> String {
    let words = made.pointer(at).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    words.collect::<Vec<_>>().join(" ")
}
