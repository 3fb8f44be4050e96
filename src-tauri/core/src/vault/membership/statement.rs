//! The organisation's statement: a chain of links, each signed with the organisation's key, readable without a store.
//!
//! Five kinds of link ([`crate::vault::membership::link`]): the organisation's *keys*, an *invitation*, a *revocation*,
//! the *admission* of a worker with files elsewhere, and, in such files, to whom they *belong*. The certificate of an
//! invited worker is not a link, since the newcomer who makes it has no organisation's key; it lies beside the
//! invitation that it answers, under its number, so that an invitation serves once. Folding the chain says whose keys
//! count, with which roles, since which link.

mod admissions;

use crate::base::durable_file;
use crate::base::encoding::{EncodingError, Hash, Parts, Value, bytes_value};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::{OrganisationId, StoreId};
use crate::base::roles::{Role, Roles};
use crate::vault::files::handle::Handle;
use crate::vault::files::layout::{Folder, SlotKind, StatementKind};
use crate::vault::membership::admission::{Belonging, is_for_elsewhere};
use crate::vault::membership::author::{Authorities, Authority};
use crate::vault::membership::certificate::{Certificate, Invitation, Invited, RevokedFor};
use crate::vault::membership::link::{Act, Keys, Link};
use chrono::NaiveDate;
use ed25519_dalek::{SigningKey, VerifyingKey};
use std::collections::{BTreeMap, BTreeSet};

/// A link as it is kept, with the certificate that answers it where it is an invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub link: Vec<u8>,
    pub certificate: Option<Vec<u8>>,
}

/// Links as one value: how they travel, and how files that belong to an organisation elsewhere keep them.
pub fn rows_value(rows: &[Row]) -> Value {
    Value::Array(rows.iter().map(row_value).collect())
}

/// One link with its certificate.
pub(crate) fn row_value(row: &Row) -> Value {
    let certificate = row.certificate.as_ref().map_or(Value::Null, |file| bytes_value(file));
    Value::Array(vec![bytes_value(&row.link), certificate])
}

/// Reads [`rows_value`]. The links are not verified yet: [`Statement::replay_rows`] does that.
pub fn read_rows_value(value: Value) -> Result<Vec<Row>> {
    let rows = value.into_array().map_err(|_| EncodingError::Shape)?;
    rows.into_iter().map(read_row_value).collect()
}

/// Reads [`row_value`].
pub(crate) fn read_row_value(value: Value) -> Result<Row> {
    let mut parts = Parts::of_array_value(value)?;
    let link = parts.next_bytes_value()?;
    let certificate = match parts.next_value()? {
        Value::Null => None,
        Value::Bytes(file) => Some(file),
        _ => return Err(EncodingError::Shape.into()),
    };
    parts.expect_no_more()?;
    Ok(Row { link, certificate })
}

/// Place of a certified worker's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the organisation's own folder: the worker answered an invitation. A store key is sealed to them until this
    /// day.
    Here { expires_on: NaiveDate },
    /// In files of their own: the worker was admitted by a request. No store key is ever sealed to them.
    Elsewhere { store: StoreId, site: Box<VerifyingKey> },
}

/// A certificate whose invitation or admission, signatures and chain hold.
#[derive(Clone, Debug)]
pub struct Certified {
    pub handle: Handle,
    pub roles: Roles,
    pub signing: VerifyingKey,
    pub sealing: [u8; 32],
    pub place: Place,
    /// Certificate of who invited or admitted; `None`: the organisation itself.
    pub inviter: Option<Hash>,
    /// Number of the link of the invitation or admission.
    pub number: u64,
    pub revoked_for: Option<RevokedFor>,
}

impl Certified {
    /// Tells whether it has not been revoked.
    pub fn is_living(&self) -> bool {
        self.revoked_for.is_none()
    }

    /// Tells whether it allows this role.
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Tells whether its keys may hold this secret of the organisation's own folder, and write its slot file.
    pub fn may_hold(&self, slot_kind: SlotKind) -> bool {
        match self.place {
            Place::Here { .. } => slot_kind.is_for(&self.roles),
            Place::Elsewhere { .. } => false,
        }
    }

