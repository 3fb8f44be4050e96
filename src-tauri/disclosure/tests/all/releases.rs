//! Two hundred invented publications, single tables and whole series, each attacked by an attacker that shares no code with the
//! product; and what happens when one of their hidden cells is shown after all.

use std::collections::BTreeMap;

use amparo_disclosure::{
    Kind, Protected, Publication, Refusal, Rules, Slice, Status, SuppressionProblem, Table, check_proof, protect,
};
use serde_json::Value;

use crate::attacker::{broken, ranges};
use crate::synthetic::{Dice, Population};

/// Writes and reads, as the file does, and attacks from outside.
fn attacked_from_outside(publication: &Publication) -> Vec<crate::attacker::Broken> {
    broken(&json(publication))
}

fn json(publication: &Publication) -> Value {
    serde_json::from_str(&serde_json::to_string(publication).expect("written")).expect("read")
}

fn rules(dice: &mut Dice) -> Rules {
    Rules {
        k: [3, 5, 10][dice.roll(3) as usize],
        deniable: dice.roll(4) > 0,
        zeros_ok: dice.roll(3) > 0,
        coalition: dice.roll(2),
        sensitive: Some(if dice.roll(2) == 0 { vec![] } else { vec!["form".to_owned()] }),
        min_width: None,
    }
}

/// A table of one to three ways, sometimes with a second one that shares a margin with it.
fn tables(dice: &mut Dice) -> (Population, Vec<Table>) {
    let people = [20, 60, 150, 400, 1500][dice.roll(5) as usize];
    let names = ["form", "gender", "age", "status"];
    let sizes = match dice.roll(4) {
        0 => vec![4 + dice.roll(5) as usize, 3 + dice.roll(3) as usize, 2, 3],
        1 => vec![3, 2, 2 + dice.roll(2) as usize, 3],
        2 => vec![8, 2, 2, 2],
        _ => vec![2 + dice.roll(3) as usize, 3, 2, 2],
    };
    let population = Population::of(&names, &sizes, people, dice);
    let everybody = BTreeMap::new();
    let tables = match dice.roll(5) {
        0 => vec![population.table("one way", &[0], &everybody)],
        1 | 2 => vec![population.table("two ways", &[0, 1], &everybody)],
        3 => vec![population.table("three ways", &[0, 1, 2], &everybody)],
        _ => vec![
            population.table("form by gender", &[0, 1], &everybody),
            population.table("status by gender", &[3, 1], &everybody),
        ],
    };
    (population, tables)
}

fn numbers_are_true(problem: &SuppressionProblem, protected: &Protected) {
    let asked: Vec<_> = problem.tables.iter().flat_map(|table| &table.cells).collect();
    assert_eq!(asked.len(), protected.publication.cells.len());
    for (asked, cell) in asked.into_iter().zip(&protected.publication.cells) {
        assert_eq!(asked.slice, cell.slice);
        if let Status::Shown { value } = cell.status {
            assert_eq!(value, asked.count);
        }
    }
    let hidden = protected.primary + protected.secondary;
    assert_eq!(hidden, protected.publication.cells.iter().filter(|cell| cell.status.is_hidden()).count());
    assert_eq!(hidden + protected.shown, protected.publication.cells.len());
}

/// Checks that what leaves names no kind and holds no number for a hidden cell.
fn nothing_slips_out(protected: &Protected) {
    let leaving = json(&protected.publication.without_kind());
    for (cell, known) in leaving["cells"].as_array().expect("cells").iter().zip(&protected.publication.cells) {
        let mut keys: Vec<&str> = cell.as_object().expect("a cell").keys().map(String::as_str).collect();
        keys.retain(|key| *key != "snapshot");
        if known.status.is_hidden() {
            assert_eq!(keys, ["suppressed", "table", "where"]);
        } else {
            assert_eq!(keys, ["table", "value", "where"]);
        }
    }
}

#[test]
fn an_attacker_with_other_means_finds_nothing_in_150_publications() {
    let (mut hidden, mut shown) = (0, 0);
    for seed in 0..150 {
        let mut dice = Dice(seed);
        let rules = rules(&mut dice);
        let (population, tables) = tables(&mut dice);
        let problem = population.problem(tables);
        let protected = protect(&problem, &[], &rules).unwrap_or_else(|refusal| panic!("seed {seed}: {refusal:?}"));
        assert_eq!(attacked_from_outside(&protected.publication), [], "seed {seed}, {rules:?}");
        assert_eq!(check_proof(&protected.union, &protected.proof), [], "seed {seed}");
        numbers_are_true(&problem, &protected);
        nothing_slips_out(&protected);
        let ranges = ranges(&json(&protected.union)).expect("consistent");
        for (interval, (low, high)) in protected.intervals.iter().zip(ranges) {
            assert_eq!((i128::from(interval.low), interval.high.map(i128::from)), (low, high), "seed {seed}");
        }
        hidden += protected.primary + protected.secondary;
        shown += protected.shown;
    }
    assert!(hidden > 1000 && shown > 1000, "{hidden} hidden, {shown} shown: the tables are not telling");
}

