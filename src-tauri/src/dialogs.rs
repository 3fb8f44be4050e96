//! The one dialog that belongs to the system: which folder, which file? Its words come from the page, in the worker's
//! language. It goes away with Hide, like everything else that could be read. The page learns a path and nothing of what
//! stands in it: a file is read by the request that takes the path.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::mpsc;

use gtk::prelude::*;
use tauri::AppHandle;

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
    app.run_on_main_thread(move || show(words, what, answer))?;
    Ok(answered.recv().ok().flatten())
}

/// Takes the dialog away, as if it had been cancelled.
pub fn dismiss(app: &AppHandle) -> tauri::Result<()> {
    app.run_on_main_thread(|| {
        if let Some(dialog) = OPEN.take() {
            dialog.response(gtk::ResponseType::Cancel);
        }
    })
}

fn show(words: Words, what: gtk::FileChooserAction, answer: mpsc::Sender<Option<PathBuf>>) {
    let dialog = gtk::FileChooserDialog::new(words.title.as_deref(), gtk::Window::NONE, what);
    dialog.add_button(words.cancel.as_deref().unwrap_or("gtk-cancel"), gtk::ResponseType::Cancel);
    dialog.add_button(words.choose.as_deref().unwrap_or("gtk-open"), gtk::ResponseType::Accept);
    dialog.set_default_response(gtk::ResponseType::Accept);
    dialog.set_modal(true);
    dialog.set_keep_above(true);
    dialog.set_local_only(true);
    if let (Some(fitting), Some(any)) = (&words.fitting, &words.any) {
        dialog.add_filter(filter(fitting, &format!("*.{ENDING}")));
        dialog.add_filter(filter(any, "*"));
    }
    if let Some(home) = std::env::home_dir() {
        dialog.set_current_folder(home);
    }
    dialog.connect_response(move |dialog, response| {
        let chosen = if response == gtk::ResponseType::Accept { dialog.filename() } else { None };
        // Nobody listens any more when the window was closed meanwhile.
        let _ = answer.send(chosen);
        OPEN.take();
        dialog.close();
    });
    dialog.show_all();
    dialog.present();
    OPEN.replace(Some(dialog));
}

fn filter(name: &str, pattern: &str) -> gtk::FileFilter {
    let filter = gtk::FileFilter::new();
    filter.set_name(Some(name));
    filter.add_pattern(pattern);
    filter
}
