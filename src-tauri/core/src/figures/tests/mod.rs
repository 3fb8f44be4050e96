//! Stories of what a case store has to tell in figures, and what comes of it: rows, consent, counts, questions, releases.

mod counting;
mod gathering;
mod questions;
mod releasing;
mod taking_in;
mod years;

use super::*;
