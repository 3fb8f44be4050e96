//! Atoms: the finest groups of people that a reader can tell apart. A cell is a sum of atoms, and a population is a number of
//! people for each atom.
//!
//! Tables that share only a margin are not multiplied out. Cells are grouped by the classifications that they use; groups that
//! hang together like a tree keep tables of their own, joined by "as many people here as there" for each combination of what
//! they share. Any two tables of whole numbers with equal margins are margins of one table of whole numbers (fill it from the
//! north-west corner), so nothing is lost. Groups that form a ring are multiplied out.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::lookup::Lookup;
use crate::publication::Invalid;
use crate::space::{Space, hash_signature};

/// More combinations than this in one table are refused.
const COMBINATIONS_MAX: usize = 4_000_000;

#[derive(Debug)]
pub(crate) struct Atoms {
    /// Parts in an order in which each hangs on an earlier one; the first on none.
    pub parts: Vec<Part>,
    /// For each slice its atoms, once for each part that can express it; the smallest part first.
    pub forms: Vec<Vec<Vec<u32>>>,
    pub count: usize,
}

/// A table over some axes.
#[derive(Debug)]
pub(crate) struct Part {
    pub axes: Vec<usize>,
    /// The number of its first atom; those of a part are numbered through.
    pub first: usize,
    /// A combination of merged leaves in each atom, in the order of `axes`.
    pub sample: Vec<Vec<usize>>,
    pub joint: Option<Joint>,
}

/// The join of a part with an earlier one: for each combination of the axes they share, the atoms of either that lie in it.
#[derive(Debug)]
pub(crate) struct Joint {
    pub shared: Vec<usize>,
    pub classes: Vec<(Vec<u32>, Vec<u32>)>,
}

impl Atoms {
    pub(crate) fn of(space: &Space) -> Result<Self, Invalid> {
        let tree = build_join_tree(space);
        let mut parts: Vec<Part> = Vec::new();
        let mut forms: Vec<Vec<Vec<u32>>> = vec![Vec::new(); space.slices.len()];
        let mut count = 0;
        for (number, branch) in tree.iter().enumerate() {
            let mut shared: Vec<&[usize]> = vec![&branch.shared];
            shared.extend(tree.iter().filter(|other| other.onto == Some(number)).map(|other| other.shared.as_slice()));
            let built = build_atoms(space, &branch.axes, &shared, count)?;
            for (form, (_, atoms)) in forms.iter_mut().zip(built.forms).filter(|(_, (expressed, _))| *expressed) {
                form.push(atoms);
            }
            parts.push(Part { axes: branch.axes.clone(), first: count, sample: built.sample, joint: None });
            count += parts.last().map_or(0, |part| part.sample.len());
        }
        for (number, branch) in tree.into_iter().enumerate() {
            let ends = branch.onto.and_then(|onto| parts.get(onto)).zip(parts.get(number));
            let joint = ends.map(|(onto, part)| onto.join_part(part, branch.shared));
            parts.change_at(number, |part| part.joint = joint);
        }
        for form in &mut forms {
            form.sort_by_key(Vec::len);
        }
        Ok(Self { parts, forms, count })
    }

    /// The smallest form of a slice.
    pub(crate) fn smallest_form(&self, slice: usize) -> &[u32] {
        self.forms.get(slice).and_then(|forms| forms.first()).map_or(&[], Vec::as_slice)
    }
}

impl Part {
    /// For each atom the combination of shared leaves that it lies in, and its number.
    fn shared_combinations(&self, shared: &[usize]) -> impl Iterator<Item = (Vec<usize>, u32)> + '_ {
        let places: Vec<usize> =
            self.axes.iter().zip(0..).filter(|(axis, _)| shared.contains(axis)).map(|(_, at)| at).collect();
        self.sample
            .iter()
            .zip(self.first as u32..)
            .map(move |(sample, atom)| (places.iter().map(|place| sample.at(*place)).collect(), atom))
    }

    /// Joins a later part to this one along the axes that they share.
    fn join_part(&self, later: &Self, shared: Vec<usize>) -> Joint {
        let mut classes: BTreeMap<Vec<usize>, (Vec<u32>, Vec<u32>)> = BTreeMap::new();
        for (key, atom) in self.shared_combinations(&shared) {
            classes.entry(key).or_default().0.push(atom);
        }
        for (key, atom) in later.shared_combinations(&shared) {
            classes.entry(key).or_default().1.push(atom);
        }
        Joint { shared, classes: classes.into_values().collect() }
    }
}

/// A part before its atoms are known.
#[derive(Debug, PartialEq, Eq)]
struct Branch {
    axes: Vec<usize>,
    onto: Option<usize>,
    shared: Vec<usize>,
}

/// The groups of axes that slices use, as a tree; the root first.
fn build_join_tree(space: &Space) -> Vec<Branch> {
    let mut groups: Vec<BTreeSet<usize>> = Vec::new();
    for slice in &space.slices {
        let axes: BTreeSet<usize> = slice.restricted_axes().collect();
        if !groups.iter().any(|group| axes.is_subset(group)) {
            groups.retain(|group| !group.is_subset(&axes));
            groups.push(axes);
        }
    }
    groups.sort();
    let mut plucked: Vec<(BTreeSet<usize>, BTreeSet<usize>, BTreeSet<usize>)> = Vec::new();
    while groups.len() > 1 {
        match find_ear(&groups) {
            Some((ear, onto)) => {
                let axes = groups.remove(ear);
                let shared = axes.intersection(&onto).copied().collect();
                plucked.push((axes, onto, shared));
            }
            None => {
                let Some((one, other)) = closest_groups(&groups, space) else { break };
                let merged: BTreeSet<usize> = one.union(&other).copied().collect();
                groups.retain(|group| !group.is_subset(&merged));
                groups.push(merged);
                groups.sort();
            }
        }
    }
    let root = groups.pop().unwrap_or_default();
    let mut branches = vec![Branch { axes: root.into_iter().collect(), onto: None, shared: Vec::new() }];
    for (axes, onto, shared) in plucked.into_iter().rev() {
        let onto: Vec<usize> = onto.into_iter().collect();
        let onto = branches.iter().position(|branch| branch.axes == onto);
        branches.push(Branch { axes: axes.into_iter().collect(), onto, shared: shared.into_iter().collect() });
    }
    branches
}

