//! The recovery key that each store seals to: the one that its holders put in force, whatever the statement names.
//!
//! Whoever holds the organisation's key alone can write a link that names another recovery key. A store keeps the one it
//! knows in its own `meta`, which only a holder of the store key can write; another one waits, with an alarm, and nothing
//! is sealed to it. The sheets of the pinned key go on to open the files meanwhile.

use super::alarm::Alarm;
use super::open::{Open, OpenStore};
use crate::base::encoding::{Hash, hash_of_bytes};
use crate::base::error::Result;
use crate::store::Store;
use crate::vault::files::layout::SlotKind;
use crate::vault::files::sheets::Recovery;

/// The key in force; empty where there are no sheets.
const PINNED: &str = "recovery.pinned";
/// The file that a holder is putting in force: its key and its hash; empty where nobody is.
const NEXT: &str = "recovery.next";

impl OpenStore {
    fn pin_recovery(&self, key: Option<[u8; 32]>) -> Result<()> {
        self.store.set_meta(PINNED, key.as_ref().map_or(&[][..], |key| &key[..]))
    }
}

fn pinned_recovery(store: &Store) -> Result<Option<Option<[u8; 32]>>> {
    Ok(store.meta(PINNED)?.map(|kept| kept.try_into().ok()))
}

/// Returns the key that a holder is putting in force, and the hash of the file that its sheets open.
fn announced_recovery(store: &Store) -> Result<Option<([u8; 32], Hash)>> {
    let Some(kept) = store.meta(NEXT)? else { return Ok(None) };
    Ok(kept.split_at_checked(32).and_then(|(key, file)| Some((key.try_into().ok()?, file.try_into().ok()?))))
}

/// Tells whether the sheets of this key open the store although the statement names another key: it is the one that
/// its holders pinned, and none of them is putting the named one in its place.
pub(crate) fn goes_on_with(store: &Store, key: &[u8; 32], named: Option<[u8; 32]>) -> Result<bool> {
    let is_being_replaced = announced_recovery(store)?.is_some_and(|(next, _)| Some(next) == named);
    Ok(pinned_recovery(store)? == Some(Some(*key)) && !is_being_replaced)
}

impl Open {
    /// Pins the recovery key at the first opening of a store, takes over one that a holder was putting in force, and says
    /// where the statement names one that nobody here did.
    pub(crate) fn check_recovery_pins(&mut self) -> Result<()> {
        let named = self.own_statement().keys().recovery;
        let mut is_other = false;
        for open in [&self.cases, &self.figures].into_iter().flatten() {
            let is_put_in_force = announced_recovery(&open.store)?.is_some_and(|(next, _)| Some(next) == named);
            match pinned_recovery(&open.store)? {
                Some(pinned) if pinned == named => {}
                Some(_) if !is_put_in_force => is_other = true,
                None | Some(_) => match open.pin_recovery(named) {
                    // Known again at the next opening; reading goes on where the disk is full.
                    Err(error) if error.is_disk_full() => {}
                    done => done?,
                },
            }
        }
        if is_other {
            self.alarms.insert(Alarm::RecoveryKeyOther);
        }
        Ok(())
    }

    /// Says in every open store that a holder is putting these sheets in force.
    pub(crate) fn announce_recovery(&self, next: &Recovery) -> Result<()> {
        let mark = [&next.public[..], &hash_of_bytes(&next.to_canonical_bytes()?)[..]].concat();
        [&self.cases, &self.figures].into_iter().flatten().try_for_each(|open| open.store.set_meta(NEXT, &mark))
    }

    /// Tells whether this is the very file that a holder announced, in every open store.
    pub(crate) fn is_announced(&self, next: &Recovery) -> Result<bool> {
        let hash = hash_of_bytes(&next.to_canonical_bytes()?);
        for open in [&self.cases, &self.figures].into_iter().flatten() {
            if announced_recovery(&open.store)? != Some((next.public, hash)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Says in every open store that nobody is putting sheets in force any more.
    pub(crate) fn withdraw_announcement(&self) -> Result<()> {
        [&self.cases, &self.figures].into_iter().flatten().try_for_each(|open| open.store.set_meta(NEXT, &[]))
    }

    /// The recovery key to which a secret is sealed: of a store the one that it pinned, of a new store and of the
    /// organisation's key the one that a store which is open here pinned.
    pub(crate) fn recovery_key_for(&self, slot_kind: SlotKind) -> Result<Option<[u8; 32]>> {
        let mut stores: Vec<&OpenStore> = [&self.cases, &self.figures].into_iter().flatten().collect();
        stores.sort_by_key(|open| open.slot_kind != slot_kind);
        for open in stores {
            if let Some(pinned) = pinned_recovery(&open.store)? {
                return Ok(pinned);
            }
        }
        Ok(self.own_statement().keys().recovery)
    }

    /// Tells whether every open store pinned the key that the statement names.
    pub(crate) fn is_recovery_pinned(&self) -> Result<bool> {
        let named = self.own_statement().keys().recovery;
        for open in [&self.cases, &self.figures].into_iter().flatten() {
            if pinned_recovery(&open.store)? != Some(named) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
