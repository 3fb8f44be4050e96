//! One link of an organisation's statement: what it says, its bytes, its signature.

use crate::base::encoding::{Hash, Parts, Value, bytes, decode, encode, hash, number, text};
use crate::base::error::{Result, refuse};
use crate::base::ids::{OrganisationId, StoreId};
use crate::vault::crypto::signing::{
    SignatureBytes, is_signed, read_sealing, read_signing, sealing_value, sign, signing_value,
};
use crate::vault::membership::admission::{Admission, Belonging};
use crate::vault::membership::certificate::{Invitation, Revocation};
use ed25519_dalek::{SigningKey, VerifyingKey};
use std::collections::BTreeMap;

const FORMAT: &str = "amparo/statement/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/statement/1";

/// The keys that an organisation answers for. A later link of this kind replaces the earlier one whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// Signs the statement; never changes.
    pub organisation: VerifyingKey,
    /// Recovery key, to which every store is sealed besides its workers; `None` where there are no recovery sheets.
    pub recovery: Option<[u8; 32]>,
    /// Key to which deposits are sealed; `None` until there is a figures store.
    pub figures: Option<[u8; 32]>,
    /// The keys that sign deposits, by case store.
    pub sites: BTreeMap<StoreId, VerifyingKey>,
}

/// Act that one link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Keys(Keys),
    Invitation(Invitation),
    Revocation(Revocation),
    Admission(Box<Admission>),
    Belonging(Option<Belonging>),
}

/// One link of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub organisation: OrganisationId,
    /// From 1.
    pub number: u64,
    /// Hash of the link before; `None` for the first.
    pub previous: Option<Hash>,
    pub act: Act,
    signature: SignatureBytes,
}

impl Link {
    /// Makes a link and signs it.
    pub fn signed(
        organisation: OrganisationId,
        number: u64,
        previous: Option<Hash>,
        act: Act,
        key: &SigningKey,
    ) -> Result<Self> {
        let mut link = Self { organisation, number, previous, act, signature: [0; 64] };
        link.signature = sign(key, &link.hash()?);
        Ok(link)
    }

    /// Tells whether this key signed it; `named` is its own hash.
    pub fn is_signed_by(&self, key: &VerifyingKey, named: &Hash) -> bool {
        is_signed(key, named, &self.signature)
    }

    /// The name of this link: H over all but its signature.
    pub fn hash(&self) -> Result<Hash> {
        Ok(hash(TAG, &self.values()?)?)
    }

    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut parts = vec![text(TAG)];
        parts.extend(self.values()?);
        parts.push(bytes(&self.signature));
        Ok(encode(&Value::Array(parts))?)
    }

    pub fn of_bytes(file: &[u8]) -> Result<Self> {
        let mut parts = Parts::of_format(decode(file)?, FORMAT, VERSION)?;
        let organisation = OrganisationId(parts.fixed()?);
        let number = parts.number()?;
        let previous = parts.fixed_or_null()?;
        let kind = parts.text()?;
        let body = parts.value()?;
        let act = match kind.as_str() {
            "keys" => Act::Keys(Keys::read(body)?),
            "invitation" => Act::Invitation(Invitation::read(body)?),
            "revocation" => Act::Revocation(Revocation::read(body)?),
            "admission" => Act::Admission(Box::new(Admission::read(body)?)),
            "belonging" => Act::Belonging(Belonging::read(body)?),
            _ => return Err(refuse("newer-than-program")),
        };
        let signature = parts.fixed()?;
        parts.end()?;
        Ok(Self { organisation, number, previous, act, signature })
    }

    fn values(&self) -> Result<Vec<Value>> {
        let (kind, body) = match &self.act {
            Act::Keys(keys) => ("keys", keys.value()),
            Act::Invitation(invitation) => ("invitation", invitation.value()),
            Act::Revocation(revocation) => ("revocation", revocation.value()),
            Act::Admission(admission) => ("admission", admission.value()?),
            Act::Belonging(to) => ("belonging", Belonging::value(to.as_ref())),
        };
        Ok(vec![
            bytes(&self.organisation.0),
            number(self.number),
            self.previous.as_ref().map_or(Value::Null, |hash| bytes(hash)),
            text(kind),
            body,
        ])
    }
}

impl Keys {
    fn value(&self) -> Value {
        let sealing = |key: &Option<[u8; 32]>| key.as_ref().map_or(Value::Null, sealing_value);
        let sites = self.sites.iter().map(|(id, key)| Value::Array(vec![bytes(&id.0), signing_value(key)])).collect();
        Value::Array(vec![
            signing_value(&self.organisation),
            sealing(&self.recovery),
            sealing(&self.figures),
            Value::Array(sites),
        ])
    }

    fn read(value: Value) -> Result<Self> {
        let mut parts = Parts::of(value)?;
        let organisation = read_signing(parts.value()?)?;
        let recovery = read_sealing_or_null(parts.value()?)?;
        let figures = read_sealing_or_null(parts.value()?)?;
        let mut sites = BTreeMap::new();
        for site in parts.array()? {
            let mut site = Parts::of(site)?;
            sites.insert(StoreId(site.fixed()?), read_signing(site.value()?)?);
            site.end()?;
        }
        parts.end()?;
        Ok(Self { organisation, recovery, figures, sites })
    }
}

fn read_sealing_or_null(value: Value) -> Result<Option<[u8; 32]>> {
    match value {
        Value::Null => Ok(None),
        value => read_sealing(value).map(Some),
    }
}
