//! Drafts: each field is kept within a second of typing and given back to its author only.

use crate::base::clock::Stamp;
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::CaseId;
use crate::context::{RequestContext, instant_text};
use crate::ledger::draft_rows::{self, Draft};
use crate::request::{CASEWORK, EventClass, Nothing, OneStore, Request};
use crate::request_constants;

/// A draft larger than this is not what somebody typed.
const BYTES_MAX: usize = 256 * 1024;

/// Keeps what is being typed.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct KeepDraft {
    /// The page's own name for the place it is typed in.
    pub slot: String,
    pub case: Option<CaseId>,
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
}

/// Instant at which a draft was kept.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct KeptDraft {
    pub kept_at: String,
}

impl Request for KeepDraft {
    type Scope = OneStore;
    type Reply = KeptDraft;
    request_constants!("keep_draft", Command, CASEWORK, EventClass::None("a draft is its author's own"), [Drafts]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<KeptDraft> {
        let value = self.value.to_string();
        if value.len() > BYTES_MAX || self.slot.len() > 200 {
            return Err(refuse("draft-too-long"));
        }
        let now = u64::try_from(context.ledger.now.timestamp_millis()).unwrap_or(0);
        let kept_at = Stamp::from_milliseconds(now);
        let draft = Draft { slot: self.slot, strand: self.case.map(CaseId::as_strand_id), value, kept_at };
        draft_rows::keep_draft_row(context.connection(), context.worker_handle(), &draft)?;
        Ok(KeptDraft { kept_at: instant_text(context.ledger.now) })
    }
}

/// Gives back a draft of the worker's own.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ReadDraft {
    pub slot: String,
}

/// A draft as it was left.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct DraftRead {
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    pub kept_at: String,
}

impl Request for ReadDraft {
    type Scope = OneStore;
    type Reply = Option<DraftRead>;
    request_constants!("read_draft", Query, CASEWORK, EventClass::None("a draft is its author's own"), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Option<DraftRead>> {
        let Some(draft) = draft_rows::read_draft_row(context.connection(), context.worker_handle(), &self.slot)? else {
            return Ok(None);
        };
        let value = serde_json::from_str(&draft.value).map_err(|_| Error::Inside("draft"))?;
        Ok(Some(DraftRead { value, kept_at: instant_text(draft.kept_at.instant()) }))
    }
}

/// Drops a draft of the worker's own.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct DropDraft {
    pub slot: String,
}

impl Request for DropDraft {
    type Scope = OneStore;
    type Reply = Nothing;
    request_constants!("drop_draft", Command, CASEWORK, EventClass::None("a draft is its author's own"), [Drafts]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Nothing> {
        draft_rows::drop(context.connection(), context.worker_handle(), &self.slot)?;
        Ok(Nothing {})
    }
}
