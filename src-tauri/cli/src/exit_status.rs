//! Exit statuses of the command line.

/// Exit status of a command that did what was asked.
pub const DONE: u8 = 0;
/// Exit status of a command that refused, failed or found something.
pub const REFUSED: u8 = 1;
/// The call itself was wrong: nothing was tried.
pub const WRONG_CALL: u8 = 2;
