//! The order in which a release leaves: event and ledger, the anchor on the disk, and only then the first byte.

use super::taking_in::{put, take_in};
use crate::api::test_app::{
    ANA, FINN, app_by, house_with_figures, is_anchored, ok, under_figures, unlock, with_figures,
};
use crate::api::{App, Reply};
use crate::base::random::{Random, SeededRandom};
use crate::store::StoreKind;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn asked(folder: &Path) -> Value {
    json!({ "tables": ["T2"], "period": "all", "profile": "exact", "threshold": 5, "folder": folder })
}

/// finn at the keyboard, with a deposit of three cases.
fn finn_counts(app: &App) {
    put(app, |_| {});
    unlock(app, "finn", FINN);
    take_in(app);
    assert_eq!(ok(app, "show_figures", json!({}))["sites"][0]["cases"], 3);
}

/// Every byte of the files below a folder.
fn bytes_in(folder: &Path) -> Vec<u8> {
    let mut found = Vec::new();
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        found.extend(if path.is_dir() { bytes_in(&path) } else { std::fs::read(&path).unwrap() });
    }
    found
}

/// Draws, and keeps the anchor as it lies there at the first draw after the release has its place: what a kill at that
/// moment would leave.
struct KilledOnceItIsOut {
    draws: SeededRandom,
    release: PathBuf,
    anchor: PathBuf,
    kept: PathBuf,
}

impl Random for KilledOnceItIsOut {
    fn fill_random(&mut self, bytes: &mut [u8]) {
        if self.release.exists() && !self.kept.exists() {
            std::fs::copy(&self.anchor, &self.kept).unwrap();
        }
        self.draws.fill_random(bytes);
    }
}

#[test]
fn a_release_that_is_out_is_under_the_anchor_even_if_the_program_is_killed_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let [release, anchor, kept] =
        ["out/november", "vault/figures.anchor", "anchor.kept"].map(|name| folder.path().join(name));
    let random =
        KilledOnceItIsOut { draws: SeededRandom::new(7), release: release.clone(), anchor: anchor.clone(), kept };
    let kept = random.kept.clone();
    let app = app_by(folder.path(), Box::new(random));
    with_figures(&app);
    finn_counts(&app);
    ok(&app, "release_tables", asked(&release));
    assert!(is_anchored(&app, StoreKind::Figures));
    std::fs::copy(&kept, &anchor).unwrap();
    assert!(is_anchored(&app, StoreKind::Figures), "what a kill would have left does not know of the release");
}

#[test]
fn where_the_anchor_cannot_be_written_no_byte_of_a_release_is() {
    let folder = tempfile::tempdir().unwrap();
    let app = house_with_figures(folder.path());
    finn_counts(&app);
    let out = folder.path().join("out");
    std::fs::create_dir(&out).unwrap();
    // A folder where the anchor is written beside its place.
    let in_the_way = folder.path().join("vault/figures.anchor.tmp");
    std::fs::create_dir(&in_the_way).unwrap();
    let reply = app.answer_request("release_tables", asked(&out.join("november")));
    assert!(matches!(&reply, Reply::Refused(refusal) if refusal.code == "release-not-placed"), "{reply:?}");
    assert_eq!(bytes_in(&out), b"");

    std::fs::remove_dir(&in_the_way).unwrap();
    ok(&app, "release_tables", asked(&out.join("december")));
    assert!(!bytes_in(&out).is_empty());
    assert!(is_anchored(&app, StoreKind::Figures));
}

#[test]
fn verify_tells_of_a_release_that_is_gone_was_changed_or_moved_to_whoever_opens_the_figures() {
    let folder = tempfile::tempdir().unwrap();
    let app = house_with_figures(folder.path());
    finn_counts(&app);
    for name in ["one", "two", "three"] {
        ok(&app, "release_tables", asked(&folder.path().join(name)));
    }
    let alarms = || ok(&app, "verify_vault", json!({}))["alarms"].clone();
    assert_eq!(alarms(), json!([]));
    for (touch, wrong) in [
        ("DELETE FROM figures_release WHERE number = 3", json!(["release-missing"])),
        ("DELETE FROM figures_release WHERE number = 1", json!(["release-missing"])),
        ("UPDATE figures_release SET body = (SELECT body FROM figures_release WHERE number = 1) WHERE number = 2",
         json!(["release-changed"])),
        ("UPDATE figures_release SET number = 9 WHERE number = 2; UPDATE figures_release SET number = 2 WHERE number = 3;
          UPDATE figures_release SET number = 3 WHERE number = 9", json!(["release-moved"])),
    ] {
        under_figures(&app, &format!("SAVEPOINT before; {touch}"));
        assert_eq!(alarms(), wrong, "{touch}");
        under_figures(&app, "ROLLBACK TO before; RELEASE before");
        assert_eq!(alarms(), json!([]), "after {touch}");
    }
    under_figures(&app, "DELETE FROM figures_release");
    unlock(&app, "ana", ANA);
    assert_eq!(alarms(), json!([]), "ana does not open the figures");
}
