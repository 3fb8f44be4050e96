//! `import ctdc FILE`: a public table becomes cases. The mapping is found by the columns; what is not kept is named.

use super::call::{Call, CallOutput, as_printed};
use super::vault::text_of_value;
use crate::arguments::absolute_path;
use crate::cli_error::CliError;
use crate::messages::Messages;
use amparo_core::api::requests::ImportFile;
use amparo_words::{Arg, args};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Brings in the file where it is clean, or its good rows where `--good-rows` says so.
pub fn import_ctdc_file(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let file = call.place_by_number(0)?;
    let rejects_to = call.arguments.path_of_option("good-rows").map(absolute_path).transpose()?;
    let app = call.open_vault_here()?;
    let good_rows = rejects_to.is_some();
    let asked = ImportFile { path: file, mapping: None, good_rows, rejects_to, apply: true };
    let report = as_printed(&app.call(asked)?)?;
    let count = |name: &str| report.get(name).and_then(Value::as_u64).unwrap_or(0);
    let counts = json!({
        "mapping": text_of_value(&report, "mapping"),
        "imported": count("imported"),
        "records": count("records"),
        "skipped": count("skipped"),
        "received": 0,
        "unchanged": 0,
        "conflicts": 0,
        "late": 0,
        "rejects": report.get("rejects"),
        "rejects_total": count("rejects_total"),
        "left": report.get("left"),
    });
    let told = CallOutput {
        text: text_of_report(&report, call.messages),
        json: counts,
        found: rows_not_clean(&report, call.messages),
    };
    call.close_and_tell(&app, told)
}

/// The sentence where rows are bad and nobody chose the good ones: nothing was brought in.
fn rows_not_clean(report: &Value, messages: &Messages) -> Option<String> {
    let count = |name: &str| report.get(name).and_then(Value::as_u64).unwrap_or(0);
    (count("imported") == 0 && count("rejects_total") > 0).then(|| messages.say_refused_code("import-not-clean"))
}

fn text_of_report(report: &Value, messages: &Messages) -> String {
    let number = |name: &str| Arg::Number(report.get(name).and_then(Value::as_f64).unwrap_or(0.0));
    let counts = args([
        ("mapping", text_of_value(report, "mapping").into()),
        ("imported", number("imported")),
        ("skipped", number("skipped")),
    ]);
    let mut lines = vec![messages.say_message("cli-imported", &counts)];
    let mut left: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for column in report.get("left").and_then(Value::as_array).into_iter().flatten() {
        left.entry(text_of_value(column, "why")).or_default().push(text_of_value(column, "name"));
    }
    for (why, columns) in left {
        let why = messages.say_without_args(&format!("import-left-{why}"));
        lines.push(
            messages
                .say_message("cli-import-left", &args([("why", why.into()), ("columns", columns.join(", ").into())])),
        );
    }
    for reject in report.get("rejects").and_then(Value::as_array).into_iter().flatten() {
        let reason =
            messages.say_without_args(&format!("import-reason-{}", text_of_value(reject, "reason").replace('_', "-")));
        let column = Some(text_of_value(reject, "column")).filter(|column| !column.is_empty());
        let line = reject.get("line").and_then(Value::as_u64).unwrap_or(0).to_string();
        let args = args([
            ("line", line.into()),
            ("column", column.unwrap_or_else(|| "none".to_owned()).into()),
            ("reason", reason.into()),
        ]);
        lines.push(messages.say_message("cli-import-reject", &args));
    }
    lines.into_iter().map(|line| format!("{line}\n")).collect()
}
