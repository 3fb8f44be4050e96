//! Links of the same organisation that arrive from elsewhere: the same chain or one that goes further, never less.

use crate::base::error::{Error, Refusal, Result, refuse};
use crate::vault::files::layout::StatementKind;
use crate::vault::membership::statement::{Row, Statement};
use crate::vault::unlock::open::Open;

/// Counts of what arrived with links from elsewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AdoptedLinks {
    /// Links that were not known.
    pub links: usize,
    /// Certificates that were not known beside invitations that were.
    pub certificates: usize,
}

impl AdoptedLinks {
    /// Tells whether nothing was new.
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }
}

impl Open {
    /// Takes in the organisation's links, from 1, as they arrived in a file from a colleague: whole chain or beginning of
    /// it, in order. Fewer than are known change nothing, and no certificate that is known is lost. The files are written
    /// before the stores remember; ended half-way, the next opening finishes it.
    ///
    /// Refuses with `not-in-organisation` while these files belong to none, `statement-of-another`, `statement-forked`
    /// (and the number of the first link that differs), `statement-damaged`, `newer-than-program`; nothing is changed
    /// then.
    pub fn learn_statement(&mut self, links: &[Row]) -> Result<AdoptedLinks> {
        let statement_kind = match self.own_statement.as_ref().map(|own| own.statement.belonging().flatten()) {
            None => StatementKind::Own,
            Some(Some(_)) => StatementKind::Joined,
            Some(None) => return Err(refuse("not-in-organisation")),
        };
        let (next, learned) = self.statement.adopt_links(links)?;
        if learned.is_nothing() {
            return Ok(learned);
        }
        next.write_missing(&self.folder, statement_kind)?;
        self.take_statement(next)?;
        Ok(learned)
    }
}

impl Statement {
    /// Returns this statement with what is new in links from elsewhere: what it would be once they are learned.
    ///
    /// Refuses as [`Open::learn_statement`].
    pub fn adopt_links(&self, links: &[Row]) -> Result<(Self, AdoptedLinks)> {
        let (rows, learned) = united_links(self, links)?;
        let next = if learned.is_nothing() { self.clone() } else { Self::replay_rows(rows)? };
        Ok((next, learned))
    }
}

/// The known links with what is new of the others.
fn united_links(known: &Statement, links: &[Row]) -> Result<(Vec<Row>, AdoptedLinks)> {
    if links.is_empty() {
        return Err(refuse("statement-damaged"));
    }
    let arrived = Statement::replay_rows(links.to_vec())?;
    if arrived.organisation() != known.organisation() || arrived.keys().organisation != known.keys().organisation {
        return Err(refuse("statement-of-another"));
    }
    let mut rows = known.rows().to_vec();
    let mut learned = AdoptedLinks::default();
    // As they were read: an answer that does not fit is none.
    for (place, link) in arrived.rows().iter().enumerate() {
        match rows.get_mut(place) {
            None => {
                rows.push(link.clone());
                learned.links += 1;
            }
            Some(ours) => learned.certificates += usize::from(is_new_beside(ours, link, place)?),
        }
    }
    Ok((rows, learned))
}

/// Takes a certificate that is new beside a known link; whether there was one.
fn is_new_beside(ours: &mut Row, theirs: &Row, place: usize) -> Result<bool> {
    if ours.link != theirs.link {
        return Err(refusal_forked(place));
    }
    match (&ours.certificate, &theirs.certificate) {
        (None, Some(certificate)) => {
            ours.certificate = Some(certificate.clone());
            Ok(true)
        }
        (Some(one), Some(other)) if one != other => Err(refusal_forked(place)),
        (Some(_) | None, None) | (Some(_), Some(_)) => Ok(false),
    }
}

fn refusal_forked(place: usize) -> Error {
    let number = i64::try_from(place + 1).unwrap_or(i64::MAX);
    Refusal::new("statement-forked").with_number_arg("number", number).into()
}
