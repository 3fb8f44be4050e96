//! Saved means saved: a program that is killed at any moment has lost nothing that it acknowledged.

use crate::test_organisation::{ANA, AS_ANA, TestOrganisation, ask, assistance, copy_folder, start_case};
use amparo_core::api::Session;
use amparo_core::base::random::{SeededRandom, SystemRandom};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

const HOUSE: &str = "AMPARO_TEST_HOUSE";
const CASE: &str = "AMPARO_TEST_CASE";
const ROUND: &str = "AMPARO_TEST_ROUND";
const KILLS: u64 = 40;
const SHEETS: &str = "AMPARO_TEST_SHEETS";
const KILLS_OVER_SHEETS: u64 = 8;

/// The process that is killed: these tests once more, with a house to write in. Without one it has nothing to do.
#[test]
fn whoever_is_killed_records_and_says_so() {
    let (Ok(house), Ok(case), Ok(round)) = (std::env::var(HOUSE), std::env::var(CASE), std::env::var(ROUND)) else {
        return;
    };
    let app = TestOrganisation::in_folder(Path::new(&house)).app("ana", ANA);
    for number in 0.. {
        let note = format!("{round}.{number}");
        ask(&app, "record_assistance", assistance(&Value::String(case.clone()), &note));
        let mut said = std::io::stdout().lock();
        writeln!(said, "saved {note}").unwrap();
        said.flush().unwrap();
    }
}

#[test]
fn forty_kills_at_random_moments_lose_nothing_that_was_saved() {
    let house = TestOrganisation::made_by_ana();
    let app = house.app("ana", ANA);
    let case = start_case(&app);
    drop(app);
    let seed = u64::from_be_bytes(amparo_core::base::random::draw_random_bytes(&mut SystemRandom));
    eprintln!("seed {seed}");
    let mut chance = SeededRandom::new(seed);
    let mut acknowledged = BTreeSet::new();
    for round in 0..KILLS {
        let (saved, moment) = (chance.random_below(6), chance.random_below(4_000_000));
        acknowledged.extend(killed_after(&house, &case, round, saved, moment));
        if round % 10 == 9 {
            let found = house.verified(AS_ANA);
            assert!(found["entries"].as_u64().unwrap() as usize >= acknowledged.len(), "seed {seed}");
        }
    }
    assert!(acknowledged.len() as u64 >= KILLS / 2, "too few were saved for this to say anything: seed {seed}");
    let app = house.app("ana", ANA);
    let lost: Vec<&String> = {
        let kept = notes(&app);
        acknowledged.iter().filter(|note| !kept.contains(*note)).collect()
    };
    assert!(lost.is_empty(), "saved and lost: {lost:?}, seed {seed}");
    assert_eq!(ask(&app, "verify_vault", json!({}))["alarms"], json!([]), "seed {seed}");
}

/// Starts the process, hears so many acknowledgements, lets a moment pass, kills it, and hears the rest.
fn killed_after(house: &TestOrganisation, case: &Value, round: u64, saved: u64, moment: u64) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash_safety::whoever_is_killed_records_and_says_so", "--nocapture"])
        .env(HOUSE, &house.place)
        .env(CASE, case.as_str().unwrap())
        .env(ROUND, round.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let said = |line: String| line.rsplit_once("saved ").map(|(_, note)| note.to_owned());
    let mut notes: Vec<String> = lines.by_ref().filter_map(said).take(saved as usize).collect();
    for _ in 0..moment {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    notes.extend(lines.filter_map(said));
    notes
}

fn notes(app: &amparo_core::api::App) -> BTreeSet<String> {
    app.with_session(|session| {
        session.with_cases(|context| {
            let mut rows = context.connection().prepare("SELECT note FROM record_assistance WHERE voided = 0")?;
            let notes = rows.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            Ok(notes)
        })
    })
    .unwrap()
}

/// The process that is killed while it replaces recovery sheets.
#[test]
fn whoever_is_killed_replaces_sheets_and_says_so() {
    let (Ok(house), Ok(sheets)) = (std::env::var(HOUSE), std::env::var(SHEETS)) else {
        return;
    };
    let app = TestOrganisation::in_folder(Path::new(&house)).app("ana", ANA);
    ask(&app, "make_sheets", json!({ "passphrase": ANA }));
    app.with_session(|session| session.write_sheets(Path::new(&sheets), &|_| String::new())).unwrap();
    for word in ["written", "replaced"] {
        let mut said = std::io::stdout().lock();
        writeln!(said, "{word} sheets").unwrap();
        said.flush().unwrap();
        drop(said);
        if word == "written" {
            app.with_session(Session::use_sheets).unwrap();
        }
    }
}

#[test]
fn eight_kills_while_sheets_are_replaced_leave_the_older_or_the_new_ones_and_never_neither() {
    let house = TestOrganisation::made_by_ana();
    let seed = u64::from_be_bytes(amparo_core::base::random::draw_random_bytes(&mut SystemRandom));
    eprintln!("seed {seed}");
    let mut chance = SeededRandom::new(seed);
    let mut count = "sheets".to_owned();
    for round in 0..KILLS_OVER_SHEETS {
        let new = format!("sheets-{round}");
        let said_done = killed_over_sheets(&house, &new, chance.random_below(6_000_000));
        let stand: Vec<&String> = [&count, &new].into_iter().filter(|sheets| recovers(&house, sheets)).collect();
        assert_eq!(stand.len(), 1, "seed {seed}, round {round}: {stand:?}");
        assert!(!said_done || *stand[0] == new, "seed {seed}, round {round}: what was said to be done is");
        let stand = stand[0].clone();
        // The next opening settles it, and the same sheets count.
        drop(house.app("ana", ANA));
        assert!(recovers(&house, &stand), "seed {seed}, round {round}");
        count = stand;
    }
    house.verified(AS_ANA);
}

/// Starts the process, waits until the new sheets are written, lets a moment pass and kills it; whether it was done.
fn killed_over_sheets(house: &TestOrganisation, sheets: &str, moment: u64) -> bool {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash_safety::whoever_is_killed_replaces_sheets_and_says_so", "--nocapture"])
        .env(HOUSE, &house.place)
        .env(SHEETS, house.path(sheets))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.by_ref().any(|line| line.ends_with("written sheets")), "it ended before there were sheets");
    for _ in 0..moment {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    lines.any(|line| line.ends_with("replaced sheets"))
}

/// Whether two of these sheets make new keys in a copy of the files as they lie there.
fn recovers(house: &TestOrganisation, sheets: &str) -> bool {
    let copy = house.path("copy");
    copy_folder(&house.path("vault"), &copy);
    let done = house.cli(&format!(
        "vault recover --sheet @{sheets}/sheet-1.txt --sheet @{sheets}/sheet-3.txt --worker ana --vault @copy \
         --new-passphrase-file @other.txt --kdf floor"
    ));
    std::fs::remove_dir_all(copy).unwrap();
    done.status == 0
}
