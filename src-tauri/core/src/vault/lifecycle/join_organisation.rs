//! Belonging to an organisation whose files lie elsewhere, without ever sharing a key.
//!
//! The asking worker sends a request with the public halves of their keys; an admin of the organisation certifies it;
//! the asking worker takes the answer in. Each types in the six words of the other as they heard them: nothing is
//! signed and nothing is accepted where they differ. The first acceptance pins the organisation for good. The right to
//! open a file is never decided by what came from outside: the own statement of the files goes on saying that.

use crate::base::encoding::Hash;
use crate::base::error::{Error, Result, refuse};
use crate::base::roles::Roles;
use crate::vault::crypto::armour::{self, Letter};
use crate::vault::crypto::word_encoding::{Fingerprint, organisation_fingerprint};
use crate::vault::files::layout::StatementKind;
use crate::vault::membership::admission::{Admitted, Belonging, is_for_elsewhere};
use crate::vault::membership::author::Authority;
use crate::vault::membership::certificate::RevokedFor;
use crate::vault::membership::certificate_reply::CertificateReply;
use crate::vault::membership::certificate_request::{Asking, CertificateRequest};
use crate::vault::membership::link::Act;
use crate::vault::membership::pins;
use crate::vault::membership::statement::{Certified, Statement, read_rows};
use crate::vault::unlock::alarm::Alarm;
use crate::vault::unlock::environment::Environment;
use crate::vault::unlock::open::{Open, OpenStore, OwnStatement, draw_device};
use chrono::NaiveDate;

/// A request as it goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRequest {
    pub text: String,
    /// To be read aloud to who certifies it; never sent with it.
    pub words: Fingerprint,
    pub expires_on: NaiveDate,
}

/// An answer as it goes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAnswer {
    pub text: String,
    pub handle: String,
    /// The organisation's, to be read aloud to who accepts.
    pub words: Fingerprint,
}

/// Offer of an answer, before it is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub handle: String,
    pub roles: Roles,
}

/// How files that were made to belong stand.
enum Standing {
    Certified(Hash, Roles),
    /// New keys after a recovery, asking under this name; the roles are those of the keys before.
    Awaits(Hash, Roles),
    Ended,
}

impl Open {
    /// Tells whether these files were made to belong to an organisation and belong to none yet.
    pub fn is_joining(&self) -> bool {
        self.own_statement.as_ref().is_some_and(|own_statement| own_statement.statement.belonging() == Some(None))
    }

    /// Tells whether these files belong to an organisation whose own files lie elsewhere.
    pub fn belongs_elsewhere(&self) -> bool {
        self.own_statement.is_some() && !self.is_joining()
    }

    /// Tells whether the organisation has not certified these keys yet, after a recovery: what is written counts here,
    /// and elsewhere once a new request is certified. Nothing is handed over or deposited meanwhile.
    pub fn awaits_certificate(&self) -> bool {
        self.alarms.contains(&Alarm::CertificateAwaited)
    }

    /// After the own statement is known: reads the organisation's, where there is one, and whom it certifies here.
    pub(crate) fn step_into_organisation(&mut self) -> Result<()> {
        let Some(to) = self.statement.belonging() else {
            return Ok(());
        };
        let joined = match to {
            None => None,
            Some(to) => Some(self.read_joined(to)?),
        };
        self.own_statement =
            Some(OwnStatement { statement: self.statement.clone(), certificate: self.author.certificate });
        match joined {
            None => {
                self.author.roles = Roles::new();
                Ok(())
            }
            Some(statement) => self.stand_in(statement),
        }
    }

    fn read_joined(&mut self, to: Belonging) -> Result<Statement> {
        let statement = match &self.cases {
            Some(cases) => pins::reconcile_joined(&self.folder, &cases.store, &mut self.alarms)?,
            None => Statement::replay_rows(read_rows(&self.folder, StatementKind::Joined)?)?,
        };
        let is_pinned = statement.organisation() == to.organisation && statement.keys().organisation == to.key;
        if is_pinned { Ok(statement) } else { Err(refuse("statement-damaged")) }
    }

