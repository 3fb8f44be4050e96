//! People in a deposit and not in it: consent of every counted case, both voices for a child, withdrawal as absence.

use crate::base::ids::{CaseId, RecordId};
use crate::base::random::SeededRandom;
use crate::context::test_context::{TestContext, codes, day, fields};
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::keys::{assistance, case, consent_record, person, trafficking_experience};
use crate::figures::deposit::gather::{Gathered, WhyNotCounted, gather_deposit};

fn says(context: &mut TestContext, case: CaseId, state: &str, by: &str, ends: &[RecordId]) -> RecordId {
    context.part_ending(
        consent_record::RECORD,
        case,
        ends,
        fields(|row| {
            row.set(consent_record::SCOPE, "statistics".to_owned())
                .set(consent_record::STATE, state.to_owned())
                .set(consent_record::GIVEN_BY, by.to_owned())
        }),
    )
}

fn gathered(context: &mut TestContext) -> Gathered {
    gather_deposit(&context.open()).unwrap()
}

fn counts(context: &mut TestContext) -> (usize, usize, usize) {
    let gathered = gathered(context);
    (gathered.persons, gathered.said_no, gathered.not_asked)
}

/// Why each case is left out, sorted.
fn reasons(context: &mut TestContext) -> Vec<WhyNotCounted> {
    let mut reasons: Vec<WhyNotCounted> = gathered(context).left_out.into_iter().map(|(_, why)| why).collect();
    reasons.sort_unstable();
    reasons
}

#[test]
fn consent_given_refused_silent_and_withdrawn() {
    let mut context = TestContext::new();
    let (silent, _) = context.case_of("Amina", Some("1990-01-01"));
    assert_eq!((counts(&mut context), reasons(&mut context)), ((0, 0, 1), vec![WhyNotCounted::NotAsked]));
    let yes = says(&mut context, silent, "given", "person", &[]);
    assert_eq!((counts(&mut context), reasons(&mut context)), ((1, 0, 0), vec![]));
    says(&mut context, silent, "withdrawn", "person", &[yes]);
    assert_eq!((counts(&mut context), reasons(&mut context)), ((0, 1, 0), vec![WhyNotCounted::Withdrawn]));
    let (other, _) = context.case_of("Bea", Some("1991-01-01"));
    says(&mut context, other, "refused", "person", &[]);
    let (later, _) = context.case_of("Cleo", Some("1992-01-01"));
    says(&mut context, later, "not_now", "person", &[]);
    assert_eq!(
        (counts(&mut context), reasons(&mut context)),
        ((0, 2, 1), vec![WhyNotCounted::Refused, WhyNotCounted::Withdrawn, WhyNotCounted::NotNow])
    );
}

#[test]
fn a_withdrawal_is_undone_by_a_yes_that_names_it_and_by_no_other() {
    let mut context = TestContext::new();
    let (case, _) = context.case_of("Amina", Some("1990-01-01"));
    let no = says(&mut context, case, "withdrawn", "person", &[]);
    let other = says(&mut context, case, "given", "person", &[]);
    assert_eq!(counts(&mut context), (0, 1, 0));
    says(&mut context, case, "given", "person", &[no, other]);
    assert_eq!(counts(&mut context), (1, 0, 0));
}

#[test]
fn one_case_without_consent_keeps_the_whole_person_out() {
    let mut context = TestContext::new();
    let (first, person) = context.case_of("Amina", Some("1990-01-01"));
    says(&mut context, first, "given", "person", &[]);
    let second = context.root(
        case::RECORD,
        fields(|case| {
            case.set(case::PERSON, person.as_record_id())
                .set(case::CODE, "K7-2".to_owned())
                .set(case::STATUS, "active".to_owned())
        }),
    );
    assert_eq!(
        (counts(&mut context), reasons(&mut context)),
        ((0, 0, 1), vec![WhyNotCounted::NotAsked]),
        "the second case was never asked about"
    );
    says(&mut context, second.as_case_id(), "given", "person", &[]);
    let both = gathered(&mut context);
    assert_eq!((both.persons, both.cases.len()), (1, 2));
    context.edit(case::RECORD, second, fields(|case| case.set(case::STATUS, "void_duplicate".to_owned())));
    assert_eq!(gathered(&mut context).cases.len(), 1, "a duplicate is no case");
    context.void(case::RECORD, first);
    assert_eq!(counts(&mut context), (0, 0, 0), "what was taken back counts nowhere, not even as left out");
}

