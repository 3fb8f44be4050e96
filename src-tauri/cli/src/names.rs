//! Names of categories, periods and groups of people: words of the figures, else of the code lists, else the code.

use amparo_words::{Args, Localization, args};

/// A category of a variable. Several forms that are known together are one category: `sexual+labour`.
pub fn category_name(words: &Localization, variable: &str, code: &str) -> String {
    let one = |code: &str| {
        let ids = [format!("figures-{variable}-{code}"), format!("code-{variable}-{code}")];
        let known = ids.iter().find(|id| words.has(id));
        known.map_or_else(|| code.to_owned(), |id| words.format(id, &Args::new()))
    };
    code.split('+').map(one).collect::<Vec<_>>().join(" + ")
}

/// A period; `2026-07/2026-09` and `../2026-09` are spans.
pub fn period_name(words: &Localization, code: &str) -> String {
    let said = |id: &str, values: &Args| words.has(id).then(|| words.format(id, values));
    let named = match code {
        "all" | "unknown" => said(&format!("figures-period-{code}"), &Args::new()),
        _ => match code.split_once('/') {
            Some(("..", to)) => said("figures-period-until", &args([("to", to.into())])),
            Some((from, to)) => said("figures-period-span", &args([("from", from.into()), ("to", to.into())])),
            None => None,
        },
    };
    named.unwrap_or_else(|| code.to_owned())
}

/// A group of people that a refusal names in codes: `gender_identity=woman majority=child|unknown period=2026-10`.
pub fn slice_in_words(words: &Localization, codes: &str) -> String {
    let part = |part: &str| {
        let (variable, codes) = part.split_once('=').unwrap_or(("", part));
        let one = |code: &str| match variable {
            "period" => period_name(words, code),
            _ => category_name(words, variable, code),
        };
        codes.split('|').map(one).collect::<Vec<_>>().join(" / ")
    };
    codes.split(' ').filter(|codes| !codes.is_empty()).map(part).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use amparo_words::Library;
    use std::path::Path;

    #[test]
    fn a_group_of_people_is_told_in_words_and_not_in_codes() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let words = Localization::new(&Library::open(&[root]), "en");
        let said = slice_in_words(&words, "exploitation=sexual+labour service_type=food period=2026-10");
        assert!(said.contains("2026-10") && !said.contains("sexual+labour") && !said.contains('='), "{said}");
        assert_eq!(said.matches(" · ").count(), 2, "{said}");
    }
}
