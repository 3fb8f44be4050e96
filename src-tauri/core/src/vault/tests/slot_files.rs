use super::*;
use crate::base::durable_file;
use crate::vault::crypto::cipher::Secret;
use crate::vault::crypto::seal::seal_secret;
use crate::vault::files::layout::{Folder, SlotCopy};
use crate::vault::files::slots::{Opener, Signer, Slots};

fn paths(house: &House) -> [PathBuf; 2] {
    SlotCopy::BOTH.map(|copy| Folder::at_folder_root(&house.root).path_of_slots(SlotKind::Cases, copy))
}

fn read_slots(house: &House) -> Slots {
    Slots::from_canonical_bytes(&std::fs::read(&paths(house)[0]).unwrap()).unwrap()
}

#[test]
fn one_copy_destroyed_is_mended_from_the_other_and_told() {
    let (mut house, _) = House::made_by_ana(20, &[Role::Admin, Role::Lead]);
    let [a, b] = paths(&house);
    let whole = std::fs::read(&a).unwrap();
    for path in [&a, &b] {
        for damage in [None, Some(Vec::new()), Some(whole[..whole.len() / 2].to_vec()), Some(vec![0; whole.len()])] {
            match &damage {
                None => std::fs::remove_file(path).unwrap(),
                Some(bytes) => std::fs::write(path, bytes).unwrap(),
            }
            let ana = house.unlock("ana", ANA).unwrap();
            assert_eq!(alarms(&ana), ["slot-copy-mended"]);
            drop(ana);
            assert_eq!(std::fs::read(&a).unwrap(), whole);
            assert_eq!(std::fs::read(&b).unwrap(), whole);
        }
    }
}

#[test]
fn both_copies_destroyed_are_refused_and_no_new_store_takes_the_place() {
    let (mut house, _) = House::made_by_ana(21, &[Role::Admin, Role::Lead]);
    let store = std::fs::read(house.root.join("cases.db")).unwrap();
    for path in paths(&house) {
        std::fs::write(path, b"nothing").unwrap();
    }
    assert_eq!(code(house.unlock("ana", ANA)), "slots-destroyed");
    for path in paths(&house) {
        std::fs::remove_file(path).unwrap();
    }
    assert_eq!(code(house.unlock("ana", ANA)), "slots-destroyed");
    std::fs::remove_file(house.root.join("cases.db")).unwrap();
    assert_eq!(code(house.unlock("ana", ANA)), "slots-destroyed");
    std::fs::write(house.root.join("cases.db"), store).unwrap();
}

#[test]
fn every_changed_byte_of_a_slot_file_makes_it_useless() {
    let (mut house, _) = House::made_by_ana(22, &[Role::Admin, Role::Lead]);
    let ana = house.unlock("ana", ANA).unwrap();
    let opener = Opener::Worker(ana.author.certificate, ana.sealing_key());
    let folder = Folder::at_folder_root(&house.root);
    let [a, b] = paths(&house);
    let whole = std::fs::read(&a).unwrap();
    for place in 0..whole.len() {
        let mut changed = whole.clone();
        changed[place] ^= 1;
        std::fs::write(&a, &changed).unwrap();
        std::fs::write(&b, &changed).unwrap();
        assert!(Slots::open_best_copy(&folder, SlotKind::Cases, &ana.statement, opener).is_err(), "byte {place}");
    }
}

