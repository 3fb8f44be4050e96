//! Members with a changed program: what they write lies in the folder, and everybody else's program reads it.

use super::*;
use crate::base::durable_file;
use crate::base::encoding::Hash;
use crate::base::ids::StoreId;
use crate::vault::crypto::cipher::Secret;
use crate::vault::crypto::seal::SealingKey;
use crate::vault::crypto::subkeys::public_key;
use crate::vault::files::layout::{Folder, SlotCopy, StatementKind};
use crate::vault::files::slots::{Found, Label, Opener, Slots};
use crate::vault::files::worker_file::WorkerKeys;
use crate::vault::membership::certificate::{Certificate, Invited, Revocation, RevokedFor};
use crate::vault::membership::link::{Act, Keys, Link};
use crate::vault::membership::statement::Statement;
use crate::vault::unlock::compared_words::WordsCompared;
use ed25519_dalek::SigningKey;

/// An admin who opens no case, with the organisation's key and no other secret.
struct ChangedAdmin {
    folder: Folder,
    key: SigningKey,
}

impl ChangedAdmin {
    fn sits_down(house: &mut House, handle: &str, passphrase: &str) -> Self {
        let open = house.unlock(handle, passphrase).unwrap();
        let key = open.organisation_key().unwrap();
        assert!(open.cases.is_none());
        house.close(open);
        Self { folder: Folder::at_folder_root(&house.root), key }
    }

    /// Writes a link past every check of an honest program; its number and its hash.
    fn writes(&self, act: Act) -> (u64, Hash) {
        let statement = Statement::read_statement(&self.folder).unwrap();
        let number = statement.count() + 1;
        let link = Link::signed_link(statement.organisation(), number, Some(statement.head()), act, &self.key).unwrap();
        let place = self.folder.path_of_link(StatementKind::Own, number);
        durable_file::write_durably(&place, &link.to_canonical_bytes().unwrap()).unwrap();
        (number, link.content_hash().unwrap())
    }

    /// Invites a handle and answers at once with keys of their own; the hash of the certificate.
    fn answers_for(
        &self,
        invited: Invited,
        code: &SigningKey,
        by: Option<(Hash, &SigningKey)>,
        keys: &WorkerKeys,
    ) -> Hash {
        let organisation = Statement::read_statement(&self.folder).unwrap().organisation();
        let day = invited.made_on;
        let invitation = match by {
            None => invited.by_organisation(),
            Some((inviter, key)) => invited.signed_by(organisation, inviter, key).unwrap(),
        };
        let (number, named) = self.writes(Act::Invitation(invitation));
        let certificate = Certificate::make_certificate(organisation, named, keys, day, code).unwrap();
        let place = self.folder.certificate(StatementKind::Own, number);
        durable_file::write_durably(&place, &certificate.to_canonical_bytes().unwrap()).unwrap();
        certificate.content_hash().unwrap()
    }
}

fn invited(handle: &str, role: Role, code: &SigningKey) -> Invited {
    let day = noon().date_naive();
    Invited {
        handle: Handle::parse_handle(handle).unwrap(),
        roles: roles(&[role]),
        code_key: code.verifying_key(),
        made_on: day,
        expires_on: day,
        replaces: None,
    }
}

/// Tells whether this key opens the case store by the slot files as they lie.
fn opens_cases(house: &House, opener: Opener<'_>) -> bool {
    let folder = Folder::at_folder_root(&house.root);
    let statement = Statement::read_statement(&folder).unwrap();
    matches!(Slots::open_best_copy(&folder, SlotKind::Cases, &statement, opener), Ok(Found::Opened(_)))
}

