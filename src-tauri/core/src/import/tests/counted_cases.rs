//! Counts over the store equal counts of the file that know nothing of the importer.

use crate::context::test_context::TestContext;
use crate::import::tests::*;
use crate::import::write_rows::write_planned_rows;
use std::collections::BTreeMap;

type Counts = BTreeMap<(&'static str, String), usize>;

fn bump(counts: &mut Counts, what: &'static str, of: &str) {
    *counts.entry((what, of.to_owned())).or_default() += 1;
}

/// Persons by form, sex and age group, over the rows of the store.
fn counts_of_store(context: &mut TestContext) -> Counts {
    let mut counts = Counts::new();
    let open = context.open();
    let mut statement = open
        .connection()
        .prepare(
            "SELECT p.gender_identity, p.age_from, p.age_to, e.exploitation FROM record_case c
             JOIN record_person p ON p.id = c.person
             JOIN record_trafficking_experience e ON e.parent = c.id
             WHERE c.imported = 1 AND c.victim_status = 'identified' AND c.owner IS NULL",
        )
        .unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let text = |column: usize| row.get::<_, Option<String>>(column).unwrap().unwrap_or_default();
        let years = |column: usize| row.get::<_, Option<i64>>(column).unwrap();
        bump(&mut counts, "sex", &text(0));
        bump(
            &mut counts,
            "age",
            match (years(1), years(2)) {
                (_, Some(to)) if to < 18 => "child",
                (Some(from), _) if from >= 18 => "adult",
                _ => "",
            },
        );
        for form in ["labour", "sexual", "other"] {
            if text(3).contains(&format!(" {form} ")) {
                bump(&mut counts, "form", form);
            }
        }
    }
    counts
}

/// Counts straight from the text of the table.
fn counts_of_text(text: &str) -> Counts {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let mut counts = Counts::new();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        let cell = |name: &str| header.iter().position(|known| *known == name).map_or("", |at| cells[at]);
        bump(
            &mut counts,
            "sex",
            match cell("gender") {
                "Female" => "woman",
                "Male" => "man",
                _ => "",
            },
        );
        bump(
            &mut counts,
            "age",
            match cell("majorityStatus") {
                "Minor" => "child",
                "Adult" => "adult",
                _ => "",
            },
        );
        for (column, form) in [("isForcedLabour", "labour"), ("isSexualExploit", "sexual"), ("isOtherExploit", "other")]
        {
            if cell(column) == "1" {
                bump(&mut counts, "form", form);
            }
        }
    }
    counts
}

#[test]
fn both_shapes_count_the_same_in_the_store_as_in_the_file() {
    for text in [table16(&ROWS16), table63(&rows63())] {
        let mut context = TestContext::new();
        let plan = planned(&text).unwrap();
        assert!(plan.is_without_faults(), "{:?}", plan.rejects);
        let done = write_planned_rows(&mut context.open(), &plan, false).unwrap();
        assert_eq!((done.imported, done.skipped), (plan.rows, 0));
        let counted = counts_of_store(&mut context);
        assert_eq!(counted, counts_of_text(&text));
        assert!(counted.len() > 6, "nothing was counted");
        assert!(context.verifies());
    }
}
