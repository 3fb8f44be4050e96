//! Environment that the vault is handed: randomness, time, and how hard a guess must be.

use crate::base::clock::Clock;
use crate::base::error::Result;
use crate::base::random::Random;
use crate::vault::crypto::kdf::Cost;
use chrono::NaiveDate;

/// Handed to every act of the vault.
pub struct Environment<'a> {
    pub random: &'a mut dyn Random,
    pub clock: &'a dyn Clock,
    /// `None`: calibrated to this machine when a passphrase is set.
    pub cost: Option<Cost>,
}

impl Environment<'_> {
    /// The cost of a guess for a passphrase that is set now.
    pub(crate) fn calibrated_cost(&self) -> Result<Cost> {
        match self.cost {
            Some(cost) => Ok(cost),
            None => Cost::of_this_machine(self.clock),
        }
    }

    pub(crate) fn current_day(&self) -> NaiveDate {
        self.clock.current_day()
    }
}
