//! The Debian package: one file that installs from a stick, made with dpkg-deb from a release build, with nothing fetched.
//!
//! The names are as neutral as the window's: what a passer-by reads in the list of packages, of programs and of windows
//! is *Notes*. The copyright file names the program and its licence, as it must.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::steps::command;
use crate::{Outcome, paths, prerequisites, ui_build};

/// The package, the program and its folder.
const PACKAGE: &str = "notes-desk";
const PROGRAM: &str = "notes";
const LIBRARIES: &str = "libwebkit2gtk-4.1-0 (>= 2.40), libgtk-3-0 (>= 3.24), libssl3";

/// Makes it in `target/bundle`; with `--debug` from the debug build, to try the package itself.
pub fn bundle(words: &[String]) -> Outcome {
    let is_debug = words.iter().any(|word| word == "--debug");
    prerequisites::can_build()?;
    ui_build::build()?;
    let (profile, folder) = if is_debug { ("dev", "debug") } else { ("release", "release") };
    let words = ["cargo", "build", "--locked", "--profile", profile, "-p", "amparo", "-p", "amparo-cli"];
    command(&paths::top(), &words, &[])?;
    let built = paths::target().join(folder);
    let stage = paths::target().join("bundle/stage");
    if stage.exists() {
        fs::remove_dir_all(&stage).map_err(|error| format!("{}: {error}.", paths::shown(&stage)))?;
    }
    lay_out(&built, &stage).map_err(|error| format!("The package could not be laid out: {error}."))?;
    let file = paths::target().join(format!("bundle/{PACKAGE}_{}_{}.deb", env!("CARGO_PKG_VERSION"), architecture()));
    let (from, to) = (stage.to_string_lossy().into_owned(), file.to_string_lossy().into_owned());
    command(&paths::top(), &["dpkg-deb", "--root-owner-group", "--build", &from, &to], &[])?;
    println!("{}", paths::shown(&file));
    Ok(())
}

fn lay_out(built: &Path, stage: &Path) -> std::io::Result<()> {
    let top = paths::top();
    put(&built.join("amparo"), &stage.join("usr/bin").join(PROGRAM), 0o755)?;
    put(&built.join("amparo-cli"), &stage.join("usr/bin").join(format!("{PROGRAM}-cli")), 0o755)?;
    let library = stage.join("usr/lib").join(PROGRAM);
    copy_tree(&top.join("locales"), &library.join("locales"))?;
    for (icon, size) in [("32x32.png", "32x32"), ("128x128.png", "128x128"), ("icon.png", "512x512")] {
        let place = stage.join(format!("usr/share/icons/hicolor/{size}/apps/{PACKAGE}.png"));
        put(&top.join("src-tauri/icons").join(icon), &place, 0o644)?;
    }
    write(&stage.join(format!("usr/share/applications/{PACKAGE}.desktop")), &desktop_entry())?;
    write(&stage.join(format!("usr/share/doc/{PACKAGE}/copyright")), &copyright())?;
    write(&stage.join("DEBIAN/control"), &control(kilobytes(stage)?))
}

fn desktop_entry() -> String {
    format!(
        "[Desktop Entry]\nType=Application\nName=Notes\nExec={PROGRAM}\nIcon={PACKAGE}\nTerminal=false\n\
         Categories=Office;\nStartupWMClass=Notes\n"
    )
}

fn control(kilobytes: u64) -> String {
    format!(
        "Package: {PACKAGE}\nVersion: {}\nArchitecture: {}\nInstalled-Size: {kilobytes}\nMaintainer: The maintainers <root@localhost>\n\
         Depends: {LIBRARIES}\nSection: text\nPriority: optional\nDescription: notes on this machine\n Keeps notes on this machine. It has no network.\n",
        env!("CARGO_PKG_VERSION"),
        architecture()
    )
}

const LICENCE: &str = include_str!("../../LICENSE");
const LICENCE_OF_FACES: &str = include_str!("../../docs/licences/faces.txt");
const LICENCE_OF_WORDS: &str = include_str!("../../docs/licences/word-list.txt");

/// Debian's copyright file, with the whole text of each licence, since a stick has no network to read it on.
fn copyright() -> String {
    format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Amparo\n\n\
         Files: *\nCopyright: the contributors of Amparo\nLicense: AGPL-3.0-or-later\n\n\
         Files: the faces Noto Sans, Noto Serif and Noto Naskh Arabic, which are compiled into the program\n\
         Copyright: the Noto Project Authors; Google LLC; Adobe, with Reserved Font Name 'Source'\nLicense: OFL-1.1\n\n\
         Files: the word list of passphrases and sheets, which is compiled into the program\n\
         Copyright: 2016 Electronic Frontier Foundation\nLicense: CC-BY-3.0-US\n\n\
         License: AGPL-3.0-or-later\n{}\nLicense: OFL-1.1\n{}\nLicense: CC-BY-3.0-US\n{}",
        paragraph(LICENCE),
        paragraph(LICENCE_OF_FACES),
        paragraph(LICENCE_OF_WORDS)
    )
}

/// A text as a field of a Debian control file goes on: each line begins with a blank, an empty one is a dot.
fn paragraph(text: &str) -> String {
    let line = |line: &str| if line.trim().is_empty() { " .\n".to_owned() } else { format!(" {line}\n") };
    text.lines().map(line).collect()
}

fn architecture() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

fn put(from: &Path, to: &Path, mode: u32) -> std::io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to)?;
    fs::set_permissions(to, fs::Permissions::from_mode(mode))
}

fn write(to: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(to, text)
}

fn copy_tree(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &place)?;
        } else {
            put(&entry.path(), &place, 0o644)?;
        }
    }
    Ok(())
}

fn kilobytes(folder: &Path) -> std::io::Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        sum += if entry.file_type()?.is_dir() {
            kilobytes(&entry.path())?
        } else {
            entry.metadata()?.len().div_ceil(1024)
        };
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copyright_file_holds_every_licence_whole_and_no_line_begins_a_field_by_chance() {
        let text = copyright();
        for needed in ["17. Interpretation of Sections 15 and 16.", "SIL OPEN FONT LICENSE", "licenses/by/3.0/us"] {
            assert!(text.contains(needed), "{needed}");
        }
        let fields = ["Format: ", "Upstream-Name: ", "Files: ", "Copyright: ", "License: "];
        let is_whole =
            |line: &str| line.is_empty() || line.starts_with(' ') || fields.iter().any(|f| line.starts_with(f));
        assert!(text.lines().all(is_whole));
    }
}
