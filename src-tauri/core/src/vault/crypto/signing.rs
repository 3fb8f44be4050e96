//! Signatures: Ed25519 over a tagged hash, verified strictly.

use crate::base::encoding::{EncodingError, Hash, Parts, Value, bytes_value, text_value};
use crate::base::error::{Result, refuse};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

/// Bytes of a signature.
pub(crate) type SignatureBytes = [u8; 64];

/// The word for this kind of key in files.
const ED25519: &str = "ed25519";
/// The word for keys that things are sealed to.
const X25519: &str = "x25519";

/// Signs a tagged hash.
pub(crate) fn sign_tagged_hash(key: &SigningKey, hash: &Hash) -> SignatureBytes {
    key.sign(hash).to_bytes()
}

/// Tells whether `key` signed `hash`: strict, so that one message has one signature and no weak key counts.
pub(crate) fn is_signed(key: &VerifyingKey, hash: &Hash, signature: &SignatureBytes) -> bool {
    key.verify_strict(hash, &Signature::from_bytes(signature)).is_ok()
}

/// `["ed25519", bytes]`, as keys stand in certificates.
pub(crate) fn signing_value(key: &VerifyingKey) -> Value {
    Value::Array(vec![text_value(ED25519), bytes_value(key.as_bytes())])
}

/// `["x25519", bytes]`.
pub(crate) fn sealing_value(key: &[u8; 32]) -> Value {
    Value::Array(vec![text_value(X25519), bytes_value(key)])
}

/// Reads [`signing_value`]. Refuses with `newer-than-program` where the algorithm is one this program does not know.
pub(crate) fn read_signing(value: Value) -> Result<VerifyingKey> {
    let key = read_public_key(value, ED25519)?;
    VerifyingKey::from_bytes(&key).map_err(|_| EncodingError::Shape.into())
}

/// Reads [`sealing_value`]. Refuses with `newer-than-program` where the algorithm is one this program does not know.
pub(crate) fn read_sealing(value: Value) -> Result<[u8; 32]> {
    read_public_key(value, X25519)
}

fn read_public_key(value: Value, algorithm: &str) -> Result<[u8; 32]> {
    let mut parts = Parts::of_array_value(value)?;
    if parts.next_text_value()? != algorithm {
        return Err(refuse("newer-than-program"));
    }
    let key = parts.next_fixed_bytes()?;
    parts.expect_no_more()?;
    Ok(key)
}
