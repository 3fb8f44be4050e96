//! Deterministic CBOR and tagged hashes: `docs/formats/encoding.md` in code.
//!
//! Everything that is stored or exchanged goes through [`encode_canonical`] and [`decode_canonical`]. `decode` encodes again and
//! refuses bytes that differ, so one value has exactly one form (RFC 8949, section 4.2.1) and a hash or a
//! signature over it means the same thing on every device.
//! Deliberately absent: floats, indefinite lengths and tags. No format of ours needs them.

pub use ciborium::Value;
use sha2::{Digest, Sha256};

/// Bytes of a SHA-256 hash.
pub type Hash = [u8; 32];

/// Nesting deeper than this is refused: no format of ours goes beyond eight.
const DEPTH_MAX: usize = 32;

/// Why bytes are not a value of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EncodingError {
    #[error("the bytes are not CBOR, or not in their one deterministic form")]
    NotDeterministic,
    #[error("a value has another shape than its format says")]
    Shape,
    #[error("the format is newer than this program")]
    Newer,
    #[error("the format is of a test version that this program reads no more")]
    Older,
    #[error("the bytes are of another format")]
    OtherFormat,
}

/// Encodes a value in its one deterministic form: shortest integers, map keys sorted by their encoded bytes.
///
/// Fails with [`EncodingError::Shape`] for floats and tags.
pub fn encode_canonical(value: &Value) -> Result<Vec<u8>, EncodingError> {
    let mut bytes = Vec::with_capacity(256);
    write_value_at_depth(value, &mut bytes, 0)?;
    Ok(bytes)
}

/// A value has at most this many items, so that what it takes in memory stays within bounds whoever made the bytes: each
/// item takes 32 bytes and may be one byte long.
const ITEMS_MAX: u64 = 4_000_000;

/// Finds the end of the first value without building anything, counting items.
fn first_length(bytes: &[u8]) -> Result<usize, EncodingError> {
    let (mut at, mut items, mut wanted) = (0_usize, 0_u64, 1_u64);
    while wanted > 0 {
        items += 1;
        wanted -= 1;
        if items > ITEMS_MAX {
            return Err(EncodingError::Shape);
        }
        let initial = *bytes.get(at).ok_or(EncodingError::NotDeterministic)?;
        let extra = match initial & 0x1f {
            short @ 0..=23 => (0, u64::from(short)),
            size @ 24..=27 => {
                let length = 1_usize << (size - 24);
                let digits = bytes.get(at + 1..at + 1 + length).ok_or(EncodingError::NotDeterministic)?;
                (length, digits.iter().fold(0, |number, digit| (number << 8) | u64::from(*digit)))
            }
            _ => return Err(EncodingError::NotDeterministic),
        };
        let (length, number) = extra;
        at += 1 + length;
        match initial >> 5 {
            2 | 3 => {
                let end = usize::try_from(number).ok().and_then(|number| at.checked_add(number));
                at = end.filter(|end| *end <= bytes.len()).ok_or(EncodingError::NotDeterministic)?;
            }
            4 => wanted = wanted.saturating_add(number),
            5 => wanted = wanted.saturating_add(number.saturating_mul(2)),
            6 => return Err(EncodingError::Shape),
            _ => {}
        }
    }
    Ok(at)
}

/// Decodes a value and refuses any bytes but its deterministic form.
pub fn decode_canonical(bytes: &[u8]) -> Result<Value, EncodingError> {
    // So many items do not fit in fewer bytes.
    if bytes.len() as u64 > ITEMS_MAX {
        first_length(bytes)?;
    }
    let value: Value = ciborium::de::from_reader_with_recursion_limit(bytes, DEPTH_MAX)
        .map_err(|_| EncodingError::NotDeterministic)?;
    match encode_canonical(&value) {
        Ok(again) if again == bytes => Ok(value),
        _ => Err(EncodingError::NotDeterministic),
    }
}

/// Decodes the first value of a sequence (RFC 8742) and refuses any bytes but its deterministic form.
///
/// Answers it with the bytes it was made of and with those that follow.
///
/// Fails with [`EncodingError::Shape`] for more items than a value may have.
pub fn decode_first(bytes: &[u8]) -> Result<(Value, &[u8], &[u8]), EncodingError> {
    let (mut rest, _) = bytes.split_at_checked(first_length(bytes)?).ok_or(EncodingError::NotDeterministic)?;
    let whole = rest.len();
    let value: Value = ciborium::de::from_reader_with_recursion_limit(&mut rest, DEPTH_MAX)
        .map_err(|_| EncodingError::NotDeterministic)?;
    let (read, rest) = bytes.split_at_checked(whole - rest.len()).ok_or(EncodingError::NotDeterministic)?;
    match encode_canonical(&value) {
        Ok(again) if again == read => Ok((value, read, rest)),
        _ => Err(EncodingError::NotDeterministic),
    }
}

