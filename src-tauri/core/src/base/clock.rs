//! Time: the wall clock as an argument, and the hybrid logical clock that orders what devices did.
//!
//! A stamp is 48 bits of milliseconds since 1970 and a 16-bit counter. The clock never runs backwards on a device,
//! whatever the wall clock does, and it is later than every stamp the device has seen. A stamp more than a day ahead is
//! marked by whoever reads it and does not raise the floor, so that one wrong clock cannot drag all others along.

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use std::cmp::Ordering;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// A stamp ahead of the wall clock by more than this is marked and does not raise the floor.
pub const AHEAD_MS_MAX: u64 = 24 * 60 * 60 * 1000;

/// A wall clock further ahead of the last work than this is told when somebody unlocks: a house is rarely closed so long.
pub(crate) const LONG_CLOSED_MS: u64 = 31 * AHEAD_MS_MAX;

/// Tells the time and the day where the person sits. A trait so that tests can set it.
pub trait Clock: Send {
    /// The instant, in UTC.
    fn current_time(&self) -> DateTime<Utc>;
    /// The day on the wall of this room (the time zone of the machine).
    fn current_day(&self) -> NaiveDate;
    /// Time since a moment in the past that never jumps, whoever sets the wall clock: for measuring how long something takes.
    fn monotonic_time(&self) -> Duration;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn current_time(&self) -> DateTime<Utc> {
        Utc::now()
    }
    fn current_day(&self) -> NaiveDate {
        chrono::Local::now().date_naive()
    }
    fn monotonic_time(&self) -> Duration {
        static BEGINNING: LazyLock<Instant> = LazyLock::new(Instant::now);
        BEGINNING.elapsed()
    }
}

/// A clock that stands where it was put.
pub struct FixedClock(pub DateTime<Utc>);

impl Clock for FixedClock {
    fn current_time(&self) -> DateTime<Utc> {
        self.0
    }
    fn current_day(&self) -> NaiveDate {
        self.0.date_naive()
    }
    fn monotonic_time(&self) -> Duration {
        Duration::ZERO
    }
}

/// Stamp of an op, a hybrid logical clock: milliseconds in the upper 48 bits, a counter in the lower 16.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Stamp(pub u64);

impl Stamp {
    /// The first stamp of a millisecond since 1970.
    pub fn from_milliseconds(ms: u64) -> Self {
        Self(ms << 16)
    }

    /// Milliseconds since 1970.
    pub fn milliseconds(self) -> u64 {
        self.0 >> 16
    }

    /// The instant, in UTC; 1970 where the number is beyond what a calendar holds.
    pub fn instant(self) -> DateTime<Utc> {
        i64::try_from(self.milliseconds()).ok().and_then(|ms| Utc.timestamp_millis_opt(ms).single()).unwrap_or_default()
    }

    /// Tells whether this stamp lies more than a day ahead of `now`.
    pub fn is_far_ahead(self, now: DateTime<Utc>) -> bool {
        self.milliseconds() > milliseconds_of(now).saturating_add(AHEAD_MS_MAX)
    }
}

/// The hybrid logical clock of one store: gives stamps that only grow.
#[derive(Clone, Copy, Debug, Default)]
pub struct LogicalClock {
    floor: Stamp,
}

impl LogicalClock {
    /// Begins above `floor`, the highest stamp known so far.
    pub fn starting_above(floor: Stamp) -> Self {
        Self { floor }
    }

    /// The next stamp: the wall clock's, or just above the floor where the wall clock lags behind.
    pub fn next(&mut self, now: DateTime<Utc>) -> Stamp {
        let wall = Stamp::from_milliseconds(milliseconds_of(now));
        self.floor = if wall > self.floor { wall } else { Stamp(self.floor.0.saturating_add(1)) };
        self.floor
    }

    /// Raises the floor to a stamp that was seen, unless that stamp is far ahead.
    pub fn observe_stamp(&mut self, stamp: Stamp, now: DateTime<Utc>) {
        if !stamp.is_far_ahead(now) && stamp > self.floor {
            self.floor = stamp;
        }
    }

    /// How far the wall clock is from the last work here: behind it by more than a day, or ahead of it by more than a month;
    /// `Equal` where it is neither, or where there was no work yet.
    pub(crate) fn compare_wall(&self, now: DateTime<Utc>) -> Ordering {
        let (wall, floor) = (milliseconds_of(now), self.floor.milliseconds());
        match floor {
            0 => Ordering::Equal,
            _ if floor > wall.saturating_add(AHEAD_MS_MAX) => Ordering::Less,
            _ if wall > floor.saturating_add(LONG_CLOSED_MS) => Ordering::Greater,
            _ => Ordering::Equal,
        }
    }

    /// The highest stamp given or seen.
    pub fn latest_stamp(&self) -> Stamp {
        self.floor
    }
}

/// Milliseconds since 1970; 0 before.
pub(crate) fn milliseconds_of(now: DateTime<Utc>) -> u64 {
    u64::try_from(now.timestamp_millis()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: i64) -> DateTime<Utc> {
        Utc.timestamp_millis_opt(ms).unwrap()
    }

    #[test]
    fn stamps_grow_although_the_wall_clock_is_set_back() {
        let mut clock = LogicalClock::default();
        let first = clock.next(at(1_000_000));
        let second = clock.next(at(1_000));
        assert!(second > first);
    }

    #[test]
    fn a_wall_clock_a_day_behind_the_last_work_or_a_month_ahead_of_it_is_told_and_no_nearer_one() {
        let (day, work) = (AHEAD_MS_MAX, 100 * AHEAD_MS_MAX);
        let clock = LogicalClock::starting_above(Stamp::from_milliseconds(work));
        let told = |wall: u64| clock.compare_wall(at(i64::try_from(wall).unwrap()));
        assert_eq!([work - day - 1, work - day].map(told), [Ordering::Less, Ordering::Equal]);
        assert_eq!([work + 31 * day, work + 31 * day + 1].map(told), [Ordering::Equal, Ordering::Greater]);
        assert_eq!(LogicalClock::default().compare_wall(at(0)), Ordering::Equal, "there was no work yet");
    }

    #[test]
    fn a_stamp_a_day_ahead_raises_the_floor_and_a_later_one_does_not() {
        let day = AHEAD_MS_MAX;
        for (ms, raises) in [(day, true), (day + 1, false)] {
            let mut clock = LogicalClock::default();
            clock.observe_stamp(Stamp::from_milliseconds(ms), at(0));
            assert_eq!(clock.latest_stamp() == Stamp::from_milliseconds(ms), raises);
        }
    }
}
