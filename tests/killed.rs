//! Saved means saved: a program that is killed at any moment has lost nothing that it acknowledged.

use crate::house::{ANA, House, ask, assistance, start_case};
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

/// The process that is killed: these tests once more, with a house to write in. Without one it has nothing to do.
#[test]
fn whoever_is_killed_records_and_says_so() {
    let (Ok(house), Ok(case), Ok(round)) = (std::env::var(HOUSE), std::env::var(CASE), std::env::var(ROUND)) else {
        return;
    };
    let app = House::in_folder(Path::new(&house)).app("ana", ANA);
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
    let house = House::made_by_ana();
    let app = house.app("ana", ANA);
    let case = start_case(&app);
    drop(app);
    let seed = u64::from_be_bytes(amparo_core::base::random::draw(&mut SystemRandom));
    eprintln!("seed {seed}");
    let mut chance = SeededRandom::new(seed);
    let mut acknowledged = BTreeSet::new();
    for round in 0..KILLS {
        let (saved, moment) = (chance.below(6), chance.below(4_000_000));
        acknowledged.extend(killed_after(&house, &case, round, saved, moment));
        if round % 10 == 9 {
            let found = house.verified(crate::house::AS_ANA);
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
fn killed_after(house: &House, case: &Value, round: u64, saved: u64, moment: u64) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "killed::whoever_is_killed_records_and_says_so", "--nocapture"])
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
    app.with_room(|room| {
        room.with_desk(|desk| {
            let mut rows = desk.connection().prepare("SELECT note FROM record_assistance WHERE voided = 0")?;
            let notes = rows.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            Ok(notes)
        })
    })
    .unwrap()
}
