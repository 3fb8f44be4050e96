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
    pub(super) const fn of<R: Request>() -> Self {
        Self {
            name: R::NAME,
            kind: R::KIND,
            requires: R::REQUIRES,
            roles: R::ROLES,
            event: R::EVENT,
            touches: R::TOUCHES,
            while_joining: R::WHILE_JOINING,
            call: call::<R>,
            types: |config| (R::name(config), <R::Reply as TS>::name(config)),
            declare: |declared| {
                declared.add::<R>();
                declared.add::<R::Reply>();
            },
        }
    }

    /// The event as a word, for `amparo-cli requests`.
    pub fn event_word(&self) -> String {
        match self.event {
            EventClass::Before(kind) | EventClass::Own(kind) => kind.word().to_owned(),
            EventClass::Entries => "entries".to_owned(),
            EventClass::None(why) => format!("none ({why})"),
        }
    }
}

/// The row of this name.
pub fn find(name: &str) -> Option<&'static Row> {
    #[cfg(any(test, feature = "panics"))]
    if name == super::panics::ROW.name {
        return Some(super::panics::ROW);
    }
    TABLE.iter().find(|row| row.name == name)
}

fn read<R: serde::de::DeserializeOwned>(payload: Value) -> Result<R> {
    // An absent payload is an empty one.
    let payload = if payload.is_null() { Value::Object(serde_json::Map::new()) } else { payload };
    serde_json::from_value(payload).map_err(|_| refuse("request-shape"))
}

fn written(reply: &impl serde::Serialize) -> Result<Value> {
    serde_json::to_value(reply).map_err(|_| Error::Inside("reply"))
}

fn check_roles(has: &[Role], allowed: &[Role]) -> Result<()> {
    if has.iter().any(|role| allowed.contains(role)) {
        return Ok(());
    }
    let needed = allowed.first().map_or("", |role| role.word());
    Err(Refusal::new("role-needed").word("role", needed).into())
}

/// Checks that the worker may ask for this at all: before anything that was sent is read. In files that belong to no
/// organisation yet nobody has a role, and what is asked there needs none.
fn admit(session: &mut Session, has: &[Role], roles: &[Role], while_joining: bool) -> Result<()> {
    let is_joining = session.unlocked()?.open.is_joining();
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

fn call<R: Request>(session: &mut Session, payload: Value) -> Result<Value> {
    if R::REQUIRES != Requires::Nothing {
        let has = if R::OF_THE_FILES { session.house_roles() } else { session.roles() };
        admit(session, &has, R::ROLES, R::WHILE_JOINING)?;
    }
    let request: R = read(payload)?;
    written(&R::Scope::answer(request, session)?)
}

/// Every request, in the order of a worker's day.
pub const TABLE: &[Row] = &[
    Row::of::<show_status::ShowStatus>(),
    Row::of::<languages::ListLocales>(),
    Row::of::<languages::ReadLocale>(),
    Row::of::<languages::SuggestPassphrase>(),
    Row::of::<languages::RatePassphrase>(),
    Row::of::<opening::CreateVault>(),
    Row::of::<recovery_sheets::ConfirmSheets>(),
    Row::of::<opening::Unlock>(),
    Row::of::<opening::RecoverVault>(),
    Row::of::<opening::JoinVault>(),
    Row::of::<organisation::ShowOrganisation>(),
    Row::of::<organisation::MakeOrgRequest>(),
    Row::of::<organisation::ReadOrgRequest>(),
    Row::of::<organisation::CertifyRequest>(),
    Row::of::<organisation::ReadOrgCertificate>(),
    Row::of::<organisation::AcceptCertificate>(),
    Row::of::<workers::ListWorkers>(),
    Row::of::<workers::InviteWorker>(),
    Row::of::<workers::AdmitWorker>(),
    Row::of::<opening::ChangePassphrase>(),
    Row::of::<recovery_sheets::MakeSheets>(),
    Row::of::<backup_requests::MakeBackup>(),
    Row::of::<backup_requests::FindBackups>(),
    Row::of::<backup_requests::RestoreBackup>(),
    Row::of::<alarms::AcknowledgeAlarms>(),
    Row::of::<alarms::VerifyVault>(),
    Row::of::<today::ShowToday>(),
    Row::of::<people::StartCase>(),
    Row::of::<people::ReadAge>(),
    Row::of::<people::ReadDate>(),
    Row::of::<cases::ListCases>(),
    Row::of::<cases::ShowCase>(),
    Row::of::<records::ShowRecord>(),
    Row::of::<records::ShowHistory>(),
    Row::of::<records::CreateRecord>(),
    Row::of::<records::EditRecord>(),
    Row::of::<records::VoidRecord>(),
    Row::of::<records::SettleField>(),
    Row::of::<records::Undo>(),
    Row::of::<assistance::RecordAssistance>(),
    Row::of::<notes::WriteNote>(),
    Row::of::<tasks::AddTask>(),
    Row::of::<tasks::FinishTask>(),
    Row::of::<consent::RecordConsent>(),
    Row::of::<consent::WithdrawConsent>(),
    Row::of::<organisations::ListOrganisations>(),
    Row::of::<organisations::SaveOrganisation>(),
    Row::of::<referrals::ListReferrals>(),
    Row::of::<referrals::WeighRecipients>(),
    Row::of::<referrals::PreviewReferral>(),
    Row::of::<referrals::DraftReferral>(),
    Row::of::<referrals::SendReferral>(),
    Row::of::<referrals::AnswerReferral>(),
    Row::of::<import::ImportFile>(),
    Row::of::<exchange::requests::PlanHandOver>(),
    Row::of::<exchange::requests::HandOver>(),
    Row::of::<exchange::requests::PreviewFile>(),
    Row::of::<exchange::requests::ReceiveFile>(),
    Row::of::<exchange::conflicts::ListConflicts>(),
    Row::of::<exchange::conflicts::SettleConflict>(),
    Row::of::<figures::ShowDepositDay>(),
    Row::of::<figures::ShowDeposit>(),
    Row::of::<figures::MakeDeposit>(),
    Row::of::<figures::ShowFigures>(),
    Row::of::<figures::ShowTable>(),
    Row::of::<figures::ListReleases>(),
    Row::of::<figures::ReleaseTables>(),
    Row::of::<drafts::KeepDraft>(),
    Row::of::<drafts::ReadDraft>(),
    Row::of::<drafts::DropDraft>(),
    Row::of::<settings::requests::ShowSettings>(),
    Row::of::<settings::ChangeSettings>(),
];
