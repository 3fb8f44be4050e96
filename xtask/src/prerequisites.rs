//! Packages that the machine must have besides git, Rust and Node. On Debian and its kin they are installed after a word on
//! what for; elsewhere the names are told, and nothing is touched.

use std::path::Path;
use std::process::Command;

use crate::Outcome;

/// A Debian package, what it is for, and a word for the same thing elsewhere.
struct Package {
    name: &'static str,
    serves: &'static str,
}

const TO_BUILD: [Package; 4] = [
    Package { name: "build-essential", serves: "compiles the encrypted store" },
    Package { name: "libssl-dev", serves: "the ciphers of the store" },
    Package { name: "pkg-config", serves: "finds the libraries below" },
    Package { name: "libwebkit2gtk-4.1-dev", serves: "draws the window" },
];

const TO_DRIVE: [Package; 2] = [
    Package { name: "xvfb", serves: "a display that nobody looks at, for tests and pictures" },
    Package { name: "webkit2gtk-driver", serves: "remote control of the window, for tests and pictures" },
];

const TO_TEST: [Package; 2] = [
    Package { name: "age", serves: "opens what Amparo sealed, to see that it needs no Amparo" },
    Package { name: "xdotool", serves: "types into a dialog of the system, which remote control does not reach" },
];

/// Sees to it that the program can be built.
pub fn can_build() -> Outcome {
    node_is_new_enough()?;
    see_to(&TO_BUILD)
}

/// Sees to it that windows can be driven, too.
pub fn can_drive() -> Outcome {
    can_build()?;
    see_to(&TO_DRIVE)
}

/// Sees to it that everything can be tested, too.
pub fn can_test() -> Outcome {
    can_drive()?;
    see_to(&TO_TEST)
}

fn see_to(packages: &[Package]) -> Outcome {
    if !Path::new("/usr/bin/apt-get").exists() {
        return elsewhere(packages);
    }
    let missing: Vec<&Package> = packages.iter().filter(|package| !is_installed(package.name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("These Debian packages are missing and will be installed now:");
    for package in &missing {
        println!("  {:24}{}", package.name, package.serves);
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    apt_get(&["update", "-qq"])?;
    apt_get(&[&["install", "-y", "-qq", "--no-install-recommends"], names.as_slice()].concat())
}

/// Checks a system that is not Debian, by what can be tried: nobody's system is changed by guessing.
fn elsewhere(packages: &[Package]) -> Outcome {
    let has_engine =
        Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"]).status().is_ok_and(|end| end.success());
    let drives = ["Xvfb", "WebKitWebDriver"].iter().all(|name| is_on_path(name));
    let needs = |name: &str| packages.iter().any(|package| package.name == name);
    let is_there = match (needs("xvfb"), needs("age")) {
        (true, _) => drives,
        (false, true) => ["age", "xdotool"].iter().all(|name| is_on_path(name)),
        (false, false) => has_engine,
    };
    if is_there {
        return Ok(());
    }
    let names: Vec<String> =
        packages.iter().map(|package| format!("  {:24}{}", package.name, package.serves)).collect();
    Err(format!(
        "This system has no apt-get. Install what these Debian packages hold, then try again:\n{}",
        names.join("\n")
    ))
}

fn is_on_path(name: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join(name).is_file())
}

fn is_installed(name: &str) -> bool {
    let asked = Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", name]).output();
    asked.is_ok_and(|answer| answer.stdout == b"installed")
}

fn apt_get(words: &[&str]) -> Outcome {
    let mut command = if is_root() { Command::new("apt-get") } else { Command::new("sudo") };
    if !is_root() {
        println!("(with sudo, since this is not root)");
        command.arg("apt-get");
    }
    let ended = command.args(words).env("DEBIAN_FRONTEND", "noninteractive").status();
    match ended {
        Ok(end) if end.success() => Ok(()),
        Ok(_) => Err(format!("apt-get {} did not succeed.", words.first().unwrap_or(&""))),
        Err(error) => Err(format!("apt-get could not be started: {error}.")),
    }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|answer| answer.stdout.trim_ascii() == b"0")
}

fn node_is_new_enough() -> Outcome {
    let answer = Command::new("node").arg("--version").output().map_err(|_| needs_node("is not there"))?;
    let text = String::from_utf8_lossy(&answer.stdout).trim().trim_start_matches('v').to_owned();
    let mut parts = text.split('.').map_while(|part| part.parse::<u32>().ok());
    match (parts.next(), parts.next()) {
        (Some(major), Some(minor)) if (major, minor) >= (20, 19) => Ok(()),
        _ => Err(needs_node(&format!("is {text}"))),
    }
}

fn needs_node(found: &str) -> String {
    format!("The page is built with Node 20.19 or newer; what was found {found}.")
}
