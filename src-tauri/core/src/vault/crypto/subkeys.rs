//! Subkeys of a store's key: one key for each purpose, by HKDF with the store's id and a label.

use crate::base::error::{Error, Result};
use crate::base::ids::StoreId;
use crate::store::StoreKeys;
use crate::vault::crypto::cipher::{Secret, derive_subkey};
use crate::vault::crypto::seal::SealingKey;
use crate::vault::files::layout::SlotKind;
use ed25519_dalek::{SigningKey, VerifyingKey};

const DATABASE_LABEL: &str = "amparo/database/1";
const ANCHOR_LABEL: &str = "amparo/anchor/1";
const RESERVE_LABEL: &str = "amparo/reserve/1";
const SITE_LABEL: &str = "amparo/site-key/1";
const FIGURES_LABEL: &str = "amparo/figures-key/1";

/// Public key that belongs to the secret of a slot file: a site key, a figures key, the organisation's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PublicKey {
    Signing(VerifyingKey),
    Sealing([u8; 32]),
}

/// Returns what opens the store's file.
pub(crate) fn store_keys(secret: &Secret, id: StoreId, salt: [u8; 16]) -> Result<StoreKeys> {
    Ok(StoreKeys { database: derive_subkey(secret.as_ref(), &id.0, DATABASE_LABEL)?, salt })
}

/// The key of the store's anchor.
pub(crate) fn anchor_key(secret: &Secret, id: StoreId) -> Result<Secret> {
    derive_subkey(secret.as_ref(), &id.0, ANCHOR_LABEL)
}

/// The key of the store's reserve.
pub(crate) fn reserve_key(secret: &Secret, id: StoreId) -> Result<Secret> {
    derive_subkey(secret.as_ref(), &id.0, RESERVE_LABEL)
}

/// The key that signs the deposits of a case store.
pub(crate) fn site_key(secret: &Secret, id: StoreId) -> Result<SigningKey> {
    Ok(SigningKey::from_bytes(&*derive_subkey(secret.as_ref(), &id.0, SITE_LABEL)?))
}

/// The key that deposits are sealed to; whoever opens the figures store has it.
pub(crate) fn figures_key(secret: &Secret, id: StoreId) -> Result<SealingKey> {
    SealingKey::of_secret(derive_subkey(secret.as_ref(), &id.0, FIGURES_LABEL)?)
}

/// The public key that stands in a store's slot file.
pub(crate) fn public_key(slot_kind: SlotKind, secret: &Secret, id: StoreId) -> Result<PublicKey> {
    match slot_kind {
        SlotKind::Cases => Ok(PublicKey::Signing(site_key(secret, id)?.verifying_key())),
        SlotKind::Figures => Ok(PublicKey::Sealing(figures_key(secret, id)?.public())),
        SlotKind::Organisation => Err(Error::Inside("the organisation's key is no store")),
    }
}
