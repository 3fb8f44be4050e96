//! Golden files of the formats, for tests: `tests/golden/formats/`. `UPDATE=1` writes them anew, for a person to read.

use std::path::PathBuf;

/// Returns the path of the golden file of this name.
pub(crate) fn golden_file_path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/formats").join(name)
}

/// Compares `found` with the golden file of this name.
pub(crate) fn check_against_golden(name: &str, found: &str) {
    let path = golden_file_path(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, golden, "the format has changed: what older devices wrote would no longer be read");
}
