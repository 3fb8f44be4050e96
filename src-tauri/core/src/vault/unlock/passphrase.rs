//! Rules for passphrases: what one must be, and how quickly one may be tried.
//!
//! The rate limit is a courtesy, not security: whoever has the folder can guess elsewhere. The protection is the cost
//! of a guess ([`crate::vault::crypto::kdf`]). Nothing is ever wiped after wrong attempts: an abuser could destroy a
//! record that way.

use crate::base::error::{Refusal, Result};
use crate::vault::files::handle::Handle;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// zxcvbn's score from 0 to 4 that a passphrase needs.
pub(crate) const SCORE_MIN: u8 = 3;

/// Attempts that cost no wait.
const FREE_ATTEMPTS: u32 = 3;
const WAIT_SECONDS_MAX: i64 = 60;

static ATTEMPTS: Mutex<BTreeMap<(PathBuf, String), Attempts>> = Mutex::new(BTreeMap::new());

#[derive(Clone, Copy)]
struct Attempts {
    wrong: u32,
    last_at: DateTime<Utc>,
}

/// How hard a passphrase is to guess for one who knows the handle: zxcvbn, 0 to 4.
pub(crate) fn rate_strength(passphrase: &str, handle: &str) -> u8 {
    u8::from(zxcvbn::zxcvbn(passphrase, &[handle, "amparo"]).score())
}

/// Refuses with `passphrase-weak` below [`SCORE_MIN`].
pub(crate) fn check_strength(passphrase: &str, handle: &Handle) -> Result<()> {
    let score = rate_strength(passphrase, handle.as_str());
    if score < SCORE_MIN {
        return Err(Refusal::new("passphrase-weak").with_number_arg("score", score.into()).into());
    }
    Ok(())
}

/// Refuses with `wait` and the seconds left, where too many wrong attempts were made a moment ago.
pub(crate) fn check_pace(dir: &Path, handle: &Handle, now: DateTime<Utc>) -> Result<()> {
    let attempts = ATTEMPTS.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(found) = attempts.get(&pace_record_of(dir, handle)) else {
        return Ok(());
    };
    let passed = now.signed_duration_since(found.last_at).num_seconds().max(0);
    let left = wait_seconds(found.wrong) - passed;
    if left > 0 {
        return Err(Refusal::new("wait").with_number_arg("seconds", left).into());
    }
    Ok(())
}

/// Counts a wrong attempt, or forgets the wrong ones after a right one.
pub(crate) fn note_attempt(dir: &Path, handle: &Handle, right: bool, now: DateTime<Utc>) {
    let mut attempts = ATTEMPTS.lock().unwrap_or_else(PoisonError::into_inner);
    if right {
        attempts.remove(&pace_record_of(dir, handle));
    } else {
        let found = attempts.entry(pace_record_of(dir, handle)).or_insert(Attempts { wrong: 0, last_at: now });
        *found = Attempts { wrong: found.wrong.saturating_add(1), last_at: now };
    }
}

/// 0, 0, 0, 1, 2, 4 … 60 seconds.
fn wait_seconds(wrong: u32) -> i64 {
    match wrong.checked_sub(FREE_ATTEMPTS + 1) {
        None => 0,
        Some(doublings) => 1_i64.checked_shl(doublings.min(6)).unwrap_or(WAIT_SECONDS_MAX).min(WAIT_SECONDS_MAX),
    }
}

fn pace_record_of(dir: &Path, handle: &Handle) -> (PathBuf, String) {
    (dir.to_owned(), handle.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_begins_after_three_wrong_attempts_and_ends_at_a_minute() {
        let waits: Vec<i64> = (0..12).map(wait_seconds).collect();
        assert_eq!(waits, [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
    }

    #[test]
    fn a_name_and_a_digit_are_not_a_passphrase() {
        let ana = Handle::parse_handle("ana").unwrap();
        for weak in ["", "ana1234", "password", "amparo2026"] {
            assert!(check_strength(weak, &ana).is_err(), "{weak}");
        }
        assert!(check_strength("tulip-gravel-orbit-canyon", &ana).is_ok());
    }
}
