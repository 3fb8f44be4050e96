//! A request that panics in the middle of a save. With it the tests prove that the vault stays open, sound and lockable
//! after a panic. Only tests and a build with the feature `panics` have it, and no such build is given to anyone.

use super::table::Row;
use crate::base::error::Result;
use crate::context::RequestContext;
use crate::dictionary::Fields;
use crate::dictionary::keys::worker;
use crate::ledger::Change;
use crate::request::{CASEWORK, EventClass, Nothing, OneStore, Request};

/// The row of the request; not in the table, so that the page's contract does not name it.
pub(crate) const ROW: &Row = &Row::of_request::<PanicInSave>();

/// Panics where a record is written and signed, and its transaction is not yet committed.
#[derive(Debug, serde::Deserialize, ts_rs::TS)]
pub(crate) struct PanicInSave {}

impl Request for PanicInSave {
    type Scope = OneStore;
    type Reply = Nothing;
    crate::request_constants!("panic_in_save", Command, CASEWORK, EventClass::Entries, []);

    #[allow(clippy::panic)]
    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Nothing> {
        let mut fields = Fields::new();
        fields.set(worker::HANDLE, "nobody".to_owned()).set(worker::ACTIVE, true);
        let mut change = Change::lasting("panic_in_save");
        change.create(context.draw_root(worker::RECORD), fields);
        context.ledger.write_all_with(std::iter::once(Ok(change)), |_| (), |_| panic!("asked for by a test"))?;
        Ok(Nothing {})
    }
}
