//! Figures: what a shelter may say about numbers, without anybody in it.
//!
//! From the case store go *deposits*: coded columns of those who agreed to be counted, sealed to the figures key. The
//! figures store takes them in and answers questions from those columns alone, never from a case. What is published is
//! protected and audited by the crate `amparo-disclosure` and written down in the release ledger.
//! Deliberately absent: any way from a figure back to a case. The two stores share no key and no id.

mod deposit;
mod release;
mod show;

pub use deposit::{DepositDue, DepositMade, MakeDeposit, NotCounted, ShowDeposit};
pub use release::{LeftOut, ListReleases, Release, ReleaseTables, Released};
pub use show::{FigureTable, Figures, Line, PeriodRow, RefusedDeposit, ShowFigures, ShowTable, Site};
