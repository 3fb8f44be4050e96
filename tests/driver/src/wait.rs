//! Waiting for something to be true, with an end. The one place that lets time pass: no test sleeps by itself.

use std::thread;
use std::time::{Duration, Instant};

use crate::{Result, Stuck};

const STEP: Duration = Duration::from_millis(20);

/// Asks again and again until there is something; says what was waited for when there is nothing in `seconds`.
pub fn until<T>(what: &str, seconds: u64, mut look: impl FnMut() -> Option<T>) -> Result<T> {
    let end = Instant::now() + Duration::from_secs(seconds);
    loop {
        if let Some(found) = look() {
            return Ok(found);
        }
        if Instant::now() > end {
            return Err(Stuck::Late { what: what.into(), seconds });
        }
        thread::sleep(STEP);
    }
}

/// Waits until it is true.
pub fn eventually(what: &str, seconds: u64, mut look: impl FnMut() -> bool) -> Result<()> {
    until(what, seconds, || look().then_some(()))
}
