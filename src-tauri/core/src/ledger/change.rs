//! Change that a command wants written: acts on records, gathered before anything is touched.
//!
//! A capability says *put this answer there*; which ops that takes and what they replace is found out by the write path.

use crate::base::ids::{RecordId, StrandId};
use crate::dictionary::Fields;
use crate::dictionary::keys::RecordKey;

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

/// One act on one record.
#[derive(Debug, Clone)]
pub(super) enum Act {
    /// `ends`: records of the same kind that this one takes the place of (consent rows).
    Create {
        parent: Option<RecordId>,
        ends: Vec<RecordId>,
        fields: Fields,
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

    /// Makes a record with these answers; `parent` is the record it is part of, `None` for a root.
    pub fn create(&mut self, at: RecordAddress, kind: RecordKey, parent: Option<RecordId>, fields: Fields) {
        self.create_named(at, kind.name, parent, fields);
    }

    /// Makes a record of a kind named at run time: the generic form, imports.
    pub fn create_named(&mut self, at: RecordAddress, kind: &str, parent: Option<RecordId>, fields: Fields) {
        self.plan(at, kind, Act::Create { parent, ends: Vec::new(), fields });
    }

    /// Makes a record that ends others of its kind: a consent row and those whose scope and recipient it contains.
    pub fn create_ending(
        &mut self,
        at: RecordAddress,
        kind: RecordKey,
        parent: Option<RecordId>,
        ends: Vec<RecordId>,
        fields: Fields,
    ) {
        self.plan(at, kind.name, Act::Create { parent, ends, fields });
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
