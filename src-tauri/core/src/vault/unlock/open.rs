//! An open vault: who unlocked it, the stores the worker's keys open, and what was found wrong on the way.
//!
//! Unlocking is one passphrase derivation, then: the worker's certificate, the slot files of the roles, the stores, the
//! comparison with anchors and with what the worker last saw, and the sealing to newcomers whom the worker invited.

use crate::base::durable_file;
use crate::base::encoding::{Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, text_value};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::{DeviceId, OrganisationId, StoreId};
use crate::base::random::{Random, draw_random_bytes};
use crate::base::roles::Roles;
use crate::store::{Store, StoreKeys};
use crate::vault::crypto::cipher::{Secret, draw_secret};
use crate::vault::crypto::seal::SealingKey;
use crate::vault::crypto::subkeys::PublicKey;
use crate::vault::crypto::subkeys::{anchor_key, public_key, reserve_key, store_keys};
use crate::vault::files::anchor::{Anchor, Anchored, Pin, Standing};
use crate::vault::files::handle::Handle;
use crate::vault::files::last_seen::{Seen, SeenFile};
use crate::vault::files::layout::{Folder, FolderLock, SlotKind};
use crate::vault::files::reserve::{self, Reserve, ReserveFound};
use crate::vault::files::slots::{Found, Held, Label, Opener, Repair, Signer, Slots};
use crate::vault::files::worker_file::{WorkerFile, WorkerKeys};
use crate::vault::membership::author::Author;
use crate::vault::membership::certificate::RevokedFor;
use crate::vault::membership::link::{Act, Keys};
use crate::vault::membership::pins;
use crate::vault::membership::statement::Statement;
use crate::vault::unlock::alarm::{self, Alarm};
use crate::vault::unlock::environment::Environment;
use crate::vault::unlock::passphrase::{check_pace, note_attempt};
use ed25519_dalek::SigningKey;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A store that this worker's keys open.
pub struct OpenStore {
    /// The open database.
    pub store: Store,
    pub id: StoreId,
    /// Written by the ledger after each commit.
    pub anchor: Anchor,
    /// Takes events while the disk is full.
    pub(crate) reserve: Reserve,
    pub(crate) slot_kind: SlotKind,
    pub(crate) keys: StoreKeys,
    pub(crate) generation: u64,
    pub(crate) secret: Secret,
}

impl std::fmt::Debug for OpenStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OpenStore {}", self.slot_kind.stored_word())
    }
}

impl OpenStore {
    /// Opens the store whose secret somebody holds.
    pub(crate) fn open_held(folder: &Folder, slot_kind: SlotKind, held: &Held) -> Result<Self> {
        let label = &held.slots.label;
        let id = StoreId(label.id);
        let keys = store_keys(&held.secret, id, label.salt)?;
        let path = folder.path_of_store(slot_kind);
        let unfinished = unfinished(&path);
        if !path.exists() && unfinished.exists() {
            std::fs::rename(&unfinished, &path)?;
            durable_file::flush_folder(folder.root())?;
        }
        let store = Store::open_store(&path, &keys)?;
        let epoch = store.meta(reserve::EPOCH)?.and_then(|kept| Some(u64::from_be_bytes(kept.try_into().ok()?)));
        let reserve_key = reserve_key(&held.secret, id)?;
        Ok(Self {
            store,
            reserve: Reserve::read_reserve(folder.path_of_reserve(slot_kind), id, reserve_key, epoch)?,
            id,
            anchor: Anchor::new(folder, slot_kind, id, anchor_key(&held.secret, id)?),
            slot_kind,
            keys,
            generation: label.generation,
            secret: held.secret.clone(),
        })
    }

    /// Returns where this store's journal is now.
    pub fn now_at(&self) -> Result<Pin> {
        Pin::of_store(&self.store, self.generation)
    }

