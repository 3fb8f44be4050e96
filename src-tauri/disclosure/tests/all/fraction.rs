//! Fractions, and a textbook simplex over them.

use std::collections::BTreeSet;

/// Columns that add up, the slack column with its sign, the right side.
type Equation = (Vec<usize>, Option<(usize, i128)>, i128);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    up: i128,
    down: i128,
}

impl Fraction {
    const ZERO: Self = Self { up: 0, down: 1 };
    const ONE: Self = Self { up: 1, down: 1 };

    fn whole(up: i128) -> Self {
        Self { up, down: 1 }
    }

    fn of(up: i128, down: i128) -> Self {
        let mut pair = (up.abs(), down.abs());
        while pair.1 != 0 {
            pair = (pair.1, pair.0 % pair.1);
        }
        let sign = down.signum();
        Self { up: sign * up / pair.0.max(1), down: sign * down / pair.0.max(1) }
    }

    fn minus_product(self, one: Self, other: Self) -> Self {
        if self.down == 1 && one.down == 1 && other.down == 1 {
            return Self::whole(self.up - one.up.checked_mul(other.up).expect("small numbers"));
        }
        let down = one.down * other.down;
        let up = self.up.checked_mul(down).expect("small numbers") - one.up * other.up * self.down;
        Self::of(up, self.down.checked_mul(down).expect("small numbers"))
    }

    fn over(self, other: Self) -> Self {
        Self::of(self.up * other.down, self.down * other.up)
    }

    fn is_less(self, other: Self) -> bool {
        self.up * other.down < other.up * self.down
    }

    fn ceil(self) -> i128 {
        -(-self.up).div_euclid(self.down)
    }
}

/// The knowledge of some atoms, as equations with slack, at a feasible vertex.
pub struct Tableau {
    /// Each row: all columns, then the right side.
    rows: Vec<Vec<Fraction>>,
    basis: Vec<usize>,
    columns: usize,
    /// Column of each atom that is not known at once, and the value of those that are.
    column_of: Vec<Option<usize>>,
    known: Vec<Option<i128>>,
    /// The least and the most that each atom was at any vertex.
    seen: Vec<(Fraction, Fraction)>,
}

impl Tableau {
    /// Nothing where no fractions agree.
    pub fn of(atoms: usize, sums: &[(BTreeSet<usize>, i128, Option<i128>)]) -> Option<Self> {
        let mut known = vec![None; atoms];
        loop {
            let mut found = false;
            for (sum, low, high) in sums {
                let unknown: Vec<usize> = sum.iter().copied().filter(|atom| known[*atom].is_none()).collect();
                let rest: i128 = sum.iter().filter_map(|atom| known[*atom]).sum();
                match unknown.as_slice() {
                    [] if rest < *low || high.is_some_and(|high| rest > high) => return None,
                    [atom] if *high == Some(*low) => {
                        (low - rest >= 0).then_some(())?;
                        known[*atom] = Some(low - rest);
                        found = true;
                    }
                    all if !all.is_empty() && *high == Some(rest) => {
                        all.iter().for_each(|atom| known[*atom] = Some(0));
                        found = true;
                    }
                    _ => {}
                }
            }
            if !found {
                break;
            }
        }
        let mut column_of = vec![None; atoms];
        let mut columns = 0;
        for atom in (0..atoms).filter(|atom| known[*atom].is_none()) {
            column_of[atom] = Some(columns);
            columns += 1;
        }
        let mut equations: Vec<Equation> = Vec::new();
        for (sum, low, high) in sums {
            let unknown: Vec<usize> = sum.iter().filter_map(|atom| column_of[*atom]).collect();
            let rest: i128 = sum.iter().filter_map(|atom| known[*atom]).sum();
            if unknown.is_empty() {
                continue;
            }
            if *high == Some(*low) {
                equations.push((unknown, None, low - rest));
                continue;
            }
            if let Some(high) = high {
                equations.push((unknown.clone(), Some((columns, 1)), high - rest));
                columns += 1;
            }
            if *low > rest {
                equations.push((unknown, Some((columns, -1)), low - rest));
                columns += 1;
            }
        }
        equations.sort();
        equations.dedup();
        let mut rows = Vec::new();
        for (sum, slack, right) in equations {
            (right >= 0).then_some(())?;
            let mut row = vec![Fraction::ZERO; columns + 1];
            sum.iter().for_each(|column| row[*column] = Fraction::ONE);
            slack.iter().for_each(|(column, sign)| row[*column] = Fraction::whole(*sign));
            row[columns] = Fraction::whole(right);
            rows.push(row);
        }
        let never = (Fraction::whole(i128::from(u32::MAX)), Fraction::whole(-1));
        let mut built =
            Self { basis: vec![usize::MAX; rows.len()], rows, columns, column_of, known, seen: vec![never; atoms] };
        built.first_vertex()?;
        Some(built)
    }

