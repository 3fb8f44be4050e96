//! Intake: what is typed is read in the words of the languages that are there.

use crate::test_organisation::{AS_ANA, TestOrganisation, locales};
use serde_json::{Value, json};

#[test]
fn a_day_is_read_in_the_words_of_every_language_also_of_one_that_a_translator_adds() {
    let mut house = TestOrganisation::made_by_ana();
    let read = |house: &TestOrganisation, typed: &str, ahead: bool| {
        house.call("read_date", &json!({ "typed": typed, "calendar": null, "ahead": ahead }), AS_ANA)["date"]["from"]
            .clone()
    };
    for typed in ["tomorrow", "mañana", "demain", "غدًا", "завтра"] {
        assert_eq!(read(&house, typed, true), "2026-11-25", "{typed}");
    }
    assert_eq!(read(&house, "1 December", true), "2026-12-01");
    assert_eq!(read(&house, "1 December", false), Value::Null, "the last one or the next one");
    assert_eq!(read(&house, "kesho", true), Value::Null);

    std::fs::create_dir_all(house.path("own/sw")).unwrap();
    std::fs::write(house.path("own/sw/dates.ftl"), "dates-tomorrow = kesho").unwrap();
    house.locales = vec![locales(), house.path("own")];
    assert_eq!(read(&house, "kesho", true), "2026-11-25");
    assert_eq!(read(&house, "tomorrow", true), "2026-11-25");
}
