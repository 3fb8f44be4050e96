//! A house on a small disk of its own: a folder, passphrases in files, and the command line with a clock that we move.

use amparo_cli::{CliEnv, Output, run_with_input};
use amparo_core::api::{App, SessionConfig};
use amparo_core::base::clock::FixedClock;
use amparo_core::base::random::SystemRandom;
use amparo_core::vault::Cost;
use amparo_words::{Args, Library, Localization};
use chrono::{DateTime, Duration, TimeZone as _, Utc};
use serde_json::{Value, json};
use std::cell::Cell;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub const ANA: &str = "tulip-gravel-orbit-canyon";
pub const BEN: &str = "velvet-harbor-sixteen-plum";
pub const CLARA: &str = "copper-lantern-meadow-quiz";
pub const OTHER: &str = "another-sentence-entirely-42";

/// The languages that are complete when the product is.
pub const LANGUAGES: [&str; 5] = ["en", "es", "fr", "ar", "uk"];

/// `--vault … --as ana …` and its like, at the end of a line.
pub const AS_ANA: &str = "--vault @vault --as ana --passphrase-file @ana.txt";
pub const AS_BEN: &str = "--vault @vault --as ben --passphrase-file @ben.txt";
pub const AS_CLARA: &str = "--vault @vault --as clara --passphrase-file @clara.txt";

/// The shipped languages.
pub fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}

/// A language's words. All languages are read once.
pub fn words(tag: &str) -> Localization {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::open(&[locales()]));
    Localization::new(&LIBRARY, tag)
}

/// The sentence of a refusal or an alarm without values, as the command line prints it.
pub fn sentence(tag: &str, id: &str) -> String {
    let words = words(tag);
    assert!(words.has(id), "there are no words for {id}");
    let what = words.format(id, &Args::new());
    match words.format_attribute(id, "advice", &Args::new()) {
        Some(advice) => format!("{what} {advice}"),
        None => what,
    }
}

/// A house.
pub struct TestOrganisation {
    pub place: PathBuf,
    now: Cell<DateTime<Utc>>,
    pub locales: Vec<PathBuf>,
    _kept: Option<tempfile::TempDir>,
}

impl TestOrganisation {
    /// An empty house with everybody's passphrase in a file.
    pub fn new() -> Self {
        let kept = tempfile::tempdir().unwrap();
        Self { _kept: Some(kept), ..Self::at(Path::new("")) }.settled()
    }

    /// An empty house in a folder that the caller keeps.
    pub fn in_folder(place: &Path) -> Self {
        Self::at(place).settled()
    }

    fn at(place: &Path) -> Self {
        let now = Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap();
        Self { place: place.to_owned(), now: Cell::new(now), locales: vec![locales()], _kept: None }
    }

    fn settled(mut self) -> Self {
        if let Some(kept) = &self._kept {
            self.place = kept.path().to_owned();
        }
        for (name, passphrase) in [("ana", ANA), ("ben", BEN), ("clara", CLARA), ("other", OTHER)] {
            self.write(&format!("{name}.txt"), &format!("{passphrase}\n"));
        }
        self
    }

    /// ana makes the files, with sheets.
    pub fn made_by_ana() -> Self {
        let house = Self::new();
        house.create();
        house
    }

    pub fn create(&self) {
        self.done(
            "vault create @vault --worker ana --role admin,lead --sheets-dir @sheets --passphrase-file @ana.txt --kdf floor",
        );
    }

    /// ana invites, the newcomer joins, and ana admits.
    pub fn enrol(&self, handle: &str, roles: &str) {
        self.invite_and_join(handle, roles);
        self.done(&format!("vault admit --worker {handle} {AS_ANA}"));
    }

    pub fn invite_and_join(&self, handle: &str, roles: &str) {
        let code = self.done(&format!("vault invite --worker {handle} --role {roles} {AS_ANA}")).stdout;
        self.write(&format!("{handle}.code"), &code);
        self.done(&format!(
            "vault join --worker {handle} --code-file @{handle}.code --vault @vault --new-passphrase-file @{handle}.txt --kdf floor"
        ));
    }

