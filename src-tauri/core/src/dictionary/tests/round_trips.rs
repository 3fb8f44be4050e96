//! No value is lost on its way: to columns, to the log, to the page, and back.

use chrono::NaiveDate;
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use super::super::value::Money;
use super::*;
use crate::base::encoding;
use crate::base::ids::RecordId;
use crate::dates::fuzzy::FuzzyDate;

fn days() -> impl Strategy<Value = NaiveDate> {
    (1800..=2200, 1..=12u32, 1..=28u32)
        .prop_map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

fn fuzzy_dates() -> impl Strategy<Value = FuzzyDate> {
    (proptest::option::of(days()), proptest::option::of(days()), any::<bool>(), "\\PC{0,20}")
        .prop_map(|(from, to, about, as_typed)| FuzzyDate { from, to, about, calendar: "gregory".to_owned(), as_typed })
}

fn decimals() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), -12..=12i64).prop_map(|(mantissa, exponent)| Decimal { mantissa, exponent })
}

fn words() -> impl Strategy<Value = String> {
    "[a-z][a-z_]{0,12}"
}

/// A value of the kind of this field; not every code exists, but each is shaped like one.
fn values(field: &'static Field) -> BoxedStrategy<Value> {
    match field.kind {
        Kind::Code => words().prop_map(Value::Code).boxed(),
        Kind::Place => words().prop_map(Value::Place).boxed(),
        Kind::Codes => btree_set(words(), 0..6).prop_map(Value::Codes).boxed(),
        Kind::Text => "\\PC{1,40}".prop_map(Value::Text).boxed(),
        Kind::Note => any::<String>().prop_map(Value::Note).boxed(),
        Kind::Day => days().prop_map(Value::Day).boxed(),
        Kind::FuzzyDate => fuzzy_dates().prop_map(Value::FuzzyDate).boxed(),
        Kind::Integer => any::<i64>().prop_map(Value::Integer).boxed(),
        Kind::Decimal => decimals().prop_map(Value::Decimal).boxed(),
        Kind::Money => {
            (decimals(), "[A-Z]{3}").prop_map(|(amount, currency)| Value::Money(Money { amount, currency })).boxed()
        }
        Kind::YesNo => any::<bool>().prop_map(Value::YesNo).boxed(),
        Kind::Link => any::<[u8; 16]>().prop_map(|bytes| Value::Link(RecordId(bytes))).boxed(),
        Kind::Rows => {
            let row: Vec<_> = field
                .rows
                .iter()
                .map(|column| answers(column).prop_map(move |answer| (column.name.clone(), answer)))
                .collect();
            vec(row.prop_map(|answers| answers.into_iter().collect()), 0..4).prop_map(Value::Rows).boxed()
        }
    }
}

fn answers(field: &'static Field) -> BoxedStrategy<Answer<Value>> {
    prop_oneof![
        4 => values(field).prop_map(Answer::Known),
        1 => Just(Answer::Unknown),
        1 => Just(Answer::Declined),
        1 => Just(Answer::NotAsked),
        1 => Just(Answer::NotApplicable),
        1 => Just(Answer::Blank),
    ]
    .boxed()
}

/// Any shipped field with an answer of its kind.
fn fields_with_answers() -> impl Strategy<Value = (&'static Field, Answer<Value>)> {
    let fields: Vec<&'static Field> =
        Dictionary::shipped().records.values().flat_map(|record| &record.fields).collect();
    proptest::sample::select(fields).prop_flat_map(|field| answers(field).prop_map(move |answer| (field, answer)))
}

proptest! {
    #[test]
    fn an_answer_comes_back_from_its_columns((field, answer) in fields_with_answers()) {
        let cells = field.cells_of_answer(&answer);
        prop_assert_eq!(cells.len(), field.storage_columns().len());
        prop_assert_eq!(field.answer_from_cells(&cells[0], &cells[1]), Some(answer));
    }

    #[test]
    fn an_answer_comes_back_from_the_log((field, answer) in fields_with_answers()) {
        let bytes = encoding::encode_canonical(&answer.to_cbor_value()).unwrap();
        let back = Answer::from_cbor_value(field, &encoding::decode_canonical(&bytes).unwrap());
        prop_assert_eq!(back, Some(answer));
    }

    #[test]
    fn an_answer_comes_back_from_the_page((field, answer) in fields_with_answers()) {
        let json = serde_json::to_value(&answer).unwrap();
        let raw: Answer<serde_json::Value> = serde_json::from_value(json).unwrap();
        let back = raw.try_map_known(|json| field.value_as_written(&json).ok_or(()));
        prop_assert_eq!(back, Ok(answer));
    }

    #[test]
    fn one_code_is_found_in_a_column_of_codes(codes in btree_set("[a-z_]{1,8}", 0..6), one in "[a-z_]{1,8}") {
        let text = columns::join_codes(&codes);
        prop_assert_eq!(text.contains(&format!(" {one} ")), codes.contains(&one));
    }

    #[test]
    fn reading_what_a_person_typed_never_panics(typed in any::<String>()) {
        for record in Dictionary::shipped().records.values() {
            for field in &record.fields {
                let _ = field.read_raw_answer(&record.name, &Answer::Known(serde_json::Value::String(typed.clone())));
            }
        }
    }
}

#[test]
fn a_column_that_was_added_later_reads_as_blank() {
    let field = Dictionary::shipped().field("person", "birth").unwrap();
    assert_eq!(field.answer_from_cells(&columns::Cell::Null, &columns::Cell::Null), Some(Answer::Blank));
}

#[test]
fn codes_out_of_order_are_not_their_one_form() {
    let field = Dictionary::shipped().field("trafficking_experience", "acts").unwrap();
    let codes =
        |names: [&str; 2]| ciborium::Value::Array(names.map(|name| ciborium::Value::Text(name.to_owned())).to_vec());
    assert!(Value::from_cbor_value(field, &codes(["receipt", "transfer"])).is_some());
    assert!(Value::from_cbor_value(field, &codes(["transfer", "receipt"])).is_none());
    assert!(Value::from_cbor_value(field, &codes(["transfer", "transfer"])).is_none());
}
