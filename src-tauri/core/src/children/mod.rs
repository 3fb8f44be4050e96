//! Children: what begins by itself where a person is or may be under 18.
//!
//! A child is presumed wherever the age allows it. Nothing here asks for proof of an age, and turning 18 erases nothing.

mod child_view;
#[cfg(test)]
mod tests;
mod turning_18;

pub(crate) use child_view::{ChildView, child_view_of_person};
pub(crate) use turning_18::{Turning18, children_turning_18};
