//! The one window: neutral by name and title, able to show the program's own pages and nothing else.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;

use gtk::glib;
use gtk::prelude::*;
use tauri::utils::config::Color;
use tauri::webview::{NewWindowResponse, PermissionResponse, PlatformWebview};
use tauri::{App, AppHandle, Manager, RunEvent, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use webkit2gtk::{
    ContextMenuExt, HardwareAccelerationPolicy, HitTestResultExt, InputMethodContextExt, SettingsExt, WebViewExt,
};

use crate::arguments::Arguments;
use crate::auto_lock::AutoLock;
use crate::core_handle::CoreHandle;
use crate::neutral_names::{LABEL, PROCESS, TITLE};
use crate::page_events::PageEvent;
use crate::{dialogs, ipc, page_events, paths, system_locale, window_commands};

/// The paper before the page is drawn.
const PAPER: Color = Color(244, 241, 234, 255);

/// Opens the window and stays until it closes.
pub fn run_until_closed(arguments: Arguments) -> ExitCode {
    glib::set_prgname(PROCESS.to_str().ok());
    glib::set_application_name(TITLE);
    #[allow(unused_mut)]
    let mut context = tauri::generate_context!();
    #[cfg(feature = "selftest")]
    crate::selftest::prepare(&mut context, &arguments);
    let built = tauri::Builder::default()
        .manage(AutoLock::start_watching())
        .manage(arguments)
        .invoke_handler(tauri::generate_handler![ipc::request])
        .setup(|app| Ok(open_main_window(app)?))
        .build(context);
    match built {
        Ok(app) => exit_code_of(app.run_return(stay_or_leave)),
        Err(_) => {
            eprintln!("The window could not be opened: is there a display?");
            ExitCode::FAILURE
        }
    }
}

fn exit_code_of(code: i32) -> ExitCode {
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

fn open_main_window(app: &mut App) -> tauri::Result<()> {
    heed_signals(app.handle());
    let arguments = app.state::<Arguments>().inner().clone();
    let locales = paths::locale_folders(arguments.locales.as_deref());
    follow_words(app.handle(), &locales);
    let folder = paths::vault_folder(arguments.folder.as_deref());
    app.manage(CoreHandle::open_on_thread(folder, locales, system_locale::wanted_languages(), arguments.again));
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App(first_page(&arguments).into()))
        .title(TITLE)
        .inner_size(1280.0, 800.0)
        .min_inner_size(720.0, 480.0)
        .maximized(arguments.filled)
        .background_color(PAPER)
        // An ephemeral web context cannot be driven from outside, so the end-to-end build does without; what it writes
        // lands in the folder in memory all the same, and the tests look there.
        .incognito(!cfg!(feature = "e2e"))
        .on_navigation(allowed_navigation(&arguments))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .build()?;
    furnish_window(&window)?;
    dialogs::remember_nothing();
    #[cfg(feature = "selftest")]
    crate::selftest::watch_navigation(&window)?;
    keep_watch(app.handle());
    Ok(())
}

#[cfg(not(feature = "e2e"))]
fn first_page(_: &Arguments) -> &str {
    "index.html"
}

#[cfg(feature = "e2e")]
fn first_page(arguments: &Arguments) -> &str {
    arguments.page.as_deref().unwrap_or("index.html")
}

#[cfg(not(feature = "selftest"))]
fn allowed_navigation(_: &Arguments) -> fn(&Url) -> bool {
    is_own_page
}

#[cfg(feature = "selftest")]
fn allowed_navigation(arguments: &Arguments) -> fn(&Url) -> bool {
    if arguments.without_rules { |_| true } else { is_own_page }
}

/// The content policy does not stop a page from sending the whole window elsewhere; this does, before the kernel has
/// to.
fn is_own_page(url: &Url) -> bool {
    url.scheme() == "tauri" && url.host_str() == Some("localhost")
}

/// Settings of the web engine that Tauri leaves as they are: input methods work, and what the pages do not use is off.
fn furnish_window(window: &WebviewWindow) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |webview: PlatformWebview| {
        let view = webview.inner();
        if let Some(input) = view.input_method_context() {
            input.set_enable_preedit(true);
        }
        if let Some(settings) = WebViewExt::settings(&view) {
            settings.set_enable_developer_extras(cfg!(feature = "e2e"));
            settings.set_enable_dns_prefetching(false);
            settings.set_enable_html5_database(false);
            settings.set_enable_html5_local_storage(false);
            settings.set_enable_media_stream(false);
            settings.set_enable_page_cache(false);
            settings.set_enable_webaudio(false);
            settings.set_enable_webgl(false);
            settings.set_enable_webrtc(false);
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
        // A menu where there is text to cut and paste; elsewhere it would offer to reload, save and download.
        view.connect_context_menu(|_, menu, _, hit| {
            if !hit.context_is_editable() {
                menu.remove_all();
            }
            !hit.context_is_editable()
        });
        view.connect_event(move |_, event| {
            dialogs::heed_page(event);
            app.state::<AutoLock>().note_user_input();
            glib::Propagation::Proceed
        });
    })
}

/// Looks once a second whether it is time to lock. A vault that is not open has nothing to lock.
fn keep_watch(app: &AppHandle) {
    let watched = app.clone();
    glib::timeout_add_seconds_local(1, move || {
        if watched.state::<AutoLock>().is_lock_due() {
            watched.state::<AutoLock>().note_shown_page();
            window_commands::lock_aside(&watched);
        }
        glib::ControlFlow::Continue
    });
}

/// A program that is asked to end leaves, also where it is asked while its window is still being made: what it began in
/// memory would stay behind otherwise. Call it before the first child is started.
fn heed_signals(app: &AppHandle) {
    for signal in [libc::SIGTERM, libc::SIGINT, libc::SIGHUP] {
        let app = app.clone();
        glib::unix_signal_add_local_once(signal, move || window_commands::leave_aside(&app));
    }
}

/// Tells the page when a translator has saved a file. Without a watcher it is seen at the next start.
fn follow_words(app: &AppHandle, locales: &[PathBuf]) {
    let told = app.clone();
    if let Ok(watching) =
        amparo_words::watch_folders(locales, move |_| page_events::tell_page(&told, PageEvent::WordsChanged))
    {
        app.manage(Mutex::new(watching));
    }
}

/// Closing the window is leaving: the page keeps its drafts and the core is dropped before the process ends.
fn stay_or_leave(app: &AppHandle, event: RunEvent) {
    if let RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } = event {
        api.prevent_close();
        window_commands::leave_aside(app);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_pages_may_fill_the_window() {
        let own = |url: &str| is_own_page(&url.parse().expect("a url"));
        assert!(own("tauri://localhost/index.html"));
        for other in [
            "http://localhost/",
            "http://127.0.0.1:8080/?x=secret",
            "https://tauri.localhost/",
            "tauri://elsewhere/index.html",
            "file:///etc/hostname",
            "about:blank",
            "data:text/html,x",
            "blob:tauri://localhost/1",
        ] {
            assert!(!own(other), "{other}");
        }
    }
}
