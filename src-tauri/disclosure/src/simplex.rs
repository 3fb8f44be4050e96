//! Linear programs over whole numbers, exactly: no floating point, so no tolerance and no rounding to trust.
//!
//! Minimises a sum of convex, piecewise linear curves, one a variable, subject to `row · x − X = 0` for each row, where `X` is
//! a variable like the others. A bound that may be broken at a price is a bend in a curve, so a first feasible point needs no
//! phase of its own. The inverse of the basis is kept as whole numbers with a denominator a row: the tables here are nearly
//! unimodular, so the denominators are almost always 1 and the vertices are tables of whole numbers.
//! Numbers that grow out of range, and work that exceeds the budget, end in [`Doubt`], never in an answer.

use crate::lookup::Lookup;

/// A reason why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doubt {
    Budget,
    Range,
}

/// Work done, and how much may be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Steps {
    used: u64,
    allowed: u64,
}

impl Steps {
    pub(crate) fn of(allowed: u64) -> Self {
        Self { used: 0, allowed }
    }

    pub(crate) fn used_so_far(&self) -> u64 {
        self.used
    }

    pub(crate) fn spend(&mut self, steps: u64) -> Result<(), Doubt> {
        self.used = self.used.saturating_add(steps);
        if self.used > self.allowed { Err(Doubt::Budget) } else { Ok(()) }
    }
}

/// A convex, piecewise linear cost of one variable, and the bounds it cannot leave.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Curve {
    low: i64,
    high: i64,
    slope: i64,
    bends: [(i64, i64); 4],
    used: usize,
}

const NO_LOW: i64 = i64::MIN / 4;
const NO_HIGH: i64 = i64::MAX / 4;

impl Curve {
    /// Costs nothing between two bounds, either of which may be absent.
    pub(crate) fn between(low: Option<i64>, high: Option<i64>) -> Self {
        Self { low: low.unwrap_or(NO_LOW), high: high.unwrap_or(NO_HIGH), slope: 0, bends: [(0, 0); 4], used: 0 }
    }

    /// Steeper by `slope` everywhere.
    pub(crate) fn tilted(mut self, slope: i64) -> Self {
        self.slope += slope;
        self
    }

    /// Steeper by `more` (not negative) to the right of `at`. A curve has room for four bends; all callers know theirs.
    pub(crate) fn bent(mut self, at: i64, more: i64) -> Self {
        debug_assert!(more >= 0);
        self.bends.put(self.used, (at, more));
        self.used += 1;
        self
    }

    /// Dearer than anything outside two limits. Takes two bends.
    pub(crate) fn limited(self, low: i64, high: i64) -> Self {
        self.tilted(-BREAK).bent(low, BREAK).bent(high, BREAK)
    }

    fn bends(&self) -> &[(i64, i64)] {
        self.bends.get(..self.used).unwrap_or(&self.bends)
    }

    fn slope_up(&self, at: i64) -> i64 {
        if at >= self.high {
            return NEVER_UP;
        }
        self.slope + self.bends().iter().filter(|(bend, _)| *bend <= at).map(|(_, more)| more).sum::<i64>()
    }

    fn slope_down(&self, at: i64) -> i64 {
        if at <= self.low {
            return NEVER_DOWN;
        }
        self.slope + self.bends().iter().filter(|(bend, _)| *bend < at).map(|(_, more)| more).sum::<i64>()
    }

    fn stop_up(&self, at: i64) -> i64 {
        self.bends().iter().map(|(bend, _)| *bend).filter(|bend| *bend > at).fold(self.high, i64::min)
    }

    fn stop_down(&self, at: i64) -> i64 {
        self.bends().iter().map(|(bend, _)| *bend).filter(|bend| *bend < at).fold(self.low, i64::max)
    }
}

/// The price of breaking what should hold: above every sum of other costs that a unit can save.
pub(crate) const BREAK: i64 = 1 << 28;
const NEVER_UP: i64 = 1 << 40;
const NEVER_DOWN: i64 = -(1 << 40);
const ENTRY_MAX: i64 = 1 << 28;
const DENOMINATOR_MAX: i64 = 1 << 18;
/// No price is larger, so that sums over a column stay far inside 64 bits.
const PRICE_MAX: i128 = 1 << 48;

