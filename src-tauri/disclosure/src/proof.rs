//! The proof that a hidden cell is hidden: two tables of whole numbers that agree with everything published, far enough apart
//! in that cell. A reader who doubts adds up; nobody has to trust a solver.

/// The tables, each once, and which two of them stand for which cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proof {
    pub worlds: Vec<World>,
    pub cells: Vec<CellProof>,
}

/// For one hidden cell: the table in which it is low and the one in which it is high, as places in [`Proof::worlds`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellProof {
    /// The place of the cell in the publication.
    pub cell: usize,
    pub low: usize,
    pub high: usize,
}

/// A population that could have been: how many people stand where. Combinations that are not listed are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct World {
    pub people: Vec<Crowd>,
}

/// People who are alike in every published respect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crowd {
    /// The place of their leaf in each variable's list, variables in the order of the publication (by name).
    pub leaves: Vec<usize>,
    /// The snapshot that first counted them; where snapshots are unrelated, the one they belong to.
    pub snapshot: i64,
    pub count: u64,
}