#[test]
fn an_admin_who_opens_no_case_takes_nobody_s_handle_and_lets_nobody_in_in_their_name() {
    let (mut house, _) = House::made_by_ana(401, &[Role::Admin]);
    house.enrol("ben", &[Role::Caseworker], BEN);
    let ben = house.unlock("ben", BEN).unwrap();
    let (true_keys, true_words) =
        (ben.author.certificate, ben.statement.member_by_handle("ben").unwrap().words_to_compare().unwrap());
    house.close(ben);
    let ana = ChangedAdmin::sits_down(&mut house, "ana", ANA);
    let code = SigningKey::from_bytes(&[9; 32]);
    let [false_ben, mole] = [1, 2].map(|seed| WorkerKeys::draw_random(&mut SeededRandom::new(seed)).unwrap());
    let false_certificate = ana.answers_for(invited("ben", Role::Admin, &code), &code, None, &false_ben);
    let by_false_ben = Some((false_certificate, &false_ben.signing));
    let of_mole = ana.answers_for(invited("mole", Role::Caseworker, &code), &code, by_false_ben, &mole);
    // ben opens his files and does nothing else.
    let ben = house.unlock("ben", BEN).unwrap();
    assert!(alarms(&ben).contains(&"answer-without-effect"), "{:?}", alarms(&ben));
    let member = ben.statement.member_by_handle("ben").unwrap();
    assert_eq!((member.certificate, member.words_to_compare().unwrap()), (true_keys, true_words));
    assert!(ben.statement.certificate(&false_certificate).is_none());
    assert!(ben.held.values().all(|held| !held.slots.sealed.contains_key(&of_mole)));
    house.close(ben);
    assert!(!opens_cases(&house, Opener::Worker(of_mole, &mole.sealing)));
    assert!(house.unlock("ben", BEN).unwrap().cases.is_some(), "nobody is shut out by it");
}

#[test]
fn keys_that_an_admin_puts_in_the_place_of_clara_s_are_not_those_whose_words_ben_heard() {
    let (mut house, _) = House::made_by_ana(406, &[Role::Admin]);
    house.enrol("ben", &[Role::Caseworker], BEN);
    house.enrol("clara", &[Role::Caseworker], CLARA);
    let ben = house.unlock("ben", BEN).unwrap();
    let of_clara = ben.statement.member_by_handle("clara").unwrap();
    let cases = ben.cases.as_ref().unwrap();
    assert_eq!(cases.words_compared(&of_clara).unwrap(), WordsCompared::Never);
    cases.keep_compared(&of_clara).unwrap();
    assert_eq!(cases.words_compared(&of_clara).unwrap(), WordsCompared::Compared);
    house.close(ben);
    // The organisation's key alone says that clara has new keys, as it does after a recovery.
    let ana = ChangedAdmin::sits_down(&mut house, "ana", ANA);
    let code = SigningKey::from_bytes(&[9; 32]);
    let false_clara = WorkerKeys::draw_random(&mut SeededRandom::new(1)).unwrap();
    let replacing = Invited { replaces: Some(of_clara.certificate), ..invited("clara", Role::Caseworker, &code) };
    ana.answers_for(replacing, &code, None, &false_clara);
    let ben = house.unlock("ben", BEN).unwrap();
    let named = ben.statement.member_by_handle("clara").unwrap();
    assert_eq!(named.sealing, false_clara.sealing.public());
    assert_eq!(ben.cases.as_ref().unwrap().words_compared(&named).unwrap(), WordsCompared::Changed);
    house.close(ben);
}

