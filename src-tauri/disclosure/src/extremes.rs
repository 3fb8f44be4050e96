//! The smallest and the largest that a sum can be in a group of atoms, with tables of whole numbers that show it.
//!
//! The linear program only proposes. The optimum bounds the truth from outside; from inside only those whole tables are believed
//! that the program has walked through. After a broken vertex a short search over whole numbers follows. If that finds
//! nothing, the two stay apart, which the caller reads as doubt.

use std::collections::BTreeMap;

use crate::branch_and_bound::find_whole_best;
use crate::equations::Group;
use crate::lookup::Lookup;
use crate::simplex::{BREAK, Curve, Doubt, End, Simplex, Steps};

/// A group that is being searched, with every whole table found so far.
#[derive(Debug)]
pub(crate) struct GroupSearch {
    simplex: Simplex,
    pub worlds: Vec<Vec<i64>>,
    place_of: BTreeMap<Vec<i64>, usize>,
    known: BTreeMap<Vec<(u32, i64)>, Extremes>,
}

/// The least and the greatest that a sum can be. `bound` is certain; `reached` is the most that a whole table shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extremes {
    pub low: Side,
    pub high: Side,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Side {
    /// Nothing for "without end".
    pub bound: Option<i64>,
    pub reached: i64,
    pub world: usize,
}

/// How far apart tables are wanted: one down to `low`, one up to `high`, and `width` between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Room {
    pub low: i64,
    pub high: i64,
    pub width: i64,
}

/// A reason why a group cannot be searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SearchError {
    Doubt(Doubt),
    /// Nothing agrees with its rows; the tag is that of one that is broken.
    Nothing(usize),
}

impl From<Doubt> for SearchError {
    fn from(doubt: Doubt) -> Self {
        SearchError::Doubt(doubt)
    }
}

const BRANCHES_MAX: usize = 100;

impl GroupSearch {
    pub(crate) fn of(group: &Group, steps: &mut Steps) -> Result<Self, SearchError> {
        let mut columns = vec![Vec::new(); group.atoms.len()];
        for (number, row) in (0_u32..).zip(&group.rows) {
            row.plus.iter().for_each(|atom| columns.change_at(*atom as usize, |column| column.push((number, 1))));
            row.minus.iter().for_each(|atom| columns.change_at(*atom as usize, |column| column.push((number, -1))));
        }
        let start = vec![0; group.atoms.len()];
        let mut simplex = Simplex::new(group.rows.len(), &columns, &start);
        (0..group.atoms.len()).for_each(|atom| simplex.set_curve(atom, nonnegative_curve()));
        for (number, row) in group.rows.iter().enumerate() {
            let soft = Curve::between(None, None).tilted(-BREAK).bent(row.low, BREAK);
            simplex.set_curve(simplex.variable_of_row(number), row.high.map_or(soft, |high| soft.bent(high, BREAK)));
        }
        simplex.minimise(steps)?;
        for (number, row) in group.rows.iter().enumerate() {
            let (scaled, below) = simplex.value_fraction(simplex.variable_of_row(number));
            if scaled < row.low * below || row.high.is_some_and(|high| scaled > high * below) {
                return Err(SearchError::Nothing(row.tag));
            }
            simplex.set_curve(simplex.variable_of_row(number), Curve::between(Some(row.low), row.high));
        }
        let mut search = Self { simplex, worlds: Vec::new(), place_of: BTreeMap::new(), known: BTreeMap::new() };
        match search.simplex.whole_values() {
            Some(world) => search.remember_world(world),
            None => {
                let best = find_whole_best(&search.simplex, BRANCHES_MAX, steps)?;
                match (best.found, best.complete) {
                    (Some(world), _) => search.remember_world(world),
                    (None, true) => return Err(SearchError::Nothing(group.rows.first().map_or(0, |row| row.tag))),
                    (None, false) => return Err(SearchError::Doubt(Doubt::Budget)),
                }
            }
        };
        Ok(search)
    }

