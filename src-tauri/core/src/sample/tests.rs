use super::*;
use crate::base::ids::RecordId;
use crate::cases::{CasesShown, ListCases};
use crate::context::test_context::TestContext;
use crate::dictionary::keys::{RecordKey, assistance, case, note, person};
use crate::ledger::rows::{self, StoredRecord};

fn all(context: &mut TestContext, kind: RecordKey) -> Vec<StoredRecord> {
    let open = context.open();
    rows::select_records(open.connection(), open.dictionary(), kind.name, "voided = 0", &[]).unwrap()
}

fn find(context: &mut TestContext, typed: &str) -> usize {
    let list = ListCases { find: typed.to_owned(), view: CasesShown::All, order: None, from: 0, count: 100 };
    context.ask(list).rows.len()
}

#[test]
fn the_house_has_forty_cases_is_marked_and_verifies() {
    let mut context = TestContext::new();
    fill(&mut context.open()).unwrap();
    assert_eq!(all(&mut context, case::RECORD).len(), 40);
    assert!(context.open().ledger.store.meta(MARK).unwrap().is_some());
    assert!(context.verifies());
}

#[test]
fn the_house_is_found_in_its_scripts_and_by_code() {
    let mut context = TestContext::new();
    fill(&mut context.open()).unwrap();
    for typed in ["Selam", "ሰላም", "K7-204", "Оксана", "oksana", "امین", "Anahit", "শিউলি"] {
        assert!(find(&mut context, typed) > 0, "{typed}");
    }
}

#[test]
fn what_waits_and_what_is_for_today_stand_on_their_days_whenever_the_house_is_filled() {
    for today in ["2026-11-24", "2028-02-29", "2027-03-31"] {
        let mut context = TestContext::new();
        context.today = crate::context::test_context::day(today);
        fill(&mut context.open()).unwrap();
        let due = |sql: &str, context: &mut TestContext| -> u32 {
            context.open().connection().query_row(sql, [today], |row| row.get(0)).unwrap()
        };
        assert_eq!(due("SELECT count(*) FROM record_task WHERE due_on < ?1", &mut context), 1, "{today}");
        assert_eq!(due("SELECT count(*) FROM record_task WHERE due_on = ?1", &mut context), 3);
        assert_eq!(due("SELECT count(*) FROM record_best_interests WHERE due_on = ?1", &mut context), 1);
        assert_eq!(due("SELECT count(*) FROM record_consent_record WHERE ask_again_on = ?1", &mut context), 1);
        let sent = "SELECT count(*) FROM record_referral WHERE status = 'sent' AND sent_on = date(?1, '-12 days')";
        assert_eq!(due(sent, &mut context), 1);
    }
}

#[test]
fn enriched_cases_have_names_ten_assistances_and_two_notes() {
    let mut context = TestContext::new();
    let cases: Vec<RecordId> = (0..5).map(|_| context.case_of("x", None).0.as_record_id()).collect();
    enrich_cases(&mut context.open(), 7, &cases).unwrap();
    assert_eq!(all(&mut context, assistance::RECORD).len(), 50);
    assert_eq!(all(&mut context, note::RECORD).len(), 10);
    assert!(
        all(&mut context, person::RECORD)
            .iter()
            .all(|p| p.fields.known_value_of(person::NAME_USED).is_some_and(|n| n != "x"))
    );
    assert!(context.verifies());
}

#[test]
fn the_same_seed_makes_the_same_people_and_another_seed_others() {
    let made = |seed| {
        let mut context = TestContext::new();
        generate_cases(&mut context.open(), seed, 6).unwrap();
        let mut names: Vec<String> = all(&mut context, person::RECORD)
            .iter()
            .filter_map(|p| p.fields.known_value_of(person::NAME_USED).cloned())
            .collect();
        names.sort();
        names
    };
    assert_eq!(made(1), made(1));
    assert_ne!(made(1), made(2));
}