#[test]
fn a_slot_file_with_a_broken_mac_or_of_a_foreign_signer_is_passed_over() {
    let (mut house, _) = House::made_by_ana(23, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Figures], BEN);
    let [a, _] = paths(&house);
    let ben = house.unlock("ben", BEN).unwrap();
    let forger = Signer { certificate: ben.author.certificate, key: &ben.author.key };
    let mut label = read_slots(&house).label.clone();
    label.generation += 5;
    // ben is certified, but for figures: his signature on the case slots counts for nothing.
    let forged = Slots::signed(label.clone(), Default::default(), None, &Secret::new([1; 32]), forger).unwrap();
    drop(ben);
    std::fs::write(&a, forged.to_canonical_bytes().unwrap()).unwrap();
    let ana = house.unlock("ana", ANA).unwrap();
    assert_eq!(alarms(&ana), ["slot-copy-mended"]);
    // ana's own signature over a key she made up: sealed well, signed well, but it is not the store's MAC.
    let made_up = Secret::new([2; 32]);
    let signer = Signer { certificate: ana.author.certificate, key: &ana.author.key };
    let mut whole =
        Slots::seal_to_workers(label, &made_up, &ana.statement, &[ana.author.certificate].into(), signer).unwrap();
    let sealed_for = crate::vault::crypto::seal::SealedFor {
        purpose: "cases",
        id: whole.label.id,
        generation: whole.label.generation,
    };
    let other = seal_secret(&ana.sealing_key().public(), sealed_for, &Secret::new([3; 32])).unwrap();
    whole.sealed.insert(ana.author.certificate, other);
    let whole = Slots::signed(whole.label, whole.sealed, whole.recovery, &made_up, signer).unwrap();
    std::fs::write(&a, whole.to_canonical_bytes().unwrap()).unwrap();
    drop(ana);
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), ["slot-copy-mended"]);
}

#[test]
fn slots_of_an_older_generation_put_back_are_an_alarm() {
    let (mut house, _) = House::made_by_ana(24, &[Role::Admin, Role::Lead]);
    let older = std::fs::read(&paths(&house)[0]).unwrap();
    house.enrol("ben", &[Role::Caseworker], BEN);
    let newer = std::fs::read(&paths(&house)[0]).unwrap();
    assert_ne!(older, newer);
    for path in paths(&house) {
        std::fs::write(path, &older).unwrap();
    }
    let ana = house.unlock("ana", ANA).unwrap();
    assert!(alarms(&ana).contains(&"slots-older"));
}

#[test]
fn the_power_goes_between_the_two_copies_and_the_newer_one_counts() {
    let (mut house, _) = House::made_by_ana(25, &[Role::Admin, Role::Lead]);
    let [a, b] = paths(&house);
    let older = std::fs::read(&b).unwrap();
    house.enrol("ben", &[Role::Caseworker], BEN);
    let newer = std::fs::read(&a).unwrap();
    std::fs::write(&b, older).unwrap();
    let ben = house.unlock("ben", BEN).unwrap();
    assert!(ben.cases.is_some());
    assert_eq!(alarms(&ben), ["slot-copy-mended"]);
    drop(ben);
    assert_eq!(std::fs::read(&b).unwrap(), newer);
    // Nor does a file that was being written when the power went.
    std::fs::write(a.with_extension("a.tmp"), b"half").unwrap();
    assert_eq!(alarms(&house.unlock("ben", BEN).unwrap()), [""; 0]);
}

#[test]
fn a_piece_of_an_older_slot_file_does_not_fit_into_a_newer_one() {
    let (mut house, _) = House::made_by_ana(26, &[Role::Admin, Role::Lead]);
    let older = read_slots(&house);
    house.enrol("ben", &[Role::Caseworker], BEN);
    let ana = house.unlock("ana", ANA).unwrap();
    let newer = read_slots(&house);
    let mut mixed = newer.sealed.clone();
    mixed.insert(ana.author.certificate, older.sealed[&ana.author.certificate].clone());
    let signer = Signer { certificate: ana.author.certificate, key: &ana.author.key };
    let secret = &ana.held[&SlotKind::Cases].secret;
    let mixed = Slots::signed(newer.label, mixed, newer.recovery, secret, signer).unwrap();
    for path in paths(&house) {
        durable_file::write_durably(&path, &mixed.to_canonical_bytes().unwrap()).unwrap();
    }
    drop(ana);
    assert_eq!(code(house.unlock("ana", ANA)), "slots-destroyed");
}

#[test]
fn a_newer_program_s_slot_file_is_told_as_such() {
    let (mut house, _) = House::made_by_ana(27, &[Role::Admin, Role::Lead]);
    for path in paths(&house) {
        let file = std::fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&file[..20]).into_owned();
        assert!(text.contains("amparo/slots/1"));
        let place = file.windows(14).position(|window| window == b"amparo/slots/1").unwrap() + 13;
        let mut newer = file.clone();
        newer[place] = b'2';
        std::fs::write(&path, newer).unwrap();
    }
    assert_eq!(code(house.unlock("ana", ANA)), "newer-than-program");
}