/// A straight piece of the curve of a basic variable.
#[derive(Debug, Clone, Copy, Default)]
struct Piece {
    low: i64,
    high: i64,
    slope: i64,
}

/// The end of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum End {
    Best,
    /// Cost falls forever along this direction: changes of the structural variables for one whole step.
    Endless(Vec<(usize, i64)>),
}

#[derive(Debug, Clone)]
pub(crate) struct Simplex {
    rows: usize,
    structural: usize,
    /// Of each variable: its column, as a part of `entries`.
    spans: Vec<(u32, u32)>,
    entries: Vec<(u32, i32)>,
    curves: Vec<Curve>,
    /// The row of a basic variable.
    row_of: Vec<Option<u32>>,
    /// Of variables outside the basis: value and the two slopes there; slopes of basic ones never tempt.
    value: Vec<i64>,
    up: Vec<i64>,
    down: Vec<i64>,
    /// Of rows: the basic variable, its piece, and the row of the inverse and the variable's value, both over one denominator.
    basis: Vec<u32>,
    piece: Vec<Piece>,
    inverse: Vec<i64>,
    scaled: Vec<i64>,
    below: Vec<i64>,
    /// The price of each row, over one denominator.
    price: Vec<i64>,
    price_below: i64,
    /// No entry of the inverse was ever larger.
    largest: i64,
    /// The entering column, each entry over its row's denominator.
    column: Vec<i64>,
    idle: u32,
}

struct Entering {
    variable: usize,
    rises: bool,
}

struct Leaving {
    row: usize,
    /// How far it can go, by how much it goes a unit of the entering variable (over one denominator), and where it stops.
    distance: i64,
    rate: i64,
    to: i64,
}

impl Simplex {
    /// A program with the given columns (row, entry), each variable at its start, all rows satisfied by their `X`.
    pub(crate) fn new(rows: usize, columns: &[Vec<(u32, i32)>], start: &[i64]) -> Self {
        let structural = columns.len();
        let all = structural + rows;
        let mut spans = Vec::with_capacity(all);
        let mut entries = Vec::new();
        let mut scaled = vec![0; rows];
        for (column, value) in columns.iter().zip(start) {
            let first = entries.len() as u32;
            entries.extend_from_slice(column);
            spans.push((first, entries.len() as u32));
            for (row, entry) in column {
                scaled.change_at(*row as usize, |sum| *sum += i64::from(*entry) * value);
            }
        }
        for row in 0..rows {
            spans.push((entries.len() as u32, entries.len() as u32 + 1));
            entries.push((row as u32, -1));
        }
        let mut value = start.to_vec();
        value.resize(all, 0);
        let mut inverse = vec![0; rows * rows];
        inverse.iter_mut().step_by(rows + 1).for_each(|place| *place = -1);
        let row_of = (0..all).map(|variable| variable.checked_sub(structural).map(|row| row as u32)).collect();
        let free = Curve::between(None, None);
        let mut built = Self {
            rows,
            structural,
            spans,
            entries,
            curves: vec![free; all],
            row_of,
            value,
            up: vec![NEVER_UP; all],
            down: vec![NEVER_DOWN; all],
            basis: (structural..all).map(|variable| variable as u32).collect(),
            piece: vec![Piece { low: NO_LOW, high: NO_HIGH, slope: 0 }; rows],
            inverse,
            scaled,
            below: vec![1; rows],
            price: vec![0; rows],
            price_below: 1,
            largest: 1,
            column: vec![0; rows],
            idle: 0,
        };
        (0..all).for_each(|variable| built.set_curve(variable, free));
        built
    }

    /// The variable `X` of a row.
    pub(crate) fn variable_of_row(&self, row: usize) -> usize {
        self.structural + row
    }

    /// Gives a variable another curve. The variable's present value must lie within the bounds of that curve.
    pub(crate) fn set_curve(&mut self, variable: usize, curve: Curve) {
        self.curves.put(variable, curve);
        match self.row_of.at(variable) {
            None => self.price_nonbasic(variable, &curve),
            Some(row) => {
                let (scaled, below) = (self.scaled.at(row as usize), self.denominator_of(row as usize));
                let (floor, ceil) = (scaled.div_euclid(below), -(-scaled).div_euclid(below));
                let piece = if curve.low == curve.high {
                    Piece { low: curve.low, high: curve.high, slope: 0 }
                } else if floor < curve.high {
                    Piece { low: curve.stop_down(floor + 1), high: curve.stop_up(floor), slope: curve.slope_up(floor) }
                } else {
                    Piece { low: curve.stop_down(ceil), high: curve.high, slope: curve.slope_down(ceil) }
                };
                self.piece.put(row as usize, piece);
            }
        }
    }

