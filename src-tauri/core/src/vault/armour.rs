//! Requests and answers as text that can be pasted into a message: base64 between two lines.
//!
//! The lines say what it is and nothing of whom. What stands around them, and white space, is passed over.

use crate::base::error::{Result, refuse};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

const LINE: usize = 64;
/// A statement of a thousand links is far below this.
const LETTERS_MAX: usize = 4 * 1024 * 1024;

/// What a text carries.
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
pub fn write(letter: Letter, bytes: &[u8]) -> String {
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
pub fn read(letter: Letter, typed: &str) -> Result<Vec<u8>> {
    let (missing, incomplete, damaged) = match letter {
        Letter::Request => ("request-missing", "request-incomplete", "request-damaged"),
        Letter::Certificate => ("certificate-missing", "certificate-incomplete", "certificate-damaged"),
    };
    let heading = letter.heading();
    let (_, after) = typed.split_once(&format!("-----BEGIN {heading}-----")).ok_or_else(|| refuse(missing))?;
    let (between, _) = after.split_once(&format!("-----END {heading}-----")).ok_or_else(|| refuse(incomplete))?;
    let letters: String = between.chars().filter(|letter| !letter.is_whitespace()).collect();
    if letters.len() > LETTERS_MAX {
        return Err(refuse(damaged));
    }
    STANDARD.decode(letters).map_err(|_| refuse(damaged))
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
            let text = write(Letter::Request, &bytes);
            assert!(text.lines().all(|line| line.len() <= LINE));
            for typed in [
                text.clone(),
                text.replace('\n', "\r\n"),
                text.replace('\n', " "),
                format!("Good morning,\n\n{text}\nA. invented"),
                text.lines().map(|line| format!("   {line}\n\n")).collect(),
            ] {
                assert_eq!(read(Letter::Request, &typed).unwrap(), bytes);
            }
        }
    }

    #[test]
    fn a_text_of_another_kind_without_its_end_or_with_a_foreign_letter_is_told_apart() {
        let text = write(Letter::Request, &[7; 100]);
        assert_eq!(code(read(Letter::Certificate, &text)), "certificate-missing");
        assert_eq!(code(read(Letter::Request, "")), "request-missing");
        assert_eq!(code(read(Letter::Request, &text[..text.len() - 3])), "request-incomplete");
        assert_eq!(code(read(Letter::Request, &text.replacen("Bw", "B*", 1))), "request-damaged");
        // Bits that no byte is made of: one value has one text.
        let odd = write(Letter::Request, &[7]).replace("Bw==", "Bx==");
        assert_eq!(code(read(Letter::Request, &odd)), "request-damaged");
    }
}
