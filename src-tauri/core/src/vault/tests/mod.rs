//! Stories of a small house: ana made the vault, ben and clara come later. All of them are invented.

mod backups;
mod changed_programs;
mod enrolment;
mod figures_keys;
mod full_disk;
mod golden_files;
mod joining;
mod recovery;
mod renewal;
mod slot_files;
mod unlocking;

use super::*;
use crate::base::clock::FixedClock;
use crate::base::error::{Refusal, Result};
use crate::base::random::SeededRandom;
use crate::base::roles::{Role, Roles};
use chrono::{DateTime, Days, TimeZone, Utc};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Long enough for the house's own rule.
const ANA: &str = "tulip-gravel-orbit-canyon";
const BEN: &str = "velvet-harbor-sixteen-plum";
const CLARA: &str = "copper-lantern-meadow-quiz";
const OTHER: &str = "another-sentence-entirely-42";

/// A folder, a source of randomness, and a day.
struct House {
    _place: tempfile::TempDir,
    root: PathBuf,
    random: SeededRandom,
    clock: FixedClock,
}

fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 24, 12, 0, 0).unwrap()
}

fn roles(words: &[Role]) -> Roles {
    words.iter().copied().collect()
}

impl House {
    fn new(seed: u64) -> Self {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().join("vault");
        Self { _place: place, root, random: SeededRandom::new(seed), clock: FixedClock(noon()) }
    }

    fn environment(&mut self) -> Environment<'_> {
        Environment { random: &mut self.random, clock: &self.clock, cost: Some(Cost::FLOOR) }
    }

    fn days_pass(&mut self, days: u64) {
        self.clock = FixedClock(self.clock.0.checked_add_days(Days::new(days)).unwrap());
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.root.with_file_name(name)
    }

    /// ana makes the vault; it is closed again. Her sheets as typed words.
    fn made_by_ana(seed: u64, roles_of_ana: &[Role]) -> (Self, [String; 3]) {
        let mut house = Self::new(seed);
        let root = house.root.clone();
        let beginning = Beginning { handle: "ana", passphrase: ANA, roles: roles(roles_of_ana), with_sheets: true };
        let (open, sheets) = create_vault(&root, &beginning, &mut house.environment()).unwrap();
        open.close_vault(&mut house.environment()).unwrap();
        (house, sheets.unwrap().map(|sheet| sheet.words().unwrap().join(" ")))
    }

    fn unlock(&mut self, handle: &str, passphrase: &str) -> Result<Open> {
        let root = self.root.clone();
        unlock_vault(&root, handle, passphrase, &mut self.environment())
    }

    fn close(&mut self, open: Open) {
        open.close_vault(&mut self.environment()).unwrap();
    }

    /// ana invites; the code.
    fn ana_invites(&mut self, handle: &str, his_roles: &[Role]) -> String {
        let mut open = self.unlock("ana", ANA).unwrap();
        let invitation = open.invite_worker(handle, roles(his_roles), &mut self.environment()).unwrap();
        self.close(open);
        invitation.code.to_string()
    }

    fn join(&mut self, handle: &str, code: &str, passphrase: &str) -> Result<Open> {
        let root = self.root.clone();
        join_by_code(&root, handle, code, passphrase, &mut self.environment())
    }

    /// ana invites, the newcomer joins, ana unlocks once more and by that seals to the newcomer.
    fn enrol(&mut self, handle: &str, his_roles: &[Role], passphrase: &str) {
        let code = self.ana_invites(handle, his_roles);
        let joined = self.join(handle, &code, passphrase).unwrap();
        self.close(joined);
        let ana = self.unlock("ana", ANA).unwrap();
        self.close(ana);
    }

    /// Every file of the folder with its bytes.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files_of(&self.root)
    }
}

fn files_of(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_of(&path));
        } else {
            files.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
    files
}

/// Puts all files back as they were.
fn put_back(files: &BTreeMap<PathBuf, Vec<u8>>) {
    for (path, bytes) in files {
        std::fs::write(path, bytes).unwrap();
    }
}

fn refusal<T>(result: Result<T>) -> Refusal {
    match result {
        Ok(_) => panic!("it was not refused"),
        Err(error) => error.as_refusal().unwrap_or_else(|| panic!("it failed: {error:?}")),
    }
}

fn code<T>(result: Result<T>) -> String {
    refusal(result).code
}

/// Writes a link into a store's journal, as the ledger does.
fn add_to_journal(open: &mut OpenStore, link: u8) {
    let next = open.now_at().unwrap().count + 1;
    open.store
        .connection()
        .execute("INSERT INTO journal (number, link, subject) VALUES (?1, ?2, ?2)", rusqlite::params![next, [link; 32]])
        .unwrap();
}

fn alarms(open: &Open) -> Vec<&'static str> {
    open.alarms.iter().map(|alarm| alarm.message_code()).collect()
}

#[test]
fn every_refusal_and_alarm_of_the_vault_has_its_words_and_advice() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words: String = ["vault", "belonging"]
        .map(|name| std::fs::read_to_string(root.join(format!("../../locales/en/{name}-refusals.ftl"))).unwrap())
        .concat();
    let mut wanted = std::collections::BTreeSet::from(
        ["refused-disk-full", "refused-wait", "refused-older-than-program"].map(str::to_owned),
    );
    for folder in ["src/vault", "src/store"] {
        for (path, source) in files_of(&root.join(folder)) {
            if path.components().any(|part| ["tests", "requests"].iter().any(|folder| part.as_os_str() == *folder))
                || path.ends_with("tests.rs")
            {
                continue;
            }
            let source = String::from_utf8(source).unwrap();
            for call in ["refuse(\"", "Refusal::new(\"", "named(\"", "foreign_or(backup, manifest, \""] {
                wanted.extend(
                    source.split(call).skip(1).map(|rest| format!("refused-{}", rest.split('"').next().unwrap())),
                );
            }
            if path.ends_with("alarm.rs") {
                wanted.extend(
                    source.split("=> \"").skip(1).map(|rest| format!("alarm-{}", rest.split('"').next().unwrap())),
                );
            }
        }
    }
    // Chosen between two words in one call.
    wanted.extend(["refused-slots-destroyed".to_owned(), "refused-backup-of-another".to_owned()]);
    assert!(wanted.len() > 45, "{wanted:?}");
    for id in &wanted {
        let message = words.split(&format!("\n{id} = ")).nth(1).unwrap_or_else(|| panic!("{id} has no words"));
        let until_next = message.split("\n\n").next().unwrap().split("\n#").next().unwrap();
        assert!(until_next.contains("    .advice = "), "{id} has no advice");
    }
    let known: Vec<&str> =
        words.lines().filter(|line| line.starts_with("refused-") || line.starts_with("alarm-")).collect();
    assert_eq!(known.len(), wanted.len(), "a message that nothing says any more");
}
