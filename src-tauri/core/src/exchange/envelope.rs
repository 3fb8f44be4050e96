//! The envelope: one file that leaves. `docs/formats/envelope.md` in code.
//!
//! From the inside: manifest, content and blobs as a CBOR sequence, the sender's signature behind them, one frame of
//! zstd, padding to a Padmé size, age to the recipients. Reading undoes this from the outside and hands nothing on
//! before every layer held and the signature was the sender's. The meaning of the content is the purpose's own.
//! Deliberately absent: files in files, names, paths.

mod layers;
#[cfg(test)]
mod tests;

use crate::base::clock::Stamp;
use crate::base::encoding::{
    self, EncodingError, Hash, Parts, Value, bytes_value, number_value, tagged_hash, text_value,
};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::{DeviceId, OrganisationId};
use crate::vault::{SealingKey, Unopened, seal_file};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
pub use layers::BYTES_MAX;
use zeroize::Zeroizing;

const FORMAT: &str = "amparo/envelope/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/envelope/1";

/// Purpose of a file; its words are those of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    HandOver,
    Deposit,
}

impl Purpose {
    const WORDS: [(Self, &'static str); 2] = [(Self::HandOver, "hand-over"), (Self::Deposit, "deposit")];

    /// The word in the file.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(purpose, _)| *purpose == self).map_or("", |(_, word)| word)
    }

    /// Reads the word; `None` for one of a newer program.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(purpose, _)| *purpose)
    }
}

/// One recipient: the key, and where this file stands among those from this device to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressed {
    /// X25519.
    pub key: [u8; 32],
    /// From 1 per (sender's device, recipient's key).
    pub number: u64,
    /// SHA-256 of the last finished file from this device to this recipient; `None` for the first.
    pub previous: Option<Hash>,
}

/// Manifest: sender, purpose and recipients, the part of the file that the signature covers whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    pub purpose: Purpose,
    /// Of the sender.
    pub organisation: OrganisationId,
    /// Hash of the sender's certificate.
    pub certificate: Hash,
    /// Of the sender.
    pub device: DeviceId,
    pub made_at: Stamp,
    /// Sorted by key, each once.
    pub recipients: Vec<Addressed>,
}

/// Letter: what an envelope holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    pub manifest: Manifest,
    /// An array of the purpose's own format, name and version first.
    pub content: Value,
    /// Long pieces, each named in the content by its SHA-256: whoever reads the content refuses one that is not.
    pub blobs: Vec<Vec<u8>>,
}

impl Manifest {
    /// The place of whoever holds this key among the recipients.
    pub fn addressed_to(&self, key: &[u8; 32]) -> Option<&Addressed> {
        self.recipients.iter().find(|addressed| addressed.key == *key)
    }

    fn to_encoded_value(&self) -> Value {
        let recipients = self.recipients.iter().map(|addressed| {
            let previous = addressed.previous.as_ref().map_or(Value::Null, |hash| bytes_value(hash));
            Value::Array(vec![bytes_value(&addressed.key), number_value(addressed.number), previous])
        });
        Value::Array(vec![
            text_value(TAG),
            text_value(self.purpose.word()),
            bytes_value(&self.organisation.0),
            bytes_value(&self.certificate),
            bytes_value(&self.device.0),
            number_value(self.made_at.0),
            Value::Array(recipients.collect()),
        ])
    }

    fn from_encoded_value(value: Value) -> std::result::Result<Self, EncodingError> {
        let mut parts = Parts::of_format_value(value, FORMAT, VERSION)?;
        let purpose = Purpose::of_word(&parts.next_text_value()?).ok_or(EncodingError::Newer)?;
        let manifest = Self {
            purpose,
            organisation: OrganisationId(parts.next_fixed_bytes()?),
            certificate: parts.next_fixed_bytes()?,
            device: DeviceId(parts.next_fixed_bytes()?),
            made_at: Stamp(parts.next_number_value()?),
            recipients: parts
                .next_array_value()?
                .into_iter()
                .map(read_addressed)
                .collect::<std::result::Result<_, _>>()?,
        };
        parts.expect_no_more()?;
        if manifest.is_whole() { Ok(manifest) } else { Err(EncodingError::Shape) }
    }

    /// Sorted recipients, each once, numbers that begin with 1 and a previous file from the second on.
    fn is_whole(&self) -> bool {
        let count_fits = match self.purpose {
            Purpose::HandOver => self.recipients.len() == 1,
            Purpose::Deposit => !self.recipients.is_empty(),
        };
        count_fits
            && self.recipients.is_sorted_by(|a, b| a.key < b.key)
            && self.recipients.iter().all(|a| a.number > 0 && (a.number == 1) == a.previous.is_none())
    }
}

fn read_addressed(value: Value) -> std::result::Result<Addressed, EncodingError> {
    let mut parts = Parts::of_array_value(value)?;
    let addressed = Addressed {
        key: parts.next_fixed_bytes()?,
        number: parts.next_number_value()?,
        previous: parts.fixed_or_null()?,
    };
    parts.expect_no_more()?;
    Ok(addressed)
}

