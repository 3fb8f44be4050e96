//! A disk that is really full: a small tmpfs, where mounting is allowed. Where it is not, these tests say so and pass.

use super::*;
use std::process::Command;

/// A mounted tmpfs; unmounted when dropped.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn of_kib(kib: u32) -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        let size = format!("size={kib}k");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(place.path()).status();
        let is_mounted = mounted.is_ok_and(|status| status.success());
        if !is_mounted {
            eprintln!("no tmpfs can be mounted here: nothing was tried");
        }
        is_mounted.then(|| Self(place))
    }

    fn fill(&self) {
        let mut filling = std::fs::File::create(self.0.path().join("filling")).unwrap();
        for size in [4096, 1] {
            while std::io::Write::write_all(&mut filling, &vec![1; size]).is_ok() {}
        }
    }

    fn make_room(&self) {
        std::fs::remove_file(self.0.path().join("filling")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

#[test]
fn a_backup_to_a_full_disk_is_refused_and_leaves_nothing() {
    let Some(disk) = SmallDisk::of_kib(96) else { return };
    let (mut house, _) = House::made_by_ana(90, &[Role::Admin, Role::Lead]);
    let ana = house.unlock("ana", ANA).unwrap();
    let to = disk.0.path().join("backup");
    assert_eq!(code(ana.make_backup(&to, &mut house.environment())), "disk-full");
    assert_eq!(std::fs::read_dir(disk.0.path()).unwrap().count(), 0);
}

#[test]
fn a_new_passphrase_on_a_full_disk_is_refused_and_the_old_one_still_opens() {
    let Some(disk) = SmallDisk::of_kib(4096) else { return };
    let (mut house, _) = House::made_by_ana(91, &[Role::Admin, Role::Lead]);
    house.root = disk.0.path().join("vault");
    let root = house.root.clone();
    let beginning =
        Beginning { handle: "ana", passphrase: ANA, roles: roles(&[Role::Admin, Role::Lead]), with_sheets: true };
    let (open, _) = create_vault(&root, &beginning, &mut house.environment()).unwrap();
    house.close(open);
    disk.fill();
    assert_eq!(code(change_passphrase(&root, "ana", ANA, OTHER, &mut house.environment())), "disk-full");
    disk.make_room();
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), [""; 0]);
    let second = disk.0.path().join("second");
    disk.fill();
    assert_eq!(code(create_vault(&second, &beginning, &mut house.environment())), "disk-full");
    assert!(!second.exists());
}

#[test]
fn new_sheets_on_a_full_disk_are_refused_and_the_older_ones_still_open_until_there_is_room() {
    let Some(disk) = SmallDisk::of_kib(4096) else { return };
    let mut house = House::new(92);
    house.root = disk.0.path().join("vault");
    let root = house.root.clone();
    let beginning =
        Beginning { handle: "ana", passphrase: ANA, roles: roles(&[Role::Admin, Role::Lead]), with_sheets: true };
    let (mut ana, sheets) = create_vault(&root, &beginning, &mut house.environment()).unwrap();
    let older = sheets.unwrap().map(|sheet| sheet.words().unwrap().join(" "));
    let (recovery, sheets) = ana.make_sheets(ANA, &mut house.environment()).unwrap();
    let newer = sheets.map(|sheet| sheet.words().unwrap().join(" "));
    disk.fill();
    assert_eq!(code(ana.use_sheets(&recovery, &mut house.environment())), "disk-full");
    check_sheets(&root, [&older[0], &older[2]]).unwrap();
    disk.make_room();
    ana.use_sheets(&recovery, &mut house.environment()).unwrap();
    house.close(ana);
    check_sheets(&root, [&newer[0], &newer[2]]).unwrap();
    assert_eq!(code(check_sheets(&root, [&older[0], &older[2]])), "sheet-of-another");
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), [""; 0]);
}

