//! Safe figures: what a table gives away about small groups, and what to hide so that it does not.
//!
//! Three parts that do not trust each other. `protect` sees the counts and proposes which cells to hide. `attack` sees only
//! what would be published, together with everything published before, and finds out what it can. `check` adds up the tables
//! of whole numbers that prove the rest. A table comes out only where the attack finds nothing and the check agrees; whatever
//! is in doubt, or takes too many steps, counts as given away.
//!
//! Pure: no file, no store, no clock, no randomness. The crate knows nothing of cases or persons, only of counts.

#![deny(unreachable_pub)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

mod atoms;
mod attack;
mod branch_and_bound;
mod budget;
mod equations;
mod extremes;
mod leaf_set;
mod lookup;
mod pattern;
mod proof;
mod proof_check;
mod protect;
mod publication;
mod simplex;
mod space;
mod subtraction;
mod suppression_problem;
mod union;
mod worlds;

pub use attack::{Attack, Finding, Interval, Rule, attack, attack_knowing_zeros};
pub use budget::Budget;
pub use proof::{CellProof, Crowd, Proof, World};
pub use proof_check::{Failure, FailureReason, check_proof};
pub use protect::{protect, protect_within};
pub use publication::{
    Bounds, Category, Cell, Invalid, Kind, LARGEST, Publication, Rules, Slice, Status, UnreadableCell, Variable,
    leaves_of,
};
pub use suppression_problem::{Protected, Refusal, SuppressionProblem, Table, TrueCell};
