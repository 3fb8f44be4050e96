use super::*;
use crate::vault::crypto::subkeys;
use crate::vault::files::layout::{Folder, SlotCopy};
use crate::vault::files::slots::Slots;

#[test]
fn ben_joins_waits_and_is_sealed_to_at_the_next_unlock_of_ana_who_invited() {
    let (mut house, _) = House::made_by_ana(40, &[Role::Admin, Role::Lead]);
    let code = house.ana_invites("ben", &[Role::Caseworker]);
    let ben = house.join("ben", &code, BEN).unwrap();
    assert!(ben.cases.is_none());
    assert_eq!(ben.waits_for, [SlotKind::Cases].into());
    house.close(ben);
    let ben = house.unlock("ben", BEN).unwrap();
    assert!(ben.cases.is_none());
    house.close(ben);
    let ana = house.unlock("ana", ANA).unwrap();
    let states: Vec<_> =
        ana.workers_standing().unwrap().into_iter().map(|worker| (worker.handle, worker.state)).collect();
    assert_eq!(states, [("ana".to_owned(), WorkerState::Active), ("ben".to_owned(), WorkerState::Active)]);
    house.close(ana);
    let ben = house.unlock("ben", BEN).unwrap();
    assert!(ben.cases.is_some() && ben.waits_for.is_empty());
    assert_eq!(alarms(&ben), [""; 0]);
    assert_eq!(ben.author.roles, roles(&[Role::Caseworker]));
}

#[test]
fn a_holder_who_did_not_invite_is_shown_the_newcomer_and_admits() {
    let (mut house, _) = House::made_by_ana(41, &[Role::Admin]);
    // ana is an admin only: ben, invited by her, makes the case store at his first unlock.
    let for_ben = house.ana_invites("ben", &[Role::Lead]);
    let ben = house.join("ben", &for_ben, BEN).unwrap();
    assert!(ben.cases.is_some());
    house.close(ben);
    let for_clara = house.ana_invites("clara", &[Role::Caseworker]);
    let clara = house.join("clara", &for_clara, CLARA).unwrap();
    assert_eq!(clara.waits_for, [SlotKind::Cases].into());
    house.close(clara);

    let mut ana = house.unlock("ana", ANA).unwrap();
    assert_eq!(ana.statement.keys().sites.len(), 1, "the site key that ben's store has is certified now");
    assert_eq!(code(ana.admit_worker("clara", &mut house.environment())), "not-held");
    house.close(ana);

    let mut ben = house.unlock("ben", BEN).unwrap();
    let waiting: Vec<_> = ben
        .workers_standing()
        .unwrap()
        .into_iter()
        .filter(|worker| worker.state == WorkerState::WaitsForAdmission)
        .collect();
    assert_eq!(waiting.len(), 1);
    assert_eq!((waiting[0].handle.as_str(), waiting[0].invited_by.as_deref()), ("clara", Some("ana")));
    assert_eq!(ben.admit_worker("clara", &mut house.environment()).unwrap(), 1);
    assert_eq!(code(ben.admit_worker("clara", &mut house.environment())), "nobody-waits");
    house.close(ben);
    let clara = house.unlock("clara", CLARA).unwrap();
    assert!(clara.cases.is_some());
    assert_eq!(alarms(&clara), [""; 0]);
}

#[test]
fn an_admin_who_is_no_caseworker_opens_no_case_and_can_seal_none() {
    let (mut house, _) = House::made_by_ana(42, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Admin], BEN);
    let mut ben = house.unlock("ben", BEN).unwrap();
    assert!(ben.cases.is_none() && ben.figures.is_none());
    let for_clara =
        ben.invite_worker("clara", roles(&[Role::Caseworker]), &mut house.environment()).unwrap().code.to_string();
    house.close(ben);
    let clara = house.join("clara", &for_clara, CLARA).unwrap();
    house.close(clara);
    let mut ben = house.unlock("ben", BEN).unwrap();
    assert_eq!(code(ben.admit_worker("clara", &mut house.environment())), "not-held");
    house.close(ben);
    // ana did not invite clara: her unlock alone seals nothing.
    let ana = house.unlock("ana", ANA).unwrap();
    house.close(ana);
    assert!(house.unlock("clara", CLARA).unwrap().cases.is_none());
}