/// The bytes of the finished file, signed by the sender and sealed to the recipients of the manifest.
///
/// Refuses with `file-too-large`.
pub fn seal(letter: &Letter, key: &SigningKey) -> Result<Vec<u8>> {
    let publics: Vec<[u8; 32]> = letter.manifest.recipients.iter().map(|addressed| addressed.key).collect();
    seal_file(&publics, &layers::pack_and_pad(&items(letter, key)?)?)
}

/// Layers 1 and 2: the sequence with its signature.
fn items(letter: &Letter, key: &SigningKey) -> Result<Zeroizing<Vec<u8>>> {
    if !letter.manifest.is_whole() {
        return Err(Error::Inside("manifest"));
    }
    let manifest = letter.manifest.to_encoded_value();
    let content = Zeroizing::new(encoding::encode_canonical(&letter.content)?);
    let signature = key.sign(&signed_hash(&content, manifest.clone())?).to_bytes();
    let mut out = Zeroizing::new(encoding::encode_canonical(&manifest)?);
    out.extend_from_slice(&content);
    for blob in &letter.blobs {
        out.extend_from_slice(&encoding::encode_canonical(&bytes_value(blob))?);
    }
    out.extend_from_slice(&encoding::encode_canonical(&bytes_value(&signature))?);
    Ok(out)
}

/// A manifest names a sender and its recipients; it never comes near this.
const MANIFEST_BYTES_MAX: usize = 64 * 1024;

fn signed_hash(content: &[u8], manifest: Value) -> Result<Hash> {
    Ok(tagged_hash(TAG, &[bytes_value(&encoding::hash_of_bytes(content)), manifest])?)
}

/// Opens a file with a recipient's key. `sender` says whose signature the letter promises, or refuses; until it has
/// been compared nothing in the letter is to be believed but what is signed by itself.
///
/// Refuses with `file-not-ours` (no file of Amparo's), `file-truncated`, `file-damaged`, `file-for-another` (sealed to
/// others, or opened by a recipient and sealed again), `file-newer`, `file-too-large`, `file-from-stranger`.
pub fn open(file: &[u8], key: &SealingKey, sender: &dyn Fn(&Letter) -> Result<Option<VerifyingKey>>) -> Result<Letter> {
    if file.len() as u64 > BYTES_MAX {
        return Err(refuse("file-too-large"));
    }
    let packed = key.open_file(file)?.map_err(|why| refuse(code_of(why, file)))?;
    let items = layers::unpack_and_check(&packed)?;
    drop(packed);
    let (letter, content, signature) = read_items(&items).map_err(not_whole)?;
    if letter.manifest.addressed_to(&key.public()).is_none() {
        return Err(refuse("file-for-another"));
    }
    let sender = sender(&letter)?.ok_or_else(|| refuse("file-from-stranger"))?;
    let signed = signed_hash(content, letter.manifest.to_encoded_value())?;
    match sender.verify_strict(&signed, &signature) {
        Ok(()) => Ok(letter),
        Err(_) => Err(refuse("file-from-stranger")),
    }
}

fn code_of(why: Unopened, file: &[u8]) -> &'static str {
    match why {
        Unopened::ForAnother => "file-for-another",
        Unopened::Newer => "file-newer",
        Unopened::OtherFormat if !layers::begins_as_ours(file) => "file-not-ours",
        Unopened::OtherFormat | Unopened::Broken if layers::is_cut_short(file) => "file-truncated",
        Unopened::OtherFormat | Unopened::Broken => "file-damaged",
    }
}

fn not_whole(error: EncodingError) -> Error {
    match error {
        EncodingError::Newer => refuse("file-newer"),
        EncodingError::Older | EncodingError::OtherFormat => refuse("file-not-ours"),
        EncodingError::NotDeterministic | EncodingError::Shape => refuse("file-damaged"),
    }
}

/// The items of the sequence: the letter, the bytes of its content, and the signature, which stands last.
fn read_items(items: &[u8]) -> std::result::Result<(Letter, &[u8], Signature), EncodingError> {
    let (manifest, manifest_bytes, rest) = encoding::decode_first(items)?;
    if manifest_bytes.len() > MANIFEST_BYTES_MAX {
        return Err(EncodingError::Shape);
    }
    let manifest = Manifest::from_encoded_value(manifest)?;
    let (content, content_bytes, mut rest) = encoding::decode_first(rest)?;
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        let (piece, _, after) = encoding::decode_first(rest)?;
        pieces.push(piece.into_bytes().map_err(|_| EncodingError::Shape)?);
        rest = after;
    }
    let signature = pieces.pop().and_then(|piece| piece.try_into().ok()).ok_or(EncodingError::Shape)?;
    Ok((Letter { manifest, content, blobs: pieces }, content_bytes, Signature::from_bytes(&signature)))
}

/// Reads the layers below the seal, packed or unpacked, for whoever gives them any bytes: the length that they unpack to,
/// and whether they are a letter.
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn read_without_key(bytes: &[u8]) -> (usize, bool) {
    let items = layers::unpack_and_check(bytes).unwrap_or_else(|_| Zeroizing::new(bytes.to_vec()));
    (items.len(), read_items(&items).is_ok())
}
