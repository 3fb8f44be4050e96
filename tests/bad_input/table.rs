//! A table whose columns are not those of a mapping.

use crate::flows::import::HEADER;
use crate::test_organisation::{AS_ANA, LANGUAGES, TestOrganisation, words};
use amparo_words::args;

#[test]
fn a_wrong_header_brings_in_nothing_and_says_how_many_columns_are_wrong() {
    let house = TestOrganisation::made_by_ana();
    let before = house.verified(AS_ANA)["state"].clone();
    let short = HEADER.replace(",gender", "").replace("IP_Exploiter", "IP_Exploiter,shoe_size");
    house.write("table.csv", &format!("{short}\n,,\n"));
    for tag in LANGUAGES {
        let output = house.cli(&format!("import ctdc @table.csv --lang {tag} {AS_ANA}"));
        let words = words(tag);
        let values = args([("missing", 1.into()), ("extra", 1.into())]);
        let advice = words.format_attribute("refused-import-header", "advice", &values).unwrap();
        let expected = format!("{} {advice}", words.format("refused-import-header", &values));
        assert_eq!((output.status, output.stderr.trim_end()), (1, expected.as_str()));
    }
    assert_eq!(house.verified(AS_ANA)["state"], before);
}
