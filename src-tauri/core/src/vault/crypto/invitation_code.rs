//! The one-time code of an invitation: 128 random bits and the organisation's fingerprint, as letters to read out.
//!
//! A key pair follows from it; its public half stands in the invitation. A holder of the code can answer the invitation
//! once. The code is shown once and kept nowhere.

use crate::base::encoding::{bytes_value, tagged_hash};
use crate::base::error::{Result, refuse};
use crate::base::ids::OrganisationId;
use crate::base::random::{Random, draw_random_bytes};
use crate::vault::crypto::cipher::derive_subkey;
use crate::vault::crypto::word_encoding::{from_digits, to_digits};
use ed25519_dalek::{SigningKey, VerifyingKey};
use zeroize::{Zeroize, Zeroizing};

/// Days for which an invitation stands.
pub const INVITATION_DAYS: u64 = 14;

/// Letters that are not taken for one another (Crockford's 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 16 secret bytes, 10 of the fingerprint, 2 of the checksum: 224 bits are 45 letters.
const BYTES: usize = 28;
const COUNT: usize = 45;
const GROUP: usize = 5;
const LABEL: &str = "amparo/invitation-code/1";

/// First bytes of a hash over the organisation's id and key.
type Fingerprint = [u8; 10];

/// A one-time code. Wiped when dropped; its `Debug` shows nothing.
pub(crate) struct Code {
    secret: Zeroizing<[u8; 16]>,
    fingerprint: Fingerprint,
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code")
    }
}

impl Code {
    /// Draws a new code for this organisation.
    pub(crate) fn draw_for_key(
        organisation: OrganisationId,
        key: &VerifyingKey,
        random: &mut dyn Random,
    ) -> Result<Self> {
        Ok(Self { secret: Zeroizing::new(draw_random_bytes(random)), fingerprint: fingerprint(organisation, key)? })
    }

    /// Tells whether the code was made by this organisation.
    pub(crate) fn is_of(&self, organisation: OrganisationId, key: &VerifyingKey) -> Result<bool> {
        Ok(self.fingerprint == fingerprint(organisation, key)?)
    }

    /// The key pair that follows from the code.
    pub(crate) fn signing_key(&self) -> Result<SigningKey> {
        Ok(SigningKey::from_bytes(&*derive_subkey(self.secret.as_ref(), &self.fingerprint, LABEL)?))
    }

    /// Nine groups of five letters.
    pub(crate) fn printed_code(&self) -> Result<Zeroizing<String>> {
        let mut number = self.number()?;
        let digits = to_digits(number.as_ref(), 32, COUNT);
        number.zeroize();
        let letters: Vec<char> = digits
            .iter()
            .filter_map(|digit| usize::try_from(*digit).ok().and_then(|index| LETTERS.get(index)))
            .map(|letter| char::from(*letter))
            .collect();
        let groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
        Ok(Zeroizing::new(groups.join("-")))
    }

    /// Reads a printed code, in any case, with or without its dashes. Refuses with `code-mistyped`.
    pub(crate) fn parse_typed_code(typed: &str) -> Result<Self> {
        let digits: Option<Vec<u32>> =
            typed.chars().filter(|letter| *letter != '-' && !letter.is_whitespace()).map(letter_value).collect();
        let number = digits
            .filter(|digits| digits.len() == COUNT)
            .and_then(|digits| from_digits::<BYTES>(&digits, 32))
            .ok_or_else(|| refuse("code-mistyped"))?;
        let (secret, rest) = number.split_at(16);
        let (fingerprint, _) = rest.split_at(10);
        let mistyped = |_| refuse("code-mistyped");
        let read = Self {
            secret: Zeroizing::new(secret.try_into().map_err(mistyped)?),
            fingerprint: fingerprint.try_into().map_err(mistyped)?,
        };
        if *read.number()? == number { Ok(read) } else { Err(refuse("code-mistyped")) }
    }

    fn number(&self) -> Result<Zeroizing<[u8; BYTES]>> {
        let mut number = Zeroizing::new([0; BYTES]);
        let check = tagged_hash("amparo/code/1", &[bytes_value(self.secret.as_ref()), bytes_value(&self.fingerprint)])?;
        let parts = self.secret.iter().chain(&self.fingerprint).chain(&check);
        for (place, byte) in number.iter_mut().zip(parts) {
            *place = *byte;
        }
        Ok(number)
    }
}

fn letter_value(letter: char) -> Option<u32> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        letter => letter,
    };
    LETTERS.iter().position(|known| char::from(*known) == letter).and_then(|index| u32::try_from(index).ok())
}

fn fingerprint(organisation: OrganisationId, key: &VerifyingKey) -> Result<Fingerprint> {
    let named = tagged_hash("amparo/organisation/1", &[bytes_value(&organisation.0), bytes_value(key.as_bytes())])?;
    let mut first = [0; 10];
    for (place, byte) in first.iter_mut().zip(named) {
        *place = byte;
    }
    Ok(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::random::SeededRandom;

    fn code(seed: u64) -> Code {
        let key = SigningKey::from_bytes(&[7; 32]).verifying_key();
        Code::draw_for_key(OrganisationId([1; 16]), &key, &mut SeededRandom::new(seed)).unwrap()
    }

    #[test]
    fn a_code_is_read_back_as_people_type_it() {
        let printed = code(1).printed_code().unwrap();
        assert_eq!(printed.len(), 53);
        let key = code(1).signing_key().unwrap();
        for typed in [
            printed.to_string(),
            printed.to_lowercase(),
            printed.replace('-', " "),
            printed.replace('0', "o").replace('1', "l"),
            format!(" {}\n", printed.replace('-', "")),
        ] {
            assert_eq!(Code::parse_typed_code(&typed).unwrap().signing_key().unwrap(), key);
        }
    }

    #[test]
    fn a_wrong_letter_two_swapped_ones_and_a_short_code_are_noticed() {
        let printed = code(2).printed_code().unwrap();
        let letters: Vec<char> = printed.chars().collect();
        let mut noticed = 0;
        for place in 0..letters.len() {
            let mut wrong = letters.clone();
            wrong[place] = if wrong[place] == 'X' { 'Y' } else { 'X' };
            noticed += usize::from(Code::parse_typed_code(&wrong.iter().collect::<String>()).is_err());
        }
        assert_eq!(noticed, letters.len());
        assert!(Code::parse_typed_code(&printed[..52]).is_err());
        assert!(Code::parse_typed_code("").is_err());
        assert!(Code::parse_typed_code(&format!("{}X", *printed)).is_err());
    }

    #[test]
    fn a_code_knows_its_organisation() {
        let key = SigningKey::from_bytes(&[7; 32]).verifying_key();
        let other = SigningKey::from_bytes(&[8; 32]).verifying_key();
        assert!(code(1).is_of(OrganisationId([1; 16]), &key).unwrap());
        assert!(!code(1).is_of(OrganisationId([2; 16]), &key).unwrap());
        assert!(!code(1).is_of(OrganisationId([1; 16]), &other).unwrap());
    }
}
