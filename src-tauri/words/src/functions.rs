//! The functions that a message may call, with the options that both sides, Rust and page, print alike.

use crate::pattern_shape::Call;

const NUMBER: [&str; 4] = ["minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits", "useGrouping"];
const DATE: [&str; 10] =
    ["dateStyle", "timeStyle", "weekday", "year", "month", "day", "hour", "minute", "hour12", "hourCycle"];

/// Finds the fault of a call: the function or the option that is not known.
pub(crate) fn find_fault(call: &Call<'_>) -> Option<String> {
    if call.positional != 1 {
        return Some(call.name.to_owned());
    }
    let allowed = |name: &str, value: Option<&str>| match (call.name, name) {
        ("NUMBER", "style") => value == Some("percent"),
        ("NUMBER", name) => NUMBER.contains(&name) && is_small(name, value),
        ("PLURAL", "type") => matches!(value, Some("cardinal" | "ordinal")),
        ("PLURAL", name) => NUMBER.contains(&name) && is_small(name, value),
        ("DAY", "style") => matches!(value, Some("short" | "medium" | "weekday" | "long" | "month" | "year")),
        ("DATE", name) => DATE.contains(&name) && value.is_some_and(|value| value.chars().all(char::is_alphanumeric)),
        ("LIST", "type") => matches!(value, Some("and" | "or" | "unit")),
        _ => false,
    };
    match call.name {
        "NUMBER" | "PLURAL" | "DAY" | "DATE" | "LIST" => call
            .named
            .iter()
            .find(|(name, value)| !allowed(name, *value))
            .map(|(name, _)| format!("{}: {name}", call.name)),
        unknown => Some(unknown.to_owned()),
    }
}

fn is_small(name: &str, value: Option<&str>) -> bool {
    match (name, value) {
        ("useGrouping", Some(value)) => matches!(value, "true" | "false" | "0" | "1"),
        (_, Some(value)) => value.parse::<u8>().is_ok_and(|digits| digits <= 20),
        (_, None) => false,
    }
}
