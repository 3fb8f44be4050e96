//! ana's organisation and ben's files in another place; clara is a stranger, or has files of her own too.

use crate::base::encoding::Hash;
use crate::vault::crypto::signing::{is_signed, sign_tagged_hash};
use crate::vault::files::layout::{Folder, SlotCopy, StatementKind};
use crate::vault::files::slots::Slots;
use crate::vault::membership::statement::{Row, Statement};
use crate::vault::tests::*;

const CASEWORKER: &[Role] = &[Role::Caseworker];

impl House {
    /// Files made to belong to an organisation; closed again. Their sheets as typed words.
    fn made_to_belong(seed: u64, handle: &str, passphrase: &str) -> (Self, [String; 3]) {
        let mut house = Self::new(seed);
        let root = house.root.clone();
        let joining = Joining { handle, passphrase, with_sheets: true };
        let (open, sheets) = create_to_belong(&root, &joining, &mut house.environment()).unwrap();
        open.close_vault(&mut house.environment()).unwrap();
        (house, sheets.unwrap().map(|sheet| sheet.words().unwrap().join(" ")))
    }

    fn request(&mut self, handle: &str, passphrase: &str) -> NewRequest {
        let today = self.clock.0.date_naive();
        let open = self.unlock(handle, passphrase).unwrap();
        let request = open.make_request(today).unwrap();
        self.close(open);
        request
    }

    fn ana_certifies(&mut self, request: &NewRequest, his_roles: &[Role]) -> Result<NewAnswer> {
        self.ana_certifies_as_heard(&request.text, his_roles, &request.words.words.join(" "))
    }

    fn ana_certifies_as_heard(&mut self, text: &str, his_roles: &[Role], heard: &str) -> Result<NewAnswer> {
        let mut ana = self.unlock("ana", ANA).unwrap();
        let answer = ana.certify_request(text, roles(his_roles), heard, &mut self.environment());
        self.close(ana);
        answer
    }

    fn accept(&mut self, handle: &str, passphrase: &str, answer: &NewAnswer) -> Result<()> {
        self.accept_as_heard(handle, passphrase, &answer.text, &answer.words.words.join(" "))
    }

    fn accept_as_heard(&mut self, handle: &str, passphrase: &str, text: &str, heard: &str) -> Result<()> {
        let mut open = self.unlock(handle, passphrase).unwrap();
        let accepted = open.accept_certificate(text, heard, &mut self.environment());
        self.close(open);
        accepted
    }
}

/// ana's organisation and ben's files, which belong to it.
fn ana_and_ben(seed: u64) -> (House, House, [String; 3]) {
    let (mut here, _) = House::made_by_ana(seed, &[Role::Admin, Role::Lead]);
    let (mut there, sheets) = House::made_to_belong(seed + 1, "ben", BEN);
    let request = there.request("ben", BEN);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    there.accept("ben", BEN, &answer).unwrap();
    (here, there, sheets)
}

fn rows_of(house: &mut House, handle: &str, passphrase: &str) -> Vec<Row> {
    let open = house.unlock(handle, passphrase).unwrap();
    let rows = open.statement.rows().to_vec();
    house.close(open);
    rows
}

#[test]
fn before_an_answer_is_accepted_ben_has_keys_and_sheets_and_no_role() {
    let (mut there, sheets) = House::made_to_belong(300, "ben", BEN);
    let ben = there.unlock("ben", BEN).unwrap();
    assert!(ben.is_joining() && !ben.belongs_elsewhere() && !ben.awaits_certificate());
    assert_eq!(ben.author.roles, Roles::new());
    assert!(ben.cases.is_some() && ben.figures.is_none() && ben.organisation_key().is_none());
    assert_eq!(alarms(&ben), [""; 0]);
    assert_eq!(ben.statement.member_by_handle("ana"), None);
    there.close(ben);
    let root = there.root.clone();
    let ben = recover_with_sheets(&root, [&sheets[0], &sheets[2]], "ben", OTHER, &mut there.environment()).unwrap();
    assert!(ben.is_joining() && ben.cases.is_some());
    there.close(ben);
    assert_eq!(code(there.unlock("ben", BEN)), "wrong-passphrase");
    let ben = there.unlock("ben", OTHER).unwrap();
    assert!(ben.is_joining());
    assert_eq!(alarms(&ben), [""; 0]);
}

#[test]
fn after_certify_and_accept_each_knows_the_other_and_both_verify_what_the_other_signs() {
    let (mut here, mut there, _) = ana_and_ben(302);
    let ana = here.unlock("ana", ANA).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    assert!(ben.belongs_elsewhere() && !ben.is_joining() && !ben.awaits_certificate());
    assert_eq!((alarms(&ana), alarms(&ben)), (Vec::new(), Vec::new()));
    assert_eq!(ben.author.roles, roles(CASEWORKER));
    assert_eq!(ben.statement.rows(), ana.statement.rows());

    let hash: Hash = [5; 32];
    for (signer, reader) in [(&ana, &ben), (&ben, &ana)] {
        let member = reader.statement.member_by_handle(&signer.author.handle).unwrap();
        assert_eq!(member.certificate, signer.author.certificate);
        assert_eq!(member.sealing, signer.sealing_key().public());
        assert_eq!(member.words_to_compare().unwrap(), signer.fingerprint().unwrap());
        assert!(is_signed(&member.signing, &hash, &sign_tagged_hash(&signer.author.key, &hash)));
        assert_eq!(reader.statement.member_by_certificate(&signer.author.certificate), Some(member));
    }
    let known = ana.statement.member_by_handle("ben").unwrap();
    let cases = ben.cases.as_ref().unwrap();
    let site = cases.site_key().unwrap().unwrap().verifying_key();
    assert_eq!(known.site, Some((cases.id, site)));
    assert_eq!(ana.statement.keys().sites.get(&cases.id), Some(&site));
    assert_eq!(ana.statement.keys().sites.len(), 2, "ana's own site is still there");
    assert_eq!(ana.statement.members().len(), 2);
    assert_eq!(ana.statement.member_by_handle("clara"), None);
    assert_eq!(ana.statement.member_by_handle("../ben"), None);
}

