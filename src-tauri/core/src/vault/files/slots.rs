//! Slot files: a secret sealed to each worker who may have it and to the recovery key, kept twice.
//!
//! One format for three secrets: the key of the case store, the key of the figures store, the organisation's signing
//! key. A file is signed by the certified worker who wrote it and bears a MAC under the secret itself, so it counts
//! only where its writer had both a certificate and the secret. Everyone is sealed to anew at each writing, under the
//! next generation; nothing of an older file fits into a newer one.

use crate::base::durable_file;
use crate::base::encoding::{
    EncodingError, Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, number_value, tagged_hash,
    text_value,
};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::OrganisationId;
use crate::base::roles::{Role, Roles};
use crate::vault::crypto::cipher::{Secret, derive_subkey, mac_holds, mac_of_message};
use crate::vault::crypto::seal::{SealedFor, SealingKey, seal_secret, seal_to_any};
use crate::vault::crypto::signing::{
    SignatureBytes, is_signed, read_sealing, read_signing, sealing_value, sign_tagged_hash, signing_value,
};
use crate::vault::crypto::subkeys::PublicKey;
use crate::vault::files::layout::{Folder, SlotCopy, SlotKind};
use crate::vault::membership::certificate::RevokedFor;
use crate::vault::membership::statement::Statement;
use ed25519_dalek::SigningKey;
use std::collections::{BTreeMap, BTreeSet};

const FORMAT: &str = "amparo/slots/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/slots/1";
const MAC_LABEL: &str = "amparo/slot-mac/1";

impl SlotKind {
    /// Tells whether a certificate with these roles may have this secret.
    pub fn is_for(self, roles: &Roles) -> bool {
        match self {
            Self::Cases => roles.iter().any(|role| role.opens_cases()),
            Self::Figures => roles.contains(&Role::Figures),
            Self::Organisation => roles.contains(&Role::Admin),
        }
    }
}

/// Label of a slot file: its part in the clear, before anything is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub slot_kind: SlotKind,
    /// The store's id; the organisation's for its own key.
    pub id: [u8; 16],
    pub organisation: OrganisationId,
    /// Grows by one at each writing.
    pub generation: u64,
    /// The cipher's salt; zeros for the organisation's key, which opens no file.
    pub salt: [u8; 16],
    pub public: PublicKey,
}

/// A slot file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slots {
    pub label: Label,
    /// By hash of the certificate that each is sealed to.
    pub sealed: BTreeMap<Hash, Vec<u8>>,
    pub recovery: Option<Vec<u8>>,
    pub signer: Hash,
    signature: SignatureBytes,
    mac: [u8; 32],
}

/// Signer of a slot file: the worker's certificate and key.
#[derive(Clone, Copy)]
pub(crate) struct Signer<'a> {
    pub certificate: Hash,
    pub key: &'a SigningKey,
}

/// Opener of a slot file.
#[derive(Clone, Copy)]
pub(crate) enum Opener<'a> {
    Worker(Hash, &'a SealingKey),
    Recovery(&'a SealingKey),
}

/// Result of looking for a slot file.
pub(crate) enum Found {
    Opened(Box<Held>),
    /// A whole file that is not sealed to who asks.
    NotSealed,
    /// Neither copy is there.
    Absent,
}

/// An opened slot file with its secret.
pub(crate) struct Held {
    pub slots: Slots,
    pub secret: Secret,
    pub repair: Repair,
}

/// Repair of the other copy of a slot file, while the best one opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repair {
    NotNeeded,
    /// The other copy was missing, damaged or behind, and was written anew from the best one.
    Done,
    /// The disk is full: the other copy is mended at an opening with room.
    Waits,
}

impl Slots {
    /// Seals `secret` to these certificates and to the recovery key, signs and MACs.
    ///
    /// Refuses with `not-certified` a certificate that is revoked or has no role for this secret.
    pub(crate) fn seal_to_workers(
        label: Label,
        secret: &Secret,
        statement: &Statement,
        to: &BTreeSet<Hash>,
        signer: Signer<'_>,
    ) -> Result<Self> {
        Self::seal_with(label, secret, statement, to, statement.keys().recovery.as_slice(), signer)
    }

