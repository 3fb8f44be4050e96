//! Entries: what one command did to one strand, signed. `docs/formats/entry.md` in code.
//!
//! A header is signed and says nothing of what was written: only salted commitments. The bodies lie beside it, so that
//! one of them can be erased with its salt while header, signature and chain stay valid. Here entries are read,
//! written, signed and checked one by one; their meaning together is `fold`.

use crate::base::clock::Stamp;
use crate::base::encoding::{
    self, EncodingError, Hash, Parts, Value, bytes_value, number_value, tagged_hash, text_value,
};
use crate::base::error::Result;
use crate::base::ids::{CommandId, DeviceId, OpId, RecordId, StrandId};
use crate::base::random::{Random, draw_random_bytes};
use crate::vault::membership::author::Author;
use ed25519_dalek::{Signature, Signer as _, VerifyingKey};

const FORMAT: &str = "amparo/entry/";
const VERSION: u32 = 2;
const TAG_STRAND: &str = "amparo/strand/1";
const TAG_RECORD: &str = "amparo/record/1";
const TAG_OP: &str = "amparo/op/1";
const TAG_OP_BODY: &str = "amparo/op-body/1";
const TAG_COMMAND: &str = "amparo/command/1";
const TAG_COMMAND_BODY: &str = "amparo/command-body/1";

/// Limits of a header. They decide what an entry is, so they are equal on every device.
const HEADER_BYTES_MAX: usize = 256 * 1024;
const OPS_MAX: usize = 1_024;
const REPLACED_MAX: usize = 4_096;

/// Bytes of a salt.
pub(crate) type Salt = [u8; 16];

/// Derives the id of a root record, which is its strand's: nobody else can give a record this id, since it comes from the
/// certificate that signs the create.
pub(crate) fn derive_root_id(certificate: &Hash, kind: &str, salt: &Salt) -> RecordId {
    RecordId(first_sixteen(TAG_STRAND, &[bytes_value(certificate), text_value(kind), bytes_value(salt)]))
}

/// Derives the id of a record that is part of another.
pub(crate) fn derive_part_id(
    strand: StrandId,
    certificate: &Hash,
    kind: &str,
    parent: RecordId,
    salt: &Salt,
) -> RecordId {
    let parts =
        [bytes_value(&strand.0), bytes_value(certificate), text_value(kind), bytes_value(&parent.0), bytes_value(salt)];
    RecordId(first_sixteen(TAG_RECORD, &parts))
}

/// Returns the first 16 bytes of a tagged hash over parts that always encode: bytes, text and numbers.
fn first_sixteen(tag: &str, parts: &[Value]) -> [u8; 16] {
    tagged_hash(tag, parts).unwrap_or_default().first_chunk::<16>().copied().unwrap_or_default()
}

/// The signed part of an entry. Names nothing that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    pub strand: StrandId,
    pub device: DeviceId,
    /// Hash of the certificate under which it is signed.
    pub certificate: Hash,
    /// From 0, without holes, within (strand, device, certificate).
    pub sequence: u64,
    /// Hash of the entry before it in the same chain; `None` for sequence 0.
    pub previous: Option<Hash>,
    pub stamp: Stamp,
    /// 0 = readable by every holder of the store key.
    pub compartment: u64,
    /// Commitment of the command body.
    pub command: Hash,
    pub ops: Vec<OpHead>,
}

/// Part of a header about one op.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpHead {
    pub commitment: Hash,
    /// Ids of the ops whose values this one takes the place of, sorted.
    pub replaces: Vec<OpId>,
}

/// Kind of an op; its words are those of the format and never renamed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpKind {
    Create,
    Set,
    Add,
    Remove,
    Void,
    Restore,
    Erase,
    Hold,
    Release,
    Accept,
    Cut,
}

impl OpKind {
    const WORDS: [(Self, &'static str); 11] = [
        (Self::Create, "create"),
        (Self::Set, "set"),
        (Self::Add, "add"),
        (Self::Remove, "remove"),
        (Self::Void, "void"),
        (Self::Restore, "restore"),
        (Self::Erase, "erase"),
        (Self::Hold, "hold"),
        (Self::Release, "release"),
        (Self::Accept, "accept"),
        (Self::Cut, "cut"),
    ];

    /// The word in the file.
    pub fn stored_word(self) -> &'static str {
        Self::WORDS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }

    /// Reads the word; `None` for a word of a newer program.
    pub fn from_stored_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(kind, _)| *kind)
    }
}

