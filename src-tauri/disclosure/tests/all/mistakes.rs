//! The usual mistakes of people who publish tables (`README.md`, Rules): the attack finds each, and so does the
//! attacker that shares no code with it. Some tables stand beside it without the mistake, where that teaches something.

use amparo_disclosure::{Attack, Budget, Interval, Publication, Rule, attack};
use serde_json::{Map, Value, json};

use crate::attacker::broken;

fn attacked(publication: &Value) -> Attack {
    let publication: Publication = serde_json::from_value(publication.clone()).expect("a publication");
    attack(&publication, Budget::default()).expect("valid")
}

/// Returns the rules that find something; both attackers must agree.
fn found(publication: &Value) -> Vec<Rule> {
    let mut rules: Vec<Rule> = attacked(publication).findings.iter().map(|finding| finding.rule).collect();
    rules.dedup();
    let mut others: Vec<&str> = broken(publication).iter().map(|broken| broken.rule).collect();
    others.sort_unstable();
    others.dedup();
    let mut names: Vec<&str> = rules.iter().map(name).collect();
    names.sort_unstable();
    assert_eq!(names, others, "the two attackers differ");
    rules
}

fn name(rule: &Rule) -> &'static str {
    match rule {
        Rule::Exact => "EXACT",
        Rule::Narrow => "NARROW",
        Rule::Small => "SMALL",
        Rule::Present => "PRESENT",
        Rule::Bounded => "BOUNDED",
        Rule::OpenSmall => "OPEN-SMALL",
        Rule::Difference => "DIFFERENCE",
        Rule::Residual => "RESIDUAL",
        Rule::Atom => "ATOM",
        Rule::Attribute => "ATTRIBUTE",
        Rule::Inconsistent => "INCONSISTENT",
        Rule::Undecided => "UNDECIDED",
    }
}

/// A two-way table with margins and total; `hidden` names cells as row and column, the number of rows or columns being the
/// margin. Small cells are primary.
fn crossed<const C: usize>(counts: &[[u64; C]], hidden: &[(usize, usize)], deniable: bool) -> Value {
    let leaf = |kind: &str, number: usize| format!("{kind}{number}");
    let rows = counts.len();
    let mut cells = Vec::new();
    for row in 0..=rows {
        for column in 0..=C {
            let mut value = 0;
            for (r, line) in counts.iter().enumerate().filter(|(r, _)| *r == row || row == rows) {
                let _ = r;
                value +=
                    line.iter().enumerate().filter(|(c, _)| *c == column || column == C).map(|(_, n)| n).sum::<u64>();
            }
            let mut place = Map::new();
            if row < rows {
                place.insert("row".into(), json!(leaf("r", row)));
            }
            if column < C {
                place.insert("column".into(), json!(leaf("c", column)));
            }
            cells.push(if hidden.contains(&(row, column)) {
                let kind = if value < 5 { "primary" } else { "secondary" };
                json!({"table": "t", "where": place, "suppressed": true, "kind": kind})
            } else {
                json!({"table": "t", "where": place, "value": value})
            });
        }
    }
    let leaves = |kind: &str, count: usize| (0..count).map(|number| leaf(kind, number)).collect::<Vec<_>>();
    json!({
        "variables": {"row": {"leaves": leaves("r", rows)}, "column": {"leaves": leaves("c", C)}},
        "cells": cells,
        "rules": {"k": 5, "deniable": deniable, "sensitive": []}
    })
}

fn months(cells: Value) -> Value {
    let leaves = ["01", "02", "03", "04", "05", "06"];
    json!({
        "variables": {
            "month": {"leaves": leaves, "groups": {"first": ["01", "02", "03"], "second": ["04", "05", "06"]}},
            "form": {"leaves": ["labour", "sexual"]}
        },
        "cells": cells,
        "rules": {"k": 5, "deniable": true, "sensitive": ["form"]}
    })
}

const COUNTS: [[u64; 3]; 3] = [[20, 3, 30], [12, 15, 9], [40, 8, 11]];

