//! Safe figures: what a table gives away about small groups, and what to hide so that it does not.
//!
//! Three parts that do not trust each other. `protect` sees the counts and proposes which cells to hide. `attack` sees only
//! what would be published, together with everything published before, and finds out what it can. `check` adds up the tables
//! of whole numbers that prove the rest. A table comes out only where the attack finds nothing and the check agrees; whatever
//! is in doubt, or takes too many steps, counts as given away.
//!
//! Pure: no file, no store, no clock, no randomness. It knows nothing of cases or persons, only of counts.

mod atoms;
mod attack;
mod branch;
mod certificate;
mod check;
mod findings;
mod leaves;
mod pattern;
mod protect;
mod publication;
mod question;
mod search;
mod simplex;
mod space;
mod system;
mod union;
mod worlds;

pub use attack::{Attack, Finding, Interval, Rule, attack, attack_given};
pub use certificate::{Certificate, Certificates, Crowd, World};
pub use check::{Failure, Why, check};
pub use protect::{protect, protect_within};
pub use publication::{
    Bounds, Category, Cell, Invalid, Kind, LARGEST, NoCell, Publication, Rules, Slice, Status, Variable, leaves_of,
};
pub use question::{Budget, Protected, Question, Refusal, Table, TrueCell};