    /// Writes the anchor after a commit, without waiting for the disk.
    pub fn note_anchor(&self, random: &mut dyn Random) -> Result<()> {
        self.anchor.note_position(&self.now_at()?, random)
    }
}

/// The own statement of files that belong to an organisation elsewhere, or will, and who opened them by it.
#[derive(Debug)]
pub(crate) struct OwnStatement {
    pub statement: Statement,
    pub certificate: Hash,
}

/// An open vault. Dropping it wipes every key and lets the folder go; [`Open::close_vault`] also leaves safe files behind.
pub struct Open {
    pub(crate) folder: Folder,
    _lock: FolderLock,
    /// Author: the worker who unlocked, ready to sign.
    pub author: Author,
    /// Statement that says whose keys count.
    pub statement: Statement,
    /// The case store, for a caseworker or lead who has been admitted.
    pub cases: Option<OpenStore>,
    /// The figures store, for a figures worker who has been admitted.
    pub figures: Option<OpenStore>,
    /// Slot files that the worker's roles allow but nobody has sealed to the worker yet.
    pub waits_for: BTreeSet<SlotKind>,
    /// Alarms of the opening, in a fixed order.
    pub alarms: BTreeSet<Alarm>,
    pub(crate) handle: Handle,
    pub(crate) keys: WorkerKeys,
    /// Of files made to belong to an organisation elsewhere: the own statement, which says who opens them. Then
    /// `statement` is the organisation's, once they belong to one.
    pub(crate) own_statement: Option<OwnStatement>,
    pub(crate) held: BTreeMap<SlotKind, Held>,
    /// Someone has looked at the alarms: what is now may be remembered as seen.
    acknowledged: bool,
}

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Open").field("handle", &self.handle).finish_non_exhaustive()
    }
}

/// The handles that can unlock the vault in this folder, sorted. Refuses with `vault-missing`.
pub fn handles_in_folder(dir: &Path) -> Result<Vec<String>> {
    let folder = Folder::of_vault(dir)?;
    Ok(folder.handles()?.iter().map(|handle| handle.as_str().to_owned()).collect())
}

/// Tells whether the vault in this folder says of itself, before anybody opens it, that it holds invented people only.
pub fn is_said_sample(dir: &Path) -> bool {
    Folder::at_folder_root(dir).path_of_sample_mark().is_file()
}

/// Says it, or no more.
pub fn say_sample(dir: &Path, sample: bool) -> Result<()> {
    if sample == is_said_sample(dir) {
        return Ok(());
    }
    let file = Folder::at_folder_root(dir).path_of_sample_mark();
    if sample { durable_file::write_durably(&file, &[]) } else { durable_file::remove_durably(&file) }
}

/// Tells whether a vault lies in this folder.
pub fn is_vault(dir: &Path) -> bool {
    Folder::of_vault(dir).is_ok()
}

/// Unlocks a vault.
///
/// Refuses with `vault-missing`, `already-open`, `worker-unknown`, `wait`, `wrong-passphrase`, `cost-limits`,
/// `worker-file-damaged`, `worker-removed`, `not-certified`, `statement-damaged`, `slots-destroyed`, `store-missing`,
/// `store-damaged`, `newer-than-program`.
pub fn unlock_vault(dir: &Path, handle: &str, passphrase: &str, environment: &mut Environment<'_>) -> Result<Open> {
    let folder = Folder::of_vault(dir)?;
    let handle = Handle::parse_handle(handle)?;
    check_pace(dir, &handle, environment.clock.current_time())?;
    let lock = folder.lock_folder()?;
    let file = WorkerFile::read_worker_file(&folder, &handle)?;
    let keys = unwrap_noted(dir, &file, passphrase, environment)?;
    open_with(folder, lock, file.organisation, handle, keys, environment)
}

