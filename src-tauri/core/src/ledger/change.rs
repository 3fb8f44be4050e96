//! Change that a command wants written: acts on records, gathered before anything is touched.
//!
//! A capability says *put this answer there*; which ops that takes and what they replace is found out by the write path.

use crate::base::encoding::Hash;
use crate::base::ids::{RecordId, StrandId};
use crate::dictionary::Fields;
use crate::ledger::entry::{Salt, derive_part_id, derive_root_id};

/// One record in its strand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordAddress {
    pub strand: StrandId,
    pub record: RecordId,
}

impl RecordAddress {
    /// A root record: its id is its strand's.
    pub fn root(record: RecordId) -> Self {
        Self { strand: record.as_strand_id(), record }
    }

    /// A part of this strand.
    pub fn part(strand: StrandId, record: RecordId) -> Self {
        Self { strand, record }
    }
}

/// A record about to be made. Its id comes from who makes it, of what kind it is and a salt, so that nobody else can give
/// a record this id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRecord {
    at: RecordAddress,
    kind: String,
    parent: Option<RecordId>,
    salt: Salt,
}

impl NewRecord {
    /// A record of its own, with which a strand begins.
    pub(crate) fn root_record(certificate: &Hash, kind: &str, salt: Salt) -> Self {
        let at = RecordAddress::root(derive_root_id(certificate, kind, &salt));
        Self { at, kind: kind.to_owned(), parent: None, salt }
    }

    /// A record that is part of another in this strand.
    pub(crate) fn part_record(certificate: &Hash, strand: StrandId, kind: &str, parent: RecordId, salt: Salt) -> Self {
        let record = derive_part_id(strand, certificate, kind, parent, &salt);
        Self { at: RecordAddress::part(strand, record), kind: kind.to_owned(), parent: Some(parent), salt }
    }

    /// The place where it will stand.
    pub(crate) fn address(&self) -> RecordAddress {
        self.at
    }

    /// The id that it will have.
    pub(crate) fn record_id(&self) -> RecordId {
        self.at.record
    }
}

/// One act on one record.
#[derive(Debug, Clone)]
pub(super) enum Act {
    /// `ends`: records of the same kind that this one takes the place of (consent rows).
    Create {
        parent: Option<RecordId>,
        ends: Vec<RecordId>,
        fields: Fields,
        salt: Salt,
    },
    Edit(Fields),
    Void,
    Restore,
}

/// An act with the record it is for.
#[derive(Debug, Clone)]
pub(super) struct Planned {
    pub at: RecordAddress,
    pub kind: String,
    pub act: Act,
}

/// Everything one command writes, in one transaction.
#[derive(Debug, Clone)]
pub struct Change {
    pub(super) command: String,
    pub(super) planned: Vec<Planned>,
    pub(super) undoable: bool,
}

impl Change {
    /// A change that the worker can take back with undo.
    pub fn new(command: &str) -> Self {
        Self { command: command.to_owned(), planned: Vec::new(), undoable: true }
    }

    /// A change with a counter-act of its own instead of undo: consent, sent referrals, imports, keys.
    pub fn lasting(command: &str) -> Self {
        Self { undoable: false, ..Self::new(command) }
    }

    /// Makes a record with these answers.
    pub fn create(&mut self, new: NewRecord, fields: Fields) {
        self.create_ending(new, Vec::new(), fields);
    }

    /// Makes a record that ends others of its kind: a consent row and those whose scope and recipient it contains.
    pub fn create_ending(&mut self, new: NewRecord, ends: Vec<RecordId>, fields: Fields) {
        let NewRecord { at, kind, parent, salt } = new;
        self.planned.push(Planned { at, kind, act: Act::Create { parent, ends, fields, salt } });
    }

    /// Puts these answers into a record; fields that are not named stay as they are.
    pub fn edit(&mut self, at: RecordAddress, kind: &str, fields: Fields) {
        self.plan(at, kind, Act::Edit(fields));
    }

    /// Takes a record back: it stays in history and shows no more.
    pub fn void(&mut self, at: RecordAddress, kind: &str) {
        self.plan(at, kind, Act::Void);
    }

    /// Brings a record back that was taken back.
    pub fn restore(&mut self, at: RecordAddress, kind: &str) {
        self.plan(at, kind, Act::Restore);
    }

    /// How many new records it makes.
    pub fn records(&self) -> usize {
        self.planned.iter().filter(|planned| matches!(planned.act, Act::Create { .. })).count()
    }

    fn plan(&mut self, at: RecordAddress, kind: &str, act: Act) {
        self.planned.push(Planned { at, kind: kind.to_owned(), act });
    }
}
