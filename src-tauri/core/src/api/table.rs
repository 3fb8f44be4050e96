//! The table: every request there is, by name. From it follow dispatch, role check, journal, contract and command line.

use crate::base::error::{Error, Refusal, Result, refuse};
use crate::base::roles::Role;
use crate::ledger::journal::EventKind;
use crate::request::{Area, EventClass, Kind, Request, Requires, Scope};
use crate::session::Session;
use crate::vault::requests::{
    alarms, backup_requests, languages, opening, organisation, recovery_sheets, show_status, workers,
};
use crate::{
    assistance, cases, consent, drafts, exchange, figures, import, notes, organisations, people, records, referrals,
    settings, tasks, today,
};
use serde_json::Value;
use ts_rs::{Config, TS};

/// One line of the table.
pub struct Row {
    pub name: &'static str,
    pub kind: Kind,
    pub requires: Requires,
    pub roles: &'static [Role],
    pub event: EventClass,
    pub touches: &'static [Area],
    /// Tells whether it is answered before these files belong to an organisation, where they were made to.
    pub while_joining: bool,
    pub(super) call: fn(&mut Session, Value) -> Result<Value>,
    /// The names of its payload and its reply in TypeScript.
    pub(super) types: fn(&Config) -> (String, String),
    pub(super) declare: fn(&mut super::contract::Declared),
}

impl Row {
    /// Makes the row of a request.
    pub(super) const fn of_request<R: Request>() -> Self {
        Self {
            name: R::NAME,
            kind: R::KIND,
            requires: R::REQUIRES,
            roles: R::ROLES,
            event: R::EVENT,
            touches: R::TOUCHES,
            while_joining: R::WHILE_JOINING,
            call: call_request::<R>,
            types: |config| (R::name(config), <R::Reply as TS>::name(config)),
            declare: |declared| {
                declared.add::<R>();
                declared.add::<R::Reply>();
            },
        }
    }

    /// The event as a word, for `amparo-cli requests`.
    pub fn journal_event_word(&self) -> String {
        match self.event {
            EventClass::Before(kind) | EventClass::Own(kind) => kind.stored_word().to_owned(),
            EventClass::Entries => "entries".to_owned(),
            EventClass::None(why) => format!("none ({why})"),
        }
    }
}

/// The row of this name.
pub fn find_request(name: &str) -> Option<&'static Row> {
    #[cfg(any(test, feature = "panics"))]
    if name == super::panics::ROW.name {
        return Some(super::panics::ROW);
    }
    TABLE.iter().find(|row| row.name == name)
}

fn read_payload<R: serde::de::DeserializeOwned>(payload: Value) -> Result<R> {
    // An absent payload is an empty one.
    let payload = if payload.is_null() { Value::Object(serde_json::Map::new()) } else { payload };
    serde_json::from_value(payload).map_err(|_| refuse("request-shape"))
}

fn encode_reply(reply: &impl serde::Serialize) -> Result<Value> {
    serde_json::to_value(reply).map_err(|_| Error::Inside("reply"))
}

fn check_roles(has: &[Role], allowed: &[Role]) -> Result<()> {
    if has.iter().any(|role| allowed.contains(role)) {
        return Ok(());
    }
    let needed = allowed.first().map_or("", |role| role.stored_word());
    Err(Refusal::new("role-needed").with_word_arg("role", needed).into())
}

/// Checks that the worker may ask for this at all: before anything that was sent is read. In files that belong to no
/// organisation yet nobody has a role, and what is asked there needs none.
fn check_admitted(session: &mut Session, has: &[Role], roles: &[Role], while_joining: bool) -> Result<()> {
    let is_joining = session.while_unlocked()?.open.is_joining();
    let checked = match (is_joining, while_joining) {
        (true, true) => Ok(()),
        (true, false) => Err(refuse("not-in-organisation")),
        (false, _) => check_roles(has, roles),
    };
    if let Err(refused) = checked {
        // Written down without what it was about; on a full disk as soon as there is room.
        session.note_or_later(EventKind::Refused)?;
        return Err(refused);
    }
    Ok(())
}

fn call_request<R: Request>(session: &mut Session, payload: Value) -> Result<Value> {
    check_asking::<R>(session)?;
    let request: R = read_payload(payload)?;
    encode_reply(&R::Scope::answer_in_scope(request, session)?)
}

/// Answers a request that is one already.
pub(super) fn answer_typed<R: Request>(session: &mut Session, request: R) -> Result<R::Reply> {
    check_asking::<R>(session)?;
    R::Scope::answer_in_scope(request, session)
}