    /// The extremes of a sum, with tables as far apart as `room` asks for where there are any.
    pub(crate) fn find_extremes(
        &mut self,
        form: &[(u32, i64)],
        room: Room,
        steps: &mut Steps,
    ) -> Result<Extremes, Doubt> {
        if let Some(known) = self.known.get(form) {
            return Ok(*known);
        }
        let (low, low_vertex) = self.find_least(form, 1, room, steps)?;
        let (high, high_vertex) = self.find_least(form, -1, room, steps)?;
        for vertex in [low_vertex, high_vertex].into_iter().flatten() {
            let (low, high) = self.reached_range(form);
            if !(low <= room.low && high - low >= room.width && high >= room.high) {
                let whole = find_whole_best(&vertex, BRANCHES_MAX, steps)?.found;
                whole.map(|world| self.remember_world(world));
            }
        }
        let values: Vec<i64> = self.worlds.iter().map(|world| sum_in_world(form, world)).collect();
        let best = |sign: i64| (0..).zip(&values).min_by_key(|(_, value)| sign * **value).map_or(0, |(world, _)| world);
        let side = |bound, world: usize| Side { bound, reached: values.at(world), world };
        let found = Extremes { low: side(low, best(1)), high: side(high.map(|bound| -bound), best(-1)) };
        self.known.insert(form.to_vec(), found);
        Ok(found)
    }

    /// The range of a sum over all known tables.
    fn reached_range(&self, form: &[(u32, i64)]) -> (i64, i64) {
        let values = self.worlds.iter().map(|world| sum_in_world(form, world));
        values.fold((i64::MAX, i64::MIN), |(low, high), value| (low.min(value), high.max(value)))
    }

    /// The least of `sign` times the sum, rounded up, or nothing where it is without end; and the vertex, where it is broken.
    fn find_least(
        &mut self,
        form: &[(u32, i64)],
        sign: i64,
        room: Room,
        steps: &mut Steps,
    ) -> Result<(Option<i64>, Option<Simplex>), Doubt> {
        form.iter().for_each(|(atom, factor)| {
            self.simplex.set_curve(*atom as usize, nonnegative_curve().tilted(sign * factor))
        });
        let end = self.simplex.minimise(steps);
        let broken = self.simplex.broken_variable().map(|_| self.simplex.clone());
        form.iter().for_each(|(atom, _)| self.simplex.set_curve(*atom as usize, nonnegative_curve()));
        match end? {
            End::Endless(ray) => {
                let base = self.simplex.whole_values().or_else(|| self.worlds.first().cloned()).unwrap_or_default();
                let mut world = base;
                for (atom, change) in &ray {
                    world.change_at(*atom, |number| *number += change * (room.width + room.high + 1));
                }
                self.remember_world(world);
                Ok((None, None))
            }
            End::Best => {
                let bound = self.certain_bound(form, sign)?;
                self.simplex.whole_values().map(|world| self.remember_world(world));
                Ok((Some(bound), broken))
            }
        }
    }

    /// `sign` times a sum at the present vertex, rounded up.
    fn certain_bound(&self, form: &[(u32, i64)], sign: i64) -> Result<i64, Doubt> {
        let mut sum = (0_i128, 1_i128);
        for (atom, factor) in form {
            let (scaled, below) = self.simplex.value_fraction(*atom as usize);
            let (scaled, below) = (i128::from(sign * factor * scaled), i128::from(below));
            sum = if sum.1 % below == 0 {
                (sum.0 + scaled * (sum.1 / below), sum.1)
            } else {
                (sum.0 * below + scaled * sum.1, sum.1 * below)
            };
            if sum.1 > 1 << 60 {
                return Err(Doubt::Range);
            }
        }
        i64::try_from(-(-sum.0).div_euclid(sum.1)).map_err(|_| Doubt::Range)
    }

    fn remember_world(&mut self, mut world: Vec<i64>) -> usize {
        world.truncate(self.simplex.structural_count());
        let next = self.worlds.len();
        *self.place_of.entry(world).or_insert_with_key(|world| {
            self.worlds.push(world.clone());
            next
        })
    }
}

fn nonnegative_curve() -> Curve {
    Curve::between(Some(0), None)
}

/// A sum in a table.
pub(crate) fn sum_in_world(form: &[(u32, i64)], world: &[i64]) -> i64 {
    form.iter().map(|(atom, factor)| factor * world.get(*atom as usize).copied().unwrap_or(0)).sum()
}
