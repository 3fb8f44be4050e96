//! Alarms: acknowledged, and looked for anew by a whole verification.

use crate::base::encoding::hex_of_bytes;
use crate::base::error::Result;
use crate::dictionary::Dictionary;
use crate::figures::verify_releases;
use crate::ledger::journal::EventKind;
use crate::ledger::verify;
use crate::request::{EVERYONE, EventClass, Request, Requires, WholeVault};
use crate::request_constants;
use crate::session::Session;
use crate::store::StoreKind;
use crate::vault::Alarm;
use std::collections::BTreeMap;

/// Says that somebody has looked at what was found wrong at opening: from now on what is here counts as seen.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct AcknowledgeAlarms {}

impl Request for AcknowledgeAlarms {
    type Scope = WholeVault;
    type Reply = crate::vault::requests::show_status::Status;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("acknowledge_alarms", Command, EVERYONE, EventClass::Own(EventKind::Acknowledged), [Vault]);
    const WHILE_JOINING: bool = true;

    fn handle_request(self, session: &mut Session) -> Result<crate::vault::requests::show_status::Status> {
        // The event first: who says so stands in the journal before what was seen is forgotten.
        session.note_in_journal(EventKind::Acknowledged)?;
        session.while_unlocked()?.open.acknowledge_alarms();
        crate::vault::requests::show_status::ShowStatus {}.handle_request(session)
    }
}

/// Findings of a verification.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct VaultVerified {
    #[ts(type = "number")]
    pub entries: u64,
    #[ts(type = "number")]
    pub rows: u64,
    #[ts(type = "number")]
    pub events: u64,
    /// Fluent: `alarm-<code>`.
    pub alarms: Vec<String>,
    /// For each store that was checked, a hash of all its records as the entries have them: equal on two machines that
    /// hold the same. A store whose entries cannot be read has none.
    pub state: BTreeMap<&'static str, String>,
}

/// Checks every page, entry, row and link of each store that the worker can open.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct VerifyVault {}

impl Request for VerifyVault {
    type Scope = WholeVault;
    type Reply = VaultVerified;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("verify_vault", Query, EVERYONE, EventClass::Own(EventKind::Verified), []);

    fn handle_request(self, session: &mut Session) -> Result<VaultVerified> {
        session.note_in_journal(EventKind::Verified)?;
        let unlocked = session.while_unlocked()?;
        let mut found = verify::Verified::default();
        let mut state = BTreeMap::new();
        let stores = [(StoreKind::Cases, &unlocked.open.cases), (StoreKind::Figures, &unlocked.open.figures)];
        for (which, open) in stores.into_iter().filter_map(|(which, open)| open.as_ref().map(|open| (which, open))) {
            let one = verify::verify_store(&open.store, &unlocked.open.statement, Dictionary::shipped())?;
            found.entries += one.entries;
            found.rows += one.rows;
            found.events += one.events;
            if let Some(held) = one.state {
                state.insert(which.stored_word(), hex_of_bytes(&held));
            }
            found.alarms.extend(one.alarms);
            if which == StoreKind::Figures {
                found.alarms.extend(verify_releases(open.store.connection(), &unlocked.open.statement)?);
            }
        }
        let alarms = unlocked.open.alarms_to_look_at().map(Alarm::message_code);
        let mut alarms: Vec<String> =
            alarms.chain(found.alarms.iter().map(|a| a.message_code())).map(str::to_owned).collect();
        alarms.sort();
        alarms.dedup();
        Ok(VaultVerified { entries: found.entries, rows: found.rows, events: found.events, alarms, state })
    }
}
