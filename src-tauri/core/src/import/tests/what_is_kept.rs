//! Fate of a row: which answers, which dates, whose consent, and what is not there.

use super::*;
use crate::base::ids::RecordId;
use crate::context::test_context::{TestContext, codes, day};
use crate::dictionary::Answer;
use crate::dictionary::keys::{
    RecordKey, case, consent_record, person, person_identity, trafficking_experience as told,
};
use crate::import::Why;
use crate::import::write_rows::write_planned_rows;
use crate::ledger::journal;
use crate::ledger::rows::{self, StoredRecord};

fn imported(text: &str) -> TestContext {
    let mut context = TestContext::new();
    let plan = planned(text).unwrap();
    write_planned_rows(&mut context.open(), &plan, false).unwrap();
    context
}

fn all(context: &mut TestContext, kind: RecordKey) -> Vec<StoredRecord> {
    let open = context.open();
    rows::select_records(open.connection(), open.dictionary(), kind.name, "1 = 1", &[]).unwrap()
}

fn one(context: &mut TestContext, kind: RecordKey) -> StoredRecord {
    let mut found = all(context, kind);
    assert_eq!(found.len(), 1);
    found.remove(0)
}

#[test]
fn a_row_becomes_a_person_and_an_identified_case_without_name_or_owner() {
    let mut context = imported(&table16(&ROWS16[..1]));
    let (case, person) = (one(&mut context, case::RECORD), one(&mut context, person::RECORD));
    assert_eq!(case.fields.known_value_of(case::VICTIM_STATUS).map(String::as_str), Some("identified"));
    assert_eq!(case.fields.known_value_of(case::IMPORTED), Some(&true));
    assert!(case.fields.known_value_of(case::IMPORTED_FROM).is_some_and(|from| from.contains("CTDC")));
    assert_eq!(case.fields.known_value_of(case::PERSON), Some(&person.id));
    assert!(case.fields.known_value_of(case::CODE).is_some_and(|code| code.len() >= 6));
    assert!(case.fields.answer_to_field(case::OWNER).is_blank());
    assert!(person.fields.answer_to_field(person::NAME_USED).is_blank());
    assert!(all(&mut context, person_identity::RECORD).is_empty());
}

#[test]
fn a_band_of_years_is_a_date_between_and_a_missing_one_is_not_asked() {
    let mut context = imported(&table16(&[ROWS16[0], ROWS16[6]]));
    let cases = all(&mut context, case::RECORD);
    let opened: Vec<_> = cases
        .iter()
        .map(|case| case.fields.answer_to_field(case::OPENED_ON).map(|date| (date.from, date.to)))
        .collect();
    let band = Answer::Known((Some(day("2014-01-01")), Some(day("2018-12-31"))));
    assert!(opened.contains(&band) && opened.contains(&Answer::NotAsked), "{opened:?}");
}

#[test]
fn what_the_file_does_not_say_is_not_asked_and_what_it_has_no_column_for_is_blank() {
    let mut context = imported(&table16(&ROWS16[6..]));
    let (person, told) = (one(&mut context, person::RECORD), one(&mut context, told::RECORD));
    assert_eq!(person.fields.answer_to_field(person::GENDER_IDENTITY), Answer::NotAsked);
    assert_eq!(person.fields.answer_to_field(person::AGE_FROM), Answer::NotAsked);
    assert_eq!(told.fields.answer_to_field(told::EXPLOITATION), Answer::NotAsked);
    assert_eq!(person.fields.answer_to_field(person::MAIN_LANGUAGE), Answer::Blank);
    assert_eq!(told.fields.answer_to_field(told::MEANS), Answer::Blank);
}

#[test]
fn no_code_at_all_is_an_answer_only_where_every_column_said_no() {
    let relations =
        ["IntimatePartner", "Friend", "Family", "Other", "Unknown"].map(|end| format!("recruiterRelation{end}"));
    let all_no: Vec<(&str, &str)> = relations.iter().map(|name| (name.as_str(), "0")).collect();
    for (said, answer) in [(&all_no[..], Answer::Known(codes(&[]))), (&all_no[1..], Answer::NotAsked)] {
        let mut context = imported(&table63(&[row63(said)]));
        let told = one(&mut context, told::RECORD);
        assert_eq!(told.fields.answer_to_field(told::RECRUITER_RELATION).map(Clone::clone), answer);
    }
}

