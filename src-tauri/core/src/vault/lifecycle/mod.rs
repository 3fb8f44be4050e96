//! Acts on a whole vault: making it, letting workers in, recovery, joining an organisation, backup and restore.

pub(crate) mod adopt_links;
pub(crate) mod backup;
pub(crate) mod backup_manifest;
pub(crate) mod change_passphrase;
pub(crate) mod create;
pub(crate) mod enrol;
pub(crate) mod join_organisation;
pub(crate) mod recover;
pub(crate) mod renew_sheets;
