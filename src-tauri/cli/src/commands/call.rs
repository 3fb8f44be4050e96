//! One call while it runs: what was typed, the words to answer in, and the product once a vault's folder is known.

use crate::arguments::{Arguments, absolute_path};
use crate::cli_env::CliEnv;
use crate::cli_error::CliError;
use crate::messages::Messages;
use crate::secret_input::Input;
use amparo_core::api::requests::{Status, Unlock};
use amparo_core::api::{App, SessionConfig};
use amparo_core::base::roles::Role;
use amparo_core::vault::Cost;
use serde_json::Value;
use std::io::Read;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Output of a command, when it did what was asked.
#[derive(Debug, Default)]
pub struct CallOutput {
    /// For a person.
    pub text: String,
    /// For a program: `--json`.
    pub json: Value,
    /// Faults that the command looked for and found: exit status 1.
    pub found: Option<String>,
}

impl CallOutput {
    /// A text that is the same for programs.
    pub fn text_output(text: String) -> Self {
        let json = Value::String(text.clone());
        Self { text, json, found: None }
    }

    /// One sentence, and the same for programs.
    pub fn line_output(sentence: String, json: Value) -> Self {
        Self { text: format!("{sentence}\n"), json, found: None }
    }
}

/// A call while it runs.
pub struct Call<'a> {
    pub arguments: Arguments,
    pub messages: &'a Messages,
    /// Alarms met on the way, each in one sentence.
    pub notes: Vec<String>,
    input: Input<'a>,
    env: Option<CliEnv>,
}

impl<'a> Call<'a> {
    pub fn new(arguments: Arguments, messages: &'a Messages, input: &'a mut dyn Read, env: CliEnv) -> Self {
        Self { arguments, messages, notes: Vec::new(), input: Input::new(input), env: Some(env) }
    }

    /// The passphrase or code in the file that an option names, without the newline at its end.
    pub fn secret_option(&mut self, option: &'static str) -> Result<Zeroizing<String>, CliError> {
        let file = self.path_of_option(option)?;
        self.input.line_of_file(&file)
    }

    /// The text of a file, or of standard input.
    pub fn file(&mut self, file: &Path) -> Result<Zeroizing<String>, CliError> {
        self.input.text_of_file(file)
    }

    /// The value of an option that the table says is needed.
    pub fn text_of_option(&self, option: &'static str) -> Result<&str, CliError> {
        self.arguments
            .text_of_option(option)?
            .ok_or_else(|| CliError::wrong_argument("option-missing", format!("--{option}")))
    }

    /// The path of an option that the table says is needed; `-` stays what it is.
    pub fn path_of_option(&self, option: &'static str) -> Result<PathBuf, CliError> {
        let path = self.arguments.path_of_option(option);
        let path = path.ok_or_else(|| CliError::wrong_argument("option-missing", format!("--{option}")))?;
        if path == Path::new("-") { Ok(path.to_owned()) } else { absolute_path(path) }
    }

    /// The place of this number, which the table says is needed.
    pub fn place_by_number(&self, number: usize) -> Result<PathBuf, CliError> {
        absolute_path(
            self.arguments.place_by_number(number).ok_or_else(|| CliError::wrong_argument("place-missing", ""))?,
        )
    }

    /// `--role admin,lead`.
    pub fn roles_option(&self) -> Result<Vec<Role>, CliError> {
        let words = self.text_of_option("role")?.split(',').map(str::trim);
        words
            .map(|word| Role::from_stored_word(word).ok_or_else(|| CliError::wrong_argument("role-unknown", word)))
            .collect()
    }

    /// The day that this machine's clock says; none once the product has taken the clock.
    pub fn day_given(&self) -> Option<String> {
        self.env.as_ref().map(|env| env.clock.current_day().to_string())
    }

    /// The product over this folder, locked.
    pub fn app_of_folder(&mut self, folder: PathBuf) -> Result<App, CliError> {
        let cost = match self.arguments.text_of_option("kdf")? {
            None => None,
            Some("floor") => Some(Cost::FLOOR),
            Some(other) => return Err(CliError::wrong_argument("kdf-unknown", other)),
        };
        let env = self.env.take().ok_or_else(|| CliError::Failed("second-app".to_owned()))?;
        Ok(App::new(SessionConfig {
            folder,
            locales: env.locales,
            wanted_languages: vec![self.messages.words.tag().to_owned()],
            clock: env.clock,
            random: env.random,
            cost,
            after_lock: false,
        }))
    }

    /// The product over `--vault`, opened with `--as` and `--passphrase-file`.
    pub fn open_vault_here(&mut self) -> Result<App, CliError> {
        let passphrase = self.secret_option("passphrase-file")?;
        self.open_with(&passphrase)
    }

    /// Opens with a passphrase that was read already: standard input can be read once.
    pub fn open_with(&mut self, passphrase: &str) -> Result<App, CliError> {
        let folder = self.path_of_option("vault")?;
        let handle = self.text_of_option("as")?.to_owned();
        let app = self.app_of_folder(folder)?;
        let status = app.call(Unlock { handle, passphrase: passphrase.to_owned() })?;
        self.note_alarms(&status);
        Ok(app)
    }

    /// Keeps the sentences of the alarms in a status.
    pub fn note_alarms(&mut self, status: &Status) {
        let sentences: Vec<String> = status.alarms.iter().map(|code| self.messages.say_alarm_code(code)).collect();
        self.notes.extend(sentences);
    }
}

/// A reply as `--json` prints it.
pub fn as_printed(reply: &impl serde::Serialize) -> Result<Value, CliError> {
    serde_json::to_value(reply).map_err(|_| CliError::Failed("reply".to_owned()))
}

impl Call<'_> {
    /// Closes the vault into safe files and hands on what there is to say. On a full disk the files stay as after a
    /// power cut, which is safe too: what was done is done, and the sentence stands beside it.
    pub fn close_and_tell(&mut self, app: &App, told: CallOutput) -> Result<CallOutput, CliError> {
        match app.with_session(amparo_core::api::Session::lock_session) {
            Err(error) if error.is_disk_full() => self.notes.push(self.messages.say_refused_code("disk-full")),
            done => done?,
        }
        Ok(told)
    }
}