#[test]
fn small_cells_hidden_alone_are_computed() {
    let alone = crossed(&COUNTS, &[(0, 1)], false);
    assert!(found(&alone).contains(&Rule::Exact));
    assert_eq!(attacked(&alone).intervals[1], Interval { low: 3, high: Some(3) });
    assert_eq!(found(&crossed(&COUNTS, &[(0, 1), (0, 2), (1, 1), (1, 2)], true)), []);
}

#[test]
fn one_companion_too_few_leaves_too_narrow_an_interval() {
    let counts = [[20, 3, 30], [12, 15, 2], [40, 8, 11]];
    let pattern = [(0, 1), (0, 2), (1, 1), (1, 2)];
    assert!(found(&crossed(&counts, &pattern, false)).is_empty());
    let narrow = [[20, 1, 30], [12, 1, 2], [40, 8, 11]];
    assert!(found(&crossed(&narrow, &pattern, false)).contains(&Rule::Small));
    let tight = [[20, 2, 30], [12, 2, 7], [40, 8, 11]];
    assert!(found(&crossed(&tight, &pattern, false)).contains(&Rule::Narrow));
}

#[test]
fn the_deniable_rule_asks_for_empty_and_for_large() {
    let counts = [[3, 4, 30], [2, 15, 20], [40, 8, 11]];
    let pattern = [(0, 0), (0, 1), (1, 0), (1, 1)];
    assert_eq!(found(&crossed(&counts, &pattern, false)), []);
    assert_eq!(found(&crossed(&counts, &pattern, true)), [Rule::Present]);
}

#[test]
fn a_later_count_of_the_same_period_gives_the_newcomers_away() {
    let count = |value: u64, snapshot: i64| json!({"table": "spring", "where": {"month": "first"}, "value": value, "snapshot": snapshot});
    assert_eq!(found(&months(json!([count(37, 0)]))), []);
    assert_eq!(found(&months(json!([count(39, 1)]))), []);
    assert_eq!(found(&months(json!([count(37, 0), count(39, 1)]))), [Rule::Difference, Rule::Atom]);
    assert_eq!(found(&months(json!([count(37, 0), count(37, 1)]))), []);
    assert_eq!(found(&months(json!([count(37, 0), count(42, 1)]))), []);
}

#[test]
fn a_quarter_and_a_longer_window_give_the_month_between_them_away() {
    let quarter = json!({"table": "quarter", "where": {"month": "first"}, "value": 37});
    let window = |value: u64| json!({"table": "window", "where": {"month": ["01", "02", "03", "04"]}, "value": value});
    assert_eq!(found(&months(json!([quarter, window(40)]))), [Rule::Difference, Rule::Residual, Rule::Atom]);
    assert_eq!(found(&months(json!([quarter, window(42)]))), []);
}

#[test]
fn a_hidden_margin_whose_parts_another_table_shows_is_computed() {
    let cells = json!([
        {"table": "by form", "where": {"form": "sexual"}, "suppressed": true, "kind": "secondary"},
        {"table": "by form", "where": {"form": "labour"}, "suppressed": true, "kind": "secondary"},
        {"table": "by form", "where": {}, "value": 60},
        {"table": "by month", "where": {"form": "sexual", "month": "first"}, "value": 11},
        {"table": "by month", "where": {"form": "sexual", "month": "second"}, "value": 9}
    ]);
    assert_eq!(found(&months(cells)), [Rule::Exact]);
}

#[test]
fn a_country_total_and_one_hidden_region_say_the_region() {
    let publication = |hidden: &[&str]| {
        let cell = |(name, value): (&str, u64)| match hidden.contains(&name) {
            true => json!({"table": "regions", "where": {"region": name}, "suppressed": true}),
            false => json!({"table": "regions", "where": {"region": name}, "value": value}),
        };
        let mut cells: Vec<Value> = [("north", 31), ("south", 24), ("coast", 12)].map(cell).to_vec();
        cells.push(json!({"table": "country", "where": {}, "value": 67}));
        json!({"variables": {"region": {"leaves": ["north", "south", "coast"]}}, "cells": cells, "rules": {"sensitive": []}})
    };
    assert_eq!(found(&publication(&["coast"])), [Rule::Exact]);
    assert_eq!(found(&publication(&["coast", "south"])), []);
}

