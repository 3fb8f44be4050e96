//! A request: with what a worker whose files lie in another place asks an organisation to certify the worker's keys.
//!
//! A request holds public halves only, and bears two signatures: by the worker's own key and by the site key of the
//! case store, so that nobody asks with keys or a site that are another's. The request's hash is the name of the
//! certificate that answers it; the days are outside of the hash, so that a request made anew after it expired asks for
//! the same certificate.

use crate::base::encoding::{
    EncodingError, Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, number_value, tagged_hash,
    text_value,
};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::StoreId;
use crate::vault::crypto::invitation_code::INVITATION_DAYS;
use crate::vault::crypto::signing::{
    SignatureBytes, is_signed, read_sealing, read_signing, sealing_value, sign_tagged_hash, signing_value,
};
use crate::vault::crypto::word_encoding::{Fingerprint, worker_fingerprint};
use crate::vault::files::handle::Handle;
use crate::vault::files::worker_file::WorkerKeys;
use crate::vault::membership::certificate::{day_value, read_day};
use chrono::{Days, NaiveDate};
use ed25519_dalek::{SigningKey, VerifyingKey};

const FORMAT: &str = "amparo/request/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/request/1";
const SITE_TAG: &str = "amparo/request/site/1";
const OWN_TAG: &str = "amparo/request/own/1";

/// The keys that ask, and for which time of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    pub handle: Handle,
    pub signing: VerifyingKey,
    pub sealing: [u8; 32],
    /// Case store of the worker, and the key that signs its deposits.
    pub store: StoreId,
    pub site: VerifyingKey,
    /// How often these keys were certified before.
    pub turn: u64,
}

impl Asking {
    /// The name of the certificate that will answer.
    pub fn content_hash(&self) -> Result<Hash> {
        Ok(tagged_hash(TAG, &self.encoded_parts())?)
    }

    fn encoded_parts(&self) -> Vec<Value> {
        vec![
            text_value(self.handle.as_str()),
            signing_value(&self.signing),
            sealing_value(&self.sealing),
            bytes_value(&self.store.0),
            signing_value(&self.site),
            number_value(self.turn),
        ]
    }
}

/// A request whose signatures hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateRequest {
    pub asking: Asking,
    pub made_on: NaiveDate,
    /// The last day on which it can be certified.
    pub expires_on: NaiveDate,
    site_signature: SignatureBytes,
    own_signature: SignatureBytes,
}

impl CertificateRequest {
    /// Asks with these keys for two weeks from this day.
    pub fn make_armoured(asking: Asking, made_on: NaiveDate, keys: &WorkerKeys, site: &SigningKey) -> Result<Self> {
        let expires_on = last_day(made_on);
        let mut request = Self { asking, made_on, expires_on, site_signature: [0; 64], own_signature: [0; 64] };
        request.site_signature = sign_tagged_hash(site, &request.signed_hash(SITE_TAG)?);
        request.own_signature = sign_tagged_hash(&keys.signing, &request.signed_hash(OWN_TAG)?);
        Ok(request)
    }

    pub fn to_canonical_bytes(&self) -> Result<Vec<u8>> {
        let mut parts = vec![text_value(TAG)];
        parts.extend(self.asking.encoded_parts());
        parts.extend([
            day_value(self.made_on),
            day_value(self.expires_on),
            bytes_value(&self.site_signature),
            bytes_value(&self.own_signature),
        ]);
        Ok(encode_canonical(&Value::Array(parts))?)
    }

    /// Reads a request. Refuses with `request-damaged` what is no request, was changed, or is signed by other keys than
    /// it asks with; with `newer-than-program` a later format.
    pub fn from_canonical_bytes(file: &[u8]) -> Result<Self> {
        let read = Self::parse_without_check(file).map_err(damaged_as("request-damaged"))?;
        let holds = is_signed(&read.asking.site, &read.signed_hash(SITE_TAG)?, &read.site_signature)
            && is_signed(&read.asking.signing, &read.signed_hash(OWN_TAG)?, &read.own_signature)
            && (read.made_on..=last_day(read.made_on)).contains(&read.expires_on);
        if holds { Ok(read) } else { Err(refuse("request-damaged")) }
    }

    fn parse_without_check(file: &[u8]) -> Result<Self> {
        let mut parts = Parts::of_format_value(decode_canonical(file)?, FORMAT, VERSION)?;
        let handle = Handle::parse_handle(&parts.next_text_value()?).map_err(|_| EncodingError::Shape)?;
        let signing = read_signing(parts.next_value()?)?;
        let sealing = read_sealing(parts.next_value()?)?;
        let store = StoreId(parts.next_fixed_bytes()?);
        let site = read_signing(parts.next_value()?)?;
        let turn = parts.next_number_value()?;
        let read = Self {
            asking: Asking { handle, signing, sealing, store, site, turn },
            made_on: read_day(&parts.next_text_value()?)?,
            expires_on: read_day(&parts.next_text_value()?)?,
            site_signature: parts.next_fixed_bytes()?,
            own_signature: parts.next_fixed_bytes()?,
        };
        parts.expect_no_more()?;
        Ok(read)
    }

    /// The six words of the keys that ask.
    pub fn words_to_compare(&self) -> Result<Fingerprint> {
        worker_fingerprint(self.asking.signing.as_bytes(), &self.asking.sealing)
    }

    fn signed_hash(&self, tag: &str) -> Result<Hash> {
        Ok(tagged_hash(
            tag,
            &[bytes_value(&self.asking.content_hash()?), day_value(self.made_on), day_value(self.expires_on)],
        )?)
    }
}

fn last_day(made_on: NaiveDate) -> NaiveDate {
    made_on.checked_add_days(Days::new(INVITATION_DAYS)).unwrap_or(made_on)
}

pub(crate) fn is_newer(error: &Error) -> bool {
    error.as_refusal().is_some_and(|refusal| refusal.code == "newer-than-program")
}

/// Turns whatever is wrong with bytes from outside in one word; what is newer stays what it is.
pub(crate) fn damaged_as(code: &'static str) -> impl Fn(Error) -> Error {
    move |error| if is_newer(&error) { refuse("newer-than-program") } else { refuse(code) }
}
