//! Draft, sent, answered: what may follow what, and what is written down.

use super::ReferralAnswer::{Accepted, Completed, Refused, Withdrawn};
use super::*;

#[test]
fn only_the_steps_of_the_work_are_possible() {
    use Status::{Accepted, Completed, Draft, Refused, Sent, Withdrawn};
    let may = [
        (Draft, Sent),
        (Draft, Withdrawn),
        (Sent, Accepted),
        (Sent, Refused),
        (Sent, Completed),
        (Sent, Withdrawn),
        (Accepted, Refused),
        (Accepted, Completed),
        (Accepted, Withdrawn),
    ];
    for from in Status::ALL {
        for to in Status::ALL {
            assert_eq!(from.may_become(to), may.contains(&(from, to)), "{from:?} to {to:?}");
            assert_eq!(from.become_next(to).is_ok(), may.contains(&(from, to)));
        }
    }
}

#[test]
fn every_request_keeps_to_the_steps() {
    let reach = |story: &mut Story, status: Status| -> RecordId {
        let name = story.name();
        let record = story.draft(&[name]);
        let (is_sent, answers): (bool, &[ReferralAnswer]) = match status {
            Status::Draft => (false, &[]),
            Status::Sent => (true, &[]),
            Status::Accepted => (true, &[Accepted]),
            Status::Refused => (true, &[Refused]),
            Status::Completed => (true, &[Accepted, Completed]),
            Status::Withdrawn => (false, &[Withdrawn]),
        };
        if is_sent {
            story.send(record, "2026-11-24").unwrap();
        }
        for answer in answers {
            story.answer(record, *answer, "2026-11-24").unwrap();
        }
        record
    };
    let mut story = Story::new();
    for from in Status::ALL {
        for (to, answer) in [
            (Status::Sent, None),
            (Status::Accepted, Some(Accepted)),
            (Status::Refused, Some(Refused)),
            (Status::Completed, Some(Completed)),
            (Status::Withdrawn, Some(Withdrawn)),
        ] {
            let record = reach(&mut story, from);
            let result = match answer {
                None => story.send(record, "2026-11-24"),
                Some(answer) => story.answer(record, answer, "2026-11-24"),
            };
            if from.may_become(to) {
                result.unwrap();
                assert_eq!(story.one(record).status, to.stored_code());
            } else {
                assert_eq!(refusal(result).code, "referral-step", "{from:?} to {to:?}");
                assert_eq!(story.one(record).status, from.stored_code());
            }
        }
    }
    assert!(story.context.verifies());
}

#[test]
fn what_may_be_noted_is_offered_and_each_answer_keeps_its_own_day() {
    let mut story = Story::new();
    let name = story.name();
    let record = story.draft(&[name]);
    let offered = |story: &mut Story| story.one(record).answers;
    assert_eq!(offered(&mut story), [], "a draft is nowhere yet");
    story.send(record, "2026-11-24").unwrap();
    assert_eq!(offered(&mut story), [Accepted, Refused, Completed, Withdrawn]);
    story.context.today = day("2026-12-02");
    story.answer(record, Accepted, "2026-11-30").unwrap();
    assert_eq!(offered(&mut story), [Refused, Completed, Withdrawn]);
    story.answer(record, Completed, "2026-12-01").unwrap();
    let done = story.one(record);
    assert_eq!((done.answered_on, done.completed_on), (Some(day("2026-11-30")), Some(day("2026-12-01"))));
    assert_eq!(offered(&mut story), []);
}

#[test]
fn sending_writes_down_the_lines_the_day_and_the_consent_and_tells_the_journal_before() {
    let mut story = Story::new();
    let name = story.name();
    let record = story.draft(std::slice::from_ref(&name));
    let before = story.context.events().len();
    story.send(record, "2026-11-23").unwrap_err();
    story.context.today = day("2026-11-25");
    story.send(record, "2026-11-24").unwrap();
    let events = story.context.events();
    let exported: Vec<_> = events[before..].iter().filter(|event| event.kind == EventKind::Exported).collect();
    assert_eq!(exported.len(), 1);
    assert_eq!(exported[0].subject, Some(story.case.0));
    assert_eq!(exported[0].counts, [("lines".to_owned(), 1)]);
    let sent = story.one(record);
    assert_eq!((sent.status.as_str(), sent.sent_on), ("sent", Some(day("2026-11-24"))));
    assert_eq!(sent.lines.iter().map(ReferralLine::name_of_line).collect::<Vec<_>>(), [name]);
    assert!(sent.lines.iter().all(|line| line.value == Answer::Blank), "what it said then is in the history");
    assert!(story.context.find(referral::RECORD, record).fields.known_value_of(referral::CONSENT).is_some());
}

#[test]
fn a_consent_taken_back_after_the_draft_holds_the_referral_back() {
    let mut story = Story::new();
    let name = story.name();
    let record = story.draft(&[name]);
    story.takes_back("share_health");
    let before = story.context.events().len();
    assert_eq!(refusal(story.send(record, "2026-11-24")).code, "recipient-consent_withdrawn");
    assert_eq!(story.one(record).status, "draft");
    assert_eq!(story.context.events().len(), before, "nothing went out, nothing is said to have");
}

#[test]
fn the_organisation_is_looked_at_again_on_the_day() {
    let mut story = Story::new();
    let name = story.name();
    let record = story.draft(&[name]);
    let clinic = story.clinic;
    story.context.edit(
        organisation::RECORD,
        clinic,
        fields(|clinic| clinic.set(organisation::SHARES_WITH_IMMIGRATION, "yes".to_owned())),
    );
    assert_eq!(refusal(story.send(record, "2026-11-24")).code, "recipient-shares_with_immigration");
}

