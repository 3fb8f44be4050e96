//! From a broken vertex to a whole one: depth first, a variable at a time, the nearer whole number first, cutting off what
//! cannot be better than what is known. Limits are prices, so one program walks through the whole tree.

use crate::simplex::{Doubt, End, Simplex, Steps};

/// The best whole values of all variables that were found, and whether nothing better can exist.
pub(crate) struct Whole {
    pub found: Option<Vec<i64>>,
    pub complete: bool,
}

/// A variable and the bounds it is to keep.
type Limit = (usize, i64, i64);

/// Searches at most `nodes` programs. `start` is at its optimum, which is not whole.
pub(crate) fn find_whole_best(start: &Simplex, nodes: usize, steps: &mut Steps) -> Result<Whole, Doubt> {
    steps.spend(1 + start.copied_numbers() / 1024)?;
    let mut program = start.clone();
    let mut open = vec![Vec::<Limit>::new()];
    let mut best: Option<(i128, Vec<i64>)> = None;
    let mut limited: Vec<usize> = Vec::new();
    let root = start.cost_rounded_down();
    let mut opened = 0;
    while let Some(limits) = open.pop() {
        if best.as_ref().is_some_and(|(cost, _)| *cost <= root) {
            break;
        }
        opened += 1;
        if opened > nodes {
            return Ok(Whole { found: best.map(|(_, values)| values), complete: false });
        }
        for variable in limited.drain(..) {
            program.set_curve(variable, start.curve_of_variable(variable));
        }
        for (variable, low, high) in &limits {
            program.set_curve(*variable, start.curve_of_variable(*variable).limited(*low, *high));
            limited.push(*variable);
        }
        if program.minimise(steps)? != End::Best {
            continue;
        }
        let outside = |(variable, low, high): &Limit| {
            let (scaled, below) = program.value_fraction(*variable);
            scaled < low * below || scaled > high * below
        };
        let cost = program.cost_rounded_down();
        if limits.iter().any(outside) || best.as_ref().is_some_and(|(known, _)| cost >= *known) {
            continue;
        }
        match (program.broken_variable(), program.whole_values()) {
            (Some(variable), _) => open.extend(split_at_variable(&program, variable, &limits)),
            (None, Some(values)) => best = Some((cost, values)),
            (None, None) => {}
        }
    }
    Ok(Whole { found: best.map(|(_, values)| values), complete: true })
}

/// The two sides of a broken variable, the nearer one last.
fn split_at_variable(program: &Simplex, variable: usize, limits: &[Limit]) -> [Vec<Limit>; 2] {
    let (scaled, below) = program.value_fraction(variable);
    let floor = scaled.div_euclid(below);
    let known = limits.iter().find(|(limited, ..)| *limited == variable);
    let (low, high) = known.map_or((0, i64::from(i32::MAX)), |(_, low, high)| (*low, *high));
    let with = |low: i64, high: i64| {
        let mut limits: Vec<Limit> = limits.iter().copied().filter(|(limited, ..)| *limited != variable).collect();
        limits.push((variable, low, high));
        limits
    };
    let (under, over) = (with(low, floor), with(floor + 1, high));
    if 2 * scaled.rem_euclid(below) < below { [over, under] } else { [under, over] }
}
