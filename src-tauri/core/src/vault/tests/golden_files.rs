//! Golden files: the bytes of every format of the vault, fixed for good. `docs/formats` explains them.
//!
//! age draws its own randomness, so what is sealed is not repeatable: the slot file takes its sealed pieces from fixed
//! files, which must still open. Everything else follows from a seed and a day.
//!
//! `AMPARO_GOLDEN=write` writes files that are not there; one that is there is never written over.

use crate::base::encoding::{Hash, hex_of_bytes};
use crate::base::ids::{DeviceId, OrganisationId, StoreId};
use crate::vault::crypto::armour;
use crate::vault::crypto::cipher::{Secret, draw_secret};
use crate::vault::crypto::invitation_code::Code;
use crate::vault::crypto::seal::{SealedFor, SealingKey, seal_secret};
use crate::vault::crypto::signing::sign_tagged_hash;
use crate::vault::crypto::subkeys::PublicKey;
use crate::vault::crypto::subkeys::{anchor_key, figures_key, site_key, store_keys};
use crate::vault::crypto::word_encoding;
use crate::vault::files::anchor::{Anchor, Pin};
use crate::vault::files::last_seen::Seen;
use crate::vault::files::layout::Folder;
use crate::vault::files::sheets::Recovery;
use crate::vault::files::slots::{Label, Signer, Slots};
use crate::vault::files::worker_file::{WorkerFile, WorkerKeys};
use crate::vault::lifecycle::backup_manifest::Manifest;
use crate::vault::membership::admission::{Admitted, Belonging};
use crate::vault::membership::certificate::{Certificate, Invited, Revocation, RevokedFor};
use crate::vault::membership::certificate_reply::CertificateReply;
use crate::vault::membership::certificate_request::{Asking, CertificateRequest};
use crate::vault::membership::link::{Act, Keys, Link};
use crate::vault::tests::*;
use crate::vault::unlock::open::device_bytes;
use ed25519_dalek::SigningKey;

fn golden(name: &str, bytes: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/formats").join(name);
    if !path.exists() && std::env::var("AMPARO_GOLDEN").is_ok_and(|wanted| wanted == "write") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
    }
    let fixed = std::fs::read(&path).unwrap_or_else(|_| panic!("{name} is missing"));
    assert_eq!(hex_of_bytes(&fixed), hex_of_bytes(bytes), "{name}");
}

/// A piece sealed once, long ago; sealed now where the file is missing and may be written.
fn golden_piece(name: &str, key: &SealingKey, sealed_for: SealedFor<'_>, secret: &Secret) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/formats").join(name);
    if !path.exists() {
        golden(name, &seal_secret(&key.public(), sealed_for, secret).unwrap());
    }
    let piece = std::fs::read(&path).unwrap();
    assert_eq!(key.unseal(&piece, sealed_for).unwrap().as_ref(), Some(secret), "{name}");
    piece
}

/// The invented house of all golden files.
struct Golden {
    random: SeededRandom,
    organisation: OrganisationId,
    organisation_key: SigningKey,
    ana: WorkerKeys,
    recovery: SealingKey,
    secret: Secret,
    store: StoreId,
}

impl Golden {
    fn new() -> Self {
        let mut random = SeededRandom::new(2026);
        Self {
            organisation: OrganisationId::draw_random(&mut random),
            organisation_key: SigningKey::from_bytes(&draw_secret(&mut random)),
            ana: WorkerKeys::draw_random(&mut random).unwrap(),
            recovery: SealingKey::draw_random(&mut random).unwrap(),
            secret: draw_secret(&mut random),
            store: StoreId::draw_random(&mut random),
            random,
        }
    }

    fn ana_handle() -> Handle {
        Handle::parse_handle("ana").unwrap()
    }

    fn keys(&self) -> Keys {
        let site = site_key(&self.secret, self.store).unwrap().verifying_key();
        Keys {
            organisation: self.organisation_key.verifying_key(),
            recovery: Some(self.recovery.public()),
            figures: None,
            sites: [(self.store, site)].into(),
        }
    }

    fn statement(&self) -> Statement {
        Statement::begin_statement(self.organisation, self.keys(), &self.organisation_key).unwrap()
    }

