use super::*;
use crate::vault::crypto::subkeys;

#[test]
fn ana_makes_a_vault_closes_it_and_unlocks_it_again() {
    let (mut house, _) = House::made_by_ana(1, &[Role::Admin, Role::Lead]);
    assert_eq!(handles_in_folder(&house.root).unwrap(), ["ana"]);
    let open = house.unlock("ana", ANA).unwrap();
    assert!(open.cases.is_some() && open.figures.is_none() && open.waits_for.is_empty());
    assert_eq!(alarms(&open), [""; 0]);
    assert_eq!(open.author.roles, roles(&[Role::Lead, Role::Admin]));
    let cases = open.cases.as_ref().unwrap();
    let site = subkeys::site_key(&cases.secret, cases.id).unwrap().verifying_key();
    assert!(open.statement.keys().sites.values().any(|known| *known == site));
    house.close(open);
    assert!(!house.root.join("cases.db-wal").exists());
}

#[test]
fn a_wrong_passphrase_is_refused_and_changes_no_file() {
    let (mut house, _) = House::made_by_ana(2, &[Role::Admin, Role::Caseworker]);
    let before = house.files();
    assert_eq!(code(house.unlock("ana", OTHER)), "wrong-passphrase");
    assert_eq!(code(house.unlock("ben", ANA)), "worker-unknown");
    assert_eq!(before, house.files());
}

#[test]
fn after_several_wrong_attempts_the_worker_waits_and_then_the_right_one_opens() {
    let (mut house, _) = House::made_by_ana(3, &[Role::Admin, Role::Caseworker]);
    for _ in 0..4 {
        assert_eq!(code(house.unlock("ana", OTHER)), "wrong-passphrase");
    }
    assert_eq!(code(house.unlock("ana", ANA)), "wait");
    house.days_pass(1);
    assert!(house.unlock("ana", ANA).is_ok());
}

#[test]
fn handles_that_a_path_could_be_made_of_are_refused_everywhere() {
    let (mut house, sheets) = House::made_by_ana(4, &[Role::Admin, Role::Caseworker]);
    let root = house.root.clone();
    let mut ana = house.unlock("ana", ANA).unwrap();
    for odd in ["../ana", "ana/../ana", "", "Ana", "a\0", "..", "ana "] {
        let invited = ana.invite_worker(odd, roles(&[Role::Caseworker]), &mut house.environment()).map(|_| ());
        assert_eq!(code(invited), "handle-letters", "{odd:?}");
        assert_eq!(code(house.unlock(odd, ANA)), "handle-letters");
        assert_eq!(code(house.join(odd, "", ANA)), "handle-letters");
        let recovered = recover_with_sheets(&root, [&sheets[0], &sheets[1]], odd, OTHER, &mut house.environment());
        assert_eq!(code(recovered), "handle-letters");
        let beginning = Beginning { handle: odd, passphrase: ANA, roles: roles(&[Role::Admin]), with_sheets: false };
        assert_eq!(code(create_vault(&root, &beginning, &mut house.environment())), "handle-letters");
    }
}

#[test]
fn a_second_instance_is_refused_politely_until_the_first_lets_go() {
    let (mut house, _) = House::made_by_ana(5, &[Role::Admin, Role::Caseworker]);
    let first = house.unlock("ana", ANA).unwrap();
    assert_eq!(code(house.unlock("ana", ANA)), "already-open");
    drop(first);
    assert!(house.unlock("ana", ANA).is_ok());
}

#[test]
fn a_new_passphrase_touches_one_file_and_the_old_one_opens_nothing() {
    let (mut house, _) = House::made_by_ana(6, &[Role::Admin, Role::Lead, Role::Figures]);
    let before = house.files();
    let root = house.root.clone();
    change_passphrase(&root, "ana", ANA, OTHER, &mut house.environment()).unwrap();
    let after = house.files();
    let changed: Vec<_> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    assert_eq!(changed, [&house.root.join("workers/ana.cbor")]);
    assert_eq!(before.len(), after.len());
    assert_eq!(code(house.unlock("ana", ANA)), "wrong-passphrase");
    assert!(house.unlock("ana", OTHER).is_ok());
}

