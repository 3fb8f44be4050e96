//! Refusals, and that doubt is a refusal too: nothing that was not proved safe comes out.

use std::collections::BTreeMap;

use amparo_disclosure::{
    Budget, Category, Publication, Refusal, Rules, Slice, Status, SuppressionProblem, Table, attack, check_proof,
    protect, protect_within,
};
use serde_json::{Value, json};

use crate::synthetic::{Dice, Population};

fn rules() -> Rules {
    Rules { deniable: true, sensitive: Some(vec![]), ..Rules::default() }
}

fn population(people: usize) -> Population {
    Population::of(&["form", "gender"], &[5, 4], people, &mut Dice(7))
}

fn problem(population: &Population) -> SuppressionProblem {
    population.problem(vec![population.table("t", &[0, 1], &BTreeMap::new())])
}

fn total(table: &mut Table) -> &mut u64 {
    &mut table.cells.iter_mut().find(|cell| cell.slice.is_empty()).expect("a grand total").count
}

#[test]
fn with_too_little_work_allowed_the_answer_is_no_and_never_an_unsafe_table() {
    let problem = problem(&population(90));
    let enough = protect(&problem, &[], &rules()).expect("safe");
    assert!(enough.steps > 0);
    let mut refused = 0;
    for steps in [0, 1, 10, 100, 1_000, 10_000, enough.steps / 2, enough.steps * 2] {
        match protect_within(&problem, &[], &rules(), Budget { steps }) {
            Ok(protected) => {
                assert_eq!(attack(&protected.union, Budget::default()).expect("valid").findings, vec![]);
                assert_eq!(check_proof(&protected.union, &protected.proof), vec![]);
            }
            Err(Refusal::Undecided { .. }) => refused += 1,
            Err(other) => panic!("{steps}: {other:?}"),
        }
    }
    assert!(refused >= 1, "nothing can be proved with no work at all");
}

