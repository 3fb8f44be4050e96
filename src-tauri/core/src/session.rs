//! Session: everything that is there before and after unlocking, the folder, the languages, and the session while a
//! vault is open.

mod journal_notes;
pub(crate) mod shown_sheets;

use crate::base::clock::{Clock, LogicalClock};
use crate::base::error::{Result, refuse};
use crate::base::random::Random;
use crate::base::roles::Role;
use crate::context::{Memory, RequestContext};
use crate::dates::date_words::DateWords;
use crate::dictionary::keys::worker;
use crate::dictionary::{Dictionary, Fields};
use crate::ledger::journal::EventKind;
use crate::ledger::upgrade::upgrade;
use crate::ledger::write::clock_of;
use crate::ledger::{Change, Ledger, preferences, rows};
use crate::sample::MARK;
use crate::store::StoreKind;
use crate::vault::{self, Alarm, Cost, Environment, Open, OpenStore, Opened};
use amparo_words::Library;
use shown_sheets::Shown;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Parts that the outside gives a session: where things lie, the clock, randomness.
pub struct SessionConfig {
    /// The folder of the vault, there or to be made.
    pub folder: PathBuf,
    /// Folders of languages, the later over the earlier.
    pub locales: Vec<PathBuf>,
    /// Language tags that the system asks for, best first.
    pub wanted_languages: Vec<String>,
    pub clock: Box<dyn Clock>,
    pub random: Box<dyn Random>,
    /// `None`: calibrated to this machine.
    pub cost: Option<Cost>,
    /// The process began anew after a lock: the lock screen says so.
    pub after_lock: bool,
}

/// The vault while it is open.
pub(crate) struct Unlocked {
    pub open: Open,
    pub clock: LogicalClock,
    pub memory: Memory,
    /// Settings of a worker whose keys open no store in which it could be kept.
    pub preferences: BTreeMap<String, String>,
}

/// Everything a request can reach.
pub struct Session {
    pub(crate) config: SessionConfig,
    pub(crate) library: Library,
    pub(crate) unlocked: Option<Unlocked>,
    /// The sheets that are being shown, until they are confirmed.
    pub(crate) sheets: Option<Shown>,
}

impl Session {
    pub(crate) fn new(config: SessionConfig) -> Self {
        let library = Library::open(&config.locales);
        Self { config, library, unlocked: None, sheets: None }
    }

    /// Reads the folders of languages anew: what a translator has saved is on screen, and understood, from now on.
    pub(crate) fn read_languages(&mut self) {
        self.library = Library::open(&self.config.locales);
        if let Some(unlocked) = &mut self.unlocked {
            unlocked.memory.date_words = DateWords::from_library_words(&self.library);
        }
    }

    /// The language before anybody has chosen one.
    pub(crate) fn usual_language(&self) -> String {
        self.library.negotiate(&self.config.wanted_languages)
    }