    /// Seals to other recovery keys than the one of the statement: none, or the older and the newer while sheets are
    /// replaced.
    pub(crate) fn seal_with(
        label: Label,
        secret: &Secret,
        statement: &Statement,
        to: &BTreeSet<Hash>,
        recovery: &[[u8; 32]],
        signer: Signer<'_>,
    ) -> Result<Self> {
        let sealed_for = label.sealed_for();
        let mut sealed = BTreeMap::new();
        for named in to {
            let worker =
                statement.certificate(named).filter(|found| found.is_living() && found.may_hold(label.slot_kind));
            let worker = worker.ok_or_else(|| refuse("not-certified"))?;
            sealed.insert(*named, seal_secret(&worker.sealing, sealed_for, secret)?);
        }
        let recovery = match recovery {
            [] => None,
            keys => Some(seal_to_any(keys, sealed_for, secret)?),
        };
        Self::signed(label, sealed, recovery, secret, signer)
    }

    /// Signs and MACs pieces that are already sealed.
    pub(crate) fn signed(
        label: Label,
        sealed: BTreeMap<Hash, Vec<u8>>,
        recovery: Option<Vec<u8>>,
        secret: &Secret,
        signer: Signer<'_>,
    ) -> Result<Self> {
        let mut slots = Self { label, sealed, recovery, signer: signer.certificate, signature: [0; 64], mac: [0; 32] };
        let named = slots.signed_hash()?;
        slots.signature = sign_tagged_hash(signer.key, &named);
        slots.mac = mac_of_message(&slots.mac_key(secret)?, &slots.mac_message()?)?;
        Ok(slots)
    }

    /// Writes both copies, one after the other.
    pub(crate) fn write_both_copies(&self, folder: &Folder) -> Result<()> {
        let file = self.to_canonical_bytes()?;
        for copy in SlotCopy::BOTH {
            durable_file::write_durably(&folder.path_of_slots(self.label.slot_kind, copy), &file)?;
        }
        Ok(())
    }

    /// Opens the best copy and mends the other from it.
    ///
    /// Refuses with `slots-destroyed` where copies are there and none is whole, `newer-than-program`.
    pub(crate) fn open_best_copy(
        folder: &Folder,
        slot_kind: SlotKind,
        statement: &Statement,
        opener: Opener<'_>,
    ) -> Result<Found> {
        let copies = Copies::read_both_copies(folder, slot_kind, statement)?;
        if copies.are_absent() {
            return Ok(Found::Absent);
        }
        let mut is_left_out = false;
        for slots in copies.best_first() {
            match slots.unseal(opener)? {
                Unsealed::Secret(secret) => {
                    let repair = copies.mend_other_copy(folder, &slots)?;
                    return Ok(Found::Opened(Box::new(Held { slots, secret, repair })));
                }
                // The other copy is asked before anybody is shut out: one that nobody could check may have been put here.
                Unsealed::NotSealed => is_left_out = true,
                Unsealed::Damaged => {}
            }
        }
        if is_left_out { Ok(Found::NotSealed) } else { Err(copies.refusal()) }
    }

    /// The best copy as its signer wrote it, without opening it: for its public key.
    pub(crate) fn peek_without_key(
        folder: &Folder,
        slot_kind: SlotKind,
        statement: &Statement,
    ) -> Result<Option<Self>> {
        Ok(Copies::read_both_copies(folder, slot_kind, statement)?.best_first().into_iter().next())
    }

