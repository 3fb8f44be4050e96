//! The mark of a store that holds invented people.

use crate::base::error::Result;
use crate::context::RequestContext;

/// The mark of a store with invented people, in its small table.
pub const MARK: &str = "sample";

/// Marks the store as one that holds invented people.
pub(super) fn mark_as_sample(context: &mut RequestContext<'_>) -> Result<()> {
    context.ledger.store.set_meta(MARK, &[1])
}
