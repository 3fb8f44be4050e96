//! The organisation's statement: a chain of links, each signed with the organisation's key, readable without a store.
//!
//! Three kinds of link: the organisation's *keys*, an *invitation*, a *revocation*. A certificate is not a link, since
//! the newcomer who makes it has no organisation's key; it lies beside the invitation that it answers, under its number,
//! so that an invitation serves once. Folding the chain says whose keys count, with which roles, since which link.

use super::author::{Authorities, Authority};
use super::certificate::{Certificate, Invitation, Revocation, RevokedFor};
use super::folder::{self, Folder};
use super::handle::Handle;
use super::signing::{SignatureBytes, is_signed, read_sealing, read_signing, sealing_value, sign, signing_value};
use crate::base::encoding::{EncodingError, Hash, Parts, Value, bytes, decode, encode, hash, number, text};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::{OrganisationId, StoreId};
use crate::base::roles::Role;
use ed25519_dalek::{SigningKey, VerifyingKey};
use std::collections::{BTreeMap, BTreeSet};

const FORMAT: &str = "amparo/statement/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/statement/1";

/// The keys that an organisation answers for. A later link of this kind replaces the earlier one whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// Signs the statement; never changes.
    pub organisation: VerifyingKey,
    /// What every store is sealed to besides its workers; `None` where there are no recovery sheets.
    pub recovery: Option<[u8; 32]>,
    /// What deposits are sealed to; `None` until there is a figures store.
    pub figures: Option<[u8; 32]>,
    /// The keys that sign deposits, by case store.
    pub sites: BTreeMap<StoreId, VerifyingKey>,
}

/// What one link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Keys(Keys),
    Invitation(Invitation),
    Revocation(Revocation),
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
    /// The name of this link: H over all but its signature.
    pub fn hash(&self) -> Result<Hash> {
        Ok(hash(TAG, &self.values())?)
    }

    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut parts = vec![text(TAG)];
        parts.extend(self.values());
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
            _ => return Err(refuse("newer-than-program")),
        };
        let signature = parts.fixed()?;
        parts.end()?;
        Ok(Self { organisation, number, previous, act, signature })
    }

    fn values(&self) -> Vec<Value> {
        let (kind, body) = match &self.act {
            Act::Keys(keys) => ("keys", keys.value()),
            Act::Invitation(invitation) => ("invitation", invitation.value()),
            Act::Revocation(revocation) => ("revocation", revocation.value()),
        };
        vec![
            bytes(&self.organisation.0),
            number(self.number),
            self.previous.as_ref().map_or(Value::Null, |hash| bytes(hash)),
            text(kind),
            body,
        ]
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

/// A link as it is kept, with the certificate that answers it where it is an invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub link: Vec<u8>,
    pub certificate: Option<Vec<u8>>,
}

/// A certificate whose invitation, signatures and chain hold.
#[derive(Clone, Debug)]
pub struct Certified {
    pub certificate: Certificate,
    pub invitation: Invitation,
    /// Number of the invitation's link.
    pub number: u64,
    pub revoked_for: Option<RevokedFor>,
}

impl Certified {
    /// Whether it has not been revoked.
    pub fn is_living(&self) -> bool {
        self.revoked_for.is_none()
    }

    /// Whether it allows this role.
    pub fn has(&self, role: Role) -> bool {
        self.invitation.invited.roles.contains(&role)
    }
}

/// The whole statement, verified link by link.
#[derive(Clone, Debug)]
pub struct Statement {
    organisation: OrganisationId,
    keys: Keys,
    rows: Vec<Row>,
    head: Hash,
    invitations: BTreeMap<u64, (Hash, Invitation)>,
    certified: BTreeMap<Hash, Certified>,
}

impl Statement {
    /// Begins a statement with its first link.
    pub fn begin(organisation: OrganisationId, keys: Keys, key: &SigningKey) -> Result<Self> {
        let link = signed(organisation, 1, None, Act::Keys(keys), key)?;
        Self::of_rows(vec![Row { link: link.to_bytes()?, certificate: None }])
    }

    /// Reads the statement of a folder. Refuses with `vault-missing`, `statement-damaged`, `newer-than-program`.
    pub fn read(folder: &Folder) -> Result<Self> {
        Self::of_rows(read_rows(folder)?)
    }

