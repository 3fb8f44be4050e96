//! Ciphers, signatures, sealing, key derivation, and the words that stand for keys. Knows no file and no worker.

pub(crate) mod armour;
pub(crate) mod cipher;
pub(crate) mod invitation_code;
pub(crate) mod kdf;
pub(crate) mod seal;
pub(crate) mod signing;
pub(crate) mod subkeys;
pub(crate) mod word_encoding;