#[test]
fn no_key_of_either_is_ever_sealed_to_the_other() {
    let (mut here, mut there, _) = ana_and_ben(304);
    // Unlocking is when newcomers whom ana invited are sealed to.
    let mut ana = here.unlock("ana", ANA).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    assert_eq!(code(ana.admit_worker("ben", &mut here.environment())), "nobody-waits");
    let states: Vec<_> =
        ana.workers_standing().unwrap().into_iter().map(|worker| (worker.handle, worker.state)).collect();
    assert_eq!(states, [("ana".to_owned(), WorkerState::Active), ("ben".to_owned(), WorkerState::Active)]);
    for (root, stranger, statement) in
        [(&here.root, &ben, &ana.statement), (&there.root, &ana, &ben.own_statement.as_ref().unwrap().statement)]
    {
        for slot_kind in SlotKind::ALL {
            let Some(slots) = Slots::peek_without_key(&Folder::at_folder_root(root), slot_kind, statement).unwrap()
            else {
                continue;
            };
            assert!(!slots.sealed.contains_key(&stranger.author.certificate));
            for sealed in slots.sealed.values().chain(&slots.recovery) {
                let generation = slots.label.generation;
                let expected = crate::vault::crypto::seal::SealedFor {
                    purpose: slot_kind.stored_word(),
                    id: slots.label.id,
                    generation,
                };
                assert!(stranger.sealing_key().unseal(sealed, expected).unwrap().is_none());
            }
        }
    }
}

#[test]
fn a_slot_file_that_ben_signed_does_not_count_in_ana_s_folder() {
    use crate::vault::crypto::subkeys::PublicKey;
    use crate::vault::files::slots::Signer;
    let (mut here, mut there, _) = ana_and_ben(306);
    let ana = here.unlock("ana", ANA).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    let folder = Folder::at_folder_root(&here.root);
    let whole = Slots::peek_without_key(&folder, SlotKind::Cases, &ana.statement).unwrap().unwrap();
    let mut label = whole.label.clone();
    label.generation += 1;
    label.public = PublicKey::Signing(ben.author.key.verifying_key());
    let signer = Signer { certificate: ben.author.certificate, key: &ben.author.key };
    let secret = crate::vault::crypto::cipher::Secret::new([9; 32]);
    let forged = Slots::signed(label.clone(), whole.sealed.clone(), None, &secret, signer).unwrap();
    std::fs::write(folder.path_of_slots(SlotKind::Cases, SlotCopy::A), forged.to_canonical_bytes().unwrap()).unwrap();
    assert_eq!(Slots::peek_without_key(&folder, SlotKind::Cases, &ana.statement).unwrap(), Some(whole));
    let to = [ben.author.certificate].into();
    assert_eq!(code(Slots::seal_to_workers(label, &secret, &ana.statement, &to, signer)), "not-certified");
}

#[test]
fn words_that_differ_stop_both_and_nothing_is_written() {
    let (mut here, _) = House::made_by_ana(308, &[Role::Admin, Role::Lead]);
    let (mut there, _) = House::made_to_belong(309, "ben", BEN);
    let request = there.request("ben", BEN);
    let before = here.unlock("ana", ANA).unwrap().statement.count();
    let mut swapped = request.words.words.clone();
    swapped.swap(0, 1);
    for (heard, refused) in [
        (swapped.join(" "), "org-words-differ"),
        ("abacus abdomen abdominal abide abiding ability".to_owned(), "org-words-differ"),
        (String::new(), "org-words-unread"),
        (request.words.words[..5].join(" "), "org-words-unread"),
        (request.words.groups[..5].join(" "), "org-words-unread"),
    ] {
        assert_eq!(code(here.ana_certifies_as_heard(&request.text, CASEWORKER, &heard)), refused);
    }
    assert_eq!(here.unlock("ana", ANA).unwrap().statement.count(), before);
    let digits = request.words.groups.join(" ");
    let answer = here.ana_certifies_as_heard(&request.text, CASEWORKER, &digits).unwrap();

    let files = there.files();
    let mut swapped = answer.words.words.clone();
    swapped.swap(2, 3);
    for (heard, refused) in
        [(swapped.join(" "), "org-words-differ"), (digits, "org-words-differ"), ("x".to_owned(), "org-words-unread")]
    {
        let mut ben = there.unlock("ben", BEN).unwrap();
        assert_eq!(code(ben.accept_certificate(&answer.text, &heard, &mut there.environment())), refused);
        assert!(ben.is_joining() && ben.author.roles.is_empty());
        drop(ben);
    }
    assert!(!there.root.join("belongs").exists());
    assert_eq!(files.len(), there.files().len());
    there.accept_as_heard("ben", BEN, &answer.text, &answer.words.groups.join(" ")).unwrap();
}

