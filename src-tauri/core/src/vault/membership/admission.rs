//! Admission and belonging: how a worker with files elsewhere comes to count, and what those files remember.
//!
//! An admission holds the worker's whole request, so that every reader of the statement sees that the worker asked. The
//! name of an admission as a certificate is the request's hash. Nothing is ever sealed to the worker here: their stores
//! are their own.

use crate::base::encoding::{EncodingError, Hash, Parts, Value, bytes_value, tagged_hash};
use crate::base::error::Result;
use crate::base::ids::OrganisationId;
use crate::base::roles::Roles;
use crate::vault::crypto::signing::{SignatureBytes, is_signed, read_signing, sign_tagged_hash, signing_value};
use crate::vault::membership::certificate::{day_value, read_day, read_roles, roles_value};
use crate::vault::membership::certificate_request::CertificateRequest;
use chrono::NaiveDate;
use ed25519_dalek::{SigningKey, VerifyingKey};

const TAG: &str = "amparo/admission/1";

/// Admission, before who admits signed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admitted {
    pub request: CertificateRequest,
    pub roles: Roles,
    pub made_on: NaiveDate,
    /// The certificate that ends with this one.
    pub replaces: Option<Hash>,
}

impl Admitted {
    /// The admission, signed by an admin.
    pub fn signed_by(self, organisation: OrganisationId, certificate: Hash, key: &SigningKey) -> Result<Admission> {
        let signature = sign_tagged_hash(key, &self.content_hash(organisation, &certificate)?);
        Ok(Admission { admitted: self, inviter: certificate, signature })
    }

    fn content_hash(&self, organisation: OrganisationId, inviter: &Hash) -> Result<Hash> {
        Ok(tagged_hash(
            TAG,
            &[
                bytes_value(&organisation.0),
                bytes_value(&self.request.asking.content_hash()?),
                roles_value(&self.roles),
                day_value(self.made_on),
                self.replaces.as_ref().map_or(Value::Null, |named| bytes_value(named)),
                bytes_value(inviter),
            ],
        )?)
    }
}

/// An admission: the body of a statement link, and a certificate by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admission {
    pub admitted: Admitted,
    /// Certificate of the admin who certified.
    pub inviter: Hash,
    signature: SignatureBytes,
}

impl Admission {
    /// Tells whether the signature is the admin's.
    pub fn inviter_signed(&self, organisation: OrganisationId, key: &VerifyingKey) -> Result<bool> {
        Ok(is_signed(key, &self.admitted.content_hash(organisation, &self.inviter)?, &self.signature))
    }

    /// The body of its link.
    pub fn to_encoded_value(&self) -> Result<Value> {
        let Admitted { request, roles, made_on, replaces } = &self.admitted;
        Ok(Value::Array(vec![
            bytes_value(&request.to_canonical_bytes()?),
            roles_value(roles),
            day_value(*made_on),
            replaces.as_ref().map_or(Value::Null, |named| bytes_value(named)),
            bytes_value(&self.inviter),
            bytes_value(&self.signature),
        ]))
    }

    /// Reads [`Admission::to_encoded_value`].
    pub fn from_encoded_value(value: Value) -> Result<Self> {
        let mut parts = Parts::of_array_value(value)?;
        let request = CertificateRequest::from_canonical_bytes(&parts.next_bytes_value()?)?;
        let roles = read_roles(parts.next_array_value()?)?;
        let made_on = read_day(&parts.next_text_value()?)?;
        let replaces = parts.fixed_or_null()?;
        let inviter = parts.next_fixed_bytes()?;
        let signature = parts.next_fixed_bytes()?;
        parts.expect_no_more()?;
        Ok(Self { admitted: Admitted { request, roles, made_on, replaces }, inviter, signature })
    }
}

/// Tells whether a worker whose own files lie elsewhere can have these roles: the others need a key of the
/// organisation's own files.
pub(crate) fn is_for_elsewhere(roles: &Roles) -> bool {
    !roles.is_empty() && roles.iter().all(|role| role.opens_cases())
}

/// The organisation that files of another place belong to: pinned for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Belonging {
    pub organisation: OrganisationId,
    pub key: VerifyingKey,
}

impl Belonging {
    /// The body of its link; nulls where the files belong to nobody yet.
    pub fn to_encoded_value(to: Option<&Self>) -> Value {
        match to {
            None => Value::Array(vec![Value::Null, Value::Null]),
            Some(to) => Value::Array(vec![bytes_value(&to.organisation.0), signing_value(&to.key)]),
        }
    }

    /// Reads [`Belonging::to_encoded_value`].
    pub fn from_encoded_value(value: Value) -> Result<Option<Self>> {
        let mut parts = Parts::of_array_value(value)?;
        let organisation = parts.fixed_or_null()?.map(OrganisationId);
        let key = match parts.next_value()? {
            Value::Null => None,
            key => Some(read_signing(key)?),
        };
        parts.expect_no_more()?;
        match (organisation, key) {
            (None, None) => Ok(None),
            (Some(organisation), Some(key)) => Ok(Some(Self { organisation, key })),
            _ => Err(EncodingError::Shape.into()),
        }
    }
}