/// A vault of ana's on a small disk, which is full whenever `tried` opens something.
fn on_small_disk(seed: u64) -> Option<(SmallDisk, House)> {
    let disk = SmallDisk::of_kib(4096)?;
    let mut house = House::new(seed);
    house.root = disk.0.path().join("vault");
    let roles = roles(&[Role::Admin, Role::Lead]);
    let beginning = Beginning { handle: "ana", passphrase: ANA, roles, with_sheets: false };
    let (ana, _) = create_vault(&house.root.clone(), &beginning, &mut house.environment()).unwrap();
    house.close(ana);
    Some((disk, house))
}

fn unlock_while_full(disk: &SmallDisk, house: &mut House, handle: &str, passphrase: &str) -> Vec<&'static str> {
    disk.fill();
    let open = house.unlock(handle, passphrase).unwrap();
    assert!(open.cases.is_some() || open.figures.is_some(), "what is readable is open");
    let told = alarms(&open);
    // Closed as a program that ends: nothing more can be written.
    drop(open);
    disk.make_room();
    told
}

#[test]
fn a_damaged_copy_of_a_slot_file_keeps_nobody_out_where_the_disk_is_full_and_is_mended_once_there_is_room() {
    let Some((disk, mut house)) = on_small_disk(94) else { return };
    let copy = house.root.join("cases.slots.b");
    std::fs::write(&copy, b"?").unwrap();
    assert_eq!(unlock_while_full(&disk, &mut house, "ana", ANA), ["repairs-wait"]);
    assert_eq!(std::fs::read(&copy).unwrap(), b"?");
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), ["slot-copy-mended"]);
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), [""; 0]);
}

#[test]
fn a_statement_that_lost_its_end_keeps_nobody_out_where_the_disk_is_full() {
    let Some((disk, mut house)) = on_small_disk(95) else { return };
    house.enrol("ben", &[Role::Caseworker], BEN);
    let links = |house: &House| house.files().into_iter().filter(|(path, _)| path.parent().unwrap().ends_with("org"));
    let (link, last) =
        links(&house).filter(|(path, _)| !path.to_string_lossy().contains("certificate")).last().unwrap();
    let whole: Vec<_> = links(&house).collect();
    for (path, _) in &whole {
        if path.file_name().unwrap().to_string_lossy().starts_with(&link.file_stem().unwrap().to_string_lossy()[..]) {
            std::fs::remove_file(path).unwrap();
        }
    }
    let told = unlock_while_full(&disk, &mut house, "ana", ANA);
    assert!(told.contains(&"repairs-wait") && told.contains(&"statement-behind"), "{told:?}");
    house.unlock("ana", ANA).unwrap();
    assert_eq!(std::fs::read(&link).unwrap(), last);
    assert!(links(&house).eq(whole));
}

#[test]
fn a_newcomer_waits_and_keeps_nobody_else_out_where_the_disk_is_full() {
    let Some((disk, mut house)) = on_small_disk(96) else { return };
    let code = house.ana_invites("ben", &[Role::Caseworker]);
    let ben = house.join("ben", &code, BEN).unwrap();
    house.close(ben);
    assert_eq!(unlock_while_full(&disk, &mut house, "ana", ANA), ["repairs-wait"]);
    assert!(house.unlock("ben", BEN).unwrap().cases.is_none());
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), [""; 0]);
    assert!(house.unlock("ben", BEN).unwrap().cases.is_some());
}

#[test]
fn a_key_that_is_still_to_be_certified_keeps_the_admin_in_where_the_disk_is_full() {
    let Some((disk, mut house)) = on_small_disk(97) else { return };
    let code = house.ana_invites("ben", &[Role::Figures]);
    let ben = house.join("ben", &code, BEN).unwrap();
    house.close(ben);
    assert_eq!(unlock_while_full(&disk, &mut house, "ana", ANA), ["repairs-wait"]);
    let ana = house.unlock("ana", ANA).unwrap();
    assert!(ana.statement.keys().figures.is_some());
    assert_eq!(alarms(&ana), [""; 0]);
}
