//! All publications of one population as one: the knowledge of a reader who kept everything.

use std::collections::{BTreeMap, BTreeSet};

use crate::publication::{Category, Cell, Publication, Rules, Slice, Variable};

/// The cells of `earlier`, one publication after the other, over classifications that hold all leaves of all of them. The leaves
/// of `variables` come first; group names that do not mean the same everywhere are spelt out.
pub(crate) fn merge_publications(
    variables: &BTreeMap<String, Variable>,
    earlier: &[&Publication],
    monotone: bool,
    rules: &Rules,
) -> Publication {
    let mut merged = variables.clone();
    for publication in earlier {
        for (name, variable) in &publication.variables {
            let known = merged.entry(name.to_owned()).or_insert_with(|| variable.clone());
            for leaf in &variable.leaves {
                if !known.leaves.contains(leaf) {
                    known.leaves.push(leaf.to_owned());
                }
            }
        }
    }
    let mut unlike: Vec<(String, String)> = Vec::new();
    for publication in earlier {
        for (name, variable) in &publication.variables {
            for (group, leaves) in &variable.groups {
                let Some(known) = merged.get_mut(name) else { continue };
                let is_leaf = known.leaves.contains(group);
                let same =
                    |other: &Vec<String>| leaves.iter().all(|leaf| other.contains(leaf)) && other.len() == leaves.len();
                if is_leaf || !same(known.groups.entry(group.to_owned()).or_insert_with(|| leaves.clone())) {
                    unlike.push((name.to_owned(), group.to_owned()));
                }
            }
        }
    }
    for (name, variable) in &mut merged {
        let leaves = variable.leaves.clone();
        variable
            .groups
            .retain(|group, _| !leaves.contains(group) && !unlike.contains(&(name.to_owned(), group.to_owned())));
    }
    let mut cells = Vec::new();
    for publication in earlier {
        for cell in &publication.cells {
            cells.push(Cell { slice: spell_out_groups(&cell.slice, &publication.variables, &merged), ..cell.clone() });
        }
    }
    Publication { cells, monotone, rules: rules.clone(), variables: merged }
}

/// A slice in other classifications: groups that are not the same there become lists of leaves.
pub(crate) fn spell_out_groups(
    slice: &Slice,
    from: &BTreeMap<String, Variable>,
    to: &BTreeMap<String, Variable>,
) -> Slice {
    let mut spelt = Slice::new();
    for (name, category) in slice {
        let (old, new) = (from.get(name), to.get(name));
        let same = |part: &String| {
            let here = old.and_then(|old| old.groups.get(part));
            let there = new.and_then(|new| new.groups.get(part));
            here.is_none() || there.is_some()
        };
        let category = if category.part_names().iter().all(same) {
            category.clone()
        } else {
            let leaves = category.part_names().iter().flat_map(|part| match old.and_then(|old| old.groups.get(part)) {
                Some(leaves) => leaves.clone(),
                None => vec![part.to_owned()],
            });
            Category::Union(leaves.collect())
        };
        spelt.insert(name.to_owned(), category);
    }
    spelt
}

/// The people of whom a publication speaks at all: the leaves of each variable that its cells name. A variable that is missing is
/// not restricted.
type Reach = BTreeMap<String, BTreeSet<String>>;

/// The earlier publications that speak of people of whom the problem speaks too, or of whom one speaks that does. Others
/// cannot add anything to what follows from the problem: no equation holds people of both.
pub(crate) fn find_overlapping<'a>(
    variables: &BTreeMap<String, Variable>,
    slices: impl Iterator<Item = &'a Slice>,
    earlier: &[Publication],
) -> Vec<usize> {
    let asked = reach_of_slices(variables, slices);
    let of = |publication: &Publication| {
        reach_of_slices(&publication.variables, publication.cells.iter().map(|cell| &cell.slice))
    };
    let reaches: Vec<Reach> = earlier.iter().map(of).collect();
    let mut open = vec![&asked];
    let mut found = BTreeSet::new();
    while let Some(here) = open.pop() {
        for (number, reach) in reaches.iter().enumerate() {
            if reaches_meet(here, reach) && found.insert(number) {
                open.push(reach);
            }
        }
    }
    found.into_iter().collect()
}

fn reach_of_slices<'a>(variables: &BTreeMap<String, Variable>, slices: impl Iterator<Item = &'a Slice>) -> Reach {
    let here = |slice: &Slice| {
        let mut here = Reach::new();
        for (name, category) in slice {
            let groups = variables.get(name).map(|variable| &variable.groups);
            let leaves =
                category.part_names().iter().flat_map(|part| match groups.and_then(|groups| groups.get(part)) {
                    Some(leaves) => leaves.clone(),
                    None => vec![part.clone()],
                });
            here.insert(name.clone(), leaves.collect());
        }
        here
    };
    let both = |mut all: Reach, next: Reach| {
        all.retain(|name, _| next.contains_key(name));
        for (name, leaves) in next {
            all.entry(name).and_modify(|known| known.extend(leaves));
        }
        all
    };
    slices.map(here).reduce(both).unwrap_or_default()
}

fn reaches_meet(one: &Reach, other: &Reach) -> bool {
    one.iter().all(|(name, leaves)| other.get(name).is_none_or(|others| !leaves.is_disjoint(others)))
}
