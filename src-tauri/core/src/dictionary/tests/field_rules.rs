//! Promises of the shipped dictionary, and rules for what may be saved.

use std::collections::BTreeSet;

use serde_json::json;

use crate::dates::years::Years;
use crate::dictionary::predicates::{Circumstances, adult_at_event, is_adult_person, is_child_person, may_be_under_18};
use crate::dictionary::tests::*;

fn services(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn codes(names: &[&str]) -> Value {
    Value::Codes(services(names))
}

#[test]
fn what_a_person_was_made_to_do_reaches_the_lawyer_only() {
    let dictionary = Dictionary::shipped();
    let types: BTreeSet<&str> = dictionary
        .list("org_type")
        .unwrap()
        .codes
        .iter()
        .map(|code| code.name.as_str())
        .filter(|name| *name != "legal")
        .collect();
    let offences = dictionary.field("trafficking_experience", "compelled_offences").unwrap();
    assert_eq!(dictionary.never_to(offences, &codes(&["document"])), types);
    let exploitation = dictionary.field("trafficking_experience", "exploitation").unwrap();
    assert_eq!(dictionary.never_to(exploitation, &codes(&["labour", "criminal_activity"])), types);
    assert_eq!(dictionary.never_to(exploitation, &codes(&["labour"])), BTreeSet::new());
}

#[test]
fn a_service_leaves_under_the_scope_that_its_code_names() {
    let dictionary = Dictionary::shipped();
    let kind = dictionary.field("assistance", "kind").unwrap();
    let needed = |code: &str| dictionary.scopes_needed(kind, &Value::Code(code.to_owned()), &services(&[]));
    assert_eq!(needed("medical_general"), Some(services(&["share_health"])));
    assert_eq!(needed("legal_representation"), Some(services(&["share_legal"])));
    assert_eq!(needed("a_code_of_tomorrow"), None);
    for code in &dictionary.list("service_type").unwrap().codes {
        assert!(code.scope.is_some(), "{} has no scope", code.name);
    }
}

#[test]
fn a_field_without_scope_never_leaves_and_one_by_service_needs_all_scopes_of_the_services() {
    let dictionary = Dictionary::shipped();
    let value = Value::Text("x".to_owned());
    let asked = services(&["medical_general", "legal_information"]);
    let address = dictionary.field("person_identity", "address_note").unwrap();
    assert_eq!(dictionary.scopes_needed(address, &value, &asked), None);
    let name = dictionary.field("person", "name_used").unwrap();
    assert_eq!(dictionary.scopes_needed(name, &value, &asked), Some(services(&["share_health", "share_legal"])));
}

#[test]
fn the_means_are_asked_of_an_adult_and_never_of_a_possible_child() {
    let at = |from, to| Circumstances { event: Years { from, to }, ..Circumstances::default() };
    for (age, asked) in [
        (at(Some(17), Some(17)), false),
        (at(Some(18), Some(18)), true),
        (at(Some(17), Some(18)), false),
        (at(Some(18), None), true),
        (at(None, Some(30)), false),
        (at(None, None), true),
    ] {
        assert_eq!(adult_at_event(&age), asked, "{age:?}");
    }
    let hidden = |age: &Circumstances| Dictionary::shipped().hidden("trafficking_experience", age);
    assert_eq!(hidden(&at(Some(17), Some(17))), ["means"]);
    assert_eq!(hidden(&at(Some(18), Some(18))), Vec::<String>::new());
    let child_now = Circumstances { now: Years::exactly_years(17), ..Circumstances::default() };
    assert!(!adult_at_event(&child_now), "where the age at the time is not known, the age today decides");
    assert!(adult_at_event(&Circumstances { now: Years::exactly_years(18), ..Circumstances::default() }));
}

#[test]
fn seventeen_is_a_child_and_eighteen_is_not() {
    for (years, child) in [(17, true), (18, false)] {
        let now = Circumstances { now: Years::exactly_years(years), ..Circumstances::default() };
        assert_eq!((is_child_person(&now), may_be_under_18(&now), is_adult_person(&now)), (child, child, !child));
    }
    let between = Circumstances { now: Years { from: Some(17), to: Some(18) }, ..Circumstances::default() };
    assert_eq!((is_child_person(&between), may_be_under_18(&between), is_adult_person(&between)), (false, true, false));
}

#[test]
fn an_answer_that_fits_is_taken_and_one_that_does_not_is_named() {
    let dictionary = Dictionary::shipped();
    let checked = |kind: &str, field: &str, json: serde_json::Value| {
        let field = dictionary.field(kind, field).unwrap();
        let answer = field.read_raw_answer(kind, &Answer::Known(json)).map_err(|refusal| refusal.code)?;
        dictionary.check_answer(kind, field, &answer).map_err(|refusal| refusal.code)
    };
    let refused = |code: &str| Err(code.to_owned());
    assert_eq!(checked("assistance", "kind", json!("food")), Ok(()));
    assert_eq!(checked("assistance", "kind", json!("foood")), refused("field-code"));
    assert_eq!(checked("assistance", "kind", json!(3)), refused("field-shape"));
    assert_eq!(checked("assistance", "kind", json!("")), refused("field-required"));
    assert_eq!(checked("assistance", "on", json!("2026-02-28")), Ok(()));
    assert_eq!(checked("assistance", "on", json!("2026-02-29")), refused("field-shape"));
    assert_eq!(checked("assistance", "quantity", json!([125, -2])), Ok(()));
    assert_eq!(checked("assistance", "quantity", json!([1, 13])), refused("field-shape"));
    assert_eq!(checked("task", "text", json!("x".repeat(500))), Ok(()));
    assert_eq!(checked("task", "text", json!("x".repeat(501))), refused("field-too-long"));
    assert_eq!(checked("note", "text", json!("x".repeat(60_000))), Ok(()));
    assert_eq!(checked("note", "text", json!("x".repeat(60_001))), refused("field-too-long"));
    assert_eq!(checked("person", "country_of_birth", json!("UKR")), Ok(()));
    assert_eq!(checked("person", "country_of_birth", json!("africa")), Ok(()));
    assert_eq!(checked("person", "country_of_birth", json!("ukr")), refused("field-code"));
    assert_eq!(checked("trafficking_experience", "debt", json!({ "amount": [5000, 0], "currency": "EUR" })), Ok(()));
    assert_eq!(
        checked("trafficking_experience", "debt", json!({ "amount": [1, 0], "currency": "eur" })),
        refused("field-shape")
    );
}

#[test]
fn declined_is_never_an_error_unless_the_field_is_required() {
    let dictionary = Dictionary::shipped();
    let person = dictionary.record("person").unwrap();
    for field in &person.fields {
        assert_eq!(dictionary.check_answer("person", field, &Answer::Declined), Ok(()));
    }
    let kind = dictionary.field("assistance", "kind").unwrap();
    assert_eq!(dictionary.check_answer("assistance", kind, &Answer::Declined).unwrap_err().code, "field-required");
}

#[test]
fn a_line_is_stored_composed_and_without_white_space_around_it() {
    let field = Dictionary::shipped().field("person", "name_used").unwrap();
    let answer = field.read_raw_answer("person", &Answer::Known(json!("  Ame\u{301}lie \n Noor "))).unwrap();
    assert_eq!(answer, Answer::Known(Value::Text("Amélie Noor".to_owned())));
}

#[test]
fn an_organisations_own_field_is_read_by_the_same_loader() {
    let own = r#"
        organisation = "casa"
        [[list]]
        name = "casa_room"
        [[list.code]]
        name = "garden"
        [[field]]
        record = "assistance"
        name = "casa_room"
        type = "code"
        list = "casa_room"
        class = ["neutral"]
        labels = { es = "Habitación" }
    "#;
    let dictionary = Dictionary::shipped().with_own(own).unwrap();
    assert_eq!(typescript::form_of_kind(&dictionary, "assistance").last().unwrap().labels["es"], "Habitación");
    assert!(!messages::messages_of_dictionary(&dictionary).contains_key("assistance-casa_room"));
    for (right, wrong, what) in [
        ("name = \"casa_room\"\n        type", "name = \"room\"\n        type", "an own field begins with `casa_`"),
        ("record = \"assistance\"", "record = \"ship\"", "there is no record `ship`"),
        ("labels = { es = \"Habitación\" }", "", "has a label"),
    ] {
        let faults = Dictionary::shipped().with_own(&own.replace(right, wrong)).unwrap_err();
        assert!(faults.iter().any(|fault| fault.what.contains(what)), "{faults:?}");
    }
}

#[test]
fn a_strand_begins_at_a_root() {
    let dictionary = Dictionary::shipped();
    for (kind, root) in
        [("assistance", "case"), ("person_identity", "person"), ("case", "case"), ("guardian", "person")]
    {
        assert_eq!(dictionary.root_of(kind), Some(root));
    }
    let roots: Vec<&str> =
        dictionary.records.values().filter(|record| record.is_root()).map(|record| record.name.as_str()).collect();
    assert_eq!(roots, ["case", "organisation", "person", "worker"]);
}

#[test]
fn no_field_asks_for_ethnicity_religion_a_picture_or_agreement_to_exploitation() {
    for record in Dictionary::shipped().records.values() {
        for field in &record.fields {
            for never in ["ethnic", "religio", "photo", "biometric", "fingerprint", "credib", "consented_to"] {
                assert!(!field.name.contains(never), "{}-{}", record.name, field.name);
            }
        }
    }
}

#[test]
fn a_day_has_one_range_and_one_form_at_the_keyboard_and_in_what_others_wrote() {
    use crate::dictionary::check::is_value_in_range;
    use crate::ledger::fold::Rules as _;
    use ciborium::Value as Cbor;
    let dictionary = Dictionary::shipped();
    let field = dictionary.field("task", "due_on").unwrap();
    let written = |day: &str| Cbor::Array(vec![Cbor::Text("known".to_owned()), Cbor::Text(day.to_owned())]);
    for day in ["1800-01-01", "2026-12-01", "2200-12-31"] {
        assert!(dictionary.takes_value("task", "due_on", &written(day)), "{day}");
        assert!(crate::dictionary::json::day_from_text(day).is_some(), "{day}");
    }
    for day in ["1799-12-31", "2201-01-01", "-999-01-01", "+12345-01-01", "2026-1-001", "2026-13-01", "２026-01-01"] {
        assert!(!dictionary.takes_value("task", "due_on", &written(day)), "{day}");
        assert!(crate::dictionary::json::day_from_text(day).is_none(), "{day}");
    }
    // A request may carry a day that was read elsewhere: the check of what may be saved knows the same range.
    let late = chrono::NaiveDate::from_ymd_opt(12_345, 1, 1).unwrap();
    assert!(!is_value_in_range(field, &Value::Day(late)));
    assert_eq!(
        dictionary.check_answer("task", field, &Answer::Known(Value::Day(late))).unwrap_err().code,
        "field-shape"
    );
}

#[test]
fn a_note_of_seven_megabytes_that_came_by_a_file_is_shelved() {
    use crate::ledger::fold::Rules as _;
    use ciborium::Value as Cbor;
    let dictionary = Dictionary::shipped();
    let note = |length: usize| Cbor::Array(vec![Cbor::Text("known".to_owned()), Cbor::Text("x".repeat(length))]);
    assert!(dictionary.takes_value("note", "text", &note(60_000)));
    assert!(!dictionary.takes_value("note", "text", &note(60_001)));
    assert!(!dictionary.takes_value("note", "text", &note(7_000_000)));
}
