//! The organisation's statement as a hand-over carries and reads it.

use super::choose::Colleague;
use super::content::LinkBytes;
use super::open::House;
use crate::base::encoding::Hash;
use crate::base::error::{Refusal, Result, refuse};
use crate::vault::{Handle, Statement, StatementRow};

impl House for Statement {
    fn sealing_of(&self, certificate: &Hash) -> Option<[u8; 32]> {
        self.certificate(certificate).map(|found| found.sealing)
    }
}

/// The links as they travel.
pub fn links(statement: &Statement) -> Vec<LinkBytes> {
    statement.rows().iter().map(|row| (row.link.clone(), row.certificate.clone())).collect()
}

/// The known statement with what a file's links add to it. Fewer links take nothing away.
///
/// Refuses with `file-from-stranger` (another organisation's), `statement-forked`, `statement-damaged`.
pub fn extended(known: &Statement, links: &[LinkBytes]) -> Result<Statement> {
    let mut rows = known.rows().to_vec();
    for (place, (link, certificate)) in links.iter().enumerate() {
        match rows.get_mut(place) {
            None => rows.push(StatementRow { link: link.clone(), certificate: certificate.clone() }),
            Some(ours) if ours.link != *link => {
                return Err(if place == 0 { refuse("file-from-stranger") } else { forked(place) });
            }
            Some(ours) => match (&ours.certificate, certificate) {
                (None, Some(theirs)) => ours.certificate = Some(theirs.clone()),
                (Some(ours), Some(theirs)) if ours != theirs => return Err(forked(place)),
                (Some(_) | None, None) | (Some(_), Some(_)) => {}
            },
        }
    }
    Statement::of_rows(rows)
}

fn forked(place: usize) -> crate::base::error::Error {
    Refusal::new("statement-forked").number("number", i64::try_from(place + 1).unwrap_or(i64::MAX)).into()
}

/// The colleague with this handle, if a file may be handed to her.
///
/// Refuses with `colleague-unknown`, `colleague-removed`, `colleague-opens-no-case`.
pub fn colleague(statement: &Statement, handle: &str) -> Result<Colleague> {
    let unknown = || refuse("colleague-unknown");
    let (_, found) = statement.latest_of(&Handle::parse(handle).map_err(|_| unknown())?).ok_or_else(unknown)?;
    if !found.is_living() {
        return Err(refuse("colleague-removed"));
    }
    if !found.roles.iter().any(|role| role.opens_cases()) {
        return Err(refuse("colleague-opens-no-case"));
    }
    Ok(Colleague { handle: handle.to_owned(), key: found.sealing, signing: found.signing })
}
