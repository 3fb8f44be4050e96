//! New recovery sheets in place of the older ones, or where there were none.
//!
//! New sheets are drawn first and count for nothing. Only once they are in somebody's hands they are put in force, and
//! until the very link of the statement that names their key the older sheets open everything: between the two every
//! secret is sealed to both. The acting worker holds every secret that is here, so that nothing is left behind that no
//! sheet opens, and so that no admin comes to a store by sheets that its holders did not open to them.
//!
//! The keys of the stores stay the same: an older copy of the files still opens with older sheets.

use crate::base::durable_file;
use crate::base::error::{Result, refuse};
use crate::base::roles::Roles;
use crate::vault::files::layout::{SlotCopy, SlotKind};
use crate::vault::files::sheets::{Recovery, Sheet};
use crate::vault::files::worker_file::WorkerFile;
use crate::vault::membership::link::{Act, Keys};
use crate::vault::unlock::alarm::Alarm;
use crate::vault::unlock::environment::Environment;
use crate::vault::unlock::open::{Open, unwrap_noted};
use crate::vault::unlock::passphrase::check_pace;
use std::collections::BTreeSet;

/// Under which key a store keeps the recovery key whose sheets are known to be in somebody's hands.
const CONFIRMED: &str = "sheets";

/// How the sheets of these files stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetsStand {
    /// There are none.
    Absent,
    /// The sheets count, and nobody has said that they are on paper: perhaps nobody has them.
    Unconfirmed,
    Confirmed,
}

impl Open {
    /// Returns the worker's roles by the statement that says who opens these files: in files that belong to an
    /// organisation elsewhere it is another than the one that says what the worker may do in them.
    pub fn house_roles(&self) -> Roles {
        match &self.own_statement {
            None => self.author.roles.clone(),
            Some(house) => {
                house.statement.certificate(&house.certificate).map_or_else(Roles::new, |found| found.roles.clone())
            }
        }
    }

    /// How the sheets stand, as far as who opened can know and do something about it; `None` for everybody else.
    pub fn sheets_stand(&self) -> Result<Option<SheetsStand>> {
        // Where there are cases it is kept there: whoever does not open them cannot know.
        if self.own_key().is_none() || (self.cases.is_none() && self.has(SlotKind::Cases)) {
            return Ok(None);
        }
        let Some(named) = self.own_statement().keys().recovery else {
            return Ok(Some(SheetsStand::Absent));
        };
        for open in [&self.cases, &self.figures].into_iter().flatten() {
            if open.store.meta(CONFIRMED)?.as_deref() == Some(named.as_slice()) {
                return Ok(Some(SheetsStand::Confirmed));
            }
        }
        Ok(Some(SheetsStand::Unconfirmed))
    }

    /// Keeps in mind that the sheets that count are in somebody's hands.
    pub fn confirm_sheets(&self) -> Result<()> {
        let Some(named) = self.own_statement().keys().recovery else { return Ok(()) };
        for open in [&self.cases, &self.figures].into_iter().flatten() {
            open.store.set_meta(CONFIRMED, &named)?;
        }
        Ok(())
    }

    /// Draws a recovery key and its three sheets. New sheets count for nothing before [`Open::use_sheets`].
    ///
    /// Refuses with `sheets-need-all-keys` whoever does not hold every secret that is here, `wrong-passphrase`, `wait`.
    pub fn make_sheets(&self, passphrase: &str, environment: &mut Environment<'_>) -> Result<(Recovery, [Sheet; 3])> {
        self.check_holds_all()?;
        check_pace(self.folder.root(), &self.handle, environment.clock.current_time())?;
        unwrap_noted(
            self.folder.root(),
            &WorkerFile::read_worker_file(&self.folder, &self.handle)?,
            passphrase,
            environment,
        )?;
        Recovery::make_recovery(self.own_statement().organisation(), environment.random)
    }

    /// Puts drawn sheets in force: from then on they open these files, and the older ones do not.
    ///
    /// If the act ends half-way, the older sheets count or the new ones do, never neither; it can be done again, and
    /// the next unlock settles which. Refuses with `sheets-need-all-keys`, `disk-full`.
    pub fn use_sheets(&mut self, new: &Recovery, environment: &mut Environment<'_>) -> Result<()> {
        self.check_holds_all()?;
        let key = self.own_key().ok_or_else(|| refuse("sheets-need-all-keys"))?;
        new.write_next(&self.folder)?;
        self.announce_recovery(new)?;
        // Of the older keys only those that the stores pinned: what the statement names may be nobody's here.
        for slot_kind in self.held.keys().copied().collect::<Vec<_>>() {
            let older = self.recovery_key_for(slot_kind)?.filter(|older| *older != new.public);
            let both: Vec<[u8; 32]> = older.into_iter().chain([new.public]).collect();
            self.seal_anew_with(slot_kind, &BTreeSet::new(), &both)?;
        }
        let named = Keys { recovery: Some(new.public), ..self.own_statement().keys().clone() };
        if named != *self.own_statement().keys() {
            self.append_own(Act::Keys(named), &key)?;
        }
        self.check_recovery_pins()?;
        // The step is made.
        let finished = self.finish_replacing_sheets().and_then(|()| self.pin_statement());
        match finished.and_then(|()| self.confirm_sheets()).and_then(|()| self.remember_last_seen(environment)) {
            // The next unlock does the rest.
            Err(error) if error.is_disk_full() => Ok(()),
            done => done,
        }
    }

    /// Finishes the replacing of sheets: every secret is sealed to the recovery key that the statement names and to no
    /// other, and the file that its sheets open lies in its place. If the statement names the older key, what was drawn
    /// is forgotten. For who holds everything; for others nothing needs doing, since both lie there.
    pub(crate) fn finish_replacing_sheets(&mut self) -> Result<()> {
        let Some(next) = Recovery::read_next(&self.folder)? else {
            return Ok(());
        };
        // A key that no holder of these stores put in force is nobody's to finish.
        if self.check_holds_all().is_err() || !self.is_recovery_pinned()? {
            return Ok(());
        }
        let named = self.own_statement().keys().recovery;
        for slot_kind in self.held.keys().copied().collect::<Vec<_>>() {
            self.seal_anew_with(slot_kind, &BTreeSet::new(), named.as_slice())?;
        }
        let is_in_force = match &next {
            Some(next) => Some(next.public) == named && self.is_announced(next)?,
            None => false,
        };
        match is_in_force {
            true => durable_file::put_in_place(&self.folder.next_recovery(), &self.folder.path_of_recovery())?,
            false => {
                self.alarms.insert(Alarm::SheetsNotReplaced);
                durable_file::remove_durably(&self.folder.next_recovery())?;
            }
        }
        self.withdraw_announcement()
    }

    /// Refuses with `sheets-need-all-keys` who lacks a secret that is here.
    fn check_holds_all(&self) -> Result<()> {
        let lacks = |slot_kind: &SlotKind| !self.held.contains_key(slot_kind) && self.has(*slot_kind);
        let lacks_any = self.own_key().is_none() || SlotKind::ALL.iter().any(lacks);
        if lacks_any { Err(refuse("sheets-need-all-keys")) } else { Ok(()) }
    }

    /// Tells whether there is such a secret in these files, whoever holds it.
    fn has(&self, slot_kind: SlotKind) -> bool {
        let slots = SlotCopy::BOTH.map(|copy| self.folder.path_of_slots(slot_kind, copy));
        slots.iter().chain([&self.folder.path_of_store(slot_kind)]).any(|path| path.exists())
    }
}
