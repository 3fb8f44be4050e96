//! Stamps translations: writes into `state.json` of which English text each one is the translation.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::library::Library;
use crate::translation_state::{self, Stage, Standing, TranslationState};

/// A reason why a language could not be stamped.
#[derive(Debug, thiserror::Error)]
pub enum StampError {
    #[error("there is no language of this tag")]
    NoLanguage,
    #[error("the language has no message {0}")]
    NoMessage(String),
    #[error("the state could not be written")]
    Write(#[from] std::io::Error),
    #[error("the state is not JSON")]
    Json(#[from] serde_json::Error),
}

/// The outcome of a stamping.
#[derive(Debug, PartialEq, Eq)]
pub struct Stamped {
    pub file: PathBuf,
    /// Marked as translations of today's English.
    pub marked: usize,
    /// Translations of older English that were not named: still to be gone through.
    pub stale: Vec<String>,
}

/// Writes the `state.json` of a language in the folder of the last root that has it. A message without a standing becomes a draft of
/// today's English, on the day `when`. One whose English has changed stays stale until it is named in `anew`: nothing that nobody
/// looked at is taken for looked at. Standings of messages that are gone are forgotten.
pub fn stamp_translations(
    library: &Library,
    tag: &str,
    anew: &[&str],
    when: Option<&str>,
) -> Result<Stamped, StampError> {
    let language = library.language(tag).ok_or(StampError::NoLanguage)?;
    let folder = language.folders.last().ok_or(StampError::NoLanguage)?;
    let source = library.source().map(|source| library.showable_messages(source)).ok_or(StampError::NoLanguage)?;
    let own = library.showable_messages(language);
    if let Some(unknown) = anew.iter().find(|id| !own.contains_key(**id) || !source.contains_key(**id)) {
        return Err(StampError::NoMessage((*unknown).to_owned()));
    }
    let mut state = TranslationState::new();
    let (mut marked, mut stale) = (0, Vec::new());
    for (id, english) in source.iter().filter(|(id, _)| own.contains_key(*id)) {
        let source_hash = translation_state::source_hash(&english.text);
        let standing = match language.state().get(id) {
            Some(standing) if standing.source_hash == source_hash => standing.clone(),
            Some(standing) if !anew.contains(&id.as_str()) => {
                stale.push(id.clone());
                standing.clone()
            }
            Some(_) | None => {
                marked += 1;
                let when = when.map(str::to_owned);
                Standing { source_hash, status: Stage::Draft, by: None, when, note: None, back_translation: None }
            }
        };
        state.insert(id.clone(), standing);
    }
    let file = folder.join(translation_state::FILE);
    write_state(&file, &state)?;
    Ok(Stamped { file, marked, stale })
}

/// Writes beside the file and renames: a reader sees the old state or the new one. A message is a line, so that two people's
/// changes can be laid side by side.
fn write_state(file: &Path, state: &TranslationState) -> Result<(), StampError> {
    let line = |(id, standing): (&String, &Standing)| -> Result<String, serde_json::Error> {
        Ok(format!("{}: {}", serde_json::to_string(id)?, serde_json::to_string(standing)?))
    };
    let lines = state.iter().map(line).collect::<Result<Vec<_>, _>>()?;
    let beside = file.with_extension("json.new");
    let mut written = std::fs::File::create(&beside)?;
    written.write_all(format!("{{\n{}\n}}\n", lines.join(",\n")).as_bytes())?;
    written.sync_all()?;
    std::fs::rename(&beside, file)?;
    Ok(())
}
