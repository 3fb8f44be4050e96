//! The one dialog that belongs to the system: which folder? Its words come from the page, in the worker's language. It
//! goes away with Hide, like everything else that could be read.

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
}

thread_local! {
    static OPEN: RefCell<Option<gtk::FileChooserDialog>> = const { RefCell::new(None) };
}

/// Asks for a folder and waits for the answer: `None` when the person changed her mind. Never call it on the main thread.
pub fn choose_folder(app: &AppHandle, words: Words) -> tauri::Result<Option<PathBuf>> {
    let (answer, answered) = mpsc::channel();
    app.run_on_main_thread(move || show(words, answer))?;
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

fn show(words: Words, answer: mpsc::Sender<Option<PathBuf>>) {
    let dialog =
        gtk::FileChooserDialog::new(words.title.as_deref(), gtk::Window::NONE, gtk::FileChooserAction::SelectFolder);
    dialog.add_button(words.cancel.as_deref().unwrap_or("gtk-cancel"), gtk::ResponseType::Cancel);
    dialog.add_button(words.choose.as_deref().unwrap_or("gtk-open"), gtk::ResponseType::Accept);
    dialog.set_default_response(gtk::ResponseType::Accept);
    dialog.set_modal(true);
    dialog.set_keep_above(true);
    dialog.set_local_only(true);
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