    /// Tells whether it is of files elsewhere, with this store and site key.
    pub fn is_of_site(&self, of: StoreId, key: &VerifyingKey) -> bool {
        matches!(&self.place, Place::Elsewhere { store, site } if *store == of && **site == *key)
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
    /// Of files made to belong to an organisation: `Some(None)` until they do.
    belonging: Option<Option<Belonging>>,
    /// New keys that the organisation has not certified yet, after a recovery: they count here.
    awaiting: Option<(Hash, Authority)>,
    /// Invitations whose answer has no effect, since another stands for the handle: kept, and told.
    without_effect: BTreeSet<u64>,
    /// Links that do not fit what stands before them: kept, so that the chain goes on, without effect, and told.
    unfitting: BTreeSet<u64>,
}

impl Statement {
    /// Begins a statement with its first link.
    pub fn begin_statement(organisation: OrganisationId, keys: Keys, key: &SigningKey) -> Result<Self> {
        let link = Link::signed_link(organisation, 1, None, Act::Keys(keys), key)?;
        Self::replay_rows(vec![Row { link: link.to_canonical_bytes()?, certificate: None }])
    }

    /// Reads the statement of a folder. Refuses with `vault-missing`, `statement-damaged`, `newer-than-program`.
    pub fn read_statement(folder: &Folder) -> Result<Self> {
        Self::replay_rows(read_rows(folder, StatementKind::Own)?)
    }

    /// Verifies links in their order. A link whose place and signature hold keeps its place whatever it says; what does
    /// not fit has no effect. Refuses with `vault-missing` where there is none, `statement-damaged`.
    pub fn replay_rows(rows: Vec<Row>) -> Result<Self> {
        let first = rows.first().ok_or_else(|| refuse("vault-missing"))?;
        let link = Link::from_canonical_bytes(&first.link).map_err(damaged)?;
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
            belonging: None,
            awaiting: None,
            without_effect: BTreeSet::new(),
            unfitting: BTreeSet::new(),
        };
        for row in rows {
            statement.take_next_row(row).map_err(damaged)?;
        }
        Ok(statement)
    }

    fn take_next_row(&mut self, mut row: Row) -> Result<()> {
        let link = Link::from_canonical_bytes(&row.link)?;
        let expected = (self.count() + 1, (self.count() > 0).then_some(self.head));
        let named = link.content_hash()?;
        let holds = link.organisation == self.organisation
            && (link.number, link.previous) == expected
            && link.is_signed_by(&self.keys.organisation, &named);
        if !holds {
            return Err(refuse("statement-damaged"));
        }
        let number = link.number;
        let mut fits = self.apply_link(named, link)?;
        self.head = named;
        if let Some(file) = &row.certificate
            && !self.take_answer(number, file)?
        {
            // It is as if nobody had answered yet: whoever has the code still can.
            row.certificate = None;
            fits = false;
        }
        if !fits {
            self.unfitting.insert(number);
        }
        self.rows.push(row);
        Ok(())
    }

