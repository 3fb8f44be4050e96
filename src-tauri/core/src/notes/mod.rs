//! Notes: what was said or seen. Written once, voided and written anew, never rewritten.

use crate::base::error::{Result, refuse};
use crate::base::ids::CaseId;
use crate::context::{RequestContext, Written};
use crate::dictionary::Fields;
use crate::dictionary::keys::{case, note};
use crate::ledger::Change;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use chrono::NaiveDate;

/// Writes a note.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct WriteNote {
    pub case: CaseId,
    pub text: String,
    /// Folded in the timeline until somebody wants to read it.
    pub sensitive: bool,
    /// True for the person's own words, as they were said.
    pub own_words: bool,
    /// Today where none is given.
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
}

impl Request for WriteNote {
    type Scope = OneStore;
    type Reply = Written;
    request_constants!("write_note", Command, CASEWORK, EventClass::Entries, [Cases, Case]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Written> {
        let text = crate::base::encoding::normalise_nfc(self.text.trim());
        if text.is_empty() {
            return Err(refuse("note-empty"));
        }
        let case = context.need_record(case::RECORD, self.case)?;
        let new = context.draw_part(case.strand, note::RECORD.name, case.id);
        let mut fields = Fields::new();
        fields
            .set(note::TEXT, text)
            .set(note::ON, self.on.unwrap_or(context.today))
            .set(note::SENSITIVE, self.sensitive)
            .set(note::OWN_WORDS, self.own_words);
        let mut change = Change::new(Self::NAME);
        let record = new.record_id();
        change.create(new, fields);
        context.write_change(change, Some(record))
    }
}
