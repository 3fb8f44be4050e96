//! `hand-over` and `receive`: cases in a file for one colleague, and a colleague's file looked at or taken in.

use super::call::{Call, CallOutput, as_printed};
use super::vault::text_of_value;
use crate::arguments::absolute_path;
use crate::cli_error::CliError;
use crate::messages::Messages;
use amparo_core::api::requests::{
    CaseRow, CasesShown, CompareWords, HandOver, ListCases, PlanHandOver, PreviewFile, ReceiveFile,
};
use amparo_core::api::{App, Unanswered};
use amparo_core::base::error::Refusal;
use amparo_core::base::ids::CaseId;
use amparo_words::{Arg, args};
use serde_json::{Value, json};

/// So many cases are listed at once. Of those that begin with the words of a code no more are looked at.
const WINDOW: u32 = 200;

/// `hand-over --to NAME --out FILE (--case CODE … | --all) [--whole] [--words-file FILE]`: what stays is listed by code
/// with the reason. The first file to a key needs its six words, as they were heard.
pub fn hand_over_cases(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let to = call.text_of_option("to")?.to_owned();
    let out = absolute_path(&call.path_of_option("out")?)?;
    let codes = codes_of_cases(call)?;
    match (codes.is_empty(), call.arguments.has_option("all")) {
        (true, false) => return Err(CliError::wrong_argument("option-missing", "--case, --all")),
        (false, true) => return Err(CliError::wrong_argument("option-against", "--case, --all")),
        (true, true) | (false, false) => {}
    }
    let whole = call.arguments.has_option("whole");
    let heard = match call.arguments.has_option("words-file") {
        true => Some(call.secret_option("words-file")?),
        false => None,
    };
    let app = call.open_vault_here()?;
    if let Some(heard) = heard {
        app.call(CompareWords { to: to.clone(), words: heard.to_string() })?;
    }
    let cases = if codes.is_empty() {
        all_cases(&app)?
    } else {
        codes.iter().map(|code| case_with_code(&app, code)).collect::<Result<Vec<CaseId>, CliError>>()?
    };
    let asked = PlanHandOver { to: to.clone(), cases: Some(cases.clone()), whole };
    let plan = as_printed(&app.call(asked)?)?;
    let stays = lines_that_stay(&plan, call.messages);
    let list = |name: &str| plan.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let (goes, skipped) = (list("go"), list("skipped"));
    let asked = HandOver { to: to.clone(), cases: Some(cases), whole, path: Some(out), folder: None };
    let told = match app.call(asked) {
        Ok(done) => {
            let done = as_printed(&done)?;
            let number = |name: &str| Arg::Number(done.get(name).and_then(Value::as_f64).unwrap_or(0.0));
            let counts = args([
                ("handle", to.as_str().into()),
                ("number", number("number")),
                ("cases", number("cases")),
                ("skipped", number("skipped")),
            ]);
            let sentence = call.messages.say_message("cli-handed-over", &counts);
            let mut lines = vec![sentence];
            if done.get("withdrawals").and_then(Value::as_u64).unwrap_or(0) > 0 {
                let told = args([("count", number("withdrawals")), ("handle", to.as_str().into())]);
                lines.push(call.messages.say_message("hand-over-withdrawals", &told));
            }
            let entries: u64 = goes.iter().filter_map(|row| row.get("entries").and_then(Value::as_u64)).sum();
            let json = json!({
                "file": done.get("file"),
                "number": done.get("number"),
                "cases": done.get("cases"),
                "entries": entries,
                "imported": 0,
                "received": 0,
                "unchanged": 0,
                "conflicts": 0,
                "skipped": done.get("skipped"),
                "late": 0,
                "withdrawals": done.get("withdrawals"),
                "go": goes,
                "stays": skipped,
            });
            CallOutput { text: joined_lines([lines, stays].concat()), json, found: None }
        }
        // Nothing left: which cases stay, and why, is what the worker needs to know.
        Err(Unanswered::Refused(refusal)) if refusal.code == "hand-over-nothing" => {
            let found = Some(call.messages.say_refused_code(&refusal.code));
            CallOutput { text: joined_lines(stays), json: json!({ "refused": refusal, "stays": skipped }), found }
        }
        Err(ended) => return Err(ended.into()),
    };
    call.close_and_tell(&app, told)
}

fn codes_of_cases(call: &Call<'_>) -> Result<Vec<String>, CliError> {
    let typed = call.arguments.all_values_of("case").iter();
    typed
        .map(|code| code.to_str().map(str::to_owned).ok_or_else(|| CliError::wrong_argument("option-unread", "--case")))
        .collect()
}

/// The cases that these words find, from a place on; whoever's they are.
fn listed_from(app: &App, find: &str, from: usize) -> Result<Vec<CaseRow>, CliError> {
    let from = u32::try_from(from).unwrap_or(u32::MAX);
    let list = ListCases { find: find.to_owned(), view: CasesShown::All, order: None, from, count: WINDOW };
    Ok(app.call(list)?.rows)
}

/// Every case of the store.
fn all_cases(app: &App) -> Result<Vec<CaseId>, CliError> {
    let mut ids = Vec::new();
    loop {
        let rows = listed_from(app, "", ids.len())?;
        if rows.is_empty() {
            return Ok(ids);
        }
        ids.extend(rows.iter().map(|row| row.case));
    }
}

/// The one case of this code.
fn case_with_code(app: &App, code: &str) -> Result<CaseId, CliError> {
    let rows = listed_from(app, code, 0)?;
    let mut found = rows.iter().filter(|row| row.code.eq_ignore_ascii_case(code.trim()));
    let refused = |what: &str| CliError::Refused(Refusal::new(what).with_word_arg("code", code));
    match (found.next(), found.next()) {
        (Some(row), None) => Ok(row.case),
        (Some(_), Some(_)) => Err(refused("case-code-twice")),
        (None, _) => Err(refused("case-code-unknown")),
    }
}

