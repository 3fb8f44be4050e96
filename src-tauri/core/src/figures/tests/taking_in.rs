//! Deposits that are made wrongly on purpose: signed by another, from a site nobody knows, of another organisation.

use crate::api::App;
use crate::api::test_app::{ANA, FINN, house_with_figures, ok, unlock};
use crate::base::ids::{OrganisationId, StoreId};
use crate::base::random::SeededRandom;
use crate::context::RequestContext;
use crate::exchange::envelope::{self, Addressed, Letter, Manifest, Purpose};
use crate::figures::deposit::format::Deposit;
use ed25519_dalek::SigningKey;
use serde_json::json;

/// Parts that are right about a deposit until a test changes it.
pub(super) struct Making {
    deposit: Deposit,
    site_key: SigningKey,
    worker_key: SigningKey,
    purpose: Purpose,
}

/// Puts a deposit among the others as ana's program would, but for what is changed.
pub(super) fn put(app: &App, change: impl FnOnce(&mut Making)) {
    app.with_session(|session| {
        session.with_cases(|context: &mut RequestContext<'_>| {
            let store_context = context.store_context()?;
            let mut making = Making {
                deposit: Deposit {
                    organisation: store_context.statement.organisation(),
                    site: store_context.store,
                    number: 1,
                    made_on: context.today,
                    cases: crate::figures::deposit::coded::tests::three_cases(),
                    events: crate::figures::deposit::coded::tests::three_events(),
                    said_no: 0,
                    not_asked: 0,
                    worker: context.ledger.author.certificate,
                },
                site_key: store_context.site_key()?.unwrap(),
                worker_key: context.ledger.author.key.clone(),
                purpose: Purpose::Deposit,
            };
            change(&mut making);
            let to = store_context.statement.keys().figures.unwrap();
            let manifest = Manifest {
                purpose: making.purpose,
                organisation: store_context.statement.organisation(),
                certificate: context.ledger.author.certificate,
                device: context.ledger.author.device,
                made_at: crate::base::clock::Stamp(1),
                recipients: vec![Addressed { key: to, number: 1, previous: None }],
            };
            let content = making.deposit.signed_content(&making.worker_key, &making.site_key)?;
            let file = envelope::seal(&Letter { manifest, content, blobs: Vec::new() }, &context.ledger.author.key)?;
            store_context.put_deposit(
                &file,
                &mut SeededRandom::new(u64::from_be_bytes(file[file.len() - 8..].try_into().unwrap())),
            )
        })
    })
    .unwrap();
}

/// Returns what finn finds: how many were taken in, and why the others were not.
fn found(app: &App) -> (u64, Vec<String>) {
    unlock(app, "finn", FINN);
    take_in(app);
    let held = ok(app, "show_figures", json!({}));
    let reasons =
        held["refused"].as_array().unwrap().iter().map(|refused| refused["reason"].as_str().unwrap().to_owned());
    let found = (held["arrived"].as_u64().unwrap(), reasons.collect());
    unlock(app, "ana", ANA);
    found
}

/// Takes in what lies there, one file after another, as the page does; how many turns it took.
pub(super) fn take_in(app: &App) -> usize {
    (1..).find(|_| ok(app, "take_in_deposit", json!({}))["left"] == 0).unwrap()
}

#[test]
fn nothing_that_lies_among_the_deposits_is_opened_at_the_door_and_each_has_its_own_turn() {
    let folder = tempfile::tempdir().unwrap();
    let app = house_with_figures(folder.path());
    put(&app, |_| {});
    put(&app, |making| making.deposit.number = 2);
    let deposits = folder.path().join("vault/deposits");
    let pipe = deposits.join("0.amparo");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let elsewhere = folder.path().join("elsewhere");
    std::fs::write(&elsewhere, b"mine").unwrap();
    std::os::unix::fs::symlink(&elsewhere, deposits.join("1.amparo")).unwrap();
    unlock(&app, "finn", FINN);
    let held = ok(&app, "show_figures", json!({}));
    assert_eq!((&held["arrived"], &held["refused"], &held["sites"]), (&json!(0), &json!([]), &json!([])));
    assert_eq!(take_in(&app), 4);
    let held = ok(&app, "show_figures", json!({}));
    assert_eq!((&held["arrived"], &held["sites"][0]["number"]), (&json!(1), &json!(2)));
    assert_eq!(held["refused"], json!([{ "reason": "file-not-ours" }, { "reason": "file-not-ours" }]));
    assert_eq!(std::fs::read(&elsewhere).unwrap(), b"mine");
}

#[test]
fn what_was_refused_is_told_at_the_next_opening_and_not_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = house_with_figures(folder.path());
    put(&app, |making| making.deposit.site = StoreId([7; 16]));
    assert_eq!(found(&app), (0, vec!["deposit-unknown-site".to_owned()]));
    // Without a byte of it changed, the file says something else now: nobody looks.
    let file = std::fs::read_dir(folder.path().join("vault/deposits")).unwrap().next().unwrap().unwrap().path();
    let about = std::fs::metadata(&file).unwrap();
    let length = usize::try_from(about.len()).unwrap();
    std::fs::write(&file, vec![0; length]).unwrap();
    let written = std::fs::File::options().write(true).open(&file).unwrap();
    written.set_modified(about.modified().unwrap()).unwrap();
    assert_eq!(found(&app), (0, vec!["deposit-unknown-site".to_owned()]));
    // Written anew, it is another file.
    written.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    assert_eq!(found(&app), (0, vec!["file-not-ours".to_owned()]));
    std::fs::remove_file(&file).unwrap();
    assert_eq!(found(&app), (0, vec![]));
}

#[test]
fn each_thing_that_may_be_wrong_with_a_deposit_is_told_and_nothing_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let app = house_with_figures(folder.path());
    let stranger = || SigningKey::from_bytes(&[9; 32]);
    put(&app, |making| making.deposit.site = StoreId([7; 16]));
    assert_eq!(found(&app), (0, vec!["deposit-unknown-site".to_owned()]));
    std::fs::remove_dir_all(folder.path().join("vault/deposits")).unwrap();
    put(&app, |making| making.deposit.organisation = OrganisationId([7; 16]));
    put(&app, |making| making.deposit.worker = [7; 32]);
    put(&app, |making| making.site_key = stranger());
    put(&app, |making| making.worker_key = stranger());
    put(&app, |making| making.purpose = Purpose::HandOver);
    put(&app, |making| making.deposit.number = 0);
    let (arrived, mut reasons) = found(&app);
    reasons.sort();
    let wanted = [
        "deposit-other-file",
        "deposit-unknown-site",
        "deposit-unknown-site",
        "file-damaged",
        "file-damaged",
        "file-damaged",
    ];
    assert_eq!((arrived, reasons), (0, wanted.map(str::to_owned).to_vec()));
    put(&app, |_| {});
    let (arrived, reasons) = found(&app);
    assert_eq!((arrived, reasons.len()), (1, 6), "the one that is right is taken beside them");
}

#[test]
fn a_site_under_a_new_key_begins_its_numbers_anew_and_an_old_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let app = house_with_figures(folder.path());
    for (number, wanted) in [
        (5, (1, vec![])),
        (4, (0, vec!["deposit-older".to_owned()])),
        (5, (0, vec!["deposit-again".to_owned()])),
        (6, (1, vec![])),
    ] {
        put(&app, |making| making.deposit.number = number);
        assert_eq!(found(&app), wanted, "{number}");
    }
    assert_eq!(std::fs::read_dir(folder.path().join("vault/deposits")).unwrap().count(), 0, "none is kept");
}
