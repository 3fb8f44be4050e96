//! What is there before and after unlocking: the folder, the languages, and the session while a vault is open.

use super::sheets::Shown;
use super::table::Needs;
use crate::base::clock::{Clock, LogicalClock};
use crate::base::error::{Result, refuse};
use crate::base::random::Random;
use crate::base::roles::Role;
use crate::context::{Desk, Memory};
use crate::dates::date_words::DateWords;
use crate::dictionary::keys::worker;
use crate::dictionary::{Dictionary, Fields};
use crate::figures;
use crate::ledger::journal::EventKind;
use crate::ledger::upgrade::upgrade;
use crate::ledger::write::clock_of;
use crate::ledger::{At, Change, Ledger, preferences, rows};
use crate::sample::MARK;
use crate::vault::{self, Cost, Keyring, Means, Open, OpenStore, Opened};
use amparo_words::Library;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What the outside gives: where things lie, the clock, randomness.
pub struct Environment {
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
pub(super) struct Session {
    pub open: Open,
    pub clock: LogicalClock,
    pub memory: Memory,
    /// Events that a full disk kept from being written; written first at the next chance.
    pub late: Vec<(EventKind, Option<[u8; 16]>)>,
    /// What a worker has set whose keys open no store in which it could be kept.
    pub preferences: BTreeMap<String, String>,
}

/// Everything a request can reach.
pub struct Room {
    pub(super) environment: Environment,
    pub(super) library: Library,
    pub(super) session: Option<Session>,
    /// The sheets that are being shown, until they are confirmed.
    pub(super) sheets: Option<Shown>,
}

impl Room {
    pub(super) fn new(environment: Environment) -> Self {
        let library = Library::open(&environment.locales);
        Self { environment, library, session: None, sheets: None }
    }

    /// Reads the folders of languages anew: what a translator has saved is on screen, and understood, from now on.
    pub(super) fn read_languages(&mut self) {
        self.library = Library::open(&self.environment.locales);
        if let Some(session) = &mut self.session {
            session.memory.date_words = DateWords::of(&self.library);
        }
    }

    /// The language before anybody has chosen one.
    pub(super) fn usual_language(&self) -> String {
        self.library.negotiate(&self.environment.wanted_languages)
    }

    /// Handed to acts of the vault.
    pub(super) fn means(environment: &mut Environment) -> Means<'_> {
        Means { random: environment.random.as_mut(), clock: environment.clock.as_ref(), cost: environment.cost }
    }

    /// Takes an opened vault: tables brought up to date, the clock above all stamps, the unlock written down.
    pub(super) fn begin(&mut self, mut open: Open) -> Result<()> {
        let mut clock = LogicalClock::default();
        for store in [&mut open.cases, &mut open.figures].into_iter().flatten() {
            let floor = clock_of(&store.store)?;
            if floor.floor() > clock.floor() {
                clock = floor;
            }
        }
        if let Some(cases) = &mut open.cases {
            upgrade(cases.store.connection_mut(), &open.statement, Dictionary::shipped())?;
        }
        if let Some(figures) = &mut open.figures {
            figures.store.migrate_figures()?;
        }
        let date_words = DateWords::of(&self.library);
        let memory = Memory { language: self.usual_language(), date_words, ..Memory::default() };
        let is_alarmed = !open.alarms.is_empty();
        self.session = Some(Session { open, clock, memory, late: Vec::new(), preferences: BTreeMap::new() });
        self.note_or_later(EventKind::Unlocked)?;
        if is_alarmed {
            self.note_or_later(EventKind::Alarmed)?;
        }
        self.know_worker()?;
        self.say_sample();
        self.take_deposits_in()
    }

    /// Tells the screen before the door is open what only the opened cases know. A note for the eye: a disk that does not take
    /// it keeps nobody out, and the next opening tries again.
    pub(super) fn say_sample(&self) {
        if self.has_cases()
            && let Ok(sample) = self.is_sample()
        {
            let _: Result<()> = vault::say_sample(&self.environment.folder, sample);
        }
    }

