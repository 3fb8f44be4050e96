//! Consequences of a stanza.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::{env, fs};

use super::*;

const WEATHER: &str = r#"
[[field]]
name = "weather"
type = "code"
list = "urgency"
class = ["quasi"]
scope = "by_service"
purpose = "A test asks for it."
"#;

fn at_root(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

#[test]
fn one_stanza_more_brings_column_migration_form_page_and_message() {
    let before = Dictionary::shipped();
    let after = with_stanza(WEATHER).unwrap();

    assert!(after.record("note").unwrap().create_table().contains("\"weather\" TEXT"));
    let old_store: BTreeMap<String, Vec<String>> = before
        .records
        .values()
        .map(|record| (schema::table_name_of(&record.name), record.columns_of_record().map(|(name, _)| name).collect()))
        .collect();
    assert_eq!(before.migration_statements(&old_store), Vec::<String>::new());
    assert_eq!(
        after.migration_statements(&old_store),
        [
            r#"ALTER TABLE "record_note" ADD COLUMN "weather" TEXT"#,
            r#"ALTER TABLE "record_note" ADD COLUMN "weather_state" TEXT"#,
            r#"CREATE INDEX IF NOT EXISTS "record_note_parent" ON "record_note" ("parent")"#,
            r#"CREATE INDEX IF NOT EXISTS "record_note_strand" ON "record_note" ("strand")"#,
        ]
    );
    assert_eq!(typescript::form_of_kind(&after, "note").last().unwrap().name, "weather");
    assert!(
        typescript::typescript_file(&after)
            .contains(r#"{"name":"weather","type":"code","list":"urgency","class":["quasi"]"#)
    );
    assert!(messages::messages_of_dictionary(&after).contains_key("note-weather"));
    assert!(!messages::messages_of_dictionary(before).contains_key("note-weather"));
}

#[test]
fn an_empty_store_gets_every_table_and_sqlite_takes_them() {
    let dictionary = Dictionary::shipped();
    let statements = dictionary.migration_statements(&BTreeMap::new());
    let store = rusqlite::Connection::open_in_memory().unwrap();
    for statement in &statements {
        store.execute_batch(statement).unwrap();
    }
    let columns: i64 =
        store.query_row("SELECT count(*) FROM pragma_table_info('record_assistance')", [], |row| row.get(0)).unwrap();
    let expected = schema::HEAD.len() + dictionary.record("assistance").unwrap().columns_of_record().count();
    assert_eq!(usize::try_from(columns).unwrap(), expected);
}

#[test]
fn the_file_of_the_page_is_current() {
    let path = at_root("ui/src/lib/dictionary.ts");
    let wanted = typescript::typescript_file(Dictionary::shipped());
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "run UPDATE=1 cargo test -p amparo-core dictionary");
}

#[test]
fn each_shipped_locale_has_exactly_the_messages_of_the_dictionary() {
    let wanted: BTreeSet<String> = messages::messages_of_dictionary(Dictionary::shipped()).into_keys().collect();
    for locale in ["en", "es", "fr", "ar", "uk"] {
        let mut found = BTreeSet::new();
        for file in ["dictionary.ftl", "codes.ftl"] {
            let text = fs::read_to_string(at_root(&format!("locales/{locale}/{file}"))).unwrap();
            found.extend(messages::message_ids(&text).into_iter().filter(|id| !id.starts_with("refused-")));
        }
        let missing: Vec<_> = wanted.difference(&found).collect();
        let extra: Vec<_> = found.difference(&wanted).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{locale}: missing {missing:?}, extra {extra:?}");
    }
}

#[test]
fn typed_keys_name_what_the_dictionary_names() {
    let mut fields = Fields::new();
    fields
        .set(keys::assistance::KIND, "food".to_owned())
        .set(keys::assistance::QUANTITY, Decimal { mantissa: 5, exponent: 0 });
    assert_eq!(fields.known_value_of(keys::assistance::KIND).map(String::as_str), Some("food"));
    assert_eq!(fields.answer_to_field(keys::assistance::NOTE), Answer::Blank);
    assert_eq!(Dictionary::shipped().check_new_record(keys::assistance::RECORD.name, &fields), Ok(()));
}

#[test]
fn the_index_of_a_new_field_is_made_with_it() {
    let dictionary = with_stanza(&WEATHER.replace("type =", "index = true\ntype =")).unwrap();
    assert!(dictionary.record("note").unwrap().create_indexes().iter().any(|sql| sql.contains("record_note_weather")));
}
