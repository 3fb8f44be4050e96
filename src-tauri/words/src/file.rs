//! One `.ftl` file as it lies on disk, and where in it a piece of text stands.
//!
//! Fluent's syntax tree keeps slices of the source but no positions: a slice lies somewhere in the text, and that says its line.

use std::path::PathBuf;

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Resource, Term};
use fluent_syntax::parser::{self, ParserError};

/// Fluent's parser descends with every brace and parenthesis; a file of a million must not exhaust the stack.
const NESTING_MAX: usize = 60;
/// Bytes of one message with its attributes and comments: the longest of ours is a tenth of it.
const MESSAGE_BYTES_MAX: usize = 16 * 1024;
/// Placeables of one message. Fluent itself prints a hundred at most.
const PLACEABLES_MAX: usize = 200;

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
    /// A link, a folder, a pipe, a device.
    NotAFile,
    TooLong,
    TooDeep,
    /// One message is longer than any honest one.
    MessageTooLong,
    /// The folder holds more files, messages or bytes than are read.
    TooMuch,
    /// A folder with so many entries that none of them is read.
    TooMany,
}

/// Counts the messages and terms of a text that can be parsed and weighed without harm.
pub(crate) fn measure_messages(text: &str) -> Result<usize, Unreadable> {
    let (mut messages, mut depth, mut bytes, mut placeables) = (0, 0_usize, 0, 0);
    for line in text.split('\n') {
        // Where an entry begins, the parser has come back up: what was left open before it is junk.
        if begins_entry(line) {
            (messages, depth, bytes, placeables) = (messages + 1, 0, 0, 0);
        } else if line.starts_with('#') {
            bytes = 0;
        }
        bytes += line.len() + 1;
        for byte in line.bytes() {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            placeables += usize::from(byte == b'{');
            if depth > NESTING_MAX {
                return Err(Unreadable::TooDeep);
            }
        }
        if bytes > MESSAGE_BYTES_MAX || placeables > PLACEABLES_MAX {
            return Err(Unreadable::MessageTooLong);
        }
    }
    Ok(messages)
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

    /// The text of a line, from 1.
    pub fn text_of_line(&self, line: usize) -> &str {
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        let end = self.lines.get(line).map_or(self.text.len(), |next| next - 1);
        self.text.get(start..end).unwrap_or_default()
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