#[test]
fn what_somebody_else_of_ben_s_handle_invited_ben_s_program_does_not_seal_to() {
    let (mut house, _) = House::made_by_ana(402, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Admin, Role::Caseworker], BEN);
    house.enrol("mole", &[Role::Admin], CLARA);
    let changed = ChangedAdmin::sits_down(&mut house, "mole", CLARA);
    let mole = house.unlock("mole", CLARA).unwrap();
    let code = SigningKey::from_bytes(&[9; 32]);
    let keys = WorkerKeys::draw_random(&mut SeededRandom::new(3)).unwrap();
    // mole invites in their own name, as an admin may, and answers the invitation.
    let by = Some((mole.author.certificate, &mole.keys.signing));
    let newcomer = changed.answers_for(invited("eve", Role::Caseworker, &code), &code, by, &keys);
    drop(mole);
    for (handle, passphrase) in [("ben", BEN), ("ana", ANA)] {
        let open = house.unlock(handle, passphrase).unwrap();
        assert!(open.held.values().all(|held| !held.slots.sealed.contains_key(&newcomer)), "{handle}");
        house.close(open);
    }
    // ben is asked, and lets them in knowingly.
    let mut ben = house.unlock("ben", BEN).unwrap();
    ben.admit_worker("eve", &mut house.environment()).unwrap();
    assert!(ben.held[&SlotKind::Cases].slots.sealed.contains_key(&newcomer));
}

#[test]
fn a_recovery_key_that_an_admin_names_alone_opens_nothing_and_is_told() {
    let (mut house, _) = House::made_by_ana(403, &[Role::Admin, Role::Lead]);
    house.enrol("mole", &[Role::Admin], CLARA);
    let before = house.unlock("ana", ANA).unwrap();
    house.close(before);
    let mole = ChangedAdmin::sits_down(&mut house, "mole", CLARA);
    let statement = Statement::read_statement(&mole.folder).unwrap();
    let (of_mole, own_sheets) = Recovery::make_recovery(statement.organisation(), &mut house.random).unwrap();
    of_mole.write_next(&mole.folder).unwrap();
    mole.writes(Act::Keys(Keys { recovery: Some(of_mole.public), ..statement.keys().clone() }));
    let [one, other, _] = &own_sheets;
    let key: SealingKey = of_mole.open_with_sheets(one, other).unwrap();
    // ana, who holds every secret, opens the files; then invites somebody, which seals the store anew.
    let ana = house.unlock("ana", ANA).unwrap();
    assert!(alarms(&ana).contains(&"recovery-key-other"), "{:?}", alarms(&ana));
    house.close(ana);
    assert!(!opens_cases(&house, Opener::Recovery(&key)));
    house.enrol("ben", &[Role::Caseworker], BEN);
    assert!(!opens_cases(&house, Opener::Recovery(&key)));
    assert!(house.unlock("ben", BEN).unwrap().cases.is_some());
    // New sheets by ana's own act are in force, and the alarm is over.
    let mut ana = house.unlock("ana", ANA).unwrap();
    let (new, new_sheets) = ana.make_sheets(ANA, &mut house.environment()).unwrap();
    ana.use_sheets(&new, &mut house.environment()).unwrap();
    house.close(ana);
    assert_eq!(alarms(&house.unlock("ana", ANA).unwrap()), [""; 0]);
    let [one, other, _] = &new_sheets;
    assert!(opens_cases(&house, Opener::Recovery(&new.open_with_sheets(one, other).unwrap())));
    assert!(!opens_cases(&house, Opener::Recovery(&key)));
}

/// A house in which mole named a recovery key of their own; the true sheets, and the key that only mole's sheets open.
fn house_with_a_false_recovery_key(seed: u64) -> (House, [String; 3], SealingKey) {
    let (mut house, sheets) = House::made_by_ana(seed, &[Role::Admin, Role::Lead]);
    house.enrol("mole", &[Role::Admin], CLARA);
    let before = house.unlock("ana", ANA).unwrap();
    house.close(before);
    let mole = ChangedAdmin::sits_down(&mut house, "mole", CLARA);
    let statement = Statement::read_statement(&mole.folder).unwrap();
    let (of_mole, [one, other, _]) = Recovery::make_recovery(statement.organisation(), &mut house.random).unwrap();
    of_mole.write_next(&mole.folder).unwrap();
    mole.writes(Act::Keys(Keys { recovery: Some(of_mole.public), ..statement.keys().clone() }));
    let key = of_mole.open_with_sheets(&one, &other).unwrap();
    (house, sheets, key)
}

