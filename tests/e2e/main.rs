//! End-to-end tests: all that only the real window can show. Three builds of one program are looked at: the one that people get (`shipped`),
//! one that lets itself be driven (`driven`), and one whose start page tries to get out (`trying`). `cargo xtask test`
//! builds them and says where they lie.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod belonging;
mod counting;
mod dialogs;
mod handing_over;
mod leaving;
mod lock;
mod opening;
mod programs;
mod traces;
mod working;
