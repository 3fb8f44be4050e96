//! A worker's own keys: made once in the worker's own session, their private halves wrapped by the worker's passphrase.
//!
//! `workers/<handle>.cbor` holds them, signed by the worker. A new passphrase rewrites this one file and nothing else.
//! Everything public in the file, the cost of a guess included, is bound into the wrapping.

use crate::base::durable_file;
use crate::base::encoding::{
    Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, tagged_hash, text_value,
};
use crate::base::error::{Result, refuse};
use crate::base::ids::OrganisationId;
use crate::base::random::{Random, draw_random_bytes};
use crate::vault::crypto::cipher::{Locked, Secret, derive_subkey, draw_secret};
use crate::vault::crypto::kdf::Cost;
use crate::vault::crypto::seal::{SealingKey, wipe_inside_value};
use crate::vault::crypto::signing::{
    is_signed, read_sealing, read_signing, sealing_value, sign_tagged_hash, signing_value,
};
use crate::vault::files::handle::Handle;
use crate::vault::files::layout::Folder;
use ed25519_dalek::{SigningKey, VerifyingKey};
use zeroize::Zeroizing;

const FORMAT: &str = "amparo/worker/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/worker/1";
const SEEN_LABEL: &str = "amparo/seen/1";

/// Both private keys of a worker. Wiped when dropped; the `Debug` shows nothing.
#[derive(Clone)]
pub struct WorkerKeys {
    pub signing: SigningKey,
    pub sealing: SealingKey,
}

impl std::fmt::Debug for WorkerKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WorkerKeys")
    }
}

impl WorkerKeys {
    /// Draws new keys.
    pub fn draw_random(random: &mut dyn Random) -> Result<Self> {
        let seed = draw_secret(random);
        Ok(Self { signing: SigningKey::from_bytes(&seed), sealing: SealingKey::draw_random(random)? })
    }

    /// The key of the worker's `.seen` file.
    pub fn seen_key(&self, organisation: OrganisationId) -> Result<Secret> {
        derive_subkey(self.sealing.secret().as_ref(), &organisation.0, SEEN_LABEL)
    }
}

/// `workers/<handle>.cbor`.
#[derive(Clone, Debug)]
pub(crate) struct WorkerFile {
    pub organisation: OrganisationId,
    pub handle: Handle,
    pub signing: VerifyingKey,
    pub sealing: [u8; 32],
    pub cost: Cost,
    pub salt: [u8; 16],
    pub wrapped: Locked,
}

impl WorkerFile {
    /// Wraps keys under a passphrase.
    pub(crate) fn wrap_under_passphrase(
        keys: &WorkerKeys,
        organisation: OrganisationId,
        handle: &Handle,
        passphrase: &str,
        cost: Cost,
        random: &mut dyn Random,
    ) -> Result<Self> {
        let mut file = Self {
            organisation,
            handle: handle.clone(),
            signing: keys.signing.verifying_key(),
            sealing: keys.sealing.public(),
            cost,
            salt: draw_random_bytes(random),
            wrapped: Locked { nonce: [0; 24], bytes: Vec::new() },
        };
        let wrapping = cost.derive_key_of(passphrase, &file.salt)?;
        let mut halves =
            Value::Array(vec![bytes_value(keys.signing.as_bytes()), bytes_value(keys.sealing.secret().as_ref())]);
        let plain = Zeroizing::new(encode_canonical(&halves)?);
        wipe_inside_value(&mut halves);
        file.wrapped = Locked::new(&wrapping, &file.bound_context()?, &plain, random)?;
        Ok(file)
    }

