//! One `.ftl` file as it lies on disk, and where in it a piece of text stands.
//!
//! Fluent's syntax tree keeps slices of the source but no positions: a slice lies somewhere in the text, and that says its line.

use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Resource, Term};
use fluent_syntax::parser::{self, ParserError};

/// More than any honest file: the longest of ours is a tenth of it.
const BYTES_MAX: u64 = 1024 * 1024;
/// Fluent's parser descends with every brace and parenthesis; a file of a million must not exhaust the stack.
const NESTING_MAX: usize = 60;

/// A file of messages.
#[derive(Debug, Clone)]
pub struct File {
    /// The folder's name: "ar".
    pub locale: String,
    /// The file's name: "today.ftl".
    pub name: String,
    pub path: PathBuf,
    /// The number of the library's root that it lies in; a later root overrides an earlier one.
    pub root: usize,
    pub text: String,
    /// The offset at which each line begins: asked for every message.
    lines: Vec<usize>,
}

/// A reason why a file is left out as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// The system gives no text: no right to read, or not UTF-8.
    NoText,
    TooLong,
    TooDeep,
}

/// Reads a file of the locale's folder.
pub(crate) fn read_text(path: &Path) -> Result<String, Unreadable> {
    let length = std::fs::metadata(path).map_err(|_| Unreadable::NoText)?.len();
    if length > BYTES_MAX {
        return Err(Unreadable::TooLong);
    }
    let text = std::fs::read_to_string(path).map_err(|_| Unreadable::NoText)?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Reads a file of messages, if it can be parsed without harm.
pub(crate) fn read_messages(path: &Path) -> Result<String, Unreadable> {
    let text = read_text(path)?;
    if is_nested_too_deep(&text) { Err(Unreadable::TooDeep) } else { Ok(text) }
}

fn is_nested_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    for line in text.split('\n') {
        // Where an entry begins, the parser has come back up: what was left open before it is junk.
        if begins_entry(line) {
            depth = 0;
        }
        for byte in line.bytes() {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > NESTING_MAX {
                return true;
            }
        }
    }
    false
}

fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

/// A file with its syntax tree.
#[derive(Debug)]
pub struct Parsed<'s> {
    pub file: &'s File,
    pub body: Vec<Entry<&'s str>>,
    pub errors: Vec<ParserError>,
}

impl File {
    /// A file that was read.
    pub fn new(locale: &str, path: PathBuf, root: usize, text: String) -> Self {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { locale: locale.to_owned(), name, path, root, text, lines }
    }

    /// Parses the file; what does not parse is named in `errors` and the rest is there.
    pub fn parse(&self) -> Parsed<'_> {
        let (Resource { body }, errors) = match parser::parse(self.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        Parsed { file: self, body, errors }
    }

    /// The line, from 1, of a slice of this file's text; 1 for a text that is not of this file.
    pub fn line_of_slice(&self, slice: &str) -> usize {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        self.line_at_offset(if start <= self.text.len() { start } else { 0 })
    }

    /// The line, from 1, of a byte of this file's text.
    pub fn line_at_offset(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset)
    }
}

/// A message or a term, with what both have.
#[derive(Debug, Clone, Copy)]
pub struct Item<'p, 's> {
    /// The name without a term's dash.
    pub name: &'s str,
    pub is_term: bool,
    pub value: Option<&'p Pattern<&'s str>>,
    pub attributes: &'p [Attribute<&'s str>],
    pub entry: &'p Entry<&'s str>,
}

impl<'p, 's> Item<'p, 's> {
    /// The message or term that an entry is, if it is one.
    pub fn of(entry: &'p Entry<&'s str>) -> Option<Self> {
        match entry {
            Entry::Message(Message { id, value, attributes, comment: _ }) => {
                Some(Self { name: id.name, is_term: false, value: value.as_ref(), attributes, entry })
            }
            Entry::Term(Term { id, value, attributes, comment: _ }) => {
                Some(Self { name: id.name, is_term: true, value: Some(value), attributes, entry })
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
        }
    }

    /// The name by which the library keeps it: a term with its dash.
    pub fn id(&self) -> String {
        if self.is_term { format!("-{}", self.name) } else { self.name.to_owned() }
    }

    /// Lists the patterns with their names: the value under none, the attributes under theirs.
    pub fn named_patterns(&self) -> impl Iterator<Item = (Option<&'s str>, &'p Pattern<&'s str>)> + use<'p, 's> {
        let value = self.value.map(|pattern| (None, pattern));
        value.into_iter().chain(self.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
    }

    /// The pattern of an attribute, or the value.
    pub fn pattern_named(&self, attribute: Option<&str>) -> Option<&'p Pattern<&'s str>> {
        match attribute {
            None => self.value,
            Some(name) => self.attributes.iter().find(|found| found.id.name == name).map(|found| &found.value),
        }
    }

    /// The source as Fluent itself would write it, without comments: two spellings of the same message are the same text.
    pub fn serialize_entry(&self) -> String {
        let mut entry = self.entry.clone();
        match &mut entry {
            Entry::Message(message) => message.comment = None,
            Entry::Term(term) => term.comment = None,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
        fluent_syntax::serializer::serialize(&Resource { body: vec![entry] })
    }
}

impl<'s> Parsed<'s> {
    /// Messages and terms in the order of the file.
    pub fn messages_and_terms(&self) -> impl Iterator<Item = Item<'_, 's>> {
        self.body.iter().filter_map(Item::of)
    }
}
