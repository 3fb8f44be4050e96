//! Small tables in both shapes, invented here; the real files are counted by `cargo xtask bench`.

mod bad_tables;
mod counted_cases;
mod own_mapping;
mod what_is_kept;

use super::{Plan, Reject, Sheet, pick_by_headings, plan_import};
use crate::base::error::Result;
use std::collections::BTreeMap;

/// The header of the 16 columns.
pub(crate) const H16: &str = "yearRegister,gender,majorityStatus,isForcedLabour,isSexualExploit,UN_COO_Region,UN_COE_Region,\
    IP_Exploiter,IP_Gender,IP_ageBroad,IP_citizen_UNRegion,IP_Relation,IP_PayMoney,IP_RecruiterBroker,\
    IP_TransactionProcess,IP_ControlAbuseKidnap";

/// Rows of invented people: women and men, children, people of whom little is known.
pub(crate) const ROWS16: [&str; 7] = [
    "2014-2018,Female,Adult,1,,Asia,Europe,1,Female;Male,30--38;39--47,Asia;Europe,StrangerUnknownOther,No;Yes,1,1,1",
    "2014-2018,Female,Adult,,1,Europe,Europe,,Male,,Europe,FriendAcquaintance,Yes,,,",
    "2019,Male,Adult,1,,Africa,Asia,1,,,,,,1,,",
    "2021-2022,Female,Minor,,1,Africa,,,,,,,,,,",
    "2005-2013,Male,Minor,1,1,Americas/Oceania,Americas/Oceania,,,,,,,,,",
    ",Female,Adult,,,,,,,,,,,,,",
    ",,,,,,,,,,,,,,,",
];

/// The header of the 63 columns, as the codebook lists them.
pub(crate) fn h63() -> Vec<String> {
    let group = |stem: &str, ends: &str| ends.split(' ').map(|end| format!("{stem}{end}")).collect::<Vec<_>>();
    [
        group("", "yearOfRegistration Datasource gender ageBroad majorityStatus majorityStatusAtExploit majorityEntry citizenship"),
        group(
            "meansOfControl",
            "DebtBondage TakesEarnings RestrictsFinancialAccess Threats PsychologicalAbuse PhysicalAbuse SexualAbuse \
             FalsePromises PsychoactiveSubstances RestrictsMovement RestrictsMedicalCare ExcessiveWorkingHours \
             UsesChildren ThreatOfLawEnforcement WithholdsNecessities WithholdsDocuments Other NotSpecified Concatenated",
        ),
        group(
            "is",
            "ForcedLabour SexualExploit OtherExploit SexAndLabour ForcedMarriage ForcedMilitary OrganRemoval \
             SlaveryAndPractices",
        ),
        group("", "typeOfExploitConcatenated"),
        group(
            "typeOfLabour",
            "Agriculture Aquafarming Begging Construction DomesticWork Hospitality IllicitActivities Manufacturing \
             MiningOrDrilling Peddling Transportation Other NotSpecified Concatenated",
        ),
        group("typeOfSex", "Prostitution Pornography RemoteInteractiveServices PrivateSexualServices Concatenated"),
        group("", "isAbduction RecruiterRelationship CountryOfExploitation"),
        group("recruiterRelation", "IntimatePartner Friend Family Other Unknown"),
    ]
    .concat()
}

/// A row of the 63 columns: what is not named is -99.
pub(crate) fn row63(said: &[(&str, &str)]) -> String {
    let said: BTreeMap<&str, &str> = said.iter().copied().collect();
    assert!(said.keys().all(|name| h63().iter().any(|known| known == name)));
    let cells: Vec<&str> = h63().iter().map(|name| said.get(name.as_str()).copied().unwrap_or("-99")).collect();
    cells.join(",")
}

pub(crate) fn table63(rows: &[String]) -> String {
    std::iter::once(h63().join(",")).chain(rows.iter().cloned()).collect::<Vec<_>>().join("\n")
}

pub(crate) fn table16(rows: &[&str]) -> String {
    std::iter::once(H16).chain(rows.iter().copied()).collect::<Vec<_>>().join("\n") + "\n"
}

/// Invented people in the 63 columns.
pub(crate) fn rows63() -> Vec<String> {
    let adult = |gender: &'static str, more: &[(&'static str, &'static str)]| {
        let mut said = vec![("yearOfRegistration", "2017"), ("gender", gender), ("majorityStatus", "Adult")];
        said.extend_from_slice(more);
        row63(&said)
    };
    vec![
        adult(
            "Female",
            &[("ageBroad", "18--20"), ("citizenship", "MD"), ("isSexualExploit", "1"), ("isForcedLabour", "0")],
        ),
        adult(
            "Female",
            &[("ageBroad", "48+"), ("citizenship", "00"), ("isForcedLabour", "1"), ("typeOfLabourDomesticWork", "1")],
        ),
        adult(
            "Male",
            &[
                ("ageBroad", "30--38"),
                ("isForcedLabour", "1"),
                ("typeOfLabourConstruction", "1"),
                ("meansOfControlThreats", "1"),
            ],
        ),
        row63(&[
            ("yearOfRegistration", "2015"),
            ("gender", "Male"),
            ("ageBroad", "9--17"),
            ("majorityStatus", "Minor"),
            ("majorityEntry", "Minor"),
            ("majorityStatusAtExploit", "Adult"),
            ("isOtherExploit", "1"),
            ("isForcedMarriage", "1"),
        ]),
        row63(&[]),
    ]
}

pub(crate) fn planned(text: &str) -> Result<Plan> {
    let sheet = Sheet::from_csv_bytes(text.as_bytes().to_vec())?;
    let mapping = pick_by_headings(&sheet)?;
    plan_import(sheet, mapping)
}

pub(crate) fn named(rejects: &[Reject]) -> Vec<(u64, &str, &str)> {
    rejects.iter().map(|reject| (reject.line, reject.column.as_str(), reject.reason.reason_word())).collect()
}