#[test]
fn the_true_sheets_go_on_to_open_the_files_when_an_admin_names_a_recovery_key_alone() {
    let (mut house, sheets, of_mole) = house_with_a_false_recovery_key(407);
    // Before anybody opened the files since, and afterwards.
    check_sheets(&house.root, [&sheets[0], &sheets[1]]).unwrap();
    let ana = house.unlock("ana", ANA).unwrap();
    house.close(ana);
    check_sheets(&house.root, [&sheets[2], &sheets[1]]).unwrap();
    let root = house.root.clone();
    let ana = recover_with_sheets(&root, [&sheets[0], &sheets[2]], "ana", OTHER, &mut house.environment()).unwrap();
    assert!(ana.cases.is_some() && ana.own_key().is_some());
    assert!(alarms(&ana).contains(&"recovery-key-other"), "{:?}", alarms(&ana));
    house.close(ana);
    assert!(!opens_cases(&house, Opener::Recovery(&of_mole)), "what recovery seals anew is not sealed to it either");
    check_sheets(&house.root, [&sheets[0], &sheets[1]]).unwrap();
}

#[test]
fn while_new_sheets_take_the_place_of_a_false_key_nothing_is_sealed_to_it_at_any_step() {
    for count in 0.. {
        let (mut house, sheets, of_mole) = house_with_a_false_recovery_key(408);
        let mut ana = house.unlock("ana", ANA).unwrap();
        let (recovery, new_sheets) = ana.make_sheets(ANA, &mut house.environment()).unwrap();
        let done = durable_file::power::for_changes(count, || ana.use_sheets(&recovery, &mut house.environment()));
        drop(ana);
        assert!(!opens_cases(&house, Opener::Recovery(&of_mole)), "change {count}");
        let new_sheets = new_sheets.map(|sheet| sheet.words().unwrap().join(" "));
        let opens = [&sheets, &new_sheets].map(|[one, other, _]| check_sheets(&house.root, [one, other]).is_ok());
        assert!(opens[0] != opens[1], "change {count}: {opens:?}");
        if done.is_ok() {
            assert!(opens[1]);
            break;
        }
    }
}

#[test]
fn one_slot_copy_that_leaves_somebody_out_shuts_nobody_out_while_the_other_is_whole() {
    let (mut house, _) = House::made_by_ana(404, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Caseworker], BEN);
    // A newcomer whom nobody let in: a certificate, and no secret.
    let code = house.ana_invites("mole", &[Role::Caseworker]);
    let mole = house.join("mole", &code, CLARA).unwrap();
    assert!(mole.cases.is_none());
    let folder = Folder::at_folder_root(&house.root);
    let statement = Statement::read_statement(&folder).unwrap();
    let mut label = Slots::peek_without_key(&folder, SlotKind::Cases, &statement).unwrap().unwrap().label;
    label.generation = 1_000_000;
    let empty = Slots::seal_with(
        label,
        &mole.keys.seen_key(statement.organisation()).unwrap(),
        &statement,
        &Default::default(),
        &[],
        mole.signer(),
    )
    .unwrap();
    durable_file::write_durably(
        &folder.path_of_slots(SlotKind::Cases, crate::vault::files::layout::SlotCopy::BOTH[0]),
        &empty.to_canonical_bytes().unwrap(),
    )
    .unwrap();
    drop(mole);
    for (handle, passphrase) in [("ben", BEN), ("ana", ANA)] {
        assert!(house.unlock(handle, passphrase).unwrap().cases.is_some(), "{handle}");
    }
}

