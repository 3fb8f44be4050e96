//! Arguments of the command line. Little: other people can read it in the list of processes, so nothing about a person
//! or a passphrase ever belongs here.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser};

/// The command line, read.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Arguments {
    /// Folder of the vault; absent: the usual folder of this user.
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
    /// Reads the words after the program's name; refuses an unknown word with a sentence.
    pub fn read_arguments(words: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut arguments = Self::default();
        let mut parser = Parser::from_args(words);
        while let Some(word) = parser.next().map_err(refuse_word)? {
            match word {
                Arg::Long("folder") => arguments.folder = Some(read_value(&mut parser, "--folder")?.into()),
                Arg::Long("locales") => arguments.locales = Some(read_value(&mut parser, "--locales")?.into()),
                Arg::Long("again") => arguments.again = true,
                Arg::Long("filled") => arguments.filled = true,
                #[cfg(feature = "e2e")]
                Arg::Long("page") => arguments.page = read_value(&mut parser, "--page")?.into_string().ok(),
                #[cfg(feature = "selftest")]
                Arg::Long("port") => arguments.port = read_port(read_value(&mut parser, "--port")?)?,
                #[cfg(feature = "selftest")]
                Arg::Long("without-lock") => arguments.without_lock = true,
                #[cfg(feature = "selftest")]
                Arg::Long("without-rules") => arguments.without_rules = true,
                Arg::Long(_) | Arg::Short(_) | Arg::Value(_) => return Err(refuse_word(word)),
            }
        }
        Ok(arguments)
    }

    /// The words that start the same program again at its lock screen.
    pub fn arguments_again(&self, filled: bool) -> Vec<OsString> {
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

/// Refuses a word, whatever is wrong with it: the answer names what is known.
fn refuse_word<T>(_: T) -> String {
    "It takes --folder DIR and --locales DIR, and nothing else.".into()
}

fn read_value(parser: &mut Parser, name: &str) -> Result<OsString, String> {
    parser.value().map_err(|_| format!("{name} needs a value after it."))
}

#[cfg(feature = "selftest")]
fn read_port(word: OsString) -> Result<u16, String> {
    word.to_str().and_then(|digits| digits.parse().ok()).ok_or_else(|| "--port needs a number.".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_arguments(words: &[&str]) -> Result<Arguments, String> {
        Arguments::read_arguments(words.iter().map(OsString::from))
    }

    #[test]
    fn a_lock_starts_the_same_vault_again() {
        let first = read_arguments(&["--folder", "/stick/vault", "--locales", "/stick/words"]).expect("known words");
        let second = Arguments::read_arguments(first.arguments_again(true).into_iter()).expect("its own words");
        assert_eq!(second, Arguments { again: true, filled: true, ..first });
    }

    #[test]
    fn an_unknown_word_or_a_missing_value_is_refused() {
        assert!(read_arguments(&["--remote"]).is_err());
        assert!(read_arguments(&["--folder"]).is_err());
        for words in [["vault", "--again"], ["--again=yes", "--filled"], ["-f", "vault"]] {
            assert!(read_arguments(&words).is_err(), "{words:?}");
        }
    }

    #[cfg(not(any(feature = "e2e", feature = "selftest")))]
    #[test]
    fn a_shipping_build_knows_no_word_that_opens_it() {
        for word in ["--without-lock", "--without-rules", "--page", "--port"] {
            assert!(read_arguments(&[word, "1"]).is_err(), "{word}");
        }
    }
}
