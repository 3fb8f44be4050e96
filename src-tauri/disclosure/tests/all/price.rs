//! What protection costs: hidden cells, and time.

use std::collections::BTreeMap;

use amparo_disclosure::{Rules, protect};

use crate::made_up::{Dice, Population};

/// Milliseconds this thread has spent on a processor.
fn busy() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    text.split(' ').next().and_then(|nanoseconds| nanoseconds.parse::<f64>().ok()).expect("a number") / 1e6
}

#[test]
fn looking() {
    for (sizes, people) in [
        (vec![5, 6], 60),
        (vec![5, 6], 300),
        (vec![12, 12], 200),
        (vec![12, 12], 2000),
        (vec![16, 12], 20000),
        (vec![30, 12], 60),
        (vec![30, 12], 2000),
        (vec![30, 12], 20000),
        (vec![3, 6, 5], 60),
        (vec![3, 6, 5], 200),
        (vec![3, 6, 5], 2000),
        (vec![20, 4, 3], 2000),
        (vec![20, 4, 3], 20000),
    ] {
        for (deniable, zeros_ok) in [(false, true), (true, true), (true, false)] {
            let mut dice = Dice(7);
            let names = ["form", "gender", "age"];
            let population = Population::of(&names[..sizes.len()], &sizes, people, &mut dice);
            let all: Vec<usize> = (0..sizes.len()).collect();
            let table = population.table("t", &all, &BTreeMap::new());
            let cells = table.cells.len();
            let rules = Rules { deniable, zeros_ok, sensitive: Some(vec![]), ..Rules::default() };
            let begun = busy();
            let answer = protect(&population.question(vec![table]), &[], &rules);
            let time = busy() - begun;
            match answer {
                Ok(protected) => println!(
                    "{sizes:?} {people} deniable {deniable} zeros {zeros_ok}: {cells} cells, {} + {} hidden, {} worlds, {} steps, {time:.1} ms",
                    protected.primary,
                    protected.secondary,
                    protected.certificates.worlds.len(),
                    protected.steps
                ),
                Err(refusal) => println!("{sizes:?} {people} deniable {deniable}: {refusal:?} {time:.1}"),
            }
        }
    }
}