#[test]
fn for_a_child_both_voices_are_needed() {
    let mut context = TestContext::new();
    let (case, _) = context.case_of("Dina", Some("2012-01-01"));
    says(&mut context, case, "assent", "child", &[]);
    assert_eq!((counts(&mut context), reasons(&mut context)), ((0, 0, 1), vec![WhyNotCounted::GuardianMissing]));
    says(&mut context, case, "given", "guardian", &[]);
    assert_eq!(counts(&mut context), (1, 0, 0));
    let (other, _) = context.case_of("Esra", Some("2012-01-01"));
    says(&mut context, other, "given", "guardian", &[]);
    assert_eq!(reasons(&mut context), [WhyNotCounted::AssentMissing]);
    // On the day she is 18 what a guardian said has run out, and so has what she said as a child.
    context.today = day("2029-12-31");
    assert_eq!(counts(&mut context).0, 1);
    context.today = day("2030-01-01");
    assert_eq!(
        (counts(&mut context).0, reasons(&mut context)),
        (0, vec![WhyNotCounted::Expired, WhyNotCounted::Expired])
    );
}

#[test]
fn a_row_tells_of_a_case_what_its_columns_name_and_nothing_else() {
    let mut context = TestContext::new();
    let (case, person) = context.case_of("Amina Sentinel", Some("2008-12-09"));
    context.edit(person::RECORD, person, fields(|person| person.set(person::GENDER_IDENTITY, "woman".to_owned())));
    context.edit(
        case::RECORD,
        case,
        fields(|case| {
            case.set(case::VICTIM_STATUS, "identified".to_owned())
                .set(case::OPENED_ON, FuzzyDate::on_known_day(day("2026-10-31")))
        }),
    );
    context.part(
        trafficking_experience::RECORD,
        case,
        fields(|told| told.set(trafficking_experience::EXPLOITATION, codes(&["sexual", "labour"]))),
    );
    for (on, outcome) in [
        ("2026-10-31", None),
        ("2026-11-01", Some("partly")),
        ("2026-11-02", Some("declined")),
        ("2026-11-03", Some("planned")),
    ] {
        context.part(
            assistance::RECORD,
            case,
            fields(|act| {
                act.set(assistance::KIND, "food".to_owned())
                    .set(assistance::ON, day(on))
                    .set(assistance::NOTE, "sentinel".to_owned())
                    .set_value_or_leave(assistance::OUTCOME, outcome.map(str::to_owned))
            }),
        );
    }
    says(&mut context, case, "given", "guardian", &[]);
    says(&mut context, case, "assent", "child", &[]);
    let Gathered { cases, events, .. } = gathered(&mut context);
    assert_eq!((cases.first[0], cases.opened[0].to_string().as_str()), (0, "2026-10"));
    let words = [&cases.victim_status, &cases.gender, &cases.age, &cases.majority, &cases.exploitation]
        .map(|column| column.word_at_place(0).unwrap());
    assert_eq!(words, ["identified", "woman", "17", "child", "labour sexual"]);
    let mut months: Vec<String> = events.month.iter().map(|time_cell| time_cell.to_string()).collect();
    months.sort();
    assert_eq!(months, ["2026-10", "2026-11"], "what was declined or planned is no service");
    let bytes = [cases.to_canonical_bytes().unwrap(), events.to_canonical_bytes().unwrap()].concat();
    for never in ["Sentinel", "sentinel", "2008", "K7-", "-31"] {
        assert!(!String::from_utf8_lossy(&bytes).contains(never), "{never}");
    }
}

#[test]
fn the_first_case_is_the_one_that_was_opened_first_whenever_it_was_recorded() {
    let mut context = TestContext::new();
    let (late, person) = context.case_of("Amina", Some("1990-01-01"));
    let early = context
        .root(
            case::RECORD,
            fields(|case| case.set(case::PERSON, person.as_record_id()).set(case::CODE, "K7-2".to_owned())),
        )
        .as_case_id();
    for (case, opened) in [(late, "2026-10-01"), (early, "2025-02-01")] {
        context.edit(
            case::RECORD,
            case,
            fields(|case| case.set(case::OPENED_ON, FuzzyDate::on_known_day(day(opened)))),
        );
        says(&mut context, case, "given", "person", &[]);
    }
    let cases = gathered(&mut context).cases;
    let first: Vec<String> =
        (0..2).filter(|place| cases.is_first_of_person(*place)).map(|place| cases.opened[place].to_string()).collect();
    assert_eq!(first, ["2025-02"]);
}

#[test]
fn two_makings_have_the_same_rows_in_another_order() {
    let mut context = TestContext::new();
    for number in 0..40 {
        let (case, _) = context.case_of(&format!("P{number}"), Some("1990-01-01"));
        context.edit(
            case::RECORD,
            case,
            fields(|case| {
                case.set(case::OPENED_ON, FuzzyDate::on_known_day(day(&format!("20{}-01-01", 20 + number % 6))))
            }),
        );
        says(&mut context, case, "given", "person", &[]);
    }
    let shuffled = |context: &mut TestContext, seed| gathered(context).shuffled_rows(&mut SeededRandom::new(seed));
    let (one, other) = (shuffled(&mut context, 1), shuffled(&mut context, 2));
    assert_ne!(one.cases.opened, other.cases.opened);
    let sorted = |mut opened: Vec<super::period::TimeCell>| {
        opened.sort_unstable();
        opened
    };
    assert_eq!(sorted(one.cases.opened), sorted(other.cases.opened));
}
