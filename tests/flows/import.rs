//! Import: a public table becomes cases once, whole or not at all.

use crate::test_organisation::{AS_ANA, TestOrganisation};
use serde_json::{Value, json};

/// The sixteen columns of the collaborative's newer file.
pub const HEADER: &str = "yearRegister,gender,majorityStatus,isForcedLabour,isSexualExploit,UN_COO_Region,UN_COE_Region,\
    IP_Exploiter,IP_Gender,IP_ageBroad,IP_citizen_UNRegion,IP_Relation,IP_PayMoney,IP_RecruiterBroker,\
    IP_TransactionProcess,IP_ControlAbuseKidnap";

/// Invented people in its shape.
const GOOD: &str = "2019,Female,Adult,1,,Asia,Europe,1,,,,,,,,\n2021-2022,Male,Minor,,1,Africa,,,,,,,,,,\n";

fn cases(house: &TestOrganisation) -> Value {
    house.call("list_cases", &json!({ "find": "", "view": "all", "from": 0, "count": 10 }), AS_ANA)["total"].clone()
}

#[test]
fn a_clean_table_becomes_cases_and_the_counts_are_told() {
    let house = TestOrganisation::made_by_ana();
    house.write("table.csv", &format!("{HEADER}\n{GOOD}"));
    let counts: Value =
        serde_json::from_str(&house.done(&format!("import ctdc @table.csv --json {AS_ANA}")).stdout).unwrap();
    assert_eq!((&counts["imported"], &counts["skipped"]), (&json!(2), &json!(0)));
    for word in ["received", "unchanged", "conflicts", "late"] {
        assert_eq!(counts[word], 0, "{word}");
    }
    assert!(counts["left"].as_array().unwrap().iter().any(|column| column["why"] == "perpetrator"));
    assert_eq!(cases(&house), 2);
    house.verified(AS_ANA);
}

#[test]
fn a_bad_row_is_named_and_nothing_comes_in_unless_the_good_rows_were_chosen() {
    let house = TestOrganisation::made_by_ana();
    house.write("table.csv", &format!("{HEADER}\n{GOOD}2019,Purple,Adult,,,,,,,,,,,,,\n"));
    let output = house.cli(&format!("import ctdc @table.csv {AS_ANA}"));
    assert_eq!(output.status, 1);
    assert_eq!(output.stderr.trim_end(), crate::test_organisation::sentence("en", "refused-import-not-clean"));
    assert!(output.stdout.contains("Line 4, column “gender”: This value is not on the list."), "{}", output.stdout);
    assert!(!output.stdout.contains("Purple"), "never what stood there");
    assert_eq!(cases(&house), 0);
    house.done(&format!("import ctdc @table.csv --good-rows @rejects.csv {AS_ANA}"));
    assert_eq!(cases(&house), 2);
    let rejects = String::from_utf8(house.read("rejects.csv")).unwrap();
    assert!(rejects.contains("4,gender,") && !rejects.contains("Purple"), "{rejects}");
}
