//! The smallest and the largest that a sum can be in a group of atoms, with tables of whole numbers that show it.
//!
//! The linear program only proposes. Its optimum bounds the truth from outside; what is believed from inside are whole tables
//! that it has walked through. Where its vertex is broken, a short search over whole numbers follows, and where that finds
//! nothing the two stay apart, which the caller reads as doubt.

use std::collections::BTreeMap;

use crate::simplex::{Curve, Doubt, End, Simplex, Steps};
use crate::system::Group;

/// A group that is being searched, with every whole table found so far.
#[derive(Debug)]
pub struct Search {
    simplex: Simplex,
    pub worlds: Vec<Vec<i64>>,
    place_of: BTreeMap<Vec<i64>, usize>,
    known: BTreeMap<Vec<(u32, i64)>, Extremes>,
}

/// What a sum can be. `bound` is certain; `reached` is the most that a whole table shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extremes {
    pub low: Side,
    pub high: Side,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side {
    /// Nothing for "without end".
    pub bound: Option<i64>,
    pub reached: i64,
    pub world: usize,
}

/// Why a group cannot be searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    Doubt(Doubt),
    /// Nothing agrees with its rows; the tag is that of one that is broken.
    Nothing(usize),
}

impl From<Doubt> for Trouble {
    fn from(doubt: Doubt) -> Self {
        Trouble::Doubt(doubt)
    }
}

/// The price of breaking a row or a branch: above every sum of factors.
const BREAK: i64 = 1 << 24;
const BRANCHES_MAX: usize = 200;

impl Search {
    pub fn of(group: &Group, steps: &mut Steps) -> Result<Self, Trouble> {
        let mut columns = vec![Vec::new(); group.atoms.len()];
        for (number, row) in (0_u32..).zip(&group.rows) {
            row.plus.iter().for_each(|atom| columns[*atom as usize].push((number, 1)));
            row.minus.iter().for_each(|atom| columns[*atom as usize].push((number, -1)));
        }
        let start = vec![0; group.atoms.len()];
        let mut simplex = Simplex::new(group.rows.len(), &columns, &start);
        (0..group.atoms.len()).for_each(|atom| simplex.set(atom, plain()));
        for (number, row) in group.rows.iter().enumerate() {
            let soft = Curve::between(None, None).tilted(-BREAK).bent(row.low, BREAK);
            simplex.set(simplex.of_row(number), row.high.map_or(soft, |high| soft.bent(high, BREAK)));
        }
        simplex.minimise(steps, |_| false)?;
        for (number, row) in group.rows.iter().enumerate() {
            let (scaled, unit) = (simplex.scaled(simplex.of_row(number)), simplex.determinant());
            if scaled < row.low * unit || row.high.is_some_and(|high| scaled > high * unit) {
                return Err(Trouble::Nothing(row.tag));
            }
            simplex.set(simplex.of_row(number), Curve::between(Some(row.low), row.high));
        }
        let mut search = Self { simplex, worlds: Vec::new(), place_of: BTreeMap::new(), known: BTreeMap::new() };
        match search.simplex.whole() {
            Some(world) => search.add(world),
            None => match search.whole_best(&[], steps)? {
                (Some(world), _) => search.add(world),
                (None, true) => return Err(Trouble::Nothing(group.rows.first().map_or(0, |row| row.tag))),
                (None, false) => return Err(Trouble::Doubt(Doubt::Budget)),
            },
        };
        Ok(search)
    }

    /// The extremes of a sum. `enough` is how far beyond a table without end a table is wanted.
    pub fn extremes(&mut self, form: &[(u32, i64)], enough: i64, steps: &mut Steps) -> Result<Extremes, Doubt> {
        if let Some(known) = self.known.get(form) {
            return Ok(*known);
        }
        let low = self.least(form, 1, enough, steps)?;
        let high = self.least(form, -1, enough, steps)?;
        let turned = Side { bound: high.bound.map(|bound| -bound), reached: -high.reached, ..high };
        let found = Extremes { low, high: turned };
        self.known.insert(form.to_vec(), found);
        Ok(found)
    }

