//! Keys, opened files and store of a worker who counts: none of it opens a case. Everything of hers is tried on
//! everything that lies in the folder.

use super::*;
use crate::api::Session;
use crate::api::test_app::{ANA, app, create, join, ok, unlock as unlock_app};
use crate::base::encoding::{Value, decode_canonical, encode_canonical};
use crate::base::ids::{RecordId, StoreId};
use crate::store::{Store, StoreKeys};
use crate::vault::crypto::cipher::{Locked, derive_subkey};
use crate::vault::crypto::seal::SealedFor;
use crate::vault::crypto::subkeys::{anchor_key, figures_key, store_keys};
use crate::vault::files::anchor::Anchored;
use crate::vault::files::layout::{Folder, SlotCopy};
use crate::vault::files::slots::Slots;
use rusqlite::types::Value as Cell;
use serde_json::json;
use std::collections::BTreeSet;
use zeroize::Zeroizing;

const LABELS: [&str; 5] =
    ["amparo/database/1", "amparo/slot-mac/1", "amparo/anchor/1", "amparo/site-key/1", "amparo/figures-key/1"];

/// Every byte string of 32 bytes inside a value.
fn keys_in(value: &Value, found: &mut BTreeSet<[u8; 32]>) {
    match value {
        Value::Bytes(bytes) => {
            found.extend(<[u8; 32]>::try_from(bytes.as_slice()));
            if let Ok(inner) = decode_canonical(bytes) {
                keys_in(&inner, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys_in(item, found)),
        _ => {}
    }
}

/// Every value of every row of an open store.
fn cells(store: &Store) -> Vec<Cell> {
    let connection = store.connection();
    let tables: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(|name| name.unwrap())
        .collect();
    let mut found = Vec::new();
    for table in tables {
        let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            found.extend((0..width).map(|column| row.get::<_, Cell>(column).unwrap()));
        }
    }
    found
}

#[test]
fn nothing_that_a_figures_worker_holds_opens_a_case() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path().join("vault");
    let app = app(place.path());
    create(&app, &["lead", "admin"]);
    let started = ok(&app, "start_case", json!({ "alias": "Sentinella", "age": "30", "needs": [] }));
    let said = json!({ "case": started["case"], "scopes": ["statistics"], "recipient": null, "state": "given", "given_by": "person",
                       "mode": null, "language": null, "interpreter_used": null, "valid_until": null, "reason": null, "assent": null });
    ok(&app, "record_consent", said);
    join(&app, "clara", "figures", CLARA);
    for _ in 0..2 {
        unlock_app(&app, "ana", ANA);
        ok(&app, "make_deposit", json!({}));
        unlock_app(&app, "clara", CLARA);
    }
    unlock_app(&app, "ana", ANA);
    ok(&app, "make_deposit", json!({}));
    app.with_session(Session::lock_session).unwrap();
    // The last deposit lies there still; the others are in her store.
    let deposit = std::fs::read_dir(root.join("deposits")).unwrap().next().unwrap().unwrap().path();
    let deposit = std::fs::read(deposit).unwrap();
    let mut random = SeededRandom::new(5);
    let clock = FixedClock(noon());
    let environment = &mut Environment { random: &mut random, clock: &clock, cost: Some(Cost::FLOOR) };
    let clara = unlock_vault(&root, "clara", CLARA, environment).unwrap();
    let store = clara.figures.as_ref().unwrap();
    let folder = Folder::at_folder_root(&root);

    // What she holds: her own keys, the store's secret and what follows from it.
    let mut own_keys: BTreeSet<[u8; 32]> = BTreeSet::new();
    own_keys.insert(**clara.keys.sealing.secret());
    own_keys.insert(clara.keys.signing.to_bytes());
    own_keys.insert(*store.secret);
    let figures = figures_key(&store.secret, store.id).unwrap();
    own_keys.insert(**figures.secret());
    own_keys.insert(*store.keys.database);
    own_keys.insert(*anchor_key(&store.secret, store.id).unwrap());
    own_keys.insert(*clara.keys.seen_key(clara.statement.organisation()).unwrap());
    // What she can read: every row of her store, and the deposit.
    let rows = cells(&store.store);
    let letter = crate::exchange::envelope::open(&deposit, &figures, &|letter| {
        use crate::vault::membership::author::Authorities as _;
        Ok(clara.statement.find_authority(&letter.manifest.certificate).map(|found| found.key))
    })
    .unwrap();
    let mut readable: Vec<Vec<u8>> = vec![encode_canonical(&letter.content).unwrap()];
    keys_in(&letter.content, &mut own_keys);
    for cell in &rows {
        match cell {
            Cell::Blob(bytes) => {
                keys_in(&Value::Bytes(bytes.clone()), &mut own_keys);
                readable.push(bytes.clone());
            }
            Cell::Text(text) => readable.push(text.clone().into_bytes()),
            Cell::Null | Cell::Integer(_) | Cell::Real(_) => {}
        }
    }
    // Nothing that she can read names anybody.
    let case: RecordId = RecordId::from_hex_text(started["case"].as_str().unwrap()).unwrap();
    let code = started["code"].as_str().unwrap().as_bytes().to_vec();
    for bytes in &readable {
        for never in [case.0.to_vec(), code.clone(), b"Sentinella".to_vec()] {
            assert!(!bytes.windows(never.len()).any(|window| window == never), "{never:?}");
        }
    }
    assert!(rows.len() > 20 && own_keys.len() > 10, "{} rows, {} keys", rows.len(), own_keys.len());

    let cases =
        Slots::from_canonical_bytes(&std::fs::read(folder.path_of_slots(SlotKind::Cases, SlotCopy::A)).unwrap())
            .unwrap()
            .label;
    let case_store = StoreId(cases.id);
    for key in own_keys.clone() {
        for label in LABELS {
            own_keys.extend([
                *derive_subkey(&key, &cases.id, label).unwrap(),
                *derive_subkey(&key, &store.id.0, label).unwrap(),
            ]);
        }
    }
    for key in &own_keys {
        let key = Zeroizing::new(*key);
        let pair = SealingKey::of_secret(key.clone()).unwrap();
        for slot_kind in [SlotKind::Cases, SlotKind::Organisation] {
            for copy in SlotCopy::BOTH {
                let slots = Slots::from_canonical_bytes(&std::fs::read(folder.path_of_slots(slot_kind, copy)).unwrap())
                    .unwrap();
                for sealed in slots.sealed.values().chain(&slots.recovery) {
                    for purpose in ["cases", "figures", "org"] {
                        let expected = SealedFor { purpose, id: slots.label.id, generation: slots.label.generation };
                        assert!(pair.unseal(sealed, expected).unwrap().is_none());
                    }
                }
            }
        }
        let database = StoreKeys { database: key.clone(), salt: cases.salt };
        assert_eq!(code_of(Store::open_to_verify(&folder.path_of_store(SlotKind::Cases), &database)), "store-damaged");
        let anchor = Anchor::new(&folder, SlotKind::Cases, case_store, key.clone());
        assert!(matches!(anchor.read_both_copies().unwrap(), Anchored::Unreadable));
        // The keys of somebody who opens cases, and the recovery key.
        let worker =
            decode_canonical(&std::fs::read(root.join("workers/ana.cbor")).unwrap()).unwrap().into_array().unwrap();
        assert!(
            locked(&worker[6..8]).open(&key, &encode_canonical(&Value::Array(worker[..6].to_vec())).unwrap()).is_none()
        );
        let recovery =
            decode_canonical(&std::fs::read(folder.path_of_recovery()).unwrap()).unwrap().into_array().unwrap();
        for pair in recovery[4].as_array().unwrap() {
            let pair = pair.as_array().unwrap();
            let bound = [&recovery[..3], &pair[..2]].concat();
            assert!(locked(&pair[2..4]).open(&key, &encode_canonical(&Value::Array(bound)).unwrap()).is_none());
        }
    }
    // Where the right keys are, all of this opens: the test tries the right doors.
    let own = clara.figures.as_ref().unwrap();
    assert!(matches!(own.anchor.read_both_copies().unwrap(), Anchored::At(_)));
    let keys = store_keys(&own.secret, own.id, own.keys.salt).unwrap();
    drop(clara);
    Store::open_to_verify(&folder.path_of_store(SlotKind::Figures), &keys).unwrap();
}

fn locked(parts: &[Value]) -> Locked {
    let bytes = |part: &Value| part.as_bytes().unwrap().clone();
    Locked { nonce: bytes(&parts[0]).try_into().unwrap(), bytes: bytes(&parts[1]) }
}

fn code_of(opened: crate::base::error::Result<Store>) -> String {
    code(opened)
}
