//! The cell suppression problem and its answer: true counts go in here and nowhere else. The answer holds a
//! publication, which has no place for a hidden count, or the reason why none of it may be published.

use std::collections::BTreeMap;

use crate::attack::{Interval, Rule};
use crate::proof::Proof;
use crate::publication::{Invalid, Publication, Slice, Variable};

/// Tables of one population that are to be published together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuppressionProblem {
    pub variables: BTreeMap<String, Variable>,
    /// The number of the count, as in the publication; 0 for a population that is counted once.
    pub snapshot: i64,
    /// Whether a later snapshot can only add people to an earlier one.
    pub monotone: bool,
    pub tables: Vec<Table>,
}

/// One table: its inner cells and every margin and total that is to stand in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    pub cells: Vec<TrueCell>,
}

/// A cell with its true count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrueCell {
    pub slice: Slice,
    pub count: u64,
    /// To be hidden as small although its count is not, for instance because too few different persons stand behind it.
    pub small: bool,
    /// Empty by definition: everybody knows, so it is shown and never a hiding place.
    pub structural_zero: bool,
}

impl TrueCell {
    /// A cell with nothing special about it.
    pub fn new(slice: Slice, count: u64) -> Self {
        Self { slice, count, small: false, structural_zero: false }
    }
}

/// The publication that may leave, and the proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protected {
    /// The cells of the problem in its order, table after table, with the kind of each hidden one: the copy for the ledger.
    /// [`Publication::without_kind`] makes the copy that leaves.
    pub publication: Publication,
    /// Cells hidden because they are small, cells hidden for their sake, cells shown.
    pub primary: usize,
    pub secondary: usize,
    pub shown: usize,
    /// The publication that was attacked: the earlier publications that overlap with the problem, directly or through others, and
    /// the problem itself, as one. The cells of the problem come last.
    pub union: Publication,
    /// The interval that a reader of the union can work out for each of its cells, in its order; of shown cells, the number.
    pub intervals: Vec<Interval>,
    /// Two tables of whole numbers for each hidden cell of the union, which [`crate::proof_check`] has verified.
    pub proof: Proof,
    /// The work that was spent.
    pub steps: u64,
}

/// A reason why nothing is published. The caller makes the sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The problem or an earlier publication cannot be read.
    #[error("unreadable: {0}")]
    Invalid(#[from] Invalid),
    /// The problem gives the same slice two counts, or one that its parts contradict.
    #[error("the problem contradicts itself")]
    Contradiction { tables: Vec<String>, slice: Slice },
    /// A slice was shown before with another number.
    #[error("a number that was published before is another now")]
    Changed { earlier: usize, table: String, slice: Slice, was: u64, now: u64 },
    /// No table of counts agrees with the problem and with what was published before: people were moved or removed.
    #[error("the counts contradict what was published before")]
    Inconsistent { earlier: Vec<usize>, tables: Vec<String> },
    /// Together with what was published before it would give a slice away, and hiding more of the problem does not help.
    #[error("together with what was published before it gives a slice away")]
    Clash { rule: Rule, earlier: Vec<usize>, tables: Vec<String>, slice: Slice, interval: Interval },
    /// No answer was found within the budget.
    #[error("it could not be decided whether it is safe")]
    Undecided { steps: u64 },
}
