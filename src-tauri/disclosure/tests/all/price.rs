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

#[test]
fn lookone() {
    let sizes: Vec<usize> = std::env::var("SIZES").unwrap().split(',').map(|s| s.parse().unwrap()).collect();
    let people: usize = std::env::var("PEOPLE").unwrap().parse().unwrap();
    let mut dice = Dice(7);
    let names = ["form", "gender", "age"];
    let population = Population::of(&names[..sizes.len()], &sizes, people, &mut dice);
    let all: Vec<usize> = (0..sizes.len()).collect();
    let table = population.table("t", &all, &BTreeMap::new());
    let cells = table.cells.len();
    let zeros_ok = std::env::var("ZEROS").is_err();
    let rules = Rules { deniable: true, zeros_ok, sensitive: Some(vec![]), ..Rules::default() };
    let begun = busy();
    let answer = protect(&population.question(vec![table]), &[], &rules);
    let time = busy() - begun;
    match answer {
        Ok(protected) => println!(
            "{sizes:?} {people}: {cells} cells, {} + {} hidden, {} worlds, {} steps, {time:.1} ms",
            protected.primary,
            protected.secondary,
            protected.certificates.worlds.len(),
            protected.steps
        ),
        Err(refusal) => println!("{sizes:?} {people} {refusal:?} {time:.1}"),
    }
}

#[test]
fn ratio() {
    let mut worst: f64 = 0.0;
    let (mut ours, mut best) = (0, 0);
    let mut dice = Dice(std::env::var("SEED").map_or(1, |s| s.parse().unwrap()));
    for round in 0..std::env::var("ROUNDS").map_or(60, |s| s.parse().unwrap()) {
        let three = round % 3 == 2;
        let sizes = if three { vec![2, 2, 3] } else { vec![3 + dice.roll(3) as usize, 4 + dice.roll(3) as usize] };
        let people = [30, 60, 120, 250, 400][dice.roll(5) as usize];
        let names = ["form", "gender", "age"];
        let population = Population::of(&names[..sizes.len()], &sizes, people, &mut dice);
        let all: Vec<usize> = (0..sizes.len()).collect();
        let table = population.table("t", &all, &BTreeMap::new());
        let min_width = std::env::var("WIDTH").ok().map(|w| w.parse().unwrap());
        let rules = Rules { deniable: true, min_width, sensitive: Some(vec![]), ..Rules::default() };
        let begun = busy();
        let exact = crate::optimum::Exact::of(&table, 5, true).fewest_hidden();
        let between = busy();
        let protected = protect(&population.question(vec![table]), &[], &rules).unwrap();
        let hidden = protected.primary + protected.secondary;
        let Some(exact) = exact else {
            println!("{sizes:?} {people} not solved {hidden}");
            continue;
        };
        let one = hidden as f64 / exact.max(1) as f64;
        worst = worst.max(one);
        ours += hidden;
        best += exact;
        println!(
            "{sizes:?} {people}: {hidden} ({} secondary) against {exact}: {one:.2}  exact {:.0} ms ours {:.1} ms",
            protected.secondary,
            between - begun,
            busy() - between
        );
    }
    println!("worst {worst:.2} mean {:.3}", ours as f64 / best as f64);
}

#[test]
fn ledger() {
    let mut dice = Dice(5);
    let months = 24;
    let people: usize = std::env::var("PEOPLE").map_or(3000, |p| p.parse().unwrap());
    let population =
        Population::of(&["month", "form", "gender", "age", "status"], &[months, 20, 3, 3, 3], people, &mut dice);
    let zeros_ok = std::env::var("ZEROS").is_err();
    let rules = Rules { deniable: true, zeros_ok, sensitive: Some(vec![]), ..Rules::default() };
    let mut released = Vec::new();
    let mut windows: Vec<Vec<usize>> = Vec::new();
    for month in 0..months {
        windows.push(vec![month]);
        if month % 3 == 2 {
            windows.push((month - 2..=month).collect());
        }
        if month % 12 == 11 {
            windows.push((month - 11..=month).collect());
        }
    }
    windows.push((0..months).collect());
    for window in windows {
        let within = BTreeMap::from([(0, window.clone())]);
        let t4 = population.flat(&format!("T4 {window:?}"), 1, &[2, 3], &within);
        let t2 = population.flat(&format!("T2 {window:?}"), 4, &[2, 3], &within);
        let begun = busy();
        let answer = protect(&population.question(vec![t4, t2]), &released, &rules);
        let time = busy() - begun;
        match answer {
            Ok(p) => {
                println!(
                    "{window:?}: {} + {} hidden, {} shown, union {} steps {} {time:.1} ms",
                    p.primary,
                    p.secondary,
                    p.shown,
                    p.union.cells.len(),
                    p.steps
                );
                released.push(p.publication);
            }
            Err(r) => println!("{window:?}: {r:?} {time:.1} ms"),
        }
    }
}
