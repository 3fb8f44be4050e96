//! Organisations: who people are referred to, and whether they share with immigration authorities.
//!
//! Whether an organisation may receive anything is not decided here but by the firewall in `consent`.

mod list;
mod row;
mod save;
#[cfg(test)]
mod tests;

pub use list::{ListOrganisations, all};
pub use row::{OrganisationRow, find, row};
pub use save::SaveOrganisation;
