//! Handing over and receiving as requests: thin, the rules are the exchange's own. The
//! scope is the whole vault, because a file needs more than the open store: the keys, the statement, the anchor.

use crate::base::encoding::{Hash, hash_of_bytes};
use crate::base::error::{Result, refuse};
use crate::base::ids::CaseId;
use crate::exchange::apply::{preview_file, receive_file};
use crate::exchange::content::LinkBytes;
use crate::exchange::file::{self, Unfinished};
use crate::exchange::open_file::{Opened, Reader, open_sealed_file};
use crate::exchange::pack::pack_hand_over;
use crate::exchange::preview::{FilePreview, FileReceived};
use crate::exchange::select::{Colleague, HandOverGoes, HandOverSkipped, choose_cases, refuse_when_none};
use crate::exchange::statement_links::{links_of_statement, member_who_receives, rows_of_links, statement_extended};
use crate::exchange::withdrawals::withdrawals_to_send;
use crate::ledger::journal::EventKind;
use crate::request::{CASEWORK, EventClass, Request, Requires, WholeVault};
use crate::request_constants;
use crate::session::Session;
use crate::store::StoreKind;
use crate::vault::requests::organisation::note_words_that_differ;
use crate::vault::{Open, Statement, WordsCompared};
use std::path::PathBuf;

/// Plan of a hand-over.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct HandOverPlan {
    pub to: String,
    /// How far the six words of the colleague's keys were compared here: before they were, no file is written.
    pub words: WordsCompared,
    pub go: Vec<HandOverGoes>,
    pub skipped: Vec<HandOverSkipped>,
    /// Names of the organisations whose entries in the address book go along.
    pub organisations: Vec<String>,
    /// Cases that stay, that the colleague has, and of which a withdrawal goes unasked.
    #[ts(type = "number")]
    pub withdrawals: usize,
}

/// Looks at what a hand-over would hold, before anything is written.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct PlanHandOver {
    /// Handle of a colleague.
    pub to: String,
    /// Nothing = all that are this worker's, and those that nobody owns yet.
    pub cases: Option<Vec<CaseId>>,
    /// Everything again, also what the recipient has.
    pub whole: bool,
}

impl Request for PlanHandOver {
    type Scope = WholeVault;
    type Reply = HandOverPlan;
    const REQUIRES: Requires = Requires::Store(StoreKind::Cases);
    request_constants!("plan_hand_over", Query, CASEWORK, EventClass::Own(EventKind::Listed), []);

    fn handle_request(self, session: &mut Session) -> Result<HandOverPlan> {
        // The plan names people: who asked is written down before it is shown.
        session.note_or_later(EventKind::Listed)?;
        let (to, words) = recipient_by_handle(session, &self.to)?;
        let (chosen, withdrawals) = session.with_cases(|context| {
            let chosen = choose_cases(context, &to, self.cases.as_deref(), self.whole)?;
            let withdrawals = withdrawals_to_send(context, &to.key, &chosen.strands())?;
            Ok((chosen, withdrawals.count()))
        })?;
        Ok(HandOverPlan {
            to: to.handle,
            words,
            go: chosen.going().cloned().collect(),
            skipped: chosen.skipped().to_vec(),
            organisations: chosen.organisations().to_vec(),
            withdrawals,
        })
    }
}

/// The colleague to whom a file would go, and how far their words were compared in the case store.
fn recipient_by_handle(session: &mut Session, handle: &str) -> Result<(Colleague, WordsCompared)> {
    let open = &session.while_unlocked()?.open;
    if open.awaits_certificate() {
        return Err(refuse("hand-over-certificate-awaited"));
    }
    let member = member_who_receives(&open.statement, handle)?;
    let words = match &open.cases {
        Some(cases) => cases.words_compared(&member)?,
        None => WordsCompared::Never,
    };
    Ok((Colleague::of_member(member), words))
}

/// Compares the six words of a colleague's keys, as they were heard, and keeps that they are the right ones.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct CompareWords {
    /// Handle of a colleague.
    pub to: String,
    /// Six words or 24 digits, as somebody typed them who heard them from the colleague.
    pub words: String,
}

/// Words that were the right ones.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct WordsHeard {
    pub to: String,
}

impl Request for CompareWords {
    type Scope = WholeVault;
    type Reply = WordsHeard;
    const REQUIRES: Requires = Requires::Store(StoreKind::Cases);
    request_constants!("compare_words", Command, CASEWORK, EventClass::Own(EventKind::Compared), [Workers]);

    fn handle_request(self, session: &mut Session) -> Result<WordsHeard> {
        let member = member_who_receives(&session.while_unlocked()?.open.statement, &self.to)?;
        note_words_that_differ(session, member.words_to_compare()?.compare_typed(&self.words))?;
        session.note_in_journal(EventKind::Compared)?;
        if let Some(cases) = &session.while_unlocked()?.open.cases {
            cases.keep_compared(&member)?;
        }
        Ok(WordsHeard { to: member.handle })
    }
}

/// A hand-over that lies in its place.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct HandedOver {
    pub file: String,
    /// Number among the files from these files to this recipient, from 1.
    #[ts(type = "number")]
    pub number: u64,
    #[ts(type = "number")]
    pub cases: usize,
    #[ts(type = "number")]
    pub skipped: usize,
    /// Cases that the recipient has and of which only a withdrawal goes.
    #[ts(type = "number")]
    pub withdrawals: usize,
}

