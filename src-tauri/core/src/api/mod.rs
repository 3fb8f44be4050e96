//! Requests from outside: one table of all that the screen, the tests and the command line may ask, and one way in.
//!
//! A request names its store, its roles and its event ([`crate::request`]); dispatch checks them here, once, for all.
//! Replies are `Refused` with a code and counts, or `Failed` with a word for whoever mends it: never a name, a note, a
//! path or a sentence of the database.

mod contract;
#[cfg(any(test, feature = "panics"))]
mod panics;
pub mod requests;
mod table;
#[cfg(test)]
pub(crate) mod test_app;

pub use crate::request::Requires;
pub use crate::session::{Session, SessionConfig};
pub use crate::vault::requests::show_status::MISSING_FLOWS;
pub use contract::typescript_contract;
pub use table::{Row, TABLE, find_request};

use crate::base::encoding::hex_of_bytes;
use crate::base::error::{Error, Refusal};
use crate::base::random::{SystemRandom, draw_random_bytes};
use crate::request::{Area, Request};
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// Outcome of a request.
#[derive(Debug)]
pub enum Reply {
    Done {
        value: Value,
        touched: &'static [Area],
    },
    Refused(Refusal),
    /// A word for whoever mends it; it tells nothing about anybody.
    Failed {
        incident: String,
    },
}

/// The end of a request that has no answer.
#[derive(Debug)]
pub enum Unanswered {
    Refused(Refusal),
    /// A word for whoever mends it; it tells nothing about anybody.
    Failed {
        incident: String,
    },
}

impl From<Unanswered> for Reply {
    fn from(ended: Unanswered) -> Self {
        match ended {
            Unanswered::Refused(refusal) => Self::Refused(refusal),
            Unanswered::Failed { incident } => Self::Failed { incident },
        }
    }
}

impl Unanswered {
    fn of_error(error: &Error) -> Self {
        match error.as_refusal() {
            Some(refusal) => Self::Refused(refusal),
            None => Self::failed_at_place(place_of_error(error)),
        }
    }

    /// A failure at this place, with a random number to tell it from others.
    fn failed_at_place(place: &str) -> Self {
        Self::Failed { incident: format!("{place}-{}", hex_of_bytes(&draw_random_bytes::<2>(&mut SystemRandom))) }
    }
}

impl Reply {
    /// The shape that the page reads: `{ok, touched}`, `{refused}` or `{failed}`.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Done { value, touched } => json!({ "ok": value, "touched": touched }),
            Self::Refused(refusal) => json!({ "refused": refusal }),
            Self::Failed { incident } => json!({ "failed": { "incident": incident } }),
        }
    }
}

/// Names the place of a failure in one word.
fn place_of_error(error: &Error) -> &'static str {
    match error {
        Error::Refused(_) => "refused",
        Error::Encoding(_) => "encoding",
        Error::Store(_) => "store",
        Error::File(_) => "file",
        Error::Inside(place) => place,
    }
}

/// The product: one session, one request at a time.
pub struct App {
    session: Mutex<Session>,
    /// Beside the lock, for whoever may not wait for the request that runs.
    is_open: AtomicBool,
}

impl App {
    /// Begins locked, or at the first run where there is no vault.
    pub fn new(config: SessionConfig) -> Self {
        Self { session: Mutex::new(Session::new(config)), is_open: AtomicBool::new(false) }
    }

    /// Answers one request by its name. The answer may take its time (a passphrase takes a second): never on a thread that
    /// draws.
    ///
    /// A request that panics answers `Failed`: the vault stays open, sound and lockable.
    pub fn answer_request(&self, name: &str, payload: Value) -> Reply {
        let Some(row) = table::find_request(name) else { return Reply::Refused(Refusal::new("request-unknown")) };
        match self.with_guard(|session| (row.call)(session, payload)) {
            Ok(value) => Reply::Done { value, touched: row.touches },
            Err(ended) => ended.into(),
        }
    }

    /// Answers one request by its type, under the same roles and the same guard as by its name.
    ///
    /// # Errors
    /// Refused with the request's own codes, or failed.
    pub fn call<R: Request>(&self, request: R) -> Result<R::Reply, Unanswered> {
        self.with_guard(|session| table::answer_typed(session, request))
    }

    fn with_guard<T>(&self, act: impl FnOnce(&mut Session) -> crate::base::error::Result<T>) -> Result<T, Unanswered> {
        let mut session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        // A panic rolls back its transaction on the way here, and the files survive it as they survive a kill.
        let done = catch_unwind(AssertUnwindSafe(|| act(&mut session)));
        self.is_open.store(session.is_unlocked(), Ordering::Release);
        match done {
            Ok(done) => done.map_err(|error| Unanswered::of_error(&error)),
            Err(_) => Err(Unanswered::failed_at_place("panic")),
        }
    }

    /// As [`App::answer_request`], in the page's shape.
    pub fn answer_as_json(&self, name: &str, payload: Value) -> Value {
        self.answer_request(name, payload).to_json()
    }

    /// For tests and the command line: the session itself.
    pub fn with_session<T>(&self, act: impl FnOnce(&mut Session) -> T) -> T {
        let mut session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        let done = act(&mut session);
        self.is_open.store(session.is_unlocked(), Ordering::Release);
        done
    }

    /// Tells whether a vault was open when the last request ended: at once, whatever request runs now.
    pub fn is_vault_open(&self) -> bool {
        self.is_open.load(Ordering::Acquire)
    }
}

#[cfg(test)]
mod tests;