/// Unwraps keys and counts the attempt.
pub(crate) fn unwrap_noted(
    dir: &Path,
    file: &WorkerFile,
    passphrase: &str,
    environment: &Environment<'_>,
) -> Result<WorkerKeys> {
    let keys = file.unwrap_keys(passphrase);
    let was_wrong = matches!(&keys, Err(Error::Refused(refusal)) if refusal.code == "wrong-passphrase");
    if was_wrong || keys.is_ok() {
        note_attempt(dir, &file.handle, keys.is_ok(), environment.clock.current_time());
    }
    keys
}

/// Opens what these keys open. The folder's lock is already held.
pub(crate) fn open_with(
    folder: Folder,
    lock: FolderLock,
    organisation: OrganisationId,
    handle: Handle,
    keys: WorkerKeys,
    environment: &mut Environment<'_>,
) -> Result<Open> {
    let statement = Statement::read_statement(&folder)?;
    if statement.organisation() != organisation {
        return Err(refuse("worker-of-another"));
    }
    let (certificate, roles) = living_certificate(&statement, &handle, &keys)?;
    let device = read_or_make_device(&folder, environment.random)?;
    let author = Author { device, certificate, roles, handle: handle.as_str().to_owned(), key: keys.signing.clone() };
    let mut open = Open {
        folder,
        _lock: lock,
        author,
        statement,
        cases: None,
        figures: None,
        waits_for: BTreeSet::new(),
        alarms: BTreeSet::new(),
        handle,
        keys,
        own_statement: None,
        held: BTreeMap::new(),
        acknowledged: false,
    };
    open.open_all(environment)?;
    Ok(open)
}

impl Open {
    fn open_all(&mut self, environment: &mut Environment<'_>) -> Result<()> {
        for slot_kind in SlotKind::ALL {
            if slot_kind.is_for(&self.author.roles) {
                self.open_slots(slot_kind, environment)?;
            }
        }
        self.reconcile_statement()?;
        self.compare_with_memory()?;
        self.make_reserves_ready(environment.random)?;
        self.check_recovery_pins()?;
        if self.own_statement().has_answer_without_effect() {
            self.alarms.insert(Alarm::AnswerWithoutEffect);
        }
        if self.own_statement().has_link_that_does_not_fit() {
            self.alarms.insert(Alarm::LinkWithoutEffect);
        }
        self.compare_store_keys();
        let certified = self.certify_store_keys();
        alarm::wait_for_room(certified, &mut self.alarms)?;
        let sealed = self.seal_to_newcomers_invited_here(environment);
        alarm::wait_for_room(sealed, &mut self.alarms)?;
        match self.finish_replacing_sheets() {
            // Both recovery keys open everything until there is room.
            Err(error) if error.is_disk_full() => {}
            done => done?,
        }
        self.step_into_organisation()?;
        match self.remember_last_seen(environment) {
            // A memory that lags is normal; reading must go on where the disk is full.
            Err(error) if error.is_disk_full() => Ok(()),
            done => done,
        }
    }

    fn open_slots(&mut self, slot_kind: SlotKind, environment: &mut Environment<'_>) -> Result<()> {
        let opener = Opener::Worker(self.author.certificate, &self.keys.sealing);
        match Slots::open_best_copy(&self.folder, slot_kind, &self.statement, opener)? {
            Found::Opened(held) => self.take_store_in(slot_kind, *held),
            Found::NotSealed => {
                self.waits_for.insert(slot_kind);
                Ok(())
            }
            Found::Absent => {
                let held = self.make_store(slot_kind, environment)?;
                self.take_store_in(slot_kind, held)
            }
        }
    }

    fn take_store_in(&mut self, slot_kind: SlotKind, held: Held) -> Result<()> {
        match held.repair {
            Repair::NotNeeded => {}
            Repair::Done => _ = self.alarms.insert(Alarm::SlotCopyMended),
            Repair::Waits => _ = self.alarms.insert(Alarm::RepairsWait),
        }
        match slot_kind {
            SlotKind::Cases => self.cases = Some(OpenStore::open_held(&self.folder, slot_kind, &held)?),
            SlotKind::Figures => self.figures = Some(OpenStore::open_held(&self.folder, slot_kind, &held)?),
            SlotKind::Organisation => {}
        }
        self.held.insert(slot_kind, held);
        Ok(())
    }

