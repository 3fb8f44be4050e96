//! The three primitives everything in the vault is made of: derive a key, lock bytes under it, prove who wrote them.
//!
//! HKDF-SHA-256 with a label a purpose, XChaCha20-Poly1305 with a random nonce, HMAC-SHA-256. Labels and what is bound
//! as associated data are written down in `docs/formats/vault.md`; nothing here decides them.

use crate::base::encoding::{Value, bytes_value};
use crate::base::error::{Error, Result};
use crate::base::random::{Random, draw_random_bytes};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// 32 secret bytes, wiped when dropped.
pub(crate) type Secret = Zeroizing<[u8; 32]>;

/// Draws a new secret.
pub(crate) fn draw_secret(random: &mut dyn Random) -> Secret {
    Zeroizing::new(draw_random_bytes(random))
}

/// HKDF-SHA-256 of `secret` with `salt`, for the one purpose that `label` names.
pub(crate) fn derive_subkey(secret: &[u8], salt: &[u8], label: &str) -> Result<Secret> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand(label.as_bytes(), key.as_mut())
        .map_err(|_| Error::Inside("hkdf length"))?;
    Ok(key)
}

/// HMAC-SHA-256.
pub(crate) fn mac_of_message(key: &Secret, message: &[u8]) -> Result<[u8; 32]> {
    Ok(keyed_with_secret(key, message)?.finalize().into_bytes().into())
}

/// Tells whether `found` is the MAC of `message`, compared in constant time.
pub(crate) fn mac_holds(key: &Secret, message: &[u8], found: &[u8; 32]) -> Result<bool> {
    Ok(keyed_with_secret(key, message)?.verify_slice(found).is_ok())
}

fn keyed_with_secret(key: &Secret, message: &[u8]) -> Result<Hmac<Sha256>> {
    let mut mac =
        <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_ref()).map_err(|_| Error::Inside("hmac key"))?;
    mac.update(message);
    Ok(mac)
}

/// Bytes locked under a key, with the nonce they were locked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Locked {
    pub nonce: [u8; 24],
    pub bytes: Vec<u8>,
}

impl Locked {
    /// Locks `plain` under `key`, bound to `bound`.
    pub(crate) fn new(key: &Secret, bound: &[u8], plain: &[u8], random: &mut dyn Random) -> Result<Self> {
        let nonce: [u8; 24] = draw_random_bytes(random);
        let bytes = cipher(key)
            .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: bound })
            .map_err(|_| Error::Inside("aead"))?;
        Ok(Self { nonce, bytes })
    }

    /// Returns what was locked; `None` for another key, other bound bytes or changed bytes: they look the same.
    pub(crate) fn open(&self, key: &Secret, bound: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let payload = Payload { msg: &self.bytes, aad: bound };
        cipher(key).decrypt(&XNonce::from(self.nonce), payload).ok().map(Zeroizing::new)
    }

    /// The two parts as they stand in a file: nonce, ciphertext with its tag.
    pub(crate) fn encoded_parts(&self) -> [Value; 2] {
        [bytes_value(&self.nonce), bytes_value(&self.bytes)]
    }
}

fn cipher(key: &Secret) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&(**key).into())
}
