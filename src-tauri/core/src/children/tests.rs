//! The child part switches itself on and off; best-interests steps wait; eighteen comes.

use super::*;
use crate::base::ids::{CaseId, RecordId};
use crate::context::test_context::{TestContext, day, fields};
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::keys::{best_interests, child_profile, guardian, person};

fn step(context: &mut TestContext, case: CaseId, due: Option<&str>, recommended: Option<&str>) -> RecordId {
    let step = fields(|step| {
        step.set(best_interests::KIND, "bia".to_owned())
            .set_value_or_leave(best_interests::DUE_ON, due.map(day))
            .set_value_or_leave(best_interests::RECOMMENDED_ON, recommended.map(day))
    });
    context.part(best_interests::RECORD, case, step)
}

#[test]
fn the_child_part_is_there_until_the_day_before_eighteen() {
    let mut context = TestContext::new();
    let (case, dina) = context.case_of("Dina", Some("2008-11-25"));
    assert!(child_view_of_person(&context.open(), dina, case).unwrap().is_some());
    context.today = day("2026-11-25");
    assert!(child_view_of_person(&context.open(), dina, case).unwrap().is_none());
}

#[test]
fn the_child_part_is_there_where_an_age_allows_it_or_anyone_believes_it() {
    let mut context = TestContext::new();
    let table: [(Option<i64>, Option<bool>, bool); 5] = [
        (Some(17), None, true),
        (Some(18), None, false),
        (None, None, false),
        (None, Some(true), true),
        // Somebody doubts it; the age still allows it.
        (Some(17), Some(false), true),
    ];
    for (from, possible, child) in table {
        let (case, tamu) = context.case_of("Tamu", None);
        let today = context.today;
        let told = fields(|tamu| {
            tamu.set_value_or_leave(person::AGE_FROM, from)
                .set_value_or_leave(person::AGE_TO, from.map(|_| 22))
                .set_value_or_leave(person::AGE_AS_OF, from.map(|_| FuzzyDate::on_known_day(today)))
                .set_value_or_leave(person::POSSIBLE_CHILD, possible)
        });
        context.edit(person::RECORD, tamu, told);
        assert_eq!(
            child_view_of_person(&context.open(), tamu, case).unwrap().is_some(),
            child,
            "{from:?} {possible:?}"
        );
    }
}

#[test]
fn profile_guardians_and_steps_are_shown_and_what_was_taken_back_is_not() {
    let mut context = TestContext::new();
    let (case, dina) = context.case_of("Dina", Some("2012-03-01"));
    context.part(child_profile::RECORD, dina, fields(|profile| profile.set(child_profile::FAMILY_CONTACT_SAFE, false)));
    let appointed = fields(|hana| hana.set(guardian::STATUS, "appointed".to_owned()));
    context.part(guardian::RECORD, dina, appointed.clone());
    let mistake = context.part(guardian::RECORD, dina, appointed);
    context.void(guardian::RECORD, mistake);
    let waits = step(&mut context, case, Some("2026-11-21"), None);
    let done = step(&mut context, case, Some("2026-11-01"), Some("2026-11-20"));
    let later = step(&mut context, case, Some("2026-11-25"), None);
    let undated = step(&mut context, case, None, None);
    let view = child_view_of_person(&context.open(), dina, case).unwrap().unwrap();
    assert!(view.profile.is_some());
    assert_eq!(view.guardians.len(), 1);
    let steps: Vec<(RecordId, i64)> = view.best_interests.iter().map(|step| (step.record, step.waited_days)).collect();
    assert_eq!(steps, [(waits, 3), (later, 0), (undated, 0), (done, 0)]);
}

#[test]
fn who_turns_eighteen_within_the_days_is_named_with_the_days_that_are_left() {
    let mut context = TestContext::new();
    let mut born = |alias: &str, on: &str| context.case_of(alias, Some(on)).0;
    let today = born("Today", "2008-11-24");
    let last = born("Last", "2008-12-24");
    born("Yesterday", "2008-11-23");
    born("Too late", "2008-12-25");
    born("Grown", "1990-12-01");
    let leap = born("Leap", "2008-02-29");
    let found = children_turning_18(&context.open(), 30).unwrap();
    let days: Vec<(CaseId, Option<i64>)> = found.iter().map(|one| (one.case, one.days)).collect();
    assert_eq!(days, [(today, Some(0)), (last, Some(30))]);
    context.today = day("2026-02-28");
    let found = children_turning_18(&context.open(), 1).unwrap();
    assert_eq!(found.iter().map(|one| (one.case, one.days)).collect::<Vec<_>>(), [(leap, Some(1))], "on 1 March");
}

#[test]
fn a_year_of_birth_alone_is_named_without_a_day() {
    let mut context = TestContext::new();
    let (case, noor) = context.case_of("Noor", None);
    let year = |year| fields(|noor| noor.set(person::BIRTH, FuzzyDate::in_whole_year(year).unwrap()));
    context.edit(person::RECORD, noor, year(2008));
    let found = children_turning_18(&context.open(), 30).unwrap();
    assert_eq!(found.iter().map(|one| (one.case, one.days)).collect::<Vec<_>>(), [(case, None)]);
    context.edit(person::RECORD, noor, year(2010));
    assert!(children_turning_18(&context.open(), 30).unwrap().is_empty());
}
