//! Context of an open store while a request runs over it: the organisation's statement, the folder of deposits, and the
//! keys that follow from the store's own.

use crate::base::durable_file;
use crate::base::encoding::hex_of_bytes;
use crate::base::error::Result;
use crate::base::ids::StoreId;
use crate::base::random::{Random, draw_random_bytes};
use crate::store::Store;
use crate::vault::crypto::cipher::Secret;
use crate::vault::crypto::seal::SealingKey;
use crate::vault::crypto::subkeys::{figures_key, site_key};
use crate::vault::files::anchor::{Anchor, Pin};
use crate::vault::files::layout::{Folder, SlotKind};
use crate::vault::membership::author::Author;
use crate::vault::membership::statement::Statement;
use crate::vault::unlock::open::{Open, OpenStore};
use ed25519_dalek::SigningKey;
use std::io::ErrorKind;
use std::path::PathBuf;

/// Handed to a request with the store.
pub struct StoreContext<'a> {
    /// Statement that says whose keys count.
    pub statement: &'a Statement,
    /// The open store.
    pub store: StoreId,
    /// Folder of deposits. The folder is made with the first one.
    pub deposits: PathBuf,
    slot_kind: SlotKind,
    secret: &'a Secret,
    anchor: &'a Anchor,
    generation: u64,
    /// True if these keys are new, and the organisation has not certified them yet: what they sign counts here only.
    pub awaits_certificate: bool,
    /// An alarm that nobody has looked at rests on the anchor.
    keeps_proof: bool,
}

impl StoreContext<'_> {
    /// Before something leaves: writes how far the store went and waits for the disk. An anchor that an alarm rests on stays
    /// as it is until somebody has looked.
    pub fn pin_anchor(&self, store: &Store, random: &mut dyn Random) -> Result<()> {
        if self.keeps_proof {
            Ok(())
        } else {
            self.anchor.pin_position(&Pin::of_store(store, self.generation)?, random)
        }
    }

    /// The key that signs deposits; `None` for the figures store.
    pub fn site_key(&self) -> Result<Option<SigningKey>> {
        site_key_of(self.slot_kind, self.secret, self.store)
    }

    /// The key that deposits are sealed to; `None` for the case store.
    pub fn figures_key(&self) -> Result<Option<SealingKey>> {
        match self.slot_kind {
            SlotKind::Figures => figures_key(self.secret, self.store).map(Some),
            SlotKind::Cases | SlotKind::Organisation => Ok(None),
        }
    }
}

impl OpenStore {
    /// Returns the site key of an open store that no request runs over.
    pub(crate) fn site_key(&self) -> Result<Option<SigningKey>> {
        site_key_of(self.slot_kind, &self.secret, self.id)
    }
}

fn site_key_of(slot_kind: SlotKind, secret: &Secret, store: StoreId) -> Result<Option<SigningKey>> {
    match slot_kind {
        SlotKind::Cases => site_key(secret, store).map(Some),
        SlotKind::Figures | SlotKind::Organisation => Ok(None),
    }
}

/// An open store with who works and what lies around it.
pub struct Opened<'a> {
    pub store: &'a mut Store,
    pub author: &'a Author,
    pub store_context: StoreContext<'a>,
}

impl Open {
    /// The open store of a keyring; `None` where this worker does not open it.
    pub fn store_of(&self, slot_kind: SlotKind) -> Option<&OpenStore> {
        match slot_kind {
            SlotKind::Cases => self.cases.as_ref(),
            SlotKind::Figures => self.figures.as_ref(),
            SlotKind::Organisation => None,
        }
    }

    /// The open store of a keyring, to keep events of a full disk.
    pub(crate) fn store_of_mut(&mut self, slot_kind: SlotKind) -> Option<&mut OpenStore> {
        match slot_kind {
            SlotKind::Cases => self.cases.as_mut(),
            SlotKind::Figures => self.figures.as_mut(),
            SlotKind::Organisation => None,
        }
    }

    /// Returns an open store with its context, for a request.
    pub fn opened(&mut self, slot_kind: SlotKind) -> Option<Opened<'_>> {
        let deposits = Folder::path_of_deposits(&self.folder);
        let (keeps_proof, awaits_certificate) = (self.keeps_proof(), self.awaits_certificate());
        let found = match slot_kind {
            SlotKind::Cases => self.cases.as_mut(),
            SlotKind::Figures => self.figures.as_mut(),
            SlotKind::Organisation => None,
        }?;
        let OpenStore { store, id, anchor, slot_kind, generation, secret, .. } = found;
        let store_context = StoreContext {
            statement: &self.statement,
            store: *id,
            deposits,
            slot_kind: *slot_kind,
            secret,
            anchor,
            generation: *generation,
            awaits_certificate,
            keeps_proof,
        };
        Some(Opened { store, author: &self.author, store_context })
    }
}

/// The ending of a deposit's name; before it stand 32 hexadecimal digits by chance.
const DEPOSIT: &str = "amparo";

impl StoreContext<'_> {
    /// Puts a file among the deposits, whole or not at all, under a name by chance.
    pub fn put_deposit(&self, file: &[u8], random: &mut dyn Random) -> Result<()> {
        durable_file::make_private_folder(&self.deposits)?;
        let name = format!("{}.{DEPOSIT}", hex_of_bytes(&draw_random_bytes::<16>(random)));
        durable_file::write_durably(&self.deposits.join(name), file)
    }

    /// The deposits that lie there, sorted by name; none where there is no folder.
    pub fn found_deposits(&self) -> Result<Vec<PathBuf>> {
        let entries = match std::fs::read_dir(&self.deposits) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        let mut found = Vec::new();
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == DEPOSIT) {
                found.push(path);
            }
        }
        found.sort();
        Ok(found)
    }
}