    /// One call, as it would be typed; `@name` is a path in this house. Each call is two minutes after the last.
    pub fn cli(&self, line: &str) -> Output {
        self.cli_with(line, "")
    }

    /// One call with something on standard input.
    pub fn cli_with(&self, line: &str, input: &str) -> Output {
        let typed = line.split_whitespace().map(|word| match word.strip_prefix('@') {
            Some(name) => self.path(name).into_os_string(),
            None => OsString::from(word),
        });
        self.now.set(self.now.get() + Duration::minutes(2));
        let env = CliEnv {
            locales: self.locales.clone(),
            languages: vec!["en".to_owned()],
            clock: Box::new(FixedClock(self.now.get())),
            random: Box::new(SystemRandom),
        };
        run_with_input(typed, &mut input.as_bytes(), env)
    }

    /// Time passes.
    pub fn days_pass(&self, days: i64) {
        self.now.set(self.now.get() + Duration::days(days));
    }

    /// A call that does what was asked, without a word on standard error.
    pub fn done(&self, line: &str) -> Output {
        let output = self.cli(line);
        assert_eq!((output.status, output.stderr.as_str()), (0, ""), "{line}: {output:?}");
        output
    }

    /// A request with its payload, as JSON in and JSON out.
    pub fn call(&self, request: &str, payload: &Value, who: &str) -> Value {
        let output = self.cli_with(&format!("call {request} - {who}"), &payload.to_string());
        assert_eq!((output.status, output.stderr.as_str()), (0, ""), "{request}: {output:?}");
        serde_json::from_str(&output.stdout).unwrap()
    }

    /// A call that refuses; the code.
    pub fn refused(&self, line: &str) -> String {
        let output = self.cli(&format!("{line} --json"));
        assert_eq!(output.status, 1, "{line}: {output:?}");
        let said: Value = serde_json::from_str(&output.stdout).unwrap_or_else(|_| panic!("{line}: {output:?}"));
        said["refused"]["code"].as_str().unwrap_or_else(|| panic!("{line}: {output:?}")).to_owned()
    }

    /// `verify --json` of a vault that is as it was written.
    pub fn verified(&self, who: &str) -> Value {
        let found: Value = serde_json::from_str(&self.done(&format!("verify --json {who}")).stdout).unwrap();
        assert_eq!(found["alarms"], json!([]));
        found
    }

    /// The product over this house's vault, opened by somebody, in this process.
    pub fn app(&self, handle: &str, passphrase: &str) -> App {
        self.now.set(self.now.get() + Duration::minutes(2));
        let app = App::new(SessionConfig {
            folder: self.path("vault"),
            locales: self.locales.clone(),
            wanted_languages: vec!["en".to_owned()],
            clock: Box::new(FixedClock(self.now.get())),
            random: Box::new(SystemRandom),
            cost: Some(Cost::FLOOR),
            after_lock: false,
        });
        ask(&app, "unlock", json!({ "handle": handle, "passphrase": passphrase }));
        app
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.place.join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }
}

/// The value of a request that is done.
pub fn ask(app: &App, name: &str, payload: Value) -> Value {
    let reply = app.answer_as_json(name, payload);
    reply.get("ok").cloned().unwrap_or_else(|| panic!("{name}: {reply}"))
}

/// Takes in the deposits that lie there, one after another, as the page does.
pub fn take_in_deposits(app: &App) {
    while ask(app, "take_in_deposit", json!({}))["left"] != 0 {}
}

/// A case begun in this house; its id.
pub fn start_case(app: &App) -> Value {
    ask(app, "start_case", json!({ "needs": [] }))["case"].clone()
}

/// An assistance in a case, with a note to find it by.
pub fn assistance(case: &Value, note: &str) -> Value {
    json!({ "case": case, "service_type": "food", "on": null, "outcome": null, "quantity": null, "unit": null,
            "provider": null, "note": note })
}

/// Every file of a folder with its bytes, by its path inside.
pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), place).unwrap();
        }
    }
}
