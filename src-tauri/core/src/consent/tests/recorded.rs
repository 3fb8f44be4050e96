//! Consent as a caseworker records it, and what may leave because of it.

use super::*;
use crate::people::{NotesAnswer, StartCase};

fn adult() -> (TestContext, CaseId, OrganisationRecordId) {
    let mut context = TestContext::new();
    let (case, _) = context.case_of("Selam", Some("2001-05-02"));
    let clinic = context.organisation("Harbour Street Clinic", "health", Some("no"));
    (context, case, clinic)
}

#[test]
fn a_consent_is_in_force_until_it_is_taken_back_and_again_when_it_is_given_anew() {
    let (mut context, case, clinic) = adult();
    assert_eq!(reason(&mut context, case, clinic, &["medical_general"]), "recipient-consent_not_asked");
    said(&mut context, case, HEALTH, State::Given, "person");
    assert!(refer(&mut context, case, clinic, &["medical_general"]).is_ok());
    context.ask(withdraw(case, HEALTH, "person"));
    assert_eq!(reason(&mut context, case, clinic, &["medical_general"]), "recipient-consent_withdrawn");
    said(&mut context, case, HEALTH, State::Given, "person");
    assert!(refer(&mut context, case, clinic, &["medical_general"]).is_ok());
    assert!(context.verifies());
}

#[test]
fn each_no_is_told_by_its_own_reason() {
    for (state, expected) in [
        (State::Refused, "recipient-consent_refused"),
        (State::NotNow, "recipient-consent_not_now"),
        (State::NotAsked, "recipient-consent_not_asked"),
    ] {
        let (mut context, case, clinic) = adult();
        said(&mut context, case, HEALTH, state, "person");
        let refused = refusal(refer(&mut context, case, clinic, &["medical_general"]));
        assert_eq!(refused.code, expected);
        assert!(refused.args.contains_key("scope"));
    }
}

#[test]
fn two_rows_that_do_not_know_each_other_are_both_in_force_and_the_no_wins() {
    let (mut context, case, clinic) = adult();
    said(&mut context, case, HEALTH, State::Given, "person");
    context.sits_down("ben");
    let apart = fields(|row| {
        row.set(consent_record::SCOPE, HEALTH.to_owned())
            .set(consent_record::STATE, "withdrawn".to_owned())
            .set(consent_record::GIVEN_BY, "person".to_owned())
    });
    context.part(consent_record::RECORD, case, apart);
    assert_eq!(standing(&mut context, case, Some(clinic)).state, State::Withdrawn);
    said(&mut context, case, HEALTH, State::Given, "person");
    assert!(standing(&mut context, case, Some(clinic)).is_standing_yes(), "the new yes names both");
}

#[test]
fn a_yes_to_the_clinic_alone_opens_the_door_to_the_clinic_alone() {
    let (mut context, case, clinic) = adult();
    let other = context.organisation("Hill Clinic", "health", Some("no"));
    said(&mut context, case, HEALTH, State::Refused, "person");
    context.ask(RecordConsent { recipient: Some(clinic), ..record_consent(case, HEALTH, State::Given, "person") });
    assert!(refer(&mut context, case, clinic, &["medical_general"]).is_ok());
    assert_eq!(reason(&mut context, case, other, &["medical_general"]), "recipient-consent_refused");
    context.ask(withdraw(case, HEALTH, "person"));
    assert_eq!(reason(&mut context, case, clinic, &["medical_general"]), "recipient-consent_withdrawn");
}

#[test]
fn every_service_needs_its_own_scope() {
    let (mut context, case, clinic) = adult();
    said(&mut context, case, HEALTH, State::Given, "person");
    let refused = refusal(refer(&mut context, case, clinic, &["medical_general", "legal_information"]));
    assert_eq!(refused.code, "recipient-consent_not_asked");
    assert_eq!(refused.args["scope"], crate::base::error::Arg::Text("share_legal".to_owned()));
    assert_eq!(reason(&mut context, case, clinic, &[]), "recipient-no_service");
}

#[test]
fn a_child_of_seventeen_needs_both_voices_and_is_asked_anew_on_the_birthday() {
    let mut context = TestContext::new();
    let (case, _) = context.case_of("Dina", Some("2008-11-25"));
    let clinic = context.organisation("Harbour Street Clinic", "health", Some("no"));
    said(&mut context, case, HEALTH, State::Given, "guardian");
    assert_eq!(reason(&mut context, case, clinic, &["medical_general"]), "recipient-assent_missing");
    // The child's own yes is written as assent, whatever the form called it.
    let yes = said(&mut context, case, HEALTH, State::Given, "person");
    let stored = context.find(consent_record::RECORD, yes);
    assert_eq!(stored.fields.known_value_of(consent_record::STATE).map(String::as_str), Some("assent"));
    assert!(refer(&mut context, case, clinic, &["medical_general"]).is_ok(), "the day before");
    context.today = day("2026-11-25");
    assert_eq!(reason(&mut context, case, clinic, &["medical_general"]), "recipient-consent_expired");
    said(&mut context, case, HEALTH, State::Given, "person");
    assert!(refer(&mut context, case, clinic, &["medical_general"]).is_ok());
}