    /// The first worker whose role opens a store makes it, with its keys. Refuses with `slots-destroyed` where the
    /// store was there before.
    fn make_store(&self, slot_kind: SlotKind, environment: &mut Environment<'_>) -> Result<Held> {
        let path = self.folder.path_of_store(slot_kind);
        let certified = match slot_kind {
            SlotKind::Cases => !self.statement.keys().sites.is_empty(),
            SlotKind::Figures => self.statement.keys().figures.is_some(),
            SlotKind::Organisation => true,
        };
        if certified || path.exists() || self.folder.path_of_anchor(slot_kind).exists() {
            return Err(refuse("slots-destroyed"));
        }
        let secret = draw_secret(environment.random);
        let id = StoreId::draw_random(environment.random);
        let label = Label {
            slot_kind,
            id: id.0,
            organisation: self.statement.organisation(),
            generation: 1,
            salt: draw_random_bytes(environment.random),
            public: public_key(slot_kind, &secret, id)?,
        };
        make_database(&path, &store_keys(&secret, id, label.salt)?)?;
        let to = BTreeSet::from([self.author.certificate]);
        let recovery = self.recovery_key_for(slot_kind)?;
        let slots = Slots::seal_with(label, &secret, &self.statement, &to, recovery.as_slice(), self.signer())?;
        slots.write_both_copies(&self.folder)?;
        std::fs::rename(unfinished(&path), &path)?;
        durable_file::flush_folder(self.folder.root())?;
        let anchor = Anchor::new(&self.folder, slot_kind, id, anchor_key(&secret, id)?);
        anchor.pin_position(&Pin { generation: 1, count: 0, head: [0; 32] }, environment.random)?;
        Ok(Held { slots, secret, repair: Repair::NotNeeded })
    }

    fn reconcile_statement(&mut self) -> Result<()> {
        for slot_kind in SlotKind::STORES {
            let store = match slot_kind {
                SlotKind::Cases => self.cases.as_mut(),
                SlotKind::Figures | SlotKind::Organisation => self.figures.as_mut(),
            };
            if let Some(open) = store {
                let found = self.statement.clone();
                self.statement = pins::reconcile_pins(&self.folder, found, &mut open.store, &mut self.alarms)?;
            }
        }
        // The store may know of a revocation that the folder had lost.
        living_certificate(&self.statement, &self.handle, &self.keys).map(|_| ())
    }

    fn compare_with_memory(&mut self) -> Result<()> {
        let seen_key = self.keys.seen_key(self.statement.organisation())?;
        let file = Seen::read_last_seen(&self.folder, &self.handle, self.statement.organisation(), &seen_key)?;
        let mut found = Vec::new();
        for open in [&self.cases, &self.figures].into_iter().flatten() {
            match open.anchor.read_both_copies()? {
                Anchored::At(pin) => found.push(pin.compare_with_store(&open.store, open.generation)?),
                Anchored::Missing => _ = self.alarms.insert(Alarm::AnchorMissing),
                Anchored::Unreadable => _ = self.alarms.insert(Alarm::AnchorUnreadable),
            }
            match &file {
                SeenFile::Of(seen) => match seen.stores.get(&open.slot_kind) {
                    Some((id, pin)) if *id == open.id => {
                        found.push(pin.compare_with_store(&open.store, open.generation)?)
                    }
                    Some(_) => found.push(Standing::Differs),
                    None => {}
                },
                SeenFile::Missing if open.has_been_seen_by(&self.author)? => {
                    self.alarms.insert(Alarm::SeenMissing);
                }
                SeenFile::Missing => {}
                SeenFile::Unreadable => _ = self.alarms.insert(Alarm::SeenUnreadable),
            }
        }
        if let SeenFile::Of(seen) = &file {
            self.compare_statement(seen)?;
            if self.waits_for.iter().any(|slot_kind| seen.stores.contains_key(slot_kind)) {
                self.alarms.insert(Alarm::SlotsLeaveOut);
            }
        }
        self.alarms.extend(found.into_iter().filter_map(alarm_of));
        Ok(())
    }