#[test]
fn no_key_of_a_figures_worker_opens_any_piece_of_the_case_store() {
    let (mut house, _) = House::made_by_ana(43, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Figures], BEN);
    let ben = house.unlock("ben", BEN).unwrap();
    assert!(ben.figures.is_some() && ben.cases.is_none());
    assert_eq!(ben.statement.keys().figures, Some(figures_public(&ben)));
    let store = ben.figures.as_ref().unwrap();
    let figures = subkeys::figures_key(&store.secret, store.id).unwrap();
    for slot_kind in [SlotKind::Cases, SlotKind::Organisation] {
        for copy in SlotCopy::BOTH {
            let file = std::fs::read(Folder::at_folder_root(&house.root).path_of_slots(slot_kind, copy)).unwrap();
            let slots = Slots::from_canonical_bytes(&file).unwrap();
            for key in [ben.sealing_key(), &figures] {
                for sealed in slots.sealed.values().chain(&slots.recovery) {
                    for purpose in ["cases", "figures", "org"] {
                        let expected = crate::vault::crypto::seal::SealedFor {
                            purpose,
                            id: slots.label.id,
                            generation: slots.label.generation,
                        };
                        assert!(key.unseal(sealed, expected).unwrap().is_none());
                    }
                }
            }
        }
    }
    let keys = &ben.figures.as_ref().unwrap().keys;
    let opened = crate::store::Store::open_to_verify(&house.root.join("cases.db"), keys);
    assert_eq!(code(opened), "store-damaged");
}

fn figures_public(open: &Open) -> [u8; 32] {
    let store = open.figures.as_ref().unwrap();
    subkeys::figures_key(&store.secret, store.id).unwrap().public()
}

#[test]
fn the_first_figures_worker_makes_the_figures_key_and_the_second_waits() {
    let (mut house, _) = House::made_by_ana(44, &[Role::Admin, Role::Lead]);
    let for_ben = house.ana_invites("ben", &[Role::Figures]);
    let ben = house.join("ben", &for_ben, BEN).unwrap();
    let public = figures_public(&ben);
    assert_eq!(ben.statement.keys().figures, None, "an admin certifies it at her next unlock");
    house.close(ben);
    let for_clara = house.ana_invites("clara", &[Role::Figures]);
    let clara = house.join("clara", &for_clara, CLARA).unwrap();
    assert_eq!(clara.statement.keys().figures, Some(public));
    assert_eq!(clara.waits_for, [SlotKind::Figures].into());
    house.close(clara);
    let mut ben = house.unlock("ben", BEN).unwrap();
    assert_eq!(ben.admit_worker("clara", &mut house.environment()).unwrap(), 1);
    house.close(ben);
    assert_eq!(figures_public(&house.unlock("clara", CLARA).unwrap()), public);
}

#[test]
fn an_invitation_serves_once() {
    let (mut house, _) = House::made_by_ana(45, &[Role::Admin, Role::Lead]);
    let for_ben = house.ana_invites("ben", &[Role::Caseworker]);
    let ben = house.join("ben", &for_ben, BEN).unwrap();
    house.close(ben);
    assert_eq!(code(house.join("ben", &for_ben, OTHER)), "invitation-used");
    assert!(house.unlock("ben", BEN).is_ok());
}

#[test]
fn an_invitation_stands_for_two_weeks_and_not_a_day_longer() {
    for (days, joins) in [(13, true), (14, true), (15, false)] {
        let (mut house, _) = House::made_by_ana(46, &[Role::Admin, Role::Lead]);
        let for_ben = house.ana_invites("ben", &[Role::Caseworker]);
        house.days_pass(days);
        let joined = house.join("ben", &for_ben, BEN);
        match joins {
            true => drop(joined.unwrap()),
            false => assert_eq!(code(joined), "invitation-expired"),
        }
    }
}

#[test]
fn expiry_is_judged_when_the_key_is_sealed() {
    let (mut house, _) = House::made_by_ana(47, &[Role::Admin, Role::Lead]);
    let for_ben = house.ana_invites("ben", &[Role::Caseworker]);
    let ben = house.join("ben", &for_ben, BEN).unwrap();
    house.close(ben);
    house.days_pass(15);
    let mut ana = house.unlock("ana", ANA).unwrap();
    assert_eq!(code(ana.admit_worker("ben", &mut house.environment())), "invitation-expired");
    house.close(ana);
    assert!(house.unlock("ben", BEN).unwrap().cases.is_none());
}

#[test]
fn a_code_of_another_house_a_replaced_one_another_handle_and_a_typing_error_are_told_apart() {
    let (mut house, _) = House::made_by_ana(48, &[Role::Admin, Role::Lead]);
    let (mut other, _) = House::made_by_ana(49, &[Role::Admin, Role::Lead]);
    let foreign = other.ana_invites("ben", &[Role::Caseworker]);
    let first = house.ana_invites("ben", &[Role::Caseworker]);
    let second = house.ana_invites("ben", &[Role::Lead]);
    assert_eq!(code(house.join("ben", &foreign, BEN)), "invitation-of-another");
    assert_eq!(code(house.join("ben", &first, BEN)), "invitation-replaced");
    assert_eq!(code(house.join("clara", &second, BEN)), "invitation-other-handle");
    assert_eq!(code(house.join("ben", &second[1..], BEN)), "code-mistyped");
    assert_eq!(code(house.join("ben", &second, "ben12345")), "passphrase-weak");
    assert!(!house.root.join("workers/ben.cbor").exists());
    assert!(house.join("ben", &second, BEN).is_ok());
}

