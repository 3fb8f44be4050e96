use super::*;
use crate::ledger::test_ledger::{Pen, author, create, known, op};

fn eight_fields() -> Entry {
    let mut ops = vec![create()];
    ops.extend((0..8).map(|_| op(OpKind::Set, "alias", known("shelter_night"), &[])));
    Pen::of("ana").write(1_700_000_000_000, ops)
}

fn read(entry: &Entry) -> std::result::Result<Entry, EncodingError> {
    Entry::read_signed_entry(&entry.header_bytes, &entry.signature, &entry.bodies_bytes().unwrap())
}

#[test]
fn what_ana_signs_is_read_again_as_signed_by_ana() {
    let entry = eight_fields();
    assert_eq!(read(&entry).unwrap(), entry);
    assert!(entry.is_signed_by(&author("ana").key.verifying_key()));
    assert!(!entry.is_signed_by(&author("ben").key.verifying_key()));
}

#[test]
fn an_entry_of_eight_fields_stays_within_1300_bytes() {
    let entry = eight_fields();
    let size = entry.header_bytes.len() + entry.signature.len() + entry.bodies_bytes().unwrap().len();
    assert!(size <= 1300, "{size} bytes");
}

#[test]
fn no_bit_of_an_entry_can_be_turned_unseen() {
    let entry = Pen::of("ana").write(1, vec![create(), op(OpKind::Set, "alias", known("Selam"), &[])]);
    let whole = [entry.header_bytes.clone(), entry.signature.to_vec(), entry.bodies_bytes().unwrap()];
    let key = author("ana").key.verifying_key();
    for part in 0..whole.len() {
        for bit in 0..whole[part].len() * 8 {
            let mut turned = whole.clone();
            turned[part][bit / 8] ^= 1 << (bit % 8);
            let [header, signature, bodies] = &turned;
            let sound = Entry::read_signed_entry(header, signature, bodies).is_ok_and(|read| read.is_signed_by(&key));
            assert!(!sound, "part {part}, bit {bit}");
        }
    }
}

#[test]
fn an_erased_op_leaves_signature_and_chain_valid_and_no_word() {
    let entry = Pen::of("ana").write(1, vec![create(), op(OpKind::Set, "alias", known("Selam"), &[])]);
    let gone = entry.op_id(1);
    let erased = read(&entry.clone().without_erased(&|id| id == gone)).unwrap();
    assert_eq!(erased.hash, entry.hash);
    assert!(erased.is_signed_by(&author("ana").key.verifying_key()));
    let bytes = [erased.header_bytes.clone(), erased.bodies_bytes().unwrap()].concat();
    assert!(!bytes.windows(5).any(|window| window == b"Selam"));
    assert!(!bytes.windows(5).any(|window| window == b"alias"));
}

#[test]
fn equal_values_have_unequal_commitments() {
    let entry = eight_fields();
    let mut commitments: Vec<_> = entry.header.ops.iter().map(|op| op.commitment).collect();
    commitments.sort_unstable();
    commitments.dedup();
    assert_eq!(commitments.len(), 9);
}

#[test]
fn a_first_entry_names_no_previous_and_a_later_one_must() {
    let mut pen = Pen::of("ana");
    assert_eq!(pen.write(1, vec![create()]).header.previous, None);
    let second = pen.write(2, vec![]);
    let mut orphan = second.header.clone();
    orphan.previous = None;
    assert_eq!(Header::from_encoded_value(orphan.to_encoded_value()), Err(EncodingError::Shape));
    assert!(Header::from_encoded_value(second.header.to_encoded_value()).is_ok());
}

/// Reads an entry whose body at this place was exchanged on the way.
fn read_with(entry: &Entry, place: usize, slot: Value) -> std::result::Result<Entry, EncodingError> {
    let mut slots = encoding::decode_canonical(&entry.bodies_bytes().unwrap()).unwrap().into_array().unwrap();
    slots[place] = slot;
    let bodies = encoding::encode_canonical(&Value::Array(slots)).unwrap();
    Entry::read_signed_entry(&entry.header_bytes, &entry.signature, &bodies)
}

#[test]
fn a_body_is_open_or_missing_and_anything_else_refuses_the_entry() {
    let entry = eight_fields();
    for place in 0..=entry.bodies.len() {
        assert!(read_with(&entry, place, Value::Null).is_ok(), "{place}");
        for rubbish in [Value::Bytes(b"rubbish".to_vec()), text_value("rubbish"), Value::Bool(true)] {
            assert!(read_with(&entry, place, rubbish).is_err(), "{place}");
        }
    }
}

#[test]
fn a_header_of_another_compartment_or_beyond_its_limits_is_refused() {
    let sound = eight_fields().header;
    let is_read = |change: &dyn Fn(&mut Header)| {
        let mut header = sound.clone();
        change(&mut header);
        Header::from_encoded_value(header.to_encoded_value()).is_ok()
    };
    let ops = |count: usize| vec![sound.ops[0].clone(); count];
    let replacing = |count: u128| -> Vec<OpId> { (0..count).map(|id| OpId(id.to_be_bytes())).collect() };
    assert!(is_read(&|_| ()));
    assert!(!is_read(&|header| header.compartment = 1));
    assert!(is_read(&|header| header.ops = ops(OPS_MAX)));
    assert!(!is_read(&|header| header.ops = ops(OPS_MAX + 1)));
    assert!(is_read(&|header| header.ops[0].replaces = replacing(REPLACED_MAX as u128)));
    assert!(!is_read(&|header| header.ops[0].replaces = replacing(REPLACED_MAX as u128 + 1)));
}

#[test]
fn copies_of_one_entry_unite_to_whatever_either_can_read() {
    let entry = eight_fields();
    let first = entry.clone().without_erased(&|id| id == entry.op_id(1));
    let mut second = entry.clone().without_erased(&|id| id != entry.op_id(1));
    second.command = Slot::Gone;
    for (mut one, other) in [(first.clone(), second.clone()), (second, first)] {
        assert!(one.unite_with(other));
        assert_eq!(one, entry);
    }
}

#[test]
fn the_golden_entry_has_not_changed() {
    let entry = Pen::of("ana").write(
        1_700_000_000_000,
        vec![
            create(),
            op(OpKind::Set, "alias", known("Selam"), &[]),
            op(OpKind::Add, "languages", text_value("tir"), &[]),
        ],
    );
    let lines = [
        ("header", encoding::hex_of_bytes(&entry.header_bytes)),
        ("signature", encoding::hex_of_bytes(&entry.signature)),
        ("bodies", encoding::hex_of_bytes(&entry.bodies_bytes().unwrap())),
        ("hash", encoding::hex_of_bytes(&entry.hash)),
        ("op 1", entry.op_id(1).to_string()),
    ];
    let found: String = lines.iter().map(|(name, digits)| format!("{name}: {digits}\n")).collect();
    crate::base::golden::check_against_golden("entry.txt", &found);
}