    /// Says where the reserve of a store is not as it was left, and makes what is missing.
    fn make_reserves_ready(&mut self, random: &mut dyn Random) -> Result<()> {
        for open in [&mut self.cases, &mut self.figures].into_iter().flatten() {
            match open.reserve.found() {
                ReserveFound::New | ReserveFound::Whole => {}
                ReserveFound::Missing => _ = self.alarms.insert(Alarm::ReserveMissing),
                ReserveFound::Unreadable => _ = self.alarms.insert(Alarm::ReserveUnreadable),
            }
            if !open.reserve.needs_making() {
                continue;
            }
            let made = open.reserve.make_file(random);
            match made.and_then(|()| open.store.set_meta(reserve::EPOCH, &open.reserve.epoch().to_be_bytes())) {
                // Without it, what leaves an event is refused until there is room.
                Err(error) if error.is_disk_full() => {}
                done => done?,
            }
        }
        Ok(())
    }

    /// The statement goes at least as far as the worker saw it go, by the same way.
    fn compare_statement(&mut self, seen: &Seen) -> Result<()> {
        let (number, head) = seen.statement;
        if number > self.statement.count() {
            self.alarms.insert(Alarm::StatementBehind);
        } else if self.statement.hash_at(number)? != Some(head) {
            self.alarms.insert(Alarm::StatementDiffers);
        }
        Ok(())
    }

    /// Says where the statement names another key than that of a store which was opened here.
    fn compare_store_keys(&mut self) {
        let statement = self.own_statement();
        let is_other = |held: &Held| match held.slots.label.public {
            PublicKey::Signing(site) if held.slots.label.slot_kind == SlotKind::Cases => {
                statement.sites_here().any(|(id, key)| (id.0, *key) != (held.slots.label.id, site))
            }
            PublicKey::Signing(_) => false,
            PublicKey::Sealing(figures) => statement.keys().figures.is_some_and(|named| named != figures),
        };
        if self.held.values().any(is_other) {
            self.alarms.insert(Alarm::StoreKeyOther);
        }
    }

    /// An admin certifies the site key and the figures key of these files. Where the admin opened the store, what its slot
    /// file says was verified and takes the place of anything else; where not, only what nobody was named for yet, and
    /// what both copies say.
    fn certify_store_keys(&mut self) -> Result<()> {
        let Some(key) = self.organisation_key() else {
            return Ok(());
        };
        let mut wanted = self.statement.keys().clone();
        let named_here: Vec<StoreId> = self.statement.sites_here().map(|(id, _)| id).collect();
        for slot_kind in SlotKind::STORES {
            if let Some(held) = self.held.get(&slot_kind) {
                name_verified_key(&mut wanted, &named_here, &held.slots.label);
                continue;
            }
            let is_named = match slot_kind {
                SlotKind::Cases => !named_here.is_empty(),
                SlotKind::Figures | SlotKind::Organisation => wanted.figures.is_some(),
            };
            if !is_named && let Some(label) = Slots::peek_where_copies_agree(&self.folder, slot_kind, &self.statement)?
            {
                name_verified_key(&mut wanted, &named_here, &label);
            }
        }
        if wanted == *self.statement.keys() {
            return Ok(());
        }
        self.append_statement(Act::Keys(wanted), &key)
    }

    /// The statement that says who opens these files.
    pub(crate) fn own_statement(&self) -> &Statement {
        self.own_statement.as_ref().map_or(&self.statement, |own_statement| &own_statement.statement)
    }