#[test]
fn a_number_that_was_published_before_cannot_become_another() {
    let population = population(400);
    let mut problem = problem(&population);
    let before = protect(&problem, &[], &rules()).expect("safe").publication;
    let was = *total(&mut problem.tables[0]);
    *total(&mut problem.tables[0]) += 1;
    match protect(&problem, &[before], &rules()) {
        Err(Refusal::Changed { earlier: 0, was: told, now, .. }) => assert_eq!((told, now), (was, was + 1)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_total_that_its_parts_contradict_is_a_contradiction() {
    let mut problem = problem(&population(400));
    *total(&mut problem.tables[0]) += 1;
    let refused = protect(&problem, &[], &rules());
    assert!(matches!(refused, Err(Refusal::Contradiction { .. })), "{refused:?}");
}

#[test]
fn the_same_slice_with_two_counts_is_a_contradiction() {
    let population = population(400);
    let mut problem = problem(&population);
    let mut again = problem.tables[0].clone();
    again.name = "u".to_owned();
    *total(&mut again) += 3;
    problem.tables.push(again);
    assert!(matches!(protect(&problem, &[], &rules()), Err(Refusal::Contradiction { .. })));
}

#[test]
fn a_cell_that_is_declared_small_is_hidden_whatever_its_count() {
    let mut problem = problem(&population(2_000));
    let place =
        problem.tables[0].cells.iter().position(|cell| cell.slice.len() == 2 && cell.count > 50).expect("a large cell");
    let shown = protect(&problem, &[], &rules()).expect("safe");
    assert!(shown.publication.cells[place].status.exact_value().is_some());
    problem.tables[0].cells[place].small = true;
    let hidden = protect(&problem, &[], &rules()).expect("safe");
    assert!(hidden.publication.cells[place].status.is_hidden());
}

#[test]
fn a_cell_that_is_empty_by_definition_is_shown_and_hides_nothing() {
    let population = population(60);
    let mut problem = problem(&population);
    let rules = Rules { zeros_ok: false, ..rules() };
    let Some(place) = problem.tables[0].cells.iter().position(|cell| cell.slice.len() == 2 && cell.count == 0) else {
        panic!("a cell with nobody");
    };
    let by_chance = protect(&problem, &[], &rules).expect("safe");
    assert!(by_chance.publication.cells[place].status.is_hidden(), "nobody by chance is as small as one");
    problem.tables[0].cells[place].structural_zero = true;
    let by_definition = protect(&problem, &[], &rules).expect("safe");
    assert_eq!(by_definition.publication.cells[place].status, Status::Shown { value: 0 });
}

#[test]
fn what_leaves_holds_no_count_of_a_hidden_cell_and_no_kind() {
    let protected = protect(&problem(&population(120)), &[], &rules()).expect("safe");
    assert!(protected.primary > 0 && protected.secondary > 0);
    let leaves = serde_json::to_value(protected.publication.without_kind()).expect("JSON");
    for cell in leaves["cells"].as_array().expect("cells") {
        assert!(cell.get("kind").is_none());
        assert_ne!(cell.get("value").is_some(), cell["suppressed"] == json!(true), "{cell}");
    }
    let kept = serde_json::to_string(&protected.publication).expect("JSON");
    assert!(kept.contains("primary") && kept.contains("secondary"));
}

/// Two shelters and a country: each way of publishing a number once.
fn every_status() -> Value {
    json!({
        "variables": {
            "sex": { "leaves": ["woman", "man"] },
            "shelter": { "leaves": ["hill", "river", "harbour"], "groups": { "coast": ["river", "harbour"] } }
        },
        "cells": [
            { "table": "spring", "where": { "shelter": "hill", "sex": "woman" }, "value": 21 },
            { "table": "spring", "where": { "shelter": "hill", "sex": "man" }, "suppressed": true, "kind": "primary" },
            { "table": "spring", "where": { "shelter": "coast", "sex": "man" }, "suppressed": true, "kind": "secondary" },
            { "table": "spring", "where": { "sex": "man" }, "rounded": 15, "base": 5 },
            { "table": "spring", "where": { "shelter": ["hill", "river"] }, "value": 40 },
            { "table": "summer", "where": {}, "rounded": 75, "base": 5, "snapshot": 1 }
        ],
        "rules": { "k": 5, "min_width": 4, "deniable": true, "coalition": 1, "sensitive": ["sex"] }
    })
}

#[test]
fn every_status_of_the_format_is_read_and_written_again_the_same() {
    let read: Publication = serde_json::from_value(every_status()).expect("the format");
    read.validate().expect("valid");
    let written = serde_json::to_string(&read).expect("JSON");
    let again: Publication = serde_json::from_str(&written).expect("the format");
    assert_eq!(read, again);
    assert_eq!(written, serde_json::to_string(&again).expect("JSON"), "the same data, the same bytes");
}

#[test]
fn an_unknown_category_and_a_cell_without_a_status_make_the_file_invalid() {
    let mut unknown = every_status();
    unknown["cells"][0]["where"]["shelter"] = json!("valley");
    let unknown: Publication = serde_json::from_value(unknown).expect("readable");
    assert!(unknown.validate().is_err());
    assert!(attack(&unknown, Budget::default()).is_err());

    let mut nothing = every_status();
    nothing["cells"][0].as_object_mut().expect("a cell").remove("value");
    assert!(serde_json::from_value::<Publication>(nothing).is_err());

    let mut twice = every_status();
    twice["cells"][0]["suppressed"] = json!(true);
    assert!(serde_json::from_value::<Publication>(twice).is_err());
}

#[test]
fn what_was_rounded_before_counts_against_what_is_exact_now() {
    let population = population(300);
    let mut problem = problem(&population);
    let whole = *total(&mut problem.tables[0]);
    let rounded = Publication {
        cells: vec![amparo_disclosure::Cell {
            table: "before".to_owned(),
            slice: Slice::from([("form".to_owned(), Category::One(Population::leaf("form", 0)))]),
            snapshot: 0,
            status: Status::Rounded { rounded: 5 * whole, base: 5, steps: 0 },
        }],
        monotone: true,
        rules: rules(),
        variables: population.variables(),
    };
    let refused = protect(&problem, &[rounded], &rules());
    assert!(matches!(refused, Err(Refusal::Inconsistent { .. } | Refusal::Clash { .. })), "{refused:?}");
}
