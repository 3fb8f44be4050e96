//! Words that must not be readable anywhere: planted in the fields of a run, then looked for in every file it wrote, in
//! each form in which a program might have written them.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use memchr::memmem;

/// Planted words with all their forms.
pub struct Sentinels(Vec<(String, Vec<u8>)>);

impl Sentinels {
    /// A word should be long and unlike any other: eight letters or more.
    pub fn new(words: &[&str]) -> Self {
        Self(words.iter().flat_map(|word| forms(word)).collect())
    }

    /// The names of what is found in these bytes, such as `utf-16 of Amparo-7Q`.
    pub fn in_bytes(&self, bytes: &[u8]) -> Vec<String> {
        self.0.iter().filter(|(_, form)| memmem::find(bytes, form).is_some()).map(|(name, _)| name.clone()).collect()
    }

    /// Looks through every file below `folders`, and into their names: what was found and where.
    pub fn in_files(&self, folders: &[&Path]) -> Vec<String> {
        let mut files = Vec::new();
        for folder in folders {
            walk(folder, &mut files);
        }
        let mut found = Vec::new();
        for file in files {
            let bytes = fs::read(&file).unwrap_or_default();
            let name = file.as_os_str().as_encoded_bytes();
            let within = self.in_bytes(&bytes).into_iter().chain(self.in_bytes(name));
            found.extend(within.map(|what| format!("{what} in {}", file.display())));
        }
        found
    }
}

/// Every regular file below.
pub fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut entries: Vec<_> = entries.flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => walk(&entry.path(), files),
            Ok(kind) if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
}

fn forms(word: &str) -> Vec<(String, Vec<u8>)> {
    let utf16: Vec<u16> = word.encode_utf16().collect();
    let little: Vec<u8> = utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let mut forms = vec![
        (format!("utf-8 of {word}"), word.as_bytes().to_vec()),
        (format!("utf-16 of {word}"), little),
        (format!("utf-16 (big) of {word}"), big),
    ];
    forms.extend((0..3).map(|before| (format!("base64 of {word}"), base64_inside(word.as_bytes(), before))));
    forms
}

/// How the word looks inside a longer base64 text when it begins `before` bytes after a multiple of three: the letters
/// that depend on its neighbours are left off.
fn base64_inside(word: &[u8], before: usize) -> Vec<u8> {
    let mut bytes = vec![0; before];
    bytes.extend_from_slice(word);
    let whole = bytes.len() / 3 * 4;
    let text = BASE64_STANDARD_NO_PAD.encode(&bytes);
    let from = if before == 0 { 0 } else { 4 };
    text.as_bytes().get(from..whole).unwrap_or_default().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORD: &str = "Zubrowka-Lindenhof-77";

    #[test]
    fn each_form_is_found_where_it_is_hidden() {
        let sentinels = Sentinels::new(&[WORD]);
        let wide: Vec<u8> = format!("x{WORD}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(sentinels.in_bytes(&wide).contains(&format!("utf-16 of {WORD}")));
        assert_eq!(sentinels.in_bytes(format!("a {WORD} b").as_bytes()), [format!("utf-8 of {WORD}")]);
        for before in 0..7 {
            let text = format!("{}{WORD} and more", "x".repeat(before));
            let encoded = BASE64_STANDARD_NO_PAD.encode(text);
            assert_eq!(sentinels.in_bytes(encoded.as_bytes()), [format!("base64 of {WORD}")], "{before} before");
        }
    }

    #[test]
    fn other_words_are_not_found() {
        let sentinels = Sentinels::new(&[WORD]);
        let other = BASE64_STANDARD_NO_PAD.encode("Zubrowka-Lindenhof-78");
        assert!(sentinels.in_bytes(other.as_bytes()).is_empty());
    }

    #[test]
    fn files_and_their_names_are_looked_through() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("deep")).expect("a folder in it");
        fs::write(folder.path().join("deep/note"), format!("..{WORD}..")).expect("a file");
        fs::write(folder.path().join(WORD), "nothing").expect("a file");
        assert_eq!(Sentinels::new(&[WORD]).in_files(&[folder.path()]).len(), 2);
    }
}
