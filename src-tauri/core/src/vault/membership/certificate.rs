//! Invitation, certificate, revocation: how a worker's keys come to count, and how they stop.
//!
//! An invitation is one link of the organisation's statement: handle, roles, expiry, and the public half of a key pair
//! that is derived from a one-time code. The newcomer makes keys and signs them with the code's key: that is the
//! certificate. The inviter signs the invitation too, so that another holder of the organisation's key cannot invite in
//! the admin's name.

use crate::base::encoding::{
    EncodingError, Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, tagged_hash, text_value,
};
use crate::base::error::{Result, refuse};
use crate::base::ids::OrganisationId;
use crate::base::roles::{Role, Roles};
use crate::vault::crypto::signing::{
    SignatureBytes, is_signed, read_sealing, read_signing, sealing_value, sign_tagged_hash, signing_value,
};
use crate::vault::files::handle::Handle;
use crate::vault::files::worker_file::WorkerKeys;
use chrono::NaiveDate;
use ed25519_dalek::{SigningKey, VerifyingKey};

const FORMAT: &str = "amparo/certificate/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/certificate/1";
const OWN_TAG: &str = "amparo/certificate/own/1";
const INVITATION_TAG: &str = "amparo/invitation/2";

/// Promise of an invitation, before anyone signed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    pub handle: Handle,
    pub roles: Roles,
    /// Public half of the pair that the one-time code gives.
    pub code_key: VerifyingKey,
    pub made_on: NaiveDate,
    /// The last day on which a store key is sealed to who answers.
    pub expires_on: NaiveDate,
    /// The certificate of the same handle that the answer ends: after a recovery.
    pub replaces: Option<Hash>,
}

/// An invitation: the body of a statement link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub invited: Invited,
    /// Certificate of who invited, and the signature. `None`: the organisation itself, at creation and at recovery.
    pub inviter: Option<(Hash, SignatureBytes)>,
}

impl Invited {
    /// The invitation, signed by who invites.
    pub fn signed_by(self, organisation: OrganisationId, certificate: Hash, key: &SigningKey) -> Result<Invitation> {
        let signature = sign_tagged_hash(key, &self.content_hash(organisation, &certificate)?);
        Ok(Invitation { invited: self, inviter: Some((certificate, signature)) })
    }

    /// The invitation of the organisation itself.
    pub fn by_organisation(self) -> Invitation {
        Invitation { invited: self, inviter: None }
    }

    fn content_hash(&self, organisation: OrganisationId, inviter: &Hash) -> Result<Hash> {
        let mut parts = vec![bytes_value(&organisation.0)];
        parts.extend(self.encoded_parts());
        parts.push(bytes_value(inviter));
        Ok(tagged_hash(INVITATION_TAG, &parts)?)
    }

    fn encoded_parts(&self) -> Vec<Value> {
        vec![
            text_value(self.handle.as_str()),
            roles_value(&self.roles),
            signing_value(&self.code_key),
            day_value(self.made_on),
            day_value(self.expires_on),
            self.replaces.map_or(Value::Null, |named| bytes_value(&named)),
        ]
    }
}

impl Invitation {
    /// Tells whether the signature is the inviter's.
    pub fn inviter_signed(&self, organisation: OrganisationId, key: &VerifyingKey) -> Result<bool> {
        match &self.inviter {
            None => Ok(false),
            Some((certificate, signature)) => {
                Ok(is_signed(key, &self.invited.content_hash(organisation, certificate)?, signature))
            }
        }
    }

    /// The body of its link.
    pub fn to_encoded_value(&self) -> Value {
        let mut parts = self.invited.encoded_parts();
        let (certificate, signature) = match &self.inviter {
            None => (Value::Null, Value::Null),
            Some((certificate, signature)) => (bytes_value(certificate), bytes_value(signature)),
        };
        parts.push(certificate);
        parts.push(signature);
        Value::Array(parts)
    }

    /// Reads [`Invitation::to_encoded_value`].
    pub fn from_encoded_value(value: Value) -> Result<Self> {
        let mut parts = Parts::of_array_value(value)?;
        let handle = Handle::parse_handle(&parts.next_text_value()?)?;
        let roles = read_roles(parts.next_array_value()?)?;
        let code_key = read_signing(parts.next_value()?)?;
        let made_on = read_day(&parts.next_text_value()?)?;
        let expires_on = read_day(&parts.next_text_value()?)?;
        let replaces = parts.fixed_or_null()?;
        let certificate = parts.fixed_or_null()?;
        let signature = parts.fixed_or_null()?;
        parts.expect_no_more()?;
        let inviter = match (certificate, signature) {
            (None, None) => None,
            (Some(certificate), Some(signature)) => Some((certificate, signature)),
            _ => return Err(EncodingError::Shape.into()),
        };
        Ok(Self { invited: Invited { handle, roles, code_key, made_on, expires_on, replaces }, inviter })
    }
}

/// A worker's keys, signed with the key of the code that was handed over and with the worker's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    pub organisation: OrganisationId,
    /// Hash of the invitation's link.
    pub invitation: Hash,
    pub signing: VerifyingKey,
    pub sealing: [u8; 32],
    pub made_on: NaiveDate,
    code_signature: SignatureBytes,
    own_signature: SignatureBytes,
}

