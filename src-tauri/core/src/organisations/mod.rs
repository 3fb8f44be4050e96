//! Organisations: who people are referred to, and whether they share with immigration authorities.
//!
//! Whether an organisation may receive anything is not decided here but by the firewall in `consent`.

mod directory;
mod organisation_row;
mod save;
#[cfg(test)]
mod tests;

pub(crate) use directory::{ListOrganisations, all_organisations};
pub(crate) use organisation_row::{OrganisationRow, find_organisation, organisation_row};
pub(crate) use save::SaveOrganisation;
