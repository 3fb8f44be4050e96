//! Invented populations and the tables over them. Nobody in here exists.

use std::collections::BTreeMap;

use amparo_disclosure::{Category, Slice, SuppressionProblem, Table, TrueCell, Variable};

/// Numbers that look random and are the same every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) >> 11) % sides
    }
}

/// People, each with a leaf of every variable.
pub struct Population {
    pub names: Vec<String>,
    pub sizes: Vec<usize>,
    pub people: Vec<Vec<usize>>,
}

impl Population {
    /// People who gather in the first leaves, as they do in real tables.
    pub fn of(names: &[&str], sizes: &[usize], people: usize, dice: &mut Dice) -> Self {
        let mut all = Vec::new();
        for _ in 0..people {
            let leaf = |size: &usize| {
                let rolls: Vec<u64> = (0..2).map(|_| dice.roll(*size as u64)).collect();
                rolls.into_iter().min().unwrap_or(0) as usize
            };
            all.push(sizes.iter().map(leaf).collect());
        }
        Self { names: names.iter().map(|name| (*name).to_owned()).collect(), sizes: sizes.to_vec(), people: all }
    }

    pub fn leaf(variable: &str, leaf: usize) -> String {
        format!("{variable}{leaf:02}")
    }

    pub fn variables(&self) -> BTreeMap<String, Variable> {
        let variable = |(name, size): (&String, &usize)| {
            (name.clone(), Variable::of((0..*size).map(|leaf| Self::leaf(name, leaf))))
        };
        self.names.iter().zip(&self.sizes).map(variable).collect()
    }

    /// The cross of some variables with all its margins, for the people whose leaves of the others are in `within`.
    pub fn table(&self, name: &str, crossed: &[usize], within: &BTreeMap<usize, Vec<usize>>) -> Table {
        let mut cells = Vec::new();
        let mut at = vec![0; crossed.len()];
        loop {
            let mut slice = Slice::new();
            for (axis, leaf) in crossed.iter().zip(&at).filter(|(axis, leaf)| **leaf < self.sizes[**axis]) {
                slice.insert(self.names[*axis].clone(), Category::One(Self::leaf(&self.names[*axis], *leaf)));
            }
            for (axis, leaves) in within {
                let names = leaves.iter().map(|leaf| Self::leaf(&self.names[*axis], *leaf));
                slice.insert(self.names[*axis].clone(), Category::Union(names.collect()));
            }
            let counted = |person: &&Vec<usize>| {
                crossed.iter().zip(&at).all(|(axis, leaf)| *leaf == self.sizes[*axis] || person[*axis] == *leaf)
                    && within.iter().all(|(axis, leaves)| leaves.contains(&person[*axis]))
            };
            cells.push(TrueCell::new(slice, self.people.iter().filter(counted).count() as u64));
            let Some(next) = (0..crossed.len()).rev().find(|place| at[*place] < self.sizes[crossed[*place]]) else {
                return Table { name: name.to_owned(), cells };
            };
            at[next] += 1;
            at[next + 1..].fill(0);
        }
    }

    pub fn problem(&self, tables: Vec<Table>) -> SuppressionProblem {
        SuppressionProblem { variables: self.variables(), snapshot: 0, monotone: true, tables }
    }
}
