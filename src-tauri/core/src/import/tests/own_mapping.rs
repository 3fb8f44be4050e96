//! A mapping of one's own: what it can do, and what it cannot.

use super::*;
use crate::context::test_context::{TestContext, refusal};
use crate::dictionary::keys::{assistance, consent_record, note, person_identity};
use crate::import::write_rows::write_planned_rows;
use crate::import::{Mapping, Why};
use crate::ledger::rows;

const HEAD: &str = "[mapping]\nname = \"own\"\nsource = \"the old list\"\nmissing = [\"\"]\nseparator = \";\"\nyes = [\"y\"]\nno = [\"n\"]\n";

fn loaded(more: &str) -> Result<Mapping> {
    crate::import::own_mapping(&format!("{HEAD}{more}"))
}

fn column(name: &str, to: &str) -> String {
    format!("[[column]]\nname = \"{name}\"\nto = \"{to}\"\n")
}

#[test]
fn it_may_not_say_that_anybody_consented() {
    assert_eq!(refusal(loaded("consent = [\"statistics\"]\n")).code, "mapping-consent");
    for to in [
        "consent_record.state",
        "referral.status",
        "case.owner",
        "case.code",
        "case.imported",
        "worker.handle",
        "case.shoe",
    ] {
        assert_eq!(refusal(loaded(&column("a", to))).code, "mapping-fault", "{to}");
    }
}

#[test]
fn codes_that_are_not_on_the_list_and_words_that_are_no_mapping_do_not_load() {
    assert_eq!(
        refusal(loaded(&(column("a", "person.gender_identity") + "codes = { F = \"lady\" }\n"))).code,
        "mapping-fault"
    );
    assert_eq!(
        refusal(loaded("[[column]]\nname = \"a\"\nto = \"person.age_from\"\nflag = \"x\"\n")).code,
        "mapping-fault"
    );
    assert_eq!(refusal(loaded("[[colum]]\n")).code, "mapping-unread");
    assert_eq!(refusal(crate::import::own_mapping("not toml [")).code, "mapping-unread");
}

#[test]
fn one_row_yields_several_records_and_whoever_comes_with_it_has_not_been_asked() {
    let mapping = "other_columns = \"leave\"\n".to_owned()
        + &column("name", "person_identity.given_name")
        + &column("spoken", "person.languages")
        + &column("help", "assistance.kind")
        + &column("when", "assistance.on")
        + &column("remark", "note.text");
    let text = "name,spoken,help,when,remark,shoe\n\
                =2+5,tir;amh,food,2026-03-01,\"she said: \"\"later\"\"\nand left\",39\n\
                Ana,,,,,\n\
                Bea,tir,,2026-03-02,,\n";
    let sheet = Sheet::from_csv_bytes(text.as_bytes().to_vec()).unwrap();
    let plan = plan_import(sheet, loaded(&mapping).unwrap()).unwrap();
    assert_eq!(named(&plan.rejects), [(5, "", "required")]);
    assert_eq!(
        plan.left.iter().map(|left| (left.name.as_str(), left.why)).collect::<Vec<_>>(),
        [("shoe", Why::Unmapped)]
    );
    let mut context = TestContext::new();
    let done = write_planned_rows(&mut context.open(), &plan, true).unwrap();
    // Two people, two cases, two identities; help and a remark of the first.
    assert_eq!((done.imported, done.records, done.skipped), (2, 8, 1));
    let mut all = |kind: crate::dictionary::RecordKey| {
        let open = context.open();
        rows::select_records(open.connection(), open.dictionary(), kind.name, "1 = 1", &[]).unwrap()
    };
    assert!(all(consent_record::RECORD).is_empty());
    assert_eq!(all(assistance::RECORD).len(), 1);
    let remark = all(note::RECORD);
    assert_eq!(remark[0].fields.known_value_of(note::TEXT).map(String::as_str), Some("she said: \"later\"\nand left"));
    let names: Vec<_> = all(person_identity::RECORD);
    // What looks like a formula is text.
    assert!(
        names
            .iter()
            .any(|name| name.fields.known_value_of(person_identity::GIVEN_NAME).is_some_and(|name| name == "=2+5"))
    );
}

#[test]
fn too_long_a_line_is_a_bad_row() {
    let sheet =
        Sheet::from_csv_bytes(format!("name\n{}\n{}\n", "a".repeat(500), "a".repeat(501)).into_bytes()).unwrap();
    let plan = plan_import(sheet, loaded(&column("name", "person_identity.given_name")).unwrap()).unwrap();
    assert_eq!(named(&plan.rejects), [(3, "name", "too-long")]);
}

#[test]
fn the_shipped_mappings_hold_together() {
    let mappings = crate::import::shipped_mappings().unwrap();
    assert_eq!(mappings.iter().map(|mapping| mapping.columns_named().len()).collect::<Vec<_>>(), [63, 16]);
}
