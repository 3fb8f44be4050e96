//! The way to the core. The shell hands requests over and takes replies back; it looks into neither. At the end the
//! core is dropped, which closes the store into one safe file.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use amparo_core::api::{App, SessionConfig};
use amparo_core::base::clock::SystemClock;
use amparo_core::base::random::SystemRandom;
use serde_json::{Value, json};

/// Open from the start of the window to its lock or end.
pub struct CoreHandle(RwLock<Option<Arc<App>>>);

impl CoreHandle {
    /// Opens the core on a vault's folder, there or to be made. `after_lock`: the process began anew, and the lock screen
    /// says so.
    pub fn open_on_thread(
        folder: PathBuf,
        locales: Vec<PathBuf>,
        wanted_languages: Vec<String>,
        after_lock: bool,
    ) -> Self {
        let app = App::new(SessionConfig {
            folder,
            locales,
            wanted_languages,
            clock: Box::new(SystemClock),
            random: Box::new(SystemRandom),
            cost: None,
            after_lock,
        });
        Self(RwLock::new(Some(Arc::new(app))))
    }

    /// Asks the core, which may take its time: never on the main thread. Behind a shut door nobody answers.
    pub fn ask_and_wait(&self, name: &str, payload: Value) -> Value {
        let app = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        app.map_or_else(|| json!({ "failed": { "incident": "shut" } }), |app| app.answer_as_json(name, payload))
    }

    /// Tells whether a vault is open, so that there is something to lock: at once, whatever request runs.
    pub fn is_vault_open(&self) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).as_ref().is_some_and(|app| app.is_vault_open())
    }

    /// Lets nobody in any more, waits a moment for those inside, and drops the core. A request that runs longer than
    /// `patience` is left: the store survives a process that ends in the middle.
    pub fn shut_within(&self, patience: Duration) {
        let taken = self.0.write().unwrap_or_else(PoisonError::into_inner).take();
        let Some(app) = taken else { return };
        let step = Duration::from_millis(5);
        let mut waited = Duration::ZERO;
        while Arc::strong_count(&app) > 1 && waited < patience {
            thread::sleep(step);
            waited += step;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn core() -> (tempfile::TempDir, CoreHandle) {
        let folder = tempfile::tempdir().expect("a folder");
        let core = CoreHandle::open_on_thread(folder.path().join("vault"), Vec::new(), Vec::new(), false);
        (folder, core)
    }

    #[test]
    fn the_core_answers_through_the_door() {
        let (_folder, core) = core();
        let status = core.ask_and_wait("show_status", json!({}));
        assert_eq!(status.pointer("/ok/stage"), Some(&json!("first_run")), "{status}");
        assert!(!core.is_vault_open());
    }

    #[test]
    fn nobody_answers_behind_a_shut_door_and_the_core_is_dropped() {
        let (_folder, core) = core();
        let inside = core.0.read().expect("nobody panicked").as_ref().map(Arc::downgrade).expect("open");
        core.shut_within(Duration::from_millis(50));
        assert!(inside.upgrade().is_none());
        assert!(core.ask_and_wait("show_status", json!({})).get("failed").is_some());
    }
}
