//! One function for each format that comes from outside: it reads any bytes as the program would, and holds what reading
//! promises, in bytes and items and never in seconds.
//!
//! `cargo xtask fuzz` gives them whatever libFuzzer invents; the tests below replay golden files, torn ones and hostile ones.
//! Only tests and a build with the feature `fuzzing` have this, and no such build is given to anyone.

use crate::base::encoding::{Hash, Value, decode_canonical, decode_first, encode_canonical};
use crate::base::roles::Role;
use crate::dictionary::Dictionary;
use crate::exchange::envelope;
use crate::figures::deposit::coded::Cases;
use crate::figures::deposit::format::Deposit;
use crate::import::{Sheet, own_mapping, pick_by_headings, plan_import};
use crate::ledger::entry::Entry;
use crate::ledger::fold::fold_entries;
use crate::vault::SealingKey;
use crate::vault::files::sheets::Recovery;
use crate::vault::files::slots::Slots;
use crate::vault::files::worker_file::WorkerFile;
use crate::vault::lifecycle::backup_manifest::Manifest;
use crate::vault::membership::author::{Authorities, Authority};
use crate::vault::membership::certificate::Certificate;
use crate::vault::membership::link::Link;
use crate::vault::membership::statement::{Statement, read_rows_value, rows_value};
use ed25519_dalek::SigningKey;
use zeroize::Zeroizing;

/// Entries of one input: more of them say nothing new.
const ENTRIES_MAX: usize = 64;
/// Greatest ratio of unpacked to packed bytes of an envelope: `docs/formats/envelope.md`.
const RATIO_MAX: usize = 50;

/// Deterministic CBOR: a value has one form, and no more items than bytes.
pub fn cbor(bytes: &[u8]) {
    if let Ok(value) = decode_canonical(bytes) {
        assert_eq!(encode_canonical(&value).as_deref(), Ok(bytes));
        assert!(count_items(&value) <= bytes.len());
    }
    if let Ok((value, read, rest)) = decode_first(bytes) {
        assert_eq!(read.len() + rest.len(), bytes.len());
        assert_eq!(decode_canonical(read).as_ref(), Ok(&value));
    }
}

/// An envelope: sealed, as somebody's file is; and the layers inside, which whoever knows a public key can write.
pub fn envelope(bytes: &[u8]) {
    if let Ok(key) = SealingKey::of_secret(Zeroizing::new([7; 32])) {
        let opened = envelope::open(bytes, &key, &|_| Ok(None));
        assert!(opened.is_err(), "nobody signed it");
    }
    let (unpacked, _) = envelope::read_without_key(bytes);
    assert!(unpacked <= bytes.len().saturating_mul(RATIO_MAX));
}

/// Entries, as a sequence of `[header, signature, bodies]`: read, and applied in one strand. The same entries give the same
/// state in any order, once or twice.
pub fn entry(bytes: &[u8]) {
    let mut entries: Vec<Entry> = Vec::new();
    let mut left = bytes;
    while let Ok((value, _, rest)) = decode_first(left) {
        entries.extend(read_entry(value));
        left = rest;
        if left.is_empty() || entries.len() == ENTRIES_MAX {
            break;
        }
    }
    let Some(strand) = entries.first().map(|entry| entry.header.strand) else { return };
    entries.retain(|entry| entry.header.strand == strand);
    let state = fold_entries(strand, &entries, &Everybody, Dictionary::shipped());
    let ops: usize = entries.iter().map(|entry| entry.bodies.len()).sum();
    assert!(state.records.len() <= ops && ops <= bytes.len());
    let again: Vec<Entry> = entries.iter().rev().chain(&entries).cloned().collect();
    assert_eq!(fold_entries(strand, &again, &Everybody, Dictionary::shipped()), state);
}

/// An organisation's statement: links and certificates, replayed.
pub fn statement(bytes: &[u8]) {
    let Ok(rows) = decode_canonical(bytes).map_err(Into::into).and_then(read_rows_value) else { return };
    assert_eq!(encode_canonical(&rows_value(&rows)).as_deref(), Ok(bytes));
    let count = rows.len();
    if let Ok(statement) = Statement::replay_rows(rows) {
        assert_eq!(statement.rows().len(), count);
        assert!(statement.certificates().len() <= 2 * count && statement.revoked().len() <= 2 * count);
    }
}

/// The content of a deposit: its columns hold together, and read back as they were kept.
pub fn deposit(bytes: &[u8]) {
    let Ok(read) = decode_canonical(bytes).and_then(Deposit::read_unchecked) else { return };
    let cases = &read.deposit.cases;
    assert!(cases.len() <= bytes.len() && read.deposit.events.len() <= bytes.len());
    let kept = cases.to_canonical_bytes().and_then(|kept| Cases::from_canonical_bytes(&kept));
    assert!(kept.is_ok_and(|kept| kept == *cases));
}

/// A table that somebody brings in, and a mapping of the user's own.
pub fn csv(bytes: &[u8]) {
    let lines = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count() + 1;
    if let Ok(sheet) = Sheet::from_csv_bytes(bytes.to_vec())
        && let Ok(mapping) = pick_by_headings(&sheet)
        && let Ok(plan) = plan_import(sheet, mapping)
    {
        assert!(plan.rows <= lines && plan.good <= plan.rows);
        assert!(plan.rejects.len() <= bytes.len() + lines);
        assert!(plan.rejects_csv().is_ok());
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        // A mapping names columns and codes, and is refused with a sentence.
        let _ = own_mapping(text);
    }
}

/// Every file of a backup that is read before its signature was checked.
pub fn restore(bytes: &[u8]) {
    if let Ok(manifest) = Manifest::from_canonical_bytes(bytes) {
        assert!(manifest.files.len() <= bytes.len());
        assert!(manifest.files.keys().all(|path| !path.starts_with('/') && !path.split('/').any(|part| part == "..")));
        assert!(manifest.content_hash().is_ok());
    }
    if let Ok(slots) = Slots::from_canonical_bytes(bytes) {
        assert!(slots.to_canonical_bytes().is_ok_and(|again| again == bytes));
    }
    // What reads is a value of ours, and what does not is an error: neither may stop the program.
    let _ = WorkerFile::from_canonical_bytes(bytes);
    let _ = Recovery::from_canonical_bytes(bytes);
    let _ = Certificate::from_canonical_bytes(bytes);
    let _ = Link::from_canonical_bytes(bytes);
}

fn read_entry(value: Value) -> Option<Entry> {
    let [header, signature, bodies] = value.into_array().ok()?.try_into().ok()?;
    let parts = [header, signature, bodies].map(Value::into_bytes);
    let [Ok(header), Ok(signature), Ok(bodies)] = parts else { return None };
    Entry::read_signed_entry(&header, &signature, &bodies).ok()
}

fn count_items(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count_items).sum(),
        Value::Map(pairs) => pairs.iter().map(|(key, value)| count_items(key) + count_items(value)).sum(),
        _ => 0,
    }
}

/// A house in which every certificate is that of a lead: whatever counts anywhere counts here.
struct Everybody;

impl Authorities for Everybody {
    fn find_authority(&self, _: &Hash) -> Option<Authority> {
        let key = SigningKey::from_bytes(&[1; 32]).verifying_key();
        let roles = [Role::Caseworker, Role::Lead].into();
        Some(Authority { key, roles, handle: "ana".to_owned(), revoked: false })
    }

    fn is_of_house(&self, _: &Hash) -> bool {
        true
    }
}

#[cfg(test)]
mod tests;