    /// Verifies links in their order. Refuses with `vault-missing` where there is none, `statement-damaged`.
    pub fn of_rows(rows: Vec<Row>) -> Result<Self> {
        let first = rows.first().ok_or_else(|| refuse("vault-missing"))?;
        let link = Link::of_bytes(&first.link).map_err(damaged)?;
        let Act::Keys(keys) = link.act else {
            return Err(refuse("statement-damaged"));
        };
        let mut statement = Self {
            organisation: link.organisation,
            keys,
            rows: Vec::with_capacity(rows.len()),
            head: [0; 32],
            invitations: BTreeMap::new(),
            certified: BTreeMap::new(),
        };
        for row in rows {
            statement.take(row).map_err(damaged)?;
        }
        Ok(statement)
    }

    fn take(&mut self, row: Row) -> Result<()> {
        let link = Link::of_bytes(&row.link)?;
        let expected = (self.count() + 1, (self.count() > 0).then_some(self.head));
        let named = link.hash()?;
        let holds = link.organisation == self.organisation
            && (link.number, link.previous) == expected
            && is_signed(&self.keys.organisation, &named, &link.signature);
        if !holds {
            return Err(refuse("statement-damaged"));
        }
        let number = link.number;
        self.apply(named, link)?;
        self.head = named;
        if let Some(certificate) = &row.certificate {
            self.certify(number, Certificate::of_bytes(certificate)?)?;
        }
        self.rows.push(row);
        Ok(())
    }

    fn apply(&mut self, named: Hash, link: Link) -> Result<()> {
        match link.act {
            Act::Keys(keys) if keys.organisation == self.keys.organisation => self.keys = keys,
            Act::Keys(_) => return Err(refuse("statement-damaged")),
            Act::Invitation(invitation) => {
                self.check_inviter(&invitation)?;
                self.invitations.insert(link.number, (named, invitation));
            }
            Act::Revocation(revocation) => {
                let certified = self.certified.get_mut(&revocation.certificate);
                certified.ok_or_else(|| refuse("statement-damaged"))?.revoked_for = Some(revocation.revoked_for);
            }
        }
        Ok(())
    }

    /// An inviter is an admin whose certificate stands, and the signature is hers.
    fn check_inviter(&self, invitation: &Invitation) -> Result<()> {
        let Some((inviter, _)) = &invitation.inviter else {
            return Ok(());
        };
        let admin = self.certified.get(inviter).filter(|found| found.is_living() && found.has(Role::Admin));
        let holds = match admin {
            Some(admin) => invitation.inviter_signed(self.organisation, &admin.certificate.signing)?,
            None => false,
        };
        if holds { Ok(()) } else { Err(refuse("statement-damaged")) }
    }

    fn certify(&mut self, number: u64, certificate: Certificate) -> Result<()> {
        let (named, invitation) = self.invitations.get(&number).ok_or_else(|| refuse("statement-damaged"))?;
        let holds = certificate.organisation == self.organisation
            && certificate.invitation == *named
            && certificate.is_signed(&invitation.invited.code_key)?;
        if !holds {
            return Err(refuse("statement-damaged"));
        }
        let certified = Certified { certificate, invitation: invitation.clone(), number, revoked_for: None };
        self.certified.insert(certified.certificate.hash()?, certified);
        Ok(())
    }

    /// Appends a link and writes it. The folder's lock is held by the caller.
    pub fn append(&mut self, folder: &Folder, act: Act, key: &SigningKey) -> Result<()> {
        let link = signed(self.organisation, self.count() + 1, Some(self.head), act, key)?;
        let row = Row { link: link.to_bytes()?, certificate: None };
        let mut next = self.clone();
        next.take(row.clone())?;
        folder::write(&folder.statement_link(link.number), &row.link)?;
        *self = next;
        Ok(())
    }

    /// Puts a certificate beside the invitation that it answers and writes it. Refuses with `invitation-used`.
    pub fn answer(&mut self, folder: &Folder, number: u64, certificate: Certificate) -> Result<Hash> {
        let index = usize::try_from(number.saturating_sub(1)).map_err(|_| Error::Inside("link number"))?;
        let named = certificate.hash()?;
        let file = certificate.to_bytes()?;
        let mut next = self.clone();
        let row = next.rows.get_mut(index).ok_or(Error::Inside("link number"))?;
        if row.certificate.is_some() {
            return Err(refuse("invitation-used"));
        }
        row.certificate = Some(file.clone());
        next.certify(number, certificate)?;
        folder::write(&folder.certificate(number), &file)?;
        *self = next;
        Ok(named)
    }

