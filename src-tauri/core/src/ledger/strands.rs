//! Reading a strand's entries from the store, and folding them.

use super::entry::Entry;
use super::fold::{StrandState, fold_entries};
use crate::base::error::Result;
use crate::base::ids::StrandId;
use crate::dictionary::Dictionary;
use crate::vault::membership::author::Authorities;
use rusqlite::Connection;

/// The entries of a strand in order of arrival. Commitments are checked, signatures are not.
pub(crate) fn entries_of_strand(connection: &Connection, strand: StrandId) -> Result<Vec<Entry>> {
    let mut statement =
        connection.prepare_cached("SELECT header, signature, bodies FROM entry WHERE strand = ?1 ORDER BY position")?;
    let mut rows = statement.query([strand.0])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let part = |index| row.get_ref(index).and_then(|value| Ok(value.as_blob()?));
        entries.push(Entry::read_signed_entry(part(0)?, part(1)?, part(2)?)?);
    }
    Ok(entries)
}

/// Returns what a strand's records are, by its entries.
pub(crate) fn state_of_strand(
    connection: &Connection,
    strand: StrandId,
    authorities: &dyn Authorities,
    dictionary: &Dictionary,
) -> Result<StrandState> {
    Ok(fold_entries(strand, &entries_of_strand(connection, strand)?, authorities, dictionary))
}
