//! A file that is no such table is refused whole; a bad row is named and nothing of it is told.

use crate::base::error::Arg;
use crate::context::test_context::{TestContext, refusal};
use crate::import::ImportFile;
use crate::import::tests::*;
use crate::import::write_rows::write_planned_rows;
use std::path::Path;

fn refused(bytes: &[u8]) -> crate::base::error::Refusal {
    refusal(Sheet::from_csv_bytes(bytes.to_vec()).and_then(|sheet| pick_by_headings(&sheet)))
}

#[test]
fn a_wrong_header_is_refused_with_what_is_missing_and_what_is_too_much() {
    let short = H16.replace(",gender", "").replace("IP_Exploiter", "IP_Exploiter,shoe_size");
    let refusal = refused(format!("{short}\n,,\n").as_bytes());
    assert_eq!(refusal.code, "import-header");
    assert_eq!((&refusal.args["missing"], &refusal.args["extra"]), (&Arg::Number(1), &Arg::Number(1)));
    let twice = refused(format!("{H16},gender\n,,\n").as_bytes());
    assert_eq!((twice.code.as_str(), &twice.args["extra"]), ("import-header", &Arg::Number(1)));
}

#[test]
fn what_is_no_text_or_no_table_is_refused() {
    assert_eq!(refused(b"").code, "import-empty");
    assert_eq!(refused(format!("{H16}\n").as_bytes()).code, "import-empty");
    assert_eq!(refused(b"gender\n\xff\xfe\n").code, "import-encoding");
    let utf16: Vec<u8> = H16.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(refused(&utf16).code, "import-encoding");
    assert_eq!(refused(&vec![b'a'; 64 * 1024 * 1024 + 1]).code, "import-too-large");
    assert_eq!(refused(b"first,second\n1,2\n").code, "import-header");
}

#[test]
fn the_mark_line_ends_quotes_and_the_order_of_columns_make_no_difference() {
    let plain = table16(&ROWS16);
    let turned: String = plain
        .lines()
        .map(|line| line.split(',').rev().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",") + "\r\n")
        .collect();
    let (one, other) = (planned(&plain).unwrap(), planned(&format!("\u{feff}{turned}")).unwrap());
    assert!(one.is_without_faults() && other.is_without_faults(), "{:?}", other.rejects);
    assert_eq!((one.rows, one.mapping_name()), (other.rows, other.mapping_name()));
}

#[test]
fn every_bad_cell_is_named_by_line_column_and_reason() {
    let rows = [
        ROWS16[0],
        "next year,Femail,Adult,yes,,Asia;Europe,,,,,,,,,,",
        ROWS16[1],
        "2018-2014,,,,,,,,,,,,,,,",
        "2019,Female",
        "=cmd|'/c calc'!A1,@SUM(1),,,,,,,,,,,,,,",
    ];
    let plan = planned(&table16(&rows)).unwrap();
    assert_eq!((plan.rows, plan.good), (6, 2));
    let mut found = named(&plan.rejects);
    found.dedup();
    assert_eq!(
        found,
        [
            (3, "yearRegister", "date-unread"),
            (3, "gender", "code-unknown"),
            (3, "isForcedLabour", "yes-no-unread"),
            (3, "UN_COO_Region", "several"),
            (5, "yearRegister", "date-unread"),
            (6, "", "cells"),
            (7, "yearRegister", "date-unread"),
            (7, "gender", "code-unknown"),
        ]
    );
}

#[test]
fn ages_that_cannot_both_be_are_a_contradiction() {
    let row = row63(&[("ageBroad", "9--17"), ("majorityStatus", "Adult")]);
    let plan = planned(&table63(&[row])).unwrap();
    assert_eq!(named(&plan.rejects), [(2, "majorityStatus", "contradiction")]);
}

#[test]
fn nothing_is_brought_in_unless_the_file_is_clean_or_the_good_rows_were_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("table.csv");
    let list = folder.path().join("rejects.csv");
    std::fs::write(&file, table16(&[ROWS16[0], "2019,Secret Name,,,,,,,,,,,,,,", ROWS16[2]])).unwrap();
    let mut context = TestContext::new();
    let ask = |good_rows: bool, apply: bool, rejects_to: Option<&Path>| ImportFile {
        path: file.clone(),
        mapping: None,
        good_rows,
        rejects_to: rejects_to.map(Path::to_path_buf),
        apply,
    };
    for request in [ask(false, false, None), ask(false, true, None), ask(true, false, None)] {
        let reply = context.ask(request);
        assert_eq!((reply.rows, reply.good, reply.imported, reply.rejects_total), (3, 2, 0, 1));
    }
    assert_eq!(cases(&mut context), 0);
    let reply = context.ask(ask(true, true, Some(&list)));
    assert_eq!((reply.imported, reply.skipped), (2, 1));
    assert_eq!(cases(&mut context), 2);
    assert_eq!(std::fs::read_to_string(&list).unwrap(), "line,column,reason\n3,gender,code-unknown\n");
    assert!(!serde_json::to_string(&reply).unwrap().contains("Secret"));
}

fn cases(context: &mut TestContext) -> u32 {
    context.open().connection().query_row("SELECT count(*) FROM record_case", [], |row| row.get(0)).unwrap()
}

#[test]
fn a_list_of_rejects_never_goes_over_another_file_and_then_nothing_is_brought_in() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("table.csv");
    let list = folder.path().join("rejects.csv");
    std::fs::write(&file, table16(&[ROWS16[0], "x,,,,,,,,,,,,,,,"])).unwrap();
    std::fs::write(&list, "mine").unwrap();
    let mut context = TestContext::new();
    let ask = ImportFile { path: file, mapping: None, good_rows: true, rejects_to: Some(list.clone()), apply: true };
    assert_eq!(refusal(context.run(ask)).code, "import-list-exists");
    assert_eq!(cases(&mut context), 0);
    assert_eq!(std::fs::read_to_string(&list).unwrap(), "mine");
}

#[test]
fn a_list_of_rejects_is_not_left_behind_where_nothing_was_brought_in() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("table.csv");
    let list = folder.path().join("rejects.csv");
    std::fs::write(&file, table16(&["x,,,,,,,,,,,,,,,"])).unwrap();
    let mut context = TestContext::new();
    let ask = ImportFile { path: file, mapping: None, good_rows: true, rejects_to: Some(list.clone()), apply: true };
    assert_eq!(refusal(context.run(ask)).code, "import-nothing-good");
    assert!(!list.exists());
}

#[test]
fn a_file_without_one_good_row_brings_nothing() {
    let mut context = TestContext::new();
    let plan = planned(&table16(&["x,,,,,,,,,,,,,,,"])).unwrap();
    assert_eq!(refusal(write_planned_rows(&mut context.open(), &plan, false)).code, "import-not-clean");
    assert_eq!(refusal(write_planned_rows(&mut context.open(), &plan, true)).code, "import-nothing-good");
}
