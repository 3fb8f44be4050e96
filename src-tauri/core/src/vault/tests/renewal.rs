//! New recovery sheets: they count once they are put in force, the older ones until then, and never neither.

use super::*;
use crate::base::durable_file;
use crate::base::durable_file::power;
use crate::vault::crypto::seal::SealingKey;
use crate::vault::files::layout::{Folder, SlotCopy};
use crate::vault::lifecycle::recover::held_by_recovery;
use crate::vault::membership::statement::Statement;

const ALL: &[Role] = &[Role::Admin, Role::Lead, Role::Figures];
const PAIRS: [(usize, usize); 3] = [(0, 1), (2, 0), (1, 2)];

fn typed(sheets: &[Sheet; 3]) -> [String; 3] {
    sheets.each_ref().map(|sheet| sheet.words().unwrap().join(" "))
}

impl House {
    /// Draws new sheets and puts them in force.
    fn new_sheets(&mut self, open: &mut Open, passphrase: &str) -> Result<[String; 3]> {
        let (recovery, sheets) = open.make_sheets(passphrase, &mut self.environment())?;
        open.use_sheets(&recovery, &mut self.environment())?;
        Ok(typed(&sheets))
    }
}

/// Whether each pair of these sheets opens every secret of the vault in this folder, as recovery does.
fn opens_all(root: &Path, sheets: &[String; 3]) -> bool {
    let folder = Folder::at_folder_root(root);
    let statement = Statement::read_statement(&folder).unwrap();
    let opened = PAIRS.map(|(one, other)| {
        check_sheets(root, [&sheets[one], &sheets[other]]).is_ok_and(|()| {
            let read = Recovery::read_recoveries(&folder, statement.keys().recovery).unwrap().remove(0);
            let [one, other] = [one, other].map(|place| Sheet::parse_typed_sheet(&sheets[place], 1).unwrap());
            opens_with(&folder, &statement, &read.open_with_sheets(&one, &other).unwrap())
        })
    });
    assert!(opened.iter().all(|all| *all == opened[0]), "each pair, or none");
    opened[0]
}

fn opens_with(folder: &Folder, statement: &Statement, key: &SealingKey) -> bool {
    SlotKind::ALL
        .into_iter()
        .all(|slot_kind| matches!(held_by_recovery(folder, slot_kind, statement, key), Ok(Some(_))))
}

#[test]
fn each_pair_of_new_sheets_opens_everything_and_older_ones_or_one_of_each_do_not() {
    let (mut house, older) = House::made_by_ana(70, ALL);
    let root = house.root.clone();
    let before = std::fs::read(root.join("recovery.cbor")).unwrap();
    let mut ana = house.unlock("ana", ANA).unwrap();
    let links = ana.statement.count();
    let newer = house.new_sheets(&mut ana, ANA).unwrap();
    assert_eq!(ana.statement.count(), links + 1, "the statement names the new recovery key");
    house.close(ana);
    assert!(!root.join("recovery.next.cbor").exists());
    assert!(opens_all(&root, &newer));
    for (one, other) in PAIRS {
        for pair in [[&older[one], &older[other]], [&older[one], &newer[other]], [&newer[one], &older[other]]] {
            let refused = recover_with_sheets(&root, [pair[0], pair[1]], "ana", OTHER, &mut house.environment());
            assert_eq!(code(refused), "sheet-of-another");
        }
    }
    // Who kept a copy of the older file has no use for it either: nothing here is sealed to its key.
    let kept = Recovery::from_canonical_bytes(&before).unwrap();
    let [one, other] = [0, 1].map(|place| Sheet::parse_typed_sheet(&older[place], 1).unwrap());
    let older_key = kept.open_with_sheets(&one, &other).unwrap();
    let (folder, statement) =
        (Folder::at_folder_root(&root), Statement::read_statement(&Folder::at_folder_root(&root)).unwrap());
    for slot_kind in SlotKind::ALL {
        assert!(held_by_recovery(&folder, slot_kind, &statement, &older_key).is_err(), "{slot_kind:?}");
    }
    let ana = recover_with_sheets(&root, [&newer[2], &newer[0]], "ana", OTHER, &mut house.environment()).unwrap();
    assert!(ana.cases.is_some() && ana.figures.is_some() && ana.own_key().is_some());
    assert_eq!(alarms(&ana), [""; 0]);
}

