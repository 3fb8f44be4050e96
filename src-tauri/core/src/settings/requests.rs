//! A worker's own settings, whatever the worker's keys open: in the case store, else in the figures store. A worker who
//! holds neither (who manages the team only, or whom nobody has let in yet) has them until locking.

use crate::base::error::Result;
use crate::request::{EVERYONE, EventClass, Request, Requires, WholeVault};
use crate::request_constants;
use crate::session::Session;
use crate::settings::{ChangeSettings, Settings};

/// Shows the worker's own settings.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ShowSettings {}

impl Request for ShowSettings {
    type Scope = WholeVault;
    type Reply = Settings;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("show_settings", Query, EVERYONE, EventClass::None("her own settings"), []);
    const WHILE_JOINING: bool = true;

    fn handle_request(self, session: &mut Session) -> Result<Settings> {
        Ok(Settings::settings_in_force(&session.preferences()?, &session.usual_language()))
    }
}

impl Request for ChangeSettings {
    type Scope = WholeVault;
    type Reply = Settings;
    const REQUIRES: Requires = Requires::Vault;
    request_constants!("change_settings", Command, EVERYONE, EventClass::None("her own settings"), [Settings]);
    const WHILE_JOINING: bool = true;

    fn handle_request(self, session: &mut Session) -> Result<Settings> {
        for (key, value) in self.changes_to_keep()? {
            session.set_preference(key, value)?;
        }
        ShowSettings {}.handle_request(session)
    }
}
