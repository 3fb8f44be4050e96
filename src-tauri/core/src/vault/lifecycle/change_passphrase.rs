//! A new passphrase: one file is rewritten, the keys stay the same, nobody else notices.

use crate::base::error::Result;
use crate::vault::files::handle::Handle;
use crate::vault::files::layout::Folder;
use crate::vault::files::worker_file::WorkerFile;
use crate::vault::unlock::environment::Environment;
use crate::vault::unlock::open::{Open, unwrap_noted};
use crate::vault::unlock::passphrase::{check_pace, check_strength};
use std::path::Path;

/// Sets a new passphrase in a vault that is not open.
///
/// Refuses with `vault-missing`, `already-open`, `worker-unknown`, `wrong-passphrase`, `passphrase-weak`, `wait`.
pub fn change_passphrase(
    dir: &Path,
    handle: &str,
    old: &str,
    new: &str,
    environment: &mut Environment<'_>,
) -> Result<()> {
    let folder = Folder::of_vault(dir)?;
    let _lock = folder.lock_folder()?;
    rewrap_worker_keys(&folder, &Handle::parse_handle(handle)?, old, new, environment)
}

impl Open {
    /// Sets a new passphrase. Rewrites the worker's own file and nothing else.
    ///
    /// Refuses with `wrong-passphrase`, `passphrase-weak`, `wait`.
    pub fn change_passphrase(&self, old: &str, new: &str, environment: &mut Environment<'_>) -> Result<()> {
        rewrap_worker_keys(&self.folder, &self.handle, old, new, environment)
    }
}

fn rewrap_worker_keys(
    folder: &Folder,
    handle: &Handle,
    old: &str,
    new: &str,
    environment: &mut Environment<'_>,
) -> Result<()> {
    check_pace(folder.root(), handle, environment.clock.current_time())?;
    check_strength(new, handle)?;
    let file = WorkerFile::read_worker_file(folder, handle)?;
    let keys = unwrap_noted(folder.root(), &file, old, environment)?;
    let cost = environment.calibrated_cost()?;
    WorkerFile::wrap_under_passphrase(&keys, file.organisation, handle, new, cost, environment.random)?
        .write_worker_file(folder, &keys)
}
