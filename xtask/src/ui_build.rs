//! The page: its packages and its build.

use std::fs;

use crate::steps::{Count, command};
use crate::{Outcome, paths};

/// Installs the packages that the lock file names, unless they are there as it names them.
pub fn packages() -> Outcome<Count> {
    let ui = paths::ui();
    let wanted = fs::metadata(ui.join("package-lock.json")).and_then(|file| file.modified());
    let installed = fs::metadata(ui.join("node_modules/.package-lock.json")).and_then(|file| file.modified());
    match (wanted, installed) {
        (Ok(wanted), Ok(installed)) if installed >= wanted => Ok(Count::default()),
        _ => command(&ui, &["npm", "ci", "--no-fund", "--no-audit", "--prefer-offline"], &[]),
    }
}

/// Builds it into `ui/dist`, from where it goes into the program.
pub fn build() -> Outcome<Count> {
    packages()?;
    command(&paths::ui(), &["npm", "run", "--silent", "build"], &[])
}