/// Body of an op, in clear: kind of record, record, field, op, value.
#[derive(Debug, Clone, PartialEq)]
pub struct OpBody {
    /// A record kind of the dictionary; empty for `erase`, `hold`, `release`, `accept`, `cut`.
    pub kind: String,
    pub record: RecordId,
    /// A field of the dictionary; empty for ops on the whole record.
    pub field: String,
    /// The word of the op as written; a newer program may write words that this one does not know.
    pub op: String,
    pub value: Value,
}

impl OpBody {
    /// The op, where this program knows it.
    pub fn op_kind(&self) -> Option<OpKind> {
        OpKind::from_stored_word(&self.op)
    }

    fn to_encoded_value(&self) -> Value {
        Value::Array(vec![
            text_value(&self.kind),
            bytes_value(&self.record.0),
            text_value(&self.field),
            text_value(&self.op),
            self.value.clone(),
        ])
    }

    fn from_encoded_value(value: Value) -> std::result::Result<Self, EncodingError> {
        let mut parts = Parts::of_array_value(value)?;
        let body = Self {
            kind: parts.next_text_value()?,
            record: RecordId(parts.next_fixed_bytes()?),
            field: parts.next_text_value()?,
            op: parts.next_text_value()?,
            value: parts.next_value()?,
        };
        parts.expect_no_more()?;
        Ok(body)
    }
}

/// One body as it lies beside the header.
#[derive(Debug, Clone, PartialEq)]
pub enum Slot<T> {
    Open {
        salt: Salt,
        body: T,
    },
    /// Erased, or withheld by whoever sent it.
    Gone,
}

impl<T> Slot<T> {
    /// The body, where it can be read.
    pub fn open(&self) -> Option<&T> {
        match self {
            Self::Open { body, .. } => Some(body),
            Self::Gone => None,
        }
    }

    /// The salt beside the body, where it can be read.
    pub(crate) fn salt(&self) -> Option<&Salt> {
        match self {
            Self::Open { salt, .. } => Some(salt),
            Self::Gone => None,
        }
    }

    /// Takes the body of another copy of the same slot where it is missing here; whether it did.
    pub(crate) fn unite_with(&mut self, other: Self) -> bool {
        let is_filled = matches!((&*self, &other), (Self::Gone, Self::Open { .. }));
        if is_filled {
            *self = other;
        }
        is_filled
    }
}

/// Body of a command, in clear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandBody {
    /// The name of the request that wrote it.
    pub command: String,
    /// H(command id, strand): whoever holds two strands of one command cannot tell that they belong together.
    pub act: Hash,
    /// The clock of the writer's machine, in milliseconds since 1970: what is shown as the time, never what decides.
    pub wall_ms: u64,
}

impl CommandBody {
    /// The body that one command leaves in one strand.
    pub fn of_command_in(command: &str, id: CommandId, strand: StrandId, wall_ms: u64) -> Result<Self> {
        let act = tagged_hash(TAG_COMMAND, &[bytes_value(&id.0), bytes_value(&strand.0)])?;
        Ok(Self { command: command.to_owned(), act, wall_ms })
    }

    fn to_encoded_value(&self) -> Value {
        Value::Array(vec![text_value(&self.command), bytes_value(&self.act), number_value(self.wall_ms)])
    }

    fn from_encoded_value(value: Value) -> std::result::Result<Self, EncodingError> {
        let mut parts = Parts::of_array_value(value)?;
        let body = Self {
            command: parts.next_text_value()?,
            act: parts.next_fixed_bytes()?,
            wall_ms: parts.next_number_value()?,
        };
        parts.expect_no_more()?;
        Ok(body)
    }
}

/// An entry whose bytes were deterministic and whose bodies match their commitments. The signature is checked apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub header: Header,
    pub header_bytes: Vec<u8>,
    /// Hash of the header without its signature: what the next entry and the journal name.
    pub hash: Hash,
    pub signature: [u8; 64],
    pub command: Slot<CommandBody>,
    pub bodies: Vec<Slot<OpBody>>,
    /// The ids of the ops: computed once, since each fold asks for them.
    ids: Vec<OpId>,
}

/// An op about to be written, with the ids of the ops it replaces.
#[derive(Debug, Clone)]
pub struct NewOp {
    pub body: OpBody,
    pub replaces: Vec<OpId>,
    /// The salt from which the id of a new record came; `None` draws one.
    pub salt: Option<Salt>,
}

/// Place of a new entry in its chain.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub strand: StrandId,
    pub sequence: u64,
    pub previous: Option<Hash>,
    pub stamp: Stamp,
}