/// Checks that whoever has opened the vault may ask for this: before anything that was sent is read.
fn check_asking<R: Request>(session: &mut Session) -> Result<()> {
    if R::REQUIRES == Requires::Nothing {
        return Ok(());
    }
    let has = if R::OF_THE_FILES { session.house_roles() } else { session.roles() };
    check_admitted(session, &has, R::ROLES, R::WHILE_JOINING)
}

/// Every request, in the order of a worker's day.
pub const TABLE: &[Row] = &[
    Row::of_request::<show_status::ShowStatus>(),
    Row::of_request::<languages::ListLocales>(),
    Row::of_request::<languages::ReadLocale>(),
    Row::of_request::<languages::SuggestPassphrase>(),
    Row::of_request::<languages::RatePassphrase>(),
    Row::of_request::<opening::CreateVault>(),
    Row::of_request::<recovery_sheets::ConfirmSheets>(),
    Row::of_request::<opening::Unlock>(),
    Row::of_request::<opening::RecoverVault>(),
    Row::of_request::<opening::JoinVault>(),
    Row::of_request::<organisation::ShowOrganisation>(),
    Row::of_request::<organisation::MakeOrgRequest>(),
    Row::of_request::<organisation::ReadOrgRequest>(),
    Row::of_request::<organisation::CertifyRequest>(),
    Row::of_request::<organisation::ReadOrgCertificate>(),
    Row::of_request::<organisation::AcceptCertificate>(),
    Row::of_request::<workers::ListWorkers>(),
    Row::of_request::<workers::InviteWorker>(),
    Row::of_request::<workers::AdmitWorker>(),
    Row::of_request::<opening::ChangePassphrase>(),
    Row::of_request::<recovery_sheets::MakeSheets>(),
    Row::of_request::<backup_requests::MakeBackup>(),
    Row::of_request::<backup_requests::FindBackups>(),
    Row::of_request::<backup_requests::RestoreBackup>(),
    Row::of_request::<alarms::AcknowledgeAlarms>(),
    Row::of_request::<alarms::VerifyVault>(),
    Row::of_request::<today::ShowToday>(),
    Row::of_request::<people::StartCase>(),
    Row::of_request::<people::ReadAge>(),
    Row::of_request::<people::ReadDate>(),
    Row::of_request::<cases::ListCases>(),
    Row::of_request::<cases::ShowCase>(),
    Row::of_request::<records::ShowRecord>(),
    Row::of_request::<records::ShowHistory>(),
    Row::of_request::<records::CreateRecord>(),
    Row::of_request::<records::EditRecord>(),
    Row::of_request::<records::VoidRecord>(),
    Row::of_request::<records::SettleField>(),
    Row::of_request::<records::Undo>(),
    Row::of_request::<assistance::RecordAssistance>(),
    Row::of_request::<notes::WriteNote>(),
    Row::of_request::<tasks::AddTask>(),
    Row::of_request::<tasks::FinishTask>(),
    Row::of_request::<consent::RecordConsent>(),
    Row::of_request::<consent::WithdrawConsent>(),
    Row::of_request::<organisations::ListOrganisations>(),
    Row::of_request::<organisations::SaveOrganisation>(),
    Row::of_request::<referrals::ListReferrals>(),
    Row::of_request::<referrals::WeighRecipients>(),
    Row::of_request::<referrals::PreviewReferral>(),
    Row::of_request::<referrals::DraftReferral>(),
    Row::of_request::<referrals::SendReferral>(),
    Row::of_request::<referrals::AnswerReferral>(),
    Row::of_request::<import::ImportFile>(),
    Row::of_request::<exchange::requests::PlanHandOver>(),
    Row::of_request::<exchange::requests::CompareWords>(),
    Row::of_request::<exchange::requests::HandOver>(),
    Row::of_request::<exchange::requests::PreviewFile>(),
    Row::of_request::<exchange::requests::ReceiveFile>(),
    Row::of_request::<exchange::conflicts::ListConflicts>(),
    Row::of_request::<exchange::conflicts::SettleConflict>(),
    Row::of_request::<figures::ShowDepositDay>(),
    Row::of_request::<figures::ShowDeposit>(),
    Row::of_request::<figures::MakeDeposit>(),
    Row::of_request::<figures::ShowFigures>(),
    Row::of_request::<figures::TakeInDeposit>(),
    Row::of_request::<figures::ShowTable>(),
    Row::of_request::<figures::ListReleases>(),
    Row::of_request::<figures::ReleaseTables>(),
    Row::of_request::<drafts::KeepDraft>(),
    Row::of_request::<drafts::ReadDraft>(),
    Row::of_request::<drafts::DropDraft>(),
    Row::of_request::<settings::requests::ShowSettings>(),
    Row::of_request::<settings::ChangeSettings>(),
];
