//! The program trying to leave. A build with the feature `selftest` opens a page that tries every way out it knows, and
//! tries from the process and from a child too; it tells what it was answered on standard output and ends. Whether
//! anything *arrived* is for the listener to say, outside.
//!
//! Only the start page differs from the program that is given to people, and two words of the command line that leave one
//! wall out at a time, to see that each holds alone: `--without-lock` (the kernel's) and `--without-rules` (the page's).

use std::borrow::Cow;
use std::io::Write;
use std::net::{TcpStream, UdpSocket};
use std::process::Command;
use std::time::Duration;

use gtk::glib;
use serde_json::{Value, json};
use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{App, AppHandle, Assets, Context, Manager, WebviewWindow, Wry};
use webkit2gtk::WebViewExt;

use crate::arguments::Arguments;

/// The name under which the page tells what it was answered.
pub const REPORT: &str = "selftest_report";

const PAGE: &[u8] = include_bytes!("start.html");
const TRIES: &str = include_str!("tries.js");

/// Puts the page that tries in the place of the first page.
pub fn prepare(context: &mut Context, arguments: &Arguments) {
    context.set_assets(Box::new(StartPage(TRIES.replace("PORT", &arguments.port.to_string()))));
    if arguments.without_rules {
        context.config_mut().app.security.csp = None;
    }
}

struct StartPage(String);

impl Assets<Wry> for StartPage {
    fn setup(&self, _: &App<Wry>) {}

    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        match key.as_ref() {
            "/index.html" => Some(PAGE.into()),
            "/tries.js" => Some(self.0.as_bytes().into()),
            _ => None,
        }
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new([("/index.html".into(), PAGE.into()), ("/tries.js".into(), self.0.as_bytes().into())].into_iter())
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}

/// The page has told its part: the process tries too, and both are said. The page goes on to try to take the window away.
pub fn report(window: &WebviewWindow, page: &Value) -> Value {
    let port = window.state::<Arguments>().port;
    say(&json!({ "page": page, "process": { "tcp": tcp(port), "udp": udp(port), "child": child(port) } }));
    end_soon(window.app_handle());
    json!({ "ok": null, "touched": [] })
}

/// Tells what became of the attempt to take the whole window to another address.
pub fn watch_navigation(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        webview.inner().connect_load_failed(|_, _, address, error| {
            say(&json!({ "navigation": { "to": address, "answer": error.message() } }));
            false
        });
    })
}

fn tcp(port: u16) -> Value {
    answer(
        TcpStream::connect(("127.0.0.1", port))
            .and_then(|mut stream| stream.write_all(b"GET /process HTTP/1.0\r\n\r\n")),
    )
}

fn udp(port: u16) -> Value {
    answer(UdpSocket::bind("127.0.0.1:0").and_then(|socket| socket.send_to(b"process", ("127.0.0.1", port))))
}

/// Another program, started by this one.
fn child(port: u16) -> Value {
    let words = format!("printf 'GET /child HTTP/1.0\\r\\n\\r\\n' > /dev/tcp/127.0.0.1/{port}");
    match Command::new("bash").args(["-c", &words]).output() {
        Ok(output) if output.status.success() => Value::Null,
        Ok(output) => json!(String::from_utf8_lossy(&output.stderr)),
        Err(error) => json!(error.to_string()),
    }
}

/// Nothing where it went through, else the words of the refusal.
fn answer<T>(tried: std::io::Result<T>) -> Value {
    tried.err().map_or(Value::Null, |error| json!(error.to_string()))
}

fn say(line: &Value) {
    let mut out = std::io::stdout().lock();
    // Whoever started the self-test and does not listen any more needs no answer.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Leaves the navigation two seconds to be refused or to arrive.
fn end_soon(app: &AppHandle) {
    let handle = app.clone();
    let _ = app.run_on_main_thread(move || {
        glib::timeout_add_local_once(Duration::from_secs(2), move || handle.exit(0));
    });
}
