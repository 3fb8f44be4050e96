//! Figures: a house hands in its numbers, and whoever counts looks at a table or releases tables. On a terminal a table is its
//! rows one under another, each with the columns that are not all zero.

use super::call::{Call, CallOutput, as_printed};
use crate::cli_error::CliError;
use crate::messages::Messages;
use crate::names;
use amparo_core::api::App;
use amparo_core::api::requests::{MakeDeposit, ReleaseTables, ShowTable, TakeInDeposit};
use amparo_words::{Arg, args};
use serde_json::Value;

/// The one mark of a hidden number.
const HIDDEN: &str = "×";

/// `figures deposit`: hands in the numbers of this house.
pub fn make_deposit(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let app = call.open_vault_here()?;
    let made = as_printed(&app.call(MakeDeposit {})?)?;
    let number = |name: &str| number_argument(&made, name);
    let counts = args([
        ("number", number("number")),
        ("cases", number("cases")),
        ("events", number("events")),
        ("said_no", number("said_no")),
        ("not_asked", number("not_asked")),
    ]);
    let sentence = call.messages.say_message("cli-deposit-made", &counts);
    call.close_and_tell(&app, CallOutput::line_output(sentence, made))
}

/// `figures table TABLE`: on screen only.
pub fn print_table(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let Question { period, profile, threshold } = question_asked(call)?;
    let table = place_or_default(call, 0)?;
    let app = call.open_vault_here()?;
    take_in_deposits(&app)?;
    let shown = as_printed(&app.call(ShowTable { table, period, profile, threshold })?)?;
    let text = text_of_table(&shown, call.messages);
    call.close_and_tell(&app, CallOutput { text, json: shown, found: None })
}

/// `figures release TABLE …`: into a folder that is not there yet.
pub fn release_tables(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let Question { period, profile, threshold } = question_asked(call)?;
    let tables = (0..call.arguments.places_given().len())
        .map(|number| place_or_default(call, number))
        .collect::<Result<Vec<_>, _>>()?;
    let folder = call.path_of_option("out")?;
    let app = call.open_vault_here()?;
    take_in_deposits(&app)?;
    let released = as_printed(&app.call(ReleaseTables { tables, period, profile, threshold, folder })?)?;
    let words = |name: &str| released.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut lines =
        vec![call.messages.say_message("cli-released", &args([("number", number_argument(&released, "number"))]))];
    lines.extend(words("files").iter().filter_map(Value::as_str).map(|file| format!("  {file}")));
    for left in words("left_out") {
        let table = left.get("table").and_then(Value::as_str).unwrap_or_default().to_owned();
        lines.push(call.messages.say_message("cli-release-left-out", &args([("table", table.into())])));
    }
    let text = lines.into_iter().map(|line| format!("{line}\n")).collect();
    call.close_and_tell(&app, CallOutput { text, json: released, found: None })
}

/// Takes in what has arrived, one file after another.
fn take_in_deposits(app: &App) -> Result<(), CliError> {
    while app.call(TakeInDeposit {})?.left > 0 {}
    Ok(())
}

/// Period, profile and threshold of a call.
struct Question {
    period: String,
    profile: String,
    threshold: u64,
}

fn question_asked(call: &Call<'_>) -> Result<Question, CliError> {
    let typed = call.text_of_option("k")?;
    let threshold = typed.parse().map_err(|_| CliError::wrong_argument("option-unread", "-k"))?;
    let (period, profile) = (call.text_of_option("period")?.to_owned(), call.text_of_option("profile")?.to_owned());
    Ok(Question { period, profile, threshold })
}

fn place_or_default(call: &Call<'_>, number: usize) -> Result<String, CliError> {
    let typed =
        call.arguments.places_given().get(number).ok_or_else(|| CliError::wrong_argument("place-missing", "TABLE"))?;
    let text = typed.to_str().ok_or_else(|| CliError::wrong_argument("option-unread", typed.to_string_lossy()))?;
    Ok(text.to_owned())
}

fn number_argument(value: &Value, name: &str) -> Arg {
    Arg::Number(value.get(name).and_then(Value::as_f64).unwrap_or(0.0))
}

fn text_of_table(shown: &Value, messages: &Messages) -> String {
    let word = |name: &str| shown.get(name).and_then(Value::as_str).unwrap_or_default();
    let number = |name: &str| number_argument(shown, name);
    let head = args([
        ("table", word("table").into()),
        ("period", names::period_name(&messages.words, word("period")).into()),
        ("threshold", number("threshold")),
    ]);
    let mut lines = vec![messages.say_message("cli-figures-table", &head)];
    let list = |name: &str| shown.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let (rows, columns, cells) = (list("rows"), list("columns"), list("cells"));
    let cell = |row: usize, column: usize| cells.get(row).and_then(|row| row.get(column)).unwrap_or(&Value::Null);
    let is_zero = |row: usize, column: usize| cell(row, column).as_u64() == Some(0);
    for (row, line) in rows.iter().enumerate() {
        let is_total = row + 1 == rows.len();
        if !is_total && (0..columns.len()).all(|column| is_zero(row, column)) {
            continue;
        }
        lines.push(String::new());
        lines.push(name_of_line(line, messages));
        for (column, line) in columns.iter().enumerate() {
            if (0..rows.len()).all(|row| is_zero(row, column)) {
                continue;
            }
            let number = cell(row, column).as_u64().map_or_else(|| HIDDEN.to_owned(), |number| number.to_string());
            lines.push(format!("  {number:>8}  {}", name_of_line(line, messages)));
        }
    }
    lines.push(String::new());
    lines.push(messages.say_message(
        "cli-figures-hidden",
        &args([("hidden", number("hidden")), ("mark", HIDDEN.into()), ("earlier", number("earlier"))]),
    ));
    lines.push(messages.say_message(
        "cli-figures-foot",
        &args([("said_no", number("said_no")), ("not_asked", number("not_asked")), ("late", number("late"))]),
    ));
    lines.into_iter().map(|line| format!("{line}\n")).collect()
}

/// Returns the name of what a row or a column counts; the total where it names nothing.
fn name_of_line(line: &Value, messages: &Messages) -> String {
    let parts = line.get("where").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let named: Vec<String> = parts
        .iter()
        .filter_map(|part| Some((part.get(0)?.as_str()?, part.get(1)?.as_str()?)))
        .map(|(variable, category)| names::category_name(&messages.words, variable, category))
        .collect();
    if named.is_empty() { messages.say_without_args("cli-figures-total") } else { named.join(", ") }
}