    /// Takes the organisation's statement and finds out what this worker may sign. Refuses with `worker-removed`.
    fn stand_in(&mut self, mut statement: Statement) -> Result<()> {
        self.alarms.remove(&Alarm::CertificateAwaited);
        let standing = self.standing_in(&statement)?;
        let (named, roles) = match standing {
            Standing::Certified(named, roles) => (named, roles),
            Standing::Awaits(named, roles) => {
                self.alarms.insert(Alarm::CertificateAwaited);
                let key = self.keys.signing.verifying_key();
                let handle = self.handle.to_string();
                let authority = Authority { key, roles: roles.clone(), handle, revoked: false };
                statement.await_certificate(Some((named, authority)));
                (named, roles)
            }
            Standing::Ended => return Err(refuse("worker-removed")),
        };
        self.author.certificate = named;
        self.author.roles = roles;
        self.statement = statement;
        Ok(())
    }

    fn standing_in(&self, statement: &Statement) -> Result<Standing> {
        if let Some((named, found)) = self.newest_in(statement)? {
            let roles = found.roles.clone();
            return Ok(if found.is_living() { Standing::Certified(named, roles) } else { Standing::Ended });
        }
        let asking = self.request_to_make(statement)?;
        let older = statement.latest_of(&self.handle).filter(|(_, found)| found.is_of_site(asking.store, &asking.site));
        match older {
            Some((_, found)) => Ok(Standing::Awaits(asking.content_hash()?, found.roles.clone())),
            None => Ok(Standing::Ended),
        }
    }

