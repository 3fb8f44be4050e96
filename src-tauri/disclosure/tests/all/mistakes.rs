//! The usual mistakes of people who publish tables, each of which the attack must find, and next to each the same table without
//! the mistake.

use amparo_disclosure::{Attack, Budget, Publication, Rule, attack};
use serde_json::{Value, json};

/// Reads a publication and attacks it.
fn attacked(publication: Value) -> Attack {
    let publication: Publication = serde_json::from_value(publication).expect("a publication");
    attack(&publication, Budget::default()).expect("valid")
}

/// Which rules find something.
fn found(publication: Value) -> Vec<Rule> {
    let mut rules: Vec<Rule> = attacked(publication).findings.iter().map(|finding| finding.rule).collect();
    rules.dedup();
    rules
}

/// Nine inner cells, margins and total; `hidden` names cells as row and column, 3 being the margin.
fn square(counts: [[u64; 3]; 3], hidden: &[(usize, usize)], deniable: bool) -> Value {
    let rows = ["a", "b", "c"];
    let mut cells = Vec::new();
    for row in 0..4 {
        for column in 0..4 {
            let inner = |r: usize, c: usize| (r == row || row == 3) && (c == column || column == 3);
            let mut value = 0;
            for r in 0..3 {
                for c in 0..3 {
                    value += if inner(r, c) { counts[r][c] } else { 0 };
                }
            }
            let mut place = serde_json::Map::new();
            if row < 3 {
                place.insert("row".into(), json!(rows[row]));
            }
            if column < 3 {
                place.insert("column".into(), json!(["x", "y", "z"][column]));
            }
            cells.push(if hidden.contains(&(row, column)) {
                let kind = if value < 5 { "primary" } else { "secondary" };
                json!({"table": "t", "where": place, "suppressed": true, "kind": kind})
            } else {
                json!({"table": "t", "where": place, "value": value})
            });
        }
    }
    let variables = json!({"row": {"leaves": rows}, "column": {"leaves": ["x", "y", "z"]}});
    json!({"variables": variables, "cells": cells, "rules": {"k": 5, "deniable": deniable, "sensitive": []}})
}

#[test]
fn a_small_cell_hidden_alone_is_computed() {
    let counts = [[20, 3, 30], [12, 15, 9], [40, 8, 11]];
    assert_eq!(found(square(counts, &[(0, 1)], false)), [Rule::Exact]);
    let square_of_four = [(0, 1), (0, 2), (1, 1), (1, 2)];
    assert_eq!(found(square(counts, &square_of_four, true)), []);
}
