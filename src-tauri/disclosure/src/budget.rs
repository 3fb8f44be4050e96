//! The work that may be spent on an answer, counted in steps.

/// The work that may be spent before the answer is no. Steps are counted, never time: the same problem gives the same answer
/// on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    pub steps: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { steps: 20_000_000 }
    }
}