#[test]
fn a_line_that_may_not_leave_any_more_holds_the_whole_page_back() {
    let mut story = Story::new();
    let case = story.case;
    let done = story.context.part(
        assistance::RECORD,
        case,
        fields(|done| done.set(assistance::KIND, "medical_general".to_owned())),
    );
    let name = story.name();
    let record = story.draft(&[name, format!("assistance/{done}/kind")]);
    story.context.edit(
        assistance::RECORD,
        done,
        fields(|done| done.set(assistance::KIND, "legal_representation".to_owned())),
    );
    let refused = refusal(story.send(record, "2026-11-24"));
    assert_eq!(refused.code, "referral-lines-stay");
    assert_eq!(refused.args["count"], crate::base::error::Arg::Number(1));
}

#[test]
fn days_that_cannot_be_are_refused() {
    let mut story = Story::new();
    let name = story.name();
    let record = story.draft(&[name]);
    assert_eq!(refusal(story.send(record, "2026-11-25")).code, "referral-day-ahead");
    assert_eq!(
        refusal(story.send(record, "2026-11-23")).code,
        "recipient-consent_not_asked",
        "the day before she agreed"
    );
    story.send(record, "2026-11-24").unwrap();
    assert_eq!(refusal(story.answer(record, Accepted, "2026-11-23")).code, "referral-day-before-sent");
    assert_eq!(refusal(story.answer(record, Accepted, "2026-11-25")).code, "referral-day-ahead");
}

#[test]
fn a_no_has_a_reason_and_nothing_else_has() {
    let mut story = Story::new();
    let name = story.name();
    let record = story.draft(&[name]);
    story.send(record, "2026-11-24").unwrap();
    let answer = |answer, reason: Option<&str>| AnswerReferral {
        record,
        answer,
        on: day("2026-11-24"),
        refusal_reason: reason.map(str::to_owned),
    };
    assert_eq!(refusal(story.context.run(answer(Refused, None))).code, "referral-reason-missing");
    assert_eq!(refusal(story.context.run(answer(Refused, Some("bad mood")))).code, "field-code");
    story.context.ask(answer(Refused, Some("no_capacity")));
    assert_eq!(story.one(record).refusal_reason.as_deref(), Some("no_capacity"));
}

#[test]
fn who_waits_longest_stands_first_and_an_answer_ends_the_waiting() {
    let mut story = Story::new();
    let name = story.name();
    let first = story.draft(std::slice::from_ref(&name));
    story.send(first, "2026-11-24").unwrap();
    story.context.today = day("2026-11-27");
    let second = story.draft(&[name]);
    story.send(second, "2026-11-27").unwrap();
    story.context.today = day("2026-12-01");
    let listed = |story: &mut Story, view| -> Vec<(RecordId, i64)> {
        let views = story.context.ask(ListReferrals { view });
        views.into_iter().map(|view| (view.record, view.waited_days)).collect()
    };
    assert_eq!(listed(&mut story, ReferralsShown::Open), [(first, 7), (second, 4)]);
    story.answer(first, Refused, "2026-12-01").unwrap();
    assert_eq!(listed(&mut story, ReferralsShown::Open), [(second, 4)]);
    assert_eq!(listed(&mut story, ReferralsShown::All).len(), 2);
}

#[test]
fn a_draft_can_be_changed_and_undone_and_a_sent_referral_cannot() {
    let mut story = Story::new();
    let name = story.name();
    let record = story.draft(&[]);
    story.context.ask(story.draft_request(Some(record), std::slice::from_ref(&name)));
    assert!(story.one(record).lines.iter().any(|line| line.ticked));
    assert_eq!(story.context.open().ledger.undo().unwrap().as_deref(), Some("draft_referral"));
    assert!(story.one(record).lines.iter().all(|line| !line.ticked));
    story.context.ask(story.draft_request(Some(record), &[name]));
    story.send(record, "2026-11-24").unwrap();
    assert_eq!(refusal(story.context.open().ledger.undo()).code, "undo-written-over");
    assert_eq!(story.one(record).status, "sent");
    assert_eq!(refusal(story.context.run(story.draft_request(Some(record), &[]))).code, "referral-already-sent");
}

#[test]
fn a_draft_of_another_case_or_with_invented_lines_is_refused() {
    let mut story = Story::new();
    let name = story.name();
    let record = story.draft(&[name]);
    let (other, _) = story.context.case_of("Noor", None);
    let elsewhere = DraftReferral { case: other, ..story.draft_request(Some(record), &[]) };
    assert_eq!(refusal(story.context.run(elsewhere)).code, "record-missing");
    for invented in ["person/x/name_used", "person", &format!("person/{}/bank_account", story.person)] {
        let request = story.draft_request(None, &[invented.to_owned()]);
        assert_eq!(refusal(story.context.run(request)).code, "referral-line-unknown", "{invented}");
    }
    let nothing = DraftReferral { services: BTreeSet::new(), ..story.draft_request(None, &[]) };
    assert_eq!(refusal(story.context.run(nothing)).code, "recipient-no_service");
    let unknown = DraftReferral { services: codes(&["magic"]), ..story.draft_request(None, &[]) };
    assert_eq!(refusal(story.context.run(unknown)).code, "field-code");
}

#[test]
fn a_line_of_somebody_else_is_never_ticked() {
    let mut story = Story::new();
    let (_, other) = story.context.case_of("Noor", None);
    let foreign = format!("person/{other}/name_used");
    let preview = story.preview(Some(std::slice::from_ref(&foreign)));
    assert!(preview.lines.iter().all(|line| !line.ticked));
    let record = story.draft(&[foreign]);
    assert_eq!(refusal(story.send(record, "2026-11-24")).code, "referral-lines-stay");
}
