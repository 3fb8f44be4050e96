//! One call while it runs: what was typed, the words to answer in, and the product once a vault's folder is known.

use crate::arguments::{Arguments, absolute};
use crate::cli_env::CliEnv;
use crate::cli_error::{CliError, value_of};
use crate::messages::Messages;
use crate::secret_input::Input;
use amparo_core::api::{App, SessionConfig};
use amparo_core::base::roles::Role;
use amparo_core::vault::Cost;
use serde_json::{Value, json};
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
    pub fn text(text: String) -> Self {
        let json = Value::String(text.clone());
        Self { text, json, found: None }
    }

    /// One sentence, and the same for programs.
    pub fn line(sentence: String, json: Value) -> Self {
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
    pub fn secret(&mut self, option: &'static str) -> Result<Zeroizing<String>, CliError> {
        let file = self.path(option)?;
        self.input.line(&file)
    }

    /// The text of a file, or of standard input.
    pub fn file(&mut self, file: &Path) -> Result<Zeroizing<String>, CliError> {
        self.input.text(file)
    }

    /// The value of an option that the table says is needed.
    pub fn text(&self, option: &'static str) -> Result<&str, CliError> {
        self.arguments.text(option)?.ok_or_else(|| CliError::wrong("option-missing", format!("--{option}")))
    }

    /// The path of an option that the table says is needed; `-` stays what it is.
    pub fn path(&self, option: &'static str) -> Result<PathBuf, CliError> {
        let path = self.arguments.path(option);
        let path = path.ok_or_else(|| CliError::wrong("option-missing", format!("--{option}")))?;
        if path == Path::new("-") { Ok(path.to_owned()) } else { absolute(path) }
    }

    /// The place of this number, which the table says is needed.
    pub fn place(&self, number: usize) -> Result<PathBuf, CliError> {
        absolute(self.arguments.place(number).ok_or_else(|| CliError::wrong("place-missing", ""))?)
    }

    /// `--role admin,lead`.
    pub fn roles(&self) -> Result<Vec<Role>, CliError> {
        let words = self.text("role")?.split(',').map(str::trim);
        words.map(|word| Role::of_word(word).ok_or_else(|| CliError::wrong("role-unknown", word))).collect()
    }

    /// The day that this machine's clock says; none once the product has taken the clock.
    pub fn today(&self) -> Option<String> {
        self.env.as_ref().map(|env| env.clock.today().to_string())
    }

    /// The product over this folder, locked.
    pub fn app(&mut self, folder: PathBuf) -> Result<App, CliError> {
        let cost = match self.arguments.text("kdf")? {
            None => None,
            Some("floor") => Some(Cost::FLOOR),
            Some(other) => return Err(CliError::wrong("kdf-unknown", other)),
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
    pub fn open(&mut self) -> Result<App, CliError> {
        let passphrase = self.secret("passphrase-file")?;
        self.open_with(&passphrase)
    }

    /// Opens with a passphrase that was read already: standard input can be read once.
    pub fn open_with(&mut self, passphrase: &str) -> Result<App, CliError> {
        let folder = self.path("vault")?;
        let handle = self.text("as")?.to_owned();
        let app = self.app(folder)?;
        let status = ask(&app, "unlock", json!({ "handle": handle, "passphrase": passphrase }))?;
        self.note_alarms(&status);
        Ok(app)
    }

    /// Keeps the sentences of the alarms in a status.
    pub fn note_alarms(&mut self, status: &Value) {
        let alarms = status.get("alarms").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let sentences: Vec<String> = alarms.map(|code| self.messages.alarm(code)).collect();
        self.notes.extend(sentences);
    }
}

/// Asks for one thing; its value, or how it ended.
pub fn ask(app: &App, name: &str, payload: Value) -> Result<Value, CliError> {
    value_of(app.ask(name, payload))
}

impl Call<'_> {
    /// Closes the vault into safe files and hands on what there is to say. On a full disk the files stay as after a
    /// power cut, which is safe too: what was done is done, and the sentence stands beside it.
    pub fn close(&mut self, app: &App, told: CallOutput) -> Result<CallOutput, CliError> {
        match app.with_session(amparo_core::api::Session::lock) {
            Err(error) if error.is_disk_full() => self.notes.push(self.messages.refused("disk-full")),
            done => done?,
        }
        Ok(told)
    }
}
