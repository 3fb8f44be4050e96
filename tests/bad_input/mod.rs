//! Bad input: each is met with a sentence in the user's language that says what happened and what to do, and nothing is
//! lost or half-written.

mod backup;
mod exchange;
mod figures;
mod keys;
mod store;
mod table;
mod translation;

use crate::test_organisation::{LANGUAGES, TestOrganisation, sentence};

/// Makes one bad call in every language: each is refused with the sentence of that language and nothing else.
fn refused_in_every_language(house: &TestOrganisation, line: &str, code: &str) {
    for tag in LANGUAGES {
        let output = house.cli(&format!("{line} --lang {tag}"));
        assert_eq!((output.status, output.stdout.as_str()), (1, ""), "{line}: {output:?}");
        assert_eq!(output.stderr.trim_end(), sentence(tag, &format!("refused-{code}")), "{tag}: {line}");
    }
}

/// Every file of the vault, to see that a refusal changed none of them.
fn vault_files(house: &TestOrganisation) -> std::collections::BTreeMap<std::path::PathBuf, Vec<u8>> {
    let mut files = std::collections::BTreeMap::new();
    let mut folders = vec![house.path("vault")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.clone(), std::fs::read(&path).unwrap());
            }
        }
    }
    files
}
