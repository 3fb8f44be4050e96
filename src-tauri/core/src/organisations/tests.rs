//! Writing down partners, and finding them.

use super::organisation_row::SharesWithImmigration;
use super::*;
use crate::base::ids::OrganisationRecordId;
use crate::context::test_context::{TestContext, day, refusal};
use crate::dictionary::Answer;
use crate::dictionary::json::RawFields;
use serde_json::json;

fn raw(fields: &[(&str, serde_json::Value)]) -> RawFields {
    fields.iter().map(|(name, value)| ((*name).to_owned(), Answer::Known(value.clone()))).collect()
}

fn save(
    context: &mut TestContext,
    record: Option<OrganisationRecordId>,
    fields: &[(&str, serde_json::Value)],
) -> OrganisationRecordId {
    context.ask(SaveOrganisation { record, fields: raw(fields) }).record.unwrap().as_organisation_id()
}

fn listed(context: &mut TestContext, find: &str) -> Vec<String> {
    let rows = context.ask(ListOrganisations { find: find.to_owned() });
    rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn an_organisation_is_found_by_the_beginning_of_any_word_in_any_script_and_not_by_sound() {
    let mut context = TestContext::new();
    for name in ["Harbour Street Clinic", "École du Port", "Притулок Надія"] {
        save(&mut context, None, &[("name", json!(name)), ("org_type", json!("ngo"))]);
    }
    assert_eq!(listed(&mut context, ""), ["École du Port", "Harbour Street Clinic", "Притулок Надія"]);
    assert_eq!(listed(&mut context, "cli har"), ["Harbour Street Clinic"]);
    assert_eq!(listed(&mut context, "ecole"), ["École du Port"]);
    assert_eq!(listed(&mut context, "надія"), ["Притулок Надія"]);
    assert_eq!(listed(&mut context, "nadi"), ["Притулок Надія"]);
    assert!(listed(&mut context, "klinik").is_empty());
}

#[test]
fn silence_about_immigration_is_not_known() {
    let mut context = TestContext::new();
    let clinic = save(&mut context, None, &[("name", json!("Hill Clinic")), ("org_type", json!("health"))]);
    let row = find_organisation(&context.open(), clinic).unwrap().unwrap();
    assert_eq!((row.shares_with_immigration, row.answered_on), (SharesWithImmigration::NotKnown, None));
}

#[test]
fn a_new_answer_is_of_today_unless_a_day_is_given_and_an_old_one_keeps_its_day() {
    let mut context = TestContext::new();
    let answered =
        |context: &mut TestContext, clinic| find_organisation(&context.open(), clinic).unwrap().unwrap().answered_on;
    let no = ("shares_with_immigration", json!("no"));
    let clinic = save(&mut context, None, &[("name", json!("Hill Clinic")), ("org_type", json!("health")), no.clone()]);
    assert_eq!(answered(&mut context, clinic), Some(day("2026-11-24")));
    context.today = day("2027-01-10");
    save(&mut context, Some(clinic), &[no.clone(), ("city", json!("Porto"))]);
    assert_eq!(answered(&mut context, clinic), Some(day("2026-11-24")), "she only mended the city");
    save(&mut context, Some(clinic), &[no, ("answered_on", json!("2027-01-03"))]);
    assert_eq!(answered(&mut context, clinic), Some(day("2027-01-03")));
    save(&mut context, Some(clinic), &[("shares_with_immigration", json!("yes"))]);
    assert_eq!(answered(&mut context, clinic), Some(day("2027-01-10")));
}

#[test]
fn what_cannot_be_is_refused() {
    let mut context = TestContext::new();
    let ahead = [
        ("name", json!("Hill Clinic")),
        ("org_type", json!("health")),
        ("shares_with_immigration", json!("no")),
        ("answered_on", json!("2026-11-25")),
    ];
    let code = |context: &mut TestContext, record, fields: &[(&str, serde_json::Value)]| {
        refusal(context.run(SaveOrganisation { record, fields: raw(fields) })).code
    };
    assert_eq!(code(&mut context, None, &ahead), "organisation-answer-ahead");
    assert_eq!(code(&mut context, None, &ahead[..1]), "field-required");
    assert_eq!(code(&mut context, Some(OrganisationRecordId([9; 16])), &ahead[..1]), "record-missing");
    assert!(listed(&mut context, "").is_empty());
}

#[test]
fn one_row_that_cannot_be_read_shuts_no_list_and_verification_tells_of_it() {
    let mut context = TestContext::new();
    let clinic = save(&mut context, None, &[("name", json!("Hill Clinic")), ("org_type", json!("health"))]);
    save(&mut context, None, &[("name", json!("Lumen Legal Aid")), ("org_type", json!("legal"))]);
    let changed = context.open().connection().execute(
        "UPDATE record_organisation SET answered_on = '-0999-01-01', answered_on_state = 'known' WHERE id = ?1",
        [clinic.as_record_id().0],
    );
    assert_eq!(changed.unwrap(), 1);
    assert_eq!(listed(&mut context, ""), ["Hill Clinic", "Lumen Legal Aid"]);
    assert!(!context.verifies());
}