    /// The statement with ana's certificate, and the code's key that she answered with.
    fn with_ana(&self, folder: &Folder) -> (Statement, Hash, SigningKey) {
        let mut statement = self.statement();
        let code = SigningKey::from_bytes(&[3; 32]);
        let day = noon().date_naive();
        let invited = Invited {
            handle: Self::ana_handle(),
            roles: roles(&[Role::Lead, Role::Admin]),
            code_key: code.verifying_key(),
            made_on: day,
            expires_on: day,
            replaces: None,
        };
        let act = Act::Invitation(invited.by_organisation());
        statement.append_link(folder, act, &self.organisation_key).unwrap();
        let certificate =
            Certificate::make_certificate(self.organisation, statement.head(), &self.ana, day, &code).unwrap();
        let named = statement.answer(folder, 2, certificate).unwrap();
        (statement, named, code)
    }
}

fn in_folder(test: impl FnOnce(&Folder)) {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::at_folder_root(place.path());
    folder.make_folders().unwrap();
    test(&folder);
}

#[test]
fn keys_invitation_certificate_and_revocation_have_their_bytes() {
    in_folder(|folder| {
        let house = Golden::new();
        let (mut statement, ana, _) = house.with_ana(folder);
        let day = noon().date_naive();
        let invited = Invited {
            handle: Handle::parse_handle("ben").unwrap(),
            roles: roles(&[Role::Caseworker]),
            code_key: SigningKey::from_bytes(&[4; 32]).verifying_key(),
            made_on: day,
            expires_on: day.checked_add_days(Days::new(14)).unwrap(),
            replaces: None,
        };
        let invitation = invited.signed_by(house.organisation, ana, &house.ana.signing).unwrap();
        statement.append_link(folder, Act::Invitation(invitation), &house.organisation_key).unwrap();
        let revocation = Revocation { certificate: ana, revoked_for: RevokedFor::Replaced };
        statement.append_link(folder, Act::Revocation(revocation), &house.organisation_key).unwrap();
        let names = ["keys", "invitation-of-ana", "invitation-of-ben", "revocation"];
        for (row, name) in statement.rows().iter().zip(names) {
            golden(&format!("certificate/{name}.cbor"), &row.link);
            assert_eq!(Link::from_canonical_bytes(&row.link).unwrap().to_canonical_bytes().unwrap(), row.link);
        }
        let certificate = statement.rows()[1].certificate.clone().unwrap();
        golden("certificate/certificate-of-ana.cbor", &certificate);
        assert_eq!(
            hex_of_bytes(&Certificate::from_canonical_bytes(&certificate).unwrap().content_hash().unwrap()),
            hex_of_bytes(&ana)
        );
    });
}

