//! The picture of a watched display, moment by moment: measures when a picture stands, from outside and without any help
//! of the program that draws it.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::{Result, Stuck};

/// One look at the display every so often.
const STEP: Duration = Duration::from_millis(5);
/// Every eighth dot of every eighth line is looked at.
const COARSE: usize = 8;
/// A caret that blinks is no other picture: so many dots of a thousand may differ.
const DIFFER_PER_MILLE: usize = 4;
/// Bytes of a dot.
const DOT: usize = 4;

/// The screen of a display that was started watched.
pub struct Screen {
    file: File,
    begin: u64,
    line: usize,
    lines: usize,
}

impl Screen {
    /// Opens what the display keeps in `folder`.
    pub fn of(folder: &Path, width: usize, height: usize) -> Result<Self> {
        let path = folder.join("Xvfb_screen0");
        let file = File::open(&path).map_err(Stuck::system("the watched display keeps no picture"))?;
        let head = |word: u64| -> Result<u64> {
            let mut bytes = [0; 4];
            file.read_exact_at(&mut bytes, word * 4).map_err(Stuck::system("the picture has no head"))?;
            Ok(u64::from(u32::from_be_bytes(bytes)))
        };
        // X's window dump: the head's own length is its first word, the number of colours the twentieth (of 12 bytes each).
        let begin = head(0)? + head(19)? * 12;
        Ok(Self { file, begin, line: width * DOT, lines: height })
    }

    /// The dots that are looked at, as they are now.
    fn now(&self) -> Result<Vec<u8>> {
        let mut dots = Vec::new();
        let mut line = vec![0; self.line];
        for number in (0..self.lines).step_by(COARSE) {
            let at = self.begin + (number * self.line) as u64;
            self.file.read_exact_at(&mut line, at).map_err(Stuck::system("the picture of the display"))?;
            dots.extend(line.chunks_exact(DOT).step_by(COARSE).flatten());
        }
        Ok(dots)
    }

    /// Watches for `seconds` from now on, and says after what time the picture stood that stands at the end. An error where
    /// nothing was drawn at all.
    pub fn stands_after(&self, began: Instant, seconds: u64) -> Result<Duration> {
        let blank = self.now()?;
        let mut seen: Vec<(Duration, Vec<u8>)> = Vec::new();
        while began.elapsed() < Duration::from_secs(seconds) {
            let now = self.now()?;
            if seen.last().is_none_or(|(_, last)| *last != now) {
                seen.push((began.elapsed(), now));
            }
            thread::sleep(STEP);
        }
        let end = self.now()?;
        if alike(&blank, &end) {
            return Err(Stuck::Late { what: "a picture on the display".into(), seconds });
        }
        let last_other = seen.iter().rposition(|(_, dots)| !alike(dots, &end));
        let stood = last_other.map_or(0, |at| at + 1);
        seen.get(stood)
            .map(|(when, _)| *when)
            .ok_or_else(|| Stuck::Late { what: "a picture that stands".into(), seconds })
    }
}

fn alike(one: &[u8], other: &[u8]) -> bool {
    let differ = one.chunks_exact(DOT).zip(other.chunks_exact(DOT)).filter(|(a, b)| a != b).count();
    differ * 1000 <= DIFFER_PER_MILLE * (one.len() / DOT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caret_is_no_other_picture_and_a_line_of_text_is() {
        let blank = vec![255; 1000 * DOT];
        let mut caret = blank.clone();
        caret[..4 * DOT].fill(0);
        let mut text = blank.clone();
        text[..5 * DOT].fill(0);
        assert!(alike(&blank, &caret));
        assert!(!alike(&blank, &text));
    }
}
