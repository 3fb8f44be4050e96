//! Doc comments, cut into sentences.
//!
//! A *block* is what stands above one item or at the top of a module. A *sentence* begins at the beginning of a block, of
//! a paragraph and of a list item, and after `.`, `!` or `?` followed by a blank and a capital letter, a digit or a mark
//! (a code quote, a bracket). Fenced code, tables and headings are no sentences.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Pronouns and relative words: in a hover nobody sees the line above, to which they point.
const POINTING: [&str; 26] = [
    "he",
    "her",
    "hers",
    "him",
    "his",
    "it",
    "its",
    "she",
    "that",
    "their",
    "these",
    "they",
    "this",
    "those",
    "what",
    "whatever",
    "when",
    "where",
    "wherever",
    "which",
    "whichever",
    "who",
    "whoever",
    "whom",
    "whomever",
    "whose",
];

/// Beginnings of more than one word that point at the line above, too.
const POINTING_PHRASES: [&str; 2] = ["the same", "as above"];

/// A doc comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The first line, from 1.
    pub line: usize,
    last_line: usize,
    pub text: String,
    pub in_tests: bool,
}

impl Block {
    /// Every sentence, in order.
    pub fn sentences(&self) -> Vec<String> {
        paragraphs(&self.text).iter().flat_map(|paragraph| cut(paragraph)).collect()
    }
}

/// True where a sentence begins with a pronoun, a relative word, *the same* or *as above*.
pub fn begins_by_pointing(sentence: &str) -> bool {
    let words = || {
        sentence
            .split(|letter: char| letter.is_whitespace() || ",.;:!?()".contains(letter))
            .map(|word| word.trim_matches(['*', '_']).to_lowercase())
            .filter(|word| !word.is_empty())
    };
    let first = words().next().unwrap_or_default();
    let first = first.split(['\'', '’']).next().unwrap_or_default();
    let two = words().take(2).collect::<Vec<_>>().join(" ");
    POINTING.contains(&first) || POINTING_PHRASES.contains(&two.as_str())
}

/// Paragraphs and list items, each on one line.
fn paragraphs(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut in_code = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("```") {
            in_code = !in_code;
        }
        let is_prose = !in_code && !["```", "|", "#"].iter().any(|mark| line.starts_with(mark));
        let item = ["- ", "* "].iter().find_map(|mark| line.strip_prefix(mark));
        if !is_prose || line.is_empty() || item.is_some() {
            found.push(String::new());
        }
        if let Some(last) = found.last_mut().filter(|_| is_prose) {
            last.push_str(item.unwrap_or(line));
            last.push(' ');
        }
    }
    found.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// The sentences of a paragraph.
fn cut(paragraph: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut begun = 0;
    for (at, _) in paragraph.match_indices(['.', '!', '?']) {
        let rest = &paragraph[at + 1..];
        let marks = rest.len() - rest.trim_start_matches([')', '"', '*', '`', '”', '’']).len();
        let after = &rest[marks..];
        let next = after.strip_prefix(' ').and_then(|after| after.chars().next());
        if next.is_some_and(|next| !next.is_lowercase()) {
            found.push(paragraph[begun..at + 1 + marks].trim().to_owned());
            begun = at + 1 + marks;
        }
    }
    found.push(paragraph[begun..].trim().to_owned());
    found
}

/// Puts the lines of doc comments together as they are met.
#[derive(Default)]
pub(crate) struct Blocks(Vec<Block>);

impl Blocks {
    pub(crate) fn close(self) -> Vec<Block> {
        self.0
    }

    pub(crate) fn add_attribute(&mut self, attribute: &syn::Attribute, in_tests: bool) {
        let syn::Meta::NameValue(meta) = &attribute.meta else { return };
        if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value
            && meta.path.is_ident("doc")
        {
            let span = attribute.pound_token.span;
            self.add(span.start().line, text.span().end().line, &text.value(), in_tests);
        }
    }

    /// Doc comments inside a macro: there they are `# [doc = "…"]`.
    pub(crate) fn add_tokens(&mut self, tokens: TokenStream, in_tests: bool) {
        for token in tokens {
            let TokenTree::Group(group) = token else { continue };
            if group.delimiter() == Delimiter::Bracket
                && let Ok(meta) = syn::parse2::<syn::MetaNameValue>(group.stream())
                && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value
                && meta.path.is_ident("doc")
            {
                self.add(group.span().start().line, group.span().end().line, &text.value(), in_tests);
            } else {
                self.add_tokens(group.stream(), in_tests);
            }
        }
    }

    fn add(&mut self, line: usize, last_line: usize, text: &str, in_tests: bool) {
        match self.0.last_mut().filter(|block| block.last_line + 1 == line) {
            Some(block) => {
                block.text.push('\n');
                block.text.push_str(text);
                block.last_line = last_line;
            }
            None => self.0.push(Block { line, last_line, text: text.to_owned(), in_tests }),
        }
    }
}