#[test]
fn a_group_that_is_all_of_one_form_says_the_form_of_each() {
    let publication = |sexual: u64, coalition: u64, sensitive: &[&str]| {
        json!({
            "variables": {"form": {"leaves": ["labour", "sexual"]}, "gender": {"leaves": ["man", "woman"]}},
            "cells": [
                {"table": "t", "where": {"gender": "woman"}, "value": 20},
                {"table": "t", "where": {"gender": "woman", "form": "sexual"}, "value": sexual}
            ],
            "rules": {"k": 1, "min_width": 1, "coalition": coalition, "sensitive": sensitive}
        })
    };
    assert_eq!(found(&publication(20, 0, &["form"])), [Rule::Attribute]);
    assert_eq!(found(&publication(20, 0, &["gender"])), []);
    assert_eq!(found(&publication(19, 0, &["form"])), []);
    assert_eq!(found(&publication(19, 1, &["form"])), [Rule::Attribute]);
    assert_eq!(found(&publication(18, 1, &["form"])), []);
}

#[test]
fn a_hidden_part_that_fills_its_group_in_every_world_is_an_attribute() {
    let publication = |labour: Value| {
        json!({
            "variables": {"form": {"leaves": ["labour", "sexual"]}},
            "cells": [
                {"table": "t", "where": {}, "value": 20},
                {"table": "t", "where": {"form": "sexual"}, "suppressed": true},
                {"table": "t", "where": {"form": "labour"}, "suppressed": true, "hi": labour}
            ],
            "rules": {"k": 2, "min_width": 1, "coalition": 1}
        })
    };
    assert_eq!(found(&publication(json!(1))), [Rule::Attribute]);
    assert_eq!(found(&publication(json!(2))), []);
}

#[test]
fn bounded_noise_on_all_subsets_of_months_gives_the_truth_back() {
    let truth = [3_i64, 8, 1, 6];
    let leaves = ["01", "02", "03", "04"];
    let mut cells = Vec::new();
    for subset in 1_usize..16 {
        let inside: Vec<usize> = (0..4).filter(|month| subset >> month & 1 == 1).collect();
        let sum: i64 = inside.iter().map(|month| truth[*month]).sum();
        let names: Vec<&str> = inside.iter().map(|month| leaves[*month]).collect();
        let noise = [-2, 2, -1, 1, 2, -2, 0, 2][subset % 8] * if inside.len() > 1 { 1 } else { -1 };
        cells.push(json!({"table": "t", "where": {"month": names}, "noisy": sum + noise, "max_dev": 2}));
    }
    let publication = |cells: &[Value]| json!({"variables": {"month": {"leaves": leaves}}, "cells": cells, "rules": {"k": 3, "min_width": 4, "sensitive": []}});
    let months: Vec<Value> =
        cells.iter().filter(|cell| cell["where"]["month"].as_array().is_some_and(|m| m.len() == 1)).cloned().collect();
    let width =
        |attack: &Attack, cell: usize| attack.intervals[cell].high.map(|high| high - attack.intervals[cell].low);
    let alone = attacked(&publication(&months[1..2]));
    assert_eq!(width(&alone, 0), Some(4));
    assert_eq!(alone.findings, []);
    let all = attacked(&publication(&cells));
    let singles: Vec<usize> = (0..cells.len()).filter(|cell| months.contains(&cells[*cell])).collect();
    assert!(singles.iter().any(|cell| width(&all, *cell) == Some(0)), "{:?}", all.intervals);
    assert!(found(&publication(&cells)).contains(&Rule::Exact));
}