fn write_value_at_depth(value: &Value, out: &mut Vec<u8>, depth: usize) -> Result<(), EncodingError> {
    if depth > DEPTH_MAX {
        return Err(EncodingError::Shape);
    }
    match value {
        Value::Integer(number) => {
            let number = i128::from(*number);
            if number >= 0 {
                write_initial_bytes(0, u64::try_from(number).map_err(|_| EncodingError::Shape)?, out);
            } else {
                write_initial_bytes(1, u64::try_from(-1 - number).map_err(|_| EncodingError::Shape)?, out);
            }
        }
        Value::Bytes(bytes) => {
            write_initial_bytes(2, bytes.len() as u64, out);
            out.extend_from_slice(bytes);
        }
        Value::Text(text) => {
            write_initial_bytes(3, text.len() as u64, out);
            out.extend_from_slice(text.as_bytes());
        }
        Value::Array(items) => {
            write_initial_bytes(4, items.len() as u64, out);
            for item in items {
                write_value_at_depth(item, out, depth + 1)?;
            }
        }
        Value::Map(pairs) => write_sorted_map(pairs, out, depth)?,
        Value::Bool(false) => out.push(0xf4),
        Value::Bool(true) => out.push(0xf5),
        Value::Null => out.push(0xf6),
        _ => return Err(EncodingError::Shape),
    }
    Ok(())
}

fn write_sorted_map(pairs: &[(Value, Value)], out: &mut Vec<u8>, depth: usize) -> Result<(), EncodingError> {
    let mut encoded = Vec::with_capacity(pairs.len());
    for (key, value) in pairs {
        let mut key_bytes = Vec::new();
        write_value_at_depth(key, &mut key_bytes, depth + 1)?;
        let mut value_bytes = Vec::new();
        write_value_at_depth(value, &mut value_bytes, depth + 1)?;
        encoded.push((key_bytes, value_bytes));
    }
    encoded.sort();
    if encoded.windows(2).any(|two| matches!(two, [a, b] if a.0 == b.0)) {
        return Err(EncodingError::Shape);
    }
    write_initial_bytes(5, encoded.len() as u64, out);
    for (key, value) in encoded {
        out.extend_from_slice(&key);
        out.extend_from_slice(&value);
    }
    Ok(())
}

fn write_initial_bytes(major: u8, number: u64, out: &mut Vec<u8>) {
    let major = major << 5;
    let bytes = number.to_be_bytes();
    match number {
        0..=23 => out.push(major | bytes[7]),
        24..=0xff => out.extend_from_slice(&[major | 24, bytes[7]]),
        0x100..=0xffff => {
            out.push(major | 25);
            out.extend_from_slice(&bytes[6..]);
        }
        0x1_0000..=0xffff_ffff => {
            out.push(major | 26);
            out.extend_from_slice(&bytes[4..]);
        }
        _ => {
            out.push(major | 27);
            out.extend_from_slice(&bytes);
        }
    }
}

/// H(tag, a, b …) = SHA-256 of CBOR `[tag, a, b …]`. Signatures are made over this hash.
///
/// Fails only where a part holds a float or a tag.
pub fn tagged_hash(tag: &str, parts: &[Value]) -> Result<Hash, EncodingError> {
    // The bytes of the array, without an array: this runs for every op, and copying the parts would cost more.
    let mut out = Vec::with_capacity(256);
    write_initial_bytes(4, parts.len() as u64 + 1, &mut out);
    write_initial_bytes(3, tag.len() as u64, &mut out);
    out.extend_from_slice(tag.as_bytes());
    for part in parts {
        write_value_at_depth(part, &mut out, 1)?;
    }
    Ok(hash_of_bytes(&out))
}