fn lines_that_stay(plan: &Value, messages: &Messages) -> Vec<String> {
    let scope = messages.say_without_args("code-consent_scope-case_management");
    let line = |row: &Value| {
        let why = text_of_value(row, "why");
        // Of a child: whose yes is missing. Otherwise: how the answer stands.
        let id = if why.ends_with("_missing") { format!("verdict-{why}") } else { format!("verdict-consent_{why}") };
        let why = messages.say_message(&id, &args([("scope", scope.as_str().into())]));
        messages.say_message(
            "cli-hand-over-stays",
            &args([("code", text_of_value(row, "code").into()), ("why", why.into())]),
        )
    };
    plan.get("skipped").and_then(Value::as_array).into_iter().flatten().map(line).collect()
}

/// `receive FILE [--apply]`: without `--apply` what the file would bring.
pub fn receive_file(call: &mut Call<'_>) -> Result<CallOutput, CliError> {
    let file = call.place_by_number(0)?;
    let apply = call.arguments.has_option("apply");
    let app = call.open_vault_here()?;
    let preview = as_printed(&app.call(PreviewFile { path: file.clone() })?)?;
    let counts = if apply { as_printed(&app.call(ReceiveFile { path: file })?)? } else { preview.clone() };
    let mut told = heading_lines(&preview, call.messages);
    told.extend(lines_of_cases(&preview, call.messages));
    let number = |name: &str| Arg::Number(counts.get(name).and_then(Value::as_f64).unwrap_or(0.0));
    let sentence = args(["received", "unchanged", "conflicts", "skipped"].map(|name| (name, number(name))));
    told.push(call.messages.say_message("cli-receive-counts", &sentence));
    told.push(call.messages.say_without_args(if apply { "cli-receive-applied" } else { "cli-receive-looked" }));
    let odd = |name: &str| preview.get(name).and_then(Value::as_u64).unwrap_or(0);
    let waiting = preview.get("waiting").and_then(Value::as_array).into_iter().flatten();
    let asked_for: u64 = waiting.filter_map(|row| row.get("count").and_then(Value::as_u64)).sum();
    let json = json!({
        "applied": apply,
        "from": preview.pointer("/from/handle"),
        "number": preview.get("number"),
        "standing": preview.get("standing"),
        "cases": preview.get("cases"),
        "waiting": preview.get("waiting"),
        "imported": 0,
        "received": counts.get("received"),
        "unchanged": counts.get("unchanged"),
        "conflicts": counts.get("conflicts"),
        "skipped": counts.get("skipped"),
        "late": counts.get("late"),
        "others": preview.get("others"),
        "ahead": odd("ahead"),
        "gaps": odd("gaps"),
        "forks": odd("forks"),
        "withheld": odd("withheld"),
        "asked_for": asked_for,
    });
    call.close_and_tell(&app, CallOutput { text: joined_lines(told), json, found: None })
}

/// Returns the first lines of a preview: its maker and day, its place among the sender's files, and what is to be
/// looked at.
fn heading_lines(preview: &Value, messages: &Messages) -> Vec<String> {
    let handle = preview.pointer("/from/handle").and_then(Value::as_str).unwrap_or_default().to_owned();
    let count = |name: &str| preview.get(name).and_then(Value::as_f64).unwrap_or(0.0);
    let made_on = text_of_value(preview, "made_at").chars().take(10).collect::<String>();
    let made = args([
        ("handle", handle.as_str().into()),
        ("on", made_on.as_str().into()),
        ("number", Arg::Number(count("number"))),
    ]);
    let mut told = vec![messages.say_message("cli-receive-from", &made)];
    let standing = text_of_value(preview, "standing");
    if standing != "new" {
        told.push(messages.say_without_args(&format!("cli-receive-{standing}")));
    }
    for (name, sentence) in [
        ("ahead", "cli-receive-ahead"),
        ("gaps", "cli-receive-gaps"),
        ("forks", "cli-receive-forks"),
        ("withheld", "cli-receive-withheld"),
    ] {
        if count(name) > 0.0 {
            told.push(messages.say_message(sentence, &args([("count", Arg::Number(count(name)))])));
        }
    }
    let waiting: f64 = preview
        .get("waiting")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|row| row.get("count").and_then(Value::as_f64))
        .sum();
    if waiting > 0.0 {
        told.push(messages.say_message("cli-receive-waiting", &args([("count", Arg::Number(waiting))])));
    }
    told
}

fn lines_of_cases(preview: &Value, messages: &Messages) -> Vec<String> {
    let line = |row: &Value| {
        let many = |name: &str| row.get(name).and_then(Value::as_array).map_or(0, Vec::len) as f64;
        let count = |name: &str| row.get(name).and_then(Value::as_f64).unwrap_or(0.0);
        let is_new = row.get("new_here").and_then(Value::as_bool).unwrap_or(false);
        let words = args([
            ("code", text_of_value(row, "code").into()),
            ("is_new", if is_new { "yes" } else { "no" }.into()),
            ("entries", Arg::Number(count("entries"))),
            ("unchanged", Arg::Number(count("unchanged"))),
            ("conflicts", Arg::Number(many("conflicts"))),
            ("withdrawals", Arg::Number(many("withdrawals"))),
        ]);
        messages.say_message("cli-receive-case", &words)
    };
    preview.get("cases").and_then(Value::as_array).into_iter().flatten().map(line).collect()
}

fn joined_lines(told: Vec<String>) -> String {
    told.into_iter().map(|line| format!("{line}\n")).collect()
}
