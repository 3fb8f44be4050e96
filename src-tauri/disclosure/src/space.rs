//! Slices as boxes: what each cell covers, one set of leaves for each classification that it restricts.
//!
//! The time of counting is one more classification: what a later snapshot holds beyond an earlier one are the people who came
//! in between. Leaves that no cell tells apart are merged first, which loses nothing and lets classifications that nobody uses
//! vanish; two cells are the same slice when they cover the same leaves, however they are named.

use std::collections::BTreeMap;

use crate::leaf_set::LeafSet;
use crate::lookup::Lookup;
use crate::publication::{Category, Invalid, Publication, Slice, leaves_of};

/// All slices of a publication.
#[derive(Debug)]
pub(crate) struct Space {
    /// The classifications that tell cells apart, and the time of counting where it does.
    pub axes: Vec<Axis>,
    /// Each slice once, in the order of its first cell.
    pub slices: Vec<Place>,
    /// The slice of each cell.
    pub slice_of: Vec<usize>,
    /// How many classifications the publication has.
    variables: usize,
    first_snapshot: i64,
}

/// One classification after merging.
#[derive(Debug)]
pub(crate) struct Axis {
    pub of: AxisOf,
    /// For each merged leaf the leaves of the publication that it stands for.
    pub leaves: Vec<Vec<usize>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum AxisOf {
    /// A variable: its place by name, and its name.
    Variable(usize, String),
    /// The time of counting, with the snapshots in order.
    Snapshot(Vec<i64>),
}

/// A box: a set of merged leaves for each axis that it restricts, in the order of the axes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub sets: Vec<(usize, LeafSet)>,
}

impl Space {
    pub(crate) fn of(publication: &Publication) -> Result<Self, Invalid> {
        let raw = read_raw_places(publication)?;
        let mut axes = Vec::new();
        let mut places: Vec<Place> = raw.cells.iter().map(|_| Place { sets: Vec::new() }).collect();
        for (number, size) in raw.sizes.iter().enumerate() {
            let classes = merge_leaves(
                *size,
                raw.cells.iter().enumerate().filter_map(|(key, cell)| Some((key, cell.get(&number)?))),
            );
            if classes.len() < 2 {
                continue;
            }
            for (place, cell) in places.iter_mut().zip(&raw.cells) {
                let Some(set) = cell.get(&number) else { continue };
                let first = |class: &Vec<usize>| class.first().is_some_and(|leaf| set.contains(*leaf));
                let members = classes.iter().enumerate().filter(|(_, class)| first(class)).map(|(at, _)| at);
                let members = LeafSet::from_members(classes.len(), members);
                if members.len() < classes.len() {
                    place.sets.push((axes.len(), members));
                }
            }
            let of = match publication.variables.keys().nth(number) {
                Some(name) => AxisOf::Variable(number, name.to_owned()),
                None => AxisOf::Snapshot(raw.snapshots.clone()),
            };
            axes.push(Axis { of, leaves: classes });
        }
        let mut known = BTreeMap::new();
        let mut slices = Vec::new();
        let mut slice_of = Vec::new();
        for place in places {
            let number = *known.entry(place).or_insert_with_key(|place| {
                slices.push(place.clone());
                slices.len() - 1
            });
            slice_of.push(number);
        }
        let first_snapshot = raw.snapshots.first().copied().unwrap_or(0);
        Ok(Self { axes, slices, slice_of, variables: publication.variables.len(), first_snapshot })
    }

    /// The leaf of every variable, and the snapshot, of people at these merged leaves; the first of each where nothing is said.
    pub(crate) fn leaves_of_sample(&self, at: &[usize]) -> (Vec<usize>, i64) {
        let mut leaves = vec![0; self.variables];
        let mut snapshot = self.first_snapshot;
        for (axis, merged) in self.axes.iter().zip(at) {
            let Some(leaf) = axis.leaves.get(*merged).and_then(|class| class.first()) else { continue };
            match &axis.of {
                AxisOf::Variable(number, _) => leaves.iter_mut().skip(*number).take(1).for_each(|place| *place = *leaf),
                AxisOf::Snapshot(snapshots) => snapshot = snapshots.get(*leaf).copied().unwrap_or(snapshot),
            }
        }
        (leaves, snapshot)
    }

    /// The number of merged leaves on an axis.
    pub(crate) fn size_of_axis(&self, axis: usize) -> usize {
        self.axes.get(axis).map_or(0, |axis| axis.leaves.len())
    }

