//! Belonging to an organisation whose files lie elsewhere: asking, certifying, accepting. Thin: the rules are the vault's.
//!
//! The words that somebody must hear are in no reply of a request that only reads a letter: whoever could copy them from
//! the screen would not have to hear them.

use crate::base::error::{Result, refuse};
use crate::base::roles::Role;
use crate::ledger::journal::EventKind;
use crate::request::{ENROLS, EVERYONE, EventClass, Request, Requires, WholeVault};
use crate::request_constants;
use crate::session::Session;
use crate::vault::crypto::word_encoding::Fingerprint;
use crate::vault::requests::show_status::{ShowStatus, Status};
use crate::vault::{self, Letter, WorkerState};
use std::path::{Path, PathBuf};

/// Six words that two people read to each other to know that they hold the same keys.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct SixWords {
    pub words: Vec<&'static str>,
    /// Number as 24 digits in groups of four.
    pub groups: Vec<String>,
}

impl SixWords {
    /// The words of a fingerprint, for a reply.
    pub(crate) fn six_words_of(print: Fingerprint) -> Self {
        Self { words: print.words, groups: print.groups }
    }
}

/// Somebody of the organisation.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct OrganisationMember {
    pub handle: String,
    pub roles: Vec<Role>,
    pub state: WorkerState,
    pub mine: bool,
    /// True if the worker has files in another place.
    pub elsewhere: bool,
    /// Nothing for who has no keys that stand.
    pub words: Option<SixWords>,
}

/// To which organisation the open files belong, and who else does.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct OrganisationView {
    pub joining: bool,
    /// The organisation has not certified this worker's new keys yet, after a recovery.
    pub certificate_awaited: bool,
    pub handle: String,
    pub mine: SixWords,
    pub organisation: Option<SixWords>,
    pub members: Vec<OrganisationMember>,
}

/// Shows the organisation that the open files belong to.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ShowOrganisation {}

impl Request for ShowOrganisation {
    type Scope = WholeVault;
    type Reply = OrganisationView;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!(
        "show_organisation",
        Query,
        EVERYONE,
        EventClass::None("shows colleagues' labels and words"),
        []
    );
    const WHILE_JOINING: bool = true;

    fn handle_request(self, session: &mut Session) -> Result<OrganisationView> {
        let open = &session.while_unlocked()?.open;
        let joining = open.is_joining();
        let handle = open.author.handle.clone();
        let mut members = Vec::new();
        for standing in if joining { Vec::new() } else { open.workers_standing()? } {
            let member = open.statement.member_by_handle(&standing.handle);
            members.push(OrganisationMember {
                mine: standing.handle == handle,
                elsewhere: member.as_ref().is_some_and(crate::vault::Member::is_elsewhere),
                words: member.map(|member| member.words_to_compare()).transpose()?.map(SixWords::six_words_of),
                roles: standing.roles.into_iter().collect(),
                state: standing.state,
                handle: standing.handle,
            });
        }
        let organisation = if joining { None } else { Some(SixWords::six_words_of(open.organisation_fingerprint()?)) };
        Ok(OrganisationView {
            joining,
            certificate_awaited: open.awaits_certificate(),
            handle,
            mine: SixWords::six_words_of(open.fingerprint()?),
            organisation,
            members,
        })
    }
}

/// A request as it goes out.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct MadeRequest {
    pub text: String,
    /// The file it was written to, where a folder was given.
    pub file: Option<String>,
    /// To be read aloud; never sent with it.
    pub words: SixWords,
}

/// Makes the request that an organisation certifies.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct MakeOrgRequest {
    /// Folder in which it is written, under a name that nothing has there.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub folder: Option<PathBuf>,
}

impl Request for MakeOrgRequest {
    type Scope = WholeVault;
    type Reply = MadeRequest;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("make_org_request", Command, EVERYONE, EventClass::Own(EventKind::Requested), []);
    const WHILE_JOINING: bool = true;

    fn handle_request(self, session: &mut Session) -> Result<MadeRequest> {
        let today = session.config.clock.current_day();
        let open = &session.while_unlocked()?.open;
        let request = open.make_request(today)?;
        let handle = open.author.handle.clone();
        session.note_in_journal(EventKind::Requested)?;
        let file = put(self.folder.as_deref(), Letter::Request, &handle, &request.text)?;
        Ok(MadeRequest { text: request.text, file, words: SixWords::six_words_of(request.words) })
    }
}

/// Worker who asks.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct RequestRead {
    pub handle: String,
}

/// Reads a request, before its words are heard.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ReadOrgRequest {
    /// A file, or else the text itself.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub path: Option<PathBuf>,
    #[serde(default)]
    pub text: Option<String>,
}

impl Request for ReadOrgRequest {
    type Scope = WholeVault;
    type Reply = RequestRead;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("read_org_request", Query, ENROLS, EventClass::None("shows a label that was sent"), []);

    fn handle_request(self, session: &mut Session) -> Result<RequestRead> {
        let text = letter(self.path.as_deref(), self.text)?;
        let today = session.config.clock.current_day();
        Ok(RequestRead { handle: session.while_unlocked()?.open.read_request(&text, today)? })
    }
}