#[test]
fn only_who_holds_the_organisation_s_key_certifies_and_only_files_made_to_belong_ask() {
    let (mut here, _) = House::made_by_ana(310, &[Role::Admin, Role::Lead]);
    here.enrol("clara", &[Role::Lead], CLARA);
    let (mut there, _) = House::made_to_belong(311, "ben", BEN);
    let request = there.request("ben", BEN);
    let words = request.words.words.join(" ");
    let mut clara = here.unlock("clara", CLARA).unwrap();
    assert_eq!(
        code(clara.certify_request(&request.text, roles(CASEWORKER), &words, &mut here.environment())),
        "needs-admin"
    );
    assert_eq!(code(clara.make_request(noon().date_naive())), "is-an-organisation");
    assert_eq!(code(clara.accept_certificate(&request.text, &words, &mut here.environment())), "is-an-organisation");
    drop(clara);
    let mut ben = there.unlock("ben", BEN).unwrap();
    assert_eq!(
        code(ben.certify_request(&request.text, roles(CASEWORKER), &words, &mut there.environment())),
        "needs-admin"
    );
    assert_eq!(code(ben.read_request(&request.text, noon().date_naive())), "needs-admin");
    assert_eq!(
        code(ben.invite_worker("clara", roles(CASEWORKER), &mut there.environment()).map(|_| ())),
        "needs-admin"
    );
}

#[test]
fn ben_s_own_key_certifies_nobody_once_he_belongs() {
    let (mut here, mut there, _) = ana_and_ben(312);
    let (mut third, _) = House::made_to_belong(314, "clara", CLARA);
    let request = third.request("clara", CLARA);
    let words = request.words.words.join(" ");
    let mut ben = there.unlock("ben", BEN).unwrap();
    assert_eq!(
        code(ben.certify_request(&request.text, roles(CASEWORKER), &words, &mut there.environment())),
        "needs-admin"
    );
    assert_eq!(
        code(ben.invite_worker("clara", roles(CASEWORKER), &mut there.environment()).map(|_| ())),
        "needs-admin"
    );
    // Not even where ben writes the admission with the key of his own statement.
    use crate::vault::membership::admission::Admitted;
    use crate::vault::membership::certificate_request::CertificateRequest;
    use crate::vault::membership::link::Act;
    let bytes =
        crate::vault::crypto::armour::read_armoured(crate::vault::crypto::armour::Letter::Request, &request.text)
            .unwrap();
    let request = CertificateRequest::from_canonical_bytes(&bytes).unwrap();
    let admitted = Admitted { request, roles: roles(CASEWORKER), made_on: noon().date_naive(), replaces: None };
    let key = ben.own_key().unwrap();
    let house = ben.own_statement.as_mut().unwrap();
    let own = house.statement.organisation();
    let admission = admitted.signed_by(own, house.certificate, &ben.author.key).unwrap();
    let folder = Folder::at_folder_root(&there.root);
    let appended = house.statement.append_link(&folder, Act::Admission(Box::new(admission)), &key);
    assert_eq!(code(appended), "statement-damaged");
    assert_eq!(rows_of(&mut here, "ana", ANA).len(), ben.statement.rows().len());
}

#[test]
fn roles_that_need_a_key_of_the_organisation_s_own_files_are_not_given_elsewhere() {
    let (mut here, _) = House::made_by_ana(316, &[Role::Admin, Role::Lead]);
    let (mut there, _) = House::made_to_belong(317, "ben", BEN);
    let request = there.request("ben", BEN);
    for asked in [&[Role::Figures][..], &[Role::Admin], &[Role::Caseworker, Role::Figures], &[Role::Lead, Role::Admin]]
    {
        assert_eq!(code(here.ana_certifies(&request, asked)), "roles-elsewhere");
    }
    assert_eq!(code(here.ana_certifies(&request, &[])), "roles-missing");
    let answer = here.ana_certifies(&request, &[Role::Caseworker, Role::Lead]).unwrap();
    there.accept("ben", BEN, &answer).unwrap();
    assert_eq!(there.unlock("ben", BEN).unwrap().author.roles, roles(&[Role::Caseworker, Role::Lead]));
}

#[test]
fn a_request_stands_for_two_weeks_and_made_anew_asks_for_the_same_certificate() {
    for (days, certified) in [(13, true), (14, true), (15, false)] {
        let (mut here, _) = House::made_by_ana(318, &[Role::Admin, Role::Lead]);
        let (mut there, _) = House::made_to_belong(319, "ben", BEN);
        let request = there.request("ben", BEN);
        here.days_pass(days);
        there.days_pass(days);
        let answer = here.ana_certifies(&request, CASEWORKER);
        match certified {
            true => there.accept("ben", BEN, &answer.unwrap()).unwrap(),
            false => {
                assert_eq!(code(answer), "request-expired");
                let anew = there.request("ben", BEN);
                assert_ne!(anew.text, request.text);
                let answer = here.ana_certifies(&anew, CASEWORKER).unwrap();
                there.accept("ben", BEN, &answer).unwrap();
                // The certificate is out: the old request is the same asking.
                assert_eq!(here.ana_certifies(&request, CASEWORKER).unwrap(), answer);
            }
        }
    }
}