/// Writes cases into a file that one colleague can open.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct HandOver {
    /// Handle of a colleague.
    pub to: String,
    /// Nothing = all that are this worker's, and those that nobody owns yet.
    pub cases: Option<Vec<CaseId>>,
    /// Everything again, also what the recipient has.
    pub whole: bool,
    /// Path of the file, never over another one.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub path: Option<PathBuf>,
    /// In place of a path: a folder, where the file gets a name that says nothing.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub folder: Option<PathBuf>,
}

impl Request for HandOver {
    type Scope = WholeVault;
    type Reply = HandedOver;
    const REQUIRES: Requires = Requires::Store(StoreKind::Cases);
    request_constants!("hand_over", Command, CASEWORK, EventClass::Own(EventKind::Exported), []);

    fn handle_request(self, session: &mut Session) -> Result<HandedOver> {
        let (to, words) = recipient_by_handle(session, &self.to)?;
        match words {
            WordsCompared::Compared => {}
            WordsCompared::Never => return Err(refuse("hand-over-words-needed")),
            WordsCompared::Changed => return Err(refuse("hand-over-words-changed")),
        }
        let place = match (self.path, self.folder) {
            (Some(path), None) => path,
            (None, Some(folder)) => file::neutral_name(&folder, session.config.random.as_mut()),
            (Some(_), Some(_)) | (None, None) => return Err(refuse("request-shape")),
        };
        file::check_place(&place)?;
        let (organisation, statement) = {
            let open = &session.while_unlocked()?.open;
            (open.statement.organisation(), links_of_statement(&open.statement))
        };
        let packed = session.with_cases(|context| {
            let chosen = choose_cases(context, &to, self.cases.as_deref(), self.whole)?;
            let withdrawals = withdrawals_to_send(context, &to.key, &chosen.strands())?;
            if withdrawals.count() == 0 {
                refuse_when_none(&chosen)?;
            }
            pack_hand_over(context, &to, &chosen, withdrawals, self.whole, organisation, &statement)
        })?;
        // First the event, on the disk and under the anchor; only then the first byte.
        let hash = hash_of_bytes(&packed.file);
        let counts = [("cases", packed.cases as u64), ("entries", packed.entries.len() as u64)];
        let before =
            session.with_cases(|context| context.ledger.begin_to_send(&to.key, packed.number, hash, &counts))?;
        let named = session
            .with_cases(|context| context.pin_anchor_now())
            .and_then(|()| Unfinished::write_unnamed(&place, &packed.file, session.config.random.as_mut()))
            .and_then(Unfinished::give_final_name);
        if let Err(error) = named {
            session.with_cases(|context| context.ledger.did_not_send(&to.key, before))?;
            return Err(error);
        }
        session.with_cases(|context| context.ledger.have_sent(&to.key, &packed.entries))?;
        Ok(HandedOver {
            file: place.to_string_lossy().into_owned(),
            number: packed.number,
            cases: packed.cases,
            skipped: packed.skipped,
            withdrawals: packed.withdrawals,
        })
    }
}

/// Looks at what a file brings. Nothing is changed by it.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct PreviewFile {
    #[ts(type = "string")]
    pub path: PathBuf,
}

impl Request for PreviewFile {
    type Scope = WholeVault;
    type Reply = FilePreview;
    const REQUIRES: Requires = Requires::Store(StoreKind::Cases);
    request_constants!("preview_file", Query, CASEWORK, EventClass::Own(EventKind::Listed), []);

    fn handle_request(self, session: &mut Session) -> Result<FilePreview> {
        let (file, hash) = file::read_file_whole(&self.path)?;
        let opened = open_for_this_worker(&file, hash, &session.while_unlocked()?.open)?;
        drop(file);
        session.note_or_later(EventKind::Listed)?;
        session.with_cases(|context| preview_file(context, opened))
    }
}

fn open_for_this_worker(file: &[u8], hash: Hash, open_vault: &Open) -> Result<Opened<Statement>> {
    let reader = Reader {
        organisation: open_vault.statement.organisation(),
        key: open_vault.sealing_key(),
        extended: &|links: &[LinkBytes]| statement_extended(&open_vault.statement, links),
    };
    open_sealed_file(file, hash, &reader)
}

/// Takes a file in: all of it, or nothing. A second time it changes nothing.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ReceiveFile {
    #[ts(type = "string")]
    pub path: PathBuf,
}

impl Request for ReceiveFile {
    type Scope = WholeVault;
    type Reply = FileReceived;
    const REQUIRES: Requires = Requires::Store(StoreKind::Cases);
    request_constants!(
        "receive_file",
        Command,
        CASEWORK,
        EventClass::Own(EventKind::Imported),
        [Cases, Case, Today, Referrals, Organisations, Workers]
    );

    fn handle_request(self, session: &mut Session) -> Result<FileReceived> {
        let (file, hash) = file::read_file_whole(&self.path)?;
        let open_vault = &mut session.while_unlocked()?.open;
        let opened = open_for_this_worker(&file, hash, open_vault)?;
        drop(file);
        // The links are signed by the organisation and true whatever becomes of the rest.
        open_vault.learn_statement(&rows_of_links(&opened.links))?;
        if !open_vault.author.roles.iter().any(|role| role.opens_cases()) {
            return Err(refuse("worker-removed"));
        }
        let revoked = open_vault.statement.revoked();
        session.with_cases(|context| {
            // Whose certificate ended elsewhere: what is here of that worker goes on to count.
            context.ledger.write_cutoffs(&revoked)?;
            receive_file(context, opened)
        })
    }
}
