//! The price of protection in hidden cells, beside the fewest that an exact solver needs.

use std::collections::BTreeMap;

use amparo_disclosure::{Rules, protect};

use crate::optimum::Exact;
use crate::synthetic::{Dice, Population};

#[test]
fn hidden_cells_are_at_most_half_again_as_many_as_the_fewest_possible() {
    let mut dice = Dice(1);
    let mut solved = 0;
    for round in 0..60 {
        let sizes =
            if round % 3 == 2 { vec![2, 2, 3] } else { vec![3 + dice.roll(3) as usize, 4 + dice.roll(3) as usize] };
        let people = [30, 60, 120, 250, 400][dice.roll(5) as usize];
        let names = ["form", "gender", "age"];
        let population = Population::of(&names[..sizes.len()], &sizes, people, &mut dice);
        let all: Vec<usize> = (0..sizes.len()).collect();
        let table = population.table("t", &all, &BTreeMap::new());
        let Some(fewest) = Exact::of(&table, 5, true).fewest_hidden() else { continue };
        let rules = Rules { deniable: true, sensitive: Some(vec![]), ..Rules::default() };
        let protected = protect(&population.problem(vec![table]), &[], &rules).expect("safe");
        let hidden = protected.primary + protected.secondary;
        assert!(2 * hidden <= 3 * fewest, "round {round}, {sizes:?}, {people}: {hidden} hidden, {fewest} would do");
        solved += 1;
    }
    assert!(solved >= 50, "the exact solver finished {solved} of 60 tables");
}