#[test]
fn drawn_sheets_count_for_nothing_until_they_are_put_in_force() {
    let (mut house, older) = House::made_by_ana(71, &[Role::Admin, Role::Lead]);
    let before = house.files();
    let ana = house.unlock("ana", ANA).unwrap();
    assert_eq!(code(ana.make_sheets(BEN, &mut house.environment())), "wrong-passphrase");
    let (_, sheets) = ana.make_sheets(ANA, &mut house.environment()).unwrap();
    drop(ana);
    let root = house.root.clone();
    let newer = typed(&sheets);
    assert_eq!(code(check_sheets(&root, [&newer[0], &newer[1]])), "sheet-of-another");
    check_sheets(&root, [&older[0], &older[1]]).unwrap();
    for name in ["recovery.cbor", "cases.slots.a", "org.slots.b"] {
        assert_eq!(house.files()[&root.join(name)], before[&root.join(name)], "{name}");
    }
}

#[test]
fn files_that_were_made_without_sheets_get_them() {
    let mut house = House::new(72);
    let root = house.root.clone();
    let beginning = Beginning { handle: "ana", passphrase: ANA, roles: roles(ALL), with_sheets: false };
    let (mut ana, _) = create_vault(&root, &beginning, &mut house.environment()).unwrap();
    assert_eq!(ana.sheets_stand().unwrap(), Some(SheetsStand::Absent));
    let sheets = house.new_sheets(&mut ana, ANA).unwrap();
    assert_eq!(ana.sheets_stand().unwrap(), Some(SheetsStand::Confirmed));
    house.close(ana);
    assert!(opens_all(&root, &sheets));
    let ana = recover_with_sheets(&root, [&sheets[0], &sheets[1]], "ana", OTHER, &mut house.environment()).unwrap();
    assert_eq!(alarms(&ana), [""; 0]);
}

#[test]
fn whoever_lacks_a_secret_that_is_here_makes_no_sheets() {
    let (mut house, older) = House::made_by_ana(73, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Admin], BEN);
    let mut ben = house.unlock("ben", BEN).unwrap();
    // ben manages the team and opens no case: with sheets of his own making he would.
    assert_eq!(code(ben.make_sheets(BEN, &mut house.environment())), "sheets-need-all-keys");
    let (foreign, _) = Recovery::make_recovery(ben.statement.organisation(), &mut house.random).unwrap();
    assert_eq!(code(ben.use_sheets(&foreign, &mut house.environment())), "sheets-need-all-keys");
    assert_eq!(ben.sheets_stand().unwrap(), None, "he cannot know");
    house.close(ben);
    let mut ana = house.unlock("ana", ANA).unwrap();
    let newer = house.new_sheets(&mut ana, ANA).unwrap();
    house.close(ana);
    // With clara's first opening there are figures, and ana does not hold their key.
    house.enrol("clara", &[Role::Figures], CLARA);
    let ana = house.unlock("ana", ANA).unwrap();
    assert_eq!(code(ana.make_sheets(ANA, &mut house.environment())), "sheets-need-all-keys");
    house.close(ana);
    let clara = house.unlock("clara", CLARA).unwrap();
    assert_eq!(code(clara.make_sheets(CLARA, &mut house.environment())), "sheets-need-all-keys");
    house.close(clara);
    let root = house.root.clone();
    assert!(opens_all(&root, &newer) && !opens_all(&root, &older), "the figures are sealed to the newer key");
}

#[test]
fn whom_ana_and_clara_both_let_in_makes_sheets_for_all() {
    let (mut house, _) = House::made_by_ana(74, &[Role::Admin, Role::Lead]);
    house.enrol("clara", &[Role::Figures], CLARA);
    house.enrol("ben", &[Role::Admin, Role::Lead, Role::Figures], BEN);
    let ben = house.unlock("ben", BEN).unwrap();
    assert_eq!(code(ben.make_sheets(BEN, &mut house.environment())), "sheets-need-all-keys");
    house.close(ben);
    let mut clara = house.unlock("clara", CLARA).unwrap();
    clara.admit_worker("ben", &mut house.environment()).unwrap();
    house.close(clara);
    let mut ben = house.unlock("ben", BEN).unwrap();
    let sheets = house.new_sheets(&mut ben, BEN).unwrap();
    house.close(ben);
    let root = house.root.clone();
    assert!(opens_all(&root, &sheets));
    let clara = recover_with_sheets(&root, [&sheets[0], &sheets[2]], "clara", OTHER, &mut house.environment()).unwrap();
    assert!(clara.figures.is_some());
    house.close(clara);
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), [""; 0]);
}

