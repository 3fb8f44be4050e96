use super::*;
use proptest::prelude::*;

#[test]
fn the_examples_of_the_standard_have_their_bytes() {
    // RFC 8949, appendix A.
    for (value, expected) in [
        (number_value(0), "00"),
        (number_value(23), "17"),
        (number_value(24), "1818"),
        (number_value(1000), "1903e8"),
        (number_value(1_000_000_000_000), "1b000000e8d4a51000"),
        (Value::Integer((-1).into()), "20"),
        (Value::Integer((-1000).into()), "3903e7"),
        (text_value("IETF"), "6449455446"),
        (bytes_value(&[1, 2, 3, 4]), "4401020304"),
        (Value::Array(vec![number_value(1), Value::Array(vec![number_value(2), number_value(3)])]), "8201820203"),
    ] {
        assert_eq!(hex_of_bytes(&encode_canonical(&value).unwrap()), expected);
    }
}

#[test]
fn a_longer_form_of_the_same_number_is_refused() {
    assert!(decode_canonical(&[0x00]).is_ok());
    assert_eq!(decode_canonical(&[0x18, 0x00]), Err(EncodingError::NotDeterministic));
}

#[test]
fn unsorted_and_doubled_map_keys_are_refused() {
    assert!(decode_canonical(&[0xa2, 0x61, b'a', 0x01, 0x61, b'b', 0x02]).is_ok());
    assert_eq!(decode_canonical(&[0xa2, 0x61, b'b', 0x02, 0x61, b'a', 0x01]), Err(EncodingError::NotDeterministic));
    assert_eq!(decode_canonical(&[0xa2, 0x61, b'a', 0x01, 0x61, b'a', 0x02]), Err(EncodingError::NotDeterministic));
}

#[test]
fn floats_tags_and_bytes_left_over_are_refused() {
    assert!(decode_canonical(&[0xf9, 0x3c, 0x00]).is_err());
    assert!(decode_canonical(&[0xc0, 0x60]).is_err());
    assert!(decode_canonical(&[0x00, 0x00]).is_err());
}

#[test]
fn deep_nesting_is_refused_without_a_crash() {
    assert!(decode_canonical(&vec![0x81; 100_000]).is_err());
}

#[test]
fn a_newer_format_is_told_from_another_one() {
    let of = |format: &str| Parts::of_format_value(Value::Array(vec![text_value(format)]), "amparo/x/", 2).map(|_| ());
    assert_eq!(of("amparo/x/2"), Ok(()));
    assert_eq!(of("amparo/x/3"), Err(EncodingError::Newer));
    assert_eq!(of("amparo/x/1"), Err(EncodingError::Older));
    assert_eq!(of("amparo/y/2"), Err(EncodingError::OtherFormat));
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<i64>().prop_map(|n| Value::Integer(n.into())),
        any::<u64>().prop_map(number_value),
        "\\PC{0,12}".prop_map(|t| Value::Text(normalise_nfc(&t))),
        proptest::collection::vec(any::<u8>(), 0..40).prop_map(Value::Bytes),
        any::<bool>().prop_map(Value::Bool),
        Just(Value::Null),
    ];
    leaf.prop_recursive(4, 48, 6, |inner| proptest::collection::vec(inner, 0..6).prop_map(Value::Array))
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(value in any_value()) {
        prop_assert_eq!(decode_canonical(&encode_canonical(&value).unwrap()), Ok(value));
    }

    #[test]
    fn no_bytes_crash_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(value) = decode_canonical(&bytes) {
            prop_assert_eq!(encode_canonical(&value).unwrap(), bytes);
        }
    }

    #[test]
    fn hexadecimal_goes_both_ways(bytes in any::<[u8; 16]>()) {
        prop_assert_eq!(bytes_from_hex::<16>(&hex_of_bytes(&bytes)), Some(bytes));
    }
}

#[test]
fn a_value_of_more_items_than_fit_in_memory_is_refused_before_anything_is_built() {
    let bytes = |items: u64| {
        let mut bytes = vec![0x9a];
        bytes.extend(u32::try_from(items).unwrap().to_be_bytes());
        bytes.resize(bytes.len() + usize::try_from(items).unwrap(), 0);
        bytes
    };
    assert!(decode_first(&bytes(100_000)).is_ok());
    assert_eq!(decode_first(&bytes(ITEMS_MAX)).map(|_| ()), Err(EncodingError::Shape));
    assert_eq!(decode_canonical(&bytes(ITEMS_MAX)).map(|_| ()), Err(EncodingError::Shape));
    // A length that promises more than there is, nested or not.
    for promised in
        [&[0x9b, 255, 255, 255, 255, 255, 255, 255, 255][..], &[0x5b, 255, 255, 255, 255, 255, 255, 255, 255]]
    {
        assert!(decode_first(promised).is_err());
    }
}

proptest! {
    #[test]
    fn the_end_of_a_value_is_found_without_building_it(value in any_value(), after in proptest::collection::vec(any::<u8>(), 0..9)) {
        let bytes = encode_canonical(&value).unwrap();
        let sequence = [bytes.as_slice(), &after].concat();
        prop_assert_eq!(first_length(&sequence), Ok(bytes.len()));
    }
}