#[test]
fn an_age_is_the_narrower_of_two_ranges_and_open_above_where_the_file_says_so() {
    for (band, from, to) in [("18--20", Some(18), Some(20)), ("48+", Some(48), None), ("-99", Some(18), None)] {
        let mut context = imported(&table63(&[row63(&[("ageBroad", band), ("majorityStatus", "Adult")])]));
        let person = one(&mut context, person::RECORD);
        let years = |key| person.fields.known_value_of(key).copied();
        assert_eq!((years(person::AGE_FROM), years(person::AGE_TO)), (from, to), "{band}");
    }
}

#[test]
fn conditions_and_country_tags_are_obeyed() {
    let row = |labour| {
        row63(&[
            ("isForcedLabour", labour),
            ("typeOfLabourDomesticWork", "1"),
            ("citizenship", "MD"),
            ("CountryOfExploitation", "0"),
        ])
    };
    for (labour, forms) in [("1", Answer::Known(codes(&["labour", "domestic_servitude"]))), ("0", Answer::NotAsked)] {
        let mut context = imported(&table63(&[row(labour)]));
        let told = one(&mut context, told::RECORD);
        assert_eq!(told.fields.answer_to_field(told::EXPLOITATION).map(Clone::clone), forms);
        assert_eq!(told.fields.known_value_of(told::LABOUR_SECTOR), Some(&codes(&["domestic_work"])));
        assert_eq!(told.fields.answer_to_field(told::COUNTRY), Answer::NotAsked);
        assert_eq!(
            one(&mut context, person::RECORD).fields.known_value_of(person::CITIZENSHIP),
            Some(&codes(&["MDA"]))
        );
    }
}

#[test]
fn who_entered_as_a_child_was_one_when_it_began() {
    let mut context = imported(&table63(&rows63()[3..4]));
    assert_eq!(one(&mut context, told::RECORD).fields.known_value_of(told::WAS_UNDER_18), Some(&true));
}

#[test]
fn an_adult_said_yes_alone_and_a_child_with_a_guardian() {
    for (row, voices) in [(ROWS16[0], &["person"][..]), (ROWS16[3], &["child", "guardian"][..])] {
        let mut context = imported(&table16(&[row]));
        let rows = all(&mut context, consent_record::RECORD);
        for scope in ["case_management", "statistics"] {
            let mut found: Vec<&str> = rows
                .iter()
                .filter(|row| row.fields.known_value_of(consent_record::SCOPE).is_some_and(|said| said == scope))
                .filter_map(|row| row.fields.known_value_of(consent_record::GIVEN_BY).map(String::as_str))
                .collect();
            found.sort_unstable();
            assert_eq!(found, voices, "{row}");
        }
        assert_eq!(rows.len(), 2 * voices.len());
    }
}

#[test]
fn columns_of_the_perpetrator_and_unmapped_ones_are_named_and_nowhere_kept() {
    let plan = planned(&table16(&ROWS16)).unwrap();
    assert_eq!(plan.left.len(), 9);
    assert!(plan.left.iter().all(|column| column.why == Why::Perpetrator && column.name.starts_with("IP_")));
    let plan = planned(&table63(&rows63())).unwrap();
    let unmapped: Vec<&str> =
        plan.left.iter().filter(|column| column.why == Why::Unmapped).map(|column| column.name.as_str()).collect();
    assert_eq!(unmapped, ["Datasource"]);
    let mut context = imported(&table16(&ROWS16[..1]));
    assert!(one(&mut context, told::RECORD).fields.answer_to_field(told::RECRUITER_RELATION).is_blank());
}

#[test]
fn the_import_is_one_event_with_counts_and_cannot_be_undone_or_done_twice() {
    let text = table16(&ROWS16);
    let mut context = imported(&text);
    let open = context.open();
    let events = journal::newest_events(open.connection(), 10).unwrap();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].counts, [("cases".to_owned(), 7), ("skipped".to_owned(), 0)]);
    let steps: u32 = open.connection().query_row("SELECT count(*) FROM undo_step", [], |row| row.get(0)).unwrap();
    assert_eq!(steps, 0);
    let again = write_planned_rows(&mut context.open(), &planned(&text).unwrap(), false);
    assert_eq!(crate::context::test_context::refusal(again).code, "import-again");
    assert_eq!(all(&mut context, case::RECORD).len(), 7);
}

#[test]
fn codes_of_imported_cases_are_all_different() {
    let rows = vec![ROWS16[0]; 300];
    let mut context = imported(&table16(&rows));
    let codes: std::collections::BTreeSet<_> = all(&mut context, case::RECORD)
        .iter()
        .filter_map(|case| case.fields.known_value_of(case::CODE).cloned())
        .collect();
    assert_eq!(codes.len(), 300);
    let ids: std::collections::BTreeSet<RecordId> =
        all(&mut context, person::RECORD).iter().map(|person| person.id).collect();
    assert_eq!(ids.len(), 300);
}
