//! A hand-over as a finished file in memory: what was chosen, signed and sealed to one colleague.

use super::content::{self, LinkBytes};
use super::envelope::{self, Addressed, Letter, Manifest, Purpose};
use crate::base::error::Result;
use crate::base::ids::OrganisationId;
use crate::context::RequestContext;
use crate::exchange::select::{Chosen, Colleague};
use crate::exchange::withdrawals::Withdrawals;
use crate::ledger::delivery_log;

/// A finished file in memory.
pub(crate) struct Packed {
    pub file: Vec<u8>,
    pub number: u64,
    pub cases: usize,
    pub skipped: usize,
    /// Cases of which withdrawals alone go.
    pub withdrawals: usize,
    /// Rows of the entries in it.
    pub entries: Vec<i64>,
}

/// Packs what was chosen: what the recipient does not have of each strand, or everything; and the withdrawals that go
/// unasked. Nothing is written by it.
///
/// Refuses with `file-too-large`.
pub(crate) fn pack_hand_over(
    context: &mut RequestContext<'_>,
    to: &Colleague,
    chosen: &Chosen,
    withdrawals: Withdrawals,
    whole: bool,
    organisation: OrganisationId,
    statement: &[LinkBytes],
) -> Result<Packed> {
    let withdrawn = withdrawals.count();
    let Withdrawals { mut strands, mut entries } = withdrawals;
    for strand in chosen.strands() {
        let pieces = delivery_log::pieces_to_send(context.connection(), strand, &to.key, whole)?;
        if !pieces.is_empty() {
            entries.extend(pieces.iter().map(|piece| piece.number));
            strands.insert(strand, pieces);
        }
    }
    let cases = chosen.cases();
    let last = delivery_log::last_file_sent(context.connection(), &to.key, context.ledger.author.device)?;
    let addressed = Addressed {
        key: to.key,
        number: last.map_or(1, |(number, _)| number + 1),
        previous: last.map(|(_, file)| file),
    };
    let number = addressed.number;
    let manifest = Manifest {
        purpose: Purpose::HandOver,
        organisation,
        certificate: context.ledger.author.certificate,
        device: context.ledger.author.device,
        made_at: context.ledger.clock.next(context.ledger.now),
        recipients: vec![addressed],
    };
    let letter = Letter {
        manifest,
        content: content::write_content(statement, &cases, strands.into_iter().collect()),
        blobs: Vec::new(),
    };
    let file = envelope::seal(&letter, &context.ledger.author.key)?;
    Ok(Packed { file, number, cases: cases.len(), skipped: chosen.skipped().len(), withdrawals: withdrawn, entries })
}
