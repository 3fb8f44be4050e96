use super::*;
use crate::base::durable_file::meanwhile;
use crate::vault::files::layout::Folder;
use crate::vault::lifecycle::backup_manifest::Manifest;
use std::cell::RefCell;
use std::rc::Rc;

/// A vault with something in it, and a verified backup of it.
fn backed_up(seed: u64) -> (House, PathBuf) {
    let (mut house, _) = House::made_by_ana(seed, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Figures], BEN);
    let mut ana = house.unlock("ana", ANA).unwrap();
    let cases = ana.cases.as_mut().unwrap();
    cases.store.set_meta("a", b"kept").unwrap();
    add_to_journal(cases, 7);
    let to = house.beside("backup");
    let summary = ana.make_backup(&to, &mut house.environment()).unwrap();
    assert!(summary.files > 8 && summary.bytes > 0);
    house.close(ana);
    (house, to)
}

#[test]
fn a_backup_is_restored_on_a_clean_machine_to_the_same_state_on_another_device() {
    let (mut house, backup) = backed_up(80);
    let device = house.unlock("ana", ANA).unwrap().author.device;
    let to = house.beside("restored");
    let ana = restore_backup(&backup, &to, "ana", ANA, &mut house.environment()).unwrap();
    let cases = ana.cases.as_ref().unwrap();
    assert_eq!(cases.store.meta("a").unwrap().unwrap(), b"kept");
    assert_eq!((cases.now_at().unwrap().count, cases.now_at().unwrap().head), (1, [7; 32]));
    assert_ne!(ana.author.device, device);
    assert_eq!(alarms(&ana), [""; 0]);
    house.close(ana);
    // ben's store was closed while ana made the backup: it came along as the one file that it is.
    let ben = unlock_vault(&to, "ben", BEN, &mut house.environment()).unwrap();
    assert!(ben.figures.is_some());
    assert_eq!(alarms(&ben), [""; 0]);
    house.close(ben);
    let beside: Vec<_> =
        std::fs::read_dir(house.root.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(beside.iter().all(|name| !name.to_string_lossy().ends_with(".tmp")), "{beside:?}");
}

#[test]
fn a_backup_never_writes_over_a_folder_and_neither_does_a_restore() {
    let (mut house, backup) = backed_up(81);
    let ana = house.unlock("ana", ANA).unwrap();
    assert_eq!(code(ana.make_backup(&backup, &mut house.environment())), "folder-not-free");
    drop(ana);
    let root = house.root.clone();
    assert_eq!(code(restore_backup(&backup, &root, "ana", ANA, &mut house.environment())), "folder-not-free");
}

#[test]
fn a_truncated_a_changed_and_a_mixed_backup_are_told_and_nothing_is_made_of_them() {
    let (mut house, backup) = backed_up(82);
    let (_other_house, other) = backed_up(83);
    let to = house.beside("restored");
    let whole = files_of(&backup);
    let try_restore = |house: &mut House| {
        let result = code(restore_backup(&backup, &to, "ana", ANA, &mut house.environment()));
        assert!(!to.exists());
        put_back(&whole);
        result
    };
    std::fs::write(backup.join("cases.db"), &whole[&backup.join("cases.db")][..8192]).unwrap();
    assert_eq!(try_restore(&mut house), "backup-truncated");
    std::fs::remove_file(backup.join("workers/ben.cbor")).unwrap();
    assert_eq!(try_restore(&mut house), "backup-truncated");
    let mut changed = whole[&backup.join("cases.db")].clone();
    changed[5000] ^= 1;
    std::fs::write(backup.join("cases.db"), changed).unwrap();
    assert_eq!(try_restore(&mut house), "backup-damaged");
    for name in ["cases.slots.a", "org/00000001.cbor", "manifest.cbor"] {
        std::fs::copy(other.join(name), backup.join(name)).unwrap();
        assert_eq!(try_restore(&mut house), "backup-of-another", "{name}");
    }
    std::fs::write(backup.join("manifest.cbor"), b"?").unwrap();
    assert_eq!(try_restore(&mut house), "backup-damaged");
    std::fs::remove_file(backup.join("manifest.cbor")).unwrap();
    assert_eq!(try_restore(&mut house), "backup-missing");
    assert_eq!(code(restore_backup(&backup, &to, "ana", OTHER, &mut house.environment())), "wrong-passphrase");
    assert!(!to.exists());
    assert!(restore_backup(&backup, &to, "ana", ANA, &mut house.environment()).is_ok());
}

#[test]
fn a_backup_s_manifest_cannot_name_a_file_outside_its_folder() {
    let (_house, backup) = backed_up(84);
    let mut manifest = Manifest::from_canonical_bytes(&std::fs::read(backup.join("manifest.cbor")).unwrap()).unwrap();
    for odd in ["../x", "/etc/x", "org/../../x", "org/a/b", "workers/", "", ".hidden", "other/x"] {
        let mut odd_one = manifest.clone();
        odd_one.files.insert(odd.to_owned(), (0, [0; 32]));
        assert!(Manifest::from_canonical_bytes(&odd_one.to_canonical_bytes().unwrap()).is_err(), "{odd}");
    }
    manifest.files.insert("deposits/a.amparo".to_owned(), (0, [0; 32]));
    assert!(Manifest::from_canonical_bytes(&manifest.to_canonical_bytes().unwrap()).is_ok());
}

#[test]
fn a_store_that_cannot_be_read_is_not_backed_up_as_if_it_were_whole() {
    let (mut house, _) = House::made_by_ana(85, &[Role::Admin, Role::Lead]);
    let ana = house.unlock("ana", ANA).unwrap();
    let path = house.root.join("cases.db");
    let mut store = std::fs::read(&path).unwrap();
    // Every page but the first; those that were read already are still in memory.
    store.iter_mut().skip(4096).step_by(100).for_each(|byte| *byte ^= 1);
    std::fs::write(&path, store).unwrap();
    let before = std::fs::read_dir(house.root.parent().unwrap()).unwrap().count();
    let to = house.beside("backup");
    assert_eq!(code(ana.make_backup(&to, &mut house.environment())), "store-damaged");
    assert!(!to.exists());
    assert_eq!(std::fs::read_dir(house.root.parent().unwrap()).unwrap().count(), before);
}

#[test]
fn backups_are_found_in_a_place_and_right_inside_it_the_newest_first_and_useless_ones_last() {
    let (mut house, backup) = backed_up(86);
    let stick = house.beside("stick");
    assert_eq!(code(find_backups(&stick)), "backup-missing");
    std::fs::create_dir_all(stick.join("photos")).unwrap();
    assert_eq!(code(find_backups(&stick)), "backup-missing");

    let ana = house.unlock("ana", ANA).unwrap();
    let later = backup_folder_in(&stick, house.environment().current_day());
    ana.make_backup(&later, &mut house.environment()).unwrap();
    assert_ne!(
        backup_folder_in(&stick, house.environment().current_day()),
        later,
        "the next of the same day has a name of its own"
    );
    house.close(ana);
    let torn = stick.join("a-torn-one");
    for (path, bytes) in files_of(&backup) {
        let to = torn.join(path.strip_prefix(&backup).unwrap());
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, bytes).unwrap();
    }
    std::fs::write(torn.join("cases.db"), b"").unwrap();
    let found = find_backups(&stick).unwrap();
    let folders: Vec<_> = found.iter().map(|found| found.folder.clone()).collect();
    assert_eq!(folders, [later.clone(), torn]);
    assert_eq!(found[0].handles, ["ana", "ben"]);
    assert_eq!(found[0].summary.as_ref().unwrap().made_on, house.environment().current_day());
    assert_eq!(found[1].summary.as_ref().unwrap_err().as_refusal().unwrap().code, "backup-truncated");
    let itself = find_backups(&later).unwrap();
    assert_eq!(itself.iter().map(|found| &found.folder).collect::<Vec<_>>(), [&later]);
}

