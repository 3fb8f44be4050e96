//! Leaks by subtraction alone, without any equation solved: the rules DIFFERENCE, RESIDUAL and ATTRIBUTE of `README.md`.
//! The attacker uses it on publications, the protector on what it is about to show.

use std::collections::BTreeMap;

use crate::leaf_set::LeafSet;
use crate::lookup::Lookup;
use crate::publication::Rules;
use crate::space::{AxisOf, Place, Space};

/// The slices of a space, ready to be subtracted.
#[derive(Debug)]
pub(crate) struct Subtraction<'a> {
    space: &'a Space,
    rules: &'a Rules,
    /// Slices that are alike but for one axis.
    families: Vec<Family>,
    /// For each slice the families it is in.
    families_of: Vec<Vec<usize>>,
}

#[derive(Debug)]
struct Family {
    axis: usize,
    slices: Vec<usize>,
}

/// Something that follows by subtraction: the slices it takes, the larger one first, and the number left.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Leftover {
    pub slices: Vec<usize>,
    pub left: u64,
}

/// A shown group of people, and one category of a sensitive variable within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct CategoryShare {
    pub group: usize,
    pub people: u64,
    pub part: usize,
}

impl<'a> Subtraction<'a> {
    pub(crate) fn of(space: &'a Space, rules: &'a Rules) -> Self {
        let mut families: BTreeMap<(usize, Place), Vec<usize>> = BTreeMap::new();
        for (slice, place) in space.slices.iter().enumerate() {
            for axis in 0..space.axes.len() {
                let rest = place.sets.iter().filter(|(other, _)| *other != axis).cloned().collect();
                families.entry((axis, Place { sets: rest })).or_default().push(slice);
            }
        }
        families.retain(|_, slices| slices.len() > 1);
        let families: Vec<Family> = families.into_iter().map(|((axis, _), slices)| Family { axis, slices }).collect();
        let mut families_of = vec![Vec::new(); space.slices.len()];
        for (number, family) in families.iter().enumerate() {
            family.slices.iter().for_each(|slice| families_of.change_at(*slice, |families| families.push(number)));
        }
        Self { space, rules, families, families_of }
    }

    /// Two shown counts, one slice inside the other, that differ by 1 to k − 1; `of` narrows it to pairs with one slice.
    pub(crate) fn find_differences(&self, exact: &[Option<u64>], of: Option<usize>) -> Vec<Leftover> {
        let mut shown: Vec<(u64, usize)> =
            exact.iter().enumerate().filter_map(|(slice, value)| Some(((*value)?, slice))).collect();
        if let Some(value) = of.and_then(|slice| exact.at(slice)) {
            shown.retain(|(other, _)| other.abs_diff(value) < self.rules.k);
        }
        shown.sort_unstable();
        let mut found = Vec::new();
        for (at, (value, inner)) in shown.iter().enumerate() {
            let close = shown.iter().skip(at + 1).take_while(|(larger, _)| larger - value < self.rules.k);
            for (larger, outer) in close.filter(|(larger, _)| larger > value) {
                let concerned = of.is_none_or(|slice| slice == *inner || slice == *outer);
                if concerned && self.space.is_slice_within(*inner, *outer) {
                    found.push(Leftover { slices: vec![*outer, *inner], left: larger - value });
                }
            }
        }
        found.sort();
        found
    }

    /// A shown total minus shown parts along one axis that leaves 1 to k − 1 for the parts that are not shown.
    pub(crate) fn find_residuals(&self, exact: &[Option<u64>], of: Option<usize>) -> Vec<Leftover> {
        let mut found = Vec::new();
        for family in self.families_of_slice(of).filter(|family| self.variable_of_family(family).is_some()) {
            for total in &family.slices {
                let Some(whole) = exact.at(*total) else { continue };
                let mut parts: Vec<(usize, usize)> = self
                    .parts_of_slice(family, *total)
                    .filter(|part| exact.at(*part).is_some())
                    .filter_map(|part| Some((self.space.slices.get(part)?.set_on_axis(family.axis)?.len(), part)))
                    .collect();
                parts.sort_unstable();
                let coarse: Vec<_> = parts.iter().rev().copied().collect();
                let leaves: Vec<_> = parts.iter().copied().filter(|(size, _)| *size == 1).collect();
                for order in [&parts, &coarse, &leaves] {
                    found.extend(self.subtract_parts(family.axis, *total, whole, order, exact));
                }
            }
        }
        found.sort();
        found.dedup();
        found
    }

    /// Every pair of a shown group of people and one category of a sensitive variable within it.
    pub(crate) fn find_categories(&self, exact: &[Option<u64>], of: Option<usize>) -> Vec<CategoryShare> {
        let mut pairs = Vec::new();
        for family in self.families_of_slice(of) {
            if !self.variable_of_family(family).is_some_and(|name| self.rules.is_sensitive(name)) {
                continue;
            }
            for group in &family.slices {
                let Some(people) = exact.at(*group).filter(|people| *people > 0) else { continue };
                pairs.extend(self.parts_of_slice(family, *group).map(|part| CategoryShare {
                    group: *group,
                    people,
                    part,
                }));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    fn families_of_slice(&self, of: Option<usize>) -> impl Iterator<Item = &Family> {
        let own = of.map_or_else(
            || (0..self.families.len()).collect(),
            |slice| self.families_of.get(slice).cloned().unwrap_or_default(),
        );
        own.into_iter().filter_map(|number: usize| self.families.get(number))
    }

    /// The variable along which a family lies; nothing for the time of counting.
    fn variable_of_family(&self, family: &Family) -> Option<&str> {
        match self.space.axes.get(family.axis).map(|axis| &axis.of) {
            Some(AxisOf::Variable(_, name)) => Some(name),
            Some(AxisOf::Snapshot(_)) | None => None,
        }
    }

    fn parts_of_slice<'b>(&'b self, family: &'b Family, whole: usize) -> impl Iterator<Item = usize> + 'b {
        family.slices.iter().copied().filter(move |part| *part != whole && self.space.is_slice_within(*part, whole))
    }

    fn subtract_parts(
        &self,
        axis: usize,
        total: usize,
        whole: u64,
        order: &[(usize, usize)],
        exact: &[Option<u64>],
    ) -> Option<Leftover> {
        let size = self.space.axes.get(axis)?.leaves.len();
        let mut covered = LeafSet::empty_set(size);
        let mut slices = vec![total];
        let mut left = whole;
        for (_, part) in order {
            let set = self.space.slices.get(*part)?.set_on_axis(axis)?;
            if !set.intersects(&covered) {
                covered.add_all(set);
                slices.push(*part);
                left = left.checked_sub(exact.at(*part)?)?;
            }
        }
        let all = self.space.slices.get(total)?.set_on_axis(axis).map_or(size, LeafSet::len);
        let some_missing = covered.len() < all && slices.len() > 1;
        (some_missing && left > 0 && left < self.rules.k).then_some(Leftover { slices, left })
    }
}
