//! One window under remote control, and what a person does in it: look, press, type, read.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::axe::{self, Violation};
use crate::wait::until;
use crate::{Display, Place, Result, Stuck, http, processes, running};

/// How long a person would wait for something to appear, in seconds.
const PATIENCE: u64 = 10;
/// The name of an element's handle in the protocol.
const HANDLE: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The engine takes a picture after the next thing that it paints, and on a page that rests there is none: one dot in a corner
/// changes between two shades of nothing meanwhile.
const KEEP_PAINTING: &str = "const dot = document.createElement('i');
    dot.id = 'kept-painting';
    dot.style.cssText = 'position: fixed; top: 0; left: 0; width: 1px; height: 1px';
    document.body.append(dot);
    let dark = false;
    const paint = () => {
        if (!dot.isConnected) return;
        dark = !dark;
        dot.style.background = dark ? 'rgba(0, 0, 0, .004)' : 'rgba(255, 255, 255, .004)';
        setTimeout(paint, 20);
    };
    paint();";
const STOP_PAINTING: &str = "document.getElementById('kept-painting')?.remove()";

/// A key that writes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Enter,
    Tab,
    Escape,
    Shift,
    Control,
    Alt,
    Backspace,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    F1,
}

impl Key {
    fn code(self) -> char {
        match self {
            Self::Enter => '\u{E007}',
            Self::Tab => '\u{E004}',
            Self::Escape => '\u{E00C}',
            Self::Shift => '\u{E008}',
            Self::Control => '\u{E009}',
            Self::Alt => '\u{E00A}',
            Self::Backspace => '\u{E003}',
            Self::Up => '\u{E013}',
            Self::Down => '\u{E015}',
            Self::Left => '\u{E012}',
            Self::Right => '\u{E014}',
            Self::Home => '\u{E011}',
            Self::End => '\u{E010}',
            Self::F1 => '\u{E031}',
        }
    }
}

/// Something on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element(String);

/// The program, its window and the remote control, ended together when dropped.
pub struct Window {
    port: u16,
    session: String,
    control: Child,
}

