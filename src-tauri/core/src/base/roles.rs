//! Roles: what a worker's certificate allows. Checked where a right is used and again where a record is read.

use std::collections::BTreeSet;

/// Role of a worker, which says what the worker may do; one person may hold several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Records and reads cases.
    Caseworker,
    /// A caseworker who also signs approvals, overrides and erasures.
    Lead,
    /// Opens the figures store only: no key of this role opens a case.
    Figures,
    /// Enrols and removes workers; holds the organisation's signing key; opens no case alone.
    Admin,
}

/// The roles of one certificate, in their order.
pub type Roles = BTreeSet<Role>;

impl Role {
    /// The word in files, requests and Fluent ids.
    pub fn stored_word(self) -> &'static str {
        match self {
            Self::Caseworker => "caseworker",
            Self::Lead => "lead",
            Self::Figures => "figures",
            Self::Admin => "admin",
        }
    }

    /// Reads [`Role::stored_word`].
    pub fn from_stored_word(word: &str) -> Option<Self> {
        [Self::Caseworker, Self::Lead, Self::Figures, Self::Admin].into_iter().find(|role| role.stored_word() == word)
    }

    /// Tells whether this role opens the case store.
    pub fn opens_cases(self) -> bool {
        matches!(self, Self::Caseworker | Self::Lead)
    }
}
