//! Files that somebody spoiled, or that come from who may not send any: refused whole, nothing changed.

use crate::base::clock::Stamp;
use crate::base::encoding::{Value, bytes_value, text_value};
use crate::base::error::Error;
use crate::exchange::tests::*;
use envelope::{Addressed, Letter, Manifest, Purpose};

fn code<T>(result: Result<T>) -> String {
    match result {
        Err(Error::Refused(refusal)) => refusal.code,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it was opened"),
    }
}

/// A letter that this worker signs and seals to ben, whatever is in it.
fn letter_of(name: &str, content: Value) -> Letter {
    let sender = author(name);
    Letter {
        manifest: Manifest {
            purpose: Purpose::HandOver,
            organisation: ORGANISATION,
            certificate: sender.certificate,
            device: sender.device,
            made_at: Stamp::from_milliseconds(1_795_000_000_000),
            recipients: vec![Addressed { key: sealing_key("ben").public(), number: 1, previous: None }],
        },
        content,
        blobs: Vec::new(),
    }
}

fn sealed(name: &str, content: Value) -> Vec<u8> {
    envelope::seal(&letter_of(name, content), &author(name).key).unwrap()
}

/// The content of ana's file for ben, as parts to spoil: format, links, cases, strands.
fn parts() -> Vec<Value> {
    let mut ana = TestContext::of("ana");
    let (case, _) = agreed_case(&mut ana, "Selam");
    let file = hand_over(&mut ana, "ben", &[case], false);
    let key = author("ana").key.verifying_key();
    let letter = envelope::open(&file, &sealing_key("ben"), &|_| Ok(Some(key))).unwrap();
    letter.content.into_array().unwrap()
}

type Spoil = Box<dyn Fn(&mut Vec<Value>)>;

fn strands(parts: &mut [Value]) -> &mut Vec<Value> {
    parts[3].as_array_mut().unwrap()
}

fn entries(parts: &mut [Value], strand: usize) -> &mut Vec<Value> {
    strands(parts)[strand].as_array_mut().unwrap()[1].as_array_mut().unwrap()
}

#[test]
fn not_even_ana_can_hand_over_what_nobody_signed_or_in_anothers_place() {
    let spoiled: Vec<(&str, Spoil)> = vec![
        (
            "an entry twice",
            Box::new(|p| {
                let entry = entries(p, 0)[0].clone();
                entries(p, 0).push(entry);
            }),
        ),
        (
            "an entry in another strand",
            Box::new(|p| {
                let entry = entries(p, 0).pop().unwrap();
                entries(p, 1).push(entry);
            }),
        ),
        (
            "a strand twice",
            Box::new(|p| {
                let strand = strands(p)[0].clone();
                strands(p).insert(0, strand);
            }),
        ),
        ("strands out of order", Box::new(|p| strands(p).reverse())),
        (
            "a changed body",
            Box::new(|p| {
                let entry = entries(p, 0)[0].as_array_mut().unwrap();
                let mut body = entry[2].clone().into_bytes().unwrap();
                let last = body.len() - 1;
                body[last] ^= 1;
                entry[2] = Value::Bytes(body);
            }),
        ),
        (
            "another's signature",
            Box::new(|p| {
                let other = entries(p, 1)[0].as_array().unwrap()[1].clone();
                entries(p, 0)[0].as_array_mut().unwrap()[1] = other;
            }),
        ),
        ("a part too many", Box::new(|p| p.push(Value::Null))),
        ("a part too few", Box::new(|p| _ = p.pop())),
        (
            "a case twice",
            Box::new(|p| {
                let case = p[2].as_array().unwrap()[0].clone();
                p[2].as_array_mut().unwrap().push(case);
            }),
        ),
        ("an id too short", Box::new(|p| p[2].as_array_mut().unwrap().push(bytes_value(&[9; 15])))),
    ];
    for (what, spoil) in spoiled {
        let mut parts = parts();
        spoil(&mut parts);
        assert_eq!(code(opened("ben", &sealed("ana", Value::Array(parts)))), "file-damaged", "{what}");
    }
    assert!(opened("ben", &sealed("ana", Value::Array(parts()))).is_ok(), "unspoiled it opens");
}

