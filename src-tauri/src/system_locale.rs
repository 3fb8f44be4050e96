//! Languages that this session of the system is set to: what the first screen speaks before anybody has chosen.

/// Tags such as `uk-UA`, the most wanted first, from the variables that POSIX and GNU name.
pub fn wanted_languages() -> Vec<String> {
    languages_wanted_by(|name| std::env::var(name).ok())
}

fn languages_wanted_by(read: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let list = read("LANGUAGE").unwrap_or_default();
    let one = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| read(name)).find(|value| !value.is_empty());
    let mut tags = Vec::new();
    for tag in list.split(':').chain(one.as_deref()).filter_map(language_tag) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

/// `uk_UA.UTF-8@euro` is `uk-UA`; `C` and `POSIX` name no language.
fn language_tag(value: &str) -> Option<String> {
    let name = value.split(['.', '@']).next()?;
    (!name.is_empty() && name != "C" && name != "POSIX").then(|| name.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, &str)]) -> Vec<String> {
        languages_wanted_by(|name| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn the_list_comes_before_the_one_and_nothing_twice() {
        assert_eq!(of(&[("LANGUAGE", "ar:fr"), ("LANG", "fr_FR.UTF-8")]), ["ar", "fr", "fr-FR"]);
        assert_eq!(of(&[("LANG", "uk_UA.UTF-8"), ("LC_ALL", "")]), ["uk-UA"]);
    }

    #[test]
    fn a_machine_without_a_language_wants_none() {
        assert!(of(&[("LANG", "C.UTF-8")]).is_empty());
        assert!(of(&[]).is_empty());
    }
}
