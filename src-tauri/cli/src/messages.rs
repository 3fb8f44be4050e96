//! Messages of the command line: sentences of Fluent in the user's language, and JSON.

use crate::arguments;
use crate::cli_env::CliEnv;
use crate::cli_error::CliError;
use crate::names;
use amparo_core::base::error::{Arg as CallOutput, Refusal};
use amparo_words::{Arg, Args, Library, Localization, args};
use serde_json::Value;
use std::ffi::OsString;
use std::path::PathBuf;

/// The words of this call.
pub struct Messages {
    pub library: Library,
    pub words: Localization,
}

impl Messages {
    /// In the language that the call names, else the one that the session asks for.
    pub fn messages_of_call(typed: &[OsString], env: &CliEnv) -> Self {
        let roots: Vec<PathBuf> = env.locales.clone();
        let library = Library::open(&roots);
        let tag = match arguments::language_option(typed) {
            Some(named) => library.negotiate(&[named]),
            None => library.negotiate(&env.languages),
        };
        let words = Localization::new(&library, &tag);
        Self { library, words }
    }

    /// A sentence.
    pub fn say_message(&self, id: &str, args: &Args) -> String {
        self.words.format(id, args)
    }

    /// A sentence with nothing put in.
    pub fn say_without_args(&self, id: &str) -> String {
        self.say_message(id, &Args::new())
    }

    /// Returns what happened and what to do, on one line.
    pub fn cli_error(&self, cli_error: &CliError) -> String {
        match cli_error {
            CliError::Wrong { code, piece } => {
                let args = args([("piece", piece.as_str().into())]);
                let what = self.say_message(&format!("cli-wrong-{code}"), &args);
                format!("{what} {}", self.say_without_args("cli-wrong-advice"))
            }
            CliError::Refused(refusal) => self.say_refusal(refusal),
            CliError::Failed(incident) => {
                self.say_message("cli-failed", &args([("incident", incident.as_str().into())]))
            }
        }
    }

    fn say_refusal(&self, refusal: &Refusal) -> String {
        let args: Args = refusal
            .args
            .iter()
            .map(|(name, arg)| {
                let arg = match arg {
                    CallOutput::Number(number) => Arg::from(*number),
                    // The one argument that is a phrase: which people it is about, in codes.
                    CallOutput::Text(codes) if name == "slice" => Arg::from(names::slice_in_words(&self.words, codes)),
                    CallOutput::Text(text) => Arg::from(text.as_str()),
                };
                (name.clone(), arg)
            })
            .collect();
        self.with_advice(&format!("refused-{}", refusal.code), &args)
    }

    /// A refusal without anything to put in: what happened and what to do.
    pub fn say_refused_code(&self, code: &str) -> String {
        self.say_refusal(&Refusal::new(code))
    }

    /// An alarm: what was found and what to do.
    pub fn say_alarm_code(&self, code: &str) -> String {
        self.with_advice(&format!("alarm-{code}"), &Args::new())
    }

    fn with_advice(&self, id: &str, args: &Args) -> String {
        let what = self.say_message(id, args);
        match self.words.format_attribute(id, "advice", args) {
            Some(advice) => format!("{what} {advice}"),
            None => what,
        }
    }
}

/// JSON as it is printed: one value, indented, with a newline.
pub fn json_text(value: &Value) -> String {
    format!("{value:#}\n")
}
