//! Refuses a dictionary that does not hold together, and writes what Rust needs to name its fields safely.
//!
//! The rules are those of `src/dictionary/load.rs`, compiled into this script as they stand: what the build accepts
//! the program accepts. Written: the embedded files (`dictionary_sources.rs`) and one module of typed keys a record (`dictionary_keys.rs`).

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[allow(dead_code)]
#[path = "src/dates"]
mod dates {
    pub mod years;
}

#[allow(dead_code)]
mod dictionary {
    #[path = "../src/dictionary/load.rs"]
    pub mod load;
    #[path = "../src/dictionary/messages.rs"]
    pub mod messages;
    #[path = "../src/dictionary/model.rs"]
    pub mod model;
    #[path = "../src/dictionary/predicates.rs"]
    pub mod predicates;
    #[path = "../src/dictionary/stanza.rs"]
    mod stanza;
}

use dictionary::load::{self, Source};
use dictionary::messages;
use dictionary::model::Dictionary;

/// Paths of the English messages of records, fields and codes are.
const ENGLISH: [&str; 2] = ["../../locales/en/dictionary.ftl", "../../locales/en/codes.ftl"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    for watched in ["build.rs", "src/dates/years.rs", "src/dictionary", "dictionary"].iter().chain(&ENGLISH) {
        println!("cargo::rerun-if-changed={watched}");
    }

    let records = files(&root.join("dictionary"), "")?;
    let lists = files(&root.join("dictionary/codes"), "codes/")?;
    let mut known = BTreeSet::new();
    for path in ENGLISH {
        known.extend(messages::message_ids(&fs::read_to_string(root.join(path))?));
    }

    let faults = match load::load_dictionary(&sources(&records), &sources(&lists)) {
        Ok(dictionary) => {
            fs::write(out.join("dictionary_sources.rs"), embedded(&records, &lists))?;
            fs::write(out.join("dictionary_keys.rs"), keys(&dictionary))?;
            messages::untranslated(&dictionary, &known)
        }
        Err(faults) => faults,
    };
    for fault in &faults {
        println!("cargo::error={}", fault.to_string().replace('\n', " "));
    }
    Ok(())
}

/// A file of the dictionary: its path, its name in a fault, its text.
struct File {
    path: PathBuf,
    name: String,
    text: String,
}

fn files(folder: &Path, prefix: &str) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            files.push(File { name: format!("{prefix}{name}"), text: fs::read_to_string(&path)?, path });
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

fn sources(files: &[File]) -> Vec<Source<'_>> {
    files.iter().map(|file| Source { file: &file.name, text: &file.text }).collect()
}

fn embedded(records: &[File], lists: &[File]) -> String {
    let mut rust = String::new();
    for (name, files) in [("RECORDS", records), ("LISTS", lists)] {
        let _ = writeln!(rust, "static {name}: &[Source<'static>] = &[");
        for file in files {
            let _ = writeln!(rust, "    Source {{ file: {:?}, text: include_str!({:?}) }},", file.name, file.path);
        }
        let _ = writeln!(rust, "];");
    }
    rust
}

fn keys(dictionary: &Dictionary) -> String {
    let mut rust = String::new();
    for record in dictionary.records.values() {
        let _ = writeln!(rust, "/// Fields of the record `{}`.", record.name);
        let _ = writeln!(rust, "#[allow(dead_code, reason = \"every field has its key\")]");
        let _ = writeln!(rust, "pub(crate) mod {} {{", record.name);
        let _ = writeln!(rust, "    use super::{{kinds, FieldKey, RecordKey}};");
        let _ = writeln!(rust, "    /// The kind of record.");
        let _ = writeln!(rust, "    pub(crate) const RECORD: RecordKey = RecordKey {{ name: {:?} }};", record.name);
        for field in &record.fields {
            let purpose = field.purpose.as_deref().unwrap_or("Says nothing about a person.");
            let _ = writeln!(rust, "    /// {purpose}");
            let _ = writeln!(
                rust,
                "    pub(crate) const {}: FieldKey<kinds::{}> = FieldKey::new({:?}, {:?});",
                field.name.to_uppercase(),
                field.kind.rust_name(),
                record.name,
                field.name
            );
        }
        let _ = writeln!(rust, "}}\n");
    }
    rust
}