#[test]
fn controlled_rounding_of_a_small_table_keeps_its_natural_intervals() {
    let cell = |place: Value, rounded: u64| json!({"table": "t", "where": place, "rounded": rounded, "base": 5});
    let publication = json!({
        "variables": {"sex": {"leaves": ["woman", "man"]}, "age": {"leaves": ["child", "adult"]}},
        "cells": [
            cell(json!({"sex": "woman", "age": "child"}), 0),
            cell(json!({"sex": "woman", "age": "adult"}), 10),
            cell(json!({"sex": "man", "age": "child"}), 5),
            cell(json!({"sex": "man", "age": "adult"}), 5),
            cell(json!({"sex": "woman"}), 10),
            cell(json!({"sex": "man"}), 10),
            cell(json!({"age": "child"}), 5),
            cell(json!({"age": "adult"}), 15),
            cell(json!({}), 20)
        ],
        "rules": {"k": 5, "min_width": 4, "sensitive": []}
    });
    assert_eq!(found(&publication), []);
    let attack = attacked(&publication);
    assert_eq!(attack.intervals[0], Interval { low: 0, high: Some(4) });
    assert_eq!(attack.intervals[8], Interval { low: 16, high: Some(24) });
}

#[test]
fn the_price_of_exactness_in_a_table_of_125_people() {
    let counts = [[13, 2, 20, 9], [17, 11, 1, 8], [10, 7, 24, 3]];
    let all: Vec<(usize, usize)> = (0..3).flat_map(|row| (0..4).map(move |column| (row, column))).collect();
    let small = [(0, 1), (1, 2), (2, 3)];
    assert!(found(&crossed(&counts, &small, true)).contains(&Rule::Exact));
    assert_eq!(found(&crossed(&counts, &all, true)), []);
}

#[test]
fn shown_small_counts_are_open_and_zeros_only_where_they_count() {
    let publication = |value: u64, zeros_ok: bool| json!({"variables": {}, "cells": [{"table": "t", "where": {}, "value": value}], "rules": {"zeros_ok": zeros_ok}});
    assert_eq!(found(&publication(0, true)), []);
    assert_eq!(found(&publication(0, false)), [Rule::OpenSmall]);
    assert_eq!(found(&publication(1, true)), [Rule::OpenSmall]);
    assert_eq!(found(&publication(4, true)), [Rule::OpenSmall]);
    assert_eq!(found(&publication(5, false)), []);
}

#[test]
fn the_sum_of_two_hidden_cells_is_a_residual() {
    let cells = json!([
        {"table": "t", "where": {}, "value": 30},
        {"table": "t", "where": {"month": "first"}, "value": 27},
        {"table": "t", "where": {"month": ["04", "05"]}, "suppressed": true},
        {"table": "t", "where": {"month": "06"}, "suppressed": true}
    ]);
    assert!(found(&months(cells)).contains(&Rule::Residual));
}

#[test]
fn numbers_that_nobody_can_have_are_inconsistent() {
    let cells = |total: u64| {
        json!([
            {"table": "t", "where": {"month": "first"}, "value": 27},
            {"table": "t", "where": {"month": "second"}, "value": 13},
            {"table": "t", "where": {}, "value": total}
        ])
    };
    assert_eq!(found(&months(cells(40))), []);
    assert!(found(&months(cells(39))).contains(&Rule::Inconsistent));
    let shrunk = json!([
        {"table": "t", "where": {}, "value": 40, "snapshot": 0},
        {"table": "t", "where": {}, "value": 30, "snapshot": 1}
    ]);
    let mut publication = months(shrunk);
    assert!(found(&publication).contains(&Rule::Inconsistent));
    publication["monotone"] = json!(false);
    assert_eq!(found(&publication), []);
}

#[test]
fn three_way_numbers_with_a_half_for_a_vertex_are_not_taken_for_whole() {
    // Two crossed sums of three cells in a ring: 2·a = 5 has no whole solution although the fractions agree.
    let cells = json!([
        {"table": "t", "where": {"a": ["1", "2"]}, "value": 7},
        {"table": "t", "where": {"a": ["2", "3"]}, "value": 7},
        {"table": "t", "where": {"a": ["1", "3"]}, "value": 7}
    ]);
    let publication: Publication = serde_json::from_value(json!({
        "variables": {"a": {"leaves": ["1", "2", "3"]}}, "cells": cells, "rules": {"sensitive": []}
    }))
    .expect("a publication");
    let attack = attack(&publication, Budget::default()).expect("valid");
    assert_eq!(attack.findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), [Rule::Inconsistent]);
}