#[test]
fn a_weak_passphrase_and_a_wrong_old_one_change_nothing() {
    let (mut house, _) = House::made_by_ana(7, &[Role::Admin, Role::Lead]);
    let open = house.unlock("ana", ANA).unwrap();
    assert_eq!(code(open.change_passphrase(ANA, "ana12345", &mut house.environment())), "passphrase-weak");
    assert_eq!(code(open.change_passphrase(OTHER, BEN, &mut house.environment())), "wrong-passphrase");
    drop(open);
    assert!(house.unlock("ana", ANA).is_ok());
}

#[test]
fn parameters_lowered_in_the_file_are_refused_before_anything_is_computed() {
    let (mut house, _) = House::made_by_ana(8, &[Role::Admin, Role::Lead]);
    let path = house.root.join("workers/ana.cbor");
    let original = std::fs::read(&path).unwrap();
    // 65,536 KiB stands as 1a 00 01 00 00; 8,192 takes its place in the same length's shortest form, 19 20 00.
    let mark = [0x1a, 0x00, 0x01, 0x00, 0x00];
    let place = original.windows(5).position(|window| window == mark).unwrap();
    let lowered = [&original[..place], &[0x19, 0x20, 0x00], &original[place + 5..]].concat();
    std::fs::write(&path, lowered).unwrap();
    assert_eq!(code(house.unlock("ana", ANA)), "cost-limits");
    // Within the limits but not what she signed: one pass more.
    let mut changed = original.clone();
    assert_eq!(changed[place + 5], 3);
    changed[place + 5] = 4;
    std::fs::write(&path, changed).unwrap();
    assert_eq!(code(house.unlock("ana", ANA)), "worker-file-damaged");
}

#[test]
fn every_changed_byte_of_a_worker_file_is_refused() {
    let (mut house, _) = House::made_by_ana(9, &[Role::Admin, Role::Lead]);
    let path = house.root.join("workers/ana.cbor");
    let original = std::fs::read(&path).unwrap();
    for place in 0..original.len() {
        let mut changed = original.clone();
        changed[place] ^= 4;
        std::fs::write(&path, changed).unwrap();
        assert!(house.unlock("ana", ANA).is_err(), "byte {place}");
    }
    std::fs::write(&path, original).unwrap();
    assert!(house.unlock("ana", ANA).is_ok());
}

#[test]
fn files_hold_no_word_but_handles() {
    let (mut house, sheets) = House::made_by_ana(10, &[Role::Admin, Role::Lead, Role::Figures]);
    house.enrol("ben", &[Role::Caseworker], BEN);
    let mut ana = house.unlock("ana", ANA).unwrap();
    ana.cases.as_mut().unwrap().store.set_meta("note", b"sentinel-of-a-note").unwrap();
    house.close(ana);
    let mut secrets = vec![ANA.to_owned(), BEN.to_owned(), "sentinel-of-a-note".to_owned(), "SQLite format".to_owned()];
    secrets.extend(sheets.iter().flat_map(|sheet| sheet.split(' ').map(str::to_owned)).filter(|word| word.len() > 6));
    for (path, bytes) in house.files() {
        for secret in &secrets {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} in {path:?}");
        }
    }
}

#[test]
fn a_store_put_back_to_yesterday_is_an_alarm_until_someone_has_looked() {
    let (mut house, _) = House::made_by_ana(11, &[Role::Admin, Role::Lead]);
    let mut ana = house.unlock("ana", ANA).unwrap();
    add_to_journal(ana.cases.as_mut().unwrap(), 1);
    house.close(ana);
    let yesterday = std::fs::read(house.root.join("cases.db")).unwrap();
    let mut ana = house.unlock("ana", ANA).unwrap();
    add_to_journal(ana.cases.as_mut().unwrap(), 2);
    house.close(ana);
    std::fs::write(house.root.join("cases.db"), yesterday).unwrap();
    for _ in 0..2 {
        let ana = house.unlock("ana", ANA).unwrap();
        assert_eq!(alarms(&ana), ["journal-behind"]);
        house.close(ana);
    }
    let mut ana = house.unlock("ana", ANA).unwrap();
    ana.acknowledge_alarms();
    house.close(ana);
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), [""; 0]);
}