    /// The label that both copies say, without opening them: of a store for which no key is named yet. A copy that is
    /// missing, damaged or of another store says that somebody was here: then nothing is taken from either.
    pub(crate) fn peek_where_copies_agree(
        folder: &Folder,
        slot_kind: SlotKind,
        statement: &Statement,
    ) -> Result<Option<Label>> {
        let copies = Copies::read_both_copies(folder, slot_kind, statement)?;
        let [one, other] = copies.whole.as_slice() else { return Ok(None) };
        let is_same = (one.label.id, one.label.public) == (other.label.id, other.label.public);
        let holds_it = |slots: &Self| slots.sealed.contains_key(&slots.signer);
        Ok((is_same && holds_it(one) && holds_it(other)).then(|| one.label.clone()))
    }

    fn unseal(&self, opener: Opener<'_>) -> Result<Unsealed> {
        let (key, sealed) = match opener {
            Opener::Worker(certificate, key) => (key, self.sealed.get(&certificate)),
            Opener::Recovery(key) => (key, self.recovery.as_ref()),
        };
        let Some(sealed) = sealed else {
            return Ok(Unsealed::NotSealed);
        };
        let Some(secret) = key.unseal(sealed, self.label.sealed_for())? else {
            return Ok(Unsealed::Damaged);
        };
        let holds = mac_holds(&self.mac_key(&secret)?, &self.mac_message()?, &self.mac)?;
        Ok(if holds { Unsealed::Secret(secret) } else { Unsealed::Damaged })
    }

    /// Tells whether the signer is certified for this secret and the signature is theirs. Keys that were since
    /// replaced stand for what was written with them; keys of a removed worker do not.
    fn is_signed(&self, statement: &Statement) -> Result<bool> {
        let signer = statement
            .certificate(&self.signer)
            .filter(|found| found.revoked_for != Some(RevokedFor::Removed) && found.may_hold(self.label.slot_kind));
        match signer {
            Some(signer) => Ok(is_signed(&signer.signing, &self.signed_hash()?, &self.signature)),
            None => Ok(false),
        }
    }

    pub(crate) fn to_canonical_bytes(&self) -> Result<Vec<u8>> {
        let mut parts = vec![text_value(TAG)];
        parts.extend(self.signed_values());
        parts.push(bytes_value(&self.signature));
        parts.push(bytes_value(&self.mac));
        Ok(encode_canonical(&Value::Array(parts))?)
    }

    pub(crate) fn from_canonical_bytes(file: &[u8]) -> Result<Self> {
        let mut parts = Parts::of_format_value(decode_canonical(file)?, FORMAT, VERSION)?;
        let slot_kind = SlotKind::from_stored_word(&parts.next_text_value()?).ok_or(EncodingError::Shape)?;
        let label = Label {
            slot_kind,
            id: parts.next_fixed_bytes()?,
            organisation: OrganisationId(parts.next_fixed_bytes()?),
            generation: parts.next_number_value()?,
            salt: parts.next_fixed_bytes()?,
            public: read_public(slot_kind, parts.next_value()?)?,
        };
        let mut sealed = BTreeMap::new();
        for piece in parts.next_array_value()? {
            let mut piece = Parts::of_array_value(piece)?;
            sealed.insert(piece.next_fixed_bytes()?, piece.next_bytes_value()?);
            piece.expect_no_more()?;
        }
        let recovery = match parts.next_value()? {
            Value::Null => None,
            Value::Bytes(sealed) => Some(sealed),
            _ => return Err(EncodingError::Shape.into()),
        };
        let read = Self {
            label,
            sealed,
            recovery,
            signer: parts.next_fixed_bytes()?,
            signature: parts.next_fixed_bytes()?,
            mac: parts.next_fixed_bytes()?,
        };
        parts.expect_no_more()?;
        // Pieces out of order or twice would read to the same slots and write to other bytes.
        if read.to_canonical_bytes()? == file { Ok(read) } else { Err(EncodingError::Shape.into()) }
    }