    /// Notes the two slopes of a variable outside the basis at its present value.
    fn price_nonbasic(&mut self, variable: usize, curve: &Curve) {
        let value = self.value.at(variable);
        self.up.put(variable, curve.slope_up(value));
        self.down.put(variable, curve.slope_down(value));
    }

    /// Walks from vertex to better vertex until there is none.
    pub(crate) fn minimise(&mut self, steps: &mut Steps) -> Result<End, Doubt> {
        self.price_rows()?;
        loop {
            steps.spend(1 + (self.entries.len() / 1024) as u64)?;
            let Some(entering) = self.choose_entering() else { return Ok(End::Best) };
            self.load_column(entering.variable);
            let own = {
                let (curve, value) = (self.curves.at(entering.variable), self.value.at(entering.variable));
                if entering.rises { curve.stop_up(value) - value } else { value - curve.stop_down(value) }
            };
            match self.choose_leaving(&entering) {
                Some(leaving) if i128::from(leaving.distance) < i128::from(own) * i128::from(leaving.rate) => {
                    self.idle = if leaving.distance == 0 { self.idle + 1 } else { 0 };
                    let touched = self.pivot_basis(&entering, &leaving)?;
                    steps.spend(touched / 1024)?;
                }
                _ if own < NO_HIGH / 2 => {
                    self.idle = 0;
                    self.shift_nonbasic(&entering, own);
                }
                _ => return self.endless_ray(&entering).map(End::Endless),
            }
        }
    }

    /// All variables, where all are whole.
    pub(crate) fn whole_values(&self) -> Option<Vec<i64>> {
        let fits = self.scaled.iter().zip(&self.below).all(|(scaled, below)| *below == 1 || scaled % below == 0);
        fits.then(|| (0..self.variable_count()).map(|variable| self.rounded_down(variable)).collect())
    }

    /// A variable's value, rounded down.
    pub(crate) fn rounded_down(&self, variable: usize) -> i64 {
        let (scaled, below) = self.value_fraction(variable);
        scaled.div_euclid(below)
    }

    /// A variable's value as a fraction; what is below the line is positive.
    pub(crate) fn value_fraction(&self, variable: usize) -> (i64, i64) {
        match self.row_of.at(variable) {
            None => (self.value.at(variable), 1),
            Some(row) => (self.scaled.at(row as usize), self.denominator_of(row as usize)),
        }
    }

    /// The number of variables before those of rows.
    pub(crate) fn structural_count(&self) -> usize {
        self.structural
    }

    /// Structural variables and those of rows.
    pub(crate) fn variable_count(&self) -> usize {
        self.curves.len()
    }

    /// A structural variable that is not whole.
    pub(crate) fn broken_variable(&self) -> Option<usize> {
        let values = self.scaled.iter().zip(&self.below).zip(&self.basis);
        let broken = values.filter(|((scaled, below), _)| **below != 1 && *scaled % *below != 0);
        broken.map(|(_, variable)| *variable as usize).filter(|variable| *variable < self.structural).min()
    }

    /// The denominator of a row.
    #[inline]
    fn denominator_of(&self, row: usize) -> i64 {
        self.below.get(row).copied().unwrap_or(1)
    }

    /// Returns the cost of the present vertex, rounded down.
    pub(crate) fn cost_rounded_down(&self) -> i128 {
        let mut whole = 0_i128;
        let mut parts = 0.0;
        for (variable, curve) in self.curves.iter().enumerate().filter(|(_, curve)| curve.slope != 0 || curve.used > 0)
        {
            let (scaled, below) = self.value_fraction(variable);
            let (scaled, below) = (i128::from(scaled), i128::from(below));
            let mut cost = i128::from(curve.slope) * scaled;
            for (bend, more) in curve.bends() {
                cost += i128::from(*more) * (scaled - i128::from(*bend) * below).max(0);
            }
            whole += cost.div_euclid(below);
            parts += cost.rem_euclid(below) as f64 / below as f64;
        }
        // The parts are only as good as their sum, which is small; one is taken off for what rounding may have added.
        whole + (parts - 0.001).max(0.0).floor() as i128
    }

