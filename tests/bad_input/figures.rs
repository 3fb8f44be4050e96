//! Deliveries that are not what they should be: each is told in a sentence and none is taken in.

use crate::flows::figures::{counted, deposit};
use crate::test_organisation::{AS_ANA, CLARA, TestOrganisation, ask, take_in_deposits};
use serde_json::{Value, json};
use std::path::PathBuf;

fn deposits(house: &TestOrganisation) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(house.path("vault/deposits")) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

/// Opens the figures as clara. Returns how many deposits arrived, and why others did not.
fn opened(house: &TestOrganisation) -> (Value, Vec<String>) {
    let app = house.app("clara", CLARA);
    take_in_deposits(&app);
    let held = ask(&app, "show_figures", json!({}));
    let reasons =
        held["refused"].as_array().unwrap().iter().map(|refused| refused["reason"].as_str().unwrap().to_owned());
    (held["arrived"].clone(), reasons.collect())
}

fn cases_counted(house: &TestOrganisation) -> Value {
    let app = house.app("clara", CLARA);
    take_in_deposits(&app);
    ask(&app, "show_figures", json!({}))["sites"][0]["cases"].clone()
}

#[test]
fn a_delivery_that_is_put_back_is_counted_once() {
    let house = counted(&[(6, ["2019", "Female", "Adult", "", "1"])]);
    deposit(&house);
    let file = deposits(&house).remove(0);
    let first = std::fs::read(&file).unwrap();
    assert_eq!(opened(&house), (json!(1), vec![]));
    std::fs::write(&file, &first).unwrap();
    assert_eq!(opened(&house), (json!(0), vec!["deposit-again".to_owned()]), "replayed");
    assert_eq!((cases_counted(&house), deposits(&house).len()), (json!(6), 0));

    house.write("more.csv", &crate::flows::figures::table(&[(2, ["2019", "Male", "Adult", "1", ""])]));
    house.done(&format!("import ctdc @more.csv {AS_ANA}"));
    deposit(&house);
    assert_eq!(opened(&house), (json!(1), vec![]));
    std::fs::write(&file, &first).unwrap();
    assert_eq!(opened(&house), (json!(0), vec!["deposit-older".to_owned()]));
    assert_eq!((cases_counted(&house), deposits(&house).len()), (json!(8), 0), "the newer one stays");
}

#[test]
fn of_several_from_one_house_the_newest_is_taken_and_none_is_called_old() {
    let house = counted(&[(6, ["2019", "Female", "Adult", "", "1"])]);
    for _ in 0..3 {
        deposit(&house);
    }
    assert_eq!(opened(&house), (json!(1), vec![]));
    assert_eq!(deposits(&house).len(), 0);
}

#[test]
fn a_delivery_that_was_changed_cut_short_or_is_of_another_house_is_left_where_it_is() {
    let house = counted(&[(6, ["2019", "Female", "Adult", "", "1"])]);
    deposit(&house);
    let file = deposits(&house).remove(0);
    let whole = std::fs::read(&file).unwrap();
    let mut changed = whole.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    let other = counted(&[(7, ["2019", "Male", "Adult", "1", ""])]);
    deposit(&other);
    let foreign = std::fs::read(deposits(&other).remove(0)).unwrap();
    for (bytes, codes) in [
        (changed, &["file-damaged"][..]),
        (whole[..whole.len() - 40].to_vec(), &["file-truncated", "file-damaged"]),
        (whole[..50].to_vec(), &["file-truncated", "file-damaged"]),
        (b"no deposit at all".to_vec(), &["file-not-ours", "file-truncated"]),
        (foreign, &["file-for-another"]),
    ] {
        std::fs::write(&file, &bytes).unwrap();
        let (arrived, reasons) = opened(&house);
        assert_eq!((arrived, reasons.len()), (json!(0), 1), "{reasons:?}");
        assert!(codes.contains(&reasons[0].as_str()), "{reasons:?} is not of {codes:?}");
        assert_eq!(deposits(&house).len(), 1, "left for a person to look at");
        for tag in crate::test_organisation::LANGUAGES {
            crate::test_organisation::sentence(tag, &format!("refused-{}", reasons[0]));
        }
    }
    std::fs::write(&file, &whole).unwrap();
    assert_eq!(opened(&house), (json!(1), vec![]), "and the whole one is taken after all");
}
