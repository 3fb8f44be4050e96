//! From a number for each atom to a population: people at leaves, as a proof lists them.

use std::collections::BTreeMap;

use crate::atoms::{Atoms, Part};
use crate::lookup::Lookup;
use crate::proof::{Crowd, World};
use crate::space::Space;

/// Fills the joint table of all parts from the north-west corner of each combination that they share.
pub(crate) fn build_world(space: &Space, atoms: &Atoms, numbers: &[i64]) -> World {
    let mut people: Vec<(Vec<usize>, i64)> = Vec::new();
    for part in &atoms.parts {
        let here = people_of_part(part, numbers, space.axes.len());
        people = match &part.joint {
            None => here,
            Some(joint) => join_people(&people, &here, &joint.shared, &part.axes),
        };
    }
    people.sort();
    let crowd = |(at, count): (Vec<usize>, i64)| {
        let (leaves, snapshot) = space.leaves_of_sample(&at);
        Crowd { leaves, snapshot, count: count.unsigned_abs() }
    };
    World { people: people.into_iter().map(crowd).collect() }
}

fn people_of_part(part: &Part, numbers: &[i64], axes: usize) -> Vec<(Vec<usize>, i64)> {
    let mut people = Vec::new();
    for (sample, number) in part.sample.iter().zip(numbers.iter().skip(part.first)).filter(|(_, number)| **number > 0) {
        let mut at = vec![0; axes];
        part.axes.iter().zip(sample).for_each(|(axis, leaf)| at.put(*axis, *leaf));
        people.push((at, *number));
    }
    people
}

fn join_people(
    old: &[(Vec<usize>, i64)],
    new: &[(Vec<usize>, i64)],
    shared: &[usize],
    axes: &[usize],
) -> Vec<(Vec<usize>, i64)> {
    let key = |at: &[usize]| shared.iter().map(|axis| at.at(*axis)).collect::<Vec<_>>();
    let mut classes: BTreeMap<Vec<usize>, (Vec<_>, Vec<_>)> = BTreeMap::new();
    old.iter().for_each(|crowd| classes.entry(key(&crowd.0)).or_default().0.push(crowd.clone()));
    new.iter().for_each(|crowd| classes.entry(key(&crowd.0)).or_default().1.push(crowd.clone()));
    let mut joined = Vec::new();
    for (old, new) in classes.into_values() {
        let mut new = new.into_iter();
        let mut next = new.next();
        for (at, mut left) in old {
            while let Some((other, number)) = next.take_if(|_| left > 0) {
                let count = left.min(number);
                let mut both = at.clone();
                axes.iter().for_each(|axis| both.put(*axis, other.at(*axis)));
                joined.push((both, count));
                left -= count;
                next = if number > count { Some((other, number - count)) } else { new.next() };
            }
        }
    }
    joined
}
