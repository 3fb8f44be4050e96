use super::*;
use crate::base::durable_file::power;

#[test]
fn each_pair_of_three_sheets_makes_new_keys_and_the_old_passphrase_opens_nothing() {
    for (one, other) in [(0, 1), (2, 0), (1, 2)] {
        let (mut house, sheets) = House::made_by_ana(60, &[Role::Admin, Role::Lead, Role::Figures]);
        let mut ana = house.unlock("ana", ANA).unwrap();
        let old = ana.author.certificate;
        ana.cases.as_mut().unwrap().store.set_meta("a", b"kept").unwrap();
        house.close(ana);
        let root = house.root.clone();
        let ana =
            recover_with_sheets(&root, [&sheets[one], &sheets[other]], "ana", OTHER, &mut house.environment()).unwrap();
        assert_eq!(ana.cases.as_ref().unwrap().store.meta("a").unwrap().unwrap(), b"kept");
        assert!(ana.figures.is_some() && ana.organisation_key().is_some());
        assert_eq!(alarms(&ana), [""; 0]);
        assert!(!ana.statement.certificate(&old).unwrap().is_living());
        let older = crate::vault::membership::author::Authorities::find_authority(&ana.statement, &old).unwrap();
        assert!(
            older.revoked,
            "who has the lost keys signs nothing that counts; what was signed until now a cut names"
        );
        assert!(ana.held.values().all(|held| !held.slots.sealed.contains_key(&old)));
        house.close(ana);
        assert_eq!(code(house.unlock("ana", ANA)), "wrong-passphrase");
        assert_eq!(alarms(&house.unlock("ana", OTHER).unwrap()), [""; 0]);
    }
}

#[test]
fn one_sheet_twice_gives_nothing_and_changes_nothing() {
    let (mut house, sheets) = House::made_by_ana(61, &[Role::Admin, Role::Lead]);
    let before = house.files();
    let root = house.root.clone();
    for sheet in &sheets {
        let recovered = recover_with_sheets(&root, [sheet, sheet], "ana", OTHER, &mut house.environment());
        assert_eq!(code(recovered), "sheets-same");
    }
    assert_eq!(before, house.files());
}

#[test]
fn a_wrong_sheet_is_named() {
    let (mut house, sheets) = House::made_by_ana(62, &[Role::Admin, Role::Lead]);
    let (_, foreign) = House::made_by_ana(63, &[Role::Admin, Role::Lead]);
    let root = house.root.clone();
    let refused =
        refusal(recover_with_sheets(&root, [&sheets[0], &foreign[1]], "ana", OTHER, &mut house.environment()));
    assert_eq!(refused, Refusal::new("sheet-of-another").with_number_arg("which", 2));
    let mut words: Vec<&str> = sheets[0].split(' ').collect();
    words.swap(1, 2);
    let refused =
        refusal(recover_with_sheets(&root, [&words.join(" "), &sheets[1]], "ana", OTHER, &mut house.environment()));
    assert_eq!(refused, Refusal::new("sheet-mistyped").with_number_arg("which", 1));
    assert!(house.unlock("ana", ANA).is_ok());
}

#[test]
fn ben_recovers_while_ana_is_away_and_ana_goes_on_as_before() {
    let (mut house, sheets) = House::made_by_ana(64, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Caseworker], BEN);
    let root = house.root.clone();
    check_sheets(&root, [&sheets[1], &sheets[2]]).unwrap();
    let ben = recover_with_sheets(&root, [&sheets[1], &sheets[2]], "ben", OTHER, &mut house.environment()).unwrap();
    assert!(ben.cases.is_some() && ben.organisation_key().is_none());
    house.close(ben);
    let ana = house.unlock("ana", ANA).unwrap();
    assert!(ana.cases.is_some());
    assert_eq!(alarms(&ana), [""; 0]);
    house.close(ana);
    assert!(house.unlock("ben", OTHER).is_ok());
}

#[test]
fn a_recovery_that_ends_half_way_is_begun_again() {
    let (mut house, sheets) = House::made_by_ana(65, &[Role::Admin, Role::Lead]);
    let root = house.root.clone();
    let links = house.unlock("ana", ANA).unwrap().statement.count();
    drop(recover_with_sheets(&root, [&sheets[0], &sheets[1]], "ana", OTHER, &mut house.environment()).unwrap());
    // The power went before the certificate lay beside the last link, which names the older one as replaced.
    let last = house
        .files()
        .into_keys()
        .rfind(|path| {
            path.extension().is_some_and(|end| end == "cbor")
                && path.parent().unwrap().ends_with("org")
                && !path.to_string_lossy().contains("certificate")
        })
        .unwrap();
    assert!(last.ends_with(format!("{:08}.cbor", links + 1)));
    let ana = recover_with_sheets(&root, [&sheets[0], &sheets[2]], "ana", BEN, &mut house.environment()).unwrap();
    assert!(ana.cases.is_some());
    house.close(ana);
    assert_eq!(code(house.unlock("ana", OTHER)), "wrong-passphrase");
    assert!(house.unlock("ana", BEN).is_ok());
}

