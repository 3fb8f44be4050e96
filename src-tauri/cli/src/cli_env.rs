//! Environment of a call: where languages lie, which the user wants, clock and randomness.
//!
//! In tests everything here is chosen; in the program it is looked for once, at the start.

use amparo_core::base::clock::{Clock, SystemClock};
use amparo_core::base::random::{Random, SystemRandom};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The folder of the user's own files, as the window has it.
const NAME: &str = "notes";

/// Handed to [`crate::run_with_input`].
pub struct CliEnv {
    /// Folders of languages, the later over the earlier.
    pub locales: Vec<PathBuf>,
    /// Language tags that the user wants, best first.
    pub languages: Vec<String>,
    pub clock: Box<dyn Clock>,
    pub random: Box<dyn Random>,
}

impl CliEnv {
    /// Of the machine this runs on.
    pub fn of_this_machine() -> Self {
        Self {
            locales: locale_folders(),
            languages: languages_wanted(|name| std::env::var(name).ok()),
            clock: Box::new(SystemClock),
            random: Box::new(SystemRandom),
        }
    }
}

/// The shipped languages, then the user's own, which win.
fn locale_folders() -> Vec<PathBuf> {
    let program = std::env::current_exe().ok();
    let beside = program.as_deref().and_then(Path::parent);
    let installed = beside.map(|folder| folder.join("../lib").join(NAME).join("locales"));
    let in_the_tree = beside.and_then(folder_above);
    let by_cargo = std::env::var_os("CARGO_MANIFEST_DIR").and_then(|folder| folder_above(Path::new(&folder)));
    let shipped = installed.filter(|at| is_locales_folder(at)).or(in_the_tree).or(by_cargo);
    let own = user_folder().map(|folder| folder.join(NAME).join("locales"));
    [shipped, own].into_iter().flatten().collect()
}

/// The nearest folder of languages here or above.
fn folder_above(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|at| at.join("locales")).find(|at| is_locales_folder(at))
}

fn is_locales_folder(folder: &Path) -> bool {
    folder.join("en/locale.toml").is_file()
}

fn user_folder() -> Option<PathBuf> {
    let named = std::env::var_os("XDG_DATA_HOME").filter(|named: &OsString| Path::new(named).is_absolute());
    named.map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".local/share")))
}

/// The languages that POSIX variables ask for: `LANGUAGE` is a list, the others name one, `uk_UA.UTF-8`.
fn languages_wanted(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let one = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| variable(name)).find(|said| !said.is_empty());
    let Some(one) = one else { return Vec::new() };
    // As the C library has it: who asked for no language in particular gets none, whatever the list says.
    if matches!(one.split(['.', '@']).next(), Some("C" | "POSIX")) {
        return Vec::new();
    }
    let list = variable("LANGUAGE").unwrap_or_default();
    list.split(':').chain([one.as_str()]).filter_map(language_tag_of).collect()
}

fn language_tag_of(said: &str) -> Option<String> {
    let tag = said.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    (!tag.is_empty()).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_one_that_the_session_asks_for() {
        let asked = |pairs: &[(&str, &str)]| {
            languages_wanted(|name| pairs.iter().find(|(known, _)| *known == name).map(|(_, said)| (*said).to_owned()))
        };
        assert_eq!(asked(&[]), [""; 0]);
        assert_eq!(asked(&[("LANG", "uk_UA.UTF-8")]), ["uk-UA"]);
        assert_eq!(asked(&[("LANG", "es_CO"), ("LC_ALL", "ar@latn")]), ["ar"]);
        assert_eq!(asked(&[("LANG", "C.UTF-8"), ("LANGUAGE", "fr")]), [""; 0]);
        assert_eq!(asked(&[("LANG", "uk_UA"), ("LANGUAGE", "fr:en")]), ["fr", "en", "uk-UA"]);
        assert_eq!(asked(&[("LANG", "fr_FR"), ("LC_ALL", "")]), ["fr-FR"]);
    }
}
