//! Finding people as one types: a full-text index over the fields that the dictionary marks with `search`.
//!
//! A name is indexed three ways: as written without accents, as Latin letters, and as the consonants of those, so that
//! a name written in another script or by another clerk's ear is still found. The last is only a *possible* match and
//! is said to be one. Nothing is ever merged because it sounds alike.

use crate::base::error::Result;
use crate::base::ids::StrandId;
use crate::dictionary::schema::{quoted, table_name_of};
use crate::dictionary::{Dictionary, Field, Kind};
use crate::ledger::letters::fold_letters;
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeSet;

/// Marks a word of consonants, so that it never meets a word as written.
pub const BY_SOUND: &str = "zq";

/// Consonants fewer than this say too little.
const CONSONANTS_MIN: usize = 3;

/// The words of a text as the index holds them: written form, Latin form, consonants.
pub fn fold_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in split_into_words(text) {
        let latin = latin_letters_of(&word);
        if let Some(sound) = consonants(&latin) {
            words.push(sound);
        }
        for written in split_into_words(&latin).chain([word]) {
            if !words.contains(&written) {
                words.push(written);
            }
        }
    }
    words
}

/// A query for what was typed: every word must begin one of the indexed words. `None` where nothing was typed.
pub fn match_expression(typed: &str) -> Option<String> {
    let clauses: Vec<String> = split_into_words(typed)
        .map(|word| {
            let latin: String = split_into_words(&latin_letters_of(&word)).collect();
            if latin.is_empty() || latin == word {
                format!("{}*", quoted_phrase(&word))
            } else {
                format!("({}* OR {}*)", quoted_phrase(&word), quoted_phrase(&latin))
            }
        })
        .collect();
    (!clauses.is_empty()).then(|| clauses.join(" AND "))
}

/// A query by sound for what was typed; `None` where it has too few consonants to say anything.
pub fn query_by_sound(typed: &str) -> Option<String> {
    let sounds: Vec<String> =
        split_into_words(typed).map(|word| consonants(&latin_letters_of(&word))).collect::<Option<_>>()?;
    (!sounds.is_empty()).then(|| sounds.iter().map(|sound| quoted_phrase(sound)).collect::<Vec<_>>().join(" AND "))
}

fn quoted_phrase(word: &str) -> String {
    format!("\"{}\"", word.replace('"', ""))
}

/// Folds the letters of a text and splits it where a word ends.
fn split_into_words(text: &str) -> impl Iterator<Item = String> {
    fold_letters(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}

fn latin_letters_of(word: &str) -> String {
    any_ascii::any_ascii(word).to_ascii_lowercase()
}

/// The consonants of a Latin word, doubled ones once and letters that sound alike as one.
fn consonants(latin: &str) -> Option<String> {
    let mut sound = String::new();
    let mut last = None;
    for letter in latin.chars() {
        let heard = match letter {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' => {
                last = None;
                continue;
            }
            'x' => "ks",
            'c' | 'q' | 'g' | 'k' => "k",
            'z' | 's' | 'j' => "s",
            'v' | 'p' | 'f' => "f",
            'd' | 't' => "t",
            'b' => "b",
            'l' => "l",
            'm' => "m",
            'n' => "n",
            'r' => "r",
            _ => continue,
        };
        if last != Some(heard) {
            sound.push_str(heard);
        }
        last = Some(heard);
    }
    (sound.len() >= CONSONANTS_MIN).then(|| format!("{BY_SOUND}{sound}"))
}

/// Brings the index up to date for the cases that a written strand concerns. Called by the write path.
pub(super) fn refresh_index(
    connection: &Connection,
    dictionary: &Dictionary,
    strand: StrandId,
    kinds: &[&str],
) -> Result<()> {
    for case in strands_concerned(connection, dictionary, strand, kinds)? {
        index_case(connection, dictionary, case)?;
    }
    Ok(())
}

/// The cases whose words can be others since records of these kinds were written in a strand: itself, or a person's.
pub(super) fn strands_concerned(
    connection: &Connection,
    dictionary: &Dictionary,
    strand: StrandId,
    kinds: &[&str],
) -> Result<Vec<StrandId>> {
    cases_of_strand(connection, dictionary, strand, kinds, |kind| {
        dictionary.record(kind).is_some_and(|record| record.fields.iter().any(|field| field.search))
    })
}

