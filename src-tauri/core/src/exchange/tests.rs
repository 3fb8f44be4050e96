//! Two and three houses of one organisation: ana (a lead), ben and clara, each with a store and a device of their own.

mod both_sides;
mod carried;
mod chosen;
mod hostile_files;
mod simulation;
mod withdrawn;

use super::pack::{Packed, pack_hand_over};
use super::{content, envelope};
use crate::base::encoding::{Hash, hash_of_bytes};
use crate::base::error::Result;
use crate::base::ids::{CaseId, OrganisationId, PersonId, RecordId};
use crate::consent::{RecordConsent, State};
use crate::context::test_context::{TestContext, fields};
use crate::dictionary::keys::{assistance, case, person};
use crate::exchange::apply;
use crate::exchange::open_file::{House, Opened, Reader, open_sealed_file};
use crate::exchange::preview::{FilePreview, FileReceived};
use crate::exchange::select::{Chosen, Colleague, choose_cases, refuse_when_none};
use crate::exchange::withdrawals::{Withdrawals, withdrawals_to_send};
use crate::ledger::journal;
use crate::ledger::test_ledger::{House as Table, author};
use crate::vault::SealingKey;
use crate::vault::membership::author::{Authorities, Authority};
use zeroize::Zeroizing;

const ORGANISATION: OrganisationId = OrganisationId([7; 16]);

/// The statement of the tests: everybody is certified, and has a key that files are sealed to.
struct Everybody(Table);

impl Authorities for Everybody {
    fn find_authority(&self, certificate: &Hash) -> Option<Authority> {
        self.0.find_authority(certificate)
    }
}

impl House for Everybody {
    fn sealing_key_of(&self, certificate: &Hash) -> Option<[u8; 32]> {
        let names = ["ana", "ben", "clara", "finn"];
        let name = names.into_iter().find(|name| author(name).certificate == *certificate)?;
        Some(sealing_key(name).public())
    }
}

fn sealing_key(name: &str) -> SealingKey {
    SealingKey::of_secret(Zeroizing::new(hash_of_bytes(format!("sealing {name}").as_bytes()))).unwrap()
}

fn colleague(name: &str) -> Colleague {
    let (key, signing) = (sealing_key(name).public(), author(name).key.verifying_key());
    Colleague { handle: name.to_owned(), key, signing }
}

fn chosen(context: &mut TestContext, to: &str, cases: &[CaseId], whole: bool) -> Chosen {
    choose_cases(&context.open(), &colleague(to), Some(cases), whole).unwrap()
}

fn packed(context: &mut TestContext, to: &str, cases: &[CaseId], whole: bool) -> Packed {
    let chosen = chosen(context, to, cases, whole);
    let withdrawals = withdrawals_to_send(&context.open(), &colleague(to).key, &chosen.strands()).unwrap();
    if withdrawals.count() == 0 {
        refuse_when_none(&chosen).unwrap();
    }
    pack_hand_over(&mut context.open(), &colleague(to), &chosen, withdrawals, whole, ORGANISATION, &[]).unwrap()
}

/// Hands cases over as the request does; the finished file.
fn hand_over(context: &mut TestContext, to: &str, cases: &[CaseId], whole: bool) -> Vec<u8> {
    let packed = packed(context, to, cases, whole);
    let key = colleague(to).key;
    let hash = hash_of_bytes(&packed.file);
    context.open().ledger.begin_to_send(&key, packed.number, hash, &[]).unwrap();
    context.open().ledger.have_sent(&key, &packed.entries).unwrap();
    packed.file
}

fn opened(by: &str, file: &[u8]) -> Result<Opened<Everybody>> {
    opened_under(by, file, Vec::new())
}

fn opened_under(by: &str, file: &[u8], revoked: Vec<&'static str>) -> Result<Opened<Everybody>> {
    let key = sealing_key(by);
    let extended =
        move |_: &[content::LinkBytes]| Ok(Everybody(Table { revoked: revoked.clone(), ..Default::default() }));
    open_sealed_file(file, hash_of_bytes(file), &Reader { organisation: ORGANISATION, key: &key, extended: &extended })
}

fn preview(context: &mut TestContext, by: &str, file: &[u8]) -> FilePreview {
    apply::preview_file(&mut context.open(), opened(by, file).unwrap()).unwrap()
}

fn receive(context: &mut TestContext, by: &str, file: &[u8]) -> FileReceived {
    apply::receive_file(&mut context.open(), opened(by, file).unwrap()).unwrap()
}

/// A case that may be handed over.
fn agreed_case(context: &mut TestContext, alias: &str) -> (CaseId, PersonId) {
    let (case, person) = context.case_of(alias, Some("1999-02-03"));
    agree(context, case, State::Given);
    (case, person)
}

fn agree(context: &mut TestContext, case: CaseId, state: State) {
    context.ask(RecordConsent {
        case,
        scopes: vec!["case_management".to_owned()],
        recipient: None,
        state,
        given_by: "person".to_owned(),
        mode: Some("verbal_witnessed".to_owned()),
        language: None,
        interpreter_used: None,
        valid_until: None,
        reason: None,
        assent: None,
    });
}

fn assist(context: &mut TestContext, case: CaseId) -> RecordId {
    context.part(assistance::RECORD, case, fields(|fields| fields.set(assistance::KIND, "food".to_owned())))
}

fn head(context: &mut TestContext) -> journal::Head {
    journal::journal_head(context.open().connection()).unwrap()
}

fn alias(context: &mut TestContext, person: PersonId) -> Option<String> {
    context.find(person::RECORD, person).fields.known_value_of(person::NAME_USED).cloned()
}

/// Both hold the same entries of a case and its person, and show the same of them.
fn agree_on(one: &mut TestContext, other: &mut TestContext, case: CaseId, person: PersonId) {
    for root in [case.as_record_id(), person.as_record_id()] {
        let state = |context: &mut TestContext| context.open().ledger.state(root.as_strand_id()).unwrap();
        assert_eq!(state(one), state(other));
    }
    assert_eq!(one.find(case::RECORD, case).fields, other.find(case::RECORD, case).fields);
    assert_eq!(one.find(person::RECORD, person).fields, other.find(person::RECORD, person).fields);
    assert!(one.verifies() && other.verifies());
}
