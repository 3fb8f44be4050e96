//! Named devices for tests: ana (lead), ben and clara (caseworkers), finn (figures).

use crate::base::clock::Stamp;
use crate::base::encoding::{Hash, Value, bytes_value, hash_of_bytes, text_value};
use crate::base::ids::{CommandId, DeviceId, OpId, RecordId, StrandId};
use crate::base::random::SeededRandom;
use crate::base::roles::Role;
use crate::ledger::entry::{CommandBody, Entry, NewOp, OpBody, OpKind, Place};
use crate::ledger::fold::{FieldRule, Rules};
use crate::vault::membership::author::{Author, Authorities, Authority};
use ed25519_dalek::SigningKey;
use std::collections::BTreeMap;

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
            ("person", "alias") => Some(FieldRule { cautious: None }),
            ("person", "languages") => Some(FieldRule { cautious: None }),
            ("person", "contact") => Some(FieldRule { cautious: Some(&self.0) }),
            _ => None,
        }
    }
    fn knows_kind(&self, kind: &str) -> bool {
        kind == "person"
    }
}

pub(crate) const PERSON: RecordId = RecordId([1; 16]);
pub(crate) const STRAND: StrandId = StrandId([1; 16]);

pub(crate) fn known(value: &str) -> Value {
    Value::Array(vec![text_value("known"), text_value(value)])
}

pub(crate) fn op(op: OpKind, field: &str, value: Value, replaces: &[OpId]) -> NewOp {
    let body = OpBody {
        kind: "person".to_owned(),
        record: PERSON,
        field: field.to_owned(),
        op: op.stored_word().to_owned(),
        value,
    };
    NewOp { body, replaces: replaces.to_vec() }
}

pub(crate) fn create() -> NewOp {
    op(OpKind::Create, "", Value::Null, &[])
}

pub(crate) fn erase(what: &str, id: [u8; 16]) -> NewOp {
    let target = Value::Array(vec![text_value(what), bytes_value(&id)]);
    let mut erase = op(OpKind::Erase, "", Value::Array(vec![target]), &[]);
    erase.body.kind = String::new();
    erase
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
        let last = self.chain.get(&STRAND).copied();
        let place = Place {
            strand: STRAND,
            sequence: last.map_or(0, |(sequence, _)| sequence + 1),
            previous: last.map(|(_, hash)| hash),
            stamp,
        };
        let command = CommandBody::of_command_in("edit_record", CommandId([9; 16]), STRAND).unwrap();
        let entry = Entry::sign_new_entry(place, command, ops, &self.author, &mut self.random).unwrap();
        self.chain.insert(STRAND, (place.sequence, entry.hash));
        entry
    }
}