    pub(crate) fn curve_of_variable(&self, variable: usize) -> Curve {
        self.curves.at(variable)
    }

    /// The number of numbers that a copy takes.
    pub(crate) fn copied_numbers(&self) -> u64 {
        (self.inverse.len() + self.entries.len()) as u64
    }

    /// The bounds of a variable, without any cost.
    pub(crate) fn bounds_of_variable(&self, variable: usize) -> Curve {
        Curve { slope: 0, used: 0, ..self.curves.at(variable) }
    }

    fn sparse_column(&self, variable: usize) -> &[(u32, i32)] {
        let (start, end) = self.spans.at(variable);
        self.entries.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The price of each row: what the basic variables cost, seen through the inverse.
    fn price_rows(&mut self) -> Result<(), Doubt> {
        self.price.fill(0);
        let priced = || self.piece.iter().zip(&self.below).enumerate().filter(|(_, (piece, _))| piece.slope != 0);
        let mut common = 1;
        for (_, (_, below)) in priced() {
            common *= below / greatest_divisor(common, *below);
            if common > DENOMINATOR_MAX {
                return Err(Doubt::Range);
            }
        }
        let mut reach = 0_i128;
        for (row, (piece, below)) in priced() {
            let factor = piece.slope * (common / below);
            reach += i128::from(factor).abs() * i128::from(self.largest);
            for (price, entry) in self.price.iter_mut().zip(line_of(&self.inverse, self.rows, row)) {
                *price = price.wrapping_add(factor.wrapping_mul(*entry));
            }
        }
        self.price_below = common;
        if reach > PRICE_MAX { Err(Doubt::Range) } else { Ok(()) }
    }

    /// Returns the worth of a variable, over the prices' denominator.
    fn worth_of_variable(&self, variable: usize) -> i64 {
        self.sparse_column(variable).iter().map(|(row, entry)| i64::from(*entry) * self.price.at(*row as usize)).sum()
    }

    /// The variable that promises most; after much idling the first that promises anything (Bland), so that it ends.
    fn choose_entering(&self) -> Option<Entering> {
        let patient = self.idle < PATIENCE;
        let mut best = 0;
        let mut found = None;
        for (variable, (up, down)) in self.up.iter().copied().zip(self.down.iter().copied()).enumerate() {
            if up == NEVER_UP && down == NEVER_DOWN {
                continue;
            }
            let worth = self.worth_of_variable(variable);
            let rise = if up == NEVER_UP { 0 } else { worth - up * self.price_below };
            let fall = if down == NEVER_DOWN { 0 } else { down * self.price_below - worth };
            let gain = rise.max(fall);
            if gain > best {
                best = gain;
                found = Some(Entering { variable, rises: rise >= fall });
                if !patient {
                    break;
                }
            }
        }
        found
    }

    fn load_column(&mut self, variable: usize) {
        let mut column = std::mem::take(&mut self.column);
        column.fill(0);
        for (row, entry) in self.sparse_column(variable) {
            let places = self.inverse.iter().skip(*row as usize).step_by(self.rows);
            column.iter_mut().zip(places).for_each(|(sum, place)| *sum += i64::from(*entry) * place);
        }
        self.column = column;
    }

    fn choose_leaving(&self, entering: &Entering) -> Option<Leaving> {
        let patient = self.idle < PATIENCE;
        let mut best: Option<Leaving> = None;
        let basics = self.piece.iter().zip(&self.scaled).zip(&self.below);
        let column = self.column.iter().zip(basics).enumerate().filter(|(_, (entry, _))| **entry != 0);
        for (row, (entry, ((piece, scaled), below))) in column {
            let rises = (*entry < 0) == entering.rises;
            let to = if rises { piece.high } else { piece.low };
            if to == NO_LOW || to == NO_HIGH {
                continue;
            }
            let distance = (scaled - to * below).abs();
            let here = Leaving { row, distance, rate: entry.abs(), to };
            let sooner = best.as_ref().is_none_or(|best| {
                let (mine, theirs) = (
                    i128::from(here.distance) * i128::from(best.rate),
                    i128::from(best.distance) * i128::from(here.rate),
                );
                let rank = |leaving: &Leaving| {
                    if patient { -leaving.rate } else { i64::from(self.basis.at(leaving.row)) }
                };
                mine < theirs || (mine == theirs && rank(&here) < rank(best))
            });
            if sooner {
                best = Some(here);
            }
        }
        best
    }

    /// Moves a variable to its next stop without touching the basis.
    fn shift_nonbasic(&mut self, entering: &Entering, distance: i64) {
        let step = if entering.rises { distance } else { -distance };
        self.scaled.iter_mut().zip(&self.column).for_each(|(scaled, entry)| *scaled -= entry * step);
        let variable = entering.variable;
        self.value.change_at(variable, |value| *value += step);
        self.price_nonbasic(variable, &self.curves.at(variable));
    }

    /// Exchanges a basic variable for the entering one. Returns how many entries it touched.
    fn pivot_basis(&mut self, entering: &Entering, leaving: &Leaving) -> Result<u64, Doubt> {
        let variable = entering.variable;
        let slope = if entering.rises { self.up.at(variable) } else { self.down.at(variable) };
        let excess = self.worth_of_variable(variable) - slope * self.price_below;
        let touched = self.update_rows(entering, leaving)?;
        self.update_prices(leaving.row, excess)?;
        let gone = self.basis.at(leaving.row) as usize;
        self.row_of.put(gone, None);
        self.value.put(gone, leaving.to);
        self.price_nonbasic(gone, &self.curves.at(gone));
        self.basis.put(leaving.row, variable as u32);
        self.row_of.put(variable, Some(leaving.row as u32));
        let (curve, start) = (self.curves.at(variable), self.value.at(variable));
        let piece = if entering.rises {
            Piece { low: start, high: curve.stop_up(start), slope }
        } else {
            Piece { low: curve.stop_down(start), high: start, slope }
        };
        self.piece.put(leaving.row, piece);
        self.up.put(variable, NEVER_UP);
        self.down.put(variable, NEVER_DOWN);
        Ok(touched + self.rows as u64)
    }

    /// The inverse and the values after a pivot. Only rows that the entering variable moves change.
    fn update_rows(&mut self, entering: &Entering, leaving: &Leaving) -> Result<u64, Doubt> {
        let (rows, row) = (self.rows, leaving.row);
        let (pivot, sign) = (leaving.rate, self.column.at(row).signum());
        if pivot > DENOMINATOR_MAX {
            return Err(Doubt::Range);
        }
        let direction = if entering.rises { 1 } else { -1 };
        let narrow = |number: i128| i64::try_from(number).map_err(|_| Doubt::Range);
        let line: Vec<i64> = line_of(&self.inverse, rows, row).iter().map(|entry| entry * sign).collect();
        let filled: Vec<(usize, i64)> =
            line.iter().enumerate().filter(|(_, entry)| **entry != 0).map(|(at, entry)| (at, *entry)).collect();
        let mut touched = filled.len() as u64;
        let mut largest = self.largest;
        let basics = self.scaled.iter_mut().zip(&mut self.below).zip(self.inverse.chunks_exact_mut(rows.max(1)));
        let moving = self.column.iter().zip(basics).enumerate();
        for (other, (factor, ((scaled, below), target))) in moving.filter(|(_, (factor, _))| **factor != 0) {
            if other == row {
                continue;
            }
            let moved = i128::from(direction * factor) * i128::from(leaving.distance);
            *scaled = narrow(i128::from(*scaled) * i128::from(pivot) - moved)?;
            if pivot == 1 {
                for (at, entry) in &filled {
                    target.change_at(*at, |place| {
                        *place -= factor * entry;
                        largest = largest.max(place.abs());
                    });
                }
                touched += filled.len() as u64;
            } else {
                *below *= pivot;
                for (place, entry) in target.iter_mut().zip(&line) {
                    *place = *place * pivot - factor * entry;
                }
                touched += rows as u64;
            }
            if *below > 1 {
                largest = largest.max(reduce_row(target, scaled, below));
                touched += rows as u64;
                if *below > DENOMINATOR_MAX {
                    return Err(Doubt::Range);
                }
            }
        }
        let start = i128::from(self.value.at(entering.variable));
        let mut scaled = narrow(start * i128::from(pivot) + i128::from(direction) * i128::from(leaving.distance))?;
        let mut below = pivot;
        if let Some(target) = self.inverse.get_mut(row * rows..(row + 1) * rows) {
            target.copy_from_slice(&line);
            largest = largest.max(reduce_row(target, &mut scaled, &mut below));
        }
        self.scaled.put(row, scaled);
        self.below.put(row, below);
        self.largest = largest;
        if largest > ENTRY_MAX { Err(Doubt::Range) } else { Ok(touched) }
    }

    /// The prices after a pivot: they change along the new row, so that the entering variable costs what it is worth.
    fn update_prices(&mut self, row: usize, excess: i64) -> Result<(), Doubt> {
        let line = line_of(&self.inverse, self.rows, row);
        let below = self.denominator_of(row);
        let mut largest = 0;
        if below == 1 {
            for (price, entry) in self.price.iter_mut().zip(line).filter(|(_, entry)| **entry != 0) {
                *price = price.wrapping_sub(excess.wrapping_mul(*entry));
                largest = largest.max(price.unsigned_abs());
            }
            let bound = i128::from(excess).abs() * i128::from(self.largest);
            return if bound > PRICE_MAX || i128::from(largest) > PRICE_MAX { Err(Doubt::Range) } else { Ok(()) };
        }
        let mut common = i128::from(self.price_below) * i128::from(below);
        let mut exact: Vec<i128> = Vec::with_capacity(self.rows);
        let mut shared = common;
        for (price, entry) in self.price.iter().zip(line) {
            let sum = i128::from(*price) * i128::from(below) - i128::from(excess) * i128::from(*entry);
            shared = if shared == 1 { 1 } else { greatest_wide_divisor(shared, sum) };
            exact.push(sum);
        }
        common /= shared;
        for (price, sum) in self.price.iter_mut().zip(exact) {
            *price = i64::try_from(sum / shared).map_err(|_| Doubt::Range)?;
            largest = largest.max(price.unsigned_abs());
        }
        self.price_below = i64::try_from(common).map_err(|_| Doubt::Range)?;
        let wide = i128::from(largest) > PRICE_MAX || self.price_below > DENOMINATOR_MAX;
        if wide { Err(Doubt::Range) } else { Ok(()) }
    }

    /// How the structural variables change along an endless direction, for a step that keeps whole numbers whole.
    fn endless_ray(&self, entering: &Entering) -> Result<Vec<(usize, i64)>, Doubt> {
        let basics = || self.column.iter().zip(&self.below).zip(&self.basis);
        let moving = || basics().filter(|((entry, _), _)| **entry != 0);
        let mut common = 1;
        for ((_, below), _) in moving() {
            common *= below / greatest_divisor(common, *below);
            if common > DENOMINATOR_MAX {
                return Err(Doubt::Range);
            }
        }
        let direction = if entering.rises { common } else { -common };
        let mut changes = vec![(entering.variable, direction)];
        for ((entry, below), basic) in moving() {
            changes.push((*basic as usize, -direction / below * entry));
        }
        changes.retain(|(variable, _)| *variable < self.structural);
        Ok(changes)
    }
}

/// After so many steps that lead nowhere the search becomes careful.
const PATIENCE: u32 = 40;

/// The row of a square table that is stored row after row.
fn line_of(table: &[i64], rows: usize, row: usize) -> &[i64] {
    table.get(row * rows..(row + 1) * rows).unwrap_or_default()
}

/// Takes out what a row, its value and its denominator have in common. Returns the largest entry.
fn reduce_row(line: &mut [i64], scaled: &mut i64, below: &mut i64) -> i64 {
    let mut shared = greatest_divisor(*below, *scaled);
    let mut largest = 0;
    for entry in line.iter().filter(|entry| **entry != 0) {
        largest = largest.max(entry.abs());
        shared = if shared == 1 { 1 } else { greatest_divisor(shared, *entry) };
    }
    if shared > 1 {
        line.iter_mut().filter(|entry| **entry != 0).for_each(|entry| *entry /= shared);
        *scaled /= shared;
        *below /= shared;
    }
    largest / shared
}

fn greatest_divisor(one: i64, other: i64) -> i64 {
    let (mut one, mut other) = (one.abs(), other.abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

fn greatest_wide_divisor(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.abs(), other.abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}
