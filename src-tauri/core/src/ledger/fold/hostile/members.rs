//! Members of the simulation: two leads and two caseworkers of this house, a lead of another, and two whose certificate
//! opens no case. Each may run a changed program.

use crate::base::encoding::{Hash, hash_of_bytes};
use crate::base::ids::DeviceId;
use crate::base::roles::{Role, Roles};
use crate::vault::membership::author::{Author, Authorities, Authority};
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Name {
    Ana,
    Ben,
    Clara,
    Dora,
    Ida,
    Finn,
    Gus,
}

impl Name {
    pub(super) const ALL: [Self; 7] = [Self::Ana, Self::Ben, Self::Clara, Self::Dora, Self::Ida, Self::Finn, Self::Gus];

    pub(super) fn is_lead(self) -> bool {
        matches!(self, Self::Ana | Self::Dora | Self::Ida)
    }

    pub(super) fn works_on_cases(self) -> bool {
        !matches!(self, Self::Finn | Self::Gus)
    }

    fn roles(self) -> Roles {
        match self {
            Self::Ana => [Role::Caseworker, Role::Lead].into(),
            Self::Dora | Self::Ida => [Role::Lead].into(),
            Self::Ben | Self::Clara => [Role::Caseworker].into(),
            Self::Finn => [Role::Figures].into(),
            Self::Gus => [Role::Admin].into(),
        }
    }
}

struct Keys {
    key: SigningKey,
    certificate: Hash,
}

/// Keys, made once.
static KEYS: LazyLock<BTreeMap<Name, Keys>> = LazyLock::new(|| {
    let keys = Name::ALL.map(|name| {
        let seed = hash_of_bytes(format!("hostile {name:?}").as_bytes());
        (name, Keys { key: SigningKey::from_bytes(&seed), certificate: hash_of_bytes(&seed) })
    });
    keys.into()
});

pub(super) fn certificate_of(name: Name) -> Hash {
    KEYS[&name].certificate
}

pub(super) fn author_of(name: Name, device: u8) -> Author {
    let Keys { key, certificate } = &KEYS[&name];
    Author {
        device: DeviceId([device; 16]),
        certificate: *certificate,
        roles: name.roles(),
        handle: format!("{name:?}"),
        key: key.clone(),
    }
}

/// The statement and the house that a history is read under.
pub(super) struct House(BTreeMap<Hash, (Authority, bool)>);

impl House {
    pub(super) fn of_plan(plan: &super::plan::Plan) -> Self {
        let row = |name: Name| {
            let Keys { key, certificate } = &KEYS[&name];
            let authority = Authority {
                key: key.verifying_key(),
                roles: name.roles(),
                handle: format!("{name:?}"),
                revoked: plan.revoked.contains(&name),
            };
            (*certificate, (authority, !plan.elsewhere.contains(&name)))
        };
        Self(Name::ALL.map(row).into())
    }
}

impl Authorities for House {
    fn find_authority(&self, certificate: &Hash) -> Option<Authority> {
        self.0.get(certificate).map(|(authority, _)| authority.clone())
    }

    fn is_of_house(&self, certificate: &Hash) -> bool {
        self.0.get(certificate).is_some_and(|(_, is_here)| *is_here)
    }
}
