//! What may be said on the command line. Little: other people can read it in the list of processes, so nothing about a
//! person or a passphrase ever belongs here.

use std::ffi::OsString;
use std::path::PathBuf;

/// The command line, read.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Arguments {
    /// Where the vault lies; absent: the usual folder of this user.
    pub folder: Option<PathBuf>,
    /// A folder of languages beside the shipped ones.
    pub locales: Option<PathBuf>,
    /// The process was started anew by itself, at a lock: the locks of the kernel are still in force.
    pub again: bool,
    /// The window filled the screen when it locked.
    pub filled: bool,
    /// The page to open instead of the first one.
    #[cfg(feature = "e2e")]
    pub page: Option<String>,
    /// The listener that the attempts aim at.
    #[cfg(feature = "selftest")]
    pub port: u16,
    /// Leaves the network open, for comparison.
    #[cfg(feature = "selftest")]
    pub without_lock: bool,
    /// Leaves out the content policy and the rule on navigation, so that the kernel alone stands in the way.
    #[cfg(feature = "selftest")]
    pub without_rules: bool,
}

impl Arguments {
    /// Reads the words after the program's name; a word that it does not know is refused with a sentence.
    pub fn read(words: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut arguments = Self::default();
        let mut words = words;
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--folder") => arguments.folder = Some(value(&mut words, "--folder")?.into()),
                Some("--locales") => arguments.locales = Some(value(&mut words, "--locales")?.into()),
                Some("--again") => arguments.again = true,
                Some("--filled") => arguments.filled = true,
                #[cfg(feature = "e2e")]
                Some("--page") => arguments.page = value(&mut words, "--page")?.into_string().ok(),
                #[cfg(feature = "selftest")]
                Some("--port") => arguments.port = port(value(&mut words, "--port")?)?,
                #[cfg(feature = "selftest")]
                Some("--without-lock") => arguments.without_lock = true,
                #[cfg(feature = "selftest")]
                Some("--without-rules") => arguments.without_rules = true,
                _ => {
                    return Err("It takes --folder DIR and --locales DIR, and nothing else.".into());
                }
            }
        }
        Ok(arguments)
    }

    /// The words that start the same program again at its lock screen.
    pub fn again(&self, filled: bool) -> Vec<OsString> {
        let mut words: Vec<OsString> = vec!["--again".into()];
        for (name, path) in [("--folder", &self.folder), ("--locales", &self.locales)] {
            if let Some(path) = path {
                words.extend([name.into(), path.clone().into_os_string()]);
            }
        }
        if filled {
            words.push("--filled".into());
        }
        words
    }
}

fn value(words: &mut impl Iterator<Item = OsString>, name: &str) -> Result<OsString, String> {
    words.next().ok_or_else(|| format!("{name} needs a value after it."))
}

#[cfg(feature = "selftest")]
fn port(word: OsString) -> Result<u16, String> {
    word.to_str().and_then(|digits| digits.parse().ok()).ok_or_else(|| "--port needs a number.".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Arguments, String> {
        Arguments::read(words.iter().map(OsString::from))
    }

    #[test]
    fn a_lock_starts_the_same_vault_again() {
        let first = read(&["--folder", "/stick/vault", "--locales", "/stick/words"]).expect("known words");
        let second = Arguments::read(first.again(true).into_iter()).expect("its own words");
        assert_eq!(second, Arguments { again: true, filled: true, ..first });
    }

    #[test]
    fn an_unknown_word_or_a_missing_value_is_refused() {
        assert!(read(&["--remote"]).is_err());
        assert!(read(&["--folder"]).is_err());
    }

    #[cfg(not(any(feature = "e2e", feature = "selftest")))]
    #[test]
    fn a_shipping_build_knows_no_word_that_opens_it() {
        for word in ["--without-lock", "--without-rules", "--page", "--port"] {
            assert!(read(&[word, "1"]).is_err(), "{word}");
        }
    }
}