#[test]
fn a_childs_yes_at_intake_is_assent_waits_for_the_guardian_and_ends_with_childhood() {
    let mut context = TestContext::new();
    let arrives = |context: &mut TestContext, age: &str, says: NotesAnswer| {
        let notes_consent = Some(says);
        let start = StartCase {
            alias: Some("Tamu".to_owned()),
            language: None,
            with_interpreter: None,
            age: Some(age.to_owned()),
            needs: Vec::new(),
            notes_consent,
        };
        context.ask(start).case
    };
    let notes = |context: &mut TestContext, case: CaseId| {
        let opened = context.open();
        let said = Consents::consents_of_case(&opened, case.as_record_id()).unwrap().standing_on_day(
            "case_management",
            None,
            opened.today,
        );
        (said.state, said.missing)
    };
    let child = arrives(&mut context, "17 to 19", NotesAnswer::Given);
    assert_eq!(notes(&mut context, child), (State::Assent, Some(Missing::Guardian)));
    let grown = arrives(&mut context, "18", NotesAnswer::Given);
    assert_eq!(notes(&mut context, grown), (State::Given, None));
    let later = arrives(&mut context, "16", NotesAnswer::NotNow);
    assert_eq!(notes(&mut context, later), (State::NotNow, None));
    context.today = day("2028-12-01");
    assert_eq!(notes(&mut context, child).0, State::Expired, "grown by now: nobody has asked the adult");
    assert_eq!(notes(&mut context, grown).0, State::Given);
    assert!(context.verifies());
}

#[test]
fn the_childs_word_beside_the_guardians_is_a_row_of_its_own() {
    let mut context = TestContext::new();
    let (case, person) = context.case_of("Tamu", None);
    context.edit(person::RECORD, person, fields(|tamu| tamu.set(person::POSSIBLE_CHILD, true)));
    let both =
        |agrees| RecordConsent { assent: Some(agrees), ..record_consent(case, HEALTH, State::Given, "guardian") };
    context.ask(both(true));
    assert!(standing(&mut context, case, None).is_standing_yes());
    context.ask(withdraw(case, HEALTH, "child"));
    assert_eq!(standing(&mut context, case, None).state, State::Withdrawn);
    said(&mut context, case, HEALTH, State::Given, "guardian");
    assert_eq!(standing(&mut context, case, None).state, State::Withdrawn, "a guardian cannot undo the child's no");
    context.ask(both(true));
    assert!(standing(&mut context, case, None).is_standing_yes());
    context.ask(both(false));
    assert_eq!(standing(&mut context, case, None).state, State::Refused);
}

#[test]
fn what_is_no_answer_is_refused() {
    let (mut context, case, _) = adult();
    let (child, _) = context.case_of("Dina", Some("2012-01-01"));
    let with = |case, state, given_by| record_consent(case, HEALTH, state, given_by);
    let table = [
        (RecordConsent { scopes: Vec::new(), ..with(case, State::Given, "person") }, "consent-scope-missing"),
        (with(case, State::Withdrawn, "person"), "consent-state-not-an-answer"),
        (with(case, State::Expired, "person"), "consent-state-not-an-answer"),
        (with(case, State::Given, "guardian"), "consent-adult-answers-herself"),
        (with(child, State::Assent, "guardian"), "consent-assent-is-the-childs"),
        (with(child, State::Given, "best_interests"), "consent-reason-missing"),
        (with(child, State::Given, "a passer-by"), "field-code"),
        (RecordConsent { scopes: vec!["everything".to_owned()], ..with(case, State::Given, "person") }, "field-code"),
        (
            RecordConsent { valid_until: Some(day("2026-11-23")), ..with(case, State::Given, "person") },
            "consent-valid-until-past",
        ),
        (
            RecordConsent { recipient: Some(CLINIC.as_organisation_id()), ..with(case, State::Given, "person") },
            "record-missing",
        ),
    ];
    for (request, code) in table {
        assert_eq!(refusal(context.run(request)).code, code);
    }
    assert_eq!(standing(&mut context, case, None).state, State::NotAsked, "nothing was written");
}