/// The cases that records of these kinds in a strand tell of, the strand's own or those of a person; none where no kind
/// matters.
pub(super) fn cases_of_strand(
    connection: &Connection,
    dictionary: &Dictionary,
    strand: StrandId,
    kinds: &[&str],
    matters: impl Fn(&str) -> bool,
) -> Result<Vec<StrandId>> {
    if !kinds.iter().any(|kind| matters(kind)) {
        return Ok(Vec::new());
    }
    if kinds.iter().any(|kind| dictionary.root_of(kind) == Some("case")) {
        return Ok(vec![strand]);
    }
    let mut statement = connection.prepare_cached("SELECT id FROM record_case WHERE person = ?1")?;
    let cases = statement.query_map([strand.0], |row| row.get(0).map(StrandId))?;
    Ok(cases.collect::<rusqlite::Result<_>>()?)
}

/// Brings the index up to date for these cases, after very much was written.
pub(super) fn index_cases(connection: &Connection, dictionary: &Dictionary, cases: &BTreeSet<StrandId>) -> Result<()> {
    cases.iter().try_for_each(|case| index_case(connection, dictionary, *case))
}

fn index_case(connection: &Connection, dictionary: &Dictionary, case: StrandId) -> Result<()> {
    let person: Option<[u8; 16]> = connection
        .prepare_cached("SELECT person FROM record_case WHERE id = ?1 AND voided = 0")?
        .query_row([case.0], |row| row.get(0))
        .optional()?
        .flatten();
    let mut words = searched_text(connection, dictionary, "case", "id", &case.0)?;
    if let Some(person) = person {
        words.push_str(&searched_text(connection, dictionary, "person", "id", &person)?);
        words.push_str(&searched_text(connection, dictionary, "person_identity", "parent", &person)?);
    }
    connection.prepare_cached("INSERT OR IGNORE INTO finder_case (strand) VALUES (?1)")?.execute([case.0])?;
    let number: i64 = connection
        .prepare_cached("SELECT number FROM finder_case WHERE strand = ?1")?
        .query_row([case.0], |row| row.get(0))?;
    connection.prepare_cached("DELETE FROM finder WHERE rowid = ?1")?.execute([number])?;
    connection
        .prepare_cached("INSERT INTO finder (rowid, words) VALUES (?1, ?2)")?
        .execute(params![number, fold_words(&words).join(" ")])?;
    Ok(())
}

fn searched_text(
    connection: &Connection,
    dictionary: &Dictionary,
    kind: &str,
    key: &str,
    id: &[u8; 16],
) -> Result<String> {
    let Some(record) = dictionary.record(kind) else { return Ok(String::new()) };
    let searched = |field: &&Field| field.search && matches!(field.kind, Kind::Text | Kind::Code);
    let columns: Vec<String> = record.fields.iter().filter(searched).map(|field| quoted(&field.name)).collect();
    if columns.is_empty() {
        return Ok(String::new());
    }
    let sql = format!(
        "SELECT concat_ws(' ', {}) FROM {} WHERE {} = ?1 AND voided = 0",
        columns.join(", "),
        quoted(&table_name_of(kind)),
        quoted(key)
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_map([id], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(format!(" {}", found.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_two_ways_of_writing_a_letter_make_no_difference() {
        assert_eq!(fold_words("ÉLISE"), fold_words("elise"));
        assert_eq!(fold_words("Łucja"), fold_words("lucja"));
        assert_eq!(fold_words("علی"), fold_words("علي"));
    }

    #[test]
    fn a_name_in_another_script_has_its_latin_form_too() {
        assert!(fold_words("Оксана").contains(&"oksana".to_owned()));
        assert!(fold_words("Оксана").contains(&"оксана".to_owned()));
    }

    #[test]
    fn two_ears_for_one_name_meet_in_its_consonants_only() {
        let sound = |name: &str| query_by_sound(name).unwrap();
        assert_eq!(sound("Mohammed"), sound("Muhamad"));
        assert_ne!(match_expression("Mohammed"), match_expression("Muhamad"));
        assert_eq!(query_by_sound("Ana"), None);
    }

    #[test]
    fn what_is_typed_cannot_speak_the_language_of_the_index() {
        assert_eq!(match_expression("a\" OR words:*"), Some("\"a\"* AND \"or\"* AND \"words\"*".to_owned()));
        assert_eq!(match_expression("  *\" "), None);
    }
}
