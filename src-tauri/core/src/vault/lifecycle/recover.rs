//! Recovery: two of three sheets make new keys for a worker who lost theirs, whoever else is there or not.
//!
//! The sheets open the recovery key, and with it the organisation's key and the secrets of the worker's roles. The
//! worker gets a new certificate, which revokes the older; the old passphrase opens nothing from then on.

use crate::base::encoding::Hash;
use crate::base::error::{Result, refuse};
use crate::base::ids::StoreId;
use crate::store::Store;
use crate::vault::crypto::cipher::draw_secret;
use crate::vault::crypto::seal::SealingKey;
use crate::vault::crypto::subkeys::store_keys;
use crate::vault::files::handle::Handle;
use crate::vault::files::layout::{Folder, SlotKind};
use crate::vault::files::sheets::{Recovery, Sheet};
use crate::vault::files::slots::{Found, Held, Opener, Signer, Slots};
use crate::vault::files::worker_file::{WorkerFile, WorkerKeys};
use crate::vault::lifecycle::create::CertifiedByOrganisation;
use crate::vault::membership::statement::{Place, Statement};
use crate::vault::unlock::environment::Environment;
use crate::vault::unlock::open::{Open, open_with, resealed};
use crate::vault::unlock::passphrase::check_strength;
use crate::vault::unlock::recovery_pins::goes_on_with;
use ed25519_dalek::SigningKey;
use std::collections::BTreeSet;
use std::path::Path;

/// Makes new keys for `handle` with two sheets, in any form [`Sheet::parse_typed_sheet`] reads, and opens the vault with them.
///
/// Refuses with `vault-missing`, `already-open`, `sheet-…` and which of the two, `sheets-same`, `recovery-missing`,
/// `recovery-damaged`, `worker-unknown`, `passphrase-weak`, `slots-destroyed`.
pub fn recover_with_sheets(
    dir: &Path,
    sheets: [&str; 2],
    handle: &str,
    passphrase: &str,
    environment: &mut Environment<'_>,
) -> Result<Open> {
    let folder = Folder::of_vault(dir)?;
    let handle = Handle::parse_handle(handle)?;
    check_strength(passphrase, &handle)?;
    let [one, other] = sheets;
    let (one, other) = (Sheet::parse_typed_sheet(one, 1)?, Sheet::parse_typed_sheet(other, 2)?);
    let lock = folder.lock_folder()?;
    let mut statement = Statement::read_statement(&folder)?;
    let recovery = open_recovery(&folder, &statement, &one, &other)?;
    // Who has files elsewhere has sheets of their own: these make no keys in their name.
    let latest = statement.latest_of(&handle).filter(|(_, found)| matches!(found.place, Place::Here { .. }));
    let (_, latest) = latest.ok_or_else(|| refuse("worker-unknown"))?;
    let roles = latest.roles.clone();
    let organisation_held = held_by_recovery(&folder, SlotKind::Organisation, &statement, &recovery)?;
    let organisation_key = SigningKey::from_bytes(&organisation_held.ok_or_else(|| refuse("slots-destroyed"))?.secret);

    let older: BTreeSet<Hash> = statement.living_of(&handle).into_iter().collect();
    let keys = WorkerKeys::draw_random(environment.random)?;
    let cost = environment.calibrated_cost()?;
    let organisation = statement.organisation();
    WorkerFile::wrap_under_passphrase(&keys, organisation, &handle, passphrase, cost, environment.random)?
        .write_worker_file(&folder, &keys)?;
    let certified = CertifiedByOrganisation {
        handle: &handle,
        roles: &roles,
        keys: &keys,
        code: SigningKey::from_bytes(&draw_secret(environment.random)),
        organisation_key: &organisation_key,
        today: environment.current_day(),
        replaces: older.first().copied(),
    };
    let certificate = certified.write(&folder, &mut statement)?;
    for slot_kind in SlotKind::ALL.into_iter().filter(|slot_kind| slot_kind.is_for(&roles)) {
        if let Some(held) = held_by_recovery(&folder, slot_kind, &statement, &recovery)? {
            let signer = Signer { certificate, key: &keys.signing };
            resealed(&held, &statement, &BTreeSet::from([certificate]), &older, &recovery.public(), signer)?
                .write_both_copies(&folder)?;
        }
    }
    forget_seen(&folder, &handle)?;
    open_with(folder, lock, organisation, handle, keys, environment)
}

/// Shows that two sheets open this vault, without opening anything else: the drill.
pub fn check_sheets(dir: &Path, sheets: [&str; 2]) -> Result<()> {
    let folder = Folder::of_vault(dir)?;
    let [one, other] = sheets;
    let (one, other) = (Sheet::parse_typed_sheet(one, 1)?, Sheet::parse_typed_sheet(other, 2)?);
    open_recovery(&folder, &Statement::read_statement(&folder)?, &one, &other).map(|_| ())
}

/// Opens the recovery key with two sheets: of the key that the statement names, or of the one that the stores go on with
/// although somebody who holds the organisation's key named another.
fn open_recovery(folder: &Folder, statement: &Statement, one: &Sheet, other: &Sheet) -> Result<SealingKey> {
    let named = statement.keys().recovery;
    let mut first_refusal = None;
    for recovery in Recovery::read_recoveries(folder, named)? {
        let opened = match recovery.organisation == statement.organisation() {
            true => recovery.open_with_sheets(one, other),
            false => Err(refuse("recovery-damaged")),
        };
        match opened {
            Ok(key) if Some(key.public()) == named || do_stores_go_on_with(folder, statement, &key)? => return Ok(key),
            Ok(_) => first_refusal = first_refusal.or_else(|| Some(refuse("recovery-damaged"))),
            Err(error) => first_refusal = first_refusal.or(Some(error)),
        }
    }
    Err(first_refusal.unwrap_or_else(|| refuse("recovery-missing")))
}

/// Tells whether this recovery key is the one that a store of these files pinned. None is asked that it does not open.
fn do_stores_go_on_with(folder: &Folder, statement: &Statement, key: &SealingKey) -> Result<bool> {
    for slot_kind in SlotKind::STORES {
        if let Found::Opened(held) = Slots::open_best_copy(folder, slot_kind, statement, Opener::Recovery(key))? {
            let label = &held.slots.label;
            let keys = store_keys(&held.secret, StoreId(label.id), label.salt)?;
            // Only looked at: these may be the files of a backup, where nothing is written.
            let store = Store::open_to_verify(&folder.path_of_store(slot_kind), &keys)?;
            return goes_on_with(&store, &key.public(), statement.keys().recovery);
        }
    }
    Ok(false)
}

pub(crate) fn held_by_recovery(
    folder: &Folder,
    slot_kind: SlotKind,
    statement: &Statement,
    recovery: &SealingKey,
) -> Result<Option<Held>> {
    match Slots::open_best_copy(folder, slot_kind, statement, Opener::Recovery(recovery))? {
        Found::Opened(held) => Ok(Some(*held)),
        Found::NotSealed => Err(refuse("recovery-damaged")),
        Found::Absent => Ok(None),
    }
}

/// Forgets the older memory of the worker, which is locked under a key that is gone.
fn forget_seen(folder: &Folder, handle: &Handle) -> Result<()> {
    match std::fs::remove_file(folder.path_of_last_seen(handle)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
