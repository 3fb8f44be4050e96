//! Periods, freezing and what is late, over counts made up here.

use crate::figures::count::Tallies;
use crate::figures::deposit::coded::{Cases, Events, WordsPen};
use crate::figures::period::{Period, TimeCell};
use crate::figures::period_counts::PeriodCounts;
use crate::figures::release_ledger::{Entry, ReleaseLedger};
use crate::figures::tables::{Table, Variables};
use crate::ledger::test_ledger::{House, author};
use chrono::NaiveDate;
use std::collections::BTreeMap;

static HOUSE: House = House { revoked: Vec::new(), elsewhere: Vec::new() };

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// One woman a month named, each of whom had food in that month.
fn women(months: &[&str]) -> Tallies {
    let mut words: [WordsPen; 6] = Default::default();
    let mut cases = Cases::default();
    let mut events = Events::default();
    for (place, month) in (0..).zip(months) {
        let time_cell = TimeCell::parse_time_cell(month).unwrap();
        cases.first.push(place);
        cases.opened.push(time_cell);
        let row = [Some("identified"), Some("woman"), Some("30"), Some("adult"), Some("labour"), Some("food")];
        words.iter_mut().zip(row).for_each(|(pen, word)| pen.push_word_or_none(word).unwrap());
        events.case.push(place);
        events.month.push(time_cell);
    }
    let [status, gender, age, majority, forms, food] = words.map(WordsPen::into_words_done);
    let cases = Cases { victim_status: status, gender, age, majority, exploitation: forms, ..cases };
    let events = Events { service: food, ..events };
    let mut tallies = Tallies::default();
    tallies.add_persons(Variables::shipped_variables(), &cases);
    tallies.add_services(Variables::shipped_variables(), &cases, &events);
    tallies
}

/// A ledger with one release of a period, made on a day over these counts.
fn released(period: &str, on: &str, now: &Tallies) -> ReleaseLedger {
    let period = Period::parse_period(period).unwrap();
    let frozen: BTreeMap<_, _> = Table::ALL
        .into_iter()
        .map(|table| {
            let kept = now
                .tally_of_table(table)
                .into_iter()
                .flatten()
                .filter(|(time_cell, _)| period.covers_time_cell(**time_cell, day(on)));
            (table, kept.map(|(time_cell, counts)| (*time_cell, counts.clone())).collect())
        })
        .collect();
    let entry = Entry {
        number: 1,
        made_on: day(on),
        at: crate::base::clock::Stamp(1),
        certificate: author("ana").certificate,
        period,
        tables: vec![Table::T2],
        profile: "exact".to_owned(),
        threshold: 5,
        publications: BTreeMap::new(),
        frozen,
        behind: now.persons_served(Table::T11.count_of_cells(Variables::shipped_variables()), |time_cell| {
            period.covers_time_cell(time_cell, day(on))
        }),
    };
    let release_ledger = ReleaseLedger::read_and_check_rows(&[], &HOUSE).unwrap();
    let row = release_ledger.row_of_new_entry(&entry, &author("ana")).unwrap();
    ReleaseLedger::read_and_check_rows(&[row], &HOUSE).unwrap()
}

fn asked(table: Table, period: &str, on: &str, now: &Tallies, release_ledger: &ReleaseLedger) -> (u64, u64, bool) {
    let counted =
        PeriodCounts::counts_in_period(table, Period::parse_period(period).unwrap(), day(on), now, release_ledger);
    (counted.total_of_counts(), counted.late, counted.frozen)
}

#[test]
fn a_period_counts_its_months_and_who_is_known_by_the_quarter_or_the_year_only() {
    let now = women(&["2025-12", "2026-01", "2026-07", "2026-09", "2026-Q3", "2026", "2026-10", "unknown"]);
    let none = ReleaseLedger::default();
    for (period, count) in
        [("2026-Q3", 3), ("2026", 6), ("2025", 1), ("2026-07", 1), ("2026-08", 0), ("2026-Q1", 1), ("unknown", 1)]
    {
        assert_eq!(asked(Table::T2, period, "2027-01-01", &now, &none), (count, 0, false), "{period}");
    }
    assert_eq!(asked(Table::T2, "all", "2027-01-01", &now, &none).0, 8);
    assert_eq!(
        asked(Table::T2, "all", "2026-12-31", &now, &none).0,
        7,
        "who came at some time in a year that is not over"
    );
    assert_eq!(asked(Table::T2, "all", "2026-10-31", &now, &none).0, 6, "October is not over on its last day");
    assert_eq!(asked(Table::T2, "all", "2026-11-01", &now, &none).0, 7);
}