    /// Takes in what has arrived for the figures, where her keys open them.
    fn take_deposits_in(&mut self) -> Result<()> {
        if self.session.as_ref().is_none_or(|session| session.open.figures.is_none()) {
            return Ok(());
        }
        match self.with_desk_over(Needs::Figures, figures::take_in) {
            // What has arrived stays where it is until there is room.
            Err(error) if error.is_disk_full() => Ok(()),
            done => done,
        }
    }

    /// Says how far revoked certificates count, where one is new to this store; then finds the worker's own record, or makes
    /// it. Nothing is recorded in files that belong to no organisation yet.
    pub(super) fn know_worker(&mut self) -> Result<()> {
        if !self.has_cases() || self.is_joining() {
            return Ok(());
        }
        let revoked = self.session()?.open.statement.revoked();
        match self.with_desk(|desk| desk.ledger.cut(&revoked).and_then(|()| know_worker(desk))) {
            // She can read; her record is made when there is room again.
            Err(error) if error.is_disk_full() => Ok(()),
            done => done,
        }
    }

    /// Whether the open files were made to belong to an organisation and belong to none yet.
    pub(super) fn is_joining(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.open.is_joining())
    }

    /// Writes an event in the store that this worker has; nothing where nobody has let her in to any yet.
    pub(super) fn note(&mut self, kind: EventKind) -> Result<()> {
        match self.own_store()? {
            Some(over) => self.with_desk_over(over, |desk| desk.note(kind, None)),
            None => Ok(()),
        }
    }

    /// The store in which this worker's own things are kept: the cases, else the figures; none before she is let in.
    fn own_store(&mut self) -> Result<Option<Needs>> {
        let open = &self.session()?.open;
        Ok(match (&open.cases, &open.figures) {
            (Some(_), _) => Some(Needs::Cases),
            (None, Some(_)) => Some(Needs::Figures),
            (None, None) => None,
        })
    }

    /// What this worker has set.
    pub(super) fn preferences(&self) -> Result<BTreeMap<String, String>> {
        let Some(Session { open, preferences: unkept, .. }) = &self.session else { return Ok(BTreeMap::new()) };
        match open.cases.as_ref().or(open.figures.as_ref()) {
            Some(kept) => preferences::read(kept.store.connection(), &open.author.handle),
            None => Ok(unkept.clone()),
        }
    }

    /// Sets one of this worker's own settings; without a store of hers until she locks.
    pub(super) fn set_preference(&mut self, key: &'static str, value: String) -> Result<()> {
        match self.own_store()? {
            Some(over) => {
                self.with_desk_over(over, |desk| preferences::set(desk.connection(), desk.handle(), key, &value))
            }
            None => {
                self.session()?.preferences.insert(key.to_owned(), value);
                Ok(())
            }
        }
    }

    /// The same for what must not wait for room on the disk: then it is written first at the next chance.
    pub(super) fn note_or_later(&mut self, kind: EventKind) -> Result<()> {
        match self.note(kind) {
            Err(error) if error.is_disk_full() => self.session()?.late.push((kind, None)),
            done => done?,
        }
        Ok(())
    }

    fn has_cases(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.open.cases.is_some())
    }

    /// Locks: closes every store into one safe file and forgets the keys, and sheets that are being shown.
    pub fn lock(&mut self) -> Result<()> {
        self.sheets = None;
        let Some(session) = self.session.take() else { return Ok(()) };
        session.open.close(&mut Self::means(&mut self.environment))
    }

    /// The open session; refuses with `locked`.
    pub(super) fn session(&mut self) -> Result<&mut Session> {
        self.session.as_mut().ok_or_else(|| refuse("locked"))
    }

    /// Runs over the open case store, writes the events that came late first and the anchor after.
    pub fn with_desk<T>(&mut self, act: impl FnOnce(&mut Desk<'_>) -> Result<T>) -> Result<T> {
        self.with_desk_over(Needs::Cases, act)
    }

    pub(super) fn with_desk_over<T>(&mut self, over: Needs, act: impl FnOnce(&mut Desk<'_>) -> Result<T>) -> Result<T> {
        let session = self.session.as_mut().ok_or_else(|| refuse("locked"))?;
        let Session { open, clock, memory, late, .. } = session;
        let keyring = match over {
            Needs::Cases => Keyring::Cases,
            Needs::Figures => Keyring::Figures,
            Needs::Nothing | Needs::Vault => return Err(refuse("waits-for-admission")),
        };
        let now_at = |open: &Open| open.store_of(keyring).map(OpenStore::now_at).transpose();
        let before = now_at(open)?;
        let environment = &mut self.environment;
        let Opened { store, author, around } = open.opened(keyring).ok_or_else(|| refuse("waits-for-admission"))?;
        let mut desk = Desk {
            ledger: Ledger {
                store,
                author,
                authorities: around.statement,
                dictionary: Dictionary::shipped(),
                clock,
                now: environment.clock.now(),
                random: environment.random.as_mut(),
            },
            today: environment.clock.today(),
            memory,
            around: Some(around),
        };
        while let Some((kind, subject)) = late.first().copied() {
            match desk.note(kind, subject) {
                Ok(()) => drop(late.remove(0)),
                Err(error) if error.is_disk_full() => break,
                Err(error) => return Err(error),
            }
        }
        let done = act(&mut desk);
        let after = now_at(open)?;
        // An anchor that an alarm rests on stays as it is until somebody has looked: it is the proof.
        if after != before
            && !open.keeps_proof()
            && let Some(store) = open.store_of(keyring)
        {
            // An anchor that lags is normal; one that cannot be written on a full disk must not undo what is saved.
            if let Err(error) = store.note_anchor(environment.random.as_mut())
                && !error.is_disk_full()
            {
                return done.and(Err(error));
            }
        }
        done
    }

    /// Whether the vault holds invented people only: as the open cases know it; before the door, and for whoever opens no
    /// case, as the folder says.
    pub(super) fn is_sample(&self) -> Result<bool> {
        match self.session.as_ref().and_then(|session| session.open.cases.as_ref()) {
            Some(cases) => Ok(cases.store.meta(MARK)?.is_some()),
            None => Ok(vault::is_said_sample(&self.environment.folder)),
        }
    }

    /// The language in force: the worker's own, else the usual one.
    pub(super) fn language(&self) -> Result<String> {
        let chosen = self.preferences()?.remove("language");
        Ok(chosen.unwrap_or_else(|| self.usual_language()))
    }

    /// The roles of whoever unlocked by the statement that says who opens these files; empty while locked.
    pub(super) fn house_roles(&self) -> Vec<Role> {
        self.session.iter().flat_map(|session| session.open.house_roles()).collect()
    }

    /// The roles of whoever unlocked; empty while locked.
    pub(super) fn roles(&self) -> Vec<Role> {
        self.session.iter().flat_map(|session| session.open.author.roles.iter().copied()).collect()
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        // A process that ends with a vault open leaves it closed; what cannot be closed survives as it does a kill.
        let _ = self.lock();
    }
}

/// Finds the worker's own record, or makes it: it carries her handle to whoever receives a case of hers.
fn know_worker(desk: &mut Desk<'_>) -> Result<()> {
    let handle = desk.handle().to_owned();
    let found = rows::select(
        desk.connection(),
        desk.dictionary(),
        worker::RECORD.name,
        "handle = ?1 AND voided = 0",
        &[&handle],
    )?;
    if let Some(known) = found.first() {
        desk.memory.worker = Some(known.id);
        return Ok(());
    }
    let at = At::root(desk.draw_id());
    let mut fields = Fields::new();
    fields.set(worker::HANDLE, handle).set(worker::ACTIVE, true);
    let mut change = Change::lasting("unlock");
    change.create(at, worker::RECORD, None, fields);
    desk.write(change, None)?;
    desk.memory.worker = Some(at.record);
    Ok(())
}

/// Whether a vault lies in the folder.
pub(super) fn is_vault(room: &Room) -> bool {
    vault::is_vault(&room.environment.folder)
}
