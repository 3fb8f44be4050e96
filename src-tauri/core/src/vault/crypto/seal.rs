//! *Sealed to*: an age file to one recipient whose plaintext begins with purpose, id and generation. Only while recovery
//! sheets are replaced a piece is sealed to two.
//!
//! The purpose of an unsealed piece is compared with the expected one, so that a sealed piece cannot be put in
//! another's place or brought back from an earlier generation. The public `age` tool opens these files too. age draws
//! its own randomness from the system: the same plaintext sealed twice is two different files.

use crate::base::encoding::{Parts, Value, bytes_value, decode_canonical, encode_canonical, number_value, text_value};
use crate::base::error::{Error, Result};
use crate::base::random::{Random, draw_random_bytes};
use crate::vault::crypto::cipher::Secret;
use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor};
use bech32::{Bech32, Hrp};
use std::io::{Read as _, Write as _};
use zeroize::{Zeroize, Zeroizing};

const PRIVATE_PREFIX: Hrp = Hrp::parse_unchecked("age-secret-key-");
const PUBLIC_PREFIX: Hrp = Hrp::parse_unchecked("age");

/// Purpose of a sealed piece: the first words of its plaintext.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealedFor<'a> {
    /// A word: `cases`, `figures`, `org`.
    pub purpose: &'a str,
    /// The store's id, or the organisation's.
    pub id: [u8; 16],
    /// The generation of the file it stands in.
    pub generation: u64,
}

/// The private half of a pair that things are sealed to. Wiped when dropped; its `Debug` shows nothing.
#[derive(Clone)]
pub struct SealingKey {
    secret: Secret,
    public: [u8; 32],
}

impl std::fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealingKey")
    }
}

impl SealingKey {
    /// Draws a new pair.
    pub fn draw_random(random: &mut dyn Random) -> Result<Self> {
        Self::of_secret(Zeroizing::new(draw_random_bytes(random)))
    }

    /// The pair of these 32 secret bytes.
    pub fn of_secret(secret: Secret) -> Result<Self> {
        let recipient = age_identity(&secret)?.to_public().to_string();
        let (_, decoded) = bech32::decode(&recipient).map_err(|_| Error::Inside("bech32"))?;
        let public = decoded.try_into().map_err(|_| Error::Inside("age recipient"))?;
        Ok(Self { secret, public })
    }

    /// The secret bytes, for wrapping them.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The public half.
    pub fn public(&self) -> [u8; 32] {
        self.public
    }

    /// The secret inside a sealed piece; `None` where it is not sealed to this key, was changed, or is for something else.
    pub fn unseal(&self, sealed: &[u8], expected: SealedFor<'_>) -> Result<Option<Secret>> {
        // A piece holds one secret: header and all it has less than the limit of a header.
        if sealed.len() > HEADER_BYTES_MAX {
            return Ok(None);
        }
        let Ok(mut plain) = age::decrypt(&age_identity(&self.secret)?, sealed) else {
            return Ok(None);
        };
        let secret = read_plain(&plain, expected);
        plain.zeroize();
        Ok(secret)
    }
}

/// Why a whole file does not open with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// No age file at all.
    OtherFormat,
    /// An age file of a later version.
    Newer,
    /// Sealed to other keys.
    ForAnother,
    /// Sealed to this key once, and no longer whole.
    Broken,
}

/// A header has at most this many bytes. Ours has one stanza or two; the library reads each line anew from the beginning,
/// so that a long one takes minutes, and anybody can make one.
const HEADER_BYTES_MAX: usize = 64 * 1024;

/// Tells whether the header ends within its limit; of a file that is shorter, age says itself what it lacks.
fn has_short_header(file: &[u8]) -> bool {
    const MAC: &[u8] = b"\n--- ";
    match file.get(..HEADER_BYTES_MAX) {
        Some(beginning) => beginning.windows(MAC.len()).any(|window| window == MAC),
        None => true,
    }
}

impl SealingKey {
    /// The plaintext of a whole age file that is sealed to this key, among others perhaps.
    pub fn open_file(&self, file: &[u8]) -> Result<std::result::Result<Zeroizing<Vec<u8>>, Unopened>> {
        if !has_short_header(file) {
            return Ok(Err(Unopened::OtherFormat));
        }
        let identity = age_identity(&self.secret)?;
        let decryptor = match Decryptor::new_buffered(file) {
            Ok(decryptor) if !decryptor.is_scrypt() => decryptor,
            Ok(_) => return Ok(Err(Unopened::ForAnother)),
            Err(error) => return Ok(Err(unopened(&error))),
        };
        // Sized at once: a buffer that grows leaves pieces of the plaintext behind.
        let mut plain = Zeroizing::new(Vec::with_capacity(file.len()));
        match decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)) {
            Ok(mut reader) => match reader.read_to_end(&mut plain) {
                Ok(_) => Ok(Ok(plain)),
                Err(_) => Ok(Err(Unopened::Broken)),
            },
            Err(error) => Ok(Err(unopened(&error))),
        }
    }
}

