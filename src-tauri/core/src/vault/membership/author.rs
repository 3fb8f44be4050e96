//! Author and authorities: the two things that the ledger asks of the vault.

use crate::base::encoding::Hash;
use crate::base::ids::DeviceId;
use crate::base::roles::Roles;
use ed25519_dalek::{SigningKey, VerifyingKey};

/// The worker at the keyboard, ready to sign. The `Debug` form shows no key.
pub struct Author {
    /// Device id of this copy of the vault.
    pub device: DeviceId,
    /// Hash of the certificate under which the worker signs.
    pub certificate: Hash,
    /// Roles that the certificate allows.
    pub roles: Roles,
    /// Label of the worker, unique in the organisation; not a name.
    pub handle: String,
    /// Signing key of the worker, wiped when dropped.
    pub key: SigningKey,
}

impl std::fmt::Debug for Author {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Author").field("handle", &self.handle).finish_non_exhaustive()
    }
}

/// Authority of one certificate by the organisation's statement.
#[derive(Debug, Clone)]
pub struct Authority {
    /// The key its entries are signed with.
    pub key: VerifyingKey,
    /// Roles that the certificate allows.
    pub roles: Roles,
    /// Handle of the holder.
    pub handle: String,
    /// Revoked: only entries that some `cut` or `accept` names count.
    pub revoked: bool,
}

/// Looks certificates up, from any thread: a verification uses all cores. Implemented by the organisation's statement;
/// by a table in tests.
pub trait Authorities: Sync {
    /// The certificate of this hash, if the organisation ever signed it.
    fn find_authority(&self, certificate: &Hash) -> Option<Authority>;

    /// Tells whether the holder of this certificate has been let in to the store that is read: only then their erasures,
    /// holds and releases have effect in it. Nobody is, unless the house's own list says so.
    fn is_of_house(&self, _certificate: &Hash) -> bool {
        false
    }
}
