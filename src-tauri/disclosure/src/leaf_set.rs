//! A set of leaves of one classification, as bits.

use crate::lookup::Lookup;

/// Some of the leaves 0, 1, 2 … of a variable. Sets of one variable have one length and compare as sets.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct LeafSet {
    words: Vec<u64>,
}

impl LeafSet {
    pub(crate) fn empty_set(leaves: usize) -> Self {
        Self { words: vec![0; leaves.div_ceil(64)] }
    }

    pub(crate) fn from_members(leaves: usize, members: impl IntoIterator<Item = usize>) -> Self {
        let mut set = Self::empty_set(leaves);
        members.into_iter().for_each(|leaf| set.insert(leaf));
        set
    }

    pub(crate) fn insert(&mut self, leaf: usize) {
        self.words.change_at(leaf / 64, |word| *word |= 1 << (leaf % 64));
    }

    pub(crate) fn contains(&self, leaf: usize) -> bool {
        self.words.at(leaf / 64) >> (leaf % 64) & 1 == 1
    }

    pub(crate) fn is_subset(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).all(|(mine, theirs)| mine & !theirs == 0)
    }

    pub(crate) fn intersects(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).any(|(mine, theirs)| mine & theirs != 0)
    }

    pub(crate) fn add_all(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(mine, theirs)| *mine |= theirs);
    }

    pub(crate) fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words
            .iter()
            .enumerate()
            .flat_map(|(place, word)| (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| place * 64 + bit))
    }
}
