//! A history as it is planned: who writes what, in words, with ops and records named by their numbers. It is what is
//! drawn, shrunk, kept in files and read by the oracle; only building turns it into signed entries.

use super::members::Name;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Everything that one strand is told, and the house that reads it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Plan {
    /// Certificates that the statement has revoked.
    pub revoked: BTreeSet<Name>,
    /// Certified people whom this house has not let in.
    pub elsewhere: BTreeSet<Name>,
    /// Records that could be made; the first is the strand's own.
    pub records: Vec<PlannedRecord>,
    pub entries: Vec<PlannedEntry>,
}

/// A record: its id comes from kind, maker, parent and salt, whether or not anybody makes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct PlannedRecord {
    pub kind: String,
    pub by: Name,
    pub salt: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<usize>,
}

/// One entry of one member.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct PlannedEntry {
    pub number: u32,
    pub by: Name,
    pub device: u8,
    pub stamp: u64,
    #[serde(default, skip_serializing_if = "is_usual")]
    pub chain: Chain,
    pub ops: Vec<PlannedOp>,
}

fn is_usual(chain: &Chain) -> bool {
    *chain == Chain::Next
}

/// Place of an entry in its chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Chain {
    #[default]
    Next,
    /// Under the number of the one before it: a fork.
    Twin,
    /// After one that nobody has: a gap.
    AfterLost,
}

/// One op.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct PlannedOp {
    pub number: u32,
    /// A word for what its writer was about, for the eye and for the counts.
    pub act: String,
    pub op: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kind: String,
    pub of: Of,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub field: String,
    pub value: Said,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<u32>,
    /// Tells that the body never comes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withheld: bool,
}

/// The record that an op names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Of {
    Record(usize),
    /// The id that this record would have in another strand.
    InOtherStrand(usize),
    /// Sixteen bytes of somebody's choice.
    Forged(u8),
}

/// The value of an op.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Said {
    Nothing,
    Parent(usize),
    ForgedParent(u8),
    Known(String),
    State(String),
    Code(String),
    Organisation(u8),
    /// A known answer that no field of the simulation takes.
    Unfit,
    /// The ops that whoever took a record back had seen.
    Seen(Vec<u32>),
    /// A hold's target.
    Hold(Target),
    /// An erasure's target, with the ops that it covers and what each goes on keeping out.
    Erase(Target, Vec<(u32, Vec<u32>)>),
    /// A cut after this entry.
    After(u32),
    /// A cut that names this entry under another number.
    AfterWrongNumber(u32),
}

/// Target of an erasure or a hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Target {
    Op(u32),
    Record(usize),
    Strand,
}

impl PlannedOp {
    /// The last of the records that it names.
    pub(super) fn furthest_record(&self) -> usize {
        let of = match self.of {
            Of::Record(record) | Of::InOtherStrand(record) => record,
            Of::Forged(_) => 0,
        };
        let named = match self.value {
            Said::Parent(record) | Said::Hold(Target::Record(record)) | Said::Erase(Target::Record(record), _) => {
                record
            }
            _ => 0,
        };
        of.max(named)
    }
}

impl Plan {
    pub(super) fn ops(&self) -> impl Iterator<Item = (usize, &PlannedEntry, &PlannedOp)> {
        self.entries.iter().enumerate().flat_map(|(place, entry)| entry.ops.iter().map(move |op| (place, entry, op)))
    }

    pub(super) fn to_text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap() + "\n"
    }

    pub(super) fn from_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap()
    }
}