/// SHA-256 of bytes that are already in their final form.
pub fn hash_of_bytes(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// Text as it is stored: Unicode NFC.
pub fn normalise_nfc(text: &str) -> String {
    icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned()
}

/// Lower-case hexadecimal, two digits a byte.
pub fn hex_of_bytes(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes of exactly `N` pairs of hexadecimal digits; `None` for anything else.
pub fn bytes_from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != N * 2 || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; N];
    for (place, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *place = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

/// Bytes as a CBOR value.
pub fn bytes_value(bytes: &[u8]) -> Value {
    Value::Bytes(bytes.to_vec())
}

/// Text as a CBOR value.
pub fn text_value(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A whole number as a CBOR value.
pub fn number_value(number: u64) -> Value {
    Value::Integer(number.into())
}

/// Reads the parts of an array in their documented order and refuses what is missing, of another type or left over.
///
/// ```
/// use amparo_core::base::encoding::{Parts, Value, number_value, text_value};
/// let value = Value::Array(vec![text_value("amparo/x/1"), number_value(3)]);
/// let mut parts = Parts::of_format_value(value, "amparo/x/", 1).unwrap();
/// assert_eq!(parts.next_number_value().unwrap(), 3);
/// parts.expect_no_more().unwrap();
/// ```
pub struct Parts {
    items: std::vec::IntoIter<Value>,
}

impl Parts {
    /// Opens an array.
    pub fn of_array_value(value: Value) -> Result<Self, EncodingError> {
        match value {
            Value::Array(items) => Ok(Self { items: items.into_iter() }),
            _ => Err(EncodingError::Shape),
        }
    }

    /// Opens an array whose first part is `<name><version>`; a higher version is [`EncodingError::Newer`],
    /// a lower one [`EncodingError::Older`].
    pub fn of_format_value(value: Value, name: &str, version: u32) -> Result<Self, EncodingError> {
        let mut parts = Self::of_array_value(value)?;
        let format = parts.next_text_value()?;
        let Some(found) = format.strip_prefix(name).and_then(|digits| digits.parse::<u32>().ok()) else {
            return Err(EncodingError::OtherFormat);
        };
        match found.cmp(&version) {
            std::cmp::Ordering::Equal => Ok(parts),
            std::cmp::Ordering::Greater => Err(EncodingError::Newer),
            std::cmp::Ordering::Less => Err(EncodingError::Older),
        }
    }

    /// The next part, whatever it is.
    pub fn next_value(&mut self) -> Result<Value, EncodingError> {
        self.items.next().ok_or(EncodingError::Shape)
    }

    /// The next part, a text.
    pub fn next_text_value(&mut self) -> Result<String, EncodingError> {
        self.next_value()?.into_text().map_err(|_| EncodingError::Shape)
    }

    /// The next part, bytes of any length.
    pub fn next_bytes_value(&mut self) -> Result<Vec<u8>, EncodingError> {
        self.next_value()?.into_bytes().map_err(|_| EncodingError::Shape)
    }

    /// The next part, exactly `N` bytes.
    pub fn next_fixed_bytes<const N: usize>(&mut self) -> Result<[u8; N], EncodingError> {
        self.next_bytes_value()?.try_into().map_err(|_| EncodingError::Shape)
    }

    /// The next part, exactly `N` bytes or null.
    pub fn fixed_or_null<const N: usize>(&mut self) -> Result<Option<[u8; N]>, EncodingError> {
        match self.next_value()? {
            Value::Null => Ok(None),
            Value::Bytes(bytes) => bytes.try_into().map(Some).map_err(|_| EncodingError::Shape),
            _ => Err(EncodingError::Shape),
        }
    }

    /// The next part, a whole number.
    pub fn next_number_value(&mut self) -> Result<u64, EncodingError> {
        match self.next_value()? {
            Value::Integer(number) => number.try_into().map_err(|_| EncodingError::Shape),
            _ => Err(EncodingError::Shape),
        }
    }

    /// The next part, yes or no.
    pub fn next_yes_or_no(&mut self) -> Result<bool, EncodingError> {
        self.next_value()?.into_bool().map_err(|_| EncodingError::Shape)
    }

    /// The next part, an array.
    pub fn next_array_value(&mut self) -> Result<Vec<Value>, EncodingError> {
        self.next_value()?.into_array().map_err(|_| EncodingError::Shape)
    }

    /// Says that nothing may follow.
    pub fn expect_no_more(mut self) -> Result<(), EncodingError> {
        match self.items.next() {
            None => Ok(()),
            Some(_) => Err(EncodingError::Shape),
        }
    }
}

#[cfg(test)]
mod tests;
