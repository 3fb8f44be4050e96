//! Named devices for tests: ana (lead), ben and clara (caseworkers), finn (figures).

use crate::base::clock::Stamp;
use crate::base::encoding::{Hash, Value, bytes_value, hash_of_bytes, text_value};
use crate::base::ids::{CommandId, DeviceId, OpId, RecordId, StrandId};
use crate::base::random::SeededRandom;
use crate::base::roles::Role;
use crate::ledger::entry::{CommandBody, Entry, NewOp, OpBody, OpKind, Place, Salt, derive_part_id, derive_root_id};
use crate::ledger::fold::{FieldRule, KindRule, Rules};
use crate::vault::membership::author::{Author, Authorities, Authority};
use ed25519_dalek::SigningKey;
use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(crate) fn author(name: &str) -> Author {
    let roles = match name {
        "ana" => [Role::Caseworker, Role::Lead].into(),
        "finn" => [Role::Figures].into(),
        _ => [Role::Caseworker].into(),
    };
    let seed = hash_of_bytes(name.as_bytes());
    Author {
        device: DeviceId(*seed.first_chunk::<16>().unwrap()),
        certificate: hash_of_bytes(&seed),
        roles,
        handle: name.to_owned(),
        key: SigningKey::from_bytes(&seed),
    }
}

/// The organisation of the tests: everybody certified, some revoked.
#[derive(Default)]
pub(crate) struct House {
    pub revoked: Vec<&'static str>,
    /// Names of certified people who have been let in elsewhere only.
    pub elsewhere: Vec<&'static str>,
}

impl Authorities for House {
    fn find_authority(&self, certificate: &Hash) -> Option<Authority> {
        ["ana", "ben", "clara", "finn"].into_iter().map(|name| (name, author(name))).find_map(|(name, known)| {
            (known.certificate == *certificate).then(|| Authority {
                key: known.key.verifying_key(),
                roles: known.roles.clone(),
                handle: known.handle.clone(),
                revoked: self.revoked.contains(&name),
            })
        })
    }

    fn is_of_house(&self, certificate: &Hash) -> bool {
        let elsewhere = self.elsewhere.iter().any(|name| author(name).certificate == *certificate);
        !elsewhere && self.find_authority(certificate).is_some()
    }
}

/// A small dictionary: `person` with `alias`, `languages` (codes) and `contact` (cautious: none, ask, free).
pub(crate) struct SmallRules(Vec<String>);

impl Default for SmallRules {
    fn default() -> Self {
        Self::new()
    }
}

impl SmallRules {
    pub(crate) fn new() -> Self {
        Self(["none", "ask", "free"].map(str::to_owned).to_vec())
    }
}

impl Rules for SmallRules {
    fn rule_for_field(&self, kind: &str, field: &str) -> Option<FieldRule<'_>> {
        match (kind, field) {
            ("person", "alias") | ("fact", "said") => Some(FieldRule { cautious: None, has_elements: false }),
            ("person", "languages") => Some(FieldRule { cautious: None, has_elements: true }),
            ("person", "contact") => Some(FieldRule { cautious: Some(&self.0), has_elements: false }),
            _ => None,
        }
    }
    fn rule_for_kind(&self, kind: &str) -> Option<KindRule<'_>> {
        match kind {
            "person" => Some(KindRule { belongs_to: None, is_fact: false, can_restore: true }),
            "fact" => Some(KindRule { belongs_to: Some("person"), is_fact: true, can_restore: false }),
            _ => None,
        }
    }
    fn takes_value(&self, _: &str, _: &str, value: &Value) -> bool {
        matches!(value.as_array().map(Vec::as_slice), Some([Value::Text(_)] | [Value::Text(_), Value::Text(_)]))
    }
}

/// The person that ana made: the id comes from ana's certificate and this salt.
pub(crate) static PERSON: LazyLock<RecordId> =
    LazyLock::new(|| derive_root_id(&author("ana").certificate, "person", &SALT));
