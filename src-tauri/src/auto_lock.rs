//! Locking without being asked: some seconds after Hide, some minutes without a key or a hand on the mouse, and when
//! the machine wakes from sleep. The rules are plain values; the one clock of the shell is read here.
//!
//! The clock is the machine's time since it started, sleep included: a wall clock that somebody turns cannot keep a vault open.

use std::fs;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// From Hide to lock.
pub const HIDDEN_MAX: Duration = Duration::from_secs(30);
/// Until the page has told what the worker chose.
const IDLE_AT_FIRST: Duration = Duration::from_secs(5 * 60);
/// More between two looks than this: the machine slept.
const SLEPT: Duration = Duration::from_secs(20);

/// Time since the machine started.
type Moment = Duration;

#[derive(Debug, Clone, Copy)]
struct Rules {
    hidden_at: Option<Moment>,
    active_at: Moment,
    looked_at: Moment,
    idle_max: Duration,
}

impl Rules {
    fn new(now: Moment) -> Self {
        Self { hidden_at: None, active_at: now, looked_at: now, idle_max: IDLE_AT_FIRST }
    }

    /// Tells whether it is time to lock; remembers that it was asked.
    fn look_at_clock(&mut self, now: Moment) -> bool {
        let slept = now.saturating_sub(self.looked_at) > SLEPT;
        self.looked_at = now;
        let hidden = self.hidden_at.is_some_and(|at| now.saturating_sub(at) >= HIDDEN_MAX);
        let idle = now.saturating_sub(self.active_at) >= self.idle_max;
        slept || hidden || idle
    }
}

/// Watches one window.
pub struct AutoLock(Mutex<Rules>);

impl AutoLock {
    pub fn start_watching() -> Self {
        Self(Mutex::new(Rules::new(current_moment())))
    }

    pub fn note_hidden_page(&self) {
        self.change_rules(|rules| rules.hidden_at = Some(current_moment()));
    }

    pub fn note_shown_page(&self) {
        self.change_rules(|rules| {
            rules.hidden_at = None;
            rules.active_at = current_moment();
        });
    }

    /// A key, a click, a move.
    pub fn note_user_input(&self) {
        self.change_rules(|rules| rules.active_at = current_moment());
    }

    /// Sets the minutes that the worker chose; at least one, so that nobody is shut out.
    pub fn lock_when_idle_for(&self, minutes: u64) {
        self.change_rules(|rules| rules.idle_max = Duration::from_secs(minutes.clamp(1, 24 * 60) * 60));
    }

    /// Tells whether it is time to lock. Ask once a second.
    pub fn is_lock_due(&self) -> bool {
        self.change_rules(|rules| rules.look_at_clock(current_moment()))
    }

    fn change_rules<T>(&self, change: impl FnOnce(&mut Rules) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn current_moment() -> Moment {
    let uptime = fs::read_to_string("/proc/uptime").ok();
    let seconds = uptime.as_deref().and_then(|line| line.split(' ').next()).and_then(|seconds| seconds.parse().ok());
    Duration::from_secs_f64(seconds.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Moment {
        Duration::from_secs(seconds)
    }

    /// Looks each second up to `until`, as the window does, and tells the first second at which it is time.
    fn first_due(mut rules: Rules, until: u64) -> Option<u64> {
        (1..=until).find(|second| rules.look_at_clock(seconds(*second)))
    }

    #[test]
    fn thirty_seconds_after_hide_it_locks() {
        let rules = Rules { hidden_at: Some(seconds(0)), ..Rules::new(seconds(0)) };
        assert_eq!(first_due(rules, 100), Some(30));
    }

    #[test]
    fn five_minutes_without_a_hand_lock_and_one_second_less_does_not() {
        assert_eq!(first_due(Rules::new(seconds(0)), 299), None);
        assert_eq!(first_due(Rules::new(seconds(0)), 400), Some(300));
    }

    #[test]
    fn the_worker_may_choose_longer() {
        let rules = Rules { idle_max: seconds(900), ..Rules::new(seconds(0)) };
        assert_eq!(first_due(rules, 1000), Some(900));
    }

    #[test]
    fn waking_from_sleep_locks_at_once() {
        let mut rules = Rules::new(seconds(0));
        assert!(!rules.look_at_clock(seconds(1)));
        assert!(rules.look_at_clock(seconds(40)));
    }

    #[test]
    fn the_clock_of_the_machine_runs() {
        assert!(current_moment() > Duration::ZERO);
    }
}