#[test]
fn the_power_goes_before_any_change_and_one_set_of_sheets_opens_everything_then_and_afterwards() {
    let (mut house, older) = House::made_by_ana(75, ALL);
    let root = house.root.clone();
    let whole = house.files();
    let (mut before, mut after) = (0, 0);
    for count in 0.. {
        std::fs::remove_dir_all(&root).unwrap();
        for (path, bytes) in &whole {
            durable_file::make_folder_of(path).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        let mut ana = house.unlock("ana", ANA).unwrap();
        let (recovery, sheets) = Recovery::make_recovery(ana.statement.organisation(), &mut house.random).unwrap();
        let newer = typed(&sheets);
        let done = power::for_changes(count, || ana.use_sheets(&recovery, &mut house.environment()));
        drop(ana);
        let (is_older, is_newer) = (opens_all(&root, &older), opens_all(&root, &newer));
        assert!(is_older != is_newer, "change {count}: {is_older} {is_newer}");
        if done.is_ok() {
            assert!(is_newer, "what was said to be done is");
            break;
        }
        let was_begun = root.join("recovery.next.cbor").exists();
        let ana = house.unlock("ana", ANA).unwrap();
        let told = alarms(&ana).contains(&"sheets-not-replaced");
        assert_eq!(told, is_older && was_begun, "change {count}");
        house.close(ana);
        assert!(!root.join("recovery.next.cbor").exists(), "change {count}");
        assert_eq!((opens_all(&root, &older), opens_all(&root, &newer)), (is_older, is_newer), "change {count}");
        // The other recovery key opens nothing any more, whoever kept its file.
        let other =
            if is_newer { &whole[&root.join("recovery.cbor")] } else { &recovery.to_canonical_bytes().unwrap() };
        let of_other = if is_newer { &older } else { &newer };
        let [one, two] = [0, 1].map(|place| Sheet::parse_typed_sheet(&of_other[place], 1).unwrap());
        let key = Recovery::from_canonical_bytes(other).unwrap().open_with_sheets(&one, &two).unwrap();
        let folder = Folder::at_folder_root(&root);
        assert!(!opens_with(&folder, &Statement::read_statement(&folder).unwrap(), &key), "change {count}");
        *(if is_older { &mut before } else { &mut after }) += 1;
    }
    assert!(before >= 8 && after >= 8, "{before} {after}");
}

#[test]
fn the_power_goes_half_way_and_two_sheets_recover_all_the_same() {
    // Before the link of the statement the older sheets, after it the new ones.
    for (changes, is_newer) in [(5, false), (10, true)] {
        let (mut house, older) = House::made_by_ana(76, ALL);
        let root = house.root.clone();
        let mut ana = house.unlock("ana", ANA).unwrap();
        let (recovery, sheets) = ana.make_sheets(ANA, &mut house.environment()).unwrap();
        assert!(power::for_changes(changes, || ana.use_sheets(&recovery, &mut house.environment())).is_err());
        drop(ana);
        let sheets = if is_newer { typed(&sheets) } else { older };
        let ana = recover_with_sheets(&root, [&sheets[1], &sheets[2]], "ana", OTHER, &mut house.environment()).unwrap();
        assert!(ana.cases.is_some() && ana.figures.is_some() && ana.own_key().is_some());
        house.close(ana);
        assert!(opens_all(&root, &sheets) && !root.join("recovery.next.cbor").exists());
    }
}

#[test]
fn what_was_left_half_way_is_done_again_in_the_same_session_too() {
    let (mut house, older) = House::made_by_ana(77, &[Role::Admin, Role::Lead]);
    let root = house.root.clone();
    let mut ana = house.unlock("ana", ANA).unwrap();
    let (recovery, sheets) = ana.make_sheets(ANA, &mut house.environment()).unwrap();
    for changes in [2, 7] {
        assert!(power::for_changes(changes, || ana.use_sheets(&recovery, &mut house.environment())).is_err());
    }
    ana.use_sheets(&recovery, &mut house.environment()).unwrap();
    assert_eq!(ana.sheets_stand().unwrap(), Some(SheetsStand::Confirmed));
    house.close(ana);
    let folder = Folder::at_folder_root(&root);
    let statement = Statement::read_statement(&folder).unwrap();
    let held = |slot_kind| std::fs::read(folder.path_of_slots(slot_kind, SlotCopy::A)).unwrap();
    assert_eq!(held(SlotKind::Cases), std::fs::read(folder.path_of_slots(SlotKind::Cases, SlotCopy::B)).unwrap());
    assert_eq!(statement.keys().recovery, Some(recovery.public));
    for (sheets, opens) in [(typed(&sheets), true), (older, false)] {
        assert_eq!(check_sheets(&root, [&sheets[0], &sheets[1]]).is_ok(), opens);
    }
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), [""; 0]);
}