pub(crate) static STRAND: LazyLock<StrandId> = LazyLock::new(|| PERSON.as_strand_id());
pub(crate) const SALT: Salt = [7; 16];

pub(crate) fn known(value: &str) -> Value {
    Value::Array(vec![text_value("known"), text_value(value)])
}

pub(crate) fn op(op: OpKind, field: &str, value: Value, replaces: &[OpId]) -> NewOp {
    let body = OpBody {
        kind: "person".to_owned(),
        record: *PERSON,
        field: field.to_owned(),
        op: op.stored_word().to_owned(),
        value,
    };
    let salt = (op == OpKind::Create).then_some(SALT);
    NewOp { body, replaces: replaces.to_vec(), salt }
}

pub(crate) fn create() -> NewOp {
    op(OpKind::Create, "", Value::Null, &[])
}

/// A fact of this worker about the person, with what it says, in one entry.
pub(crate) fn fact(by: &str, salt: Salt, said: &str, ends: &[OpId]) -> (RecordId, Vec<NewOp>) {
    let id = derive_part_id(*STRAND, &author(by).certificate, "fact", *PERSON, &salt);
    let as_fact = |mut new: NewOp| {
        (new.body.kind, new.body.record) = ("fact".to_owned(), id);
        new
    };
    let create = NewOp { salt: Some(salt), ..op(OpKind::Create, "", bytes_value(&PERSON.0), ends) };
    (id, vec![as_fact(create), as_fact(op(OpKind::Set, "said", known(said), &[]))])
}

fn target(what: &str, id: [u8; 16]) -> Value {
    Value::Array(vec![text_value(what), bytes_value(&id)])
}

fn of_strand(kind: OpKind, value: Value) -> NewOp {
    let mut new = op(kind, "", value, &[]);
    new.body.kind = String::new();
    new
}

/// An erasure that keeps nothing out.
pub(crate) fn erase(what: &str, id: [u8; 16]) -> NewOp {
    erase_keeping_out(what, id, &[])
}

/// An erasure with, for each op that it covers, the ids that it goes on keeping out.
pub(crate) fn erase_keeping_out(what: &str, id: [u8; 16], covered: &[(OpId, Vec<OpId>)]) -> NewOp {
    let ids = |ids: &[OpId]| Value::Array(ids.iter().map(|id| bytes_value(&id.0)).collect());
    let covered = covered.iter().map(|(op, kept)| Value::Array(vec![bytes_value(&op.0), ids(kept)])).collect();
    of_strand(OpKind::Erase, Value::Array(vec![target(what, id), Value::Array(covered)]))
}

pub(crate) fn hold(what: &str, id: [u8; 16]) -> NewOp {
    of_strand(OpKind::Hold, target(what, id))
}

/// One device's pen: keeps its chain.
pub(crate) struct Pen {
    pub author: Author,
    random: SeededRandom,
    chain: BTreeMap<StrandId, (u64, Hash)>,
}

impl Pen {
    pub(crate) fn of(name: &str) -> Self {
        let author = author(name);
        Self { random: SeededRandom::new(u64::from(author.device.0[0])), author, chain: BTreeMap::new() }
    }

    pub(crate) fn write(&mut self, at_ms: u64, ops: Vec<NewOp>) -> Entry {
        self.write_at(Stamp::from_milliseconds(at_ms), ops)
    }

    pub(crate) fn write_at(&mut self, stamp: Stamp, ops: Vec<NewOp>) -> Entry {
        let last = self.chain.get(&*STRAND).copied();
        let place = Place {
            strand: *STRAND,
            sequence: last.map_or(0, |(sequence, _)| sequence + 1),
            previous: last.map(|(_, hash)| hash),
            stamp,
        };
        let command = CommandBody::of_command_in("edit_record", CommandId([9; 16]), *STRAND, 0).unwrap();
        let entry = Entry::sign_new_entry(place, command, ops, &self.author, &mut self.random).unwrap();
        self.chain.insert(*STRAND, (place.sequence, entry.hash));
        entry
    }
}