#[test]
fn a_request_serves_once() {
    let (mut here, _) = House::made_by_ana(320, &[Role::Admin, Role::Lead]);
    let (mut there, _) = House::made_to_belong(321, "ben", BEN);
    let request = there.request("ben", BEN);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    let links = rows_of(&mut here, "ana", ANA).len();
    assert_eq!(here.ana_certifies(&request, CASEWORKER).unwrap(), answer, "nothing new, the same letter again");
    assert_eq!(rows_of(&mut here, "ana", ANA).len(), links);
    assert_eq!(code(here.ana_certifies(&request, &[Role::Lead])), "request-used");
    there.accept("ben", BEN, &answer).unwrap();
    // For another role the same keys ask once more; the certificate before is replaced: what he signed with it until
    // then counts by a cut.
    let next = there.request("ben", BEN);
    let lead = here.ana_certifies(&next, &[Role::Lead]).unwrap();
    assert_eq!(code(here.ana_certifies(&request, CASEWORKER)), "request-used");
    let before = there.unlock("ben", BEN).unwrap().author.certificate;
    there.accept("ben", BEN, &lead).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    assert_eq!(ben.author.roles, roles(&[Role::Lead]));
    assert_ne!(ben.author.certificate, before);
    use crate::vault::membership::author::Authorities;
    assert!(ben.statement.find_authority(&before).unwrap().revoked);
    assert_eq!(ben.statement.members().len(), 2);
}

#[test]
fn a_handle_that_somebody_else_has_is_refused() {
    let (mut here, _, _) = ana_and_ben(322);
    for (seed, handle) in [(324, "ben"), (325, "ana")] {
        let (mut other, _) = House::made_to_belong(seed, handle, CLARA);
        let request = other.request(handle, CLARA);
        assert_eq!(code(here.ana_certifies(&request, CASEWORKER)), "handle-taken");
        let ana = here.unlock("ana", ANA).unwrap();
        assert_eq!(code(ana.read_request(&request.text, noon().date_naive())), "handle-taken");
    }
    here.ana_invites("clara", CASEWORKER);
    let (mut clara, _) = House::made_to_belong(326, "clara", CLARA);
    let request = clara.request("clara", CLARA);
    assert_eq!(code(here.ana_certifies(&request, CASEWORKER)), "handle-taken", "somebody is invited by that name");
    here.days_pass(15);
    clara.days_pass(15);
    let request = clara.request("clara", CLARA);
    assert!(here.ana_certifies(&request, CASEWORKER).is_ok(), "that invitation is over");
    let mut ana = here.unlock("ana", ANA).unwrap();
    assert_eq!(
        code(ana.invite_worker("clara", roles(CASEWORKER), &mut here.environment()).map(|_| ())),
        "handle-taken"
    );
}

#[test]
fn a_code_that_expired_long_ago_undoes_no_admission_of_its_handle() {
    use crate::vault::crypto::invitation_code::Code;
    use crate::vault::files::worker_file::WorkerKeys;
    use crate::vault::membership::certificate::Certificate;
    let (mut here, mut there, _) = ana_and_ben(370);
    let code = here.ana_invites("clara", CASEWORKER);
    here.days_pass(15);
    let (mut third, _) = House::made_to_belong(372, "clara", CLARA);
    third.days_pass(15);
    let request = third.request("clara", CLARA);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    third.accept("clara", CLARA, &answer).unwrap();
    // Somebody still has the code, and a program of his own that does not look at the day.
    let folder = Folder::at_folder_root(&here.root);
    let mut statement = Statement::read_statement(&folder).unwrap();
    let key = Code::parse_typed_code(&code).unwrap().signing_key().unwrap();
    let (number, named) = statement
        .invitations()
        .find(|(_, _, invitation)| invitation.invited.code_key == key.verifying_key())
        .map(|(number, named, _)| (number, *named))
        .unwrap();
    let keys = WorkerKeys::draw_random(&mut here.random).unwrap();
    let late =
        Certificate::make_certificate(statement.organisation(), named, &keys, noon().date_naive(), &key).unwrap();
    statement.answer(&folder, number, late).unwrap();
    let words = Some(request.words.clone());
    let ana = here.unlock("ana", ANA).unwrap();
    assert_eq!(ana.statement.member_by_handle("clara").map(|clara| clara.words_to_compare().unwrap()), words);
    let mut ben = there.unlock("ben", BEN).unwrap();
    ben.learn_statement(ana.statement.rows()).unwrap();
    assert_eq!(ben.statement.member_by_handle("clara").map(|clara| clara.words_to_compare().unwrap()), words);
}

#[test]
fn an_answer_for_other_files_or_other_keys_is_refused() {
    let (mut here, _) = House::made_by_ana(328, &[Role::Admin, Role::Lead]);
    let (mut there, sheets) = House::made_to_belong(329, "ben", BEN);
    let (mut third, _) = House::made_to_belong(330, "clara", CLARA);
    let request = there.request("ben", BEN);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    let files = third.files().len();
    assert_eq!(code(third.accept("clara", CLARA, &answer)), "certificate-of-another");
    assert_eq!(files, third.files().len());
    // ben lost his passphrase meanwhile: his keys are other ones now.
    let root = there.root.clone();
    let ben = recover_with_sheets(&root, [&sheets[0], &sheets[1]], "ben", OTHER, &mut there.environment()).unwrap();
    there.close(ben);
    assert_eq!(code(there.accept("ben", OTHER, &answer)), "certificate-of-another");
    let request = there.request("ben", OTHER);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    there.accept("ben", OTHER, &answer).unwrap();
}

