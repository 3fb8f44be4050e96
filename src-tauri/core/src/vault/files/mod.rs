//! Each file of a vault's folder: where it lies, how it is read and written.

pub(crate) mod anchor;
pub(crate) mod handle;
pub(crate) mod last_seen;
pub(crate) mod layout;
pub(crate) mod reserve;
pub(crate) mod sheets;
pub(crate) mod slots;
pub(crate) mod worker_file;
