//! The one dialog that belongs to the system: which folder, which file? Its words come from the page, in the worker's
//! language. The page learns a path and nothing of what stands in it: a file is read by the request that takes the path.
//!
//! The dialog shows names of folders, so it goes away with Hide, like everything else that could be read. While it has the
//! keyboard the page hears nothing: the keys that work everywhere are heard here. And it does not hold the page up: whoever
//! presses on the page, on its Hide above all, has the dialog gone and her press done.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::mpsc;

use gtk::prelude::*;
use gtk::{gdk, glib};
use tauri::{AppHandle, Manager};

use crate::auto_lock::AutoLock;
use crate::global_keys::{GlobalKeys, KeyCommand};
use crate::page_events::{self, PageEvent};
use crate::window::LABEL;
use crate::window_commands;

/// The words of the dialog. Without one, GTK's own in the system's language.
#[derive(Debug, Default)]
pub struct Words {
    pub title: Option<String>,
    pub choose: Option<String>,
    pub cancel: Option<String>,
    /// What files that fit are called in the list of kinds. Without it, no list: every file fits.
    pub fitting: Option<String>,
    /// What all files are called there.
    pub any: Option<String>,
}

/// The ending of files that come from a colleague.
const ENDING: &str = "amparo";
/// Smaller than what GTK would take, which on a small screen puts the buttons below its edge.
const SIZE: (i32, i32) = (860, 560);

thread_local! {
    static OPEN: RefCell<Option<gtk::FileChooserDialog>> = const { RefCell::new(None) };
}

/// Asks for a folder and waits for the answer: `None` when the person changed her mind. Never call it on the main thread.
pub fn choose_folder(app: &AppHandle, words: Words) -> tauri::Result<Option<PathBuf>> {
    choose(app, words, gtk::FileChooserAction::SelectFolder)
}

/// Asks for a file that is there, in the same way.
pub fn choose_file(app: &AppHandle, words: Words) -> tauri::Result<Option<PathBuf>> {
    choose(app, words, gtk::FileChooserAction::Open)
}

fn choose(app: &AppHandle, words: Words, what: gtk::FileChooserAction) -> tauri::Result<Option<PathBuf>> {
    let (answer, answered) = mpsc::channel();
    let asked = app.clone();
    app.run_on_main_thread(move || show(&asked, words, what, answer))?;
    Ok(answered.recv().ok().flatten())
}

/// Takes the dialog away, as if it had been cancelled.
pub fn dismiss(app: &AppHandle) -> tauri::Result<()> {
    app.run_on_main_thread(cancel)
}

/// What happens to the page while the dialog is open: a key or a press takes the dialog away. Call it on the main thread.
pub fn heed_page(event: &gdk::Event) {
    if matches!(event.event_type(), gdk::EventType::ButtonPress | gdk::EventType::TouchBegin | gdk::EventType::KeyPress)
    {
        cancel();
    }
}

/// GTK keeps a list of the files that were chosen, and shows it in the next dialog to whoever asks: it shall keep none.
pub fn remember_nothing() {
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_recent_files_enabled(false);
    }
}

fn cancel() {
    // Taken out before it answers: the answer looks into the same place.
    let open = OPEN.take();
    if let Some(dialog) = open {
        dialog.response(gtk::ResponseType::Cancel);
    }
}

fn show(app: &AppHandle, words: Words, what: gtk::FileChooserAction, answer: mpsc::Sender<Option<PathBuf>>) {
    // One question at a time: of a button that was pressed twice the second press has no answer.
    if OPEN.with_borrow(Option::is_some) {
        let _ = answer.send(None);
        return;
    }
    let above = app.get_webview_window(LABEL).and_then(|window| window.gtk_window().ok());
    let dialog = gtk::FileChooserDialog::new(words.title.as_deref(), above.as_ref(), what);
    dialog.add_button(words.cancel.as_deref().unwrap_or("gtk-cancel"), gtk::ResponseType::Cancel);
    dialog.add_button(words.choose.as_deref().unwrap_or("gtk-open"), gtk::ResponseType::Accept);
    dialog.set_default_response(gtk::ResponseType::Accept);
    dialog.set_local_only(true);
    if let (Some(fitting), Some(any)) = (&words.fitting, &words.any) {
        dialog.add_filter(filter(fitting, &format!("*.{ENDING}")));
        dialog.add_filter(filter(any, "*"));
    }
    if let Some(home) = std::env::home_dir() {
        dialog.set_current_folder(home);
    }
    listen(app, &dialog);
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
    place(&dialog, above.as_ref());
    dialog.present();
    OPEN.replace(Some(dialog));
}

/// Over the middle of the window. Call it when the dialog is shown: GTK takes a size of its own until then.
fn place(dialog: &gtk::FileChooserDialog, above: Option<&gtk::ApplicationWindow>) {
    dialog.resize(SIZE.0, SIZE.1);
    if let Some(above) = above {
        let ((x, y), (width, height)) = (above.position(), above.size());
        dialog.move_(x + (width - SIZE.0).max(0) / 2, y + (height - SIZE.1).max(0) / 2);
    }
}

/// The dialog takes part in what the window promises: a hand on it is a hand on the window, and the keys that work
/// everywhere work here.
fn listen(app: &AppHandle, dialog: &gtk::FileChooserDialog) {
    let touched = app.clone();
    dialog.connect_event(move |_, _| {
        touched.state::<AutoLock>().touched();
        glib::Propagation::Proceed
    });
    let app = app.clone();
    let keys = RefCell::new(GlobalKeys::default());
    dialog.connect_key_press_event(move |_, event| {
        let asked = keys.borrow_mut().pressed(event);
        if let Some(asked) = asked {
            cancel();
            obey(&app, asked);
            return glib::Propagation::Stop;
        }
        glib::Propagation::Proceed
    });
}

fn obey(app: &AppHandle, command: KeyCommand) {
    match command {
        KeyCommand::Hide => page_events::tell(app, PageEvent::Hide),
        KeyCommand::Lock => window_commands::lock_aside(app),
        KeyCommand::Leave => window_commands::leave_aside(app),
    }
}

fn filter(name: &str, pattern: &str) -> gtk::FileFilter {
    let filter = gtk::FileFilter::new();
    filter.set_name(Some(name));
    filter.add_pattern(pattern);
    filter
}
