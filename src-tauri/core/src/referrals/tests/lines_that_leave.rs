//! Lines that may leave, which stay, and which are ticked.

use crate::referrals::tests::*;

fn codes_of(preview: &ReferralPreview, chosen: impl Fn(&ReferralLine) -> bool) -> Vec<String> {
    preview.lines.iter().filter(|line| chosen(line)).map(|line| format!("{}/{}", line.kind, line.field)).collect()
}

#[test]
fn the_least_is_ticked_and_a_note_never_by_itself() {
    let mut story = Story::new();
    let (case, person) = (story.case, story.person);
    story.context.edit(
        person::RECORD,
        person,
        fields(|selam| {
            selam
                .set(person::MAIN_LANGUAGE, "tir".to_owned())
                .set(person::INTERPRETER_NEEDED, true)
                .set(person::NEVER_LEARN, "her uncle".to_owned())
                .set(person::DEPENDANTS_COUNT, 1)
        }),
    );
    story.context.part(note::RECORD, case, fields(|note| note.set(note::TEXT, "She sleeps badly.".to_owned())));
    let preview = story.preview(None);
    assert_eq!(
        codes_of(&preview, |line| line.ticked),
        ["person/name_used", "person/birth", "person/main_language", "person/interpreter_needed"]
    );
    let words = line(&preview, "note", "text");
    assert_eq!((words.allowed, words.ticked, words.why.as_str()), (true, false, "line_by_line"));
    let chosen = story.preview(Some(&[words.name_of_line()]));
    assert_eq!(codes_of(&chosen, |line| line.ticked), ["note/text"], "only what was chosen");
    assert_eq!(line(&chosen, "note", "text").value, Answer::Known(Value::Note("She sleeps badly.".to_owned())));
}

#[test]
fn an_age_is_ticked_instead_of_a_date_of_birth() {
    let mut story = Story::new();
    let person = story.person;
    story.context.edit(person::RECORD, person, fields(|selam| selam.set(person::AGE_FROM, 25).set(person::AGE_TO, 27)));
    let preview = story.preview(None);
    assert_eq!(codes_of(&preview, |line| line.ticked), ["person/name_used", "person/age_from", "person/age_to"]);
    assert!(line(&preview, "person", "birth").allowed);
}

#[test]
fn what_has_no_scope_stays_and_shows_nothing() {
    let mut story = Story::new();
    let person = story.person;
    story.context.part(
        person_identity::RECORD,
        person,
        fields(|names| {
            names
                .set(person_identity::GIVEN_NAME, "Selamawit".to_owned())
                .set(person_identity::ADDRESS_NOTE, "the house behind the mill".to_owned())
                .set(person_identity::PHONE, "555 0100".to_owned())
        }),
    );
    let everything = story.preview(None).lines.iter().map(ReferralLine::name_of_line).collect::<Vec<_>>();
    let preview = story.preview(Some(&everything));
    let address = line(&preview, "person_identity", "address_note");
    assert_eq!((address.allowed, address.ticked, address.why.as_str()), (false, false, "no_scope"));
    assert_eq!(address.value, Answer::Blank);
    let phone = line(&preview, "person_identity", "phone");
    assert_eq!((phone.allowed, phone.why.as_str(), phone.scope.as_deref()), (false, "not_consented", Some("contact")));
    let json = serde_json::to_string(&preview).unwrap();
    assert!(!json.contains("mill") && !json.contains("555"), "{json}");
    assert!(json.contains("Selamawit"), "by service, and she agreed");
}

#[test]
fn an_assistance_leaves_only_where_the_scope_of_its_code_is_granted() {
    let mut story = Story::new();
    let case = story.case;
    let mut done = |kind: &str| {
        story.context.part(
            assistance::RECORD,
            case,
            fields(|done| done.set(assistance::KIND, kind.to_owned()).set(assistance::ON, day("2026-11-02"))),
        )
    };
    let (health, legal) = (done("medical_general"), done("legal_representation"));
    let preview = story.preview(None);
    let allowed = |record: RecordId| -> Vec<(String, bool)> {
        let lines = preview.lines.iter().filter(|line| line.record == record);
        lines.map(|line| (line.field.clone(), line.allowed)).collect()
    };
    assert_eq!(allowed(health), [("kind".to_owned(), true), ("on".to_owned(), true)]);
    assert_eq!(allowed(legal), [("kind".to_owned(), false), ("on".to_owned(), false)], "not its day either");
    story.says(&["share_legal"], State::Given);
    let preview = story.preview(None);
    assert!(preview.lines.iter().filter(|line| line.record == legal).all(|line| line.allowed));
}

