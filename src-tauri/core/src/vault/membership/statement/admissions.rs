//! Admissions in a statement: workers whose files lie elsewhere.

use super::{Certified, Place, RevokedFor, Statement, is_for_elsewhere};
use crate::base::encoding::Hash;
use crate::base::error::{Result, refuse};
use crate::base::ids::StoreId;
use crate::vault::files::handle::Handle;
use crate::vault::membership::admission::{Admission, Admitted};
use ed25519_dalek::VerifyingKey;

impl Statement {
    /// A worker with files elsewhere: the request holds (it was read), who admits may, and nothing that stands
    /// is taken from anybody. Tells whether it holds; one that does not has no effect.
    pub(super) fn admit_member(&mut self, number: u64, admission: &Admission) -> Result<bool> {
        let Admission { admitted, inviter, .. } = admission;
        let asking = &admitted.request.asking;
        let named = asking.content_hash()?;
        let signed = match self.admin(inviter) {
            Some(admin) => admission.inviter_signed(self.organisation, &admin.signing)?,
            None => false,
        };
        let holds = signed
            && self.belonging.is_none()
            && is_for_elsewhere(&admitted.roles)
            && admitted.made_on <= admitted.request.expires_on
            && !self.certified.contains_key(&named)
            && self.replaces_rightly(admitted)
            && self.is_site_free(asking.store, &asking.site);
        if !holds {
            return Ok(false);
        }
        if let Some(older) = admitted.replaces.and_then(|named| self.certified.get_mut(&named)) {
            older.revoked_for = Some(RevokedFor::Replaced);
        }
        self.keys.sites.insert(asking.store, asking.site);
        let certified = Certified {
            handle: asking.handle.clone(),
            roles: admitted.roles.clone(),
            signing: asking.signing,
            sealing: asking.sealing,
            place: Place::Elsewhere { store: asking.store, site: Box::new(asking.site) },
            inviter: Some(*inviter),
            number,
            revoked_for: None,
        };
        self.certified.insert(named, certified);
        Ok(true)
    }

    /// An admission replaces the one that stands for its handle, of the same site. Only links are asked: a certificate
    /// beside an invitation is bound into no chain, and one that turns up later must not undo what was read before.
    fn replaces_rightly(&self, admitted: &Admitted) -> bool {
        let asking = &admitted.request.asking;
        let is_elsewhere = |found: &Certified| matches!(found.place, Place::Elsewhere { .. });
        let mut living = self
            .certified
            .iter()
            .filter(|(_, found)| found.handle == asking.handle && found.is_living() && is_elsewhere(found));
        match (living.next(), admitted.replaces) {
            (None, None) => true,
            (Some((named, found)), Some(replaces)) => {
                *named == replaces && found.is_of_site(asking.store, &asking.site) && living.next().is_none()
            }
            (None, Some(_)) | (Some(_), None) => false,
        }
    }

    /// The certificate that an admission of this handle from this site ends: the newest, where it stands. Refuses with
    /// `handle-taken` where that is of other files.
    pub(crate) fn replaced_by(&self, handle: &Handle, store: StoreId, site: &VerifyingKey) -> Result<Option<Hash>> {
        match self.latest_of(handle).filter(|(_, found)| found.is_living()) {
            None => Ok(None),
            Some((named, found)) if found.is_of_site(store, site) => Ok(Some(named)),
            Some(_) => Err(refuse("handle-taken")),
        }
    }

    /// Tells whether no other store has this site key, and this store no other.
    pub(crate) fn is_site_free(&self, store: StoreId, site: &VerifyingKey) -> bool {
        self.keys.sites.iter().all(|(known, key)| (*known == store) == (key == site))
    }
}
