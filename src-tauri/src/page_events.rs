//! Events that the window tells the page unasked. Each goes as a plain event of the page itself, so that the page needs
//! no right to listen to anything of Tauri's.

use tauri::{AppHandle, Manager};

use crate::neutral_names::LABEL;

/// An event for the page; it carries nothing but its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageEvent {
    /// A file of a language was saved.
    WordsChanged,
    /// The window is about to lock or end: what is being typed wants to be kept now.
    Locking,
    /// The keys of Hide were stroked where the page does not hear them.
    Hide,
}

impl PageEvent {
    fn event_name(self) -> &'static str {
        match self {
            Self::WordsChanged => "words-changed",
            Self::Locking => "locking",
            Self::Hide => "hide",
        }
    }
}

/// Tells the page. A page that is not there any more does not need it.
pub fn tell_page(app: &AppHandle, event: PageEvent) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.eval(format!("window.dispatchEvent(new Event('notes:{}'))", event.event_name()));
    }
}