    /// Takes in the certificate that lies beside a link; whether it fits there. Refuses a format of a newer program.
    fn take_answer(&mut self, number: u64, file: &[u8]) -> Result<bool> {
        match Certificate::from_canonical_bytes(file).map_err(damaged) {
            Ok(certificate) => self.certify_worker(number, certificate),
            Err(Error::Refused(refusal)) if refusal.code == "statement-damaged" => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Gives a link its effect; whether it fits what stands before it.
    fn apply_link(&mut self, named: Hash, link: Link) -> Result<bool> {
        match link.act {
            Act::Keys(keys) if keys.organisation == self.keys.organisation => self.keys = keys,
            Act::Keys(_) => return Ok(false),
            // One that says a name of an inviter who did not sign it keeps its place and has no effect.
            Act::Invitation(invitation) if !self.is_inviters_own(&invitation)? => {
                self.without_effect.insert(link.number);
            }
            Act::Invitation(invitation) => _ = self.invitations.insert(link.number, (named, invitation)),
            Act::Revocation(revocation) => {
                let Some(certified) = self.certified.get_mut(&revocation.certificate) else { return Ok(false) };
                certified.revoked_for = Some(revocation.revoked_for);
            }
            Act::Admission(admission) => return self.admit_member(link.number, &admission),
            Act::Belonging(to) => return Ok(self.belong_to_organisation(link.number, to)),
        }
        Ok(true)
    }

    /// Tells whether the inviter is an admin whose certificate stands, and signed it; true of the organisation's own.
    fn is_inviters_own(&self, invitation: &Invitation) -> Result<bool> {
        let Some((inviter, _)) = &invitation.inviter else {
            return Ok(true);
        };
        match self.admin(inviter) {
            Some(admin) => invitation.inviter_signed(self.organisation, &admin.signing),
            None => Ok(false),
        }
    }

    /// The certificate of an admin of these files that stands.
    fn admin(&self, named: &Hash) -> Option<&Certified> {
        self.certified.get(named).filter(|found| found.is_living() && found.may_hold(SlotKind::Organisation))
    }

    /// First that these files belong to nobody, said as they are made, then to whom, for good; whether it follows. An
    /// organisation's own files are never made into such: nobody could invite in them any more.
    fn belong_to_organisation(&mut self, number: u64, to: Option<Belonging>) -> bool {
        let follows = match (&self.belonging, &to) {
            (None, None) => number == 2,
            (Some(None), Some(_)) => true,
            (None, Some(_)) | (Some(_), None) | (Some(Some(_)), Some(_)) => false,
        };
        if follows {
            self.belonging = Some(to);
        }
        follows
    }

    /// Certifies whoever answered an invitation; whether the answer is one of it.
    fn certify_worker(&mut self, number: u64, certificate: Certificate) -> Result<bool> {
        if self.without_effect.contains(&number) {
            return Ok(true);
        }
        let Some((named, invitation)) = self.invitations.get(&number) else { return Ok(false) };
        let holds = certificate.organisation == self.organisation
            && certificate.invitation == *named
            && certificate.is_signed(&invitation.invited.code_key)?;
        if !holds {
            return Ok(false);
        }
        let Invited { handle, roles, expires_on, replaces, .. } = invitation.invited.clone();
        // One handle, one certificate: who holds the organisation's key alone takes nobody's place.
        let standing: Vec<Hash> = self.living_of(&handle);
        let is_taken = standing.iter().any(|named| Some(*named) != replaces);
        if is_taken {
            self.without_effect.insert(number);
            return Ok(true);
        }
        let inviter = invitation.inviter.map(|(inviter, _)| inviter);
        for named in standing {
            if let Some(older) = self.certified.get_mut(&named) {
                older.revoked_for = Some(RevokedFor::Replaced);
            }
        }
        let certified = Certified {
            handle,
            roles,
            signing: certificate.signing,
            sealing: certificate.sealing,
            place: Place::Here { expires_on },
            inviter,
            number,
            revoked_for: None,
        };
        self.certified.insert(certificate.content_hash()?, certified);
        Ok(true)
    }

    /// The statement of these rows, with what is known beside it. What a link means can depend on those after it.
    fn replayed_with(&self, rows: Vec<Row>) -> Result<Self> {
        let mut next = Self::replay_rows(rows)?;
        next.awaiting.clone_from(&self.awaiting);
        Ok(next)
    }

    /// Appends a link and writes it. The folder's lock is held by the caller.
    pub fn append_link(&mut self, folder: &Folder, act: Act, key: &SigningKey) -> Result<()> {
        let link = Link::signed_link(self.organisation, self.count() + 1, Some(self.head), act, key)?;
        let row = Row { link: link.to_canonical_bytes()?, certificate: None };
        let next = self.replayed_with(self.rows.iter().cloned().chain([row.clone()]).collect())?;
        if next.without_effect.contains(&link.number) || next.unfitting.contains(&link.number) {
            return Err(refuse("statement-damaged"));
        }
        durable_file::write_durably(&folder.path_of_link(StatementKind::Own, link.number), &row.link)?;
        *self = next;
        Ok(())
    }

    /// Puts a certificate beside the invitation that it answers and writes it. Refuses with `invitation-used`.
    pub fn answer(&mut self, folder: &Folder, number: u64, certificate: Certificate) -> Result<Hash> {
        let index = usize::try_from(number.saturating_sub(1)).map_err(|_| Error::Inside("link number"))?;
        let named = certificate.content_hash()?;
        let file = certificate.to_canonical_bytes()?;
        let mut rows = self.rows.clone();
        let row = rows.get_mut(index).ok_or(Error::Inside("link number"))?;
        if row.certificate.is_some() {
            return Err(refuse("invitation-used"));
        }
        row.certificate = Some(file.clone());
        let next = self.replayed_with(rows)?;
        if !next.certified.contains_key(&named) {
            return Err(refuse("invitation-replaced"));
        }
        durable_file::write_durably(&folder.certificate(StatementKind::Own, number), &file)?;
        *self = next;
        Ok(named)
    }

    /// Writes all links and certificates that the folder lacks or holds differently.
    pub fn write_missing(&self, folder: &Folder, statement_kind: StatementKind) -> Result<()> {
        for (number, row) in (1..).zip(&self.rows) {
            write_where_other(&folder.path_of_link(statement_kind, number), &row.link)?;
            if let Some(certificate) = &row.certificate {
                write_where_other(&folder.certificate(statement_kind, number), certificate)?;
            }
        }
        Ok(())
    }

    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }

    /// Of files made to belong to an organisation elsewhere: to which; `Some(None)` while to none. `None` of an
    /// organisation's own.
    pub fn belonging(&self) -> Option<Option<Belonging>> {
        self.belonging
    }

    /// New keys of this worker that the organisation has not certified yet count in these files.
    pub(crate) fn await_certificate(&mut self, awaiting: Option<(Hash, Authority)>) {
        self.awaiting = awaiting;
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
            Some(row) => Ok(Some(Link::from_canonical_bytes(&row.link)?.content_hash()?)),
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

    /// The certificates of a handle that stand; by every rule of this file at most one.
    pub(crate) fn living_of(&self, handle: &Handle) -> Vec<Hash> {
        let is_own = |found: &Certified| found.handle == *handle && found.is_living();
        self.certified.iter().filter(|(_, found)| is_own(found)).map(|(named, _)| *named).collect()
    }

    /// Tells whether an answer in it has no effect.
    pub(crate) fn has_answer_without_effect(&self) -> bool {
        !self.without_effect.is_empty()
    }

    /// Tells whether a link or an answer does not fit.
    pub(crate) fn has_link_that_does_not_fit(&self) -> bool {
        !self.unfitting.is_empty()
    }

    /// The keys of case stores whose files lie in the organisation's own folder.
    pub(crate) fn sites_here(&self) -> impl Iterator<Item = (StoreId, &VerifyingKey)> {
        let is_elsewhere = |id: &StoreId| {
            self.certified.values().any(|found| matches!(found.place, Place::Elsewhere { store, .. } if store == *id))
        };
        self.keys.sites.iter().filter(move |(id, _)| !is_elsewhere(id)).map(|(id, key)| (*id, key))
    }

    /// The latest certificate of a handle, revoked or not.
    pub fn latest_of(&self, handle: &Handle) -> Option<(Hash, &Certified)> {
        self.certificates().into_iter().rfind(|(_, certified)| certified.handle == *handle)
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
    fn find_authority(&self, certificate: &Hash) -> Option<Authority> {
        let known = self.certificate(certificate).map(|found| Authority {
            key: found.signing,
            roles: found.roles.clone(),
            handle: found.handle.as_str().to_owned(),
            // Replaced or removed: whoever holds such keys could sign today. What counts of them a cut names.
            revoked: !found.is_living(),
        });
        let awaiting = self.awaiting.as_ref().filter(|(named, _)| named == certificate);
        known.or_else(|| awaiting.map(|(_, authority)| authority.clone()))
    }
}

/// The links on a shelf in their order; ends at the first number that is not there.
pub(crate) fn read_rows(folder: &Folder, statement_kind: StatementKind) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for number in 1.. {
        let Some(link) = durable_file::read_if_present(&folder.path_of_link(statement_kind, number))? else {
            break;
        };
        rows.push(Row {
            link,
            certificate: durable_file::read_if_present(&folder.certificate(statement_kind, number))?,
        });
    }
    Ok(rows)
}

fn write_where_other(path: &std::path::Path, wanted: &[u8]) -> Result<()> {
    if durable_file::read_if_present(path)?.as_deref() == Some(wanted) {
        Ok(())
    } else {
        durable_file::write_durably(path, wanted)
    }
}

/// Bytes that are not of their format are a damaged statement; a newer format stays what it is.
fn damaged(error: Error) -> Error {
    match error {
        Error::Encoding(EncodingError::Newer | EncodingError::Older) => error,
        Error::Refused(refusal) if refusal.code == "newer-than-program" => Error::Refused(refusal),
        Error::Encoding(_) | Error::Refused(_) => refuse("statement-damaged"),
        other => other,
    }
}
