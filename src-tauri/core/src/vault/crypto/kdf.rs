//! How hard a passphrase is to guess: Argon2id, calibrated to about a second on this machine, memory first.
//!
//! The floor is RFC 9106's second choice (64 MiB, 3 passes, 4 lanes). Parameters below it are refused before anything is
//! computed, and all parameters are bound into what they protect, so that nobody can lower them in a file.

use crate::base::clock::Clock;
use crate::base::encoding::{EncodingError, Parts, Value, bytes_value, number_value, text_value};
use crate::base::error::{Error, Result, refuse};
use crate::vault::crypto::cipher::{Secret, derive_subkey};
use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

const WRAP_LABEL: &str = "amparo/worker/wrap/1";
const TARGET_MS: u64 = 1000;
const MIB_KIB: u64 = 1024;
const MEMORY_KIB_MAX: u64 = 1024 * MIB_KIB;
const PASSES_MAX: u64 = 64;

/// Parameters of Argon2id, version 1.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    pub memory_kib: u32,
    pub passes: u32,
    pub lanes: u32,
}

impl Cost {
    /// Nothing weaker is ever written or accepted.
    pub const FLOOR: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 4 };

    /// Measures one derivation at the floor and scales to about a second: memory up to the smaller of 1 GiB and an
    /// eighth of what the machine has, then passes.
    pub fn of_this_machine(clock: &dyn Clock) -> Result<Self> {
        let began = clock.monotonic_time();
        Self::FLOOR.derive_key_of("calibration", &[0; 16])?;
        let took = clock.monotonic_time().saturating_sub(began).as_millis();
        Ok(Self::calibrated(u64::try_from(took).unwrap_or(u64::MAX), machine_memory_kib()))
    }

    /// The parameters that take about a second where the floor takes `floor_ms` and the machine has `memory_kib`.
    pub fn calibrated(floor_ms: u64, memory_kib: u64) -> Self {
        let floor_kib = u64::from(Self::FLOOR.memory_kib);
        let session = TARGET_MS.checked_div(floor_ms).unwrap_or(1).max(1);
        let cap = (memory_kib / 8).clamp(floor_kib, MEMORY_KIB_MAX);
        let times = session.min(cap / floor_kib).max(1);
        let passes = (u64::from(Self::FLOOR.passes) * session / times).min(PASSES_MAX);
        Self {
            memory_kib: u32::try_from(floor_kib * times).unwrap_or(Self::FLOOR.memory_kib),
            passes: u32::try_from(passes).unwrap_or(Self::FLOOR.passes).max(Self::FLOOR.passes),
            lanes: Self::FLOOR.lanes,
        }
    }

    /// The key that this passphrase gives with this salt. The passphrase is read in Unicode NFKC, so that it does not
    /// matter on which keyboard it was typed.
    pub fn derive_key_of(self, passphrase: &str, salt: &[u8; 16]) -> Result<Secret> {
        self.check_bounds()?;
        let normal = icu_normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(passphrase).into_owned();
        let normal = Zeroizing::new(normal);
        let params =
            Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(|_| refuse("cost-limits"))?;
        let mut stretched = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(normal.as_bytes(), salt, stretched.as_mut())
            .map_err(|_| Error::Inside("argon2"))?;
        derive_subkey(stretched.as_ref(), b"", WRAP_LABEL)
    }

    /// Refuses with `cost-limits` what is below the floor, or so high that a file could hang the machine.
    pub fn check_bounds(self) -> Result<()> {
        let floor = Self::FLOOR;
        let low = self.memory_kib < floor.memory_kib || self.passes < floor.passes || self.lanes < floor.lanes;
        let high =
            u64::from(self.memory_kib) > MEMORY_KIB_MAX || u64::from(self.passes) > PASSES_MAX || self.lanes > 64;
        if low || high { Err(refuse("cost-limits")) } else { Ok(()) }
    }

    /// `["argon2id", 19, KiB, passes, lanes, salt]`.
    pub fn to_encoded_value(self, salt: &[u8; 16]) -> Value {
        Value::Array(vec![
            text_value("argon2id"),
            number_value(u64::from(Version::V0x13 as u32)),
            number_value(self.memory_kib.into()),
            number_value(self.passes.into()),
            number_value(self.lanes.into()),
            bytes_value(salt),
        ])
    }

    /// Reads [`Cost::to_encoded_value`] and checks the limits.
    pub fn from_encoded_value(value: Value) -> Result<(Self, [u8; 16])> {
        let mut parts = Parts::of_array_value(value)?;
        if parts.next_text_value()? != "argon2id" || parts.next_number_value()? != u64::from(Version::V0x13 as u32) {
            return Err(refuse("newer-than-program"));
        }
        let mut next =
            || -> Result<u32> { parts.next_number_value()?.try_into().map_err(|_| EncodingError::Shape.into()) };
        let cost = Self { memory_kib: next()?, passes: next()?, lanes: next()? };
        let salt = parts.next_fixed_bytes()?;
        parts.expect_no_more()?;
        cost.check_bounds()?;
        Ok((cost, salt))
    }
}

