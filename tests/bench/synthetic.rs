//! A table in CTDC's 16 columns that nobody published: rows by chance, for whoever measures without the real file.

use amparo_core::base::random::SeededRandom;

const HEADER: &str = "yearRegister,gender,majorityStatus,isForcedLabour,isSexualExploit,UN_COO_Region,UN_COE_Region,\
    IP_Exploiter,IP_Gender,IP_ageBroad,IP_citizen_UNRegion,IP_Relation,IP_PayMoney,IP_RecruiterBroker,\
    IP_TransactionProcess,IP_ControlAbuseKidnap";

/// So many rows; the same for the same seed.
pub fn table(seed: u64, rows: usize) -> String {
    let mut random = SeededRandom::new(seed);
    let mut one_of = |several: &[&'static str]| {
        let at = usize::try_from(random.random_below(several.len() as u64)).unwrap_or(0);
        several.get(at).copied().unwrap_or_default()
    };
    let mut text = format!("{HEADER}\n");
    for _ in 0..rows {
        let cells = [
            one_of(&["", "2005-2013", "2014-2018", "2014-2018", "2019", "2020", "2021-2022"]),
            one_of(&["Female", "Female", "Male", ""]),
            one_of(&["Adult", "Adult", "Adult", "Adult", "Minor", ""]),
            one_of(&["1", ""]),
            one_of(&["1", "", ""]),
            one_of(&["Africa", "Americas/Oceania", "Asia", "Europe", ""]),
            one_of(&["Africa", "Americas/Oceania", "Asia", "Europe", ""]),
            one_of(&["1", ""]),
            one_of(&["Male", "Female;Male", ""]),
        ];
        text.push_str(&cells.join(","));
        text.push_str(",,,,,,,\n");
    }
    text
}