#[test]
fn best_interests_stand_in_for_a_guardian_with_a_reason() {
    let mut context = TestContext::new();
    let (case, _) = context.case_of("Dina", Some("2012-01-01"));
    context.ask(RecordConsent {
        reason: Some("The guardian is suspected.".to_owned()),
        assent: Some(true),
        ..record_consent(case, HEALTH, State::Given, "best_interests")
    });
    assert!(standing(&mut context, case, None).is_standing_yes());
}

#[test]
fn after_not_now_the_person_is_asked_again_in_three_days() {
    let (mut context, case, _) = adult();
    said(&mut context, case, "case_management", State::NotNow, "person");
    let rows = consent_ladder(&context.open(), case).unwrap();
    assert_eq!(rows[0].ask_again_on, Some(day("2026-11-27")));
}

#[test]
fn the_ladder_shows_what_stands_and_what_was_not_asked() {
    let (mut context, case, clinic) = adult();
    said(&mut context, case, HEALTH, State::Refused, "person");
    said(&mut context, case, HEALTH, State::Given, "person");
    context.ask(RecordConsent {
        recipient: Some(clinic),
        valid_until: Some(day("2026-11-24")),
        ..record_consent(case, "share_legal", State::Given, "person")
    });
    let shown = |context: &mut TestContext| -> Vec<(String, State, Option<String>)> {
        let rows = consent_ladder(&context.open(), case).unwrap();
        rows.into_iter().map(|row| (row.scope, row.state, row.recipient.map(|named| named.name))).collect()
    };
    let clinics = Some("Harbour Street Clinic".to_owned());
    assert_eq!(
        shown(&mut context),
        [
            ("case_management".to_owned(), State::NotAsked, None),
            (HEALTH.to_owned(), State::Given, None),
            ("share_legal".to_owned(), State::Given, clinics.clone()),
            ("statistics".to_owned(), State::NotAsked, None),
        ]
    );
    context.today = day("2026-11-25");
    assert_eq!(shown(&mut context)[2], ("share_legal".to_owned(), State::Expired, clinics));
}

#[test]
fn an_immigration_authority_and_who_shares_with_one_never_receive() {
    let (mut context, case, _) = adult();
    said(&mut context, case, HEALTH, State::Given, "person");
    for (kind, shares, code) in [
        ("immigration", Some("no"), "recipient-immigration"),
        ("immigration", None, "recipient-immigration"),
        ("health", Some("yes"), "recipient-shares_with_immigration"),
        ("health", Some("not_known"), "recipient-shares_not_known"),
        ("health", None, "recipient-shares_not_known"),
    ] {
        let organisation = context.organisation("Somewhere", kind, shares);
        assert_eq!(reason(&mut context, case, organisation, &["medical_general"]), code);
    }
}

#[test]
fn an_answer_holds_for_a_year_and_not_a_day_longer() {
    let (mut context, case, clinic) = adult();
    said(&mut context, case, HEALTH, State::Given, "person");
    let answered = |context: &mut TestContext, on: &str| {
        let on = day(on);
        context.edit(organisation::RECORD, clinic, fields(|clinic| clinic.set(organisation::ANSWERED_ON, on)));
        refer(context, case, clinic, &["medical_general"]).map(|_| ()).map_err(|error| error.as_refusal().unwrap().code)
    };
    assert_eq!(answered(&mut context, "2025-11-25"), Ok(()), "364 days");
    assert_eq!(answered(&mut context, "2025-11-24"), Ok(()), "365 days");
    assert_eq!(answered(&mut context, "2025-11-23"), Err("recipient-answer_old".to_owned()), "366 days");
    assert_eq!(answered(&mut context, "2026-11-25"), Err("recipient-answer_undated".to_owned()), "tomorrow");
    context.edit(
        organisation::RECORD,
        clinic,
        fields(|clinic| clinic.set_answer(organisation::ANSWERED_ON, crate::dictionary::Answer::Blank)),
    );
    assert_eq!(reason(&mut context, case, clinic, &["medical_general"]), "recipient-answer_undated");
}

#[test]
fn a_consent_of_another_case_of_the_person_opens_nothing() {
    let (mut context, case, clinic) = adult();
    let person = *context.find(case::RECORD, case).fields.known_value_of(case::PERSON).unwrap();
    let second: Fields = fields(|second| second.set(case::PERSON, person).set(case::CODE, "K7-999".to_owned()));
    let second = context.root(case::RECORD, second).as_case_id();
    said(&mut context, case, HEALTH, State::Given, "person");
    assert_eq!(reason(&mut context, second, clinic, &["medical_general"]), "recipient-consent_not_asked");
}