    /// Writes all links and certificates that the folder lacks or holds differently.
    pub fn write_missing(&self, folder: &Folder) -> Result<()> {
        for (number, row) in (1..).zip(&self.rows) {
            write_where_other(&folder.statement_link(number), &row.link)?;
            if let Some(certificate) = &row.certificate {
                write_where_other(&folder.certificate(number), certificate)?;
            }
        }
        Ok(())
    }

    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }

    /// The keys now in force.
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// How many links there are.
    pub fn count(&self) -> u64 {
        self.rows.len() as u64
    }

    /// Hash of the last link.
    pub fn head(&self) -> Hash {
        self.head
    }

    /// Hash of the link of this number; `None` where the statement does not go so far.
    pub fn hash_at(&self, number: u64) -> Result<Option<Hash>> {
        let index = number.checked_sub(1).and_then(|index| usize::try_from(index).ok());
        match index.and_then(|index| self.rows.get(index)) {
            Some(row) => Ok(Some(Link::of_bytes(&row.link)?.hash()?)),
            None => Ok(None),
        }
    }

    /// All links as they are kept, from number 1.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The certificate of this hash, revoked or not.
    pub fn certificate(&self, named: &Hash) -> Option<&Certified> {
        self.certified.get(named)
    }

    /// All certificates, revoked ones too, in the order of their invitations.
    pub fn certificates(&self) -> Vec<(Hash, &Certified)> {
        let mut all: Vec<_> = self.certified.iter().map(|(hash, certified)| (*hash, certified)).collect();
        all.sort_by_key(|(_, certified)| certified.number);
        all
    }

    /// Every certificate that was revoked.
    pub fn revoked(&self) -> BTreeSet<Hash> {
        self.certified.iter().filter(|(_, found)| !found.is_living()).map(|(hash, _)| *hash).collect()
    }

    /// The latest certificate of a handle, revoked or not.
    pub fn latest_of(&self, handle: &Handle) -> Option<(Hash, &Certified)> {
        self.certificates().into_iter().rfind(|(_, certified)| certified.invitation.invited.handle == *handle)
    }

    /// The invitation that stands for a handle: the latest one, where no certificate answers it.
    pub fn open_invitation(&self, handle: &Handle) -> Option<(u64, &Invitation)> {
        let (number, (_, invitation)) =
            self.invitations.iter().rfind(|(_, (_, found))| found.invited.handle == *handle)?;
        let is_answered = self.certified.values().any(|certified| certified.number == *number);
        (!is_answered).then_some((*number, invitation))
    }

    /// All invitations with number and hash of their links.
    pub fn invitations(&self) -> impl Iterator<Item = (u64, &Hash, &Invitation)> {
        self.invitations.iter().map(|(number, (named, invitation))| (*number, named, invitation))
    }
}

impl Authorities for Statement {
    fn find(&self, certificate: &Hash) -> Option<Authority> {
        self.certificate(certificate).map(|found| Authority {
            key: found.certificate.signing,
            roles: found.invitation.invited.roles.clone(),
            handle: found.invitation.invited.handle.as_str().to_owned(),
            revoked: !found.is_living(),
        })
    }
}

/// The links of a folder in their order; ends at the first number that is not there.
fn read_rows(folder: &Folder) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for number in 1.. {
        let Some(link) = folder::read(&folder.statement_link(number))? else {
            break;
        };
        rows.push(Row { link, certificate: folder::read(&folder.certificate(number))? });
    }
    Ok(rows)
}

fn write_where_other(path: &std::path::Path, wanted: &[u8]) -> Result<()> {
    if folder::read(path)?.as_deref() == Some(wanted) { Ok(()) } else { folder::write(path, wanted) }
}

fn signed(
    organisation: OrganisationId,
    number: u64,
    previous: Option<Hash>,
    act: Act,
    key: &SigningKey,
) -> Result<Link> {
    let mut link = Link { organisation, number, previous, act, signature: [0; 64] };
    link.signature = sign(key, &link.hash()?);
    Ok(link)
}

/// Bytes that are not of their format are a damaged statement; a newer format stays what it is.
fn damaged(error: Error) -> Error {
    match error {
        Error::Encoding(EncodingError::Newer) => error,
        Error::Encoding(_) => refuse("statement-damaged"),
        Error::Refused(refusal) if refusal.code == "handle-letters" => refuse("statement-damaged"),
        other => other,
    }
}