/// Memory of the machine in KiB; 0 where the system does not tell, which means the floor.
fn machine_memory_kib() -> u64 {
    std::fs::read_to_string("/proc/meminfo")
        .ok()
        .and_then(|text| {
            let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
            line.trim().trim_end_matches("kB").trim().parse().ok()
        })
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIB_KIB: u64 = 1024 * 1024;

    #[test]
    fn memory_grows_first_up_to_an_eighth_of_the_machine_then_passes() {
        let cost = |floor_ms, gib| {
            let cost = Cost::calibrated(floor_ms, gib * GIB_KIB);
            (cost.memory_kib / 1024, cost.passes, cost.lanes)
        };
        assert_eq!(cost(125, 8), (512, 3, 4));
        assert_eq!(cost(125, 2), (256, 6, 4));
        assert_eq!(cost(20, 64), (1024, 9, 4));
    }

    #[test]
    fn no_machine_is_too_slow_or_too_small_for_the_floor() {
        assert_eq!(Cost::calibrated(5000, GIB_KIB), Cost::FLOOR);
        assert_eq!(Cost::calibrated(0, 0), Cost::FLOOR);
    }

    /// A wall clock that is set ahead by an hour at each look, and a measure that says what passed.
    struct SteppingClock(std::sync::atomic::AtomicU32);

    impl Clock for SteppingClock {
        fn current_time(&self) -> chrono::DateTime<chrono::Utc> {
            let looks = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            chrono::DateTime::UNIX_EPOCH + chrono::TimeDelta::hours(looks.into())
        }
        fn current_day(&self) -> chrono::NaiveDate {
            self.current_time().date_naive()
        }
        fn monotonic_time(&self) -> std::time::Duration {
            let looks = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            std::time::Duration::from_millis(u64::from(looks) * 125)
        }
    }

    #[test]
    fn the_machine_is_measured_by_what_passed_and_not_by_a_wall_clock_that_somebody_sets() {
        let measured = Cost::of_this_machine(&SteppingClock(0.into())).unwrap();
        assert_eq!(measured, Cost::calibrated(125, machine_memory_kib()));
        assert_ne!(measured, Cost::FLOOR);
    }

    #[test]
    fn less_than_the_floor_is_refused_and_so_is_what_would_hang_the_machine() {
        let floor = Cost::FLOOR;
        assert!(floor.check_bounds().is_ok());
        for other in [
            Cost { memory_kib: floor.memory_kib - 1, ..floor },
            Cost { passes: floor.passes - 1, ..floor },
            Cost { lanes: floor.lanes - 1, ..floor },
            Cost { memory_kib: u32::MAX, ..floor },
            Cost { passes: u32::MAX, ..floor },
        ] {
            assert!(other.check_bounds().is_err());
            assert!(other.derive_key_of("x", &[0; 16]).is_err());
        }
    }

    #[test]
    fn a_passphrase_gives_one_key_on_every_keyboard() {
        let composed = Cost::FLOOR.derive_key_of("caf\u{e9}", &[1; 16]).unwrap();
        let apart = Cost::FLOOR.derive_key_of("cafe\u{301}", &[1; 16]).unwrap();
        assert_eq!(composed, apart);
    }
}