#[test]
fn files_that_are_there_are_set_aside_whole_and_only_once_the_backup_proved_good() {
    let (mut house, backup) = backed_up(87);
    let root = house.root.clone();
    let today = house.environment().current_day();
    let aside = aside_of(&root, today).unwrap().unwrap();
    // The files are damaged: that is why somebody restores.
    std::fs::write(root.join("cases.slots.a"), b"?").unwrap();
    std::fs::write(root.join("cases.slots.b"), b"?").unwrap();
    let before = files_of(&root);
    let mut refused = |backup: &Path, passphrase: &str| {
        let with = OpensWith::Passphrase(passphrase);
        let wanted = Restoring { backup, to: &root, handle: "ana", with, setting_aside: true };
        let result = code(restore_as(&wanted, &mut house.environment()));
        assert!(!aside.exists());
        result
    };
    assert_eq!(refused(&backup, OTHER), "wrong-passphrase");
    assert_eq!(refused(&root, ANA), "backup-missing");
    let held = Folder::at_folder_root(&root).lock_folder().unwrap();
    assert_eq!(refused(&backup, ANA), "already-open");
    drop(held);

    let with = OpensWith::Passphrase(ANA);
    let wanted = Restoring { backup: &backup, to: &root, handle: "ana", with, setting_aside: true };
    let ana = restore_as(&wanted, &mut house.environment()).unwrap();
    assert_eq!(ana.cases.as_ref().unwrap().store.meta("a").unwrap().unwrap(), b"kept");
    house.close(ana);
    let name = |path: &Path, root: &Path| path.strip_prefix(root).unwrap().to_owned();
    let kept: BTreeMap<_, _> = files_of(&aside).into_iter().map(|(path, bytes)| (name(&path, &aside), bytes)).collect();
    for (path, bytes) in before.into_iter().filter(|(path, _)| !path.ends_with("lock")) {
        assert!(kept[&name(&path, &root)] == bytes, "{path:?}");
    }
    assert_ne!(aside_of(&root, today).unwrap().unwrap(), aside, "a second time has a name of its own");
    assert_eq!(aside_of(&house.beside("nothing"), today).unwrap(), None);
}

