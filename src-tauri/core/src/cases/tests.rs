//! The lines of the list say what the records say, whatever was done.

use super::{CaseOrder, CasesShown, ListCases};
use crate::base::ids::{CaseId, OrganisationRecordId, PersonId, RecordId};
use crate::base::random::SeededRandom;
use crate::context::test_context::{TestContext, codes, day, fields};
use crate::dictionary::keys::{RecordKey, assistance, best_interests, case, note, person, referral, task};
use crate::dictionary::{Answer, Fields};
use crate::ledger::{Change, RecordAddress};
use chrono::{Days, NaiveDate};

const HISTORIES: u64 = 12;
const ACTS: usize = 24;

fn some_day(random: &mut SeededRandom) -> NaiveDate {
    day("2026-10-01") + Days::new(random.random_below(90))
}

/// A part of a case that a line tells of, on some day; open or done where it can be.
fn some_part(random: &mut SeededRandom, organisation: OrganisationRecordId) -> (RecordKey, Fields) {
    let on = some_day(random);
    let done = (random.random_below(2) == 0).then(|| some_day(random));
    let words = || "Slept well.".to_owned();
    match random.random_below(5) {
        0 => (
            assistance::RECORD,
            fields(|part| part.set(assistance::ON, on).set(assistance::KIND, "medical_general".to_owned())),
        ),
        1 => (note::RECORD, fields(|part| part.set(note::ON, on).set(note::TEXT, words()))),
        2 => (
            referral::RECORD,
            fields(|part| {
                part.set(referral::ORGANISATION, organisation.as_record_id())
                    .set(referral::SERVICES, codes(&["medical_general"]))
                    .set(referral::STATUS, "sent".to_owned())
                    .set_value_or_leave(referral::SENT_ON, done)
            }),
        ),
        3 => (
            task::RECORD,
            fields(|part| part.set(task::TEXT, words()).set(task::DUE_ON, on).set_value_or_leave(task::DONE_ON, done)),
        ),
        _ => (
            best_interests::RECORD,
            fields(|part| {
                part.set(best_interests::KIND, "bia".to_owned())
                    .set(best_interests::DUE_ON, on)
                    .set_value_or_leave(best_interests::IMPLEMENTED_ON, done)
            }),
        ),
    }
}

/// Does one of the things that change what a line says.
fn act(
    context: &mut TestContext,
    cases: &[(CaseId, PersonId)],
    organisation: OrganisationRecordId,
    parts: &mut Vec<(RecordKey, RecordId)>,
    random: &mut SeededRandom,
) {
    let among = |count: usize, random: &mut SeededRandom| random.random_below(count as u64) as usize;
    let (case, person) = cases[among(cases.len(), random)];
    match random.random_below(10) {
        0 => context.edit(
            person::RECORD,
            person,
            fields(|fields| fields.set(person::NAME_USED, format!("Alias {}", random.random_below(99)))),
        ),
        1 => {
            let fewer = random.random_below(2) == 0;
            context.edit(
                person::RECORD,
                person,
                fields(|fields| {
                    fields.set_answer(
                        person::LANGUAGES,
                        if fewer { Answer::Declined } else { Answer::Known(["ukr".to_owned()].into()) },
                    )
                }),
            );
        }
        2 => context.edit(
            case::RECORD,
            case,
            fields(|it| it.set(case::STATUS, ["active", "closed"][random.random_below(2) as usize].to_owned())),
        ),
        3 => {
            let (_, another) = cases[among(cases.len(), random)];
            context.edit(case::RECORD, case, fields(|it| it.set(case::PERSON, another.as_record_id())));
        }
        4 if !parts.is_empty() => {
            let (kind, part) = parts.swap_remove(among(parts.len(), random));
            context.void(kind, part);
        }
        5 => {
            let _ = context.open().ledger.undo();
        }
        6 if random.random_below(4) == 0 => context.void(case::RECORD, case),
        7 if random.random_below(4) == 0 => context.void(person::RECORD, person),
        _ => {
            let (kind, given) = some_part(random, organisation);
            let part = context.part(kind, case, given);
            parts.push((kind, part));
        }
    }
}

#[test]
fn after_any_acts_every_line_of_the_list_is_what_the_records_say() {
    for seed in 0..HISTORIES {
        let mut random = SeededRandom::new(seed);
        let mut context = TestContext::new();
        let cases: Vec<_> = ["Selam", "Oksana", "Nour"].map(|alias| context.case_of(alias, Some("2001-05-02"))).into();
        let organisation = context.organisation("The clinic", "health", Some("no"));
        let mut parts = Vec::new();
        for number in 0..ACTS {
            act(&mut context, &cases, organisation, &mut parts, &mut random);
            assert!(context.verifies(), "seed {seed}, act {number}");
        }
    }
}

#[test]
fn a_case_that_was_taken_back_has_no_line_and_stands_again_after_the_undo() {
    let mut context = TestContext::new();
    let (case, _) = context.case_of("Selam", None);
    let (other, _) = context.case_of("Oksana", None);
    let shown = |context: &mut TestContext| -> Vec<CaseId> {
        let all = ListCases { find: String::new(), view: CasesShown::All, order: None, from: 0, count: 9 };
        let mut shown: Vec<CaseId> = context.ask(all).rows.into_iter().map(|row| row.case).collect();
        shown.sort_unstable();
        shown
    };
    let mut both = vec![case, other];
    both.sort_unstable();
    assert_eq!(shown(&mut context), both);
    let mut change = Change::new("test");
    change.void(RecordAddress::root(case.as_record_id()), case::RECORD.name);
    context.open().write_change(change, None).unwrap();
    assert_eq!(shown(&mut context), [other]);
    assert!(context.open().ledger.undo().unwrap().is_some());
    assert_eq!(shown(&mut context), both);
}

#[test]
fn a_view_can_begin_with_whom_nobody_saw_for_longest_or_whose_day_is_the_soonest() {
    let mut context = TestContext::new();
    let [never, long_ago, lately] = ["Selam", "Oksana", "Nour"].map(|alias| context.case_of(alias, None).0);
    let mut told = |case, on: &str, due: Option<&str>| {
        context.part(note::RECORD, case, fields(|it| it.set(note::ON, day(on)).set(note::TEXT, "Well.".to_owned())));
        if let Some(due) = due {
            context.part(
                task::RECORD,
                case,
                fields(|it| it.set(task::TEXT, "Call".to_owned()).set(task::DUE_ON, day(due))),
            );
        }
    };
    told(long_ago, "2026-09-01", None);
    told(lately, "2026-11-20", Some("2026-12-24"));
    told(lately, "2026-08-01", Some("2026-11-30"));
    let mut shown = |order: Option<CaseOrder>| -> Vec<CaseId> {
        let open = ListCases { find: String::new(), view: CasesShown::Open, order, from: 0, count: 9 };
        context.ask(open).rows.into_iter().map(|row| row.case).collect()
    };
    assert_eq!(shown(None), [lately, long_ago, never], "the newest case first");
    assert_eq!(shown(Some(CaseOrder::Newest)), [lately, long_ago, never]);
    assert_eq!(shown(Some(CaseOrder::Last)), [never, long_ago, lately]);
    assert_eq!(
        shown(Some(CaseOrder::Due)),
        [lately, long_ago, never],
        "without a day at the end, the newest of them first"
    );
}
