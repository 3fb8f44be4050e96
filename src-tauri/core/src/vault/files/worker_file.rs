//! A worker's own keys: made once in the worker's own session, their private halves wrapped by the worker's passphrase.
//!
//! `workers/<handle>.cbor` holds them, signed by the worker. A new passphrase rewrites this one file and nothing else.
//! Everything public in the file, the cost of a guess included, is bound into the wrapping.

use crate::base::durable_file;
use crate::base::encoding::{Hash, Parts, Value, bytes, decode, encode, hash, text};
use crate::base::error::{Result, refuse};
use crate::base::ids::OrganisationId;
use crate::base::random::{Random, draw};
use crate::vault::crypto::cipher::{Locked, Secret, derive, draw_secret};
use crate::vault::crypto::kdf::Cost;
use crate::vault::crypto::seal::{SealingKey, wipe};
use crate::vault::crypto::signing::{is_signed, read_sealing, read_signing, sealing_value, sign, signing_value};
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
    pub fn draw(random: &mut dyn Random) -> Result<Self> {
        let seed = draw_secret(random);
        Ok(Self { signing: SigningKey::from_bytes(&seed), sealing: SealingKey::draw(random)? })
    }

    /// The key of the worker's `.seen` file.
    pub fn seen_key(&self, organisation: OrganisationId) -> Result<Secret> {
        derive(self.sealing.secret().as_ref(), &organisation.0, SEEN_LABEL)
    }
}

/// `workers/<handle>.cbor`.
#[derive(Clone, Debug)]
pub struct WorkerFile {
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
    pub fn wrap(
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
            salt: draw(random),
            wrapped: Locked { nonce: [0; 24], bytes: Vec::new() },
        };
        let wrapping = cost.key_of(passphrase, &file.salt)?;
        let mut halves = Value::Array(vec![bytes(keys.signing.as_bytes()), bytes(keys.sealing.secret().as_ref())]);
        let plain = Zeroizing::new(encode(&halves)?);
        wipe(&mut halves);
        file.wrapped = Locked::new(&wrapping, &file.bound()?, &plain, random)?;
        Ok(file)
    }

    /// Opens the keys. Refuses with `wrong-passphrase`; a changed file looks the same and costs the same.
    pub fn unwrap_keys(&self, passphrase: &str) -> Result<WorkerKeys> {
        let wrapping = self.cost.key_of(passphrase, &self.salt)?;
        let plain = self.wrapped.open(&wrapping, &self.bound()?).ok_or_else(|| refuse("wrong-passphrase"))?;
        let mut parts = Parts::of(decode(&plain)?)?;
        let seed = Zeroizing::new(parts.fixed()?);
        let secret = Zeroizing::new(parts.fixed()?);
        parts.end()?;
        let keys = WorkerKeys { signing: SigningKey::from_bytes(&seed), sealing: SealingKey::of_secret(secret)? };
        let is_own = keys.signing.verifying_key() == self.signing && keys.sealing.public() == self.sealing;
        if is_own { Ok(keys) } else { Err(refuse("worker-file-damaged")) }
    }

    /// The bytes of the file, signed by its worker.
    pub fn to_bytes(&self, keys: &WorkerKeys) -> Result<Vec<u8>> {
        let mut parts = self.public_parts();
        parts.extend(self.wrapped.values());
        parts.push(bytes(&sign(&keys.signing, &self.signed_hash()?)));
        Ok(encode(&Value::Array(parts))?)
    }

    /// Reads a file. Refuses with `worker-file-damaged`, `cost-limits`, `newer-than-program`.
    pub fn of_bytes(file: &[u8]) -> Result<Self> {
        let value = decode(file).map_err(|_| refuse("worker-file-damaged"))?;
        let mut parts = Parts::of_format(value, FORMAT, VERSION)?;
        let organisation = OrganisationId(parts.fixed()?);
        let handle = Handle::parse(&parts.text()?)?;
        let signing = read_signing(parts.value()?)?;
        let sealing = read_sealing(parts.value()?)?;
        let (cost, salt) = Cost::read(parts.value()?)?;
        let wrapped = Locked { nonce: parts.fixed()?, bytes: parts.bytes()? };
        let signature = parts.fixed()?;
        parts.end()?;
        let read = Self { organisation, handle, signing, sealing, cost, salt, wrapped };
        if is_signed(&read.signing, &read.signed_hash()?, &signature) {
            Ok(read)
        } else {
            Err(refuse("worker-file-damaged"))
        }
    }

    /// Reads the file of this handle. Refuses with `worker-unknown` where there is none.
    pub fn read(folder: &Folder, handle: &Handle) -> Result<Self> {
        let file = durable_file::read(&folder.worker(handle))?.ok_or_else(|| refuse("worker-unknown"))?;
        let read = Self::of_bytes(&file)?;
        if read.handle == *handle { Ok(read) } else { Err(refuse("worker-file-damaged")) }
    }

    /// Writes the file.
    pub fn write(&self, folder: &Folder, keys: &WorkerKeys) -> Result<()> {
        durable_file::write(&folder.worker(&self.handle), &self.to_bytes(keys)?)
    }

    fn public_parts(&self) -> Vec<Value> {
        vec![
            text(TAG),
            bytes(&self.organisation.0),
            text(self.handle.as_str()),
            signing_value(&self.signing),
            sealing_value(&self.sealing),
            self.cost.value(&self.salt),
        ]
    }

    /// Returns what the wrapping is bound to: everything public.
    fn bound(&self) -> Result<Vec<u8>> {
        Ok(encode(&Value::Array(self.public_parts()))?)
    }

    fn signed_hash(&self) -> Result<Hash> {
        let mut parts = self.public_parts().split_off(1);
        parts.extend(self.wrapped.values());
        Ok(hash(TAG, &parts)?)
    }
}
