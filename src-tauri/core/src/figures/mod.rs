//! Figures: what a shelter may say about numbers, without anybody in it.
//!
//! From the case store go *deposits*: coded columns of those who agreed to be counted, sealed to the figures key. The
//! figures store takes them in and answers questions from those columns alone, never from a case. Publications are
//! protected and audited by the crate `amparo-disclosure` and written down in the release ledger. Deliberately absent:
//! any way from a figure back to a case. The two stores share no key and no id.

mod cache;
mod count;
pub(crate) mod deposit;
mod period;
mod period_counts;
mod protected_tables;
mod publish;
mod refused_files;
mod release;
mod release_ledger;
mod show;
mod tables;
mod take_in;
#[cfg(test)]
pub(crate) mod test_figures;
#[cfg(test)]
mod tests;
mod verify_releases;

pub use deposit::make::{DepositDay, DepositDue, DepositMade, MakeDeposit, NotCounted, ShowDeposit, ShowDepositDay};
pub use release::{LeftOut, ListReleases, Release, ReleaseTables, Released};
pub use show::{FigureTable, Figures, Line, PeriodRow, RefusedDeposit, ShowFigures, ShowTable, Site};
pub use take_in::{DepositsLeft, TakeInDeposit};
pub use verify_releases::verify_releases;