#[test]
fn only_an_admin_invites_and_a_handle_is_given_once() {
    let (mut house, _) = House::made_by_ana(50, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Lead], BEN);
    let mut ben = house.unlock("ben", BEN).unwrap();
    let invited = ben.invite_worker("clara", roles(&[Role::Caseworker]), &mut house.environment());
    assert_eq!(code(invited.map(|_| ())), "needs-admin");
    drop(ben);
    let mut ana = house.unlock("ana", ANA).unwrap();
    let taken = ana.invite_worker("ben", roles(&[Role::Caseworker]), &mut house.environment());
    assert_eq!(code(taken.map(|_| ())), "handle-taken");
    let none = ana.invite_worker("clara", Roles::new(), &mut house.environment());
    assert_eq!(code(none.map(|_| ())), "roles-missing");
}

#[test]
fn who_joins_half_way_when_the_power_goes_can_join_again() {
    let (mut house, _) = House::made_by_ana(51, &[Role::Admin, Role::Lead]);
    let for_ben = house.ana_invites("ben", &[Role::Caseworker]);
    let before: Vec<_> = house.files().into_keys().collect();
    let ben = house.join("ben", &for_ben, OTHER).unwrap();
    drop(ben);
    // The worker file was written, the certificate not yet.
    for path in house.files().into_keys().filter(|path| !before.contains(path) && !path.ends_with("ben.cbor")) {
        std::fs::remove_file(path).unwrap();
    }
    assert_eq!(code(house.unlock("ben", OTHER)), "not-certified");
    assert!(house.join("ben", &for_ben, BEN).is_ok());
}

#[test]
fn an_invitation_in_ana_s_name_that_ana_did_not_sign_is_no_invitation() {
    use crate::vault::membership::certificate::Invited;
    use crate::vault::membership::link::Act;
    let (mut house, _) = House::made_by_ana(52, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Admin], BEN);
    let ana = house.unlock("ana", ANA).unwrap().author.certificate;
    let mut ben = house.unlock("ben", BEN).unwrap();
    // ben has the organisation's key. He writes an invitation that says it is ana's.
    let day = noon().date_naive();
    let invited = Invited {
        handle: Handle::parse_handle("nobody").unwrap(),
        roles: roles(&[Role::Caseworker]),
        code_key: ben.author.key.verifying_key(),
        made_on: day,
        expires_on: day,
        replaces: None,
    };
    let forged = invited.signed_by(ben.statement.organisation(), ana, &ben.author.key).unwrap();
    let key = ben.organisation_key().unwrap();
    assert_eq!(code(ben.append_statement(Act::Invitation(forged), &key)), "statement-damaged");
}

#[test]
fn a_newcomer_whom_nobody_admitted_cannot_put_a_figures_key_in_the_place_of_the_house_s() {
    use crate::vault::crypto::cipher::Secret;
    use crate::vault::crypto::subkeys::PublicKey;
    use crate::vault::files::slots::Signer;
    let (mut house, _) = House::made_by_ana(53, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Figures], BEN);
    let for_clara = house.ana_invites("clara", &[Role::Figures]);
    let clara = house.join("clara", &for_clara, CLARA).unwrap();
    let folder = Folder::at_folder_root(&house.root);
    let mut label = Slots::peek_without_key(&folder, SlotKind::Figures, &clara.statement).unwrap().unwrap().label;
    let public = clara.statement.keys().figures;
    label.generation += 1;
    label.public = PublicKey::Sealing(clara.sealing_key().public());
    let signer = Signer { certificate: clara.author.certificate, key: &clara.author.key };
    let to = [clara.author.certificate].into();
    let forged = Slots::seal_to_workers(label, &Secret::new([9; 32]), &clara.statement, &to, signer).unwrap();
    forged.write_both_copies(&folder).unwrap();
    drop(clara);
    let ana = house.unlock("ana", ANA).unwrap();
    assert_eq!(ana.statement.keys().figures, public);
    house.close(ana);
    let ben = house.unlock("ben", BEN).unwrap();
    assert_eq!(alarms(&ben), ["slots-leave-out"]);
}