impl Entry {
    /// Writes and signs an entry.
    pub fn sign_new_entry(
        place: Place,
        command: CommandBody,
        ops: Vec<NewOp>,
        author: &Author,
        random: &mut dyn Random,
    ) -> Result<Self> {
        let command_salt = draw_random_bytes(random);
        let mut heads = Vec::with_capacity(ops.len());
        let mut bodies = Vec::with_capacity(ops.len());
        for NewOp { body, mut replaces, salt } in ops {
            let salt = salt.unwrap_or_else(|| draw_random_bytes(random));
            replaces.sort_unstable();
            replaces.dedup();
            heads.push(OpHead { commitment: commitment_to(TAG_OP_BODY, &salt, body.to_encoded_value())?, replaces });
            bodies.push(Slot::Open { salt, body });
        }
        let header = Header {
            strand: place.strand,
            device: author.device,
            certificate: author.certificate,
            sequence: place.sequence,
            previous: place.previous,
            stamp: place.stamp,
            compartment: 0,
            command: commitment_to(TAG_COMMAND_BODY, &command_salt, command.to_encoded_value())?,
            ops: heads,
        };
        let header_bytes = encoding::encode_canonical(&header.to_encoded_value())?;
        let hash = encoding::hash_of_bytes(&header_bytes);
        let signature = author.key.sign(&hash).to_bytes();
        let command = Slot::Open { salt: command_salt, body: command };
        let ids = header.op_ids();
        Ok(Self { header, header_bytes, hash, signature, command, bodies, ids })
    }

    /// Reads an entry from its three stored parts and checks that each readable body matches its commitment.
    ///
    /// Fails where bytes are not deterministic, a shape is wrong, or a body is not the one that was committed to.
    pub fn read_signed_entry(
        header_bytes: &[u8],
        signature: &[u8],
        bodies: &[u8],
    ) -> std::result::Result<Self, EncodingError> {
        if header_bytes.len() > HEADER_BYTES_MAX {
            return Err(EncodingError::Shape);
        }
        let header = Header::from_encoded_value(encoding::decode_canonical(header_bytes)?)?;
        let signature = signature.try_into().map_err(|_| EncodingError::Shape)?;
        let mut slots = Parts::of_array_value(encoding::decode_canonical(bodies)?)?;
        let command =
            read_body_slot(slots.next_value()?, TAG_COMMAND_BODY, &header.command, CommandBody::from_encoded_value)?;
        let bodies = header
            .ops
            .iter()
            .map(|op| read_body_slot(slots.next_value()?, TAG_OP_BODY, &op.commitment, OpBody::from_encoded_value))
            .collect::<std::result::Result<_, EncodingError>>()?;
        slots.expect_no_more()?;
        let hash = encoding::hash_of_bytes(header_bytes);
        let ids = header.op_ids();
        Ok(Self { header, header_bytes: header_bytes.to_vec(), hash, signature, command, bodies, ids })
    }

    /// The bodies as they are stored.
    pub fn bodies_bytes(&self) -> std::result::Result<Vec<u8>, EncodingError> {
        let mut slots = vec![write_body_slot(&self.command, CommandBody::to_encoded_value)];
        slots.extend(self.bodies.iter().map(|slot| write_body_slot(slot, OpBody::to_encoded_value)));
        encoding::encode_canonical(&Value::Array(slots))
    }

    /// Tells whether the signature over the header is this key's (verified strictly).
    pub fn is_signed_by(&self, key: &VerifyingKey) -> bool {
        key.verify_strict(&self.hash, &Signature::from_bytes(&self.signature)).is_ok()
    }

    /// The id of the op at `index`: the first 16 bytes of a hash over where it stands and what it commits to. Of an op that
    /// is not there, an id that no op has.
    pub fn op_id(&self, index: usize) -> OpId {
        self.ids.get(index).copied().unwrap_or(OpId([0; 16]))
    }

    /// Takes the bodies of another copy of the same entry where they are missing here, the command's too; whether any came.
    pub(crate) fn unite_with(&mut self, other: Self) -> bool {
        let mut is_filled = self.command.unite_with(other.command);
        for (slot, other) in self.bodies.iter_mut().zip(other.bodies) {
            is_filled |= slot.unite_with(other);
        }
        is_filled
    }

    /// The ops with their ids, in order.
    pub fn ops(&self) -> impl Iterator<Item = (OpId, &OpHead, &Slot<OpBody>)> {
        self.header
            .ops
            .iter()
            .zip(&self.bodies)
            .enumerate()
            .map(|(index, (head, body))| (self.op_id(index), head, body))
    }