#[test]
fn request_admission_belonging_and_answer_have_their_bytes() {
    in_folder(|folder| {
        let house = Golden::new();
        let (mut statement, ana, _) = house.with_ana(folder);
        let day = noon().date_naive();
        let mut random = SeededRandom::new(2027);
        let ben = WorkerKeys::draw_random(&mut random).unwrap();
        let site = SigningKey::from_bytes(&[13; 32]);
        let asking = Asking {
            handle: Handle::parse_handle("ben").unwrap(),
            signing: ben.signing.verifying_key(),
            sealing: ben.sealing.public(),
            store: StoreId([14; 16]),
            site: site.verifying_key(),
            turn: 0,
        };
        let request = CertificateRequest::make_armoured(asking, day, &ben, &site).unwrap();
        let bytes = request.to_canonical_bytes().unwrap();
        golden("certificate/request-of-ben.cbor", &bytes);
        golden("certificate/request-of-ben.txt", armour::write_armoured(Letter::Request, &bytes).as_bytes());
        assert_eq!(CertificateRequest::from_canonical_bytes(&bytes).unwrap(), request);
        let named = request.asking.content_hash().unwrap();
        let print = request.words_to_compare().unwrap();
        let words = format!("{}\n{}\n{}\n", hex_of_bytes(&named), print.words.join(" "), print.groups.join(" "));
        golden("certificate/request-of-ben.words.txt", words.as_bytes());

        let admitted = Admitted { request, roles: roles(&[Role::Caseworker]), made_on: day, replaces: None };
        let admission = admitted.signed_by(house.organisation, ana, &house.ana.signing).unwrap();
        statement.append_link(folder, Act::Admission(Box::new(admission)), &house.organisation_key).unwrap();
        golden("certificate/admission-of-ben.cbor", &statement.rows().last().unwrap().link);
        let answer = CertificateReply::make_armoured(&statement, named, &house.organisation_key).unwrap();
        golden("certificate/answer-to-ben.cbor", &answer);
        golden("certificate/answer-to-ben.txt", armour::write_armoured(Letter::Certificate, &answer).as_bytes());
        let read = CertificateReply::from_canonical_bytes(&answer).unwrap();
        assert_eq!((read.request, read.statement.rows()), (named, statement.rows()));
    });
    in_folder(|folder| {
        let house = Golden::new();
        let own = SigningKey::from_bytes(&[15; 32]);
        let keys = Keys { organisation: own.verifying_key(), recovery: None, figures: None, sites: BTreeMap::new() };
        let mut statement = Statement::begin_statement(OrganisationId([16; 16]), keys, &own).unwrap();
        statement.append_link(folder, Act::Belonging(None), &own).unwrap();
        let to = Belonging { organisation: house.organisation, key: house.organisation_key.verifying_key() };
        statement.append_link(folder, Act::Belonging(Some(to)), &own).unwrap();
        for (row, name) in statement.rows().iter().zip(["keys-of-files-elsewhere", "belonging-to-none", "belonging"]) {
            golden(&format!("certificate/{name}.cbor"), &row.link);
            assert_eq!(Link::from_canonical_bytes(&row.link).unwrap().to_canonical_bytes().unwrap(), row.link);
        }
        assert_eq!(statement.belonging(), Some(Some(to)));
        assert_eq!(
            code(statement.append_link(folder, Act::Belonging(Some(to)), &own)),
            "statement-damaged",
            "for good"
        );
        assert_eq!(code(statement.append_link(folder, Act::Belonging(None), &own)), "statement-damaged");
    });
}

#[test]
fn a_code_follows_from_its_secret_and_its_house() {
    let mut house = Golden::new();
    let key = house.organisation_key.verifying_key();
    let code = Code::draw_for_key(house.organisation, &key, &mut house.random).unwrap();
    golden("certificate/code.txt", code.printed_code().unwrap().as_bytes());
    golden("certificate/code-public-key.bin", code.signing_key().unwrap().verifying_key().as_bytes());
}

#[test]
fn a_worker_file_has_its_bytes_and_opens_with_its_passphrase() {
    let mut house = Golden::new();
    let handle = Golden::ana_handle();
    let file =
        WorkerFile::wrap_under_passphrase(&house.ana, house.organisation, &handle, ANA, Cost::FLOOR, &mut house.random)
            .unwrap();
    let bytes = file.to_canonical_bytes(&house.ana).unwrap();
    golden("vault/workers-ana.cbor", &bytes);
    let keys = WorkerFile::from_canonical_bytes(&bytes).unwrap().unwrap_keys(ANA).unwrap();
    assert_eq!(keys.signing.as_bytes(), house.ana.signing.as_bytes());
}

#[test]
fn a_slot_file_with_fixed_pieces_has_its_bytes() {
    in_folder(|folder| {
        let house = Golden::new();
        let (statement, ana, _) = house.with_ana(folder);
        let label = Label {
            slot_kind: SlotKind::Cases,
            id: house.store.0,
            organisation: house.organisation,
            generation: 3,
            salt: [5; 16],
            public: PublicKey::Signing(site_key(&house.secret, house.store).unwrap().verifying_key()),
        };
        let sealed_for = SealedFor { purpose: "cases", id: house.store.0, generation: 3 };
        let to_ana = golden_piece("vault/sealed-to-ana.age", &house.ana.sealing, sealed_for, &house.secret);
        let to_recovery = golden_piece("vault/sealed-to-recovery.age", &house.recovery, sealed_for, &house.secret);
        let signer = Signer { certificate: ana, key: &house.ana.signing };
        let slots = Slots::signed(label, [(ana, to_ana)].into(), Some(to_recovery), &house.secret, signer).unwrap();
        golden("vault/cases.slots.cbor", &slots.to_canonical_bytes().unwrap());
        slots.write_both_copies(folder).unwrap();
        let opener = crate::vault::files::slots::Opener::Worker(ana, &house.ana.sealing);
        let opened = Slots::open_best_copy(folder, SlotKind::Cases, &statement, opener).unwrap();
        assert!(matches!(opened, crate::vault::files::slots::Found::Opened(held) if held.secret == house.secret));
    });
}