/// A group that shares with all others together no more than with one other (Graham, Yu and Özsoyoğlu), and that other.
fn find_ear(groups: &[BTreeSet<usize>]) -> Option<(usize, BTreeSet<usize>)> {
    for (number, group) in groups.iter().enumerate() {
        let others = || groups.iter().enumerate().filter(|(other, _)| *other != number);
        let elsewhere: BTreeSet<usize> =
            group.iter().filter(|axis| others().any(|(_, other)| other.contains(axis))).copied().collect();
        if let Some((_, onto)) = others().find(|(_, other)| elsewhere.is_subset(other)) {
            return Some((number, onto.clone()));
        }
    }
    None
}

/// The two groups of a ring whose union has the fewest combinations.
fn closest_groups(groups: &[BTreeSet<usize>], space: &Space) -> Option<(BTreeSet<usize>, BTreeSet<usize>)> {
    let pairs =
        groups.iter().enumerate().flat_map(|(place, one)| groups.iter().skip(place + 1).map(move |other| (one, other)));
    let size = |(one, other): &(&BTreeSet<usize>, &BTreeSet<usize>)| {
        one.union(other).fold(1_usize, |size, axis| size.saturating_mul(space.size_of_axis(*axis)))
    };
    pairs.min_by_key(size).map(|(one, other)| (one.clone(), other.clone()))
}

struct Built {
    sample: Vec<Vec<usize>>,
    /// For each slice whether this part can express it, and its atoms if so.
    forms: Vec<(bool, Vec<u32>)>,
}

/// Gives every combination the XOR of the signatures of what covers it, and merges equal ones.
fn build_atoms(space: &Space, axes: &[usize], shared: &[&[usize]], first: usize) -> Result<Built, Invalid> {
    let sizes: Vec<usize> = axes.iter().map(|axis| space.size_of_axis(*axis)).collect();
    let combinations = sizes.iter().try_fold(1_usize, |product, size| product.checked_mul(*size));
    let combinations = combinations.filter(|count| *count <= COMBINATIONS_MAX).ok_or(Invalid::TooManyCombinations)?;
    let mut signatures = vec![0_u128; combinations];
    let mut boxes = Vec::new();
    for (number, slice) in space.slices.iter().enumerate() {
        if !slice.restricted_axes().all(|axis| axes.contains(&axis)) {
            boxes.push(None);
            continue;
        }
        let sides: Vec<Vec<usize>> = axes
            .iter()
            .zip(&sizes)
            .map(|(axis, size)| {
                slice.set_on_axis(*axis).map_or_else(|| (0..*size).collect(), |set| set.iter().collect())
            })
            .collect();
        let places = combine_places(&sides, &sizes);
        let mark = hash_signature(number as u64);
        places.iter().for_each(|place| signatures.change_at(*place, |signature| *signature ^= mark));
        boxes.push(Some(places));
    }
    let samples: Vec<Vec<usize>> = (0..combinations).map(|place| leaves_of_place(place, &sizes)).collect();
    for (number, shared) in shared.iter().enumerate() {
        let places: Vec<(usize, usize)> = axes
            .iter()
            .zip(&sizes)
            .enumerate()
            .filter(|(_, (axis, _))| shared.contains(axis))
            .map(|(at, (_, size))| (at, *size))
            .collect();
        for (signature, sample) in signatures.iter_mut().zip(&samples) {
            let class = places.iter().fold(0_u64, |class, (at, size)| class * *size as u64 + sample.at(*at) as u64);
            *signature ^= hash_signature((1 << 62) + ((number as u64) << 40) + class);
        }
    }
    let mut known: HashMap<u128, u32> = HashMap::new();
    let mut sample = Vec::new();
    let mut atom_of = Vec::with_capacity(combinations);
    for (found, combination) in signatures.into_iter().zip(samples) {
        atom_of.push(*known.entry(found).or_insert_with(|| {
            sample.push(combination);
            (first + sample.len() - 1) as u32
        }));
    }
    let atoms_of = |places: Vec<usize>| {
        let mut atoms: Vec<u32> = places.into_iter().filter_map(|place| atom_of.get(place).copied()).collect();
        atoms.sort_unstable();
        atoms.dedup();
        atoms
    };
    let forms = boxes.into_iter().map(|places| (places.is_some(), places.map(atoms_of).unwrap_or_default())).collect();
    Ok(Built { sample, forms })
}

/// The places of all combinations of the given leaves.
fn combine_places(sides: &[Vec<usize>], sizes: &[usize]) -> Vec<usize> {
    let mut places = vec![0];
    for (side, size) in sides.iter().zip(sizes) {
        places = places.iter().flat_map(|place| side.iter().map(move |leaf| place * size + leaf)).collect();
    }
    places
}

fn leaves_of_place(place: usize, sizes: &[usize]) -> Vec<usize> {
    let mut rest = place;
    let mut digits = vec![0; sizes.len()];
    for (digit, size) in digits.iter_mut().zip(sizes).rev() {
        *digit = rest % size;
        rest /= size;
    }
    digits
}