    fn signed_values(&self) -> Vec<Value> {
        let label = &self.label;
        let sealed = self
            .sealed
            .iter()
            .map(|(named, piece)| Value::Array(vec![bytes_value(named), bytes_value(piece)]))
            .collect();
        vec![
            text_value(label.slot_kind.stored_word()),
            bytes_value(&label.id),
            bytes_value(&label.organisation.0),
            number_value(label.generation),
            bytes_value(&label.salt),
            match &label.public {
                PublicKey::Signing(key) => signing_value(key),
                PublicKey::Sealing(key) => sealing_value(key),
            },
            Value::Array(sealed),
            self.recovery.as_ref().map_or(Value::Null, |piece| bytes_value(piece)),
            bytes_value(&self.signer),
        ]
    }

    fn signed_hash(&self) -> Result<Hash> {
        Ok(tagged_hash(TAG, &self.signed_values())?)
    }

    fn mac_message(&self) -> Result<Vec<u8>> {
        Ok([self.signed_hash()?.as_slice(), &self.signature].concat())
    }

    fn mac_key(&self, secret: &Secret) -> Result<Secret> {
        derive_subkey(secret.as_ref(), &self.label.id, MAC_LABEL)
    }
}

impl Label {
    fn sealed_for(&self) -> SealedFor<'static> {
        SealedFor { purpose: self.slot_kind.stored_word(), id: self.id, generation: self.generation }
    }
}

enum Unsealed {
    Secret(Secret),
    NotSealed,
    Damaged,
}

fn read_public(slot_kind: SlotKind, value: Value) -> Result<PublicKey> {
    match slot_kind {
        SlotKind::Cases | SlotKind::Organisation => read_signing(value).map(PublicKey::Signing),
        SlotKind::Figures => read_sealing(value).map(PublicKey::Sealing),
    }
}

/// Both copies as they lie in the folder.
struct Copies {
    found: Vec<(SlotCopy, Option<Vec<u8>>)>,
    whole: Vec<Slots>,
    newer: bool,
}

impl Copies {
    fn read_both_copies(folder: &Folder, slot_kind: SlotKind, statement: &Statement) -> Result<Self> {
        let mut copies = Self { found: Vec::new(), whole: Vec::new(), newer: false };
        for copy in SlotCopy::BOTH {
            let file = durable_file::read_if_present(&folder.path_of_slots(slot_kind, copy))?;
            if let Some(file) = &file {
                copies.consider_copy(file, slot_kind, statement)?;
            }
            copies.found.push((copy, file));
        }
        Ok(copies)
    }

    fn consider_copy(&mut self, file: &[u8], slot_kind: SlotKind, statement: &Statement) -> Result<()> {
        match Slots::from_canonical_bytes(file) {
            Ok(slots) => {
                let fits = slots.label.slot_kind == slot_kind && slots.label.organisation == statement.organisation();
                if fits && slots.is_signed(statement)? {
                    self.whole.push(slots);
                }
            }
            Err(error) if error.as_refusal().is_some_and(|refusal| refusal.code == "newer-than-program") => {
                self.newer = true;
            }
            Err(Error::Encoding(_)) => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn are_absent(&self) -> bool {
        self.found.iter().all(|(_, file)| file.is_none())
    }

    fn best_first(&self) -> Vec<Slots> {
        let mut whole = self.whole.clone();
        whole.sort_by_key(|slots| std::cmp::Reverse(slots.label.generation));
        whole
    }

    /// Writes the copies that differ from the best one. A full disk keeps nobody out: the best one opens all the same.
    fn mend_other_copy(&self, folder: &Folder, best: &Slots) -> Result<Repair> {
        let wanted = best.to_canonical_bytes()?;
        let mut repair = Repair::NotNeeded;
        for (copy, file) in &self.found {
            if file.as_ref() != Some(&wanted) {
                match durable_file::write_durably(&folder.path_of_slots(best.label.slot_kind, *copy), &wanted) {
                    Err(error) if error.is_disk_full() => return Ok(Repair::Waits),
                    done => done?,
                }
                repair = Repair::Done;
            }
        }
        Ok(repair)
    }

    fn refusal(&self) -> Error {
        refuse(if self.newer { "newer-than-program" } else { "slots-destroyed" })
    }
}
