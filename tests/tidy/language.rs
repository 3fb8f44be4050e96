//! Language of the sources: first words of doc comments, names, and texts that point at what is not here.

use std::collections::BTreeSet;

use amparo_survey::{File, begins_by_pointing, identifiers, words_of};

use crate::{Source, git, none, paths_where, sources};

/// Everything that the repository refers to stands in it.
#[test]
fn no_text_points_at_a_document_outside_the_repository() {
    let outside = [
        ["../", "shared"].concat(),
        ["reference", "/"].concat(),
        ["statistics", " reference"].concat(),
        ["DE", "SIGN"].concat(),
        ["FOR", "MATS"].concat(),
        ["STRUC", "TURE"].concat(),
        ["STY", "LE.md"].concat(),
        ["security", ".md"].concat(),
        ["statistics", ".md"].concat(),
    ];
    let points = |source: &Source| {
        let is_word = |at: usize, length: usize| {
            let letter = |near: Option<char>| near.is_some_and(|near| near.is_alphanumeric() || near == '_');
            !letter(source.text[..at].chars().next_back()) && !letter(source.text[at + length..].chars().next())
        };
        outside.iter().any(|words| source.text.match_indices(words.as_str()).any(|(at, _)| is_word(at, words.len())))
    };
    let sources = sources();
    assert_eq!(paths_where(sources.iter(), points), none());
}

/// A name says *person*, *worker* or *caller*. The code of a pronoun is data and no name.
#[test]
fn no_name_in_code_is_a_pronoun() {
    let is_pronoun =
        |name: &String| words_of(name).iter().any(|word| ["she", "her", "hers", "herself"].contains(&word.as_str()));
    let mut found = Vec::new();
    for source in sources() {
        let ends_with = |endings: &[&str]| endings.iter().any(|ending| source.path.ends_with(ending));
        let names = if ends_with(&[".rs"]) {
            identifiers(&source.path, &source.text).expect("it parses")
        } else if ends_with(&[".ts", ".tsx"]) {
            names_of_typescript(&source.text)
        } else {
            BTreeSet::new()
        };
        found.extend(names.iter().filter(|name| is_pronoun(name)).map(|name| format!("{}: {name}", source.path)));
    }
    assert_eq!(found, none());
}

/// The words of TypeScript code, without comments, strings and patterns.
fn names_of_typescript(text: &str) -> BTreeSet<String> {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let ending = match first {
            _ if rest.starts_with("//") => Some(("//", "\n")),
            _ if rest.starts_with("/*") => Some(("/*", "*/")),
            '/' if code.trim_end().ends_with(['(', ',', ':', '=', '[', '!', '&', '|', '?']) => Some(("/", "/")),
            '"' => Some(("\"", "\"")),
            '\'' => Some(("'", "'")),
            _ => None,
        };
        let Some((begin, end)) = ending else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        rest = &rest[begin.len()..];
        let is_comment = begin.len() == 2;
        let at = rest.match_indices(end).find(|(at, _)| is_comment || !rest[..*at].ends_with('\\'));
        rest = at.map_or("", |(at, _)| &rest[at + end.len()..]);
        code.push(' ');
    }
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').map(str::to_owned).collect()
}

/// A doc comment begins with a verb or with the thing itself: in a hover nobody sees the line above it.
#[test]
fn no_doc_comment_begins_with_a_pronoun_or_a_relative_word() {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| source.path.ends_with(".rs")) {
        let file = File::read(&source.path, &source.text).expect("it parses");
        for block in file.docs {
            let first = block.sentences().into_iter().next().unwrap_or_default();
            if begins_by_pointing(&first) {
                found.push(format!("{}:{}: {first}", source.path, block.line));
            }
        }
    }
    assert_eq!(found, none());
}

/// A document names files by their path from the top, or by the name alone beside a path; a rename changes both.
#[test]
fn every_file_that_a_document_names_is_there() {
    let sources = sources();
    let listed = git(&["ls-files", "--cached", "--others", "--exclude-standard"]);
    let paths: BTreeSet<&str> = listed.lines().collect();
    let is_there = |name: &str| {
        let inner = format!("/{name}");
        let folder = format!("{}/", name.trim_end_matches('/'));
        paths.iter().any(|path| *path == name || path.ends_with(&inner) || path.starts_with(&folder))
    };
    let is_file = |word: &str| {
        let starts = ["src-tauri/", "tests/", "ui/src/", "docs/", "locales/", "xtask/"];
        let is_path = starts.iter().any(|start| word.starts_with(start));
        (is_path || word.ends_with(".rs")) && !word.contains(['*', '<', ' ', '$'])
    };
    let mut missing = Vec::new();
    for source in sources.iter().filter(|source| source.path.ends_with(".md") && source.path != "CHANGELOG.md") {
        for word in source.text.split('`').skip(1).step_by(2).filter(|word| is_file(word)) {
            let gone = braces(word).into_iter().filter(|name| !is_there(name));
            missing.extend(gone.map(|name| format!("{}: {name}", source.path)));
        }
    }
    assert_eq!(missing, none());
}

/// Writes out `a/{b,c}.rs`.
fn braces(word: &str) -> Vec<String> {
    let parts = word.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)));
    match parts {
        Some((before, (names, after))) => names.split(',').map(|name| format!("{before}{name}{after}")).collect(),
        None => vec![word.to_owned()],
    }
}
