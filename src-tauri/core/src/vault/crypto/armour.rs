//! Requests and answers as text that can be pasted into a message: base64 between two lines.
//!
//! The lines say what it is and nothing of whom. Text around them, and white space, is passed over.

use crate::base::durable_file::read_at_most;
use crate::base::error::{Error, Result, refuse};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

const LINE: usize = 64;
/// A statement of a thousand links is far below this.
const LETTERS_MAX: u64 = 4 * 1024 * 1024;
/// So many letters of one name a folder may hold.
const NAMES_MAX: usize = 1000;

/// Kind of letter that a text carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    Request,
    Certificate,
}

impl Letter {
    fn heading(self) -> &'static str {
        match self {
            Self::Request => "KEY REQUEST",
            Self::Certificate => "KEY CERTIFICATE",
        }
    }
}

/// The bytes as text, each line ended.
pub(crate) fn write_armoured(letter: Letter, bytes: &[u8]) -> String {
    let heading = letter.heading();
    let mut text = format!("-----BEGIN {heading}-----\n");
    let mut rest = STANDARD.encode(bytes);
    while !rest.is_empty() {
        let next = rest.split_off(rest.len().min(LINE));
        text.push_str(&rest);
        text.push('\n');
        rest = next;
    }
    text.push_str(&format!("-----END {heading}-----\n"));
    text
}

/// The bytes in a text.
///
/// Refuses with `request-missing` or `certificate-missing` where its first line is not there, `request-incomplete` or
/// `certificate-incomplete` where its last is not, `request-damaged` or `certificate-damaged` where what is between is no
/// base64.
pub(crate) fn read_armoured(letter: Letter, typed: &str) -> Result<Vec<u8>> {
    let heading = letter.heading();
    let (_, after) = typed.split_once(&format!("-----BEGIN {heading}-----")).ok_or_else(|| letter_missing(letter))?;
    let (between, _) =
        after.split_once(&format!("-----END {heading}-----")).ok_or_else(|| letter_incomplete(letter))?;
    let letters: String = between.chars().filter(|letter| !letter.is_whitespace()).collect();
    let bytes = if letters.len() as u64 > LETTERS_MAX { None } else { STANDARD.decode(letters).ok() };
    bytes.ok_or_else(|| letter_damaged(letter))
}

fn letter_missing(letter: Letter) -> Error {
    match letter {
        Letter::Request => refuse("request-missing"),
        Letter::Certificate => refuse("certificate-missing"),
    }
}

fn letter_incomplete(letter: Letter) -> Error {
    match letter {
        Letter::Request => refuse("request-incomplete"),
        Letter::Certificate => refuse("certificate-incomplete"),
    }
}

fn letter_damaged(letter: Letter) -> Error {
    match letter {
        Letter::Request => refuse("request-damaged"),
        Letter::Certificate => refuse("certificate-damaged"),
    }
}

/// The text of a letter that came as a file. Refuses with `letter-unread`.
pub fn read_letter(path: &Path) -> Result<String> {
    let unread = || refuse("letter-unread");
    let bytes = read_at_most(path, LETTERS_MAX).map_err(|_| unread())?.ok_or_else(unread)?;
    String::from_utf8(bytes).map_err(|_| unread())
}

/// Writes a letter into a folder, which is made where absent, under a name that nothing has there: `ben.request`,
/// `ben-2.request`. The file is there whole or not at all.
///
/// Refuses with `folder-not-free` where a thousand names are taken.
pub fn write_letter(folder: &Path, letter: Letter, handle: &str, text: &str) -> Result<PathBuf> {
    let end = match letter {
        Letter::Request => "request",
        Letter::Certificate => "certificate",
    };
    std::fs::create_dir_all(folder)?;
    for number in 1..=NAMES_MAX {
        let name = if number == 1 { format!("{handle}.{end}") } else { format!("{handle}-{number}.{end}") };
        let path = folder.join(name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
            Ok(file) => return write_whole(file, &path, text).map(|()| path),
        }
    }
    Err(refuse("folder-not-free"))
}

fn write_whole(mut file: File, path: &Path, text: &str) -> Result<()> {
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    if written.is_err() {
        // What is left is no letter, and its reader would say so; the disk is what must be mended.
        let _ = std::fs::remove_file(path);
    }
    Ok(written?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(read: Result<Vec<u8>>) -> String {
        read.unwrap_err().as_refusal().unwrap().code
    }

    #[test]
    fn a_text_comes_back_with_whatever_a_message_puts_around_it() {
        for length in [0, 1, 47, 48, 49, 500] {
            let bytes: Vec<u8> = (0..length).map(|place| u8::try_from(place % 251).unwrap()).collect();
            let text = write_armoured(Letter::Request, &bytes);
            assert!(text.lines().all(|line| line.len() <= LINE));
            for typed in [
                text.clone(),
                text.replace('\n', "\r\n"),
                text.replace('\n', " "),
                format!("Good morning,\n\n{text}\nA. invented"),
                text.lines().map(|line| format!("   {line}\n\n")).collect(),
            ] {
                assert_eq!(read_armoured(Letter::Request, &typed).unwrap(), bytes);
            }
        }
    }

    #[test]
    fn a_letter_is_written_beside_what_is_there_and_read_back() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("letters");
        let first = write_letter(&folder, Letter::Request, "ben", "one").unwrap();
        let second = write_letter(&folder, Letter::Request, "ben", "two").unwrap();
        assert!(first.ends_with("ben.request") && second.ends_with("ben-2.request"));
        assert_eq!((read_letter(&first).unwrap(), read_letter(&second).unwrap()), ("one".into(), "two".into()));
        std::fs::write(&first, [0xff, 0xfe]).unwrap();
        for unread in [first, folder.join("none"), folder] {
            assert_eq!(read_letter(&unread).unwrap_err().as_refusal().unwrap().code, "letter-unread");
        }
    }

    #[test]
    fn a_text_of_another_kind_without_its_end_or_with_a_foreign_letter_is_told_apart() {
        let text = write_armoured(Letter::Request, &[7; 100]);
        assert_eq!(code(read_armoured(Letter::Certificate, &text)), "certificate-missing");
        assert_eq!(code(read_armoured(Letter::Request, "")), "request-missing");
        assert_eq!(code(read_armoured(Letter::Request, &text[..text.len() - 3])), "request-incomplete");
        assert_eq!(code(read_armoured(Letter::Request, &text.replacen("Bw", "B*", 1))), "request-damaged");
        // Bits that no byte is made of: one value has one text.
        let odd = write_armoured(Letter::Request, &[7]).replace("Bw==", "Bx==");
        assert_eq!(code(read_armoured(Letter::Request, &odd)), "request-damaged");
    }
}