    /// The newest certificate of these very keys and this very site.
    fn newest_in<'a>(&self, statement: &'a Statement) -> Result<Option<(Hash, &'a Certified)>> {
        let asking = self.request_to_make(statement)?;
        Ok(statement.certificates().into_iter().rfind(|(_, found)| is_of(found, &asking)))
    }

    /// The statement takes the place of the one that was there; what follows for this worker follows.
    pub(crate) fn take_statement(&mut self, statement: Statement) -> Result<()> {
        if self.own_statement.is_none() {
            self.statement = statement;
            if self.statement.certificate(&self.author.certificate).is_none_or(|found| !found.is_living()) {
                self.author.roles = Roles::new();
            }
            return self.pin_statement();
        }
        match self.stand_in(statement.clone()) {
            Err(Error::Refused(_)) => {
                // Removed: what is open stays open to be read no further; the next unlock says why.
                self.statement = statement;
                self.author.roles = Roles::new();
            }
            done => done?,
        }
        self.pin_statement()
    }

    /// Returns what these keys ask with next.
    fn request_to_make(&self, statement: &Statement) -> Result<Asking> {
        let cases = self.own_cases()?;
        let site = cases.site_key()?.ok_or(Error::Inside("a case store has a site key"))?.verifying_key();
        let mut asking = Asking {
            handle: self.handle.clone(),
            signing: self.keys.signing.verifying_key(),
            sealing: self.keys.sealing.public(),
            store: cases.id,
            site,
            turn: 0,
        };
        asking.turn = statement.certificates().iter().filter(|(_, found)| is_of(found, &asking)).count() as u64;
        Ok(asking)
    }

    fn own_cases(&self) -> Result<&OpenStore> {
        self.cases.as_ref().ok_or(Error::Inside("files of their own have a case store"))
    }

    /// The request of these keys. The same all day; made anew after it expired, it asks for the same certificate.
    ///
    /// Refuses with `is-an-organisation` in files that are an organisation's own.
    pub fn make_request(&self, today: NaiveDate) -> Result<NewRequest> {
        if self.own_statement.is_none() {
            return Err(refuse("is-an-organisation"));
        }
        let asking = self.request_to_make(&self.statement)?;
        let site = self.own_cases()?.site_key()?.ok_or(Error::Inside("a case store has a site key"))?;
        let request = CertificateRequest::make_armoured(asking, today, &self.keys, &site)?;
        let text = armour::write_armoured(Letter::Request, &request.to_canonical_bytes()?);
        Ok(NewRequest { text, words: request.words_to_compare()?, expires_on: request.expires_on })
    }

    /// Returns who asks, if the request can be certified. The words are not told: whoever could copy them would not
    /// have to hear them.
    ///
    /// Refuses with `needs-admin`, `request-missing`, `request-incomplete`, `request-damaged`, `newer-than-program`,
    /// `request-used`, `request-expired`, `handle-taken`.
    pub fn read_request(&self, text: &str, today: NaiveDate) -> Result<String> {
        self.organisation_key().ok_or_else(|| refuse("needs-admin"))?;
        let request = read_request(text)?;
        self.weigh_request(&request, None, today)?;
        Ok(request.asking.handle.to_string())
    }

    /// Tells whether [`Open::certify_request`] would do it; nothing is changed.
    pub fn may_certify(&self, text: &str, roles: &Roles, heard: &str, today: NaiveDate) -> Result<()> {
        self.weigh_heard(text, roles, heard, today).map(|_| ())
    }

    fn weigh_heard(
        &self,
        text: &str,
        roles: &Roles,
        heard: &str,
        today: NaiveDate,
    ) -> Result<(CertificateRequest, Weighed)> {
        self.organisation_key().ok_or_else(|| refuse("needs-admin"))?;
        let request = read_request(text)?;
        if roles.is_empty() {
            return Err(refuse("roles-missing"));
        }
        if !is_for_elsewhere(roles) {
            return Err(refuse("roles-elsewhere"));
        }
        let weighed = self.weigh_request(&request, Some(roles), today)?;
        request.words_to_compare()?.compare_typed(heard)?;
        Ok((request, weighed))
    }

    /// Certifies a request whose words were heard: afterwards the statement knows the worker's keys and site key.
    ///
    /// `heard` are the six words or 24 digits as somebody typed them who heard them from who asks. The same request with
    /// the same roles gives the same certificate again. Refuses as [`Open::read_request`], and with `org-words-unread`,
    /// `org-words-differ`, `roles-missing`, `roles-elsewhere`; nothing is changed then.
    pub fn certify_request(
        &mut self,
        text: &str,
        roles: Roles,
        heard: &str,
        environment: &mut Environment<'_>,
    ) -> Result<NewAnswer> {
        let today = environment.current_day();
        let (request, weighed) = self.weigh_heard(text, &roles, heard, today)?;
        let key = self.organisation_key().ok_or_else(|| refuse("needs-admin"))?;
        let named = request.asking.content_hash()?;
        let handle = request.asking.handle.to_string();
        if let Weighed::New { replaces } = weighed {
            let admitted = Admitted { request, roles, made_on: today, replaces };
            let organisation = self.statement.organisation();
            let admission = admitted.signed_by(organisation, self.author.certificate, &self.keys.signing)?;
            self.append_statement(Act::Admission(Box::new(admission)), &key)?;
        }
        let answer = CertificateReply::make_armoured(&self.statement, named, &key)?;
        let text = armour::write_armoured(Letter::Certificate, &answer);
        Ok(NewAnswer { text, handle, words: self.organisation_fingerprint()? })
    }

    /// Tells whether a request can be certified here, and what that ends.
    fn weigh_request(&self, request: &CertificateRequest, roles: Option<&Roles>, today: NaiveDate) -> Result<Weighed> {
        let asking = &request.asking;
        if let Some(found) = self.statement.certificate(&asking.content_hash()?) {
            let same = found.is_living() && roles.is_none_or(|roles| *roles == found.roles);
            return if same { Ok(Weighed::Again) } else { Err(refuse("request-used")) };
        }
        if today > request.expires_on {
            return Err(refuse("request-expired"));
        }
        let replaces = self.statement.replaced_by(&asking.handle, asking.store, &asking.site)?;
        let is_invited = self
            .statement
            .open_invitation(&asking.handle)
            .is_some_and(|(_, open)| today <= open.invited.expires_on && replaces.is_none());
        if is_invited {
            return Err(refuse("handle-taken"));
        }
        if !self.statement.is_site_free(asking.store, &asking.site) {
            return Err(refuse("request-damaged"));
        }
        Ok(Weighed::New { replaces })
    }

    /// Returns what an answer offers to this worker.
    ///
    /// Refuses with `is-an-organisation`, `certificate-missing`, `certificate-incomplete`, `certificate-damaged`,
    /// `newer-than-program`, `certificate-of-another` where it is for other keys or files, `certificate-ended`,
    /// `certificate-other-organisation` where these files belong to another.
    pub fn read_answer(&self, text: &str) -> Result<Offered> {
        let (_, offered) = self.open_answer(text)?;
        Ok(offered)
    }

    /// Tells whether [`Open::accept_certificate`] would take it in, as far as its words and its keys go; nothing is changed.
    pub fn may_accept(&self, text: &str, heard: &str) -> Result<()> {
        self.open_heard(text, heard).map(|_| ())
    }

    fn open_heard(&self, text: &str, heard: &str) -> Result<CertificateReply> {
        let (answer, _) = self.open_answer(text)?;
        organisation_fingerprint(answer.statement.keys().organisation.as_bytes())?.compare_typed(heard)?;
        Ok(answer)
    }

    /// Accepts an answer whose organisation's words were heard: these files belong to it from now on, for good. A later
    /// answer of the same organisation brings its statement up to date.
    ///
    /// Refuses as [`Open::read_answer`], and with `org-words-unread`, `org-words-differ`, `certificate-known` where it
    /// says nothing new, `statement-forked`; nothing is changed then.
    pub fn accept_certificate(&mut self, text: &str, heard: &str, environment: &mut Environment<'_>) -> Result<()> {
        let answer = self.open_heard(text, heard)?;
        if self.belongs_elsewhere() {
            let learned = self.learn_statement(answer.statement.rows())?;
            return if learned.is_nothing() {
                Err(refuse("certificate-known"))
            } else {
                self.remember_last_seen(environment)
            };
        }
        self.begin_to_belong(answer.statement, environment)
    }

    fn open_answer(&self, text: &str) -> Result<(CertificateReply, Offered)> {
        let own_statement = self.own_statement.as_ref().ok_or_else(|| refuse("is-an-organisation"))?;
        let answer = CertificateReply::from_canonical_bytes(&armour::read_armoured(Letter::Certificate, text)?)?;
        let statement = &answer.statement;
        let is_pinned =
            |to: Belonging| to.organisation == statement.organisation() && to.key == statement.keys().organisation;
        if own_statement.statement.belonging().flatten().is_some_and(|to| !is_pinned(to)) {
            return Err(refuse("certificate-other-organisation"));
        }
        let asking = self.request_to_make(statement)?;
        let found = statement.certificate(&answer.request).filter(|found| is_of(found, &asking));
        let found = found.ok_or_else(|| refuse("certificate-of-another"))?;
        match found.revoked_for {
            None => {}
            Some(RevokedFor::Removed | RevokedFor::Replaced) => return Err(refuse("certificate-ended")),
        }
        let offered = Offered { handle: found.handle.to_string(), roles: found.roles.clone() };
        Ok((answer, offered))
    }

    /// Begins to belong. Nobody reads what is written before the own statement names the organisation; that one link is
    /// the step.
    fn begin_to_belong(&mut self, statement: Statement, environment: &mut Environment<'_>) -> Result<()> {
        let key = self.own_key().ok_or_else(|| refuse("needs-admin"))?;
        let to = Belonging { organisation: statement.organisation(), key: statement.keys().organisation };
        self.folder.clear_joined()?;
        statement.write_missing(&self.folder, StatementKind::Joined)?;
        pins::pin_joined(&self.own_cases()?.store, &statement)?;
        let device = draw_device(&self.folder, environment.random)?;
        let own_statement = self.own_statement.as_mut().ok_or(Error::Inside("files of their own"))?;
        own_statement.statement.append_link(&self.folder, Act::Belonging(Some(to)), &key)?;
        self.author.device = device;
        self.stand_in(statement)?;
        match self.pin_statement().and_then(|()| self.remember_last_seen(environment)) {
            // The step is made; the stores take it in at the next unlock.
            Err(error) if error.is_disk_full() => Ok(()),
            done => done,
        }
    }
}

enum Weighed {
    New {
        replaces: Option<Hash>,
    },
    /// Certified before, with these roles.
    Again,
}

fn read_request(text: &str) -> Result<CertificateRequest> {
    CertificateRequest::from_canonical_bytes(&armour::read_armoured(Letter::Request, text)?)
}

/// Tells whether a certificate is of these keys, this handle and this site, at whichever turn.
fn is_of(found: &Certified, asking: &Asking) -> bool {
    found.handle == asking.handle
        && found.signing == asking.signing
        && found.sealing == asking.sealing
        && found.is_of_site(asking.store, &asking.site)
}
