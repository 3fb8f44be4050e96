//! One link of an organisation's statement: what it says, its bytes, its signature.

use crate::base::encoding::{
    Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, number_value, tagged_hash, text_value,
};
use crate::base::error::{Result, refuse};
use crate::base::ids::{OrganisationId, StoreId};
use crate::vault::crypto::signing::{
    SignatureBytes, is_signed, read_sealing, read_signing, sealing_value, sign_tagged_hash, signing_value,
};
use crate::vault::membership::admission::{Admission, Belonging};
use crate::vault::membership::certificate::{Invitation, Revocation};
use ed25519_dalek::{SigningKey, VerifyingKey};
use std::collections::BTreeMap;

const FORMAT: &str = "amparo/statement/";
const VERSION: u32 = 2;
const TAG: &str = "amparo/statement/2";

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
pub(crate) struct Link {
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
    pub(crate) fn signed_link(
        organisation: OrganisationId,
        number: u64,
        previous: Option<Hash>,
        act: Act,
        key: &SigningKey,
    ) -> Result<Self> {
        let mut link = Self { organisation, number, previous, act, signature: [0; 64] };
        link.signature = sign_tagged_hash(key, &link.content_hash()?);
        Ok(link)
    }

    /// Tells whether this key signed it; `named` is its own hash.
    pub(crate) fn is_signed_by(&self, key: &VerifyingKey, named: &Hash) -> bool {
        is_signed(key, named, &self.signature)
    }

    /// The name of this link: H over all but its signature.
    pub(crate) fn content_hash(&self) -> Result<Hash> {
        Ok(tagged_hash(TAG, &self.encoded_parts()?)?)
    }

    pub(crate) fn to_canonical_bytes(&self) -> Result<Vec<u8>> {
        let mut parts = vec![text_value(TAG)];
        parts.extend(self.encoded_parts()?);
        parts.push(bytes_value(&self.signature));
        Ok(encode_canonical(&Value::Array(parts))?)
    }

    pub(crate) fn from_canonical_bytes(file: &[u8]) -> Result<Self> {
        let mut parts = Parts::of_format_value(decode_canonical(file)?, FORMAT, VERSION)?;
        let organisation = OrganisationId(parts.next_fixed_bytes()?);
        let number = parts.next_number_value()?;
        let previous = parts.fixed_or_null()?;
        let kind = parts.next_text_value()?;
        let body = parts.next_value()?;
        let act = match kind.as_str() {
            "keys" => Act::Keys(Keys::from_encoded_value(body)?),
            "invitation" => Act::Invitation(Invitation::from_encoded_value(body)?),
            "revocation" => Act::Revocation(Revocation::from_encoded_value(body)?),
            "admission" => Act::Admission(Box::new(Admission::from_encoded_value(body)?)),
            "belonging" => Act::Belonging(Belonging::from_encoded_value(body)?),
            _ => return Err(refuse("newer-than-program")),
        };
        let signature = parts.next_fixed_bytes()?;
        parts.expect_no_more()?;
        Ok(Self { organisation, number, previous, act, signature })
    }

    fn encoded_parts(&self) -> Result<Vec<Value>> {
        let (kind, body) = match &self.act {
            Act::Keys(keys) => ("keys", keys.to_encoded_value()),
            Act::Invitation(invitation) => ("invitation", invitation.to_encoded_value()),
            Act::Revocation(revocation) => ("revocation", revocation.to_encoded_value()),
            Act::Admission(admission) => ("admission", admission.to_encoded_value()?),
            Act::Belonging(to) => ("belonging", Belonging::to_encoded_value(to.as_ref())),
        };
        Ok(vec![
            bytes_value(&self.organisation.0),
            number_value(self.number),
            self.previous.as_ref().map_or(Value::Null, |hash| bytes_value(hash)),
            text_value(kind),
            body,
        ])
    }
}

impl Keys {
    fn to_encoded_value(&self) -> Value {
        let sealing = |key: &Option<[u8; 32]>| key.as_ref().map_or(Value::Null, sealing_value);
        let sites =
            self.sites.iter().map(|(id, key)| Value::Array(vec![bytes_value(&id.0), signing_value(key)])).collect();
        Value::Array(vec![
            signing_value(&self.organisation),
            sealing(&self.recovery),
            sealing(&self.figures),
            Value::Array(sites),
        ])
    }

    fn from_encoded_value(value: Value) -> Result<Self> {
        let mut parts = Parts::of_array_value(value)?;
        let organisation = read_signing(parts.next_value()?)?;
        let recovery = read_sealing_or_null(parts.next_value()?)?;
        let figures = read_sealing_or_null(parts.next_value()?)?;
        let mut sites = BTreeMap::new();
        for site in parts.next_array_value()? {
            let mut site = Parts::of_array_value(site)?;
            sites.insert(StoreId(site.next_fixed_bytes()?), read_signing(site.next_value()?)?);
            site.expect_no_more()?;
        }
        parts.expect_no_more()?;
        Ok(Self { organisation, recovery, figures, sites })
    }
}

fn read_sealing_or_null(value: Value) -> Result<Option<[u8; 32]>> {
    match value {
        Value::Null => Ok(None),
        value => read_sealing(value).map(Some),
    }
}