#[test]
fn a_recovery_that_is_killed_before_any_of_its_changes_shuts_nobody_out_and_is_begun_again() {
    let (mut house, sheets) = House::made_by_ana(69, &[Role::Admin, Role::Lead, Role::Figures]);
    house.enrol("ben", &[Role::Caseworker], BEN);
    let made = house.root.clone();
    let mut killed = 0;
    loop {
        house.root = house.beside(&format!("killed-{killed}"));
        for (file, bytes) in files_of(&made) {
            let copy = house.root.join(file.strip_prefix(&made).unwrap());
            std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
            std::fs::write(copy, bytes).unwrap();
        }
        let root = house.root.clone();
        let again = |house: &mut House, passphrase: &str| {
            recover_with_sheets(&root, [&sheets[0], &sheets[2]], "ana", passphrase, &mut house.environment())
        };
        let done = power::for_changes(killed, || again(&mut house, OTHER));
        let is_done = done.is_ok();
        drop(done);
        let ben = house.unlock("ben", BEN).unwrap();
        assert!(ben.cases.is_some(), "change {killed}: ben works on");
        house.close(ben);
        let ana = again(&mut house, CLARA).unwrap();
        assert!(ana.cases.is_some() && ana.figures.is_some() && ana.organisation_key().is_some(), "change {killed}");
        assert_eq!(alarms(&ana), [""; 0], "change {killed}");
        let living = ana.statement.living_of(&Handle::parse_handle("ana").unwrap());
        assert_eq!(
            living.into_iter().collect::<Vec<_>>(),
            [ana.author.certificate],
            "change {killed}: no older key of ana's counts"
        );
        assert!(ana.held.values().all(|held| {
            held.slots
                .sealed
                .keys()
                .all(|sealed_to| ana.statement.certificate(sealed_to).is_some_and(|found| found.is_living()))
        }));
        house.close(ana);
        for older in [ANA, OTHER] {
            assert_eq!(code(house.unlock("ana", older)), "wrong-passphrase", "change {killed}");
        }
        assert_eq!(alarms(&house.unlock("ana", CLARA).unwrap()), [""; 0], "change {killed}");
        if is_done {
            break;
        }
        killed += 1;
    }
    assert!(killed > 6, "the worker's file, the link, the certificate and the slots are changes of their own");
}

#[test]
fn without_sheets_there_is_nothing_to_recover_with() {
    let mut house = House::new(66);
    let root = house.root.clone();
    let beginning =
        Beginning { handle: "ana", passphrase: ANA, roles: roles(&[Role::Admin, Role::Lead]), with_sheets: false };
    let (open, sheets) = create_vault(&root, &beginning, &mut house.environment()).unwrap();
    assert!(sheets.is_none());
    house.close(open);
    let (_, foreign) = House::made_by_ana(67, &[Role::Admin]);
    let recovered = recover_with_sheets(&root, [&foreign[0], &foreign[1]], "ana", OTHER, &mut house.environment());
    assert_eq!(code(recovered), "recovery-missing");
    assert!(house.unlock("ana", ANA).is_ok());
}

#[test]
fn sheets_are_written_as_three_files_and_never_over_others() {
    let mut house = House::new(68);
    let root = house.root.clone();
    let beginning =
        Beginning { handle: "ana", passphrase: ANA, roles: roles(&[Role::Admin, Role::Lead]), with_sheets: true };
    let (open, sheets) = create_vault(&root, &beginning, &mut house.environment()).unwrap();
    house.close(open);
    let dir = house.beside("sheets");
    let sheets = sheets.unwrap();
    write_sheets(&dir, &sheets, &|number| format!("Sheet {number} of 3")).unwrap();
    assert_eq!(code(write_sheets(&dir, &sheets, &|_| String::new())), "file-exists");
    let typed = [1, 3].map(|number| std::fs::read_to_string(dir.join(format!("sheet-{number}.txt"))).unwrap());
    assert!(typed[0].starts_with("# Sheet 1 of 3\n"));
    assert!(recover_with_sheets(&root, [&typed[0], &typed[1]], "ana", OTHER, &mut house.environment()).is_ok());
}
