//! Adds up the proof.

use crate::certificate::Certificates;
use crate::publication::Publication;

/// A cell whose proof fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failure {
    pub cell: usize,
}

/// The cells whose proof fails; none where all is proven.
pub fn check(publication: &Publication, _certificates: &Certificates) -> Vec<Failure> {
    (0..publication.cells.len()).map(|cell| Failure { cell }).collect()
}
