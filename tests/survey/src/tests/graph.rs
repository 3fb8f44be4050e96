use std::collections::BTreeMap;

use crate::{Graph, Tree, circles};

/// A crate of invented files; `arrows` of one of them.
fn graph(files: &[(&str, &str)]) -> Graph {
    let tree: Tree = files.iter().map(|(path, text)| (format!("src/{path}"), (*text).to_owned())).collect();
    Graph::read(&tree, "src/lib.rs").unwrap()
}

fn arrows(graph: &Graph, from: &str) -> Vec<String> {
    graph.arrows[&format!("src/{from}")].keys().map(|to| to.trim_start_matches("src/").to_owned()).collect()
}

#[test]
fn an_arrow_follows_what_is_handed_on_to_where_it_is_written() {
    let graph = graph(&[
        ("lib.rs", "mod ledger; mod cases;"),
        ("ledger/mod.rs", "mod rows; pub use rows::{Row, Cell as Field}; pub struct Ledger;"),
        ("ledger/rows.rs", "pub struct Row; pub struct Cell;"),
        ("cases.rs", "use crate::ledger::{Field, Row}; fn a(_: Row, _: Field) {}"),
    ]);
    assert_eq!(arrows(&graph, "cases.rs"), ["ledger/rows.rs"]);
    assert_eq!(arrows(&graph, "ledger/mod.rs"), ["ledger/rows.rs"]);
    assert_eq!(graph.modules["src/ledger/rows.rs"], ["ledger", "rows"]);
    assert_eq!(graph.circles(), Vec::<Vec<String>>::new());
}

#[test]
fn the_name_of_a_module_is_no_arrow_and_what_is_taken_from_it_is() {
    let files = |code: &'static str| {
        [
            ("lib.rs", "mod a; mod b;"),
            ("a/mod.rs", "pub mod c; pub fn here() {}"),
            ("a/c.rs", "pub fn f() {}"),
            ("b.rs", code),
        ]
    };
    assert_eq!(arrows(&graph(&files("use crate::a;")), "b.rs"), Vec::<String>::new());
    assert_eq!(arrows(&graph(&files("use crate::a; fn g() { a::c::f() }")), "b.rs"), ["a/c.rs"]);
    assert_eq!(arrows(&graph(&files("use crate::a::{self as x}; fn g() { x::here() }")), "b.rs"), ["a/mod.rs"]);
}

#[test]
fn paths_without_a_use_are_seen_in_code_macros_and_attributes() {
    let files = |code: &'static str| {
        [("lib.rs", "mod a; mod b;"), ("a.rs", "pub fn f() {} pub mod g { pub fn h() {} }"), ("b.rs", code)]
    };
    for code in [
        "fn x() { crate::a::f() }",
        "fn x() { super::a::f() }",
        "fn x() { println!(\"{}\", crate::a::f()) }",
        "#[serde(with = \"crate::a::g::h\")] struct A;",
        "macro_rules! m { () => { $crate::a::f() } }",
        "fn x() { use crate::a::g::*; h() }",
    ] {
        assert_eq!(arrows(&graph(&files(code)), "b.rs"), ["a.rs"], "{code}");
    }
    assert_eq!(arrows(&graph(&files("fn x() { std::a::f(); other::f() }")), "b.rs"), Vec::<String>::new());
}

#[test]
fn a_macro_of_the_whole_crate_is_where_it_is_written() {
    let graph = graph(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "#[macro_export] macro_rules! id { () => {} }"),
        ("b.rs", "crate::id!();"),
    ]);
    assert_eq!(arrows(&graph, "b.rs"), ["a.rs"]);
}

#[test]
fn test_code_makes_no_arrow() {
    let graph = graph(&[
        ("lib.rs", "mod a; mod b; #[cfg(test)] mod tests; pub mod testing;"),
        (
            "a.rs",
            "#[cfg(test)] use crate::b::f; #[cfg(test)] mod tests { use crate::b::f; } #[cfg(any(test, feature = \"x\"))] use crate::b::g;",
        ),
        ("b.rs", "pub fn f() {} impl A { #[cfg(test)] fn g() { crate::a::x() } }"),
    ]);
    assert_eq!(arrows(&graph, "a.rs"), Vec::<String>::new());
    assert_eq!(graph.modules.len(), 3);
}

#[test]
fn a_circle_through_several_files_is_found_and_what_only_leads_to_it_is_not_in_it() {
    let graph = graph(&[
        ("lib.rs", "mod a; mod b; mod c; mod d; mod e;"),
        ("a.rs", "pub struct A; use crate::b::B;"),
        ("b.rs", "pub struct B; use crate::c::C;"),
        ("c.rs", "pub struct C; use crate::a::A; use crate::e::E;"),
        ("d.rs", "use crate::a::A;"),
        ("e.rs", "pub struct E;"),
    ]);
    assert_eq!(graph.circles(), [["src/a.rs", "src/b.rs", "src/c.rs"]]);
    let none = BTreeMap::from([("a", BTreeMap::from([("b", ())]))]);
    let none = none
        .into_iter()
        .map(|(from, to)| (from.to_owned(), to.into_iter().map(|(to, ())| (to.to_owned(), ())).collect()));
    assert!(circles::<()>(&none.collect()).is_empty());
}

#[test]
fn names_that_two_modules_have_are_told_with_their_files() {
    let graph = graph(&[
        ("lib.rs", "mod a; mod b;"),
        ("a/mod.rs", "mod row; mod requests;"),
        ("a/row.rs", ""),
        ("a/requests.rs", ""),
        ("b/mod.rs", "mod row; mod requests;"),
        ("b/row.rs", ""),
        ("b/requests.rs", ""),
    ]);
    let twice = graph.names_twice(&["requests"]);
    assert_eq!(twice, BTreeMap::from([("row".to_owned(), vec!["src/a/row.rs".to_owned(), "src/b/row.rs".to_owned()])]));
}

#[test]
fn a_module_that_is_declared_and_not_there_is_an_error() {
    let tree = Tree::from([("src/lib.rs".to_owned(), "mod a;".to_owned())]);
    assert_eq!(Graph::read(&tree, "src/lib.rs").unwrap_err(), "src/a/mod.rs is declared and is not there");
}