#[test]
fn what_was_released_stands_whoever_comes_or_goes_afterwards() {
    let release_ledger = released("2026-Q3", "2026-11-24", &women(&["2026-07", "2026-07", "2026-Q3"]));
    for table in Table::ALL {
        let fewer = women(&["2026-07", "2026-10"]);
        assert_eq!(
            asked(table, "2026-Q3", "2026-11-24", &fewer, &release_ledger),
            (3, 0, true),
            "{table:?}: a withdrawal is no minus one"
        );
        let more = women(&["2026-07", "2026-07", "2026-07", "2026-08", "2026-Q3"]);
        assert_eq!(asked(table, "2026-Q3", "2026-11-24", &more, &release_ledger), (3, 2, true), "{table:?}: late");
        assert_eq!(
            asked(table, "2026-08", "2026-11-24", &more, &release_ledger),
            (0, 1, true),
            "{table:?}: a month inside it too"
        );
        assert_eq!(
            asked(table, "all", "2026-11-24", &more, &release_ledger),
            (3, 2, false),
            "{table:?}: frozen counts are in the sum"
        );
        let next = women(&["2026-07", "2026-10"]);
        assert_eq!(
            asked(table, "all", "2026-11-24", &next, &release_ledger),
            (4, 0, false),
            "{table:?}: and what is not frozen as it is now"
        );
    }
}

#[test]
fn an_empty_month_inside_a_release_is_frozen_at_nobody() {
    let release_ledger = released("all", "2026-11-24", &women(&["2026-07"]));
    let late = women(&["2026-07", "2019-03", "2026-11"]);
    assert_eq!(asked(Table::T2, "all", "2026-11-24", &late, &release_ledger), (1, 1, true));
    assert_eq!(asked(Table::T2, "all", "2026-12-01", &late, &release_ledger), (2, 1, false), "November came after");
    assert_eq!(asked(Table::T2, "2019", "2026-12-01", &late, &release_ledger), (0, 1, true));
}

#[test]
fn behind_services_stand_as_many_persons_as_can_be_shown() {
    let all = Variables::shipped_variables();
    let now = women(&["2026-07", "2026-08", "2026-09"]);
    let food = |counted: &PeriodCounts| {
        let places =
            [all.service.place_of_word("food"), all.gender.place_of_word("woman"), all.majority.place_of_word("adult")];
        let cell = Table::T11.cell_number_at(all, &places);
        (counted.inner[cell], counted.behind[cell])
    };
    let quarter = |release_ledger: &ReleaseLedger| {
        PeriodCounts::counts_in_period(
            Table::T11,
            Period::parse_period("2026-Q3").unwrap(),
            day("2026-11-24"),
            &now,
            release_ledger,
        )
    };
    assert_eq!(food(&quarter(&ReleaseLedger::default())), (3, 3), "three women, one month each");
    assert_eq!(
        food(&quarter(&released("2026-07", "2026-11-24", &now))),
        (3, 2),
        "July is frozen and knows one, the others two"
    );
    assert_eq!(food(&quarter(&released("2026-Q3", "2026-11-24", &now))), (3, 3), "frozen together, counted together");
    assert_eq!(food(&quarter(&released("all", "2026-11-24", &now))), (3, 1), "frozen with more: sure is one a month");
}

#[test]
fn margins_add_up() {
    let now = women(&["2026-07", "2026-07", "2026-08"]);
    for table in Table::ALL {
        let counted =
            PeriodCounts::counts_in_period(table, Period::All, day("2026-11-24"), &now, &ReleaseLedger::default());
        let cells = counted.with_margins(table);
        let (rows, columns) = table.size_in_cells(Variables::shipped_variables());
        assert_eq!(cells.len(), (rows + 1) * (columns + 1));
        assert_eq!(*cells.last().unwrap(), (3, 3), "{table:?}");
        let column_totals: u64 = cells[rows * (columns + 1)..][..columns].iter().map(|(count, _)| count).sum();
        let row_totals: u64 = cells.chunks(columns + 1).take(rows).map(|row| row[columns].0).sum();
        assert_eq!((column_totals, row_totals), (3, 3), "{table:?}");
    }
}