fn unopened(error: &DecryptError) -> Unopened {
    match error {
        DecryptError::NoMatchingKeys | DecryptError::ExcessiveWork { .. } => Unopened::ForAnother,
        DecryptError::UnknownFormat => Unopened::Newer,
        DecryptError::InvalidHeader => Unopened::OtherFormat,
        _ => Unopened::Broken,
    }
}

/// A whole age file to the holders of these public keys, at least one.
pub fn seal_file(publics: &[[u8; 32]], plain: &[u8]) -> Result<Vec<u8>> {
    let recipients = publics.iter().map(age_recipient).collect::<Result<Vec<Recipient>>>()?;
    let encryptor = Encryptor::with_recipients(recipients.iter().map(|recipient| recipient as &dyn age::Recipient))
        .map_err(|_| Error::Inside("age"))?;
    let mut file = Vec::with_capacity(plain.len() + plain.len() / 1024 + 4096);
    let mut writer = encryptor.wrap_output(&mut file)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(file)
}

fn age_recipient(public: &[u8; 32]) -> Result<Recipient> {
    let address = bech32::encode::<Bech32>(PUBLIC_PREFIX, public).map_err(|_| Error::Inside("bech32"))?;
    address.parse().map_err(|_| Error::Inside("age recipient"))
}

/// Seals 32 secret bytes to the holder of `public`.
pub(crate) fn seal_secret(public: &[u8; 32], sealed_for: SealedFor<'_>, secret: &Secret) -> Result<Vec<u8>> {
    seal_to_any(std::slice::from_ref(public), sealed_for, secret)
}

/// Seals 32 secret bytes so that the holder of any of these keys, at least one, opens them.
pub(crate) fn seal_to_any(publics: &[[u8; 32]], sealed_for: SealedFor<'_>, secret: &Secret) -> Result<Vec<u8>> {
    let mut value = Value::Array(vec![
        text_value(sealed_for.purpose),
        bytes_value(&sealed_for.id),
        number_value(sealed_for.generation),
        bytes_value(secret.as_ref()),
    ]);
    let plain = Zeroizing::new(encode_canonical(&value)?);
    wipe_inside_value(&mut value);
    seal_file(publics, &plain)
}

fn read_plain(plain: &[u8], expected: SealedFor<'_>) -> Option<Secret> {
    let mut parts = Parts::of_array_value(decode_canonical(plain).ok()?).ok()?;
    let purpose = parts.next_text_value().ok()?;
    let id: [u8; 16] = parts.next_fixed_bytes().ok()?;
    let generation = parts.next_number_value().ok()?;
    let secret = Zeroizing::new(parts.next_fixed_bytes().ok()?);
    parts.expect_no_more().ok()?;
    (purpose == expected.purpose && id == expected.id && generation == expected.generation).then_some(secret)
}

fn age_identity(secret: &Secret) -> Result<Identity> {
    let lower = bech32::encode_upper::<Bech32>(PRIVATE_PREFIX, secret.as_ref());
    let written = Zeroizing::new(lower.map_err(|_| Error::Inside("bech32"))?);
    written.parse().map_err(|_| Error::Inside("age identity"))
}

/// Overwrites the bytes inside a value that held a secret.
pub(crate) fn wipe_inside_value(value: &mut Value) {
    match value {
        Value::Bytes(bytes) => bytes.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe_inside_value),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::random::SeededRandom;

    const CASES: SealedFor<'static> = SealedFor { purpose: "cases", id: [1; 16], generation: 3 };

    #[test]
    fn what_is_sealed_to_ana_opens_with_anas_key_only_and_only_for_its_purpose_id_and_generation() {
        let mut random = SeededRandom::new(1);
        let ana = SealingKey::draw_random(&mut random).unwrap();
        let ben = SealingKey::draw_random(&mut random).unwrap();
        let secret = Zeroizing::new([5; 32]);
        let sealed = seal_secret(&ana.public(), CASES, &secret).unwrap();
        assert_eq!(ana.unseal(&sealed, CASES).unwrap().unwrap(), secret);
        assert!(ben.unseal(&sealed, CASES).unwrap().is_none());
        for other in [
            SealedFor { purpose: "figures", ..CASES },
            SealedFor { id: [2; 16], ..CASES },
            SealedFor { generation: 2, ..CASES },
            SealedFor { generation: 4, ..CASES },
        ] {
            assert!(ana.unseal(&sealed, other).unwrap().is_none());
        }
    }

    #[test]
    fn every_flipped_byte_of_a_sealed_piece_is_noticed() {
        let ana = SealingKey::draw_random(&mut SeededRandom::new(1)).unwrap();
        let sealed = seal_secret(&ana.public(), CASES, &Zeroizing::new([5; 32])).unwrap();
        for place in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(ana.unseal(&changed, CASES).unwrap().is_none(), "byte {place}");
        }
    }
}