#[test]
fn an_answer_is_accepted_once_and_a_later_one_brings_what_is_new() {
    let (mut here, _) = House::made_by_ana(332, &[Role::Admin, Role::Lead]);
    let (mut there, _) = House::made_to_belong(333, "ben", BEN);
    let request = there.request("ben", BEN);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    there.accept("ben", BEN, &answer).unwrap();
    let files = there.files();
    assert_eq!(code(there.accept("ben", BEN, &answer)), "certificate-known");
    assert_eq!(files.keys().collect::<Vec<_>>(), there.files().keys().collect::<Vec<_>>());
    here.enrol("clara", CASEWORKER, CLARA);
    let later = here.ana_certifies(&request, CASEWORKER).unwrap();
    there.accept("ben", BEN, &later).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    assert!(ben.statement.member_by_handle("clara").is_some_and(|clara| !clara.is_elsewhere()));
    there.close(ben);
    assert_eq!(code(there.accept("ben", BEN, &answer)), "certificate-known", "the older one tells nothing new");
    assert_eq!(code(there.accept("ben", BEN, &later)), "certificate-known");
    assert!(there.unlock("ben", BEN).unwrap().statement.member_by_handle("clara").is_some());
}

#[test]
fn who_belongs_to_one_organisation_never_belongs_to_another() {
    let (_, mut there, _) = ana_and_ben(334);
    let (mut other, _) = House::made_by_ana(336, &[Role::Admin, Role::Lead]);
    let request = there.request("ben", BEN);
    let answer = other.ana_certifies(&request, CASEWORKER).unwrap();
    let before = rows_of(&mut there, "ben", BEN);
    assert_eq!(code(there.accept("ben", BEN, &answer)), "certificate-other-organisation");
    assert_eq!(rows_of(&mut there, "ben", BEN), before);
    let mut ben = there.unlock("ben", BEN).unwrap();
    assert_eq!(code(ben.learn_statement(&rows_of(&mut other, "ana", ANA))), "statement-of-another");
    assert_eq!(ben.statement.rows(), before);
}

#[test]
fn a_request_that_was_cut_changed_or_signed_by_a_stranger_is_refused() {
    use crate::vault::crypto::armour::{self, Letter};
    let (mut here, _) = House::made_by_ana(338, &[Role::Admin, Role::Lead]);
    let (mut there, _) = House::made_to_belong(339, "ben", BEN);
    let request = there.request("ben", BEN);
    let words = request.words.words.join(" ");
    let links = rows_of(&mut here, "ana", ANA).len();
    let mut ana = here.unlock("ana", ANA).unwrap();
    let mut certify = |text: &str| code(ana.certify_request(text, roles(CASEWORKER), &words, &mut here.environment()));
    assert_eq!(certify(""), "request-missing");
    assert_eq!(certify(&request.text[..request.text.len() / 2]), "request-incomplete");
    let bytes = armour::read_armoured(Letter::Request, &request.text).unwrap();
    for length in [0, 1, bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(certify(&armour::write_armoured(Letter::Request, &bytes[..length])), "request-damaged", "{length}");
    }
    for place in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[place] ^= 1 << (place % 8);
        let refused = certify(&armour::write_armoured(Letter::Request, &changed));
        assert!(["request-damaged", "newer-than-program"].contains(&refused.as_str()), "byte {place}: {refused}");
    }
    // In "amparo/request/1" the version is the last letter.
    let version = bytes.windows(16).position(|part| part == b"amparo/request/1").unwrap() + 15;
    let mut newer = bytes.clone();
    newer[version] = b'2';
    assert_eq!(certify(&armour::write_armoured(Letter::Request, &newer)), "newer-than-program");
    assert_eq!(ana.statement.rows().len(), links);
}

#[test]
fn keys_that_the_asker_does_not_hold_make_no_request() {
    use crate::vault::membership::certificate_request::{Asking, CertificateRequest};
    let (mut there, _) = House::made_to_belong(340, "ben", BEN);
    let (mut third, _) = House::made_to_belong(341, "clara", CLARA);
    let ben = there.unlock("ben", BEN).unwrap();
    let clara = third.unlock("clara", CLARA).unwrap();
    let (cases, claras) = (ben.cases.as_ref().unwrap(), clara.cases.as_ref().unwrap());
    let site = cases.site_key().unwrap().unwrap();
    let asking = Asking {
        handle: Handle::parse_handle("ben").unwrap(),
        signing: ben.author.key.verifying_key(),
        sealing: ben.sealing_key().public(),
        store: cases.id,
        site: site.verifying_key(),
        turn: 0,
    };
    let day = noon().date_naive();
    let whole = CertificateRequest::make_armoured(asking.clone(), day, &ben.keys, &site).unwrap();
    assert!(CertificateRequest::from_canonical_bytes(&whole.to_canonical_bytes().unwrap()).is_ok());
    let by_a_stranger = CertificateRequest::make_armoured(asking.clone(), day, &clara.keys, &site).unwrap();
    let foreign_site =
        CertificateRequest::make_armoured(asking, day, &ben.keys, &claras.site_key().unwrap().unwrap()).unwrap();
    for forged in [by_a_stranger, foreign_site] {
        assert_eq!(
            code(CertificateRequest::from_canonical_bytes(&forged.to_canonical_bytes().unwrap())),
            "request-damaged"
        );
    }
}