    /// The certificate under which this worker opens these files; elsewhere another one may say what the worker signs.
    pub(crate) fn house_certificate(&self) -> Hash {
        self.own_statement.as_ref().map_or(self.author.certificate, |own_statement| own_statement.certificate)
    }

    /// Appends a link to the statement that says who opens these files, and writes it.
    pub(crate) fn append_own(&mut self, act: Act, key: &SigningKey) -> Result<()> {
        let Some(own_statement) = &mut self.own_statement else {
            return self.statement.append_link(&self.folder, act, key);
        };
        own_statement.statement.append_link(&self.folder, act, key)?;
        if own_statement.statement.belonging() == Some(None) {
            // While these files belong to nobody there is no other statement.
            self.statement = own_statement.statement.clone();
        }
        Ok(())
    }

    /// Appends a link, writes it, and takes it into the open stores.
    pub(crate) fn append_statement(&mut self, act: Act, key: &SigningKey) -> Result<()> {
        self.statement.append_link(&self.folder, act, key)?;
        self.pin_statement()
    }

    /// Takes the statements into the open stores.
    pub(crate) fn pin_statement(&mut self) -> Result<()> {
        let own = self.own_statement.as_ref().map_or(&self.statement, |own_statement| &own_statement.statement);
        for open in [&mut self.cases, &mut self.figures].into_iter().flatten() {
            pins::pin_statement(&mut open.store, own)?;
            if own.belonging().flatten().is_some() {
                pins::pin_joined(&open.store, &self.statement)?;
            }
        }
        Ok(())
    }

    /// The organisation's signing key, for an admin of its own files.
    pub(crate) fn organisation_key(&self) -> Option<SigningKey> {
        if self.own_statement.is_some() { None } else { self.own_key() }
    }

    /// The key that signs the own statement.
    pub(crate) fn own_key(&self) -> Option<SigningKey> {
        self.held.get(&SlotKind::Organisation).map(|held| SigningKey::from_bytes(&held.secret))
    }