impl Window {
    /// Starts `program` on `display` in `place`, with its vault there and further `words` on its command line.
    pub fn open(program: &Path, display: &Display, place: &Place, words: &[&str]) -> Result<Self> {
        let port = free_port()?;
        let control = start_control(port, display, place)?;
        let mut window = Self { port, session: String::new(), control };
        until("remote control", PATIENCE, || http::ask(port, "GET", "/status", None).ok())?;
        let (vault, locales) = (place.vault(), place.locales());
        let mut arguments: Vec<Value> = Vec::new();
        for (name, folder) in [("--folder", &vault), ("--locales", &locales)] {
            arguments.extend([json!(name), json!(folder.to_string_lossy())]);
        }
        arguments.extend(words.iter().map(|word| json!(word)));
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": program.to_string_lossy(), "args": arguments }
        } } });
        let opened = http::ask(port, "POST", "/session", Some(&wanted))?;
        window.session = opened["sessionId"].as_str().unwrap_or_default().to_owned();
        window.ask("POST", "/timeouts", Some(&json!({ "script": 100_000 })))?;
        Ok(window)
    }

    /// The first element that fits, as soon as there is one.
    pub fn find(&self, css: &str) -> Result<Element> {
        until(css, PATIENCE, || self.find_all(css).ok()?.into_iter().next())
    }

    /// All elements that fit now.
    pub fn find_all(&self, css: &str) -> Result<Vec<Element>> {
        let found = self.ask("POST", "/elements", Some(&json!({ "using": "css selector", "value": css })))?;
        let rows = found.as_array().cloned().unwrap_or_default();
        Ok(rows.iter().filter_map(|row| row[HANDLE].as_str()).map(|id| Element(id.to_owned())).collect())
    }

    /// The first element that fits and shows `text`.
    pub fn find_text(&self, css: &str, text: &str) -> Result<Element> {
        until(&format!("{css} with “{text}”"), PATIENCE, || {
            let found = self.find_all(css).ok()?;
            found.into_iter().find(|element| self.text(element).is_ok_and(|shown| shown.contains(text)))
        })
    }

    /// Waits until nothing fits any more.
    pub fn gone(&self, css: &str) -> Result<()> {
        until(&format!("no {css}"), PATIENCE, || self.find_all(css).ok()?.is_empty().then_some(()))
    }

    /// The text of an element, without the invisible marks that keep directions apart.
    pub fn text(&self, element: &Element) -> Result<String> {
        let text = self.ask("GET", &format!("/element/{}/text", element.0), None)?;
        Ok(text.as_str().unwrap_or_default().replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], ""))
    }

    pub fn click(&self, element: &Element) -> Result<()> {
        self.ask("POST", &format!("/element/{}/click", element.0), Some(&json!({}))).map(drop)
    }

    /// Finds it and presses it.
    pub fn press(&self, css: &str) -> Result<()> {
        self.click(&self.find(css)?)
    }

    /// Finds a field and writes into it.
    pub fn write(&self, css: &str, text: &str) -> Result<()> {
        let field = self.find(css)?;
        self.ask("POST", &format!("/element/{}/value", field.0), Some(&json!({ "text": text }))).map(drop)
    }

    /// Strokes `text` on the keyboard, key by key, wherever the focus is.
    pub fn stroke(&self, text: &str) -> Result<()> {
        let strokes: Vec<Value> = text.chars().flat_map(|key| [down(key), up(key)]).collect();
        self.perform(&strokes)
    }

    /// Strokes one key that writes nothing.
    pub fn key(&self, key: Key) -> Result<()> {
        self.perform(&[down(key.code()), up(key.code())])
    }

    /// Strokes `last` while `held` are held: `chord(&[Key::Control], 'l')`.
    pub fn chord(&self, held: &[Key], last: char) -> Result<()> {
        let mut strokes: Vec<Value> = held.iter().map(|key| down(key.code())).collect();
        strokes.extend([down(last), up(last)]);
        strokes.extend(held.iter().rev().map(|key| up(key.code())));
        self.perform(&strokes)
    }

    fn perform(&self, strokes: &[Value]) -> Result<()> {
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] });
        self.ask("POST", "/actions", Some(&actions)).map(drop)
    }

    /// Runs a function body in the page and returns what it returns.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.ask("POST", "/execute/sync", Some(&json!({ "script": script, "args": arguments })))
    }

    /// Runs a function body whose last argument is to be called with the answer.
    pub fn run_waiting(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.ask("POST", "/execute/async", Some(&json!({ "script": script, "args": arguments })))
    }

    /// Sends a request to the core as the page would, and returns the reply.
    pub fn request(&self, name: &str, payload: &Value) -> Result<Value> {
        let script = "const done = arguments[2];
            window.__TAURI_INTERNALS__.invoke('request', { name: arguments[0], payload: arguments[1] })
              .then(done, (error) => done({ failed: { incident: String(error) } }));";
        self.run_waiting(script, &[json!(name), payload.clone()])
    }

    /// Goes to another page of the program, e.g. `gallery.html#screen=unlock`.
    pub fn go(&self, page: &str) -> Result<()> {
        self.ask("POST", "/url", Some(&json!({ "url": format!("tauri://localhost/{page}") }))).map(drop)
    }

    /// The size of the window, frame and all.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.ask("POST", "/window/rect", Some(&json!({ "width": width, "height": height }))).map(drop)
    }

    /// Waits until fonts are loaded and two frames were painted, so that a picture shows what a person would see.
    pub fn settle(&self) -> Result<()> {
        let script = "const done = arguments[0];
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        self.run_waiting(script, &[]).map(drop)
    }

    /// Writes what the window shows as a PNG.
    pub fn picture(&self, file: &Path) -> Result<()> {
        self.settle()?;
        self.run(KEEP_PAINTING, &[])?;
        let encoded = self.ask("GET", "/screenshot", None);
        self.run(STOP_PAINTING, &[])?;
        let encoded = encoded?;
        let bytes = BASE64_STANDARD
            .decode(encoded.as_str().unwrap_or_default())
            .map_err(|error| Stuck::Unreadable(error.to_string()))?;
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(Stuck::system("no folder for the picture"))?;
        }
        fs::write(file, bytes).map_err(Stuck::system(format!("{} could not be written", file.display())))
    }

    /// Runs axe-core on the page as it is now and returns the violations. `source`: the text of axe-core.
    pub fn axe(&self, source: &str) -> Result<Vec<Violation>> {
        axe::run(self, source)
    }

    /// The process number of the remote control; the program is its child.
    pub fn process(&self) -> u32 {
        self.control.id()
    }

    /// Ends the program as closing its window does.
    pub fn close(mut self) -> Result<()> {
        let closed = self.ask("DELETE", "", None).map(drop);
        self.session.clear();
        closed
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value> {
        http::ask(self.port, method, &format!("/session/{}{path}", self.session), body)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            // A program that has ended already cannot be closed again.
            let _ = self.ask("DELETE", "", None);
        }
        // After a lock the program is a new one that remote control does not know.
        let left = processes::below(self.control.id());
        let _ = self.control.kill();
        let _ = self.control.wait();
        for process in left {
            let _ = running::signal(process, "KILL");
        }
    }
}

fn down(key: char) -> Value {
    json!({ "type": "keyDown", "value": key })
}

fn up(key: char) -> Value {
    json!({ "type": "keyUp", "value": key })
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(Stuck::system("no free port"))?;
    listener.local_addr().map(|at| at.port()).map_err(Stuck::system("no free port"))
}

fn start_control(port: u16, display: &Display, place: &Place) -> Result<Child> {
    let mut command = Command::new("WebKitWebDriver");
    place
        .furnish(&mut command, display.name())
        .args(["--host=127.0.0.1", &format!("--port={port}")])
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(if std::env::var_os("AMPARO_DRIVER_SAYS").is_some() { Stdio::inherit() } else { Stdio::null() })
        .spawn()
        .map_err(Stuck::system("WebKitWebDriver could not be started (Debian package webkit2gtk-driver)"))
}