impl Certificate {
    /// Makes the certificate of new keys under an invitation.
    pub fn make_certificate(
        organisation: OrganisationId,
        invitation: Hash,
        keys: &WorkerKeys,
        made_on: NaiveDate,
        code: &SigningKey,
    ) -> Result<Self> {
        let mut certificate = Self {
            organisation,
            invitation,
            signing: keys.signing.verifying_key(),
            sealing: keys.sealing.public(),
            made_on,
            code_signature: [0; 64],
            own_signature: [0; 64],
        };
        let named = certificate.content_hash()?;
        certificate.code_signature = sign_tagged_hash(code, &named);
        certificate.own_signature = sign_tagged_hash(&keys.signing, &own_hash(&named)?);
        Ok(certificate)
    }

    /// The name of this certificate everywhere: H over all but its signatures.
    pub fn content_hash(&self) -> Result<Hash> {
        Ok(tagged_hash(TAG, &self.encoded_parts())?)
    }

    /// Tells whether both signatures hold: the code's, and the worker's own with the key of the certificate.
    pub fn is_signed(&self, code_key: &VerifyingKey) -> Result<bool> {
        let named = self.content_hash()?;
        Ok(is_signed(code_key, &named, &self.code_signature)
            && is_signed(&self.signing, &own_hash(&named)?, &self.own_signature))
    }

    pub fn to_canonical_bytes(&self) -> Result<Vec<u8>> {
        let mut parts = vec![text_value(TAG)];
        parts.extend(self.encoded_parts());
        parts.push(bytes_value(&self.code_signature));
        parts.push(bytes_value(&self.own_signature));
        Ok(encode_canonical(&Value::Array(parts))?)
    }

    pub fn from_canonical_bytes(file: &[u8]) -> Result<Self> {
        let mut parts = Parts::of_format_value(decode_canonical(file)?, FORMAT, VERSION)?;
        let read = Self {
            organisation: OrganisationId(parts.next_fixed_bytes()?),
            invitation: parts.next_fixed_bytes()?,
            signing: read_signing(parts.next_value()?)?,
            sealing: read_sealing(parts.next_value()?)?,
            made_on: read_day(&parts.next_text_value()?)?,
            code_signature: parts.next_fixed_bytes()?,
            own_signature: parts.next_fixed_bytes()?,
        };
        parts.expect_no_more()?;
        Ok(read)
    }

    fn encoded_parts(&self) -> Vec<Value> {
        vec![
            bytes_value(&self.organisation.0),
            bytes_value(&self.invitation),
            signing_value(&self.signing),
            sealing_value(&self.sealing),
            day_value(self.made_on),
        ]
    }
}

fn own_hash(certificate: &Hash) -> Result<Hash> {
    Ok(tagged_hash(OWN_TAG, &[bytes_value(certificate)])?)
}

/// Why a certificate no longer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevokedFor {
    /// The worker has newer keys or another role: what was written before goes on to count.
    Replaced,
    /// The worker was removed.
    Removed,
}

/// A revocation: the body of a statement link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revocation {
    pub certificate: Hash,
    pub revoked_for: RevokedFor,
}

impl Revocation {
    /// The body of its link.
    pub fn to_encoded_value(&self) -> Value {
        let word = match self.revoked_for {
            RevokedFor::Replaced => "replaced",
            RevokedFor::Removed => "removed",
        };
        Value::Array(vec![bytes_value(&self.certificate), text_value(word)])
    }

    /// Reads [`Revocation::to_encoded_value`].
    pub fn from_encoded_value(value: Value) -> Result<Self> {
        let mut parts = Parts::of_array_value(value)?;
        let certificate = parts.next_fixed_bytes()?;
        let revoked_for = match parts.next_text_value()?.as_str() {
            "replaced" => RevokedFor::Replaced,
            "removed" => RevokedFor::Removed,
            _ => return Err(refuse("newer-than-program")),
        };
        parts.expect_no_more()?;
        Ok(Self { certificate, revoked_for })
    }
}

/// A day as it stands in files: `"YYYY-MM-DD"`.
pub(crate) fn day_value(day: NaiveDate) -> Value {
    Value::Text(day.format("%Y-%m-%d").to_string())
}

/// Reads a day and refuses any other way of writing it.
pub(crate) fn read_day(written: &str) -> Result<NaiveDate> {
    let day = NaiveDate::parse_from_str(written, "%Y-%m-%d").map_err(|_| EncodingError::Shape)?;
    if day.format("%Y-%m-%d").to_string() == written { Ok(day) } else { Err(EncodingError::Shape.into()) }
}

/// Roles as words, in their order.
pub(crate) fn roles_value(roles: &Roles) -> Value {
    Value::Array(roles.iter().map(|role| text_value(role.stored_word())).collect())
}

/// Reads [`roles_value`]: at least one, none twice.
pub(crate) fn read_roles(words: Vec<Value>) -> Result<Roles> {
    let mut roles = Roles::new();
    let count = words.len();
    for word in words {
        let word = word.into_text().map_err(|_| EncodingError::Shape)?;
        roles.insert(Role::from_stored_word(&word).ok_or_else(|| refuse("newer-than-program"))?);
    }
    if roles.is_empty() || roles.len() != count { Err(EncodingError::Shape.into()) } else { Ok(roles) }
}
