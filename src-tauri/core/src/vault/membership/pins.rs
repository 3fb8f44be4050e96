//! The statement as each store last accepted it: copied in at unlock, and never less accepted again.

use crate::base::encoding::{decode_canonical, encode_canonical};
use crate::base::error::Result;
use crate::store::Store;
use crate::vault::files::layout::{Folder, StatementKind};
use crate::vault::membership::link::{Act, Link};
use crate::vault::membership::statement::{
    Row, Statement, read_row_value, read_rows, read_rows_value, row_value, rows_value,
};
use crate::vault::unlock::alarm::{Alarm, wait_for_room};
use std::collections::BTreeSet;

/// Compares the folder's statement with the one this store accepted, takes what is new into the store, and mends the
/// folder where it has less. The store's word counts where the two differ. On a full disk both wait for room.
pub(crate) fn reconcile_pins(
    folder: &Folder,
    statement: Statement,
    store: &mut Store,
    alarms: &mut BTreeSet<Alarm>,
) -> Result<Statement> {
    let pinned = pinned_rows(store)?;
    let (rows, found) = united_rows(&pinned, statement.rows());
    let accepted = if rows == statement.rows() { statement } else { Statement::replay_rows(rows)? };
    if !found.is_empty() {
        wait_for_room(accepted.write_missing(folder, StatementKind::Own), alarms)?;
        alarms.extend(found);
    }
    wait_for_room(pin_statement(store, &accepted), alarms)?;
    Ok(accepted)
}

/// Under which key a store keeps the statement of the organisation that its files belong to.
const JOINED: &str = "belongs";

/// The organisation's statement as these files last accepted it, or as it lies in their folder where that goes further.
/// The store's word counts where the two differ. Refuses with `statement-damaged` where neither holds.
pub(crate) fn reconcile_joined(folder: &Folder, store: &Store, alarms: &mut BTreeSet<Alarm>) -> Result<Statement> {
    let pinned = match store.meta(JOINED)? {
        Some(kept) => read_rows_value(decode_canonical(&kept)?)?,
        None => Vec::new(),
    };
    let (rows, mut found) = united_rows(&pinned, &read_rows(folder, StatementKind::Joined)?);
    let accepted = match Statement::replay_rows(rows) {
        Err(error) if pinned.is_empty() => return Err(error),
        Err(_) => {
            found.insert(Alarm::StatementDiffers);
            Statement::replay_rows(pinned)?
        }
        accepted => accepted?,
    };
    if !found.is_empty() {
        wait_for_room(accepted.write_missing(folder, StatementKind::Joined), alarms)?;
        alarms.extend(found);
    }
    wait_for_room(pin_joined(store, &accepted), alarms)?;
    Ok(accepted)
}

/// Takes the organisation's statement into a store of files that belong to it.
pub(crate) fn pin_joined(store: &Store, statement: &Statement) -> Result<()> {
    let wanted = encode_canonical(&rows_value(statement.rows()))?;
    if store.meta(JOINED)?.as_ref() == Some(&wanted) { Ok(()) } else { store.set_meta(JOINED, &wanted) }
}

/// Takes the statement into the store.
pub(crate) fn pin_statement(store: &mut Store, statement: &Statement) -> Result<()> {
    let pinned = pinned_rows(store)?;
    let transaction = store.connection_mut().transaction()?;
    {
        let mut write = transaction.prepare_cached(include_str!("statement_pin.sql"))?;
        for (index, row) in statement.rows().iter().enumerate() {
            if pinned.get(index) != Some(row) {
                write.execute(rusqlite::params![index + 1, row_bytes(row)?])?;
            }
        }
    }
    Ok(transaction.commit()?)
}

/// The links that count, and what was found wrong with the folder's.
fn united_rows(pinned: &[Row], found: &[Row]) -> (Vec<Row>, BTreeSet<Alarm>) {
    let mut alarms = BTreeSet::new();
    let mut rows = Vec::with_capacity(found.len());
    for (index, known) in pinned.iter().enumerate() {
        let mut row = known.clone();
        match found.get(index) {
            None => {
                alarms.insert(Alarm::StatementBehind);
            }
            Some(other) if other.link != known.link => {
                alarms.insert(Alarm::StatementDiffers);
            }
            Some(other) => match (&known.certificate, &other.certificate) {
                (Some(_), None) => {
                    alarms.insert(Alarm::StatementBehind);
                }
                (Some(ours), Some(theirs)) if ours != theirs => {
                    alarms.insert(Alarm::StatementDiffers);
                }
                (None, Some(_)) if is_overtaken(pinned, index) => {
                    alarms.insert(Alarm::AnswerWithoutEffect);
                }
                (None, Some(theirs)) => row.certificate = Some(theirs.clone()),
                (Some(_), Some(_)) | (None, None) => {}
            },
        }
        rows.push(row);
    }
    if !alarms.contains(&Alarm::StatementDiffers) {
        rows.extend(found.iter().skip(pinned.len()).cloned());
    }
    (rows, alarms)
}

/// Tells whether a later link that this store knows is about the handle of an invitation that nobody had answered: an
/// answer that turns up now, under a code of long ago, takes nobody's place.
fn is_overtaken(pinned: &[Row], index: usize) -> bool {
    let handle_of = |row: &Row| match Link::from_canonical_bytes(&row.link).ok()?.act {
        Act::Invitation(invitation) => Some(invitation.invited.handle),
        Act::Admission(admission) => Some(admission.admitted.request.asking.handle),
        Act::Keys(_) | Act::Revocation(_) | Act::Belonging(_) => None,
    };
    let Some(handle) = pinned.get(index).and_then(handle_of) else { return false };
    pinned.iter().skip(index + 1).any(|row| handle_of(row).as_ref() == Some(&handle))
}

fn pinned_rows(store: &Store) -> Result<Vec<Row>> {
    let mut statement = store.connection().prepare_cached(include_str!("statement_pinned.sql"))?;
    let kept = statement.query_map([], |row| row.get::<_, Vec<u8>>(1))?;
    kept.map(|kept| read_row(&kept?)).collect()
}

fn row_bytes(row: &Row) -> Result<Vec<u8>> {
    Ok(encode_canonical(&row_value(row))?)
}

fn read_row(kept: &[u8]) -> Result<Row> {
    read_row_value(decode_canonical(kept)?)
}