#[test]
fn two_sheets_restore_a_backup_whose_passphrase_is_lost_and_leave_the_backup_as_it_was() {
    let (mut house, sheets) = House::made_by_ana(88, &[Role::Admin, Role::Lead]);
    let mut ana = house.unlock("ana", ANA).unwrap();
    add_to_journal(ana.cases.as_mut().unwrap(), 7);
    let backup = house.beside("backup");
    ana.make_backup(&backup, &mut house.environment()).unwrap();
    house.close(ana);
    let before = files_of(&backup);
    let to = house.beside("restored");
    let mut with_sheets = |one: &str, other: &str, new_passphrase: &str| {
        let with = OpensWith::Sheets { sheets: [one, other], new_passphrase };
        let wanted = Restoring { backup: &backup, to: &to, handle: "ana", with, setting_aside: false };
        restore_as(&wanted, &mut house.environment())
    };
    assert_eq!(code(with_sheets(&sheets[0], &sheets[0], OTHER)), "sheets-same");
    assert_eq!(code(with_sheets(&sheets[0], &sheets[2], "123456")), "passphrase-weak");
    assert!(!to.exists());
    let ana = with_sheets(&sheets[0], &sheets[2], OTHER).unwrap();
    assert_eq!(ana.cases.as_ref().unwrap().now_at().unwrap().head, [7; 32]);
    house.close(ana);
    assert_eq!(code(unlock_vault(&to, "ana", ANA, &mut house.environment())), "wrong-passphrase");
    let ana = unlock_vault(&to, "ana", OTHER, &mut house.environment()).unwrap();
    house.close(ana);
    assert!(files_of(&backup).into_iter().filter(|(path, _)| !path.ends_with("lock")).eq(before));
}

#[test]
fn a_file_that_changes_while_a_backup_is_restored_is_refused_and_nothing_is_made_of_it() {
    let (mut house, backup) = backed_up(89);
    let to = house.beside("restored");
    let whole = files_of(&backup);
    // Whatever is looked at first, ben's own file becomes another one when ana's is opened: a stick that fails.
    let bens = backup.join("workers/ben.cbor");
    let act = {
        let bens = bens.clone();
        move |path: &Path| {
            if path.ends_with("workers/ana.cbor") {
                let mut bytes = std::fs::read(&bens).unwrap();
                bytes.iter_mut().for_each(|byte| *byte ^= 1);
                std::fs::write(&bens, bytes).unwrap();
            }
        }
    };
    let mut restore = || code(restore_backup(&backup, &to, "ana", ANA, &mut house.environment()));
    assert_eq!(meanwhile::at_each_opening(act, &mut restore), "backup-damaged");
    assert!(!to.exists());
    put_back(&whole);
    let act = move |path: &Path| {
        if path == bens {
            std::fs::OpenOptions::new().append(true).open(path).unwrap().set_len(1 << 20).unwrap();
        }
    };
    assert_eq!(meanwhile::at_each_opening(act, &mut restore), "backup-damaged", "a file that grows has no end");
    assert!(!to.exists());
}

#[test]
fn a_restore_reads_each_file_of_the_backup_once_so_that_a_second_answer_is_never_asked_for() {
    let (mut house, backup) = backed_up(93);
    let to = house.beside("restored");
    let opened: Rc<RefCell<BTreeMap<PathBuf, usize>>> = Rc::default();
    let count = {
        let (opened, backup) = (opened.clone(), backup.clone());
        move |path: &Path| {
            if let Ok(inside) = path.strip_prefix(&backup) {
                *opened.borrow_mut().entry(inside.to_owned()).or_default() += 1;
            }
        }
    };
    let restored =
        meanwhile::at_each_opening(count, || restore_backup(&backup, &to, "ana", ANA, &mut house.environment()));
    house.close(restored.unwrap());
    let opened = opened.borrow();
    let manifest = Manifest::from_canonical_bytes(&std::fs::read(backup.join("manifest.cbor")).unwrap()).unwrap();
    let named: Vec<PathBuf> =
        manifest.files.keys().map(PathBuf::from).chain([PathBuf::from("manifest.cbor")]).collect();
    assert_eq!(opened.len(), named.len());
    assert!(named.iter().all(|path| opened.get(path) == Some(&1)), "{opened:?}");
}
