//! Reading what must not stand in an argument: passphrases, codes, sheets, JSON. From a file, or `-` for standard input.

use crate::cli_error::CliError;
use std::io::Read;
use std::path::Path;
use zeroize::Zeroizing;

/// No passphrase, code or sheet comes near this; a payload may be a long note.
const BYTES_MAX: u64 = 8 * 1024 * 1024;

/// Standard input: it can be read once in a call.
pub struct Input<'a> {
    stream: Option<&'a mut dyn Read>,
}

impl<'a> Input<'a> {
    pub fn new(stream: &'a mut dyn Read) -> Self {
        Self { stream: Some(stream) }
    }

    /// The text of a file, or of standard input where the file is `-`.
    pub fn text_of_file(&mut self, file: &Path) -> Result<Zeroizing<String>, CliError> {
        let named = || file.to_string_lossy().into_owned();
        let mut bytes = Zeroizing::new(Vec::new());
        let read = if file == Path::new("-") {
            let stream = self.stream.take().ok_or_else(|| CliError::wrong_argument("input-twice", "-"))?;
            stream.take(BYTES_MAX + 1).read_to_end(&mut bytes)
        } else {
            std::fs::File::open(file).and_then(|opened| opened.take(BYTES_MAX + 1).read_to_end(&mut bytes))
        };
        let length = read.map_err(|_| CliError::wrong_argument("file-unread", named()))?;
        if length as u64 > BYTES_MAX {
            return Err(CliError::wrong_argument("file-long", named()));
        }
        let text = std::str::from_utf8(&bytes).map_err(|_| CliError::wrong_argument("file-no-text", named()))?;
        Ok(Zeroizing::new(text.to_owned()))
    }

    /// Reads a secret without the one newline that an editor puts at the end.
    pub fn line_of_file(&mut self, file: &Path) -> Result<Zeroizing<String>, CliError> {
        let text = self.text_of_file(file)?;
        let line = text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
        Ok(Zeroizing::new(line.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_newline_at_the_end_is_ignored_and_no_more() {
        for (typed, kept) in
            [("a b", "a b"), ("a b\n", "a b"), ("a b\r\n", "a b"), ("a b\n\n", "a b\n"), (" a ", " a ")]
        {
            let mut stream = typed.as_bytes();
            assert_eq!(*Input::new(&mut stream).line_of_file(Path::new("-")).unwrap(), kept);
        }
    }

    #[test]
    fn standard_input_can_be_read_once() {
        let mut stream = "x".as_bytes();
        let mut input = Input::new(&mut stream);
        input.line_of_file(Path::new("-")).unwrap();
        assert!(matches!(input.line_of_file(Path::new("-")), Err(CliError::Wrong { code: "input-twice", .. })));
    }
}
