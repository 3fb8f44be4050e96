//! Reading a strand's entries from the store, and folding them.

use super::entry::Entry;
use super::fold::{StrandState, fold};
use crate::base::error::Result;
use crate::base::ids::StrandId;
use crate::dictionary::Dictionary;
use crate::vault::membership::author::Authorities;
use rusqlite::Connection;

/// The entries of a strand in order of arrival. Commitments are checked, signatures are not.
pub fn entries(connection: &Connection, strand: StrandId) -> Result<Vec<Entry>> {
    let mut statement =
        connection.prepare_cached("SELECT header, signature, bodies FROM entry WHERE strand = ?1 ORDER BY position")?;
    let mut rows = statement.query([strand.0])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let part = |index| row.get_ref(index).and_then(|value| Ok(value.as_blob()?));
        entries.push(Entry::read(part(0)?, part(1)?, part(2)?)?);
    }
    Ok(entries)
}

/// Returns what a strand's records are, by its entries.
pub fn state(
    connection: &Connection,
    strand: StrandId,
    authorities: &dyn Authorities,
    dictionary: &Dictionary,
) -> Result<StrandState> {
    Ok(fold(strand, &entries(connection, strand)?, authorities, dictionary))
}
