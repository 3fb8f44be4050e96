//! Drives the real window: a display of its own, the program in a home folder of its own, WebKit's remote control, and
//! eyes for what the program leaves behind (files, memory, processes).
//!
//! Remote control is spoken to directly over one local port, without an asynchronous runtime: a test here is a person who
//! does one thing after the other. Only a build with the feature `e2e` lets itself be driven.

#![allow(clippy::print_stdout)]

mod axe;
pub mod day;
mod display;
mod http;
mod place;
pub mod processes;
mod running;
mod screen;
pub mod sentinels;
mod wait;
mod window;

pub use axe::Violation;
pub use display::Display;
pub use place::Place;
pub use running::Running;
pub use screen::Screen;
pub use wait::{eventually, until};
pub use window::{Element, Key, Window};

/// Errors while driving; each is a sentence for the reader of the test's output.
#[derive(Debug, thiserror::Error)]
pub enum Stuck {
    #[error("{what}: {error}")]
    System { what: String, error: std::io::Error },
    #[error("the window answered {error}: {message}")]
    Refused { error: String, message: String },
    #[error("not there after {seconds} s: {what}")]
    Late { what: String, seconds: u64 },
    #[error("an answer that cannot be read: {0}")]
    Unreadable(String),
}

impl Stuck {
    pub(crate) fn system(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        move |error| Self::System { what, error }
    }
}

pub type Result<T> = std::result::Result<T, Stuck>;