#[test]
fn one_code_without_consent_holds_the_whole_record_back() {
    let mut story = Story::new();
    let case = story.case;
    let needs = |needs: &[&str]| {
        let needs = codes(needs);
        fields(|case| case.set(case::NEEDS, needs).set(case::RISK_LEVEL, "high".to_owned()))
    };
    story.context.edit(case::RECORD, case, needs(&["medical_general"]));
    assert!(line(&story.preview(None), "case", "risk_level").allowed);
    story.context.edit(case::RECORD, case, needs(&["medical_general", "legal_information"]));
    let preview = story.preview(None);
    assert!(!line(&preview, "case", "needs").allowed && !line(&preview, "case", "risk_level").allowed);
}

#[test]
fn what_a_person_was_made_to_do_reaches_the_lawyer_only() {
    let mut story = Story::new();
    let case = story.case;
    story.says(&["share_legal", "share_security"], State::Given);
    story.context.part(
        trafficking_experience::RECORD,
        case,
        fields(|told| {
            told.set(trafficking_experience::COMPELLED_OFFENCES, codes(&["document"]))
                .set(trafficking_experience::EXPLOITATION, codes(&["labour", "criminal_activity"]))
                .set(trafficking_experience::ACTS, codes(&["recruitment"]))
        }),
    );
    for (kind, allowed) in
        [("legal", true), ("police", false), ("prosecution_court", false), ("ngo", false), ("embassy", false)]
    {
        let to = story.context.organisation("Somewhere", kind, Some("no"));
        let preview = story.preview_to(to, &["legal_information"], None);
        for field in ["compelled_offences", "exploitation"] {
            let line = line(&preview, "trafficking_experience", field);
            assert_eq!((line.allowed, line.why == "never_to"), (allowed, !allowed), "{kind} {field}");
        }
        assert!(line(&preview, "trafficking_experience", "acts").allowed, "{kind}");
    }
}

#[test]
fn where_nobody_can_receive_no_line_may_leave_and_none_shows_its_value() {
    let mut story = Story::new();
    let office = story.context.organisation("Border and Residence Office", "immigration", Some("no"));
    let name = story.name();
    let preview = story.preview_to(office, &["medical_general"], Some(&[name]));
    assert_eq!((preview.verdict.can, preview.verdict.reason.as_str()), (Can::No, "immigration"));
    assert!(preview.lines.iter().all(|line| !line.allowed && !line.ticked && line.value == Answer::Blank));
    assert_eq!(preview.consent, None);
}

#[test]
fn the_preview_names_the_consent_it_rests_on_or_the_no_that_stands_against_it() {
    let mut story = Story::new();
    assert_eq!(story.preview(None).consent.unwrap().state, State::Given);
    story.takes_back("share_health");
    let preview = story.preview(None);
    assert_eq!((preview.verdict.can, preview.verdict.reason.as_str()), (Can::NotYet, "consent_withdrawn"));
    assert_eq!(preview.verdict.args["scope"], "share_health");
    assert_eq!(preview.consent.unwrap().state, State::Withdrawn);
}

#[test]
fn nothing_of_consent_tasks_or_other_referrals_is_a_line() {
    let mut story = Story::new();
    let name = story.name();
    story.draft(&[name]);
    let preview = story.preview(None);
    assert!(preview.lines.iter().all(|line| !["consent_record", "task", "referral"].contains(&line.kind.as_str())));
}

#[test]
fn every_organisation_gets_its_verdict_who_can_first() {
    let mut story = Story::new();
    story.context.organisation("Border and Residence Office", "immigration", None);
    story.context.organisation("St Brigid Infirmary", "health", Some("not_known"));
    let own = story.context.organisation("Our house", "shelter", Some("no"));
    story.context.edit(organisation::RECORD, own, fields(|own| own.set(organisation::IS_OWN, true)));
    let offers = story.context.organisation("The other clinic", "health", Some("no"));
    let services = codes(&["medical_general"]);
    let offered = services.clone();
    story.context.edit(
        organisation::RECORD,
        offers,
        fields(|offers| offers.set(organisation::SERVICES_OFFERED, offered)),
    );
    let verdicts = story.context.ask(WeighRecipients { case: story.case, services });
    let said: Vec<(&str, Can, &str)> =
        verdicts.iter().map(|v| (v.organisation.name.as_str(), v.can, v.reason.as_str())).collect();
    assert_eq!(
        said,
        [
            ("The other clinic", Can::Yes, "consented"),
            ("Harbour Street Clinic", Can::Yes, "consented"),
            ("St Brigid Infirmary", Can::NotYet, "shares_not_known"),
            ("Border and Residence Office", Can::No, "immigration"),
        ]
    );
}
