//! The three builds of the program. All of them, and all tests, are built with the same selection of packages: cargo then
//! compiles each dependency once, and a build differs from the next in the last crate only.

use std::fs;
use std::path::{Path, PathBuf};

use crate::steps::{Count, command};
use crate::{Outcome, paths};

/// A build of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// As people get it.
    Shipped,
    /// With remote control.
    Driven,
    /// With a start page that tries to get out.
    Trying,
}

pub const BUILDS: [Build; 3] = [Build::Shipped, Build::Driven, Build::Trying];

impl Build {
    pub fn name(self) -> &'static str {
        match self {
            Self::Shipped => "shipped",
            Self::Driven => "driven",
            Self::Trying => "trying",
        }
    }

    /// The variable that tells the tests where it lies.
    pub fn variable(self) -> &'static str {
        match self {
            Self::Shipped => "AMPARO_SHIPPED",
            Self::Driven => "AMPARO_DRIVEN",
            Self::Trying => "AMPARO_TRYING",
        }
    }

    fn features(self) -> &'static [&'static str] {
        match self {
            Self::Shipped => &[],
            Self::Driven => &["--features", "amparo/e2e"],
            Self::Trying => &["--features", "amparo/selftest"],
        }
    }

    /// The path of the copy: cargo keeps only the last build under its own name.
    pub fn path(self) -> PathBuf {
        paths::target().join("programs").join(self.name())
    }

    /// Builds it and keeps a copy.
    pub fn make(self) -> Outcome<Count> {
        let all = ["cargo", "build", "--locked", "--workspace", "--bins", "--tests"];
        let count = command(&paths::top(), &[&all, self.features()].concat(), &[])?;
        keep(&paths::target().join("debug/amparo"), &self.path())?;
        Ok(count)
    }

    /// Builds it as it would be given to people and keeps a copy beside the others.
    pub fn make_release(self) -> Outcome<PathBuf> {
        let window = ["cargo", "build", "--locked", "--release", "-p", "amparo"];
        command(&paths::top(), &[&window, self.features()].concat(), &[])?;
        let path = self.path().with_extension("release");
        keep(&paths::target().join("release/amparo"), &path)?;
        Ok(path)
    }
}

/// Copies beside the old one and puts it in its place, since the old one may be running.
fn keep(from: &Path, to: &Path) -> Outcome {
    let mut beside = to.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let kept = to
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::copy(from, &beside))
        .and_then(|_| fs::rename(&beside, to));
    kept.map_err(|error| format!("{} could not be kept: {error}.", paths::shown(from)))
}
