//! What a request is: one typed question or command, with the store, the roles and the event that belong to it.
//!
//! A type without one of these does not compile; from the table of them all (`api::table`) follow dispatch, role check,
//! journal, TypeScript contract, command line and the contract test.

use crate::base::error::Result;
use crate::base::roles::Role;
use crate::context::Desk;
use crate::ledger::journal::EventKind;

/// Whether a request only looks or also writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Query,
    Command,
}

/// What a request leaves in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventClass {
    /// Written before the reply is shown, by whoever dispatches.
    Before(EventKind),
    /// The entries that it writes are its trace.
    Entries,
    /// It writes its event itself, because only it knows when.
    Own(EventKind),
    /// Nothing of anybody is shown or changed; the sentence says why.
    None(&'static str),
}

/// What has become stale for the page after a command.
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

/// Which open store a request is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    Cases,
    Figures,
}

/// Whoever opens cases.
pub const CASEWORK: &[Role] = &[Role::Caseworker, Role::Lead];
/// Whoever makes figures; none of their keys opens a case.
pub const FIGURES: &[Role] = &[Role::Figures];
/// Whoever enrols.
pub const ENROLS: &[Role] = &[Role::Admin];
/// Everyone who can unlock.
pub const EVERYONE: &[Role] = &[Role::Caseworker, Role::Lead, Role::Figures, Role::Admin];

/// A request over an open store: the cases, or the figures where it says so.
pub trait Request: Sized + serde::de::DeserializeOwned + ts_rs::TS + 'static {
    /// What it answers.
    type Reply: serde::Serialize + ts_rs::TS + 'static;
    /// Verb and noun, as the page and the command line say it.
    const NAME: &'static str;
    const OVER: Over = Over::Cases;
    const KIND: Kind;
    /// One of these roles is needed.
    const ROLES: &'static [Role];
    const EVENT: EventClass;
    /// What is stale afterwards; empty for a query.
    const TOUCHES: &'static [Area];
    /// Whether it is answered in files that were made to belong to an organisation and belong to none yet.
    const WHILE_JOINING: bool = false;

    /// The record or strand that its event is about.
    fn subject(&self) -> Option<[u8; 16]> {
        None
    }

    /// Does it. The role has been checked and the event, if it comes before, is written.
    fn run(self, desk: &mut Desk<'_>) -> Result<Self::Reply>;
}

/// What a command answers: the record it wrote and when that was durable.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Written {
    pub record: Option<crate::base::ids::RecordId>,
    /// RFC 3339, UTC.
    pub saved_at: String,
}

/// Nothing to say.
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
