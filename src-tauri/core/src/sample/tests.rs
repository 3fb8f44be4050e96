use super::*;
use crate::base::ids::RecordId;
use crate::cases::ListCases;
use crate::context::test_context::TestDesk;
use crate::dictionary::keys::{RecordKey, assistance, case, note, person};
use crate::ledger::rows::{self, Stored};

fn all(desk: &mut TestDesk, kind: RecordKey) -> Vec<Stored> {
    let open = desk.open();
    rows::select(open.connection(), open.dictionary(), kind.name, "voided = 0", &[]).unwrap()
}

fn find(desk: &mut TestDesk, typed: &str) -> usize {
    let list = ListCases { find: typed.to_owned(), view: "all".to_owned(), order: None, from: 0, count: 100 };
    desk.ask(list).rows.len()
}

#[test]
fn the_house_has_forty_cases_is_marked_and_verifies() {
    let mut desk = TestDesk::new();
    fill(&mut desk.open()).unwrap();
    assert_eq!(all(&mut desk, case::RECORD).len(), 40);
    assert!(desk.open().ledger.store.meta(MARK).unwrap().is_some());
    assert!(desk.verifies());
}

#[test]
fn the_house_is_found_in_its_scripts_and_by_code() {
    let mut desk = TestDesk::new();
    fill(&mut desk.open()).unwrap();
    for typed in ["Selam", "ሰላም", "K7-204", "Оксана", "oksana", "امین", "Anahit", "শিউলি"] {
        assert!(find(&mut desk, typed) > 0, "{typed}");
    }
}

#[test]
fn what_waits_and_what_is_for_today_stand_on_their_days_whenever_the_house_is_filled() {
    for today in ["2026-11-24", "2028-02-29", "2027-03-31"] {
        let mut desk = TestDesk::new();
        desk.today = crate::context::test_context::day(today);
        fill(&mut desk.open()).unwrap();
        let due = |sql: &str, desk: &mut TestDesk| -> u32 {
            desk.open().connection().query_row(sql, [today], |row| row.get(0)).unwrap()
        };
        assert_eq!(due("SELECT count(*) FROM record_task WHERE due_on < ?1", &mut desk), 1, "{today}");
        assert_eq!(due("SELECT count(*) FROM record_task WHERE due_on = ?1", &mut desk), 3);
        assert_eq!(due("SELECT count(*) FROM record_best_interests WHERE due_on = ?1", &mut desk), 1);
        assert_eq!(due("SELECT count(*) FROM record_consent_record WHERE ask_again_on = ?1", &mut desk), 1);
        let sent = "SELECT count(*) FROM record_referral WHERE status = 'sent' AND sent_on = date(?1, '-12 days')";
        assert_eq!(due(sent, &mut desk), 1);
    }
}

#[test]
fn enriched_cases_have_names_ten_assistances_and_two_notes() {
    let mut desk = TestDesk::new();
    let cases: Vec<RecordId> = (0..5).map(|_| desk.case_of("x", None).0).collect();
    enrich(&mut desk.open(), 7, &cases).unwrap();
    assert_eq!(all(&mut desk, assistance::RECORD).len(), 50);
    assert_eq!(all(&mut desk, note::RECORD).len(), 10);
    assert!(all(&mut desk, person::RECORD).iter().all(|p| p.fields.known(person::NAME_USED).is_some_and(|n| n != "x")));
    assert!(desk.verifies());
}

#[test]
fn the_same_seed_makes_the_same_people_and_another_seed_others() {
    let made = |seed| {
        let mut desk = TestDesk::new();
        generate(&mut desk.open(), seed, 6).unwrap();
        let mut names: Vec<String> =
            all(&mut desk, person::RECORD).iter().filter_map(|p| p.fields.known(person::NAME_USED).cloned()).collect();
        names.sort();
        names
    };
    assert_eq!(made(1), made(1));
    assert_ne!(made(1), made(2));
}
