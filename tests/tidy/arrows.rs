//! The module graph of the product's crates: which area of core may use which, no circles, no name twice.

use std::collections::{BTreeMap, BTreeSet};

use amparo_survey::{Graph, Tree};

use crate::sources;

/// The areas of core, a row each, with the areas that each may use. These stand in rows above it, so no arrow turns back.
///
/// An area is a folder or a file of `src`, or a part of one that has a row of its own: the ages and codes of people, which
/// consent and the sample use; the requests of vault and exchange, which stand above their rules; the case side of figures.
/// A new arrow is a decision. One that is used no more is taken out.
const ARROWS: &[(&str, &str)] = &[
    ("base", ""),
    ("dates", "base"),
    ("dictionary", "base dates"),
    ("store", "base"),
    ("vault", "base store"),
    ("ledger", "base dictionary store vault"),
    ("context", "base dates dictionary ledger vault"),
    ("people/age", "dates dictionary"),
    ("people/case_code", "base"),
    ("sample", "base context dates dictionary ledger people/case_code"),
    ("session", "base context dates dictionary ledger sample store vault"),
    ("request", "base context ledger session store"),
    ("consent", "base context dictionary ledger people/age request"),
    ("assistance", "base context dictionary ledger request"),
    ("children", "base context dates dictionary ledger people/age"),
    ("drafts", "base context ledger request"),
    ("notes", "base context dictionary ledger request"),
    ("organisations", "base context dictionary ledger request"),
    ("people", "base context dates dictionary ledger people/age people/case_code request"),
    ("records", "base context dictionary ledger people/age request"),
    ("settings", "base request session"),
    ("tasks", "base context dictionary ledger request"),
    ("import", "base context dates dictionary ledger people/age people/case_code request store"),
    ("exchange", "base consent context dictionary ledger request vault"),
    ("referrals", "base consent context dictionary ledger organisations request"),
    ("cases", "base children consent context dates dictionary ledger people/age referrals request tasks"),
    ("today", "base cases children context ledger organisations request tasks"),
    ("figures/period", "dates"),
    ("figures/deposit", "base consent context dates dictionary exchange figures/period ledger people/age request"),
    ("figures", "base context dictionary exchange figures/deposit figures/period ledger request store vault"),
    ("vault/requests", "base context dictionary ledger request sample session store today vault"),
    ("exchange/requests", "base exchange ledger request session store vault vault/requests"),
    (
        "api",
        "assistance base cases consent drafts exchange exchange/requests figures figures/deposit import ledger notes organisations people records referrals request session settings store tasks today vault/requests",
    ),
];

#[test]
fn arrows_between_areas_of_core_are_those_of_the_table() {
    let graph = graph_of("src-tauri/core/src/lib.rs");
    let area = |file: &str| -> &str {
        let module = graph.modules[file].join("/");
        let is_within = |area: &str| module == area || module.starts_with(&format!("{area}/"));
        let areas = ARROWS.iter().map(|(area, _)| *area).filter(|area| is_within(area));
        areas.max_by_key(|area| area.len()).unwrap_or_else(|| panic!("no row for {file}"))
    };
    let mut used: BTreeMap<(&str, &str), String> = BTreeMap::new();
    for (from, to) in graph.arrows.iter().filter(|(from, _)| !graph.modules[*from].is_empty()) {
        for (to, paths) in to.iter().filter(|(to, _)| area(from) != area(to)) {
            let paths = paths.iter().cloned().collect::<Vec<_>>().join(", ");
            used.entry((area(from), area(to))).or_default().push_str(&format!("\n  {from} → {to}: {paths}"));
        }
    }
    let mut above: BTreeSet<&str> = BTreeSet::new();
    for (area, uses) in ARROWS {
        for used_area in uses.split_whitespace() {
            assert!(above.contains(used_area), "{area} → {used_area} points downwards in the table");
            assert!(used.remove(&(*area, used_area)).is_some(), "{area} uses {used_area} no more: take it out");
        }
        above.insert(area);
    }
    let wrong: Vec<String> = used.iter().map(|((from, to), files)| format!("{from} → {to}{files}")).collect();
    assert!(wrong.is_empty(), "arrows that no row allows:\n{}", wrong.join("\n"));
}

/// Files that use each other and may: the contract is written from the table and is a column of its rows. The others are
/// still to be opened; a circle may shrink, and none may be added.
const CIRCLES: &[&[&str]] = &[&["core: api/contract.rs", "core: api/table.rs"]];

#[test]
fn files_use_each_other_in_no_circle_but_those_named() {
    for root in roots() {
        let name = |file: &String| file.replace("src-tauri/", "").replace("/src/", ": ").replace("src/", "shell: ");
        for circle in graph_of(&root).circles() {
            let circle: Vec<String> = circle.iter().map(name).collect();
            let is_named = CIRCLES.iter().any(|named| circle.iter().all(|file| named.contains(&file.as_str())));
            assert!(is_named, "a circle: {circle:#?}");
        }
    }
}

#[test]
fn no_two_modules_of_a_crate_share_a_name() {
    for root in roots() {
        assert_eq!(graph_of(&root).names_twice(&["requests", "tests", "testing"]), BTreeMap::new(), "{root}");
    }
}

/// The root files of the product's crates.
fn roots() -> Vec<String> {
    sources()
        .into_iter()
        .map(|source| source.path)
        .filter(|path| path.starts_with("src-tauri/") && path.ends_with("src/lib.rs"))
        .collect()
}

fn graph_of(root: &str) -> Graph {
    let tree: Tree = sources().into_iter().map(|source| (source.path, source.text)).collect();
    Graph::read(&tree, root).expect("the crate is read")
}
