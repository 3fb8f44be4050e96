//! A folder of a language made of any bytes: read, checked and spoken as the program would, within bounds that are counted in
//! messages and letters and never in seconds.
//!
//! `cargo xtask fuzz` gives it whatever libFuzzer invents; the tests below replay good folders, torn ones and hostile ones. Only
//! tests and a build with the feature `fuzzing` have this, and no such build is given to anyone.

use crate::check::check_languages;
use crate::library::Library;
use crate::localization::{Localization, args};
use crate::progress::count_progress;
use crate::reading_limits::MESSAGES_MAX;

/// A file of the folder begins at a line with this and its name; before the first one lies `a.ftl`.
const FILE_BEGINS: &str = "== ";
/// Files of one input: more of them say nothing new.
const FILES_MAX: usize = 8;
/// Bytes of one input.
const BYTES_MAX: usize = 64 * 1024;
/// Letters that a byte of a message may become where Fluent writes it, indented, and where it is spoken.
const LETTERS_A_BYTE: usize = 64;
/// English beside it, with every kind of message.
const ENGLISH: &str = include_str!("check/tests/en.ftl");

/// A folder of Arabic: its messages, its settings, its state.
pub fn locale_folder(bytes: &[u8]) {
    let bytes = bytes.get(..BYTES_MAX).unwrap_or(bytes);
    let mut files = vec![("en", "a.ftl", ENGLISH.as_bytes().to_vec())];
    files.extend(split_files(bytes).into_iter().map(|(name, text)| ("ar", name, text)));
    let library = Library::of_texts(&files);
    let Some(arabic) = library.language("ar") else { return };

    let most = bytes.len() + ENGLISH.len();
    let shown = library.showable_messages(arabic);
    assert!(shown.len() <= MESSAGES_MAX);
    assert!(shown.values().map(|message| message.text.len()).sum::<usize>() <= LETTERS_A_BYTE * most);
    assert!(check_languages(&library).len() <= LETTERS_A_BYTE * most);
    assert_eq!(library.locale_rows().len(), 2);
    assert_eq!(count_progress(&library).len(), 2);
    assert!(library.fallback_chain("ar").len() <= 2);
    let words = Localization::new(&library, "ar");
    for id in shown.keys().take(20) {
        let said = words.format(id, &args([("n", 3.into()), ("name", "Ana".into()), ("count", 2.into())]));
        assert!(!said.contains('\u{202e}'), "{id} turns what follows");
        assert!(said.len() <= LETTERS_A_BYTE * LETTERS_A_BYTE * most);
    }
    for (_, list) in library.word_lists("a.ftl") {
        assert!(list.len() <= most);
    }
}

/// The files of an input, each with its name.
fn split_files(bytes: &[u8]) -> Vec<(&str, Vec<u8>)> {
    let mut files: Vec<(&str, Vec<u8>)> = vec![("a.ftl", Vec::new())];
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let name = std::str::from_utf8(line).ok().and_then(|line| line.strip_prefix(FILE_BEGINS)).map(str::trim);
        match name {
            Some(name) if files.len() < FILES_MAX => files.push((name, Vec::new())),
            _ => {
                if let Some((_, text)) = files.last_mut() {
                    text.extend_from_slice(line);
                }
            }
        }
    }
    files
}

#[cfg(test)]
mod tests;
