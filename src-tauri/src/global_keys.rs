//! The keys that work everywhere: Hide, Lock, Leave. The page hears them itself; over a dialog of the system it hears
//! nothing, so there they are heard here. Keys are told by their place on the board, as on the page.

use gtk::gdk;

/// The strokes of Hide lie within so many milliseconds, on the page as here.
const TRIPLE_MS: u32 = 1500;
const STROKES: usize = 3;
/// The places of L and Q, as the kernel numbers them and the display counts them on.
const PLACE_OF_L: u16 = 46;
const PLACE_OF_Q: u16 = 24;

/// Command that a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyCommand {
    Hide,
    Lock,
    Leave,
}

/// Listens to one dialog.
#[derive(Debug, Default)]
pub struct GlobalKeys {
    /// Times at which Shift went down, in the display's milliseconds, nothing else between.
    shifts: Vec<u32>,
}

impl GlobalKeys {
    pub fn command_of_press(&mut self, event: &gdk::EventKey) -> Option<KeyCommand> {
        let held = event.state() & gdk::ModifierType::MODIFIER_MASK;
        let is_shift = matches!(event.keyval(), gdk::keys::constants::Shift_L | gdk::keys::constants::Shift_R);
        self.command_of_key(is_shift, is_chosen_held(held), event.hardware_keycode(), event.time())
    }

    /// `held`: Control is held, and nothing else is.
    fn command_of_key(&mut self, is_shift: bool, held: bool, place: u16, at: u32) -> Option<KeyCommand> {
        if !is_shift {
            self.shifts.clear();
            return match place {
                PLACE_OF_L if held => Some(KeyCommand::Lock),
                PLACE_OF_Q if held => Some(KeyCommand::Leave),
                _ => None,
            };
        }
        self.shifts.retain(|before| at.wrapping_sub(*before) <= TRIPLE_MS);
        self.shifts.push(at);
        (self.shifts.len() >= STROKES).then(|| {
            self.shifts.clear();
            KeyCommand::Hide
        })
    }
}

/// Control alone. Lamps like Num Lock do not count.
fn is_chosen_held(held: gdk::ModifierType) -> bool {
    let counted = gdk::ModifierType::CONTROL_MASK
        | gdk::ModifierType::SHIFT_MASK
        | gdk::ModifierType::MOD1_MASK
        | gdk::ModifierType::SUPER_MASK
        | gdk::ModifierType::META_MASK;
    held & counted == gdk::ModifierType::CONTROL_MASK
}

#[cfg(test)]
mod tests {
    use super::*;

    const OTHER: u16 = 30;

    fn shift(keys: &mut GlobalKeys, at: u32) -> Option<KeyCommand> {
        keys.command_of_key(true, false, OTHER, at)
    }

    #[test]
    fn shift_three_times_within_a_second_and_a_half_hides() {
        let mut keys = GlobalKeys::default();
        assert_eq!([0, 700, 1500].map(|at| shift(&mut keys, at)), [None, None, Some(KeyCommand::Hide)]);
        assert_eq!(shift(&mut keys, 1600), None, "it begins anew");
        let mut slow = GlobalKeys::default();
        assert_eq!([0, 900, 1800].map(|at| shift(&mut slow, at)), [None; 3]);
    }

    #[test]
    fn a_capital_letter_between_begins_anew() {
        let mut keys = GlobalKeys::default();
        assert_eq!([0, 100].map(|at| shift(&mut keys, at)), [None; 2]);
        assert_eq!(keys.command_of_key(false, false, OTHER, 150), None);
        assert_eq!(shift(&mut keys, 200), None);
    }

    #[test]
    fn control_and_the_place_of_l_locks_and_of_q_leaves() {
        let mut keys = GlobalKeys::default();
        assert_eq!(keys.command_of_key(false, true, PLACE_OF_L, 0), Some(KeyCommand::Lock));
        assert_eq!(keys.command_of_key(false, true, PLACE_OF_Q, 0), Some(KeyCommand::Leave));
        assert_eq!(keys.command_of_key(false, false, PLACE_OF_L, 0), None, "a letter of a name");
        let (control, lamp) = (gdk::ModifierType::CONTROL_MASK, gdk::ModifierType::MOD2_MASK);
        assert!(is_chosen_held(control) && is_chosen_held(control | lamp));
        assert!(!is_chosen_held(control | gdk::ModifierType::MOD1_MASK) && !is_chosen_held(lamp));
    }
}