#[test]
fn a_recovery_file_that_somebody_put_beside_its_place_is_told_and_counts_for_nothing() {
    let (mut house, older) = House::made_by_ana(78, &[Role::Admin, Role::Lead]);
    let root = house.root.clone();
    let ana = house.unlock("ana", ANA).unwrap();
    let (planted, sheets) = Recovery::make_recovery(ana.statement.organisation(), &mut house.random).unwrap();
    house.close(ana);
    for file in [planted.to_canonical_bytes().unwrap(), b"no such file".to_vec()] {
        std::fs::write(root.join("recovery.next.cbor"), file).unwrap();
        let ana = house.unlock("ana", ANA).unwrap();
        assert_eq!(alarms(&ana), ["sheets-not-replaced"]);
        assert_ne!(ana.statement.keys().recovery, Some(planted.public));
        house.close(ana);
        assert!(!root.join("recovery.next.cbor").exists());
    }
    let newer = typed(&sheets);
    assert_eq!(code(check_sheets(&root, [&newer[0], &newer[1]])), "sheet-of-another");
    check_sheets(&root, [&older[0], &older[1]]).unwrap();
}

#[test]
fn older_sheets_open_an_older_backup_and_new_ones_a_newer_one_even_of_a_replacement_left_half_way() {
    let (mut house, older) = House::made_by_ana(79, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Caseworker], BEN);
    let root = house.root.clone();
    let mut ana = house.unlock("ana", ANA).unwrap();
    ana.make_backup(&house.beside("older"), &mut house.environment()).unwrap();
    let (recovery, sheets) = ana.make_sheets(ANA, &mut house.environment()).unwrap();
    // Next file, two copies for the cases and for the organisation, the link; then the power goes.
    assert!(power::for_changes(6, || ana.use_sheets(&recovery, &mut house.environment())).is_err());
    drop(ana);
    // ben works on and makes a backup: he does not hold the organisation's key and cannot finish it.
    let ben = house.unlock("ben", BEN).unwrap();
    assert_eq!(alarms(&ben), [""; 0]);
    ben.make_backup(&house.beside("newer"), &mut house.environment()).unwrap();
    house.close(ben);
    assert!(root.join("recovery.next.cbor").exists());
    let newer = typed(&sheets);
    for (backup, opens, refused) in [("older", &older, &newer), ("newer", &newer, &older)] {
        let (backup, to) = (house.beside(backup), house.beside("restored"));
        let restoring = |one: &str, other: &str, house: &mut House| {
            let with = OpensWith::Sheets { sheets: [one, other], new_passphrase: OTHER };
            let wanted = Restoring { backup: &backup, to: &to, handle: "ana", with, setting_aside: false };
            restore_as(&wanted, &mut house.environment())
        };
        assert_eq!(code(restoring(&refused[0], &refused[1], &mut house)), "sheet-of-another");
        let ana = restoring(&opens[0], &opens[1], &mut house).unwrap();
        assert!(ana.cases.is_some() && ana.own_key().is_some());
        house.close(ana);
        std::fs::remove_dir_all(&to).unwrap();
    }
}
