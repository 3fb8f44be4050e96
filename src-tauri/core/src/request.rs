//! Definition of a request: one typed question or command, with the store, the roles and the event that belong to it.
//!
//! A type without one of these does not compile; from the table of them all (`api::table`) follow dispatch, role check,
//! journal, TypeScript contract, command line and the contract test.

use crate::base::error::{Result, refuse};
use crate::base::roles::Role;
use crate::context::RequestContext;
use crate::ledger::journal::EventKind;
use crate::session::Session;
use crate::store::StoreKind;

/// Kind of a request: it only looks, or it also writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Query,
    Command,
}

/// Event that a request leaves in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventClass {
    /// Written before the reply is shown, by whoever dispatches.
    Before(EventKind),
    /// The entries that it writes are its trace.
    Entries,
    /// The request writes its event itself, because only it knows when.
    Own(EventKind),
    /// Nothing of anybody is shown or changed; the sentence says why.
    None(&'static str),
}

/// Area that has become stale for the page after a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    Cases,
    Case,
    Today,
    Referrals,
    Organisations,
    Workers,
    Settings,
    Drafts,
    Figures,
    Vault,
}

/// Says what must be open before a request is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requires {
    /// Nothing: no vault, or a locked one.
    Nothing,
    /// A vault, whatever the worker's keys open in it.
    Vault,
    /// One store of the vault.
    Store(StoreKind),
}

impl Requires {
    /// Returns the word in `amparo-cli requests`.
    pub fn requirement_word(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::Vault => "vault",
            Self::Store(store) => store.stored_word(),
        }
    }
}

/// Roles that open cases.
pub const CASEWORK: &[Role] = &[Role::Caseworker, Role::Lead];
/// Roles that make figures; none of their keys opens a case.
pub const FIGURES: &[Role] = &[Role::Figures];
/// Roles that enrol workers.
pub const ENROLS: &[Role] = &[Role::Admin];
/// Everyone who can unlock.
pub const EVERYONE: &[Role] = &[Role::Caseworker, Role::Lead, Role::Figures, Role::Admin];

/// A request: one typed question or command, with all that dispatch must know of it.
pub trait Request: Sized + serde::de::DeserializeOwned + ts_rs::TS + 'static {
    /// Answers of this type go back.
    type Reply: serde::Serialize + ts_rs::TS + 'static;
    /// [`OneStore`] or [`WholeVault`]: what [`Request::handle_request`] is handed.
    type Scope: Scope;
    /// Verb and noun, as the page and the command line say it.
    const NAME: &'static str;
    const REQUIRES: Requires = Requires::Store(StoreKind::Cases);
    const KIND: Kind;
    /// One of these roles is needed where a vault is.
    const ROLES: &'static [Role];
    const EVENT: EventClass;
    /// Areas that are stale afterwards; empty for a query.
    const TOUCHES: &'static [Area];
    /// True if it is answered in files that were made to belong to an organisation and belong to none yet.
    const WHILE_JOINING: bool = false;
    /// True if its role is that of the statement which says who opens these files. In files that joined an organisation
    /// that is another statement than the organisation's, which says what the worker may do in them.
    const OF_THE_FILES: bool = false;

    /// Returns the record or strand that its event is about.
    fn journal_subject(&self) -> Option<[u8; 16]> {
        None
    }

    /// Does it. The role has been checked and the event, if it comes before, is written.
    fn handle_request(self, scope: &mut <Self::Scope as Scope>::Of<'_>) -> Result<Self::Reply>;
}

/// Leads a request to what it works on.
pub trait Scope {
    /// Type that [`Request::handle_request`] is handed.
    type Of<'a>;

    /// Answers a request whose caller has been admitted.
    fn answer_in_scope<R: Request<Scope = Self>>(request: R, session: &mut Session) -> Result<R::Reply>;
}

/// Scope of a request over one open store: the cases, or the figures where it says so.
pub enum OneStore {}

impl Scope for OneStore {
    type Of<'a> = RequestContext<'a>;

    fn answer_in_scope<R: Request<Scope = Self>>(request: R, session: &mut Session) -> Result<R::Reply> {
        let Requires::Store(store) = R::REQUIRES else { return Err(refuse("waits-for-admission")) };
        let mut late = None;
        let reply = session.with_store(store, |context| {
            if let EventClass::Before(kind) = R::EVENT {
                let subject = request.journal_subject();
                match context.note_in_journal(kind, subject) {
                    // Reading goes on where the disk is full; its event goes into the reserve. Doors write their own and fail.
                    Err(error) if error.is_disk_full() && R::KIND == Kind::Query => late = Some((kind, subject)),
                    other => other?,
                }
            }
            request.handle_request(context)
        });
        if let Some((kind, subject)) = late {
            // Before the reply is shown; where not even the reserve takes it, there is no reply.
            session.keep_in_reserve(store, kind, subject)?;
        }
        reply
    }
}

/// Scope of a request about the vault itself: status, languages, opening and closing, workers, files that leave.
pub enum WholeVault {}

impl Scope for WholeVault {
    type Of<'a> = Session;

    fn answer_in_scope<R: Request<Scope = Self>>(request: R, session: &mut Session) -> Result<R::Reply> {
        request.handle_request(session)
    }
}

/// Empty answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
pub struct Nothing {}

/// Names a request in one line: `request!(RecordAssistance, "record_assistance", Command, CASEWORK, EventClass::Entries, [Area::Case])`
/// expands to the constants of [`Request`].
#[macro_export]
macro_rules! request_constants {
    ($name:literal, $kind:ident, $roles:expr, $event:expr, [$($area:ident),*]) => {
        const NAME: &'static str = $name;
        const KIND: $crate::request::Kind = $crate::request::Kind::$kind;
        const ROLES: &'static [$crate::base::roles::Role] = $roles;
        const EVENT: $crate::request::EventClass = $event;
        const TOUCHES: &'static [$crate::request::Area] = &[$($crate::request::Area::$area),*];
    };
}