#[test]
fn the_keys_of_a_store_follow_from_its_secret() {
    let house = Golden::new();
    let (secret, id) = (&house.secret, house.store);
    let lines = [
        ("secret", hex_of_bytes(secret.as_ref())),
        ("id", id.to_string()),
        ("database", hex_of_bytes(store_keys(secret, id, [0; 16]).unwrap().database.as_ref())),
        ("anchor", hex_of_bytes(anchor_key(secret, id).unwrap().as_ref())),
        ("site key, private", hex_of_bytes(site_key(secret, id).unwrap().as_bytes())),
        ("figures key, private", hex_of_bytes(figures_key(secret, id).unwrap().secret().as_ref())),
        ("figures key, public", hex_of_bytes(&figures_key(secret, id).unwrap().public())),
    ];
    let text: String = lines.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    golden("vault/store-keys.txt", text.as_bytes());
}

#[test]
fn an_anchor_a_memory_and_a_device_have_their_bytes() {
    in_folder(|folder| {
        let mut house = Golden::new();
        let pin = Pin { generation: 3, count: 70_000, head: [6; 32] };
        let key = anchor_key(&house.secret, house.store).unwrap();
        let anchor = Anchor::new(folder, SlotKind::Cases, house.store, key);
        golden("vault/cases.anchor.cbor", &anchor.to_canonical_bytes(&pin, &mut house.random).unwrap());
        let seen = Seen {
            organisation: house.organisation,
            statement: (4, [7; 32]),
            stores: [(SlotKind::Cases, (house.store, pin))].into(),
        };
        let key = house.ana.seen_key(house.organisation).unwrap();
        let bytes = seen.to_canonical_bytes(&Golden::ana_handle(), &key, &mut house.random).unwrap();
        golden("vault/workers-ana.seen.cbor", &bytes);
        golden("vault/device.cbor", &device_bytes(DeviceId([8; 16])).unwrap());
    });
}

#[test]
fn three_sheets_and_their_file_have_their_bytes_and_words() {
    let mut house = Golden::new();
    let (recovery, sheets) = Recovery::make_recovery(house.organisation, &mut house.random).unwrap();
    golden("vault/recovery.cbor", &recovery.to_canonical_bytes().unwrap());
    for sheet in &sheets {
        let text = sheet.text(&format!("invented sheet {}", sheet.number())).unwrap();
        golden(&format!("vault/sheet-{}.txt", sheet.number()), text.as_bytes());
    }
}

#[test]
fn six_words_of_a_worker_and_of_a_house_are_fixed() {
    let house = Golden::new();
    let ana =
        word_encoding::worker_fingerprint(house.ana.signing.verifying_key().as_bytes(), &house.ana.sealing.public());
    let organisation = word_encoding::organisation_fingerprint(house.organisation_key.verifying_key().as_bytes());
    let text: String = [ana.unwrap(), organisation.unwrap()]
        .iter()
        .map(|print| format!("{}\n{}\n", print.words.join(" "), print.groups.join(" ")))
        .collect();
    golden("envelope/six-words.txt", text.as_bytes());
}

#[test]
fn a_backup_s_manifest_has_its_bytes() {
    in_folder(|folder| {
        let house = Golden::new();
        let (statement, ana, _) = house.with_ana(folder);
        let mut manifest = Manifest {
            organisation: house.organisation,
            made_on: noon().date_naive(),
            statement: (statement.count(), statement.head()),
            stores: [(SlotKind::Cases, Pin { generation: 3, count: 12, head: [6; 32] })].into(),
            files: [
                ("cases.db".to_owned(), (8192, [1; 32])),
                ("org/00000001.cbor".to_owned(), (300, [2; 32])),
                ("workers/ana.cbor".to_owned(), (500, [3; 32])),
            ]
            .into(),
            signer: ana,
            signature: [0; 64],
        };
        manifest.signature = sign_tagged_hash(&house.ana.signing, &manifest.content_hash().unwrap());
        let bytes = manifest.to_canonical_bytes().unwrap();
        golden("backup/manifest.cbor", &bytes);
        assert_eq!(Manifest::from_canonical_bytes(&bytes).unwrap(), manifest);
    });
}