    pub(crate) fn signer(&self) -> Signer<'_> {
        Signer { certificate: self.house_certificate(), key: &self.keys.signing }
    }

    /// Seals a secret anew to everyone who had it, less those whose certificates were revoked, and to `more`.
    pub(crate) fn seal_anew(&mut self, slot_kind: SlotKind, more: &BTreeSet<Hash>) -> Result<()> {
        let recovery = self.recovery_key_for(slot_kind)?;
        self.seal_anew_with(slot_kind, more, recovery.as_slice())
    }

    /// Seals a store's key anew, to these recovery keys.
    pub(crate) fn seal_anew_with(
        &mut self,
        slot_kind: SlotKind,
        more: &BTreeSet<Hash>,
        recovery: &[[u8; 32]],
    ) -> Result<()> {
        let held = self.held.get(&slot_kind).ok_or_else(|| refuse("not-held"))?;
        let (label, to) = next_of(held, self.own_statement(), more, &BTreeSet::new());
        self.remember_sealings(slot_kind, to.iter().copied().filter(|named| !held.slots.sealed.contains_key(named)))?;
        let slots = Slots::seal_with(label, &held.secret, self.own_statement(), &to, recovery, self.signer())?;
        slots.write_both_copies(&self.folder)?;
        let generation = slots.label.generation;
        if let Some(held) = self.held.get_mut(&slot_kind) {
            held.slots = slots;
        }
        for open in [&mut self.cases, &mut self.figures].into_iter().flatten() {
            if open.slot_kind == slot_kind {
                open.generation = generation;
            }
        }
        Ok(())
    }

    /// Someone has looked at the alarms: from now on what is here counts as seen.
    pub fn acknowledge_alarms(&mut self) {
        self.acknowledged = true;
    }

    /// The alarms that nobody has looked at since this vault was opened.
    pub fn alarms_to_look_at(&self) -> impl Iterator<Item = Alarm> {
        self.alarms.iter().copied().filter(|_| !self.acknowledged)
    }

    /// Tells whether an alarm rests on what the anchors and the worker's memory say, and nobody has looked: then
    /// neither is overwritten.
    pub fn keeps_proof(&self) -> bool {
        let looked_at: BTreeSet<Alarm> = self.alarms_to_look_at().collect();
        // Either alone gets lost; both together are what somebody takes away who puts an older store back.
        let are_both_gone = looked_at.contains(&Alarm::AnchorMissing) && looked_at.contains(&Alarm::SeenMissing);
        are_both_gone || looked_at.into_iter().any(Alarm::is_of_tampering)
    }

    /// Writes down what the worker has seen, unless it would overwrite the memory that an alarm rests on.
    pub(crate) fn remember_last_seen(&self, environment: &mut Environment<'_>) -> Result<()> {
        if self.keeps_proof() {
            return Ok(());
        }
        let own = self.own_statement();
        let organisation = own.organisation();
        let mut seen = Seen { organisation, statement: (own.count(), own.head()), stores: BTreeMap::new() };
        for open in [&self.cases, &self.figures].into_iter().flatten() {
            let pin = open.now_at()?;
            open.anchor.pin_position(&pin, environment.random)?;
            open.store.set_meta(&seen_mark(&self.handle), &self.house_certificate())?;
            seen.stores.insert(open.slot_kind, (open.id, pin));
        }
        seen.write_last_seen(&self.folder, &self.handle, &self.keys.seen_key(organisation)?, environment.random)
    }

    /// Closes every store into one safe file, with anchors and the worker's memory written.
    pub fn close_vault(mut self, environment: &mut Environment<'_>) -> Result<()> {
        self.remember_last_seen(environment)?;
        for open in [self.cases.take(), self.figures.take()].into_iter().flatten() {
            open.store.close()?;
        }
        Ok(())
    }

    /// The folder of this vault.
    pub fn dir(&self) -> &Path {
        self.folder.root()
    }

    /// The pair that things are sealed to for this worker: what is handed to them is opened with it.
    pub fn sealing_key(&self) -> &SealingKey {
        &self.keys.sealing
    }

    /// Returns the worker's six words.
    pub fn fingerprint(&self) -> Result<crate::vault::crypto::word_encoding::Fingerprint> {
        crate::vault::crypto::word_encoding::worker_fingerprint(
            self.keys.signing.verifying_key().as_bytes(),
            &self.keys.sealing.public(),
        )
    }

    /// The organisation's six words; while these files belong to none, those of a key that is nobody else's.
    pub fn organisation_fingerprint(&self) -> Result<crate::vault::crypto::word_encoding::Fingerprint> {
        crate::vault::crypto::word_encoding::organisation_fingerprint(self.statement.keys().organisation.as_bytes())
    }
}

impl OpenStore {
    fn has_been_seen_by(&self, author: &Author) -> Result<bool> {
        let handle = Handle::parse_handle(&author.handle)?;
        Ok(self.store.meta(&seen_mark(&handle))?.as_deref() == Some(author.certificate.as_slice()))
    }
}

/// Under which key a store remembers that a worker has a `.seen` file.
fn seen_mark(handle: &Handle) -> String {
    format!("seen.{handle}")
}

fn alarm_of(standing: Standing) -> Option<Alarm> {
    match standing {
        Standing::Holds => None,
        Standing::Behind => Some(Alarm::JournalBehind),
        Standing::Differs => Some(Alarm::JournalDiffers),
        Standing::OlderSlots => Some(Alarm::SlotsOlder),
    }
}

/// Returns the worker's certificate that stands, with its roles. Refuses with `worker-removed`, `not-certified`.
fn living_certificate(statement: &Statement, handle: &Handle, keys: &WorkerKeys) -> Result<(Hash, Roles)> {
    let own = statement.certificates().into_iter().rfind(|(_, found)| {
        found.handle == *handle
            && found.signing == keys.signing.verifying_key()
            && found.sealing == keys.sealing.public()
    });
    match own {
        Some((named, found)) => match found.revoked_for {
            None => Ok((named, found.roles.clone())),
            Some(RevokedFor::Removed | RevokedFor::Replaced) => Err(refuse("worker-removed")),
        },
        None => Err(refuse("not-certified")),
    }
}

