//! The one command of the page. The name decides who answers: the window for its own acts, the core for everything else.

use serde_json::Value;
use tauri::async_runtime::spawn_blocking;
use tauri::{Manager, WebviewWindow};

use crate::core_handle::CoreHandle;
use crate::window_commands;

/// Answers a request of the page with the core's reply, as it is. Runs off the main thread, so that the window stays alive
/// while a store is opened or a backup is written.
#[tauri::command]
pub async fn request(window: WebviewWindow, name: String, payload: Value) -> Value {
    let answered = spawn_blocking(move || {
        #[cfg(feature = "selftest")]
        if name == crate::selftest::REPORT {
            return crate::selftest::report(&window, &payload);
        }
        window_commands::answer_in_window(&window, &name, &payload)
            .unwrap_or_else(|| window.state::<CoreHandle>().ask_and_wait(&name, payload))
    });
    // A panic in there has told its place on standard error; the page gets a word for it.
    answered.await.unwrap_or_else(|_| serde_json::json!({ "failed": { "incident": "stopped" } }))
}
