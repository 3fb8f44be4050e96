//! Events of a session: those at an unlock, and those that a full disk kept out for a while.

use crate::api::App;
use crate::api::test_app::{ANA, FINN, app, create, join, ok, unlock};
use crate::base::clock::FixedClock;
use crate::ledger::journal::{self, Event, EventKind};
use crate::vault::files::reserve::EVENTS_MAX;
use chrono::{TimeDelta, TimeZone as _, Utc};
use serde_json::json;

/// The events of one kind in the journal of the cases, oldest first.
fn events_of(app: &App, kind: EventKind) -> Vec<Event> {
    let all = |session: &mut super::Session| {
        session.with_cases(|context| journal::newest_events(context.connection(), 10_000))
    };
    let mut events = app.with_session(all).unwrap();
    events.retain(|event| event.kind == kind);
    events.reverse();
    events
}

/// The certificate of who is at the keyboard.
fn certificate(app: &App) -> [u8; 32] {
    app.with_session(|session| session.while_unlocked().unwrap().open.author.certificate)
}

#[test]
fn each_sealing_of_a_store_key_is_an_event_that_says_to_whom_and_by_whom_also_at_an_unlock() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app, &["lead", "admin"]);
    let of_ana = certificate(&app);
    join(&app, "ben", "caseworker", FINN);
    let of_ben = certificate(&app);
    // ana does nothing but unlock: her program seals the cases to ben.
    unlock(&app, "ana", ANA);
    let sealed = events_of(&app, EventKind::Sealed);
    let [event] = sealed.as_slice() else { panic!("{sealed:?}") };
    assert_eq!((event.certificate, event.subject), (of_ana, of_ben.first_chunk().copied()));
    assert_eq!(event.counts, [("cases".to_owned(), 1)]);
    unlock(&app, "ben", FINN);
    unlock(&app, "ana", ANA);
    assert_eq!(events_of(&app, EventKind::Sealed).len(), 1, "what is sealed already is not sealed again");
}

#[test]
fn a_sealing_that_a_crash_kept_out_of_the_journal_is_in_it_after_the_next_unlock_whoever_does_it() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app, &["lead", "admin"]);
    let of_ana = certificate(&app);
    join(&app, "ben", "caseworker", FINN);
    app.with_session(super::Session::lock_session).unwrap();
    // The program ends between the sealing and the event.
    app.with_session(|session| {
        let folder = session.config.folder.clone();
        let environment = &mut super::Session::environment(&mut session.config);
        drop(crate::vault::unlock_vault(&folder, "ana", ANA, environment).unwrap());
    });
    ok(&app, "unlock", json!({ "handle": "ben", "passphrase": FINN }));
    let sealed = events_of(&app, EventKind::Sealed);
    assert_eq!(sealed.iter().map(|event| event.certificate).collect::<Vec<_>>(), [of_ana]);
}

#[test]
fn events_that_a_full_disk_kept_out_are_in_the_journal_with_their_time_when_there_is_room_also_after_a_lock() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app, &["lead", "admin"]);
    let cases = crate::store::StoreKind::Cases;
    let before = events_of(&app, EventKind::Listed).len();
    let keep = |kind| app.with_session(|session| session.keep_in_reserve(cases, kind, Some([7; 16])));
    keep(EventKind::Listed).unwrap();
    keep(EventKind::Opened).unwrap();
    app.with_session(super::Session::lock_session).unwrap();
    ok(&app, "unlock", json!({ "handle": "ana", "passphrase": ANA }));
    let listed = events_of(&app, EventKind::Listed);
    assert_eq!(listed.len(), before + 1);
    assert_eq!(listed.last().unwrap().subject, Some([7; 16]));
    let opened = events_of(&app, EventKind::Opened);
    assert!(listed.last().unwrap().at < opened.last().unwrap().at, "each keeps the time at which it was");
    let events = events_of(&app, EventKind::Opened).len();
    unlock(&app, "ana", ANA);
    assert_eq!(events_of(&app, EventKind::Opened).len(), events, "and is taken in once");
}

#[test]
fn where_not_even_the_reserve_takes_an_event_nothing_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app, &["lead", "admin"]);
    let cases = crate::store::StoreKind::Cases;
    let keep = || app.with_session(|session| session.keep_in_reserve(cases, EventKind::Listed, None));
    for _ in 0..EVENTS_MAX {
        keep().unwrap();
    }
    assert!(keep().unwrap_err().is_disk_full());
    // With room again the journal takes them all, and the reserve is free.
    assert!(events_of(&app, EventKind::Listed).len() >= EVENTS_MAX);
    keep().unwrap();
}

#[test]
fn a_reserve_that_somebody_took_away_is_told_at_the_next_unlock_and_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app, &["lead", "admin"]);
    std::fs::remove_file(folder.path().join("vault/cases.reserve")).unwrap();
    let told = unlock(&app, "ana", ANA)["alarms"].clone();
    assert!(told.to_string().contains("reserve-missing"), "{told}");
    assert_eq!(unlock(&app, "ana", ANA)["alarms"], json!([]));
}

#[test]
fn every_list_that_shows_names_is_in_the_journal_before_it_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app, &["lead", "admin"]);
    join(&app, "ben", "caseworker", FINN);
    unlock(&app, "ana", ANA);
    for (name, payload) in [
        ("show_today", json!({ "whose": "mine" })),
        ("list_referrals", json!({ "view": "all" })),
        ("plan_hand_over", json!({ "to": "ben", "cases": null, "whole": false })),
    ] {
        let before = events_of(&app, EventKind::Listed).len();
        ok(&app, name, payload);
        assert_eq!(events_of(&app, EventKind::Listed).len(), before + 1, "{name}");
    }
}

#[test]
fn a_clock_that_is_far_from_the_last_work_is_told_at_the_unlock() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    create(&app, &["lead", "admin"]);
    let on = |day: i64| {
        let noon = Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap() + TimeDelta::days(day);
        app.with_session(|session| session.config.clock = Box::new(FixedClock(noon)));
        unlock(&app, "ana", ANA)["alarms"].clone()
    };
    assert_eq!(on(0), json!([]));
    assert!(on(-2).to_string().contains("clock-behind"));
    assert_eq!(on(30), json!([]));
    assert!(on(30 + 32).to_string().contains("clock-ahead"));
    // Looking is no work: a clock that is wrong does not become right by it.
    assert!(on(30 + 33).to_string().contains("clock-ahead"));
    ok(&app, "start_case", json!({ "needs": [] }));
    assert_eq!(on(30 + 34), json!([]), "work goes on from there");
}
