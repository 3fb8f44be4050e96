//! From a broken vertex to a whole one: depth first, a variable at a time, cutting off what cannot be better than what is known.

use std::collections::BTreeMap;

use crate::simplex::{Doubt, End, Simplex, Steps};

/// The best whole vertex found, and whether nothing better can exist.
pub struct Whole {
    pub found: Option<Simplex>,
    pub complete: bool,
}

/// Searches at most `nodes` programs. `start` is at its optimum, which is not whole.
pub fn whole_best(start: &Simplex, nodes: usize, steps: &mut Steps) -> Result<Whole, Doubt> {
    let mut open = vec![(start.clone(), BTreeMap::<usize, (i64, i64)>::new())];
    let mut best: Option<(i128, Simplex)> = None;
    let root = start.cost();
    let mut opened = 0;
    while let Some((mut program, limits)) = open.pop() {
        if best.as_ref().is_some_and(|(cost, _)| *cost <= root) {
            break;
        }
        opened += 1;
        if opened > nodes {
            return Ok(Whole { found: best.map(|(_, program)| program), complete: false });
        }
        for (variable, (low, high)) in &limits {
            program.set(*variable, start.curve(*variable).limited(*low, *high));
        }
        steps.spend(1 + program.size() / 1024)?;
        if program.minimise(steps, |_| false)? != End::Best {
            continue;
        }
        let unit = program.determinant();
        let outside = |(variable, (low, high)): (&usize, &(i64, i64))| {
            let scaled = program.scaled(*variable);
            scaled < low * unit || scaled > high * unit
        };
        let cost = program.cost();
        if limits.iter().any(outside) || best.as_ref().is_some_and(|(known, _)| cost >= *known) {
            continue;
        }
        match program.broken() {
            None => best = Some((cost, program)),
            Some(variable) => {
                let floor = program.floor(variable);
                let (low, high) = limits.get(&variable).copied().unwrap_or((0, i64::from(i32::MAX)));
                for limit in [(floor + 1, high), (low, floor)] {
                    let mut limits = limits.clone();
                    limits.insert(variable, limit);
                    open.push((program.clone(), limits));
                }
            }
        }
    }
    Ok(Whole { found: best.map(|(_, program)| program), complete: true })
}
