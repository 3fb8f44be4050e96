//! *Sealed to*: an age file to one recipient whose plaintext begins with purpose, id and generation.
//!
//! What is unsealed is compared with what was expected, so that a sealed piece cannot be put in another's place or
//! brought back from an earlier generation. The public `age` tool opens these files too. age draws its own randomness
//! from the system: the same plaintext sealed twice is two different files.

use super::cipher::Secret;
use crate::base::encoding::{Parts, Value, bytes, decode, encode, number, text};
use crate::base::error::{Error, Result};
use crate::base::random::{Random, draw};
use age::x25519::{Identity, Recipient};
use bech32::{Bech32, Hrp};
use zeroize::{Zeroize, Zeroizing};

const PRIVATE_PREFIX: Hrp = Hrp::parse_unchecked("age-secret-key-");
const PUBLIC_PREFIX: Hrp = Hrp::parse_unchecked("age");

/// What a sealed piece is for: the first words of its plaintext.
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
    pub fn draw(random: &mut dyn Random) -> Result<Self> {
        Self::of_secret(Zeroizing::new(draw(random)))
    }

    /// The pair of these 32 secret bytes.
    pub fn of_secret(secret: Secret) -> Result<Self> {
        let recipient = identity(&secret)?.to_public().to_string();
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
        let Ok(mut plain) = age::decrypt(&identity(&self.secret)?, sealed) else {
            return Ok(None);
        };
        let secret = read_plain(&plain, expected);
        plain.zeroize();
        Ok(secret)
    }
}

/// Seals 32 secret bytes to the holder of `public`.
pub fn seal(public: &[u8; 32], sealed_for: SealedFor<'_>, secret: &Secret) -> Result<Vec<u8>> {
    let address = bech32::encode::<Bech32>(PUBLIC_PREFIX, public).map_err(|_| Error::Inside("bech32"))?;
    let recipient: Recipient = address.parse().map_err(|_| Error::Inside("age recipient"))?;
    let mut value = Value::Array(vec![
        text(sealed_for.purpose),
        bytes(&sealed_for.id),
        number(sealed_for.generation),
        bytes(secret.as_ref()),
    ]);
    let plain = Zeroizing::new(encode(&value)?);
    wipe(&mut value);
    age::encrypt(&recipient, &plain).map_err(|_| Error::Inside("age"))
}

fn read_plain(plain: &[u8], expected: SealedFor<'_>) -> Option<Secret> {
    let mut parts = Parts::of(decode(plain).ok()?).ok()?;
    let purpose = parts.text().ok()?;
    let id: [u8; 16] = parts.fixed().ok()?;
    let generation = parts.number().ok()?;
    let secret = Zeroizing::new(parts.fixed().ok()?);
    parts.end().ok()?;
    (purpose == expected.purpose && id == expected.id && generation == expected.generation).then_some(secret)
}

fn identity(secret: &Secret) -> Result<Identity> {
    let lower = bech32::encode_upper::<Bech32>(PRIVATE_PREFIX, secret.as_ref());
    let written = Zeroizing::new(lower.map_err(|_| Error::Inside("bech32"))?);
    written.parse().map_err(|_| Error::Inside("age identity"))
}

/// Overwrites the bytes inside a value that held a secret.
pub fn wipe(value: &mut Value) {
    match value {
        Value::Bytes(bytes) => bytes.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::random::SeededRandom;

    const CASES: SealedFor<'static> = SealedFor { purpose: "cases", id: [1; 16], generation: 3 };

    #[test]
    fn what_is_sealed_to_ana_opens_with_her_key_only_and_only_for_its_purpose_id_and_generation() {
        let mut random = SeededRandom::new(1);
        let ana = SealingKey::draw(&mut random).unwrap();
        let ben = SealingKey::draw(&mut random).unwrap();
        let secret = Zeroizing::new([5; 32]);
        let sealed = seal(&ana.public(), CASES, &secret).unwrap();
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
        let ana = SealingKey::draw(&mut SeededRandom::new(1)).unwrap();
        let sealed = seal(&ana.public(), CASES, &Zeroizing::new([5; 32])).unwrap();
        for place in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(ana.unseal(&changed, CASES).unwrap().is_none(), "byte {place}");
        }
    }
}