#[test]
fn anchor_and_memory_both_gone_count_as_tampering_and_either_alone_does_not() {
    for (is_anchor_gone, is_memory_gone) in [(true, false), (false, true), (true, true)] {
        let (mut house, _) = House::made_by_ana(405, &[Role::Admin, Role::Lead]);
        let open = house.unlock("ana", ANA).unwrap();
        house.close(open);
        let folder = Folder::at_folder_root(&house.root);
        if is_anchor_gone {
            std::fs::remove_file(folder.path_of_anchor(SlotKind::Cases)).unwrap();
        }
        if is_memory_gone {
            std::fs::remove_file(folder.path_of_last_seen(&Handle::parse_handle("ana").unwrap())).unwrap();
        }
        let open = house.unlock("ana", ANA).unwrap();
        assert_eq!(open.keeps_proof(), is_anchor_gone && is_memory_gone, "{is_anchor_gone} {is_memory_gone}");
    }
}

#[test]
fn a_link_that_does_not_fit_keeps_its_place_has_no_effect_and_is_told() {
    let (mut house, _) = House::made_by_ana(407, &[Role::Admin]);
    house.enrol("ben", &[Role::Caseworker], BEN);
    let ana = ChangedAdmin::sits_down(&mut house, "ana", ANA);
    let statement = Statement::read_statement(&ana.folder).unwrap();
    let (before, members) = (statement.count(), statement.members());
    // The end of a certificate that nobody has, belonging that follows nothing, another organisation's key.
    ana.writes(Act::Revocation(Revocation { certificate: [7; 32], revoked_for: RevokedFor::Removed }));
    ana.writes(Act::Belonging(None));
    ana.writes(Act::Belonging(None));
    let other = SigningKey::from_bytes(&[8; 32]).verifying_key();
    ana.writes(Act::Keys(Keys { organisation: other, ..statement.keys().clone() }));
    // An answer to somebody else's invitation, and one that is no certificate.
    let code = SigningKey::from_bytes(&[9; 32]);
    let (number, _) = ana.writes(Act::Invitation(invited("clara", Role::Caseworker, &code).by_organisation()));
    let beside = ana.folder.certificate(StatementKind::Own, number);
    durable_file::write_durably(&beside, b"no certificate").unwrap();
    let ben = house.unlock("ben", BEN).unwrap();
    assert!(alarms(&ben).contains(&"link-without-effect"), "{:?}", alarms(&ben));
    assert_eq!((ben.statement.count(), ben.statement.members()), (before + 5, members));
    assert_eq!(ben.statement.keys(), statement.keys());
    assert!(ben.statement.open_invitation(&Handle::parse_handle("clara").unwrap()).is_some(), "still to be answered");
    house.close(ben);
    // An honest program appends after them, and writes none of the kind.
    let mut ana = house.unlock("ana", ANA).unwrap();
    let key = ana.organisation_key().unwrap();
    let unknown = Act::Revocation(Revocation { certificate: [7; 32], revoked_for: RevokedFor::Removed });
    assert_eq!(refusal(ana.append_statement(unknown, &key)).code, "statement-damaged");
    house.close(ana);
    house.enrol("dora", &[Role::Figures], CLARA);
    assert!(house.unlock("dora", CLARA).unwrap().figures.is_some());
}

/// A case store of one's own in the place of the house's, in these copies of its slot file.
fn puts_a_store_of_their_own(house: &House, mole: &Open, copies: &[SlotCopy]) {
    let folder = Folder::at_folder_root(&house.root);
    let secret = Secret::new([9; 32]);
    let label = Label {
        slot_kind: SlotKind::Cases,
        id: [5; 16],
        organisation: mole.statement.organisation(),
        generation: 1_000_000,
        salt: [6; 16],
        public: public_key(SlotKind::Cases, &secret, StoreId([5; 16])).unwrap(),
    };
    let to = [mole.author.certificate].into();
    let slots = Slots::seal_to_workers(label, &secret, &mole.statement, &to, mole.signer()).unwrap();
    for copy in copies {
        let place = folder.path_of_slots(SlotKind::Cases, *copy);
        durable_file::write_durably(&place, &slots.to_canonical_bytes().unwrap()).unwrap();
    }
}

fn sites_named(house: &House) -> Vec<StoreId> {
    let statement = Statement::read_statement(&Folder::at_folder_root(&house.root)).unwrap();
    statement.keys().sites.keys().copied().collect()
}