    /// Returns the entry without the bodies of these ops: salt and body go, header and signature stay valid.
    #[must_use]
    pub fn without_erased(mut self, erased: &dyn Fn(OpId) -> bool) -> Self {
        for index in 0..self.bodies.len() {
            let id = self.op_id(index);
            if let Some(slot) = self.bodies.get_mut(index)
                && erased(id)
            {
                *slot = Slot::Gone;
            }
        }
        self
    }
}

impl Header {
    fn op_ids(&self) -> Vec<OpId> {
        let id_of_op = |(index, op): (u64, &OpHead)| {
            let parts = [
                bytes_value(&self.strand.0),
                bytes_value(&self.device.0),
                bytes_value(&self.certificate),
                number_value(self.sequence),
                number_value(index),
                bytes_value(&op.commitment),
            ];
            OpId(first_sixteen(TAG_OP, &parts))
        };
        (0..).zip(&self.ops).map(id_of_op).collect()
    }

    fn to_encoded_value(&self) -> Value {
        let ops = self.ops.iter().map(|op| {
            let replaces = op.replaces.iter().map(|id| bytes_value(&id.0)).collect();
            Value::Array(vec![bytes_value(&op.commitment), Value::Array(replaces)])
        });
        Value::Array(vec![
            text_value(&format!("{FORMAT}{VERSION}")),
            bytes_value(&self.strand.0),
            bytes_value(&self.device.0),
            bytes_value(&self.certificate),
            number_value(self.sequence),
            self.previous.map_or(Value::Null, |hash| bytes_value(&hash)),
            number_value(self.stamp.0),
            number_value(self.compartment),
            bytes_value(&self.command),
            Value::Array(ops.collect()),
        ])
    }

    fn from_encoded_value(value: Value) -> std::result::Result<Self, EncodingError> {
        let mut parts = Parts::of_format_value(value, FORMAT, VERSION)?;
        let header = Self {
            strand: StrandId(parts.next_fixed_bytes()?),
            device: DeviceId(parts.next_fixed_bytes()?),
            certificate: parts.next_fixed_bytes()?,
            sequence: parts.next_number_value()?,
            previous: parts.fixed_or_null()?,
            stamp: Stamp(parts.next_number_value()?),
            compartment: parts.next_number_value()?,
            command: parts.next_fixed_bytes()?,
            ops: parts.next_array_value()?.into_iter().map(read_op_head).collect::<std::result::Result<_, _>>()?,
        };
        parts.expect_no_more()?;
        let replaced: usize = header.ops.iter().map(|op| op.replaces.len()).sum();
        let is_well_formed = header.previous.is_none() == (header.sequence == 0)
            && header.compartment == 0
            && header.ops.len() <= OPS_MAX
            && replaced <= REPLACED_MAX;
        if is_well_formed { Ok(header) } else { Err(EncodingError::Shape) }
    }
}

fn read_op_head(value: Value) -> std::result::Result<OpHead, EncodingError> {
    let mut parts = Parts::of_array_value(value)?;
    let commitment = parts.next_fixed_bytes()?;
    let replaces: Vec<OpId> = parts
        .next_array_value()?
        .into_iter()
        .map(|id| id.into_bytes().ok().and_then(|id| id.try_into().ok()).map(OpId).ok_or(EncodingError::Shape))
        .collect::<std::result::Result<_, _>>()?;
    parts.expect_no_more()?;
    if replaces.is_sorted_by(|a, b| a < b) { Ok(OpHead { commitment, replaces }) } else { Err(EncodingError::Shape) }
}

fn commitment_to(tag: &str, salt: &Salt, body: Value) -> std::result::Result<Hash, EncodingError> {
    tagged_hash(tag, &[bytes_value(salt), body])
}

fn read_body_slot<T>(
    slot: Value,
    tag: &str,
    commitment: &Hash,
    body: impl FnOnce(Value) -> std::result::Result<T, EncodingError>,
) -> std::result::Result<Slot<T>, EncodingError> {
    match slot {
        Value::Null => Ok(Slot::Gone),
        open => {
            let mut parts = Parts::of_array_value(open)?;
            let salt: Salt = parts.next_fixed_bytes()?;
            let value = parts.next_value()?;
            parts.expect_no_more()?;
            if commitment_to(tag, &salt, value.clone())? != *commitment {
                return Err(EncodingError::Shape);
            }
            Ok(Slot::Open { salt, body: body(value)? })
        }
    }
}

fn write_body_slot<T>(slot: &Slot<T>, body: impl FnOnce(&T) -> Value) -> Value {
    match slot {
        Slot::Open { salt, body: open } => Value::Array(vec![bytes_value(salt), body(open)]),
        Slot::Gone => Value::Null,
    }
}

#[cfg(test)]
mod tests;
