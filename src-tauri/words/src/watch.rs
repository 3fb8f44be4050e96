//! Tells when a translator saves a file, so that the page can show it within a second.
//!
//! Only the names of what changed are told: the one who is told opens the library anew, which takes milliseconds.

use std::path::{Path, PathBuf};
use std::time::Duration;

use notify_debouncer_full::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use crate::{cldr, settings, translation_state};

/// Editors write a file in several steps; after this pause it is whole.
const PAUSE: Duration = Duration::from_millis(150);

/// A file of a locale that was made, written, renamed or removed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Changed {
    /// The locale's folder: "ar".
    pub tag: String,
    /// The file's name: "today.ftl"; empty where the folder itself came or went.
    pub file: String,
}

/// Watches until it is dropped.
#[must_use = "watching ends when this is dropped"]
pub struct Watch {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

/// A reason why nothing can be watched.
#[derive(Debug, thiserror::Error)]
#[error("the folders of languages cannot be watched")]
pub struct WatchError(#[from] notify_debouncer_full::notify::Error);

/// Calls `told` for each change below the roots, once for each file. A root that is not there is not watched: a caller that wants a folder of
/// the user's own watched makes it first.
pub fn watch_folders<P: AsRef<Path>>(
    roots: &[P],
    mut told: impl FnMut(Changed) + Send + 'static,
) -> Result<Watch, WatchError> {
    // Events carry the path as the system knows it, without links.
    let roots: Vec<PathBuf> = roots.iter().filter_map(|root| root.as_ref().canonicalize().ok()).collect();
    let below = roots.clone();
    let mut debouncer = new_debouncer(PAUSE, None, move |result: DebounceEventResult| {
        // An error of the watcher means that a change may go untold; the next save tells it.
        let events = result.unwrap_or_default();
        let mut changes: Vec<Changed> = events
            .iter()
            .filter(|event| !event.kind.is_access())
            .flat_map(|event| &event.paths)
            .filter_map(|path| change_of_path(path, &below))
            .collect();
        changes.sort();
        changes.dedup();
        changes.into_iter().for_each(&mut told);
    })?;
    for root in &roots {
        debouncer.watch(root, RecursiveMode::Recursive)?;
    }
    Ok(Watch { _debouncer: debouncer })
}

/// Returns the change that a path stands for, if it is of a locale.
fn change_of_path(path: &Path, roots: &[PathBuf]) -> Option<Changed> {
    let inside = roots.iter().find_map(|root| path.strip_prefix(root).ok())?;
    let mut parts = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
    let tag = parts.next().filter(|tag| cldr::parse_tag(tag).is_some())?;
    let file = parts.next().unwrap_or_default();
    let counts = file.is_empty() || file.ends_with(".ftl") || file == settings::FILE || file == translation_state::FILE;
    (counts && parts.next().is_none()).then_some(Changed { tag, file })
}

#[cfg(test)]
mod tests;
