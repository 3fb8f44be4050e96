//! The table: every request there is, by name. From it follow dispatch, role check, journal, contract and command line.

use super::room::Room;
use super::{belonging, exchange as doors, languages, settings, sheets, status, vault};
use crate::base::error::{Error, Refusal, Result, refuse};
use crate::base::roles::Role;
use crate::ledger::journal::EventKind;
use crate::request::{Area, EventClass, Kind, Over, Request};
use crate::{
    assistance, cases, consent, drafts, exchange, figures, import, notes, organisations, people, records, referrals,
    tasks, today,
};
use serde_json::Value;
use ts_rs::{Config, TS};

/// What must be open for a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Needs {
    /// Nothing: no vault, or a locked one.
    Nothing,
    /// A vault, whatever the worker's keys open in it.
    Vault,
    /// The case store.
    Cases,
    /// The figures store.
    Figures,
}

impl Needs {
    /// The word in `amparo-cli requests`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::Vault => "vault",
            Self::Cases => "cases",
            Self::Figures => "figures",
        }
    }
}

/// A request about the room itself: status, languages, opening and closing a vault, workers.
pub trait RoomRequest: Sized + serde::de::DeserializeOwned + TS + 'static {
    type Reply: serde::Serialize + TS + 'static;
    const NAME: &'static str;
    const KIND: Kind;
    const NEEDS: Needs;
    /// One of these roles is needed where a vault is.
    const ROLES: &'static [Role];
    const EVENT: EventClass;
    const TOUCHES: &'static [Area];
    /// Whether it is answered in files that were made to belong to an organisation and belong to none yet.
    const WHILE_JOINING: bool = false;
    /// Whether its role is that of the statement which says who opens these files. Elsewhere that is another than the
    /// organisation's, which says what she may do in them.
    const OF_THE_FILES: bool = false;

    /// Does it.
    fn run(self, room: &mut Room) -> Result<Self::Reply>;
}

/// One line of the table.
pub struct Row {
    pub name: &'static str,
    pub kind: Kind,
    pub needs: Needs,
    pub roles: &'static [Role],
    pub event: EventClass,
    pub touches: &'static [Area],
    /// Whether it is answered before these files belong to an organisation, where they were made to.
    pub while_joining: bool,
    pub(super) call: fn(&mut Room, Value) -> Result<Value>,
    /// The names of its payload and its reply in TypeScript.
    pub(super) types: fn(&Config) -> (String, String),
    pub(super) declare: fn(&mut super::contract::Declared),
}

impl Needs {
    const fn of(over: Over) -> Self {
        match over {
            Over::Cases => Self::Cases,
            Over::Figures => Self::Figures,
        }
    }
}

impl Row {
    /// A request over a store.
    const fn of<R: Request>() -> Self {
        Self {
            name: R::NAME,
            kind: R::KIND,
            needs: Needs::of(R::OVER),
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

    /// A request about the room.
    const fn of_room<R: RoomRequest>() -> Self {
        Self {
            name: R::NAME,
            kind: R::KIND,
            needs: R::NEEDS,
            roles: R::ROLES,
            event: R::EVENT,
            touches: R::TOUCHES,
            while_joining: R::WHILE_JOINING,
            call: call_room::<R>,
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

/// Whether whoever unlocked may ask for this at all: before anything that was sent is read. In files that belong to no
/// organisation yet nobody has a role, and what is asked there needs none.
fn admit(room: &mut Room, has: &[Role], roles: &[Role], while_joining: bool) -> Result<()> {
    let is_joining = room.session()?.open.is_joining();
    let checked = match (is_joining, while_joining) {
        (true, true) => Ok(()),
        (true, false) => Err(refuse("not-in-organisation")),
        (false, _) => check_roles(has, roles),
    };
    if let Err(refused) = checked {
        // Written down without what it was about; on a full disk as soon as there is room.
        room.note_or_later(EventKind::Refused)?;
        return Err(refused);
    }
    Ok(())
}

fn call<R: Request>(room: &mut Room, payload: Value) -> Result<Value> {
    let has = room.roles();
    admit(room, &has, R::ROLES, R::WHILE_JOINING)?;
    let request: R = read(payload)?;
    let mut late = None;
    let reply = room.with_desk_over(Needs::of(R::OVER), |desk| {
        if let EventClass::Before(kind) = R::EVENT {
            let subject = request.subject();
            match desk.note(kind, subject) {
                // Reading goes on where the disk is full; its event is written later. Doors write their own and fail.
                Err(error) if error.is_disk_full() && R::KIND == Kind::Query => late = Some((kind, subject)),
                other => other?,
            }
        }
        request.run(desk)
    });
    if let Some(event) = late {
        room.session()?.late.push(event);
    }
    written(&reply?)
}

fn call_room<R: RoomRequest>(room: &mut Room, payload: Value) -> Result<Value> {
    if R::NEEDS != Needs::Nothing {
        let has = if R::OF_THE_FILES { room.house_roles() } else { room.roles() };
        admit(room, &has, R::ROLES, R::WHILE_JOINING)?;
    }
    let request: R = read(payload)?;
    written(&request.run(room)?)
}

/// Every request, in the order of a worker's day.
pub const TABLE: &[Row] = &[
    Row::of_room::<status::ShowStatus>(),
    Row::of_room::<languages::ListLocales>(),
    Row::of_room::<languages::ReadLocale>(),
    Row::of_room::<languages::SuggestPassphrase>(),
    Row::of_room::<languages::RatePassphrase>(),
    Row::of_room::<vault::CreateVault>(),
    Row::of_room::<sheets::ConfirmSheets>(),
    Row::of_room::<vault::Unlock>(),
    Row::of_room::<vault::RecoverVault>(),
    Row::of_room::<vault::JoinVault>(),
    Row::of_room::<belonging::ShowOrganisation>(),
    Row::of_room::<belonging::MakeOrgRequest>(),
    Row::of_room::<belonging::ReadOrgRequest>(),
    Row::of_room::<belonging::CertifyRequest>(),
    Row::of_room::<belonging::ReadOrgCertificate>(),
    Row::of_room::<belonging::AcceptCertificate>(),
    Row::of_room::<vault::ListWorkers>(),
    Row::of_room::<vault::InviteWorker>(),
    Row::of_room::<vault::AdmitWorker>(),
    Row::of_room::<vault::ChangePassphrase>(),
    Row::of_room::<sheets::MakeSheets>(),
    Row::of_room::<vault::MakeBackup>(),
    Row::of_room::<vault::FindBackups>(),
    Row::of_room::<vault::RestoreBackup>(),
    Row::of_room::<vault::AcknowledgeAlarms>(),
    Row::of_room::<vault::VerifyVault>(),
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
    Row::of_room::<doors::PlanHandOver>(),
    Row::of_room::<doors::HandOver>(),
    Row::of_room::<doors::PreviewFile>(),
    Row::of_room::<doors::ReceiveFile>(),
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
    Row::of_room::<settings::ShowSettings>(),
    Row::of_room::<crate::settings::ChangeSettings>(),
];
