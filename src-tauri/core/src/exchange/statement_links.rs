//! The organisation's statement as a hand-over carries and reads it.

use crate::base::encoding::Hash;
use crate::base::error::{Result, refuse};
use crate::exchange::content::LinkBytes;
use crate::exchange::open_file::House;
use crate::exchange::select::Colleague;
use crate::vault::{Member, Statement, StatementRow};

impl House for Statement {
    fn sealing_key_of(&self, certificate: &Hash) -> Option<[u8; 32]> {
        self.certificate(certificate).map(|found| found.sealing)
    }
}

/// The links as they travel.
pub(crate) fn links_of_statement(statement: &Statement) -> Vec<LinkBytes> {
    statement.rows().iter().map(|row| (row.link.clone(), row.certificate.clone())).collect()
}

/// The links of a file as a statement takes them in.
pub(crate) fn rows_of_links(links: &[LinkBytes]) -> Vec<StatementRow> {
    let row = |(link, certificate): &LinkBytes| StatementRow { link: link.clone(), certificate: certificate.clone() };
    links.iter().map(row).collect()
}

/// The known statement with what a file's links add to it. Fewer links take nothing away.
///
/// Refuses with `file-from-stranger` (another organisation's), `file-damaged`, `file-newer`, `statement-forked`.
pub(crate) fn statement_extended(known: &Statement, links: &[LinkBytes]) -> Result<Statement> {
    let extended = known.adopt_links(&rows_of_links(links)).map(|(extended, _)| extended);
    // What is wrong with the links of a file is wrong with the file.
    extended.map_err(|error| match error.as_refusal().map(|refusal| refusal.code).as_deref() {
        Some("statement-of-another") => refuse("file-from-stranger"),
        Some("statement-damaged" | "vault-missing") => refuse("file-damaged"),
        Some("newer-than-program") => refuse("file-newer"),
        _ => error,
    })
}

/// The member with this handle, if a file may be handed to them.
///
/// Refuses with `colleague-unknown`, `colleague-opens-no-case`.
pub(crate) fn member_who_receives(statement: &Statement, handle: &str) -> Result<Member> {
    let found = statement.member_by_handle(handle).ok_or_else(|| refuse("colleague-unknown"))?;
    if !found.roles.iter().any(|role| role.opens_cases()) {
        return Err(refuse("colleague-opens-no-case"));
    }
    Ok(found)
}

impl Colleague {
    /// The member as a file knows them.
    pub(crate) fn of_member(found: Member) -> Self {
        Self { handle: found.handle, key: found.sealing, signing: found.signing }
    }
}
