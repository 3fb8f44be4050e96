//! The three builds, and the display they share.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use amparo_driver::Display;

/// One display for all tests of this run.
pub static DISPLAY: LazyLock<Display> = LazyLock::new(|| Display::start(1280, 800).expect("a display"));

/// The program as people get it.
pub fn shipped() -> PathBuf {
    program("AMPARO_SHIPPED")
}

/// The program with remote control.
pub fn driven() -> PathBuf {
    program("AMPARO_DRIVEN")
}

/// The program with a start page that tries to get out.
pub fn trying() -> PathBuf {
    program("AMPARO_TRYING")
}

fn program(name: &str) -> PathBuf {
    let path = env::var_os(name).map(PathBuf::from);
    path.filter(|path| path.is_file()).unwrap_or_else(|| panic!("{name} names no program: run `cargo xtask test`"))
}

/// The top of the tree.
pub fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lie below the top")
}

/// The text of axe-core.
pub fn axe() -> String {
    fs::read_to_string(top().join("ui/node_modules/axe-core/axe.min.js")).expect("axe-core is among ui's packages")
}

/// The file for a picture of a run.
pub fn picture(name: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| top().join("target"), PathBuf::from);
    target.join("pictures").join(name).with_extension("png")
}