#[test]
fn a_store_and_its_anchor_put_back_together_are_noticed_by_who_looked_since() {
    let (mut house, _) = House::made_by_ana(12, &[Role::Admin, Role::Lead]);
    let stores = ["cases.db", "cases.anchor"].map(|name| house.root.join(name));
    let yesterday: BTreeMap<_, _> = stores.iter().map(|path| (path.clone(), std::fs::read(path).unwrap())).collect();
    let mut ana = house.unlock("ana", ANA).unwrap();
    add_to_journal(ana.cases.as_mut().unwrap(), 1);
    house.close(ana);
    put_back(&yesterday);
    let mut ana = house.unlock("ana", ANA).unwrap();
    assert_eq!(alarms(&ana), ["journal-behind"]);
    // Another way from the same place.
    add_to_journal(ana.cases.as_mut().unwrap(), 9);
    drop(ana);
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), ["journal-differs"]);
}

#[test]
fn a_journal_ahead_of_its_anchor_is_normal() {
    let (mut house, _) = House::made_by_ana(13, &[Role::Admin, Role::Lead]);
    let mut ana = house.unlock("ana", ANA).unwrap();
    add_to_journal(ana.cases.as_mut().unwrap(), 1);
    // The power goes: nothing is closed, no anchor is written.
    drop(ana);
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), [""; 0]);
}

#[test]
fn a_missing_anchor_and_a_missing_memory_are_told() {
    let (mut house, _) = House::made_by_ana(14, &[Role::Admin, Role::Lead]);
    std::fs::remove_file(house.root.join("cases.anchor")).unwrap();
    std::fs::remove_file(house.root.join("workers/ana.seen")).unwrap();
    let ana = house.unlock("ana", ANA).unwrap();
    assert_eq!(alarms(&ana), ["anchor-missing", "seen-missing"]);
    house.close(ana);
    std::fs::write(house.root.join("cases.anchor"), b"not an anchor").unwrap();
    std::fs::write(house.root.join("workers/ana.seen"), b"not a memory").unwrap();
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), ["anchor-unreadable", "seen-unreadable"]);
}

#[test]
fn a_statement_that_lost_its_end_is_mended_from_the_store_and_told() {
    let (mut house, _) = House::made_by_ana(15, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Caseworker], BEN);
    let complete = house.files();
    let count = house.unlock("ana", ANA).unwrap().statement.count();
    std::fs::remove_file(house.root.join(format!("org/{count:08}.cbor"))).unwrap();
    let _ = std::fs::remove_file(house.root.join(format!("org/{count:08}.certificate.cbor")));
    let ana = house.unlock("ana", ANA).unwrap();
    assert!(alarms(&ana).contains(&"statement-behind"), "{:?}", alarms(&ana));
    assert_eq!(ana.statement.count(), count);
    drop(ana);
    let mended = house.files();
    for (path, bytes) in complete.iter().filter(|(path, _)| path.to_string_lossy().contains("/org/")) {
        assert_eq!(mended.get(path), Some(bytes));
    }
}

#[test]
fn a_statement_changed_in_the_middle_is_refused() {
    let (mut house, _) = House::made_by_ana(16, &[Role::Admin, Role::Lead]);
    let path = house.root.join("org/00000002.cbor");
    let mut link = std::fs::read(&path).unwrap();
    let last = link.len() - 1;
    link[last] ^= 1;
    std::fs::write(&path, link).unwrap();
    assert_eq!(code(house.unlock("ana", ANA)), "statement-damaged");
}

#[test]
fn a_folder_without_a_vault_and_a_place_that_is_taken_are_told() {
    let (mut house, _) = House::made_by_ana(17, &[Role::Admin, Role::Lead]);
    let empty = house.beside("empty");
    std::fs::create_dir(&empty).unwrap();
    assert_eq!(code(unlock_vault(&empty, "ana", ANA, &mut house.environment())), "vault-missing");
    assert_eq!(code(handles_in_folder(&empty)), "vault-missing");
    let root = house.root.clone();
    let beginning = Beginning { handle: "ben", passphrase: BEN, roles: roles(&[Role::Admin]), with_sheets: false };
    assert_eq!(code(create_vault(&root, &beginning, &mut house.environment())), "vault-exists");
    let no_admin = Beginning { roles: roles(&[Role::Lead]), ..beginning };
    assert_eq!(code(create_vault(&empty, &no_admin, &mut house.environment())), "roles-need-admin");
    assert!(std::fs::read_dir(&empty).unwrap().next().is_none());
}
