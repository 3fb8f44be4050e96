//! A hand-over that was opened: looked at, or taken in.

use crate::base::error::Result;
use crate::context::RequestContext;
use crate::exchange::linked_strands::check_all_linked;
use crate::exchange::open_file::{House, Opened};
use crate::exchange::preview::{FilePreview, FileReceived, Preview};
use crate::ledger::Ledger;
use crate::ledger::delivery_log::{self, Standing};

/// Returns what a file would bring. Changes nothing.
pub(crate) fn preview_file<H: House>(context: &mut RequestContext<'_>, mut opened: Opened<H>) -> Result<FilePreview> {
    let standing = delivery_log::standing_of_file(context.connection(), &opened.arrived_file(), opened.previous)?;
    let arriving = std::mem::take(&mut opened.arriving);
    check_all_linked(context, &opened.cases, &arriving)?;
    let mut told = Preview::default();
    let dictionary = context.ledger.dictionary;
    // Weighed under the statement as it will be.
    let ledger = Ledger {
        store: &mut *context.ledger.store,
        author: context.ledger.author,
        authorities: &opened.house,
        dictionary,
        clock: &mut *context.ledger.clock,
        now: context.ledger.now,
        random: &mut *context.ledger.random,
    };
    ledger.weigh_arriving(arriving, |brought| {
        told.count_received(dictionary, brought);
        Ok(())
    })?;
    told.file_preview(context, &opened, standing)
}

/// Takes it in: all of it, or nothing. One that was here before changes nothing.
pub(crate) fn receive_file<H: House>(context: &mut RequestContext<'_>, mut opened: Opened<H>) -> Result<FileReceived> {
    let standing = delivery_log::standing_of_file(context.connection(), &opened.arrived_file(), opened.previous)?;
    let arriving = std::mem::take(&mut opened.arriving);
    let cases = opened.cases.len() as u64;
    if standing == Standing::Seen {
        let unchanged = arriving.iter().map(|strand| strand.entries.len() as u64).sum();
        return Ok(FileReceived { cases, received: 0, unchanged, conflicts: 0, skipped: 0, late: 0 });
    }
    check_all_linked(context, &opened.cases, &arriving)?;
    let mut told = Preview::default();
    let dictionary = context.ledger.dictionary;
    context.ledger.take_in(arriving, opened.arrived_file(), |brought| {
        told.count_received(dictionary, brought);
        Ok(())
    })?;
    Ok(told.counts_received(cases, standing))
}