    /// Whether everybody in one slice is also in another.
    pub(crate) fn is_slice_within(&self, inner: usize, outer: usize) -> bool {
        self.slices.get(inner).zip(self.slices.get(outer)).is_some_and(|(inner, outer)| inner.is_within(outer))
    }

    /// A box in the words of the publication, with leaves spelt out. The time of counting has no name there and is left out.
    pub(crate) fn slice_of_place(&self, place: &Place, publication: &Publication) -> Slice {
        let mut slice = Slice::new();
        for (number, set) in &place.sets {
            let Some(axis) = self.axes.get(*number) else { continue };
            let AxisOf::Variable(_, name) = &axis.of else { continue };
            let Some(variable) = publication.variables.get(name) else { continue };
            let mut places: Vec<usize> =
                set.iter().filter_map(|merged| axis.leaves.get(merged)).flatten().copied().collect();
            places.sort_unstable();
            let names: Vec<String> = places.iter().filter_map(|leaf| variable.leaves.get(*leaf).cloned()).collect();
            let category = match <[String; 1]>::try_from(names) {
                Ok([name]) => Category::One(name),
                Err(names) => Category::Union(names),
            };
            slice.insert(name.to_owned(), category);
        }
        slice
    }
}

impl Place {
    pub(crate) fn set_on_axis(&self, axis: usize) -> Option<&LeafSet> {
        self.sets.iter().find(|(number, _)| *number == axis).map(|(_, set)| set)
    }

    pub(crate) fn restricted_axes(&self) -> impl Iterator<Item = usize> + '_ {
        self.sets.iter().map(|(axis, _)| *axis)
    }

    /// Whether everybody here is also there.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        other.sets.iter().all(|(axis, theirs)| self.set_on_axis(*axis).is_some_and(|mine| mine.is_subset(theirs)))
    }
}

struct Raw {
    /// Leaves of each variable, then the number of snapshots.
    sizes: Vec<usize>,
    snapshots: Vec<i64>,
    /// For each cell the sets that it names.
    cells: Vec<BTreeMap<usize, LeafSet>>,
}

fn read_raw_places(publication: &Publication) -> Result<Raw, Invalid> {
    let mut sizes: Vec<usize> = publication.variables.values().map(|variable| variable.leaves.len()).collect();
    let mut snapshots: Vec<i64> = publication.cells.iter().map(|cell| cell.snapshot).collect();
    snapshots.sort_unstable();
    snapshots.dedup();
    let time = sizes.len();
    sizes.push(snapshots.len());
    let numbers: BTreeMap<&String, usize> = publication.variables.keys().zip(0..).collect();
    let mut cells = Vec::new();
    for (number, cell) in publication.cells.iter().enumerate() {
        let mut sets = BTreeMap::new();
        for (name, leaves) in leaves_of(&publication.variables, &cell.slice, number)? {
            let Some(variable) = numbers.get(&name) else { continue };
            sets.insert(*variable, LeafSet::from_members(sizes.at(*variable), leaves));
        }
        let counted = snapshots.partition_point(|snapshot| *snapshot < cell.snapshot);
        let first = if publication.monotone { 0 } else { counted };
        sets.insert(time, LeafSet::from_members(snapshots.len(), first..=counted));
        cells.push(sets);
    }
    Ok(Raw { sizes, snapshots, cells })
}

/// Leaves in classes that no set tells apart, in the order of their first leaf.
fn merge_leaves<'a>(size: usize, sets: impl Iterator<Item = (usize, &'a LeafSet)>) -> Vec<Vec<usize>> {
    let mut signatures = vec![0_u128; size];
    for (key, set) in sets {
        let mark = hash_signature(key as u64);
        set.iter().for_each(|leaf| signatures.change_at(leaf, |signature| *signature ^= mark));
    }
    let mut classes: Vec<Vec<usize>> = Vec::new();
    let mut known = BTreeMap::new();
    for (leaf, found) in signatures.into_iter().enumerate() {
        let class = *known.entry(found).or_insert_with(|| {
            classes.push(Vec::new());
            classes.len() - 1
        });
        classes.change_at(class, |leaves| leaves.push(leaf));
    }
    classes
}

/// A number of 128 bits that belongs to `key` (splitmix64 twice). XORs of distinct sets of keys are distinct but for a chance
/// of 2⁻¹²⁸ a pair; a collision would merge what differs and show as a proof that the check rejects.
pub(crate) fn hash_signature(key: u64) -> u128 {
    let mix = |seed: u64| {
        let mut bits = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0x1234_5678_9abc_def1);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    };
    u128::from(mix(2 * key)) << 64 | u128::from(mix(2 * key + 1))
}
