//! Reads Rust sources and tells what stands in them: doc comments, function names, lengths, and which file uses which.
//!
//! `cargo xtask measure` prints it; `tests/tidy` holds walls with it. Nothing here compiles or resolves types: a method
//! call is not seen, and a macro is read as the paths that are written in it. Test code is marked or left out: files and
//! folders named `tests`, `testing` or `test_…`, and everything under `#[cfg(test)]`.

mod docs;
mod files;
mod functions;
mod graph;
mod identifiers;
mod modules;
#[cfg(test)]
mod tests;
mod uses;

pub use docs::{Block, begins_by_pointing};
pub use files::{File, Tree, is_test_path, read_tree};
pub use functions::Function;
pub use graph::{Arrows, Graph, circles};
pub use identifiers::{identifiers, words_of};
