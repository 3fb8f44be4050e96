//! The deposit as a request: when it is due, what it would hold, who is left out, and the making of it.

use crate::base::error::{Result, refuse};
use crate::base::ids::RecordId;
use crate::desk::Desk;
use crate::ledger::journal::EventKind;
use crate::request::{CASEWORK, EventClass, Request};
use crate::request_constants;
use chrono::NaiveDate;

/// The deposit that is due, and what it would hold if it was made now.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct DepositDue {
    /// The organisation's statement names the key that deposits are sealed to. Without it none is made.
    pub figures_key: bool,
    #[ts(type = "string | null")]
    pub last_on: Option<NaiveDate>,
    /// A week after the last one; today where there was none.
    #[ts(type = "string")]
    pub due_on: NaiveDate,
    pub due: bool,
    #[ts(type = "number")]
    pub cases: usize,
    #[ts(type = "number")]
    pub events: usize,
    #[ts(type = "number")]
    pub persons: usize,
    /// Persons who said no.
    #[ts(type = "number")]
    pub said_no: usize,
    /// Persons whom nobody has asked yet, or whose answer is not there in full.
    #[ts(type = "number")]
    pub not_asked: usize,
    /// The cases because of which somebody is not counted, by code.
    pub left_out: Vec<NotCounted>,
}

/// A case because of which its person is not counted.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct NotCounted {
    pub case: RecordId,
    pub code: String,
    pub alias: Option<String>,
    #[ts(
        type = "\"refused\" | \"withdrawn\" | \"expired\" | \"not_now\" | \"not_asked\" | \"guardian_missing\" | \"assent_missing\""
    )]
    pub why: &'static str,
}

/// Shows the deposit that is due.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ShowDeposit {}

impl Request for ShowDeposit {
    type Reply = DepositDue;
    request_constants!("show_deposit", Query, CASEWORK, EventClass::Before(EventKind::Listed), []);

    fn run(self, _: &mut Desk<'_>) -> Result<DepositDue> {
        Err(refuse("deposit-no-key"))
    }
}

/// What was written.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct DepositMade {
    pub number: u64,
    #[ts(type = "number")]
    pub cases: usize,
    #[ts(type = "number")]
    pub events: usize,
    #[ts(type = "number")]
    pub said_no: usize,
    #[ts(type = "number")]
    pub not_asked: usize,
}

/// Writes a deposit. Refuses with `deposit-no-key` where the statement names no figures key.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct MakeDeposit {}

impl Request for MakeDeposit {
    type Reply = DepositMade;
    request_constants!("make_deposit", Command, CASEWORK, EventClass::Own(EventKind::Exported), [Figures]);

    fn run(self, _: &mut Desk<'_>) -> Result<DepositMade> {
        Err(refuse("deposit-no-key"))
    }
}