#[test]
fn an_answer_that_was_cut_or_changed_is_refused_and_so_is_one_that_a_stranger_made() {
    use crate::vault::crypto::armour::{self, Letter};
    use crate::vault::membership::certificate_reply::CertificateReply;
    use ed25519_dalek::SigningKey;
    let (mut here, _) = House::made_by_ana(342, &[Role::Admin, Role::Lead]);
    let (mut there, _) = House::made_to_belong(343, "ben", BEN);
    let request = there.request("ben", BEN);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    let words = answer.words.words.join(" ");
    let files = there.files().len();
    let mut ben = there.unlock("ben", BEN).unwrap();
    let mut accept = |text: &str| code(ben.accept_certificate(text, &words, &mut there.environment()));
    assert_eq!(accept(&request.text), "certificate-missing");
    assert_eq!(accept(&answer.text[..answer.text.len() - 40]), "certificate-incomplete");
    let bytes = armour::read_armoured(Letter::Certificate, &answer.text).unwrap();
    for place in (0..bytes.len()).step_by(7).chain([bytes.len() - 1]) {
        let mut changed = bytes.clone();
        changed[place] ^= 1 << (place % 8);
        let refused = accept(&armour::write_armoured(Letter::Certificate, &changed));
        assert!(["certificate-damaged", "newer-than-program"].contains(&refused.as_str()), "byte {place}: {refused}");
    }
    let version = bytes.windows(15).position(|part| part == b"amparo/answer/1").unwrap() + 14;
    let mut newer = bytes.clone();
    newer[version] = b'2';
    assert_eq!(accept(&armour::write_armoured(Letter::Certificate, &newer)), "newer-than-program");
    // The same links in an envelope that a stranger signed, and with the end cut off.
    let rows = rows_of(&mut here, "ana", ANA);
    let whole = Statement::replay_rows(rows.clone()).unwrap();
    let named = whole.member_by_handle("ben").unwrap().certificate;
    let stranger = SigningKey::from_bytes(&[9; 32]);
    let forged = CertificateReply::make_armoured(&whole, named, &stranger).unwrap();
    assert_eq!(accept(&armour::write_armoured(Letter::Certificate, &forged)), "certificate-damaged");
    // A stranger's own organisation certifies ben's request: everything holds but the words.
    let (mut other, _) = House::made_by_ana(344, &[Role::Admin, Role::Lead]);
    let theirs = other.ana_certifies(&request, CASEWORKER).unwrap();
    assert_eq!(accept(&theirs.text), "org-words-differ");
    assert!(ben.is_joining());
    drop(ben);
    assert_eq!(files, there.files().len());
    there.accept("ben", BEN, &answer).unwrap();
}

#[test]
fn the_device_is_another_one_after_accept_and_stays_so() {
    let (mut here, _) = House::made_by_ana(346, &[Role::Admin, Role::Lead]);
    let (mut there, _) = House::made_to_belong(347, "ben", BEN);
    let before = there.unlock("ben", BEN).unwrap().author.device;
    let request = there.request("ben", BEN);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    let mut ben = there.unlock("ben", BEN).unwrap();
    ben.accept_certificate(&answer.text, &answer.words.words.join(" "), &mut there.environment()).unwrap();
    let after = ben.author.device;
    assert_ne!(after, before);
    there.close(ben);
    assert_eq!(there.unlock("ben", BEN).unwrap().author.device, after);
}

#[test]
fn an_acceptance_that_ends_half_way_leaves_files_that_belong_to_nobody_and_is_done_again() {
    let (mut here, _) = House::made_by_ana(348, &[Role::Admin, Role::Lead]);
    let (mut there, _) = House::made_to_belong(349, "ben", BEN);
    let request = there.request("ben", BEN);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    // The power went before the own statement named the organisation; another organisation's links lie there.
    let (mut other, _) = House::made_by_ana(350, &[Role::Admin, Role::Lead]);
    let folder = Folder::at_folder_root(&there.root);
    folder.clear_joined().unwrap();
    other.enrol("clara", CASEWORKER, CLARA);
    let foreign = other.unlock("ana", ANA).unwrap();
    foreign.statement.write_missing(&folder, StatementKind::Joined).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    assert!(ben.is_joining());
    there.close(ben);
    there.accept("ben", BEN, &answer).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    assert!(ben.belongs_elsewhere());
    assert_eq!(alarms(&ben), [""; 0]);
}

#[test]
fn links_that_are_lost_or_changed_in_the_folder_are_told_and_what_the_store_knows_counts() {
    let (_, mut there, _) = ana_and_ben(352);
    let folder = Folder::at_folder_root(&there.root);
    let rows = rows_of(&mut there, "ben", BEN);
    let last = rows.len() as u64;
    std::fs::remove_file(folder.path_of_link(StatementKind::Joined, last)).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    assert_eq!(alarms(&ben), ["statement-behind"]);
    assert_eq!(ben.author.roles, roles(CASEWORKER));
    there.close(ben);
    assert_eq!(alarms(&there.unlock("ben", BEN).unwrap()), [""; 0], "it was written anew");

    let (mut other, _) = House::made_by_ana(354, &[Role::Admin, Role::Lead]);
    let foreign = other.unlock("ana", ANA).unwrap();
    folder.clear_joined().unwrap();
    foreign.statement.write_missing(&folder, StatementKind::Joined).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    assert!(alarms(&ben).contains(&"statement-differs"));
    assert_eq!(ben.statement.rows(), rows);
    drop(ben);
    // A link that nobody signed at the end of the chain.
    folder.clear_joined().unwrap();
    Statement::replay_rows(rows.clone()).unwrap().write_missing(&folder, StatementKind::Joined).unwrap();
    std::fs::write(folder.path_of_link(StatementKind::Joined, last + 1), b"no link").unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    assert_eq!(alarms(&ben), ["statement-differs"]);
    assert_eq!(ben.statement.rows(), rows);
    drop(ben);
    // The step itself taken back: the store remembers that the files belong.
    let own = std::fs::read_dir(there.root.join("org")).unwrap().count();
    let step = (1..).take_while(|number| folder.path_of_link(StatementKind::Own, *number).exists()).last().unwrap();
    std::fs::remove_file(folder.path_of_link(StatementKind::Own, step)).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    assert!(ben.belongs_elsewhere() && alarms(&ben).contains(&"statement-behind"));
    assert_eq!(std::fs::read_dir(there.root.join("org")).unwrap().count(), own);
}

