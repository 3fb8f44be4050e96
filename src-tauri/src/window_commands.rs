//! Commands of the window itself, asked for by the same one command: hide, show, lock, leave, choose a folder or a
//! file, set the theme. Three acts are kept apart on purpose: *hide* covers, *lock* forgets, *leave* ends.

use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tauri::{AppHandle, Manager, Theme, WebviewWindow};

use crate::arguments::Arguments;
use crate::auto_lock::AutoLock;
use crate::core_handle::CoreHandle;
use crate::dialogs::{self, Listener, PathKind, Words};
use crate::global_keys::KeyCommand;
use crate::neutral_names::{LABEL, TITLE};
use crate::page_events::{self, PageEvent};
use crate::restart;

/// For what the page still sends when it hears of a lock: a draft that is less than a second old.
const LAST_WORDS: Duration = Duration::from_millis(80);
/// How long a lock waits for a request that is still under way.
const LOCK_PATIENCE: Duration = Duration::from_millis(250);
/// Leaving may wait a little longer for a save.
const LEAVE_PATIENCE: Duration = Duration::from_millis(700);

/// The acts by name; `None` where the name is no act of the window and belongs to the core.
pub fn answer_in_window(window: &WebviewWindow, name: &str, payload: &Value) -> Option<Value> {
    let app = window.app_handle();
    Some(match name {
        "hide_window" => outcome_as_json(hide_window(window)),
        "show_window" => outcome_as_json(show_window(window)),
        "watch_idle" => watch_idle(app, payload),
        "set_window_theme" => set_theme(window, payload),
        "choose_folder" => choose_path(window, payload, PathKind::Folder),
        "choose_file" => choose_path(window, payload, PathKind::File),
        "lock_now" => outcome_as_json(lock_the_vault(app)),
        "leave_now" => outcome_as_json(leave_program(app)),
        _ => return None,
    })
}

/// The page has covered itself already; the window loses its dialog and whatever its title might have become.
fn hide_window(window: &WebviewWindow) -> tauri::Result<()> {
    window.state::<AutoLock>().note_hidden_page();
    dialogs::dismiss_open_dialog(window.app_handle())?;
    window.set_title(TITLE)
}

fn show_window(window: &WebviewWindow) -> tauri::Result<()> {
    window.state::<AutoLock>().note_shown_page();
    Ok(())
}

fn watch_idle(app: &AppHandle, payload: &Value) -> Value {
    match payload.get("minutes").and_then(Value::as_u64) {
        Some(minutes) => {
            app.state::<AutoLock>().lock_when_idle_for(minutes);
            ok(Value::Null)
        }
        None => failed_as_json("minutes"),
    }
}

fn set_theme(window: &WebviewWindow, payload: &Value) -> Value {
    let theme = match payload.get("theme").and_then(Value::as_str) {
        Some("light") => Some(Theme::Light),
        Some("dark") => Some(Theme::Dark),
        Some("system") => None,
        _ => return failed_as_json("theme"),
    };
    outcome_as_json(window.set_theme(theme))
}

fn choose_path(window: &WebviewWindow, payload: &Value, kind: PathKind) -> Value {
    let word = |name: &str| payload.get(name).and_then(Value::as_str).map(str::to_owned);
    let words = Words {
        title: word("title"),
        choose: word("choose"),
        cancel: word("cancel"),
        fitting: word("fitting"),
        any: word("any"),
    };
    match dialogs::choose_path(window, kind, words, listen_to_dialog(window.app_handle())) {
        Ok(chosen) => ok(json!(chosen.and_then(|path| { path.into_os_string().into_string().ok() }))),
        Err(_) => failed_as_json("dialog"),
    }
}

/// Lets the dialog take part in what the window promises: a hand on it counts as a hand on the window, and the keys that
/// work everywhere work there.
fn listen_to_dialog(app: &AppHandle) -> Listener {
    let (touched, commanded) = (app.clone(), app.clone());
    Listener {
        on_activity: Box::new(move || touched.state::<AutoLock>().note_user_input()),
        on_command: Box::new(move |command| obey_key(&commanded, command)),
    }
}

fn obey_key(app: &AppHandle, command: KeyCommand) {
    match command {
        KeyCommand::Hide => page_events::tell_page(app, PageEvent::Hide),
        KeyCommand::Lock => lock_aside(app),
        KeyCommand::Leave => leave_aside(app),
    }
}

/// Drops the core and begins anew at the lock screen.
pub fn lock_the_vault(app: &AppHandle) -> tauri::Result<()> {
    let filled = app.get_webview_window(LABEL).and_then(|window| window.is_maximized().ok());
    shut_core_and_exit(app, LOCK_PATIENCE);
    let words = app.state::<Arguments>().arguments_again(filled.unwrap_or_default());
    match restart::begin_anew(words) {
        Ok(never) => match never {},
        // A lock that cannot begin anew must still forget.
        Err(_) => app.exit(1),
    }
    Ok(())
}

/// Locks without holding up the thread that the page needs for its last words. A vault that is not open has nothing to lock.
pub fn lock_aside(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        if app.state::<CoreHandle>().is_vault_open() {
            let _ = lock_the_vault(&app);
        }
    });
}

/// Leaves in the same way.
pub fn leave_aside(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || leave_program(&app));
}

/// Drops the core and ends. Drafts are rows already, so there is nothing to ask.
pub fn leave_program(app: &AppHandle) -> tauri::Result<()> {
    shut_core_and_exit(app, LEAVE_PATIENCE);
    app.exit(0);
    Ok(())
}

/// Lets the page keep what was typed last, then shuts the door.
fn shut_core_and_exit(app: &AppHandle, patience: Duration) {
    page_events::tell_page(app, PageEvent::Locking);
    thread::sleep(LAST_WORDS);
    app.state::<CoreHandle>().shut_within(patience);
}

fn outcome_as_json(result: tauri::Result<()>) -> Value {
    match result {
        Ok(()) => ok(Value::Null),
        Err(_) => failed_as_json("window"),
    }
}

fn ok(value: Value) -> Value {
    json!({ "ok": value, "touched": [] })
}

fn failed_as_json(incident: &str) -> Value {
    json!({ "failed": { "incident": incident } })
}
