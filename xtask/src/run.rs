//! Builds the program and opens it. Without a display the same program (with remote control) is driven once
//! through the caseworker's main job, and pictures of it are left to look at.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use amparo_driver::{Display, Place, Window, day};

use crate::program::Build;
use crate::{Outcome, paths, prerequisites, ui_build};

pub fn run(words: &[String]) -> Outcome {
    if has_display() { open(words) } else { demonstrate() }
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn open(words: &[String]) -> Outcome {
    prerequisites::can_build()?;
    ui_build::build()?;
    Build::Shipped.make()?;
    let program = paths::target().join("debug/amparo");
    let ended = Command::new(&program).args(words).status();
    match ended {
        Ok(end) if end.success() => Ok(()),
        Ok(end) => Err(format!("The program ended with {end}.")),
        Err(error) => Err(format!("The program could not be started: {error}.")),
    }
}

fn demonstrate() -> Outcome {
    println!("There is no display: the program is driven on one that nobody looks at, and leaves pictures.");
    prerequisites::can_drive()?;
    ui_build::build()?;
    Build::Driven.make()?;
    let left = drive().map_err(|stuck| format!("The program could not be driven: {stuck}."))?;
    println!("\nLeft to look at:");
    for file in left {
        println!("  {}", paths::shown(&file));
    }
    Ok(())
}

/// The caseworker's main job, once, in the real window; a picture of each step and a verified backup are left behind.
fn drive() -> amparo_driver::Result<Vec<PathBuf>> {
    let folder = paths::target().join("demo");
    let display = Display::start(1280, 800)?;
    let place = Place::new()?;
    let window = Window::open(&Build::Driven.path(), &display, &place, &[])?;
    let mut left = Vec::new();
    day::caseworkers_day(&window, &mut |name| {
        let file = folder.join(format!("{:02}-{name}.png", left.len() + 1));
        window.settle()?;
        window.picture(&file)?;
        left.push(file);
        Ok(())
    })?;
    let backup = folder.join("backup");
    // A backup never overwrites one that is there; the demonstration's own from last time may go.
    let _ = std::fs::remove_dir_all(&backup);
    let made = window.request("make_backup", &serde_json::json!({ "folder": backup }))?;
    if made.get("ok").is_some() {
        left.push(backup);
    }
    window.close()?;
    Ok(left)
}