#[test]
fn links_from_elsewhere_are_taken_in_where_they_go_further_and_a_fork_is_named() {
    let (mut here, mut there, _) = ana_and_ben(356);
    let known = rows_of(&mut there, "ben", BEN);
    // ana's folder as it was, for another ana who goes another way.
    let copy = here.files();
    here.enrol("clara", CASEWORKER, CLARA);
    let further = rows_of(&mut here, "ana", ANA);
    let mut ben = there.unlock("ben", BEN).unwrap();
    assert!(ben.learn_statement(&known).unwrap().is_nothing());
    assert!(ben.learn_statement(&known[..1]).unwrap().is_nothing(), "fewer change nothing");
    assert_eq!(ben.statement.rows(), known);
    let mut cut = further.clone();
    cut.last_mut().unwrap().certificate = None;
    let learned = ben.learn_statement(&cut).unwrap();
    assert_eq!((learned.links, learned.certificates), (further.len() - known.len(), 0));
    assert_eq!(ben.statement.member_by_handle("clara"), None, "invited, and her certificate was not among them");
    let learned = ben.learn_statement(&further).unwrap();
    assert_eq!((learned.links, learned.certificates), (0, 1));
    assert!(ben.statement.member_by_handle("clara").is_some());
    assert!(ben.learn_statement(&cut).unwrap().is_nothing(), "a certificate that is known is not lost");
    assert!(ben.statement.member_by_handle("clara").is_some());
    there.close(ben);

    for path in here.files().into_keys().filter(|path| !copy.contains_key(path)) {
        std::fs::remove_file(path).unwrap();
    }
    put_back(&copy);
    here.ana_invites("dora", CASEWORKER);
    let forked = rows_of(&mut here, "ana", ANA);
    let mut ben = there.unlock("ben", BEN).unwrap();
    let refused = refusal(ben.learn_statement(&forked));
    let number = i64::try_from(known.len() + 1).unwrap();
    assert_eq!(refused, Refusal::new("statement-forked").with_number_arg("number", number));
    assert_eq!(ben.statement.rows(), further);
    let mut torn = further.clone();
    torn[1].link[40] ^= 1;
    assert_eq!(code(ben.learn_statement(&torn)), "statement-damaged");
    let gap: Vec<Row> = further.iter().skip(1).cloned().collect();
    assert_eq!(code(ben.learn_statement(&gap)), "statement-damaged");
    assert_eq!(code(ben.learn_statement(&[])), "statement-damaged");
    there.close(ben);
    assert_eq!(alarms(&there.unlock("ben", BEN).unwrap()), [""; 0]);

    let (mut third, _) = House::made_to_belong(358, "clara", CLARA);
    let mut clara = third.unlock("clara", CLARA).unwrap();
    assert_eq!(code(clara.learn_statement(&further)), "not-in-organisation");
    assert!(clara.is_joining());
}

#[test]
fn two_of_ben_s_own_sheets_open_his_files_at_once_and_his_new_keys_count_once_a_new_request_is_certified() {
    use crate::vault::membership::author::Authorities;
    let (mut here, mut there, sheets) = ana_and_ben(360);
    let mut ben = there.unlock("ben", BEN).unwrap();
    let older = ben.author.certificate;
    ben.cases.as_mut().unwrap().store.set_meta("a", b"kept").unwrap();
    there.close(ben);
    let root = there.root.clone();
    let ben = recover_with_sheets(&root, [&sheets[1], &sheets[2]], "ben", OTHER, &mut there.environment()).unwrap();
    assert_eq!(ben.cases.as_ref().unwrap().store.meta("a").unwrap().unwrap(), b"kept");
    assert!(ben.belongs_elsewhere() && ben.awaits_certificate());
    assert_eq!(alarms(&ben), ["certificate-awaited"]);
    assert_eq!(ben.author.roles, roles(CASEWORKER));
    let asking = ben.author.certificate;
    assert_ne!(asking, older);
    assert!(!ben.statement.find_authority(&older).unwrap().revoked, "what he wrote before counts");
    assert_eq!(ben.statement.find_authority(&asking).unwrap().key, ben.author.key.verifying_key(), "here");
    assert_eq!(ben.statement.member_by_certificate(&asking), None);
    there.close(ben);
    assert_eq!(code(there.unlock("ben", BEN)), "wrong-passphrase");
    assert!(here.unlock("ana", ANA).unwrap().statement.find_authority(&asking).is_none(), "elsewhere not yet");

    // The first request expires; what ben signs meanwhile has the same name under the next.
    there.days_pass(20);
    here.days_pass(20);
    let ben = there.unlock("ben", OTHER).unwrap();
    assert_eq!(ben.author.certificate, asking);
    there.close(ben);
    let request = there.request("ben", OTHER);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    let ana = here.unlock("ana", ANA).unwrap();
    assert_eq!(ana.statement.member_by_handle("ben").unwrap().certificate, asking);
    assert!(!ana.statement.certificate(&older).unwrap().is_living());
    assert!(ana.statement.find_authority(&older).unwrap().revoked);
    assert_eq!(ana.statement.keys().sites.len(), 2);
    here.close(ana);
    there.accept("ben", OTHER, &answer).unwrap();
    let ben = there.unlock("ben", OTHER).unwrap();
    assert!(!ben.awaits_certificate());
    assert_eq!(alarms(&ben), [""; 0]);
    assert_eq!(ben.author.certificate, asking);
}

