//! Invented people: a small house to try things out in, and as many more as a measurement needs.
//!
//! Invented people are written through the one write path like anyone else, and a store that has them is marked for
//! good: the window says SAMPLE. The house is a file that a translator or a designer can read (`house.toml`), counted
//! from the day on which it is filled. People that chance makes are the same for the same seed, but for their ids and
//! codes. No story here is anyone's.

mod chance;
mod house;
mod mark;
mod names;
#[cfg(test)]
mod tests;

use crate::base::error::Result;
use crate::context::RequestContext;

pub use mark::MARK;
use mark::mark_as_sample;

pub use chance::{enrich_cases, generate_cases};

/// Cases in the house: those that are written out, and the rest by chance.
const CASES: usize = 40;
const SEED: u64 = 40;

/// Fills an empty store with the house: 40 cases, organisations, what waits and what is for today.
pub fn fill(context: &mut RequestContext<'_>) -> Result<()> {
    mark_as_sample(context)?;
    let written = house::fill_sample_house(context)?;
    generate_cases(context, SEED, CASES.saturating_sub(written)).map(|_| ())
}
