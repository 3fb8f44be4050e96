//! A set of leaves of one classification, as bits.

/// Some of the leaves 0, 1, 2 … of a variable. Sets of one variable have one length and compare as sets.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeafSet {
    words: Vec<u64>,
}

impl LeafSet {
    pub fn empty_set(leaves: usize) -> Self {
        Self { words: vec![0; leaves.div_ceil(64)] }
    }

    pub fn from_members(leaves: usize, members: impl IntoIterator<Item = usize>) -> Self {
        let mut set = Self::empty_set(leaves);
        members.into_iter().for_each(|leaf| set.insert(leaf));
        set
    }

    pub fn insert(&mut self, leaf: usize) {
        self.words[leaf / 64] |= 1 << (leaf % 64);
    }

    pub fn contains(&self, leaf: usize) -> bool {
        self.words[leaf / 64] >> (leaf % 64) & 1 == 1
    }

    pub fn is_subset(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).all(|(mine, theirs)| mine & !theirs == 0)
    }

    pub fn intersects(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).any(|(mine, theirs)| mine & theirs != 0)
    }

    pub fn add_all(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(mine, theirs)| *mine |= theirs);
    }

    pub fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words
            .iter()
            .enumerate()
            .flat_map(|(place, word)| (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| place * 64 + bit))
    }
}
