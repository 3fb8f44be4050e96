//! Answers that are kept of what was typed at intake.

use super::StartCase;
use super::intake::StartedCase;
use crate::cases::{CaseView, ShowCase};
use crate::context::test_context::TestContext;
use crate::dates::age_range::Age;
use crate::dictionary::keys::person;

fn shown(context: &mut TestContext, age: &str) -> CaseView {
    let intake = StartCase {
        alias: Some("Selam".into()),
        language: None,
        with_interpreter: None,
        age: Some(age.into()),
        needs: Vec::new(),
        notes_consent: None,
    };
    let StartedCase { case, .. } = context.run(intake).unwrap();
    context.run(ShowCase { case }).unwrap()
}

#[test]
fn an_age_that_is_about_right_is_read_again_in_the_words_in_which_it_was_told() {
    let mut context = TestContext::new();
    for (typed, from, to, child) in [("about 16", 14, 18, true), ("unos 16", 14, 18, true), ("حوالي ٢٠", 18, 22, false)]
    {
        let view = shown(&mut context, &format!(" {typed} "));
        assert_eq!(view.age_told.as_deref(), Some(typed));
        assert_eq!(
            view.row.age,
            Some(Age::between_years(Some(from), Some(to))),
            "{typed}: what counts is the range, as ever"
        );
        assert_eq!(view.row.may_be_under_18, child, "{typed}");
    }
}

#[test]
fn of_an_age_that_is_kept_as_it_was_told_no_words_are_kept() {
    let mut context = TestContext::new();
    for typed in ["16", "15 to 19", "under 18", "2009", "about 2009"] {
        let view = shown(&mut context, typed);
        assert_eq!(view.age_told, None, "{typed}");
        assert_eq!(
            context.find(person::RECORD, view.row.person).fields.known_value_of(person::AGE_TOLD),
            None,
            "{typed}"
        );
    }
}