    /// Handed to acts of the vault.
    pub(crate) fn environment(config: &mut SessionConfig) -> Environment<'_> {
        Environment { random: config.random.as_mut(), clock: config.clock.as_ref(), cost: config.cost }
    }

    /// Takes an opened vault: tables brought up to date, the clock above all stamps, the unlock written down.
    pub(crate) fn begin_session(&mut self, mut open: Open) -> Result<()> {
        let mut clock = LogicalClock::default();
        for store in [&mut open.cases, &mut open.figures].into_iter().flatten() {
            let floor = clock_of(&store.store)?;
            if floor.latest_stamp() > clock.latest_stamp() {
                clock = floor;
            }
        }
        if let Some(cases) = &mut open.cases {
            upgrade(cases.store.connection_mut(), &open.statement, Dictionary::shipped())?;
        }
        if let Some(figures) = &mut open.figures {
            figures.store.migrate_figures()?;
        }
        match clock.compare_wall(self.config.clock.current_time()) {
            Ordering::Less => _ = open.alarms.insert(Alarm::ClockBehind),
            Ordering::Greater => _ = open.alarms.insert(Alarm::ClockAhead),
            Ordering::Equal => {}
        }
        let date_words = DateWords::from_library_words(&self.library);
        let memory = Memory { language: self.usual_language(), date_words, ..Memory::default() };
        let is_alarmed = !open.alarms.is_empty();
        self.unlocked = Some(Unlocked { open, clock, memory, preferences: BTreeMap::new() });
        let noted = self.note_unlock(is_alarmed);
        if let Err(error) = noted {
            // Nobody reads without a trace: where not even the reserve takes the event, the door stays shut.
            let _ = self.lock_session();
            return Err(error);
        }
        self.know_worker()?;
        self.say_sample();
        Ok(())
    }

    /// Tells the screen before the door is open what only the opened cases know. A note for the eye: a disk that does
    /// not take it keeps nobody out, and the next opening tries again.
    pub(crate) fn say_sample(&self) {
        if self.has_cases()
            && let Ok(sample) = self.is_sample()
        {
            let _: Result<()> = vault::say_sample(&self.config.folder, sample);
        }
    }

    /// Says how far revoked certificates count, where one is new to this store; then finds the worker's own record, or
    /// makes it. Nothing is recorded in files that belong to no organisation yet.
    pub(crate) fn know_worker(&mut self) -> Result<()> {
        if !self.has_cases() || self.is_joining() {
            return Ok(());
        }
        let revoked = self.while_unlocked()?.open.statement.revoked();
        match self.with_cases(|context| context.ledger.write_cutoffs(&revoked).and_then(|()| know_worker(context))) {
            // The worker can read; their record is made when there is room again.
            Err(error) if error.is_disk_full() => Ok(()),
            done => done,
        }
    }

    /// Tells whether a vault is open.
    pub(crate) fn is_unlocked(&self) -> bool {
        self.unlocked.is_some()
    }

    /// Tells whether the open files were made to belong to an organisation and belong to none yet.
    pub(crate) fn is_joining(&self) -> bool {
        self.unlocked.as_ref().is_some_and(|unlocked| unlocked.open.is_joining())
    }

    /// The store in which this worker's own things are kept: the cases, else the figures; none before the worker is let
    /// in.
    pub(crate) fn own_store(&mut self) -> Result<Option<StoreKind>> {
        let open = &self.while_unlocked()?.open;
        Ok(match (&open.cases, &open.figures) {
            (Some(_), _) => Some(StoreKind::Cases),
            (None, Some(_)) => Some(StoreKind::Figures),
            (None, None) => None,
        })
    }

    /// Returns what this worker has set.
    pub(crate) fn preferences(&self) -> Result<BTreeMap<String, String>> {
        let Some(Unlocked { open, preferences: unkept, .. }) = &self.unlocked else { return Ok(BTreeMap::new()) };
        match open.cases.as_ref().or(open.figures.as_ref()) {
            Some(kept) => preferences::read_preferences(kept.store.connection(), &open.author.handle),
            None => Ok(unkept.clone()),
        }
    }

    /// Sets one of this worker's own settings; without a store of their own until they lock.
    pub(crate) fn set_preference(&mut self, key: &'static str, value: String) -> Result<()> {
        match self.own_store()? {
            Some(over) => self.with_store(over, |context| {
                preferences::set_preference(context.connection(), context.worker_handle(), key, &value)
            }),
            None => {
                self.while_unlocked()?.preferences.insert(key.to_owned(), value);
                Ok(())
            }
        }
    }

    fn has_cases(&self) -> bool {
        self.unlocked.as_ref().is_some_and(|unlocked| unlocked.open.cases.is_some())
    }

    /// Locks: closes every store into one safe file and forgets the keys, and sheets that are being shown.
    pub fn lock_session(&mut self) -> Result<()> {
        self.sheets = None;
        let Some(unlocked) = self.unlocked.take() else { return Ok(()) };
        unlocked.open.close_vault(&mut Self::environment(&mut self.config))
    }

    /// The open session; refuses with `locked`.
    pub(crate) fn while_unlocked(&mut self) -> Result<&mut Unlocked> {
        self.unlocked.as_mut().ok_or_else(|| refuse("locked"))
    }

    /// Runs over the open case store; writes the events that wait first and the anchor after.
    pub fn with_cases<T>(&mut self, act: impl FnOnce(&mut RequestContext<'_>) -> Result<T>) -> Result<T> {
        self.with_store(StoreKind::Cases, act)
    }

    pub(crate) fn with_store<T>(
        &mut self,
        kind: StoreKind,
        act: impl FnOnce(&mut RequestContext<'_>) -> Result<T>,
    ) -> Result<T> {
        self.take_in_waiting_events(kind)?;
        let unlocked = self.unlocked.as_mut().ok_or_else(|| refuse("locked"))?;
        let Unlocked { open, clock, memory, .. } = unlocked;
        let now_at = |open: &Open| open.store_of(kind.into()).map(OpenStore::now_at).transpose();
        let before = now_at(open)?;
        let config = &mut self.config;
        let Opened { store, author, store_context } =
            open.opened(kind.into()).ok_or_else(|| refuse("waits-for-admission"))?;
        let mut context = RequestContext {
            ledger: Ledger {
                store,
                author,
                authorities: store_context.statement,
                dictionary: Dictionary::shipped(),
                clock,
                now: config.clock.current_time(),
                random: config.random.as_mut(),
            },
            today: config.clock.current_day(),
            memory,
            store_context: Some(store_context),
        };
        let done = act(&mut context);
        let after = now_at(open)?;
        // An anchor that an alarm rests on stays as it is until somebody has looked: it is the proof.
        if after != before
            && !open.keeps_proof()
            && let Some(store) = open.store_of(kind.into())
        {
            // An anchor that lags is normal; one that cannot be written on a full disk must not undo what is saved.
            if let Err(error) = store.note_anchor(config.random.as_mut())
                && !error.is_disk_full()
            {
                return done.and(Err(error));
            }
        }
        done
    }

    /// Tells whether the vault holds invented people only: as the open cases know it; before the door, and for whoever
    /// opens no case, as the folder says.
    pub(crate) fn is_sample(&self) -> Result<bool> {
        match self.unlocked.as_ref().and_then(|unlocked| unlocked.open.cases.as_ref()) {
            Some(cases) => Ok(cases.store.meta(MARK)?.is_some()),
            None => Ok(vault::is_said_sample(&self.config.folder)),
        }
    }

    /// The language in force: the worker's own, else the usual one.
    pub(crate) fn language(&self) -> Result<String> {
        let chosen = self.preferences()?.remove("language");
        Ok(chosen.unwrap_or_else(|| self.usual_language()))
    }

    /// The roles of whoever unlocked by the statement that says who opens these files; empty while locked.
    pub(crate) fn house_roles(&self) -> Vec<Role> {
        self.unlocked.iter().flat_map(|unlocked| unlocked.open.house_roles()).collect()
    }

    /// The roles of whoever unlocked; empty while locked.
    pub(crate) fn roles(&self) -> Vec<Role> {
        self.unlocked.iter().flat_map(|unlocked| unlocked.open.author.roles.iter().copied()).collect()
    }
}

impl Session {
    /// Writes the sheets that are being shown into a folder, one file a sheet, each under its heading.
    ///
    /// Refuses with `sheets-gone` where none are shown, and with `file-exists`.
    pub fn write_sheets(&self, folder: &Path, heading: &dyn Fn(u8) -> String) -> Result<()> {
        let shown = self.sheets.as_ref().ok_or_else(|| refuse("sheets-gone"))?;
        vault::write_sheets(folder, &shown.sheets, heading)
    }

    /// The sheets that were shown are in somebody's hands: from now on they count, and are shown no more.
    ///
    /// Refuses with `sheets-gone` where none are shown.
    pub fn use_sheets(&mut self) -> Result<()> {
        if self.sheets.is_none() {
            return Err(refuse("sheets-gone"));
        }
        // The event first: who put them in force stands in the journal before they are.
        self.note_in_journal(EventKind::SheetsConfirmed)?;
        let shown = self.sheets.as_ref().ok_or_else(|| refuse("sheets-gone"))?;
        let unlocked = self.unlocked.as_mut().ok_or_else(|| refuse("locked"))?;
        match &shown.waits {
            Some(recovery) => unlocked.open.use_sheets(recovery, &mut Self::environment(&mut self.config))?,
            None => self.keep_sheets_confirmed()?,
        }
        self.sheets = None;
        Ok(())
    }

    /// Keeps in mind that somebody has the sheets that count.
    pub(crate) fn keep_sheets_confirmed(&self) -> Result<()> {
        match self.unlocked.as_ref().map(|unlocked| unlocked.open.confirm_sheets()) {
            // The worker is asked to make new ones, which is not needed and does no harm.
            Some(Err(error)) if error.is_disk_full() => Ok(()),
            Some(done) => done,
            None => Ok(()),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A process that ends with a vault open leaves it closed; what cannot be closed survives as it does a kill.
        let _ = self.lock_session();
    }
}

/// Finds the worker's own record, or makes it: it carries the handle to whoever receives a case of this worker.
fn know_worker(context: &mut RequestContext<'_>) -> Result<()> {
    let handle = context.worker_handle().to_owned();
    let found = rows::select_records(
        context.connection(),
        context.dictionary(),
        worker::RECORD.name,
        "handle = ?1 AND voided = 0",
        &[&handle],
    )?;
    if let Some(known) = found.first() {
        context.memory.worker = Some(known.id);
        return Ok(());
    }
    let new = context.draw_root(worker::RECORD);
    let record = new.record_id();
    let mut fields = Fields::new();
    fields.set(worker::HANDLE, handle).set(worker::ACTIVE, true);
    let mut change = Change::lasting("unlock");
    change.create(new, fields);
    context.write_change(change, None)?;
    context.memory.worker = Some(record);
    Ok(())
}

#[cfg(test)]
mod tests;
