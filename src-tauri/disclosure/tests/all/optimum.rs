//! The fewest hidden cells with which every small cell can still be empty and can still hold k: an exact solver by cuts,
//! with a solver of somebody else's. No code of the product is used.
//!
//! The master problem chooses cells; for each small cell a linear program looks for multipliers of the published numbers that
//! pin it down; each such proof becomes a cut: hide enough of the cells it uses. The optimum asks less than our rules do (no
//! width for the cells hidden beside the small ones), so it is a lower bound of what is possible.

use std::collections::BTreeMap;

use amparo_disclosure::Table;
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, Variable};

pub struct Exact {
    counts: Vec<f64>,
    /// For each cell the finest cells that it adds up.
    sums: Vec<Vec<usize>>,
    atoms: usize,
    primary: Vec<usize>,
    k: f64,
}

struct Cut {
    weights: Vec<(usize, f64)>,
}

impl Exact {
    /// A table of which every cell that names the most variables is a finest one.
    pub fn of(table: &Table, k: u64, zeros_ok: bool) -> Self {
        let depth = table.cells.iter().map(|cell| cell.slice.len()).max().unwrap_or(0);
        let finest: Vec<usize> =
            (0..table.cells.len()).filter(|cell| table.cells[*cell].slice.len() == depth).collect();
        let within = |inner: usize, outer: usize| {
            let (inner, outer) = (&table.cells[inner].slice, &table.cells[outer].slice);
            outer.iter().all(|(name, category)| inner.get(name) == Some(category))
        };
        let sum = |cell: usize| (0..finest.len()).filter(|atom| within(finest[*atom], cell)).collect();
        let small = |count: u64| count < k && (count > 0 || !zeros_ok);
        Self {
            counts: table.cells.iter().map(|cell| cell.count as f64).collect(),
            sums: (0..table.cells.len()).map(sum).collect(),
            atoms: finest.len(),
            primary: (0..table.cells.len()).filter(|cell| small(table.cells[*cell].count)).collect(),
            k: k as f64,
        }
    }

    /// The fewest hidden cells, or nothing where the search for them takes too many programs.
    pub fn fewest_hidden(&self) -> Option<usize> {
        let mut cuts = Vec::new();
        for _ in 0..400 {
            let hidden = self.master(&cuts)?;
            let before = cuts.len();
            for cell in &self.primary {
                for upwards in [true, false] {
                    cuts.extend(self.separate(*cell, upwards, &hidden)?);
                }
            }
            if cuts.len() == before {
                return Some(hidden.iter().filter(|hidden| **hidden).count());
            }
        }
        None
    }

    fn master(&self, cuts: &[Cut]) -> Option<Vec<bool>> {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let hide: Vec<Variable> = self.counts.iter().map(|_| problem.add_binary_var(1.0)).collect();
        for cell in &self.primary {
            problem.add_constraint([(hide[*cell], 1.0)], ComparisonOp::Ge, 1.0);
        }
        for cut in cuts {
            let sum: Vec<(Variable, f64)> = cut.weights.iter().map(|(cell, weight)| (hide[*cell], *weight)).collect();
            problem.add_constraint(sum, ComparisonOp::Ge, 1.0);
        }
        let mut options = SolveOptions::default();
        options.node_limit = Some(4000);
        let solution = problem.solve_with(options).ok()?;
        solution.is_optimal().then_some(())?;
        let solution = solution.into_solution().ok()?;
        Some(hide.iter().map(|variable| solution.var_value(*variable) > 0.5).collect())
    }

    /// A proof from the shown cells that a small cell stays too low or too high, as a cut; nothing where there is none.
    fn separate(&self, target: usize, upwards: bool, hidden: &[bool]) -> Option<Option<Cut>> {
        let far = self.counts.iter().fold(self.k, |most, count| most.max(*count)) + self.k;
        let need = if upwards { self.k - self.counts[target] } else { self.counts[target] };
        if need <= 0.0 {
            return Some(None);
        }
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let price = |cell: usize, room: f64| 0.001 + if hidden[cell] { room } else { 0.0 };
        let above: Vec<Variable> =
            (0..hidden.len()).map(|cell| problem.add_var(price(cell, far), (0.0, f64::INFINITY))).collect();
        let below: Vec<Variable> = (0..hidden.len())
            .map(|cell| problem.add_var(price(cell, self.counts[cell]), (0.0, f64::INFINITY)))
            .collect();
        let mut rows: BTreeMap<usize, Vec<(Variable, f64)>> = (0..self.atoms).map(|atom| (atom, Vec::new())).collect();
        for (cell, atoms) in self.sums.iter().enumerate() {
            for atom in atoms {
                rows.entry(*atom).or_default().extend([(above[cell], 1.0), (below[cell], -1.0)]);
            }
        }
        let sign = if upwards { 1.0 } else { -1.0 };
        for (atom, row) in rows {
            let right = if self.sums[target].contains(&atom) { sign } else { 0.0 };
            problem.add_constraint(row, ComparisonOp::Eq, right);
        }
        let solution = problem.solve().ok()?.into_solution().ok()?;
        let weights: Vec<f64> = (0..hidden.len())
            .map(|cell| far * solution.var_value(above[cell]) + self.counts[cell] * solution.var_value(below[cell]))
            .collect();
        let reach: f64 = weights.iter().zip(hidden).filter(|(_, hidden)| **hidden).map(|(weight, _)| weight).sum();
        if reach >= need - 1e-6 {
            return Some(None);
        }
        let weights = weights.iter().enumerate().filter(|(_, weight)| **weight > 1e-9);
        Some(Some(Cut { weights: weights.map(|(cell, weight)| (cell, (weight / need).min(1.0))).collect() }))
    }
}