    /// The least of `sign` times the sum.
    fn least(&mut self, form: &[(u32, i64)], sign: i64, enough: i64, steps: &mut Steps) -> Result<Side, Doubt> {
        form.iter().for_each(|(atom, factor)| self.simplex.set(*atom as usize, plain().tilted(sign * factor)));
        let end = self.simplex.minimise(steps, |_| false);
        let side = end.and_then(|end| self.side(form, sign, end, enough, steps));
        form.iter().for_each(|(atom, _)| self.simplex.set(*atom as usize, plain()));
        side
    }

    fn side(
        &mut self,
        form: &[(u32, i64)],
        sign: i64,
        end: End,
        enough: i64,
        steps: &mut Steps,
    ) -> Result<Side, Doubt> {
        if let End::Endless(ray) = end {
            let base = self.simplex.whole().or_else(|| self.worlds.first().cloned()).unwrap_or_default();
            let mut world = base;
            ray.iter().for_each(|(atom, change)| world[*atom] += change * enough);
            let reached = sign * value(form, &world);
            return Ok(Side { bound: None, reached, world: self.add(world) });
        }
        let scaled: i64 = form.iter().map(|(atom, factor)| sign * factor * self.simplex.scaled(*atom as usize)).sum();
        let bound = -(-scaled).div_euclid(self.simplex.determinant());
        let found = match self.simplex.whole() {
            Some(world) => Some(world),
            None => {
                let tilted: Vec<(u32, i64)> = form.iter().map(|(atom, factor)| (*atom, sign * factor)).collect();
                self.whole_best(&tilted, steps)?.0
            }
        };
        if let Some(world) = found {
            self.add(world);
        }
        let best = (0..self.worlds.len()).min_by_key(|world| sign * value(form, &self.worlds[*world])).unwrap_or(0);
        let reached = self.worlds.get(best).map_or(0, |world| sign * value(form, world));
        Ok(Side { bound: Some(bound), reached, world: best })
    }

    fn add(&mut self, world: Vec<i64>) -> usize {
        let next = self.worlds.len();
        let place = *self.place_of.entry(world).or_insert_with_key(|world| {
            self.worlds.push(world.clone());
            next
        });
        place
    }

    /// The best whole table by branching on what is broken, and whether every branch was followed to its end.
    fn whole_best(&self, form: &[(u32, i64)], steps: &mut Steps) -> Result<(Option<Vec<i64>>, bool), Doubt> {
        let factor: BTreeMap<u32, i64> = form.iter().copied().collect();
        let mut open = vec![(self.simplex.clone(), BTreeMap::<usize, (i64, i64)>::new())];
        let mut best: Option<(i64, Vec<i64>)> = None;
        let mut opened = 0;
        while let Some((mut simplex, limits)) = open.pop() {
            opened += 1;
            if opened > BRANCHES_MAX {
                return Ok((best.map(|(_, world)| world), false));
            }
            for (atom, (low, high)) in &limits {
                let tilt = factor.get(&(*atom as u32)).copied().unwrap_or(0);
                simplex.set(*atom, plain().tilted(tilt - BREAK).bent(*low, BREAK).bent(*high, BREAK));
            }
            if simplex.minimise(steps, |_| false)? != End::Best {
                continue;
            }
            let unit = simplex.determinant();
            let broken_limit = limits.iter().any(|(atom, (low, high))| {
                let scaled = simplex.scaled(*atom);
                scaled < low * unit || scaled > high * unit
            });
            if broken_limit {
                continue;
            }
            match (simplex.whole(), simplex.broken()) {
                (Some(world), _) => {
                    let cost = value(form, &world);
                    if best.as_ref().is_none_or(|(known, _)| cost < *known) {
                        best = Some((cost, world));
                    }
                }
                (None, Some(atom)) => {
                    let floor = simplex.floor(atom);
                    let (low, high) = limits.get(&atom).copied().unwrap_or((0, i64::from(i32::MAX)));
                    for limit in [(floor + 1, high), (low, floor)] {
                        let mut limits = limits.clone();
                        limits.insert(atom, limit);
                        open.push((simplex.clone(), limits));
                    }
                }
                (None, None) => {}
            }
        }
        Ok((best.map(|(_, world)| world), true))
    }
}

fn plain() -> Curve {
    Curve::between(Some(0), None)
}

/// A sum in a table.
pub fn value(form: &[(u32, i64)], world: &[i64]) -> i64 {
    form.iter().map(|(atom, factor)| factor * world.get(*atom as usize).copied().unwrap_or(0)).sum()
}