/// An answer as it goes back.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct RequestCertified {
    pub text: String,
    /// The file it was written to, where a folder was given.
    pub file: Option<String>,
    /// The organisation's, to be read aloud; never sent with it.
    pub organisation: SixWords,
}

/// Certifies a request whose words were heard.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct CertifyRequest {
    #[serde(default)]
    #[ts(type = "string | null")]
    pub path: Option<PathBuf>,
    #[serde(default)]
    pub text: Option<String>,
    pub roles: Vec<Role>,
    /// Six words or 24 digits of the other, as heard.
    pub words: String,
    #[serde(default)]
    #[ts(type = "string | null")]
    pub folder: Option<PathBuf>,
}

impl Request for CertifyRequest {
    type Scope = WholeVault;
    type Reply = RequestCertified;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("certify_request", Command, ENROLS, EventClass::Own(EventKind::Certified), [Workers]);

    fn handle_request(self, session: &mut Session) -> Result<RequestCertified> {
        let text = letter(self.path.as_deref(), self.text)?;
        let roles = self.roles.into_iter().collect();
        let today = session.config.clock.current_day();
        let weighed = session.while_unlocked()?.open.may_certify(&text, &roles, &self.words, today);
        note_words_that_differ(session, weighed)?;
        session.note_in_journal(EventKind::Certified)?;
        let unlocked = session.unlocked.as_mut().ok_or_else(|| refuse("locked"))?;
        let environment = &mut Session::environment(&mut session.config);
        let answer = unlocked.open.certify_request(&text, roles, &self.words, environment)?;
        unlocked.open.keep_compared_here(&answer.handle)?;
        let file = put(self.folder.as_deref(), Letter::Certificate, &answer.handle, &answer.text)?;
        Ok(RequestCertified { text: answer.text, file, organisation: SixWords::six_words_of(answer.words) })
    }
}

/// Offer of an answer.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct CertificateRead {
    pub handle: String,
    pub roles: Vec<Role>,
}

/// Reads an organisation's answer, before its words are heard.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ReadOrgCertificate {
    #[serde(default)]
    #[ts(type = "string | null")]
    pub path: Option<PathBuf>,
    #[serde(default)]
    pub text: Option<String>,
}

impl Request for ReadOrgCertificate {
    type Scope = WholeVault;
    type Reply = CertificateRead;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("read_org_certificate", Query, EVERYONE, EventClass::None("shows a label that was sent"), []);
    const WHILE_JOINING: bool = true;

    fn handle_request(self, session: &mut Session) -> Result<CertificateRead> {
        let text = letter(self.path.as_deref(), self.text)?;
        let offered = session.while_unlocked()?.open.read_answer(&text)?;
        Ok(CertificateRead { handle: offered.handle, roles: offered.roles.into_iter().collect() })
    }
}

/// Accepts an organisation's answer whose words were heard.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct AcceptCertificate {
    #[serde(default)]
    #[ts(type = "string | null")]
    pub path: Option<PathBuf>,
    #[serde(default)]
    pub text: Option<String>,
    /// The organisation's six words or 24 digits, as heard.
    pub words: String,
}

impl Request for AcceptCertificate {
    type Scope = WholeVault;
    type Reply = Status;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!(
        "accept_certificate",
        Command,
        EVERYONE,
        EventClass::Own(EventKind::Accepted),
        [Cases, Today, Workers, Vault]
    );
    const WHILE_JOINING: bool = true;

    fn handle_request(self, session: &mut Session) -> Result<Status> {
        let text = letter(self.path.as_deref(), self.text)?;
        let weighed = session.while_unlocked()?.open.may_accept(&text, &self.words);
        note_words_that_differ(session, weighed)?;
        session.note_in_journal(EventKind::Accepted)?;
        let unlocked = session.unlocked.as_mut().ok_or_else(|| refuse("locked"))?;
        unlocked.open.accept_certificate(&text, &self.words, &mut Session::environment(&mut session.config))?;
        session.know_worker()?;
        ShowStatus {}.handle_request(session)
    }
}

/// Words that differ are written down: somebody may have exchanged a letter on its way.
pub(crate) fn note_words_that_differ(session: &mut Session, weighed: Result<()>) -> Result<()> {
    if weighed.as_ref().is_err_and(|error| error.as_refusal().is_some_and(|refused| refused.code == "org-words-differ"))
    {
        session.note_or_later(EventKind::Refused)?;
    }
    weighed
}

/// The text of a letter, from a file or as it was pasted.
fn letter(path: Option<&Path>, text: Option<String>) -> Result<String> {
    match (path, text) {
        (Some(path), None) => vault::read_letter(path),
        (None, Some(text)) => Ok(text),
        (Some(_), Some(_)) | (None, None) => Err(refuse("request-shape")),
    }
}

fn put(folder: Option<&Path>, letter: Letter, handle: &str, text: &str) -> Result<Option<String>> {
    let Some(folder) = folder else { return Ok(None) };
    let path = vault::write_letter(folder, letter, handle, text)?;
    Ok(Some(path.to_string_lossy().into_owned()))
}
