//! Paths in the tree, and of what is built from it.

use std::env;
use std::path::{Path, PathBuf};

/// The top of the tree.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// The page's sources.
pub fn ui() -> PathBuf {
    top().join("ui")
}

/// The folder where cargo builds; pictures, packages and programs go beside it.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| top().join("target"), PathBuf::from)
}

/// The Rust tests of the last run with the seconds that each took, the slowest first.
pub fn test_times() -> PathBuf {
    target().join("test-times.txt")
}

/// A path as a person in the tree would write it.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(top()).unwrap_or(path).display().to_string()
}
