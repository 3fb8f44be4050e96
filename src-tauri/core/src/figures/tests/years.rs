//! Made-up years of releases: month after month, quarters, everything. Whoever reads all of them together finds
//! nothing.

use crate::base::clock::Stamp;
use crate::base::random::SeededRandom;
use crate::figures::count::Tallies;
use crate::figures::deposit::coded::{Cases, Events, WordsPen};
use crate::figures::period::{Period, TimeCell};
use crate::figures::protected_tables;
use crate::figures::release_ledger::{Entry, ReleaseLedger};
use crate::figures::tables::{Population, Table, Variables};
use crate::ledger::test_ledger::{House, author};
use amparo_disclosure::{Budget, Publication, attack};
use chrono::NaiveDate;
use std::collections::BTreeMap;

static HOUSE: House = House { revoked: Vec::new(), elsewhere: Vec::new() };

/// Leaves in which people come.
const WHEN: [&str; 10] =
    ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-Q1", "2026-Q2", "2026", "unknown"];

/// A small house: so many people, each with up to three services in the month of arrival.
fn people(seed: u64, count: u32) -> Tallies {
    let mut random = SeededRandom::new(seed);
    let mut pick = |list: &[&'static str]| {
        // The first of a list is likelier than the last.
        let (a, b) = (random.random_below(list.len() as u64), random.random_below(list.len() as u64));
        list[a.min(b) as usize]
    };
    let mut words: [WordsPen; 6] = Default::default();
    let (mut cases, mut events) = (Cases::default(), Events::default());
    for place in 0..count {
        let time_cell = TimeCell::parse_time_cell(pick(&WHEN)).unwrap();
        cases.first.push(place);
        cases.opened.push(time_cell);
        let row = [
            pick(&["identified", "possible"]),
            pick(&["woman", "man", "trans_woman"]),
            "30",
            pick(&["adult", "child", "unknown"]),
            pick(&["labour", "sexual", "labour sexual", ""]),
        ];
        words.iter_mut().zip(row).for_each(|(pen, word)| pen.push_word_or_none(Some(word)).unwrap());
        for service in ["food", "legal_information", "psychosocial"] {
            if pick(&["yes", "no"]) == "yes" {
                events.case.push(place);
                events.month.push(time_cell);
                words[5].push_word_or_none(Some(service)).unwrap();
            }
        }
    }
    let [status, gender, age, majority, forms, service] = words.map(WordsPen::into_words_done);
    let cases = Cases { victim_status: status, gender, age, majority, exploitation: forms, ..cases };
    let mut tallies = Tallies::default();
    tallies.add_persons(Variables::shipped_variables(), &cases);
    tallies.add_services(Variables::shipped_variables(), &cases, &Events { service, ..events });
    tallies
}

/// The next release of a population in which all its tables go out; `None` where it is refused.
fn next(
    release_ledger: &ReleaseLedger,
    population: Population,
    period: &str,
    on: NaiveDate,
    now: &Tallies,
) -> Option<Entry> {
    let period = Period::parse_period(period).unwrap();
    let answer = protected_tables::protect_tables(population, period, 5, on, now, release_ledger).ok()?;
    let freezes = |time_cell: TimeCell| period.covers_time_cell(time_cell, on) && !release_ledger.is_frozen(time_cell);
    let frozen: BTreeMap<_, _> = Table::ALL
        .into_iter()
        .map(|table| {
            let kept = now.tally_of_table(table).into_iter().flatten().filter(|(time_cell, _)| freezes(**time_cell));
            (table, kept.map(|(time_cell, counts)| (*time_cell, counts.clone())).collect())
        })
        .collect();
    Some(Entry {
        number: release_ledger.next(),
        made_on: on,
        at: Stamp(release_ledger.next()),
        certificate: author("ana").certificate,
        period,
        tables: population.tables_of_population().collect(),
        profile: "exact".to_owned(),
        threshold: 5,
        publications: BTreeMap::from([(population, answer.publication.clone())]),
        behind: now.persons_served(Table::T11.count_of_cells(Variables::shipped_variables()), freezes),
        frozen,
    })
}

/// Everything published, as its audit copies say it: with the kind of each hidden cell the rules ask for more.
fn everything(release_ledger: &ReleaseLedger, population: Population, on: NaiveDate) -> Publication {
    let empty = protected_tables::protect_tables(
        population,
        Period::Month(2025, 1),
        5,
        on,
        &Tallies::default(),
        &ReleaseLedger::default(),
    )
    .unwrap();
    let mut union =
        protected_tables::union_of_tables(population, &[], &empty, Period::Month(2025, 1), on, release_ledger);
    union.rules = protected_tables::disclosure_rules(population, 5);
    let written = serde_json::to_string(&union).unwrap();
    let read: Publication = serde_json::from_str(&written).unwrap();
    read.validate().unwrap();
    read
}

#[test]
fn a_year_of_releases_gives_nobody_away() {
    let on: NaiveDate = "2027-01-15".parse().unwrap();
    let mut made = 0;
    for (seed, count) in [(1, 60), (3, 30)] {
        for population in Population::ALL {
            let (mut rows, mut release_ledger) = (Vec::new(), ReleaseLedger::default());
            for (step, period) in ["2026-01", "2026-02", "2026-Q1", "2026-04", "2026-Q2", "all", "2026-03", "unknown"]
                .into_iter()
                .enumerate()
            {
                // People come and go between releases; what was published stands.
                let now = people(seed * 100 + step as u64, count + 3 * step as u32);
                let Some(entry) = next(&release_ledger, population, period, on, &now) else { continue };
                rows.push(release_ledger.row_of_new_entry(&entry, &author("ana")).unwrap());
                release_ledger = ReleaseLedger::read_and_check_rows(&rows, &HOUSE).unwrap();
                made += 1;
            }
            let found = attack(&everything(&release_ledger, population, on), Budget::default()).unwrap();
            assert_eq!(found.findings, [], "seed {seed}, {population:?}");
        }
    }
    assert!(made > 20, "{made} of 32 releases were made");
}
