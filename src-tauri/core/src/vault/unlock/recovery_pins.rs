//! The recovery key that each store seals to: the one that its holders put in force, whatever the statement names.
//!
//! Whoever holds the organisation's key alone can write a link that names another recovery key. A store keeps the one it
//! knows in its own `meta`, which only a holder of the store key can write; another one waits, with an alarm, and nothing
//! is sealed to it.

use super::alarm::Alarm;
use super::open::{Open, OpenStore};
use crate::base::error::Result;
use crate::vault::files::layout::SlotKind;

/// The key in force; empty where there are no sheets.
const PINNED: &str = "recovery.pinned";
/// The key that a holder is putting in force.
const NEXT: &str = "recovery.next";

impl OpenStore {
    fn pinned_recovery(&self) -> Result<Option<Option<[u8; 32]>>> {
        Ok(self.store.meta(PINNED)?.map(|kept| kept.try_into().ok()))
    }

    fn pin_recovery(&self, key: Option<[u8; 32]>) -> Result<()> {
        self.store.set_meta(PINNED, key.as_ref().map_or(&[][..], |key| &key[..]))
    }
}

impl Open {
    /// Pins the recovery key at the first opening of a store, takes over one that a holder was putting in force, and says
    /// where the statement names one that nobody here did.
    pub(crate) fn check_recovery_pins(&mut self) -> Result<()> {
        let named = self.own_statement().keys().recovery;
        let mut is_other = false;
        for open in [&self.cases, &self.figures].into_iter().flatten() {
            let is_put_in_force =
                named.is_some() && open.store.meta(NEXT)?.as_deref() == named.as_ref().map(|key| &key[..]);
            match open.pinned_recovery()? {
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

    /// Says in every open store that a holder is putting this key in force.
    pub(crate) fn announce_recovery(&self, key: &[u8; 32]) -> Result<()> {
        [&self.cases, &self.figures].into_iter().flatten().try_for_each(|open| open.store.set_meta(NEXT, key))
    }

    /// The recovery key to which a secret is sealed: of a store the one that it pinned.
    pub(crate) fn recovery_key_for(&self, slot_kind: SlotKind) -> Result<Option<[u8; 32]>> {
        let named = self.own_statement().keys().recovery;
        let open = [&self.cases, &self.figures].into_iter().flatten().find(|open| open.slot_kind == slot_kind);
        Ok(match open {
            Some(open) => open.pinned_recovery()?.unwrap_or(named),
            None => named,
        })
    }

    /// Tells whether every open store pinned the key that the statement names.
    pub(crate) fn is_recovery_pinned(&self) -> Result<bool> {
        let named = self.own_statement().keys().recovery;
        for open in [&self.cases, &self.figures].into_iter().flatten() {
            if open.pinned_recovery()? != Some(named) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
