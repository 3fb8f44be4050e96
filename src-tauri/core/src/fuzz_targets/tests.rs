//! Replays: golden files, the same torn and with bits turned, and the hostile ones of `fuzz/corpus`. None may stop the
//! program, and each ends within the bounds that its target counts.

use super::*;
use crate::base::encoding::bytes_value;
use crate::base::golden::golden_file_path;
use crate::vault::StatementRow;
use std::path::PathBuf;

/// Places at which a seed is torn, and bits of it that are turned.
const PLACES: usize = 64;
/// A seed longer than this belongs elsewhere.
const SEED_BYTES_MAX: usize = 64 * 1024;

fn golden(name: &str) -> Vec<u8> {
    std::fs::read(golden_file_path(name)).unwrap()
}

/// The bytes behind a name in a golden file of lines.
fn golden_line(name: &str, line: &str) -> Vec<u8> {
    let text = String::from_utf8(golden(name)).unwrap();
    let digits = text.lines().find_map(|found| found.strip_prefix(line)).unwrap().trim();
    bytes_of_hex(digits)
}

fn bytes_of_hex(digits: &str) -> Vec<u8> {
    (0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[at * 2..at * 2 + 2], 16).unwrap()).collect()
}

/// The files of `fuzz/corpus` for a target, sorted by name.
fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(target);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{target} has no corpus");
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

/// A seed whole, torn at many places, with one bit turned at many places, and twice.
fn variants(seed: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let step = seed.len().div_ceil(PLACES).max(1);
    let torn = (0..seed.len()).step_by(step).map(|at| seed[..at].to_vec());
    let turned = (0..seed.len()).step_by(step).map(|at| {
        let mut bytes = seed.to_vec();
        bytes[at] ^= 1 << (at % 8);
        bytes
    });
    [seed.to_vec(), seed.repeat(2)].into_iter().chain(torn).chain(turned)
}

fn replay(name: &str, target: fn(&[u8]), golden: Vec<Vec<u8>>) {
    for seed in golden.into_iter().chain(corpus(name)) {
        assert!(seed.len() <= SEED_BYTES_MAX, "{name}: a seed of {} bytes", seed.len());
        variants(&seed).for_each(|bytes| target(&bytes));
    }
}

#[test]
fn whatever_comes_as_cbor_is_read_in_its_one_form_or_refused() {
    let names = ["vault/cases.slots.cbor", "vault/recovery.cbor", "backup/manifest.cbor", "certificate/keys.cbor"];
    replay("cbor", cbor, names.map(golden).into());
}

#[test]
fn whatever_comes_as_an_envelope_is_unpacked_within_its_ratio_or_refused() {
    let letter = ["items: ", "packed: "].map(|line| golden_line("envelope/letter.txt", line));
    assert!(letter.iter().all(|bytes| envelope::read_without_key(bytes).1), "the seeds are whole");
    let mut packer = zstd::bulk::Compressor::new(3).unwrap();
    packer.include_checksum(true).unwrap();
    let bomb = packer.compress(&vec![0; 1 << 20]).unwrap();
    assert!(bomb.len() * RATIO_MAX < 1 << 20);
    let sealed = ["vault/sealed-to-ana.age", "vault/sealed-to-recovery.age"].map(golden);
    replay("envelope", envelope, letter.into_iter().chain(sealed).chain([bomb]).collect());
}

#[test]
fn whatever_comes_as_entries_gives_one_state_in_any_order_or_is_refused() {
    let parts = ["header: ", "signature: ", "bodies: "].map(|line| bytes_value(&golden_line("entry.txt", line)));
    assert!(read_entry(Value::Array(parts.to_vec())).is_some(), "the seed is whole");
    let seed = encode_canonical(&Value::Array(parts.into())).unwrap();
    // Torn bodies leave the header alone: each is tried inside the sequence too.
    let bodies = golden_line("entry.txt", "bodies: ");
    let inner = variants(&bodies).map(|bodies| {
        let [header, signature] = ["header: ", "signature: "].map(|line| golden_line("entry.txt", line));
        encode_canonical(&Value::Array([header, signature, bodies].map(|part| bytes_value(&part)).into())).unwrap()
    });
    inner.for_each(|bytes| entry(&bytes));
    replay("entry", entry, vec![seed]);
}

#[test]
fn whatever_comes_as_a_statement_is_replayed_or_refused() {
    let row = |link: &str, certificate: Option<&str>| StatementRow {
        link: golden(&format!("certificate/{link}.cbor")),
        certificate: certificate.map(|name| golden(&format!("certificate/{name}.cbor"))),
    };
    let rows = [
        row("keys", None),
        row("invitation-of-ana", Some("certificate-of-ana")),
        row("invitation-of-ben", None),
        row("revocation", None),
    ];
    assert!(Statement::replay_rows(rows[..2].to_vec()).is_ok(), "the seed is whole");
    let seeds: Vec<Vec<u8>> =
        (1..=rows.len()).map(|count| encode_canonical(&rows_value(&rows[..count])).unwrap()).collect();
    // A link with a bit turned inside a whole list, so that more than the list is tried.
    for torn in variants(&rows[1].link) {
        let turned = [rows[0].clone(), StatementRow { link: torn, certificate: rows[1].certificate.clone() }];
        statement(&encode_canonical(&rows_value(&turned)).unwrap());
    }
    replay("statement", statement, seeds);
}

#[test]
fn whatever_comes_as_a_deposit_holds_together_or_is_refused() {
    let seed = bytes_of_hex(String::from_utf8(golden("deposit/content.hex")).unwrap().trim());
    assert!(decode_canonical(&seed).and_then(Deposit::read_unchecked).is_ok(), "the seed is whole");
    replay("deposit", deposit, vec![seed]);
}

#[test]
fn whatever_comes_as_a_table_is_planned_or_refused() {
    use crate::import::tests::{h63, rows63, table63};
    let whole = table63(&rows63());
    assert!(pick_by_headings(&Sheet::from_csv_bytes(whole.clone().into_bytes()).unwrap()).is_ok(), "the seed is whole");
    let head = h63().join(",");
    replay("csv", csv, vec![whole.into_bytes(), format!("{head}\n").into_bytes()]);
}

#[test]
fn whatever_lies_in_a_backup_is_read_or_refused() {
    let names = [
        "backup/manifest.cbor",
        "vault/cases.slots.cbor",
        "vault/recovery.cbor",
        "vault/workers-ana.cbor",
        "certificate/certificate-of-ana.cbor",
        "certificate/invitation-of-ben.cbor",
        "certificate/admission-of-ben.cbor",
    ];
    assert!(Manifest::from_canonical_bytes(&golden(names[0])).is_ok(), "the seed is whole");
    replay("restore", restore, names.map(golden).into());
}