#[test]
fn ben_makes_new_sheets_for_his_own_files_and_the_organisation_notices_nothing() {
    let (mut here, mut there, older) = ana_and_ben(366);
    let mut ben = there.unlock("ben", BEN).unwrap();
    let (certificate, links) = (ben.author.certificate, ben.statement.count());
    assert!(!ben.author.roles.contains(&Role::Admin) && ben.house_roles().contains(&Role::Admin));
    assert_eq!(ben.sheets_stand().unwrap(), Some(SheetsStand::Unconfirmed));
    let (recovery, sheets) = ben.make_sheets(BEN, &mut there.environment()).unwrap();
    ben.use_sheets(&recovery, &mut there.environment()).unwrap();
    assert_eq!(ben.sheets_stand().unwrap(), Some(SheetsStand::Confirmed));
    assert_eq!(ben.statement.count(), links, "the organisation's statement says nothing of his sheets");
    there.close(ben);
    let ben = there.unlock("ben", BEN).unwrap();
    assert_eq!((ben.author.certificate, alarms(&ben)), (certificate, Vec::new()));
    there.close(ben);
    let root = there.root.clone();
    assert_eq!(
        code(recover_with_sheets(&root, [&older[0], &older[1]], "ben", OTHER, &mut there.environment())),
        "sheet-of-another"
    );
    let newer = sheets.map(|sheet| sheet.words().unwrap().join(" "));
    let ben = recover_with_sheets(&root, [&newer[0], &newer[1]], "ben", OTHER, &mut there.environment()).unwrap();
    assert!(ben.belongs_elsewhere() && ben.cases.is_some());
    assert_eq!(alarms(&here.unlock("ana", ANA).unwrap()), [""; 0]);
}

#[test]
fn ana_s_sheets_do_not_open_ben_s_files_nor_ben_s_sheets_ana_s() {
    let (mut here, of_ana) = House::made_by_ana(362, &[Role::Admin, Role::Lead]);
    let (mut there, of_ben) = House::made_to_belong(363, "ben", BEN);
    let request = there.request("ben", BEN);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    there.accept("ben", BEN, &answer).unwrap();
    let (one, other) = (here.root.clone(), there.root.clone());
    assert_eq!(
        code(recover_with_sheets(&other, [&of_ana[0], &of_ana[1]], "ben", OTHER, &mut there.environment())),
        "sheet-of-another"
    );
    assert_eq!(
        code(recover_with_sheets(&one, [&of_ben[0], &of_ben[1]], "ana", OTHER, &mut here.environment())),
        "sheet-of-another"
    );
    assert_eq!(
        code(recover_with_sheets(&one, [&of_ana[0], &of_ana[1]], "ben", OTHER, &mut here.environment())),
        "worker-unknown"
    );
    assert!(!here.root.join("workers/ben.cbor").exists());
}

#[test]
fn files_that_belong_are_backed_up_and_restored_as_they_were_on_another_device() {
    let (_, mut there, _) = ana_and_ben(364);
    let to = there.beside("backup");
    let ben = there.unlock("ben", BEN).unwrap();
    let (certificate, device) = (ben.author.certificate, ben.author.device);
    ben.make_backup(&to, &mut there.environment()).unwrap();
    there.close(ben);
    let again = there.beside("again");
    let ben = restore_backup(&to, &again, "ben", BEN, &mut there.environment()).unwrap();
    assert!(ben.belongs_elsewhere());
    assert_eq!((ben.author.certificate, alarms(&ben)), (certificate, Vec::new()));
    assert_ne!(ben.author.device, device);
}

#[test]
fn neither_letter_holds_anything_secret_nor_a_name_of_the_organisation() {
    use crate::vault::crypto::armour::{self, Letter};
    let (mut here, _) = House::made_by_ana(366, &[Role::Admin, Role::Lead]);
    let (mut there, _) = House::made_to_belong(367, "ben", BEN);
    let request = there.request("ben", BEN);
    let answer = here.ana_certifies(&request, CASEWORKER).unwrap();
    let ana = here.unlock("ana", ANA).unwrap();
    let ben = there.unlock("ben", BEN).unwrap();
    let mut secrets: Vec<Vec<u8>> = Vec::new();
    for open in [&ana, &ben] {
        secrets.push(open.keys.signing.as_bytes().to_vec());
        secrets.push(open.keys.sealing.secret().to_vec());
        secrets.push(open.own_key().unwrap().as_bytes().to_vec());
        secrets.extend(open.held.values().map(|held| held.secret.to_vec()));
        secrets.push(open.cases.as_ref().unwrap().site_key().unwrap().unwrap().as_bytes().to_vec());
    }
    let sent = [
        armour::read_armoured(Letter::Request, &request.text).unwrap(),
        armour::read_armoured(Letter::Certificate, &answer.text).unwrap(),
    ];
    for letter in &sent {
        for secret in &secrets {
            assert!(!letter.windows(secret.len()).any(|part| part == secret.as_slice()));
        }
    }
    for text in [&request.text, &answer.text] {
        assert!(text.lines().all(|line| line.len() <= 64));
        assert!(!text.to_lowercase().contains("amparo"));
    }
}