fn opens_and_closes(house: &mut House, handle: &str, passphrase: &str) {
    let open = house.unlock(handle, passphrase).unwrap();
    house.close(open);
}

#[test]
fn a_newcomer_whom_nobody_let_in_gets_no_site_of_their_own_certified() {
    // ana opens no case: what a slot file of cases says, ana's program cannot verify.
    let (mut house, _) = House::made_by_ana(408, &[Role::Admin]);
    let (for_ben, for_mole) =
        (house.ana_invites("ben", &[Role::Caseworker]), house.ana_invites("mole", &[Role::Caseworker]));
    let ben = house.join("ben", &for_ben, BEN).unwrap();
    let of_ben = ben.cases.as_ref().unwrap().id;
    house.close(ben);
    let mole = house.join("mole", &for_mole, CLARA).unwrap();
    assert!(mole.cases.is_none());
    // One copy says another store than the other: then neither is taken.
    puts_a_store_of_their_own(&house, &mole, &SlotCopy::BOTH[..1]);
    drop(mole);
    opens_and_closes(&mut house, "ana", ANA);
    assert_eq!(sites_named(&house), []);
    // ben opens by the other copy, which mends both.
    opens_and_closes(&mut house, "ben", BEN);
    opens_and_closes(&mut house, "ana", ANA);
    assert_eq!(sites_named(&house), [of_ben]);
    // Once a site is named, no slot file that nobody verified names another.
    let mole = house.unlock("mole", CLARA).unwrap();
    puts_a_store_of_their_own(&house, &mole, &SlotCopy::BOTH);
    drop(mole);
    opens_and_closes(&mut house, "ana", ANA);
    assert_eq!(sites_named(&house), [of_ben]);
}

#[test]
fn a_site_key_that_an_admin_names_alone_is_told_to_whoever_holds_the_store_and_an_admin_who_does_puts_it_right() {
    let (mut house, _) = House::made_by_ana(409, &[Role::Admin, Role::Lead]);
    house.enrol("ben", &[Role::Caseworker], BEN);
    house.enrol("mole", &[Role::Admin], CLARA);
    let changed = ChangedAdmin::sits_down(&mut house, "mole", CLARA);
    let keys = Statement::read_statement(&changed.folder).unwrap().keys().clone();
    let own = SigningKey::from_bytes(&[8; 32]).verifying_key();
    changed.writes(Act::Keys(Keys { sites: [(StoreId([5; 16]), own)].into(), ..keys.clone() }));
    let ben = house.unlock("ben", BEN).unwrap();
    assert!(alarms(&ben).contains(&"store-key-other"), "{:?}", alarms(&ben));
    house.close(ben);
    let ana = house.unlock("ana", ANA).unwrap();
    assert!(alarms(&ana).contains(&"store-key-other"));
    assert_eq!(ana.statement.keys().sites, keys.sites, "ana opened the store and knows its key");
    house.close(ana);
    assert_eq!(alarms(&house.unlock("ben", BEN).unwrap()), [""; 0]);
}

#[test]
fn a_vault_of_an_earlier_test_version_is_refused_with_its_own_sentence_and_stays_as_it_is() {
    let (mut house, _) = House::made_by_ana(409, &[Role::Admin, Role::Lead]);
    let first = Folder::at_folder_root(&house.root).path_of_link(StatementKind::Own, 1);
    let (today, earlier) = (b"amparo/statement/2", b"amparo/statement/1");
    let mut link = std::fs::read(&first).unwrap();
    let at = link.windows(today.len()).position(|part| part == today).unwrap();
    link[at..at + earlier.len()].copy_from_slice(earlier);
    std::fs::write(&first, &link).unwrap();
    let before = house.files();
    assert_eq!(code(house.unlock("ana", ANA)), "older-than-program");
    assert_eq!(house.files(), before);
}
