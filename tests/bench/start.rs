//! The start: from nothing to the lock screen that stands, seen from outside on a watched display, and what the whole
//! process tree holds then and over the open list. The bare engine with an empty page is the baseline.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use amparo_driver::{Display, Key, Place, Running, Screen, Window, processes};

use serde_json::{Value, json};

use crate::Outcome;
use crate::measure::{Times, mebibytes};
use crate::vault::PASSPHRASE;

const WIDTH: u32 = 1280;
const HEIGHT: u32 = 800;
const STARTS: usize = 7;
/// How long a start is watched: the picture that stands then is the one that counts.
const SECONDS: u64 = 4;

/// The times and sizes measured.
pub struct Seen {
    pub ours: Times,
    pub engine: Option<Times>,
    /// In MiB, at the lock screen.
    pub locked: f64,
    /// In MiB, over the open list of all cases.
    pub open: f64,
    pub engine_memory: Option<f64>,
    /// From one frame to the next while the list of all cases is scrolled.
    pub frames: Times,
}

/// Starts `shipped` and the bare engine in turn, then `driven` over the vault in `folder`.
pub fn measure(shipped: &Path, driven: &Path, folder: &Path) -> Outcome<Seen> {
    let mut seen = Seen {
        ours: Times::default(),
        engine: None,
        locked: 0.0,
        open: 0.0,
        engine_memory: None,
        frames: Times::default(),
    };
    let engine = bare_engine();
    for _ in 0..STARTS {
        let place = place_with(folder)?;
        let (took, memory) = start(&place, |display| Running::start(shipped, display, &place, &[], &[]))?;
        seen.ours.keep(took);
        seen.locked = seen.locked.max(memory);
        let Some(engine) = &engine else { continue };
        let place = Place::new()?;
        let page = place.all().join("empty.html");
        fs::write(&page, "<!doctype html><title>-</title><body style='background:#fbf9f5'><p>One line.</p></body>")?;
        let words = [OsStr::new("--private"), page.as_os_str()];
        let (took, memory) = start(&place, |display| Running::start_other(engine, display, &place, words, &[]))?;
        seen.engine.get_or_insert_default().keep(took);
        let most = seen.engine_memory.get_or_insert(0.0);
        *most = most.max(memory);
    }
    (seen.open, seen.frames) = over_the_list(driven, folder)?;
    Ok(seen)
}

/// After what time the picture stands, and what the tree holds then.
fn start(place: &Place, begin: impl FnOnce(&Display) -> amparo_driver::Result<Running>) -> Outcome<(Duration, f64)> {
    let frames = place.all().join("frames");
    fs::create_dir(&frames)?;
    let display = Display::start_watched(WIDTH, HEIGHT, &frames)?;
    let screen = Screen::of(&frames, WIDTH as usize, HEIGHT as usize)?;
    let began = Instant::now();
    let running = begin(&display)?;
    let took = screen.stands_after(began, SECONDS)?;
    let memory = mebibytes(processes::memory_kb(&processes::tree(running.process())));
    running.end()?;
    Ok((took, memory))
}

/// Scrolls the list by three rows a frame, for so many frames, and gives the milliseconds of each.
const SCROLL: &str = "const [count, done] = arguments;
    const list = [...document.querySelectorAll('main, main *')].find((part) =>
        part.scrollHeight > part.clientHeight + 500 && getComputedStyle(part).overflowY !== 'visible');
    const took = [];
    let last = performance.now();
    const frame = () => {
        const now = performance.now();
        took.push(now - last);
        last = now;
        list.scrollTop += 150;
        if (took.length < count) requestAnimationFrame(frame);
        else done(took);
    };
    requestAnimationFrame(frame);";
const FRAMES: u32 = 240;

/// Measures the memory of the process tree over the open list, and the frames while the list is scrolled.
fn over_the_list(driven: &Path, folder: &Path) -> Outcome<(f64, Times)> {
    let place = place_with(folder)?;
    let display = Display::start(WIDTH, HEIGHT)?;
    let window = Window::open(driven, &display, &place, &[])?;
    window.write("main input[type=password]", PASSPHRASE)?;
    window.key(Key::Enter)?;
    window.find("nav")?;
    window.chord(&[Key::Control], '2')?;
    window.find("main [role=grid] [role=row]")?;
    window.settle()?;
    let program = processes::below(window.process()).into_iter().next().ok_or("the program does not run")?;
    let memory = mebibytes(processes::memory_kb(&processes::tree(program)));
    let took = window.run_waiting(SCROLL, &[json!(FRAMES)])?;
    let mut frames = Times::default();
    for frame in took.as_array().into_iter().flatten().filter_map(Value::as_f64) {
        frames.keep(Duration::from_secs_f64(frame / 1000.0));
    }
    window.close()?;
    Ok((memory, frames))
}

/// A place of its own with a copy of the closed vault.
fn place_with(folder: &Path) -> Outcome<Place> {
    let place = Place::new()?;
    copy(folder, &place.vault())?;
    Ok(place)
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let beside = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &beside)?;
        } else {
            fs::copy(entry.path(), beside)?;
        }
    }
    Ok(())
}

/// The engine's own small browser, where the engine's package has it.
fn bare_engine() -> Option<PathBuf> {
    let libraries = fs::read_dir("/usr/lib").ok()?;
    libraries.flatten().map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser")).find(|program| program.is_file())
}
