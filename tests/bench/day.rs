//! The day: import, unlock to the first list, a keystroke of a search, saving an assistance.

use std::path::Path;
use std::time::{Duration, Instant};

use amparo_core::api::App;
use amparo_core::base::random::SeededRandom;
use amparo_core::vault::Cost;
use serde_json::json;

use crate::measure::{Line, Times, load, processor_seconds, table};
use crate::vault::{HANDLE, PASSPHRASE, ask};
use crate::{Outcome, counting, exchange, figures, plain, start, synthetic, vault};

const FILE_16: &str = "CTDC_VPsynthetic_condensed.csv";
const FILE_63: &str = "ctdc_2020_kanon_excerpt_63cols.csv";
/// Lines that the search shows, and that the list asks for at once: as the page does.
const FIND_LINES: u32 = 8;
const LIST_LINES: u32 = 100;
const UNLOCKS: usize = 9;
const SEARCHES: usize = 200;
const SAVES: usize = 500;
const SEED: u64 = 5;

/// Measures and prints; says whether every figure is reached and every count equal.
pub fn measure(data: Option<&Path>, cases: usize, window: Option<(&Path, &Path)>) -> Outcome<bool> {
    let place = tempfile::tempdir()?;
    let mut well = true;
    if let Some(data) = data {
        well &= count_by_itself(place.path(), &data.join(FILE_63))?;
    }
    let folder = place.path().join("vault");
    let app = vault::create(&folder)?;
    let file = match data {
        Some(data) => data.join(FILE_16),
        None => {
            let file = place.path().join("synthetic.csv");
            std::fs::write(&file, synthetic::table(SEED, cases))?;
            file
        }
    };
    let before = processor_seconds();
    let (imported, took) = import(&app, &file)?;
    let busy = processor_seconds() - before;
    println!(
        "\n{imported} rows brought in, {:.0} a second ({:.1} s, of which the processor {busy:.1} s)",
        rate(imported, took),
        took.as_secs_f64()
    );
    well &= counting::compare(
        &name(&file),
        &counting::of_store(&app)?,
        &counting::of_text(&std::fs::read_to_string(&file)?),
    );
    let began = Instant::now();
    vault::enrich(&app)?;
    println!(
        "\n{imported} cases brought in and given names, acts and notes (in {:.0} s)",
        began.elapsed().as_secs_f64()
    );

    let keystrokes = keystrokes(&app)?;
    let searches = search(&app, &keystrokes, FIND_LINES)?;
    let lists = search(&app, &keystrokes, LIST_LINES)?;
    let saves = save(&app)?;
    let (plain_file, keyed_file) = (place.path().join("plain.db"), place.path().join("keyed.db"));
    plain::copies(&app, &plain_file, &keyed_file)?;
    let plain_searches = plain::searches(&plain_file, &keystrokes, FIND_LINES)?;
    let plain_lists = plain::searches(&plain_file, &keystrokes, LIST_LINES)?;
    let plain_saves = plain::saves(&keyed_file, SAVES)?;
    let counted = figures::measure(app, &folder, place.path())?;
    let handed = exchange::measure(place.path())?;
    println!("{} entries of {} cases handed over and received", handed.entries, exchange::CASES);
    let (unlocks, derivations) = unlock(&folder)?;
    println!(
        "{} keystrokes, {} saves, {} unlocks; a key derivation at the floor takes {:.0} ms",
        searches.count(),
        saves.count(),
        unlocks.count(),
        derivations.percentile(50)
    );
    let at_most =
        |what, ours, baseline, bound, ratio| Line { what, ours, unit: "ms", baseline, bound, at_least: false, ratio };
    let mut lines = vec![
        Line {
            what: "import, rows a second, each entry signed",
            ours: rate(imported, took),
            unit: "rows/s",
            baseline: None,
            bound: 2000.0,
            at_least: true,
            ratio: None,
        },
        at_most("unlock to first list, key derivation apart, median", unlocks.percentile(50), None, 300.0, None),
        at_most(
            "keystroke of the search, p95; the full-text query alone",
            searches.percentile(95),
            Some(plain_searches.query.percentile(95)),
            30.0,
            Some(2.0),
        ),
        at_most(
            "keystroke over the list, p95; query and records",
            lists.percentile(95),
            Some(plain_lists.lines.percentile(95)),
            30.0,
            Some(2.0),
        ),
        at_most(
            "save of an assistance, p95; plain SQLCipher",
            saves.percentile(95),
            Some(plain_saves.percentile(95)),
            10.0,
            Some(3.0),
        ),
    ];
    let duckdb = counted.duckdb;
    if duckdb.is_none() {
        println!(
            "DuckDB could not be installed here: the table stands beside a GROUP BY over the rows of the cases only"
        );
    }
    lines.extend([
        at_most("deposit of all cases", counted.deposit.percentile(50), None, 2000.0, None),
        at_most(
            "table T4, cold, median; DuckDB in plain",
            counted.cold.percentile(50),
            duckdb.map(|seen| seen.0),
            150.0,
            None,
        ),
        at_most(
            "table T4, warm, median; DuckDB in plain",
            counted.warm.percentile(50),
            duckdb.map(|seen| seen.1),
            5.0,
            None,
        ),
        at_most(
            "table T4, cold, median; GROUP BY over case rows",
            counted.cold.percentile(50),
            Some(counted.grouped.percentile(50)),
            150.0,
            None,
        ),
        at_most("hand-over of 1,000 cases", handed.hand_over.percentile(50), None, 5000.0, None),
        at_most("receiving 1,000 cases", handed.receive.percentile(50), None, 5000.0, None),
    ]);
    if let Some((shipped, driven)) = window {
        let seen = start::measure(shipped, driven, &folder)?;
        lines.push(at_most(
            "start to painted lock screen, median; bare engine",
            seen.ours.percentile(50),
            seen.engine.as_ref().map(|times| times.percentile(50)),
            1000.0,
            None,
        ));
        for (what, ours) in [
            ("memory of all processes (PSS), locked; bare engine", seen.locked),
            ("memory of all processes (PSS), over the open list", seen.open),
        ] {
            lines.push(Line { unit: "MiB", ..at_most(what, ours, seen.engine_memory, 330.0, None) });
        }
        lines.push(at_most("frame while the list is scrolled, median", seen.frames.percentile(50), None, 33.0, None));
    }
    println!(
        "medians: keystroke {:.2} ms, plain {:.2} ms; list {:.2} ms, plain {:.2} ms; save {:.2} ms, plain {:.2} ms",
        searches.percentile(50),
        plain_searches.query.percentile(50),
        lists.percentile(50),
        plain_lists.lines.percentile(50),
        saves.percentile(50),
        plain_saves.percentile(50)
    );
    println!("programs that wanted a processor while this ran: {}", load());
    Ok(table(&lines) && well)
}

