//! A member of the organisation as others need them: to hand files over, and to know who signed.

use crate::base::encoding::Hash;
use crate::base::error::Result;
use crate::base::ids::StoreId;
use crate::base::roles::Roles;
use crate::vault::crypto::word_encoding::{Fingerprint, worker_fingerprint};
use crate::vault::files::handle::Handle;
use crate::vault::membership::statement::{Certified, Place, Statement};
use ed25519_dalek::VerifyingKey;

/// A worker whose certificate stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub handle: String,
    /// Hash of the certificate: the name by which entries and manifests know it.
    pub certificate: Hash,
    pub roles: Roles,
    /// Key with which the member signs.
    pub signing: VerifyingKey,
    /// Key to which files for the member are sealed.
    pub sealing: [u8; 32],
    /// Case store and its site key, where the member's files lie elsewhere.
    pub site: Option<(StoreId, VerifyingKey)>,
}

impl Member {
    /// Returns the six words of the member.
    pub fn words_to_compare(&self) -> Result<Fingerprint> {
        worker_fingerprint(self.signing.as_bytes(), &self.sealing)
    }

    /// Tells whether the member's files lie in another place.
    pub fn is_elsewhere(&self) -> bool {
        self.site.is_some()
    }

    fn member_certified(named: Hash, found: &Certified) -> Self {
        Self {
            handle: found.handle.to_string(),
            certificate: named,
            roles: found.roles.clone(),
            signing: found.signing,
            sealing: found.sealing,
            site: match &found.place {
                Place::Here { .. } => None,
                Place::Elsewhere { store, site } => Some((*store, **site)),
            },
        }
    }
}

impl Statement {
    /// The member with this handle, if the latest certificate stands. `None` for a handle that is none.
    pub fn member_by_handle(&self, handle: &str) -> Option<Member> {
        let (named, found) = self.latest_of(&Handle::parse_handle(handle).ok()?)?;
        found.is_living().then(|| Member::member_certified(named, found))
    }

    /// The member with this certificate, if it stands.
    pub fn member_by_certificate(&self, certificate: &Hash) -> Option<Member> {
        self.certificate(certificate)
            .filter(|found| found.is_living())
            .map(|found| Member::member_certified(*certificate, found))
    }

    /// Everyone whose certificate stands, in the order in which they came.
    pub fn members(&self) -> Vec<Member> {
        let all = self.certificates().into_iter();
        all.filter(|(_, found)| found.is_living())
            .map(|(named, found)| Member::member_certified(named, found))
            .collect()
    }
}