/// The next slot file of a secret: for everyone who had it and whose certificate stands, and for `more`, without
/// `less`; and for the recovery key that opened it.
pub(crate) fn resealed(
    held: &Held,
    statement: &Statement,
    more: &BTreeSet<Hash>,
    less: &BTreeSet<Hash>,
    recovery: &[u8; 32],
    signer: Signer<'_>,
) -> Result<Slots> {
    let (label, to) = next_of(held, statement, more, less);
    Slots::seal_with(label, &held.secret, statement, &to, &[*recovery], signer)
}

/// The label of the next slot file of a secret, and whom it is sealed to.
fn next_of(
    held: &Held,
    statement: &Statement,
    more: &BTreeSet<Hash>,
    less: &BTreeSet<Hash>,
) -> (Label, BTreeSet<Hash>) {
    let slot_kind = held.slots.label.slot_kind;
    let stays = |named: &&Hash| {
        statement.certificate(named).is_some_and(|found| found.is_living() && found.may_hold(slot_kind))
    };
    let mut to: BTreeSet<Hash> = held.slots.sealed.keys().filter(stays).copied().collect();
    to.retain(|named| !less.contains(named));
    to.extend(more);
    let mut label = held.slots.label.clone();
    label.generation += 1;
    (label, to)
}

/// Names the key of a store of these files, in the place of any other that was named for them.
fn name_verified_key(keys: &mut Keys, named_here: &[StoreId], label: &Label) {
    match label.public {
        PublicKey::Signing(site) => {
            keys.sites.retain(|id, _| !named_here.contains(id));
            keys.sites.insert(StoreId(label.id), site);
        }
        PublicKey::Sealing(figures) => keys.figures = Some(figures),
    }
}

/// Returns the path where a new database is made before its slot file is written.
fn unfinished(path: &Path) -> std::path::PathBuf {
    path.with_extension("db.new")
}

fn make_database(path: &Path, keys: &StoreKeys) -> Result<()> {
    let unfinished = unfinished(path);
    if unfinished.exists() {
        // Left by a creation that ended before its slot file was written: nobody has its key.
        std::fs::remove_file(&unfinished)?;
    }
    Store::create_store(&unfinished, keys)?.close()
}

/// Draws a new id for this copy of the vault.
pub(crate) fn draw_device(folder: &Folder, random: &mut dyn Random) -> Result<DeviceId> {
    let device = DeviceId::draw_random(random);
    durable_file::write_durably(&folder.path_of_device(), &device_bytes(device)?)?;
    Ok(device)
}

const DEVICE_FORMAT: &str = "amparo/device/";

/// The random id of this copy of the vault; drawn where the copy has none.
fn read_or_make_device(folder: &Folder, random: &mut dyn Random) -> Result<DeviceId> {
    if let Some(device) = durable_file::read_if_present(&folder.path_of_device())?
        .and_then(|typescript_file| read_device(&typescript_file))
    {
        return Ok(device);
    }
    draw_device(folder, random)
}

pub(crate) fn device_bytes(device: DeviceId) -> Result<Vec<u8>> {
    Ok(encode_canonical(&Value::Array(vec![text_value("amparo/device/1"), bytes_value(&device.0)]))?)
}

fn read_device(file: &[u8]) -> Option<DeviceId> {
    let mut parts = Parts::of_format_value(decode_canonical(file).ok()?, DEVICE_FORMAT, 1).ok()?;
    let device = DeviceId(parts.next_fixed_bytes().ok()?);
    parts.expect_no_more().ok()?;
    Some(device)
}