fn name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn rate(count: usize, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}

fn count_by_itself(place: &Path, file: &Path) -> Outcome<bool> {
    let app = vault::create(&place.join("vault-63"))?;
    import(&app, file)?;
    Ok(counting::compare(&name(file), &counting::of_store(&app)?, &counting::of_text(&std::fs::read_to_string(file)?)))
}

/// Reading, checking, writing, all of it: the request from beginning to end.
fn import(app: &App, file: &Path) -> Outcome<(usize, Duration)> {
    let began = Instant::now();
    let reply = ask(app, "import_file", json!({ "path": file, "good_rows": false, "apply": true }))?;
    let took = began.elapsed();
    let number = |name: &str| reply.get(name).and_then(serde_json::Value::as_u64).unwrap_or_default();
    if number("imported") != number("rows") {
        return Err(format!("{}: only {} of {} rows are good", name(file), number("good"), number("rows")).into());
    }
    Ok((usize::try_from(number("imported"))?, took))
}

/// Returns what is typed, a letter at a time: names and codes of cases that are there.
fn keystrokes(app: &App) -> Outcome<Vec<String>> {
    let words: Vec<String> = app.with_session(|session| {
        session.with_cases(|context| {
            let mut statement = context.connection().prepare(
                "SELECT name_used FROM record_person WHERE name_used IS NOT NULL
                 UNION SELECT family_name FROM record_person_identity WHERE family_name IS NOT NULL
                 UNION SELECT code FROM (SELECT code FROM record_case ORDER BY id LIMIT 100)",
            )?;
            let words = statement.query_map([], |row| row.get(0))?;
            Ok(words.collect::<rusqlite::Result<Vec<_>>>()?)
        })
    })?;
    let mut random = SeededRandom::new(SEED);
    let mut typed = Vec::new();
    for _ in 0..SEARCHES {
        let at = usize::try_from(random.random_below(words.len() as u64))?;
        let word = words.get(at).ok_or("no words")?;
        let ends = word.char_indices().skip(1).map(|(end, _)| end).chain([word.len()]);
        typed.extend(ends.filter_map(|end| word.get(..end)).map(str::to_owned));
    }
    Ok(typed)
}

fn search(app: &App, keystrokes: &[String], lines: u32) -> Outcome<Times> {
    let mut times = Times::default();
    for typed in keystrokes {
        let payload = json!({ "find": typed, "view": "all", "from": 0, "count": lines });
        times.of(|| ask(app, "list_cases", payload))?;
    }
    Ok(times)
}

fn save(app: &App) -> Outcome<Times> {
    let cases = vault::cases(app)?;
    let mut random = SeededRandom::new(SEED);
    let mut times = Times::default();
    for _ in 0..SAVES {
        let at = usize::try_from(random.random_below(cases.len() as u64))?;
        let case = cases.get(at).ok_or("no cases")?;
        let payload = json!({ "case": case, "service_type": "medical_general", "outcome": "provided",
            "quantity": [1, 0], "unit": "sessions", "note": "An invented note of a usual length." });
        times.of(|| ask(app, "record_assistance", payload))?;
    }
    Ok(times)
}

/// From the passphrase to the first window of the list, in a new program each time, less what the key derivation takes.
fn unlock(folder: &Path) -> Outcome<(Times, Times)> {
    let (mut unlocks, mut derivations) = (Times::default(), Times::default());
    for _ in 0..UNLOCKS {
        let derived = Instant::now();
        Cost::FLOOR.derive_key_of(PASSPHRASE, &[0; 16])?;
        let derivation = derived.elapsed();
        derivations.keep(derivation);
        let app = vault::app(folder);
        let began = Instant::now();
        ask(&app, "unlock", json!({ "handle": HANDLE, "passphrase": PASSPHRASE }))?;
        ask(&app, "list_cases", json!({ "find": "", "view": "open", "from": 0, "count": LIST_LINES }))?;
        unlocks.keep(began.elapsed().saturating_sub(derivation));
        app.with_session(|session| session.lock_session())?;
    }
    Ok((unlocks, derivations))
}
