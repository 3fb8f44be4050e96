//! Requests about the vault itself: status and languages before it is open, opening, workers, the organisation, sheets,
//! backup, alarms.

pub(crate) mod alarms;
pub(crate) mod backup_requests;
pub(crate) mod languages;
pub(crate) mod opening;
pub(crate) mod organisation;
pub(crate) mod recovery_sheets;
pub(crate) mod show_status;
pub(crate) mod workers;