#[test]
fn a_newer_content_is_told_and_a_deposit_is_no_hand_over() {
    let mut parts = parts();
    parts[0] = text_value("amparo/hand-over/2");
    assert_eq!(code(opened("ben", &sealed("ana", Value::Array(parts)))), "file-newer");
    let mut letter = letter_of("ana", Value::Array(vec![text_value("amparo/deposit/1")]));
    letter.manifest.purpose = Purpose::Deposit;
    let file = envelope::seal(&letter, &author("ana").key).unwrap();
    assert_eq!(code(opened("ben", &file)), "file-no-hand-over");
}

#[test]
fn blobs_that_no_part_names_are_refused() {
    let mut letter = letter_of("ana", Value::Array(parts()));
    letter.blobs.push(vec![1; 100]);
    let file = envelope::seal(&letter, &author("ana").key).unwrap();
    assert_eq!(code(opened("ben", &file)), "file-damaged");
}

#[test]
fn who_opens_no_case_hands_none_over_and_who_was_removed_neither() {
    assert_eq!(code(opened("ben", &sealed("finn", Value::Array(parts())))), "file-from-stranger");
    let file = sealed("ana", Value::Array(parts()));
    assert_eq!(code(opened_under("ben", &file, vec!["ana"])), "file-from-removed");
}

#[test]
fn a_file_of_another_organisation_is_a_strangers() {
    let mut letter = letter_of("ana", Value::Array(parts()));
    letter.manifest.organisation = OrganisationId([8; 16]);
    let file = envelope::seal(&letter, &author("ana").key).unwrap();
    assert_eq!(code(opened("ben", &file)), "file-from-stranger");
}

#[test]
fn an_entry_under_a_certificate_that_nobody_knows_refuses_the_file() {
    let mut parts = parts();
    // A header that names another certificate: its signature cannot even be looked at.
    let entry = entries(&mut parts, 0)[0].as_array_mut().unwrap();
    let header = entry[0].clone().into_bytes().unwrap();
    let named = author("ana").certificate;
    let at = header.windows(32).position(|window| window == named).unwrap();
    let mut changed = header.clone();
    changed[at..at + 32].copy_from_slice(&[9; 32]);
    entry[0] = Value::Bytes(changed);
    assert_eq!(code(opened("ben", &sealed("ana", Value::Array(parts)))), "file-from-stranger");
}

#[test]
fn a_refused_file_changes_no_byte_of_the_store() {
    let mut ben = TestContext::of("ben");
    let before = head(&mut ben);
    let mut ana = TestContext::of("ana");
    let (case, _) = agreed_case(&mut ana, "Selam");
    let file = hand_over(&mut ana, "ben", &[case], false);
    for at in (0..file.len()).step_by(41) {
        let mut turned = file.clone();
        turned[at] ^= 0x10;
        assert!(opened("ben", &turned).is_err(), "byte {at}");
        assert!(opened("ben", &file[..at]).is_err(), "cut at {at}");
    }
    assert!(opened("clara", &file).is_err());
    assert_eq!(head(&mut ben), before);
}

#[test]
fn the_golden_content_has_not_changed() {
    let links = [(b"a link".to_vec(), Some(b"a certificate".to_vec())), (b"another".to_vec(), None)];
    let piece = crate::ledger::delivery_log::Piece {
        number: 5,
        header: b"header".to_vec(),
        signature: vec![1; 64],
        bodies: b"bodies".to_vec(),
    };
    let cases = std::collections::BTreeSet::from([RecordId([1; 16]), RecordId([2; 16])]);
    let strands = vec![(RecordId([1; 16]).as_strand_id(), vec![piece]), (RecordId([3; 16]).as_strand_id(), Vec::new())];
    let content = content::write_content(&links, &cases, strands);
    let found = crate::base::encoding::encode_canonical(&content).unwrap();
    crate::base::golden::check_against_golden(
        "envelope/hand-over.txt",
        &format!("{}\n", crate::base::encoding::hex_of_bytes(&found)),
    );
    let read = content::Content::from_encoded_value(content).unwrap();
    assert_eq!((read.statement, read.cases.len()), (links.to_vec(), 2));
}
