//! The attacker: knows a publication and nothing else, and finds out what it can about every cell in it.

use crate::certificate::Certificates;
use crate::publication::{Invalid, Publication};
use crate::question::Budget;

/// What a reader can find out about a count: `low ≤ count`, and `count ≤ high` where there is a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    pub low: u64,
    pub high: Option<u64>,
}

/// The rules of the reference, in its order, and `Undecided` for what the budget did not suffice for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    Exact,
    Narrow,
    Small,
    Present,
    Bounded,
    OpenSmall,
    Difference,
    Residual,
    Atom,
    Attribute,
    Inconsistent,
    Undecided,
}

/// Something given away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    /// The slice given away, with categories as leaves.
    pub slice: crate::publication::Slice,
    pub interval: Interval,
    /// The cells of the publication it was computed from, the cell itself first where it is one.
    pub cells: Vec<usize>,
}

/// What the attack found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attack {
    pub findings: Vec<Finding>,
    /// For each cell of the publication what can be found out about it.
    pub intervals: Vec<Interval>,
    /// The worlds that prove that the hidden cells are hidden; complete where there are no findings.
    pub certificates: Certificates,
    pub steps: u64,
}

/// Plays the attacker on everything published about one population.
pub fn attack(publication: &Publication, budget: Budget) -> Result<Attack, Invalid> {
    publication.validate()?;
    let _ = budget;
    Ok(Attack { findings: vec![], intervals: vec![], certificates: Certificates::default(), steps: 0 })
}
