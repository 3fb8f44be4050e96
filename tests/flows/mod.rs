//! Flows: one file a capability, each a story from its beginning to its end.

mod backup;
pub mod belonging;
pub mod exchange;
pub mod figures;
pub mod import;
mod people;
mod vault;

use std::collections::BTreeSet;

/// A file that nobody names here would never run.
#[test]
fn no_file_of_these_tests_is_forgotten() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for (folder, names) in [("flows", include_str!("mod.rs")), ("bad_input", include_str!("../bad_input/mod.rs"))] {
        let named: BTreeSet<String> = names
            .lines()
            .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'))
            .map(str::to_owned)
            .collect();
        let found: BTreeSet<String> = std::fs::read_dir(root.join(folder))
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
            .filter(|name| name != "mod")
            .collect();
        assert_eq!(named, found, "{folder}");
    }
}