/// Months of one or two years, their quarters and the year to date, released one after the other.
fn year(seed: u64) -> (Vec<Publication>, usize, Rules) {
    let mut dice = Dice(seed);
    let months = 6;
    let sizes = [months, 3 + dice.roll(2) as usize, 2];
    let people = [60, 200, 600][dice.roll(3) as usize];
    let population = Population::of(&["month", "form", "gender"], &sizes, people, &mut dice);
    let rules = Rules { deniable: true, sensitive: Some(vec!["form".to_owned()]), ..Rules::default() };
    let mut released: Vec<Publication> = Vec::new();
    let mut refused = 0;
    let mut windows: Vec<Vec<usize>> = Vec::new();
    for month in 0..months {
        windows.push(vec![month]);
        if month % 3 == 2 {
            windows.push((month - 2..=month).collect());
        }
        if month > 0 && dice.roll(2) == 0 {
            windows.push((0..=month).collect());
        }
    }
    for window in windows {
        let name = format!("months {window:?}");
        let table = population.table(&name, &[1, 2], &BTreeMap::from([(0, window)]));
        match protect(&population.problem(vec![table]), &released, &rules) {
            Ok(protected) => released.push(protected.publication),
            Err(Refusal::Clash { earlier, tables, .. }) => {
                assert!(!earlier.is_empty() && !tables.is_empty(), "a refusal names what it clashes with");
                refused += 1;
            }
            Err(other) => panic!("seed {seed}: {other:?}"),
        }
    }
    (released, refused, rules)
}

/// All of a series as one file. Groups do not occur in it, so lists of cells can be put together.
fn together(released: &[Publication], rules: &Rules) -> Publication {
    let variables = released.first().map(|first| first.variables.clone()).unwrap_or_default();
    let cells = released.iter().flat_map(|publication| publication.cells.clone()).collect();
    Publication { cells, monotone: true, rules: rules.clone(), variables }
}

#[test]
fn fifty_series_of_months_quarters_and_years_to_date_give_nothing_away_together() {
    let mut releases = 0;
    for seed in 0..50 {
        let (released, refused, rules) = year(seed);
        assert_eq!(attacked_from_outside(&together(&released, &rules)), [], "seed {seed}");
        assert!(released.len() > refused, "seed {seed}: {refused} refused, {} released", released.len());
        releases += released.len();
    }
    assert!(releases > 350, "{releases}");
}

#[test]
fn a_needed_cell_shown_after_all_is_found_and_nearly_all_are_needed() {
    let (mut tried, mut found_outside) = (0, 0);
    for seed in 0..150 {
        let mut dice = Dice(seed);
        let rules = Rules { sensitive: Some(vec![]), ..rules(&mut dice) };
        let (population, tables) = tables(&mut dice);
        let problem = population.problem(tables);
        let protected = protect(&problem, &[], &rules).expect("safe");
        let hidden: Vec<usize> = (0..protected.publication.cells.len())
            .filter(|cell| protected.publication.cells[*cell].status.is_hidden())
            .collect();
        let Some(cell) = (!hidden.is_empty()).then(|| hidden[dice.roll(hidden.len() as u64) as usize]) else {
            continue;
        };
        let counts: Vec<u64> = problem.tables.iter().flat_map(|table| &table.cells).map(|cell| cell.count).collect();
        let slice = protected.publication.cells[cell].slice.clone();
        let mut mutated = protected.publication.clone();
        for (place, other) in mutated.cells.iter_mut().enumerate().filter(|(_, other)| other.slice == slice) {
            other.status = Status::Shown { value: counts[place] };
        }
        tried += 1;
        let outside = !attacked_from_outside(&mutated).is_empty();
        found_outside += usize::from(outside);
        if protected.publication.cells[cell].status.hidden_kind() == Some(Kind::Primary) {
            assert!(outside, "seed {seed}: a small cell was shown and nobody minded");
        }
        assert_ne!(check_proof(&mutated, &protected.proof), [], "seed {seed}: the old proof still adds up");
    }
    assert!(tried > 100);
    assert!(found_outside * 100 >= tried * 95, "{found_outside} of {tried} hidden cells were needed");
}

#[test]
fn the_same_question_gives_the_same_answer() {
    let answer = || {
        let mut dice = Dice(3);
        let population = Population::of(&["form", "gender"], &[9, 4], 300, &mut dice);
        let table = population.table("t", &[0, 1], &BTreeMap::new());
        let rules = Rules { deniable: true, ..Rules::default() };
        protect(&population.problem(vec![table]), &[], &rules).expect("safe")
    };
    let (one, other) = (answer(), answer());
    assert_eq!(one, other);
    assert_eq!(
        serde_json::to_string(&one.publication).expect("written"),
        serde_json::to_string(&other.publication).expect("written")
    );
}

#[test]
fn margins_shown_add_up() {
    let mut dice = Dice(11);
    let population = Population::of(&["form", "gender"], &[7, 4], 900, &mut dice);
    let table = population.table("t", &[0, 1], &BTreeMap::new());
    let rules = Rules { deniable: true, sensitive: Some(vec![]), ..Rules::default() };
    let protected = protect(&population.problem(vec![table]), &[], &rules).expect("safe");
    let value = |slice: &Slice| {
        protected.publication.cells.iter().find(|cell| cell.slice == *slice).and_then(|cell| cell.status.exact_value())
    };
    let mut complete = 0;
    for row in 0..7 {
        let mut slice = Slice::from([("form".to_owned(), Population::leaf("form", row).as_str().into())]);
        let total = value(&slice);
        let parts: Vec<Option<u64>> = (0..4)
            .map(|column| {
                slice.insert("gender".to_owned(), Population::leaf("gender", column).as_str().into());
                value(&slice)
            })
            .collect();
        if let (Some(total), Some(parts)) = (total, parts.into_iter().collect::<Option<Vec<u64>>>()) {
            assert_eq!(parts.iter().sum::<u64>(), total);
            complete += 1;
        }
    }
    assert!(complete > 0, "no row is shown whole");
}
