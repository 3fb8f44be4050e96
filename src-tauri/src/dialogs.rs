//! The one dialog that belongs to the system: which folder, which file? The dialog's words come from the page, in the
//! worker's language. The page learns a path and nothing of what stands in it: a file is read by the request that takes
//! the path.
//!
//! The dialog shows names of folders, so it goes away with Hide, like everything else that could be read. While it has
//! the keyboard the page hears nothing: the keys that work everywhere are heard here. And it does not hold the page up:
//! whoever presses on the page, on its Hide above all, has the dialog gone and the press done.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::mpsc;

use gtk::prelude::*;
use gtk::{gdk, glib};
use tauri::{AppHandle, WebviewWindow};

use crate::global_keys::{GlobalKeys, KeyCommand};

/// The words of the dialog. Without one, GTK's own in the system's language.
#[derive(Debug, Default)]
pub struct Words {
    pub title: Option<String>,
    pub choose: Option<String>,
    pub cancel: Option<String>,
    /// Label of files that fit, in the list of kinds. Without it, no list: every file fits.
    pub fitting: Option<String>,
    /// Label of all files there.
    pub any: Option<String>,
}

/// The ending of files that come from a colleague.
const ENDING: &str = "amparo";
/// Smaller than what GTK would take, which on a small screen puts the buttons below its edge.
const SIZE: (i32, i32) = (860, 560);

thread_local! {
    static OPEN: RefCell<Option<gtk::FileChooserDialog>> = const { RefCell::new(None) };
}

/// A kind of path to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathKind {
    /// A folder, there or made in the dialog.
    Folder,
    /// A file that is there.
    File,
}

/// Answers of the window to a hand on the dialog. Called on the main thread.
pub struct Listener {
    /// A key, a press or a move over the dialog.
    pub on_activity: Box<dyn Fn() + Send>,
    /// A global key, after the dialog is taken away.
    pub on_command: Box<dyn Fn(KeyCommand) + Send>,
}

/// Asks for a path and waits for the answer: `None` where the worker changed their mind. Never call it on the main
/// thread.
pub fn choose_path(
    window: &WebviewWindow,
    kind: PathKind,
    words: Words,
    listener: Listener,
) -> tauri::Result<Option<PathBuf>> {
    let (answer, answered) = mpsc::channel();
    let parent = window.clone();
    window.run_on_main_thread(move || show_dialog(&parent, kind, words, listener, answer))?;
    Ok(answered.recv().ok().flatten())
}

/// Takes the dialog away, as if it had been cancelled.
pub fn dismiss_open_dialog(app: &AppHandle) -> tauri::Result<()> {
    app.run_on_main_thread(cancel_dialog)
}

/// Heeds what happens to the page while the dialog is open: a key or a press takes the dialog away. Call it on the main
/// thread.
pub fn heed_page(event: &gdk::Event) {
    if matches!(event.event_type(), gdk::EventType::ButtonPress | gdk::EventType::TouchBegin | gdk::EventType::KeyPress)
    {
        cancel_dialog();
    }
}

/// GTK keeps a list of the files that were chosen, and shows it in the next dialog to whoever asks: it shall keep none.
pub fn remember_nothing() {
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_recent_files_enabled(false);
    }
}

fn cancel_dialog() {
    // Taken out before it answers: the answer looks into the same place.
    let open = OPEN.take();
    if let Some(dialog) = open {
        dialog.response(gtk::ResponseType::Cancel);
    }
}

fn show_dialog(
    window: &WebviewWindow,
    kind: PathKind,
    words: Words,
    listener: Listener,
    answer: mpsc::Sender<Option<PathBuf>>,
) {
    // One question at a time: of a button that was pressed twice the second press has no answer.
    if OPEN.with_borrow(Option::is_some) {
        let _ = answer.send(None);
        return;
    }
    let parent = window.gtk_window().ok();
    let action = match kind {
        PathKind::Folder => gtk::FileChooserAction::SelectFolder,
        PathKind::File => gtk::FileChooserAction::Open,
    };
    let dialog = gtk::FileChooserDialog::new(words.title.as_deref(), parent.as_ref(), action);
    dialog.add_button(words.cancel.as_deref().unwrap_or("gtk-cancel"), gtk::ResponseType::Cancel);
    dialog.add_button(words.choose.as_deref().unwrap_or("gtk-open"), gtk::ResponseType::Accept);
    dialog.set_default_response(gtk::ResponseType::Accept);
    dialog.set_local_only(true);
    if let (Some(fitting), Some(any)) = (&words.fitting, &words.any) {
        dialog.add_filter(filter_by_pattern(fitting, &format!("*.{ENDING}")));
        dialog.add_filter(filter_by_pattern(any, "*"));
    }
    if let Some(home) = std::env::home_dir() {
        dialog.set_current_folder(home);
    }
    listen_for_choice(&dialog, listener);
    dialog.connect_response(move |dialog, response| {
        let chosen = if response == gtk::ResponseType::Accept { dialog.filename() } else { None };
        // Nobody listens any more when the window was closed meanwhile.
        let _ = answer.send(chosen);
        OPEN.take();
        // Out of sight now; GTK ends it when it has nothing else to do.
        dialog.hide();
        dialog.close();
    });
    dialog.show_all();
    place_over_parent(&dialog, parent.as_ref());
    dialog.present();
    OPEN.replace(Some(dialog));
}

/// Over the middle of the window. Call it when the dialog is shown: GTK takes a size of its own until then.
fn place_over_parent(dialog: &gtk::FileChooserDialog, parent: Option<&gtk::ApplicationWindow>) {
    dialog.resize(SIZE.0, SIZE.1);
    if let Some(parent) = parent {
        let ((x, y), (width, height)) = (parent.position(), parent.size());
        dialog.move_(x + (width - SIZE.0).max(0) / 2, y + (height - SIZE.1).max(0) / 2);
    }
}

/// The dialog takes part in what the window promises: a hand on it is a hand on the window, and the keys that work
/// everywhere work here.
fn listen_for_choice(dialog: &gtk::FileChooserDialog, listener: Listener) {
    let Listener { on_activity, on_command } = listener;
    dialog.connect_event(move |_, _| {
        on_activity();
        glib::Propagation::Proceed
    });
    let keys = RefCell::new(GlobalKeys::default());
    dialog.connect_key_press_event(move |_, event| {
        let command = keys.borrow_mut().command_of_press(event);
        if let Some(command) = command {
            cancel_dialog();
            on_command(command);
            return glib::Propagation::Stop;
        }
        glib::Propagation::Proceed
    });
}

fn filter_by_pattern(name: &str, pattern: &str) -> gtk::FileFilter {
    let filter = gtk::FileFilter::new();
    filter.set_name(Some(name));
    filter.add_pattern(pattern);
    filter
}