    /// Opens the keys. Refuses with `wrong-passphrase`; a changed file looks the same and costs the same.
    pub(crate) fn unwrap_keys(&self, passphrase: &str) -> Result<WorkerKeys> {
        let wrapping = self.cost.derive_key_of(passphrase, &self.salt)?;
        let plain = self.wrapped.open(&wrapping, &self.bound_context()?).ok_or_else(|| refuse("wrong-passphrase"))?;
        let mut parts = Parts::of_array_value(decode_canonical(&plain)?)?;
        let seed = Zeroizing::new(parts.next_fixed_bytes()?);
        let secret = Zeroizing::new(parts.next_fixed_bytes()?);
        parts.expect_no_more()?;
        let keys = WorkerKeys { signing: SigningKey::from_bytes(&seed), sealing: SealingKey::of_secret(secret)? };
        let is_own = keys.signing.verifying_key() == self.signing && keys.sealing.public() == self.sealing;
        if is_own { Ok(keys) } else { Err(refuse("worker-file-damaged")) }
    }

    /// The bytes of the file, signed by its worker.
    pub(crate) fn to_canonical_bytes(&self, keys: &WorkerKeys) -> Result<Vec<u8>> {
        let mut parts = self.public_parts();
        parts.extend(self.wrapped.encoded_parts());
        parts.push(bytes_value(&sign_tagged_hash(&keys.signing, &self.signed_hash()?)));
        Ok(encode_canonical(&Value::Array(parts))?)
    }

    /// Reads a file. Refuses with `worker-file-damaged`, `cost-limits`, `newer-than-program`.
    pub(crate) fn from_canonical_bytes(file: &[u8]) -> Result<Self> {
        let value = decode_canonical(file).map_err(|_| refuse("worker-file-damaged"))?;
        let mut parts = Parts::of_format_value(value, FORMAT, VERSION)?;
        let organisation = OrganisationId(parts.next_fixed_bytes()?);
        let handle = Handle::parse_handle(&parts.next_text_value()?)?;
        let signing = read_signing(parts.next_value()?)?;
        let sealing = read_sealing(parts.next_value()?)?;
        let (cost, salt) = Cost::from_encoded_value(parts.next_value()?)?;
        let wrapped = Locked { nonce: parts.next_fixed_bytes()?, bytes: parts.next_bytes_value()? };
        let signature = parts.next_fixed_bytes()?;
        parts.expect_no_more()?;
        let read = Self { organisation, handle, signing, sealing, cost, salt, wrapped };
        if is_signed(&read.signing, &read.signed_hash()?, &signature) {
            Ok(read)
        } else {
            Err(refuse("worker-file-damaged"))
        }
    }

    /// Reads the file of this handle. Refuses with `worker-unknown` where there is none.
    pub(crate) fn read_worker_file(folder: &Folder, handle: &Handle) -> Result<Self> {
        let file =
            durable_file::read_if_present(&folder.path_of_worker(handle))?.ok_or_else(|| refuse("worker-unknown"))?;
        let read = Self::from_canonical_bytes(&file)?;
        if read.handle == *handle { Ok(read) } else { Err(refuse("worker-file-damaged")) }
    }

    /// Writes the file.
    pub(crate) fn write_worker_file(&self, folder: &Folder, keys: &WorkerKeys) -> Result<()> {
        durable_file::write_durably(&folder.path_of_worker(&self.handle), &self.to_canonical_bytes(keys)?)
    }

    fn public_parts(&self) -> Vec<Value> {
        vec![
            text_value(TAG),
            bytes_value(&self.organisation.0),
            text_value(self.handle.as_str()),
            signing_value(&self.signing),
            sealing_value(&self.sealing),
            self.cost.to_encoded_value(&self.salt),
        ]
    }

    /// Returns what the wrapping is bound to: everything public.
    fn bound_context(&self) -> Result<Vec<u8>> {
        Ok(encode_canonical(&Value::Array(self.public_parts()))?)
    }

    fn signed_hash(&self) -> Result<Hash> {
        let mut parts = self.public_parts().split_off(1);
        parts.extend(self.wrapped.encoded_parts());
        Ok(tagged_hash(TAG, &parts)?)
    }
}
