//! A worker's own settings, whatever her keys open: in the case store, else in the figures store. Who holds neither (she
//! manages the team only, or nobody has let her in yet) has them until she locks.

use super::room::Room;
use super::table::{Needs, RoomRequest};
use crate::base::error::Result;
use crate::request::{EVERYONE, EventClass};
use crate::request_constants;
use crate::settings::{ChangeSettings, Settings};

/// Shows the worker's own settings.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ShowSettings {}

impl RoomRequest for ShowSettings {
    type Reply = Settings;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("show_settings", Query, EVERYONE, EventClass::None("her own settings"), []);
    const WHILE_JOINING: bool = true;

    fn run(self, room: &mut Room) -> Result<Settings> {
        Ok(Settings::of(&room.preferences()?, &room.usual_language()))
    }
}

impl RoomRequest for ChangeSettings {
    type Reply = Settings;
    const NEEDS: Needs = Needs::Vault;
    request_constants!("change_settings", Command, EVERYONE, EventClass::None("her own settings"), [Settings]);
    const WHILE_JOINING: bool = true;

    fn run(self, room: &mut Room) -> Result<Settings> {
        for (key, value) in self.changes()? {
            room.set_preference(key, value)?;
        }
        ShowSettings {}.run(room)
    }
}