    /// Phase one: the sum of what each row lacks, driven to nothing.
    fn first_vertex(&mut self) -> Option<()> {
        loop {
            let open: Vec<usize> = (0..self.rows.len()).filter(|row| self.basis[*row] == usize::MAX).collect();
            let mut lack = vec![Fraction::ZERO; self.columns + 1];
            for row in &open {
                for (sum, entry) in lack.iter_mut().zip(&self.rows[*row]) {
                    *sum = sum.minus_product(Fraction::whole(-1), *entry);
                }
            }
            let entering = (0..self.columns).find(|column| lack[*column].up > 0 && !self.basis.contains(column));
            let Some(column) = entering else {
                (lack[self.columns].up == 0).then_some(())?;
                break;
            };
            let row = self.leaving(column).expect("a sum of what is lacking has an end");
            self.pivot(row, column);
        }
        let mut row = 0;
        while row < self.rows.len() {
            if self.basis[row] != usize::MAX {
                row += 1;
                continue;
            }
            match (0..self.columns).find(|column| self.rows[row][*column].up != 0 && !self.basis.contains(column)) {
                Some(column) => self.pivot(row, column),
                None => {
                    self.rows.remove(row);
                    self.basis.remove(row);
                }
            }
        }
        self.note();
        Some(())
    }

    fn leaving(&self, column: usize) -> Option<usize> {
        let mut best: Option<(usize, Fraction)> = None;
        for (row, line) in self.rows.iter().enumerate().filter(|(_, line)| line[column].up > 0) {
            let ratio = line[self.columns].over(line[column]);
            let sooner = best.is_none_or(|(other, least)| {
                ratio.is_less(least) || (ratio == least && self.basis[row] < self.basis[other])
            });
            if sooner {
                best = Some((row, ratio));
            }
        }
        best.map(|(row, _)| row)
    }

    fn pivot(&mut self, row: usize, column: usize) {
        let pivot = self.rows[row][column];
        for entry in &mut self.rows[row] {
            *entry = entry.over(pivot);
        }
        let line = self.rows[row].clone();
        let filled: Vec<usize> = (0..=self.columns).filter(|at| line[*at].up != 0).collect();
        for (other, target) in self.rows.iter_mut().enumerate() {
            let factor = target[column];
            if other != row && factor.up != 0 {
                filled.iter().for_each(|at| target[*at] = target[*at].minus_product(factor, line[*at]));
            }
        }
        self.basis[row] = column;
    }

    /// The least and the most whole number that a sum of atoms can be; nothing for "without end".
    pub fn range(&mut self, sum: &BTreeSet<usize>) -> (i128, Option<i128>) {
        let certain: i128 = sum.iter().filter_map(|atom| self.known[*atom]).sum();
        let low = self.least(sum, 1).expect("counts are not negative");
        let high = self.least(sum, -1);
        (certain + low.ceil(), high.map(|high| certain - high.ceil()))
    }

    fn least(&mut self, sum: &BTreeSet<usize>, sign: i128) -> Option<Fraction> {
        let mut cost = vec![Fraction::ZERO; self.columns + 1];
        sum.iter().filter_map(|atom| self.column_of[*atom]).for_each(|column| cost[column] = Fraction::whole(sign));
        for (line, basic) in self.rows.iter().zip(&self.basis) {
            let factor = cost[*basic];
            if factor.up != 0 {
                for (sum, entry) in cost.iter_mut().zip(line) {
                    *sum = sum.minus_product(factor, *entry);
                }
            }
        }
        while let Some(column) = (0..self.columns).find(|column| cost[*column].up < 0) {
            let row = self.leaving(column)?;
            self.pivot(row, column);
            let factor = cost[column];
            let line = self.rows[row].clone();
            for (sum, entry) in cost.iter_mut().zip(&line) {
                *sum = sum.minus_product(factor, *entry);
            }
        }
        self.note();
        let value = cost[self.columns];
        Some(Fraction { up: -value.up, down: value.down })
    }

    fn note(&mut self) {
        let mut values = vec![Fraction::ZERO; self.columns];
        for (line, basic) in self.rows.iter().zip(&self.basis) {
            values[*basic] = line[self.columns];
        }
        for (seen, column) in self.seen.iter_mut().zip(&self.column_of) {
            let Some(column) = column else { continue };
            let value = values[*column];
            if value.is_less(seen.0) {
                seen.0 = value;
            }
            if seen.1.is_less(value) {
                seen.1 = value;
            }
        }
    }

    /// Whether some vertex had an atom empty, or as large as k.
    pub fn was_seen_open(&self, atom: usize, k: i128) -> bool {
        self.column_of[atom].is_some() && (self.seen[atom].0.up == 0 || !self.seen[atom].1.is_less(Fraction::whole(k)))
    }
}
