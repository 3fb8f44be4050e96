//! Events of a session: written into the journal before what they tell of, into the reserve where the disk is full, and
//! brought into the journal when there is room again.

use super::{Session, Unlocked};
use crate::base::error::{Error, Result};
use crate::ledger::journal::{self, Event, EventKind};
use crate::store::{self, StoreKind};
use crate::vault::files::reserve;
use crate::vault::unlock::sealings::{Sealing, forget_sealings, waiting_sealings};

impl Session {
    /// Writes an event in the store that this worker has; nothing where nobody has let the worker in to any yet.
    pub(crate) fn note_in_journal(&mut self, kind: EventKind) -> Result<()> {
        match self.own_store()? {
            Some(over) => self.with_store(over, |context| context.note_in_journal(kind, None)),
            None => Ok(()),
        }
    }

    /// The unlock, what was found wrong at it, and to whom was sealed: before anything is shown.
    pub(super) fn note_unlock(&mut self, is_alarmed: bool) -> Result<()> {
        self.note_or_later(EventKind::Unlocked)?;
        if is_alarmed {
            self.note_or_later(EventKind::Alarmed)?;
        }
        self.note_sealings()
    }

    /// Notes an event that must not wait for room on the disk: where it is full, in the reserve. Fails as on a full disk
    /// where that is full too.
    pub(crate) fn note_or_later(&mut self, kind: EventKind) -> Result<()> {
        match (self.note_in_journal(kind), self.own_store()?) {
            (Err(error), Some(over)) if error.is_disk_full() => self.keep_in_reserve(over, kind, None),
            (done, _) => done,
        }
    }

    /// Keeps an event of this store that a full disk did not take, on the disk when this returns.
    pub(crate) fn keep_in_reserve(
        &mut self,
        over: StoreKind,
        kind: EventKind,
        subject: Option<[u8; 16]>,
    ) -> Result<()> {
        let now = self.config.clock.current_time();
        let Unlocked { open, clock, .. } = self.while_unlocked()?;
        let mut event = Event::event_by_author(&open.author, kind, clock.next(now));
        event.subject = subject;
        let bytes = event.to_canonical_bytes()?;
        let Some(unlocked) = &mut self.unlocked else { return Ok(()) };
        let open = unlocked.open.store_of_mut(over.into()).ok_or(Error::Inside("a store"))?;
        open.reserve.keep_event(bytes, self.config.random.as_mut())
    }

    /// Brings the events that a full disk kept out into the journal, where there is room again.
    pub(super) fn take_in_waiting_events(&mut self, over: StoreKind) -> Result<()> {
        let Some(unlocked) = &mut self.unlocked else { return Ok(()) };
        let Some(open) = unlocked.open.store_of_mut(over.into()) else { return Ok(()) };
        if open.reserve.waiting_events().is_empty() {
            return Ok(());
        }
        let epoch = open.reserve.epoch() + 1;
        let mut take_in = || -> Result<()> {
            let transaction = open.store.connection_mut().transaction()?;
            for event in open.reserve.waiting_events() {
                journal::append_kept_event(&transaction, event)?;
            }
            store::set_meta(&transaction, reserve::EPOCH, &epoch.to_be_bytes())?;
            Ok(transaction.commit()?)
        };
        match take_in() {
            Err(error) if error.is_disk_full() => return Ok(()),
            done => done?,
        }
        match open.reserve.begin_epoch(epoch, self.config.random.as_mut()) {
            // The journal has them; the next unlock makes the file anew.
            Err(Error::File(_)) => Ok(()),
            done => done,
        }
    }

    /// Writes to whom secrets were sealed here since the journal last said so.
    pub(crate) fn note_sealings(&mut self) -> Result<()> {
        for over in [StoreKind::Cases, StoreKind::Figures] {
            if self.while_unlocked()?.open.store_of(over.into()).is_none() {
                continue;
            }
            let noted = self.with_store(over, |context| {
                let sealings = waiting_sealings(context.ledger.store)?;
                if sealings.is_empty() {
                    return Ok(());
                }
                let at = context.ledger.clock.next(context.ledger.now);
                let transaction = context.ledger.store.connection_mut().transaction()?;
                for Sealing { slot_kind, to, by } in sealings {
                    let mut event =
                        Event { kind: EventKind::Sealed, at, certificate: by, subject: None, counts: vec![] };
                    event.subject = to.first_chunk().copied();
                    journal::append_event(&transaction, &event.with_counted(slot_kind.stored_word(), 1))?;
                }
                forget_sealings(&transaction)?;
                Ok(transaction.commit()?)
            });
            match noted {
                // The store remembers them until there is room.
                Err(error) if error.is_disk_full() => {}
                done => done?,
            }
        }
        Ok(())
    }
}
