//! The answer to a request, the file that people call the certificate: the organisation's whole statement, signed.
//!
//! Every link in it holds by itself; the outer signature says that nothing was cut off the end.

use crate::base::encoding::{
    EncodingError, Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, tagged_hash, text_value,
};
use crate::base::error::{Result, refuse};
use crate::vault::crypto::signing::{SignatureBytes, is_signed, sign_tagged_hash};
use crate::vault::membership::certificate_request::{damaged_as, is_newer};
use crate::vault::membership::link::Link;
use crate::vault::membership::statement::{Row, Statement, read_rows_value, rows_value};
use ed25519_dalek::SigningKey;

const FORMAT: &str = "amparo/answer/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/answer/1";

/// An answer that holds: the statement it carries is whole and its organisation signed it.
#[derive(Clone, Debug)]
pub(crate) struct CertificateReply {
    /// Hash of the request that it answers.
    pub request: Hash,
    pub statement: Statement,
}

impl CertificateReply {
    /// The bytes of an answer.
    pub(crate) fn make_armoured(statement: &Statement, request: Hash, key: &SigningKey) -> Result<Vec<u8>> {
        let values = encoded_parts(statement.organisation().0, request, statement.rows());
        let signature = sign_tagged_hash(key, &tagged_hash(TAG, &values)?);
        let mut parts = vec![text_value(TAG)];
        parts.extend(values);
        parts.push(bytes_value(&signature));
        Ok(encode_canonical(&Value::Array(parts))?)
    }

    /// Reads an answer. Refuses with `certificate-damaged` what is none, was changed, or does not hold; with
    /// `newer-than-program` a later format.
    pub(crate) fn from_canonical_bytes(file: &[u8]) -> Result<Self> {
        let (organisation, request, rows, signature) =
            parse_without_check(file).map_err(damaged_as("certificate-damaged"))?;
        let signed = tagged_hash(TAG, &encoded_parts(organisation, request, &rows))?;
        let statement = Statement::replay_rows(rows).map_err(damaged_as("certificate-damaged"))?;
        let holds = statement.organisation().0 == organisation
            && statement.belonging().is_none()
            && is_signed(&statement.keys().organisation, &signed, &signature);
        if holds { Ok(Self { request, statement }) } else { Err(refuse("certificate-damaged")) }
    }
}

type Parsed = ([u8; 16], Hash, Vec<Row>, SignatureBytes);

fn parse_without_check(file: &[u8]) -> Result<Parsed> {
    let mut parts = Parts::of_format_value(decode_canonical(file)?, FORMAT, VERSION)?;
    let read = (
        parts.next_fixed_bytes()?,
        parts.next_fixed_bytes()?,
        read_rows_value(parts.next_value()?)?,
        parts.next_fixed_bytes()?,
    );
    parts.expect_no_more()?;
    if read.2.iter().any(|row| Link::from_canonical_bytes(&row.link).is_err_and(|error| is_newer(&error))) {
        return Err(EncodingError::Newer.into());
    }
    Ok(read)
}

fn encoded_parts(organisation: [u8; 16], request: Hash, rows: &[Row]) -> Vec<Value> {
    vec![bytes_value(&organisation), bytes_value(&request), rows_value(rows)]
}
